using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Intake;

/// <summary>Bi art. 5.3: wanneer het college het PIP uiterlijk vaststelt. Tot 2023 telt de inschrijving, daarna de kennisgeving.</summary>
internal static class PipRegels
{
    public static Uitwerking PipVaststelling()
    {
        var vraag = Rechtsvragen.PipVaststelling;
        var wijziging = Gedeeld.Dag(Wetsdatum.Wijziging2023);
        var inschrijving = IntakeFeiten.InschrijvingBrp;
        var nieuweStart = Gedeeld.Als(IntakeFeiten.HuisvestingArt28, IntakeFeiten.Kennisgeving.Minstens(inschrijving), IntakeFeiten.Kennisgeving);
        var tienWekenNieuw = new TotWerkdag<Dossier>(nieuweStart + PipParameters.TienWeken);
        var begonOnderOudeRegel = inschrijving < wijziging;
        var begintOnderNieuweRegel = nieuweStart >= wijziging;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            new Regelbouwer<Dossier>("PIP-03", "Wacht het college op een derde: tot twee weken na ontvangst van die informatie")
                .Grondslag(Bi.Artikel("5.3").Lid(2), Atw.Artikel(1)).UitzonderingOp("PIP-02")
                .Geldig(vanaf: Wetsdatum.Wijziging2023, anker: nieuweStart)
                .Als(IntakeFeiten.WachtOpDerde)
                .Dan(vraag.UitersteDag, new TotWerkdag<Dossier>(IntakeFeiten.InformatieOntvangen + PipParameters.TweeWeken).Minstens(tienWekenNieuw)),
            new Regelbouwer<Dossier>("PIP-02", "Tien weken na de inschrijving in de BRP")
                .Grondslag(Bi.Artikel("5.3").Lid(1), Atw.Artikel(1))
                .Geldig(tot: Wetsdatum.Wijziging2023, anker: inschrijving)
                .Als(!begintOnderNieuweRegel | PipLezingen.Overgang2023.Is(PipOvergangslezing.OudeRegel))
                .Dan(vraag.UitersteDag, new TotWerkdag<Dossier>(inschrijving + PipParameters.TienWeken)),
            new Regelbouwer<Dossier>("PIP-02/2023", "Tien weken na de kennisgeving, of na inschrijving in de gemeente van huisvesting als die later is")
                .Grondslag(Bi.Artikel("5.3").Lid(1), Atw.Artikel(1))
                .Als(begintOnderNieuweRegel | !begonOnderOudeRegel)
                .Dan(vraag.UitersteDag, tienWekenNieuw));
    }
}
