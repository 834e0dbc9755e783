using Wet.Inburgering.Examens;

namespace Wet.Inburgering.Vrijstellingen;

/// <summary>De feiten over een bewijsstuk.</summary>
internal static class BewijsstukFeiten
{
    public static readonly WaardeFeit<Bewijsstuk> Behaald = Feiten.Datum<Bewijsstuk>(
        "behaald", b => b.Behaald, "de dag waarop het stuk is behaald", "Op welke dag is het stuk behaald of afgegeven?", Bron.Persoon);

    public static readonly KeuzeFeit<Bewijsstuk, Bewijsstuksoort> Soort = Feiten.Keuze<Bewijsstuk, Bewijsstuksoort>(
        "soort", b => b.Soort, "het bewijsstuk", "Wat voor diploma, certificaat of ander stuk is het?", Bron.Persoon);

    public static readonly JaNeeFeit<Bewijsstuk> InHetNederlands = Feiten.JaNee<Bewijsstuk>(
        "inHetNederlands", b => b.InHetNederlands, "het onderwijs is in het Nederlands gegeven", "Is het onderwijs in het Nederlands gegeven?", Bron.Persoon);

    public static readonly JaNeeFeit<Bewijsstuk> NederlandsVoldoende = Feiten.JaNee<Bewijsstuk>(
        "nederlandsVoldoende", b => b.NederlandsVoldoende, "voor het vak Nederlands is een voldoende behaald", "Is voor het vak Nederlands een voldoende behaald?", Bron.Persoon);

    public static readonly JaNeeFeit<Bewijsstuk> NederlandsOpB1 = Feiten.JaNee<Bewijsstuk>(
        "nederlandsOpB1", b => b.NederlandsOpB1, "Nederlands is gevolgd op een niveau vergelijkbaar met ten minste B1", "Is Nederlands gevolgd op een niveau dat vergelijkbaar is met ten minste B1?", Bron.Duo, Beoordelaar.Minister);

    public static readonly KeuzeFeit<Bewijsstuk, Taalniveau> Lezen = Niveau("lezen", b => b.Lezen);

    public static readonly KeuzeFeit<Bewijsstuk, Taalniveau> Luisteren = Niveau("luisteren", b => b.Luisteren);

    public static readonly KeuzeFeit<Bewijsstuk, Taalniveau> Schrijven = Niveau("schrijven", b => b.Schrijven);

    public static readonly KeuzeFeit<Bewijsstuk, Taalniveau> Spreken = Niveau("spreken", b => b.Spreken);

    public static readonly WaardeFeit<Bewijsstuk> Punten = Feiten.Aantal<Bewijsstuk>(
        "punten", b => b.Punten, "het aantal punten voor de Toets Gesproken Nederlands", "Hoeveel punten zijn voor de Toets Gesproken Nederlands behaald?", Bron.Duo);

    public static readonly Lijstfeit<Bewijsstuk> Lijst = new(
        "bewijsstukken",
        "de bewijsstukken",
        d => d.Bewijsstukken,
        Behaald.Feit,
        Soort.Feit, Behaald.Feit, InHetNederlands.Feit, NederlandsVoldoende.Feit, NederlandsOpB1.Feit, Lezen.Feit, Luisteren.Feit, Schrijven.Feit, Spreken.Feit, Punten.Feit);

    private static KeuzeFeit<Bewijsstuk, Taalniveau> Niveau(string onderdeel, Func<Bewijsstuk, Waarneming<Taalniveau>> lees)
        => Feiten.Keuze<Bewijsstuk, Taalniveau>(
            onderdeel, lees, $"het aangetoonde niveau van {onderdeel}", $"Welk niveau van {onderdeel} toont het stuk met een voldoende resultaat aan?", Bron.Duo, Beoordelaar.Minister);
}
