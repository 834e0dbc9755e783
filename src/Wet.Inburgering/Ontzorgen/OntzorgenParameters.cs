using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Ontzorgen;

/// <summary>De getallen van Participatiewet art. 56a en 18.</summary>
internal static class OntzorgenParameters
{
    public static readonly Parameter<Duur> Periode = Parameter.Duur("duur van het ontzorgen", Duur.Maanden(6), Pw.Artikel("56a").Lid(2));

    /// <summary>Binnen deze tijd beziet het college een verlaging opnieuw.</summary>
    public static readonly Parameter<Duur> Herbeoordeling = Parameter.Duur("heroverweging van een verlaging", Duur.Maanden(3), Pw.Artikel(18).Lid(3));
}
