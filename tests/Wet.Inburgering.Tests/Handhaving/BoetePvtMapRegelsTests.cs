using NodaTime;
using NodaTime.Text;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;
using static Wet.Inburgering.Tests.Handhaving.Boetegebouw;
using static Wet.Inburgering.Tests.Handhaving.NieuweTermijnRegelsTests;

namespace Wet.Inburgering.Tests.Handhaving;

public class BoetePvtMapRegelsTests
{
    private static readonly BoetePvtMap Geen = new(false, 0, Bedrag.Euro(0), null);

    private static readonly BoetePvtMap Een = new(true, 1, Bedrag.Euro(340), D(16, 3, 2028));

    private static readonly Dossier Allebei = Zonder(pvt: true, map: true);

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void PVT_of_MAP_niet_klaar_is_een_vaste_boete_BOETE_03(bool pvt, bool map) => Zonder(pvt, map).Op(Afloop).BoetePvtMap.Waarde.Should().Be(Een);

    [Fact]
    public void Wie_eerder_asiel_had_krijgt_geen_zekere_boete_BOETE_08()
    {
        Dossier Met(params Wet.Inburgering.Plicht.Verblijfstitel[] titels) => Zonder(pvt: true, map: false) with { Verblijfstitels = Lijst.Volledig<Wet.Inburgering.Plicht.Verblijfstitel>(titels) };
        var eerder = Met(Asiel(D(1, 2, 2022)) with { LaatsteDag = D(31, 12, 2024) }, Regulier(D(1, 1, 2025)));

        Met(Regulier(D(1, 2, 2022))).Op(Afloop).BoetePvtMap.Status.Should().Be(Uitkomststatus.Bepaald);
        eerder.Op(Afloop).BoetePvtMap.Status.Should().Be(Uitkomststatus.Onbekend);
        eerder.Op(Afloop).VolgendeBoete.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Zijn_PVT_en_MAP_klaar_dan_geen_boete_ook_al_is_de_leerroute_niet_behaald()
    {
        TeLaat.Op(Afloop).BoetePvtMap.Waarde.Should().Be(Geen);
        TeLaat.Op(Afloop).BoeteLeerroute.Waarde!.Value.MagOpleggen.Should().BeTrue();
    }

    [Fact]
    public void Ontbreken_PVT_en_MAP_allebei_dan_is_het_aantal_een_lezing()
    {
        var open = Allebei.Op(Afloop).BoetePvtMap.Algemeen;
        open.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
        open.Veld("magOpleggen").JaNee.Should().BeTrue();
        (open.Veld("bedrag").Minimum, open.Veld("bedrag").Maximum).Should().Be((34_000, 68_000));

        Allebei.Op(Afloop, Kaders(("BOETE-03/aantal", "eenBoete"))).BoetePvtMap.Waarde.Should().Be(Een);
        Allebei.Op(Afloop, Kaders(("BOETE-03/aantal", "tweeBoetes"))).BoetePvtMap.Waarde.Should().Be(new BoetePvtMap(true, 2, Bedrag.Euro(680), D(16, 3, 2028)));
        Zonder(pvt: true, map: false).Op(Afloop, Kaders(("BOETE-03/aantal", "tweeBoetes"))).BoetePvtMap.Waarde.Should().Be(Een);
    }

    [Fact]
    public void In_de_onderwijsroute_hoort_de_MAP_er_niet_bij() => Zonder(pvt: false, map: true).In(Leerroute.Onderwijsroute).Op(Afloop).BoetePvtMap.Waarde.Should().Be(Geen);

    [Theory]
    [InlineData("2025-03-15", false)]
    [InlineData("2025-03-16", true)]
    [InlineData("2025-03-17", true)]
    [InlineData("2028-03-15", true)]
    [InlineData("2028-03-16", false)]
    [InlineData("2028-03-17", false)]
    public void Van_de_dag_na_de_termijn_tot_drie_jaar_daarna(string dag, bool mag)
        => Zonder(pvt: true, map: false).Op(LocalDatePattern.Iso.Parse(dag).Value).BoetePvtMap.Waarde.Should().Be(mag ? Een : Geen);

    [Theory]
    [InlineData(false, false, false, false, false)]
    [InlineData(true, false, false, false, true)]
    [InlineData(false, true, false, false, true)]
    [InlineData(true, true, true, true, false)]
    [InlineData(true, false, true, false, false)]
    [InlineData(true, true, true, false, true)]
    [InlineData(true, true, false, true, true)]
    public void Een_onderdeel_zonder_verwijt_of_met_verlaagde_bijstand_telt_niet(bool pvtVerwijt, bool mapVerwijt, bool pvtVerlaagd, bool mapVerlaagd, bool mag)
    {
        var dossier = Allebei with
        {
            BoetegrondenPvtMap = TeLaat.BoetegrondenPvtMap with { PvtVerwijtbaar = pvtVerwijt, MapVerwijtbaar = mapVerwijt, BijstandVerlaagdVoorPvt = pvtVerlaagd, BijstandVerlaagdVoorMap = mapVerlaagd },
        };

        dossier.Op(Afloop).BoetePvtMap.Waarde.Should().Be(mag ? Een : Geen);
    }

    [Theory]
    [InlineData("pvtVerwijtbaar")]
    [InlineData("bijstandVerlaagdVoorPvt")]
    [InlineData("verlaging")]
    public void Zonder_oordeel_blijft_de_boete_onbekend(string naam)
    {
        var gronden = TeLaat.BoetegrondenPvtMap;
        gronden = naam switch
        {
            "pvtVerwijtbaar" => gronden with { PvtVerwijtbaar = default },
            "verlaging" => gronden with { Verlaging = default },
            _ => gronden with { BijstandVerlaagdVoorPvt = default },
        };
        var uitkomst = (Zonder(pvt: true, map: false) with { BoetegrondenPvtMap = gronden }).Op(Afloop).BoetePvtMap.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
        uitkomst.Ontbreekt().Should().Contain($"boetegrondenPvtMap.{naam}");
        uitkomst.Veld("bedrag").Maximum.Should().Be(34_000);
    }

    [Fact]
    public void Het_oordeel_over_een_onderdeel_dat_klaar_is_wordt_niet_gevraagd()
        => (Zonder(pvt: true, map: false) with { BoetegrondenPvtMap = TeLaat.BoetegrondenPvtMap with { MapVerwijtbaar = default, BijstandVerlaagdVoorMap = default } }).Op(Afloop).BoetePvtMap.Waarde.Should().Be(Een);

    [Theory]
    [InlineData(100, 240)]
    [InlineData(340, 0)]
    [InlineData(500, 0)]
    public void Bijzondere_omstandigheden_verlagen_het_vaste_bedrag_BOETE_53(int verlaging, int over)
        => (Zonder(pvt: true, map: false) with { BoetegrondenPvtMap = TeLaat.BoetegrondenPvtMap with { Verlaging = Bedrag.Euro(verlaging) } }).Op(Afloop).BoetePvtMap.Waarde
            .Should().Be(Een with { Bedrag = Bedrag.Euro(over) });

    [Theory]
    [InlineData("2025-10-05", false)]
    [InlineData("2026-03-20", false)]
    [InlineData("2026-03-21", true)]
    public void Na_een_boete_voor_PVT_en_MAP_pas_weer_na_de_nieuwe_termijn(string dag, bool mag)
    {
        var dossier = Zonder(pvt: true, map: false).Met(Boete(D(20, 3, 2025), b => b with { LeerrouteOntbrak = false, PvtOntbrak = true, MapOntbrak = true }));

        dossier.Op(LocalDatePattern.Iso.Parse(dag).Value).BoetePvtMap.Waarde.Should().Be(mag ? Een with { BevoegdheidVervalt = D(21, 3, 2029) } : Geen);
    }

    [Fact]
    public void Een_boete_van_voor_de_laatste_afloop_telt_niet_als_boete_bij_die_afloop()
    {
        var dossier = Zonder(pvt: true, map: false).Met(Boete(D(20, 3, 2025), b => b with { LeerrouteOntbrak = false, PvtOntbrak = true }), Boete(D(1, 10, 2025), b => b with { BijVorigeAfloop = false }));
        var uitkomst = dossier.Op(D(1, 6, 2026)).BoetePvtMap.Algemeen;

        uitkomst.Verklaar().Reden.Should().Be(RedenOnbekend.NietGeregeld, "de tweede boete was alleen voor de leerroute");
    }

    [Theory]
    [InlineData("2025-03-15")]
    [InlineData("2025-03-16")]
    public void Een_PVT_van_na_de_termijn_is_naar_lezing_te_laat(string ondertekend)
    {
        var dag = LocalDatePattern.Iso.Parse(ondertekend).Value;
        var dossier = TeLaat with { Participatieverklaring = PvtKlaar with { Ondertekend = dag } };
        var peildag = D(1, 6, 2025);

        dossier.Op(peildag, Kaders(("BOETE-04/naTermijn", "teltMee"))).BoetePvtMap.Waarde.Should().Be(Geen);
        dossier.Op(peildag, Kaders(("BOETE-04/naTermijn", "teltNiet"))).BoetePvtMap.Waarde.Should().Be(dag < Afloop ? Geen : Een);
        dossier.Op(peildag).BoetePvtMap.Status.Should().Be(dag < Afloop ? Uitkomststatus.Bepaald : Uitkomststatus.Onbekend);
    }

    /// <summary>
    /// Alleen voor de leerroute beboet: de overtreding van PVT en MAP is van 16 maart 2025 (verval 16 maart 2028) of van na de nieuwe termijn (21 maart
    /// 2027, verval 21 maart 2030).
    /// </summary>
    [Theory]
    [InlineData("2027-03-20", null)]
    [InlineData("2027-03-21", true)]
    [InlineData("2028-03-15", true)]
    [InlineData("2028-03-16", null)]
    [InlineData("2030-03-20", null)]
    [InlineData("2030-03-21", false)]
    public void Een_boete_voor_de_leerroute_verlengt_het_verval_van_deze_boete_niet_zeker_SANCTIE_13(string dag, bool? mag)
    {
        var alleenLeerroute = Zonder(pvt: true, map: false).Met(Boete(D(20, 3, 2025)));

        (alleenLeerroute.Op(LocalDatePattern.Iso.Parse(dag).Value).BoetePvtMap.Waarde?.MagOpleggen).Should().Be(mag);
        if (mag is true)
        {
            alleenLeerroute.Op(LocalDatePattern.Iso.Parse(dag).Value).BoetePvtMap.Waarde!.Value.BevoegdheidVervalt.Should().BeNull();
        }
    }

    [Fact]
    public void Zolang_op_een_aanvraag_om_verlenging_niet_is_beslist_is_er_geen_zekere_boete()
    {
        static Dossier Aanvraag(DatumWaarneming afgewezen)
            => Zonder(pvt: true, map: false) with { Verlengingsaanvragen = Lijst.Volledig(new Wet.Inburgering.Termijn.Verlengingsaanvraag { Ontvangen = D(1, 2, 2025), Afgewezen = afgewezen }) };

        foreach (var open in (Dossier[])[Aanvraag(DatumWaarneming.NietGebeurd), Aanvraag(default), Aanvraag(D(17, 3, 2025)), Zonder(pvt: true, map: false) with { Verlengingsaanvragen = default }])
        {
            open.Op(Afloop).BoetePvtMap.Algemeen.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
            open.Op(Afloop).BoeteLeerroute.Status.Should().Be(Uitkomststatus.Onbekend);
            open.Op(Afloop).VolgendeBoete.Algemeen.Veld("nietEerderDan").Vroegst.Should().Be(Afloop);
        }

        Aanvraag(D(1, 3, 2025)).Op(Afloop).BoetePvtMap.Waarde.Should().Be(Een, "de aanvraag is afgewezen");
        Aanvraag(DatumWaarneming.NietGebeurd).Op(D(15, 3, 2025)).BoetePvtMap.Waarde.Should().Be(Geen, "de termijn is in ieder geval niet om");
    }

    [Fact]
    public void Na_overlijden_is_er_geen_boete_Awb_5_42()
        => (Zonder(pvt: true, map: false) with { Bewaring = TeLaat.Bewaring with { Overleden = Afloop } }).Op(Afloop).BoetePvtMap.Waarde.Should().Be(Geen);

    [Fact]
    public void Weigering_van_de_vergunning_raakt_deze_boete_niet()
        => (Zonder(pvt: true, map: false) with { BoetegrondenLeerroute = TeLaat.BoetegrondenLeerroute with { VergunningGeweigerdOfIngetrokken = Afloop } }).Op(Afloop).BoetePvtMap.Waarde.Should().Be(Een);

    [Fact]
    public void Een_asielstatushouder_krijgt_in_de_regel_geen_boete()
        => (Allebei with { Verblijfstitels = Asielstatushouder.Verblijfstitels }).Op(Afloop).BoetePvtMap.Waarde.Should().Be(Geen);

    private static Dossier Zonder(bool pvt, bool map) => TeLaat with
    {
        Participatieverklaring = pvt ? PvtKlaar with { Ondertekend = DatumWaarneming.NietGebeurd } : PvtKlaar,
        Arbeidsmarktmodule = map ? MapKlaar with { Eindgesprek = DatumWaarneming.NietGebeurd } : MapKlaar,
    };
}
