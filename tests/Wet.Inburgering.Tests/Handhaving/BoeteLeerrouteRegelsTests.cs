using NodaTime;
using NodaTime.Text;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;
using static Wet.Inburgering.Tests.Handhaving.Boetegebouw;
using static Wet.Inburgering.Tests.Handhaving.NieuweTermijnRegelsTests;

namespace Wet.Inburgering.Tests.Handhaving;

public class BoeteLeerrouteRegelsTests
{
    private static Dossier Z => TeLaat.In(Leerroute.Zelfredzaamheidsroute);

    private static Dossier Onderwijs => TeLaat.In(Leerroute.Onderwijsroute);

    [Theory]
    [InlineData(0, 0, 1000)]
    [InlineData(249, 0, 1000)]
    [InlineData(250, 0, 800)]
    [InlineData(399, 0, 800)]
    [InlineData(400, 0, 400)]
    [InlineData(249, 1, 800)]
    [InlineData(250, 1, 640)]
    [InlineData(400, 1, 320)]
    [InlineData(249, 2, 600)]
    [InlineData(250, 2, 450)]
    [InlineData(400, 2, 225)]
    public void B1_route_van_een_gezinsmigrant_naar_uren_en_pogingen_BOETE_54(int uren, int keren, int euro)
        => TeLaat.MetUren(Uren(uren)).MetPogingen(Pogingen(0, keren)).Op(Afloop).BoeteLeerroute.Waarde.Should().Be(Boete(euro, euro));

    [Theory]
    [InlineData(1, 0, 1000)]
    [InlineData(1, 4, 1000)]
    [InlineData(2, 0, 800)]
    [InlineData(2, 4, 800)]
    public void Een_onderdeel_minder_vaak_dan_de_andere_geeft_de_hogere_rij(int keren, int bij, int euro)
        => TeLaat.MetPogingen(Pogingen(0, keren, bij)).Op(Afloop).BoeteLeerroute.Waarde.Should().Be(Boete(euro, euro));

    [Theory]
    [InlineData(0, 640, 640)]
    [InlineData(1, 640, 512)]
    [InlineData(2, 640, 384)]
    [InlineData(3, 640, 256)]
    [InlineData(4, 640, 128)]
    public void Ieder_behaald_onderdeel_matigt_een_vijfde_BOETE_57(int behaald, int tabel, int euro)
        => TeLaat.MetUren(Uren(250)).MetPogingen(Pogingen(behaald, 1)).Op(Afloop).BoeteLeerroute.Waarde.Should().Be(Boete(tabel, euro));

    [Fact]
    public void Wie_alle_vijf_behaalde_krijgt_geen_boete()
    {
        var beoordeling = TeLaat.MetPogingen(Pogingen(5, 0)).Op(Afloop);

        beoordeling.Voldaan.Waarde!.Value.Voldaan.Should().BeTrue();
        beoordeling.BoeteLeerroute.Status.Should().Be(Uitkomststatus.NietVanToepassing, "wie alles af heeft is niet meer plichtig");
        (TeLaat.MetPogingen(Pogingen(5, 0)) with { Participatieverklaring = PvtKlaar with { Ondertekend = DatumWaarneming.NietGebeurd } }).Op(Afloop).BoeteLeerroute.Waarde.Should().Be(GeenBoete);
    }

    [Fact]
    public void Een_behaald_A2_examen_telt_alleen_als_A2_is_toegestaan()
    {
        var a2 = TeLaat.MetPogingen(Pogingen(0, 2) is var p ? [.. p, Poging(Examenonderdeel.Lezen, Taalniveau.A2, D(1, 6, 2024))] : []);

        a2.Op(Afloop).BoeteLeerroute.Waarde.Should().Be(Boete(600, 600));
        (a2 with { Pips = LaterPip(Leerroute.B1Route, Taalniveau.A2, Taalniveau.B1, Taalniveau.B1, Taalniveau.B1) }).Op(Afloop).BoeteLeerroute.Waarde.Should().Be(Boete(600, 480));
    }

    [Theory]
    [InlineData("A2")]
    [InlineData("ongeldig")]
    [InlineData("voor het PIP")]
    public void Of_zo_een_poging_als_afgelegd_telt_staat_niet_vast(string geval)
    {
        var anders = geval switch
        {
            "A2" => Poging(Examenonderdeel.Lezen, Taalniveau.A2, uitslag: Examenuitslag.NietBehaald),
            "ongeldig" => Poging(Examenonderdeel.Lezen, uitslag: Examenuitslag.Ongeldig),
            _ => Poging(Examenonderdeel.Lezen, dag: D(14, 3, 2022), uitslag: Examenuitslag.NietBehaald),
        };
        var uitkomst = TeLaat.MetPogingen([.. Pogingen(0, 1, 0), anders]).Op(Afloop).BoeteLeerroute;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Algemeen.Veld("magOpleggen").JaNee.Should().BeTrue();
        (uitkomst.Algemeen.Veld("bedrag").Minimum, uitkomst.Algemeen.Veld("bedrag").Maximum).Should().Be((80_000, 100_000));
    }

    [Fact]
    public void Hoe_een_ontheven_onderdeel_in_de_tabel_telt_is_een_lezing_BOETE_57()
    {
        var dossier = TeLaat.MetPogingen(Pogingen(0, 1, 4)) with
        {
            Ontheffingsbesluiten = Lijst.Volledig(new Ontheffingsbesluit { Bekendgemaakt = D(1, 6, 2023), Omvang = Ontheffingsomvang.Knm, Ingetrokken = DatumWaarneming.NietGebeurd }),
        };
        var uitkomst = dossier.Op(Afloop).BoeteLeerroute.Algemeen;

        uitkomst.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
        (uitkomst.Veld("bedrag").Minimum, uitkomst.Veld("bedrag").Maximum).Should().Be((64_000, 100_000));
        BoeteLeerroute? Naar(string keuze) => dossier.Op(Afloop, Kaders(("BOETE-57/vrijgesteld", keuze))).BoeteLeerroute.Waarde;
        Naar("alleenVoorDeRij").Should().Be(Boete(800, 800));
        Naar("alsBehaald").Should().Be(Boete(800, 640));
        Naar("teltNiet").Should().Be(Boete(1000, 1000));
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, true)]
    public void Een_lopende_procedure_over_de_vergunning_houdt_de_eerste_boete_tegen_SANCTIE_08(bool loopt, bool? mag)
    {
        var dossier = TeLaat with { BoetegrondenLeerroute = TeLaat.BoetegrondenLeerroute with { ProcedureOverVergunning = loopt } };

        (dossier.Op(Afloop).BoeteLeerroute.Waarde?.MagOpleggen).Should().Be(mag);
        dossier.Op(D(15, 3, 2025)).BoeteLeerroute.Waarde.Should().Be(GeenBoete, "de termijn is nog niet om");
        (TeLaat with { BoetegrondenLeerroute = TeLaat.BoetegrondenLeerroute with { ProcedureOverVergunning = default } }).Op(Afloop).BoeteLeerroute.Algemeen.Ontbreekt().Should().Contain("boetegrondenLeerroute.procedureOverVergunning");
    }

    /// <summary>Tabelbedrag € 320 (ieder onderdeel een keer, 400 uur): de korte vervaltermijn is verdedigbaar tot 16 maart 2028.</summary>
    [Theory]
    [InlineData("2028-03-15", null, true)]
    [InlineData("2028-03-16", null, null)]
    [InlineData("2028-03-16", "vanDeWet", true)]
    [InlineData("2028-03-16", "vanHetBesluit", false)]
    [InlineData("2028-03-15", "vanHetBesluit", true)]
    [InlineData("2030-03-16", null, false)]
    public void Bij_een_tabelbedrag_tot_340_euro_is_de_vervaltermijn_een_lezing_SANCTIE_13(string dag, string? keuze, bool? mag)
    {
        var laag = TeLaat.MetPogingen(Pogingen(0, 1)).MetUren(Uren(400));
        var op = LocalDatePattern.Iso.Parse(dag).Value;

        (laag.Op(op, keuze is null ? null : Kaders(("SANCTIE-13/regime", keuze))).BoeteLeerroute.Waarde?.MagOpleggen).Should().Be(mag);
        (TeLaat.Op(op).BoeteLeerroute.Waarde?.MagOpleggen).Should().Be(op < D(16, 3, 2030), "van € 1.000 is de lange termijn zeker");
    }

    [Fact]
    public void Na_een_wisseling_van_groep_is_de_tabel_een_lezing_GROEP_01()
    {
        // Tot 1 mei 2025 gezinslid van iemand met asiel, daarna van een ander: 595 van de 1.000 uren in het PIP.
        var asiel = Regulier(D(1, 2, 2022)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd, LaatsteDag = D(30, 4, 2025) };
        var gewisseld = TeLaat.MetUren(Uren(550)) with { Verblijfstitels = Lijst.Volledig(asiel, Regulier(D(1, 5, 2025))) };
        BoeteLeerroute? Naar(string keuze) => gewisseld.Op(D(1, 6, 2025), Asielkader(("GROEP-01/wisseling", keuze))).BoeteLeerroute.Waarde;

        Naar("toen")!.Value.Tabelbedrag.Should().Be(Bedrag.Euro(1000), "tabel 1: minder dan 60 procent van de uren in het PIP");
        Naar("opPeildatum")!.Value.Tabelbedrag.Should().Be(Bedrag.Euro(400), "tabel 2: 400 uur of meer");
        gewisseld.Op(D(1, 6, 2025), Asielkader()).BoeteLeerroute.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    [InlineData(17, false)]
    public void Na_overlijden_is_er_geen_boete_Awb_5_42(int dag, bool mag)
    {
        var dossier = TeLaat with { Bewaring = TeLaat.Bewaring with { Overleden = D(16, 4, 2025) } };

        dossier.Op(D(dag, 4, 2025)).BoeteLeerroute.Waarde!.Value.MagOpleggen.Should().Be(mag);
        (dossier with { Bewaring = dossier.Bewaring with { Overleden = default } }).Op(D(dag, 4, 2025)).BoeteLeerroute.Algemeen.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
    }

    /// <summary>Alles klaar op 1 april 2025, na de termijn: naar een van de lezingen is er toch nog een boete.</summary>
    [Fact]
    public void Is_alles_te_laat_maar_voor_de_boete_afgerond_dan_is_de_boete_een_lezing_BOETE_04()
    {
        var (laat, opTijd) = (Klaar(D(1, 4, 2025)), Klaar(D(1, 3, 2025)));

        laat.Op(D(1, 6, 2025)).BoeteLeerroute.Status.Should().Be(Uitkomststatus.Onbekend);
        laat.Op(D(1, 6, 2025), Kaders(("BOETE-04/naTermijn", "teltMee"))).BoeteLeerroute.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        laat.Op(D(1, 6, 2025), Kaders(("BOETE-04/naTermijn", "teltNiet"))).BoeteLeerroute.Waarde!.Value.MagOpleggen.Should().BeTrue();
        opTijd.Op(D(1, 6, 2025)).BoeteLeerroute.Status.Should().Be(Uitkomststatus.NietVanToepassing);

        static Dossier Klaar(LocalDate dag) => TeLaat.MetPogingen([.. Pogingen(5, 0).Select(p => p with { Examendag = dag, Uitslagdag = dag })]);
    }

    [Theory]
    [InlineData(590, 1000)]
    [InlineData(600, 800)]
    [InlineData(890, 800)]
    [InlineData(900, 400)]
    [InlineData(1200, 400)]
    public void B1_route_van_een_asielstatushouder_naar_het_deel_van_de_uren_in_het_PIP(int uren, int euro)
        => TeLaatAsiel.MetUren(Uren(uren)).Op(Afloop, Asielkader()).BoeteLeerroute.Waarde.Should().Be(Boete(euro, euro));

    [Theory]
    [InlineData(595, 1000, 800)]
    [InlineData(591, 1000, 800)]
    [InlineData(899, 800, 400)]
    public void Tussen_twee_banden_beslist_een_lezing(int uren, int laag, int hoog)
    {
        var dossier = TeLaatAsiel.MetUren(Uren(uren));

        dossier.Op(Afloop, Asielkader()).BoeteLeerroute.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
        dossier.Op(Afloop, Asielkader(("BOETE-54/tussenBanden", "lageBand"))).BoeteLeerroute.Waarde.Should().Be(Boete(laag, laag));
        dossier.Op(Afloop, Asielkader(("BOETE-54/tussenBanden", "hogeBand"))).BoeteLeerroute.Waarde.Should().Be(Boete(hoog, hoog));
    }

    [Fact]
    public void Van_nul_uren_in_het_PIP_is_geen_deel_te_nemen()
    {
        var uitkomst = (TeLaatAsiel with { BoetegrondenLeerroute = TeLaat.BoetegrondenLeerroute with { PipUren = 0 } }).Op(Afloop, Asielkader()).BoeteLeerroute.Algemeen;

        (uitkomst.Veld("bedrag").Minimum, uitkomst.Veld("bedrag").Maximum).Should().Be((40_000, 100_000));
    }

    [Theory]
    [InlineData(590, 0, 1000)]
    [InlineData(600, 0, 800)]
    [InlineData(890, 0, 800)]
    [InlineData(900, 0, 400)]
    [InlineData(900, 1, 320)]
    [InlineData(600, 2, 450)]
    public void Onderwijsroute_naar_aanwezigheid_BOETE_55(int bijgewoond, int keren, int euro)
        => (Onderwijs.MetPogingen(Pogingen(0, keren)) with { Taalschakeltraject = TeLaat.Taalschakeltraject with { BijgewoondeUren = bijgewoond } })
            .Op(Afloop).BoeteLeerroute.Waarde.Should().Be(Boete(euro, euro));

    [Fact]
    public void Onderwijsroute_matigt_ook_voor_behaalde_onderdelen_maar_niet_op_A2()
    {
        Onderwijs.MetPogingen(Pogingen(2, 1)).Op(Afloop).BoeteLeerroute.Waarde.Should().Be(Boete(800, 480));
        Onderwijs.MetPogingen([.. Pogingen(2, 1), Poging(Examenonderdeel.Spreken, Taalniveau.A2)]).Op(Afloop).BoeteLeerroute.Waarde.Should().Be(Boete(800, 480));
    }

    [Theory]
    [InlineData("zolangNietBehaald")]
    [InlineData("naStoppen")]
    public void Onderwijsroute_met_alle_vijf_onderdelen_geen_boete_hoe_ook_gelezen(string keuze)
    {
        var dossier = Onderwijs.MetPogingen(Pogingen(5, 0)) with { Participatieverklaring = PvtKlaar with { Ondertekend = DatumWaarneming.NietGebeurd } };

        dossier.Op(Afloop, Kaders(("ROUTE-O-04/nietBehaald", keuze))).BoeteLeerroute.Waarde.Should().Be(GeenBoete);
    }

    [Theory]
    [InlineData(0, 1000)]
    [InlineData(299, 1000)]
    [InlineData(300, 800)]
    [InlineData(599, 800)]
    [InlineData(600, 400)]
    [InlineData(800, 400)]
    public void Zelfredzaamheidsroute_van_een_gezinsmigrant_naar_cursusuren_BOETE_56(int uren, int euro)
        => Z.MetUren(Uren(uren), Uren(900, Urensoort.Participatie)).MetPogingen(Pogingen(4, 2)).Op(Afloop).BoeteLeerroute.Waarde.Should().Be(Boete(euro, euro), "participatie en behaalde onderdelen matigen niet");

    [Theory]
    [InlineData(299, 299, 1000)]
    [InlineData(300, 299, 800)]
    [InlineData(600, 299, 400)]
    [InlineData(299, 300, 800)]
    [InlineData(300, 300, 640)]
    [InlineData(599, 599, 640)]
    [InlineData(600, 300, 320)]
    [InlineData(299, 600, 600)]
    [InlineData(300, 600, 450)]
    [InlineData(600, 600, 225)]
    public void Zelfredzaamheidsroute_van_een_asielstatushouder_ook_naar_participatie(int cursus, int participatie, int euro)
    {
        // PVT (12 uur) en MAP (40 uur) tellen als participatie.
        var dossier = TeLaatAsiel.In(Leerroute.Zelfredzaamheidsroute).MetUren(Uren(cursus), Uren(participatie - 52, Urensoort.Participatie));

        dossier.Op(Afloop, Asielkader()).BoeteLeerroute.Waarde.Should().Be(Boete(euro, euro));
    }

    [Fact]
    public void Of_uren_op_school_in_bijlage_6c_tellen_staat_niet_vast()
    {
        var dossier = Z.MetUren(Uren(250), Uren(100, instelling: Instelling.AangewezenSchool, van: D(1, 4, 2021), tot: D(1, 6, 2021)))
            with
        { Zelfredzaamheid = Z.Zelfredzaamheid with { SchoolurenBesluit = D(1, 9, 2025) } };
        var uitkomst = dossier.Op(D(1, 10, 2025), Kaders(("ROUTE-Z-04/schooluren", "ookBijEerderPip"))).BoeteLeerroute.Algemeen;

        (uitkomst.Veld("bedrag").Minimum, uitkomst.Veld("bedrag").Maximum).Should().Be((80_000, 100_000));
    }

    [Theory]
    [InlineData(Urensoort.Alfabetisering, Instelling.MetKeurmerk, false)]
    [InlineData(Urensoort.Nt2, Instelling.Taalschakelinstelling, false)]
    [InlineData(Urensoort.Knm, Instelling.MetKeurmerk, true)]
    [InlineData(Urensoort.Nt2, Instelling.Anders, true)]
    [InlineData(Urensoort.Participatie, Instelling.MetKeurmerk, true)]
    public void Welke_uren_in_tabel_2_tellen(Urensoort soort, Instelling instelling, bool zeker)
    {
        var uitkomst = TeLaat.MetUren(Uren(400, soort, instelling)).Op(Afloop).BoeteLeerroute.Algemeen;

        (uitkomst.Status == Uitkomststatus.Bepaald).Should().Be(zeker);
        uitkomst.Veld("bedrag").Minimum.Should().Be(soort == Urensoort.Participatie || instelling == Instelling.Anders ? 100_000 : 40_000);
    }

    [Theory]
    [InlineData("2025-03-15", false)]
    [InlineData("2025-03-16", true)]
    [InlineData("2025-03-17", true)]
    [InlineData("2030-03-15", true)]
    [InlineData("2030-03-16", false)]
    [InlineData("2030-03-17", false)]
    public void Van_de_dag_na_de_termijn_tot_vijf_jaar_daarna(string dag, bool mag)
    {
        var beoordeling = TeLaat.Op(LocalDatePattern.Iso.Parse(dag).Value);

        beoordeling.BoeteLeerroute.Waarde.Should().Be(mag ? Boete(1000, 1000) : GeenBoete);
        beoordeling.BoeteLeerroute.Algemeen.Voorbehouden.Should().Contain("menselijkBesluitNodig");
    }

    [Fact]
    public void Een_verlenging_stelt_de_boete_uit()
        => TeLaat.Met(Omstandigheid(Wet.Inburgering.Termijn.Verlengingsgrond.Bevalling, D(1, 2, 2025))).Op(D(5, 7, 2025)).BoeteLeerroute.Waarde.Should().Be(GeenBoete, "zestien weken erbij (BOETE-09 b)");

    [Fact]
    public void Zonder_verwijt_geen_boete()
    {
        Met(g => g with { Verwijtbaar = false }).Op(Afloop).BoeteLeerroute.Waarde.Should().Be(GeenBoete);
        Onbekend(Met(g => g with { Verwijtbaar = default }), "boetegrondenLeerroute.verwijtbaar");
    }

    [Fact]
    public void Is_de_bijstand_voor_dezelfde_gedraging_verlaagd_dan_geen_boete()
    {
        var beoordeling = Met(g => g with { BijstandVerlaagdVoorZelfdeGedraging = true }).Op(Afloop);

        beoordeling.BoeteLeerroute.Waarde.Should().Be(GeenBoete);
        beoordeling.Regel(Rechtsvragen.BoeteLeerroute, "SANCTIE-10").Should().Be(Regelstatus.Waar);
        Onbekend(Met(g => g with { BijstandVerlaagdVoorZelfdeGedraging = default }), "boetegrondenLeerroute.bijstandVerlaagdVoorZelfdeGedraging");
    }

    [Theory]
    [InlineData(250, 750)]
    [InlineData(1000, 0)]
    [InlineData(1200, 0)]
    public void De_verlaging_gaat_van_het_bedrag_af_tot_nul(int verlaging, int over)
        => Met(g => g with { Verlaging = Bedrag.Euro(verlaging) }).Op(Afloop).BoeteLeerroute.Waarde.Should().Be(Boete(1000, over));

    [Fact]
    public void Zonder_oordeel_over_verlaging_staat_alleen_de_bovengrens_vast()
    {
        var uitkomst = Met(g => g with { Verlaging = default }).Op(Afloop).BoeteLeerroute.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Veld("magOpleggen").JaNee.Should().BeTrue();
        (uitkomst.Veld("bedrag").Minimum, uitkomst.Veld("bedrag").Maximum).Should().Be((0, 100_000));
        uitkomst.Ontbreekt().Should().Contain("boetegrondenLeerroute.verlaging");
    }

    [Theory]
    [InlineData("2025-06-01", false)]
    [InlineData("2025-06-02", false)]
    [InlineData("2025-05-31", true)]
    public void Na_weigering_of_intrekking_van_de_vergunning_geen_eerste_boete_SANCTIE_08(string dag, bool mag)
    {
        var beoordeling = Met(g => g with { VergunningGeweigerdOfIngetrokken = D(1, 6, 2025) }).Op(LocalDatePattern.Iso.Parse(dag).Value);

        beoordeling.BoeteLeerroute.Waarde.Should().Be(mag ? Boete(1000, 1000) : GeenBoete);
        Onbekend(Met(g => g with { VergunningGeweigerdOfIngetrokken = default }), "boetegrondenLeerroute.vergunningGeweigerdOfIngetrokken");
    }

    [Fact]
    public void Bij_een_herhaalde_boete_is_de_weigering_een_lezing()
    {
        var dossier = Met(g => g with { VergunningGeweigerdOfIngetrokken = D(1, 6, 2025) }).Met(Boete(D(20, 3, 2025)));
        var dag = D(21, 3, 2027);

        dossier.Op(dag).BoeteLeerroute.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
        dossier.Op(dag, Kaders(("SANCTIE-08/herhaling", "alleenEersteBoete"))).BoeteLeerroute.Waarde!.Value.Bedrag.Should().Be(Bedrag.Euro(1000));
        dossier.Op(dag, Kaders(("SANCTIE-08/herhaling", "ookHerhaling"))).BoeteLeerroute.Waarde.Should().Be(GeenBoete);
    }

    [Theory]
    [InlineData("2026-06-01", false)]
    [InlineData("2027-03-20", false)]
    [InlineData("2027-03-21", true)]
    [InlineData("2027-03-22", true)]
    public void Na_een_boete_pas_weer_na_de_nieuwe_termijn_met_hetzelfde_tabelbedrag(string dag, bool mag)
    {
        var beoordeling = TeLaat.Met(Boete(D(20, 3, 2025))).Op(LocalDatePattern.Iso.Parse(dag).Value);

        beoordeling.BoeteLeerroute.Waarde.Should().Be(mag ? Boete(1000, 1000) with { BevoegdheidVervalt = D(21, 3, 2032) } : GeenBoete);
        beoordeling.Regel(Rechtsvragen.BoeteLeerroute, "SANCTIE-11").Should().Be(mag ? Regelstatus.Onwaar : Regelstatus.Waar);
    }

    [Theory]
    [InlineData("2027-06-29", false)]
    [InlineData("2027-06-30", true)]
    public void Na_de_tweede_nieuwe_termijn_telkens_twee_jaar_na_de_vorige_boete(string dag, bool mag)
    {
        var drie = new[] { D(31, 3, 2022), D(31, 10, 2022), D(30, 6, 2025) }.Select(d => Boete(d, b => b with { BehaaldeExamenonderdelen = 3 })).ToArray();

        TeLaat.Met(drie).Op(LocalDatePattern.Iso.Parse(dag).Value).BoeteLeerroute.Waarde!.Value.MagOpleggen.Should().Be(mag);
    }

    [Theory]
    [InlineData(Boetestatus.Herroepen)]
    [InlineData(Boetestatus.Vernietigd)]
    public void Een_boete_die_niet_meer_staat_telt_niet(Boetestatus status)
        => TeLaat.Met(Boete(D(20, 3, 2025), b => b with { Boetestatus = status })).Op(D(1, 6, 2025)).BoeteLeerroute.Waarde.Should().Be(Boete(1000, 1000));

    [Fact]
    public void Is_alleen_voor_PVT_of_MAP_beboet_dan_staat_niet_vast_of_de_leerroute_er_nog_bij_kan()
    {
        var uitkomst = TeLaat.Met(Boete(D(20, 3, 2025), b => b with { LeerrouteOntbrak = false, PvtOntbrak = true })).Op(D(1, 6, 2025)).BoeteLeerroute.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Verklaar().Reden.Should().Be(RedenOnbekend.NietGeregeld);
        uitkomst.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
    }

    [Theory]
    [InlineData("2025-03-15", true)]
    [InlineData("2025-03-16", false)]
    public void Wat_na_de_termijn_is_gedaan_telt_naar_lezing(string dag, bool zeker)
    {
        var gedaan = LocalDatePattern.Iso.Parse(dag).Value;
        var dossier = TeLaat.MetUren(Uren(250, van: D(1, 4, 2024), tot: gedaan)).MetPogingen([.. Pogingen(0, 1, 0), Poging(Examenonderdeel.Lezen, dag: gedaan) with { Uitslagdag = gedaan }]);
        var peildag = D(1, 6, 2025);

        dossier.Op(peildag, Kaders(("BOETE-04/naTermijn", "teltMee"))).BoeteLeerroute.Waarde.Should().Be(Boete(640, 512));
        if (zeker)
        {
            dossier.Op(peildag).BoeteLeerroute.Waarde.Should().Be(Boete(640, 512));
        }
        else
        {
            dossier.Op(peildag).BoeteLeerroute.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
            var streng = dossier.Op(peildag, Kaders(("BOETE-04/naTermijn", "teltNiet"))).BoeteLeerroute.Algemeen;
            (streng.Veld("tabelbedrag").Minimum, streng.Veld("tabelbedrag").Maximum).Should().Be((80_000, 100_000), "een periode over de grens heen telt misschien");
        }
    }

    [Fact]
    public void Een_leerroute_die_pas_na_de_termijn_is_behaald_is_naar_lezing_te_laat()
    {
        var dossier = TeLaat.MetPogingen([.. Pogingen(4, 0), Poging(Examenonderdeel.Knm, dag: D(1, 4, 2025)) with { Uitslagdag = D(1, 4, 2025) }]) with { Participatieverklaring = PvtKlaar with { Ondertekend = DatumWaarneming.NietGebeurd } };
        var peildag = D(1, 6, 2025);

        dossier.Op(peildag).BoeteLeerroute.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
        dossier.Op(peildag, Kaders(("BOETE-04/naTermijn", "teltMee"))).BoeteLeerroute.Waarde.Should().Be(GeenBoete);
        dossier.Op(peildag, Kaders(("BOETE-04/naTermijn", "teltNiet"))).BoeteLeerroute.Waarde.Should().Be(Boete(1000, 200));
    }

    [Fact]
    public void Een_asielstatushouder_krijgt_in_de_regel_geen_boete_en_een_gezinslid_naar_lezing()
    {
        var dossier = TeLaat with { Verblijfstitels = Asielstatushouder.Verblijfstitels };

        dossier.Op(Afloop).BoeteLeerroute.Waarde.Should().Be(GeenBoete);
        TeLaatAsiel.Op(Afloop).BoeteLeerroute.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
        TeLaatAsiel.Op(Afloop, Kaders(("BOETE-08/gezinslid", "geldtOokVoorGezinslid"))).BoeteLeerroute.Waarde.Should().Be(GeenBoete);
    }

    [Fact]
    public void Geen_bedrag_komt_boven_het_plafond_van_artikel_26()
    {
        foreach (var tabel in new[] { HandhavingParameters.Bijlage6a, HandhavingParameters.Bijlage6b, HandhavingParameters.Bijlage6c })
        {
            tabel.Rijen.SelectMany(r => r).Select(p => p.Op(0)).Max().Should().Be(HandhavingParameters.MaxLeerroute.Op(0), "€ 1.000 alleen in de slechtste cel");
        }

        HandhavingParameters.BoetePvtMap.Op(0).Should().BeLessThanOrEqualTo(HandhavingParameters.MaxPvtMap.Op(0));
        HandhavingParameters.MaxLeerroute.Op(0).Should().Be(100_000);
        HandhavingParameters.MaxPvtMap.Op(0).Should().Be(34_000);
    }

    private static Dossier Met(Func<BoetegrondenLeerroute, BoetegrondenLeerroute> wijzig) => TeLaat with { BoetegrondenLeerroute = wijzig(TeLaat.BoetegrondenLeerroute) };

    private static void Onbekend(Dossier dossier, string pad)
    {
        var uitkomst = dossier.Op(Afloop).BoeteLeerroute.Algemeen;
        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
        uitkomst.Ontbreekt().Should().Contain(pad);
    }
}
