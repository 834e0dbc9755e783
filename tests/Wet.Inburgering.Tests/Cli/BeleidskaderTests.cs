using System.Text.Json;
using Wet.Inburgering.Tests.Json;

namespace Wet.Inburgering.Tests.Cli;

public class BeleidskaderTests
{
    private static readonly string Kader = Path.Combine(Voorbeelden.Wortel, "samples", "beleidskader.json");
    private static readonly string Boete = Uitvoering.Bestand("bo-14-boeteladder.json");

    private static string Plat(string tekst) => string.Join(' ', tekst.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("direct")]
    [InlineData("nrules")]
    public void De_keuzes_doen_mee_in_de_beoordeling_en_staan_in_de_JSON(string motor)
    {
        // Een onverdeelde vergunning asiel: de groep hangt af van lezing GROEP-03, die het voorbeeldkader kiest.
        var dossier = File.ReadAllText(Uitvoering.Bestand("te-02-asielstatushouder.json"))
            .Replace("\"soort\": \"asielBepaaldeTijd\", \"vanaf\": \"2023-08-21\", \"laatsteDag\": \"2028-08-20\", \"datumBeschikking\": \"2024-02-12\"", "\"soort\": \"asielOnverdeeld\", \"vanaf\": \"2026-06-15\", \"laatsteDag\": \"2029-06-14\", \"datumBeschikking\": \"2026-06-15\"")
            .Replace("2024-06-02", "2026-08-03").Replace("2024-03-18", "2026-07-01").Replace("2024-03-25", "2026-07-02");
        JsonElement Json(params string[] meer)
        {
            var uit = Uitvoering.Met(dossier, ["beoordeel", "-", "--peildatum", "2026-09-01", "--formaat", "json", "--motor", motor, .. meer]);
            uit.Code.Should().Be(0, uit.Fout);
            return JsonDocument.Parse(uit.Uit).RootElement;
        }

        var zonder = Json();
        var met = Json("--beleidskader", Kader);

        zonder.GetProperty("beleidskader").GetProperty("naam").GetString().Should().Be("geen");
        met.GetProperty("beleidskader").GetProperty("naam").GetString().Should().Be("Beleidsregels inburgering gemeente Voorbeeld");
        met.GetProperty("beleidskader").GetProperty("keuzes").EnumerateArray().Select(k => k.GetProperty("vanaf").GetString()).Should().Equal("2022-01-01", "2025-07-01", "2026-06-12");
        zonder.GetProperty("uitkomsten").GetProperty("doelgroep").GetProperty("lezingen").EnumerateArray().Should().HaveCount(2);
        met.GetProperty("uitkomsten").GetProperty("doelgroep").GetProperty("lezingen").EnumerateArray().Should().BeEmpty();
    }

    [Fact]
    public void De_tekst_noemt_het_kader_en_wat_op_de_peildatum_geldt()
    {
        var tekst = Plat(Uitvoering.Van("beoordeel", Boete, "--peildatum", "2025-12-10", "--beleidskader", Kader).Uit);

        tekst.Should().Contain("Beleid Beleidsregels inburgering gemeente Voorbeeld Over normbedrag, vanaf 1 januari 2022; vervangen op 1 juli 2025.")
            .And.Contain("Over opgelegd bedrag, vanaf 1 juli 2025. Waarover gaat de verdubbeling bij herhaling? · BOETE-02/verhoging · Beleidsregels inburgering 2025, art. 7")
            .And.Contain("vanaf 12 juni 2026; geldt op de peildatum nog niet.");
        Uitvoering.Van("beoordeel", Boete, "--peildatum", "2025-12-10").Uit.Should().NotContain("Beleid ");
    }

    [Fact]
    public void Controleer_kijkt_ook_een_kader_na()
        => Uitvoering.Van("controleer", Boete, "--beleidskader", Kader).Uit.Should().Contain("Het beleidskader klopt: 3 keuzes.");

    [Fact]
    public void Een_kader_kan_van_standaardinvoer_komen()
        => Uitvoering.Met(File.ReadAllText(Kader), "beoordeel", Boete, "--peildatum", "2025-12-10", "--beleidskader", "-").Code.Should().Be(0);
}
