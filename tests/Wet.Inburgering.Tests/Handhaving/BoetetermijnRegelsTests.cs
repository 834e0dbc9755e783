using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Gebouw;
using static Wet.Inburgering.Tests.Handhaving.BoeteBredeIntakeRegelsTests;
using static Wet.Inburgering.Tests.Intake.BredeIntakeRegelsTests;

namespace Wet.Inburgering.Tests.Handhaving;

public class BoetetermijnRegelsTests
{
    private static readonly LocalDate Nu = D(1, 9, 2024);

    private static BoeteTermijn Boete(LocalDate dag) => new() { Bekendgemaakt = dag, Boetestatus = Boetestatus.Primair };

    private static Overtreding Gezien(LocalDate dag, Boetestatus status = Boetestatus.GeenBoete, LocalDate? opgelegd = null) => new()
    {
        Constatering = dag,
        Verplichting = Verplichting.Begeleiding,
        Verwijtbaarheid = Verwijtbaarheid.Normaal,
        Boetestatus = status,
        BoeteOpgelegd = opgelegd is { } op ? op : DatumWaarneming.NietGebeurd,
    };

    [Theory]
    [InlineData(1, 7, 2024, 12, 8, 2024)]
    [InlineData(14, 11, 2024, 30, 12, 2024)]
    public void Bezwaar_kan_tot_zes_weken_na_de_bekendmaking_en_nooit_tot_een_vrije_dag_SANCTIE_13_bezwaar(int dag, int maand, int jaar, int laatsteDag, int laatsteMaand, int laatsteJaar)
    {
        var dossier = Gezinsmigrant.Met(Boete(D(dag, maand, jaar)));

        dossier.Op(D(dag, maand, jaar)).BezwaarBoete.Waarde.Should().Be(new BezwaarBoete(D(laatsteDag, laatsteMaand, laatsteJaar)));
        dossier.Op(D(dag, maand, jaar).PlusDays(-1)).BezwaarBoete.Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    [Fact]
    public void De_laatste_boete_van_welk_artikel_ook_telt()
    {
        Nieuw.Met(EersteBoete).Op(Nu).BezwaarBoete.Waarde.Should().Be(new BezwaarBoete(D(28, 5, 2024)));
        Nieuw.Met(EersteBoete).Met(Gezien(D(1, 5, 2024), Boetestatus.Primair, D(10, 5, 2024))).Op(Nu).BezwaarBoete.Waarde.Should().Be(new BezwaarBoete(D(21, 6, 2024)));
        Nieuw.Met(EersteBoete).Met(Gezien(D(1, 5, 2024))).Op(Nu).BezwaarBoete.Waarde.Should().Be(new BezwaarBoete(D(28, 5, 2024)));
        (Nieuw.Met(EersteBoete) with { BoetesTermijn = default }).Op(Nu).BezwaarBoete.Algemeen.Velden.Single().Vroegst.Should().Be(D(28, 5, 2024));
        Nieuw.Met(EersteBoete with { Boetestatus = Boetestatus.Herroepen }).Op(Nu).BezwaarBoete.Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    [Fact]
    public void De_bevoegdheid_vervalt_drie_of_vijf_jaar_na_de_laatste_overtreding_zonder_boete_SANCTIE_13_verval()
    {
        Nieuw.Met(Eerste, Tweede).Op(Nu).VervalBoete.Waarde.Should().Be(new VervalBoete(D(11, 4, 2027), null), "de dag na de laatste dag van de oproep telt, net als bij SANCTIE-13");
        Nieuw.Met(Eerste, Tweede).Met(EersteBoete).Op(Nu).VervalBoete.Waarde.Should().Be(new VervalBoete(null, null));
        Nieuw.Met(Gezien(D(1, 5, 2024))).Op(Nu).VervalBoete.Waarde.Should().Be(new VervalBoete(null, D(1, 5, 2029)));
        Nieuw.Met(Gezien(D(1, 5, 2024), Boetestatus.Primair, D(10, 5, 2024))).Op(Nu).VervalBoete.Waarde.Should().Be(new VervalBoete(null, null));
        Nieuw.Op(Nu).VervalBoete.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        (Nieuw.Met(Gezien(D(1, 5, 2024))) with { OproepenBredeIntake = default }).Op(Nu).VervalBoete.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Op_de_dag_van_verval_kan_de_boete_niet_meer()
    {
        var verval = Nieuw.Met(Eerste, Tweede).Op(Nu).VervalBoete.Waarde!.Value.BredeIntakeVervalt!.Value;

        Nieuw.Met(Eerste, Tweede).Op(verval).Regel(Rechtsvragen.BoeteBredeIntake, "SANCTIE-13").Should().Be(Regelstatus.Waar);
        Nieuw.Met(Eerste, Tweede).Op(verval.PlusDays(-1)).Regel(Rechtsvragen.BoeteBredeIntake, "SANCTIE-13").Should().Be(Regelstatus.Onwaar);
    }
}
