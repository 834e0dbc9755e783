using Wet.Inburgering.Regels;

namespace Wet.Inburgering.Testdata;

/// <summary>Kaders voor tests.</summary>
public static class Kaders
{
    /// <summary>Een gemeente die overal de laatste lezing koos: er staat geen lezing meer open.</summary>
    public static Beleidskader LaatsteLezingen { get; } = Kies("laatste lezingen", l => l.Keuzes[^1]);

    /// <summary>Een gemeente die overal de standaard koos: dezelfde uitkomsten als zonder keuze, maar er staat geen lezing meer open.</summary>
    public static Beleidskader Standaardlezingen { get; } = Kies("standaard", l => l.Standaard);

    private static Beleidskader Kies(string naam, Func<Lezing, Lezingkeuze> keuze)
        => new(naam, Lezingen.Alle.Select(l => new Beleidskeuze(l, keuze(l).Naam, Wetsdatum.Wi2013, "test")));
}
