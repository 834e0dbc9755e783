using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Bevoegdheid;

/// <summary>De lezingen over het bevoegde college.</summary>
internal static class BevoegdLezingen
{
    public static readonly Lezing<Opvanglezing> Opvang = new(
        "BEVOEGD-01/opvang",
        "Is er al een college bevoegd zolang iemand met een vergunning asiel nog in de opvang zit?",
        Wi2021.Artikel(1),
        Opvanglezing.NogGeen,
        (Opvanglezing.NogGeen, "Art. 1 spreekt van de gemeente waar de persoon is gehuisvest, niet van waar hij gehuisvest zal worden."),
        (Opvanglezing.GekoppeldeGemeente, "Art. 34 lid 6 laat het COA ook de toekomstige verblijfplaats doorgeven; die gemeente kan alvast beginnen."));

    public static readonly Lezing<Verhuislezing> NaVerhuizing = new(
        "BEVOEGD-01/verhuizing",
        "Welk college is bevoegd als iemand met een vergunning asiel zelf verhuist uit de gemeente waar hij was gehuisvest?",
        Wi2021.Artikel(1),
        Verhuislezing.Woonplaats,
        (Verhuislezing.Woonplaats, "Art. 15 lid 4 en Bi art. 5.3 gaan ervan uit dat na verhuizing het college van de nieuwe gemeente bevoegd is."),
        (Verhuislezing.AlleenHuisvesting, "Naar de letter van art. 1 telt voor wie een vergunning asiel heeft alleen huisvesting; de tekst noemt dan geen college."));

    public static readonly Lezing<Verhuislezing> NooitGehuisvest = new(
        "BEVOEGD-01/zelfGehuisvest",
        "Welk college is bevoegd voor iemand met een vergunning asiel die nooit door een gemeente is gehuisvest en niet in de opvang zit?",
        Wi2021.Artikel(1),
        Verhuislezing.Woonplaats,
        (Verhuislezing.Woonplaats, "Wie zelf woonruimte vond, heeft anders geen college; voor ieder ander beslist de woonplaats."),
        (Verhuislezing.AlleenHuisvesting, "Naar de letter van art. 1 telt voor wie een vergunning asiel heeft alleen huisvesting; de tekst noemt dan geen college."));
}

/// <summary>Keuzes bij BEVOEGD-01/opvang.</summary>
internal enum Opvanglezing
{
    Onbekend = 0,
    NogGeen,
    GekoppeldeGemeente,
}

/// <summary>Keuzes bij BEVOEGD-01/verhuizing en BEVOEGD-01/zelfGehuisvest.</summary>
internal enum Verhuislezing
{
    Onbekend = 0,
    Woonplaats,
    AlleenHuisvesting,
}
