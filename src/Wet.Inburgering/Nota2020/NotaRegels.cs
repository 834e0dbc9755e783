using Wet.Inburgering.Examens;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Ontzorgen;
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

    private static readonly Voorwaarde<Dossier> NieuwStelsel = Rechtsvragen.ToepasselijkeWet.Keuze.Is(Overgangsrecht.ToepasselijkeWet.Wi2021);

    private static readonly Voorwaarde<Dossier> Asiel = TitelFeiten.Lijst.Bestaat(TitelFeiten.GeldtOpPeildatum & TitelFeiten.IsAsiel).Genoemd("de persoon heeft een eigen vergunning asiel");

    private static readonly Voorwaarde<Dossier> Statushouder =
        (Asiel | (NotaLezingen.Statushouder.Is(Statushouderlezing.OokGezinslid) & TitelFeiten.Lijst.Bestaat(
            TitelFeiten.GeldtOpPeildatum
            & TitelFeiten.Soort.Is(Titelsoort.RegulierBepaaldeTijd)
            & TitelFeiten.Beperking.Is(Beperking.Gezinslid)
            & !TitelFeiten.Hoofdpersoon.Is(TitelHoofdpersoon.Anders))))
        .Genoemd("de persoon is statushouder in de zin van de nota");

    /// <summary>NOTA-03 en NOTA-04: wel een PIP voor iedereen, maar geen termijn.</summary>
    public static Uitwerking PipVaststelling() => new NietGeregeld(
        Rechtsvragen.PipVaststelling,
        Reden("NOTA-03", "Brede intake en PIP zijn er voor iedere inburgeringsplichtige en de gemeente voert de regie; een termijn voor het PIP noemt de nota niet"),
        Reden("NOTA-04", "Het PIP verbindt taal met werk, vrijwilligerswerk, studie of stage, en bevat de wijze en duur van het ontzorgen"));

    /// <summary>NOTA-03: wel een brede intake voor iedereen, maar niet hoe.</summary>
    public static IEnumerable<Uitwerking> BredeIntake()
        => ((Rechtsvraag[])[Rechtsvragen.BredeIntake, Rechtsvragen.Leerbaarheidstoets])
            .Select(vraag => new NietGeregeld(vraag, Reden("NOTA-03", "De gemeente neemt bij iedere inburgeringsplichtige een brede intake af; hoe, met welke oproepen en welke toets zegt de nota niet")));

    public static Uitwerking Aanbod()
    {
        var vraag = Rechtsvragen.Aanbod;
        return new Beslislijst(
            vraag,
            [NieuwStelsel],
            Regel("NOTA-06", "De gemeente biedt drie leerroutes aan en koopt ze in; voor asielstatushouders staat dat vast, voor andere groepen verwijst de nota naar een bijlage die ontbreekt")
                .Als(Asiel)
                .Dan(vraag.Ja, true),
            Regel("NOTA-14", "Een gezinsmigrant houdt de vrije keuze van aanbieder; of de gemeente ook hem iets aanbiedt, staat alleen in de bijlage die ontbreekt")
                .Als(!Asiel));
    }

    public static Uitwerking MaatschappelijkeBegeleiding()
    {
        var vraag = Rechtsvragen.MaatschappelijkeBegeleiding;
        return new Beslislijst(
            vraag,
            [NieuwStelsel],
            Regel("NOTA-13", "Een statushouder krijgt maatschappelijke begeleiding; PVT en MAP zijn er voor iedere inburgeringsplichtige")
                .Als(Statushouder)
                .Dan(vraag.Ja, true));
    }

    /// <summary>
    /// De nota zegt niet wanneer de zes maanden beginnen. Zeker is het ontzorgen alleen zolang geen enkel begin dat denkbaar is zes maanden
    /// terug ligt: iemand is pas statushouder na de bekendmaking van zijn eerste vergunning.
    /// </summary>
    public static Uitwerking FinancieelOntzorgen()
    {
        var vraag = Rechtsvragen.FinancieelOntzorgen;
        return new Beslislijst(
            vraag,
            [NieuwStelsel],
            Regel("NOTA-05", $"De gemeente houdt bij iedere statushouder met bijstand de eerste {NotaParameters.Ontzorgen.Tekst} de vaste lasten in: huur, gas, water, stroom en zorgverzekering")
                .Als(
                    Statushouder,
                    OntzorgFeiten.Lijst.Bestaat(OntzorgFeiten.IsBijstand & OntzorgFeiten.LooptOpPeildatum),
                    (Gedeeld.Peildatum < TitelFeiten.Lijst.Eerste(TitelFeiten.Bekendmaking) + NotaParameters.Ontzorgen)
                        .Genoemd($"het is zeker nog binnen de eerste {NotaParameters.Ontzorgen.Tekst}: de eerste vergunning is korter geleden bekendgemaakt"))
                .Dan(vraag.Ja, true));
    }

    /// <summary>NOTA-10: ontheffing wordt niet meer verleend.</summary>
    public static IEnumerable<Uitwerking> GeenOntheffing()
    {
        const string Id = "NOTA-10";
        const string Titel = "Ontheffing wordt niet meer verleend: voor wie vroeger ontheven werd, is er de zelfredzaamheidsroute";
        var ontheffing = Rechtsvragen.Ontheffing;
        yield return new Beslislijst(
            ontheffing,
            [NieuwStelsel],
            Regel(Id, Titel)
                .Dan(ontheffing.HelePlicht, false).Dan(ontheffing.Lezen, false).Dan(ontheffing.Luisteren, false).Dan(ontheffing.Schrijven, false)
                .Dan(ontheffing.Spreken, false).Dan(ontheffing.Knm, false).Dan(ontheffing.Participatie, false));
        yield return new Beslislijst(Rechtsvragen.MedischeOntheffing, [NieuwStelsel], Regel(Id, Titel).Dan(Rechtsvragen.MedischeOntheffing.Verlenen, false));
        yield return new Beslislijst(Rechtsvragen.BijzondereOntheffing, [NieuwStelsel], Regel(Id, Titel).Dan(Rechtsvragen.BijzondereOntheffing.Ja, false));
        yield return new Beslislijst(Rechtsvragen.Inspanningsontheffing, [NieuwStelsel], Regel(Id, Titel).Dan(Rechtsvragen.Inspanningsontheffing.Mogelijk, false));
    }

    /// <summary>Over vrijstelling zegt de nota niets.</summary>
    public static IEnumerable<Uitwerking> GeenVrijstelling()
        => ((Rechtsvraag[])[Rechtsvragen.Vrijstelling, Rechtsvragen.Deelvrijstelling, Rechtsvragen.Vrijstellingsbeslissing, Rechtsvragen.Ontheffingsbeslissing, Rechtsvragen.BezwaarOntheffing, Rechtsvragen.AangepastExamen, Rechtsvragen.NogTeInburgeren])
            .Select(vraag => new NietGeregeld(vraag, Reden("NOTA-10", "De nota zegt alleen dat er geen ontheffing meer is; vrijstelling, een aangepast examen en de behandeling van aanvragen noemt zij niet")));

    /// <summary>NOTA-15 en NOTA-16: wat de nota openlaat of niet noemt, met de reden.</summary>
    public static IEnumerable<Uitwerking> NietGeregeld()
    {
        foreach (var vraag in (Rechtsvraag[])[Rechtsvragen.InhoudBegeleiding, Rechtsvragen.Routewijziging, Rechtsvragen.GevolgRoutewijziging, Rechtsvragen.Onderbrekingsverlenging, Rechtsvragen.Verlenging, Rechtsvragen.Opleidingsverlenging, Rechtsvragen.Inspanningsverlenging, Rechtsvragen.Verlengingsaanvraag, Rechtsvragen.Verlengingsbeslissing, Rechtsvragen.Taalschakeltraject, Rechtsvragen.ZichtOpVoortgang])
        {
            yield return new NietGeregeld(vraag, Reden("NOTA-15", Opengelaten));
        }

        foreach (var vraag in (Rechtsvraag[])[Rechtsvragen.OnaVrijstellingWi2013, Rechtsvragen.VerlengingWi2013, Rechtsvragen.BegeleidingWi2013, Rechtsvragen.KwijtscheldingWi2013, Rechtsvragen.TerugbetalingWi2013])
        {
            yield return new NietGeregeld(vraag, Reden("NOTA-02", "De huidige groep blijft inburgeren onder de huidige wet; bijzondere regels voor die groep noemt de nota niet"));
        }

        foreach (var vraag in (Rechtsvraag[])[Rechtsvragen.BevoegdCollege, Rechtsvragen.UitvoerendOrgaan, Rechtsvragen.ZelfHandelen, Rechtsvragen.Voorbereiding, Rechtsvragen.PipDagtekening])
        {
            yield return new NietGeregeld(vraag, Reden("NOTA-03", "De gemeente neemt de brede intake af en stuurt het PIP; welke gemeente bevoegd is, wat een minderjarige zelf mag en hoe de opvang voorbereidt, noemt de nota niet"));
        }

        foreach (var vraag in (Rechtsvraag[])[Rechtsvragen.PipInhoud, Rechtsvragen.Verhuizing, Rechtsvragen.PipAanpassing])
        {
            yield return new NietGeregeld(vraag, Reden("NOTA-04", "Het PIP combineert taal met werk, vrijwilligerswerk, studie of stage en noemt wijze en duur van het ontzorgen; verplichte onderdelen, wijziging en verhuizing noemt de nota niet"));
        }

        foreach (var vraag in (Rechtsvraag[])[Rechtsvragen.NieuweTermijn, Rechtsvragen.VerlengingNieuweTermijn, Rechtsvragen.VolgendeBoete, Rechtsvragen.BoetePvtMap, Rechtsvragen.BoeteLeerroute, Rechtsvragen.BoeteBredeIntake, Rechtsvragen.BoeteOndersteuning, Rechtsvragen.BezwaarBoete, Rechtsvragen.VervalBoete, Rechtsvragen.Lening, Rechtsvragen.Leningbeslissing, Rechtsvragen.Leningbetaling, Rechtsvragen.Terugbetaling, Rechtsvragen.Leningrente, Rechtsvragen.Termijnbedrag, Rechtsvragen.Leninginvordering, Rechtsvragen.Examenkosten, Rechtsvragen.Examentoelating, Rechtsvragen.Onregelmatigheid, Rechtsvragen.DiplomaOfCertificaat, Rechtsvragen.Diplomawaardering, Rechtsvragen.Bewaartermijn])
        {
            yield return new NietGeregeld(vraag, Reden("NOTA-16", "Boetes, leningen, examenkosten, documenten en bewaartermijnen noemt de nota niet"));
        }
    }

    private static Regelbouwer<Dossier> Regel(string id, string titel)
        => new Regelbouwer<Dossier>(id, titel).Grondslag(Regelingen.Nota2020.Artikel(id)).Geldig(vanaf: Start);

    private static Regel<Dossier> Reden(string id, string titel) => Regel(id, titel);

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
                .Als(TitelFeiten.Lijst.Bestaat(TitelFeiten.IsAsiel & (TitelFeiten.Bekendmaking < Gedeeld.Dag(Start))))
                .Dan(vraag.Keuze, Overgangsrecht.ToepasselijkeWet.Wi2013),
            new Regelbouwer<Dossier>("NOTA-02b", "Of een ander verblijfsrecht van voor de start al plicht gaf, zegt de nota niet")
                .Grondslag(Regelingen.Nota2020.Artikel("NOTA-02")).Geldig(vanaf: Start)
                .Als(TitelFeiten.Lijst.Bestaat(!TitelFeiten.IsAsiel & (TitelFeiten.Bekendmaking < Gedeeld.Dag(Start)))),
            new Regelbouwer<Dossier>("NOTA-02a", "Wie na de start plichtig wordt, valt onder het nieuwe stelsel")
                .Grondslag(Regelingen.Nota2020.Artikel("NOTA-02")).Geldig(vanaf: Start)
                .Dan(vraag.Keuze, Overgangsrecht.ToepasselijkeWet.Wi2021));
    }

    public static Uitwerking Leerroute()
    {
        var vraag = Rechtsvragen.Leerroute;
        return new Beslislijst(
            vraag,
            [NieuwStelsel],
            new Regelbouwer<Dossier>("NOTA-08", $"Onderwijsroute: tot {NotaParameters.LeeftijdsgrensOnderwijsroute.Tekst}, voor wie naar beroeps- of hoger onderwijs wil; zij duurt {NotaParameters.DuurOnderwijsroute.Tekst}")
                .Grondslag(Regelingen.Nota2020.Artikel("NOTA-08")).Geldig(vanaf: Start)
                .Als(
                    IntakeFeiten.WilOnderwijs,
                    Keuzedag < PersoonFeiten.Geboortedatum + NotaParameters.LeeftijdsgrensOnderwijsroute)
                .Dan(vraag.Keuze, Leerroutes.Leerroute.Onderwijsroute),
            new Regelbouwer<Dossier>("NOTA-09", "Zelfredzaamheidsroute: voor wie de andere routes niet haalbaar zijn")
                .Grondslag(Regelingen.Nota2020.Artikel("NOTA-09")).Geldig(vanaf: Start)
                .Als(IntakeFeiten.NietHaalbaar)
                .Dan(vraag.Keuze, Leerroutes.Leerroute.Zelfredzaamheidsroute),
            new Regelbouwer<Dossier>("NOTA-07", "Anders de B1-route")
                .Grondslag(Regelingen.Nota2020.Artikel("NOTA-07")).Geldig(vanaf: Start)
                .Dan(vraag.Keuze, Leerroutes.Leerroute.B1Route));
    }

    /// <summary>De dag waarop de route is gekozen: die van het PIP; zonder PIP, of als die lezing gevolgd wordt, de peildatum.</summary>
    private static readonly Waarde<Dossier> Keuzedag = Gedeeld.Als(
            PipFeiten.Lijst.Bestaat() & NotaLezingen.Leeftijdsdag.Is(Leeftijdsdaglezing.DagVanRoutekeuze),
            PipFeiten.Lijst.Laatste(PipFeiten.Dagtekening),
            Gedeeld.Peildatum)
        .Genoemd("de dag waarop de route is gekozen");

    /// <summary>NOTA-07: drie jaar, in de B1-route; of zij vanaf het PIP lopen, zegt de nota niet.</summary>
    public static Uitwerking Inburgeringstermijn()
    {
        var vraag = Rechtsvragen.Inburgeringstermijn;
        var aanvang = PipFeiten.Lijst.Eerste(PipFeiten.Dagtekening) + Gedeeld.EenDag;
        return new Beslislijst(
            vraag,
            [NieuwStelsel, PipFeiten.Lijst.Bestaat()],
            new Regelbouwer<Dossier>("NOTA-07-termijn", $"B1-route: in ieder geval binnen {NotaParameters.Termijn.Tekst}; vanaf het PIP, als de nota zo gelezen wordt")
                .Grondslag(Regelingen.Nota2020.Artikel("NOTA-07")).Geldig(vanaf: Start).Zekerheid(Zekerheid.Laag)
                .Als(OnderdelenRegels.Route.Is(Leerroutes.Leerroute.B1Route), NotaLezingen.Begin.Is(Beginlezing.VanafPip))
                .Dan(vraag.Aanvang, aanvang).Dan(vraag.EindeExclusief, aanvang + NotaParameters.Termijn),
            Regel("NOTA-15", Opengelaten));
    }

    private const string Opengelaten = "Wisselen van route, de termijnen en de vorm van de begeleiding liet de nota over aan een besluit dat er in maart 2020 nog niet was";

    /// <summary>PVT en MAP voor iedereen. Hoe KNM en het examen bij onderwijsroute en zelfredzaamheidsroute horen, zegt de nota niet.</summary>
    public static Uitwerking Onderdelen()
    {
        var vraag = Rechtsvragen.Onderdelen;
        return new Beslislijst(
            vraag,
            [NieuwStelsel],
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
            [NieuwStelsel],
            Regel("NOTA-11-b1", "B1-route: de taaleis gaat van A2 naar B1", Leerroutes.Leerroute.B1Route, Taalniveau.B1, "NOTA-11"),
            Regel("NOTA-11-onderwijs", "Onderwijsroute: ook B1", Leerroutes.Leerroute.Onderwijsroute, Taalniveau.B1, "NOTA-11"),
            Regel("NOTA-09-niveau", "Zelfredzaamheidsroute: ten minste A1", Leerroutes.Leerroute.Zelfredzaamheidsroute, Taalniveau.A1, "NOTA-09"));
    }
}
