using Wet.Inburgering.Bevoegdheid;

namespace Wet.Inburgering.NRules;

/// <summary>Het college dat op de peildatum bevoegd is.</summary>
public sealed class BevoegdCollegeUitkomst : WetUitkomst<BevoegdCollege>
{
    internal BevoegdCollegeUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.BevoegdCollege)
    {
    }
}

/// <summary>Wie de taken van het college uitvoert.</summary>
public sealed class UitvoerendOrgaanUitkomst : WetUitkomst<Uitvoeringsorgaan>
{
    internal UitvoerendOrgaanUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.UitvoerendOrgaan)
    {
    }
}

/// <summary>Of een minderjarige zelf mag doen wat deze wet vraagt.</summary>
public sealed class ZelfHandelenUitkomst : WetUitkomst<bool>
{
    internal ZelfHandelenUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.ZelfHandelen)
    {
    }
}

/// <summary>De voorbereiding op de inburgering in de opvang.</summary>
public sealed class VoorbereidingUitkomst : WetUitkomst<bool>
{
    internal VoorbereidingUitkomst(Beoordeling beoordeling)
        : base(beoordeling, Rechtsvragen.Voorbereiding)
    {
    }
}
