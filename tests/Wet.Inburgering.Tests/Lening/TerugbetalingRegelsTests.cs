using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Lening;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tests.Randgevallen;
using static Wet.Inburgering.Tests.Gebouw;
using static Wet.Inburgering.Tests.Lening.Leninggebouw;

namespace Wet.Inburgering.Tests.Lening;

public class TerugbetalingRegelsTests
{
    private static readonly LocalDate Nu = D(1, 6, 2026);

    private static readonly Terugbetaling Niet = new(false, null, null, null);

    private static Dossier Genaturaliseerd(LocalDate op) => Lener with { Persoon = DeMens with { NederlandseNationaliteit = true }, Leningschuld = Schuld with { PlichtGeeindigdOp = op } };

    [Theory]
    [InlineData(14, 1, false)]
    [InlineData(15, 1, true)]
    [InlineData(16, 1, true)]
    public void Vanaf_de_dag_waarop_aan_de_plicht_is_voldaan_loopt_de_aanloopfase(int dag, int maand, bool moet)
    {
        var beoordeling = Klaar(D(15, 1, 2026)).Op(D(dag, maand, 2026));

        beoordeling.Terugbetaling.Waarde.Should().Be(moet ? new Terugbetaling(true, D(15, 1, 2026), D(1, 8, 2026), D(1, 8, 2036)) : Niet);
        beoordeling.Draagt(Rechtsvragen.Terugbetaling, moet ? "LENING-05" : "LENING-05-nogniet", "LENING-05");
    }

    [Theory]
    [InlineData("2025-08-31", "2026-03-01")]
    [InlineData("2025-09-01", "2026-04-01")]
    [InlineData("2025-09-30", "2026-04-01")]
    [InlineData("2025-12-31", "2026-07-01")]
    [InlineData("2024-02-29", "2024-09-01")]
    public void De_aflosperiode_begint_op_de_eerste_van_de_maand_na_zes_maanden(string dag, string begin)
    {
        var op = NodaTime.Text.LocalDatePattern.Iso.Parse(dag).Value;

        Genaturaliseerd(op).Op(Nu).Terugbetaling.Waarde!.Value.Begin.Should().Be(NodaTime.Text.LocalDatePattern.Iso.Parse(begin).Value);
    }

    [Fact]
    public void Is_onbekend_wanneer_de_plicht_eindigde_dan_wordt_er_niets_opgelegd()
    {
        var uitkomst = (Genaturaliseerd(Nu) with { Leningschuld = Schuld with { PlichtGeeindigdOp = default } }).Op(Nu).Terugbetaling.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
        uitkomst.Ontbreekt().Should().Contain("leningschuld.plichtGeeindigdOp");
    }

    [Fact]
    public void Van_twee_dagen_telt_de_eerste()
    {
        var eerderKlaar = Genaturaliseerd(D(10, 2, 2026)) with { Leningschuld = Schuld with { PlichtGeeindigdOp = D(10, 2, 2026), VoldaanOp = D(9, 1, 2026) } };

        eerderKlaar.Op(Nu).Terugbetaling.Waarde!.Value.Aanloopfase.Should().Be(D(9, 1, 2026));
        Genaturaliseerd(D(10, 2, 2026)).Op(Nu).Terugbetaling.Waarde!.Value.Aanloopfase.Should().Be(D(10, 2, 2026));
    }

    [Fact]
    public void Een_partieel_bekende_dag_geeft_een_bereik_en_dus_nog_geen_begin()
    {
        var uitkomst = (Genaturaliseerd(Nu) with { Leningschuld = Schuld with { PlichtGeeindigdOp = new YearMonth(2026, 2) } }).Op(Nu).Terugbetaling.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Bepaald, "iedere dag van een maand geeft hetzelfde begin");
        uitkomst.Veld("begin").Vroegst.Should().Be(D(1, 9, 2026));
        uitkomst.Veld("aanloopfase").IsZeker.Should().BeFalse();
    }

    [Fact]
    public void Een_ontheffing_van_de_hele_plicht_laat_de_aanspraak_vervallen_op_de_dag_van_het_besluit()
    {
        var besluit = new Ontheffingsbesluit { Bekendgemaakt = D(20, 11, 2025), Omvang = Ontheffingsomvang.HelePlicht, Ingetrokken = DatumWaarneming.NietGebeurd };
        var ontheven = Lener with { Ontheffingsbesluiten = Lijst.Volledig(besluit) };

        ontheven.Op(D(20, 11, 2025)).Terugbetaling.Waarde.Should().Be(new Terugbetaling(true, D(20, 11, 2025), D(1, 6, 2026), D(1, 6, 2036)));
        ontheven.Op(D(19, 11, 2025)).Terugbetaling.Waarde.Should().Be(Niet);
        (ontheven with { Ontheffingsbesluiten = Lijst.Volledig(besluit with { Omvang = Ontheffingsomvang.Knm }) }).Op(Nu).Terugbetaling.Waarde.Should().Be(Niet);
    }

    [Theory]
    [InlineData("2031-03-15", false)]
    [InlineData("2031-03-16", true)]
    [InlineData("2031-03-17", true)]
    public void Zes_jaar_na_de_termijn_vervalt_de_aanspraak(string dag, bool vervallen)
    {
        var beoordeling = Lener.Op(NodaTime.Text.LocalDatePattern.Iso.Parse(dag).Value);

        beoordeling.Lening.Waarde.Should().Be(new Leningrecht(Bedrag.Euro(vervallen ? 0 : 10_000), vervallen ? null : D(16, 3, 2031)));
        beoordeling.Terugbetaling.Waarde.Should().Be(vervallen ? new Terugbetaling(true, D(16, 3, 2031), D(1, 10, 2031), D(1, 10, 2041)) : Niet);
        if (vervallen)
        {
            beoordeling.Draagt(Rechtsvragen.Lening, "LENING-04", "LENING-04");
        }
    }

    [Fact]
    public void Een_onderbreking_in_de_zes_jaar_maakt_ze_langer()
    {
        var onderbroken = Lener with { Onderbrekingen = Lijst.Volledig(new Onderbreking { Van = D(1, 1, 2026), LaatsteDag = D(31, 1, 2026), Grond = Onderbrekingsgrond.GeenIngezetene }) };

        onderbroken.Op(Nu).Lening.Waarde!.Value.TotExclusief.Should().Be(D(16, 3, 2031).PlusDays(31));
        onderbroken.Op(D(15, 4, 2031)).Terugbetaling.Waarde.Should().NotBe(new Terugbetaling(true, D(16, 3, 2031), D(1, 10, 2031), D(1, 10, 2041)), "of de zes jaar langer worden is een lezing");
        onderbroken.Op(D(16, 4, 2031), Kader(Lezing("LENING-04/onderbreking"), "ookDeZesJaar")).Terugbetaling.Waarde!.Value.Aanloopfase.Should().Be(D(16, 4, 2031));
        onderbroken.Op(D(15, 4, 2031), Kader(Lezing("LENING-04/onderbreking"), "alleenDeTermijn")).Terugbetaling.Waarde!.Value.Aanloopfase.Should().Be(D(16, 3, 2031));
        onderbroken.Op(Nu, Kader(Lezing("LENING-04/onderbreking"), "alleenDeTermijn")).Lening.Waarde!.Value.TotExclusief.Should().Be(D(16, 3, 2031));
    }

    [Fact]
    public void Een_onderbreking_die_de_plicht_beeindigde_is_niet_geregeld()
    {
        var opnieuw = Lener with { Onderbrekingen = Lijst.Volledig(new Onderbreking { Van = D(1, 1, 2023), LaatsteDag = D(1, 2, 2024), Grond = Onderbrekingsgrond.GeenIngezetene }) };

        opnieuw.Op(Nu).Terugbetaling.Status.Should().Be(Uitkomststatus.Onbekend);
        opnieuw.Op(Nu).Draagt(Rechtsvragen.Terugbetaling, "LENING-05-onderbroken", "LENING-05-onderbroken");
    }

    [Fact]
    public void Zonder_plicht_kunnen_de_zes_jaar_niet_eerder_voorbij_zijn_dan_zonder_verlenging()
    {
        // Genaturaliseerd na de zes jaar: wanneer de aanspraak verviel hangt af van verlengingen die nu niet meer te bepalen zijn.
        var laat = Genaturaliseerd(D(1, 1, 2034)).Op(D(1, 6, 2034)).Terugbetaling.Algemeen;

        laat.Status.Should().Be(Uitkomststatus.Onbekend);
        laat.Veld("moet").JaNee.Should().BeTrue();
        (laat.Veld("aanloopfase").Vroegst, laat.Veld("aanloopfase").Laatst).Should().Be((D(16, 3, 2031), D(1, 1, 2034)));
    }

    [Fact]
    public void Zonder_lening_is_er_niets_terug_te_betalen()
    {
        (Lener with { Leningschuld = Schuld with { Verstrekt = false } }).Op(Nu).Terugbetaling.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        (Lener with { Leningschuld = Schuld with { Verstrekt = default } }).Op(Nu).Terugbetaling.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Van_een_asielstatushouder_wordt_niet_teruggevorderd_BOETE_08()
    {
        var asiel = (Asielstatushouder with { Leningschuld = Schuld with { EerderOpVerzoek = true, BeginOpVerzoek = D(1, 1, 2026) } }).Op(Nu);

        asiel.Terugbetaling.Waarde.Should().Be(Niet);
        asiel.Draagt(Rechtsvragen.Terugbetaling, "BOETE-08-lening", "BOETE-08");
    }

    [Fact]
    public void Bij_een_gezinslid_van_een_statushouder_hangt_dat_van_de_lezing_af()
    {
        var gezinslid = Leeg(Regulier(D(1, 2, 2022)) with { Hoofdpersoon = TitelHoofdpersoon.AsielOnbepaaldeTijd }) with { Leningschuld = Schuld with { EerderOpVerzoek = true, BeginOpVerzoek = D(1, 1, 2026) } };

        gezinslid.Op(Nu).Terugbetaling.Status.Should().Be(Uitkomststatus.Onbekend);
        gezinslid.Op(Nu, Kader(Lezing("BOETE-08/gezinslid"), "geldtOokVoorGezinslid")).Terugbetaling.Waarde.Should().Be(Niet);
        gezinslid.Op(Nu, Kader(Lezing("BOETE-08/gezinslid"), "alleenEigenVergunning")).Terugbetaling.Waarde.Should().Be(new Terugbetaling(true, null, D(1, 1, 2026), D(1, 1, 2036)));
    }

    [Fact]
    public void Op_verzoek_begint_de_terugbetaling_eerder_en_is_er_geen_lening_meer()
    {
        var eerder = (Lener with { Leningschuld = Schuld with { EerderOpVerzoek = true, BeginOpVerzoek = D(1, 7, 2026) } }).Op(Nu);

        eerder.Terugbetaling.Waarde.Should().Be(new Terugbetaling(true, null, D(1, 7, 2026), D(1, 7, 2036)));
        eerder.Draagt(Rechtsvragen.Terugbetaling, "LENING-05-verzoek", "LENING-05");
        eerder.Lening.Waarde!.Value.Hoogte.Should().Be(Bedrag.Euro(0));
        eerder.Draagt(Rechtsvragen.Lening, "LENING-04-verzoek", "LENING-04");
    }

    [Theory]
    [InlineData("2036-07-31", true, true)]
    [InlineData("2036-08-01", true, false)]
    [InlineData("2036-08-02", true, false)]
    [InlineData("2036-08-01", false, true)]
    public void Na_de_aflosperiode_gaat_alleen_teniet_wat_door_draagkracht_overbleef(string dag, bool doorDraagkracht, bool moet)
    {
        var dossier = Genaturaliseerd(D(15, 1, 2026));
        var beoordeling = (dossier with { Leningschuld = dossier.Leningschuld with { RestDoorDraagkracht = doorDraagkracht } }).Op(NodaTime.Text.LocalDatePattern.Iso.Parse(dag).Value);

        beoordeling.Terugbetaling.Waarde!.Value.Moet.Should().Be(moet);
        beoordeling.Draagt(Rechtsvragen.Terugbetaling, moet ? "LENING-05" : "LENING-06", "LENING-06");
    }

    [Fact]
    public void Een_onbekende_oorzaak_van_de_rest_houdt_de_uitkomst_open()
    {
        var dossier = Genaturaliseerd(D(15, 1, 2026));

        (dossier with { Leningschuld = dossier.Leningschuld with { RestDoorDraagkracht = default } }).Op(D(1, 8, 2036)).Terugbetaling.Status.Should().Be(Uitkomststatus.Onbekend);
        (dossier with { Leningschuld = dossier.Leningschuld with { RestDoorDraagkracht = default } }).Op(D(31, 7, 2036)).Terugbetaling.Status.Should().Be(Uitkomststatus.Bepaald);
    }

    [Fact]
    public void Met_het_overlijden_gaat_de_schuld_teniet()
    {
        var dossier = Genaturaliseerd(D(15, 1, 2026));
        var overleden = (dossier with { Leningschuld = dossier.Leningschuld with { Overleden = true } }).Op(Nu);

        overleden.Terugbetaling.Waarde.Should().Be(Niet);
        overleden.Draagt(Rechtsvragen.Terugbetaling, "LENING-06-overlijden", "LENING-06");
    }

    [Fact]
    public void Is_de_lening_betaald_dan_valt_er_niets_meer_terug_te_betalen()
    {
        var betaald = Genaturaliseerd(D(15, 1, 2026)) with { Bewaring = new() { EindePlicht = DatumWaarneming.NietGebeurd, Overleden = DatumWaarneming.NietGebeurd, LeningAfgewikkeld = D(1, 3, 2026) } };

        betaald.Op(Nu).Terugbetaling.Waarde.Should().Be(Niet);
        (betaald with { Bewaring = new() }).Op(Nu).Terugbetaling.Status.Should().Be(Uitkomststatus.Onbekend, "zolang dat niet bekend is staat de last niet vast");
    }

    [Theory]
    [InlineData("2025-05-31", false)]
    [InlineData("2025-06-01", true)]
    public void Bij_vrijwillig_telt_de_verstrekking_en_niet_het_begin_van_het_verblijf_LENING_52(string dag, bool moet)
        => (Unieburger with { Leningschuld = Schuld with { Vrijwillig = true, VerstrektOp = D(1, 6, 2022) } })
            .Op(NodaTime.Text.LocalDatePattern.Iso.Parse(dag).Value).Terugbetaling.Algemeen.Veld("moet").JaNee.Should().Be(moet);

    [Fact]
    public void Van_wie_eerder_asiel_had_staat_niet_vast_dat_terugbetaald_moet_worden_BOETE_08()
    {
        var dossier = Klaar(D(15, 1, 2025));
        var eerder = dossier with { Verblijfstitels = Lijst.Volledig(Asiel(D(1, 2, 2021)) with { LaatsteDag = D(31, 1, 2022) }, Regulier(D(1, 2, 2022))) };

        dossier.Op(D(1, 6, 2026)).Terugbetaling.Waarde!.Value.Moet.Should().BeTrue();
        (eerder with { Intake = new() { PlichtVastgesteld = true } }).Op(D(1, 6, 2026)).Terugbetaling.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Wie_vrijwillig_inburgert_begint_zes_maanden_na_drie_jaar_of_na_het_examen()
    {
        Terugbetaling? Op(LocalDate dag, DatumWaarneming examen) => (Unieburger with { Leningschuld = Schuld with { Vrijwillig = true, VoldaanOp = examen } }).Op(dag).Terugbetaling.Waarde;
        var bereik = (Unieburger with { Leningschuld = Schuld with { Vrijwillig = true } }).Op(D(1, 2, 2025)).Terugbetaling.Algemeen;

        Op(D(31, 1, 2025), DatumWaarneming.NietGebeurd).Should().Be(Niet);
        bereik.Veld("moet").JaNee.Should().BeTrue();
        bereik.Veld("aanloopfase").Vroegst.Should().Be(D(1, 2, 2025));
        (bereik.Veld("begin").Vroegst, bereik.Veld("begin").Laatst).Should().Be((D(1, 8, 2025), D(1, 9, 2025)), "of ook hier op de eerste van de maand begonnen wordt staat niet vast");
        (Unieburger with { Leningschuld = Schuld with { Vrijwillig = true, VoldaanOp = D(10, 4, 2024) } }).Op(D(1, 2, 2025)).Terugbetaling.Algemeen.Veld("begin").Vroegst.Should().Be(D(10, 10, 2024));
    }

    [Theory]
    [InlineData("2031-07-31", "2026-01-15", "2031-08-01")]
    [InlineData("2031-08-01", "2031-08-01", "2036-08-01")]
    public void De_rente_staat_vast_tot_vijf_jaar_na_het_begin(string dag, string vanDag, string tot)
    {
        LocalDate Dag(string tekst) => NodaTime.Text.LocalDatePattern.Iso.Parse(tekst).Value;

        Genaturaliseerd(D(15, 1, 2026)).Op(Dag(dag)).Leningrente.Waarde.Should().Be(new Leningrente(Dag(vanDag), Dag(tot)));
        Lener.Op(Nu).Leningrente.Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    private static Termijnbedrag? Bedragen(Leningschuld? schuld = null, Draagkracht? draagkracht = null, LocalDate? op = null)
        => (Genaturaliseerd(D(15, 1, 2026)) with { Leningschuld = (schuld ?? Schuld) with { PlichtGeeindigdOp = D(15, 1, 2026) }, Draagkracht = draagkracht ?? GeenVerlaging }).Op(op ?? D(1, 9, 2026)).Termijnbedrag.Waarde;

    [Theory]
    [InlineData(1_200_000, 120, 10_000)]
    [InlineData(1_200_000, 60, 20_000)]
    [InlineData(1_200_000, 121, 10_000)]
    [InlineData(1_000_000, 120, 8_333)]
    [InlineData(180_000, 120, 1_500)]
    [InlineData(179_880, 120, 1_500)]
    [InlineData(180_120, 120, 1_501)]
    [InlineData(10_000, 120, 1_500)]
    public void Het_termijnbedrag_is_een_gelijk_deel_en_ten_minste_15_euro(long cent, int termijnen, long perMaand)
        => Bedragen(Schuld with { SchuldMetRente = new Bedrag(cent), Termijnen = termijnen }).Should().Be(new Termijnbedrag(true, new Bedrag(perMaand)));

    [Theory]
    [InlineData(22_491.66, 0)]
    [InlineData(22_500, 15)]
    [InlineData(22_600, 16)]
    [InlineData(31_000, 100)]
    [InlineData(30_900, 99)]
    public void Naar_draagkracht_is_het_lager_of_nihil(double inkomen, double perMaand)
    {
        // 12% van (inkomen − € 21.000), gedeeld door twaalf; onder € 180 per jaar nihil.
        var draagkracht = GeenVerlaging with { Bekendgemaakt = D(31, 7, 2026), Toetsingsinkomen = Bedrag.Euro((decimal)inkomen) };

        Bedragen(draagkracht: draagkracht).Should().Be(new Termijnbedrag(true, Bedrag.Euro((decimal)perMaand)));
    }

    [Theory]
    [InlineData("2026-07-31", 100)]
    [InlineData("2026-08-01", 15)]
    [InlineData("2026-08-02", 15)]
    public void Het_lagere_bedrag_geldt_vanaf_de_eerste_van_de_maand_na_de_bekendmaking(string dag, int euro)
        => Bedragen(draagkracht: GeenVerlaging with { Bekendgemaakt = D(1, 7, 2026), Toetsingsinkomen = Bedrag.Euro(22_500) }, op: NodaTime.Text.LocalDatePattern.Iso.Parse(dag).Value)
            .Should().Be(new Termijnbedrag(true, Bedrag.Euro(euro)));

    [Theory]
    [InlineData(25_500, true, true, 45)]
    [InlineData(25_501, true, true, 90)]
    [InlineData(25_500, false, true, 90)]
    [InlineData(25_500, true, false, 90)]
    public void Een_daling_van_15_procent_geeft_een_ander_peiljaar(int nieuw, bool gevraagd, bool geenSchommeling, int euro)
        => Bedragen(draagkracht: GeenVerlaging with { Bekendgemaakt = D(1, 7, 2026), AnderPeiljaarGevraagd = gevraagd, ToetsingsinkomenAnderJaar = Bedrag.Euro(nieuw), GeenNormaleSchommeling = geenSchommeling })
            .Should().Be(new Termijnbedrag(true, Bedrag.Euro(euro)));

    [Fact]
    public void Zijn_beiden_schuldenaar_dan_wordt_de_draagkracht_naar_inkomen_verdeeld()
    {
        // Samen € 40.000 boven de hoge voet van € 30.000: € 1.200 per jaar; drie vierde daarvan is € 75 per maand.
        var samen = GeenVerlaging with { Bekendgemaakt = D(1, 7, 2026), HeeftPartner = true, ToetsingsinkomenPartner = Bedrag.Euro(10_000) };

        Bedragen(draagkracht: samen with { PartnerIsSchuldenaar = true }).Should().Be(new Termijnbedrag(true, Bedrag.Euro(75)));
        Bedragen(draagkracht: samen).Should().Be(new Termijnbedrag(true, Bedrag.Euro(100)), "de draagkracht is niet lager dan het termijnbedrag");
        Bedragen(draagkracht: samen with { PartnerIsSchuldenaar = true, Toetsingsinkomen = Bedrag.Euro(1_000), ToetsingsinkomenPartner = Bedrag.Euro(39_000) }).Should().BeNull("of de grens voor het eigen deel geldt is niet gezegd");
    }

    [Fact]
    public void Wie_niet_binnenlands_belastingplichtig_is_betaalt_per_jaar_en_het_bedrag_volgt_niet()
    {
        var dossier = Genaturaliseerd(D(15, 1, 2026));
        var uitkomst = (dossier with { Leningschuld = dossier.Leningschuld with { BinnenlandsBelastingplichtig = false } }).Op(Nu).Termijnbedrag.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Veld("perMaand").JaNee.Should().BeFalse();
    }

    [Fact]
    public void Een_onbekende_schuld_geeft_geen_termijnbedrag()
        => Bedragen(Schuld with { SchuldMetRente = default }).Should().BeNull();

    [Theory]
    [InlineData(0, "2026-08-01", 0, "2026-09-30", false, false)]
    [InlineData(17_999, "2026-09-01", 0, "2026-09-15", false, false)]
    [InlineData(17_999, "2026-09-01", 0, "2026-09-16", true, false)]
    [InlineData(18_000, "2026-09-01", 0, "2026-09-15", false, false)]
    [InlineData(18_000, "2026-09-01", 0, "2026-09-16", true, true)]
    [InlineData(17_999, "2026-08-01", 1_499, "2027-03-01", true, false)]
    [InlineData(17_999, "2026-08-01", 1_500, "2027-03-01", true, true)]
    [InlineData(18_000, "2026-07-01", 0, "2026-07-31", false, false)]
    public void Verzuim_na_twee_weken_en_de_deurwaarder_bij_genoeg_achterstand(long cent, string vervaldag, long oud, string dag, bool verzuim, bool deurwaarder)
    {
        LocalDate Dag(string tekst) => NodaTime.Text.LocalDatePattern.Iso.Parse(tekst).Value;
        var achterstand = new Leningachterstand { Bedrag = new Bedrag(cent), OudsteVervaldag = Dag(vervaldag), ZesMaandenTeLaat = new Bedrag(oud) };

        (Genaturaliseerd(D(15, 1, 2026)) with { Leningachterstand = achterstand }).Op(Dag(dag)).Leninginvordering.Waarde.Should().Be(new Leninginvordering(verzuim, deurwaarder));
    }

    [Fact]
    public void Met_een_onbekende_achterstand_wordt_er_niet_ingevorderd()
        => (Genaturaliseerd(D(15, 1, 2026)) with { Leningachterstand = new() }).Op(D(1, 3, 2027)).Leninginvordering.Algemeen.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
}
