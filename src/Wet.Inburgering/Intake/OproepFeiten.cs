using Wet.Inburgering.Plicht;

namespace Wet.Inburgering.Intake;

/// <summary>De feiten over een oproep voor de brede intake.</summary>
internal static class OproepFeiten
{
    public static readonly WaardeFeit<Oproep> Opgeroepen = Feiten.Datum<Oproep>(
        "opgeroepen", o => o.Opgeroepen, "de dag van de oproep", "Op welke dag riep het college de persoon op voor de brede intake?", Bron.Gemeente);

    public static readonly WaardeFeit<Oproep> LaatsteDag = Feiten.Datum<Oproep>(
        "laatsteDag", o => o.LaatsteDag, "de laatste dag van de termijn in de oproep", "Wat is de laatste dag van de termijn in de oproep?", Bron.Gemeente, Datumrol.Einde);

    public static readonly JaNeeFeit<Oproep> Waarschuwing = Feiten.JaNee<Oproep>(
        "schriftelijkeWaarschuwing", o => o.SchriftelijkeWaarschuwing, "de persoon kreeg bij deze oproep een schriftelijke waarschuwing", "Kreeg de persoon bij deze oproep een schriftelijke waarschuwing wegens de vorige?", Bron.Gemeente);

    public static readonly WaardeFeit<Oproep> Verschenen = Feiten.Datum<Oproep>(
        "verschenen", o => o.Verschenen, "de dag waarop de persoon verscheen", "Op welke dag verscheen de persoon op deze oproep?", Bron.Gemeente);

    public static readonly JaNeeFeit<Oproep> Meegewerkt = Feiten.JaNee<Oproep>(
        "voldoendeMeegewerkt", o => o.VoldoendeMeegewerkt, "de persoon werkte voldoende mee aan de brede intake", "Werkte de persoon voldoende mee aan de brede intake (de leerbaarheidstoets niet meegeteld)?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Oproep> ToetsGeweigerd = Feiten.JaNee<Oproep>(
        "leerbaarheidstoetsGeweigerd", o => o.LeerbaarheidstoetsGeweigerd, "de persoon weigerde de leerbaarheidstoets", "Weigerde de persoon bij deze oproep de leerbaarheidstoets af te leggen?", Bron.Duo);

    public static readonly JaNeeFeit<Oproep> GeenVerwijt = Feiten.JaNee<Oproep>(
        "geenVerwijt", o => o.GeenVerwijt, "de persoon valt geen verwijt te maken", "Is niet verschijnen of niet meewerken de persoon niet te verwijten?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Oproep> BijstandVerlaagd = Feiten.JaNee<Oproep>(
        "bijstandVerlaagdVoorZelfdeGedraging", o => o.BijstandVerlaagdVoorZelfdeGedraging, "de bijstand is voor dezelfde gedraging verlaagd", "Is de bijstand voor dezelfde gedraging al verlaagd (Participatiewet art. 18 of 18b)?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Oproep> Onwil = Feiten.JaNee<Oproep>(
        "bewezenAanhoudendeOnwil", o => o.BewezenAanhoudendeOnwil, "er is een bewezen en aanhoudend gebrek aan bereidheid om in te burgeren", "Is, gelet op de persoonlijke omstandigheden, een bewezen en aanhoudend gebrek aan bereidheid om in te burgeren vastgesteld?", Bron.Gemeente, Beoordelaar.College);

    public static readonly WaardeFeit<Oproep> Verlaging = Feiten.Bedrag<Oproep>(
        "verlagingBoete", o => o.VerlagingBoete, "de verlaging wegens bijzondere omstandigheden", "Met hoeveel wordt de boete lager wegens bijzondere omstandigheden (nul als die er niet zijn)?", Bron.Gemeente, Beoordelaar.College);

    public static readonly Lijstfeit<Oproep> Lijst = new(
        "oproepenBredeIntake",
        "de oproepen voor de brede intake",
        d => d.OproepenBredeIntake,
        Opgeroepen.Feit,
        Opgeroepen.Feit, LaatsteDag.Feit, Waarschuwing.Feit, Verschenen.Feit, Meegewerkt.Feit, ToetsGeweigerd.Feit, GeenVerwijt.Feit, BijstandVerlaagd.Feit, Onwil.Feit, Verlaging.Feit);

    /// <summary>Een oproep van voor een onderbreking die de plicht beëindigde, telt niet meer.</summary>
    public static readonly Voorwaarde<Oproep> HoortBijDezePlicht = (Opgeroepen >= OnderbrekingFeiten.BeginNieuwePlicht).Genoemd("de oproep hoort bij de plicht die nu loopt");

    /// <summary>De persoon verscheen binnen de termijn; de laatste dag telt mee.</summary>
    public static readonly Voorwaarde<Oproep> Binnen = (Verschenen <= LaatsteDag).Genoemd("de persoon verscheen binnen de termijn");

    /// <summary>De persoon kwam binnen de termijn, maar werkte onvoldoende mee; weigeren telt alleen als de toets nog moest.</summary>
    public static readonly Voorwaarde<Oproep> WerkteOnvoldoendeMee = (Binnen & (!Meegewerkt | (ToetsGeweigerd & !LeerbaarheidstoetsRegels.NietVerschuldigd)))
        .Genoemd("de persoon verscheen, maar werkte onvoldoende mee of weigerde de leerbaarheidstoets terwijl die moest");

    private static readonly Voorwaarde<Oproep> IsVoorbij = (Gedeeld.Peildatum > (Waarde<Oproep>)LaatsteDag).Genoemd("de termijn in de oproep is om");

    /// <summary>Wi2021 art. 14 lid 1: binnen de termijn niet verschenen of onvoldoende meegewerkt. Zolang de termijn loopt staat het laatste nog niet vast.</summary>
    public static readonly Voorwaarde<Oproep> Gemist = ((IsVoorbij & !Binnen)
        | Gedeeld.Misschien(IsVoorbij & WerkteOnvoldoendeMee, WerkteOnvoldoendeMee, "voor onvoldoende meewerken noemt de tekst geen termijn"))
        .Genoemd("de persoon verscheen niet binnen de termijn of werkte onvoldoende mee");

    private static readonly Voorwaarde<Oproep> GemistBijDezePlicht = HoortBijDezePlicht & Gemist;

    /// <summary>Er is een oproep bij de plicht die nu loopt.</summary>
    public static readonly Voorwaarde<Dossier> Bestaat = Lijst.Bestaat(HoortBijDezePlicht).Genoemd("de persoon is voor de brede intake opgeroepen");

    /// <summary>Hoeveel oproepen bij de plicht die nu loopt vergeefs waren.</summary>
    public static readonly Waarde<Dossier> AantalGemist = Lijst.Som(new Vast<Oproep>(1, Eenheid.Aantal, "een"), GemistBijDezePlicht).Genoemd("het aantal oproepen zonder verschijnen of voldoende meewerken");

    /// <summary>De laatste oproep was vergeefs.</summary>
    public static readonly Voorwaarde<Dossier> LaatsteIsGemist = (Lijst.Laatste(Opgeroepen, GemistBijDezePlicht) >= Lijst.Laatste(Opgeroepen, HoortBijDezePlicht))
        .Genoemd("op de laatste oproep verscheen de persoon niet of werkte hij onvoldoende mee");

    /// <summary>Na drie vergeefse oproepen rondt het college de intake af zonder de persoon.</summary>
    public static readonly Voorwaarde<Dossier> BijVerstek = (AantalGemist >= IntakeParameters.Oproepen).Genoemd($"{IntakeParameters.Oproepen.Tekst} oproepen waren vergeefs");
}
