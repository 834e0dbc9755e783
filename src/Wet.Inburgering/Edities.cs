using Wet.Inburgering.Begeleiding;
using Wet.Inburgering.Bevoegdheid;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Gegevens;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Lening;
using Wet.Inburgering.Nota2020;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Ontzorgen;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Vrijstellingen;

namespace Wet.Inburgering;

/// <summary>De edities, met per vraag de uitwerking die erbij hoort. Een expliciete lijst: geen reflectie, dus ook na trimmen volledig.</summary>
internal static class Edities
{
    public static Editie GeldendRecht { get; } = MaakGeldendRecht();

    public static Editie Nota2020 { get; } = MaakNota2020();

    public static Editie MaakGeldendRecht() => new("geldend", "Geldend recht", heeftRechtskracht: true, Wetsdatum.Wi2013, UitwerkingenGeldendRecht());

    /// <summary>De uitwerking van iedere vraag onder het geldende recht.</summary>
    public static Uitwerking[] UitwerkingenGeldendRecht() =>
    [
        OvergangRegels.ToepasselijkeWet(),
        PlichtRegels.Inburgeringsplicht(),
        EindePlichtRegels.EindePlicht(),
        GroepRegels.Doelgroep(),
        VrijstellingRegels.Vrijstelling(),
        DeelvrijstellingRegels.Deelvrijstelling(),
        VrijstellingsbeslissingRegels.Vrijstellingsbeslissing(),
        OntheffingRegels.Ontheffing(),
        OntheffingRegels.MedischeOntheffing(),
        OntheffingRegels.BijzondereOntheffing(),
        OntheffingRegels.Ontheffingsbeslissing(),
        InspanningsontheffingRegels.Inspanningsontheffing(),
        OntheffingRegels.BezwaarOntheffing(),
        AangepastExamenRegels.AangepastExamen(),
        NogTeInburgerenRegels.NogTeInburgeren(),
        BevoegdRegels.BevoegdCollege(),
        BevoegdRegels.UitvoerendOrgaan(),
        BevoegdRegels.ZelfHandelen(),
        BevoegdRegels.Voorbereiding(),
        BredeIntakeRegels.BredeIntake(),
        LeerbaarheidstoetsRegels.Leerbaarheidstoets(),
        PipRegels.PipVaststelling(),
        PipRegels.PipDagtekening(),
        PipInhoudRegels.PipInhoud(),
        PipWijzigingRegels.Verhuizing(),
        PipWijzigingRegels.PipAanpassing(),
        LeerrouteRegels.Leerroute(),
        OnderbrekingRegels.Onderbrekingsverlenging(),
        TermijnRegels.Inburgeringstermijn(),
        VerlengingRegels.Verlenging(),
        OpleidingsverlengingRegels.Opleidingsverlenging(),
        InspanningsverlengingRegels.Inspanningsverlenging(),
        VerlengingsaanvraagRegels.Aanvraag(),
        VerlengingsaanvraagRegels.Beslissing(),
        NieuweTermijnRegels.NieuweTermijn(),
        VerlengingRegels.VerlengingNieuweTermijn(),
        NieuweTermijnRegels.VolgendeBoete(),
        BoetePvtMapRegels.BoetePvtMap(),
        BoeteLeerrouteRegels.BoeteLeerroute(),
        RoutewijzigingRegels.Routewijziging(),
        GevolgRoutewijzigingRegels.GevolgRoutewijziging(),
        AanbodRegels.Aanbod(),
        BegeleidingRegels.MaatschappelijkeBegeleiding(),
        BegeleidingRegels.InhoudBegeleiding(),
        OntzorgRegels.FinancieelOntzorgen(),
        OntzorgRegels.Ontzorgbetalingen(),
        OntzorgRegels.LangerOntzorgen(),
        OntzorgRegels.VerlagingBijstand(),
        BoeteBredeIntakeRegels.BoeteBredeIntake(),
        BoeteOndersteuningRegels.BoeteOndersteuning(),
        BoetetermijnRegels.BezwaarBoete(),
        BoetetermijnRegels.VervalBoete(),
        LeningRegels.Lening(),
        LeningRegels.Leningbeslissing(),
        LeningRegels.Leningbetaling(),
        TerugbetalingRegels.Terugbetaling(),
        TerugbetalingRegels.Leningrente(),
        TerugbetalingRegels.Termijnbedrag(),
        TerugbetalingRegels.Leninginvordering(),
        OnderdelenRegels.Onderdelen(),
        ExamenniveauRegels.Examenniveau(),
        AfschalenRegels.Afschalen(),
        ZelfredzaamheidsrouteRegels.Zelfredzaamheidsroute(),
        PvtRegels.Pvt(),
        MapRegels.Map(),
        VoldaanRegels.Voldaan(),
        ExamenkostenRegels.Examenkosten(),
        ExamenkostenRegels.Examentoelating(),
        BegunstigingRegels.OnaVrijstelling(),
        BegunstigingRegels.Verlenging(),
        BegunstigingRegels.Begeleiding(),
        BegunstigingRegels.Kwijtschelding(),
        BegunstigingRegels.Terugbetaling(),
        DocumentRegels.Onregelmatigheid(),
        DocumentRegels.DiplomaOfCertificaat(),
        TaalschakeltrajectRegels.Taalschakeltraject(),
        DiplomawaarderingRegels.Diplomawaardering(),
        TaalschakeltrajectRegels.ZichtOpVoortgang(),
        BewaartermijnRegels.Bewaartermijn(),
    ];

    public static Editie MaakNota2020() => new("nota2020", "Informatienota maart 2020 (geen recht)", heeftRechtskracht: false, Wetsdatum.Nota2020,
    [
        NotaRegels.ToepasselijkeWet(),
        NotaRegels.Leerroute(),
        NotaRegels.Inburgeringstermijn(),
        .. NotaRegels.GeenOntheffing(),
        .. NotaRegels.GeenVrijstelling(),
        NotaRegels.Onderdelen(),
        NotaRegels.Examenniveau(),
        .. NotaRegels.BredeIntake(),
        NotaRegels.PipVaststelling(),
        NotaRegels.Aanbod(),
        NotaRegels.MaatschappelijkeBegeleiding(),
        NotaRegels.FinancieelOntzorgen(),
        .. NotaRegels.NietGeregeld(),
    ]);
}
