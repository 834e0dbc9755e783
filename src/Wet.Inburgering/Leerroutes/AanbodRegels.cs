using Wet.Inburgering.Intake;
using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Leerroutes;

/// <summary>
/// Wi2021 art. 16: het aanbod van het college. "Tijdig" is niet ingevuld; het enige gevolg van te laat is verlenging (VERL-03g).
/// </summary>
internal static class AanbodRegels
{
    public static Uitwerking Aanbod()
    {
        var vraag = Rechtsvragen.Aanbod;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, PipFeiten.HeeftPip, NogTeInburgerenRegels.NogNietVoldaan],
            new Regelbouwer<Dossier>("AANBOD-12", "Is de leerroute van een asielstatushouder de onderwijsroute, dan biedt het college het taalschakeltraject aan; een keurmerk is daarvoor niet nodig")
                .Grondslag(Wi2021.Artikel(16).Lid(1), Wi2021.Artikel(16).Lid(3)).UitzonderingOp("AANBOD-11")
                .Als(GroepRegels.IsAsielstatushouder, RoutewijzigingRegels.Huidig.Is(Leerroute.Onderwijsroute))
                .Dan(vraag.Ja, true).Dan(vraag.KeurmerkNodig, false),
            new Regelbouwer<Dossier>("AANBOD-11", "Het college biedt een asielstatushouder tijdig een cursus aan die past bij de vastgestelde leerroute, van een aanbieder met keurmerk (B1- en zelfredzaamheidsroute)")
                .Grondslag(Wi2021.Artikel(16).Lid(1), Wi2021.Artikel(16).Lid(3), Wi2021.Artikel(32).Lid(1))
                .Als(GroepRegels.IsAsielstatushouder)
                .Dan(vraag.Ja, true).Dan(vraag.KeurmerkNodig, true),
            new Regelbouwer<Dossier>("AANBOD-01", "Wie geen asielstatushouder is, regelt en betaalt de cursus zelf (eventueel met een lening); PVT en MAP biedt het college aan iedereen aan")
                .Grondslag(Wi2021.Artikel(16).Lid(1), Wi2021.Artikel(6).Lid(3))
                .Als(!GroepRegels.IsAsielstatushouder)
                .Dan(vraag.Ja, false));
    }
}
