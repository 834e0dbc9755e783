using Wet.Inburgering.Overgangsrecht;

namespace Wet.Inburgering.NRules;

/// <summary>Welke wet van toepassing is.</summary>
public sealed class ToepasselijkeWetUitkomst : WetUitkomst<ToepasselijkeWet>
{
    internal ToepasselijkeWetUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.ToepasselijkeWet)
    {
    }
}

/// <summary>De vrijstelling van ONA onder Wi2013.</summary>
public sealed class OnaVrijstellingWi2013Uitkomst : WetUitkomst<OnaVrijstelling>
{
    internal OnaVrijstellingWi2013Uitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.OnaVrijstellingWi2013)
    {
    }
}

/// <summary>De verlenging onder Wi2013 na een poging voor ONA.</summary>
public sealed class VerlengingWi2013Uitkomst : WetUitkomst<bool>
{
    internal VerlengingWi2013Uitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.VerlengingWi2013)
    {
    }
}

/// <summary>De bevoegdheid van het college tot begeleiding als de lening van Wi2013 op is.</summary>
public sealed class BegeleidingWi2013Uitkomst : WetUitkomst<bool>
{
    internal BegeleidingWi2013Uitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.BegeleidingWi2013)
    {
    }
}

/// <summary>De kwijtschelding van de lening van Wi2013 door DUO uit zichzelf.</summary>
public sealed class KwijtscheldingWi2013Uitkomst : WetUitkomst<KwijtscheldingWi2013>
{
    internal KwijtscheldingWi2013Uitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.KwijtscheldingWi2013)
    {
    }
}

/// <summary>De terugbetaling van de lening van Wi2013.</summary>
public sealed class TerugbetalingWi2013Uitkomst : WetUitkomst<TerugbetalingWi2013>
{
    internal TerugbetalingWi2013Uitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.TerugbetalingWi2013)
    {
    }
}
