using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Lening;

/// <summary>De getallen van Bi art. 6.2 en Ri art. 6.1 en 6.8.</summary>
internal static class LeningParameters
{
    public static readonly Parameter<long> Maximum = Parameter.Bedrag("hoogste lening", 10_000, Bi.Artikel("6.2").Lid(1));

    public static readonly Parameter<long> Drempel = Parameter.Bedrag("kleinste lening", 180, Ri.Artikel("6.1").Lid(2));

    /// <summary>Aantal keren dat de draagkracht van het maximum afgaat.</summary>
    public static readonly Parameter<long> MaalDraagkracht = Parameter.Aantal("aftrek van draagkracht", 2, Ri.Artikel("6.1").Lid(1));

    /// <summary>Deel van het inkomen boven de voet dat draagkracht is, in procenten.</summary>
    public static readonly Parameter<long> Draagkracht = Parameter.Aantal("draagkracht", 12, Ri.Artikel("6.8").Lid(4));

    /// <summary>Voet met partner of met alleenstaande-ouderenkorting, in procenten van het belastbaar minimumloon.</summary>
    public static readonly Parameter<long> HogeVoet = Parameter.Aantal("voet met partner of ouderenkorting", 120, Ri.Artikel("6.8").Lid(3));

    /// <summary>Voet voor een ander zonder partner, in procenten van het belastbaar minimumloon.</summary>
    public static readonly Parameter<long> LageVoet = Parameter.Aantal("voet zonder partner", 84, Ri.Artikel("6.8").Lid(3));
}
