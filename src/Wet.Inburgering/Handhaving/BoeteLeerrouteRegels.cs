using Wet.Inburgering.Examens;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Handhaving;

/// <summary>
/// Wi2021 art. 25, 26 en 27; Bi art. 7.2 lid 2; Ri art. 7.1-7.3 met bijlage 6a-6c: de boete als de leerroute niet op tijd is behaald. De tabel geldt
/// iedere keer opnieuw. Horen is verplicht (Awb art. 5:53): er kan meer dan € 340 worden opgelegd.
/// </summary>
internal static class BoeteLeerrouteRegels
{
    private static readonly Boeteafloop Afloop = new(BoeteTermijnFeiten.LeerrouteOntbrak, HandhavingParameters.VervalHoog);

    private static readonly Voorwaarde<UrenInPeriode> Gevolgd = Urentelling.Gevolgd(Afloop.Telt).Genoemd("de periode telt mee");

    private const string Rijtekst = "rij 1: niet ieder onderdeel is afgelegd, rij 2: ieder onderdeel een keer, rij 3: ieder niet behaald onderdeel twee keer";

    public static Uitwerking BoeteLeerroute()
    {
        var vraag = Rechtsvragen.BoeteLeerroute;
        var route = Rechtsvragen.Onderdelen.Leerroute;
        var alleVijf = Examenstand.PerOnderdeel(ookA2: false, Afloop.Telt).Select(o => o.MetExamen).Aggregate((a, b) => a & b).Genoemd("de vier taalonderdelen op ten minste B1 en KNM zijn behaald");
        var geweigerd = (BoetegrondenFeiten.VergunningGeweigerdOfIngetrokken <= Gedeeld.Peildatum).Genoemd("verlenging van de reguliere vergunning is geweigerd of zij is ingetrokken");

        var (b1, onderwijs, zelfredzaam) = (B1(), Onderwijs(), Zelfredzaam());
        var lichtVerval = Afloop.EigenAfloop + HandhavingParameters.VervalLaag;
        var licht = ((Gedeeld.Peildatum >= lichtVerval) & ((route.Is(Leerroute.B1Route) & Boetevoorwaarden.Licht(b1.Tabel)) | (route.Is(Leerroute.Onderwijsroute) & Boetevoorwaarden.Licht(onderwijs.Tabel)) | (route.Is(Leerroute.Zelfredzaamheidsroute) & Boetevoorwaarden.Licht(zelfredzaam))))
            .Genoemd("de korte vervaltermijn is om, en zij geldt");

        Regelbouwer<Dossier> Geen(string id, string titel, params Voorwaarde<Dossier>[] als)
            => new Regelbouwer<Dossier>(id, titel).Als(als).Dan(vraag.MagOpleggen, false).Dan(vraag.Tabelbedrag, Gedeeld.NulEuro).Dan(vraag.Bedrag, Gedeeld.NulEuro);

        Regelbouwer<Dossier> Tabel(string id, string titel, Grondslag grondslag, Grondslag bijlage, Leerroute bij, Waarde<Dossier> tabel, Waarde<Dossier> gematigd)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(Wi2021.Artikel(25).Lid(1), Wi2021.Artikel(26).Lid(1).Onderdeel("d"), Bi.Artikel("7.2").Lid(2), grondslag, bijlage, Awb.Artikel("5:46").Lid(3))
                .Als(route.Is(bij))
                .Dan(vraag.MagOpleggen, true)
                .Dan(vraag.Tabelbedrag, tabel)
                .Dan(vraag.Bedrag, (gematigd - BoetegrondenFeiten.Verlaging.Minstens(Gedeeld.NulEuro)).Minstens(Gedeeld.NulEuro).Genoemd($"{gematigd.Tekst}, min de verlaging wegens bijzondere omstandigheden"))
                .Dan(vraag.BevoegdheidVervalt, Gedeeld.Als(Boetevoorwaarden.Licht(tabel), lichtVerval, Afloop.VervalOp).Genoemd("de dag waarop de bevoegdheid vervalt"));

        return new Beslislijst(
            vraag,
            [Rechtsvragen.VolgendeBoete.IsVanToepassing],
            Geen("BOETE-08", Boetetitels.Asielstatushouder, Boeteafloop.BeschermdDoorRechtspraak)
                .Grondslag(HandhavingLezingen.BoeteAanStatushouder).Zekerheid(Zekerheid.Middel),
            Geen("SANCTIE-11-overleden", Boetetitels.Overleden, Boetevoorwaarden.Overleden)
                .Grondslag(Awb.Artikel("5:42")),
            Geen("SANCTIE-05-klaar", "Is de leerroute op tijd behaald, of zijn in de onderwijsroute alle vijf onderdelen behaald, dan is er geen boete", Leerroutestand.IsBehaald(Afloop.Telt) | (route.Is(Leerroute.Onderwijsroute) & alleVijf))
                .Grondslag(Wi2021.Artikel(25).Lid(1), Wi2021.Artikel(8).Lid(4), Ri.Artikel("7.2").Lid(2)),
            Geen("SANCTIE-08", "Geen boete als verlenging van de reguliere vergunning is geweigerd of zij is ingetrokken; dat geldt voor de eerste boete", geweigerd, Afloop.EersteKeer)
                .Grondslag(Wi2021.Artikel(25).Lid(3), Vw.Artikel(18), Vw.Artikel(19)).Zekerheid(Zekerheid.Middel),
            Geen("SANCTIE-08-herhaling", "Ook een herhaalde boete dan niet, als de gemeente die lezing volgt", geweigerd, HandhavingLezingen.GeweigerdBijHerhaling.Is(Geweigerdlezing.OokHerhaling))
                .Grondslag(Wi2021.Artikel(25).Leden(2, 3)).Zekerheid(Zekerheid.Laag),
            Geen("SANCTIE-05-termijn", Boetetitels.TermijnLoopt, Boeteafloop.EersteTermijnLoopt)
                .Grondslag(Wi2021.Artikel(25).Lid(1)),
            Geen("SANCTIE-11", Boetetitels.AlBeboet, Afloop.AlBeboet)
                .Grondslag(Awb.Artikel("5:43"), Wi2021.Artikel(25).Lid(2)),
            new Regelbouwer<Dossier>("SANCTIE-11-ander", "Is bij de laatste afloop alleen voor PVT of MAP beboet, dan staat niet vast of deze boete er nog bij kan")
                .Grondslag(Wi2021.Artikel(25).Leden(1, 2)).Zekerheid(Zekerheid.Laag)
                .Als(Boeteafloop.AlleenAndereBoete),
            Geen("SANCTIE-13", $"{Boetetitels.Vervallen(HandhavingParameters.VervalHoog)}; geeft de tabel niet meer dan {HandhavingParameters.LichtRegime.Tekst}, dan al na {HandhavingParameters.VervalLaag.Tekst}, als de gemeente die lezing volgt", Afloop.Vervallen | licht)
                .Grondslag(Awb.Artikel("5:45").Leden(1, 2)).Zekerheid(Zekerheid.Middel),
            Geen("BOETE-09", Boetetitels.GeenVerwijt, !BoetegrondenFeiten.Verwijtbaar)
                .Grondslag(Awb.Artikel("5:41")),
            Geen("SANCTIE-10", Boetetitels.BijstandVerlaagd, BoetegrondenFeiten.BijstandVerlaagd)
                .Grondslag(Wi2021.Artikel(27)),
            new Regelbouwer<Dossier>("SANCTIE-08-procedure", "Loopt er nog een procedure over weigering of intrekking van de reguliere vergunning, dan staat niet vast of deze boete er mag zijn")
                .Grondslag(Wi2021.Artikel(25).Lid(3)).Zekerheid(Zekerheid.Laag)
                .Als(BoetegrondenFeiten.ProcedureVergunning, Afloop.EersteKeer | HandhavingLezingen.GeweigerdBijHerhaling.Is(Geweigerdlezing.OokHerhaling)),
            Tabel("BOETE-54", $"B1-route: tabel 1 (asielstatushouder, naar het deel van de uren in het PIP) of tabel 2 (gezinsmigrant of overige migrant, naar uren) van bijlage 6a; {HandhavingParameters.Matigingstekst}", Ri.Artikel("7.1").Leden(1, 2), Ri.Artikel("bijlage 6a"), Leerroute.B1Route, b1.Tabel, b1.Gematigd).Zekerheid(Zekerheid.Middel),
            Tabel("BOETE-55", $"Onderwijsroute: tabel 3 van bijlage 6b, naar aanwezigheid bij de lessen; {HandhavingParameters.Matigingstekst}", Ri.Artikel("7.2").Leden(1, 2), Ri.Artikel("bijlage 6b"), Leerroute.Onderwijsroute, onderwijs.Tabel, onderwijs.Gematigd),
            Tabel("BOETE-56", "Zelfredzaamheidsroute: bijlage 6c, naar cursusuren en voor asielstatushouders ook naar participatie-uren; behaalde onderdelen matigen niet", Ri.Artikel("7.3").Leden(1, 2), Ri.Artikel("bijlage 6c"), Leerroute.Zelfredzaamheidsroute, zelfredzaam, zelfredzaam.Genoemd("het bedrag van de tabel")));
    }

    /// <summary>BOETE-54: bijlage 6a.</summary>
    private static (Waarde<Dossier> Tabel, Waarde<Dossier> Gematigd) B1()
    {
        var uren = Cursusuren();
        var aandeel = new Aandeel(uren, BoetegrondenFeiten.PipUren);
        var perOnderdeel = Examenstand.PerOnderdeel(ookA2: true, Afloop.Telt);
        var (tweede, derde) = (MinstensKeer(perOnderdeel, HandhavingParameters.TweedeRij), MinstensKeer(perOnderdeel, HandhavingParameters.DerdeRij));
        var tabel6a = HandhavingParameters.Bijlage6a;
        var tabel = VanGroep(
            tabel6a.Lees(tweede, derde, aandeel.Onder(HandhavingParameters.TweedeAandeel), aandeel.Onder(HandhavingParameters.DerdeAandeel)),
            tabel6a.Lees(tweede, derde, uren < HandhavingParameters.TweedeB1Uren, uren < HandhavingParameters.DerdeB1Uren));
        return (tabel.Genoemd($"{tabel6a.Tekst} ({Rijtekst}; kolommen: minder dan {HandhavingParameters.TweedeAandeel.Tekst}, minder dan {HandhavingParameters.DerdeAandeel.Tekst} of meer procent van de uren in het PIP; of minder dan {HandhavingParameters.TweedeB1Uren.Tekst}, minder dan {HandhavingParameters.DerdeB1Uren.Tekst} of meer uren)"), Matig(tabel, perOnderdeel));
    }

    /// <summary>BOETE-55: bijlage 6b, voor beide groepen gelijk.</summary>
    private static (Waarde<Dossier> Tabel, Waarde<Dossier> Gematigd) Onderwijs()
    {
        var aandeel = new Aandeel(ExamenFeiten.BijgewoondeUren, ExamenFeiten.Lesuren);
        var perOnderdeel = Examenstand.PerOnderdeel(ookA2: false, Afloop.Telt);
        var tabel6b = HandhavingParameters.Bijlage6b;
        var tabel = tabel6b.Lees(
            MinstensKeer(perOnderdeel, HandhavingParameters.TweedeRij),
            MinstensKeer(perOnderdeel, HandhavingParameters.DerdeRij),
            aandeel.Onder(HandhavingParameters.TweedeAandeel),
            aandeel.Onder(HandhavingParameters.DerdeAandeel));
        return (tabel.Genoemd($"{tabel6b.Tekst} ({Rijtekst}; kolommen: minder dan {HandhavingParameters.TweedeAandeel.Tekst}, minder dan {HandhavingParameters.DerdeAandeel.Tekst} of meer procent aanwezigheid)"), Matig(tabel, perOnderdeel));
    }

    /// <summary>BOETE-56: bijlage 6c. Of uren op school als cursusuren tellen, zegt de bijlage niet.</summary>
    private static Waarde<Dossier> Zelfredzaam()
    {
        var uren = new Tussen<Dossier>(ZelfredzaamheidsrouteRegels.CursusurenZonderSchool(Gevolgd), ZelfredzaamheidsrouteRegels.Cursusuren(Gevolgd));
        var participatie = ZelfredzaamheidsrouteRegels.Participatieuren(Gevolgd);
        var tabel6c = HandhavingParameters.Bijlage6c;
        var (eersteKolom, tweedeKolom) = (uren < HandhavingParameters.TweedeZUren, uren < HandhavingParameters.DerdeZUren);
        var nooit = new VasteVoorwaarde<Dossier>(Waarheid.Onwaar, "nooit");
        return VanGroep(
            tabel6c.Lees(participatie >= HandhavingParameters.TweedeZUren, participatie >= HandhavingParameters.DerdeZUren, eersteKolom, tweedeKolom),
            tabel6c.Lees(nooit, nooit, eersteKolom, tweedeKolom))
            .Genoemd($"{tabel6c.Tekst} (kolommen: minder dan {HandhavingParameters.TweedeZUren.Tekst}, minder dan {HandhavingParameters.DerdeZUren.Tekst} of meer cursusuren; rijen voor asielstatushouders: zo ook de participatie-uren; anderen: de eerste rij)");
    }

    /// <summary>De tabel van de groep, na een wisseling naar lezing (GROEP-01/wisseling); wie bij geen groep hoort staat in geen tabel, maar nooit boven het plafond (SANCTIE-09).</summary>
    private static Waarde<Dossier> VanGroep(Waarde<Dossier> asielstatushouder, Waarde<Dossier> andere)
        => Gedeeld.Als(
            GroepRegels.AsielstatushouderToenOfNu(Afloop.EigenAfloop),
            asielstatushouder,
            Gedeeld.Als(Rechtsvragen.Doelgroep.Keuze.Is(Doelgroep.GezinsOfOverigeMigrant) | GroepRegels.IsAsielstatushouder, andere, new Tussen<Dossier>(Gedeeld.NulEuro, HandhavingParameters.MaxLeerroute)));

    /// <summary>
    /// De uren Nederlands en KNM bij een instelling met keurmerk sinds het eerste PIP. Of alfabetisering en uren bij een taalschakelinstelling
    /// in deze tabel tellen, staat er niet.
    /// </summary>
    private static Waarde<Dossier> Cursusuren()
    {
        var zeker = UrenFeiten.Soort.IsEenVan(Urensoort.Nt2, Urensoort.Knm) & UrenFeiten.Instelling.Is(Instelling.MetKeurmerk);
        var mogelijk = ZelfredzaamheidsrouteRegels.IsNt2OfKnm & UrenFeiten.Instelling.IsEenVan(Instelling.MetKeurmerk, Instelling.Taalschakelinstelling);
        return Urentelling.VanafPip(Gedeeld.Misschien(zeker, mogelijk, "alfabetisering en uren bij een taalschakelinstelling tellen mee"), Gevolgd)
            .Genoemd("het aantal uren Nederlands en KNM sinds het eerste PIP bij een instelling met keurmerk");
    }

    /// <summary>Ieder onderdeel is behaald of ten minste zo vaak afgelegd; een vrijgesteld onderdeel naar lezing.</summary>
    private static Voorwaarde<Dossier> MinstensKeer(IReadOnlyList<Onderdeelstand> onderdelen, Parameter<long> keren)
        => onderdelen.Select(o => o.MetExamen | (o.HoeftNiet & !HandhavingLezingen.VrijgesteldOnderdeel.Is(Vrijgesteldlezing.TeltNiet)) | (o.Pogingen >= keren)).Aggregate((a, b) => a & b);

    /// <summary>BOETE-57: een vijfde eraf per behaald onderdeel; een vrijgesteld of ontheven onderdeel naar lezing.</summary>
    private static Waarde<Dossier> Matig(Waarde<Dossier> tabel, IReadOnlyList<Onderdeelstand> onderdelen)
    {
        var een = new Vast<Dossier>(1, Eenheid.Aantal, "een");
        var behaald = onderdelen.Select(o => Gedeeld.Als(o.MetExamen | (o.HoeftNiet & HandhavingLezingen.VrijgesteldOnderdeel.Is(Vrijgesteldlezing.AlsBehaald)), een, Gedeeld.Nul)).Aggregate((a, b) => a + b);
        var uit = Gedeeld.NulEuro;
        for (var i = HandhavingParameters.NaMatiging.Count; i > 0; i--)
        {
            uit = Gedeeld.Als(behaald <= new Vast<Dossier>(i, Eenheid.Aantal, $"{i}"), tabel.Procent(HandhavingParameters.NaMatiging[i - 1]), uit);
        }

        return Gedeeld.Als(behaald <= Gedeeld.Nul, tabel, uit).Genoemd($"het bedrag van de tabel, {HandhavingParameters.Matigingstekst}");
    }

    /// <summary>Het deel van een geheel, in procenten, zonder af te ronden. Tussen twee banden (59 en 60 procent) beslist een lezing.</summary>
    private sealed class Aandeel(Waarde<Dossier> deel, Waarde<Dossier> geheel)
    {
        private static readonly VasteParameter<long> Honderd = new(100, "honderd");

        /// <summary>Het deel ligt in een band onder deze grens.</summary>
        /// <param name="grens">De eerste hele procent van de band erboven.</param>
        public Voorwaarde<Dossier> Onder(Parameter<long> grens)
        {
            var (honderdvoud, grensvoud) = (deel.Maal(Honderd), geheel.Maal(grens));
            var inBand = (honderdvoud <= grensvoud - geheel) | (HandhavingLezingen.TussenBanden.Is(Bandlezing.LageBand) & (honderdvoud < grensvoud));
            return Gedeeld.Misschien((geheel > Gedeeld.Nul) & inBand, (geheel <= Gedeeld.Nul) | inBand, "van nul uren is geen deel te nemen");
        }
    }
}
