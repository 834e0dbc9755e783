namespace Wet.Inburgering.Termijn;

/// <summary>De feiten over een omstandigheid.</summary>
internal static class OmstandigheidFeiten
{
    public static readonly WaardeFeit<Omstandigheid> Van = Feiten.Datum<Omstandigheid>(
        "van", o => o.Van, "de eerste dag van de omstandigheid", "Op welke dag begon de omstandigheid?", Bron.Persoon);

    public static readonly WaardeFeit<Omstandigheid> LaatsteDag = Feiten.Datum<Omstandigheid>(
        "laatsteDag", o => o.LaatsteDag, "de laatste dag van de omstandigheid", "Wat was de laatste dag van de omstandigheid?", Bron.Persoon, Datumrol.Einde);

    public static readonly KeuzeFeit<Omstandigheid, Verlengingsgrond> Grond = Feiten.Keuze<Omstandigheid, Verlengingsgrond>(
        "grond", o => o.Grond, "de grond", "Welke grond is het?", Bron.Persoon);

    public static readonly KeuzeFeit<Omstandigheid, Betrokkene> Betreft = Feiten.Keuze<Omstandigheid, Betrokkene>(
        "betreft", o => o.Betreft, "wie het betreft", "Wie betreft de omstandigheid?", Bron.Persoon);

    public static readonly JaNeeFeit<Omstandigheid> GeenVerwijt = Feiten.JaNee<Omstandigheid>(
        "geenVerwijt", o => o.GeenVerwijt, "de persoon kon hierdoor niet deelnemen, zonder verwijt", "Kon de persoon hierdoor niet deelnemen, en is dat hem redelijkerwijs niet te verwijten?", Bron.Duo, Beoordelaar.Minister);

    public static readonly JaNeeFeit<Omstandigheid> AlVerleend = Feiten.JaNee<Omstandigheid>(
        "alVerleend", o => o.AlVerleend, "DUO verlengde de termijn al voor deze omstandigheid", "Heeft DUO voor deze omstandigheid de termijn al verlengd?", Bron.Duo);

    public static readonly Lijstfeit<Omstandigheid> Lijst = new(
        "omstandigheden", "de omstandigheden", d => d.Omstandigheden, Van.Feit, Grond.Feit, Van.Feit, LaatsteDag.Feit, Betreft.Feit, GeenVerwijt.Feit, AlVerleend.Feit);
}
