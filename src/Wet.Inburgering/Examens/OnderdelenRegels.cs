using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Examens;

/// <summary>Wi2021 art. 6 lid 1, 8 lid 3 en 4: wat er per leerroute moet gebeuren.</summary>
internal static class OnderdelenRegels
{
    /// <summary>
    /// De leerroute van het laatste PIP. Is er nog geen PIP, dan de route die volgens de wet past: het college moet die nog vaststellen, dus
    /// daarop steunt alleen wat iemand te wachten staat, niet wat al behaald is.
    /// </summary>
    public static readonly Keuze<Dossier, Leerroute> Route = Gedeeld.Kies(PipFeiten.HeeftPip, PipFeiten.Laatste(PipFeiten.Route), Rechtsvragen.Leerroute.Keuze)
        .Genoemd("de leerroute van het laatste PIP (zonder PIP: de route die volgens de wet past)");

    /// <summary>Het diploma van het taalschakeltraject is er (ROUTE-O-03).</summary>
    public static readonly Voorwaarde<Dossier> HeeftTaalschakeldiploma = (ExamenFeiten.Taalschakeldiploma <= Gedeeld.Peildatum).Genoemd("het diploma van het taalschakeltraject is er");

    /// <summary>Wie het traject heeft afgerond, hoeft de MAP niet, ook niet in een latere route (Wi2021 art. 8 lid 3).</summary>
    public static readonly Voorwaarde<Dossier> HeeftTrajectAfgerond =
        (PipFeiten.Lijst.Bestaat(PipFeiten.Route.Is(Leerroute.Onderwijsroute)) & HeeftTaalschakeldiploma).Genoemd("de persoon rondde in de onderwijsroute het taalschakeltraject af");

    public static readonly Voorwaarde<Dossier> IsGestopt = (ExamenFeiten.TaalschakelGestopt <= Gedeeld.Peildatum).Genoemd("de persoon stopte met het taalschakeltraject zonder het af te ronden");

    public static Uitwerking Onderdelen()
    {
        var vraag = Rechtsvragen.Onderdelen;

        Regelbouwer<Dossier> Onderwijsroute(string id, string titel) => new Regelbouwer<Dossier>(id, titel)
            .Grondslag(Wi2021.Artikel(6).Lid(1), Wi2021.Artikel(8).Lid(3), Wi2021.Artikel(8).Lid(4))
            .Als(Route.Is(Leerroute.Onderwijsroute))
            .Dan(vraag.Leerroute, Leerroute.Onderwijsroute).Dan(vraag.Pvt, true).Dan(vraag.Examen, false).Dan(vraag.Knm, Knmvorm.AlleenInTerugval);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            new Regelbouwer<Dossier>("ONDERDEEL-01-b1", "B1-route: PVT, MAP (niet voor wie het taalschakeltraject al heeft afgerond) en het inburgeringsexamen, met het examen KNM")
                .Grondslag(Wi2021.Artikel(6).Lid(1), Wi2021.Artikel(7).Lid(1), Bi.Artikel("3.4").Lid(1), Wi2021.Artikel(8).Lid(3))
                .Als(Route.Is(Leerroute.B1Route))
                .Dan(vraag.Leerroute, Leerroute.B1Route).Dan(vraag.Pvt, true).Dan(vraag.Map, !HeeftTrajectAfgerond).Dan(vraag.Examen, true).Dan(vraag.Knm, Knmvorm.Examen),
            Onderwijsroute("MAP-02-gestopt", "Onderwijsroute, maar gestopt zonder het taalschakeltraject af te ronden: ook de MAP, als de wet zo gelezen wordt")
                .Zekerheid(Zekerheid.Middel)
                .Als(IsGestopt, !HeeftTaalschakeldiploma, ExamenLezingen.MapNaStoppen.Is(Gestoptlezing.MapNodig))
                .Dan(vraag.Map, true),
            Onderwijsroute("MAP-02", "Onderwijsroute: PVT en het taalschakeltraject, geen MAP; taalonderdelen en KNM alleen als terugval")
                .Dan(vraag.Map, false),
            new Regelbouwer<Dossier>("ONDERDEEL-01-z", "Zelfredzaamheidsroute: PVT, MAP (niet voor wie het taalschakeltraject al heeft afgerond) en de route zelf, met KNM in de cursusuren")
                .Grondslag(Wi2021.Artikel(6).Lid(1), Wi2021.Artikel(9).Lid(1), Bi.Artikel("3.14").Leden(1, 3), Wi2021.Artikel(8).Lid(3))
                .Als(Route.Is(Leerroute.Zelfredzaamheidsroute))
                .Dan(vraag.Leerroute, Leerroute.Zelfredzaamheidsroute).Dan(vraag.Pvt, true).Dan(vraag.Map, !HeeftTrajectAfgerond).Dan(vraag.Examen, false).Dan(vraag.Knm, Knmvorm.Cursusuren),
            new Regelbouwer<Dossier>("ONDERDEEL-01", "Het PVT is er in iedere leerroute")
                .Grondslag(Wi2021.Artikel(6).Lid(1).Onderdeel("a"))
                .Dan(vraag.Leerroute, Route).Dan(vraag.Pvt, true));
    }
}
