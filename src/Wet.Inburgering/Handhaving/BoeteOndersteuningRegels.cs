using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;
using static Wet.Inburgering.Handhaving.OvertredingFeiten;

namespace Wet.Inburgering.Handhaving;

/// <summary>
/// Wi2021 art. 23; Bi art. 7.1 lid 2-5: de boete voor niet meewerken tijdens het traject, langs de overtredingen in volgorde van tijd.
/// </summary>
internal static class BoeteOndersteuningRegels
{
    public static Uitwerking BoeteOndersteuning()
    {
        var vraag = Rechtsvragen.BoeteOndersteuning;
        var vroeg = new Vast<Dossier>(0, Eenheid.Datum, "nog geen overtreding");
        var nooit = new Vast<Dossier>(Datumgrens.Nooit, Eenheid.Datum, "nooit");
        var norm = new StandWaarde<Overtreding>(0, "het normbedrag", Gedeeld.NulEuro);
        var schakelConstatering = new StandWaarde<Overtreding>(1, "de dag van constatering", vroeg);
        var schakelOnherroepelijk = new StandWaarde<Overtreding>(2, "de dag waarop de boete onherroepelijk werd", nooit);
        var vorigeNorm = new StandWaarde<Overtreding>(3, "het vorige normbedrag", Gedeeld.NulEuro);
        var vorigeConstatering = new StandWaarde<Overtreding>(4, "de vorige constatering", vroeg);
        var vorigeOnherroepelijk = new StandWaarde<Overtreding>(5, "de dag waarop de vorige boete onherroepelijk werd", nooit);
        var mag = new StandJaNee<Overtreding>(6, "een boete is mogelijk");
        var bedrag = new StandWaarde<Overtreding>(7, "het bedrag na verwijtbaarheid", Gedeeld.NulEuro);
        var eigenBoete = new StandWaarde<Overtreding>(8, "de boete voor deze overtreding", Gedeeld.NulEuro);
        var eerder = new StandWaarde<Overtreding>(9, "de eerder opgelegde boetes in deze termijn", Gedeeld.NulEuro);
        var schakelNorm = new StandWaarde<Overtreding>(10, "het normbedrag", Gedeeld.NulEuro);
        var schakelOpgelegd = new StandWaarde<Overtreding>(11, "het opgelegde bedrag", Gedeeld.NulEuro);
        var vorigeOpgelegd = new StandWaarde<Overtreding>(12, "het vorige opgelegde bedrag", Gedeeld.NulEuro);
        var grondbedrag = Gedeeld.Als<Overtreding>(HandhavingLezingen.Verhoging.Is(Verhogingslezing.OverNormbedrag), vorigeNorm, vorigeOpgelegd).Genoemd("het vorige bedrag");
        var peildag = Gedeeld.Als<Overtreding>(HandhavingLezingen.Onherroepelijk.Is(Onherroepelijklezing.OpDagVanConstatering), Constatering, Gedeeld.Peildatum).Genoemd("de dag van constatering");
        var routeToen = PipFeiten.OpDag(PipFeiten.Route, Constatering);
        var termijn = new LopendeTermijn();
        var opgelegdInTermijn = StaatNu & termijn.Bevat<Overtreding>(Opgelegd);

        Regel<Overtreding> Geen(string id, string titel, Grondslag grondslag, Zekerheid zekerheid, params Voorwaarde<Overtreding>[] als)
            => Boetevoorwaarden.Geen(mag, bedrag, id, titel, grondslag, zekerheid, als);

        Regel<Overtreding> Aandeel(string id, string titel, Verwijtbaarheid verwijt)
            => new Regelbouwer<Overtreding>(id, $"{titel}: {HandhavingParameters.Aandeel[verwijt].Tekst}% van het normbedrag").Grondslag(Bi.Artikel("7.1").Lid(4)).Als(Verwijt.Is(verwijt)).Dan(mag, Boetevoorwaarden.Vast<Overtreding>(true)).Dan(bedrag, norm.Procent(HandhavingParameters.Aandeel[verwijt]));

        return new Keten<Overtreding>(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, OvertredingFeiten.Lijst.Bestaat(), NogTeInburgerenRegels.NietVrijgesteldOfOntheven],
            new()
            {
                Over = OvertredingFeiten.Lijst,
                Volgorde = Constatering,
                GelijkeDagIsOnzeker = true,
                Stand =
                [
                    norm.Veld, schakelConstatering.Veld, schakelOnherroepelijk.Veld, vorigeNorm.Veld, vorigeConstatering.Veld, vorigeOnherroepelijk.Veld,
                    mag.Veld, bedrag.Veld, eigenBoete.Veld, eerder.Veld, schakelNorm.Veld, schakelOpgelegd.Veld, vorigeOpgelegd.Veld,
                ],
                Stappen =
                [
                    new(new Regelbouwer<Overtreding>(string.Empty, "een latere dag")
                        .Als(Constatering > schakelConstatering)
                        .Dan(vorigeNorm, schakelNorm).Dan(vorigeOpgelegd, schakelOpgelegd).Dan(vorigeConstatering, schakelConstatering).Dan(vorigeOnherroepelijk, schakelOnherroepelijk)),
                    new(
                        new Regelbouwer<Overtreding>("BOETE-02", $"Herhaling binnen {HandhavingParameters.Herhaling.Tekst} na een overtreding waarvan de boete onherroepelijk is: verdubbeling, hoogstens {HandhavingParameters.MaxNorm.Tekst}")
                            .Grondslag(Bi.Artikel("7.1").Lid(3)).Zekerheid(Zekerheid.Middel)
                            .Als(
                                vorigeConstatering >= new DatumMin<Overtreding>(Constatering, HandhavingParameters.Herhaling),
                                vorigeConstatering < Constatering,
                                vorigeOnherroepelijk <= peildag)
                            .Dan(norm, grondbedrag.Maal(HandhavingParameters.Verhoging).Hoogstens(HandhavingParameters.MaxNorm)),
                        new Regelbouwer<Overtreding>("BOETE-02a", $"Zonder herhaling binnen {HandhavingParameters.Herhaling.Tekst}: {HandhavingParameters.Norm.Tekst}")
                            .Grondslag(Wi2021.Artikel(23).Lid(1), Wi2021.Artikel(26).Lid(1).Onderdeel("c"), Bi.Artikel("7.1").Lid(2), Bi.Artikel("7.1").Lid(5))
                            .Dan(norm, HandhavingParameters.Norm)),
                    new(
                        Geen("SANCTIE-11", "Een boete per overtreding: voor deze overtreding staat al een boete", Awb.Artikel("5:43"), Zekerheid.Hoog, StaatNu),
                        Geen("SANCTIE-11-overleden", Boetetitels.Overleden, Awb.Artikel("5:42"), Zekerheid.Hoog, Boetevoorwaarden.Overleden),
                        Geen("SANCTIE-13-licht", Boetetitels.LichtVervallen, Awb.Artikel("5:45").Lid(2), Zekerheid.Laag, Gedeeld.Peildatum >= Constatering + HandhavingParameters.VervalLaag, Boetevoorwaarden.Licht(norm)),
                        Geen("SANCTIE-13", Boetetitels.Vervallen(HandhavingParameters.VervalHoog), Awb.Artikel("5:45"), Zekerheid.Middel, Gedeeld.Peildatum >= Constatering + HandhavingParameters.VervalHoog),
                        Geen("SANCTIE-03a", "Voor het eerste PIP was er niets vastgesteld om na te komen", Wi2021.Artikel(15).Lid(1), Zekerheid.Middel, Constatering < PipFeiten.Eerste),
                        Geen("SANCTIE-10", Boetetitels.BijstandVerlaagd, Wi2021.Artikel(27), Zekerheid.Hoog, BijstandVerlaagd),
                        Geen("BOETE-51e", Boetetitels.GeenVerwijt, Awb.Artikel("5:41"), Zekerheid.Hoog, Verwijt.Is(Verwijtbaarheid.Geen)),
                        Geen("SANCTIE-03c", "Intensiteit van de leerroute: alleen bij asielstatushouders", Wi2021.Artikel(15).Lid(2), Zekerheid.Hoog, OvertredingFeiten.Verplichting.Is(Handhaving.Verplichting.IntensiteitLeerroute), !GroepRegels.IsAsielstatushouder),
                        Geen("SANCTIE-03b", "Intensiteit van de MAP: niet in de onderwijsroute", Wi2021.Artikel(8).Lid(3), Zekerheid.Hoog, OvertredingFeiten.Verplichting.Is(Handhaving.Verplichting.IntensiteitMap), routeToen.Is(Leerroute.Onderwijsroute)),
                        Geen("BOETE-08", "Asielstatushouder: geen boete zonder bewezen en aanhoudende onwil", HandhavingLezingen.BoeteAanStatushouder, Zekerheid.Middel, Boetevoorwaarden.Asielstatushouder, !Onwil),
                        Aandeel("BOETE-51a", "Opzet", Verwijtbaarheid.Opzet),
                        Aandeel("BOETE-51b", "Grove schuld", Verwijtbaarheid.GroveSchuld),
                        Aandeel("BOETE-51c", "Geen opzet of grove schuld", Verwijtbaarheid.Normaal),
                        Aandeel("BOETE-51d", "Verminderd verwijtbaar", Verwijtbaarheid.Verminderd)),
                    Stap<Overtreding>.Bijhouden(r => r
                        .Dan(eerder, eerder + eigenBoete)
                        .Dan(eigenBoete, Gedeeld.Als<Overtreding>(opgelegdInTermijn, OvertredingFeiten.Bedrag, Gedeeld.NulEuro))),

                    // Een overtreding waarvan de boete is herroepen of vernietigd is geen schakel in de ladder.
                    new(new Regelbouwer<Overtreding>(string.Empty, "schakel in de ladder")
                        .Als(!BoeteVervallen)
                        .Dan(schakelNorm, norm)
                        .Dan(schakelOpgelegd, Gedeeld.Als<Overtreding>(StaatNu, OvertredingFeiten.Bedrag, Gedeeld.NulEuro))
                        .Dan(schakelConstatering, Constatering)
                        .Dan(schakelOnherroepelijk, Gedeeld.Als<Overtreding>(Status.Is(Boetestatus.Onherroepelijk), Onherroepelijk, nooit))),
                ],
            },
            new JaNeeToekenning<Dossier>(vraag.MagOpleggen.Index, vraag.MagOpleggen.Naam, mag.Eind),
            new WaardeToekenning<Dossier>(vraag.Normbedrag.Index, vraag.Normbedrag.Naam, norm.Eind),
            new WaardeToekenning<Dossier>(
                vraag.Bedrag.Index,
                vraag.Bedrag.Naam,
                bedrag.Eind.Hoogstens((termijn.Plafond - (eerder.Eind + termijn.EerderBredeIntake)).Minstens(Gedeeld.NulEuro))));
    }
}
