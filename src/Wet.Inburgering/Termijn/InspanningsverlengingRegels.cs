using Wet.Inburgering.Examens;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Termijn;

/// <summary>
/// Wi2021 art. 12 lid 1 onder b; Bi art. 4.4: zes maanden voor wie bijna klaar is na aanzienlijke inspanningen. Alleen voor de termijn van drie
/// jaar (ook als die al verlengd is), in de B1-route.
/// </summary>
internal static class InspanningsverlengingRegels
{
    public static Uitwerking Inspanningsverlenging()
    {
        var vraag = Rechtsvragen.Inspanningsverlenging;
        var basis = Rechtsvragen.Opleidingsverlenging.EindeExclusief;
        var uren = Urentelling.VanafPip(UrenFeiten.Soort.IsEenVan(Urensoort.Nt2, Urensoort.Alfabetisering, Urensoort.Knm)).Genoemd("het aantal uren taalles en KNM sinds het eerste PIP");

        var asielstatushouder = GroepRegels.AsielstatushouderToenOfNu(Rechtsvragen.Inburgeringstermijn.Aanvang);

        Regelbouwer<Dossier> Nee(string id, string titel, params Voorwaarde<Dossier>[] als)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(Wi2021.Artikel(12).Lid(1).Onderdeel("b"), Bi.Artikel("4.4").Leden(1, 3)).Als(als).Dan(vraag.Recht, false).Dan(vraag.EindeExclusief, basis);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringstermijn.IsVanToepassing],
            Nee("VERL-05-nieuw", "In een nieuwe termijn na een boete is er op deze grond geen verlenging", Rechtsvragen.NieuweTermijn.Aantal > Gedeeld.Nul),
            Nee("VERL-05-route", "Alleen in de B1-route", !Rechtsvragen.Onderdelen.Leerroute.Is(Leerroute.B1Route)),
            Nee("VERL-05-herhaling", "Al eerder op deze grond verlengd: niet nog eens, als de gemeente die lezing volgt", BijzondereVerlengingFeiten.EerderVerleend, TermijnLezingen.Herhaling.Is(Herhalingslezing.EenKeer))
                .Zekerheid(Zekerheid.Laag),
            Nee("VERL-05-verlengd", "De termijn is al op een andere grond verlengd: niet ook op deze grond, als de gemeente die lezing volgt", TermijnRegels.IsVerlengd, TermijnLezingen.NaVerlenging.Is(NaVerlenginglezing.AlleenDrieJaar))
                .Zekerheid(Zekerheid.Laag),
            Nee("VERL-05-pvtmap", "PVT en MAP moeten zijn afgerond", (!Rechtsvragen.Pvt.Afgerond | (Rechtsvragen.Onderdelen.Map & !Rechtsvragen.Map.Afgerond)).Genoemd("PVT of MAP is niet afgerond (MAP alleen als die hoort bij wat deze persoon moet doen)")),
            Nee("VERL-05-examens", $"Ten minste {TermijnParameters.InspanningTaalonderdelen.Tekst} van de vier taalonderdelen en KNM moeten zijn behaald", !Examenstand.GenoegBehaald(TermijnParameters.InspanningTaalonderdelen)),
            Nee("VERL-05-lessen", "Een asielstatushouder moet alle taallessen en uren KNM hebben gevolgd, behoudens geoorloofd verzuim", asielstatushouder, !BijzondereVerlengingFeiten.AlleLessenGevolgd),
            Nee("VERL-05-uren", $"Een gezinsmigrant of overige migrant moet ten minste {TermijnParameters.InspanningUren.Tekst} uur taalles of KNM hebben gevolgd", !asielstatushouder, uren < TermijnParameters.InspanningUren),
            Nee("VERL-05-prognose", "De verlenging moet leiden tot voldoen in de vastgestelde leerroute", !BijzondereVerlengingFeiten.LeidtTotVoldoen),
            new Regelbouwer<Dossier>("VERL-05", $"Bijna klaar na aanzienlijke inspanningen: {TermijnParameters.Inspanning.Tekst} extra")
                .Grondslag(Wi2021.Artikel(12).Lid(1).Onderdeel("b"), Bi.Artikel("4.4").Lid(1))
                .Dan(vraag.Recht, true).Dan(vraag.EindeExclusief, (basis + TermijnParameters.Inspanning).Genoemd($"{TermijnParameters.Inspanning.Tekst} later")));
    }
}
