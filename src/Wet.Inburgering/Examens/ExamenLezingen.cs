using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Examens;

/// <summary>De lezingen over examens, PVT, MAP en uren.</summary>
internal static class ExamenLezingen
{
    public static readonly Lezing<Gestoptlezing> MapNaStoppen = new(
        "MAP-02/gestopt",
        "Moet iemand in de onderwijsroute die met het taalschakeltraject stopte zonder het af te ronden, de MAP doen?",
        Wi2021.Artikel(8).Lid(3),
        Gestoptlezing.MapNodig,
        (Gestoptlezing.MapNodig, "De MAP vervalt alleen voor wie het traject volgt of heeft afgerond."),
        (Gestoptlezing.GeenMap, "Art. 8 lid 4 laat taalonderdelen en KNM gelden als het inburgeringsexamen en noemt de MAP niet."));

    public static readonly Lezing<Nietbehaaldlezing> NietBehaald = new(
        "ROUTE-O-04/nietBehaald",
        "Wanneer is de onderwijsroute niet behaald, zodat taalonderdelen en KNM gelden als het inburgeringsexamen?",
        Wi2021.Artikel(8).Lid(4),
        Nietbehaaldlezing.ZolangNietBehaald,
        (Nietbehaaldlezing.ZolangNietBehaald, "Wie het diploma nog niet heeft, heeft de onderwijsroute niet behaald."),
        (Nietbehaaldlezing.NaStoppen, "Het is een terugval: pas wie met het traject is gestopt, heeft de route niet behaald."));

    public static readonly Lezing<Knmvoorpiplezing> KnmVoorPip = new(
        "KNM-01/voorPip",
        "Telt een examen KNM dat voor het eerste PIP is behaald?",
        Bi.Artikel("5.3").Lid(5),
        Knmvoorpiplezing.Telt,
        (Knmvoorpiplezing.Telt, "Een behaald examen is een resultaat, geen inspanning; taalcertificaten van eerder tellen ook."),
        (Knmvoorpiplezing.TeltNiet, "Inspanningen van voor het PIP tellen niet, behalve waar het Besluit dat zegt."));

    public static readonly Lezing<Pipdaglezing> DagVanPip = new(
        "PVT-01/dagVanPip",
        "Telt een ondertekening of eindgesprek op de dag van de dagtekening van het eerste PIP zelf?",
        Bi.Artikel("5.3").Lid(5),
        Pipdaglezing.VanafTermijn,
        (Pipdaglezing.VanafTermijn, "DUO aanvaardt geen dag voor het begin van de termijn, dat is de dag na de dagtekening."),
        (Pipdaglezing.OokOpDeDag, "Het Besluit sluit alleen inspanningen voor het PIP uit."));

    public static readonly Lezing<Taalschakellezing> Taalschakeluren = new(
        "AFSCH-01/taalschakeluren",
        "Tellen voor afschalen alle lessen van een taalschakeltraject, of alleen die Nederlands als tweede taal?",
        Bi.Artikel("5.5").Lid(1),
        Taalschakellezing.AlleenNt2,
        (Taalschakellezing.AlleenNt2, "Het Besluit vraagt uren Nederlands als tweede taal."),
        (Taalschakellezing.AlleLessen, "DUO telt in de onderwijsroute alle lesuren."));

    public static readonly Lezing<Schoolurenlezing> SchoolurenOudPip = new(
        "ROUTE-Z-04/schooluren",
        "Kunnen schooluren ook meetellen als het eerste PIP van voor 1 september 2025 is?",
        Bi.Artikel("3.14").Lid(9),
        Schoolurenlezing.OokBijEerderPip,
        (Schoolurenlezing.OokBijEerderPip, "Onmiddellijke werking: het college beslist op of na die dag; overgangsrecht is niet gevonden."),
        (Schoolurenlezing.AlleenBijLaterPip, "De aftrek hoort bij het vaststellen van het PIP."));

    public static readonly Lezing<Examendaglezing> Examendag = new(
        "VOLD-01/examendag",
        "Op welke dag is een examenonderdeel behaald?",
        Wi2021.Artikel(6).Lid(1),
        Examendaglezing.DagVanExamen,
        (Examendaglezing.DagVanExamen, "De kandidaat heeft dan gedaan wat van hem gevraagd wordt; de duur van het nakijken ligt niet aan hem."),
        (Examendaglezing.DagVanUitslag, "DUO registreert de uitslag, en gaf extra tijd toen het nakijken lang duurde."));

    public static readonly Lezing<Pogingenlezing> Pogingen = new(
        "EXAM-02/pogingen",
        "Welke eerdere pogingen tellen voor het aantal kosteloze pogingen?",
        Ri.Artikel("3.5"),
        Pogingenlezing.AllePogingen,
        (Pogingenlezing.AlleenKosteloze, "De Regeling geeft per onderdeel een aantal kosteloze pogingen; een betaalde poging verbruikt er geen."),
        (Pogingenlezing.AllePogingen, "Kosteloos zijn de eerste pogingen voor het onderdeel, hoe die ook betaald zijn."));
}

/// <summary>Keuzes bij MAP-02/gestopt.</summary>
internal enum Gestoptlezing
{
    Onbekend = 0,
    MapNodig,
    GeenMap,
}

/// <summary>Keuzes bij PVT-01/dagVanPip.</summary>
internal enum Pipdaglezing
{
    Onbekend = 0,
    VanafTermijn,
    OokOpDeDag,
}

/// <summary>Keuzes bij AFSCH-01/taalschakeluren.</summary>
internal enum Taalschakellezing
{
    Onbekend = 0,
    AlleenNt2,
    AlleLessen,
}

/// <summary>Keuzes bij ROUTE-Z-04/schooluren.</summary>
internal enum Schoolurenlezing
{
    Onbekend = 0,
    OokBijEerderPip,
    AlleenBijLaterPip,
}

/// <summary>Keuzes bij VOLD-01/examendag.</summary>
internal enum Examendaglezing
{
    Onbekend = 0,
    DagVanExamen,
    DagVanUitslag,
}

/// <summary>Keuzes bij EXAM-02/pogingen.</summary>
internal enum Pogingenlezing
{
    Onbekend = 0,
    AlleenKosteloze,
    AllePogingen,
}

/// <summary>Keuzes bij ROUTE-O-04/nietBehaald.</summary>
internal enum Nietbehaaldlezing
{
    Onbekend = 0,
    ZolangNietBehaald,
    NaStoppen,
}

/// <summary>Keuzes bij KNM-01/voorPip.</summary>
internal enum Knmvoorpiplezing
{
    Onbekend = 0,
    Telt,
    TeltNiet,
}
