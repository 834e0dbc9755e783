using System.Text.Json;
using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Json;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;

namespace Wet.Inburgering.Tests.Json;

public class BeoordelingJsonTests
{
    private static readonly LocalDate Peildatum = new(2025, 9, 1);

    private static Dossier Voorbeeld(string naam) => DossierJson.Lees(File.ReadAllBytes(Path.Combine(Voorbeelden.Map, naam))).Dossier!;

    private static JsonElement Schrijf(Dossier dossier, Peildata peildata, Beleidskader? kader = null, Editie? editie = null)
        => JsonDocument.Parse(BeoordelingJson.Schrijf(InburgeringEngine.Standaard.Beoordeel(dossier, peildata, kader, editie))).RootElement;

    [Fact]
    public void De_kop_noemt_waarover_en_waarmee_beoordeeld_is()
    {
        var kop = Schrijf(new Dossier { Kenmerk = "k1" }, new Peildata(Peildatum, wetsdatum: new(2025, 8, 1), bekendTot: new(2025, 7, 1)));

        kop.GetProperty("schema").GetString().Should().Be(BeoordelingJson.Schema);
        kop.GetProperty("kenmerk").GetString().Should().Be("k1");
        kop.GetProperty("peildatum").GetString().Should().Be("2025-09-01");
        kop.GetProperty("wetsdatum").GetString().Should().Be("2025-08-01");
        kop.GetProperty("bekendTot").GetString().Should().Be("2025-07-01");
        kop.GetProperty("editie").GetProperty("id").GetString().Should().Be("geldend");
        kop.GetProperty("editie").GetProperty("rechtskracht").GetBoolean().Should().BeTrue();
        kop.GetProperty("rechtsstand").GetProperty("gecontroleerdTot").GetString().Should().MatchRegex("^20..-..-..$");
        kop.GetProperty("pakket").GetProperty("versie").GetString().Should().Be(BeoordelingJson.Pakketversie).And.MatchRegex("^[0-9]+\\.[0-9]+");
        kop.GetProperty("beleidskader").GetProperty("naam").GetString().Should().Be("geen");
        kop.GetProperty("uitkomsten").EnumerateObject().Select(u => u.Name).Should().Equal(Rechtsvragen.Alle.Select(v => v.Naam));
    }

    [Fact]
    public void De_nota_heeft_geen_rechtskracht_en_zegt_dat_bij_elke_uitkomst()
    {
        var uit = Schrijf(Voorbeeld("onderwijsroute-op-31.json"), Peildatum, editie: Editie.Nota2020);

        uit.GetProperty("editie").GetProperty("rechtskracht").GetBoolean().Should().BeFalse();
        uit.GetProperty("uitkomsten").EnumerateObject().Should().OnlyContain(u => u.Value.GetProperty("voorbehoud").EnumerateArray().Any(v => v.GetString() == "geenRechtskracht"));
        uit.GetProperty("uitkomsten").GetProperty("lening").GetProperty("redenOnbekend").GetString().Should().Be("nietGeregeldInEditie");
    }

    [Fact]
    public void Een_termijn_heeft_een_exclusief_einde_en_een_laatste_dag()
    {
        var termijn = Schrijf(Voorbeeld("te-02-asielstatushouder.json"), Peildatum).GetProperty("uitkomsten").GetProperty("inburgeringstermijn");

        termijn.GetProperty("status").GetString().Should().Be("bepaald");
        termijn.GetProperty("waarde").GetRawText().Should().Be("""{"aanvang":"2024-06-03","eindeExclusief":"2027-06-03"}""");
        termijn.GetProperty("velden").GetProperty("eindeExclusief").GetRawText().Should().Be("""{"waarde":"2027-06-03","vroegst":"2027-06-03","laatst":"2027-06-03","laatsteDag":"2027-06-02"}""");
        var regel = termijn.GetProperty("regels").EnumerateArray().Single(r => r.GetProperty("status").GetString() == "waar");
        regel.GetProperty("id").GetString().Should().Be("TERMIJN-01");
        regel.GetProperty("grondslag")[0].GetString().Should().Be("Wi2021 art. 11 lid 1-3");
        regel.GetProperty("jci")[0].GetString().Should().StartWith("jci1.3:c:BWBR0044770&artikel=11");
        termijn.GetProperty("bevoegd").GetString().Should().Be("Minister (DUO)");
        termijn.GetProperty("aard").GetString().Should().Be("rechtswege");
    }

    [Fact]
    public void Nee_is_bepaald_met_false_en_wat_daarna_komt_is_niet_van_toepassing()
    {
        var uit = Schrijf(Voorbeeld("pl-07-kennismigrant.json"), Peildatum).GetProperty("uitkomsten");

        uit.GetProperty("inburgeringsplicht").GetProperty("status").GetString().Should().Be("bepaald");
        uit.GetProperty("inburgeringsplicht").GetProperty("waarde").GetBoolean().Should().BeFalse();
        uit.GetProperty("doelgroep").GetProperty("status").GetString().Should().Be("nietVanToepassing");
        uit.GetProperty("doelgroep").GetProperty("waarde").ValueKind.Should().Be(JsonValueKind.Null);
        uit.GetProperty("doelgroep").GetProperty("velden").EnumerateObject().Should().BeEmpty();
    }

    [Fact]
    public void Onbekend_zegt_waarom_wat_ontbreekt_en_wat_al_zeker_is()
    {
        var dossier = Voorbeeld("te-02-asielstatushouder.json") with
        {
            Pips = [new Pip { Dagtekening = new YearMonth(2024, 6) }],
            Persoon = Voorbeeld("te-02-asielstatushouder.json").Persoon with { Verdragsuitzondering = default },
        };
        var uit = Schrijf(dossier, Peildatum).GetProperty("uitkomsten");
        var termijn = uit.GetProperty("inburgeringstermijn");

        termijn.GetProperty("status").GetString().Should().Be("onbekend");
        termijn.GetProperty("waarde").ValueKind.Should().Be(JsonValueKind.Null);
        termijn.GetProperty("redenOnbekend").GetString().Should().Be("feitOntbreekt");
        termijn.GetProperty("onvolledigeLijsten").EnumerateArray().Select(l => l.GetString()).Should().Contain("pips");
        var aanvang = termijn.GetProperty("velden").GetProperty("aanvang");
        aanvang.GetProperty("waarde").ValueKind.Should().Be(JsonValueKind.Null);
        aanvang.GetProperty("laatst").GetString().Should().Be("2024-07-01");
        var verdrag = uit.GetProperty("inburgeringsplicht").GetProperty("ontbreekt").EnumerateArray().Single(o => o.GetProperty("feit").GetString() == "persoon.verdragsuitzondering");
        verdrag.GetProperty("bron").GetString().Should().Be("duo");
        verdrag.GetProperty("oordeelVan").GetString().Should().Be("minister");
        verdrag.GetProperty("vraag").GetString().Should().EndWith("?");
        uit.GetProperty("inburgeringsplicht").GetProperty("redenOnbekend").GetString().Should().Be("oordeelOntbreekt");
        uit.GetProperty("maatschappelijkeBegeleiding").GetProperty("handelen").GetString().Should().Be("onderzoek");
    }

    [Fact]
    public void Een_bedrag_staat_in_eurocent_met_minimum_en_maximum()
    {
        var uit = Schrijf(Voorbeeld("bo-14-boeteladder.json"), new LocalDate(2025, 12, 10)).GetProperty("uitkomsten").GetProperty("boeteOndersteuning");

        uit.GetProperty("velden").GetProperty("bedrag").GetRawText().Should().Be("""{"waarde":5000,"minimum":5000,"maximum":5000,"eenheid":"eurocent"}""");
        uit.GetProperty("regels").EnumerateArray().Where(r => r.GetProperty("id").GetString() == "BOETE-02" && r.GetProperty("status").GetString() == "waar")
            .Should().ContainSingle().Which.GetProperty("onderdeel").GetString().Should().Be("overtredingen[1]");
        uit.GetProperty("voorbehoud").EnumerateArray().Select(v => v.GetString()).Should().Contain("menselijkBesluitNodig");
    }

    [Fact]
    public void Een_besluit_dat_afwijkt_gaat_voor_en_staat_naast_onze_berekening()
    {
        var dossier = Voorbeeld("te-02-asielstatushouder.json");
        var unieburger = dossier with { Intake = dossier.Intake with { PlichtVastgesteld = true }, Persoon = dossier.Persoon with { EuEerOfZwitserseNationaliteit = true } };
        var uit = Schrijf(unieburger, Peildatum).GetProperty("uitkomsten").GetProperty("inburgeringsplicht");

        uit.GetProperty("waarde").GetBoolean().Should().BeTrue();
        uit.GetProperty("vastgesteld").GetString().Should().Be("ja");
        uit.GetProperty("berekend").GetString().Should().Be("nee");
        uit.GetProperty("afwijking").GetBoolean().Should().BeTrue();
        Schrijf(dossier, Peildatum).GetProperty("uitkomsten").GetProperty("inburgeringsplicht").TryGetProperty("vastgesteld", out _).Should().BeFalse();
    }

    [Fact]
    public void Een_open_lezing_noemt_wat_elke_keuze_geeft_en_verdwijnt_als_gekozen_is()
    {
        var titel = new Verblijfstitel { Vanaf = new LocalDate(2026, 7, 1), LaatsteDag = new LocalDate(2031, 6, 30), Soort = Titelsoort.AsielOnverdeeld, DatumBeschikking = new LocalDate(2026, 7, 1) };
        var dossier = Voorbeeld("te-02-asielstatushouder.json") with { Verblijfstitels = Lijst.Volledig(titel), Pips = Lijst.Volledig<Pip>() };
        LocalDate dag = new(2026, 9, 1);

        var open = Schrijf(dossier, dag).GetProperty("uitkomsten").GetProperty("doelgroep").GetProperty("lezingen").EnumerateArray().ToList();

        open.Select(l => l.GetProperty("id").GetString()).Should().OnlyContain(id => id == "GROEP-03").And.HaveCount(2);
        open.Count(l => l.GetProperty("standaard").GetBoolean()).Should().Be(1);
        open.Select(l => l.GetProperty("waarde").GetString()).Should().OnlyHaveUniqueItems();

        var lezing = Lezingen.Alle.Single(l => l.Id == "GROEP-03");
        var kader = new Beleidskader("besluit", new Beleidskeuze(lezing, "teltNiet", new(2026, 6, 12), "collegebesluit"));
        var gekozen = Schrijf(dossier, dag, kader);
        gekozen.GetProperty("uitkomsten").GetProperty("doelgroep").GetProperty("lezingen").EnumerateArray().Should().BeEmpty();
        gekozen.GetProperty("beleidskader").GetProperty("keuzes")[0].GetRawText().Should().Be("""{"lezing":"GROEP-03","keuze":"teltNiet","vanaf":"2026-06-12","grondslag":"collegebesluit"}""");
    }

    [Fact]
    public void Waarden_van_feiten_staan_niet_in_de_uitvoer_behalve_het_kenmerk()
    {
        var dossier = Voorbeeld("te-02-asielstatushouder.json");
        var uit = BeoordelingJson.Schrijf(InburgeringEngine.Standaard.Beoordeel(dossier, Peildatum));

        uit.Should().NotContain("1994-08-17").And.NotContain("1994");
        uit.Should().Contain("\"kenmerk\":\"Yonas\"");
    }

    [Fact]
    public void De_stroom_en_de_tekst_zijn_gelijk()
    {
        var beoordeling = InburgeringEngine.Standaard.Beoordeel(Voorbeeld("te-01-gezinsmigrant.json"), Peildatum);
        using var stroom = new MemoryStream();
        BeoordelingJson.Schrijf(beoordeling, stroom);

        System.Text.Encoding.UTF8.GetString(stroom.ToArray()).Should().Be(BeoordelingJson.Schrijf(beoordeling));
        BeoordelingJson.Schrijf(beoordeling, ingesprongen: true).Should().Contain("\n  \"peildatum\": \"2025-09-01\"").And.NotContain("\r");
    }

    [Fact]
    public void De_termijnen_staan_apart_op_volgorde_met_wat_hen_verschuift()
    {
        var dossier = Voorbeeld("vl-01-bevalling.json");
        var beoordeling = InburgeringEngine.Standaard.Beoordeel(dossier, new LocalDate(2025, 4, 1));
        var termijnen = Schrijf(dossier, new LocalDate(2025, 4, 1)).GetProperty("termijnen").EnumerateArray().ToList();

        termijnen.Select(t => t.GetProperty("id").GetString()).Should().Equal(beoordeling.Termijnen.Select(t => t.Soort.Id));
        var einde = termijnen.Single(t => t.GetProperty("id").GetString() == "inburgeringstermijn.eindeExclusief");
        einde.GetRawText().Should().Be("""{"id":"inburgeringstermijn.eindeExclusief","vraag":"inburgeringstermijn","veld":"eindeExclusief","naam":"Einde van de inburgeringstermijn","aard":"einde","aanZet":"persoon","zeker":true,"voorwaardelijk":false,"eersteDag":null,"laatsteDag":{"vroegst":"2025-09-01","laatst":"2025-09-01"},"totExclusief":{"vroegst":"2025-09-02","laatst":"2025-09-02"},"regels":[{"id":"TERMIJN-01","grondslag":["Wi2021 art. 11 lid 1-3"]}],"verschuift":{"ontbreekt":[],"onvolledigeLijsten":[],"lezingen":[],"aanvragen":[]}}""");
        var selectie = JsonDocument.Parse(BeoordelingJson.Schrijf(beoordeling, vragen: [Rechtsvragen.Verlenging])).RootElement;
        selectie.GetProperty("termijnen").EnumerateArray().Select(t => t.GetProperty("vraag").GetString()).Should().Equal("verlenging");
        Schrijf(new Dossier { Pips = Lijst.Volledig(new Pip { Dagtekening = new YearMonth(2024, 3) }), Intake = new() { PlichtVastgesteld = true } }, new LocalDate(2025, 4, 1)).GetProperty("termijnen").EnumerateArray()
            .Single(t => t.GetProperty("id").GetString() == "inburgeringstermijn.eindeExclusief").GetProperty("verschuift").GetProperty("onvolledigeLijsten").EnumerateArray().Select(l => l.GetString()).Should().Contain("onderbrekingen");
    }
}
