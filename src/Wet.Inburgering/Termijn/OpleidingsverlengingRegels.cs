using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Vrijstellingen;
using static Wet.Inburgering.Grondslagen.Regelingen;
using static Wet.Inburgering.Leerroutes.NietVrijstellendeOpleidingFeiten;

namespace Wet.Inburgering.Termijn;

/// <summary>
/// Bi art. 4.3 lid 2; Ri art. 4.2, sinds 2023: verlenging voor wie praktijkonderwijs, voortgezet speciaal onderwijs of de entreeopleiding volgt.
/// De tijd telt vanaf de plicht, dus ook van voor het PIP.
/// </summary>
internal static class OpleidingsverlengingRegels
{
    private static readonly Lijstfeit<NietVrijstellendeOpleiding> Opleidingen = NietVrijstellendeOpleidingFeiten.Lijst;

    private static readonly Waarde<Dossier> Basis = Rechtsvragen.Verlenging.EindeExclusief;

    private static readonly Waarde<Dossier> Start = Rechtsvragen.Inburgeringsplicht.Vanaf;

    private static readonly Waarde<Dossier> GeenDagen = new Vast<Dossier>(0, Eenheid.Dagen, "nul dagen");

    private static readonly Voorwaarde<NietVrijstellendeOpleiding> IsEntree = Soort.Is(OpleidingZonderVrijstelling.Entreeopleiding);

    private static readonly Voorwaarde<NietVrijstellendeOpleiding> SindsPlicht =
        (IsAangewezen & (Inschrijving < (Waarde<NietVrijstellendeOpleiding>)Basis) & (Uitschrijving > (Waarde<NietVrijstellendeOpleiding>)Start))
            .Genoemd("een aangewezen opleiding, geheel of deels sinds de plicht en voor het einde van de termijn") & Bewezen;

    /// <summary>De grond: een opleiding in de termijn (Bi art. 4.3 lid 2).</summary>
    private static readonly Voorwaarde<NietVrijstellendeOpleiding> InTermijn =
        SindsPlicht & (Uitschrijving > (Waarde<NietVrijstellendeOpleiding>)Rechtsvragen.Inburgeringstermijn.Aanvang).Genoemd("geheel of deels in de termijn");

    private static readonly Voorwaarde<NietVrijstellendeOpleiding> Entree = InTermijn & IsEntree;

    private static readonly Voorwaarde<Dossier> HeeftEntree = Opleidingen.Bestaat(Entree).Genoemd("er is een bewezen entreeopleiding in de termijn");

    /// <summary>Praktijkonderwijs of speciaal onderwijs in de termijn, of van ervoor als er een entreeopleiding in de termijn op volgde (Ri art. 4.2 lid 5).</summary>
    private static readonly Voorwaarde<NietVrijstellendeOpleiding> Andere = SindsPlicht & !IsEntree & (InTermijn | (Voorwaarde<NietVrijstellendeOpleiding>)HeeftEntree);

    /// <summary>Of iemand de opleiding nog volgt, telt op de dag van de aanvraag (Ri art. 4.2 lid 3 en 4).</summary>
    private static readonly Waarde<Dossier> Aanvraagdag = Gedeeld.Als(VerlengingsaanvraagRegels.HeeftOnbeslisteOpTijd, VerlengingsaanvraagRegels.LaatsteOnbesliste, Gedeeld.Peildatum)
        .Genoemd("de dag van de aanvraag (zonder aanvraag die niet te vroeg is: de peildatum)");

    private static readonly Voorwaarde<NietVrijstellendeOpleiding> VolgtNog = (Uitschrijving > (Waarde<NietVrijstellendeOpleiding>)Aanvraagdag).Genoemd("de persoon was bij de aanvraag nog ingeschreven");

    private static readonly Voorwaarde<Dossier> HeeftAndere = Opleidingen.Bestaat(Andere).Genoemd("er is bewezen praktijkonderwijs of speciaal onderwijs");

    private static readonly Waarde<Dossier> EersteAndere = Opleidingen.Eerste(Inschrijving, Andere).Genoemd("de inschrijving bij praktijkonderwijs of speciaal onderwijs");

    private static readonly Waarde<Dossier> LaatsteAndere = Opleidingen.Laatste(Uitschrijving, Andere).Genoemd("de uitschrijving bij praktijkonderwijs of speciaal onderwijs");

    private static readonly Waarde<Dossier> EersteEntree = Opleidingen.Eerste(Inschrijving, Entree).Genoemd("de inschrijving bij de entreeopleiding");

    private static readonly Waarde<Dossier> LaatsteEntree = Opleidingen.Laatste(Uitschrijving, Entree).Genoemd("de uitschrijving bij de entreeopleiding");

    private static readonly Voorwaarde<Dossier> DagTeltMee = TermijnLezingen.Uitschrijvingsdag.Is(Uitschrijvingsdaglezing.TeltMee);

    private static readonly Waarde<NietVrijstellendeOpleiding> Dagen = (Uitschrijving - Inschrijving.Minstens(Start)).Genoemd("de duur van de opleiding vanaf de plicht");

    /// <summary>De duur van praktijkonderwijs of speciaal onderwijs; dezelfde dagen tellen een keer. Begon er meer dan een, dan geldt VERL-04-meer.</summary>
    private static readonly Waarde<Dossier> NaAndere = MetDag(Gedeeld.Als(HeeftAndere, Basis + (LaatsteAndere - EersteAndere.Minstens(Start)).Minstens(GeenDagen), Basis), HeeftAndere);

    /// <summary>VERL-04/nieuweTermijn: een nieuwe termijn na een boete wordt misschien door een opleiding verlengd.</summary>
    public static readonly Voorwaarde<Dossier> KanNieuweTermijnVerlengen =
        (TermijnLezingen.OpleidingNieuweTermijn.Is(NieuweTermijnlezing.Ook)
            & Opleidingen.Bestaat(IsAangewezen & Bewezen & (Uitschrijving > (Waarde<NietVrijstellendeOpleiding>)Rechtsvragen.NieuweTermijn.Aanvang)))
        .Genoemd("er is een aangewezen opleiding in de nieuwe termijn (als de gemeente de lezing volgt dat die haar verlengt)");

    public static Uitwerking Opleidingsverlenging()
    {
        var vraag = Rechtsvragen.Opleidingsverlenging;
        var lopendeAndere = Opleidingen.Bestaat(InTermijn & VolgtNog & !IsEntree).Genoemd("de persoon volgde bij de aanvraag nog praktijkonderwijs of speciaal onderwijs");
        var lopendeEntree = Opleidingen.Bestaat(Entree & VolgtNog).Genoemd("de persoon volgde bij de aanvraag nog een entreeopleiding");
        var eerdere = BijzondereVerlengingFeiten.Eerdere > Gedeeld.Nul;
        var eerdereEntree = BijzondereVerlengingFeiten.EerdereEntree > Gedeeld.Nul;
        var naAfloop = BijzondereVerlengingFeiten.EerdereNaAfloop > Gedeeld.Nul;
        var inNieuwe = Rechtsvragen.NieuweTermijn.Aantal > Gedeeld.Nul;
        var eerste = Opleidingen.Eerste(Uitschrijving, InTermijn);
        var laatste = Opleidingen.Laatste(Uitschrijving, InTermijn);
        var gehad = (naAfloop & TermijnRegels.IsVerlengd & (eerste >= laatste) & (laatste <= TermijnRegels.LaatsteBesluitdag))
            .Genoemd("DUO verlengde al na afloop van deze opleiding");
        var samenloop = (naAfloop | (lopendeAndere & eerdereEntree) | (lopendeEntree & HeeftAndere & (eerdere | eerdereEntree)) | (!lopendeAndere & !lopendeEntree & (eerdere | eerdereEntree)))
            .Genoemd("er is al verlengd wegens een andere opleiding, of voor de opleiding eindigde");
        var meer = ((HeeftAndere & ((EersteAndere < Opleidingen.Laatste(Inschrijving, Andere)) | (HeeftEntree & (EersteEntree < EersteAndere))))
            | (HeeftEntree & (EersteEntree < Opleidingen.Laatste(Inschrijving, Entree)) & (Opleidingen.Som(Uitschrijving - Inschrijving, Entree) < LaatsteEntree - EersteEntree)))
            .Genoemd("er is meer dan een keer praktijkonderwijs of speciaal onderwijs, de entreeopleiding begon eerder, of er zat tijd tussen twee entreeopleidingen");
        var los = (HeeftAndere & HeeftEntree & (EersteEntree > LaatsteAndere) & !BijzondereVerlengingFeiten.SlootDirectAan)
            .Genoemd("de entreeopleiding sloot niet direct aan op praktijkonderwijs of speciaal onderwijs");
        var liepBijBegin = SindsPlicht & !VolgtNog & (Inschrijving <= Start);
        var bijBegin = Opleidingen.Som(Dagen, liepBijBegin).Genoemd("de duur van de opleiding op de dag waarop de plicht begon");
        var voorPlicht = Opleidingen.Bestaat(InTermijn & VolgtNog & (Inschrijving < (Waarde<NietVrijstellendeOpleiding>)Start)).Genoemd("de inschrijving was voor de plicht begon");
        var langste = Basis.Minstens(Opleidingen.Laatste((Waarde<NietVrijstellendeOpleiding>)Basis + Dagen, InTermijn & !IsEntree & !VolgtNog));
        var minstens = Gedeeld.Als(lopendeAndere & !eerdere, langste.Minstens(Basis + TermijnParameters.OpleidingEerst), langste).Genoemd("ten minste zolang de langste opleiding duurde");
        var later = new Tussen<Dossier>(Basis, Gedeeld.Nooit);

        Regelbouwer<Dossier> Kop(string id, string titel, params int[] leden)
            => leden.Aggregate(new Regelbouwer<Dossier>(id, titel).Grondslag(Bi.Artikel("4.3").Lid(2)), (r, l) => r.Grondslag(Ri.Artikel("4.2").Lid(l))).Geldig(vanaf: Wetsdatum.Wijziging2023);

        Regelbouwer<Dossier> Nee(string id, string titel, params int[] leden) => Kop(id, titel, leden).Dan(vraag.Recht, false).Dan(vraag.EindeExclusief, Basis);

        Regelbouwer<Dossier> Ja(string id, string titel, Waarde<Dossier> einde, params int[] leden) => Kop(id, titel, leden).Dan(vraag.Recht, true).Dan(vraag.EindeExclusief, einde);

        // Geen antwoord op de vraag, wel een ondergrens voor het einde.
        Regelbouwer<Dossier> Open(string id, string titel, Waarde<Dossier> einde, params int[] leden) => Kop(id, titel, leden).Zekerheid(Zekerheid.Laag).Dan(vraag.EindeExclusief, einde);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringstermijn.IsVanToepassing],
            new Regelbouwer<Dossier>("VERL-04-vroeger", "Tot 2023 gaf een niet-vrijstellende opleiding geen extra tijd")
                .Grondslag(Bi.Artikel("4.3")).Geldig(tot: Wetsdatum.Wijziging2023)
                .Dan(vraag.Recht, false).Dan(vraag.EindeExclusief, Basis),
            Nee("VERL-04-geen", "Zonder een aangewezen opleiding in de termijn, met bewijs van inschrijving, is er op deze grond geen verlenging", 1, 2)
                .Als(!Opleidingen.Bestaat(InTermijn)),
            Nee("VERL-04-nieuw", "Een nieuwe termijn na een boete wordt in het artikel niet genoemd: geen verlenging, als de gemeente die lezing volgt", 1).Zekerheid(Zekerheid.Laag)
                .Als(inNieuwe, TermijnLezingen.OpleidingNieuweTermijn.Is(NieuweTermijnlezing.NietGenoemd)),
            Open("VERL-04-nieuwook", "Verlengt een opleiding ook een nieuwe termijn, dan staat niet vast met hoeveel", Basis, 1)
                .Als(inNieuwe),
            Open("VERL-04-later", "Begon de opleiding pas in de verlengde tijd, dan staat niet vast of zij telt: zij moet in de termijn van drie jaar gevolgd zijn, of daarna voortgezet", later, 1)
                .Als(!Opleidingen.Bestaat(InTermijn & (Inschrijving < (Waarde<NietVrijstellendeOpleiding>)TermijnRegels.EindeMetOnderbreking))),
            Nee("VERL-04-gehad", "Na afloop van deze opleiding is al verlengd: die tijd is op", 3).Zekerheid(Zekerheid.Middel)
                .Als(gehad),
            Open("VERL-04-eerder", "Hoe een verlenging wegens een andere opleiding, of van voor het einde van de opleiding, meetelt is niet geregeld", later, 3, 4)
                .Als(samenloop),
            Open("VERL-04-vrijgesteld", "Was de persoon na het begin van de plicht nog wegens schoolplicht vrijgesteld, dan staat niet vast welke tijd telt, als de gemeente die lezing volgt", later, 3)
                .Als(TijdelijkeVrijstelling.SchoolplichtVanaf(Start), TermijnLezingen.VrijgesteldeTijd.Is(VrijgesteldeTijdlezing.TeltNiet)),
            Open("VERL-04-meer", "Of opleidingen die elkaar niet opvolgen zoals lid 5 het noemt bij elkaar worden opgeteld, staat niet vast", new Tussen<Dossier>(minstens, Gedeeld.Nooit), 3, 5)
                .Als(meer),
            Nee("VERL-04-maximum", $"Wie nog ingeschreven is, krijgt eerst {TermijnParameters.OpleidingEerst.Tekst} en daarna hoogstens {TermijnParameters.OpleidingVervolgkeren.Tekst} keer {TermijnParameters.OpleidingVervolg.Tekst}; bij de entreeopleiding {TermijnParameters.MaxEntree.Tekst} in totaal", 4)
                .Als((lopendeAndere & (BijzondereVerlengingFeiten.Eerdere > TermijnParameters.OpleidingVervolgkeren)) | (lopendeEntree & eerdereEntree)),
            Ja("VERL-04-vervolg", $"Nog ingeschreven bij praktijkonderwijs of speciaal onderwijs, en al eerder verlengd: {TermijnParameters.OpleidingVervolg.Tekst} erbij", (Basis + TermijnParameters.OpleidingVervolg).Genoemd($"{TermijnParameters.OpleidingVervolg.Tekst} later"), 4)
                .Als(lopendeAndere, eerdere),
            Ja("VERL-04-voorplicht", "Nog ingeschreven, en al van voor de plicht: of dan de hele eerste verlenging volgt staat niet vast, als de gemeente die lezing volgt", new Tussen<Dossier>(Basis, Basis + TermijnParameters.OpleidingEerst), 3, 4).Zekerheid(Zekerheid.Laag)
                .Als(lopendeAndere | (lopendeEntree & !HeeftAndere), voorPlicht, TermijnLezingen.VoorPlicht.Is(VoorPlichtlezing.AlleenSindsPlicht)),
            Ja("VERL-04-nog", $"Nog ingeschreven: eerst {TermijnParameters.OpleidingEerst.Tekst}", (Basis + TermijnParameters.OpleidingEerst).Genoemd($"{TermijnParameters.OpleidingEerst.Tekst} later"), 4)
                .Als(lopendeAndere | (lopendeEntree & !HeeftAndere)),
            Ja("VERL-04-los", "Sloot de entreeopleiding niet direct aan, dan telt alleen de opleiding op de dag waarop de plicht begon", MetDag(Basis + bijBegin), 5).Zekerheid(Zekerheid.Middel)
                .Als(los, Opleidingen.Bestaat(liepBijBegin).Genoemd("er liep een opleiding op de dag waarop de plicht begon")),
            Open("VERL-04-zonderbegin", "Sloot de entreeopleiding niet direct aan en liep er geen opleiding toen de plicht begon, dan staat niet vast wat telt", later, 5)
                .Als(los),
            Ja("VERL-04-door", $"Nog ingeschreven bij een entreeopleiding die direct aansloot: de duur van de opleiding daarvoor, en {TermijnParameters.MaxEntree.Tekst}", (NaAndere + TermijnParameters.MaxEntree).Genoemd($"de duur van de eerdere opleiding en {TermijnParameters.MaxEntree.Tekst} later"), 4, 5).Zekerheid(Zekerheid.Middel)
                .Als(lopendeEntree),
            Ja("VERL-04", $"Niet meer ingeschreven: zolang de opleiding duurde, van inschrijving tot uitschrijving, vanaf de plicht; de entreeopleiding hoogstens {TermijnParameters.MaxEntree.Tekst}; wat direct op elkaar volgt wordt opgeteld", EindeNaAfloop(), 3, 5));
    }

    /// <summary>Wat naast praktijkonderwijs of speciaal onderwijs al entree was, telt niet dubbel.</summary>
    private static Waarde<Dossier> EindeNaAfloop()
    {
        var van = Gedeeld.Als(HeeftAndere & (EersteEntree < LaatsteAndere), LaatsteAndere, EersteEntree).Minstens(Start);
        var entreedagen = (LaatsteEntree - van).Minstens(GeenDagen);
        var metEntree = MetDag(NaAndere + entreedagen, !HeeftAndere).Hoogstens(NaAndere + TermijnParameters.MaxEntree);
        return Gedeeld.Als(HeeftEntree, metEntree, NaAndere).Genoemd("de duur van de opleiding later");
    }

    /// <summary>VERL-04/uitschrijvingsdag: een dag meer, als die dag meetelt.</summary>
    private static Waarde<Dossier> MetDag(Waarde<Dossier> einde, Voorwaarde<Dossier>? als = null)
        => Gedeeld.Als(als is null ? DagTeltMee : als & DagTeltMee, einde + Gedeeld.EenDag, einde);
}
