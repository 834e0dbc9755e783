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

/// <summary>Het einde van de plicht door de AOW-leeftijd.</summary>
public sealed class EindePlichtUitkomst : WetUitkomst<EindePlicht>
{
    internal EindePlichtUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.EindePlicht)
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
