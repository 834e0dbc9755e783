using NodaTime;
using NodaTime.Text;
using Wet.Inburgering.Tijd;

namespace Wet.Inburgering.Tests.Tijd;

/// <summary>Datums in tests zoals de randgevallentabel ze schrijft: d-m-jjjj.</summary>
internal static class Datum
{
    private static readonly LocalDatePattern Patroon = LocalDatePattern.CreateWithInvariantCulture("d-M-uuuu");

    public static LocalDate Lees(string tekst) => Patroon.Parse(tekst).Value;

    public static int Nummer(string tekst) => Dagnummer.Van(Lees(tekst));

    public static LocalDate DagErna(this LocalDate datum) => Dagnummer.AlsDatum(Dagnummer.Van(datum) + 1);

    public static LocalDate DagErvoor(this LocalDate datum) => Dagnummer.AlsDatum(Dagnummer.Van(datum) - 1);
}
