namespace Wet.Inburgering.NRules;

/// <summary>Welke klasse bij welke vraag hoort. Een expliciete lijst; een test kijkt of er geen ontbreekt.</summary>
internal abstract class Uitkomstsoort(Rechtsvraag vraag)
{
    /// <summary>Een per vraag, op het nummer van de vraag.</summary>
    public static IReadOnlyList<Uitkomstsoort> Alle { get; } =
    [
        .. new Uitkomstsoort[]
        {
            new Uitkomstsoort<ToepasselijkeWetUitkomst>(Rechtsvragen.ToepasselijkeWet, b => new(b)),
            new Uitkomstsoort<InburgeringsplichtUitkomst>(Rechtsvragen.Inburgeringsplicht, b => new(b)),
            new Uitkomstsoort<EindePlichtUitkomst>(Rechtsvragen.EindePlicht, b => new(b)),
            new Uitkomstsoort<DoelgroepUitkomst>(Rechtsvragen.Doelgroep, b => new(b)),
            new Uitkomstsoort<VrijstellingUitkomst>(Rechtsvragen.Vrijstelling, b => new(b)),
            new Uitkomstsoort<DeelvrijstellingUitkomst>(Rechtsvragen.Deelvrijstelling, b => new(b)),
            new Uitkomstsoort<VrijstellingsbeslissingUitkomst>(Rechtsvragen.Vrijstellingsbeslissing, b => new(b)),
            new Uitkomstsoort<OntheffingUitkomst>(Rechtsvragen.Ontheffing, b => new(b)),
            new Uitkomstsoort<MedischeOntheffingUitkomst>(Rechtsvragen.MedischeOntheffing, b => new(b)),
            new Uitkomstsoort<BijzondereOntheffingUitkomst>(Rechtsvragen.BijzondereOntheffing, b => new(b)),
            new Uitkomstsoort<OntheffingsbeslissingUitkomst>(Rechtsvragen.Ontheffingsbeslissing, b => new(b)),
            new Uitkomstsoort<InspanningsontheffingUitkomst>(Rechtsvragen.Inspanningsontheffing, b => new(b)),
            new Uitkomstsoort<NogTeInburgerenUitkomst>(Rechtsvragen.NogTeInburgeren, b => new(b)),
            new Uitkomstsoort<BevoegdCollegeUitkomst>(Rechtsvragen.BevoegdCollege, b => new(b)),
            new Uitkomstsoort<UitvoerendOrgaanUitkomst>(Rechtsvragen.UitvoerendOrgaan, b => new(b)),
            new Uitkomstsoort<ZelfHandelenUitkomst>(Rechtsvragen.ZelfHandelen, b => new(b)),
            new Uitkomstsoort<VoorbereidingUitkomst>(Rechtsvragen.Voorbereiding, b => new(b)),
            new Uitkomstsoort<PipDagtekeningUitkomst>(Rechtsvragen.PipDagtekening, b => new(b)),
            new Uitkomstsoort<PipInhoudUitkomst>(Rechtsvragen.PipInhoud, b => new(b)),
            new Uitkomstsoort<VerhuizingUitkomst>(Rechtsvragen.Verhuizing, b => new(b)),
            new Uitkomstsoort<PipAanpassingUitkomst>(Rechtsvragen.PipAanpassing, b => new(b)),
            new Uitkomstsoort<BredeIntakeUitkomst>(Rechtsvragen.BredeIntake, b => new(b)),
            new Uitkomstsoort<LeerbaarheidstoetsUitkomst>(Rechtsvragen.Leerbaarheidstoets, b => new(b)),
            new Uitkomstsoort<PipVaststellingUitkomst>(Rechtsvragen.PipVaststelling, b => new(b)),
            new Uitkomstsoort<LeerrouteUitkomst>(Rechtsvragen.Leerroute, b => new(b)),
            new Uitkomstsoort<InburgeringstermijnUitkomst>(Rechtsvragen.Inburgeringstermijn, b => new(b)),
            new Uitkomstsoort<OnderbrekingsverlengingUitkomst>(Rechtsvragen.Onderbrekingsverlenging, b => new(b)),
            new Uitkomstsoort<VerlengingsaanvraagUitkomst>(Rechtsvragen.Verlengingsaanvraag, b => new(b)),
            new Uitkomstsoort<VerlengingsbeslissingUitkomst>(Rechtsvragen.Verlengingsbeslissing, b => new(b)),
            new Uitkomstsoort<VerlengingUitkomst>(Rechtsvragen.Verlenging, b => new(b)),
            new Uitkomstsoort<OpleidingsverlengingUitkomst>(Rechtsvragen.Opleidingsverlenging, b => new(b)),
            new Uitkomstsoort<InspanningsverlengingUitkomst>(Rechtsvragen.Inspanningsverlenging, b => new(b)),
            new Uitkomstsoort<NieuweTermijnUitkomst>(Rechtsvragen.NieuweTermijn, b => new(b)),
            new Uitkomstsoort<VerlengingNieuweTermijnUitkomst>(Rechtsvragen.VerlengingNieuweTermijn, b => new(b)),
            new Uitkomstsoort<VolgendeBoeteUitkomst>(Rechtsvragen.VolgendeBoete, b => new(b)),
            new Uitkomstsoort<BoetePvtMapUitkomst>(Rechtsvragen.BoetePvtMap, b => new(b)),
            new Uitkomstsoort<BoeteLeerrouteUitkomst>(Rechtsvragen.BoeteLeerroute, b => new(b)),
            new Uitkomstsoort<InhoudBegeleidingUitkomst>(Rechtsvragen.InhoudBegeleiding, b => new(b)),
            new Uitkomstsoort<RoutewijzigingUitkomst>(Rechtsvragen.Routewijziging, b => new(b)),
            new Uitkomstsoort<GevolgRoutewijzigingUitkomst>(Rechtsvragen.GevolgRoutewijziging, b => new(b)),
            new Uitkomstsoort<AanbodUitkomst>(Rechtsvragen.Aanbod, b => new(b)),
            new Uitkomstsoort<OntzorgbetalingenUitkomst>(Rechtsvragen.Ontzorgbetalingen, b => new(b)),
            new Uitkomstsoort<MaatschappelijkeBegeleidingUitkomst>(Rechtsvragen.MaatschappelijkeBegeleiding, b => new(b)),
            new Uitkomstsoort<FinancieelOntzorgenUitkomst>(Rechtsvragen.FinancieelOntzorgen, b => new(b)),
            new Uitkomstsoort<LangerOntzorgenUitkomst>(Rechtsvragen.LangerOntzorgen, b => new(b)),
            new Uitkomstsoort<VerlagingBijstandUitkomst>(Rechtsvragen.VerlagingBijstand, b => new(b)),
            new Uitkomstsoort<BoeteBredeIntakeUitkomst>(Rechtsvragen.BoeteBredeIntake, b => new(b)),
            new Uitkomstsoort<BoeteOndersteuningUitkomst>(Rechtsvragen.BoeteOndersteuning, b => new(b)),
            new Uitkomstsoort<BezwaarBoeteUitkomst>(Rechtsvragen.BezwaarBoete, b => new(b)),
            new Uitkomstsoort<VervalBoeteUitkomst>(Rechtsvragen.VervalBoete, b => new(b)),
            new Uitkomstsoort<LeningUitkomst>(Rechtsvragen.Lening, b => new(b)),
            new Uitkomstsoort<LeningbeslissingUitkomst>(Rechtsvragen.Leningbeslissing, b => new(b)),
            new Uitkomstsoort<LeningbetalingUitkomst>(Rechtsvragen.Leningbetaling, b => new(b)),
            new Uitkomstsoort<TerugbetalingUitkomst>(Rechtsvragen.Terugbetaling, b => new(b)),
            new Uitkomstsoort<LeningrenteUitkomst>(Rechtsvragen.Leningrente, b => new(b)),
            new Uitkomstsoort<TermijnbedragUitkomst>(Rechtsvragen.Termijnbedrag, b => new(b)),
            new Uitkomstsoort<LeninginvorderingUitkomst>(Rechtsvragen.Leninginvordering, b => new(b)),
            new Uitkomstsoort<OnderdelenUitkomst>(Rechtsvragen.Onderdelen, b => new(b)),
            new Uitkomstsoort<ExamenniveauUitkomst>(Rechtsvragen.Examenniveau, b => new(b)),
            new Uitkomstsoort<AfschalenUitkomst>(Rechtsvragen.Afschalen, b => new(b)),
            new Uitkomstsoort<ZelfredzaamheidsrouteUitkomst>(Rechtsvragen.Zelfredzaamheidsroute, b => new(b)),
            new Uitkomstsoort<PvtUitkomst>(Rechtsvragen.Pvt, b => new(b)),
            new Uitkomstsoort<MapUitkomst>(Rechtsvragen.Map, b => new(b)),
            new Uitkomstsoort<VoldaanUitkomst>(Rechtsvragen.Voldaan, b => new(b)),
            new Uitkomstsoort<ExamenkostenUitkomst>(Rechtsvragen.Examenkosten, b => new(b)),
            new Uitkomstsoort<ExamentoelatingUitkomst>(Rechtsvragen.Examentoelating, b => new(b)),
            new Uitkomstsoort<OnaVrijstellingWi2013Uitkomst>(Rechtsvragen.OnaVrijstellingWi2013, b => new(b)),
            new Uitkomstsoort<VerlengingWi2013Uitkomst>(Rechtsvragen.VerlengingWi2013, b => new(b)),
            new Uitkomstsoort<BegeleidingWi2013Uitkomst>(Rechtsvragen.BegeleidingWi2013, b => new(b)),
            new Uitkomstsoort<KwijtscheldingWi2013Uitkomst>(Rechtsvragen.KwijtscheldingWi2013, b => new(b)),
            new Uitkomstsoort<TerugbetalingWi2013Uitkomst>(Rechtsvragen.TerugbetalingWi2013, b => new(b)),
            new Uitkomstsoort<BezwaarOntheffingUitkomst>(Rechtsvragen.BezwaarOntheffing, b => new(b)),
            new Uitkomstsoort<AangepastExamenUitkomst>(Rechtsvragen.AangepastExamen, b => new(b)),
            new Uitkomstsoort<OnregelmatigheidUitkomst>(Rechtsvragen.Onregelmatigheid, b => new(b)),
            new Uitkomstsoort<DiplomaOfCertificaatUitkomst>(Rechtsvragen.DiplomaOfCertificaat, b => new(b)),
            new Uitkomstsoort<TaalschakeltrajectUitkomst>(Rechtsvragen.Taalschakeltraject, b => new(b)),
            new Uitkomstsoort<DiplomawaarderingUitkomst>(Rechtsvragen.Diplomawaardering, b => new(b)),
            new Uitkomstsoort<ZichtOpVoortgangUitkomst>(Rechtsvragen.ZichtOpVoortgang, b => new(b)),
            new Uitkomstsoort<BewaartermijnUitkomst>(Rechtsvragen.Bewaartermijn, b => new(b)),
        }.OrderBy(s => s.Vraag.Nummer),
    ];

    public Rechtsvraag Vraag => vraag;

    public abstract Type Type { get; }

    /// <summary>Type van het interne feit dat zegt dat de vraag beantwoord is.</summary>
    public abstract Type Tussenfeit { get; }

    public static Uitkomstsoort Van(Rechtsvraag vraag) => Alle[vraag.Nummer];

    public abstract object NieuwTussenfeit();

    public abstract WetUitkomst NieuweUitkomst(Beoordeling beoordeling);
}

internal sealed class Uitkomstsoort<TUitkomst>(Rechtsvraag vraag, Func<Beoordeling, TUitkomst> maak) : Uitkomstsoort(vraag)
    where TUitkomst : WetUitkomst
{
    public override Type Type => typeof(TUitkomst);

    public override Type Tussenfeit => typeof(Beantwoord<TUitkomst>);

    public override object NieuwTussenfeit() => new Beantwoord<TUitkomst>();

    public override WetUitkomst NieuweUitkomst(Beoordeling beoordeling) => maak(beoordeling);
}
