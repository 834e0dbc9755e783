namespace Wet.Inburgering.Lening;

/// <summary>Wat van belang is voor de lening (Wi2021 art. 19 en 20).</summary>
public sealed record Leningaanvraag : Feitenrecord
{
    /// <summary>Dag waarop DUO de aanvraag om een lening ontving; <see cref="DatumWaarneming.NietGebeurd"/> als er geen aanvraag is waarop nog niet is beslist.</summary>
    public DatumWaarneming Ontvangen { get; init; }

    /// <summary>Toetsingsinkomen van de aanvrager over het tweede jaar voor de aanvraag (t−2), in eurocent. Bron: Belastingdienst.</summary>
    public Waarneming<Bedrag> ToetsingsinkomenAanvrager { get; init; }

    /// <summary>Toetsingsinkomen van de partner over t−2, in eurocent; nul zonder partner.</summary>
    public Waarneming<Bedrag> ToetsingsinkomenPartner { get; init; }

    /// <summary>Heeft de aanvrager een partner (Awir art. 3)?</summary>
    public Waarneming<bool> HeeftPartner { get; init; }

    /// <summary>Is de alleenstaande-ouderenkorting van toepassing?</summary>
    public Waarneming<bool> AlleenstaandeOuderenkorting { get; init; }

    /// <summary>Belastbaar minimumloon van het jaar t−2, in eurocent. Invoer: de Regeling noemt het bedrag niet.</summary>
    public Waarneming<Bedrag> BelastbaarMinimumloon { get; init; }

    /// <summary>Staat er nog een lening onder een oudere inburgeringswet open (Bi art. 6.2 lid 5-6)?</summary>
    public Waarneming<bool> OudeLeningOpen { get; init; }
}
