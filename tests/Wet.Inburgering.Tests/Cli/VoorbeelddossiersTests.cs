using System.Text.Json;
using Wet.Inburgering.Tests.Json;

namespace Wet.Inburgering.Tests.Cli;

/// <summary>Elk voorbeelddossier noemt zijn bron en wat eruit komt; hier wordt dat nagerekend, langs beide motoren.</summary>
public class VoorbeelddossiersTests
{
    public static TheoryData<string, string, string> Gevallen()
    {
        var uit = new TheoryData<string, string, string>();
        foreach (var bestand in Voorbeelden.Bestanden)
        {
            foreach (var motor in new[] { "direct", "nrules" })
            {
                uit.Add(Path.GetFileName(bestand), Label(bestand), motor);
            }
        }

        return uit;
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Geeft_de_verwachte_uitkomsten(string bestand, string label, string motor)
    {
        using var dossier = JsonDocument.Parse(File.ReadAllBytes(Uitvoering.Bestand(bestand)));
        var nagekeken = 0;
        foreach (var verwachting in dossier.RootElement.GetProperty("x-verwacht").EnumerateArray())
        {
            var peildatum = verwachting.GetProperty("peildatum").GetString()!;
            var editie = verwachting.TryGetProperty("editie", out var andere) ? andere.GetString()! : "geldend";
            var uitvoering = Uitvoering.Van("beoordeel", Uitvoering.Bestand(bestand), "--peildatum", peildatum, "--editie", editie, "--motor", motor, "--formaat", "json");
            uitvoering.Code.Should().Be(0, uitvoering.Fout);
            using var uit = JsonDocument.Parse(uitvoering.Uit);
            foreach (var verwacht in verwachting.GetProperty("uitkomsten").EnumerateObject())
            {
                var uitkomst = uit.RootElement.GetProperty("uitkomsten").GetProperty(verwacht.Name);
                Antwoord(uitkomst, verwacht.Value).Should().Be(Tekst(verwacht.Value), $"{label}: {verwacht.Name} op {peildatum} ({editie})");
                nagekeken++;
            }
        }

        nagekeken.Should().BeGreaterThan(0);
    }

    [Fact]
    public void Er_zijn_genoeg_voorbeelden_met_bron_en_label()
    {
        Voorbeelden.Bestanden.Should().HaveCountGreaterThanOrEqualTo(8);
        foreach (var bestand in Voorbeelden.Bestanden)
        {
            using var dossier = JsonDocument.Parse(File.ReadAllBytes(bestand));
            var bron = dossier.RootElement.GetProperty("x-bron");
            bron.GetProperty("geval").GetString().Should().NotBeNullOrEmpty(bestand);
            bron.GetProperty("url").GetString().Should().StartWith("https://", bestand);
            bron.GetProperty("toelichting").GetString().Should().Contain("verzonnen", bestand);
            Label(bestand).Should().BeOneOf("wet", "uitvoeringspraktijk", "conventie");
        }
    }

    private static string Label(string bestand)
    {
        using var dossier = JsonDocument.Parse(File.ReadAllBytes(bestand));
        return dossier.RootElement.GetProperty("x-bron").GetProperty("label").GetString()!;
    }

    /// <summary>De status als die verwacht wordt, anders de waarde; van een object alleen de velden die verwacht worden.</summary>
    private static string Antwoord(JsonElement uitkomst, JsonElement verwacht)
    {
        var status = uitkomst.GetProperty("status").GetString()!;
        var waarde = uitkomst.GetProperty("waarde");
        return status != "bepaald" ? status
            : verwacht.ValueKind == JsonValueKind.Object && waarde.ValueKind == JsonValueKind.Object
                ? string.Join(", ", verwacht.EnumerateObject().Select(v => $"{v.Name}={waarde.GetProperty(v.Name)}"))
                : waarde.ToString();
    }

    private static string Tekst(JsonElement verwacht)
        => verwacht.ValueKind == JsonValueKind.Object ? string.Join(", ", verwacht.EnumerateObject().Select(v => $"{v.Name}={v.Value}")) : verwacht.ToString();
}
