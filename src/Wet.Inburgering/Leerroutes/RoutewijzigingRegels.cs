using Wet.Inburgering.Intake;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Leerroutes;

/// <summary>
/// Wi2021 art. 17 lid 2 en Bi art. 5.4: of het college de leerroute op de peildatum nog mag wijzigen. Beslissend is de dag van het besluit
/// (de tekst noemt geen andere dag); een verlenging van de termijn schuift de anderhalf jaar niet op (VERL-10).
/// </summary>
internal static class RoutewijzigingRegels
{
    /// <summary>De leerroute in het laatste PIP.</summary>
    public static readonly Keuze<Dossier, Leerroute> Huidig = PipFeiten.Laatste(PipFeiten.Route);

    private static readonly Grondslag Wet = Wi2021.Artikel(17).Lid(2);

    public static Uitwerking Routewijziging()
    {
        var vraag = Rechtsvragen.Routewijziging;
        var termijn = Rechtsvragen.Inburgeringstermijn;
        var tot = (termijn.Aanvang + RoutewijzigingParameters.Venster).Genoemd($"de eerste dag na {RoutewijzigingParameters.Venster.Tekst} vanaf de aanvang van de termijn");
        var opleidingNaVenster = NietVrijstellendeOpleidingFeiten.Lijst.Bestaat(
            NietVrijstellendeOpleidingFeiten.IsAangewezen
            & (NietVrijstellendeOpleidingFeiten.Uitschrijving > tot)
            & (NietVrijstellendeOpleidingFeiten.Uitschrijving <= Gedeeld.Peildatum))
            .Genoemd("een aangewezen opleiding eindigde (afgerond of afgebroken) na die tijd, en voor deze dag");
        return new Beslislijst(
            vraag,
            [termijn.IsVanToepassing],
            Geen(new Regelbouwer<Dossier>("SWITCH-01", "Zonder voortgang die onvoldoende of groter dan verwacht is, is er geen grond om de leerroute te wijzigen")
                .Grondslag(Wet).UitzonderingOp("SWITCH-02", "SWITCH-02a", "SWITCH-02b", "SWITCH-02c", "SWITCH-02c/2023", "SWITCH-02d")
                .Als(VoortgangFeiten.Oordeel.Is(Voortgangsoordeel.ZoalsVerwacht))),
            IedereAndere(new Regelbouwer<Dossier>("SWITCH-02", $"In de eerste {RoutewijzigingParameters.Venster.Tekst} van de termijn mag het college iedere andere leerroute vaststellen; de dag van het besluit telt, en een verlenging schuift dit niet op")
                .Grondslag(Wet, Bi.Artikel("5.4").Lid(1)).Zekerheid(Zekerheid.Middel).UitzonderingOp("SWITCH-02d")
                .Als(Gedeeld.Peildatum < tot)),
            IedereAndere(new Regelbouwer<Dossier>("SWITCH-02b", "Eindigde een niet-vrijstellende opleiding pas na die tijd, dan mag het college daarna nog wijzigen")
                .Grondslag(Wet, Bi.Artikel("5.4").Lid(2)).UitzonderingOp("SWITCH-02d")
                .Geldig(vanaf: Wetsdatum.Wijziging2023)
                .Als(opleidingNaVenster)),
            IedereAndere(Bijzonder("SWITCH-02c", 2).Geldig(tot: Wetsdatum.Wijziging2023)),
            IedereAndere(Bijzonder("SWITCH-02c/2023", 3).Geldig(vanaf: Wetsdatum.Wijziging2023)),
            new Regelbouwer<Dossier>("SWITCH-02a", "Van de onderwijsroute naar de B1-route mag altijd, ook in een verlengde of nieuwe termijn")
                .Grondslag(Wet, Bi.Artikel("5.4").Lid(1)).UitzonderingOp("SWITCH-02d")
                .Als(Huidig.Is(Leerroutes.Leerroute.Onderwijsroute))
                .Dan(vraag.AlgemeenTot, tot).Dan(vraag.NaarB1, true).Dan(vraag.NaarOnderwijs, false).Dan(vraag.NaarZelfredzaamheid, false),
            Geen(new Regelbouwer<Dossier>("SWITCH-02d", $"Na {RoutewijzigingParameters.Venster.Tekst} mag het college de leerroute niet meer wijzigen, behalve in de gevallen die het Besluit noemt")
                .Grondslag(Wet, Bi.Artikel("5.4").Lid(1))));

        Regelbouwer<Dossier> Bijzonder(string id, int lid)
            => new Regelbouwer<Dossier>(id, "In een bijzonder geval, de persoon betreffend, kan het college van die tijd afwijken")
                .Grondslag(Wet, Bi.Artikel("5.4").Lid(lid)).UitzonderingOp("SWITCH-02d")
                .Als(VoortgangFeiten.BijzonderGeval);

        Regelbouwer<Dossier> IedereAndere(Regelbouwer<Dossier> regel)
            => regel.Dan(vraag.AlgemeenTot, tot)
                .Dan(vraag.NaarB1, !Huidig.Is(Leerroutes.Leerroute.B1Route))
                .Dan(vraag.NaarOnderwijs, !Huidig.Is(Leerroutes.Leerroute.Onderwijsroute))
                .Dan(vraag.NaarZelfredzaamheid, !Huidig.Is(Leerroutes.Leerroute.Zelfredzaamheidsroute));

        Regelbouwer<Dossier> Geen(Regelbouwer<Dossier> regel)
            => regel.Dan(vraag.AlgemeenTot, tot).Dan(vraag.NaarB1, false).Dan(vraag.NaarOnderwijs, false).Dan(vraag.NaarZelfredzaamheid, false);
    }
}
