using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Leerroutes;

/// <summary>De tijd voor een wijziging van de leerroute.</summary>
internal static class RoutewijzigingParameters
{
    /// <summary>Anderhalf jaar vanaf de aanvang van de termijn; verlengingen tellen niet mee.</summary>
    public static readonly Parameter<Duur> Venster = Parameter.Duur("tijd voor routewijziging", Duur.Maanden(18), Bi.Artikel("5.4").Lid(1));
}
