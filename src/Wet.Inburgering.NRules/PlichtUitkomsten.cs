using Wet.Inburgering.Plicht;

namespace Wet.Inburgering.NRules;

/// <summary>De inburgeringsplicht.</summary>
public sealed class InburgeringsplichtUitkomst : WetUitkomst<Inburgeringsplicht>
{
    internal InburgeringsplichtUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Inburgeringsplicht)
    {
    }
}

/// <summary>De groep.</summary>
public sealed class DoelgroepUitkomst : WetUitkomst<Doelgroep>
{
    internal DoelgroepUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Doelgroep)
    {
    }
}
