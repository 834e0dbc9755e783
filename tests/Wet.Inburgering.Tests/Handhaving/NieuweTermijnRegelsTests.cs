using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Handhaving;

public class NieuweTermijnRegelsTests
{
    private static readonly LocalDate Nu = D(1, 6, 2026);

    internal static BoeteTermijn Boete(LocalDate bekendgemaakt, Func<BoeteTermijn, BoeteTermijn>? wijzig = null)
    {
        var boete = new BoeteTermijn
        {
            Bekendgemaakt = bekendgemaakt,
            Boetestatus = Boetestatus.Onherroepelijk,
            PvtOntbrak = false,
            MapOntbrak = false,
            LeerrouteOntbrak = true,
            Leerroute = Leerroute.B1Route,
            Asielstatushouder = false,
            BehaaldeExamenonderdelen = 0,
            Cursusuren = 0,
            Participatieuren = 0,
        };
        return wijzig is null ? boete : wijzig(boete);
    }

    private static NieuweTermijn? Nieuw(params BoeteTermijn[] boetes) => Gezinsmigrant.Met(boetes).Op(Nu).NieuweTermijn.Waarde;

    [Theory]
    [InlineData(0, 24)]
    [InlineData(1, 18)]
    [InlineData(2, 12)]
    [InlineData(3, 6)]
    [InlineData(4, 6)]
    public void Behaalde_examenonderdelen_bepalen_de_lengte_BO_05(int onderdelen, int maanden)
        => Nieuw(Boete(D(31, 3, 2025), b => b with { BehaaldeExamenonderdelen = onderdelen }))!.Value.Maanden.Should().Be(maanden);

    [Fact]
    public void De_nieuwe_termijn_begint_de_dag_na_bekendmaking()
    {
        var nieuw = Nieuw(Boete(D(31, 3, 2025), b => b with { BehaaldeExamenonderdelen = 2 }));

        nieuw.Should().Be(new NieuweTermijn(1, 12, D(1, 4, 2025), D(1, 4, 2026)));
        nieuw!.Value.LaatsteDag.Should().Be(D(31, 3, 2026));
    }

    [Theory]
    [InlineData(0, 24)]
    [InlineData(200, 24)]
    [InlineData(201, 18)]
    [InlineData(400, 18)]
    [InlineData(401, 12)]
    [InlineData(600, 12)]
    [InlineData(601, 6)]
    [InlineData(799, 6)]
    public void Z_route_gezinsmigrant_naar_cursusuren_BO_06a(int uren, int maanden)
        => Nieuw(Boete(D(31, 3, 2025), b => b with { Leerroute = Leerroute.Zelfredzaamheidsroute, Cursusuren = uren }))!.Value.Maanden.Should().Be(maanden);

    [Theory]
    [InlineData(200, 200, 24)]
    [InlineData(200, 201, 18)]
    [InlineData(400, 400, 18)]
    [InlineData(401, 400, 12)]
    [InlineData(600, 600, 12)]
    [InlineData(601, 600, 6)]
    [InlineData(800, 799, 6)]
    public void Z_route_asielstatushouder_naar_alle_uren_samen_BO_06b(int cursus, int participatie, int maanden)
        => Nieuw(Boete(D(31, 3, 2025), b => b with { Leerroute = Leerroute.Zelfredzaamheidsroute, Asielstatushouder = true, Cursusuren = cursus, Participatieuren = participatie }))!.Value.Maanden.Should().Be(maanden);

    [Theory]
    [InlineData(true, 800, 800)]
    [InlineData(false, 800, 0)]
    public void Alle_uren_zonder_eindgesprek_valt_in_geen_band_E53(bool asiel, int cursus, int participatie)
    {
        var dossier = Gezinsmigrant.Met(Boete(D(31, 3, 2025), b => b with { Leerroute = Leerroute.Zelfredzaamheidsroute, Asielstatushouder = asiel, Cursusuren = cursus, Participatieuren = participatie }));

        var uitkomst = dossier.Op(Nu).NieuweTermijn.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Verklaar().Reden.Should().Be(RedenOnbekend.NietGeregeld);
    }

    [Theory]
    [InlineData(true, false, 6)]
    [InlineData(false, true, 6)]
    [InlineData(true, true, 12)]
    public void PVT_en_MAP_geven_zes_maanden_en_samen_een_jaar(bool pvt, bool map, int maanden)
        => Nieuw(Boete(D(31, 3, 2025), b => b with { LeerrouteOntbrak = false, PvtOntbrak = pvt, MapOntbrak = map }))!.Value.Maanden.Should().Be(maanden);

    [Fact]
    public void De_langste_termijn_geldt_E52()
        => Nieuw(Boete(D(31, 3, 2025), b => b with { PvtOntbrak = true, BehaaldeExamenonderdelen = 1 }))!.Value.Maanden.Should().Be(18);

    [Fact]
    public void Zonder_boete_of_met_een_vernietigde_boete_is_er_geen_nieuwe_termijn()
    {
        Nieuw()!.Value.Aantal.Should().Be(0);
        Nieuw(Boete(D(31, 3, 2025), b => b with { Boetestatus = Boetestatus.Vernietigd }))!.Value.Aantal.Should().Be(0);
        Nieuw(Boete(D(31, 3, 2025), b => b with { Boetestatus = Boetestatus.InBezwaar }))!.Value.Aantal.Should().Be(1);
    }

    [Fact]
    public void De_tweede_boete_geeft_een_tweede_nieuwe_termijn_en_de_derde_geen_SANCTIE_07()
    {
        var eerste = Boete(D(31, 3, 2022), b => b with { BehaaldeExamenonderdelen = 3 });
        var tweede = Boete(D(31, 10, 2022), b => b with { BehaaldeExamenonderdelen = 3 });
        var derde = Boete(D(30, 6, 2025));

        Nieuw(eerste, tweede).Should().Be(new NieuweTermijn(2, 6, D(1, 11, 2022), D(1, 5, 2023)));
        Nieuw(eerste, tweede, derde).Should().Be(new NieuweTermijn(2, 6, D(1, 11, 2022), D(1, 5, 2023)));
    }

    [Fact]
    public void De_eerste_boete_kan_na_de_verlengde_termijn()
    {
        Gezinsmigrant.Op(Nu).VolgendeBoete.Waarde.Should().Be(new VolgendeBoete(true, D(16, 3, 2025)));
        Gezinsmigrant.Met(Omstandigheid(Verlengingsgrond.Bevalling, D(1, 2, 2023))).Op(Nu).VolgendeBoete.Waarde.Should().Be(new VolgendeBoete(true, D(6, 7, 2025)));
    }

    [Fact]
    public void De_tweede_boete_kan_na_de_nieuwe_termijn_met_verlenging_zonder_verwijt()
    {
        var dossier = Gezinsmigrant.Met(Boete(D(31, 3, 2025), b => b with { BehaaldeExamenonderdelen = 2 }));

        dossier.Op(Nu).VolgendeBoete.Waarde.Should().Be(new VolgendeBoete(true, D(1, 4, 2026)));
        dossier.Met(Omstandigheid(Verlengingsgrond.Bevalling, D(1, 5, 2025))).Op(Nu).VerlengingNieuweTermijn.Waarde!.Value.EindeExclusief.Should().Be(D(22, 7, 2026));
        dossier.Met(Omstandigheid(Verlengingsgrond.Bevalling, D(1, 5, 2025))).Op(Nu).VolgendeBoete.Waarde.Should().Be(new VolgendeBoete(true, D(22, 7, 2026)));
    }

    [Fact]
    public void Na_de_tweede_nieuwe_termijn_beslist_de_lezing_over_de_eerste_tweejaarlijkse_boete()
    {
        var dossier = Gezinsmigrant.Met(Boete(D(31, 3, 2022), b => b with { BehaaldeExamenonderdelen = 3 }), Boete(D(31, 10, 2022), b => b with { BehaaldeExamenonderdelen = 3 }));

        var open = dossier.Op(Nu).VolgendeBoete;
        open.Status.Should().Be(Uitkomststatus.Onbekend);
        open.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
        open.Algemeen.Veld("nietEerderDan").Vroegst.Should().Be(D(1, 5, 2023));
        open.Algemeen.Veld("nietEerderDan").Laatst.Should().Be(D(1, 5, 2025));
        dossier.Op(Nu, Kader(Lezing("SANCTIE-07/eerste"), "tweeJaarNaAfloop")).VolgendeBoete.Waarde.Should().Be(new VolgendeBoete(true, D(1, 5, 2025)));
        dossier.Op(Nu, Kader(Lezing("SANCTIE-07/eerste"), "bijAfloop")).VolgendeBoete.Waarde.Should().Be(new VolgendeBoete(true, D(1, 5, 2023)));
    }

    [Fact]
    public void Daarna_telkens_twee_jaar_na_de_vorige_boete()
    {
        var dossier = Gezinsmigrant.Met(Boete(D(31, 3, 2022), b => b with { BehaaldeExamenonderdelen = 3 }), Boete(D(31, 10, 2022), b => b with { BehaaldeExamenonderdelen = 3 }), Boete(D(30, 6, 2025)));

        dossier.Op(Nu).VolgendeBoete.Waarde.Should().Be(new VolgendeBoete(true, D(30, 6, 2027)));
    }

    [Fact]
    public void Aan_een_asielstatushouder_wordt_geen_boete_voor_te_laat_zijn_opgelegd_BOETE_08()
        => Asielstatushouder.Op(Nu).VolgendeBoete.Waarde.Should().Be(new VolgendeBoete(false, null));

    [Fact]
    public void Of_dat_ook_voor_een_gezinslid_geldt_is_rechtens_open()
    {
        var dossier = Leeg(Regulier(D(1, 2, 2022)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd }) with { Pips = Pip(D(15, 3, 2022)) };

        dossier.Op(Nu).VolgendeBoete.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
        dossier.Op(Nu, Kader(Lezing("BOETE-08/gezinslid"), "alleenEigenVergunning")).VolgendeBoete.Waarde.Should().Be(new VolgendeBoete(true, D(16, 3, 2025)));
    }

    [Fact]
    public void Twee_besluiten_bij_dezelfde_afloop_geven_een_termijn_de_langste()
    {
        var pvt = Boete(D(31, 3, 2025), b => b with { LeerrouteOntbrak = false, PvtOntbrak = true });
        var route = Boete(D(2, 4, 2025), b => b with { BehaaldeExamenonderdelen = 2 });

        Nieuw(pvt, route).Should().Be(new NieuweTermijn(1, 12, D(1, 4, 2025), D(3, 4, 2026)));
        Gezinsmigrant.Met(pvt, route).Op(Nu).VolgendeBoete.Waarde.Should().Be(new VolgendeBoete(true, D(3, 4, 2026)));
    }

    [Fact]
    public void Een_besluit_van_DUO_en_een_latere_omstandigheid_tellen_op_VERL_09()
    {
        var dossier = Gezinsmigrant.Met(Omstandigheid(Verlengingsgrond.Bevalling, D(1, 6, 2025)) with { AlVerleend = false }) with
        {
            Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 3, 2025), NieuweLaatsteDag = D(15, 9, 2025), Vervallen = false }),
        };

        dossier.Op(Nu).Verlenging.Waarde.Should().Be(new Verlenging(D(16, 9, 2025), D(6, 1, 2026)));
        dossier.Op(Nu).VolgendeBoete.Waarde.Should().Be(new VolgendeBoete(true, D(6, 1, 2026)));
        dossier.Met(Omstandigheid(Verlengingsgrond.Bevalling, D(1, 6, 2025)) with { AlVerleend = true }).Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(0);
        dossier.Met(Omstandigheid(Verlengingsgrond.Bevalling, D(1, 6, 2025))).Op(Nu).Verlenging.Algemeen.Ontbreekt().Should().Equal("omstandigheden[0].alVerleend");
    }

    [Theory]
    [InlineData("2025-03-15", true)]
    [InlineData("2025-03-31", true)]
    [InlineData("2025-04-01", false)]
    public void Een_verlengingsbesluit_van_na_een_boete_kan_over_de_nieuwe_termijn_gaan(string besluit, bool zeker)
    {
        var dossier = Gezinsmigrant.Met(Boete(D(31, 3, 2025), b => b with { BehaaldeExamenonderdelen = 2 })) with
        {
            Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = NodaTime.Text.LocalDatePattern.Iso.Parse(besluit).Value, NieuweLaatsteDag = D(31, 7, 2026), Vervallen = false }),
        };
        var nieuw = dossier.Op(Nu).NieuweTermijn.Algemeen.Veld("eindeExclusief");

        (dossier.Op(Nu).Inburgeringstermijn.Status == Uitkomststatus.Bepaald).Should().Be(zeker);
        (nieuw.Vroegst, nieuw.Laatst).Should().Be((D(1, 4, 2026), zeker ? D(1, 4, 2026) : D(1, 8, 2026)));
        (dossier.Op(Nu).VolgendeBoete.Waarde?.NietEerderDan).Should().Be(zeker ? D(1, 4, 2026) : null);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 2)]
    [InlineData(null, null)]
    public void Bij_welke_afloop_een_later_besluit_over_iets_anders_hoort_is_een_feit_TERMIJN_05a(bool? bijVorige, int? aantal)
    {
        // De eerste boete gaat alleen over het PVT (nieuwe termijn van een half jaar), de tweede, na die termijn, alleen over de leerroute.
        var pvt = Boete(D(31, 3, 2025), b => b with { LeerrouteOntbrak = false, PvtOntbrak = true });
        var route = Boete(D(1, 11, 2025), b => b with { BehaaldeExamenonderdelen = 2, BijVorigeAfloop = bijVorige is { } bij ? bij : default(Waarneming<bool>) });

        (Nieuw(pvt, route)?.Aantal).Should().Be(aantal);
        (Nieuw(pvt, route with { PvtOntbrak = true })?.Aantal).Should().Be(2, "voor een afloop is er van ieder artikel hoogstens een boete");
    }

    [Fact]
    public void Zonder_boete_is_er_geen_dag_van_een_laatste_boete()
    {
        var velden = Gezinsmigrant.Op(D(1, 6, 2026)).NieuweTermijn.Algemeen;

        velden.Veld("laatsteBoete").IsZeker.Should().BeTrue();
        velden.Veld("laatsteBoete").Vroegst.Should().BeNull();
        velden.Veld("laatsteBoete").ToString().Should().NotContain("0001");
    }
}
