using Wet.Inburgering.Plicht;
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
        var nieuweStart = Gedeeld.Als<Dossier>(IntakeFeiten.HuisvestingArt28, IntakeFeiten.Kennisgeving.Minstens(inschrijving), IntakeFeiten.Kennisgeving)
            .Genoemd("de kennisgeving, of bij huisvesting de latere inschrijving");
        var tienWekenNieuw = new TotWerkdag<Dossier>(nieuweStart + PipParameters.TienWeken);
        var oud = new TotWerkdag<Dossier>(inschrijving + PipParameters.TienWeken);
        var overgang = ((inschrijving < wijziging) & (Rechtsvragen.Inburgeringsplicht.Vanaf < wijziging) & PipLezingen.Overgang2023.Is(PipOvergangslezing.OudeRegel))
            .Genoemd("plicht en inschrijving zijn van voor 2023, en de gemeente houdt het dan op de oude regel");
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, NogTeInburgerenRegels.NietVrijgesteldOfOntheven],
            new Regelbouwer<Dossier>("PIP-03", $"Wacht het college op een derde: tot {PipParameters.TweeWeken.Tekst} na ontvangst van die informatie, maar niet eerder dan zonder die derde")
                .Grondslag(Bi.Artikel("5.3").Lid(2), Atw.Artikel(1)).Zekerheid(Zekerheid.Middel).UitzonderingOp("PIP-02", "PIP-02/overgang", "PIP-02/2023")
                .Geldig(vanaf: Wetsdatum.Wijziging2023)
                .Als(IntakeFeiten.WachtOpDerde)
                .Dan(vraag.UitersteDag, new TotWerkdag<Dossier>(IntakeFeiten.InformatieOntvangen + PipParameters.TweeWeken).Minstens(Gedeeld.Als(overgang, oud, tienWekenNieuw))),
            new Regelbouwer<Dossier>("PIP-02", $"{PipParameters.TienWeken.Tekst} na de inschrijving in de BRP")
                .Grondslag(Bi.Artikel("5.3").Lid(1), Atw.Artikel(1))
                .Geldig(tot: Wetsdatum.Wijziging2023)
                .Als(inschrijving <= Gedeeld.Peildatum)
                .Dan(vraag.UitersteDag, oud),
            new Regelbouwer<Dossier>("PIP-02/overgang", $"Was de inschrijving voor 2023, dan blijft het {PipParameters.TienWeken.Tekst} vanaf de inschrijving, als de gemeente die lezing volgt")
                .Grondslag(Bi.Artikel("5.3").Lid(1), Atw.Artikel(1)).Zekerheid(Zekerheid.Laag)
                .UitzonderingOp("PIP-02/2023")
                .Geldig(vanaf: Wetsdatum.Wijziging2023)
                .Als(overgang)
                .Dan(vraag.UitersteDag, oud),
            new Regelbouwer<Dossier>("PIP-02/2023", $"{PipParameters.TienWeken.Tekst} na de kennisgeving, of na inschrijving in de gemeente van huisvesting als die later is")
                .Grondslag(Bi.Artikel("5.3").Lid(1), Atw.Artikel(1))
                .Geldig(vanaf: Wetsdatum.Wijziging2023)
                .Als((nieuweStart <= Gedeeld.Peildatum).Genoemd("de tijd voor het PIP loopt"))
                .Dan(vraag.UitersteDag, tienWekenNieuw));
    }
}
