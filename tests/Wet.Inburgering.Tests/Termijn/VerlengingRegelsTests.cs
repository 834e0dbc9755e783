using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Termijn;

public class VerlengingRegelsTests
{
    private static readonly LocalDate Nu = D(1, 6, 2026);

    private static LocalDate? Einde(Dossier dossier, Beleidskader? kader = null) => dossier.Op(Nu, kader).Verlenging.Waarde?.EindeExclusief;

    [Fact]
    public void Zonder_omstandigheden_is_er_geen_verlenging()
    {
        Asielstatushouder.Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(0);
    }

    [Fact]
    public void Bevalling_geeft_zestien_weken_E14()
    {
        var verlenging = Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Bevalling, D(10, 1, 2023))).Op(Nu).Verlenging.Waarde!.Value;

        verlenging.EindeExclusief.Should().Be(D(6, 7, 2025));
        verlenging.LaatsteDag.Should().Be(D(5, 7, 2025));
        verlenging.Dagen.Should().Be(112);
    }

    [Fact]
    public void Overlijden_van_een_ouder_geeft_drie_maanden_E15()
    {
        Einde(Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Overlijden, D(10, 1, 2023), betreft: Betrokkene.BloedverwantEersteGraad))).Should().Be(D(16, 6, 2025));
    }

    [Theory]
    [InlineData(27, 2, false)]
    [InlineData(28, 2, true)]
    public void Ziekte_telt_vanaf_drie_aaneengesloten_maanden_E12(int dag, int maand, bool telt)
    {
        var einde = Einde(Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Ziekte, D(30, 11, 2024), D(dag, maand, 2025))));

        einde.Should().Be(telt ? D(15, 6, 2025) : D(16, 3, 2025));
    }

    [Theory]
    [InlineData(30, false)]
    [InlineData(31, true)]
    public void Ziekte_van_precies_drie_maanden_telt_D_05(int dag, bool telt)
    {
        var dossier = Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Ziekte, D(1, 1, 2025), D(dag, 3, 2025)));

        dossier.Op(Nu).Regel(Rechtsvragen.Verlenging, "VERL-03a").Should().Be(telt ? Regelstatus.Waar : Regelstatus.Onwaar);
        Einde(dossier).Should().Be(telt ? D(14, 6, 2025) : D(16, 3, 2025));
    }

    [Fact]
    public void Twee_omstandigheden_die_elkaar_opvolgen_halen_samen_de_drempel_E13()
    {
        var alleen = Omstandigheid(Verlengingsgrond.Ziekte, D(1, 12, 2024), D(27, 2, 2025));
        var erna = Omstandigheid(Verlengingsgrond.Dakloosheid, D(28, 2, 2025), D(28, 2, 2025));

        Einde(Asielstatushouder.Met(alleen)).Should().Be(D(16, 3, 2025));
        var samen = Asielstatushouder.Met(alleen, erna).Op(Nu);
        samen.Regel(Rechtsvragen.Verlenging, "VERL-03j").Should().Be(Regelstatus.Waar);
        samen.Verlenging.Waarde!.Value.Dagen.Should().Be(90);
    }

    [Fact]
    public void Omstandigheden_die_niet_aansluiten_halen_samen_de_drempel_niet()
    {
        var eerste = Omstandigheid(Verlengingsgrond.Ziekte, D(1, 12, 2024), D(27, 2, 2025));
        var los = Omstandigheid(Verlengingsgrond.Dakloosheid, D(1, 3, 2025), D(5, 3, 2025));

        Einde(Asielstatushouder.Met(eerste, los)).Should().Be(D(16, 3, 2025));
    }

    [Theory]
    [InlineData(Leerroute.B1Route, 16, 9, 2025)]
    [InlineData(Leerroute.Onderwijsroute, 16, 9, 2025)]
    [InlineData(Leerroute.Zelfredzaamheidsroute, 16, 3, 2025)]
    public void Alfabetisering_van_negen_maanden_geeft_hoogstens_zes_en_niet_in_de_Z_route_E17(Leerroute route, int dag, int maand, int jaar)
    {
        var dossier = (Asielstatushouder with { Pips = Pip(D(15, 3, 2022), route) }).Met(Omstandigheid(Verlengingsgrond.Alfabetisering, D(1, 1, 2023), D(30, 9, 2023)));

        Einde(dossier).Should().Be(D(dag, maand, jaar));
    }

    [Fact]
    public void Dakloosheid_van_dertig_maanden_geeft_twee_jaar_E18()
    {
        Einde(Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Dakloosheid, D(1, 4, 2022), D(30, 9, 2024)))).Should().Be(D(16, 3, 2027));
    }

    [Fact]
    public void Zonder_aanbod_telt_alleen_de_tijd_na_drie_maanden_E19()
    {
        var dossier = Leeg(Asiel(D(1, 1, 2023))) with { Pips = Pip(D(1, 3, 2023)) };

        dossier.Met(Omstandigheid(Verlengingsgrond.GeenAanbod, D(1, 3, 2023), D(14, 8, 2023))).Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(75);
    }

    [Fact]
    public void Grond_g_is_er_niet_voor_een_gezinsmigrant_E20()
    {
        var dossier = Leeg(Regulier(D(1, 1, 2023))) with { Pips = Pip(D(1, 3, 2023)) };

        dossier.Met(Omstandigheid(Verlengingsgrond.GeenAanbod, D(1, 3, 2023), D(14, 8, 2023))).Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(0);
    }

    [Theory]
    [InlineData(31, 8, 2026, 3, 2)]
    [InlineData(14, 9, 2026, 9, 2)]
    public void Onderwijsroute_zonder_taalschakeltraject_binnen_zes_maanden_geeft_zes_maanden_E21(int dag, int maand, int jaar, int eindmaand, int einddag)
    {
        var dossier = Leeg(Asiel(D(1, 1, 2023))) with { Pips = Pip(D(1, 3, 2023), Leerroute.Onderwijsroute) };

        Einde(dossier.Met(Omstandigheid(Verlengingsgrond.GeenAanbod, D(1, 3, 2023), D(dag, maand, 2023)))).Should().Be(D(einddag, eindmaand, jaar));
    }

    [Fact]
    public void Ziekte_geheel_voor_het_PIP_telt_niet_E55()
    {
        Einde(Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Ziekte, D(1, 10, 2021), D(15, 3, 2022)))).Should().Be(D(16, 3, 2025));
    }

    [Fact]
    public void Van_ziekte_die_voor_de_termijn_begon_telt_het_deel_in_de_termijn()
    {
        Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Ziekte, D(1, 1, 2022), D(15, 6, 2022))).Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(92);
    }

    [Theory]
    [InlineData(2025, 3, 15, true)]
    [InlineData(2025, 3, 16, false)]
    public void Een_omstandigheid_na_afloop_van_de_termijn_telt_niet(int jaar, int maand, int dag, bool telt)
    {
        var dossier = Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Bevalling, new LocalDate(jaar, maand, dag)));

        dossier.Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(telt ? 112 : 0);
    }

    [Fact]
    public void Een_eerdere_verlenging_brengt_een_latere_omstandigheid_binnen_de_termijn_VERL_09()
    {
        var dossier = Asielstatushouder.Met(
            Omstandigheid(Verlengingsgrond.Bevalling, D(1, 2, 2025)),
            Omstandigheid(Verlengingsgrond.Overlijden, D(1, 7, 2025), betreft: Betrokkene.Partner));

        Einde(dossier).Should().Be(D(6, 10, 2025));
    }

    [Fact]
    public void Over_dezelfde_dagen_is_er_een_keer_extra_tijd_E56()
    {
        var dossier = Asielstatushouder.Met(
            Omstandigheid(Verlengingsgrond.Bevalling, D(1, 2, 2023)),
            Omstandigheid(Verlengingsgrond.Ziekte, D(1, 2, 2023), D(31, 7, 2023)));

        dossier.Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(181);
        dossier.Op(Nu, Kader(Lezing("VERL-09/overlap"), "iederVoorZich")).Verlenging.Waarde!.Value.Dagen.Should().Be(112 + 181);
    }

    [Theory]
    [InlineData(Verlengingsgrond.Opvanghuis, null)]
    [InlineData(Verlengingsgrond.Aanbieder, 6)]
    [InlineData(Verlengingsgrond.BijzondereOmstandigheid, 24)]
    public void Gronden_d_h_en_i_duren_zolang_de_omstandigheid_met_hun_eigen_maximum(Verlengingsgrond grond, int? maximumMaanden)
    {
        var verlenging = Asielstatushouder.Met(Omstandigheid(grond, D(1, 4, 2022), D(31, 10, 2024))).Op(Nu).Verlenging.Waarde!.Value;

        verlenging.EindeExclusief.Should().Be(maximumMaanden switch { 6 => D(16, 9, 2025), 24 => D(16, 3, 2027), _ => LocalDate.FromDateOnly(new DateOnly(2025, 3, 16).AddDays(945)) });
    }

    [Theory]
    [InlineData(Betrokkene.Zelf, 181)]
    [InlineData(Betrokkene.Partner, 181)]
    [InlineData(Betrokkene.BloedverwantEersteGraad, 181)]
    [InlineData(Betrokkene.AanverwantEersteGraad, 0)]
    [InlineData(Betrokkene.Ander, 0)]
    public void Ziekte_telt_alleen_van_de_persoon_partner_of_bloedverwant(Betrokkene wie, int dagen)
    {
        Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Ziekte, D(1, 2, 2023), D(31, 7, 2023), wie)).Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(dagen);
    }

    [Fact]
    public void Een_aanverwant_telt_als_de_gemeente_die_lezing_kiest()
    {
        var dossier = Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Overlijden, D(1, 2, 2023), betreft: Betrokkene.AanverwantEersteGraad));

        dossier.Op(Nu).Verlenging.Algemeen.HangtAfVanLezing.Should().BeTrue();
        Einde(dossier).Should().Be(D(16, 3, 2025));
        Einde(dossier, Kader(Lezing("VERL-03/verwanten"), "ookAanverwanten")).Should().Be(D(16, 6, 2025));
    }

    [Fact]
    public void Met_verwijt_is_er_geen_verlenging_en_onbekend_verwijt_laat_beide_open()
    {
        var bevalling = Omstandigheid(Verlengingsgrond.Bevalling, D(1, 2, 2023));

        Einde(Asielstatushouder.Met(bevalling with { GeenVerwijt = false })).Should().Be(D(16, 3, 2025));
        var onbekend = Asielstatushouder.Met(bevalling with { GeenVerwijt = default }).Op(Nu).Verlenging;
        onbekend.Status.Should().Be(Uitkomststatus.Onbekend);
        onbekend.Algemeen.Veld("eindeExclusief").Vroegst.Should().Be(D(16, 3, 2025));
        onbekend.Algemeen.Veld("eindeExclusief").Laatst.Should().Be(D(6, 7, 2025));
        onbekend.Algemeen.Ontbreekt().Should().BeEquivalentTo("omstandigheden[0].geenVerwijt");
        onbekend.Algemeen.Verklaar().Reden.Should().Be(Uitleg.RedenOnbekend.OordeelOntbreekt);
    }

    [Fact]
    public void Een_lopende_ziekte_geeft_ten_minste_de_tijd_tot_nu()
    {
        var dossier = Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Ziekte, D(1, 9, 2024)) with { LaatsteDag = DatumWaarneming.Lopend });

        var einde = dossier.Op(D(31, 1, 2025)).Verlenging.Algemeen.Veld("eindeExclusief");

        einde.Vroegst.Should().Be(LocalDate.FromDateOnly(new DateOnly(2025, 3, 16).AddDays(153)));
        einde.Laatst.Should().BeNull();
    }

    [Fact]
    public void Bij_een_onvolledige_lijst_kan_er_meer_verlenging_zijn_maar_nooit_minder_dan_drie_jaar()
    {
        var dossier = Asielstatushouder with { Omstandigheden = [Omstandigheid(Verlengingsgrond.Bevalling, D(1, 2, 2023))] };

        var uitkomst = dossier.Op(Nu).Verlenging.Algemeen;

        uitkomst.Veld("eindeExclusief").Vroegst.Should().Be(D(16, 3, 2025));
        uitkomst.Veld("eindeExclusief").Laatst.Should().BeNull();
        uitkomst.Verklaar().OnvolledigeLijsten.Select(l => l.Naam).Should().Equal("omstandigheden");
    }

    [Fact]
    public void De_volgorde_van_invoer_maakt_niet_uit()
    {
        Omstandigheid[] omstandigheden =
        [
            Omstandigheid(Verlengingsgrond.Ziekte, D(1, 12, 2024), D(27, 2, 2025)),
            Omstandigheid(Verlengingsgrond.Dakloosheid, D(1, 1, 2023), D(1, 6, 2023)),
            Omstandigheid(Verlengingsgrond.Bevalling, D(1, 5, 2023)),
        ];

        Einde(Asielstatushouder.Met([.. omstandigheden.Reverse()])).Should().Be(Einde(Asielstatushouder.Met(omstandigheden)));
    }

    [Fact]
    public void De_uitleg_noemt_de_regel_per_omstandigheid()
    {
        var dossier = Asielstatushouder.Met(
            Omstandigheid(Verlengingsgrond.Overlijden, D(1, 7, 2024), betreft: Betrokkene.Partner),
            Omstandigheid(Verlengingsgrond.Bevalling, D(1, 2, 2023)));

        var waar = dossier.Op(Nu).Verlenging.Algemeen.Verklaar().Regels.Where(r => r.Status == Regelstatus.Waar).Select(r => (r.Regel.Id, r.Onderdeel));

        waar.Should().Equal(("VERL-03c", "omstandigheden[1]"), ("VERL-03b", "omstandigheden[0]"));
    }

    [Fact]
    public void Een_gezinslid_van_een_statushouder_heeft_grond_g_ook()
    {
        var titel = Regulier(D(1, 1, 2023)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd };
        var dossier = Leeg(titel) with { Pips = Pip(D(1, 3, 2023)) };

        dossier.Met(Omstandigheid(Verlengingsgrond.GeenAanbod, D(1, 3, 2023), D(14, 8, 2023))).Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(75);
    }

    [Theory]
    [InlineData(15, 0)]
    [InlineData(16, 112)]
    [InlineData(17, 112)]
    public void Een_bevalling_telt_vanaf_de_eerste_dag_van_de_termijn(int dag, int dagen)
        => Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Bevalling, D(dag, 3, 2022))).Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(dagen);

    [Theory]
    [InlineData(15, 0)]
    [InlineData(16, 92)]
    public void Een_overlijden_telt_vanaf_de_eerste_dag_van_de_termijn(int dag, int dagen)
        => Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Overlijden, D(dag, 3, 2022), betreft: Betrokkene.Partner)).Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(dagen);

    [Fact]
    public void Een_omstandigheid_die_eindigt_voor_de_aanvang_maakt_geen_reeks_en_heft_geen_maximum_op()
        => Einde(Asielstatushouder.Met(
            Omstandigheid(Verlengingsgrond.Ziekte, D(1, 2, 2022), D(15, 3, 2022)),
            Omstandigheid(Verlengingsgrond.Dakloosheid, D(16, 3, 2022), D(15, 9, 2024)))).Should().Be(D(16, 3, 2027));

    [Fact]
    public void Van_een_vaste_duur_die_deels_al_gegeven_is_telt_de_rest_in_dagen()
        => Asielstatushouder.Met(
            Omstandigheid(Verlengingsgrond.Ziekte, D(1, 1, 2023), D(30, 4, 2023)),
            Omstandigheid(Verlengingsgrond.Bevalling, D(1, 4, 2023))).Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(120 + 82);

    [Theory]
    [InlineData(30, 4, 120)]
    [InlineData(30, 6, 181)]
    [InlineData(1, 7, 184)]
    public void Alfabetisering_telt_in_dagen_tot_en_met_zes_maanden_en_daarboven_zes_kalendermaanden(int dag, int maand, int dagen)
        => Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Alfabetisering, D(1, 1, 2023), D(dag, maand, 2023))).Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(dagen);

    [Fact]
    public void Zonder_boete_is_de_verlenging_van_een_nieuwe_termijn_niet_van_toepassing()
        => Gezinsmigrant.Op(Nu).VerlengingNieuweTermijn.Status.Should().Be(Uitkomststatus.NietVanToepassing);
}
