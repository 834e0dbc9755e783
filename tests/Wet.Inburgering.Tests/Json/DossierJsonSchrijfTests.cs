using System.Text;
using System.Text.Json;
using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Json;
using Wet.Inburgering.Logica;

namespace Wet.Inburgering.Tests.Json;

public class DossierJsonSchrijfTests
{
    [Fact]
    public void Gelezen_geschreven_en_weer_gelezen_is_hetzelfde_dossier()
    {
        var toeval = new Random(7);
        var verschillend = new HashSet<Dossier>();
        for (var i = 0; i < 1_000; i++)
        {
            var json = Voorbeelden.Dossier(toeval, toeval.NextDouble()).ToJsonString();
            var gelezen = DossierJson.Lees(json);
            gelezen.Fouten.Should().BeEmpty(json);

            var terug = DossierJson.Lees(DossierJson.Schrijf(gelezen.Dossier!));

            terug.Fouten.Should().BeEmpty();
            terug.Dossier.Should().Be(gelezen.Dossier, json);
            verschillend.Add(terug.Dossier!);
        }

        verschillend.Count.Should().BeGreaterThan(900, "de voorbeelden moeten van elkaar verschillen");
    }

    public static TheoryData<string, DatumWaarneming> Datums => new()
    {
        { "1990", DatumWaarneming.Jaar(1990) },
        { "0001", DatumWaarneming.Jaar(1) },
        { "9999", DatumWaarneming.Jaar(9999) },
        { "1990-02", new YearMonth(1990, 2) },
        { "2024-02", new YearMonth(2024, 2) },
        { "1990-05-31", new LocalDate(1990, 5, 31) },
        { "1990-01-01/1990-12-30", DatumWaarneming.Tussen(new(1990, 1, 1), new(1990, 12, 30)) },
        { "1990-01-01/1991-12-31", DatumWaarneming.Tussen(new(1990, 1, 1), new(1991, 12, 31)) },
        { "2024-02-01/2024-02-28", DatumWaarneming.Tussen(new(2024, 2, 1), new(2024, 2, 28)) },
        { "2024-02-02/2024-02-29", DatumWaarneming.Tussen(new(2024, 2, 2), new(2024, 2, 29)) },
        { "lopend", DatumWaarneming.Lopend },
        { "geen", DatumWaarneming.NietGebeurd },
    };

    [Theory]
    [MemberData(nameof(Datums))]
    public void Een_datum_heeft_een_schrijfwijze(string tekst, DatumWaarneming datum)
    {
        Datumtekst.Schrijf(datum).Should().Be(tekst);
        Datumtekst.Lees(tekst, out var gelezen).Should().Be(Datumoordeel.Goed);
        gelezen.Should().Be(datum);
    }

    [Fact]
    public void Onbekende_feiten_staan_niet_in_de_uitvoer()
    {
        using var leeg = JsonDocument.Parse(DossierJson.Schrijf(new Dossier()));

        leeg.RootElement.EnumerateObject().Should().OnlyContain(g => g.Value.ValueKind == JsonValueKind.Object && !g.Value.EnumerateObject().Any());
    }

    [Fact]
    public void Een_onbekende_datum_houdt_haar_herkomst()
    {
        var dossier = new Dossier { Persoon = new() { Geboortedatum = DatumWaarneming.Onbekend.Met(new() { InOnderzoek = true, Bron = "BRP" }) } };

        DossierJson.Lees(DossierJson.Schrijf(dossier)).Dossier.Should().Be(dossier);
    }

    [Fact]
    public void Een_stroom_krijgt_UTF_8_zonder_byte_order_mark()
    {
        using var stroom = new MemoryStream();
        DossierJson.Schrijf(new Dossier { Kenmerk = "één" }, stroom);

        stroom.ToArray().Should().Equal(Encoding.UTF8.GetBytes(DossierJson.Schrijf(new Dossier { Kenmerk = "één" })));
        stroom.ToArray()[0].Should().Be((byte)'{');
    }

    /// <summary>Elk feit heeft een eigenschap en omgekeerd: namen staan niet op meer plaatsen dan de catalogus en de records.</summary>
    [Fact]
    public void De_namen_van_de_records_zijn_die_van_de_catalogus()
    {
        static string Camel(string naam) => JsonNamingPolicy.CamelCase.ConvertName(naam);
        var groepen = Feitencatalogus.Standaard.Feiten.Select(f => f.Pad.Split('.')[0]).Distinct().ToList();
        var lijsten = Feitencatalogus.Standaard.Lijsten.Select(l => l.Naam);
        typeof(Dossier).GetProperties().Select(p => Camel(p.Name)).Should().BeEquivalentTo([.. groepen, .. lijsten, "kenmerk"]);

        foreach (var groep in groepen)
        {
            var eigenschap = typeof(Dossier).GetProperties().Single(p => Camel(p.Name) == groep);
            eigenschap.PropertyType.GetProperties().Select(p => $"{groep}.{Camel(p.Name)}").Should().BeEquivalentTo(Feitencatalogus.Standaard.Feiten.Select(f => f.Pad).Where(p => p.StartsWith(groep + ".", StringComparison.Ordinal)));
        }

        foreach (var lijst in Feitencatalogus.Standaard.Lijsten)
        {
            var eigenschap = typeof(Dossier).GetProperties().Single(p => Camel(p.Name) == lijst.Naam);
            eigenschap.PropertyType.GetGenericArguments()[0].GetProperties().Select(p => Camel(p.Name)).Should().BeEquivalentTo(lijst.Feiten.Select(f => f.Pad));
        }
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("a", "", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("pip", "pips", 1)]
    [InlineData("ab", "ba", 2)]
    public void Afstand_is_die_van_Levenshtein(string a, string b, int verwacht) => Naam.Afstand(a, b).Should().Be(verwacht);
}
