using Wet.Inburgering.Examens;
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

    /// <summary>PVT en MAP voor iedereen. Hoe KNM en het examen bij onderwijsroute en zelfredzaamheidsroute horen, zegt de nota niet.</summary>
    public static Uitwerking Onderdelen()
    {
        var vraag = Rechtsvragen.Onderdelen;
        return new Beslislijst(
            vraag,
            [IsNieuw],
            new Regelbouwer<Dossier>("NOTA-13-b1", "B1-route: PVT, MAP en het examen")
                .Grondslag(Regelingen.Nota2020.Artikel("NOTA-07"), Regelingen.Nota2020.Artikel("NOTA-13")).Geldig(vanaf: Start)
                .Als(OnderdelenRegels.Route.Is(Leerroutes.Leerroute.B1Route))
                .Dan(vraag.Leerroute, Leerroutes.Leerroute.B1Route).Dan(vraag.Pvt, true).Dan(vraag.Map, true).Dan(vraag.Examen, true),
            new Regelbouwer<Dossier>("NOTA-13", "PVT en MAP voor alle inburgeringsplichtigen, in iedere route")
                .Grondslag(Regelingen.Nota2020.Artikel("NOTA-13")).Geldig(vanaf: Start)
                .Dan(vraag.Leerroute, OnderdelenRegels.Route).Dan(vraag.Pvt, true).Dan(vraag.Map, true));
    }

    /// <summary>Het taalniveau per route; KNM noemt de nota niet.</summary>
    public static Uitwerking Examenniveau()
    {
        var vraag = Rechtsvragen.Examenniveau;

        Regel<Dossier> Regel(string id, string titel, Leerroutes.Leerroute route, Taalniveau niveau, string bron)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(Regelingen.Nota2020.Artikel(bron)).Geldig(vanaf: Start)
                .Als(OnderdelenRegels.Route.Is(route))
                .Dan(vraag.Lezen, niveau).Dan(vraag.Luisteren, niveau).Dan(vraag.Schrijven, niveau).Dan(vraag.Spreken, niveau);

        return new Beslislijst(
            vraag,
            [IsNieuw],
            Regel("NOTA-11-b1", "B1-route: de taaleis gaat van A2 naar B1", Leerroutes.Leerroute.B1Route, Taalniveau.B1, "NOTA-11"),
            Regel("NOTA-11-onderwijs", "Onderwijsroute: ook B1", Leerroutes.Leerroute.Onderwijsroute, Taalniveau.B1, "NOTA-11"),
            Regel("NOTA-09-niveau", "Zelfredzaamheidsroute: ten minste A1", Leerroutes.Leerroute.Zelfredzaamheidsroute, Taalniveau.A1, "NOTA-09"));
    }

    private static readonly Voorwaarde<Dossier> IsNieuw = Rechtsvragen.ToepasselijkeWet.Keuze.Is(Overgangsrecht.ToepasselijkeWet.Wi2021);
}
