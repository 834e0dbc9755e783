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

namespace Wet.Inburgering;

/// <summary>De onderwerpen van de wet bij elkaar: welke feiten en lijsten er zijn. Een test kijkt of er geen ontbreekt.</summary>
internal static class Topics
{
    public static IEnumerable<Feit> DossierFeiten() =>
        [.. PersoonFeiten.Alle, .. OvergangFeiten.Alle, .. Wi2013Feiten.Alle, .. IntakeFeiten.Alle, .. LeningFeiten.Alle, .. LeningschuldFeiten.Alle, .. OntzorgFeiten.Alle, .. ExamenFeiten.Alle, .. VoortgangFeiten.Alle, .. BoetegrondenFeiten.Alle, .. BijzondereVerlengingFeiten.Alle, .. VrijstellingFeiten.Alle, .. OntheffingFeiten.Alle, .. GemeenteperiodeFeiten.Alle, .. ExamenaanpassingFeiten.Alle, .. DocumentFeiten.Alle, .. BewaringFeiten.Alle];

    public static IEnumerable<Lijstfeit> Lijsten() =>
    [
        TitelFeiten.Lijst,
        OnderbrekingFeiten.Lijst,
        OproepFeiten.Lijst,
        PipFeiten.Lijst,
        NietVrijstellendeOpleidingFeiten.Lijst,
        OmstandigheidFeiten.Lijst,
        VerlengingsbesluitFeiten.Lijst,
        VerlengingsaanvraagFeiten.Lijst,
        OvertredingFeiten.Lijst,
        BoeteBredeIntakeFeiten.Lijst,
        BoeteTermijnFeiten.Lijst,
        OntzorgFeiten.Lijst,
        UrenFeiten.Lijst,
        IngezetenschapFeiten.Lijst,
        BewijsstukFeiten.Lijst,
        OpleidingFeiten.Lijst,
        VrijstellingsbesluitFeiten.Lijst,
        OntheffingsbesluitFeiten.Lijst,
        PogingFeiten.Lijst,
        GemeenteperiodeFeiten.Lijst,
    ];
}
