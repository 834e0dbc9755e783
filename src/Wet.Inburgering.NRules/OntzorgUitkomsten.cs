using Wet.Inburgering.Ontzorgen;

namespace Wet.Inburgering.NRules;

/// <summary>De plicht van het college om te ontzorgen.</summary>
public sealed class FinancieelOntzorgenUitkomst : WetUitkomst<FinancieelOntzorgen>
{
    internal FinancieelOntzorgenUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.FinancieelOntzorgen)
    {
    }
}

/// <summary>De bevoegdheid van het college om ook daarbuiten betalingen te doen.</summary>
public sealed class LangerOntzorgenUitkomst : WetUitkomst<bool>
{
    internal LangerOntzorgenUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.LangerOntzorgen)
    {
    }
}

/// <summary>De verlaging van de bijstand wegens niet meewerken.</summary>
public sealed class VerlagingBijstandUitkomst : WetUitkomst<bool>
{
    internal VerlagingBijstandUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.VerlagingBijstand)
    {
    }
}

/// <summary>Wat het college bij het ontzorgen betaalt, en wat overblijft.</summary>
public sealed class OntzorgbetalingenUitkomst : WetUitkomst<Ontzorgbetalingen>
{
    internal OntzorgbetalingenUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Ontzorgbetalingen)
    {
    }
}
