using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Ontzorgen;

/// <summary>
/// Participatiewet art. 56a, 57 en 18: het college betaalt een vaste tijd de vaste lasten uit de bijstand van een asielstatushouder met
/// een eigen vergunning. De lijst van lasten is gesloten: huur, gas, water, stroom en de verplichte zorgverzekering (ONTZORG-14).
/// </summary>
internal static class OntzorgRegels
{
    public static Uitwerking FinancieelOntzorgen()
    {
        var vraag = Rechtsvragen.FinancieelOntzorgen;
        var eigenVergunning = Rechtsvragen.Doelgroep.Keuze.Is(Doelgroep.AsielstatushouderA).Genoemd("de persoon heeft een eigen vergunning asiel");
        var eerste = OntzorgFeiten.Lijst.Eerste(OntzorgFeiten.Ontstaan, OntzorgFeiten.IsBijstand).Genoemd("het eerste recht op bijstand");
        var zesMaanden = (OntzorgFeiten.Ontstaan + OntzorgParameters.ZesMaanden).Genoemd($"{OntzorgParameters.ZesMaanden.Tekst} na het ontstaan van het recht");
        var eerder = zesMaanden.Hoogstens(OntzorgFeiten.LaatsteDag + Gedeeld.EenDag).Genoemd("de dag na de bijstand, als die eerder eindigt");
        var telt = OntzorgFeiten.IsBijstand & OntzorgFeiten.LooptOpPeildatum
            & (Gedeeld.Peildatum < zesMaanden).Genoemd($"de {OntzorgParameters.ZesMaanden.Tekst} zijn niet om")
            & (OntzorgLezingen.NieuwRecht.Is(NieuwRechtlezing.NieuwePeriode) | (OntzorgFeiten.Ontstaan <= eerste)).Genoemd("het is het eerste recht op bijstand, of een nieuw recht geeft een nieuwe periode");
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, NogTeInburgerenRegels.NogNietVoldaan],
            new Regelbouwer<Dossier>("ONTZORG-11", $"Wie een eigen vergunning asiel en recht op bijstand heeft, wordt {OntzorgParameters.ZesMaanden.Tekst} ontzorgd: het college betaalt huur, gas, water, stroom en de verplichte zorgverzekering uit de bijstand, en niets anders")
                .Grondslag(Pw.Artikel("56a").Leden(1, 2))
                .Als(eigenVergunning, OntzorgFeiten.Lijst.Bestaat(telt))
                .Dan(vraag.Ja, true).Dan(vraag.Aanvang, OntzorgFeiten.Lijst.Laatste(OntzorgFeiten.Ontstaan, telt)).Dan(vraag.EindeExclusief, OntzorgFeiten.Lijst.Laatste(zesMaanden, telt)).Dan(vraag.EerderExclusief, OntzorgFeiten.Lijst.Laatste(eerder, telt)),
            new Regelbouwer<Dossier>("ONTZORG-13", $"Zonder bijstand, of na {OntzorgParameters.ZesMaanden.Tekst}, is er geen plicht om te ontzorgen")
                .Grondslag(Pw.Artikel("56a").Lid(2))
                .Als(eigenVergunning)
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("ONTZORG-11a", "Zonder eigen vergunning asiel is er geen plicht om te ontzorgen; ook niet voor een gezinslid met een reguliere vergunning")
                .Grondslag(Pw.Artikel("56a").Lid(1).Onderdeel("b"))
                .Dan(vraag.Ja, false));
    }

    /// <summary>De vijf lasten zijn een gesloten lijst; voor een last die er niet is, wordt niets betaald (ONTZORG-14).</summary>
    public static Uitwerking Ontzorgbetalingen()
    {
        var vraag = Rechtsvragen.Ontzorgbetalingen;
        var lasten = (OntzorglastenFeiten.Huur + OntzorglastenFeiten.Gas + OntzorglastenFeiten.Water + OntzorglastenFeiten.Stroom + OntzorglastenFeiten.Zorgverzekering)
            .Genoemd("huur, gas, water, stroom en de verplichte zorgverzekering samen");
        var netto = OntzorglastenFeiten.NettoBijstand;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.FinancieelOntzorgen.Ja],
            new Regelbouwer<Dossier>("ONTZORG-05", "Zijn de vaste lasten hoger dan de netto bijstand, dan kan het college niet alles betalen: de betalingen komen uit de bijstand. Welke last voorgaat is niet geregeld")
                .Grondslag(Pw.Artikel("56a").Lid(2)).UitzonderingOp("ONTZORG-14")
                .Als(lasten > netto)
                .Dan(vraag.Lasten, lasten).Dan(vraag.Ontoereikend, true).Dan(vraag.Restant, new Tussen<Dossier>(Gedeeld.NulEuro, netto)),
            Lasten(new Regelbouwer<Dossier>("ONTZORG-14", "Het college betaalt in naam van de persoon de vijf vaste lasten, en niets anders; wat overblijft gaat naar de persoon")
                .Grondslag(Pw.Artikel("56a").Lid(2))
                .Als(lasten <= netto)
                .Dan(vraag.Ontoereikend, false).Dan(vraag.Restant, (netto - lasten).Minstens(Gedeeld.NulEuro))));

        Regelbouwer<Dossier> Lasten(Regelbouwer<Dossier> regel)
            => regel.Dan(vraag.Lasten, lasten)
                .Dan(vraag.Huur, OntzorglastenFeiten.Huur > Gedeeld.NulEuro)
                .Dan(vraag.Gas, OntzorglastenFeiten.Gas > Gedeeld.NulEuro)
                .Dan(vraag.Water, OntzorglastenFeiten.Water > Gedeeld.NulEuro)
                .Dan(vraag.Stroom, OntzorglastenFeiten.Stroom > Gedeeld.NulEuro)
                .Dan(vraag.Zorgverzekering, OntzorglastenFeiten.Zorgverzekering > Gedeeld.NulEuro);
    }

    /// <summary>Participatiewet art. 57: ook daarna of daarbuiten, zonder maximum en zonder doelgroep.</summary>
    public static Uitwerking LangerOntzorgen()
    {
        var vraag = Rechtsvragen.LangerOntzorgen;
        return new Beslislijst(
            vraag,
            [OntzorgFeiten.Lijst.Bestaat(OntzorgFeiten.IsBijstand & OntzorgFeiten.LooptOpPeildatum)],
            new Regelbouwer<Dossier>("ONTZORG-17", "Kan iemand zonder hulp niet verantwoord met zijn middelen omgaan, dan kan het college zijn betalingen doen of bijstand in natura geven, zolang dat nodig is")
                .Grondslag(Pw.Artikel(57))
                .Als(OntzorgFeiten.NietVerantwoordBesteden)
                .Dan(vraag.Ja, true),
            new Regelbouwer<Dossier>("ONTZORG-17a", "Anders heeft het college die bevoegdheid niet")
                .Grondslag(Pw.Artikel(57))
                .Dan(vraag.Ja, false));
    }

    /// <summary>Participatiewet art. 18: niet meewerken. Hoogte en duur staan in de verordening van de gemeente.</summary>
    public static Uitwerking VerlagingBijstand()
    {
        var vraag = Rechtsvragen.VerlagingBijstand;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.FinancieelOntzorgen.Ja],
            new Regelbouwer<Dossier>("ONTZORG-12", "Alleen een verplichting die bij besluit aan de bijstand is verbonden, kan worden geschonden")
                .Grondslag(Pw.Artikel("56a").Lid(2))
                .Als(!OntzorgFeiten.VerplichtingVerbonden)
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("ONTZORG-16a", "Wie meewerkt, of wie geen enkel verwijt treft, wordt niet gekort")
                .Grondslag(Pw.Artikel(18).Lid(2), Pw.Artikel(18).Lid(9))
                .Als(!OntzorgFeiten.WerktNietMee | OntzorgFeiten.GeenEnkelVerwijt)
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("ONTZORG-16b", "Bij dringende redenen stemt het college de verlaging af; wat dan resteert is een eigen oordeel")
                .Grondslag(Pw.Artikel(18).Lid(10))
                .Als(OntzorgFeiten.DringendeRedenen),
            new Regelbouwer<Dossier>("ONTZORG-16", "Wie verwijtbaar niet meewerkt: het college verlaagt de bijstand volgens zijn verordening")
                .Grondslag(Pw.Artikel(18).Lid(2))
                .Dan(vraag.Ja, true));
    }
}
