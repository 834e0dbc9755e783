using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;

namespace Wet.Inburgering.Nota2020;

/// <summary>
/// De informatienota van maart 2020: wat toen verwacht werd. Geen recht; niets hiervan geldt onder het geldende recht. Wat alleen de
/// bijlage bij de nota zegt (de doelgroepen) is in deze editie onbekend.
/// </summary>
internal static class NotaRegels
{
    private static readonly LocalDate Start = Wetsdatum.StartVolgensNota2020;

    public static Uitwerking ToepasselijkeWet()
    {
        var vraag = Rechtsvragen.ToepasselijkeWet;
        return new Beslislijst(
            vraag,
            [],
            new Regelbouwer<Dossier>("NOTA-01", "Voor 1 juli 2021 geldt het nieuwe stelsel nog niet")
                .Grondslag(Regelingen.Nota2020.Artikel("NOTA-01")).Geldig(vanaf: Wetsdatum.Nota2020, tot: Start)
                .Dan(vraag.Keuze, Overgangsrecht.ToepasselijkeWet.Wi2013),
            new Regelbouwer<Dossier>("NOTA-02", "De huidige groep blijft inburgeren onder de huidige wet")
                .Grondslag(Regelingen.Nota2020.Artikel("NOTA-02")).Geldig(vanaf: Start)
                .Als(TitelFeiten.Lijst.Eerste(TitelFeiten.Bekendmaking) < Gedeeld.Dag(Start))
                .Dan(vraag.Keuze, Overgangsrecht.ToepasselijkeWet.Wi2013),
            new Regelbouwer<Dossier>("NOTA-02a", "Wie na de start plichtig wordt, valt onder het nieuwe stelsel")
                .Grondslag(Regelingen.Nota2020.Artikel("NOTA-02")).Geldig(vanaf: Start)
                .Dan(vraag.Keuze, Overgangsrecht.ToepasselijkeWet.Wi2021));
    }

    public static Uitwerking Leerroute()
    {
        var vraag = Rechtsvragen.Leerroute;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.ToepasselijkeWet.Keuze.Is(Overgangsrecht.ToepasselijkeWet.Wi2021)],
            new Regelbouwer<Dossier>("NOTA-08", "Onderwijsroute: tot 28 jaar, voor wie naar beroeps- of hoger onderwijs wil en dat kan")
                .Grondslag(Regelingen.Nota2020.Artikel("NOTA-08")).Geldig(vanaf: Start)
                .Als(
                    IntakeFeiten.WilOnderwijs,
                    IntakeFeiten.GroteKansOpDiploma,
                    Gedeeld.Peildatum < PersoonFeiten.Geboortedatum + NotaParameters.LeeftijdsgrensOnderwijsroute)
                .Dan(vraag.Keuze, Leerroutes.Leerroute.Onderwijsroute),
            new Regelbouwer<Dossier>("NOTA-09", "Zelfredzaamheidsroute: voor wie de andere routes niet haalbaar zijn")
                .Grondslag(Regelingen.Nota2020.Artikel("NOTA-09")).Geldig(vanaf: Start)
                .Als(IntakeFeiten.NietHaalbaar)
                .Dan(vraag.Keuze, Leerroutes.Leerroute.Zelfredzaamheidsroute),
            new Regelbouwer<Dossier>("NOTA-07", "Anders de B1-route")
                .Grondslag(Regelingen.Nota2020.Artikel("NOTA-07")).Geldig(vanaf: Start)
                .Dan(vraag.Keuze, Leerroutes.Leerroute.B1Route));
    }
}
