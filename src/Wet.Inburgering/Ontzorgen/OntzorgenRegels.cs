using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;
using static Wet.Inburgering.Ontzorgen.BijstandsrechtFeiten;

namespace Wet.Inburgering.Ontzorgen;

/// <summary>
/// Participatiewet art. 56a: financieel ontzorgen. De periode loopt vanaf de dag waarop het recht op bijstand ontstaat, niet vanaf aanvraag,
/// besluit, betaling of PIP; betalen kan het college alleen uit verleende bijstand.
/// </summary>
internal static class OntzorgenRegels
{
    /// <summary>Eigen vergunning asiel van Vw art. 28; na 12 juni 2026 in de lezing van GROEP-03.</summary>
    private static readonly Voorwaarde<Dossier> EigenAsielvergunning = Rechtsvragen.Doelgroep.Keuze.Is(Doelgroep.AsielstatushouderA).Genoemd("de persoon heeft een eigen vergunning asiel van Vw art. 28");

    private static readonly Waarde<Dossier> LaatsteRecht = BijstandsrechtFeiten.Lijst.Laatste(Ontstaan, IsBijstand).Genoemd("de dag waarop het laatste recht op bijstand ontstaat");

    private static readonly Waarde<Dossier> Aanvang = Gedeeld.Als(
            OntzorgenLezingen.NieuwRecht.Is(NieuwRechtlezing.NieuwePeriode),
            LaatsteRecht,
            BijstandsrechtFeiten.Lijst.Eerste(Ontstaan, IsBijstand))
        .Genoemd("de dag waarop het recht op bijstand ontstaat");

    private static readonly Waarde<Dossier> UiterlijkTot = (Aanvang + OntzorgenParameters.Periode).Genoemd($"de eerste dag na {OntzorgenParameters.Periode.Tekst} vanaf het ontstaan van het recht");

    private static readonly Waarde<Dossier> Einde = UiterlijkTot
        .Hoogstens(BijstandsrechtFeiten.Lijst.Laatste(LaatsteDag + Gedeeld.EenDag, IsBijstand & (Ontstaan >= LaatsteRecht)))
        .Genoemd($"de eerste dag na {OntzorgenParameters.Periode.Tekst}, of eerder de dag na het einde van de bijstand");

    public static Uitwerking Ontzorgen()
    {
        var vraag = Rechtsvragen.Ontzorgen;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            new Regelbouwer<Dossier>("ONTZORG-11a", "Wie geen eigen vergunning asiel heeft, ook een gezinslid met een reguliere vergunning, wordt niet onder art. 56a ontzorgd")
                .Grondslag(Pw.Artikel("56a").Lid(1).Onderdeel("b")).UitzonderingOp("ONTZORG-11")
                .Als(!EigenAsielvergunning)
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("ONTZORG-11b", "Zonder recht op bijstand is er niets om de verplichting aan te verbinden; IOAW en IOAZ zijn geen bijstand, en na de bijstand loopt de periode niet door")
                .Grondslag(Pw.Artikel("56a").Leden(1, 2)).Zekerheid(Zekerheid.Middel).UitzonderingOp("ONTZORG-11")
                .Als(!Loopt)
                .Dan(vraag.Ja, false).Dan(vraag.Aanvang, Aanvang).Dan(vraag.UiterlijkTot, UiterlijkTot).Dan(vraag.EindeExclusief, Einde),
            new Regelbouwer<Dossier>("ONTZORG-13", $"Na {OntzorgenParameters.Periode.Tekst} vanaf de dag waarop het recht op bijstand ontstaat eindigt het ontzorgen")
                .Grondslag(Pw.Artikel("56a").Lid(2)).UitzonderingOp("ONTZORG-11")
                .Als((Gedeeld.Peildatum >= UiterlijkTot).Genoemd("die periode is voorbij"))
                .Dan(vraag.Ja, false).Dan(vraag.Aanvang, Aanvang).Dan(vraag.UiterlijkTot, UiterlijkTot).Dan(vraag.EindeExclusief, Einde),
            new Regelbouwer<Dossier>("ONTZORG-15", "Laat het college de verplichting wegens de omstandigheden achterwege, dan wordt er niet ontzorgd, als de gemeente de ruime lezing volgt")
                .Grondslag(Pw.Artikel(18).Lid(1), Pw.Artikel("56a").Lid(2)).Zekerheid(Zekerheid.Laag).UitzonderingOp("ONTZORG-11")
                .Als(OntzorgenLezingen.Afwijking.Is(Afwijkingslezing.AfstemmingMag), OntzorgingFeiten.AfgestemdOpOmstandigheden)
                .Dan(vraag.Ja, false).Dan(vraag.Aanvang, Aanvang).Dan(vraag.UiterlijkTot, UiterlijkTot).Dan(vraag.EindeExclusief, Einde),
            new Regelbouwer<Dossier>("ONTZORG-11", $"Het college verbindt aan de bijstand van een plichtige met een eigen vergunning asiel, {OntzorgenParameters.Periode.Tekst} lang, de verplichting om mee te werken aan betalingen van vaste lasten; dat besluit hoort bij het PIP")
                .Grondslag(Pw.Artikel("56a").Leden(1, 2), Wi2021.Artikel(15).Lid(3))
                .Als(EigenAsielvergunning, Loopt, (Gedeeld.Peildatum < UiterlijkTot).Genoemd("die periode is niet voorbij"))
                .Dan(vraag.Ja, true).Dan(vraag.Aanvang, Aanvang).Dan(vraag.UiterlijkTot, UiterlijkTot).Dan(vraag.EindeExclusief, Einde));
    }

    /// <summary>De vijf lasten zijn een gesloten lijst; voor een last die er niet is, wordt niets betaald (ONTZORG-14).</summary>
    public static Uitwerking Betalingen()
    {
        var vraag = Rechtsvragen.Ontzorgbetalingen;
        var lasten = (OntzorgingFeiten.Huur + OntzorgingFeiten.Gas + OntzorgingFeiten.Water + OntzorgingFeiten.Stroom + OntzorgingFeiten.Zorgverzekering)
            .Genoemd("huur, gas, water, stroom en de verplichte zorgverzekering samen");
        var netto = OntzorgingFeiten.NettoBijstand;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Ontzorgen.Ja],
            Lasten(new Regelbouwer<Dossier>("ONTZORG-05", "Zijn de vaste lasten hoger dan de netto bijstand, dan kan het college niet alles betalen: de betalingen komen uit de bijstand. Welke last voorgaat is niet geregeld")
                .Grondslag(Pw.Artikel("56a").Lid(2)).UitzonderingOp("ONTZORG-14")
                .Als(lasten > netto)
                .Dan(vraag.Ontoereikend, true).Dan(vraag.Restant, new Tussen<Dossier>(Gedeeld.NulEuro, netto))),
            Lasten(new Regelbouwer<Dossier>("ONTZORG-14", "Het college betaalt in naam van de persoon huur, gas, water, stroom en de verplichte zorgverzekering, en niets anders; wat overblijft gaat naar de persoon")
                .Grondslag(Pw.Artikel("56a").Lid(2))
                .Als(lasten <= netto)
                .Dan(vraag.Ontoereikend, false).Dan(vraag.Restant, (netto - lasten).Minstens(Gedeeld.NulEuro))));

        Regelbouwer<Dossier> Lasten(Regelbouwer<Dossier> regel)
            => regel.Dan(vraag.Lasten, lasten)
                .Dan(vraag.Huur, OntzorgingFeiten.Huur > Gedeeld.NulEuro)
                .Dan(vraag.Gas, OntzorgingFeiten.Gas > Gedeeld.NulEuro)
                .Dan(vraag.Water, OntzorgingFeiten.Water > Gedeeld.NulEuro)
                .Dan(vraag.Stroom, OntzorgingFeiten.Stroom > Gedeeld.NulEuro)
                .Dan(vraag.Zorgverzekering, OntzorgingFeiten.Zorgverzekering > Gedeeld.NulEuro);
    }

    /// <summary>Participatiewet art. 57: ook na of buiten de periode, voor iedereen met bijstand.</summary>
    public static Uitwerking OpMaat()
    {
        var vraag = Rechtsvragen.OntzorgenOpMaat;
        return new Beslislijst(
            vraag,
            [],
            new Regelbouwer<Dossier>("ONTZORG-17a", "Zonder recht op bijstand kan het college geen verplichting aan de bijstand verbinden")
                .Grondslag(Pw.Artikel(57)).UitzonderingOp("ONTZORG-17")
                .Als(!Loopt)
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("ONTZORG-17b", "Zonder gegronde redenen is art. 57 geen grond")
                .Grondslag(Pw.Artikel(57)).UitzonderingOp("ONTZORG-17")
                .Als(!OntzorgingFeiten.GegrondeRedenen)
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("ONTZORG-17", "Zijn en zolang er gegronde redenen zijn dat de persoon zonder hulp zijn geld niet verantwoord kan besteden, dan kan het college hem laten meewerken aan betalingen of bijstand in natura geven: zonder toestemming, zonder maximum en zonder doelgroep")
                .Grondslag(Pw.Artikel(57))
                .Als(Loopt, OntzorgingFeiten.GegrondeRedenen)
                .Dan(vraag.Ja, true));
    }

    /// <summary>Participatiewet art. 18 lid 2: niet meewerken. De hoogte en duur staan in de verordening van de gemeente.</summary>
    public static Uitwerking Verlaging()
    {
        var vraag = Rechtsvragen.VerlagingOntzorgen;
        var dag = OntzorgingFeiten.NietMeegewerkt;
        var binnenPeriode = (BijstandsrechtFeiten.Lijst.Bestaat(IsBijstand & (Ontstaan <= dag) & (LaatsteDag >= dag) & (dag < Ontstaan + OntzorgenParameters.Periode))
                & (OntzorgenLezingen.NieuwRecht.Is(NieuwRechtlezing.NieuwePeriode) | (dag < BijstandsrechtFeiten.Lijst.Eerste(Ontstaan, IsBijstand) + OntzorgenParameters.Periode)))
            .Genoemd("de dag waarop de persoon niet meewerkte ligt in een periode van ontzorgen");
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, EigenAsielvergunning],
            Nee("ONTZORG-12", "Alleen een verplichting die bij besluit aan de bijstand is verbonden kan worden geschonden", Pw.Artikel("56a").Lid(2))
                .Als(!OntzorgingFeiten.VerplichtingVerbonden),
            Nee("ONTZORG-16a", "Wie meewerkt aan de betalingen schendt niets", Pw.Artikel(18).Lid(2))
                .Als(dag > Gedeeld.Peildatum),
            Nee("ONTZORG-16b", "Buiten de periode van het ontzorgen is er geen verplichting om te schenden", Pw.Artikel("56a").Lid(2))
                .Als(!binnenPeriode),
            Nee("ONTZORG-16c", "Geen verlaging als elke vorm van verwijtbaarheid ontbreekt", Pw.Artikel(18).Lid(9))
                .Als(OntzorgingFeiten.ElkVerwijtOntbreekt),
            Nee("ONTZORG-16d", "Geen verlaging als het college haar wegens dringende redenen op nihil afstemt", Pw.Artikel(18).Lid(10))
                .Als(OntzorgingFeiten.AfgestemdOpNihil),
            new Regelbouwer<Dossier>("ONTZORG-16", $"Wie de verplichting om mee te werken verwijtbaar niet nakomt: het college verlaagt de bijstand volgens de eigen verordening (de maatregelen van lid 4 gelden niet) en beziet dat binnen {OntzorgenParameters.Herbeoordeling.Tekst} opnieuw; een boete van de Wet inburgering is er niet")
                .Grondslag(Pw.Artikel(18).Leden(2, 3))
                .Als(
                    OntzorgingFeiten.VerplichtingVerbonden,
                    dag <= Gedeeld.Peildatum,
                    binnenPeriode,
                    !OntzorgingFeiten.ElkVerwijtOntbreekt,
                    !OntzorgingFeiten.AfgestemdOpNihil)
                .Dan(vraag.Ja, true));

        Regelbouwer<Dossier> Nee(string id, string titel, Grondslag grondslag)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(grondslag).UitzonderingOp("ONTZORG-16").Dan(vraag.Ja, false).Dan(vraag.Bedrag, Gedeeld.NulEuro);
    }
}
