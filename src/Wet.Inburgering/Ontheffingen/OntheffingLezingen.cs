using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Ontheffingen;

/// <summary>De lezingen over ontheffing.</summary>
internal static class OntheffingLezingen
{
    public static readonly Lezing<Samenlezing> TaalEnKnm = new(
        "ONTH-02/taalEnKnm",
        "Kan gedeeltelijke ontheffing van taalonderdelen samengaan met ontheffing van KNM?",
        Bi.Artikel("2.7").Lid(3),
        Samenlezing.Samen,
        (Samenlezing.Samen, "Het woord of sluit samengaan niet uit; de lijst begrenst alleen het aantal taalonderdelen."),
        (Samenlezing.EenVanBeide, "De lijst noemt taalonderdelen of KNM: een van beide."));

    public static readonly Lezing<Aanhoudlezing> Aanhouden = new(
        "ONTH-52/aanhouden",
        "Schuift de beslistermijn van acht weken op als de arts de verklaring aanhoudt?",
        Bi.Artikel("2.7").Lid(5),
        Aanhoudlezing.LooptDoor,
        (Aanhoudlezing.LooptDoor, "Het Besluit geeft acht weken na ontvangst en noemt geen opschorting; het protocol ook niet."),
        (Aanhoudlezing.SchuiftOp, "Zonder verklaring kan DUO niet beslissen, en de persoon stemde in met het aanhouden."));
}

/// <summary>Keuzes bij ONTH-02/taalEnKnm.</summary>
internal enum Samenlezing
{
    Onbekend = 0,
    Samen,
    EenVanBeide,
}

/// <summary>Keuzes bij ONTH-52/aanhouden.</summary>
internal enum Aanhoudlezing
{
    Onbekend = 0,
    LooptDoor,
    SchuiftOp,
}
