namespace Wet.Inburgering.Termijn;

/// <summary>De feiten over een verlengingsbesluit.</summary>
internal static class VerlengingsbesluitFeiten
{
    public static readonly WaardeFeit<Verlengingsbesluit> Besluit = Feiten.Datum<Verlengingsbesluit>(
        "besluit", b => b.Besluit, "de dag van het verlengingsbesluit", "Op welke dag besloot DUO over de verlenging?", Bron.Duo);

    public static readonly WaardeFeit<Verlengingsbesluit> NieuweLaatsteDag = Feiten.Datum<Verlengingsbesluit>(
        "nieuweLaatsteDag", b => b.NieuweLaatsteDag, "de nieuwe laatste dag", "Wat is volgens het besluit de nieuwe laatste dag van de termijn?", Bron.Duo, Datumrol.Kenmerk);

    public static readonly JaNeeFeit<Verlengingsbesluit> Vervallen = Feiten.JaNee<Verlengingsbesluit>(
        "vervallen", b => b.Vervallen, "het besluit is herroepen of vernietigd", "Is het verlengingsbesluit herroepen of vernietigd?", Bron.Duo);

    public static readonly Lijstfeit<Verlengingsbesluit> Lijst = new(
        "verlengingsbesluiten", "de verlengingsbesluiten", d => d.Verlengingsbesluiten, Besluit.Feit, Besluit.Feit, NieuweLaatsteDag.Feit, Vervallen.Feit);
}
