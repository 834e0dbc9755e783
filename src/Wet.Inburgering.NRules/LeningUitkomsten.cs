using Wet.Inburgering.Lening;

namespace Wet.Inburgering.NRules;

/// <summary>De lening.</summary>
public sealed class LeningUitkomst : WetUitkomst<Leningrecht>
{
    internal LeningUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Lening)
    {
    }
}

/// <summary>De beslissing op de aanvraag om een lening.</summary>
public sealed class LeningbeslissingUitkomst : WetUitkomst<Leningbeslissing>
{
    internal LeningbeslissingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Leningbeslissing)
    {
    }
}

/// <summary>De betaling van een rekening uit de lening.</summary>
public sealed class LeningbetalingUitkomst : WetUitkomst<Leningbetaling>
{
    internal LeningbetalingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Leningbetaling)
    {
    }
}

/// <summary>De terugbetaling van de lening.</summary>
public sealed class TerugbetalingUitkomst : WetUitkomst<Terugbetaling>
{
    internal TerugbetalingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Terugbetaling)
    {
    }
}

/// <summary>De rente over de lening.</summary>
public sealed class LeningrenteUitkomst : WetUitkomst<Leningrente>
{
    internal LeningrenteUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Leningrente)
    {
    }
}

/// <summary>Het bedrag van een termijn.</summary>
public sealed class TermijnbedragUitkomst : WetUitkomst<Termijnbedrag>
{
    internal TermijnbedragUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Termijnbedrag)
    {
    }
}

/// <summary>Verzuim en invordering.</summary>
public sealed class LeninginvorderingUitkomst : WetUitkomst<Leninginvordering>
{
    internal LeninginvorderingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Leninginvordering)
    {
    }
}
