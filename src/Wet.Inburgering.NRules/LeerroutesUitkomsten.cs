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
