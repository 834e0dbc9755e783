using Wet.Inburgering.Intake;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Leerroutes;

/// <summary>Wi2021 art. 7-9: welke leerroute past. De wet kent geen leeftijdsgrens.</summary>
internal static class LeerrouteRegels
{
    public static Uitwerking Leerroute()
    {
        var vraag = Rechtsvragen.Leerroute;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            new Regelbouwer<Dossier>("ROUTE-O-01", "Wie naar beroeps- of hoger onderwijs wil en volgens het college een grote kans op een diploma heeft, volgt de onderwijsroute")
                .Grondslag(Wi2021.Artikel(8).Lid(1))
                .Als(IntakeFeiten.WilOnderwijs, IntakeFeiten.GroteKansOpDiploma)
                .Dan(vraag.Keuze, Leerroutes.Leerroute.Onderwijsroute),
            new Regelbouwer<Dossier>("ROUTE-Z-01", "Zijn examen en taalschakeltraject volgens het college niet haalbaar in drie jaar: de zelfredzaamheidsroute")
                .Grondslag(Wi2021.Artikel(9).Lid(1))
                .Als(IntakeFeiten.NietHaalbaar)
                .Dan(vraag.Keuze, Leerroutes.Leerroute.Zelfredzaamheidsroute),
            new Regelbouwer<Dossier>("ROUTE-B1-01", "In alle andere gevallen: de B1-route")
                .Grondslag(Wi2021.Artikel(7).Lid(1), Wi2021.Artikel(15).Lid(1).Onderdeel("a"))
                .Dan(vraag.Keuze, Leerroutes.Leerroute.B1Route));
    }
}
