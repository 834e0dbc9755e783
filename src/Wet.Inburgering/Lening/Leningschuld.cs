namespace Wet.Inburgering.Lening;

/// <summary>De lening die is verstrekt, en de terugbetaling (Wi2021 art. 21; Bi art. 6.7-6.14).</summary>
public sealed record Leningschuld : Feitenrecord
{
    /// <summary>Heeft DUO onder deze wet een lening aan de persoon verstrekt?</summary>
    public Waarneming<bool> Verstrekt { get; init; }

    /// <summary>Is zij verstrekt aan wie zonder plicht inburgert op grond van het Unierecht (Bi art. 6.1)?</summary>
    public Waarneming<bool> Vrijwillig { get; init; }

    /// <summary>Dag waarop de lening is verstrekt (de eerste keer); alleen van belang voor wie vrijwillig inburgert (Bi art. 6.7 lid 4).</summary>
    public DatumWaarneming VerstrektOp { get; init; }

    /// <summary>
    /// Dag waarop aan de plicht is voldaan, of (zonder plicht) het examen is behaald; <see cref="DatumWaarneming.NietGebeurd"/> als dat niet zo is.
    /// Telt alleen als er nu geen plicht is: anders volgt het uit de examens en trajecten.
    /// </summary>
    public DatumWaarneming VoldaanOp { get; init; }

    /// <summary>
    /// Eerste dag waarop de persoon niet meer plichtig was (Nederlander, einde van het verblijfsrecht), vrijgesteld of ontheven van de hele plicht;
    /// <see cref="DatumWaarneming.NietGebeurd"/> als dat niet zo is. Niet de AOW-leeftijd: die volgt uit de geboortedatum.
    /// </summary>
    public DatumWaarneming PlichtGeeindigdOp { get; init; }

    /// <summary>Begint de terugbetaling op schriftelijk verzoek eerder (Bi art. 6.7 lid 2)?</summary>
    public Waarneming<bool> EerderOpVerzoek { get; init; }

    /// <summary>Dag waarop de terugbetaling dan begint.</summary>
    public DatumWaarneming BeginOpVerzoek { get; init; }

    /// <summary>Is de persoon overleden?</summary>
    public Waarneming<bool> Overleden { get; init; }

    /// <summary>Staat er na de aflosperiode alleen nog iets open doordat het termijnbedrag wegens draagkracht lager was?</summary>
    public Waarneming<bool> RestDoorDraagkracht { get; init; }

    /// <summary>De schuld met de rente over de aflosperiode, in eurocent. Invoer: de rente stelt de Minister jaarlijks vast.</summary>
    public Waarneming<Bedrag> SchuldMetRente { get; init; }

    /// <summary>Het aantal termijnen waarin wordt afgelost.</summary>
    public Waarneming<int> Termijnen { get; init; }

    /// <summary>Is de persoon binnenlands belastingplichtig?</summary>
    public Waarneming<bool> BinnenlandsBelastingplichtig { get; init; }

    /// <summary>Betaalt wie dat niet is op verzoek toch per maand?</summary>
    public Waarneming<bool> PerMaandOpVerzoek { get; init; }
}

/// <summary>Het inkomen voor een lager termijnbedrag (Bi art. 6.10-6.12; Ri art. 6.8-6.10).</summary>
public sealed record Draagkracht : Feitenrecord
{
    /// <summary>
    /// Dag waarop de Minister bekendmaakte dat het termijnbedrag naar draagkracht wordt vastgesteld; <see cref="DatumWaarneming.NietGebeurd"/> als dat
    /// niet zo is.
    /// </summary>
    public DatumWaarneming Bekendgemaakt { get; init; }

    /// <summary>Toetsingsinkomen van de schuldenaar over het tweede jaar ervoor (t−2), in eurocent.</summary>
    public Waarneming<Bedrag> Toetsingsinkomen { get; init; }

    /// <summary>Is om een ander peiljaar (t−1 of t) gevraagd omdat het inkomen daalde?</summary>
    public Waarneming<bool> AnderPeiljaarGevraagd { get; init; }

    /// <summary>Toetsingsinkomen van de schuldenaar over dat andere jaar, in eurocent.</summary>
    public Waarneming<Bedrag> ToetsingsinkomenAnderJaar { get; init; }

    /// <summary>Is de daling geen normale schommeling (oordeel van de Minister)?</summary>
    public Waarneming<bool> GeenNormaleSchommeling { get; init; }

    /// <summary>Toetsingsinkomen van de partner over het peiljaar dat telt, in eurocent; nul zonder partner.</summary>
    public Waarneming<Bedrag> ToetsingsinkomenPartner { get; init; }

    /// <summary>Heeft de schuldenaar een partner (Awir art. 3)?</summary>
    public Waarneming<bool> HeeftPartner { get; init; }

    /// <summary>Heeft de partner ook zo'n schuld (Ri art. 6.10)?</summary>
    public Waarneming<bool> PartnerIsSchuldenaar { get; init; }

    /// <summary>Is de alleenstaande-ouderenkorting van toepassing?</summary>
    public Waarneming<bool> AlleenstaandeOuderenkorting { get; init; }

    /// <summary>Belastbaar minimumloon van het peiljaar dat telt, in eurocent. Invoer: de Regeling noemt het bedrag niet.</summary>
    public Waarneming<Bedrag> BelastbaarMinimumloon { get; init; }
}

/// <summary>Termijnen van de terugbetaling die niet betaald zijn (Bi art. 6.13; Ri art. 6.11 en 6.12).</summary>
public sealed record Leningachterstand : Feitenrecord
{
    /// <summary>Wat nu te laat is, in eurocent; nul als alles betaald is.</summary>
    public Waarneming<Bedrag> Bedrag { get; init; }

    /// <summary>Vervaldag van de oudste termijn die niet betaald is.</summary>
    public DatumWaarneming OudsteVervaldag { get; init; }

    /// <summary>Het deel daarvan dat ten minste zes maanden te laat is, in eurocent.</summary>
    public Waarneming<Bedrag> ZesMaandenTeLaat { get; init; }
}
