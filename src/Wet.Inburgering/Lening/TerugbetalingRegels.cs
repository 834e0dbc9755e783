using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Termijn;
using static Wet.Inburgering.Grondslagen.Regelingen;
using static Wet.Inburgering.Lening.LeningschuldFeiten;

namespace Wet.Inburgering.Lening;

/// <summary>Wi2021 art. 21; Bi art. 6.6-6.14; Ri art. 6.3-6.12: de terugbetaling van de lening. Op tijd inburgeren verandert er niets aan.</summary>
internal static class TerugbetalingRegels
{
    public static Uitwerking Terugbetaling()
    {
        var vraag = Rechtsvragen.Terugbetaling;
        var dag = Gebeurtenis();
        var begin = (new EersteVanVolgendeMaand<Dossier>(dag) + LeningParameters.Aanloopfase).Genoemd($"de eerste dag van de maand na {LeningParameters.Aanloopfase.Tekst}");
        var einde = begin + LeningParameters.Aflosperiode;
        var vrijwilligeDag = VoldaanOp.Hoogstens(VerstrektOp + LeningParameters.BeginVrijwillig)
            .Genoemd($"de eerste van het examen en {LeningParameters.BeginVrijwillig.Tekst} na de verstrekking");

        // Of ook hier op de eerste van een maand begonnen wordt, zegt Bi art. 6.7 lid 4 niet.
        var vrijwilligBegin = new Tussen<Dossier>(vrijwilligeDag + LeningParameters.Aanloopfase, new EersteVanVolgendeMaand<Dossier>(vrijwilligeDag) + LeningParameters.Aanloopfase)
            .Genoemd($"{LeningParameters.Aanloopfase.Tekst} daarna, of de eerste van de maand erna");
        var eindePeriode = Gedeeld.Als<Dossier>(EerderOpVerzoek, BeginOpVerzoek + LeningParameters.Aflosperiode, Gedeeld.Als<Dossier>(Vrijwillig, vrijwilligBegin + LeningParameters.Aflosperiode, einde))
            .Genoemd("het einde van de aflosperiode");

        Regelbouwer<Dossier> Nee(string id, string titel, Grondslag grondslag, params Voorwaarde<Dossier>[] als)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(grondslag).Als(als).Dan(vraag.Moet, false).Dan(vraag.Begin, Gedeeld.Nooit).Dan(vraag.Einde, Gedeeld.Nooit);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.ToepasselijkeWet.Keuze.Is(ToepasselijkeWet.Wi2021), Verstrekt],
            Nee("BOETE-08-lening", "Van een asielstatushouder met een eigen vergunning wordt een lening in de regel niet teruggevorderd", HandhavingLezingen.BoeteAanStatushouder, Asielbescherming.Eigen)
                .Zekerheid(Zekerheid.Middel),
            Nee("BOETE-08b-lening", "Hetzelfde voor een gezinslid van een asielstatushouder, als de rechtspraak ook voor hem geldt", HandhavingLezingen.BoeteAanStatushouder, Asielbescherming.Gezinslid, HandhavingLezingen.GezinslidVanStatushouder.Is(Gezinslidlezing.GeldtOokVoorGezinslid))
                .Zekerheid(Zekerheid.Laag),
            Nee("LENING-06-klaar", Gegevens.BewaringFeiten.NietsMeerTerug, Ri.Artikel("6.7"), Gegevens.BewaringFeiten.LeningIsAfgewikkeld),
            Nee("LENING-06-overlijden", "Met het overlijden gaat de schuld teniet", Bi.Artikel("6.14").Lid(2), Overleden),
            Nee("LENING-06", "Wat na de aflosperiode openstaat doordat het termijnbedrag wegens draagkracht lager was, gaat teniet; een achterstand niet", Bi.Artikel("6.14").Lid(1), Gedeeld.Peildatum >= eindePeriode, RestDoorDraagkracht)
                .Grondslag(Wi2021.Artikel(21).Lid(5)),
            new Regelbouwer<Dossier>("LENING-05-verzoek", $"Op schriftelijk verzoek begint de terugbetaling eerder; hoogstens {LeningParameters.Aflosperiode.Tekst}")
                .Grondslag(Bi.Artikel("6.7").Leden(1, 2))
                .Als(EerderOpVerzoek)
                .Dan(vraag.Moet, true).Dan(vraag.Begin, BeginOpVerzoek).Dan(vraag.Einde, BeginOpVerzoek + LeningParameters.Aflosperiode),
            new Regelbouwer<Dossier>("LENING-52-terugbetaling", $"Wie vrijwillig inburgert, begint {LeningParameters.Aanloopfase.Tekst} na {LeningParameters.BeginVrijwillig.Tekst} sinds de verstrekking, of na het examen als dat eerder is")
                .Grondslag(Bi.Artikel("6.7").Lid(4)).Zekerheid(Zekerheid.Middel)
                .Als(Vrijwillig, vrijwilligeDag <= Gedeeld.Peildatum)
                .Dan(vraag.Moet, true).Dan(vraag.Aanloopfase, vrijwilligeDag).Dan(vraag.Begin, vrijwilligBegin).Dan(vraag.Einde, vrijwilligBegin + LeningParameters.Aflosperiode),
            Nee("LENING-52-nogniet", "Voor die dag hoeft wie vrijwillig inburgert niet terug te betalen", Bi.Artikel("6.7").Lid(4), Vrijwillig),
            new Regelbouwer<Dossier>("LENING-05-onderbroken", "Hoe het gaat als de plicht na een lange onderbreking opnieuw begon, is niet geregeld")
                .Grondslag(Wi2021.Artikel(21).Lid(3)).Zekerheid(Zekerheid.Laag)
                .Als(OnderbrekingFeiten.Lijst.Bestaat(OnderbrekingFeiten.IsVoorbij & !OnderbrekingFeiten.TeltAlsDoorlopend).Genoemd("een onderbreking beëindigde de plicht")),
            new Regelbouwer<Dossier>("LENING-05", $"Terugbetalen vanaf de eerste dag van de maand na {LeningParameters.Aanloopfase.Tekst} sinds aan de plicht is voldaan of de aanspraak verviel; hoogstens {LeningParameters.Aflosperiode.Tekst}")
                .Grondslag(Wi2021.Artikel(21).Leden(1, 3), Bi.Artikel("6.7").Leden(1, 3))
                .Als((dag <= Gedeeld.Peildatum).Genoemd("aan de plicht is voldaan, of de aanspraak op een lening is vervallen"))
                .Dan(vraag.Moet, true).Dan(vraag.Aanloopfase, dag).Dan(vraag.Begin, begin).Dan(vraag.Einde, einde),
            Nee("LENING-05-nogniet", "Zolang niet aan de plicht is voldaan en de aanspraak nog bestaat, hoeft er niet terugbetaald te worden", Wi2021.Artikel(21).Lid(3)));
    }

    /// <summary>LENING-55: de rente van het begin van de aanloopfase staat vast, en wordt daarna voor de rest opnieuw bepaald.</summary>
    public static Uitwerking Leningrente()
    {
        var vraag = Rechtsvragen.Leningrente;
        var terug = Rechtsvragen.Terugbetaling;
        var opnieuw = (terug.Begin + LeningParameters.VasteRente).Genoemd($"{LeningParameters.VasteRente.Tekst} na het begin van de aflosperiode");
        return new Beslislijst(
            vraag,
            [terug.Moet],
            new Regelbouwer<Dossier>("LENING-55", $"De rente die bij het begin van de aanloopfase gold, blijft tot {LeningParameters.VasteRente.Tekst} na het begin van de aflosperiode")
                .Grondslag(Bi.Artikel("6.6").Lid(1), Ri.Artikel("6.4").Lid(1))
                .Als(Gedeeld.Peildatum < opnieuw)
                .Dan(vraag.VanDag, terug.Aanloopfase).Dan(vraag.Tot, opnieuw),
            new Regelbouwer<Dossier>("LENING-55-rest", "Daarna geldt voor de rest van de aflosperiode de rente van dat moment")
                .Grondslag(Bi.Artikel("6.6").Lid(1), Ri.Artikel("6.4").Lid(2))
                .Dan(vraag.VanDag, opnieuw).Dan(vraag.Tot, terug.Einde));
    }

    /// <summary>LENING-56 en -57: het termijnbedrag. Het lagere bedrag geldt pas na de bekendmaking (Bi art. 6.12 lid 2 gaat voor op Ri art. 6.8 lid 1).</summary>
    public static Uitwerking Termijnbedrag()
    {
        var vraag = Rechtsvragen.Termijnbedrag;
        var gewoon = new InDelen<Dossier>(SchuldMetRente, Termijnen.Hoogstens(LeningParameters.MaxTermijnen)).Genoemd($"de schuld met rente in hoogstens {LeningParameters.MaxTermijnen.Tekst} gelijke termijnen, naar beneden op een hele cent");
        var eigen = Inkomen();
        var partner = Gedeeld.Als<Dossier>(HeeftPartner, InkomenPartner, Gedeeld.NulEuro);
        var samen = LeningRegels.Draagkracht((eigen + partner).Precies().Genoemd("het inkomen van schuldenaar en partner in het peiljaar"), HeeftPartner, Ouderenkorting, Minimumloon).Genoemd("de draagkracht per jaar");
        var zelf = Gedeeld.Als<Dossier>(HeeftPartner & PartnerIsSchuldenaar, new NaarVerhouding<Dossier>(samen, eigen, partner), samen)
            .Genoemd("de eigen draagkracht per jaar");
        var grens = ((Waarde<Dossier>)LeningParameters.NihilDraagkracht).Precies();
        var naarDraagkracht = new InDelen<Dossier>(zelf, LeningParameters.MaandenPerJaar, Waarde<Dossier>.DeelVanCent).Minstens(LeningParameters.KleinsteTermijn)
            .Genoemd("de draagkracht per maand");
        var vanaf = new EersteVanVolgendeMaand<Dossier>(Bekendgemaakt);
        var lager = (Gedeeld.Peildatum >= vanaf).Genoemd("het is ten minste de eerste dag van de maand na de bekendmaking");

        Regelbouwer<Dossier> Maand(string id, string titel, Waarde<Dossier> bedrag, params Grondslag[] grondslagen)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(grondslagen).Dan(vraag.Bedrag, bedrag).Dan(vraag.PerMaand, true);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Terugbetaling.Moet],
            new Regelbouwer<Dossier>("LENING-56-buitenland", "Wie niet binnenlands belastingplichtig is, betaalt per jaar, of op verzoek per maand; het bedrag volgt hier niet uit de regels")
                .Grondslag(Ri.Artikel("6.6").Leden(1, 2))
                .Als(!Binnenlands)
                .Dan(vraag.PerMaand, PerMaandOpVerzoek),
            Maand("LENING-56-nihil", $"Is de draagkracht minder dan {LeningParameters.NihilDraagkracht.Tekst} per jaar, dan is het termijnbedrag nihil", Gedeeld.NulEuro, Ri.Artikel("6.5").Lid(2))
                .Als(lager, Gedeeld.Misschien(samen < grens, zelf < grens, "de grens geldt voor het eigen deel van de draagkracht").Genoemd($"de draagkracht is minder dan {LeningParameters.NihilDraagkracht.Tekst} per jaar")),
            Maand("LENING-57", "Is de draagkracht per maand lager dan het termijnbedrag, dan geldt vanaf de eerste dag van de maand na de bekendmaking dat lagere bedrag", naarDraagkracht, Bi.Artikel("6.10"), Bi.Artikel("6.11").Leden(1, 2), Bi.Artikel("6.12").Lid(2), Ri.Artikel("6.8").Leden(1, 5), Ri.Artikel("6.9").Leden(1, 2), Ri.Artikel("6.10"))
                .Zekerheid(Zekerheid.Middel)
                .Als(lager, naarDraagkracht < gewoon),
            Maand("LENING-56-kleinste", $"Het termijnbedrag is ten minste {LeningParameters.KleinsteTermijn.Tekst}", LeningParameters.KleinsteTermijn, Ri.Artikel("6.5").Lid(2))
                .Als(gewoon < LeningParameters.KleinsteTermijn),
            Maand("LENING-56", "De schuld met rente wordt in gelijke maandelijkse termijnen afgelost", gewoon, Bi.Artikel("6.8").Leden(1, 2), Ri.Artikel("6.5").Lid(1)));
    }

    /// <summary>LENING-58: verzuim en invordering. Een dwangbevel en overdracht zijn een bevoegdheid, geen plicht.</summary>
    public static Uitwerking Leninginvordering()
    {
        var vraag = Rechtsvragen.Leninginvordering;

        Regelbouwer<Dossier> Regel(string id, string titel, Grondslag grondslag, bool verzuim, bool deurwaarder, params Voorwaarde<Dossier>[] als)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(grondslag).Als(als).Dan(vraag.Verzuim, verzuim).Dan(vraag.Deurwaarder, deurwaarder);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Terugbetaling.Moet],
            Regel("LENING-58-geen", "Zonder achterstand is er geen verzuim", Ri.Artikel("6.11"), verzuim: false, deurwaarder: false, Achterstand <= Gedeeld.NulEuro),
            Regel("LENING-58-begin", "Voor het begin van de aflosperiode is er geen verzuim", Bi.Artikel("6.7").Lid(3), verzuim: false, deurwaarder: false, Gedeeld.Peildatum < Rechtsvragen.Terugbetaling.Begin),
            Regel("LENING-58-tijd", $"Tot en met {LeningParameters.Verzuim.Tekst} na de vervaldag is er geen verzuim", Ri.Artikel("6.11"), verzuim: false, deurwaarder: false, Gedeeld.Peildatum <= OudsteVervaldag + LeningParameters.Verzuim),
            Regel("LENING-58-deurwaarder", $"In verzuim: een dwangbevel kan. Is er {LeningParameters.AchterstandDeurwaarder.Tekst} of meer te laat, of {LeningParameters.OudeAchterstandDeurwaarder.Tekst} of meer al zes maanden, dan kan de deurwaarder", Ri.Artikel("6.12"), verzuim: true, deurwaarder: true, (Achterstand >= LeningParameters.AchterstandDeurwaarder) | (OudeAchterstand >= LeningParameters.OudeAchterstandDeurwaarder))
                .Grondslag(Wi2021.Artikel(21).Lid(4)),
            Regel("LENING-58", "In verzuim: een dwangbevel kan, de deurwaarder nog niet", Ri.Artikel("6.11"), verzuim: true, deurwaarder: false)
                .Grondslag(Wi2021.Artikel(21).Lid(4)));
    }

    /// <summary>
    /// De dag waarop aan de plicht is voldaan of de aanspraak verviel; de eerste telt (LEEN-09). Is er nu geen plicht, dan volgen die dagen niet uit de
    /// andere vragen en zijn zij invoer; de zes jaar na de termijn kunnen dan niet eerder zijn dan zonder verlenging.
    /// </summary>
    private static Waarde<Dossier> Gebeurtenis()
    {
        var (plicht, voldaan, termijn) = (Rechtsvragen.Inburgeringsplicht.Ja, Rechtsvragen.Voldaan, Rechtsvragen.Inburgeringstermijn);
        var ontheven = OntheffingsbesluitFeiten.Lijst.Eerste(OntheffingsbesluitFeiten.Bekendgemaakt, OntheffingsbesluitFeiten.Omvang.Is(Ontheffingsomvang.HelePlicht) & (OntheffingsbesluitFeiten.Ingetrokken > Gedeeld.Peildatum));
        var voldaanOp = Gedeeld.Als(voldaan.IsVanToepassing, Gedeeld.Als(voldaan.Voldaan, voldaan.Op, Gedeeld.Nooit), VoldaanOp);
        var geenPlichtMeer = Gedeeld.Als(
            plicht & NogTeInburgerenRegels.NietVrijgesteldOfOntheven,
            Gedeeld.Nooit,
            Gedeeld.Als(plicht & Rechtsvragen.Ontheffing.HelePlicht & !Rechtsvragen.Vrijstelling.Ja, ontheven, PlichtGeeindigdOp));
        var zesJaar = Gedeeld.Als(
            termijn.IsVanToepassing,
            LeningRegels.EindeAanspraak(),
            Gedeeld.Als(Intake.PipFeiten.HeeftPip, new Tussen<Dossier>(TermijnRegels.EindeZonderVerlenging + LeningParameters.AanspraakNaTermijn, Gedeeld.Nooit), Gedeeld.Nooit));
        return voldaanOp.Hoogstens(geenPlichtMeer).Hoogstens(PlichtRegels.AowDag).Hoogstens(zesJaar)
            .Genoemd("de eerste dag waarop aan de plicht is voldaan, de plicht is geëindigd, de AOW-leeftijd is bereikt of zes jaar na de termijn voorbij zijn");
    }

    /// <summary>Ri art. 6.8 lid 2 en 6.9: het inkomen van t−2, of op verzoek van een later jaar als het genoeg daalde en dat geen normale schommeling is.</summary>
    private static Waarde<Dossier> Inkomen()
    {
        var gedaald = (Toetsingsinkomen.Precies() - InkomenAnderJaar.Precies() >= Toetsingsinkomen.Precies().Procent(LeningParameters.Inkomensdaling))
            .Genoemd($"het toetsingsinkomen daalde ten minste {LeningParameters.Inkomensdaling.Tekst}%");
        return Gedeeld.Als<Dossier>(AnderPeiljaarGevraagd & gedaald & GeenSchommeling, InkomenAnderJaar, Toetsingsinkomen).Genoemd("het toetsingsinkomen van de schuldenaar in het peiljaar (t−2, of een later jaar na een daling)");
    }
}
