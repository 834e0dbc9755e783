using Wet.Inburgering.Leerroutes;

namespace Wet.Inburgering.NRules;

/// <summary>De leerroute die volgens de wet past.</summary>
public sealed class LeerrouteUitkomst : WetUitkomst<Leerroute>
{
    internal LeerrouteUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Leerroute)
    {
    }
}

/// <summary>Naar welke leerroutes het college nog mag wijzigen.</summary>
public sealed class RoutewijzigingUitkomst : WetUitkomst<Routewijziging>
{
    internal RoutewijzigingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Routewijziging)
    {
    }
}

/// <summary>De gevolgen van een overwogen wijziging van de leerroute.</summary>
public sealed class GevolgRoutewijzigingUitkomst : WetUitkomst<GevolgRoutewijziging>
{
    internal GevolgRoutewijzigingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.GevolgRoutewijziging)
    {
    }
}

/// <summary>De plicht van het college om een cursus of opleiding aan te bieden.</summary>
public sealed class AanbodUitkomst : WetUitkomst<Aanbod>
{
    internal AanbodUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Aanbod)
    {
    }
}

/// <summary>Of de opleiding een taalschakeltraject is.</summary>
public sealed class TaalschakeltrajectUitkomst : WetUitkomst<bool>
{
    internal TaalschakeltrajectUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Taalschakeltraject)
    {
    }
}

/// <summary>Het zicht van het college op de voortgang.</summary>
public sealed class ZichtOpVoortgangUitkomst : WetUitkomst<bool>
{
    internal ZichtOpVoortgangUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.ZichtOpVoortgang)
    {
    }
}
