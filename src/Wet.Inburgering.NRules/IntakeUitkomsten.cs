using Wet.Inburgering.Intake;

namespace Wet.Inburgering.NRules;

/// <summary>De uiterste dag voor het PIP.</summary>
public sealed class PipVaststellingUitkomst : WetUitkomst<PipVaststelling>
{
    internal PipVaststellingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.PipVaststelling)
    {
    }
}
