namespace Wet.Inburgering.Lening;

/// <summary>De feiten voor de lening.</summary>
internal static class LeningFeiten
{
    public static readonly WaardeFeit<Dossier> Ontvangen = Feiten.Datum<Dossier>(
        "lening.ontvangen", d => d.Lening.Ontvangen, "de dag waarop DUO de aanvraag om een lening ontving", "Op welke dag ontving DUO de aanvraag om een lening?", Bron.Duo);

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

    public static readonly KeuzeFeit<Dossier, Leningdoel> Doel = Feiten.Keuze<Dossier, Leningdoel>(
        "leningrekening.doel", d => d.Leningrekening.Doel, "wat er betaald moet worden", "Waarvoor is de rekening?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> InstellingErkend = Feiten.JaNee<Dossier>(
        "leningrekening.instellingErkend", d => d.Leningrekening.InstellingErkend, "de instelling heeft een certificaat of keurmerk (taalschakeltraject: het is erkend)", "Heeft de instelling een certificaat of het keurmerk, of is het taalschakeltraject erkend (Wi2021 art. 8 lid 2)?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> AlfabetiseringVerplicht = Feiten.JaNee<Dossier>(
        "leningrekening.alfabetiseringVerplicht", d => d.Leningrekening.AlfabetiseringVerplicht, "het PIP verplicht tot alfabetisering", "Verplicht het PIP tot alfabetisering?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> Kwartaalbedrag = Feiten.Bedrag<Dossier>(
        "leningrekening.kwartaalbedrag", d => d.Leningrekening.Kwartaalbedrag, "de facturen voor contracturen in dit kwartaal samen", "Hoeveel bedragen de facturen voor contracturen in dit kwartaal samen?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> VerklaringOntvangen = Feiten.Datum<Dossier>(
        "leningrekening.verklaringOntvangen", d => d.Leningrekening.VerklaringOntvangen, "de dag waarop DUO de verklaring van de persoon ontving", "Op welke dag ontving DUO de verklaring van de persoon bij de factuur?", Bron.Duo);

    public static readonly Feit[] Alle =
    [
        Ontvangen.Feit, InkomenAanvrager.Feit, InkomenPartner.Feit, HeeftPartner.Feit, Ouderenkorting.Feit, Minimumloon.Feit, OudeLeningOpen.Feit,
        Doel.Feit, InstellingErkend.Feit, AlfabetiseringVerplicht.Feit, Kwartaalbedrag.Feit, VerklaringOntvangen.Feit,
    ];
}
