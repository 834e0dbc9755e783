using FluentAssertions;
using NodaTime;
using Wet.Inburgering.Tijd;
using Xunit;

namespace Wet.Inburgering.Tests.Tijd;

/// <summary>De rand van de kalender: openbaar gooit, intern verzadigt.</summary>
public class TermijnrekeningRandTests
{
    private static readonly LocalDate Eerste = new(1, 1, 1);
    private static readonly LocalDate Laatste = new(9999, 12, 31);

    private static readonly Duur[] Lengtes =
    [
        default, Duur.Dagen(1), Duur.Maanden(1), Duur.Jaren(3), Duur.Dagen(int.MaxValue), Duur.Maanden(int.MaxValue),
        Duur.Maanden(int.MaxValue) + Duur.Dagen(int.MaxValue),
    ];

    [Fact]
    public void Intern_gooit_nooit_en_blijft_binnen_de_kalender()
    {
        int[] dagen = [int.MinValue, -1, 0, 1, 30, 738_155, Dagnummer.Max - 1, Dagnummer.Max, Dagnummer.Max + 1, int.MaxValue];
        foreach (var dag in dagen)
        {
            foreach (var duur in Lengtes)
            {
                var (vroegst, laatst) = Termijnrekening.LaatsteDagNa(dag, duur);
                var (v2, l2) = Termijnrekening.VerlengTotWerkdag(dag);
                int[] uitkomsten =
                [
                    Termijnrekening.Plus(dag, duur), Termijnrekening.Min(dag, duur), Termijnrekening.PlusAfgekapt(dag, duur),
                    vroegst, laatst, v2, l2,
                ];

                uitkomsten.Should().OnlyContain(u => u >= Dagnummer.Min && u <= Dagnummer.Max, "{0} en {1}", dag, duur);
            }
        }
    }

    [Fact]
    public void Intern_verzadigt_aan_de_goede_kant()
    {
        Termijnrekening.Plus(Dagnummer.Max, Duur.Dagen(1)).Should().Be(Dagnummer.Max);
        Termijnrekening.Plus(Dagnummer.Max, Duur.Maanden(1)).Should().Be(Dagnummer.Max);
        Termijnrekening.Plus(738_155, Duur.Jaren(100_000_000)).Should().Be(Dagnummer.Max);
        Termijnrekening.PlusAfgekapt(738_155, Duur.Maanden(int.MaxValue)).Should().Be(Dagnummer.Max);
        Termijnrekening.Min(Dagnummer.Min, Duur.Dagen(1)).Should().Be(Dagnummer.Min);
        Termijnrekening.Min(738_155, Duur.Maanden(int.MaxValue)).Should().Be(Dagnummer.Min);
        Termijnrekening.Min(30, Duur.Maanden(1)).Should().Be(Dagnummer.Min);
        Termijnrekening.Plus(int.MinValue, Duur.Jaren(3)).Should().Be(Dagnummer.Min, "vóór de kalender blijft vóór de kalender");
        Termijnrekening.Min(int.MaxValue, Duur.Jaren(3)).Should().Be(Dagnummer.Max, "na de kalender blijft na de kalender");
        Termijnrekening.LaatsteDagNa(Dagnummer.Max, Duur.Jaren(1)).Should().Be((Dagnummer.Max, Dagnummer.Max));
        Termijnrekening.LaatsteDagNa(int.MaxValue, Duur.Jaren(1)).Should().Be((Dagnummer.Max, Dagnummer.Max));
        Termijnrekening.VerlengTotWerkdag(int.MaxValue).Should().Be((Dagnummer.Max, Dagnummer.Max));
        Termijnrekening.VerlengTotWerkdag(int.MinValue).Should().Be((Dagnummer.Min, Dagnummer.Min), "1-1-1 was een maandag, vóór de Atw");
    }

    [Fact]
    public void Tot_op_de_rand_is_de_uitkomst_gewoon()
    {
        Termijnrekening.Plus(Datum.Lees("31-12-9996"), Duur.Jaren(3)).Should().Be(Laatste);
        Termijnrekening.Plus(Laatste, default).Should().Be(Laatste);
        Termijnrekening.Min(Datum.Lees("1-2-0001"), Duur.Maanden(1)).Should().Be(Eerste);
        Termijnrekening.Min(Eerste, default).Should().Be(Eerste);
        Termijnrekening.LaatsteDagNa(Datum.Lees("30-12-9998"), Duur.Jaren(1)).Vroegst.Should().Be(Datum.Lees("30-12-9999"));
    }

    [Fact]
    public void Openbaar_gooit_buiten_de_kalender()
    {
        FluentActions.Invoking(() => Termijnrekening.Plus(Laatste, Duur.Dagen(1))).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Termijnrekening.Plus(Laatste, Duur.Maanden(1))).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Termijnrekening.PlusAfgekapt(Laatste, Duur.Jaren(1))).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Termijnrekening.Min(Eerste, Duur.Dagen(1))).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Termijnrekening.Min(Eerste, Duur.Maanden(1))).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Termijnrekening.LaatsteDagNa(Laatste, Duur.Dagen(1))).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Termijnrekening.Plus(new LocalDate(0, 1, 1), Duur.Jaren(1))).Should().Throw<ArgumentOutOfRangeException>();
    }
}
