using Wet.Inburgering.Intake;

namespace Wet.Inburgering.NRules;

/// <summary>Wat het college voor de brede intake moet doen.</summary>
public sealed class BredeIntakeUitkomst : WetUitkomst<Intakestap>
{
    internal BredeIntakeUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.BredeIntake)
    {
    }
}

/// <summary>De leerbaarheidstoets.</summary>
public sealed class LeerbaarheidstoetsUitkomst : WetUitkomst<Toetsplicht>
{
    internal LeerbaarheidstoetsUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Leerbaarheidstoets)
    {
    }
}

/// <summary>De uiterste dag voor het PIP.</summary>
public sealed class PipVaststellingUitkomst : WetUitkomst<PipVaststelling>
{
    internal PipVaststellingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.PipVaststelling)
    {
    }
}

/// <summary>Of DUO de dagtekening van het eerste PIP aanneemt.</summary>
public sealed class PipDagtekeningUitkomst : WetUitkomst<bool>
{
    internal PipDagtekeningUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.PipDagtekening)
    {
    }
}

/// <summary>Wat in het laatste PIP ontbreekt.</summary>
public sealed class PipInhoudUitkomst : WetUitkomst<PipInhoud>
{
    internal PipInhoudUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.PipInhoud)
    {
    }
}

/// <summary>Wat na verhuizing met het PIP moet en mag.</summary>
public sealed class VerhuizingUitkomst : WetUitkomst<Verhuizing>
{
    internal VerhuizingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Verhuizing)
    {
    }
}

/// <summary>Of het college het PIP moet aanpassen.</summary>
public sealed class PipAanpassingUitkomst : WetUitkomst<PipAanpassing>
{
    internal PipAanpassingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.PipAanpassing)
    {
    }
}
