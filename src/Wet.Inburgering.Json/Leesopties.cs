namespace Wet.Inburgering.Json;

/// <summary>Grenzen bij het lezen van een dossier of een beleidskader.</summary>
public sealed record Leesopties
{
    /// <summary>Zo diep mag JSON genest zijn.</summary>
    public const int MaxDiepte = 32;

    /// <summary>De standaardgrenzen.</summary>
    public static Leesopties Standaard { get; } = new();

    /// <summary>Grootste invoer in bytes; standaard 10 MB.</summary>
    public int MaxBytes { get; init; } = 10_000_000;

    /// <summary>Grootste aantal onderdelen van een lijst; standaard 10.000.</summary>
    public int MaxItemsPerLijst { get; init; } = 10_000;

    /// <summary>Zoveel fouten worden hoogstens genoemd; standaard 1.000. Daarna volgt een melding dat de rest niet is nagekeken.</summary>
    public int MaxFouten { get; init; } = 1_000;

    /// <summary>
    /// Zet de afgekeurde waarde in de melding. Standaard niet: persoonlijke gegevens horen niet in meldingen en logboeken.
    /// </summary>
    public bool ToonWaarden { get; init; }
}
