namespace Wet.Inburgering.Lening;

/// <summary>De feiten over de schuld en de terugbetaling.</summary>
internal static class LeningschuldFeiten
{
    public static readonly JaNeeFeit<Dossier> Verstrekt = Feiten.JaNee<Dossier>(
        "leningschuld.verstrekt", d => d.Leningschuld.Verstrekt, "DUO heeft een lening verstrekt", "Heeft DUO onder deze wet een lening aan de persoon verstrekt?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> VerstrektOp = Feiten.Datum<Dossier>(
        "leningschuld.verstrektOp", d => d.Leningschuld.VerstrektOp, "de dag waarop de lening is verstrekt", "Op welke dag is de lening verstrekt?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> Vrijwillig = Feiten.JaNee<Dossier>(
        "leningschuld.vrijwillig", d => d.Leningschuld.Vrijwillig, "de lening is verstrekt aan wie zonder plicht inburgert op grond van het Unierecht", "Is de lening verstrekt aan iemand die zonder plicht inburgert op grond van het Unierecht?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> VoldaanOp = Feiten.Datum<Dossier>(
        "leningschuld.voldaanOp", d => d.Leningschuld.VoldaanOp, "de dag waarop aan de plicht is voldaan of zonder plicht het examen is behaald", "Op welke dag is aan de plicht voldaan, of zonder plicht het examen behaald?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> PlichtGeeindigdOp = Feiten.Datum<Dossier>(
        "leningschuld.plichtGeeindigdOp", d => d.Leningschuld.PlichtGeeindigdOp, "de eerste dag waarop de persoon niet meer plichtig, vrijgesteld of ontheven was", "Vanaf welke dag was de persoon niet meer plichtig (anders dan door de AOW-leeftijd), vrijgesteld of ontheven?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> EerderOpVerzoek = Feiten.JaNee<Dossier>(
        "leningschuld.eerderOpVerzoek", d => d.Leningschuld.EerderOpVerzoek, "de terugbetaling begint op verzoek eerder", "Begint de terugbetaling op schriftelijk verzoek eerder?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> BeginOpVerzoek = Feiten.Datum<Dossier>(
        "leningschuld.beginOpVerzoek", d => d.Leningschuld.BeginOpVerzoek, "de dag waarop de terugbetaling op verzoek begint", "Op welke dag begint de terugbetaling op verzoek?", Bron.Duo, Datumrol.Kenmerk);

    public static readonly JaNeeFeit<Dossier> Overleden = Feiten.JaNee<Dossier>(
        "leningschuld.overleden", d => d.Leningschuld.Overleden, "de persoon is overleden", "Is de persoon overleden?", Bron.Brp);

    public static readonly JaNeeFeit<Dossier> RestDoorDraagkracht = Feiten.JaNee<Dossier>(
        "leningschuld.restDoorDraagkracht", d => d.Leningschuld.RestDoorDraagkracht, "wat nog openstaat komt alleen doordat het termijnbedrag lager was", "Staat er na de aflosperiode alleen nog iets open doordat het termijnbedrag wegens draagkracht lager was (en niet door achterstand)?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> SchuldMetRente = Feiten.Bedrag<Dossier>(
        "leningschuld.schuldMetRente", d => d.Leningschuld.SchuldMetRente, "de schuld met rente", "Hoe hoog is de schuld met de rente over de aflosperiode?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> Termijnen = Feiten.Aantal<Dossier>(
        "leningschuld.termijnen", d => d.Leningschuld.Termijnen, "het aantal termijnen", "In hoeveel termijnen wordt afgelost?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> Binnenlands = Feiten.JaNee<Dossier>(
        "leningschuld.binnenlandsBelastingplichtig", d => d.Leningschuld.BinnenlandsBelastingplichtig, "is binnenlands belastingplichtig", "Is de persoon binnenlands belastingplichtig?", Bron.Belastingdienst);

    public static readonly JaNeeFeit<Dossier> PerMaandOpVerzoek = Feiten.JaNee<Dossier>(
        "leningschuld.perMaandOpVerzoek", d => d.Leningschuld.PerMaandOpVerzoek, "betaalt op verzoek per maand", "Betaalt de persoon op verzoek per maand?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> Bekendgemaakt = Feiten.Datum<Dossier>(
        "draagkracht.bekendgemaakt", d => d.Draagkracht.Bekendgemaakt, "de dag waarop de Minister het termijnbedrag naar draagkracht bekendmaakte", "Op welke dag maakte DUO bekend dat het termijnbedrag naar draagkracht wordt vastgesteld?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> Toetsingsinkomen = Feiten.Bedrag<Dossier>(
        "draagkracht.toetsingsinkomen", d => d.Draagkracht.Toetsingsinkomen, "het toetsingsinkomen van de schuldenaar (t−2)", "Wat was het toetsingsinkomen van de schuldenaar in het tweede jaar ervoor?", Bron.Belastingdienst);

    public static readonly JaNeeFeit<Dossier> AnderPeiljaarGevraagd = Feiten.JaNee<Dossier>(
        "draagkracht.anderPeiljaarGevraagd", d => d.Draagkracht.AnderPeiljaarGevraagd, "om een ander peiljaar is gevraagd", "Is om een ander peiljaar gevraagd omdat het inkomen daalde?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> InkomenAnderJaar = Feiten.Bedrag<Dossier>(
        "draagkracht.toetsingsinkomenAnderJaar", d => d.Draagkracht.ToetsingsinkomenAnderJaar, "het toetsingsinkomen van de schuldenaar in het andere jaar", "Wat was het toetsingsinkomen van de schuldenaar in dat andere jaar (geschat, als het nog niet vaststaat)?", Bron.Belastingdienst);

    public static readonly JaNeeFeit<Dossier> GeenSchommeling = Feiten.JaNee<Dossier>(
        "draagkracht.geenNormaleSchommeling", d => d.Draagkracht.GeenNormaleSchommeling, "de daling is geen normale schommeling", "Is de daling van het inkomen geen normale schommeling?", Bron.Duo, Beoordelaar.Minister);

    public static readonly WaardeFeit<Dossier> InkomenPartner = Feiten.Bedrag<Dossier>(
        "draagkracht.toetsingsinkomenPartner", d => d.Draagkracht.ToetsingsinkomenPartner, "het toetsingsinkomen van de partner in het peiljaar", "Wat was het toetsingsinkomen van de partner in het peiljaar dat telt?", Bron.Belastingdienst);

    public static readonly JaNeeFeit<Dossier> HeeftPartner = Feiten.JaNee<Dossier>(
        "draagkracht.heeftPartner", d => d.Draagkracht.HeeftPartner, "heeft een partner", "Heeft de schuldenaar een partner?", Bron.Belastingdienst);

    public static readonly JaNeeFeit<Dossier> PartnerIsSchuldenaar = Feiten.JaNee<Dossier>(
        "draagkracht.partnerIsSchuldenaar", d => d.Draagkracht.PartnerIsSchuldenaar, "ook de partner heeft zo'n schuld", "Heeft ook de partner een schuld uit een lening voor inburgering?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> Ouderenkorting = Feiten.JaNee<Dossier>(
        "draagkracht.alleenstaandeOuderenkorting", d => d.Draagkracht.AlleenstaandeOuderenkorting, "de alleenstaande-ouderenkorting is van toepassing", "Is de alleenstaande-ouderenkorting van toepassing?", Bron.Belastingdienst);

    public static readonly WaardeFeit<Dossier> Minimumloon = Feiten.Bedrag<Dossier>(
        "draagkracht.belastbaarMinimumloon", d => d.Draagkracht.BelastbaarMinimumloon, "het belastbaar minimumloon in het peiljaar", "Wat was het belastbaar minimumloon in het peiljaar dat telt?", Bron.Belastingdienst);

    public static readonly WaardeFeit<Dossier> Achterstand = Feiten.Bedrag<Dossier>(
        "leningachterstand.bedrag", d => d.Leningachterstand.Bedrag, "de achterstand", "Hoeveel is er te laat?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> OudsteVervaldag = Feiten.Datum<Dossier>(
        "leningachterstand.oudsteVervaldag", d => d.Leningachterstand.OudsteVervaldag, "de vervaldag van de oudste onbetaalde termijn", "Wat is de vervaldag van de oudste termijn die niet betaald is?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> OudeAchterstand = Feiten.Bedrag<Dossier>(
        "leningachterstand.zesMaandenTeLaat", d => d.Leningachterstand.ZesMaandenTeLaat, "het deel dat ten minste zes maanden te laat is", "Hoeveel daarvan is ten minste zes maanden te laat?", Bron.Duo);

    public static readonly Feit[] Alle =
    [
        Verstrekt.Feit, Vrijwillig.Feit, VerstrektOp.Feit, VoldaanOp.Feit, PlichtGeeindigdOp.Feit, EerderOpVerzoek.Feit, BeginOpVerzoek.Feit, Overleden.Feit, RestDoorDraagkracht.Feit,
        SchuldMetRente.Feit, Termijnen.Feit, Binnenlands.Feit, PerMaandOpVerzoek.Feit, Bekendgemaakt.Feit, Toetsingsinkomen.Feit, AnderPeiljaarGevraagd.Feit, InkomenAnderJaar.Feit,
        GeenSchommeling.Feit, InkomenPartner.Feit, HeeftPartner.Feit, PartnerIsSchuldenaar.Feit, Ouderenkorting.Feit, Minimumloon.Feit, Achterstand.Feit, OudsteVervaldag.Feit,
        OudeAchterstand.Feit,
    ];
}
