namespace Wet.Inburgering.NRules;

/// <summary>De plicht van het college tot maatschappelijke begeleiding.</summary>
public sealed class MaatschappelijkeBegeleidingUitkomst : WetUitkomst<bool>
{
    internal MaatschappelijkeBegeleidingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.MaatschappelijkeBegeleiding)
    {
    }
}
