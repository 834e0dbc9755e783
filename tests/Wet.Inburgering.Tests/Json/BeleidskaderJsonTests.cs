using System.Text;
using NodaTime;
using Wet.Inburgering.Json;
using Wet.Inburgering.Regels;

namespace Wet.Inburgering.Tests.Json;

public class BeleidskaderJsonTests
{
    private const string Groep = """
        "lezing": "GROEP-03", "keuze": "teltNiet", "vanaf": "2026-06-12", "grondslag": "collegebesluit"
        """;
    private static readonly Schemacontrole Schema = new(SchemaJson.Beleidskader());

    /// <summary>Geweigerde invoer: de JSON, het pad en een stuk van de melding.</summary>
    public static TheoryData<string, string, string> Geweigerd => new()
    {
        { "", "beleidskader", "is leeg" },
        { "{", "beleidskader", "is geen geldige JSON" },
        { "[]", "beleidskader", "is geen object" },
        { """{"keuzes": []}""", "naam", "ontbreekt" },
        { """{"naam": null, "keuzes": []}""", "naam", "ontbreekt" },
        { """{"naam": " ", "keuzes": []}""", "naam", "is leeg" },
        { """{"naam": 1, "keuzes": []}""", "naam", "is geen tekst" },
        { """{"naam": "a"}""", "keuzes", "ontbreekt" },
        { """{"naam": "a", "keuzes": {}}""", "keuzes", "is geen lijst" },
        { """{"naam": "a", "keuzes": [], "keuze": []}""", "keuze", "verwacht 'keuzes'" },
        { """{"naam": "a", "naam": "b", "keuzes": []}""", "naam", "meer dan een keer" },
        { """{"naam": "a", "keuzes": [1]}""", "keuzes[0]", "is geen object" },
        { Een(Groep.Replace("GROEP-03", "GROEP-3")), "keuzes[0].lezing", "is geen bekende lezing; verwacht 'GROEP-03'" },
        { Een(Groep.Replace("GROEP-03", "iets heel anders")), "keuzes[0].lezing", "verwacht een id uit het schema" },
        { Een(Groep.Replace("teltNiet", "teltniet")), "keuzes[0].keuze", "is geen keuze van deze lezing; verwacht 'teltNiet'" },
        { Een(Groep.Replace("teltNiet", "q")), "keuzes[0].keuze", "verwacht een van: teltAlsBepaaldeTijd, teltNiet" },
        { Een(Groep.Replace("\"teltNiet\"", "true")), "keuzes[0].keuze", "is geen tekst" },
        { Een(Groep.Replace("2026-06-12", "2026-06")), "keuzes[0].vanaf", "is geen dag" },
        { Een(Groep.Replace("2026-06-12", "2026-02-30")), "keuzes[0].vanaf", "bestaat niet in de kalender" },
        { Een(Groep.Replace("\"vanaf\": \"2026-06-12\", ", string.Empty)), "keuzes[0].vanaf", "ontbreekt" },
        { Een(Groep.Replace(", \"grondslag\": \"collegebesluit\"", string.Empty)), "keuzes[0].grondslag", "ontbreekt" },
        { Een(Groep.Replace("grondslag", "grond")), "keuzes[0].grond", "verwacht 'grondslag'" },
        { Een(Groep, Groep.Replace("teltNiet", "teltAlsBepaaldeTijd")), "keuzes[1]", "vanaf dezelfde dag als keuzes[0]" },
    };

    private static string Een(params string[] keuzes) => $$"""{"naam": "a", "keuzes": [{{string.Join(", ", keuzes.Select(k => $"{{{k}}}"))}}]}""";

    [Theory]
    [MemberData(nameof(Geweigerd))]
    public void Weigert_met_pad_en_wat_verwacht_werd(string json, string pad, string melding)
    {
        var gelezen = BeleidskaderJson.Lees(json);

        gelezen.Kader.Should().BeNull();
        gelezen.IsGelezen.Should().BeFalse();
        gelezen.Fouten.Should().ContainSingle(f => f.Pad == pad).Which.Melding.Should().Contain(melding).And.Contain("; verwacht ");
    }

    [Theory]
    [MemberData(nameof(Geweigerd))]
    public void Wat_de_lezer_weigert_weigert_het_schema_ook(string json, string pad, string melding)
    {
        string[] nietInSchema = ["meer dan een keer", "kalender", "dezelfde dag"];
        if (json.Length > 1)
        {
            (Schema.Fouten(json).Count == 0).Should().Be(nietInSchema.Any(melding.Contains), pad);
        }
    }

    [Fact]
    public void Noemt_alle_fouten_tegelijk_met_hun_pad()
        => BeleidskaderJson.Lees("""{"naam": "", "keuzes": [{"lezing": "GROEP-04", "keuze": 1, "vanaf": "x"}, 7, {"lezing": "GROEP-03", "keuze": "q", "vanaf": "2025-01-01", "grondslag": ""}]}""")
            .Fouten.Select(f => f.Pad).Should().Equal("naam", "keuzes[0].lezing", "keuzes[0].keuze", "keuzes[0].vanaf", "keuzes[0].grondslag", "keuzes[1]", "keuzes[2].keuze", "keuzes[2].grondslag");

    [Fact]
    public void Een_melding_noemt_geen_waarde_tenzij_gevraagd()
    {
        var json = Een(Groep.Replace("2026-06-12", "GEHEIM"));

        BeleidskaderJson.Lees(json).Fouten.Should().OnlyContain(f => !f.Melding.Contains("GEHEIM"));
        BeleidskaderJson.Lees(json, new() { ToonWaarden = true }).Fouten.Should().ContainSingle(f => f.Melding.Contains("GEHEIM"));
    }

    [Fact]
    public void Het_voorbeeld_wordt_gelezen_en_past_in_het_schema()
    {
        var json = File.ReadAllText(Path.Combine(Voorbeelden.Wortel, "samples", "beleidskader.json"));
        var kader = BeleidskaderJson.Lees(json).Kader!;

        kader.Naam.Should().Be("Beleidsregels inburgering gemeente Voorbeeld");
        kader.Keuzes.Select(k => (k.Lezing.Id, k.Keuze, k.Vanaf)).Should().Equal(
            ("BOETE-02/verhoging", "overNormbedrag", new LocalDate(2022, 1, 1)),
            ("BOETE-02/verhoging", "overOpgelegdBedrag", new LocalDate(2025, 7, 1)),
            ("GROEP-03", "teltAlsBepaaldeTijd", new LocalDate(2026, 6, 12)));
        kader.Keuzes.Should().OnlyContain(k => k.Grondslag.Length > 0);
        Schema.Fouten(json).Should().BeEmpty();
    }

    [Fact]
    public void Iedere_lezing_en_keuze_is_te_kiezen_en_staat_in_het_schema()
    {
        foreach (var lezing in Lezingen.Alle)
        {
            foreach (var keuze in lezing.Keuzes)
            {
                var json = Een($"\"lezing\": \"{lezing.Id}\", \"keuze\": \"{keuze.Naam}\", \"vanaf\": \"2025-01-01\", \"grondslag\": \"besluit\"");
                BeleidskaderJson.Lees(json).Kader!.Keuzes.Should().ContainSingle(k => k.Lezing == lezing && k.Keuze == keuze.Naam);
                Schema.Fouten(json).Should().BeEmpty(json);
            }
        }
    }

    [Fact]
    public void Leest_ook_uit_een_stroom_slaat_eigen_gegevens_over_en_bewaakt_de_grenzen()
    {
        using var stroom = new MemoryStream(Encoding.UTF8.GetBytes("\ufeff{\"$schema\": \"x\", \"x-eigen\": [1], \"naam\": \"a\", \"keuzes\": []}"));

        BeleidskaderJson.Lees(stroom).Kader!.Keuzes.Should().BeEmpty();
        stroom.Position = 0;
        BeleidskaderJson.Lees(stroom, new() { MaxBytes = 10 }).Fouten.Should().ContainSingle().Which.ToString().Should().Be("beleidskader: is te groot; verwacht ten hoogste 10 bytes");
        BeleidskaderJson.Lees("{\"naam\": \"een lange naam\"}", new() { MaxBytes = 10 }).Fouten.Should().ContainSingle(f => f.Melding.StartsWith("is te groot"));
        BeleidskaderJson.Lees(Een([.. Enumerable.Repeat(Groep, 1_001)])).Fouten.Should().ContainSingle().Which.Melding.Should().Be("heeft te veel onderdelen; verwacht ten hoogste 1000");
    }

    [Fact]
    public void Het_kader_zelf_weigert_twee_keuzes_vanaf_dezelfde_dag()
    {
        var lezing = Lezingen.Alle.Single(l => l.Id == "GROEP-03");
        LocalDate dag = new(2026, 6, 12);

        FluentActions.Invoking(() => new Beleidskader("a", new Beleidskeuze(lezing, "teltNiet", dag, "x"), new Beleidskeuze(lezing, "teltAlsBepaaldeTijd", dag, "y")))
            .Should().Throw<ArgumentException>().WithMessage("Lezing GROEP-03 heeft twee keuzes vanaf dezelfde dag*");
    }
}
