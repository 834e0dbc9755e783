namespace Wet.Inburgering.Plicht;

/// <summary>Een verblijfstitel van de persoon, met begin en einde. Bron: IND.</summary>
public sealed record Verblijfstitel : Feitenrecord
{
    /// <summary>Eerste dag van de titel, inclusief. Sleutel: moet (deels) bekend zijn.</summary>
    public required DatumWaarneming Vanaf { get; init; }

    /// <summary>Laatste dag van de titel, inclusief; <see cref="DatumWaarneming.Lopend"/> zolang hij niet geëindigd is.</summary>
    public DatumWaarneming LaatsteDag { get; init; }

    /// <summary>Soort titel (Vreemdelingenwet art. 8).</summary>
    public Waarneming<Titelsoort> Soort { get; init; }

    /// <summary>Beperking (verblijfsdoel) van een reguliere vergunning.</summary>
    public Waarneming<Beperking> Beperking { get; init; }

    /// <summary>Is bij de verlening uitdrukkelijk bepaald dat het verblijf tijdelijk is (Vb art. 3.5 lid 4)?</summary>
    public Waarneming<bool> TijdelijkVerklaard { get; init; }

    /// <summary>Bij een gezinslid: heeft de hoofdpersoon zelf een tijdelijk verblijfsdoel?</summary>
    public Waarneming<bool> DoelHoofdpersoonTijdelijk { get; init; }

    /// <summary>Bij een gezinslid: de titel van de hoofdpersoon.</summary>
    public Waarneming<TitelHoofdpersoon> Hoofdpersoon { get; init; }

    /// <summary>Bij verblijf in afwachting van verlenging: sluit het direct aan op de periode van plicht (Bi art. 2.1 lid 1)?</summary>
    public Waarneming<bool> SluitAanOpPlicht { get; init; }

    /// <summary>Dag van de beschikking van de IND (asiel): dan is het verblijfsrecht bekendgemaakt.</summary>
    public DatumWaarneming DatumBeschikking { get; init; }

    /// <summary>Dag waarop het verblijfsdocument is opgehaald (regulier): dan is het verblijfsrecht bekendgemaakt.</summary>
    public DatumWaarneming DatumDocumentOpgehaald { get; init; }
}

/// <summary>Soort verblijfstitel, naar de letters van Vreemdelingenwet art. 8.</summary>
public enum Titelsoort
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Regulier, bepaalde tijd (8 onder a).</summary>
    RegulierBepaaldeTijd,

    /// <summary>Regulier, onbepaalde tijd (8 onder b).</summary>
    RegulierOnbepaaldeTijd,

    /// <summary>Asiel, bepaalde tijd (8 onder c, tekst tot en met 11 juni 2026).</summary>
    AsielBepaaldeTijd,

    /// <summary>Onverdeelde verblijfsvergunning asiel (8 onder c, tekst vanaf 12 juni 2026).</summary>
    AsielOnverdeeld,

    /// <summary>Asiel onbepaalde tijd of EU-langdurig ingezetene met aantekening (8 onder d).</summary>
    AsielOnbepaaldOfEuLangdurigMetAantekening,

    /// <summary>Verblijf op grond van het Unierecht (8 onder e).</summary>
    Unierecht,

    /// <summary>In afwachting van een eerste beslissing (8 onder f).</summary>
    AfwachtingEersteBeslissing,

    /// <summary>In afwachting van verlenging, bezwaar of beroep (8 onder g of h).</summary>
    AfwachtingVerlenging,

    /// <summary>Tijdelijke bescherming (ontheemden).</summary>
    TijdelijkeBescherming,

    /// <summary>Een andere titel.</summary>
    Anders,
}

/// <summary>Beperking waaronder een reguliere vergunning is verleend.</summary>
public enum Beperking
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Familie- of gezinslid.</summary>
    Gezinslid,

    /// <summary>Vermogende vreemdeling.</summary>
    VermogendeVreemdeling,

    /// <summary>Arbeid als zelfstandige.</summary>
    ArbeidAlsZelfstandige,

    /// <summary>Arbeid als kennismigrant.</summary>
    Kennismigrant,

    /// <summary>Houder van een Europese blauwe kaart.</summary>
    EuropeseBlauweKaart,

    /// <summary>Seizoenarbeid.</summary>
    Seizoenarbeid,

    /// <summary>Overplaatsing binnen een onderneming.</summary>
    OverplaatsingBinnenOnderneming,

    /// <summary>Arbeid in loondienst.</summary>
    ArbeidInLoondienst,

    /// <summary>Grensoverschrijdende dienstverlening.</summary>
    GrensoverschrijdendeDienstverlening,

    /// <summary>Onderzoek in de zin van Richtlijn (EU) 2016/801.</summary>
    Onderzoek,

    /// <summary>Lerend werken.</summary>
    LerendWerken,

    /// <summary>Niet-geprivilegieerd militair of burgerpersoneel.</summary>
    MilitairOfBurgerpersoneel,

    /// <summary>Studie.</summary>
    Studie,

    /// <summary>Zoeken en verrichten van arbeid, al dan niet in loondienst.</summary>
    ZoekenVanArbeid,

    /// <summary>Uitwisseling, al dan niet onder een verdrag.</summary>
    Uitwisseling,

    /// <summary>Medische behandeling.</summary>
    MedischeBehandeling,

    /// <summary>Tijdelijke humanitaire gronden.</summary>
    TijdelijkeHumanitaireGronden,

    /// <summary>In afwachting van een verzoek om vaststelling van het Nederlanderschap.</summary>
    VaststellingNederlanderschap,

    /// <summary>Een beperking die niet op de lijst van tijdelijke doelen staat.</summary>
    Anders,

    /// <summary>Arbeid voor een religieuze of levensbeschouwelijke organisatie: altijd geestelijke bedienaar (Ri art. 1.2 lid 1).</summary>
    ReligieuzeArbeid,
}

/// <summary>Titel van de persoon bij wie een gezinslid verblijft (Wi2021 art. 13 lid 1 onder b).</summary>
public enum TitelHoofdpersoon
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Asiel, bepaalde tijd.</summary>
    AsielBepaaldeTijd,

    /// <summary>Onverdeelde verblijfsvergunning asiel (vanaf 12 juni 2026).</summary>
    AsielOnverdeeld,

    /// <summary>Asiel, onbepaalde tijd (oude Vw art. 33).</summary>
    AsielOnbepaaldeTijd,

    /// <summary>EU-langdurig ingezetene met de aantekening internationale bescherming.</summary>
    EuLangdurigMetAantekening,

    /// <summary>Nederlander of een andere titel.</summary>
    Anders,
}
