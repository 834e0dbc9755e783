namespace Wet.Inburgering.Ontzorgen;

/// <summary>Een periode waarin de persoon recht op bijstand heeft (Participatiewet art. 44 lid 1).</summary>
public sealed record Bijstandsrecht : Feitenrecord
{
    /// <summary>
    /// Dag waarop het recht ontstaat, inclusief; niet de dag van aanvraag, toekenning of betaling. Sleutel.
    /// </summary>
    public required DatumWaarneming Ontstaan { get; init; }

    /// <summary>Laatste dag van het recht, inclusief; <see cref="DatumWaarneming.Lopend"/> zolang het loopt.</summary>
    public DatumWaarneming LaatsteDag { get; init; }

    /// <summary>Welke uitkering het is.</summary>
    public Waarneming<Bijstandsoort> Soort { get; init; }
}

/// <summary>Soort uitkering.</summary>
public enum Bijstandsoort
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Bijstand op grond van de Participatiewet.</summary>
    Participatiewet,

    /// <summary>Uitkering op grond van de IOAW of IOAZ: geen bijstand.</summary>
    IoawOfIoaz,

    /// <summary>Een andere uitkering.</summary>
    Anders,
}

/// <summary>Oordelen van het college over de besteding van middelen en de medewerking.</summary>
public sealed record Ontzorgoordelen : Feitenrecord
{
    /// <summary>
    /// Zijn er gegronde redenen om aan te nemen dat de persoon zonder hulp niet verantwoord met zijn middelen kan omgaan (oordeel van het
    /// college)? Participatiewet art. 57.
    /// </summary>
    public Waarneming<bool> NietVerantwoordBesteden { get; init; }

    /// <summary>Heeft het college de verplichting om mee te werken bij besluit aan de bijstand verbonden? Participatiewet art. 56a lid 2.</summary>
    public Waarneming<bool> VerplichtingVerbonden { get; init; }

    /// <summary>Werkt de persoon niet mee aan de betalingen (oordeel van het college)? Participatiewet art. 18 lid 2.</summary>
    public Waarneming<bool> WerktNietMee { get; init; }

    /// <summary>Ontbreekt elke verwijtbaarheid (oordeel van het college)? Participatiewet art. 18 lid 9.</summary>
    public Waarneming<bool> GeenEnkelVerwijt { get; init; }

    /// <summary>Zijn er dringende redenen om de verlaging af te stemmen (oordeel van het college)? Participatiewet art. 18 lid 10.</summary>
    public Waarneming<bool> DringendeRedenen { get; init; }
}
