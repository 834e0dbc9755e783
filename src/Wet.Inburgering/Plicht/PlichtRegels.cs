using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Plicht;

/// <summary>Wi2021 art. 3; Bi art. 2.1 en 2.2: wie inburgeringsplichtig is, en sinds wanneer.</summary>
internal static class PlichtRegels
{
    /// <summary>De zestiende verjaardag.</summary>
    public static readonly Waarde<Dossier> Zestien = (PersoonFeiten.Geboortedatum + PlichtParameters.Ondergrens).Genoemd("de zestiende verjaardag");

    /// <summary>De dag waarop de AOW-leeftijd wordt bereikt.</summary>
    public static readonly Waarde<Dossier> AowDag = new AowDag(PersoonFeiten.Geboortedatum, PlichtParameters.AowLeeftijd);

    public static Uitwerking Inburgeringsplicht()
    {
        var vraag = Rechtsvragen.Inburgeringsplicht;
        var isTijdelijk = TijdelijkeDoelen.IsTijdelijk(opInwerkingtreding: false);
        var geeftPlicht = TitelGeeftPlicht(isTijdelijk);
        var begin = TitelFeiten.Lijst.Eerste(
                BeginBij(Bekendmaking(), isTijdelijk),
                geeftPlicht & (TitelFeiten.LaatsteDag >= OnderbrekingFeiten.BeginNieuwePlicht).Genoemd("de titel hoort bij de plicht die nu loopt"))
            .Minstens(Zestien).Minstens(OnderbrekingFeiten.BeginNieuwePlicht)
            .Genoemd("de eerste bekendmaking van een verblijfsrecht dat plicht geeft, maar niet voor de zestiende verjaardag of het einde van een onderbreking die de plicht beëindigde");
        var start = Gedeeld.Dag(Wetsdatum.Inwerkingtreding);

        // Is het verblijfsrecht ouder dan de wet, dan zeggen de teksten niet wanneer de plicht onder deze wet begon.
        var vanaf = Gedeeld.Als(begin < start, new Tussen<Dossier>(start, Gedeeld.Peildatum), begin)
            .Genoemd($"{begin.Tekst}; onbekend als dat recht ouder is dan de wet");
        return new Beslislijst(
            vraag,
            [Rechtsvragen.ToepasselijkeWet.Keuze.Is(Overgangsrecht.ToepasselijkeWet.Wi2021)],
            new Regelbouwer<Dossier>("PLICHT-01", "Wie rechtmatig verblijft met een vergunning die plicht geeft, is inburgeringsplichtig; niet met terugwerkende kracht")
                .Grondslag(Wi2021.Artikel(3).Lid(1), Wi2021.Artikel(3).Lid(3))
                .Als(TitelFeiten.Lijst.Bestaat(TitelFeiten.GeldtOpPeildatum & geeftPlicht), begin <= Gedeeld.Peildatum)
                .Dan(vraag.Ja, true).Dan(vraag.Vanaf, vanaf),
            new Regelbouwer<Dossier>("PLICHT-18", "De plicht duurt voort bij direct aansluitend verblijf in afwachting van verlenging")
                .Grondslag(Bi.Artikel("2.1").Lid(1))
                .Als(TitelFeiten.Lijst.Bestaat(TitelFeiten.GeldtOpPeildatum & TitelFeiten.Soort.Is(Titelsoort.AfwachtingVerlenging) & TitelFeiten.SluitAanOpPlicht))
                .Dan(vraag.Ja, true).Dan(vraag.Vanaf, vanaf),
            new Regelbouwer<Dossier>("PLICHT-02", "Voor de zestiende verjaardag is er geen plicht")
                .Grondslag(Wi2021.Artikel(3).Lid(1)).UitzonderingOp("PLICHT-01", "PLICHT-18")
                .Als(Gedeeld.Peildatum < Zestien)
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("PLICHT-03", "Vanaf de dag van de AOW-leeftijd is er geen plicht")
                .Grondslag(Wi2021.Artikel(3).Lid(1), PlichtParameters.AowLeeftijd.Grondslag).UitzonderingOp("PLICHT-01", "PLICHT-18")
                .Als(Gedeeld.Peildatum >= AowDag)
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("PLICHT-10", "Wie (ook) burger van de EU, de EER of Zwitserland is, is niet plichtig")
                .Grondslag(Wi2021.Artikel(3).Lid(2).Onderdeel("a")).UitzonderingOp("PLICHT-01", "PLICHT-18")
                .Als(PersoonFeiten.EuEerOfZwitser)
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("PLICHT-11", "Een gezinslid met een recht op vrij verkeer is niet plichtig")
                .Grondslag(Wi2021.Artikel(3).Lid(2).Onderdeel("b")).UitzonderingOp("PLICHT-01", "PLICHT-18")
                .Als(PersoonFeiten.GezinslidMetVrijVerkeer)
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("PLICHT-12", "Wie elders in de EU al aan het inburgeringsvereiste voldeed, is niet plichtig")
                .Grondslag(Wi2021.Artikel(3).Lid(2).Onderdeel("c")).UitzonderingOp("PLICHT-01", "PLICHT-18")
                .Als(PersoonFeiten.InburgeringsvereisteEldersVoldaan)
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("PLICHT-13", "Waar een verdrag de plicht verbiedt, is er geen plicht")
                .Grondslag(Wi2021.Artikel(3).Lid(2).Onderdeel("d")).UitzonderingOp("PLICHT-01", "PLICHT-18")
                .Als(PersoonFeiten.Verdragsuitzondering)
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("PLICHT-14", "Een Turkse onderdaan die op 1 januari 2022 al met een reguliere vergunning hier woonde, is niet plichtig; asielstatushouders en hun gezin wel")
                .Grondslag(Wi2021.Artikel(3).Lid(2).Onderdeel("d"), Uitvoeringspraktijk.Artikel("Turkse nationaliteit")).Zekerheid(Zekerheid.Middel).UitzonderingOp("PLICHT-01", "PLICHT-18")
                .Als(PersoonFeiten.Turks, TurkseVergunning, !NuAsiel)
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("PLICHT-16", "Een Nederlander is niet plichtig")
                .Grondslag(Wi2021.Artikel(3).Lid(1)).Zekerheid(Zekerheid.Middel).UitzonderingOp("PLICHT-01", "PLICHT-18")
                .Als(PersoonFeiten.Nederlander)
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("PLICHT-19", $"Duurt een onderbreking langer dan {PlichtParameters.MaxOnderbreking.Tekst}, of heeft zij een andere reden, dan is de plicht geëindigd")
                .Grondslag(Bi.Artikel("2.1").Lid(2)).Zekerheid(Zekerheid.Middel).UitzonderingOp("PLICHT-01", "PLICHT-18", "PLICHT-19a")
                .Als(OnderbrekingFeiten.Lijst.Bestaat(OnderbrekingFeiten.IsBezig & !OnderbrekingFeiten.TeltAlsDoorlopend))
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("PLICHT-19a", $"Tijdens een onderbreking van hoogstens {PlichtParameters.MaxOnderbreking.Tekst} blijkt pas na afloop of de plicht doorliep")
                .Grondslag(Bi.Artikel("2.1").Lid(2)).Zekerheid(Zekerheid.Middel).UitzonderingOp("PLICHT-01", "PLICHT-18")
                .Als(OnderbrekingFeiten.Lijst.Bestaat(OnderbrekingFeiten.IsBezig)),
            new Regelbouwer<Dossier>("PLICHT-20/onbepaald", "Loopt de plicht door bij een vergunning voor onbepaalde tijd, dan hangt zij ervan af of al aan de plicht is voldaan")
                .Grondslag(Wi2021.Artikel(3).Lid(1)).Zekerheid(Zekerheid.Laag)
                .Als(
                    TitelFeiten.Lijst.Bestaat(TitelFeiten.GeldtOpPeildatum & TitelFeiten.Soort.IsEenVan(Titelsoort.RegulierOnbepaaldeTijd, Titelsoort.AsielOnbepaaldOfEuLangdurigMetAantekening)),
                    TitelFeiten.Lijst.Bestaat(geeftPlicht & (Bekendmaking() <= Gedeeld.Peildatum)),
                    PlichtLezingen.NaarOnbepaaldeTijd.Is(Onbepaaldlezing.PlichtLooptDoor)),
            new Regelbouwer<Dossier>("PLICHT-20", "Zonder titel die plicht geeft is er geen plicht")
                .Grondslag(Wi2021.Artikel(3).Lid(1)).Zekerheid(Zekerheid.Middel)
                .Dan(vraag.Ja, false))
            .LeidendBesluit(vraag.Ja, Intake.IntakeFeiten.PlichtVastgesteld, LooptDoor);
    }

    /// <summary>
    /// Een vaststelling van DUO gaat voor, tot de plicht van rechtswege eindigt. Geen vaststelling is geen besluit dat er geen plicht is.
    /// </summary>
    private static readonly Voorwaarde<Dossier> LooptDoor = ((Gedeeld.Peildatum >= Zestien) & (Gedeeld.Peildatum < AowDag) & !PersoonFeiten.Nederlander)
        .Genoemd("ja, tenzij de plicht van rechtswege eindigde (AOW-leeftijd, Nederlander)");

    /// <summary>Een titel van Vw art. 8 onder a of c, voor een ander dan tijdelijk doel of als geestelijke bedienaar.</summary>
    /// <param name="isTijdelijk">Het verblijfsdoel is tijdelijk.</param>
    public static Voorwaarde<Verblijfstitel> TitelGeeftPlicht(Voorwaarde<Verblijfstitel> isTijdelijk)
        => new Beslissing<Verblijfstitel>(
            "de titel geeft inburgeringsplicht",
            (new Regelbouwer<Verblijfstitel>("PLICHT-15", "Tijdelijke bescherming (ontheemden) geeft geen plicht")
                .Grondslag(Wi2021.Artikel(3).Lid(1)).Zekerheid(Zekerheid.Middel)
                .Als(TitelFeiten.Soort.Is(Titelsoort.TijdelijkeBescherming)), false),
            (new Regelbouwer<Verblijfstitel>("PLICHT-04", "Alleen regulier of asiel voor bepaalde tijd (Vw art. 8 onder a en c) geeft plicht")
                .Grondslag(Wi2021.Artikel(3).Lid(1), Vw.Artikel(8))
                .Als(!TitelFeiten.Soort.IsEenVan(Titelsoort.RegulierBepaaldeTijd, Titelsoort.AsielBepaaldeTijd, Titelsoort.AsielOnverdeeld)), false),
            (new Regelbouwer<Verblijfstitel>("PLICHT-08", "Een vergunning asiel is nooit een tijdelijk doel")
                .Grondslag(Bi.Artikel("2.2").Lid(3))
                .Als(TitelFeiten.Soort.Is(Titelsoort.AsielBepaaldeTijd)), true),
            (new Regelbouwer<Verblijfstitel>("PLICHT-08/2026", "Ook de onverdeelde vergunning asiel is nooit een tijdelijk doel, als zij als bepaalde tijd telt")
                .Grondslag(Bi.Artikel("2.2").Lid(3), Vw.Artikel(28)).Zekerheid(Zekerheid.Middel)
                .Als(TitelFeiten.Soort.Is(Titelsoort.AsielOnverdeeld), PlichtLezingen.AsielvergunningNa20260612.Is(Asielvergunninglezing.TeltAlsBepaaldeTijd)), true),
            (new Regelbouwer<Verblijfstitel>("GROEP-03-plicht", "Telt de onverdeelde vergunning asiel niet als bepaalde tijd, dan geeft zij naar de letter geen plicht")
                .Grondslag(Wi2021.Artikel(3).Lid(1), Vw.Artikel(28)).Zekerheid(Zekerheid.Laag)
                .Als(TitelFeiten.Soort.Is(Titelsoort.AsielOnverdeeld)), false),
            (new Regelbouwer<Verblijfstitel>("PLICHT-09a", "Een vergunning voor religieuze of levensbeschouwelijke arbeid maakt altijd geestelijke bedienaar")
                .Grondslag(Wi2021.Artikel(3).Lid(1).Onderdeel("b"), Ri.Artikel("1.2").Lid(1))
                .Als(TitelFeiten.Beperking.Is(Beperking.ReligieuzeArbeid)), true),
            (new Regelbouwer<Verblijfstitel>("PLICHT-09", "Een geestelijke bedienaar is plichtig, ook bij een tijdelijk doel")
                .Grondslag(Wi2021.Artikel(3).Lid(1).Onderdeel("b"), Ri.Artikel("1.2"))
                .Als(PersoonFeiten.GeestelijkeBedienaar), true),
            (new Regelbouwer<Verblijfstitel>("PLICHT-01a", "Regulier verblijf voor een ander dan tijdelijk doel geeft plicht")
                .Grondslag(Wi2021.Artikel(3).Lid(1).Onderdeel("a"))
                .Tenzij(isTijdelijk), true));

    /// <summary>
    /// Vroegste dag waarop de titel plicht geeft (PLICHT-17): nooit met terugwerkende kracht. Bij de onverdeelde vergunning asiel de dag na
    /// bekendmaking; bij een vermogende vreemdeling niet voor de dag waarop het doel van de lijst verdween.
    /// </summary>
    public static Waarde<Verblijfstitel> Bekendmaking()
        => Gedeeld.Als(
            TitelFeiten.Soort.Is(Titelsoort.AsielOnverdeeld),
            TitelFeiten.Bekendmaking + Gedeeld.EenDag,
            Gedeeld.Als(
                TitelFeiten.Soort.Is(Titelsoort.RegulierBepaaldeTijd) & TitelFeiten.Beperking.Is(Beperking.VermogendeVreemdeling) & !PersoonFeiten.GeestelijkeBedienaar,
                TitelFeiten.Bekendmaking.Minstens(Gedeeld.Dag(Wetsdatum.VermogendeVreemdelingVervallen)),
                TitelFeiten.Bekendmaking))
            .Genoemd("de bekendmaking van het verblijfsrecht, zonder terugwerkende kracht");

    /// <summary>
    /// Is werk als geestelijke bedienaar de enige reden van de plicht, dan begint zij niet voor dat werk (Wi2021 art. 3 lid 3).
    /// </summary>
    public static Waarde<Verblijfstitel> BeginBij(Waarde<Verblijfstitel> bekendmaking, Voorwaarde<Verblijfstitel> isTijdelijk)
        => Gedeeld.Als(
            TitelFeiten.Soort.Is(Titelsoort.RegulierBepaaldeTijd) & !TitelFeiten.Beperking.Is(Beperking.ReligieuzeArbeid) & PersoonFeiten.GeestelijkeBedienaar & isTijdelijk,
            bekendmaking.Minstens(PersoonFeiten.GeestelijkeBedienaarSinds),
            bekendmaking);

    /// <summary>
    /// PLICHT-14: een reguliere vergunning die op 1 januari 2022 liep en voor die dag bekend was. Een vergunning asiel, of verblijf bij
    /// iemand met een vergunning asiel, gaf sinds 1 mei 2020 wel plicht.
    /// </summary>
    private static readonly Voorwaarde<Dossier> TurkseVergunning = TitelFeiten.Lijst.Bestaat(
            IsTurksUitgezonderd
            & (TitelFeiten.LaatsteDag >= Gedeeld.Dag(Wetsdatum.Inwerkingtreding))
            & (PlichtLezingen.TurksVoor2022.Is(Turksevergunninglezing.BlijftUitgezonderd) | TitelFeiten.GeldtOpPeildatum))
        .Genoemd("op 1 januari 2022 liep al een reguliere vergunning, niet bij iemand met asiel");

    /// <summary>Verblijf bij iemand met een vergunning asiel.</summary>
    public static Voorwaarde<Verblijfstitel> IsGezinVanAsiel
        => TitelFeiten.Beperking.Is(Beperking.Gezinslid) & TitelFeiten.Hoofdpersoon.IsEenVan(TitelHoofdpersoon.AsielBepaaldeTijd, TitelHoofdpersoon.AsielOnverdeeld, TitelHoofdpersoon.AsielOnbepaaldeTijd, TitelHoofdpersoon.EuLangdurigMetAantekening);

    /// <summary>Asielstatushouders en hun gezin waren onder Wi2013 al plichtig: voor hen geldt de uitzondering voor Turkse onderdanen niet.</summary>
    private static readonly Voorwaarde<Dossier> NuAsiel = TitelFeiten.Lijst.Bestaat(TitelFeiten.GeldtOpPeildatum & (TitelFeiten.IsAsiel | IsGezinVanAsiel))
        .Genoemd("de persoon heeft nu zelf een vergunning asiel, of verblijft bij iemand met asiel");

    /// <summary>De vergunning waarmee een Turkse onderdaan onder Wi2013 buiten de plicht bleef.</summary>
    public static Voorwaarde<Verblijfstitel> IsTurksUitgezonderd
        => TitelFeiten.Soort.IsEenVan(Titelsoort.RegulierBepaaldeTijd, Titelsoort.RegulierOnbepaaldeTijd)
            & !IsGezinVanAsiel
            & (TitelFeiten.Bekendmaking < Gedeeld.Dag(Wetsdatum.Inwerkingtreding));
}
