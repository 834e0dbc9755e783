using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Termijn;

public class TermijnRegelsTests
{
    private static readonly LocalDate Nu = D(1, 6, 2026);

    [Theory]
    [InlineData("E01", "2022-03-15", "2022-03-16", "2025-03-15")]
    [InlineData("E03", "2022-12-31", "2023-01-01", "2025-12-31")]
    [InlineData("E04", "2024-02-29", "2024-03-01", "2027-02-28")]
    [InlineData("E05", "2024-02-28", "2024-02-29", "2027-02-28")]
    [InlineData("E06", "2025-02-28", "2025-03-01", "2028-02-29")]
    [InlineData("TE-01 Amira", "2025-05-12", "2025-05-13", "2028-05-12")]
    [InlineData("TE-02 Yonas", "2024-06-02", "2024-06-03", "2027-06-02")]
    public void Termijn_begint_de_dag_na_de_dagtekening_en_duurt_drie_jaar(string geval, string dagtekening, string aanvang, string laatsteDag)
    {
        var dossier = Asielstatushouder with { Pips = Pip(Datum(dagtekening)) };

        var termijn = dossier.Op(Nu).Inburgeringstermijn.Waarde;

        termijn.Should().NotBeNull(geval);
        termijn!.Value.Aanvang.Should().Be(Datum(aanvang), geval);
        termijn.Value.LaatsteDag.Should().Be(Datum(laatsteDag), geval);
        Termijnplus(termijn.Value.LaatsteDag).Should().Be(termijn.Value.EindeExclusief);
    }

    [Fact]
    public void Zonder_PIP_loopt_er_geen_termijn_E02()
    {
        var dossier = Asielstatushouder with { Pips = Lijst.Volledig<Pip>() };

        dossier.Op(Nu).Inburgeringstermijn.Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    [Theory]
    [InlineData(2023, 6, 1)]
    [InlineData(2022, 12, 1)]
    public void Een_later_PIP_verschuift_de_aanvang_niet_E07_E08(int jaar, int maand, int dag)
    {
        var dossier = Asielstatushouder with
        {
            Pips = Lijst.Volledig(new Pip { Dagtekening = new LocalDate(jaar, maand, dag), Leerroute = Leerroute.Zelfredzaamheidsroute }, new Pip { Dagtekening = D(15, 3, 2022), Leerroute = Leerroute.B1Route }),
        };

        dossier.Op(Nu).Inburgeringstermijn.Waarde.Should().Be(new Inburgeringstermijn(D(16, 3, 2022), D(16, 3, 2025)));
    }

    [Fact]
    public void Een_PIP_na_de_peildatum_is_er_nog_niet()
    {
        Asielstatushouder.Op(D(14, 3, 2022)).Inburgeringstermijn.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        Asielstatushouder.Op(D(15, 3, 2022)).Inburgeringstermijn.Status.Should().Be(Uitkomststatus.Bepaald);
    }

    [Fact]
    public void Bij_een_onvolledige_lijst_kan_er_een_eerder_PIP_zijn_maar_geen_later_begin()
    {
        var dossier = Asielstatushouder with { Pips = [new Pip { Dagtekening = D(15, 3, 2022), Leerroute = Leerroute.B1Route }] };

        var uitkomst = dossier.Op(Nu).Inburgeringstermijn;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Algemeen.Veld("aanvang").Laatst.Should().Be(D(16, 3, 2022));
        uitkomst.Algemeen.Veld("aanvang").Vroegst.Should().BeNull();
        uitkomst.Algemeen.Verklaar().OnvolledigeLijsten.Select(l => l.Naam).Should().Contain("pips");
    }

    [Fact]
    public void Van_een_deels_bekende_dagtekening_volgt_een_vroegste_en_laatste_einde()
    {
        var dossier = Asielstatushouder with { Pips = Lijst.Volledig(new Pip { Dagtekening = new YearMonth(2022, 3), Leerroute = Leerroute.B1Route }) };

        var einde = dossier.Op(Nu).Inburgeringstermijn.Algemeen.Veld("eindeExclusief");

        einde.Vroegst.Should().Be(D(2, 3, 2025));
        einde.Laatst.Should().Be(D(1, 4, 2025));
    }

    [Fact]
    public void Een_besluit_van_DUO_verlengt_een_gestelde_omstandigheid_nog_niet_TE_02()
    {
        var yonas = (Asielstatushouder with { Pips = Pip(D(2, 6, 2024)) }).Met(Omstandigheid(Verlengingsgrond.Bevalling, D(1, 2, 2025)));
        var verleend = yonas with { Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 3, 2026), NieuweLaatsteDag = D(2, 12, 2027), Vervallen = false }) };

        yonas.Op(Nu).Inburgeringstermijn.Waarde!.Value.EindeExclusief.Should().Be(D(3, 6, 2027));
        verleend.Op(Nu).Inburgeringstermijn.Waarde!.Value.EindeExclusief.Should().Be(D(3, 12, 2027));
        verleend.Op(Nu).Inburgeringstermijn.Waarde!.Value.Aanvang.Should().Be(D(3, 6, 2024));
    }

    [Fact]
    public void Een_vervallen_verlengingsbesluit_telt_niet()
    {
        var dossier = Asielstatushouder with { Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 3, 2025), NieuweLaatsteDag = D(2, 12, 2027), Vervallen = true }) };

        dossier.Op(Nu).Inburgeringstermijn.Waarde!.Value.EindeExclusief.Should().Be(D(16, 3, 2025));
    }

    [Fact]
    public void Is_onbekend_of_DUO_verlengde_dan_staat_alleen_het_begin_vast()
    {
        var dossier = Asielstatushouder with { Verlengingsbesluiten = default };

        var uitkomst = dossier.Op(Nu).Inburgeringstermijn;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Algemeen.Veld("aanvang").Vroegst.Should().Be(D(16, 3, 2022));
        uitkomst.Algemeen.Veld("eindeExclusief").Vroegst.Should().Be(D(16, 3, 2025));
        uitkomst.Algemeen.Veld("eindeExclusief").Laatst.Should().BeNull();
    }

    [Fact]
    public void Een_termijn_die_op_zondag_eindigt_loopt_niet_door_E54()
    {
        var dossier = Asielstatushouder with { Pips = Pip(D(19, 3, 2023)) };

        dossier.Op(Nu).Inburgeringstermijn.Waarde!.Value.LaatsteDag.DayOfWeek.Should().Be(IsoDayOfWeek.Thursday);
        (Asielstatushouder with { Pips = Pip(D(22, 3, 2023)) }).Op(Nu).Inburgeringstermijn.Waarde!.Value.LaatsteDag.Should().Be(D(22, 3, 2026)).And.Match<LocalDate>(d => d.DayOfWeek == IsoDayOfWeek.Sunday);
    }

    private static LocalDate Datum(string iso) => LocalDate.FromDateOnly(DateOnly.ParseExact(iso, "yyyy-MM-dd"));

    private static LocalDate Termijnplus(LocalDate dag) => LocalDate.FromDateOnly(dag.ToDateOnly().AddDays(1));
}
