namespace Wet.Inburgering.Vrijstellingen;

/// <summary>
/// Een aaneengesloten periode waarin de persoon als ingezetene in de BRP stond. Een verhuizing binnen Nederland onderbreekt haar niet: geef
/// perioden die op elkaar aansluiten als een periode op.
/// </summary>
public sealed record Ingezetenschap : Feitenrecord
{
    /// <summary>Eerste dag van inschrijving als ingezetene, inclusief. Sleutel.</summary>
    public required DatumWaarneming Van { get; init; }

    /// <summary>Laatste dag als ingezetene, inclusief; <see cref="DatumWaarneming.Lopend"/> zolang de inschrijving loopt.</summary>
    public DatumWaarneming LaatsteDag { get; init; }
}

/// <summary>De feiten over een periode als ingezetene.</summary>
internal static class IngezetenschapFeiten
{
    public static readonly WaardeFeit<Ingezetenschap> Van = Feiten.Datum<Ingezetenschap>(
        "van", i => i.Van, "de eerste dag als ingezetene", "Vanaf welke dag stond de persoon als ingezetene in de BRP?", Bron.Brp);

    public static readonly WaardeFeit<Ingezetenschap> LaatsteDag = Feiten.Datum<Ingezetenschap>(
        "laatsteDag", i => i.LaatsteDag, "de laatste dag als ingezetene", "Tot en met welke dag stond de persoon als ingezetene in de BRP?", Bron.Brp, Datumrol.Einde);

    public static readonly Lijstfeit<Ingezetenschap> Lijst = new(
        "ingezetenschap", "de perioden als ingezetene", d => d.Ingezetenschap, Van.Feit, Van.Feit, LaatsteDag.Feit)
    { Los = LaatsteDag.Feit };

    /// <summary>De eerste dag na de periode, en niet later dan de dag na de peildatum.</summary>
    public static readonly Waarde<Ingezetenschap> DagErna = (LaatsteDag.Hoogstens(Gedeeld.Peildatum) + Gedeeld.EenDag).Genoemd("de dag na de periode (hoogstens de dag na de peildatum)");
}
