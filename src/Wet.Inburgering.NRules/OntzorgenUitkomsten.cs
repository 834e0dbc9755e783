using Wet.Inburgering.Ontzorgen;

namespace Wet.Inburgering.NRules;

/// <summary>De plicht van het college om financieel te ontzorgen.</summary>
public sealed class OntzorgenUitkomst : WetUitkomst<Ontzorgplicht>
{
    internal OntzorgenUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Ontzorgen)
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

/// <summary>De bevoegdheid om hulp bij het betalen op te leggen.</summary>
public sealed class OntzorgenOpMaatUitkomst : WetUitkomst<bool>
{
    internal OntzorgenOpMaatUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.OntzorgenOpMaat)
    {
    }
}

/// <summary>De verlaging van de bijstand wegens niet meewerken aan het ontzorgen.</summary>
public sealed class VerlagingOntzorgenUitkomst : WetUitkomst<VerlagingOntzorgen>
{
    internal VerlagingOntzorgenUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.VerlagingOntzorgen)
    {
    }
}
