namespace Wet.Inburgering.Examens;

/// <summary>De feiten over een examenpoging.</summary>
internal static class PogingFeiten
{
    public static readonly WaardeFeit<Examenpoging> Examendag = Feiten.Datum<Examenpoging>(
        "examendag", p => p.Examendag, "de examendag", "Op welke dag is het onderdeel afgelegd?", Bron.Duo);

    public static readonly KeuzeFeit<Examenpoging, Examenonderdeel> Onderdeel = Feiten.Keuze<Examenpoging, Examenonderdeel>(
        "onderdeel", p => p.Onderdeel, "het onderdeel", "Welk onderdeel is afgelegd?", Bron.Duo);

    public static readonly KeuzeFeit<Examenpoging, Taalniveau> Niveau = Feiten.Keuze<Examenpoging, Taalniveau>(
        "niveau", p => p.Niveau, "het niveau van het examen", "Op welk niveau is het onderdeel afgelegd?", Bron.Duo);

    public static readonly KeuzeFeit<Examenpoging, Examenuitslag> Uitslag = Feiten.Keuze<Examenpoging, Examenuitslag>(
        "uitslag", p => p.Uitslag, "de uitslag", "Wat is de uitslag?", Bron.Duo);

    public static readonly WaardeFeit<Examenpoging> Uitslagdag = Feiten.Datum<Examenpoging>(
        "uitslagdag", p => p.Uitslagdag, "de dag van de uitslag", "Op welke dag kwam de uitslag?", Bron.Duo);

    public static readonly JaNeeFeit<Examenpoging> Kosteloos = Feiten.JaNee<Examenpoging>(
        "kosteloos", p => p.Kosteloos, "de poging was kosteloos", "Was de poging kosteloos?", Bron.Duo);

    public static readonly WaardeFeit<Examenpoging> AfgemeldOp = Feiten.Datum<Examenpoging>(
        "afgemeldOp", p => p.AfgemeldOp, "de dag van afmelding", "Op welke dag meldde de persoon zich voor het examen af?", Bron.Duo);

    public static readonly Lijstfeit<Examenpoging> Lijst = new(
        "examenpogingen", "de examenpogingen", d => d.Examenpogingen, Examendag.Feit, Examendag.Feit, Onderdeel.Feit, Niveau.Feit, Uitslag.Feit, Uitslagdag.Feit, Kosteloos.Feit, AfgemeldOp.Feit);
}
