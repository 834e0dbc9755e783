using NodaTime;
using NodaTime.Text;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Tests.Bevoegdheid;
using Wet.Inburgering.Tests.Intake;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Randgevallen;

/// <summary>E01 tot en met E08 en E50, E51, E54: begin, einde en onderbreking van de termijn.</summary>
public class TermijnRandgevallen
{
    private static readonly LocalDate Nu = D(1, 6, 2026);

    [Theory]
    [InlineData("E01", "2022-03-15", "2022-03-16", "2025-03-15")]
    [InlineData("E03", "2022-12-31", "2023-01-01", "2025-12-31")]
    [InlineData("E04", "2024-02-29", "2024-03-01", "2027-02-28")]
    [InlineData("E05", "2024-02-28", "2024-02-29", "2027-02-28")]
    [InlineData("E06", "2025-02-28", "2025-03-01", "2028-02-29")]
    [InlineData("E54 einde op zondag", "2023-03-22", "2023-03-23", "2026-03-22")]
    [Randgeval]
    public void Drie_jaar_vanaf_de_dag_na_het_eerste_PIP(string geval, string pip, string aanvang, string laatsteDag)
    {
        var beoordeling = (Asielstatushouder with { Pips = Pip(Iso(pip)) }).Op(Nu);

        beoordeling.Inburgeringstermijn.Waarde.Should().Be(new Inburgeringstermijn(Iso(aanvang), Iso(laatsteDag).PlusDays(1)), geval);
        beoordeling.Inburgeringstermijn.Waarde!.Value.LaatsteDag.Should().Be(Iso(laatsteDag), geval);
        beoordeling.Draagt(Rechtsvragen.Inburgeringstermijn, "TERMIJN-01", geval);
    }

    [Fact]
    [Randgeval("E02")]
    public void E02_zonder_PIP_loopt_er_geen_termijn_en_is_er_niets_verlopen()
    {
        var beoordeling = (Asielstatushouder with { Pips = Lijst.Volledig<Pip>() }).Op(Nu);

        beoordeling.Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, D(1, 2, 2022)));
        beoordeling.Inburgeringstermijn.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        beoordeling.VolgendeBoete.Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    [Fact]
    [Randgeval("E08")]
    public void E08_na_verhuizing_dezelfde_leerroute_zonder_nieuwe_leerbaarheidstoets()
    {
        var verhuisd = PipWijzigingTests.Verhuisd(Asielstatushouder, D(1, 11, 2022), new Pip { Dagtekening = D(1, 12, 2022), Leerroute = Leerroute.B1Route, Gemeente = BevoegdRegelsTests.Amsterdam });
        var ervoor = verhuisd.Op(D(30, 11, 2022));

        ervoor.Verhuizing.Waarde!.Value.Leerroute.Should().Be(Leerroute.B1Route);
        ervoor.Verhuizing.Waarde!.Value.LeerbaarheidstoetsOpnieuw.Should().BeFalse();
        ervoor.Draagt(Rechtsvragen.Verhuizing, "PIP-05", "E08");
        verhuisd.Op(D(1, 12, 2022)).Verhuizing.Waarde!.Value.NieuwPip.Should().BeFalse();
        verhuisd.Op(Nu).Inburgeringstermijn.Waarde.Should().Be(new Inburgeringstermijn(D(16, 3, 2022), D(16, 3, 2025)));
        verhuisd.Op(Nu).Onderdelen.Waarde!.Value.Leerroute.Should().Be(Leerroute.B1Route);
    }

    [Theory]
    [InlineData("E07 na bezwaar vervangen", "2023-06-01")]
    [Randgeval]
    public void Een_later_PIP_verschuift_het_begin_niet(string geval, string later)
    {
        var dossier = Asielstatushouder with
        {
            Pips = Lijst.Volledig(new Pip { Dagtekening = D(15, 3, 2022), Leerroute = Leerroute.B1Route }, new Pip { Dagtekening = Iso(later), Leerroute = Leerroute.B1Route }),
        };

        dossier.Op(Nu).Inburgeringstermijn.Waarde.Should().Be(new Inburgeringstermijn(D(16, 3, 2022), D(16, 3, 2025)), geval);
        dossier.Op(Nu).Onderdelen.Waarde!.Value.Leerroute.Should().Be(Leerroute.B1Route, geval);
        (dossier with { Intake = Intake.BredeIntakeRegelsTests.NogNiets }).Op(Nu).Leerbaarheidstoets.Waarde.Should().Be(Toetsplicht.NietOpnieuw, geval);
    }

    [Theory]
    [InlineData("E50 tien maanden weg", "2023-12-31", "2026-01-16")]
    [InlineData("E51 dertien maanden weg", "2024-03-31", null)]
    [Randgeval]
    public void Een_onderbreking_van_hoogstens_een_jaar_verlengt_van_rechtswege(string geval, string laatsteDag, string? einde)
    {
        var weg = new Onderbreking { Van = D(1, 3, 2023), LaatsteDag = Iso(laatsteDag), Grond = Onderbrekingsgrond.GeenIngezetene };
        var beoordeling = (Asielstatushouder with { Onderbrekingen = Lijst.Volledig(weg) }).Op(Nu);

        beoordeling.Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, einde is null ? Iso(laatsteDag).PlusDays(1) : D(1, 2, 2022)), geval);
        beoordeling.Inburgeringstermijn.Waarde.Should().Be(einde is null ? null : new Inburgeringstermijn(D(16, 3, 2022), Iso(einde)), geval);
        beoordeling.Onderbrekingsverlenging.Waarde.Should().Be(einde is null ? null : new Onderbrekingsverlenging(306), "{0}: geen aanvraag nodig", geval);
    }

    private static LocalDate Iso(string dag) => LocalDatePattern.Iso.Parse(dag).Value;
}
