namespace Wet.Inburgering.Examens;

/// <summary>De feiten over gevolgde uren.</summary>
internal static class UrenFeiten
{
    public static readonly WaardeFeit<UrenInPeriode> Van = Feiten.Datum<UrenInPeriode>(
        "van", u => u.Van, "de eerste dag van de uren", "Op welke dag begon de periode met deze uren?", Bron.Gemeente);

    public static readonly WaardeFeit<UrenInPeriode> LaatsteDag = Feiten.Datum<UrenInPeriode>(
        "laatsteDag", u => u.LaatsteDag, "de laatste dag van de uren", "Wat was de laatste dag van de periode met deze uren?", Bron.Gemeente, Datumrol.Einde);

    public static readonly WaardeFeit<UrenInPeriode> Aantal = Feiten.Aantal<UrenInPeriode>(
        "aantal", u => u.Aantal, "het aantal uren", "Hoeveel uren zijn het?", Bron.Gemeente);

    public static readonly KeuzeFeit<UrenInPeriode, Urensoort> Soort = Feiten.Keuze<UrenInPeriode, Urensoort>(
        "soort", u => u.Soort, "de soort uren", "Waaraan zijn de uren besteed?", Bron.Gemeente);

    public static readonly KeuzeFeit<UrenInPeriode, Instelling> Instelling = Feiten.Keuze<UrenInPeriode, Instelling>(
        "instelling", u => u.Instelling, "de instelling", "Waar zijn de uren gevolgd?", Bron.Gemeente);

    public static readonly JaNeeFeit<UrenInPeriode> TijdensIntake = Feiten.JaNee<UrenInPeriode>(
        "tijdensIntake", u => u.TijdensIntake, "de uren horen bij de brede intake", "Zijn het uren uit de brede intake?", Bron.Gemeente);

    public static readonly Lijstfeit<UrenInPeriode> Lijst = new(
        "gevolgdeUren", "de gevolgde uren", d => d.GevolgdeUren, Van.Feit, Van.Feit, LaatsteDag.Feit, Aantal.Feit, Soort.Feit, Instelling.Feit, TijdensIntake.Feit);
}
