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

/// <summary>De verlenging van rechtswege door onderbrekingen.</summary>
public sealed class OnderbrekingsverlengingUitkomst : WetUitkomst<Onderbrekingsverlenging>
{
    internal OnderbrekingsverlengingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Onderbrekingsverlenging)
    {
    }
}

/// <summary>Vanaf wanneer verlenging kan worden aangevraagd.</summary>
public sealed class VerlengingsaanvraagUitkomst : WetUitkomst<Verlengingsaanvraagtermijn>
{
    internal VerlengingsaanvraagUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Verlengingsaanvraag)
    {
    }
}

/// <summary>De beslissing op de laatste aanvraag om verlenging.</summary>
public sealed class VerlengingsbeslissingUitkomst : WetUitkomst<Verlengingsbeslissing>
{
    internal VerlengingsbeslissingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Verlengingsbeslissing)
    {
    }
}

/// <summary>De verlenging wegens een niet-vrijstellende opleiding.</summary>
public sealed class OpleidingsverlengingUitkomst : WetUitkomst<BijzondereVerlenging>
{
    internal OpleidingsverlengingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Opleidingsverlenging)
    {
    }
}

/// <summary>De verlenging na aanzienlijke inspanningen.</summary>
public sealed class InspanningsverlengingUitkomst : WetUitkomst<BijzondereVerlenging>
{
    internal InspanningsverlengingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Inspanningsverlenging)
    {
    }
}
