namespace Wet.Inburgering.Ontzorgen;

/// <summary>Wat van belang is voor het ontzorgen (Participatiewet art. 18, 56a en 57). Bedragen in eurocent per maand, van de maand van de peildatum.</summary>
public sealed record Ontzorging : Feitenrecord
{
    /// <summary>Netto bijstand per maand, in eurocent.</summary>
    public Waarneming<Bedrag> NettoBijstand { get; init; }

    /// <summary>Huur per maand, in eurocent; nul als er geen huur is.</summary>
    public Waarneming<Bedrag> Huur { get; init; }

    /// <summary>Gas per maand, in eurocent; nul als er geen gas is.</summary>
    public Waarneming<Bedrag> Gas { get; init; }

    /// <summary>Water per maand, in eurocent; nul als die last er niet is.</summary>
    public Waarneming<Bedrag> Water { get; init; }

    /// <summary>Stroom per maand, in eurocent; nul als die last er niet is.</summary>
    public Waarneming<Bedrag> Stroom { get; init; }

    /// <summary>Premie van de verplichte zorgverzekering per maand, in eurocent; nul als die last er niet is.</summary>
    public Waarneming<Bedrag> Zorgverzekering { get; init; }

    /// <summary>Heeft het college de verplichting om mee te werken bij besluit aan de bijstand verbonden?</summary>
    public Waarneming<bool> VerplichtingVerbonden { get; init; }

    /// <summary>
    /// Dag waarop de persoon niet meewerkte aan de betalingen (bijvoorbeeld geen machtiging gaf); <see cref="DatumWaarneming.NietGebeurd"/> als hij meewerkt.
    /// </summary>
    public DatumWaarneming NietMeegewerkt { get; init; }

    /// <summary>Ontbreekt elke vorm van verwijtbaarheid (oordeel van het college)? Participatiewet art. 18 lid 9.</summary>
    public Waarneming<bool> ElkVerwijtOntbreekt { get; init; }

    /// <summary>Stemt het college de verlaging wegens dringende redenen af op nihil (oordeel van het college)? Participatiewet art. 18 lid 10.</summary>
    public Waarneming<bool> AfgestemdOpNihil { get; init; }

    /// <summary>Stemt het college de verplichting van art. 56a af op de omstandigheden, zodat zij vervalt (oordeel van het college)? Participatiewet art. 18 lid 1.</summary>
    public Waarneming<bool> AfgestemdOpOmstandigheden { get; init; }

    /// <summary>
    /// Zijn er gegronde redenen om aan te nemen dat de persoon zonder hulp zijn geld niet verantwoord kan besteden (oordeel van het college)?
    /// Participatiewet art. 57.
    /// </summary>
    public Waarneming<bool> GegrondeRedenen { get; init; }
}
