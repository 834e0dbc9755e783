using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Examens;

/// <summary>AFSCH-01: mag het college naar A2 afschalen?</summary>
public class AfschalenRegelsTests
{
    private static readonly Dossier Basis = Asielstatushouder.Met(Uren(600)) with { Afschaling = Afschaalbaar };

    [Theory]
    [InlineData(599, false)]
    [InlineData(600, true)]
    public void De_drempel_van_600_uur_telt_mee_E33_AF_01(int uren, bool mag)
    {
        var uitkomst = Basis.Met(Uren(uren)).Op(Nu).Afschalen;

        uitkomst.Waarde.Should().Be(new Afschalen(mag, uren));
        uitkomst.Algemeen.Vraag.Aard.Should().Be(Aard.Beleidsvrijheid, "het college kan, maar hoeft niet");
    }

    [Fact]
    public void Uren_KNM_tellen_niet_E34()
        => Basis.Met(Uren(550), Uren(60, Urensoort.Knm)).Op(Nu).Afschalen.Waarde.Should().Be(new Afschalen(false, 550));

    [Fact]
    public void Alfabetisering_telt_en_een_taalschakelinstelling_ook()
        => Basis.Met(Uren(200, Urensoort.Alfabetisering), Uren(400, instelling: Instelling.Taalschakelinstelling)).Op(Nu).Afschalen.Waarde.Should().Be(new Afschalen(true, 600));

    [Theory]
    [InlineData(Instelling.AangewezenSchool)]
    [InlineData(Instelling.Anders)]
    public void Uren_elders_tellen_niet(Instelling instelling)
        => Basis.Met(Uren(700, instelling: instelling)).Op(Nu).Afschalen.Waarde.Should().Be(new Afschalen(false, 0));

    [Theory]
    [InlineData(Leerroute.Onderwijsroute)]
    [InlineData(Leerroute.Zelfredzaamheidsroute)]
    public void Alleen_in_de_B1_route_E35_AF_01(Leerroute route)
    {
        var dossier = (Basis with { Taalschakeltraject = Onderwijs.Taalschakeltraject }).Route(route).Met(Uren(700));

        dossier.Op(Nu).Afschalen.Waarde!.Value.Mag.Should().BeFalse();
        dossier.Op(Nu).Regel(Rechtsvragen.Afschalen, "AFSCH-01-route").Should().Be(Regelstatus.Waar);
        Basis.Op(Nu).Regel(Rechtsvragen.Afschalen, "AFSCH-01-route").Should().Be(Regelstatus.Onwaar);
    }

    [Fact]
    public void Uren_uit_een_eerdere_route_tellen_na_een_wissel()
    {
        var dossier = Basis with { Pips = Lijst.Volledig(new Pip { Dagtekening = PipDag, Leerroute = Leerroute.Onderwijsroute }, new Pip { Dagtekening = D(1, 9, 2023), Leerroute = Leerroute.B1Route }) };

        dossier.Met(Uren(600, instelling: Instelling.Taalschakelinstelling, tot: D(31, 8, 2023))).Op(Nu).Afschalen.Waarde!.Value.Mag.Should().BeTrue();
    }

    [Fact]
    public void Andere_lessen_van_het_taalschakeltraject_tellen_alleen_in_de_andere_lezing()
    {
        var dossier = Basis.Met(Uren(500), Uren(100, Urensoort.OverigeTaalschakelles, Instelling.Taalschakelinstelling));

        dossier.Op(Nu).Afschalen.Algemeen.Verklaar().Reden.Should().Be(Wet.Inburgering.Uitleg.RedenOnbekend.RechtOpen, "een weigering rust niet op een open lezing");
        dossier.Op(Nu, Kader(Lezing("AFSCH-01/taalschakeluren"), "alleenNt2")).Afschalen.Waarde.Should().Be(new Afschalen(false, 500));
        dossier.Op(Nu, Kader(Lezing("AFSCH-01/taalschakeluren"), "alleLessen")).Afschalen.Waarde.Should().Be(new Afschalen(true, 600));
    }

    [Theory]
    [InlineData(false, true, "AFSCH-01-inspanning")]
    [InlineData(true, false, "AFSCH-01-haalbaar")]
    public void Zonder_inspanning_of_als_B1_haalbaar_is_kan_het_niet(bool inspanning, bool nietHaalbaar, string regel)
    {
        var beoordeling = (Basis with { Afschaling = Afschaalbaar with { VoldoendeInspanning = inspanning, B1NietHaalbaar = nietHaalbaar } }).Op(Nu);

        beoordeling.Afschalen.Waarde!.Value.Mag.Should().BeFalse();
        beoordeling.Regel(Rechtsvragen.Afschalen, regel).Should().Be(Regelstatus.Waar);
        Basis.Op(Nu).Regel(Rechtsvragen.Afschalen, regel).Should().Be(Regelstatus.Onwaar);
    }

    [Fact]
    public void Zonder_oordeel_van_het_college_is_het_onbekend_en_nooit_nee()
    {
        foreach (var afschaling in new[] { Afschaalbaar with { VoldoendeInspanning = default }, Afschaalbaar with { B1NietHaalbaar = default } })
        {
            var uitkomst = (Basis with { Afschaling = afschaling }).Op(Nu).Afschalen.Algemeen;
            uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
            uitkomst.Verklaar().Reden.Should().Be(RedenOnbekend.OordeelOntbreekt);
        }
    }

    [Fact]
    public void Een_kale_lijst_of_een_onbekend_kenmerk_van_uren_zegt_nooit_te_weinig()
    {
        Dossier[] gevallen =
        [
            Basis with { GevolgdeUren = [Uren(599)] },
            Basis with { GevolgdeUren = default },
            Basis.Met(Uren(599), Uren(1) with { Soort = default }),
            Basis.Met(Uren(599), Uren(1) with { Instelling = default }),
            Basis.Met(Uren(599), Uren(1) with { TijdensIntake = default }),
            Basis.Met(Uren(599), Uren(1) with { Aantal = default }),
            Basis.Met(Uren(599), Uren(1) with { LaatsteDag = default }),
            Basis.Met(Uren(599), Uren(1) with { LaatsteDag = DatumWaarneming.Lopend }),
        ];
        foreach (var dossier in gevallen)
        {
            dossier.Op(Nu).Afschalen.Status.Should().Be(Uitkomststatus.Onbekend);
        }

        (Basis with { GevolgdeUren = [Uren(600)] }).Op(Nu).Afschalen.Waarde.Should().Be(new Afschalen(true, null), "meer uren maken het niet minder");
    }

    [Fact]
    public void Uren_voor_het_eerste_PIP_tellen_niet_en_een_periode_eroverheen_misschien()
    {
        Basis.Met(Uren(599), Uren(50, van: D(1, 3, 2022), tot: D(14, 3, 2022))).Op(Nu).Afschalen.Waarde.Should().Be(new Afschalen(false, 599));
        Basis.Met(Uren(599), Uren(1, van: PipDag, tot: PipDag)).Op(Nu).Afschalen.Waarde.Should().Be(new Afschalen(true, 600));
        Basis.Met(Uren(599), Uren(50, van: D(14, 3, 2022), tot: PipDag)).Op(Nu).Afschalen.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Theory]
    [InlineData(true, true, 600)]
    [InlineData(false, false, 580)]
    [InlineData(null, null, null)]
    public void Uren_in_de_brede_intake_tellen_als_het_college_dat_kiest(bool? kiest, bool? mag, int? uren)
    {
        var dossier = Basis.Met(Uren(580), Uren(20, instelling: Instelling.Anders, van: D(1, 2, 2022), tot: D(28, 2, 2022), intake: true)) with
        {
            Afschaling = Afschaalbaar with { IntakeurenTellenMee = kiest is { } k ? k : default(Waarneming<bool>) },
        };

        var uitkomst = dossier.Op(Nu).Afschalen;

        (uitkomst.Waarde?.Mag == mag).Should().BeTrue();
        uitkomst.Status.Should().Be(mag is null ? Uitkomststatus.Onbekend : Uitkomststatus.Bepaald);
        uitkomst.Waarde?.Uren.Should().Be(uren);
    }

    [Fact]
    public void De_eigen_keus_over_intake_maakt_niet_uit_als_de_uren_al_genoeg_zijn()
        => (Basis with { Afschaling = Afschaalbaar with { IntakeurenTellenMee = default } }).Op(Nu).Afschalen.Waarde.Should().Be(new Afschalen(true, 600));

    [Theory]
    [InlineData(15, 3, 2025, true)]
    [InlineData(16, 3, 2025, null)]
    public void Alleen_zolang_de_termijn_loopt_daarna_regelen_de_teksten_het_niet(int dag, int maand, int jaar, bool? mag)
    {
        var uitkomst = Basis.Op(D(dag, maand, jaar)).Afschalen;

        (uitkomst.Waarde?.Mag == mag).Should().BeTrue();
        if (mag is null)
        {
            uitkomst.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.NietGeregeld);
        }
    }

    [Fact]
    public void Ook_in_een_verlengde_termijn_en_in_een_nieuwe()
    {
        var verlengd = Basis with { Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 2, 2025), NieuweLaatsteDag = D(5, 7, 2025), Vervallen = false }) };
        verlengd.Op(D(5, 7, 2025)).Afschalen.Waarde!.Value.Mag.Should().BeTrue();
        verlengd.Op(D(6, 7, 2025)).Afschalen.Status.Should().Be(Uitkomststatus.Onbekend);

        var nieuw = Gezinsmigrant.Met(Uren(600)).Met(new Wet.Inburgering.Handhaving.BoeteTermijn
        {
            Bekendgemaakt = D(1, 4, 2025),
            Boetestatus = Wet.Inburgering.Handhaving.Boetestatus.Onherroepelijk,
            PvtOntbrak = false,
            MapOntbrak = false,
            LeerrouteOntbrak = true,
            Leerroute = Leerroute.B1Route,
            Asielstatushouder = false,
            BehaaldeExamenonderdelen = 2,
        }) with
        { Afschaling = Afschaalbaar };
        nieuw.Op(D(1, 4, 2026)).Afschalen.Waarde!.Value.Mag.Should().BeTrue();
        nieuw.Op(D(2, 4, 2026)).Afschalen.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Afschalen_past_het_PIP_aan_maar_niet_de_termijn_AF_04()
    {
        var dossier = Basis with { Pips = LaterPip(Leerroute.B1Route, Taalniveau.A2, Taalniveau.A2, Taalniveau.A2, Taalniveau.A2) };

        dossier.Op(Nu).Inburgeringstermijn.Waarde.Should().Be(Basis.Op(Nu).Inburgeringstermijn.Waarde);
        dossier.Op(Nu).Examenniveau.Waarde!.Value.Lezen.Should().Be(Taalniveau.A2);
    }

    [Fact]
    public void De_nota_kent_geen_afschalen()
        => Basis.Op(Nu, editie: Editie.Nota2020).Afschalen.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.NietGeregeldInEditie);
}
