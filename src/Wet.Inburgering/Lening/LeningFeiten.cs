namespace Wet.Inburgering.Lening;

/// <summary>De feiten voor de lening.</summary>
internal static class LeningFeiten
{
    public static readonly WaardeFeit<Dossier> InkomenAanvrager = Feiten.Bedrag<Dossier>(
        "lening.toetsingsinkomenAanvrager", d => d.Lening.ToetsingsinkomenAanvrager, "het toetsingsinkomen van de aanvrager (t−2)", "Wat was het toetsingsinkomen van de aanvrager in het tweede jaar voor de aanvraag?", Bron.Belastingdienst);

    public static readonly WaardeFeit<Dossier> InkomenPartner = Feiten.Bedrag<Dossier>(
        "lening.toetsingsinkomenPartner", d => d.Lening.ToetsingsinkomenPartner, "het toetsingsinkomen van de partner (t−2)", "Wat was het toetsingsinkomen van de partner in het tweede jaar voor de aanvraag?", Bron.Belastingdienst);

    public static readonly JaNeeFeit<Dossier> HeeftPartner = Feiten.JaNee<Dossier>(
        "lening.heeftPartner", d => d.Lening.HeeftPartner, "heeft een partner", "Heeft de aanvrager een partner?", Bron.Belastingdienst);

    public static readonly JaNeeFeit<Dossier> Ouderenkorting = Feiten.JaNee<Dossier>(
        "lening.alleenstaandeOuderenkorting", d => d.Lening.AlleenstaandeOuderenkorting, "de alleenstaande-ouderenkorting is van toepassing", "Is de alleenstaande-ouderenkorting van toepassing?", Bron.Belastingdienst);

    public static readonly WaardeFeit<Dossier> Minimumloon = Feiten.Bedrag<Dossier>(
        "lening.belastbaarMinimumloon", d => d.Lening.BelastbaarMinimumloon, "het belastbaar minimumloon (t−2)", "Wat was het belastbaar minimumloon in dat jaar?", Bron.Belastingdienst);

    public static readonly JaNeeFeit<Dossier> OudeLeningOpen = Feiten.JaNee<Dossier>(
        "lening.oudeLeningOpen", d => d.Lening.OudeLeningOpen, "er staat nog een oude inburgeringslening open", "Staat er nog een lening onder een oudere inburgeringswet open?", Bron.Duo);

    public static readonly Feit[] Alle = [InkomenAanvrager.Feit, InkomenPartner.Feit, HeeftPartner.Feit, Ouderenkorting.Feit, Minimumloon.Feit, OudeLeningOpen.Feit];
}
