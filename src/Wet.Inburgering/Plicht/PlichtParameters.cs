using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Plicht;

/// <summary>De getallen van Wi2021 art. 3.</summary>
internal static class PlichtParameters
{
    public static readonly Parameter<Duur> Ondergrens = Parameter.Duur("ondergrens leeftijd", Duur.Jaren(16), Wi2021.Artikel(3).Lid(1));

    /// <summary>Zo lang mag een onderbreking duren zonder dat de plicht eindigt.</summary>
    public static readonly Parameter<Duur> MaxOnderbreking = Parameter.Duur("langste onderbreking", Duur.Jaren(1), Bi.Artikel("2.1").Lid(2));

    /// <summary>AOW-leeftijd per geboorteperiode (AOW art. 7a), van oud naar jong; onder- en bovengrens inclusief.</summary>
    public static readonly AowLeeftijden AowLeeftijd = new(
        Aow.Artikel("7a").Lid(1),
        eersteGeboortedag: new(1955, 9, 1),
        laatsteGeboortedag: new(1962, 9, 30),
        [
            (new(1955, 9, 1), Duur.Maanden((66 * 12) + 7), Zekerheid.Laag),
            (new(1956, 6, 1), Duur.Maanden((66 * 12) + 10), Zekerheid.Laag),
            (new(1957, 3, 1), Duur.Jaren(67), Zekerheid.Middel),
            (new(1961, 1, 1), Duur.Maanden((67 * 12) + 3), Zekerheid.Middel),
        ]);
}
