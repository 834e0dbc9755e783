using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Examens;

/// <summary>Wi2021 art. 6 lid 1 onder b en 6; Bi art. 3.2; Ri art. 3.1: de module Arbeidsmarkt en Participatie. Een vrijstelling bestaat niet.</summary>
internal static class MapRegels
{
    public static Uitwerking Map()
    {
        var vraag = Rechtsvragen.Map;
        var dag = ExamenFeiten.MapEindgesprek;
        var uren = (ExamenFeiten.MapPraktijkuren.Minstens(Gedeeld.Nul) + Gedeeld.Als(ExamenFeiten.MapIntakeurenTellenMee, ExamenFeiten.MapIntakeuren.Minstens(Gedeeld.Nul), Gedeeld.Nul))
            .Genoemd("het aantal uren praktische inzet (brede intake als het college dat kiest)");

        Regelbouwer<Dossier> Regel(string id, string titel, Grondslag grondslag, bool afgerond)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(Wi2021.Artikel(6).Lid(6), grondslag).Dan(vraag.Praktijkuren, uren).Dan(vraag.Afgerond, afgerond);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, Rechtsvragen.Onderdelen.Map],
            Regel("MAP-01-eindgesprek", "Zonder eindgesprek met het college is de MAP niet afgerond", Bi.Artikel("3.2").Lid(2), afgerond: false)
                .Als((dag > Gedeeld.Peildatum).Genoemd("er is geen eindgesprek geweest")),
            Regel("MAP-01-vroeg", "Een eindgesprek voor het eerste PIP telt niet", Bi.Artikel("5.3").Lid(5), afgerond: false)
                .Zekerheid(Zekerheid.Middel)
                .Als(dag < PvtRegels.VroegsteDag),
            Regel("MAP-01-uren", $"Met minder dan {ExamenParameters.MapPraktijkuren.Tekst} uur praktische inzet is de MAP niet afgerond; uren in de brede intake tellen alleen als het college dat kiest", Ri.Artikel("3.1"), afgerond: false)
                .Grondslag(Bi.Artikel("3.2").Lid(3))
                .Als(uren < ExamenParameters.MapPraktijkuren),
            Regel("MAP-01-themas", "Zonder activiteiten over de acht thema's is de MAP niet afgerond", Bi.Artikel("3.2").Lid(1), afgerond: false)
                .Als(!ExamenFeiten.AlleThemas),
            Regel("MAP-01", $"Activiteiten over de acht thema's, ten minste {ExamenParameters.MapPraktijkuren.Tekst} uur praktische inzet en een eindgesprek: afgerond op de dag van het eindgesprek", Bi.Artikel("3.2").Leden(1, 2), afgerond: true)
                .Zekerheid(Zekerheid.Middel)
                .Grondslag(Ri.Artikel("3.1"))
                .Dan(vraag.Op, dag));
    }
}
