using Wet.Inburgering.Examens;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Vrijstellingen;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Lening;

/// <summary>
/// Wi2021 art. 19 en 20; Bi art. 6.1-6.5 en 6.15; Ri art. 6.1, 6.2 en 6.8: wie kan lenen, hoeveel, tot wanneer en waarvoor. Tot het eind wordt precies
/// gerekend; de Regeling noemt geen afronding, en pas de uitkomst wordt op een hele cent naar boven afgerond (rekenafspraak, ten gunste van de lener).
/// </summary>
internal static class LeningRegels
{
    private static readonly Voorwaarde<Dossier> Plichtig = Rechtsvragen.Inburgeringsplicht.Ja;

    private static readonly Waarde<Dossier> UnierechtSinds = TitelFeiten.Lijst.Eerste(TitelFeiten.Vanaf, TitelFeiten.Soort.Is(Titelsoort.Unierecht)).Genoemd("de eerste dag van het rechtmatig verblijf op grond van het Unierecht");

    /// <summary>Bi art. 6.1: wie niet plichtig is maar op grond van het Unierecht vrijwillig inburgert. De eisen gelden samen (lezing van het Besluit naar zijn zin).</summary>
    private static Beslissing<Dossier> Vrijwillig() => new(
        "de persoon burgert vrijwillig in op grond van het Unierecht",
        (new Regelbouwer<Dossier>("LENING-52-kring", "Alleen wie wegens Wi2021 art. 3 lid 2 niet plichtig is")
            .Grondslag(Bi.Artikel("6.1"), Wi2021.Artikel(3).Lid(2))
            .Als(Plichtig | !(PersoonFeiten.EuEerOfZwitser | (Voorwaarde<Dossier>)PersoonFeiten.GezinslidMetVrijVerkeer | PersoonFeiten.InburgeringsvereisteEldersVoldaan | PersoonFeiten.Verdragsuitzondering)), false),
        (new Regelbouwer<Dossier>("LENING-52-verblijf", "Alleen met rechtmatig verblijf op grond van het Unierecht")
            .Grondslag(Bi.Artikel("6.1"), Vw.Artikel(8).Onderdeel("e"))
            .Als(!TitelFeiten.Lijst.Bestaat(TitelFeiten.GeldtOpPeildatum & TitelFeiten.Soort.Is(Titelsoort.Unierecht))), false),
        (new Regelbouwer<Dossier>("LENING-52-leeftijd", $"Alleen vanaf {PlichtParameters.Ondergrens.Tekst} en tot de AOW-leeftijd")
            .Grondslag(Bi.Artikel("6.1"))
            .Als((Gedeeld.Peildatum < PlichtRegels.Zestien) | (Gedeeld.Peildatum >= PlichtRegels.AowDag)), false),
        (new Regelbouwer<Dossier>("LENING-52-eisen", "Niet wie lang genoeg schoolplichtig was of dat nu is, een vrijstellend diploma heeft of zo'n opleiding volgt, of voldoende is ingeburgerd")
            .Grondslag(Bi.Artikel("6.1")).Zekerheid(Zekerheid.Middel)
            .Als(VrijstellingRegels.HeeftGrond()), false),
        (new Regelbouwer<Dossier>("LENING-52-wie", "Wie op grond van het Unierecht rechtmatig verblijft en vrijwillig inburgert, kan lenen")
            .Grondslag(Wi2021.Artikel(20).Lid(3), Bi.Artikel("6.1"))
            .Als(Rechtsvragen.ToepasselijkeWet.Keuze.Is(ToepasselijkeWet.Wi2021)), true));

    public static Uitwerking Lening()
    {
        var vraag = Rechtsvragen.Lening;
        var draagkracht = Draagkracht(
            (LeningFeiten.InkomenAanvrager + Gedeeld.Als<Dossier>(LeningFeiten.HeeftPartner, LeningFeiten.InkomenPartner, Gedeeld.NulEuro)).Precies().Genoemd("het inkomen van aanvrager en partner"),
            LeningFeiten.HeeftPartner,
            LeningFeiten.Ouderenkorting,
            LeningFeiten.Minimumloon);
        var maximum = ((Waarde<Dossier>)LeningParameters.Maximum).Precies();
        var formule = $"{LeningParameters.Maximum.Tekst} min {LeningParameters.MaalDraagkracht.Tekst} keer de draagkracht";
        var bedrag = (maximum - draagkracht.Maal(LeningParameters.MaalDraagkracht)).Minstens(Gedeeld.NulEuro)
            .Genoemd(formule);

        // Bij een tweede verblijf staat niet vast vanaf welk de drie jaar loopt.
        var eindeVrijwillig = new Tussen<Dossier>(UnierechtSinds, TitelFeiten.Lijst.Laatste(TitelFeiten.Vanaf, TitelFeiten.Soort.Is(Titelsoort.Unierecht))) + LeningParameters.AanspraakVrijwillig;
        var zesJaarErna = EindeAanspraak();
        var einde = Gedeeld.Als<Dossier>(LeningLezingen.BuitenTermijn.Is(BuitenTermijnlezing.AlleenInEenTermijn), EindeLopendeTermijn(), zesJaarErna);
        var tot = Gedeeld.Als(Plichtig, Gedeeld.Als(Rechtsvragen.Inburgeringstermijn.IsVanToepassing, einde, Gedeeld.Nooit), eindeVrijwillig)
            .Hoogstens(PlichtRegels.AowDag).Genoemd($"de eerste van {LeningParameters.AanspraakNaTermijn.Tekst} na de termijn (vrijwillig: {LeningParameters.AanspraakVrijwillig.Tekst} na het begin van het verblijf) en de AOW-leeftijd");

        Regelbouwer<Dossier> Geen(string id, string titel, params Voorwaarde<Dossier>[] als)
            => new Regelbouwer<Dossier>(id, titel).UitzonderingOp("LENING-02", "LENING-02a", "LENING-52").Als(als).Dan(vraag.Hoogte, Gedeeld.NulEuro);

        return new Beslislijst(
            vraag,
            [(Plichtig | Vrijwillig()).Genoemd("de persoon is inburgeringsplichtig, of burgert vrijwillig in op grond van het Unierecht")],
            Geen("LENING-01", "Alleen een gezinsmigrant of overige migrant kan lenen", Plichtig, !Rechtsvragen.Doelgroep.Keuze.Is(Doelgroep.GezinsOfOverigeMigrant))
                .Grondslag(Wi2021.Artikel(19)),
            Geen("ONTH-11", "Wie van de hele plicht ontheven is, heeft geen aanspraak op een lening meer", Rechtsvragen.Ontheffing.HelePlicht)
                .Grondslag(Wi2021.Artikel(20).Lid(2).Onderdeel("b")),
            Geen("LEEN-03b", "Wie van de hele plicht vrijgesteld is, heeft geen aanspraak op een lening", (!Gedeeld.Misschien(!Rechtsvragen.Vrijstelling.Ja, Rechtsvragen.Vrijstelling.BesluitNodig, "DUO heeft nog niet op de grond voor vrijstelling beslist")).Genoemd("de persoon is vrijgesteld"))
                .Grondslag(Wi2021.Artikel(20).Lid(2).Onderdeel("b")),
            Geen("LEEN-02", "Zonder PIP met een leerroute zijn er geen kosten waarvoor geleend kan worden", Plichtig, (!Intake.PipFeiten.HeeftPip).Genoemd("er is nog geen PIP"))
                .Grondslag(Wi2021.Artikel(20).Lid(1)).Zekerheid(Zekerheid.Middel),
            Geen("LEEN-03", "Wie aan de plicht heeft voldaan, heeft geen aanspraak op een lening meer", Rechtsvragen.Voldaan.Voldaan.Genoemd("aan de plicht is voldaan"))
                .Grondslag(Wi2021.Artikel(20).Lid(2)).Zekerheid(Zekerheid.Middel),
            Geen("LENING-04", $"De aanspraak eindigt als {LeningParameters.AanspraakNaTermijn.Tekst} na de (verlengde) termijn van drie jaar niet aan de plicht is voldaan; een nieuwe termijn telt niet", Rechtsvragen.Inburgeringstermijn.IsVanToepassing, Gedeeld.Peildatum >= zesJaarErna)
                .Grondslag(Wi2021.Artikel(20).Lid(2).Onderdeel("a"), Bi.Artikel("6.15")),
            Geen("LENING-04-termijn", "Buiten een (verlengde of nieuwe) termijn is er geen lening, als de gemeente die lezing volgt", Rechtsvragen.Inburgeringstermijn.IsVanToepassing, !AfschalenRegels.Loopt(), LeningLezingen.BuitenTermijn.Is(BuitenTermijnlezing.AlleenInEenTermijn))
                .Grondslag(Bi.Artikel("6.3").Lid(1)).Zekerheid(Zekerheid.Laag),
            Geen("LENING-52-einde", $"Wie vrijwillig inburgert, kan lenen tot {LeningParameters.AanspraakVrijwillig.Tekst} na het begin van het rechtmatig verblijf", !Plichtig, Gedeeld.Peildatum >= eindeVrijwillig)
                .Grondslag(Bi.Artikel("6.3").Lid(1)),
            Geen("LENING-04-verzoek", "Wie op eigen verzoek eerder begint met terugbetalen, heeft geen aanspraak op een lening meer", LeningschuldFeiten.Verstrekt, LeningschuldFeiten.EerderOpVerzoek)
                .Grondslag(Bi.Artikel("6.7").Lid(2)),
            Geen("LENING-51", "Geen lening zolang een oude inburgeringslening openstaat", LeningFeiten.OudeLeningOpen)
                .Grondslag(Bi.Artikel("6.2").Leden(5, 6)),
            new Regelbouwer<Dossier>("LENING-52", $"Vrijwillig sinds 1 september 2025 een eigen lening: {LeningParameters.Maximum.Tekst} zonder inkomenstoets, als die lezing gevolgd wordt")
                .Grondslag(Bi.Artikel("6.2a").Leden(1, 2)).Zekerheid(Zekerheid.Laag).UitzonderingOp("LENING-02", "LENING-02a")
                .Geldig(vanaf: Wetsdatum.Wijziging2025)
                .Als(!Plichtig, LeningLezingen.Inkomenstoets.Is(Inkomenstoetslezing.GeldtHierNiet))
                .Dan(vraag.Hoogte, LeningParameters.Maximum).Dan(vraag.Tot, tot),
            new Regelbouwer<Dossier>("LENING-02a", $"Komt de uitkomst onder {LeningParameters.Drempel.Tekst}, dan is er geen lening")
                .Grondslag(Ri.Artikel("6.1").Lid(2)).UitzonderingOp("LENING-02")
                .Als(bedrag < ((Waarde<Dossier>)LeningParameters.Drempel).Precies())
                .Dan(vraag.Hoogte, Gedeeld.NulEuro),
            new Regelbouwer<Dossier>("LENING-02", $"{formule}: {LeningParameters.Draagkracht.Tekst}% van het inkomen boven de voet")
                .Grondslag(Wi2021.Artikel(20).Lid(4), Bi.Artikel("6.2").Leden(1, 2), Ri.Artikel("6.1").Lid(1), Ri.Artikel("6.8").Leden(2, 5))
                .Dan(vraag.Hoogte, bedrag.OpHeleCent()).Dan(vraag.Tot, tot));
    }

    /// <summary>LENING-54: de beslissing op de aanvraag.</summary>
    public static Uitwerking Leningbeslissing()
    {
        var vraag = Rechtsvragen.Leningbeslissing;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.ToepasselijkeWet.Keuze.Is(ToepasselijkeWet.Wi2021), (LeningFeiten.Ontvangen <= Gedeeld.Peildatum).Genoemd("er is een aanvraag om een lening waarop nog niet is beslist")],
            new Regelbouwer<Dossier>("LENING-54-beslissing", $"DUO beslist binnen {LeningParameters.Beslistermijn.Tekst} na ontvangst van de aanvraag")
                .Grondslag(Bi.Artikel("6.5"), Atw.Artikel(1))
                .Dan(vraag.UitersteDag, new TotWerkdag<Dossier>(LeningFeiten.Ontvangen + LeningParameters.Beslistermijn)));
    }

    /// <summary>LENING-03, -53 en -54: waarvoor, tot wanneer en binnen welke tijd DUO betaalt. De betaling gaat naar de instelling.</summary>
    public static Uitwerking Leningbetaling()
    {
        var vraag = Rechtsvragen.Leningbetaling;
        var doel = LeningFeiten.Doel;
        var contracturen = doel.IsEenVan(Leningdoel.Cursus, Leningdoel.Taalschakeltraject, Leningdoel.Alfabetisering);
        var rechtmatig = TitelFeiten.Lijst.Bestaat(TitelFeiten.GeldtOpPeildatum & TitelFeiten.Soort.IsEenVan(Titelsoort.RegulierBepaaldeTijd, Titelsoort.AsielBepaaldeTijd, Titelsoort.AsielOnverdeeld, Titelsoort.Unierecht, Titelsoort.AfwachtingVerlenging));
        var ingezetene = IngezetenschapFeiten.Lijst.Bestaat((IngezetenschapFeiten.Van <= Gedeeld.Peildatum) & (IngezetenschapFeiten.LaatsteDag >= Gedeeld.Peildatum));
        var laatste = LeningFeiten.VerklaringOntvangen + LeningParameters.Betaaltermijn;
        var eigenLijst = Bi.Artikel("6.2a").Lid(2);

        Regelbouwer<Dossier> Nee(string id, string titel, Grondslag grondslag, params Voorwaarde<Dossier>[] als)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(grondslag).Als(als).Dan(vraag.Betaalt, false);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Lening.IsVanToepassing],
            Nee("LENING-53", "Zonder aanspraak op een lening betaalt DUO niet", Bi.Artikel("6.3").Lid(2), Rechtsvragen.Lening.Hoogte <= Gedeeld.NulEuro, !LeningschuldFeiten.Verstrekt),
            new Regelbouwer<Dossier>("LENING-53-eerder", "Is er al een lening verstrekt, dan zegt een latere uitkomst van nihil niet dat de aanspraak daarop eindigde")
                .Grondslag(Bi.Artikel("6.3").Lid(2)).Zekerheid(Zekerheid.Laag)
                .Als(Rechtsvragen.Lening.Hoogte <= Gedeeld.NulEuro),
            Nee("LENING-53-ingezetene", "Aan wie geen ingezetene meer is, betaalt DUO niet", Bi.Artikel("6.3").Lid(2), (!ingezetene).Genoemd("de persoon is geen ingezetene")),
            Nee("LENING-53-verblijf", "Aan wie geen rechtmatig verblijf van Vw art. 8 onder a, c of e meer heeft (of in afwachting van verlenging), betaalt DUO niet", Bi.Artikel("6.3").Lid(2), (!rechtmatig).Genoemd("er is geen zodanig rechtmatig verblijf")),
            Nee("LENING-03-doel", "PVT, MAP en andere kosten worden niet uit de lening betaald", Bi.Artikel("6.2").Lid(1), doel.IsEenVan(Leningdoel.PvtOfMap, Leningdoel.Anders)),
            Nee("LENING-03-ona", "De oriëntatie op de arbeidsmarkt van het oude stelsel hoort niet bij de plicht", Bi.Artikel("6.2").Lid(1), doel.Is(Leningdoel.Arbeidsmarktorientatie), Plichtig),
            Nee("LENING-52-ona", "Voor 1 september 2025 kon ook wie vrijwillig inburgert daarvoor niet lenen", Bi.Artikel("6.2").Lid(1), doel.Is(Leningdoel.Arbeidsmarktorientatie))
                .Geldig(tot: Wetsdatum.Wijziging2025),
            Nee("LENING-03-keurmerk", "Een cursus of alfabetisering moet bij een instelling met een certificaat of keurmerk zijn", Bi.Artikel("6.2").Lid(3), doel.IsEenVan(Leningdoel.Cursus, Leningdoel.Alfabetisering), !LeningFeiten.InstellingErkend)
                .Grondslag(Ri.Artikel("8.1")),
            Nee("LENING-03-taalschakel", "Een taalschakeltraject moet erkend zijn, en hoort alleen bij de onderwijsroute", Bi.Artikel("6.2").Lid(4), Plichtig, doel.Is(Leningdoel.Taalschakeltraject), !Rechtsvragen.Onderdelen.Leerroute.Is(Leerroutes.Leerroute.Onderwijsroute) | !LeningFeiten.InstellingErkend),
            Nee("LENING-03-alfabetisering", "Alfabetisering alleen als het PIP daartoe verplicht", Bi.Artikel("6.2").Lid(1).Onderdeel("c"), Plichtig, doel.Is(Leningdoel.Alfabetisering), !LeningFeiten.AlfabetiseringVerplicht),
            Nee("LENING-52-taalschakel", "Een taalschakeltraject staat niet op de lijst voor wie vrijwillig inburgert", eigenLijst, !Plichtig, doel.Is(Leningdoel.Taalschakeltraject))
                .Geldig(vanaf: Wetsdatum.Wijziging2025),
            new Regelbouwer<Dossier>("LENING-52-analogie", "Hoe de eisen van PIP en leerroute voor 1 september 2025 golden voor wie geen PIP heeft, is niet geregeld")
                .Grondslag(Bi.Artikel("6.1")).Geldig(tot: Wetsdatum.Wijziging2025)
                .Als(!Plichtig, doel.IsEenVan(Leningdoel.Taalschakeltraject, Leningdoel.Alfabetisering)),
            new Regelbouwer<Dossier>("LENING-03-z", "Het inburgeringsexamen hoort bij de B1-route; of de lening een examen in de zelfredzaamheidsroute betaalt, staat niet vast")
                .Grondslag(Wi2021.Artikel(20).Lid(1), Bi.Artikel("6.2").Lid(1).Onderdeel("d")).Zekerheid(Zekerheid.Laag)
                .Als(Plichtig, doel.Is(Leningdoel.Examen), Rechtsvragen.Onderdelen.Leerroute.Is(Leerroutes.Leerroute.Zelfredzaamheidsroute)),
            Nee("LENING-54-maximum", $"Zijn de facturen voor contracturen in een kwartaal samen hoger dan {LeningParameters.Kwartaalmaximum.Tekst}, dan betaalt DUO ze niet, als de gemeente die lezing volgt", Ri.Artikel("6.2").Lid(4), contracturen.Genoemd("het zijn contracturen"), LeningFeiten.Kwartaalbedrag > LeningParameters.Kwartaalmaximum, LeningLezingen.Kwartaal.Is(Kwartaallezing.PerKwartaal))
                .Zekerheid(Zekerheid.Middel),
            new Regelbouwer<Dossier>("LENING-54-tijdvak", "Geldt het maximum niet per kwartaal, dan staat niet vast over welke tijd het geldt")
                .Grondslag(Ri.Artikel("6.2").Lid(4)).Zekerheid(Zekerheid.Laag)
                .Als(contracturen.Genoemd("het zijn contracturen"), LeningLezingen.Kwartaal.Is(Kwartaallezing.NietPerKwartaal)),
            new Regelbouwer<Dossier>("LENING-54", $"DUO betaalt de instelling binnen {LeningParameters.Betaaltermijn.Tekst} na de verklaring van de persoon")
                .Grondslag(Wi2021.Artikel(20).Lid(5), Ri.Artikel("6.2").Lid(3))
                .Dan(vraag.Betaalt, true)
                .Dan(vraag.UitersteDag, Gedeeld.Als(VrijstellingLezingen.Termijnenwet.Is(Termijnenwetlezing.Geldt), new TotWerkdag<Dossier>(laatste), laatste)
                    .Genoemd($"{LeningParameters.Betaaltermijn.Tekst} na de verklaring (verlengd tot een werkdag, als de Algemene termijnenwet ook voor een regeling geldt)")));
    }

    /// <summary>Ri art. 6.8 lid 3 en 4: de draagkracht per jaar, in delen van een cent.</summary>
    /// <param name="inkomen">Het inkomen van beiden, in delen van een cent.</param>
    /// <param name="heeftPartner">Er is een partner.</param>
    /// <param name="ouderenkorting">De alleenstaande-ouderenkorting is van toepassing.</param>
    /// <param name="minimumloon">Het belastbaar minimumloon.</param>
    public static Waarde<Dossier> Draagkracht(Waarde<Dossier> inkomen, Voorwaarde<Dossier> heeftPartner, Voorwaarde<Dossier> ouderenkorting, Waarde<Dossier> minimumloon)
    {
        var precies = minimumloon.Precies();
        var voet = Gedeeld.Als(heeftPartner | ouderenkorting, precies.Procent(LeningParameters.HogeVoet), precies.Procent(LeningParameters.LageVoet)).Genoemd("de voet");
        return (inkomen - voet).Minstens(Gedeeld.NulEuro).Procent(LeningParameters.Draagkracht);
    }

    /// <summary>LENING-04/buitenTermijn: het einde van de termijn die loopt. Kan DUO die nog verlengen, dan is het onzeker.</summary>
    private static Waarde<Dossier> EindeLopendeTermijn()
    {
        var nieuw = Rechtsvragen.NieuweTermijn;
        return Gedeeld.Als(
            (nieuw.Aantal > Gedeeld.Nul) & (Gedeeld.Peildatum >= nieuw.Aanvang),
            new Tussen<Dossier>(nieuw.EindeExclusief, Rechtsvragen.VerlengingNieuweTermijn.EindeExclusief),
            new Tussen<Dossier>(Rechtsvragen.Inburgeringstermijn.EindeExclusief, Rechtsvragen.Inspanningsverlenging.EindeExclusief))
            .Genoemd("het einde van de (verlengde of nieuwe) termijn die loopt");
    }

    /// <summary>
    /// LENING-04, LEEN-03 a: zes jaar na de termijn van drie jaar, met de verlengingen van art. 12; langer door een onderbreking van hoogstens een jaar in
    /// die zes jaar, als Bi art. 6.15 ook daarvoor geldt. Kan DUO de termijn nog verlengen, dan is het einde onzeker.
    /// </summary>
    public static Waarde<Dossier> EindeAanspraak()
    {
        var einde = new Tussen<Dossier>(Rechtsvragen.Inburgeringstermijn.EindeExclusief, Rechtsvragen.Inspanningsverlenging.EindeExclusief);
        var zesJaar = einde + LeningParameters.AanspraakNaTermijn;
        var van = OnderbrekingFeiten.Van.Minstens(einde);
        var onderbroken = OnderbrekingFeiten.Lijst.Som(
            OnderbrekingFeiten.DagErna - van,
            OnderbrekingFeiten.TeltAlsDoorlopend & OnderbrekingFeiten.IsVoorbij & (OnderbrekingFeiten.DagErna > van) & (OnderbrekingFeiten.Van < (Waarde<Onderbreking>)zesJaar));
        var geen = new Vast<Dossier>(0, Eenheid.Dagen, "nul dagen");
        return (zesJaar + Gedeeld.Als<Dossier>(LeningLezingen.OnderbrekingZesJaar.Is(OnderbrekingZesJaarlezing.OokDeZesJaar), onderbroken, geen))
            .Genoemd($"{LeningParameters.AanspraakNaTermijn.Tekst} na de (verlengde) termijn van drie jaar, met de dagen van een onderbreking in die tijd erbij (als de gemeente die lezing volgt)");
    }
}
