namespace Wet.Inburgering.Lening;

/// <summary>Een rekening die uit de lening betaald moet worden, aan de instelling (Wi2021 art. 20 lid 5; Bi art. 6.2; Ri art. 6.2).</summary>
public sealed record Leningrekening : Feitenrecord
{
    /// <summary>Waarvoor de rekening is.</summary>
    public Waarneming<Leningdoel> Doel { get; init; }

    /// <summary>Heeft de instelling een certificaat of keurmerk (Bi art. 6.2 lid 3), of is het taalschakeltraject erkend (lid 4)?</summary>
    public Waarneming<bool> InstellingErkend { get; init; }

    /// <summary>Verplicht het PIP tot alfabetisering?</summary>
    public Waarneming<bool> AlfabetiseringVerplicht { get; init; }

    /// <summary>De facturen voor contracturen in dit kwartaal samen, met deze rekening, in eurocent.</summary>
    public Waarneming<Bedrag> Kwartaalbedrag { get; init; }

    /// <summary>Dag waarop DUO de verklaring van de persoon bij de factuur ontving; <see cref="DatumWaarneming.NietGebeurd"/> als die er niet is.</summary>
    public DatumWaarneming VerklaringOntvangen { get; init; }
}

/// <summary>Waarvoor een rekening is.</summary>
public enum Leningdoel
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Een cursus voor de leerroute in het PIP; bij wie vrijwillig inburgert een cursus inburgering of Nederlands.</summary>
    Cursus,

    /// <summary>Een taalschakeltraject.</summary>
    Taalschakeltraject,

    /// <summary>Alfabetisering.</summary>
    Alfabetisering,

    /// <summary>Het inburgeringsexamen: een taalonderdeel op ten minste A2, of KNM.</summary>
    Examen,

    /// <summary>Oriëntatie op de Nederlandse arbeidsmarkt (ONA) van het oude stelsel.</summary>
    Arbeidsmarktorientatie,

    /// <summary>Het participatieverklaringstraject of de MAP.</summary>
    PvtOfMap,

    /// <summary>Iets anders.</summary>
    Anders,
}
