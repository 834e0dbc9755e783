namespace Wet.Inburgering.Ontheffingen;

/// <summary>De laatste aanvraag om ontheffing waarop DUO nog niet besliste, of het voornemen van DUO om uit zichzelf ontheffing te verlenen.</summary>
public sealed record Ontheffingsaanvraag : Feitenrecord
{
    /// <summary>Dag van ontvangst, of bij <see cref="Ontheffingsoort.BijzondereOmstandighedenAmbtshalve"/> de dag waarop DUO het onderzoek begon; <see cref="DatumWaarneming.NietGebeurd"/> als er niets loopt.</summary>
    public DatumWaarneming Ontvangen { get; init; }

    /// <summary>Welke ontheffing gevraagd wordt.</summary>
    public Waarneming<Ontheffingsoort> Soort { get; init; }

    /// <summary>Is bij de aanvraag het advies van het college gevoegd? Alleen bij bijzondere individuele omstandigheden (Bi art. 2.8 lid 2).</summary>
    public Waarneming<bool> AdviesCollege { get; init; }

    /// <summary>
    /// Dag waarop DUO het laatste besluit op een eerdere aanvraag om ontheffing (toegewezen of geweigerd) bekendmaakte; daarvan hangt af tot wanneer
    /// bezwaar kan (ONTH-54). <see cref="DatumWaarneming.NietGebeurd"/> als DUO nog nooit besliste.
    /// </summary>
    public DatumWaarneming LaatsteBesluit { get; init; }
}

/// <summary>Soort ontheffing.</summary>
public enum Ontheffingsoort
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Medisch (Wi2021 art. 5 lid 1).</summary>
    Medisch,

    /// <summary>Bijzondere individuele omstandigheden, op aanvraag (Wi2021 art. 5 lid 2).</summary>
    BijzondereOmstandigheden,

    /// <summary>Bijzondere individuele omstandigheden, door DUO uit zichzelf (Bi art. 2.8 lid 4).</summary>
    BijzondereOmstandighedenAmbtshalve,
}

/// <summary>Wat bij een medische ontheffing is vastgesteld: het verzoek, de verklaring van de arts en het oordeel van de Minister.</summary>
public sealed record MedischOordeel : Feitenrecord
{
    /// <summary>Is gehele of gedeeltelijke ontheffing gevraagd?</summary>
    public Waarneming<Ontheffingsverzoek> Verzoek { get; init; }

    /// <summary>Is er een psychische of lichamelijke belemmering of een verstandelijke beperking (Wi2021 art. 5 lid 1)? Oordeel van de Minister.</summary>
    public Waarneming<bool> Belemmering { get; init; }

    /// <summary>Bij een verzoek om gehele ontheffing: volstaat ontheffing van een deel (Bi art. 2.7 lid 3)? Oordeel van de Minister.</summary>
    public Waarneming<bool> GedeeltelijkVolstaat { get; init; }

    /// <summary>
    /// Kan de persoon redelijkerwijs binnen vijf jaar na de aanvraag aan de plicht (of aan het onderdeel) voldoen, met lichte aanpassingen en
    /// gebruikelijke behandeling? Oordeel van de Minister.
    /// </summary>
    public Waarneming<bool> HaalbaarBinnenVijfJaar { get; init; }

    /// <summary>Kunnen de onderdelen onder aangepaste omstandigheden worden afgelegd (Bi art. 2.7 lid 4)? Oordeel van de Minister.</summary>
    public Waarneming<bool> HaalbaarMetAanpassing { get; init; }

    /// <summary>Bij een gedeeltelijk verzoek: het aantal taalonderdelen (0 tot en met 4) waarom het gaat.</summary>
    public Waarneming<int> Taalonderdelen { get; init; }

    /// <summary>Bij een gedeeltelijk verzoek: gaat het om het examen KNM?</summary>
    public Waarneming<bool> Knm { get; init; }

    /// <summary>Bij een gedeeltelijk verzoek: gaat het om de participatie in de zelfredzaamheidsroute?</summary>
    public Waarneming<bool> Participatie { get; init; }

    /// <summary>Wat de deskundigenverklaring adviseert; daarvan hangt de terugbetaling af (Ri art. 2.7 lid 2).</summary>
    public Waarneming<Medischadvies> Advies { get; init; }

    /// <summary>
    /// Dag waarop de arts de verklaring met instemming van de persoon aanhield, omdat de prognose zeer onduidelijk is (Ri bijlage 1);
    /// <see cref="DatumWaarneming.NietGebeurd"/> als dat niet gebeurde. Het kan een keer.
    /// </summary>
    public DatumWaarneming Aangehouden { get; init; }

    /// <summary>Dag waarop de arts het onderzoek daarna hervatte; <see cref="DatumWaarneming.NietGebeurd"/> zolang dat niet gebeurde.</summary>
    public DatumWaarneming Hervat { get; init; }
}

/// <summary>De omvang van een verzoek om ontheffing.</summary>
public enum Ontheffingsverzoek
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>De hele plicht.</summary>
    Geheel,

    /// <summary>Een deel.</summary>
    Gedeeltelijk,
}

/// <summary>Het advies in de deskundigenverklaring.</summary>
public enum Medischadvies
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>De gevraagde gehele of gedeeltelijke ontheffing verlenen.</summary>
    Verlenen,

    /// <summary>Geen ontheffing, maar aangepaste examenomstandigheden.</summary>
    Aanpassen,

    /// <summary>Weigeren.</summary>
    Weigeren,
}

/// <summary>De vijf eisen van Bi art. 2.8 lid 1, elk een oordeel van de Minister.</summary>
public sealed record BijzonderOordeel : Feitenrecord
{
    /// <summary>Zijn er bijzondere individuele omstandigheden?</summary>
    public Waarneming<bool> BijzondereOmstandigheden { get; init; }

    /// <summary>Zijn zij de persoon niet te verwijten?</summary>
    public Waarneming<bool> NietVerwijtbaar { get; init; }

    /// <summary>Is voldoen aan de plicht onmogelijk of uiterst moeilijk?</summary>
    public Waarneming<bool> OnmogelijkOfUiterstMoeilijk { get; init; }

    /// <summary>Zijn de omstandigheden zeer uitzonderlijk en niet voorzien?</summary>
    public Waarneming<bool> UitzonderlijkEnNietVoorzien { get; init; }

    /// <summary>Leidt vasthouden aan de plicht tot een zeer schrijnende situatie?</summary>
    public Waarneming<bool> ZeerSchrijnend { get; init; }
}
