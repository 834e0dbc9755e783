using Wet.Inburgering.Intake;
using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;
using static Wet.Inburgering.Handhaving.Boetevoorwaarden;
using static Wet.Inburgering.Intake.OproepFeiten;

namespace Wet.Inburgering.Handhaving;

/// <summary>
/// Wi2021 art. 22; Bi art. 7.1 lid 1, 5 en 6: de boete voor niet verschijnen of onvoldoende meewerken bij de brede intake, langs de vergeefse
/// oproepen in volgorde van tijd. Iedere vergeefse oproep wordt apart gewogen, met haar eigen waarschuwing en oordelen: een latere zonder boete neemt een
/// eerdere niet weg. Ten hoogste twee boetes.
/// </summary>
internal static class BoeteBredeIntakeRegels
{
    public static Uitwerking BoeteBredeIntake()
    {
        var vraag = Rechtsvragen.BoeteBredeIntake;
        var een = new Vast<Oproep>(1, Eenheid.Aantal, "een");
        var twee = new Vast<Oproep>(2, Eenheid.Aantal, "twee");
        var eerder = new StandWaarde<Oproep>(0, "het aantal eerdere vergeefse oproepen", Gedeeld.Nul);
        var mag = new StandJaNee<Oproep>(1, "een boete is mogelijk");
        var hoogste = new StandWaarde<Oproep>(2, "het bedrag", Gedeeld.NulEuro);
        var hoeveelste = new StandWaarde<Oproep>(3, "de eerste of de tweede boete", Gedeeld.Nul);
        var laatsteDag = new StandWaarde<Oproep>(4, "de laatste dag van de vergeefse oproep", Gedeeld.Nooit);
        var magHier = new StandJaNee<Oproep>(5, "voor deze oproep is een boete mogelijk");
        var laagste = new StandWaarde<Oproep>(6, "het laagste bedrag dat mogelijk is", HandhavingParameters.MaxBredeIntake);
        var termijn = new LopendeTermijn();

        var boetes = BoeteBredeIntakeFeiten.Aantal;
        var eerste = BoeteBredeIntakeFeiten.EersteOpgelegd;
        var bekend = BoeteBredeIntakeFeiten.EersteBekendgemaakt;
        var alBeboet = ((Voorwaarde<Oproep>)(boetes > Gedeeld.Nul)).Genoemd("er staat al een boete voor de brede intake");
        var overtreding = Gedeeld.Als(Binnen, Verschenen, LaatsteDag + Gedeeld.EenDag).Genoemd("de dag waarop de persoon onvoldoende meewerkte, of anders de dag na de termijn");
        var inNieuweTermijn = ((Opgeroepen >= eerste) & (LaatsteDag > (Waarde<Oproep>)bekend) & (LaatsteDag < (Waarde<Oproep>)Na(bekend)))
            .Genoemd($"de oproep valt in de nieuwe termijn uit het bekendgemaakte boetebesluit, van hoogstens {HandhavingParameters.NieuweTermijnBredeIntake.Tekst}");

        // Of onvoldoende meewerken ook zonder waarschuwing beboet kan worden, is een lezing.
        var zonderWaarschuwing = WerkteOnvoldoendeMee & (Voorwaarde<Oproep>)HandhavingLezingen.Waarschuwing.Is(Waarschuwinglezing.AlleenBijNietVerschijnen);
        var norm = ((Waarde<Oproep>)HandhavingParameters.NormBredeIntake - Verlaging).Minstens(Gedeeld.NulEuro).Hoogstens(HandhavingParameters.MaxBredeIntake);

        var bedrag = Gedeeld.Als(mag.Eind, new Tussen<Dossier>(laagste.Eind.Hoogstens(hoogste.Eind), hoogste.Eind), Gedeeld.NulEuro);

        Regelbouwer<Oproep> Niet(string id, string titel, Grondslag grondslag, Zekerheid zekerheid, params Voorwaarde<Oproep>[] als)
            => new Regelbouwer<Oproep>(id, titel).Grondslag(grondslag).Zekerheid(zekerheid).Als(als).Dan(magHier, Vast<Oproep>(false));

        // Kan voor meer dan een oproep een boete, dan is het er toch maar een: welk van de bedragen, staat niet vast.
        Regelbouwer<Oproep> Wel(Regelbouwer<Oproep> regel, Waarde<Oproep> nummer)
            => regel.Dan(magHier, Vast<Oproep>(true)).Dan(hoogste, hoogste.Minstens(norm).Genoemd(norm.Tekst)).Houd(laagste, laagste.Hoogstens(norm)).Dan(hoeveelste, nummer);

        return new Keten<Oproep>(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, OproepFeiten.Lijst.Bestaat(), NogTeInburgerenRegels.NietVrijgesteldOfOntheven],
            new()
            {
                Over = OproepFeiten.Lijst,
                Volgorde = Opgeroepen,
                GelijkeDagIsOnzeker = true,
                Stand = [eerder.Veld, mag.Veld, hoogste.Veld, hoeveelste.Veld, laatsteDag.Veld, magHier.Veld, laagste.Veld],
                Telt = HoortBijDezePlicht & Gemist,
                Stappen =
                [
                    new(
                        Niet("SANCTIE-02c", "Ten hoogste twee boetes: na drie oproepen rondt het college de intake af zonder de persoon", Wi2021.Artikel(22).Lid(3), Zekerheid.Hoog, (Waarde<Oproep>)boetes > een),
                        Niet("SANCTIE-11", "Een boete per overtreding: voor deze oproep staat al een boete", Awb.Artikel("5:43"), Zekerheid.Hoog, alBeboet, BoeteBredeIntakeFeiten.LaatsteOpgelegd >= overtreding),
                        Niet("SANCTIE-11-overleden", Boetetitels.Overleden, Awb.Artikel("5:42"), Zekerheid.Hoog, Overleden),
                        Niet("SANCTIE-01a", "Na de eerste vergeefse oproep nog geen boete: het college waarschuwt schriftelijk en roept opnieuw op", Wi2021.Artikel(14).Lid(1), Zekerheid.Middel, eerder <= Gedeeld.Nul, !zonderWaarschuwing),
                        Niet("SANCTIE-02a", "Na de eerste boete pas weer een als ook de nieuwe termijn uit het bekendgemaakte boetebesluit is verstreken", Wi2021.Artikel(22).Leden(2, 3), Zekerheid.Hoog, alBeboet, !inNieuweTermijn),
                        Niet("SANCTIE-01b", "Geen eerste boete als bij de hernieuwde oproep niet schriftelijk is gewaarschuwd", Wi2021.Artikel(14).Lid(1), Zekerheid.Middel, !alBeboet, !Waarschuwing, !zonderWaarschuwing),
                        Niet("SANCTIE-02d", "Na een eerder PIP (verhuizing) geen boete voor een oproep, als de gemeente die lezing volgt", Wi2021.Artikel(15).Lid(4), Zekerheid.Laag, Opgeroepen > PipFeiten.Eerste, HandhavingLezingen.OproepNaPip.Is(OproepNaPiplezing.GeenBoete)),
                        Niet("SANCTIE-13", Boetetitels.Vervallen(HandhavingParameters.VervalLaag), Awb.Artikel("5:45"), Zekerheid.Middel, Gedeeld.Peildatum >= overtreding + HandhavingParameters.VervalLaag),
                        Niet("SANCTIE-10", Boetetitels.BijstandVerlaagd, Wi2021.Artikel(27), Zekerheid.Hoog, BijstandVerlaagd),
                        Niet("BOETE-09", Boetetitels.GeenVerwijt, Awb.Artikel("5:41"), Zekerheid.Hoog, GeenVerwijt),
                        Niet("BOETE-08", "Asielstatushouder: geen boete zonder bewezen en aanhoudende onwil", HandhavingLezingen.BoeteAanStatushouder, Zekerheid.Middel, Asielstatushouder, !Onwil),
                        Wel(new Regelbouwer<Oproep>("SANCTIE-02", $"Ook in de nieuwe termijn niet verschenen of onvoldoende meegewerkt: nog eens {HandhavingParameters.NormBredeIntake.Tekst}")
                            .Grondslag(Wi2021.Artikel(22).Lid(3), Wi2021.Artikel(26).Lid(1).Onderdeel("a"), Bi.Artikel("7.1").Lid(1), Bi.Artikel("7.1").Lid(6))
                            .Als(alBeboet), twee),
                        Wel(new Regelbouwer<Oproep>("SANCTIE-01", $"Ook op de hernieuwde oproep niet verschenen of onvoldoende meegewerkt (BOETE-01): {HandhavingParameters.NormBredeIntake.Tekst}, en een nieuwe termijn")
                            .Grondslag(Wi2021.Artikel(22).Leden(1, 2), Wi2021.Artikel(26).Lid(1).Onderdeel("a"), Bi.Artikel("7.1").Lid(1), Bi.Artikel("7.1").Lid(6)).Zekerheid(Zekerheid.Middel), een)),
                    Stap<Oproep>.Bijhouden(r => r.Dan(laatsteDag, Gedeeld.Als(mag & !magHier, laatsteDag, LaatsteDag)).Dan(mag, mag | magHier).Dan(eerder, eerder + een)),
                ],
            },
            new JaNeeToekenning<Dossier>(vraag.MagOpleggen.Index, vraag.MagOpleggen.Naam, mag.Eind),
            new WaardeToekenning<Dossier>(vraag.Bedrag.Index, vraag.Bedrag.Naam, bedrag.Hoogstens((termijn.Plafond - termijn.EerderOpgelegd).Minstens(Gedeeld.NulEuro))),
            new WaardeToekenning<Dossier>(vraag.Hoeveelste.Index, vraag.Hoeveelste.Naam, hoeveelste.Eind),
            new WaardeToekenning<Dossier>(vraag.LaatsteDagOproep.Index, vraag.LaatsteDagOproep.Naam, laatsteDag.Eind),
            new WaardeToekenning<Dossier>(vraag.NieuweTermijnTotExclusief.Index, vraag.NieuweTermijnTotExclusief.Naam, NieuweTermijn(mag.Eind)));
    }

    /// <summary>Wi2021 art. 22 lid 2: ten hoogste twee maanden na de bekendmaking van de eerste boete; moet die nog komen, dan bij bekendmaking op de peildatum.</summary>
    private static Waarde<Dossier> NieuweTermijn(Voorwaarde<Dossier> mag)
    {
        return Gedeeld.Als(
            BoeteBredeIntakeFeiten.Aantal > Gedeeld.Nul,
            Na(BoeteBredeIntakeFeiten.EersteBekendgemaakt),
            Gedeeld.Als(mag, Na(Gedeeld.Peildatum), Gedeeld.Nooit));
    }

    /// <summary>De dag na de langste nieuwe termijn: twee maanden na bekendmaking (art. 22 lid 2).</summary>
    private static Waarde<Dossier> Na(Waarde<Dossier> bekend) => bekend + Gedeeld.EenDag + HandhavingParameters.NieuweTermijnBredeIntake;
}
