using Wet.Inburgering.Handhaving;

namespace Wet.Inburgering.NRules;

/// <summary>Vanaf wanneer een boete van art. 24 of 25 kan.</summary>
public sealed class VolgendeBoeteUitkomst : WetUitkomst<VolgendeBoete>
{
    internal VolgendeBoeteUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.VolgendeBoete)
    {
    }
}

/// <summary>De boete van art. 23.</summary>
public sealed class BoeteOndersteuningUitkomst : WetUitkomst<BoeteOndersteuning>
{
    internal BoeteOndersteuningUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.BoeteOndersteuning)
    {
    }
}
