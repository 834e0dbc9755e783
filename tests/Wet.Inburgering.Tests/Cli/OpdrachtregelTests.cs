using System.Text.Json;
using Wet.Inburgering.Cli;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Regels;

namespace Wet.Inburgering.Tests.Cli;

public class OpdrachtregelTests
{
    private static readonly string Yonas = Uitvoering.Bestand("te-02-asielstatushouder.json");

    [Fact]
    public void Een_onbekende_uitkomst_is_geen_fout()
    {
        var uit = Uitvoering.Met("{}", "beoordeel", "-", "--peildatum", "2025-09-01");

        uit.Code.Should().Be(0);
        uit.Fout.Should().BeEmpty();
        uit.Uit.Should().Contain("Nog niet te zeggen");
    }

    [Theory]
    [InlineData("{", "dossier: is geen geldige JSON")]
    [InlineData("", "dossier: is leeg")]
    [InlineData("""{"persoon": {"geboortedatum": "x"}, "pips": 1}""", "persoon.geboortedatum: is geen datum")]
    [InlineData("""{"persoon": {"geboortedatum": "x"}, "pips": 1}""", "pips: is geen lijst")]
    [InlineData("""{"persoon": {"geboortedatum": "2020-01-01"}, "pips": [{"dagtekening": "2019-01-01"}]}""", "pips[0].dagtekening: ligt voor de geboortedatum")]
    public void Slechte_invoer_geeft_code_twee_en_elke_fout_op_een_regel_van_stderr(string invoer, string regel)
    {
        foreach (var uit in new[] { Uitvoering.Met(invoer, "beoordeel", "-", "--peildatum", "2025-09-01"), Uitvoering.Met(invoer, "controleer", "-") })
        {
            uit.Code.Should().Be(2);
            uit.Uit.Should().BeEmpty();
            uit.Fout.TrimEnd().Split('\n').Should().OnlyContain(r => r.Contains(": ") && r.Contains("; verwacht ")).And.Contain(r => r.StartsWith(regel));
        }
    }

    [Fact]
    public void Een_afgekeurde_waarde_staat_er_alleen_met_toon_waarden()
    {
        const string Invoer = """{"persoon": {"geboortedatum": "GEHEIM"}}""";

        Uitvoering.Met(Invoer, "beoordeel", "-", "--peildatum", "2025-09-01").Fout.Should().NotContain("GEHEIM");
        Uitvoering.Met(Invoer, "beoordeel", "-", "--peildatum", "2025-09-01", "--toon-waarden").Fout.Should().Contain("GEHEIM");
        Uitvoering.Met(Invoer, "controleer", "-", "--toon-waarden").Fout.Should().Contain("GEHEIM");
    }

    [Theory]
    [InlineData("--peildatum", "2025-02-30")]
    [InlineData("--peildatum", "1-9-2025")]
    [InlineData("--wetsdatum", "x")]
    [InlineData("--bekend-tot", "2025")]
    [InlineData("--editie", "2013")]
    [InlineData("--formaat", "xml")]
    [InlineData("--motor", "turbo")]
    public void Een_verkeerde_optie_wordt_geweigerd_met_wat_verwacht_werd(string optie, string waarde)
    {
        string[] args = ["beoordeel", Yonas, "--peildatum", "2025-09-01", "--wetsdatum", "2025-09-01"];
        args = optie is "--peildatum" ? ["beoordeel", Yonas, optie, waarde] : optie is "--wetsdatum" ? ["beoordeel", Yonas, "--peildatum", "2025-09-01", optie, waarde] : [.. args, optie, waarde];
        var uit = Uitvoering.Van(args);

        uit.Code.Should().Be(2);
        uit.Fout.Should().StartWith(optie + ": is geen").And.Contain("; verwacht ");
        uit.Uit.Should().BeEmpty();
    }

    [Fact]
    public void Zonder_peildatum_wordt_niets_beoordeeld()
        => Uitvoering.Van("beoordeel", Yonas).Should().BeEquivalentTo(new { Code = 2, Uit = string.Empty }, o => o.ExcludingMissingMembers())
            .And.Match<Uitvoering>(u => u.Fout.StartsWith("--peildatum: ontbreekt"));

    [Theory]
    [InlineData("opdracht: is onbekend", "beoordel", "x")]
    [InlineData("opdracht: is onbekend; verwacht 'beoordeel'", "beoordel", "--help")]
    [InlineData("opdracht: ontbreekt", "--peildatum", "2025-09-01")]
    [InlineData("--onzin: is geen bekende optie", "beoordeel", "x", "--onzin")]
    [InlineData("bestand: ontbreekt", "beoordeel")]
    [InlineData("schema: ontbreekt", "schema")]
    [InlineData("bestand: bestaat niet", "beoordeel", "/bestaat/niet.json", "--peildatum", "2025-09-01")]
    [InlineData("schema: is onbekend", "schema", "brief")]
    [InlineData("--editie: is geen bekende keuze", "regels", "--editie", "x")]
    public void Een_verkeerde_opdracht_geeft_code_twee(string melding, params string[] args)
    {
        var uit = Uitvoering.Van(args);

        uit.Code.Should().Be(2);
        uit.Fout.Should().StartWith(melding).And.NotContain("   at ");
    }

    [Fact]
    public void Een_fout_van_onszelf_geeft_code_een_zonder_details()
    {
        using var fout = new StringWriter();
        var code = Opdrachtregel.Draai(["beoordeel", "-", "--peildatum", "2025-09-01"], new KapotteStroom(), TextWriter.Null, fout);

        code.Should().Be(1);
        fout.ToString().Should().Contain("InvalidTimeZoneException").And.NotContain("geheime inhoud").And.NotContain("   at ");
    }

    [Fact]
    public void Beide_motoren_geven_dezelfde_uitvoer()
    {
        string Json(string motor) => Uitvoering.Van("beoordeel", Uitvoering.Bestand("bo-14-boeteladder.json"), "--peildatum", "2025-12-10", "--motor", motor, "--formaat", "json").Uit;

        Json("nrules").Should().Be(Json("direct")).And.Contain("\"normbedrag\": 10000");
    }

    [Fact]
    public void Wetsdatum_en_bekend_tot_komen_in_de_beoordeling()
    {
        using var uit = JsonDocument.Parse(Uitvoering.Van("beoordeel", Yonas, "--peildatum", "2025-09-01", "--wetsdatum", "2025-08-01", "--bekend-tot", "2025-07-01", "--formaat", "json").Uit);

        uit.RootElement.GetProperty("wetsdatum").GetString().Should().Be("2025-08-01");
        uit.RootElement.GetProperty("bekendTot").GetString().Should().Be("2025-07-01");
    }

    [Fact]
    public void Controleer_zegt_wat_bekend_is_en_welke_lijsten_volledig_zijn()
    {
        var uit = Uitvoering.Met("""{"persoon": {"geboortedatum": "1990"}, "pips": [{"dagtekening": "2024"}], "omstandigheden": {"volledig": true, "items": []}}""", "controleer", "-");

        uit.Code.Should().Be(0);
        uit.Uit.Should().Contain($"1 van de {Feitencatalogus.Standaard.Feiten.Count} feiten")
            .And.Contain("pips: 1 onderdeel, niet gezegd dat de lijst volledig is")
            .And.Contain("omstandigheden: 0 onderdelen, volledig")
            .And.Contain("overtredingen: onbekend");
    }

    [Fact]
    public void Regels_zoekt_in_id_titel_artikel_en_vraag()
    {
        var alles = Uitvoering.Van("regels").Uit;
        foreach (var regel in Editie.GeldendRecht.Regels)
        {
            alles.Should().Contain(regel.Id + ": ");
        }

        Uitvoering.Van("regels", "bevalling").Uit.Should().Contain("VERL-03c").And.Contain("Ri art. 4.1 lid 1 onder c").And.NotContain("PLICHT-01:");
        Uitvoering.Van("regels", "qqqq").Should().Match<Uitvoering>(u => u.Code == 0 && u.Uit.Contains("Geen regels gevonden"));
        Uitvoering.Van("regels", "--editie", "nota2020").Uit.Should().Contain("geen geldend recht").And.Contain("NOTA-08").And.NotContain("PLICHT-01");
    }

    [Fact]
    public void Schema_geeft_geldige_JSON()
    {
        foreach (var (wat, titel) in new[] { ("dossier", "Dossier"), ("beleidskader", "Beleidskader"), ("beoordeling", "Beoordeling") })
        {
            var uit = Uitvoering.Van("schema", wat);
            uit.Code.Should().Be(0);
            JsonDocument.Parse(uit.Uit).RootElement.GetProperty("title").GetString().Should().Be(titel);
        }
    }

    [Fact]
    public void Hulp_is_in_het_Nederlands_en_noemt_alle_opties()
    {
        Uitvoering.Van("--help").Should().Match<Uitvoering>(u => u.Code == 0 && u.Uit.Contains("OPDRACHTEN") && u.Uit.Contains("controleer <bestand>") && !u.Uit.Contains("USAGE"));
        Uitvoering.Van("beoordeel", "--help").Uit.Should().ContainAll("--peildatum <JJJJ-MM-DD>", "--wetsdatum", "--bekend-tot", "--beleidskader <BESTAND>", "--vraag <NAAM>", "--editie", "--formaat", "--motor", "--toon-waarden");
    }

    private sealed class KapotteStroom : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidTimeZoneException("geheime inhoud");

        public override int Read(Span<byte> buffer) => throw new InvalidTimeZoneException("geheime inhoud");
    }
}
