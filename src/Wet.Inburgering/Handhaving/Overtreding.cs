namespace Wet.Inburgering.Handhaving;

/// <summary>Een overtreding van Wi2021 art. 23, met de boete die er (misschien) voor is opgelegd.</summary>
public sealed record Overtreding : Feitenrecord
{
    /// <summary>Dag waarop het college de overtreding vaststelde. Sleutel.</summary>
    public required DatumWaarneming Constatering { get; init; }

    /// <summary>Welke verplichting niet is nagekomen.</summary>
    public Waarneming<Verplichting> Verplichting { get; init; }

    /// <summary>Mate van verwijtbaarheid (oordeel van het college, Bi art. 7.1 lid 4).</summary>
    public Waarneming<Verwijtbaarheid> Verwijtbaarheid { get; init; }

    /// <summary>Is de bijstand voor dezelfde gedraging al verlaagd (oordeel van het college, Wi2021 art. 27)?</summary>
    public Waarneming<bool> BijstandVerlaagdVoorZelfdeGedraging { get; init; }

    /// <summary>Bij een asielstatushouder: is een bewezen en aanhoudend gebrek aan bereidheid vastgesteld (oordeel van het college)?</summary>
    public Waarneming<bool> BewezenAanhoudendeOnwil { get; init; }

    /// <summary>Stand van de boete voor deze overtreding.</summary>
    public Waarneming<Boetestatus> Boetestatus { get; init; }

    /// <summary>Dag waarop de boete is opgelegd.</summary>
    public DatumWaarneming BoeteOpgelegd { get; init; }

    /// <summary>Dag waarop de boete onherroepelijk werd.</summary>
    public DatumWaarneming BoeteOnherroepelijk { get; init; }

    /// <summary>Het opgelegde bedrag.</summary>
    public Waarneming<Bedrag> BoeteBedrag { get; init; }
}

/// <summary>De drie verplichtingen van Wi2021 art. 23 lid 1.</summary>
public enum Verplichting
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Meewerken aan ondersteuning en begeleiding (art. 15 lid 1 onder b).</summary>
    Begeleiding,

    /// <summary>De vastgestelde intensiteit van het participatieverklaringstraject (art. 15 lid 1 onder c).</summary>
    IntensiteitPvt,

    /// <summary>De vastgestelde intensiteit van de module Arbeidsmarkt en Participatie (art. 15 lid 1 onder c).</summary>
    IntensiteitMap,

    /// <summary>De vastgestelde intensiteit van de leerroute (art. 15 lid 2).</summary>
    IntensiteitLeerroute,
}

/// <summary>Mate van verwijtbaarheid.</summary>
public enum Verwijtbaarheid
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Opzet.</summary>
    Opzet,

    /// <summary>Grove schuld.</summary>
    GroveSchuld,

    /// <summary>Geen opzet of grove schuld.</summary>
    Normaal,

    /// <summary>Verminderde verwijtbaarheid.</summary>
    Verminderd,

    /// <summary>Geen enkel verwijt.</summary>
    Geen,
}

/// <summary>Stand van een boete.</summary>
public enum Boetestatus
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Er is (nog) geen boete opgelegd.</summary>
    GeenBoete,

    /// <summary>Opgelegd; de bezwaartermijn loopt nog.</summary>
    Primair,

    /// <summary>In bezwaar.</summary>
    InBezwaar,

    /// <summary>In beroep of hoger beroep.</summary>
    InBeroep,

    /// <summary>Herroepen door het college of de Minister.</summary>
    Herroepen,

    /// <summary>Vernietigd door de rechter.</summary>
    Vernietigd,

    /// <summary>Onherroepelijk.</summary>
    Onherroepelijk,
}
