using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Bevoegdheid;

/// <summary>De leeftijd waarop iemand meerderjarig is.</summary>
internal static class BevoegdParameters
{
    public static readonly Parameter<Duur> Meerderjarig = Parameter.Duur("meerderjarigheid", Duur.Jaren(18), Bw.Artikel(233));
}
