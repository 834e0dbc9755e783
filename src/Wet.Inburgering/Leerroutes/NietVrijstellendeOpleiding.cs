namespace Wet.Inburgering.Leerroutes;

/// <summary>
/// Een aangewezen opleiding die niet vrijstelt (Ri art. 4.2 lid 1): grond voor verlenging (Bi art. 4.3 lid 2) en, als zij pas na anderhalf
/// jaar eindigt, voor een latere wijziging van de leerroute (Bi art. 5.4 lid 2). Beide sinds 1 januari 2023.
/// </summary>
public sealed record NietVrijstellendeOpleiding : Feitenrecord
{
    /// <summary>Dag van inschrijving, inclusief. Sleutel.</summary>
    public required DatumWaarneming Inschrijving { get; init; }

    /// <summary>
    /// Dag van uitschrijving: de opleiding is dan afgerond of afgebroken. Die dag telt zelf niet meer mee.
    /// <see cref="DatumWaarneming.Lopend"/> zolang de persoon is ingeschreven.
    /// </summary>
    public DatumWaarneming Uitschrijving { get; init; }

    /// <summary>De soort opleiding (Ri art. 4.2 lid 1).</summary>
    public Waarneming<OpleidingZonderVrijstelling> Soort { get; init; }

    /// <summary>
    /// Zijn inschrijving, uitschrijving en (bij speciaal onderwijs) het uitstroomprofiel bewezen met de stukken van Ri art. 4.2 lid 2
    /// (oordeel van de Minister)?
    /// </summary>
    public Waarneming<bool> Bewezen { get; init; }
}

/// <summary>De aangewezen opleidingen die niet vrijstellen (Ri art. 4.2 lid 1).</summary>
public enum OpleidingZonderVrijstelling
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>a: praktijkonderwijs.</summary>
    Praktijkonderwijs,

    /// <summary>b: voortgezet speciaal onderwijs, uitstroomprofiel arbeidsmarktgericht.</summary>
    SpeciaalOnderwijsArbeidsmarktgericht,

    /// <summary>b: voortgezet speciaal onderwijs, uitstroomprofiel dagbesteding.</summary>
    SpeciaalOnderwijsDagbesteding,

    /// <summary>c: entreeopleiding (mbo-1).</summary>
    Entreeopleiding,

    /// <summary>Een opleiding die niet is aangewezen.</summary>
    Anders,
}
