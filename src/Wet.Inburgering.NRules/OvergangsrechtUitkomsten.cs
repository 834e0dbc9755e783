using Wet.Inburgering.Overgangsrecht;

namespace Wet.Inburgering.NRules;

/// <summary>Welke wet van toepassing is.</summary>
public sealed class ToepasselijkeWetUitkomst : WetUitkomst<ToepasselijkeWet>
{
    internal ToepasselijkeWetUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.ToepasselijkeWet)
    {
    }
}
