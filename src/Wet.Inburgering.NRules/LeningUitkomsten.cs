using Wet.Inburgering.Lening;

namespace Wet.Inburgering.NRules;

/// <summary>De lening.</summary>
public sealed class LeningUitkomst : WetUitkomst<Leningrecht>
{
    internal LeningUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Lening)
    {
    }
}
