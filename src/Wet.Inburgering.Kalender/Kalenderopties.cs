namespace Wet.Inburgering.Kalender;

/// <summary>Hoe de termijnen in een kalender komen.</summary>
public sealed record Kalenderopties
{
    /// <summary>Kalender met het kenmerk van het dossier, en zonder sleutel.</summary>
    public static Kalenderopties Standaard { get; } = new();

    /// <summary>Het kenmerk waar de UID's uit volgen; standaard dat van het dossier. Het komt zelf niet in de kalender.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>
    /// Geheime sleutel voor de UID's (HMAC). Zonder sleutel is een kenmerk uit een kleine verzameling, zoals een volgnummer, door proberen
    /// uit een UID terug te vinden. Gebruik steeds dezelfde sleutel: een andere geeft andere UID's.
    /// </summary>
    public ReadOnlyMemory<byte> Sleutel { get; init; }

    /// <summary>Alleen termijnen waarvan de dag vaststaat.</summary>
    public bool AlleenZeker { get; init; }
}
