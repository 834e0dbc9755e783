using Wet.Inburgering.Begeleiding;
using Wet.Inburgering.Bevoegdheid;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Gegevens;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Lening;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Ontzorgen;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Vrijstellingen;

namespace Wet.Inburgering.Regels;

/// <summary>Alle vragen die deze bibliotheek beantwoordt. De vragen noemen geen regels; die horen bij een editie.</summary>
public static class Rechtsvragen
{
    private static readonly List<Rechtsvraag> Vragen = [];
    private static int aantalVelden;

    /// <summary>Welke wet is van toepassing: Wi2013 of Wi2021?</summary>
    public static KeuzeVraag<ToepasselijkeWet> ToepasselijkeWet { get; } =
        new("toepasselijkeWet", "Welke wet is van toepassing?", Aard.Rechtswege, Strekking.Informatief, "Minister (DUO)");

    /// <summary>Is de persoon op de peildatum inburgeringsplichtig, en sinds wanneer?</summary>
    public static InburgeringsplichtVraag Inburgeringsplicht { get; } = new();

    /// <summary>Wanneer eindigt de plicht op zijn laatst, door de AOW-leeftijd?</summary>
    public static EindePlichtVraag EindePlicht { get; } = new();

    /// <summary>Tot welke groep hoort de persoon?</summary>
    public static KeuzeVraag<Doelgroep> Doelgroep { get; } =
        new("doelgroep", "Tot welke groep hoort de persoon?", Aard.Rechtswege, Strekking.Informatief, "Minister (DUO)");

    /// <summary>Is de persoon vrijgesteld van de hele plicht?</summary>
    public static VrijstellingVraag Vrijstelling { get; } = new();

    /// <summary>Van welke onderdelen van het examen is de persoon vrijgesteld?</summary>
    public static DeelvrijstellingVraag Deelvrijstelling { get; } = new();

    /// <summary>Wanneer beslist DUO uiterlijk op de aanvraag om vrijstelling?</summary>
    public static VrijstellingsbeslissingVraag Vrijstellingsbeslissing { get; } = new();

    /// <summary>Van welk deel van de plicht is de persoon ontheven?</summary>
    public static OntheffingVraag Ontheffing { get; } = new();

    /// <summary>Is er grond voor de gevraagde medische ontheffing?</summary>
    public static MedischeOntheffingVraag MedischeOntheffing { get; } = new();

    /// <summary>Is er grond voor ontheffing wegens bijzondere individuele omstandigheden?</summary>
    public static JaNeeVraag BijzondereOntheffing { get; } =
        new("bijzondereOntheffing", "Is er grond voor ontheffing wegens bijzondere individuele omstandigheden?", Aard.Beoordelingsruimte, Strekking.Begunstigend, "Minister (DUO)");

    /// <summary>Is de aanvraag om ontheffing volledig, en wanneer beslist DUO uiterlijk?</summary>
    public static OntheffingsbeslissingVraag Ontheffingsbeslissing { get; } = new();

    /// <summary>Tot wanneer kan bezwaar tegen het besluit op een aanvraag om ontheffing?</summary>
    public static BezwaarOntheffingVraag BezwaarOntheffing { get; } = new();

    /// <summary>Mag de persoon het examen in aangepaste omstandigheden afleggen?</summary>
    public static AangepastExamenVraag AangepastExamen { get; } = new();

    /// <summary>Kan ontheffing worden gegeven wegens aantoonbaar geleverde inspanningen (alleen nog onder Wi2013)?</summary>
    public static InspanningsontheffingVraag Inspanningsontheffing { get; } = new();

    /// <summary>Moet de persoon nog inburgeren?</summary>
    public static NogTeInburgerenVraag NogTeInburgeren { get; } = new();

    /// <summary>Welk college is op de peildatum bevoegd?</summary>
    public static BevoegdCollegeVraag BevoegdCollege { get; } = new();

    /// <summary>Voert het college de taken zelf uit, of het bestuur van een openbaar lichaam?</summary>
    public static KeuzeVraag<Uitvoeringsorgaan> UitvoerendOrgaan { get; } =
        new("uitvoerendOrgaan", "Beslist het college zelf, of het bestuur van een openbaar lichaam?", Aard.Rechtswege, Strekking.Informatief, "college");

    /// <summary>Mag de minderjarige zelf doen wat deze wet vraagt?</summary>
    public static JaNeeVraag ZelfHandelen { get; } =
        new("zelfHandelen", "Mag de minderjarige zelf aanvragen, bezwaar maken, tekenen en lenen?", Aard.Rechtswege, Strekking.Begunstigend, "college");

    /// <summary>Wordt de voorbereiding op de inburgering aangeboden?</summary>
    public static JaNeeVraag Voorbereiding { get; } =
        new("voorbereiding", "Wordt in de opvang de voorbereiding op de inburgering aangeboden?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "Minister (COA)");

    /// <summary>Wat moet het college op de peildatum voor de brede intake doen?</summary>
    public static KeuzeVraag<Intakestap> BredeIntake { get; } =
        new("bredeIntake", "Wat moet het college nu voor de brede intake doen?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "college", Intakestap.Bezig, Intakestap.IntakeAfgerond);

    /// <summary>Moet de leerbaarheidstoets nog worden afgelegd, of moet het college daarvan ontheffing geven?</summary>
    public static KeuzeVraag<Toetsplicht> Leerbaarheidstoets { get; } =
        new("leerbaarheidstoets", "Moet de leerbaarheidstoets nog worden afgelegd?", Aard.Gebonden, Strekking.Informatief, "college");

    /// <summary>Wanneer moet het college het PIP uiterlijk hebben vastgesteld?</summary>
    public static PipVaststellingVraag PipVaststelling { get; } = new();

    /// <summary>Neemt DUO de dagtekening van het eerste PIP aan?</summary>
    public static JaNeeVraag PipDagtekening { get; } =
        new("pipDagtekening", "Neemt DUO de dagtekening van het eerste PIP aan?", Aard.Gebonden, Strekking.Informatief, "Minister (DUO)");

    /// <summary>Ontbreekt er een verplicht onderdeel in het laatste PIP?</summary>
    public static PipInhoudVraag PipInhoud { get; } = new();

    /// <summary>Wat moet en mag het college van de nieuwe gemeente met het PIP?</summary>
    public static VerhuizingVraag Verhuizing { get; } = new();

    /// <summary>Moet het college het PIP aanpassen?</summary>
    public static PipAanpassingVraag PipAanpassing { get; } = new();

    /// <summary>Welke leerroute staat open?</summary>
    public static KeuzeVraag<Leerroute> Leerroute { get; } =
        new("leerroute", "Welke leerroute past volgens de wet?", Aard.Beoordelingsruimte, Strekking.Informatief, "college");

    /// <summary>Hoeveel langer duurt de termijn van rechtswege door onderbrekingen van hoogstens een jaar?</summary>
    public static OnderbrekingsverlengingVraag Onderbrekingsverlenging { get; } = new();

    /// <summary>Wanneer begint en eindigt de termijn van drie jaar, met de verlengingen die zijn verleend?</summary>
    public static InburgeringstermijnVraag Inburgeringstermijn { get; } = new();

    /// <summary>Tot wanneer kan de termijn van drie jaar op de bekende omstandigheden verlengd worden?</summary>
    public static VerlengingVraag Verlenging { get; } = new();

    /// <summary>Is er verlenging wegens een niet-vrijstellende opleiding?</summary>
    public static BijzondereVerlengingVraag Opleidingsverlenging { get; } =
        new("opleidingsverlenging", "Is er verlenging wegens praktijkonderwijs, speciaal onderwijs of entree, en tot wanneer?", Aard.Gebonden);

    /// <summary>Is er verlenging na aanzienlijke inspanningen?</summary>
    public static BijzondereVerlengingVraag Inspanningsverlenging { get; } =
        new("inspanningsverlenging", "Is er verlenging voor wie bijna klaar is na aanzienlijke inspanningen, en tot wanneer?", Aard.Beoordelingsruimte);

    /// <summary>Vanaf welke dag kan verlenging worden aangevraagd?</summary>
    public static VerlengingsaanvraagVraag Verlengingsaanvraag { get; } = new();

    /// <summary>Is de laatste aanvraag om verlenging op tijd, en wanneer beslist DUO uiterlijk?</summary>
    public static VerlengingsbeslissingVraag Verlengingsbeslissing { get; } = new();

    /// <summary>Welke nieuwe termijn geeft de laatste boete van art. 24 of 25?</summary>
    public static NieuweTermijnVraag NieuweTermijn { get; } = new();

    /// <summary>Tot wanneer kan die nieuwe termijn op de bekende omstandigheden verlengd worden?</summary>
    public static VerlengingNieuweTermijnVraag VerlengingNieuweTermijn { get; } = new();

    /// <summary>Vanaf welke dag kan (weer) een boete van art. 24 of 25, als dan niet aan de plicht is voldaan?</summary>
    public static VolgendeBoeteVraag VolgendeBoete { get; } = new();

    /// <summary>Welke boete staat op het niet op tijd afronden van PVT en MAP?</summary>
    public static BoetePvtMapVraag BoetePvtMap { get; } = new();

    /// <summary>Welke boete staat op het niet op tijd behalen van de leerroute?</summary>
    public static BoeteLeerrouteVraag BoeteLeerroute { get; } = new();

    /// <summary>Naar welke leerroutes mag het college op de peildatum nog wijzigen?</summary>
    public static RoutewijzigingVraag Routewijziging { get; } = new();

    /// <summary>Wat gebeurt er als de leerroute wijzigt zoals overwogen wordt?</summary>
    public static GevolgRoutewijzigingVraag GevolgRoutewijziging { get; } = new();

    /// <summary>Moet het college een cursus of opleiding aanbieden?</summary>
    public static AanbodVraag Aanbod { get; } = new();

    /// <summary>Heeft de persoon recht op maatschappelijke begeleiding door het college?</summary>
    public static JaNeeVraag MaatschappelijkeBegeleiding { get; } =
        new("maatschappelijkeBegeleiding", "Moet het college maatschappelijke begeleiding geven?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "college");

    /// <summary>Wanneer begint die begeleiding, en wat hoort er ten minste bij?</summary>
    public static InhoudBegeleidingVraag InhoudBegeleiding { get; } = new();

    /// <summary>Moet het college de vaste lasten uit de bijstand betalen?</summary>
    public static FinancieelOntzorgenVraag FinancieelOntzorgen { get; } = new();

    /// <summary>Wat betaalt het college daarbij, en wat blijft er over?</summary>
    public static OntzorgbetalingenVraag Ontzorgbetalingen { get; } = new();

    /// <summary>Mag het college ook daarna of daarbuiten betalingen doen?</summary>
    public static JaNeeVraag LangerOntzorgen { get; } =
        new("langerOntzorgen", "Mag het college ook na of naast het ontzorgen betalingen voor de persoon doen?", Aard.Beleidsvrijheid, Strekking.Informatief, "college");

    /// <summary>Moet het college de bijstand verlagen omdat de persoon niet meewerkt aan het ontzorgen?</summary>
    public static JaNeeVraag VerlagingBijstand { get; } =
        new("verlagingBijstand", "Moet het college de bijstand verlagen wegens niet meewerken aan het ontzorgen?", Aard.Gebonden, Strekking.Belastend, "college");

    /// <summary>Welke boete staat op niet verschijnen of onvoldoende meewerken bij de brede intake?</summary>
    public static BredeIntakeboeteVraag BoeteBredeIntake { get; } = new();

    /// <summary>Welke boete staat op de laatst geconstateerde overtreding van art. 23?</summary>
    public static BoeteOndersteuningVraag BoeteOndersteuning { get; } = new();

    /// <summary>Tot wanneer kan bezwaar tegen de laatste boete?</summary>
    public static BezwaarBoeteVraag BezwaarBoete { get; } = new();

    /// <summary>Vanaf welke dag kan het college voor de laatste overtreding geen boete meer opleggen?</summary>
    public static VervalBoeteVraag VervalBoete { get; } = new();

    /// <summary>Hoe hoog is de lening die de persoon kan krijgen?</summary>
    public static LeningVraag Lening { get; } = new();

    /// <summary>Wanneer beslist DUO uiterlijk op de aanvraag om een lening?</summary>
    public static LeningbeslissingVraag Leningbeslissing { get; } = new();

    /// <summary>Betaalt DUO een rekening uit de lening, en wanneer uiterlijk?</summary>
    public static LeningbetalingVraag Leningbetaling { get; } = new();

    /// <summary>Moet de persoon de lening terugbetalen, en vanaf wanneer?</summary>
    public static TerugbetalingVraag Terugbetaling { get; } = new();

    /// <summary>De rente van welke dag geldt voor de lening?</summary>
    public static LeningrenteVraag Leningrente { get; } = new();

    /// <summary>Hoeveel betaalt de persoon per termijn terug?</summary>
    public static TermijnbedragVraag Termijnbedrag { get; } = new();

    /// <summary>Is de persoon in verzuim met terugbetalen?</summary>
    public static LeninginvorderingVraag Leninginvordering { get; } = new();

    /// <summary>Wat moet iemand doen om aan de plicht te voldoen?</summary>
    public static OnderdelenVraag Onderdelen { get; } = new();

    /// <summary>Welk taalniveau moet worden aangetoond, en hoe KNM?</summary>
    public static ExamenniveauVraag Examenniveau { get; } = new();

    /// <summary>Mag het college onderdelen op A2 laten examineren?</summary>
    public static AfschalenVraag Afschalen { get; } = new();

    /// <summary>Wat vraagt de zelfredzaamheidsroute, en is zij behaald?</summary>
    public static ZelfredzaamheidsrouteVraag Zelfredzaamheidsroute { get; } = new();

    /// <summary>Is het participatieverklaringstraject afgerond?</summary>
    public static PvtVraag Pvt { get; } = new();

    /// <summary>Is de module Arbeidsmarkt en Participatie afgerond?</summary>
    public static MapVraag Map { get; } = new();

    /// <summary>Is aan de hele inburgeringsplicht voldaan, en wanneer?</summary>
    public static VoldaanVraag Voldaan { get; } = new();

    /// <summary>Wat kost de aangevraagde examenpoging?</summary>
    public static ExamenkostenVraag Examenkosten { get; } = new();

    /// <summary>Wordt de persoon toegelaten tot het aangevraagde examen van de Minister?</summary>
    public static JaNeeVraag Examentoelating { get; } =
        new("examentoelating", "Wordt de persoon toegelaten tot het examen?", Aard.Gebonden, Strekking.Begunstigend, "Minister (DUO)");

    /// <summary>Is er onder Wi2013 vrijstelling van ONA?</summary>
    public static OnaVrijstellingVraag OnaVrijstellingWi2013 { get; } = new();

    /// <summary>Kan de termijn van Wi2013 worden verlengd na een poging voor ONA?</summary>
    public static JaNeeVraag VerlengingWi2013 { get; } =
        new("verlengingWi2013", "Kan de termijn van de oude wet worden verlengd na een poging voor ONA?", Aard.Gebonden, Strekking.Begunstigend, "Minister (DUO)");

    /// <summary>Mag het college begeleiding aanbieden omdat de lening van Wi2013 op is?</summary>
    public static JaNeeVraag BegeleidingWi2013 { get; } =
        new("begeleidingWi2013", "Mag het college begeleiding aanbieden omdat de lening van de oude wet (bijna) op is?", Aard.Beleidsvrijheid, Strekking.Informatief, "college");

    /// <summary>Scheldt DUO de lening van Wi2013 uit zichzelf kwijt?</summary>
    public static KwijtscheldingWi2013Vraag KwijtscheldingWi2013 { get; } = new();

    /// <summary>Hoeveel moet van de lening van Wi2013 per maand worden terugbetaald?</summary>
    public static TerugbetalingWi2013Vraag TerugbetalingWi2013 { get; } = new();

    /// <summary>Wat kan de Minister doen na een onregelmatigheid bij een examen?</summary>
    public static OnregelmatigheidVraag Onregelmatigheid { get; } = new();

    /// <summary>Heeft de persoon recht op een diploma of certificaat?</summary>
    public static DiplomaOfCertificaatVraag DiplomaOfCertificaat { get; } = new();

    /// <summary>Is de opleiding een taalschakeltraject?</summary>
    public static JaNeeVraag Taalschakeltraject { get; } =
        new("isTaalschakeltraject", "Is de opleiding een taalschakeltraject?", Aard.Rechtswege, Strekking.Informatief, "college");

    /// <summary>Kan de persoon een buitenlandse opleiding kosteloos laten waarderen?</summary>
    public static JaNeeVraag Diplomawaardering { get; } =
        new("diplomawaardering", "Kan de persoon een buitenlandse opleiding kosteloos laten waarderen?", Aard.Gebonden, Strekking.Begunstigend, "Nuffic of SBB");

    /// <summary>Moet het college zicht houden op de voortgang?</summary>
    public static JaNeeVraag ZichtOpVoortgang { get; } =
        new("zichtOpVoortgang", "Moet het college zicht houden op de voortgang?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "college");

    /// <summary>Vanaf welke dag moeten gegevens over de persoon verwijderd zijn?</summary>
    public static BewaartermijnVraag Bewaartermijn { get; } = new();

    /// <summary>Alle vragen, in de volgorde van de wet.</summary>
    public static IReadOnlyList<Rechtsvraag> Alle => Vragen;

    internal static int AantalVelden => aantalVelden;

    internal static int Volgende(Rechtsvraag vraag)
    {
        Vragen.Add(vraag);
        return Vragen.Count - 1;
    }

    internal static int VolgendVeld() => aantalVelden++;
}
