using FluentAssertions;
using NodaTime;
using Wet.Inburgering.Tijd;
using Xunit;

namespace Wet.Inburgering.Tests.Tijd;

public class DagnummerTests
{
    [Fact]
    public void Telt_als_DateOnly_van_de_eerste_tot_de_laatste_dag()
    {
        Dagnummer.Min.Should().Be(DateOnly.MinValue.DayNumber);
        Dagnummer.Max.Should().Be(DateOnly.MaxValue.DayNumber);
        Dagnummer.Van(new LocalDate(1, 1, 1)).Should().Be(0);
        Dagnummer.Van(new LocalDate(2022, 1, 1)).Should().Be(738_155);
        Dagnummer.Van(9999, 12, 31).Should().Be(Dagnummer.Max);
    }

    [Fact]
    public void Heen_en_terug_geeft_elke_dag_terug()
    {
        var afwijkend = new List<int>();
        var vorige = Dagnummer.AlsDatum(Dagnummer.Min);
        for (var dag = Dagnummer.Min + 1; dag <= Dagnummer.Max; dag++)
        {
            var datum = Dagnummer.AlsDatum(dag);
            if (Dagnummer.Van(datum) != dag || Dagnummer.Van(datum.Year, datum.Month, datum.Day) != dag || datum <= vorige)
            {
                afwijkend.Add(dag);
            }

            vorige = datum;
        }

        afwijkend.Should().BeEmpty();
        vorige.Should().Be(new LocalDate(9999, 12, 31));
    }

    [Fact]
    public void Rekent_een_datum_uit_een_andere_kalender_om()
    {
        var iso = new LocalDate(2024, 2, 29);
        var juliaans = iso.WithCalendar(CalendarSystem.Julian);

        juliaans.Day.Should().Be(16);
        Dagnummer.Van(juliaans).Should().Be(Dagnummer.Van(iso));
    }

    [Fact]
    public void Weigert_wat_niet_bestaat()
    {
        FluentActions.Invoking(() => Dagnummer.Van(2023, 2, 29)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Dagnummer.Van(new LocalDate(0, 12, 31))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Dagnummer.AlsDatum(Dagnummer.Max + 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Dagnummer.AlsDatum(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(long.MinValue, Dagnummer.Min)]
    [InlineData(-1, Dagnummer.Min)]
    [InlineData(0, Dagnummer.Min)]
    [InlineData(738_155, 738_155)]
    [InlineData(Dagnummer.Max, Dagnummer.Max)]
    [InlineData(Dagnummer.Max + 1L, Dagnummer.Max)]
    [InlineData(long.MaxValue, Dagnummer.Max)]
    public void Begrenst_op_de_rand_van_de_kalender(long dagnummer, int verwacht) => Dagnummer.Begrens(dagnummer).Should().Be(verwacht);
}
