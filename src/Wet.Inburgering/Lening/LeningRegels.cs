using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Lening;

/// <summary>
/// Wi2021 art. 19 en 20; Bi art. 6.2; Ri art. 6.1 en 6.8: hoe hoog de lening is. Tot het eind wordt precies gerekend; de Regeling noemt geen
/// afronding, en pas de uitkomst wordt op een hele cent naar boven afgerond (rekenafspraak, ten gunste van de lener).
/// </summary>
internal static class LeningRegels
{
    public static Uitwerking Lening()
    {
        var vraag = Rechtsvragen.Lening;
        var inkomen = (LeningFeiten.InkomenAanvrager + Gedeeld.Als<Dossier>(LeningFeiten.HeeftPartner, LeningFeiten.InkomenPartner, Gedeeld.NulEuro)).Precies()
            .Genoemd("het inkomen van aanvrager en partner");
        var minimumloon = LeningFeiten.Minimumloon.Precies();
        var voet = Gedeeld.Als(LeningFeiten.HeeftPartner | LeningFeiten.Ouderenkorting, minimumloon.Procent(LeningParameters.HogeVoet), minimumloon.Procent(LeningParameters.LageVoet))
            .Genoemd("de voet");
        var draagkracht = (inkomen - voet).Minstens(Gedeeld.NulEuro).Procent(LeningParameters.Draagkracht);
        var maximum = ((Waarde<Dossier>)LeningParameters.Maximum).Precies();
        var formule = $"{LeningParameters.Maximum.Tekst} min {LeningParameters.MaalDraagkracht.Tekst} keer de draagkracht";
        var bedrag = (maximum - draagkracht.Maal(LeningParameters.MaalDraagkracht)).Minstens(Gedeeld.NulEuro)
            .Genoemd(formule);
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            new Regelbouwer<Dossier>("LENING-01", "Alleen een gezinsmigrant of overige migrant kan lenen")
                .Grondslag(Wi2021.Artikel(19)).UitzonderingOp("LENING-02", "LENING-02a")
                .Als(!Rechtsvragen.Doelgroep.Keuze.Is(Doelgroep.GezinsOfOverigeMigrant))
                .Dan(vraag.Hoogte, Gedeeld.NulEuro),
            new Regelbouwer<Dossier>("ONTH-11", "Wie van de hele plicht ontheven is, heeft geen aanspraak op een lening meer")
                .Grondslag(Wi2021.Artikel(20).Lid(2).Onderdeel("b")).UitzonderingOp("LENING-02", "LENING-02a")
                .Als(Rechtsvragen.Ontheffing.HelePlicht)
                .Dan(vraag.Hoogte, Gedeeld.NulEuro),
            new Regelbouwer<Dossier>("LEEN-02", "Zonder PIP met een leerroute zijn er geen kosten waarvoor geleend kan worden")
                .Grondslag(Wi2021.Artikel(20).Lid(1)).Zekerheid(Zekerheid.Middel).UitzonderingOp("LENING-02", "LENING-02a")
                .Als((!Intake.PipFeiten.HeeftPip).Genoemd("er is nog geen PIP"))
                .Dan(vraag.Hoogte, Gedeeld.NulEuro),
            new Regelbouwer<Dossier>("LEEN-03", "Wie aan de plicht heeft voldaan, heeft geen aanspraak op een lening meer")
                .Grondslag(Wi2021.Artikel(20).Lid(2)).Zekerheid(Zekerheid.Middel).UitzonderingOp("LENING-02", "LENING-02a")
                .Als(Rechtsvragen.Voldaan.Voldaan.Genoemd("aan de plicht is voldaan"))
                .Dan(vraag.Hoogte, Gedeeld.NulEuro),
            new Regelbouwer<Dossier>("LENING-51", "Geen lening zolang een oude inburgeringslening openstaat")
                .Grondslag(Bi.Artikel("6.2").Leden(5, 6)).UitzonderingOp("LENING-02", "LENING-02a")
                .Als(LeningFeiten.OudeLeningOpen)
                .Dan(vraag.Hoogte, Gedeeld.NulEuro),
            new Regelbouwer<Dossier>("LENING-02a", $"Komt de uitkomst onder {LeningParameters.Drempel.Tekst}, dan is er geen lening")
                .Grondslag(Ri.Artikel("6.1").Lid(2)).UitzonderingOp("LENING-02")
                .Als(bedrag < ((Waarde<Dossier>)LeningParameters.Drempel).Precies())
                .Dan(vraag.Hoogte, Gedeeld.NulEuro),
            new Regelbouwer<Dossier>("LENING-02", $"{formule}: {LeningParameters.Draagkracht.Tekst}% van het inkomen boven de voet")
                .Grondslag(Bi.Artikel("6.2").Leden(1, 2), Ri.Artikel("6.1").Lid(1), Ri.Artikel("6.8").Leden(2, 5))
                .Dan(vraag.Hoogte, bedrag.OpHeleCent()));
    }
}
