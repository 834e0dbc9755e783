using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Nota2020;

/// <summary>De getallen van de nota van maart 2020. Geen recht.</summary>
internal static class NotaParameters
{
    /// <summary>"Tot 28 jaar": jonger dan 28 op de dag waarop de route wordt gekozen (NOTA-08).</summary>
    public static readonly Parameter<Duur> LeeftijdsgrensOnderwijsroute = new(
        "leeftijdsgrens van de onderwijsroute", Eenheid.Onbekend, Zekerheid.Hoog, [(Wetsdatum.StartVolgensNota2020, Duur.Jaren(28), Regelingen.Nota2020.Artikel("NOTA-08"))]);

    /// <summary>De eerste zes maanden; vanaf wanneer zegt de nota niet (NOTA-05).</summary>
    public static readonly Parameter<Duur> Ontzorgen = new(
        "duur van het ontzorgen", Eenheid.Onbekend, Zekerheid.Hoog, [(Wetsdatum.StartVolgensNota2020, Duur.Maanden(6), Regelingen.Nota2020.Artikel("NOTA-05"))]);

    /// <summary>B1 in ieder geval binnen drie jaar (NOTA-07).</summary>
    public static readonly Parameter<Duur> Termijn = new(
        "termijn van de B1-route", Eenheid.Onbekend, Zekerheid.Hoog, [(Wetsdatum.StartVolgensNota2020, Duur.Jaren(3), Regelingen.Nota2020.Artikel("NOTA-07"))]);

    /// <summary>Het taalschakeltraject van anderhalf jaar (NOTA-08).</summary>
    public static readonly Parameter<Duur> DuurOnderwijsroute = new(
        "duur van het taalschakeltraject", Eenheid.Onbekend, Zekerheid.Hoog, [(Wetsdatum.StartVolgensNota2020, Duur.Maanden(18), Regelingen.Nota2020.Artikel("NOTA-08"))]);
}
