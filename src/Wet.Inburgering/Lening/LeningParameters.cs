using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Lening;

/// <summary>De getallen van Bi art. 6.2 en Ri art. 6.1 en 6.8.</summary>
internal static class LeningParameters
{
    public static readonly Parameter<long> Maximum = Parameter.Bedrag("hoogste lening", 10_000, Bi.Artikel("6.2").Lid(1));

    public static readonly Parameter<long> Drempel = Parameter.Bedrag("kleinste lening", 180, Ri.Artikel("6.1").Lid(2));

    /// <summary>Aantal keren dat de draagkracht van het maximum afgaat.</summary>
    public const int MaalDraagkracht = 2;

    /// <summary>Deel van het inkomen boven de voet dat draagkracht is.</summary>
    public static readonly (long Teller, long Noemer, Grondslag Grondslag) Draagkrachtdeel = (12, 100, Ri.Artikel("6.8").Lid(4));

    /// <summary>Voet met partner of met alleenstaande-ouderenkorting, als deel van het belastbaar minimumloon.</summary>
    public static readonly (long Teller, long Noemer, Grondslag Grondslag) HogeVoet = (120, 100, Ri.Artikel("6.8").Lid(3));

    /// <summary>Voet voor een ander zonder partner.</summary>
    public static readonly (long Teller, long Noemer, Grondslag Grondslag) LageVoet = (84, 100, Ri.Artikel("6.8").Lid(3));
}
