using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Lening;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tests.Randgevallen;
using Wet.Inburgering.Vrijstellingen;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Lening;

public class LeningRegelsTests
{
    private static readonly LocalDate Nu = D(1, 6, 2026);

    // Belastbaar minimumloon van € 25.000: de lage voet is € 21.000, de hoge € 30.000.
    internal static Leningaanvraag Aanvraag(long euro) => new()
    {
        ToetsingsinkomenAanvrager = Bedrag.Euro(euro),
        HeeftPartner = false,
        AlleenstaandeOuderenkorting = false,
        BelastbaarMinimumloon = Bedrag.Euro(25_000),
        OudeLeningOpen = false,
    };

    private static Bedrag? Hoogte(Leningaanvraag aanvraag) => (Gezinsmigrant with { Lening = aanvraag }).Op(Nu).Lening.Waarde?.Hoogte;

    [Fact]
    public void Zonder_inkomen_is_de_lening_tienduizend_euro_L15() => Hoogte(Aanvraag(0)).Should().Be(Bedrag.Euro(10_000));

    [Fact]
    public void Een_uitkomst_van_160_euro_wordt_nul_L16() => Hoogte(Aanvraag(21_000 + 41_000)).Should().Be(Bedrag.Euro(0));

    [Fact]
    public void Een_uitkomst_van_180_euro_en_16_cent_blijft_L17() => Hoogte(Aanvraag(21_000 + 40_916)).Should().Be(Bedrag.Euro(180.16m));

    [Fact]
    public void Met_partner_telt_diens_inkomen_en_de_hoge_voet()
        => Hoogte(Aanvraag(20_000) with { HeeftPartner = true, ToetsingsinkomenPartner = Bedrag.Euro(20_000) }).Should().Be(Bedrag.Euro(10_000 - (24 * 100)));

    [Fact]
    public void De_alleenstaande_ouderenkorting_geeft_de_hoge_voet()
        => Hoogte(Aanvraag(40_000) with { AlleenstaandeOuderenkorting = true }).Should().Be(Bedrag.Euro(10_000 - (24 * 100)));

    [Fact]
    public void Met_een_oude_lening_is_er_geen_lening_LENING_51() => Hoogte(Aanvraag(0) with { OudeLeningOpen = true }).Should().Be(Bedrag.Euro(0));

    [Fact]
    public void Een_asielstatushouder_en_zijn_gezinslid_kunnen_niet_lenen_L18_LE_01()
    {
        (Asielstatushouder with { Lening = Aanvraag(0) }).Op(Nu).Lening.Waarde!.Value.Hoogte.Should().Be(Bedrag.Euro(0));
        (Leeg(Regulier(D(1, 2, 2022)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd }) with { Lening = Aanvraag(0) }).Op(Nu).Lening.Waarde!.Value.Hoogte.Should().Be(Bedrag.Euro(0));
    }

    [Fact]
    public void Met_onbekend_inkomen_ligt_de_lening_tussen_nul_en_tienduizend()
    {
        var uitkomst = (Gezinsmigrant with { Lening = Aanvraag(0) with { ToetsingsinkomenAanvrager = default } }).Op(Nu).Lening.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Veld("hoogte").Minimum.Should().Be(0);
        uitkomst.Veld("hoogte").Maximum.Should().Be(1_000_000);
        uitkomst.Ontbreekt().Should().Equal("lening.toetsingsinkomenAanvrager");
    }

    [Fact]
    public void Is_alleen_de_partner_onbekend_dan_blijft_een_kleiner_bereik()
    {
        var uitkomst = (Gezinsmigrant with { Lening = Aanvraag(40_000) with { HeeftPartner = default, ToetsingsinkomenPartner = Bedrag.Euro(0) } }).Op(Nu).Lening.Algemeen;

        uitkomst.Veld("hoogte").Minimum.Should().Be((10_000 - (24 * 190)) * 100);
        uitkomst.Veld("hoogte").Maximum.Should().Be((10_000 - (24 * 100)) * 100);
    }

    [Fact]
    public void Tot_het_eind_wordt_precies_gerekend_en_dan_naar_boven_op_een_cent()
    {
        // Inkomen een cent boven de voet: de draagkracht is 0,12 cent, de lening € 9.999,9976.
        Hoogte(Aanvraag(0) with { ToetsingsinkomenAanvrager = new Bedrag(2_100_001) }).Should().Be(Bedrag.Euro(10_000));
        Hoogte(Aanvraag(0) with { ToetsingsinkomenAanvrager = new Bedrag(2_100_005) }).Should().Be(Bedrag.Euro(9_999.99m));
        Hoogte(Aanvraag(40_000) with { BelastbaarMinimumloon = new Bedrag(2_512_345) }).Should().Be(new Bedrag(546_489));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Een_vrijgestelde_kan_niet_lenen_LEEN_03(bool vrijgesteld)
    {
        var dossier = Gezinsmigrant with
        {
            Lening = Aanvraag(0),
            Vrijstellingsbesluiten = Lijst.Volledig(new Vrijstellingsbesluit { Bekendgemaakt = D(1, 3, 2026), Omvang = Vrijstellingsomvang.HelePlicht, Verleend = vrijgesteld, Grond = Vrijstellingsgrond.Bewijsstuk, Ingetrokken = DatumWaarneming.NietGebeurd }),
        };

        var uitkomst = dossier.Op(Nu).Lening;
        if (vrijgesteld)
        {
            (dossier with { Bewijsstukken = Lijst.Volledig(Vrijstellingen.VrijstellingRegelsTests.Stuk(Bewijsstuksoort.Havo)) }).Op(Nu).Lening.Waarde!.Value.Hoogte.Should().Be(Bedrag.Euro(0));
            uitkomst.Algemeen.Verklaar().Reden.Should().Be(Wet.Inburgering.Uitleg.RedenOnbekend.RechtOpen, "wij vinden geen grond voor die vrijstelling; nul is een weigering");
        }
        else
        {
            uitkomst.Waarde!.Value.Hoogte.Should().Be(Bedrag.Euro(10_000));
        }
    }

    [Fact]
    public void Buiten_een_termijn_hangt_de_lening_van_de_lezing_af_LENING_04()
    {
        var lezing = Lezing("LENING-04/buitenTermijn");
        var dossier = Gezinsmigrant with { Lening = Aanvraag(0) };
        Bedrag Hoogte(LocalDate dag, string keuze) => dossier.Op(dag, Kader(lezing, keuze)).Lening.Waarde!.Value.Hoogte;

        Hoogte(D(15, 3, 2025), "alleenInEenTermijn").Should().Be(Bedrag.Euro(10_000));
        Hoogte(D(16, 3, 2025), "alleenInEenTermijn").Should().Be(Bedrag.Euro(0));
        Hoogte(D(16, 3, 2025), "totZesJaarErna").Should().Be(Bedrag.Euro(10_000));
        LocalDate? Tot(string keuze) => dossier.Op(D(1, 3, 2025), Kader(lezing, keuze)).Lening.Waarde!.Value.TotExclusief;
        Tot("alleenInEenTermijn").Should().Be(D(16, 3, 2025), "de lening eindigt dan met de termijn");
        Tot("totZesJaarErna").Should().Be(D(16, 3, 2031));
        var beboet = dossier.Met(Handhaving.NieuweTermijnRegelsTests.Boete(D(31, 3, 2025), b => b with { BehaaldeExamenonderdelen = 2 }));
        beboet.Op(D(1, 6, 2025), Kader(lezing, "alleenInEenTermijn")).Lening.Waarde!.Value.TotExclusief.Should().Be(D(1, 4, 2026), "of met de nieuwe termijn");
    }

    [Fact]
    public void Vanaf_welk_verblijf_de_drie_jaar_loopt_staat_bij_een_tweede_niet_vast()
        => (Leninggebouw.Unieburger with { Verblijfstitels = Lijst.Volledig(Leninggebouw.Unierecht(D(1, 2, 2015)) with { LaatsteDag = D(1, 2, 2016) }, Leninggebouw.Unierecht(D(1, 6, 2024))) })
            .Op(D(1, 1, 2025)).Lening.Status.Should().Be(Uitkomststatus.Onbekend);

    [Fact]
    public void De_AOW_leeftijd_eindigt_de_aanspraak_als_zij_eerder_komt()
        => (Gezinsmigrant with { Persoon = DeMens with { Geboortedatum = D(1, 3, 1957) }, Lening = Aanvraag(0) }).Op(D(1, 6, 2023)).Lening.Waarde!.Value.TotExclusief.Should().Be(D(1, 3, 2024));

    [Theory]
    [InlineData("2022-02-01", "2024-06-01", 5_440)]
    [InlineData("2022-02-01", "2025-01-31", 5_440)]
    [InlineData("2022-02-01", "2025-02-01", 0)]
    [InlineData("2022-02-01", "2025-02-02", 0)]
    public void Wie_vrijwillig_inburgert_kan_drie_jaar_lenen_LENING_52(string sinds, string dag, int euro)
    {
        LocalDate Dag(string tekst) => NodaTime.Text.LocalDatePattern.Iso.Parse(tekst).Value;

        (Leninggebouw.Unieburger with { Verblijfstitels = Lijst.Volledig(Leninggebouw.Unierecht(Dag(sinds))) }).Op(Dag(dag)).Lening.Waarde!.Value.Hoogte.Should().Be(Bedrag.Euro(euro));
    }

    [Fact]
    public void Sinds_1_september_2025_hangt_de_inkomenstoets_bij_vrijwillig_van_de_lezing_af()
    {
        var lezing = Lezing("LENING-52/inkomenstoets");
        var dossier = Leninggebouw.Unieburger with { Verblijfstitels = Lijst.Volledig(Leninggebouw.Unierecht(D(1, 1, 2024))) };
        Leningrecht Recht(LocalDate dag, string keuze) => dossier.Op(dag, Kader(lezing, keuze)).Lening.Waarde!.Value;

        Recht(D(31, 8, 2025), "geldtHierNiet").Hoogte.Should().Be(Bedrag.Euro(5_440));
        Recht(D(1, 9, 2025), "geldtHierNiet").Should().Be(new Leningrecht(Bedrag.Euro(10_000), D(1, 1, 2027)));
        Recht(D(1, 9, 2025), "geldtOokHier").Hoogte.Should().Be(Bedrag.Euro(5_440));
    }

    [Theory]
    [InlineData("geen uitzondering")]
    [InlineData("geen verblijf op grond van het Unierecht")]
    [InlineData("vijftien")]
    [InlineData("AOW")]
    [InlineData("vrijstellend diploma")]
    public void Zonder_een_van_de_eisen_kan_wie_niet_plichtig_is_niet_lenen(string wat)
    {
        var dossier = Leninggebouw.Unieburger;
        dossier = wat switch
        {
            "geen uitzondering" => dossier with { Persoon = DeMens },
            "geen verblijf op grond van het Unierecht" => dossier with { Verblijfstitels = Lijst.Volledig(Leninggebouw.Unierecht(D(1, 2, 2022)) with { Soort = Titelsoort.Anders }) },
            "vijftien" => dossier with { Persoon = dossier.Persoon with { Geboortedatum = D(2, 6, 2008) } },
            "AOW" => dossier with { Persoon = dossier.Persoon with { Geboortedatum = D(1, 3, 1957) } },
            _ => dossier with { Bewijsstukken = Lijst.Volledig(new Bewijsstuk { Behaald = D(1, 6, 2023), Soort = Bewijsstuksoort.InburgeringsdiplomaWi2021 }) },
        };

        Leninggebouw.Unieburger.Op(D(1, 6, 2024)).Lening.Status.Should().Be(Uitkomststatus.Bepaald);
        dossier.Op(D(1, 6, 2024)).Lening.Status.Should().Be(Uitkomststatus.NietVanToepassing, wat);
    }

    [Fact]
    public void Is_het_Unierecht_onbekend_dan_blijft_de_lening_onbekend()
        => (Leninggebouw.Unieburger with { Persoon = DeMens with { EuEerOfZwitserseNationaliteit = default } }).Op(D(1, 6, 2024)).Lening.Status.Should().Be(Uitkomststatus.Onbekend);

    [Fact]
    public void DUO_beslist_binnen_acht_weken_op_de_aanvraag_LENING_54()
    {
        var dossier = Gezinsmigrant with { Lening = Aanvraag(0) with { Ontvangen = D(1, 4, 2024) } };

        dossier.Op(D(2, 4, 2024)).Leningbeslissing.Waarde.Should().Be(new Leningbeslissing(D(27, 5, 2024)));
        (dossier with { Lening = Aanvraag(0) with { Ontvangen = D(30, 3, 2024) } }).Op(D(2, 4, 2024)).Leningbeslissing.Waarde.Should().Be(new Leningbeslissing(D(27, 5, 2024)), "25 mei is een zaterdag");
        (dossier with { Lening = Aanvraag(0) with { Ontvangen = DatumWaarneming.NietGebeurd } }).Op(D(2, 4, 2024)).Leningbeslissing.Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    private static Leningbetaling? Betaling(Dossier dossier, Leningrekening rekening, LocalDate? dag = null) => (dossier with { Leningrekening = rekening }).Op(dag ?? D(10, 6, 2024)).Leningbetaling.Waarde;

    [Fact]
    public void Een_cursus_wordt_binnen_vier_weken_na_de_verklaring_betaald_LENING_54()
    {
        Betaling(Leninggebouw.Lener, Leninggebouw.Cursus).Should().Be(new Leningbetaling(true, D(29, 6, 2024)));
        (Leninggebouw.Lener with { Leningrekening = Leninggebouw.Cursus }).Op(D(10, 6, 2024), Kader(Lezing("REKEN-03/regeling"), "geldt")).Leningbetaling.Waarde
            .Should().Be(new Leningbetaling(true, D(1, 7, 2024)), "29 juni is een zaterdag");
        Betaling(Leninggebouw.Lener, Leninggebouw.Cursus with { VerklaringOntvangen = DatumWaarneming.NietGebeurd }).Should().Be(new Leningbetaling(true, null));
    }

    [Theory]
    [InlineData(Leningdoel.Cursus, true, false, true)]
    [InlineData(Leningdoel.Cursus, false, false, false)]
    [InlineData(Leningdoel.Taalschakeltraject, true, false, false)]
    [InlineData(Leningdoel.Alfabetisering, true, false, false)]
    [InlineData(Leningdoel.Alfabetisering, true, true, true)]
    [InlineData(Leningdoel.Alfabetisering, false, true, false)]
    [InlineData(Leningdoel.Examen, false, false, true)]
    [InlineData(Leningdoel.Arbeidsmarktorientatie, true, false, false)]
    [InlineData(Leningdoel.PvtOfMap, true, false, false)]
    [InlineData(Leningdoel.Anders, true, false, false)]
    public void Waarvoor_de_lening_is_LENING_03(Leningdoel doel, bool erkend, bool alfabetisering, bool betaalt)
        => Betaling(Leninggebouw.Lener, Leninggebouw.Cursus with { Doel = doel, InstellingErkend = erkend, AlfabetiseringVerplicht = alfabetisering })!.Value.Betaalt.Should().Be(betaalt);

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Een_erkend_taalschakeltraject_in_de_onderwijsroute_wordt_betaald(bool erkend, bool betaalt)
        => Betaling(Leninggebouw.Lener with { Pips = Pip(D(15, 3, 2022), Leerroute.Onderwijsroute) }, Leninggebouw.Cursus with { Doel = Leningdoel.Taalschakeltraject, InstellingErkend = erkend })!.Value.Betaalt.Should().Be(betaalt);

    [Theory]
    [InlineData(Leningdoel.Arbeidsmarktorientatie, "2025-08-31", false)]
    [InlineData(Leningdoel.Arbeidsmarktorientatie, "2025-09-01", true)]
    [InlineData(Leningdoel.Alfabetisering, "2025-08-31", null)]
    [InlineData(Leningdoel.Alfabetisering, "2025-09-01", true)]
    [InlineData(Leningdoel.Taalschakeltraject, "2025-08-31", null)]
    [InlineData(Leningdoel.Taalschakeltraject, "2025-09-01", false)]
    [InlineData(Leningdoel.Examen, "2025-09-01", true)]
    public void Wie_vrijwillig_inburgert_heeft_sinds_1_september_2025_een_eigen_lijst_LENING_52(Leningdoel doel, string dag, bool? betaalt)
        => (Betaling(Leninggebouw.Unieburger with { Verblijfstitels = Lijst.Volledig(Leninggebouw.Unierecht(D(1, 1, 2024))) }, Leninggebouw.Cursus with { Doel = doel }, NodaTime.Text.LocalDatePattern.Iso.Parse(dag).Value)?.Betaalt).Should().Be(betaalt);

    [Theory]
    [InlineData(200_000, Leningdoel.Cursus, true)]
    [InlineData(200_001, Leningdoel.Cursus, false)]
    [InlineData(200_001, Leningdoel.Examen, true)]
    public void Boven_2000_euro_aan_contracturen_betaalt_DUO_niet(long cent, Leningdoel doel, bool betaalt)
    {
        var dossier = Leninggebouw.Lener with { Leningrekening = Leninggebouw.Cursus with { Doel = doel, Kwartaalbedrag = new Bedrag(cent) } };

        dossier.Op(D(10, 6, 2024), Kader(Lezing("LENING-54/kwartaal"), "perKwartaal")).Leningbetaling.Waarde!.Value.Betaalt.Should().Be(betaalt);
    }

    [Fact]
    public void Een_weigering_boven_2000_euro_is_zonder_gekozen_lezing_niet_zeker()
    {
        Betaling(Leninggebouw.Lener, Leninggebouw.Cursus with { Kwartaalbedrag = new Bedrag(200_001) }).Should().BeNull();
        (Leninggebouw.Lener with { Leningrekening = Leninggebouw.Cursus }).Op(D(10, 6, 2024), Kader(Lezing("LENING-54/kwartaal"), "nietPerKwartaal")).Leningbetaling.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Theory]
    [InlineData(Leerroute.B1Route, true)]
    [InlineData(Leerroute.Onderwijsroute, true)]
    [InlineData(Leerroute.Zelfredzaamheidsroute, null)]
    public void Of_de_lening_in_de_Z_route_een_examen_betaalt_staat_niet_vast_LENING_03(Leerroute route, bool? betaalt)
        => (Betaling(Leninggebouw.Lener with { Pips = Pip(D(15, 3, 2022), route) }, Leninggebouw.Cursus with { Doel = Leningdoel.Examen })?.Betaalt).Should().Be(betaalt);

    [Fact]
    public void Zonder_aanspraak_ingezetenschap_of_verblijf_betaalt_DUO_niet_LENING_53()
    {
        var vertrokken = Leninggebouw.Lener with { Ingezetenschap = Lijst.Volledig(new Ingezetenschap { Van = D(1, 2, 2022), LaatsteDag = D(9, 6, 2024) }) };

        var oudeLening = Leninggebouw.Lener with { Lening = Aanvraag(0) with { OudeLeningOpen = true } };
        Betaling(oudeLening with { Leningschuld = Leninggebouw.Schuld with { Verstrekt = false } }, Leninggebouw.Cursus).Should().Be(new Leningbetaling(false, null));
        Betaling(oudeLening, Leninggebouw.Cursus).Should().BeNull("een lening die al is verstrekt eindigt daar niet mee");
        Betaling(vertrokken, Leninggebouw.Cursus).Should().Be(new Leningbetaling(false, null));
        Betaling(vertrokken, Leninggebouw.Cursus, D(9, 6, 2024))!.Value.Betaalt.Should().BeTrue();
        (vertrokken with { Ingezetenschap = default, Leningrekening = Leninggebouw.Cursus }).Op(D(10, 6, 2024)).Leningbetaling.Status.Should().Be(Uitkomststatus.Onbekend);

        // DUO stelde de plicht vast, maar de vergunning is voorbij.
        var zonderVerblijf = Leninggebouw.Lener with { Verblijfstitels = Lijst.Volledig(Regulier(D(1, 2, 2022)) with { LaatsteDag = D(9, 6, 2024) }), Intake = new() { PlichtVastgesteld = true }, Leningrekening = Leninggebouw.Cursus };
        zonderVerblijf.Op(D(10, 6, 2024)).Draagt(Rechtsvragen.Leningbetaling, "LENING-53-verblijf", "LENING-53");
    }
}
