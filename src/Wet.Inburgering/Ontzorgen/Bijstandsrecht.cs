namespace Wet.Inburgering.Ontzorgen;

/// <summary>Een periode waarin de persoon recht op bijstand of een andere uitkering van de gemeente heeft.</summary>
public sealed record Bijstandsrecht : Feitenrecord
{
    /// <summary>
    /// Dag waarop het recht ontstaat, inclusief. Sleutel. Niet de dag van de aanvraag, het besluit of de eerste betaling.
    /// </summary>
    public required DatumWaarneming Ontstaan { get; init; }

    /// <summary>Laatste dag van het recht, inclusief; <see cref="DatumWaarneming.Lopend"/> zolang het loopt.</summary>
    public DatumWaarneming LaatsteDag { get; init; }

    /// <summary>De soort uitkering.</summary>
    public Waarneming<Bijstandsoort> Soort { get; init; }
}

/// <summary>De uitkeringen van de gemeente; alleen die van de Participatiewet zijn bijstand.</summary>
public enum Bijstandsoort
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Algemene bijstand (Participatiewet).</summary>
    AlgemeneBijstand,

    /// <summary>Bijzondere bijstand (Participatiewet).</summary>
    BijzondereBijstand,

    /// <summary>Bijstand voor zelfstandigen (Bbz).</summary>
    BijstandZelfstandigen,

    /// <summary>IOAW: geen bijstand.</summary>
    Ioaw,

    /// <summary>IOAZ: geen bijstand.</summary>
    Ioaz,
}
