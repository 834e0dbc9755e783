namespace Wet.Inburgering.Uitleg;

/// <summary>De uitleg bij een uitkomst.</summary>
/// <param name="Uitkomst">De uitkomst waarover het gaat.</param>
/// <param name="Reden">Waarom de uitkomst onbekend is, of <see cref="RedenOnbekend.Geen"/>.</param>
/// <param name="Regels">De regels die getoetst zijn, per onderdeel van een lijst.</param>
/// <param name="Ontbreekt">De feiten die nog ontbreken.</param>
/// <param name="OnvolledigeLijsten">Lijsten waarvan niet gezegd is dat zij volledig zijn, terwijl dat uitmaakt.</param>
/// <param name="Lezingen">Wat andere lezingen geven, als de uitkomst daarvan afhangt.</param>
/// <param name="Besluit">Het besluit van een orgaan dat voorgaat, als dat er is.</param>
/// <param name="Voorbehouden">Voorbehouden bij de uitkomst.</param>
public sealed record Toelichting(
    Uitkomst Uitkomst,
    RedenOnbekend Reden,
    IReadOnlyList<Regelregel> Regels,
    IReadOnlyList<OntbrekendFeit> Ontbreekt,
    IReadOnlyList<Lijstfeit> OnvolledigeLijsten,
    IReadOnlyList<Lezinguitkomst> Lezingen,
    Besluitvergelijking? Besluit,
    IReadOnlyList<string> Voorbehouden);

/// <summary>Een getoetste regel.</summary>
/// <param name="Regel">De regel.</param>
/// <param name="Status">Hoe zij uitviel.</param>
/// <param name="Onderdeel">Het onderdeel van de lijst, zoals <c>omstandigheden[1]</c>; <c>null</c> bij een regel over het hele dossier.</param>
/// <param name="Doorslag">De voorwaarde die de doorslag gaf, in woorden.</param>
public sealed record Regelregel(Regel Regel, Regelstatus Status, string? Onderdeel, string? Doorslag);

/// <summary>Een feit dat nodig is om een onbekende uitkomst te beslissen.</summary>
/// <param name="Feit">Het feit, met zijn vraag en bron.</param>
/// <param name="Pad">Waar het in het dossier hoort.</param>
public sealed record OntbrekendFeit(Feit Feit, string Pad);

/// <summary>Wat een lezing geeft.</summary>
/// <param name="Lezing">De lezing.</param>
/// <param name="Keuze">De keuze.</param>
/// <param name="IsStandaard">Is dit de standaard?</param>
/// <param name="Waarde">De uitkomst bij deze keuze, in woorden.</param>
public sealed record Lezinguitkomst(Lezing Lezing, Lezingkeuze Keuze, bool IsStandaard, string Waarde);

/// <summary>Een besluit van een orgaan naast onze eigen berekening.</summary>
/// <param name="Vastgesteld">De waarde volgens het besluit.</param>
/// <param name="Berekend">Onze berekening.</param>
/// <param name="WijktAf">Verschillen zij, of is onze berekening onbekend?</param>
public sealed record Besluitvergelijking(string Vastgesteld, string Berekend, bool WijktAf);

/// <summary>Waarom een uitkomst onbekend is.</summary>
public enum RedenOnbekend
{
    /// <summary>De uitkomst is niet onbekend.</summary>
    Geen = 0,

    /// <summary>Een feit ontbreekt.</summary>
    FeitOntbreekt,

    /// <summary>Een oordeel van een orgaan ontbreekt.</summary>
    OordeelOntbreekt,

    /// <summary>De tekst laat meer dan een lezing toe en er is niet gekozen.</summary>
    RechtOpen,

    /// <summary>De datum ligt buiten de nagelezen teksten.</summary>
    BuitenRechtsstand,

    /// <summary>Deze editie regelt de vraag niet.</summary>
    NietGeregeldInEditie,

    /// <summary>De tekst dekt dit geval niet.</summary>
    NietGeregeld,

    /// <summary>Een besluit van een orgaan zegt iets anders dan zeker uit de feiten volgt, of staat in onderzoek.</summary>
    BesluitOmstreden,
}
