using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Ontheffingen;

/// <summary>Wi2021 art. 5; Bi art. 2.7 en 2.8: ontheffing. Zij geldt pas door een besluit van DUO; de termijn loopt tot dan door.</summary>
internal static class OntheffingRegels
{
    private static readonly Voorwaarde<Dossier> IsMedisch = OntheffingFeiten.Soort.Is(Ontheffingsoort.Medisch);

    private static readonly Voorwaarde<Dossier> HeeftAanvraag = (OntheffingFeiten.Ontvangen <= Gedeeld.Peildatum).Genoemd("er loopt een aanvraag om ontheffing");

    /// <summary>Wat DUO heeft verleend en niet ingetrokken.</summary>
    public static Uitwerking Ontheffing()
    {
        var vraag = Rechtsvragen.Ontheffing;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            new Regelbouwer<Dossier>("ONTH-01/besluit", "Een ontheffing geldt door een besluit van DUO, zolang dat niet is ingetrokken; gedeeltelijk alleen voor de genoemde onderdelen")
                .Grondslag(Wi2021.Artikel(5).Leden(1, 2), Bi.Artikel("2.7").Lid(3))
                .Dan(vraag.HelePlicht, OntheffingsbesluitFeiten.Geldt(Ontheffingsomvang.HelePlicht))
                .Dan(vraag.Lezen, OntheffingsbesluitFeiten.Geldt(Ontheffingsomvang.Lezen))
                .Dan(vraag.Luisteren, OntheffingsbesluitFeiten.Geldt(Ontheffingsomvang.Luisteren))
                .Dan(vraag.Schrijven, OntheffingsbesluitFeiten.Geldt(Ontheffingsomvang.Schrijven))
                .Dan(vraag.Spreken, OntheffingsbesluitFeiten.Geldt(Ontheffingsomvang.Spreken))
                .Dan(vraag.Knm, OntheffingsbesluitFeiten.Geldt(Ontheffingsomvang.Knm))
                .Dan(vraag.Participatie, OntheffingsbesluitFeiten.Geldt(Ontheffingsomvang.Participatie)));
    }

    /// <summary>ONTH-01, -02 en -04. Een tijdelijke ziekte is grond voor verlenging, niet voor ontheffing.</summary>
    public static Uitwerking MedischeOntheffing()
    {
        var vraag = Rechtsvragen.MedischeOntheffing;
        var route = Rechtsvragen.Onderdelen.Leerroute;
        var gedeeltelijk = OntheffingFeiten.Verzoek.Is(Ontheffingsverzoek.Gedeeltelijk);
        var taal = OntheffingFeiten.Taalonderdelen > Gedeeld.Nul;
        var teVeelTaal = OntheffingFeiten.Taalonderdelen > OntheffingParameters.MaxTaalonderdelen;
        var examendeel = (taal | OntheffingFeiten.Knm).Genoemd("het gaat om taalonderdelen of KNM");

        Regelbouwer<Dossier> Geen(string id, string titel, Grondslag grondslag, params Voorwaarde<Dossier>[] als)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(grondslag).Als(als).Dan(vraag.Verlenen, false);

        Regelbouwer<Dossier> Deel(string id, string titel, params Voorwaarde<Dossier>[] als)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(Bi.Artikel("2.7").Lid(3)).Als([gedeeltelijk, .. als])
                .Dan(vraag.Verlenen, true).Dan(vraag.Omvang, Ontheffingsverzoek.Gedeeltelijk);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, HeeftAanvraag, IsMedisch],
            Geen("ONTH-01-belemmering", "Zonder psychische of lichamelijke belemmering of verstandelijke beperking is er geen medische ontheffing", Wi2021.Artikel(5).Lid(1), !OntheffingFeiten.Belemmering),

            // ONTH-53: de weging is een oordeel; lichte aanpassingen, gebruikelijke behandeling en hulpmiddelen tellen mee, buitengewone inspanning niet.
            Geen("ONTH-53", $"Is voldoen binnen {OntheffingParameters.Blijvend.Tekst} na de aanvraag redelijkerwijs haalbaar, met lichte aanpassingen en de gebruikelijke behandeling en hulpmiddelen, dan is er geen medische ontheffing; een tijdelijke ziekte kan wel extra tijd geven", Bi.Artikel("2.7").Lid(2), OntheffingFeiten.HaalbaarBinnenVijfJaar)
                .Grondslag(Wi2021.Artikel(5).Lid(1), Ri.Artikel("2.5").Lid(2), Ri.Artikel("bijlage 1")),
            Geen("ONTH-04", "Kunnen de onderdelen onder aangepaste omstandigheden worden afgelegd, dan komt dat in de plaats van ontheffing", Bi.Artikel("2.7").Lid(4), OntheffingFeiten.HaalbaarMetAanpassing),
            new Regelbouwer<Dossier>("ONTH-01-deel", "Volstaat ontheffing van een deel, dan past die; of het verzoek ook daarvoor geldt, is een eigen oordeel")
                .Grondslag(Wi2021.Artikel(5).Lid(1), Bi.Artikel("2.7").Lid(3))
                .Als(OntheffingFeiten.Verzoek.Is(Ontheffingsverzoek.Geheel), OntheffingFeiten.GedeeltelijkVolstaat),
            new Regelbouwer<Dossier>("ONTH-01", $"Kan de persoon door die belemmering of beperking binnen {OntheffingParameters.Blijvend.Tekst} niet aan de plicht voldoen, ook niet met aanpassingen: ontheffing van de hele plicht")
                .Grondslag(Wi2021.Artikel(5).Lid(1), Bi.Artikel("2.7").Lid(2))
                .Als(OntheffingFeiten.Verzoek.Is(Ontheffingsverzoek.Geheel))
                .Dan(vraag.Verlenen, true).Dan(vraag.Omvang, Ontheffingsverzoek.Geheel),
            new Regelbouwer<Dossier>("ONTH-02-vier", $"Meer dan {OntheffingParameters.MaxTaalonderdelen.Tekst} taalonderdelen past niet in een gedeeltelijke ontheffing; of dan ontheffing van de hele plicht past, is een eigen oordeel")
                .Grondslag(Bi.Artikel("2.7").Lid(3))
                .Als(gedeeltelijk, teVeelTaal, route.IsEenVan(Leerroute.B1Route, Leerroute.Onderwijsroute)),
            new Regelbouwer<Dossier>("ONTH-02-taalknm", "Taalonderdelen en KNM samen kan niet, als de gemeente die lezing volgt; welk van beide dan wel, is een eigen oordeel")
                .Grondslag(Bi.Artikel("2.7").Lid(3)).Zekerheid(Zekerheid.Laag)
                .Als(gedeeltelijk, taal, OntheffingFeiten.Knm, OntheffingLezingen.TaalEnKnm.Is(Samenlezing.EenVanBeide)),
            new Regelbouwer<Dossier>("ONTH-02-gemengd", "Examenonderdelen en participatie samen: in geen route kan dat alles; wat van het verzoek overblijft, is een eigen oordeel")
                .Grondslag(Bi.Artikel("2.7").Lid(3))
                .Als(gedeeltelijk, examendeel, OntheffingFeiten.Participatie),
            Deel("ONTH-02a", $"B1-route: ten hoogste {OntheffingParameters.MaxTaalonderdelen.Tekst} taalonderdelen, of KNM", route.Is(Leerroute.B1Route), examendeel),
            Deel("ONTH-02b", $"Onderwijsroute: ten hoogste {OntheffingParameters.MaxTaalonderdelen.Tekst} taalonderdelen op ten minste B1, of KNM", route.Is(Leerroute.Onderwijsroute), examendeel),
            Deel("ONTH-02c", "Zelfredzaamheidsroute: de participatie van een asielstatushouder, zonder PVT en MAP", route.Is(Leerroute.Zelfredzaamheidsroute), OntheffingFeiten.Participatie, !Rechtsvragen.Doelgroep.Keuze.Is(Doelgroep.GezinsOfOverigeMigrant)),
            Geen("ONTH-02", "De lijst is gesloten: van andere onderdelen, zoals PVT of MAP, is er geen gedeeltelijke ontheffing", Bi.Artikel("2.7").Lid(3)));
    }

    /// <summary>ONTH-07: alleen gehele ontheffing, en alleen als aan alle vijf eisen is voldaan; elk een oordeel van de Minister.</summary>
    public static Uitwerking BijzondereOntheffing()
    {
        var vraag = Rechtsvragen.BijzondereOntheffing;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, HeeftAanvraag, (!IsMedisch).Genoemd("het gaat om bijzondere individuele omstandigheden")],
            new Regelbouwer<Dossier>("ONTH-07", "Bijzondere individuele omstandigheden, niet verwijtbaar, zeer uitzonderlijk en niet voorzien, waardoor voldoen onmogelijk of uiterst moeilijk is en vasthouden aan de plicht zeer schrijnend: ontheffing van de hele plicht")
                .Grondslag(Wi2021.Artikel(5).Lid(2), Bi.Artikel("2.8").Lid(1), Bi.Artikel("2.8").Lid(4))
                .Als([.. OntheffingFeiten.Eisen])
                .Dan(vraag.Ja, true),
            new Regelbouwer<Dossier>("ONTH-07-niet", "Ontbreekt een van deze eisen, dan is er geen ontheffing wegens bijzondere omstandigheden")
                .Grondslag(Bi.Artikel("2.8").Lid(1))
                .Dan(vraag.Ja, false));
    }

    /// <summary>
    /// ONTH-05, -06, -08, -51 en -52. Het advies van de arts beslist over de terugbetaling, niet het besluit. Of aanhouden de acht weken opschuift,
    /// staat er niet.
    /// </summary>
    public static Uitwerking Ontheffingsbeslissing()
    {
        var vraag = Rechtsvragen.Ontheffingsbeslissing;
        var aangehouden = (OntheffingFeiten.Aangehouden <= Gedeeld.Peildatum).Genoemd("de arts houdt de verklaring aan");
        var aanhoudenTot = OntheffingFeiten.Aangehouden + OntheffingParameters.Aanhouden;
        var langer = (OntheffingFeiten.Hervat.Hoogstens(aanhoudenTot).Minstens(OntheffingFeiten.Aangehouden) - OntheffingFeiten.Aangehouden).Genoemd("de dagen waarin de verklaring is aangehouden");
        var beslisdag = OntheffingFeiten.Ontvangen + OntheffingParameters.Beslistermijn;
        var uitersteDag = new TotWerkdag<Dossier>(Gedeeld.Als(
            (OntheffingLezingen.Aanhouden.Is(Aanhoudlezing.SchuiftOp) & aangehouden).Genoemd("de arts houdt de verklaring aan, en de gemeente leest dat de termijn dan opschuift"),
            beslisdag + langer,
            beslisdag));

        // ONTH-51: de vijf jaar lopen vanaf de aanvraag.
        Regelbouwer<Dossier> Medisch(string id, string titel, Grondslag grondslag, bool terugbetaling)
            => new Regelbouwer<Dossier>(id, titel)
                .Grondslag(grondslag, Bi.Artikel("2.7").Lid(5), Wi2021.Artikel(5).Leden(3, 4), Ri.Artikel("2.7").Lid(1), Ri.Artikel("2.5"), Atw.Artikel(1))
                .Als(IsMedisch)
                .Dan(vraag.Volledig, true)
                .Dan(vraag.UitersteDag, uitersteDag)
                .Dan(vraag.Kosten, OntheffingParameters.KostenMedisch)
                .Dan(vraag.Terugbetaling, terugbetaling)
                .Dan(vraag.VijfJaarTot, OntheffingFeiten.Ontvangen + OntheffingParameters.Blijvend)
                .Dan(vraag.AanhoudenTot, Gedeeld.Als(aangehouden, aanhoudenTot, Gedeeld.Nooit));

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, HeeftAanvraag, (!OntheffingFeiten.Soort.Is(Ontheffingsoort.BijzondereOmstandighedenAmbtshalve)).Genoemd("het is een aanvraag van de persoon")],
            Medisch(
                "ONTH-05",
                $"Adviseert de arts te ontheffen of het examen aan te passen, dan krijgt de persoon de {OntheffingParameters.KostenMedisch.Tekst} voor het medisch onderzoek terug, wat DUO ook besluit; DUO beslist binnen {OntheffingParameters.Beslistermijn.Tekst} na ontvangst",
                Ri.Artikel("2.7").Lid(2),
                terugbetaling: true)
                .Als(OntheffingFeiten.Advies.IsEenVan(Medischadvies.Verlenen, Medischadvies.Aanpassen)),
            Medisch(
                "ONTH-06",
                $"DUO beslist binnen {OntheffingParameters.Beslistermijn.Tekst} na ontvangst; de {OntheffingParameters.KostenMedisch.Tekst} voor het medisch onderzoek komt bij een ander advies niet terug",
                Ri.Artikel("2.7").Lid(2),
                terugbetaling: false),
            new Regelbouwer<Dossier>("ONTH-08", $"Bijzondere omstandigheden: bij de aanvraag hoort een advies van het college; DUO beslist binnen {OntheffingParameters.BeslistermijnBijzonder.Tekst} na ontvangst; kosten zijn niet gevonden")
                .Grondslag(Bi.Artikel("2.8").Leden(2, 3), Ri.Artikel("2.6"), Atw.Artikel(1)).Zekerheid(Zekerheid.Middel)
                .Als(OntheffingFeiten.Soort.Is(Ontheffingsoort.BijzondereOmstandigheden))
                .Dan(vraag.Volledig, OntheffingFeiten.AdviesCollege)
                .Dan(vraag.UitersteDag, new TotWerkdag<Dossier>(OntheffingFeiten.Ontvangen + OntheffingParameters.BeslistermijnBijzonder))
                .Dan(vraag.Kosten, Gedeeld.NulEuro)
                .Dan(vraag.Terugbetaling, false)
                .Dan(vraag.AanhoudenTot, Gedeeld.Nooit));
    }

    /// <summary>ONTH-54: bezwaar bij DUO. De inburgeringstermijn loopt intussen door; daar let de persoon zelf op.</summary>
    public static Uitwerking BezwaarOntheffing()
    {
        var vraag = Rechtsvragen.BezwaarOntheffing;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, (OntheffingFeiten.LaatsteBesluit <= Gedeeld.Peildatum).Genoemd("DUO besliste op een aanvraag om ontheffing")],
            new Regelbouwer<Dossier>("ONTH-54", $"Bezwaar kan tot {OntheffingParameters.Bezwaar.Tekst} na de bekendmaking van het besluit; de inburgeringstermijn loopt door")
                .Grondslag(Ri.Artikel("2.5"), Awb.Artikel("6:7"), Awb.Artikel("6:8").Lid(1), Atw.Artikel(1))
                .Dan(vraag.LaatsteDag, new TotWerkdag<Dossier>(OntheffingFeiten.LaatsteBesluit + OntheffingParameters.Bezwaar)));
    }
}
