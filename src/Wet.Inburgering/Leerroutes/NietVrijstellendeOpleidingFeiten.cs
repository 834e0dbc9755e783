namespace Wet.Inburgering.Leerroutes;

/// <summary>De feiten over een niet-vrijstellende opleiding.</summary>
internal static class NietVrijstellendeOpleidingFeiten
{
    public static readonly WaardeFeit<NietVrijstellendeOpleiding> Inschrijving = Feiten.Datum<NietVrijstellendeOpleiding>(
        "inschrijving", o => o.Inschrijving, "de dag van inschrijving", "Op welke dag is de persoon bij de opleiding ingeschreven?", Bron.Persoon);

    public static readonly WaardeFeit<NietVrijstellendeOpleiding> Uitschrijving = Feiten.Datum<NietVrijstellendeOpleiding>(
        "uitschrijving", o => o.Uitschrijving, "de dag van uitschrijving", "Op welke dag is de persoon bij de opleiding uitgeschreven?", Bron.Persoon, Datumrol.EindeExclusief);

    public static readonly KeuzeFeit<NietVrijstellendeOpleiding, OpleidingZonderVrijstelling> Soort = Feiten.Keuze<NietVrijstellendeOpleiding, OpleidingZonderVrijstelling>(
        "soort", o => o.Soort, "de soort opleiding", "Welke soort opleiding is het?", Bron.Persoon);

    public static readonly JaNeeFeit<NietVrijstellendeOpleiding> Bewezen = Feiten.JaNee<NietVrijstellendeOpleiding>(
        "bewezen", o => o.Bewezen, "de inschrijving (en uitschrijving) is bewezen", "Zijn de inschrijving, de uitschrijving en bij speciaal onderwijs het uitstroomprofiel met stukken bewezen?", Bron.Duo, Beoordelaar.Minister);

    public static readonly Lijstfeit<NietVrijstellendeOpleiding> Lijst = new(
        "nietVrijstellendeOpleidingen", "de niet-vrijstellende opleidingen", d => d.NietVrijstellendeOpleidingen, Inschrijving.Feit, Soort.Feit, Inschrijving.Feit, Uitschrijving.Feit, Bewezen.Feit);

    /// <summary>De opleiding is aangewezen (Ri art. 4.2 lid 1).</summary>
    public static readonly Voorwaarde<NietVrijstellendeOpleiding> IsAangewezen = (!Soort.Is(OpleidingZonderVrijstelling.Anders)).Genoemd("de opleiding is aangewezen als niet-vrijstellende opleiding");
}
