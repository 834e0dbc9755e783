namespace Wet.Inburgering.Intake;

/// <summary>
/// Een oproep voor de brede intake (Wi2021 art. 14 lid 1), ook de hernieuwde oproep na een waarschuwing en de nieuwe termijn in een
/// boetebesluit (art. 22 lid 2).
/// </summary>
public sealed record Oproep : Feitenrecord
{
    /// <summary>Dag waarop het college de persoon opriep. Sleutel.</summary>
    public required DatumWaarneming Opgeroepen { get; init; }

    /// <summary>Laatste dag van de termijn in de oproep, inclusief: wie op die dag verschijnt is op tijd.</summary>
    public DatumWaarneming LaatsteDag { get; init; }

    /// <summary>Kreeg de persoon bij deze oproep een schriftelijke waarschuwing wegens de vorige (art. 14 lid 1, tweede zin)?</summary>
    public Waarneming<bool> SchriftelijkeWaarschuwing { get; init; }

    /// <summary>Dag waarop de persoon op deze oproep verscheen; <see cref="DatumWaarneming.NietGebeurd"/> als hij niet kwam.</summary>
    public DatumWaarneming Verschenen { get; init; }

    /// <summary>Werkte de persoon voldoende mee, de leerbaarheidstoets niet meegeteld (oordeel van het college)?</summary>
    public Waarneming<bool> VoldoendeMeegewerkt { get; init; }

    /// <summary>Weigerde de persoon bij deze oproep de leerbaarheidstoets af te leggen?</summary>
    public Waarneming<bool> LeerbaarheidstoetsGeweigerd { get; init; }

    /// <summary>Is niet verschijnen of niet meewerken de persoon niet te verwijten (oordeel van het college, Awb art. 5:41)?</summary>
    public Waarneming<bool> GeenVerwijt { get; init; }

    /// <summary>Is de bijstand voor dezelfde gedraging al verlaagd (oordeel van het college, Wi2021 art. 27)?</summary>
    public Waarneming<bool> BijstandVerlaagdVoorZelfdeGedraging { get; init; }

    /// <summary>Bij een asielstatushouder: is een bewezen en aanhoudend gebrek aan bereidheid vastgesteld (oordeel van het college)?</summary>
    public Waarneming<bool> BewezenAanhoudendeOnwil { get; init; }

    /// <summary>
    /// Met hoeveel wordt de boete lager wegens bijzondere omstandigheden: wat de persoon stelt en bewijst, en wat het college weet (oordeel van het
    /// college, Bi art. 7.1 lid 6)? Nul als die er niet zijn.
    /// </summary>
    public Waarneming<Bedrag> VerlagingBoete { get; init; }
}
