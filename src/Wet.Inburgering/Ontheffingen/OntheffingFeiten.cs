namespace Wet.Inburgering.Ontheffingen;

/// <summary>De feiten over ontheffing die geen lijst zijn.</summary>
internal static class OntheffingFeiten
{
    public static readonly WaardeFeit<Dossier> Ontvangen = Feiten.Datum<Dossier>(
        "ontheffingsaanvraag.ontvangen", d => d.Ontheffingsaanvraag.Ontvangen, "de dag van ontvangst van de aanvraag om ontheffing", "Op welke dag ontving DUO de aanvraag om ontheffing waarop nog niet is beslist?", Bron.Duo);

    public static readonly KeuzeFeit<Dossier, Ontheffingsoort> Soort = Feiten.Keuze<Dossier, Ontheffingsoort>(
        "ontheffingsaanvraag.soort", d => d.Ontheffingsaanvraag.Soort, "de soort ontheffing", "Welke ontheffing is gevraagd?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> AdviesCollege = Feiten.JaNee<Dossier>(
        "ontheffingsaanvraag.adviesCollege", d => d.Ontheffingsaanvraag.AdviesCollege, "het advies van het college is bij de aanvraag gevoegd", "Is het advies van het college bij de aanvraag gevoegd?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> LaatsteBesluit = Feiten.Datum<Dossier>(
        "ontheffingsaanvraag.laatsteBesluit", d => d.Ontheffingsaanvraag.LaatsteBesluit, "de dag waarop het laatste besluit op een eerdere aanvraag om ontheffing is bekendgemaakt", "Op welke dag maakte DUO het laatste besluit op een eerdere aanvraag om ontheffing bekend?", Bron.Duo);

    public static readonly KeuzeFeit<Dossier, Ontheffingsverzoek> Verzoek = Feiten.Keuze<Dossier, Ontheffingsverzoek>(
        "medischOordeel.verzoek", d => d.MedischOordeel.Verzoek, "de gevraagde ontheffing", "Is ontheffing van de hele plicht of van een deel gevraagd?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> Belemmering = Feiten.JaNee<Dossier>(
        "medischOordeel.belemmering", d => d.MedischOordeel.Belemmering, "er is een psychische of lichamelijke belemmering of een verstandelijke beperking", "Is er een psychische of lichamelijke belemmering of een verstandelijke beperking?", Bron.Duo, Beoordelaar.Minister);

    public static readonly JaNeeFeit<Dossier> GedeeltelijkVolstaat = Feiten.JaNee<Dossier>(
        "medischOordeel.gedeeltelijkVolstaat", d => d.MedischOordeel.GedeeltelijkVolstaat, "ontheffing van een deel volstaat", "Volstaat ontheffing van een deel van de plicht?", Bron.Duo, Beoordelaar.Minister);

    public static readonly JaNeeFeit<Dossier> HaalbaarBinnenVijfJaar = Feiten.JaNee<Dossier>(
        "medischOordeel.haalbaarBinnenVijfJaar", d => d.MedischOordeel.HaalbaarBinnenVijfJaar, "voldoen is binnen vijf jaar na de aanvraag redelijkerwijs haalbaar", "Kan de persoon redelijkerwijs binnen vijf jaar na de aanvraag aan de plicht (of het gevraagde deel) voldoen?", Bron.Duo, Beoordelaar.Minister);

    public static readonly JaNeeFeit<Dossier> HaalbaarMetAanpassing = Feiten.JaNee<Dossier>(
        "medischOordeel.haalbaarMetAanpassing", d => d.MedischOordeel.HaalbaarMetAanpassing, "de onderdelen kunnen onder aangepaste omstandigheden worden afgelegd", "Kunnen de onderdelen onder aangepaste omstandigheden worden afgelegd?", Bron.Duo, Beoordelaar.Minister);

    public static readonly WaardeFeit<Dossier> Taalonderdelen = Feiten.Aantal<Dossier>(
        "medischOordeel.taalonderdelen", d => d.MedischOordeel.Taalonderdelen, "het aantal taalonderdelen waarvan ontheffing is gevraagd", "Voor hoeveel taalonderdelen is ontheffing gevraagd?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> Knm = Feiten.JaNee<Dossier>(
        "medischOordeel.knm", d => d.MedischOordeel.Knm, "ontheffing van het examen KNM is gevraagd", "Is ontheffing van het examen KNM gevraagd?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> Participatie = Feiten.JaNee<Dossier>(
        "medischOordeel.participatie", d => d.MedischOordeel.Participatie, "ontheffing van de participatie is gevraagd", "Is ontheffing van de participatie in de zelfredzaamheidsroute gevraagd?", Bron.Duo);

    public static readonly KeuzeFeit<Dossier, Medischadvies> Advies = Feiten.Keuze<Dossier, Medischadvies>(
        "medischOordeel.advies", d => d.MedischOordeel.Advies, "het advies in de deskundigenverklaring", "Wat adviseert de deskundigenverklaring?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> Aangehouden = Feiten.Datum<Dossier>(
        "medischOordeel.aangehouden", d => d.MedischOordeel.Aangehouden, "de dag waarop de arts de verklaring aanhield", "Op welke dag hield de arts de deskundigenverklaring met instemming van de persoon aan?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> Hervat = Feiten.Datum<Dossier>(
        "medischOordeel.hervat", d => d.MedischOordeel.Hervat, "de dag waarop de arts het onderzoek hervatte", "Op welke dag hervatte de arts het onderzoek?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> BijzondereOmstandigheden = Eis(
        "bijzondereOmstandigheden", d => d.BijzonderOordeel.BijzondereOmstandigheden, "er zijn bijzondere individuele omstandigheden", "Zijn er bijzondere individuele omstandigheden?");

    public static readonly JaNeeFeit<Dossier> NietVerwijtbaar = Eis(
        "nietVerwijtbaar", d => d.BijzonderOordeel.NietVerwijtbaar, "zij zijn de persoon niet te verwijten", "Zijn die omstandigheden de persoon niet te verwijten?");

    public static readonly JaNeeFeit<Dossier> OnmogelijkOfUiterstMoeilijk = Eis(
        "onmogelijkOfUiterstMoeilijk", d => d.BijzonderOordeel.OnmogelijkOfUiterstMoeilijk, "voldoen is onmogelijk of uiterst moeilijk", "Is voldoen aan de plicht onmogelijk of uiterst moeilijk?");

    public static readonly JaNeeFeit<Dossier> UitzonderlijkEnNietVoorzien = Eis(
        "uitzonderlijkEnNietVoorzien", d => d.BijzonderOordeel.UitzonderlijkEnNietVoorzien, "de omstandigheden zijn zeer uitzonderlijk en niet voorzien", "Zijn de omstandigheden zeer uitzonderlijk en niet voorzien?");

    public static readonly JaNeeFeit<Dossier> ZeerSchrijnend = Eis(
        "zeerSchrijnend", d => d.BijzonderOordeel.ZeerSchrijnend, "vasthouden aan de plicht leidt tot een zeer schrijnende situatie", "Leidt vasthouden aan de plicht tot een zeer schrijnende situatie?");

    /// <summary>De eisen van Bi art. 2.8 lid 1.</summary>
    public static readonly JaNeeFeit<Dossier>[] Eisen = [BijzondereOmstandigheden, NietVerwijtbaar, OnmogelijkOfUiterstMoeilijk, UitzonderlijkEnNietVoorzien, ZeerSchrijnend];

    public static readonly Feit[] Alle =
    [
        Ontvangen.Feit, Soort.Feit, AdviesCollege.Feit, LaatsteBesluit.Feit,
        Verzoek.Feit, Belemmering.Feit, GedeeltelijkVolstaat.Feit, HaalbaarBinnenVijfJaar.Feit, HaalbaarMetAanpassing.Feit, Taalonderdelen.Feit, Knm.Feit, Participatie.Feit, Advies.Feit, Aangehouden.Feit, Hervat.Feit,
        .. Eisen.Select(e => e.Feit),
    ];

    private static JaNeeFeit<Dossier> Eis(string naam, Func<Dossier, Waarneming<bool>> lees, string omschrijving, string vraag)
        => Feiten.JaNee($"bijzonderOordeel.{naam}", lees, omschrijving, vraag, Bron.Duo, Beoordelaar.Minister);
}
