using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Ontzorgen;

/// <summary>De getallen van Participatiewet art. 56a.</summary>
internal static class OntzorgParameters
{
    public static readonly Parameter<Duur> ZesMaanden = Parameter.Duur("duur van het ontzorgen", Duur.Maanden(6), Pw.Artikel("56a").Lid(2));
}
