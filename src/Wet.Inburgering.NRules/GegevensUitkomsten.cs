using Wet.Inburgering.Gegevens;

namespace Wet.Inburgering.NRules;

/// <summary>De bewaartermijn van gegevens.</summary>
public sealed class BewaartermijnUitkomst : WetUitkomst<Bewaartermijn>
{
    internal BewaartermijnUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Bewaartermijn)
    {
    }
}
