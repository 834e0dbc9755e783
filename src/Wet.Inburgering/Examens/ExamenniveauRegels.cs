using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Examens;

/// <summary>
/// Wi2021 art. 7 lid 1, 8 lid 4, 9 en 17 lid 3: het niveau per taalonderdeel. Het PIP leidt; staat daarin een niveau dat bij de route of bij een
/// eerste PIP niet kan, dan is dat geen fout in de invoer (het besluit staat er) maar een verschil dat getoond wordt.
/// </summary>
internal static class ExamenniveauRegels
{
    public static Uitwerking Examenniveau()
    {
        var vraag = Rechtsvragen.Examenniveau;
        var route = Rechtsvragen.Onderdelen.Leerroute;
        var alleenEerstePip = (PipFeiten.Aantal <= new Vast<Dossier>(1, Eenheid.Aantal, "een")).Genoemd("er is geen later PIP dan het eerste");
        var onderdelen = Taalonderdeel.Alle();

        Regel<Dossier> Regel(string id, string titel, Grondslag[] grondslagen, Zekerheid zekerheid, Func<Taalonderdeel, Keuze<Dossier, Taalniveau>> niveau, params Voorwaarde<Dossier>[] als)
            => onderdelen.Aggregate(
                new Regelbouwer<Dossier>(id, titel).Grondslag(grondslagen).Zekerheid(zekerheid).Als(als),
                (r, o) => r.Dan(o.Niveau, niveau(o))).Dan(vraag.Knm, Rechtsvragen.Onderdelen.Knm);

        Keuze<Dossier, Taalniveau> b1 = new VasteKeuze<Dossier, Taalniveau>(Taalniveau.B1);
        Keuze<Dossier, Taalniveau> a2 = new VasteKeuze<Dossier, Taalniveau>(Taalniveau.A2);
        Keuze<Dossier, Taalniveau> geen = new VasteKeuze<Dossier, Taalniveau>(Taalniveau.GeenNiveau);
        Uitwerking uitwerking = new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            Regel(
                "ROUTE-Z-02-niveau",
                "In de zelfredzaamheidsroute is geen taalniveau vereist",
                [Wi2021.Artikel(9).Lid(1), Bi.Artikel("3.14").Leden(2, 3)],
                Zekerheid.Hoog,
                _ => geen,
                route.Is(Leerroute.Zelfredzaamheidsroute)),
            Regel(
                "ROUTE-O-04-niveau",
                "Onderwijsroute: wie haar niet behaalt, kan de taalonderdelen op ten minste B1 afleggen",
                [Wi2021.Artikel(8).Lid(4)],
                Zekerheid.Hoog,
                _ => b1,
                route.Is(Leerroute.Onderwijsroute)),
            Regel(
                "EXAM-01-eerste",
                "B1-route: bij het eerste PIP geldt B1 voor ieder taalonderdeel, want afschalen kan pas later",
                [Wi2021.Artikel(7).Lid(1).Onderdeel("a"), Bi.Artikel("5.5").Lid(1)],
                Zekerheid.Middel,
                _ => b1,
                route.Is(Leerroute.B1Route),
                alleenEerstePip),
            Regel(
                "EXAM-01",
                "B1-route: ten minste B1, en A2 voor het onderdeel waarvoor het college dat in een later PIP zo vaststelde",
                [Wi2021.Artikel(7).Lid(1).Onderdeel("a"), Wi2021.Artikel(17).Lid(3), Bi.Artikel("3.3")],
                Zekerheid.Hoog,
                o => Gedeeld.Kies(o.NuInPip.Is(Taalniveau.A2), a2, b1),
                route.Is(Leerroute.B1Route)));

        // In de zelfredzaamheidsroute is A2 in het PIP een vrijwillig examen (Bi art. 3.14 lid 7), geen vereist niveau.
        foreach (var onderdeel in onderdelen)
        {
            uitwerking = uitwerking
                .LeidendBesluit(onderdeel.Niveau, new KeuzeAls<Dossier, Taalniveau>(onderdeel.NuInPip.Is(Taalniveau.B1), Taalniveau.B1))
                .LeidendBesluit(onderdeel.Niveau, new KeuzeAls<Dossier, Taalniveau>(
                    onderdeel.NuInPip.Is(Taalniveau.A2) & route.IsEenVan(Leerroute.B1Route, Leerroute.Onderwijsroute), Taalniveau.A2));
        }

        return uitwerking;
    }
}
