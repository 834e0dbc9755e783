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
}

/// <summary>Keuzes bij ONTH-02/taalEnKnm.</summary>
internal enum Samenlezing
{
    Onbekend = 0,
    Samen,
    EenVanBeide,
}
