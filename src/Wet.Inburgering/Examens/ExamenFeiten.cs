namespace Wet.Inburgering.Examens;

/// <summary>De feiten over examens, PVT, MAP en de leerroute die geen lijst zijn.</summary>
internal static class ExamenFeiten
{
    public static readonly WaardeFeit<Dossier> PvtUren = Feiten.Aantal<Dossier>(
        "participatieverklaring.uren", d => d.Participatieverklaring.Uren, "de uren van het participatieverklaringstraject", "Hoeveel uren volgde de persoon sinds het eerste PIP in het participatieverklaringstraject?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> PvtIntakeuren = Feiten.Aantal<Dossier>(
        "participatieverklaring.intakeuren", d => d.Participatieverklaring.Intakeuren, "de uren in de brede intake die voor het participatieverklaringstraject kunnen tellen", "Hoeveel uren in de brede intake kunnen tellen voor het participatieverklaringstraject?", Bron.Gemeente);

    public static readonly JaNeeFeit<Dossier> PvtIntakeurenTellenMee = Feiten.JaNee<Dossier>(
        "participatieverklaring.intakeurenTellenMee", d => d.Participatieverklaring.IntakeurenTellenMee, "het college laat die uren voor het participatieverklaringstraject meetellen", "Laat het college uren in de brede intake meetellen voor het participatieverklaringstraject?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Dossier> Kernwaardenactiviteit = Feiten.JaNee<Dossier>(
        "participatieverklaring.kernwaardenactiviteit", d => d.Participatieverklaring.Kernwaardenactiviteit, "volgde de inleiding in de kernwaarden met een activiteit of excursie", "Volgde de persoon de inleiding in de kernwaarden, met ten minste een activiteit of excursie daarover?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> Ondertekend = Feiten.Datum<Dossier>(
        "participatieverklaring.ondertekend", d => d.Participatieverklaring.Ondertekend, "de dag van ondertekening van de participatieverklaring", "Op welke dag ondertekende de persoon op de bijeenkomst de participatieverklaring?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> MapPraktijkuren = Feiten.Aantal<Dossier>(
        "arbeidsmarktmodule.praktijkuren", d => d.Arbeidsmarktmodule.Praktijkuren, "de uren praktische inzet in de MAP", "Hoeveel uren praktische inzet op de arbeidsmarkt deed de persoon sinds het eerste PIP in de MAP?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> MapUren = Feiten.Aantal<Dossier>(
        "arbeidsmarktmodule.uren", d => d.Arbeidsmarktmodule.Uren, "alle uren van de MAP", "Hoeveel uren volgde de persoon sinds het eerste PIP in de hele MAP?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> MapIntakeuren = Feiten.Aantal<Dossier>(
        "arbeidsmarktmodule.intakeuren", d => d.Arbeidsmarktmodule.Intakeuren, "de uren in de brede intake die voor de MAP kunnen tellen", "Hoeveel uren in de brede intake kunnen tellen voor de MAP?", Bron.Gemeente);

    public static readonly JaNeeFeit<Dossier> MapIntakeurenTellenMee = Feiten.JaNee<Dossier>(
        "arbeidsmarktmodule.intakeurenTellenMee", d => d.Arbeidsmarktmodule.IntakeurenTellenMee, "het college laat die uren voor de MAP meetellen", "Laat het college uren in de brede intake meetellen voor de MAP?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Dossier> AlleThemas = Feiten.JaNee<Dossier>(
        "arbeidsmarktmodule.alleThemas", d => d.Arbeidsmarktmodule.AlleThemas, "nam deel aan activiteiten over de acht thema's van de MAP", "Nam de persoon deel aan activiteiten over de acht thema's van de MAP?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> MapEindgesprek = Feiten.Datum<Dossier>(
        "arbeidsmarktmodule.eindgesprek", d => d.Arbeidsmarktmodule.Eindgesprek, "de dag van het eindgesprek van de MAP", "Op welke dag was het eindgesprek van de MAP?", Bron.Gemeente);

    public static readonly JaNeeFeit<Dossier> AfschalingIntakeurenTellenMee = Feiten.JaNee<Dossier>(
        "afschaling.intakeurenTellenMee", d => d.Afschaling.IntakeurenTellenMee, "het college laat taaluren in de brede intake meetellen voor afschalen", "Laat het college taaluren in de brede intake meetellen voor afschalen?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Dossier> VoldoendeInspanning = Feiten.JaNee<Dossier>(
        "afschaling.voldoendeInspanning", d => d.Afschaling.VoldoendeInspanning, "de persoon spande zich tijdens de lessen voldoende in", "Spande de persoon zich tijdens de lessen voldoende in?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Dossier> B1NietHaalbaar = Feiten.JaNee<Dossier>(
        "afschaling.b1NietHaalbaar", d => d.Afschaling.B1NietHaalbaar, "B1 is niet haalbaar binnen de termijn", "Is B1 niet haalbaar binnen de lopende, verlengde of nieuwe termijn?", Bron.Gemeente, Beoordelaar.College);

    public static readonly WaardeFeit<Dossier> AfschalingBesluit = Feiten.Datum<Dossier>(
        "afschaling.besluit", d => d.Afschaling.Besluit, "de dag van het laatste besluit tot afschalen", "Op welke dag besloot het college het laatst tot afschalen?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> Eindgesprek = Feiten.Datum<Dossier>(
        "zelfredzaamheid.eindgesprek", d => d.Zelfredzaamheid.Eindgesprek, "de dag van het eindgesprek van de zelfredzaamheidsroute", "Op welke dag was het eindgesprek van de zelfredzaamheidsroute?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> AfgerondOp = Feiten.Datum<Dossier>(
        "zelfredzaamheid.afgerondOp", d => d.Zelfredzaamheid.AfgerondOp, "de dag waarop het laatste deel van de zelfredzaamheidsroute klaar was", "Op welke dag was het laatste deel van de zelfredzaamheidsroute (uren of eindgesprek) klaar?", Bron.Gemeente);

    public static readonly JaNeeFeit<Dossier> IntakeurenTellenMee = Feiten.JaNee<Dossier>(
        "zelfredzaamheid.intakeurenTellenMee", d => d.Zelfredzaamheid.IntakeurenTellenMee, "het college laat uren in de brede intake meetellen voor de zelfredzaamheidsroute", "Laat het college uren in de brede intake meetellen voor de zelfredzaamheidsroute?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Dossier> BegeleidingsurenTellenMee = Feiten.JaNee<Dossier>(
        "zelfredzaamheid.begeleidingsurenTellenMee", d => d.Zelfredzaamheid.BegeleidingsurenTellenMee, "het college laat uren in de maatschappelijke begeleiding meetellen", "Laat het college uren in de maatschappelijke begeleiding meetellen voor de zelfredzaamheidsroute?", Bron.Gemeente, Beoordelaar.College);

    public static readonly WaardeFeit<Dossier> SchoolurenBesluit = Feiten.Datum<Dossier>(
        "zelfredzaamheid.schoolurenBesluit", d => d.Zelfredzaamheid.SchoolurenBesluit, "de dag waarop het college besloot lessen op school mee te tellen", "Op welke dag besloot het college lessen op school mee te tellen voor de zelfredzaamheidsroute?", Bron.Gemeente);

    public static readonly JaNeeFeit<Dossier> BeperkingMetRevalidatie = Feiten.JaNee<Dossier>(
        "zelfredzaamheid.beperkingMetRevalidatie", d => d.Zelfredzaamheid.BeperkingMetRevalidatie, "heeft een auditieve of visuele beperking en volgt daarvoor een revalidatietraject", "Heeft de persoon een auditieve of visuele beperking en volgt hij daarvoor een revalidatietraject?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> LagereCursusnorm = Feiten.Aantal<Dossier>(
        "zelfredzaamheid.lagereCursusnorm", d => d.Zelfredzaamheid.LagereCursusnorm, "de lagere norm voor cursusuren die het college vaststelde", "Hoeveel cursusuren vraagt het college wegens die beperking?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> Taalschakeldiploma = Feiten.Datum<Dossier>(
        "taalschakeltraject.diploma", d => d.Taalschakeltraject.Diploma, "de dag van het diploma van het taalschakeltraject", "Op welke dag kreeg de persoon het diploma van het taalschakeltraject?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> TaalschakelGestopt = Feiten.Datum<Dossier>(
        "taalschakeltraject.gestopt", d => d.Taalschakeltraject.Gestopt, "de dag waarop de persoon met het taalschakeltraject stopte zonder het af te ronden", "Op welke dag stopte de persoon met het taalschakeltraject zonder het af te ronden?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> Lesuren = Feiten.Aantal<Dossier>(
        "taalschakeltraject.lesuren", d => d.Taalschakeltraject.Lesuren, "de lesuren van het taalschakeltraject", "Hoeveel lesuren gaf de instelling in het taalschakeltraject?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> BijgewoondeUren = Feiten.Aantal<Dossier>(
        "taalschakeltraject.bijgewoondeUren", d => d.Taalschakeltraject.BijgewoondeUren, "de lesuren waarbij de persoon aanwezig was", "Bij hoeveel van die lesuren was de persoon aanwezig?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> OpleidingEducatie = Feiten.JaNee<Dossier>(
        "taalschakeltraject.opleidingEducatie", d => d.Taalschakeltraject.OpleidingEducatie, "het is een opleiding educatie", "Is de opleiding een opleiding educatie (WEB art. 7.3.1 lid 1 onder f)?", Bron.Gemeente);

    public static readonly JaNeeFeit<Dossier> Diplomaerkenning = Feiten.JaNee<Dossier>(
        "taalschakeltraject.diplomaerkenning", d => d.Taalschakeltraject.Diplomaerkenning, "de instelling heeft diploma-erkenning", "Heeft de instelling diploma-erkenning (WEB art. 1.4a.1)?", Bron.Gemeente);

    public static readonly JaNeeFeit<Dossier> NaarVervolgonderwijs = Feiten.JaNee<Dossier>(
        "taalschakeltraject.naarVervolgonderwijs", d => d.Taalschakeltraject.NaarVervolgonderwijs, "de opleiding leidt anderstaligen naar beroeps- of hoger onderwijs", "Leidt de opleiding anderstaligen naar beroeps- of hoger onderwijs?", Bron.Gemeente);

    public static readonly KeuzeFeit<Dossier, Examenonderdeel> AanvraagOnderdeel = Feiten.Keuze<Dossier, Examenonderdeel>(
        "examenaanvraag.onderdeel", d => d.Examenaanvraag.Onderdeel, "het aangevraagde onderdeel", "Welk examenonderdeel wil de persoon afleggen?", Bron.Persoon);

    public static readonly KeuzeFeit<Dossier, Taalniveau> AanvraagNiveau = Feiten.Keuze<Dossier, Taalniveau>(
        "examenaanvraag.niveau", d => d.Examenaanvraag.Niveau, "het aangevraagde niveau", "Op welk niveau wil de persoon het afleggen?", Bron.Persoon);

    public static readonly JaNeeFeit<Dossier> Aangemeld = Feiten.JaNee<Dossier>(
        "examenaanvraag.aangemeld", d => d.Examenaanvraag.Aangemeld, "is schriftelijk aangemeld", "Is de persoon schriftelijk aangemeld voor het examen?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> Betaald = Feiten.JaNee<Dossier>(
        "examenaanvraag.betaald", d => d.Examenaanvraag.Betaald, "het examengeld is betaald", "Is het examengeld betaald?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> Geidentificeerd = Feiten.JaNee<Dossier>(
        "examenaanvraag.geidentificeerd", d => d.Examenaanvraag.Geidentificeerd, "kan zich identificeren", "Kan de persoon zich identificeren?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> GeheimhoudingAanvaard = Feiten.JaNee<Dossier>(
        "examenaanvraag.geheimhoudingAanvaard", d => d.Examenaanvraag.GeheimhoudingAanvaard, "heeft de geheimhouding aanvaard", "Heeft de persoon de geheimhouding aanvaard?", Bron.Duo);

    public static readonly Feit[] Alle =
    [
        PvtUren.Feit, PvtIntakeuren.Feit, PvtIntakeurenTellenMee.Feit, Kernwaardenactiviteit.Feit, Ondertekend.Feit,
        MapPraktijkuren.Feit, MapUren.Feit, MapIntakeuren.Feit, MapIntakeurenTellenMee.Feit, AlleThemas.Feit, MapEindgesprek.Feit,
        AfschalingIntakeurenTellenMee.Feit, VoldoendeInspanning.Feit, B1NietHaalbaar.Feit, AfschalingBesluit.Feit,
        Eindgesprek.Feit, AfgerondOp.Feit, IntakeurenTellenMee.Feit, BegeleidingsurenTellenMee.Feit, SchoolurenBesluit.Feit, BeperkingMetRevalidatie.Feit, LagereCursusnorm.Feit,
        Taalschakeldiploma.Feit, TaalschakelGestopt.Feit, Lesuren.Feit, BijgewoondeUren.Feit, OpleidingEducatie.Feit, Diplomaerkenning.Feit, NaarVervolgonderwijs.Feit,
        AanvraagOnderdeel.Feit, AanvraagNiveau.Feit, Aangemeld.Feit, Betaald.Feit, Geidentificeerd.Feit, GeheimhoudingAanvaard.Feit,
    ];
}
