using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Overgangsrecht;

/// <summary>
/// Wi2021 art. 54: welke wet van toepassing is. Een vaststelling van DUO, of een keuze in de herstelactie van januari 2022 (OVG-07), leidt.
/// Wie kort voor 2022 een vergunning kreeg (OVG-06) heeft geen eigen positie; een diploma op A2 van iemand die nooit plichtig was (OVG-05)
/// verandert de wet niet en stelt niet vrij.
/// </summary>
internal static class OvergangRegels
{
    public static Uitwerking ToepasselijkeWet()
    {
        var vraag = Rechtsvragen.ToepasselijkeWet;
        var start = Gedeeld.Dag(Wetsdatum.Inwerkingtreding);
        var isTijdelijk = TijdelijkeDoelen.IsTijdelijk(opInwerkingtreding: true);
        var liepErvoor = (TitelFeiten.LaatsteDag + Gedeeld.EenDag >= start).Genoemd("de titel liep op 31 december 2021");
        var opDagErvoor = TitelFeiten.Lijst.Bestaat(
            liepErvoor
            & ((PlichtRegels.TitelGeeftPlicht(isTijdelijk) & !(PersoonFeiten.Turks & PlichtRegels.IsTurksUitgezonderd) & (PlichtRegels.BeginBij(TitelFeiten.Bekendmaking, isTijdelijk) < start))
                | (TitelFeiten.Soort.Is(Titelsoort.AfwachtingVerlenging) & TitelFeiten.SluitAanOpPlicht & (TitelFeiten.Vanaf < start))))
            .Genoemd("een titel die plicht geeft (of het wachten op verlenging daarvan) liep op 31 december 2021, en dat verblijfsrecht was toen bekendgemaakt");

        // Een recht dat pas na de invoering plicht geeft, en niet aansluit op het verblijf waarvoor Wi2013 gold.
        var nieuwRecht = TitelFeiten.Lijst.Bestaat(
            PlichtRegels.TitelGeeftPlicht(isTijdelijk) & (PlichtRegels.BeginBij(TitelFeiten.Bekendmaking, isTijdelijk) >= start)
            & (TitelFeiten.Vanaf > (Waarde<Verblijfstitel>)(TitelFeiten.Lijst.Laatste(TitelFeiten.LaatsteDag, liepErvoor & (TitelFeiten.Vanaf < start)) + Gedeeld.EenDag))
            & !TitelFeiten.SluitAanOpPlicht)
            .Genoemd("na het einde van het verblijfsrecht van voor 2022 kwam er een nieuw recht dat plicht geeft en niet aansluit");
        return new Beslislijst(
            vraag,
            [],
            new Regelbouwer<Dossier>("OVERGANG-00", "Voor 1 januari 2022 gold Wi2013")
                .Grondslag(Wi2021.Artikel(54).Lid(1), Wi2021.Artikel(55))
                .Geldig(vanaf: Wetsdatum.Wi2013, tot: Wetsdatum.Inwerkingtreding)
                .Dan(vraag.Keuze, Overgangsrecht.ToepasselijkeWet.Wi2013),
            new Regelbouwer<Dossier>("OVG-03", "Opleidingsvrijstelling van Wi2013 die in 2022 of later zonder diploma eindigt: Wi2021")
                .Grondslag(Wi2021.Artikel(54).Lid(3)).Zekerheid(Zekerheid.Middel).UitzonderingOp("OVG-02")
                .Geldig(vanaf: Wetsdatum.Wijziging2023)
                .Als(
                    OvergangFeiten.Opleidingsvrijstelling,
                    OvergangFeiten.UitschrijvingZonderDiploma >= start,
                    OvergangFeiten.UitschrijvingZonderDiploma <= Gedeeld.Peildatum,
                    ((OvergangFeiten.UitschrijvingZonderDiploma >= Gedeeld.Dag(Wetsdatum.Wijziging2023)) | OvergangLezingen.Uitschrijving2022.Is(Uitschrijvinglezing.OokIn2022))
                        .Genoemd("de uitschrijving was in 2023 of later (of in 2022, als die lezing gevolgd wordt)"))
                .Dan(vraag.Keuze, Overgangsrecht.ToepasselijkeWet.Wi2021),
            new Regelbouwer<Dossier>("OVG-04", "Wie pas in 2022 of later zestien werd, valt onder Wi2021")
                .Grondslag(Wi2021.Artikel(54).Lid(1), Uitvoeringspraktijk.Artikel("te jong op de peildatum")).Zekerheid(Zekerheid.Middel).UitzonderingOp("OVG-02")
                .Als(PlichtRegels.Zestien >= start)
                .Dan(vraag.Keuze, Overgangsrecht.ToepasselijkeWet.Wi2021),
            new Regelbouwer<Dossier>("OVG-04/kwalificatieplichtig", "Wie op 31 december 2021 zestien of zeventien was en wegens leer- of kwalificatieplicht was vrijgesteld, valt onder Wi2021, als die lezing gevolgd wordt")
                .Grondslag(Wi2021.Artikel(54).Lid(1)).Zekerheid(Zekerheid.Laag).UitzonderingOp("OVG-02")
                .Als((PersoonFeiten.Geboortedatum + Vrijstellingen.VrijstellingParameters.EindeKwalificatieplicht >= start).Genoemd("de persoon was op 31 december 2021 nog geen achttien"), OvergangFeiten.KwalificatieplichtigOp31December2021, OvergangLezingen.Kwalificatieplichtig.Is(Kwalificatieplichtlezing.Wi2021))
                .Dan(vraag.Keuze, Overgangsrecht.ToepasselijkeWet.Wi2021),
            new Regelbouwer<Dossier>("OVG-10", "Wie na het einde van zijn oude plicht een nieuw verblijfsrecht met plicht krijgt, valt onder Wi2021, als die lezing gevolgd wordt; anders blijft Wi2013 gelden")
                .Grondslag(Wi2021.Artikel(54).Lid(1)).Zekerheid(Zekerheid.Laag).UitzonderingOp("OVG-02")
                .Als(opDagErvoor, nieuwRecht, OvergangLezingen.NieuwRecht.Is(NieuwRechtlezing.NieuweWet))
                .Dan(vraag.Keuze, Overgangsrecht.ToepasselijkeWet.Wi2021),
            new Regelbouwer<Dossier>("OVG-02", "Verblijfsrecht bekendgemaakt voor 1 januari 2022: Wi2013 (asiel: de beschikking; anders: het ophalen van het document)")
                .Grondslag(Wi2021.Artikel(54).Lid(1), Bi.Artikel("12.1"), Ri.Artikel("12.2"), Uitvoeringspraktijk.Artikel("bekendmaking van het verblijfsrecht")).Zekerheid(Zekerheid.Middel).UitzonderingOp("OVERGANG-01")
                .Als(opDagErvoor)
                .Dan(vraag.Keuze, Overgangsrecht.ToepasselijkeWet.Wi2013),
            new Regelbouwer<Dossier>("OVERGANG-01", "Op wie Wi2013 op 31 december 2021 niet van toepassing was, is Wi2021 van toepassing")
                .Grondslag(Wi2021.Artikel(54).Lid(1))
                .Dan(vraag.Keuze, Overgangsrecht.ToepasselijkeWet.Wi2021))
            .LeidendBesluit(vraag.Keuze, new KeuzeAls<Dossier, Overgangsrecht.ToepasselijkeWet>(Intake.IntakeFeiten.PlichtVastgesteld, Overgangsrecht.ToepasselijkeWet.Wi2021))
            .LeidendBesluit(vraag.Keuze, OvergangFeiten.VastgesteldeWet);
    }
}
