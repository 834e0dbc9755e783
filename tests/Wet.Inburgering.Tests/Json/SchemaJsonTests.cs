using NodaTime;
using Wet.Inburgering.Json;
using Wet.Inburgering.Regels;

namespace Wet.Inburgering.Tests.Json;

public class SchemaJsonTests
{
    private static readonly Schemacontrole Dossierschema = new(SchemaJson.Dossier());
    private static readonly Schemacontrole Beoordelingschema = new(SchemaJson.Beoordeling());

    /// <summary>Wat een JSON Schema niet kan zien: kalender, volgorde van een periode, dubbele namen, en dat 1200.0 ook een geheel getal is.</summary>
    private static readonly string[] NietInSchema = ["2023-02-30", "2024-02-31", "\"0000\"", "eindigt voor het begin", "meer dan een keer", "1200.0"];

    [Theory]
    [MemberData(nameof(DossierJsonLeesTests.Goed), MemberType = typeof(DossierJsonLeesTests))]
    public void Goede_invoer_past_in_het_schema(string json) => Dossierschema.Fouten(json.TrimStart('\ufeff')).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(DossierJsonLeesTests.Geweigerd), MemberType = typeof(DossierJsonLeesTests))]
    public void Wat_de_lezer_weigert_weigert_het_schema_ook(string json, string pad, string melding)
    {
        if (pad == "dossier" && melding != "is geen object")
        {
            FluentActions.Invoking(() => System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("kenmerk").GetString()).Should().Throw<Exception>("dit is geen leesbare JSON");
            return;
        }

        var verwachtGoed = Array.Exists(NietInSchema, n => melding.Contains(n) || json.Contains(n));
        (Dossierschema.Fouten(json).Count == 0).Should().Be(verwachtGoed, json);
    }

    [Fact]
    public void Dossiers_uit_de_catalogus_passen_in_het_schema()
    {
        var toeval = new Random(3);
        for (var i = 0; i < 200; i++)
        {
            var json = Voorbeelden.Dossier(toeval, 0.7).ToJsonString();
            Dossierschema.Fouten(json).Should().BeEmpty(json);
            Dossierschema.Fouten(DossierJson.Schrijf(DossierJson.Lees(json).Dossier!)).Should().BeEmpty();
        }
    }

    [Fact]
    public void Elke_beoordeling_past_in_het_schema_van_de_uitvoer()
    {
        var toeval = new Random(5);
        var statussen = new HashSet<Uitkomststatus>();
        for (var i = 0; i < 150; i++)
        {
            var dossier = DossierJson.Lees(Voorbeelden.Dossier(toeval, toeval.NextDouble()).ToJsonString()).Dossier!;
            var editie = i % 3 == 0 ? Editie.Nota2020 : Editie.GeldendRecht;
            if (!dossier.Controleer(new LocalDate(2020 + toeval.Next(8), 3, 1), out var gecontroleerd, out _))
            {
                continue;
            }

            var beoordeling = InburgeringEngine.Standaard.Beoordeel(gecontroleerd, editie: editie);
            statussen.UnionWith(beoordeling.Uitkomsten.Select(u => u.Status));
            Beoordelingschema.Fouten(BeoordelingJson.Schrijf(beoordeling)).Should().BeEmpty();
        }

        foreach (var bestand in Voorbeelden.Bestanden)
        {
            var beoordeling = InburgeringEngine.Standaard.Beoordeel(DossierJson.Lees(File.ReadAllBytes(bestand)).Dossier!, new LocalDate(2025, 9, 1));
            statussen.UnionWith(beoordeling.Uitkomsten.Select(u => u.Status));
            Beoordelingschema.Fouten(BeoordelingJson.Schrijf(beoordeling)).Should().BeEmpty(bestand);
        }

        statussen.Should().BeEquivalentTo(Enum.GetValues<Uitkomststatus>());
    }

    [Theory]
    [InlineData("\"status\":\"bepaald\"", "\"status\":\"ja\"")]
    [InlineData("\"schema\":\"urn", "\"schema\":\"iets")]
    [InlineData("\"peildatum\":\"2025", "\"peildatum\":\"25")]
    [InlineData("\"uitkomsten\"", "\"antwoorden\"")]
    public void Het_schema_van_de_uitvoer_weigert_andere_uitvoer(string goed, string fout)
    {
        var json = BeoordelingJson.Schrijf(InburgeringEngine.Standaard.Beoordeel(DossierJson.Lees(File.ReadAllBytes(Voorbeelden.Bestanden[0])).Dossier!, new LocalDate(2025, 9, 1)));

        json.Should().Contain(goed);
        Beoordelingschema.Fouten(json.Replace(goed, fout)).Should().NotBeEmpty();
    }
}
