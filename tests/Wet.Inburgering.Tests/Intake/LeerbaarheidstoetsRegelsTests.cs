using NodaTime;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Gebouw;
using static Wet.Inburgering.Tests.Intake.BredeIntakeRegelsTests;

namespace Wet.Inburgering.Tests.Intake;

public class LeerbaarheidstoetsRegelsTests
{
    private static readonly LocalDate Nu = D(1, 9, 2024);

    private static Toetsplicht? Toets(Inburgeringsintake intake, LocalDate? op = null, Beleidskader? kader = null) => (Nieuw with { Intake = intake }).Op(op ?? Nu, kader).Leerbaarheidstoets.Waarde;

    [Fact]
    public void Iedereen_legt_de_toets_af_INTAKE_03()
    {
        Toets(NogNiets).Should().Be(Toetsplicht.Afleggen);
        Toets(NogNiets with { LeerbaarheidstoetsAfgelegd = D(1, 9, 2024) }).Should().Be(Toetsplicht.AlAfgelegd);
        Toets(NogNiets with { LeerbaarheidstoetsAfgelegd = D(2, 9, 2024) }).Should().Be(Toetsplicht.Afleggen, "morgen is nog niet gebeurd");
        Toets(NogNiets with { LeerbaarheidstoetsAfgelegd = default }).Should().BeNull();
    }

    [Theory]
    [InlineData(true, false, false, Toetsplicht.OntheffingGeven)]
    [InlineData(false, true, true, Toetsplicht.OntheffingGeven)]
    [InlineData(false, true, false, Toetsplicht.Afleggen)]
    [InlineData(false, false, true, Toetsplicht.Afleggen)]
    public void Ontheffing_bij_een_visuele_of_bij_een_auditieve_beperking_met_een_oordeel(bool visueel, bool auditief, bool nietInStaat, Toetsplicht toets)
        => Toets(NogNiets with { VisueleBeperking = visueel, AuditieveBeperking = auditief, NietInStaatTotToets = nietInStaat }).Should().Be(toets);

    [Fact]
    public void Een_onbekende_beperking_is_geen_nee()
    {
        Toets(NogNiets with { VisueleBeperking = default }).Should().BeNull();
        Toets(NogNiets with { AuditieveBeperking = true, NietInStaatTotToets = default }).Should().BeNull();
    }

    [Fact]
    public void De_ontheffing_staat_sinds_1_januari_2023_in_de_Wet_en_daarvoor_is_het_een_lezing()
    {
        var visueel = NogNiets with { VisueleBeperking = true };
        var eerder = Kader(Lezing("INTAKE-03/voor2023"), "ookDaarvoor");

        Toets(visueel, D(31, 12, 2022)).Should().Be(Toetsplicht.Afleggen);
        Toets(visueel, D(31, 12, 2022), eerder).Should().Be(Toetsplicht.OntheffingGeven);
        Toets(NogNiets, D(31, 12, 2022), eerder).Should().Be(Toetsplicht.Afleggen);
        Toets(visueel, D(1, 1, 2023)).Should().Be(Toetsplicht.OntheffingGeven);
        Toets(visueel, D(2, 1, 2023)).Should().Be(Toetsplicht.OntheffingGeven);
    }

    [Theory]
    [InlineData(31, 8, Toetsplicht.OntheffingGegeven)]
    [InlineData(1, 9, Toetsplicht.OntheffingGegeven)]
    [InlineData(2, 9, Toetsplicht.Afleggen)]
    public void Een_gegeven_ontheffing_leidt_vanaf_haar_dag_INTAKE_03e(int dag, int maand, Toetsplicht toets)
    {
        Toets(NogNiets with { ToetsontheffingVerleend = new LocalDate(2024, maand, dag) }).Should().Be(toets);
        Toets(NogNiets with { ToetsontheffingVerleend = default }).Should().BeNull();
    }

    [Fact]
    public void Wat_het_college_moest_geven_maar_niet_meer_hoeft_is_geen_ontheffing()
    {
        var visueel = NogNiets with { VisueleBeperking = true };

        (Gezinsmigrant with { Intake = visueel }).Op(Nu).Leerbaarheidstoets.Waarde.Should().Be(Toetsplicht.NietOpnieuw);
        (Nieuw with { Intake = visueel }).Met(Eerste, Tweede, Derde).Op(Nu).Leerbaarheidstoets.Waarde.Should().Be(Toetsplicht.NietBijVerstek);
    }

    [Fact]
    public void Met_een_PIP_of_na_drie_vergeefse_oproepen_hoeft_de_toets_niet_meer()
    {
        (Gezinsmigrant with { Intake = NogNiets }).Op(Nu).Leerbaarheidstoets.Waarde.Should().Be(Toetsplicht.NietOpnieuw);
        Nieuw.Met(Eerste, Tweede, Derde).Op(Nu).Leerbaarheidstoets.Waarde.Should().Be(Toetsplicht.NietBijVerstek);
        Nieuw.Met(Eerste, Tweede).Op(Nu).Leerbaarheidstoets.Waarde.Should().Be(Toetsplicht.Afleggen);
    }
}
