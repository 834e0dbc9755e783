using Wet.Inburgering.Begeleiding;

namespace Wet.Inburgering.NRules;

/// <summary>De plicht van het college tot maatschappelijke begeleiding.</summary>
public sealed class MaatschappelijkeBegeleidingUitkomst : WetUitkomst<bool>
{
    internal MaatschappelijkeBegeleidingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.MaatschappelijkeBegeleiding)
    {
    }
}

/// <summary>Begin en minimum van de maatschappelijke begeleiding.</summary>
public sealed class InhoudBegeleidingUitkomst : WetUitkomst<InhoudBegeleiding>
{
    internal InhoudBegeleidingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.InhoudBegeleiding)
    {
    }
}
