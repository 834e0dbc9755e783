namespace Wet.Inburgering.Nota2020;

/// <summary>De lezingen van de nota van maart 2020. Geen recht.</summary>
internal static class NotaLezingen
{
    public static readonly Lezing<Leeftijdsdaglezing> Leeftijdsdag = new(
        "NOTA-08/dag",
        $"Op welke dag moet iemand voor de onderwijsroute jonger dan {NotaParameters.LeeftijdsgrensOnderwijsroute.Tekst} zijn?",
        Regelingen.Nota2020.Artikel("NOTA-08"),
        Leeftijdsdaglezing.DagVanRoutekeuze,
        (Leeftijdsdaglezing.DagVanRoutekeuze, "De grens hoort bij de keuze van de route."),
        (Leeftijdsdaglezing.Peildatum, "De nota noemt geen dag; de leeftijd is die van nu."));

    public static readonly Lezing<Beginlezing> Begin = new(
        "NOTA-07/begin",
        "Lopen de drie jaar van de nota vanaf het PIP?",
        Regelingen.Nota2020.Artikel("NOTA-07"),
        Beginlezing.VanafPip,
        (Beginlezing.VanafPip, "In het PIP staan de afspraken; zo liep het later ook."),
        (Beginlezing.NietGezegd, "De nota noemt geen begin."));

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

/// <summary>Keuzes bij NOTA-08/dag.</summary>
internal enum Leeftijdsdaglezing
{
    Onbekend = 0,
    DagVanRoutekeuze,
    Peildatum,
}

/// <summary>Keuzes bij NOTA-07/begin.</summary>
internal enum Beginlezing
{
    Onbekend = 0,
    VanafPip,
    NietGezegd,
}
