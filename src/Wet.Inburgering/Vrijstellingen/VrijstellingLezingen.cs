using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Vrijstellingen;

/// <summary>De lezingen over vrijstelling.</summary>
internal static class VrijstellingLezingen
{
    public static readonly Lezing<Schoolplichtlezing> Schoolplichtjaren = new(
        "VRIJ-02/aaneengesloten",
        "Moeten de acht jaar leer- of kwalificatieplicht in Nederland aaneengesloten zijn?",
        Wi2021.Artikel(4).Lid(1).Onderdeel("a"),
        Schoolplichtlezing.Opgeteld,
        (Schoolplichtlezing.Opgeteld, "De wet vraagt ten minste acht jaar en noemt geen aaneengesloten periode."),
        (Schoolplichtlezing.Aaneengesloten, "Wie tussentijds vertrok, volgde niet acht jaar onderwijs achter elkaar."));

    public static readonly Lezing<Ingezetenelezing> TienJaar = new(
        "VRIJ-06/tienjaar",
        "Moeten de tien jaar als ingezetene doorlopen tot nu?",
        Bi.Artikel("2.3"),
        Ingezetenelezing.OokEerder,
        (Ingezetenelezing.OokEerder, "Het Besluit vraagt tien jaar onafgebroken, niet dat zij tot de aanvraag lopen."),
        (Ingezetenelezing.TotNu, "Het gaat om wie nu is ingeburgerd: de tien jaar gaan aan de aanvraag vooraf."));

    public static readonly Lezing<Termijnenwetlezing> Termijnenwet = new(
        "REKEN-03/regeling",
        "Geldt de Algemene termijnenwet voor een termijn die alleen in een ministeriële regeling staat?",
        Atw.Artikel(1),
        Termijnenwetlezing.GeldtNiet,
        (Termijnenwetlezing.GeldtNiet, "Die wet noemt termijnen in een wet of een algemene maatregel van bestuur."),
        (Termijnenwetlezing.Geldt, "Een termijn in een regeling rust op de wet; een laatste dag in het weekend is geen redelijke laatste dag."));
}

/// <summary>Keuzes bij VRIJ-02/aaneengesloten.</summary>
internal enum Schoolplichtlezing
{
    Onbekend = 0,
    Opgeteld,
    Aaneengesloten,
}

/// <summary>Keuzes bij VRIJ-06/tienjaar.</summary>
internal enum Ingezetenelezing
{
    Onbekend = 0,
    OokEerder,
    TotNu,
}

/// <summary>Keuzes bij REKEN-03/regeling.</summary>
internal enum Termijnenwetlezing
{
    Onbekend = 0,
    GeldtNiet,
    Geldt,
}
