namespace Wet.Inburgering.Nota2020;

/// <summary>De lezingen van de nota van maart 2020. Geen recht.</summary>
internal static class NotaLezingen
{
    public static readonly Lezing<Statushouderlezing> Statushouder = new(
        "NOTA-05/statushouder",
        "Bedoelt de nota met statushouder ook het gezinslid van een asielstatushouder, met een reguliere vergunning?",
        Regelingen.Nota2020.Artikel("NOTA-05"),
        Statushouderlezing.EigenAsielvergunning,
        (Statushouderlezing.EigenAsielvergunning, "De nota zegt elders asielstatushouders."),
        (Statushouderlezing.OokGezinslid, "De nota maakt geen onderscheid naar vergunning; nareizigers kregen dezelfde begeleiding."));
}

/// <summary>Keuzes bij NOTA-05/statushouder.</summary>
internal enum Statushouderlezing
{
    Onbekend = 0,
    EigenAsielvergunning,
    OokGezinslid,
}
