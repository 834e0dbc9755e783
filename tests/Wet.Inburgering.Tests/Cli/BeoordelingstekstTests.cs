namespace Wet.Inburgering.Tests.Cli;

public class BeoordelingstekstTests
{
    private static string Tekst(string bestand, string peildatum, params string[] opties)
    {
        var uit = Uitvoering.Van(["beoordeel", Uitvoering.Bestand(bestand), "--peildatum", peildatum, .. opties]);
        uit.Code.Should().Be(0, uit.Fout);
        return uit.Uit;
    }

    private static string Tekst(string json) => Uitvoering.Met(json, "beoordeel", "-", "--peildatum", "2025-09-01").Uit;

    /// <summary>De tekst op een regel, zodat het afbreken van regels niet meetelt.</summary>
    private static string Plat(string tekst) => string.Join(' ', tekst.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Noemt_peildatum_regels_en_tot_wanneer_die_zijn_nagelezen()
        => Plat(Tekst("te-02-asielstatushouder.json", "2025-09-01")).Should().StartWith("Beoordeling inburgering van Yonas Peildatum 1 september 2025 Regels Geldend recht, zoals op 1 september 2025; nagelezen tot en met 24 november 2026");

    [Fact]
    public void Noemt_de_termijn_met_laatste_dag_en_de_dag_waarop_zij_voorbij_is()
        => Plat(Tekst("te-02-asielstatushouder.json", "2025-09-01")).Should()
            .Contain("Van 3 juni 2024 tot en met 2 juni 2027. Op 3 juni 2027 is de termijn voorbij.")
            .And.Contain("3 jaar, vanaf de dag na de dagtekening van het eerste PIP. Wi2021 art. 11 lid 1-3 · TERMIJN-01 · zekerheid hoog");

    [Fact]
    public void Zegt_in_zinnen_wat_moet_en_wat_gedaan_is()
    {
        Plat(Tekst("z-route-asielstatushouder.json", "2024-12-01")).Should()
            .Contain("Het participatieverklaringstraject (PVT), de module Arbeidsmarkt en Participatie (MAP) en de zelfredzaamheidsroute (met KNM in de cursusuren).")
            .And.Contain("Geen taalniveau vereist. KNM: in de cursusuren.")
            .And.Contain("De route is behaald. Cursusuren die tellen: 800 (norm 800). Participatie-uren die tellen, met PVT en MAP: 800 (norm 800).")
            .And.Contain("Afgerond op 1 september 2022. Uren die tellen: 12.")
            .And.Contain("Afgerond op 1 juni 2023. Uren praktische inzet die tellen: 40.")
            .And.Contain("Ja, op 1 oktober 2024, binnen de termijn. Daarbij hoort het inburgeringscertificaat.")
            .And.Contain("Kosteloos.");
        Plat(Tekst("z-route-asielstatushouder.json", "2024-09-30")).Should().Contain("De route is nog niet behaald.").And.Contain("Nog niet.");
        Plat(Tekst("afschalen-600-uur.json", "2024-06-30")).Should().Contain("Ja, het college is daartoe bevoegd; voor welke onderdelen kiest het zelf. Uren Nederlands als tweede taal die tellen: 600.")
            .And.Contain("B1 voor lezen, luisteren, schrijven en spreken. KNM: met het examen KNM.");
        Plat(Tekst("afschalen-600-uur.json", "2024-12-01")).Should().Contain("Lezen B1, luisteren B1, schrijven A2, spreken B1.")
            .And.Contain("Daarbij hoort het inburgeringsdiploma.");
        Plat(Tekst("onderwijsroute-op-31.json", "2025-09-01")).Should().Contain("Leerroute: de onderwijsroute. Participatieverklaringstraject (PVT): ja.");
    }

    [Fact]
    public void Noemt_ja_met_de_dag_sinds_wanneer()
        => Plat(Tekst("te-02-asielstatushouder.json", "2025-09-01")).Should().Contain("Is de persoon inburgeringsplichtig? Ja, sinds 12 februari 2024.");

    [Fact]
    public void Noemt_de_verlenging_in_dagen_en_dat_er_een_besluit_nodig_is()
        => Plat(Tekst("vl-01-bevalling.json", "2025-04-01")).Should()
            .Contain("Tot en met 22 december 2025: 112 dagen langer dan 1 september 2025. Pas een besluit van DUO verlengt de termijn echt.");

    [Fact]
    public void Noemt_de_onderbreking_en_de_aanvraag_om_verlenging()
    {
        var json = File.ReadAllText(Uitvoering.Bestand("te-02-asielstatushouder.json"))
            .Replace("\"onderbrekingen\": { \"volledig\": true, \"items\": [] }", "\"onderbrekingen\": { \"volledig\": true, \"items\": [{ \"van\": \"2024-08-01\", \"laatsteDag\": \"2024-08-31\", \"grond\": \"geenIngezetene\" }] }")
            .Replace("\"verlengingsaanvragen\": { \"volledig\": true, \"items\": [] }", "\"verlengingsaanvragen\": { \"volledig\": true, \"items\": [{ \"ontvangen\": \"2025-01-06\", \"afgewezen\": \"geen\" }] }");
        var tekst = Plat(Uitvoering.Met(json, "beoordeel", "-", "--peildatum", "2025-09-01").Uit);

        tekst.Should().Contain("31 dagen langer.").And.Contain("tot en met 3 juli 2027").And.Contain("Vanaf 4 januari 2027.");
        tekst.Should().Contain("De aanvraag is te vroeg. DUO beslist uiterlijk op 3 maart 2025.");
        Plat(Tekst("te-02-asielstatushouder.json", "2025-09-01")).Should().Contain("Niet langer: er is geen onderbreking die telt.");
    }

    [Fact]
    public void Noemt_van_wanneer_tot_wanneer_het_college_ontzorgt()
    {
        var tekst = Plat(Tekst("oz-01-ontzorgen.json", "2024-06-01"));

        tekst.Should().Contain("Ja, van 1 april 2024 tot en met 30 september 2024. Eindigt de bijstand eerder, dan eindigt het ontzorgen mee.")
            .And.Contain("huur, gas, water, stroom en de verplichte zorgverzekering").And.Contain("Pw art. 56a lid 1-2 · ONTZORG-11");
    }

    [Fact]
    public void Noemt_de_boete_met_het_normbedrag_en_dat_een_mens_beslist()
        => Plat(Tekst("bo-14-boeteladder.json", "2025-12-10")).Should()
            .Contain("Ten hoogste € 50 (normbedrag € 100).").And.Contain("Dit is geen besluit: eerst horen, wegen en motiveren");

    [Fact]
    public void Niet_van_toepassing_is_een_regel_met_de_vraag_die_voorging()
    {
        var tekst = Plat(Tekst("pl-07-kennismigrant.json", "2025-09-01"));

        tekst.Should().Contain("Is de persoon inburgeringsplichtig? Nee.");
        tekst.Should().Contain("Niet van toepassing").And.Contain("- Tot welke groep hoort de persoon? Want: Is de persoon inburgeringsplichtig? Nee.");
        Plat(Tekst("te-02-asielstatushouder.json", "2025-09-01")).Should().Contain("- Welke boete staat op de laatste overtreding van art. 23? Want: er zijn geen overtredingen.");
    }

    [Fact]
    public void Onbekend_noemt_wat_nodig_is_van_wie_en_welke_lijst_volledig_moet_zijn()
    {
        var tekst = Plat(Tekst("""{"verblijfstitels": [{"vanaf": "2024-01-05", "soort": "asielBepaaldeTijd", "datumBeschikking": "2024-01-05"}]}"""));

        tekst.Should().Contain("Nog niet te zeggen: er ontbreken gegevens.");
        tekst.Should().Contain("Tot en met welke dag geldt de verblijfstitel? van de IND · verblijfstitel 1: laatsteDag");
        tekst.Should().Contain("oordeel van de Minister (DUO) · persoon.verdragsuitzondering");
        tekst.Should().Contain("Zeg dan dat de lijst verblijfstitels volledig is (\"volledig\": true)");
        tekst.Should().Contain("Leg deze last niet op zolang dit niet vaststaat.");
    }

    [Fact]
    public void Noemt_iets_dat_nodig_is_maar_een_keer()
        => Tekst("{}").Split("· persoon.geboortedatum").Should().HaveCount(2);

    [Fact]
    public void De_nota_draagt_een_waarschuwing_en_zwijgt_over_wat_zij_niet_regelt()
    {
        var tekst = Plat(Tekst("onderwijsroute-op-31.json", "2025-09-01", "--editie", "nota2020"));

        tekst.Should().Contain("LET OP: dit is geen geldend recht.");
        tekst.Should().Contain("Regelt deze editie niet").And.Contain("- Hoe hoog is de lening?");
        Tekst("onderwijsroute-op-31.json", "2025-09-01").Should().NotContain("LET OP");
    }

    [Fact]
    public void Een_dag_na_de_nagelezen_teksten_krijgt_een_voorbehoud()
    {
        Plat(Tekst("te-02-asielstatushouder.json", "2027-01-01")).Should().Contain("de regels zijn voor deze dag nog niet nagelezen");
        Plat(Tekst("te-02-asielstatushouder.json", "2025-09-01")).Should().NotContain("nog niet nagelezen");
    }

    [Fact]
    public void Andere_lezingen_staan_erbij_met_wat_zij_geven()
    {
        var json = File.ReadAllText(Uitvoering.Bestand("te-02-asielstatushouder.json"))
            .Replace("\"soort\": \"asielBepaaldeTijd\", \"vanaf\": \"2023-08-21\", \"laatsteDag\": \"2028-08-20\", \"datumBeschikking\": \"2024-02-12\"", "\"soort\": \"asielOnverdeeld\", \"vanaf\": \"2026-06-15\", \"laatsteDag\": \"2029-06-14\", \"datumBeschikking\": \"2026-06-15\"")
            .Replace("2024-06-02", "2026-08-03").Replace("2024-03-18", "2026-07-01").Replace("2024-03-25", "2026-07-02");
        json.Should().Contain("asielOnverdeeld");
        var tekst = Plat(Uitvoering.Met(json, "beoordeel", "-", "--peildatum", "2026-09-01").Uit);

        tekst.Should().Contain("Lezing De tekst laat meer dan een lezing toe: Telt de onverdeelde vergunning asiel")
            .And.Contain("Telt als bepaalde tijd (hier gebruikt): asielstatushouder met een eigen vergunning asiel.")
            .And.Contain("Telt niet: niet van toepassing.");
    }

    [Fact]
    public void Doorgestuurde_uitvoer_heeft_geen_kleur_geen_lange_regels_en_geen_spaties_aan_het_eind()
    {
        var tekst = Tekst("te-02-asielstatushouder.json", "2025-09-01");

        tekst.Should().NotContain("\u001b");
        tekst.Split('\n').Should().OnlyContain(r => r.Length <= 100 && r.TrimEnd(' ') == r);
    }

    [Fact]
    public void Stuurtekens_in_een_kenmerk_bereiken_het_scherm_niet()
        => Tekst("""{"kenmerk": "a\u001b[31mb\u202ec"}""").Should().Contain("a?[31mb?c").And.NotContain("\u001b").And.NotContain("\u202e");

    [Fact]
    public void Wat_misschien_niet_geldt_belooft_niets()
    {
        var json = File.ReadAllText(Uitvoering.Bestand("bo-14-boeteladder.json")).Replace("\"euEerOfZwitserseNationaliteit\": false,", string.Empty);
        var tekst = Plat(Uitvoering.Met(json, "beoordeel", "-", "--peildatum", "2025-12-10").Uit);

        tekst.Should().Contain("Ook of deze vraag van toepassing is, staat nog niet vast.").And.NotContain("Ten hoogste €").And.NotContain("(normbedrag");
        Plat(Tekst("bo-14-boeteladder.json", "2025-12-10")).Should().Contain("Ten hoogste €").And.Contain("(normbedrag");
    }

    [Fact]
    public void De_nota_noemt_geen_bevoegd_orgaan()
    {
        Tekst("onderwijsroute-op-31.json", "2025-09-01", "--editie", "nota2020").Should().NotContain("Bevoegd");
        Tekst("onderwijsroute-op-31.json", "2025-09-01").Should().Contain("Bevoegd");
    }

    [Fact]
    public void Noemt_wat_later_bekend_werd_en_weigert_een_dag_in_een_andere_vorm()
    {
        Plat(Tekst("te-02-asielstatushouder.json", "2025-09-01", "--bekend-tot", "2025-08-01")).Should().Contain("zonder wat volgens het dossier pas na 1 augustus 2025 bekend werd");
        Uitvoering.Van("beoordeel", Uitvoering.Bestand("te-02-asielstatushouder.json"), "--peildatum", "1-9-2025").Fout.Should().Contain("is geen dag in de gevraagde vorm");
    }

    [Fact]
    public void Een_besluit_dat_afwijkt_staat_naast_wat_berekend_is()
    {
        var json = File.ReadAllText(Uitvoering.Bestand("pl-07-kennismigrant.json")).Replace("\"intake\": {", "\"intake\": {\n    \"plichtVastgesteld\": true,");
        json.Should().Contain("plichtVastgesteld");
        var tekst = Plat(Uitvoering.Met(json, "beoordeel", "-", "--peildatum", "2025-09-01").Uit);

        tekst.Should().Contain("Berekend Zonder titel die plicht geeft is er geen plicht.").And.Contain("Let op: uit de feiten volgt hier: nee");
    }
}
