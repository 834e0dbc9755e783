namespace Wet.Inburgering.Grondslagen;

/// <summary>Een regeling of andere bron waar regels op rusten.</summary>
/// <param name="Afkorting">Gebruikelijke afkorting.</param>
/// <param name="Naam">Volledige naam.</param>
/// <param name="BwbId">Nummer in het Basiswettenbestand, of <c>null</c> voor een bron zonder wetskracht.</param>
public sealed record Regeling(string Afkorting, string Naam, string? BwbId)
{
    /// <summary>Een artikel van deze regeling.</summary>
    /// <param name="artikel">Het artikel, zoals <c>11</c> of <c>5.3</c>.</param>
    public Grondslag Artikel(string artikel) => new(this, artikel);

    /// <summary>Een artikel van deze regeling.</summary>
    /// <param name="artikel">Het artikel.</param>
    public Grondslag Artikel(int artikel) => new(this, $"{artikel}");
}
