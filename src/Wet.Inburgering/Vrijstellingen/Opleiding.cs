namespace Wet.Inburgering.Vrijstellingen;

/// <summary>Een inschrijving bij een opleiding die tot een vrijstellend bewijsstuk leidt (Ri art. 2.2).</summary>
public sealed record Opleiding : Feitenrecord
{
    /// <summary>Dag van inschrijving, inclusief. Sleutel.</summary>
    public required DatumWaarneming Inschrijving { get; init; }

    /// <summary>Dag van uitschrijving; die dag telt zelf niet meer mee. <see cref="DatumWaarneming.Lopend"/> zolang de persoon is ingeschreven.</summary>
    public DatumWaarneming Uitschrijving { get; init; }

    /// <summary>Het bewijsstuk waartoe de opleiding leidt.</summary>
    public Waarneming<Bewijsstuksoort> LeidtTot { get; init; }

    /// <summary>Wordt het onderwijs in het Nederlands gegeven?</summary>
    public Waarneming<bool> InHetNederlands { get; init; }

    /// <summary>Wordt Nederlands gevolgd op een niveau dat vergelijkbaar is met ten minste B1? Alleen bij een internationale of Europese school.</summary>
    public Waarneming<bool> NederlandsOpB1 { get; init; }
}

/// <summary>De feiten over een opleiding.</summary>
internal static class OpleidingFeiten
{
    public static readonly WaardeFeit<Opleiding> Inschrijving = Feiten.Datum<Opleiding>(
        "inschrijving", o => o.Inschrijving, "de dag van inschrijving", "Op welke dag is de persoon bij de opleiding ingeschreven?", Bron.Persoon);

    public static readonly WaardeFeit<Opleiding> Uitschrijving = Feiten.Datum<Opleiding>(
        "uitschrijving", o => o.Uitschrijving, "de dag van uitschrijving", "Op welke dag is de persoon bij de opleiding uitgeschreven?", Bron.Persoon, Datumrol.EindeExclusief);

    public static readonly KeuzeFeit<Opleiding, Bewijsstuksoort> LeidtTot = Feiten.Keuze<Opleiding, Bewijsstuksoort>(
        "leidtTot", o => o.LeidtTot, "het stuk waartoe de opleiding leidt", "Tot welk diploma of ander stuk leidt de opleiding?", Bron.Persoon);

    public static readonly JaNeeFeit<Opleiding> InHetNederlands = Feiten.JaNee<Opleiding>(
        "inHetNederlands", o => o.InHetNederlands, "het onderwijs wordt in het Nederlands gegeven", "Wordt het onderwijs in het Nederlands gegeven?", Bron.Persoon);

    public static readonly JaNeeFeit<Opleiding> NederlandsOpB1 = Feiten.JaNee<Opleiding>(
        "nederlandsOpB1", o => o.NederlandsOpB1, "Nederlands wordt gevolgd op een niveau vergelijkbaar met ten minste B1", "Wordt Nederlands gevolgd op een niveau dat vergelijkbaar is met ten minste B1?", Bron.Duo, Beoordelaar.Minister);

    public static readonly Lijstfeit<Opleiding> Lijst = new(
        "opleidingen", "de opleidingen", d => d.Opleidingen, Inschrijving.Feit, LeidtTot.Feit, Inschrijving.Feit, Uitschrijving.Feit, InHetNederlands.Feit, NederlandsOpB1.Feit);

    /// <summary>De persoon is op de peildatum ingeschreven; de dag van uitschrijving telt niet meer mee.</summary>
    public static readonly Voorwaarde<Opleiding> IsIngeschreven = (Uitschrijving > Gedeeld.Peildatum).Genoemd("de persoon is op de peildatum ingeschreven");
}
