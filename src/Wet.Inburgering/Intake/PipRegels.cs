using Wet.Inburgering.Bevoegdheid;
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
        var zonderDerde = Gedeeld.Als(overgang, oud, tienWekenNieuw);
        var naDerde = new TotWerkdag<Dossier>(IntakeFeiten.InformatieOntvangen + PipParameters.TweeWeken);
        var nul = new Vast<Dossier>(0, Eenheid.Dagen, "nul dagen");

        // Verhuisd voor het eerste PIP: een latere gemeente dan die van de eerste inschrijving.
        var voorPip = GemeenteperiodeFeiten.Band.IsEenVan(Gemeenteband.Woonplaats, Gemeenteband.Huisvesting) & (GemeenteperiodeFeiten.Van <= Gedeeld.Peildatum) & (GemeenteperiodeFeiten.Van <= (Waarde<Gemeenteperiode>)PipFeiten.Eerste);
        var verhuisd = (!GemeenteperiodeFeiten.Zelfde(GemeenteperiodeFeiten.Lijst.Eerste(GemeenteperiodeFeiten.Gemeente, voorPip), GemeenteperiodeFeiten.Lijst.Laatste(GemeenteperiodeFeiten.Gemeente, voorPip)) & GemeenteperiodeFeiten.Lijst.Bestaat(voorPip))
            .Genoemd("de persoon verhuisde voor het eerste PIP naar een andere gemeente");
        var naVerhuizing = new TotWerkdag<Dossier>(GemeenteperiodeFeiten.Lijst.Laatste(GemeenteperiodeFeiten.Inschrijving, voorPip) + PipParameters.TienWekenNaVerhuizing);
        string[] gewoon = ["PIP-02", "PIP-02/overgang", "PIP-02/2023"];

        Regelbouwer<Dossier> Verhuisd(string id, int lid)
            => new Regelbouwer<Dossier>(id, $"Verhuisde de persoon voor het eerste PIP, dan {PipParameters.TienWekenNaVerhuizing.Tekst} na de inschrijving in de nieuwe gemeente, als de gemeente die lezing volgt")
                .Grondslag(Bi.Artikel("5.3").Lid(lid), Atw.Artikel(1)).Zekerheid(Zekerheid.Laag)
                .Als(verhuisd, PipLezingen.VerhuisdVoorPip.Is(Verhuisdvoorpiplezing.OokVoorPip));

        // Zonder PIP loopt het te laat zijn door tot de peildatum.
        Regelbouwer<Dossier> Uiterlijk(Regelbouwer<Dossier> regel, Waarde<Dossier> dag, Voorwaarde<Dossier>? uitstel = null)
            => regel.Dan(vraag.UitersteDag, dag).Dan(vraag.VastgesteldOp, PipFeiten.Eerste)
                .Dan(vraag.DagenTeLaat, (PipFeiten.Eerste.Hoogstens(Gedeeld.Peildatum).Minstens(dag) - dag).Minstens(nul).Genoemd("de dagen van de uiterste dag tot het eerste PIP, of tot de peildatum zolang er geen PIP is"))
                .Dan(vraag.UitstelWegensDerde, uitstel ?? new VasteVoorwaarde<Dossier>(Waarheid.Onwaar, "nee"));

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, NogTeInburgerenRegels.NietVrijgesteldOfOntheven],
            Uiterlijk(
                new Regelbouwer<Dossier>("PIP-03", $"Wacht het college op een derde: tot {PipParameters.TweeWeken.Tekst} na ontvangst van die informatie, maar niet eerder dan zonder die derde")
                    .Grondslag(Bi.Artikel("5.3").Lid(2), Atw.Artikel(1)).Zekerheid(Zekerheid.Middel).UitzonderingOp(gewoon)
                    .Geldig(vanaf: Wetsdatum.Wijziging2023)
                    .Als(IntakeFeiten.WachtOpDerde),
                naDerde.Minstens(zonderDerde),
                (naDerde > zonderDerde).Genoemd("de uiterste dag verschoof doordat het college op de derde wachtte")),
            Uiterlijk(Verhuisd("PIP-05b", 2).UitzonderingOp(gewoon).Geldig(tot: Wetsdatum.Wijziging2023), naVerhuizing.Minstens(oud)),
            Uiterlijk(
                Verhuisd("PIP-05b/2023", 3).UitzonderingOp([.. gewoon, "PIP-03"]).Geldig(vanaf: Wetsdatum.Wijziging2023),
                Gedeeld.Als(IntakeFeiten.WachtOpDerde, naDerde.Minstens(zonderDerde), zonderDerde).Minstens(naVerhuizing),
                IntakeFeiten.WachtOpDerde & (naDerde > zonderDerde.Minstens(naVerhuizing))),
            Uiterlijk(
                new Regelbouwer<Dossier>("PIP-02", $"{PipParameters.TienWeken.Tekst} na de inschrijving in de BRP")
                    .Grondslag(Bi.Artikel("5.3").Lid(1), Atw.Artikel(1))
                    .Geldig(tot: Wetsdatum.Wijziging2023)
                    .Als(inschrijving <= Gedeeld.Peildatum),
                oud),
            Uiterlijk(
                new Regelbouwer<Dossier>("PIP-02/overgang", $"Was de inschrijving voor 2023, dan blijft het {PipParameters.TienWeken.Tekst} vanaf de inschrijving, als de gemeente die lezing volgt")
                    .Grondslag(Bi.Artikel("5.3").Lid(1), Atw.Artikel(1)).Zekerheid(Zekerheid.Laag)
                    .UitzonderingOp("PIP-02/2023")
                    .Geldig(vanaf: Wetsdatum.Wijziging2023)
                    .Als(overgang),
                oud),
            Uiterlijk(
                new Regelbouwer<Dossier>("PIP-02/2023", $"{PipParameters.TienWeken.Tekst} na de kennisgeving, of na inschrijving in de gemeente van huisvesting als die later is")
                    .Grondslag(Bi.Artikel("5.3").Lid(1), Atw.Artikel(1))
                    .Geldig(vanaf: Wetsdatum.Wijziging2023)
                    .Als((nieuweStart <= Gedeeld.Peildatum).Genoemd("de tijd voor het PIP loopt")),
                tienWekenNieuw));
    }

    /// <summary>
    /// PIP-04, uitvoeringspraktijk van DUO: welke dagtekening van het eerste PIP aannemelijk is. Een later PIP ligt in dit dossier altijd na het eerste.
    /// </summary>
    public static Uitwerking PipDagtekening()
    {
        var vraag = Rechtsvragen.PipDagtekening;
        var praktijk = Uitvoeringspraktijk.Artikel("dagtekening van het PIP");
        var vestiging = GemeenteperiodeFeiten.Lijst.Eerste(
            GemeenteperiodeFeiten.Van,
            GemeenteperiodeFeiten.Band.IsEenVan(Gemeenteband.Woonplaats, Gemeenteband.Huisvesting) & GemeenteperiodeFeiten.Zelfde(GemeenteperiodeFeiten.Gemeente, (Waarde<Gemeenteperiode>)PipFeiten.GemeenteEerste));
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, PipFeiten.HeeftPip],
            new Regelbouwer<Dossier>("PIP-04a", "DUO neemt geen PIP aan van voor het begin van de plicht")
                .Grondslag(praktijk, Wi2021.Artikel(15).Lid(1)).Zekerheid(Zekerheid.Middel)
                .Als(PipFeiten.Eerste < Rechtsvragen.Inburgeringsplicht.Vanaf)
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("PIP-04b", "DUO neemt geen PIP aan van voor de vestiging in de gemeente die het vaststelde")
                .Grondslag(praktijk, Wi2021.Artikel(15).Lid(1)).Zekerheid(Zekerheid.Middel)
                .Als((PipFeiten.Eerste < vestiging).Genoemd("het eerste PIP is van voor de vestiging (woonplaats of huisvesting) in die gemeente"))
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("PIP-04", "Anders neemt DUO de dagtekening aan")
                .Grondslag(praktijk, Wi2021.Artikel(15).Lid(1)).Zekerheid(Zekerheid.Middel)
                .Dan(vraag.Ja, true));
    }
}
