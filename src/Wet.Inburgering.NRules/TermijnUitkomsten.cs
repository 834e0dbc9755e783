using Wet.Inburgering.Termijn;

namespace Wet.Inburgering.NRules;

/// <summary>De termijn van drie jaar, met verleende verlengingen.</summary>
public sealed class InburgeringstermijnUitkomst : WetUitkomst<Inburgeringstermijn>
{
    internal InburgeringstermijnUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Inburgeringstermijn)
    {
    }
}

/// <summary>De verlenging waarop de omstandigheden recht geven.</summary>
public sealed class VerlengingUitkomst : WetUitkomst<Verlenging>
{
    internal VerlengingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Verlenging)
    {
    }
}

/// <summary>De nieuwe termijn na een boete.</summary>
public sealed class NieuweTermijnUitkomst : WetUitkomst<NieuweTermijn>
{
    internal NieuweTermijnUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.NieuweTermijn)
    {
    }
}

/// <summary>De verlenging van die nieuwe termijn.</summary>
public sealed class VerlengingNieuweTermijnUitkomst : WetUitkomst<VerlengingNieuweTermijn>
{
    internal VerlengingNieuweTermijnUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.VerlengingNieuweTermijn)
    {
    }
}
