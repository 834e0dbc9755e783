using System.Text;
using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Json;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Plicht;

namespace Wet.Inburgering.Tests.Json;

public class DossierJsonLeesTests
{
    /// <summary>Geweigerde invoer: de JSON, het pad en een stuk van de melding.</summary>
    public static TheoryData<string, string, string> Geweigerd => new()
    {
        { "", "dossier", "is leeg" },
        { " \r\n\t", "dossier", "is leeg" },
        { "[]", "dossier", "is geen object" },
        { "null", "dossier", "is geen object" },
        { "3", "dossier", "is geen object" },
        { "{", "dossier", "is geen geldige JSON bij regel 1" },
        { "{}{}", "dossier", "is geen geldige JSON" },
        { "{\n\"kenmerk\": \"a\",\n}", "dossier", "is geen geldige JSON bij regel 3" },
        { "{ /* hoi */ }", "dossier", "is geen geldige JSON" },
        { "geen json", "dossier", "is geen geldige JSON" },
        { """{"kenmerk": "\ud800"}""", "dossier", "ongeldige tekens" },
        { """{"kenmerk": 12}""", "kenmerk", "is geen tekst" },
        { """{"kenmerk": "a", "kenmerk": "b"}""", "kenmerk", "meer dan een keer" },
        { """{"persoon": 1}""", "persoon", "is geen object" },
        { """{"persoon": {}, "persoon": {}}""", "persoon", "meer dan een keer" },
        { """{"persoon": {"geboortedatum": "1990", "geboortedatum": "1991"}}""", "persoon.geboortedatum", "meer dan een keer" },
        { """{"persoon": {"geboortedatm": "1990"}}""", "persoon.geboortedatm", "verwacht 'geboortedatum'" },
        { """{"geboortedatum": "1990"}""", "geboortedatum", "verwacht 'persoon.geboortedatum'" },
        { """{"pip": []}""", "pip", "verwacht 'pips'" },
        { """{"qqqqqqqqqqqqqqqqqqqqqq": 1}""", "qqqqqqqqqqqqqqqqqqqqqq", "is geen bekende naam" },
        { """{"persoon": {"X-eigen": 1}}""", "persoon.X-eigen", "is geen bekende naam" },
        { """{"persoon": {"geboortedatum": "2023-02-30"}}""", "persoon.geboortedatum", "bestaat niet in de kalender" },
        { """{"persoon": {"geboortedatum": "2023-13"}}""", "persoon.geboortedatum", "bestaat niet in de kalender" },
        { """{"persoon": {"geboortedatum": "0000"}}""", "persoon.geboortedatum", "bestaat niet in de kalender" },
        { """{"persoon": {"geboortedatum": "1-2-1990"}}""", "persoon.geboortedatum", "is geen datum" },
        { """{"persoon": {"geboortedatum": ""}}""", "persoon.geboortedatum", "is geen datum" },
        { """{"persoon": {"geboortedatum": 1990}}""", "persoon.geboortedatum", "is geen datum" },
        { """{"persoon": {"geboortedatum": "1990-01-02T00:00:00Z"}}""", "persoon.geboortedatum", "is geen datum" },
        { """{"persoon": {"geboortedatum": "2024-03-02/2024-03-01"}}""", "persoon.geboortedatum", "eindigt voor het begin" },
        { """{"persoon": {"geboortedatum": "lopend"}}""", "persoon.geboortedatum", "kan alleen bij een einde" },
        { """{"persoon": {"geboortedatum": "geen"}}""", "persoon.geboortedatum", "kan alleen bij een gebeurtenis" },
        { """{"verblijfstitels": [{"vanaf": "2024-01-01", "laatsteDag": "geen"}]}""", "verblijfstitels[0].laatsteDag", "kan alleen bij een gebeurtenis" },
        { """{"verblijfstitels": [{"vanaf": "lopend"}]}""", "verblijfstitels[0].vanaf", "kan alleen bij een einde" },
        { """{"persoon": {"nederlandseNationaliteit": "true"}}""", "persoon.nederlandseNationaliteit", "is geen ja of nee" },
        { """{"persoon": {"nederlandseNationaliteit": 1}}""", "persoon.nederlandseNationaliteit", "is geen ja of nee" },
        { """{"persoon": {"nederlandseNationaliteit": [true]}}""", "persoon.nederlandseNationaliteit", "is geen ja of nee" },
        { """{"overgang": {"vastgesteldeWet": "Wi2013"}}""", "overgang.vastgesteldeWet", "verwacht een van: wi2013, wi2021" },
        { """{"overgang": {"vastgesteldeWet": "onbekend"}}""", "overgang.vastgesteldeWet", "is geen bekende keuze" },
        { """{"overgang": {"vastgesteldeWet": 1}}""", "overgang.vastgesteldeWet", "is geen bekende keuze" },
        { """{"lening": {"toetsingsinkomenAanvrager": 12.5}}""", "lening.toetsingsinkomenAanvrager", "is geen heel getal" },
        { """{"lening": {"toetsingsinkomenAanvrager": 1200.0}}""", "lening.toetsingsinkomenAanvrager", "is geen heel getal" },
        { """{"lening": {"toetsingsinkomenAanvrager": -1}}""", "lening.toetsingsinkomenAanvrager", "is negatief" },
        { """{"lening": {"toetsingsinkomenAanvrager": "1200"}}""", "lening.toetsingsinkomenAanvrager", "is geen getal" },
        { """{"lening": {"toetsingsinkomenAanvrager": 99999999999999999999}}""", "lening.toetsingsinkomenAanvrager", "te groot" },
        { """{"boetesTermijn": [{"bekendgemaakt": "2025-01-01", "cursusuren": 3000000000}]}""", "boetesTermijn[0].cursusuren", "te groot" },
        { """{"boetesTermijn": [{"bekendgemaakt": "2025-01-01", "cursusuren": -1}]}""", "boetesTermijn[0].cursusuren", "is negatief" },
        { """{"pips": 1}""", "pips", "is geen lijst" },
        { """{"pips": "geen"}""", "pips", "is geen lijst" },
        { """{"pips": [null]}""", "pips[0]", "is geen object" },
        { """{"pips": [1]}""", "pips[0]", "is geen object" },
        { """{"pips": [{}]}""", "pips[0].dagtekening", "ontbreekt" },
        { """{"pips": [{"dagtekening": null}]}""", "pips[0].dagtekening", "ontbreekt" },
        { """{"pips": [{"dagtekening": {"waarde": null, "bron": "gemeente"}}]}""", "pips[0].dagtekening", "ontbreekt" },
        { """{"pips": [{"dagtekening": "2024-01-01"}, {"dagtekening": "2024-01-02", "route": "b1Route"}]}""", "pips[1].route", "verwacht 'leerroute'" },
        { """{"pips": {}}""", "pips.items", "ontbreekt" },
        { """{"pips": {"volledig": true, "items": null}}""", "pips.items", "ontbreekt" },
        { """{"pips": {"volledig": true, "items": {}}}""", "pips.items", "is geen lijst" },
        { """{"pips": {"volledig": "ja", "items": []}}""", "pips.volledig", "is geen ja of nee" },
        { """{"pips": {"volledig": true, "volledig": true, "items": []}}""", "pips.volledig", "meer dan een keer" },
        { """{"pips": {"stand": "2024", "items": []}}""", "pips.stand", "is geen dag" },
        { """{"pips": {"stand": "2024-02-31", "items": []}}""", "pips.stand", "bestaat niet in de kalender" },
        { """{"pips": {"bron": 1, "items": []}}""", "pips.bron", "is geen tekst" },
        { """{"pips": {"compleet": true, "items": []}}""", "pips.compleet", "verwacht een van: volledig, stand, bron, items" },
        { """{"persoon": {"geboortedatum": {"waarde": "x"}}}""", "persoon.geboortedatum.waarde", "is geen datum" },
        { """{"persoon": {"geboortedatum": {"waarde": "1990", "waarde": "1990"}}}""", "persoon.geboortedatum.waarde", "meer dan een keer" },
        { """{"persoon": {"geboortedatum": {"waarde": "1990", "bekendSinds": "2024-06"}}}""", "persoon.geboortedatum.bekendSinds", "is geen dag" },
        { """{"persoon": {"geboortedatum": {"waarde": "1990", "geldigVanaf": 1}}}""", "persoon.geboortedatum.geldigVanaf", "is geen dag" },
        { """{"persoon": {"geboortedatum": {"waarde": "1990", "inOnderzoek": "ja"}}}""", "persoon.geboortedatum.inOnderzoek", "is geen ja of nee" },
        { """{"persoon": {"geboortedatum": {"waarde": "1990", "motivering": false}}}""", "persoon.geboortedatum.motivering", "is geen tekst" },
        { """{"persoon": {"geboortedatum": {"waarde": "1990", "bronn": "BRP"}}}""", "persoon.geboortedatum.bronn", "verwacht 'bron'" },
        { """{"persoon": {"geboortedatum": {"waarde": {"waarde": "1990"}}}}""", "persoon.geboortedatum.waarde", "is geen datum" },
    };

    /// <summary>Invoer die goed is.</summary>
    public static TheoryData<string> Goed => new()
    {
        "{}",
        "\ufeff{}",
        """{"kenmerk": null, "persoon": null, "pips": null}""",
        """{"kenmerk": "a", "persoon": {"geboortedatum": "1990-05", "nederlandseNationaliteit": null}}""",
        """{"persoon": {"geboortedatum": {}}}""",
        """{"persoon": {"nederlandseNationaliteit": {"bron": "BRP"}}}""",
        """{"persoon": {"geboortedatum": {"waarde": "1990", "bron": null, "geldigVanaf": null, "bekendSinds": null, "inOnderzoek": null, "motivering": null}}}""",
        """{"x-eigen": {"persoon": [1, {"a": null}]}, "persoon": {"x-a": 1, "geboortedatum": {"x-b": [], "waarde": "1990"}}}""",
        """{"x-a": 1, "x-a": 2}""",
        """{"$schema": "dossier.schema.json", "kenmerk": "a"}""",
        """{"pips": []}""",
        """{"pips": {"volledig": null, "stand": null, "bron": null, "x-z": 1, "items": [{"dagtekening": "2024", "x-y": 2}]}}""",
        """{"verblijfstitels": [{"vanaf": "2024-02-29", "laatsteDag": "lopend", "datumBeschikking": "geen"}]}""",
        """{"lening": {"toetsingsinkomenAanvrager": 9223372036854775807}}""",
        """{"persoon": {"geboortedatum": "1990-01-01/1990-01-31"}}""",
        """{"\u0070ersoon": {"geboorte\u0064atum": "\u0031990"}}""",
    };

    [Theory]
    [MemberData(nameof(Geweigerd))]
    public void Weigert_met_pad_en_wat_verwacht_werd(string json, string pad, string melding)
    {
        var gelezen = DossierJson.Lees(json);

        gelezen.Dossier.Should().BeNull();
        gelezen.Fouten.Should().ContainSingle(f => f.Pad == pad).Which.Melding.Should().Contain(melding).And.Contain("; verwacht ");
    }

    [Theory]
    [MemberData(nameof(Goed))]
    public void Leest_goede_invoer(string json) => DossierJson.Lees(json).Fouten.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Goed))]
    public void De_verzamelende_lezer_keurt_goede_invoer_ook_goed(string json)
    {
        var (fouten, schoon) = Verzamellezer.Lees(Encoding.UTF8.GetBytes(json.TrimStart('\ufeff')), Leesopties.Standaard);

        fouten.Should().BeEmpty();
        DossierJson.Snel(schoon).Should().Be(DossierJson.Lees(json).Dossier);
    }

    [Theory]
    [MemberData(nameof(Geweigerd))]
    public void Het_snelle_pad_keurt_niets_goed_wat_de_verzamelende_lezer_weigert(string json, string pad, string melding)
    {
        var snel = DossierJson.Snel(Encoding.UTF8.GetBytes(json));

        (snel is not null && DossierJson.Klopt(snel, Leesopties.Standaard)).Should().BeFalse($"{pad} {melding}");
    }

    [Fact]
    public void Een_gewoon_dossier_gaat_langs_het_snelle_pad()
        => DossierJson.Snel("""{"persoon": {"geboortedatum": "1990"}, "pips": [{"dagtekening": "2024-01-02"}]}"""u8).Should().NotBeNull();

    [Fact]
    public void Noemt_alle_fouten_tegelijk_in_de_volgorde_van_de_invoer()
    {
        var gelezen = DossierJson.Lees("""
            {"persoon": {"geboortedatum": "2023-02-30", "nederlandseNationaliteit": "nee"},
             "overgang": {"vastgesteldeWet": "wi2099"},
             "pips": [{"dagtekening": "x"}, {}], "onzin": 1}
            """);

        gelezen.Fouten.Select(f => f.Pad).Should().Equal(
            "onzin", "persoon.geboortedatum", "persoon.nederlandseNationaliteit", "overgang.vastgesteldeWet", "pips[0].dagtekening", "pips[1].dagtekening");
    }

    [Fact]
    public void Een_melding_bevat_de_waarde_alleen_als_daarom_gevraagd_is()
    {
        const string Json = """{"persoon": {"geboortedatum": "geheim-1", "nederlandseNationaliteit": "geheim-2"}, "overgang": {"vastgesteldeWet": "geheim-3"}, "pips": ["geheim-4"]}""";

        string.Join('\n', DossierJson.Lees(Json).Fouten).Should().NotContain("geheim");
        string.Join('\n', DossierJson.Lees(Json, new() { ToonWaarden = true }).Fouten).Should().ContainAll("geheim-1", "geheim-2", "geheim-3", "geheim-4");
    }

    [Fact]
    public void Ontbrekend_en_null_zijn_onbekend()
    {
        var dossier = DossierJson.Lees("""{"persoon": {"geboortedatum": null}, "pips": null}""").Dossier!;

        dossier.Should().Be(new Dossier());
        dossier.Persoon.NederlandseNationaliteit.IsBekend.Should().BeFalse();
        dossier.Pips.IsBekend.Should().BeFalse();
        dossier.Controleer(new LocalDate(2025, 9, 1), out _, out _).Should().BeTrue();
    }

    [Fact]
    public void Leest_waarden_herkomst_en_lijsten()
    {
        var dossier = DossierJson.Lees("""
            {"kenmerk": "k1",
             "persoon": {"geboortedatum": "1990-05", "nederlandseNationaliteit": {"waarde": false, "bron": "BRP", "geldigVanaf": "2020-01-02", "bekendSinds": "2024-01-03", "inOnderzoek": true, "motivering": "m"}},
             "verblijfstitels": {"volledig": true, "items": [{"vanaf": "2024-01-05", "laatsteDag": "lopend", "soort": "asielBepaaldeTijd"}]},
             "pips": [{"dagtekening": "2024-06-02"}],
             "lening": {"toetsingsinkomenAanvrager": 1250}}
            """).Dossier!;

        dossier.Should().Be(new Dossier
        {
            Kenmerk = "k1",
            Persoon = new()
            {
                Geboortedatum = new YearMonth(1990, 5),
                NederlandseNationaliteit = new(false, new() { Bron = "BRP", GeldigVanaf = new(2020, 1, 2), BekendSinds = new(2024, 1, 3), InOnderzoek = true, Motivering = "m" }),
            },
            Verblijfstitels = Lijst.Volledig(new Verblijfstitel { Vanaf = new LocalDate(2024, 1, 5), LaatsteDag = DatumWaarneming.Lopend, Soort = Titelsoort.AsielBepaaldeTijd }),
            Pips = [new() { Dagtekening = new LocalDate(2024, 6, 2) }],
            Lening = new() { ToetsingsinkomenAanvrager = Bedrag.Euro(12.50m) },
        });
    }

    [Fact]
    public void Een_kale_lijst_is_niet_volledig()
    {
        DossierJson.Lees("""{"pips": []}""").Dossier!.Pips.IsBekend.Should().BeTrue();
        DossierJson.Lees("""{"pips": []}""").Dossier!.Pips.IsVolledig.Should().BeFalse();
        DossierJson.Lees("""{"pips": {"items": []}}""").Dossier!.Pips.IsVolledig.Should().BeFalse();
        DossierJson.Lees("""{"pips": {"volledig": true, "items": []}}""").Dossier!.Pips.IsVolledig.Should().BeTrue();
    }

    [Fact]
    public void Elk_feit_van_de_catalogus_is_te_lezen_en_komt_in_het_dossier()
    {
        var toeval = new Random(1);
        foreach (var feit in Feitencatalogus.Standaard.Feiten)
        {
            var json = $$$"""{"{{{feit.Pad.Split('.')[0]}}}": {"{{{feit.Pad.Split('.')[1]}}}": {{{Voorbeelden.Waarde(feit, toeval).ToJsonString()}}}}}""";
            var gelezen = DossierJson.Lees(json);
            gelezen.Fouten.Should().BeEmpty(json);
            Feitencatalogus.Standaard.Feiten.Where(f => f.Lees(gelezen.Dossier!).IsBekend).Should().Equal([feit], json);
        }

        foreach (var lijst in Feitencatalogus.Standaard.Lijsten)
        {
            foreach (var feit in lijst.Feiten)
            {
                var json = $$"""{"{{lijst.Naam}}": [{"{{lijst.Sleutel.Pad}}": "2024-01-02"{{(feit == lijst.Sleutel ? string.Empty : $", \"{feit.Pad}\": {Voorbeelden.Waarde(feit, toeval).ToJsonString()}")}}}]}""";
                var gelezen = DossierJson.Lees(json);
                gelezen.Fouten.Should().BeEmpty(json);
                var item = lijst.Lees(gelezen.Dossier!).Items.Should().ContainSingle().Subject;
                lijst.Feiten.Where(f => f.Lees(item).IsBekend).Should().BeEquivalentTo(new[] { lijst.Sleutel, feit }.Distinct());
            }
        }
    }

    [Fact]
    public void Weigert_te_veel_bytes_ook_uit_een_stroom()
    {
        var opties = new Leesopties { MaxBytes = 20 };
        const string Precies = """{"kenmerk": "abcdef"}""";
        var json = Precies.Remove(17, 1);
        json.Length.Should().Be(20);

        DossierJson.Lees(json, opties).IsGelezen.Should().BeTrue();
        DossierJson.Lees(new MemoryStream(Encoding.UTF8.GetBytes(json)), opties).IsGelezen.Should().BeTrue();
        DossierJson.Lees(Precies, opties).Fouten.Should().ContainSingle().Which.ToString().Should().Be("dossier: is te groot; verwacht ten hoogste 20 bytes");
        DossierJson.Lees(Encoding.UTF8.GetBytes(Precies), opties).Fouten.Should().ContainSingle().Which.Melding.Should().Contain("te groot");
        DossierJson.Lees(new Oneindig(), new() { MaxBytes = 100_000 }).Fouten.Should().ContainSingle().Which.Melding.Should().Contain("te groot");
    }

    [Fact]
    public void Weigert_te_veel_onderdelen_in_een_lijst()
    {
        static string Pips(int aantal) => $$"""{"pips": [{{string.Join(',', Enumerable.Repeat("""{"dagtekening": "2024"}""", aantal))}}]}""";
        var opties = new Leesopties { MaxItemsPerLijst = 3 };

        DossierJson.Lees(Pips(3), opties).IsGelezen.Should().BeTrue();
        DossierJson.Lees(Pips(4), opties).Fouten.Should().ContainSingle().Which.ToString().Should().Be("pips: heeft te veel onderdelen; verwacht ten hoogste 3");
    }

    [Fact]
    public void Weigert_diepe_nesting_maar_niet_de_laatste_toegestane_diepte()
    {
        static string Diep(int niveaus) => "{\"x-a\":" + new string('[', niveaus - 1) + new string(']', niveaus - 1) + "}";

        DossierJson.Lees(Diep(Leesopties.MaxDiepte)).IsGelezen.Should().BeTrue();
        DossierJson.Lees(Diep(Leesopties.MaxDiepte + 1)).Fouten.Should().ContainSingle().Which.Melding.Should().StartWith("is te diep genest; verwacht ten hoogste 32");
        DossierJson.Lees(Diep(100_000)).Fouten.Should().ContainSingle().Which.Melding.Should().Contain("te diep");
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00 }, "geen UTF-8")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x7B }, "geen UTF-8")]
    [InlineData(new byte[] { 0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D }, "UTF-8")]
    [InlineData(new byte[] { 0x00 }, "geen geldige JSON")]
    public void Weigert_bytes_die_geen_UTF_8_zijn(byte[] bytes, string melding)
        => DossierJson.Lees(bytes).Fouten.Should().ContainSingle().Which.Melding.Should().Contain(melding).And.Contain("; verwacht ");

    /// <summary>Kapotte varianten van goede dossiers: nooit een exceptie, en de twee lezers zijn het eens.</summary>
    [Fact]
    public void Kapotte_invoer_geeft_meldingen_en_nooit_een_exceptie()
    {
        var toeval = new Random(20260101);
        int goed = 0, fout = 0;
        for (var i = 0; i < 3_000; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(Voorbeelden.Dossier(toeval, 0.4).ToJsonString());
            for (var n = toeval.Next(1, 4); n > 0; n--)
            {
                bytes[toeval.Next(bytes.Length)] = toeval.Next(3) switch { 0 => (byte)toeval.Next(256), 1 => (byte)"{}[]\",:0"[toeval.Next(8)], _ => (byte)'x' };
            }

            var gelezen = DossierJson.Lees(bytes);
            var snel = DossierJson.Snel(bytes);
            if (snel is not null && DossierJson.Klopt(snel, Leesopties.Standaard))
            {
                Verzamellezer.Lees(bytes, Leesopties.Standaard).Fouten.Should().BeEmpty(Encoding.UTF8.GetString(bytes));
            }

            gelezen.Fouten.Should().NotContain(f => !f.Melding.Contains("; verwacht ") || f.Pad.Length == 0);
            (gelezen.Dossier is null).Should().Be(gelezen.Fouten.Count > 0);
            _ = gelezen.IsGelezen ? goed++ : fout++;
        }

        goed.Should().BeGreaterThan(20);
        fout.Should().BeGreaterThan(1_000);
    }

    private sealed class Oneindig : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => count;

        public override int Read(Span<byte> buffer) => buffer.Length;
    }
}
