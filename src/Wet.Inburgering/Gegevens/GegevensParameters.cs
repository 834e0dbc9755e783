using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Gegevens;

/// <summary>De bewaartermijnen.</summary>
internal static class GegevensParameters
{
    public static readonly Parameter<Duur> Bewaren = Parameter.Duur("bewaartermijn na het einde van de plicht", Duur.Jaren(5), Bi.Artikel("9.9").Lid(1));

    public static readonly Parameter<long> JarenKerngegevens = Parameter.Aantal("jaren dat kerngegevens ten hoogste bewaard blijven", 50, Bi.Artikel("9.9").Lid(2));

    public static readonly Parameter<Duur> BewarenLening = Parameter.Duur("bewaartermijn na afwikkeling van de lening", Duur.Jaren(5), Bi.Artikel("9.9").Lid(3));
}
