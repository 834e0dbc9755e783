using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Lening;

/// <summary>De lezingen over de lening.</summary>
internal static class LeningLezingen
{
    public static readonly Lezing<BuitenTermijnlezing> BuitenTermijn = new(
        "LENING-04/buitenTermijn",
        "Is er nog een lening als er geen termijn loopt, maar de zes jaar daarna nog niet voorbij zijn?",
        Bi.Artikel("6.3").Lid(1),
        BuitenTermijnlezing.TotZesJaarErna,
        (BuitenTermijnlezing.TotZesJaarErna, "De Wet laat de aanspraak pas eindigen als zes jaar na de termijn niet aan de plicht is voldaan (art. 20 lid 2)."),
        (BuitenTermijnlezing.AlleenInEenTermijn, "Het Besluit geeft de aanspraak tijdens de termijn van drie jaar, de verlengde termijn en de nieuwe termijn."));

    public static readonly Lezing<OnderbrekingZesJaarlezing> OnderbrekingZesJaar = new(
        "LENING-04/onderbreking",
        "Worden ook de zes jaar na de termijn langer door een onderbreking van hoogstens een jaar?",
        Bi.Artikel("6.15"),
        OnderbrekingZesJaarlezing.OokDeZesJaar,
        (OnderbrekingZesJaarlezing.OokDeZesJaar, "Het Besluit verlengt de tijd van de aanspraak met de onderbreking (art. 6.15)."),
        (OnderbrekingZesJaarlezing.AlleenDeTermijn, "Het Besluit verlengt de tijd van art. 6.3; de zes jaar staan in de Wet (art. 20 lid 2), en die noemt geen onderbreking."));

    public static readonly Lezing<Kwartaallezing> Kwartaal = new(
        "LENING-54/kwartaal",
        "Geldt het maximum van de facturen voor contracturen per kwartaal?",
        Ri.Artikel("6.2").Lid(4),
        Kwartaallezing.PerKwartaal,
        (Kwartaallezing.PerKwartaal, "De zin over het maximum volgt op die over de betaling per kwartaal."),
        (Kwartaallezing.NietPerKwartaal, "De zin over het maximum noemt zelf geen kwartaal."));

    public static readonly Lezing<Inkomenstoetslezing> Inkomenstoets = new(
        "LENING-52/inkomenstoets",
        "Geldt de inkomenstoets sinds 1 september 2025 ook voor de lening van wie vrijwillig inburgert op grond van het Unierecht?",
        Bi.Artikel("6.2a").Leden(2, 3),
        Inkomenstoetslezing.GeldtOokHier,
        (Inkomenstoetslezing.GeldtOokHier, "De Wet laat de hoogte van iedere lening afhangen van het toetsingsinkomen (art. 20 lid 4)."),
        (Inkomenstoetslezing.GeldtHierNiet, "De Regeling noemt bij de inkomenstoets alleen Bi art. 6.2 lid 1 (Ri art. 6.1)."));
}

/// <summary>Keuzes bij LENING-04/buitenTermijn.</summary>
internal enum BuitenTermijnlezing
{
    Onbekend = 0,
    TotZesJaarErna,
    AlleenInEenTermijn,
}

/// <summary>Keuzes bij LENING-04/onderbreking.</summary>
internal enum OnderbrekingZesJaarlezing
{
    Onbekend = 0,
    OokDeZesJaar,
    AlleenDeTermijn,
}

/// <summary>Keuzes bij LENING-54/kwartaal.</summary>
internal enum Kwartaallezing
{
    Onbekend = 0,
    PerKwartaal,
    NietPerKwartaal,
}

/// <summary>Keuzes bij LENING-52/inkomenstoets.</summary>
internal enum Inkomenstoetslezing
{
    Onbekend = 0,
    GeldtOokHier,
    GeldtHierNiet,
}
