namespace Wet.Inburgering.Examens;

/// <summary>Een poging voor een onderdeel van het examen.</summary>
public sealed record Examenpoging : Feitenrecord
{
    /// <summary>Dag waarop het onderdeel is afgelegd. Sleutel.</summary>
    public required DatumWaarneming Examendag { get; init; }

    /// <summary>Het onderdeel.</summary>
    public Waarneming<Examenonderdeel> Onderdeel { get; init; }

    /// <summary>Het niveau waarop het taalonderdeel is afgelegd; bij KNM niet van belang.</summary>
    public Waarneming<Taalniveau> Niveau { get; init; }

    /// <summary>De uitslag, ook als die na de peildatum bekend werd.</summary>
    public Waarneming<Examenuitslag> Uitslag { get; init; }

    /// <summary>Dag van de uitslag; alleen van belang als de uitslagdag telt (lezing VOLD-01/examendag).</summary>
    public DatumWaarneming Uitslagdag { get; init; }

    /// <summary>Was de poging kosteloos (Ri art. 3.5)?</summary>
    public Waarneming<bool> Kosteloos { get; init; }

    /// <summary>Dag waarop de persoon zich afmeldde; <see cref="DatumWaarneming.NietGebeurd"/> als dat niet gebeurde. Alleen van belang als het niet is afgelegd.</summary>
    public DatumWaarneming AfgemeldOp { get; init; }
}

/// <summary>
/// Uren in een periode. Splits een periode die over de dagtekening van het eerste PIP of over de peildatum loopt: anders is niet te zeggen
/// hoeveel uren tellen.
/// </summary>
public sealed record UrenInPeriode : Feitenrecord
{
    /// <summary>Eerste dag van de periode, inclusief. Sleutel.</summary>
    public required DatumWaarneming Van { get; init; }

    /// <summary>Laatste dag van de periode, inclusief.</summary>
    public DatumWaarneming LaatsteDag { get; init; }

    /// <summary>Het aantal gevolgde uren (hele uren).</summary>
    public Waarneming<int> Aantal { get; init; }

    /// <summary>Waaraan de uren zijn besteed.</summary>
    public Waarneming<Urensoort> Soort { get; init; }

    /// <summary>Waar zij zijn gevolgd; bij participatie en begeleiding niet van belang.</summary>
    public Waarneming<Instelling> Instelling { get; init; }

    /// <summary>Zijn het uren uit de brede intake?</summary>
    public Waarneming<bool> TijdensIntake { get; init; }
}

/// <summary>Het participatieverklaringstraject (Wi2021 art. 6 lid 1 onder a; Bi art. 3.1).</summary>
public sealed record Participatieverklaring : Feitenrecord
{
    /// <summary>Uren in het traject sinds het eerste PIP, zonder die tijdens de brede intake.</summary>
    public Waarneming<int> Uren { get; init; }

    /// <summary>Uren tijdens de brede intake aan activiteiten die voor het traject kunnen tellen (Bi art. 3.1 lid 5).</summary>
    public Waarneming<int> Intakeuren { get; init; }

    /// <summary>Trekt het college die uren af van de norm (keuze van het college)?</summary>
    public Waarneming<bool> IntakeurenTellenMee { get; init; }

    /// <summary>Volgde de persoon de inleiding in de kernwaarden, met ten minste een activiteit of excursie daarover (Bi art. 3.1 lid 1-2)?</summary>
    public Waarneming<bool> Kernwaardenactiviteit { get; init; }

    /// <summary>Dag waarop de persoon op de bijeenkomst de verklaring ondertekende; <see cref="DatumWaarneming.NietGebeurd"/> als dat niet gebeurde.</summary>
    public DatumWaarneming Ondertekend { get; init; }
}

/// <summary>De module Arbeidsmarkt en Participatie (Wi2021 art. 6 lid 1 onder b; Bi art. 3.2; Ri art. 3.1).</summary>
public sealed record Arbeidsmarktmodule : Feitenrecord
{
    /// <summary>Uren praktische inzet op de arbeidsmarkt sinds het eerste PIP, zonder die tijdens de brede intake.</summary>
    public Waarneming<int> Praktijkuren { get; init; }

    /// <summary>Alle uren van de module sinds het eerste PIP, de praktijkuren meegeteld, zonder die tijdens de brede intake.</summary>
    public Waarneming<int> Uren { get; init; }

    /// <summary>Uren tijdens de brede intake die voor de norm kunnen tellen (Bi art. 3.2 lid 3).</summary>
    public Waarneming<int> Intakeuren { get; init; }

    /// <summary>Trekt het college die uren af van de norm (keuze van het college)?</summary>
    public Waarneming<bool> IntakeurenTellenMee { get; init; }

    /// <summary>Nam de persoon deel aan activiteiten over de acht thema's (Bi art. 3.2 lid 1)?</summary>
    public Waarneming<bool> AlleThemas { get; init; }

    /// <summary>Dag van het eindgesprek met het college; <see cref="DatumWaarneming.NietGebeurd"/> als dat er niet was.</summary>
    public DatumWaarneming Eindgesprek { get; init; }
}

/// <summary>Wat van belang is voor afschalen naar A2 (Wi2021 art. 17 lid 3; Bi art. 5.5).</summary>
public sealed record Afschaling : Feitenrecord
{
    /// <summary>Trekt het college de taaluren tijdens de brede intake af van de norm (keuze van het college, Bi art. 5.5 lid 2)?</summary>
    public Waarneming<bool> IntakeurenTellenMee { get; init; }

    /// <summary>Spande de persoon zich tijdens de lessen voldoende in (oordeel van het college)?</summary>
    public Waarneming<bool> VoldoendeInspanning { get; init; }

    /// <summary>Is B1 niet haalbaar binnen de lopende, verlengde of nieuwe termijn (oordeel van het college)?</summary>
    public Waarneming<bool> B1NietHaalbaar { get; init; }

    /// <summary>Dag van het laatste besluit tot afschalen; <see cref="DatumWaarneming.NietGebeurd"/> als dat er niet is.</summary>
    public DatumWaarneming Besluit { get; init; }
}

/// <summary>Wat van belang is voor de zelfredzaamheidsroute (Wi2021 art. 9; Bi art. 3.14).</summary>
public sealed record Zelfredzaamheid : Feitenrecord
{
    /// <summary>Dag van het eindgesprek met het college; <see cref="DatumWaarneming.NietGebeurd"/> als dat er niet was.</summary>
    public DatumWaarneming Eindgesprek { get; init; }

    /// <summary>Dag waarop het laatste deel van de route (uren of eindgesprek) klaar was, zoals het college dat vastlegde.</summary>
    public DatumWaarneming AfgerondOp { get; init; }

    /// <summary>Trekt het college uren tijdens de brede intake af van de normen (keuze van het college, Bi art. 3.14 lid 6)?</summary>
    public Waarneming<bool> IntakeurenTellenMee { get; init; }

    /// <summary>Trekt het college uren in de maatschappelijke begeleiding af van de participatienorm (keuze van het college, Bi art. 3.14 lid 6)?</summary>
    public Waarneming<bool> BegeleidingsurenTellenMee { get; init; }

    /// <summary>
    /// Dag waarop het college besloot lessen op school af te trekken (keuze van het college, Bi art. 3.14 lid 9);
    /// <see cref="DatumWaarneming.NietGebeurd"/> als het dat niet deed.
    /// </summary>
    public DatumWaarneming SchoolurenBesluit { get; init; }

    /// <summary>Heeft de persoon een auditieve of visuele beperking en volgt hij daarvoor een revalidatietraject (Bi art. 3.14 lid 8; Ri art. 3.16 lid 2)?</summary>
    public Waarneming<bool> BeperkingMetRevalidatie { get; init; }

    /// <summary>De lagere norm voor cursusuren die het college om die reden vaststelde.</summary>
    public Waarneming<int> LagereCursusnorm { get; init; }
}

/// <summary>Het taalschakeltraject van de onderwijsroute (Wi2021 art. 8).</summary>
public sealed record Taalschakeltraject : Feitenrecord
{
    /// <summary>Dag van het diploma; <see cref="DatumWaarneming.NietGebeurd"/> als dat er niet is.</summary>
    public DatumWaarneming Diploma { get; init; }

    /// <summary>Dag waarop de persoon stopte zonder het traject af te ronden; <see cref="DatumWaarneming.NietGebeurd"/> als hij het nog volgt of afrondde.</summary>
    public DatumWaarneming Gestopt { get; init; }

    /// <summary>Lesuren die de instelling gaf. Voor de boete telt alleen de verhouding met <see cref="BijgewoondeUren"/>; een percentage kan ook (100 en het percentage).</summary>
    public Waarneming<int> Lesuren { get; init; }

    /// <summary>Lesuren waarbij de persoon aanwezig was (Ri art. 7.2).</summary>
    public Waarneming<int> BijgewoondeUren { get; init; }

    /// <summary>Is het een opleiding educatie (WEB art. 7.3.1 lid 1 onder f)? Wi2021 art. 8 lid 2.</summary>
    public Waarneming<bool> OpleidingEducatie { get; init; }

    /// <summary>Heeft de instelling diploma-erkenning (WEB art. 1.4a.1)?</summary>
    public Waarneming<bool> Diplomaerkenning { get; init; }

    /// <summary>Leidt de opleiding anderstaligen naar beroeps- of hoger onderwijs?</summary>
    public Waarneming<bool> NaarVervolgonderwijs { get; init; }
}

/// <summary>Een onderdeel dat de persoon wil afleggen, om kosten en toelating te bepalen.</summary>
public sealed record Examenaanvraag : Feitenrecord
{
    /// <summary>Het onderdeel.</summary>
    public Waarneming<Examenonderdeel> Onderdeel { get; init; }

    /// <summary>Het niveau waarop; bij KNM niet van belang.</summary>
    public Waarneming<Taalniveau> Niveau { get; init; }

    /// <summary>Is de persoon schriftelijk aangemeld?</summary>
    public Waarneming<bool> Aangemeld { get; init; }

    /// <summary>Is het examengeld betaald?</summary>
    public Waarneming<bool> Betaald { get; init; }

    /// <summary>Kon de persoon zich identificeren?</summary>
    public Waarneming<bool> Geidentificeerd { get; init; }

    /// <summary>Heeft de persoon de geheimhouding aanvaard?</summary>
    public Waarneming<bool> GeheimhoudingAanvaard { get; init; }
}
