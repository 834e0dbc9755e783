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

/// <summary>De boete van art. 22.</summary>
public sealed class BoeteBredeIntakeUitkomst : WetUitkomst<BredeIntakeboete>
{
    internal BoeteBredeIntakeUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.BoeteBredeIntake)
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

/// <summary>De boete van art. 24.</summary>
public sealed class BoetePvtMapUitkomst : WetUitkomst<BoetePvtMap>
{
    internal BoetePvtMapUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.BoetePvtMap)
    {
    }
}

/// <summary>De boete van art. 25.</summary>
public sealed class BoeteLeerrouteUitkomst : WetUitkomst<BoeteLeerroute>
{
    internal BoeteLeerrouteUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.BoeteLeerroute)
    {
    }
}

/// <summary>Tot wanneer bezwaar tegen de laatste boete kan.</summary>
public sealed class BezwaarBoeteUitkomst : WetUitkomst<BezwaarBoete>
{
    internal BezwaarBoeteUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.BezwaarBoete)
    {
    }
}

/// <summary>Wanneer de bevoegdheid van het college tot een boete vervalt.</summary>
public sealed class VervalBoeteUitkomst : WetUitkomst<VervalBoete>
{
    internal VervalBoeteUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.VervalBoete)
    {
    }
}
