using Wet.Inburgering.Intake;
using Wet.Inburgering.Termijn;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Examens;

/// <summary>Wi2021 art. 6 lid 1 onder a, 3-5; Bi art. 3.1: het participatieverklaringstraject.</summary>
internal static class PvtRegels
{
    /// <summary>De vroegste dag waarop een ondertekening of eindgesprek telt (Bi art. 5.3 lid 5, PIP-08).</summary>
    public static readonly Waarde<Dossier> VroegsteDag = Gedeeld.Als(
        ExamenLezingen.DagVanPip.Is(Pipdaglezing.VanafTermijn),
        TermijnRegels.Aanvang,
        PipFeiten.Eerste).Genoemd("de dag na de dagtekening van het eerste PIP (of die dag zelf, als de gemeente die lezing volgt)");

    public static Uitwerking Pvt()
    {
        var vraag = Rechtsvragen.Pvt;
        var dag = ExamenFeiten.Ondertekend;
        var uren = (ExamenFeiten.PvtUren.Minstens(Gedeeld.Nul) + Gedeeld.Als(ExamenFeiten.PvtIntakeurenTellenMee, ExamenFeiten.PvtIntakeuren.Minstens(Gedeeld.Nul), Gedeeld.Nul))
            .Genoemd("het aantal uren van het traject (brede intake als het college dat kiest)");

        Regelbouwer<Dossier> Regel(string id, string titel, Grondslag grondslag, bool afgerond)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(Wi2021.Artikel(6).Lid(4), grondslag).Dan(vraag.Uren, uren).Dan(vraag.Afgerond, afgerond);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            Regel("PVT-01-ondertekening", "Zonder ondertekening op de bijeenkomst is het traject niet afgerond", Bi.Artikel("3.1").Lid(1), afgerond: false)
                .Als((dag > Gedeeld.Peildatum).Genoemd("de verklaring is niet ondertekend")),
            Regel("PVT-01-vroeg", "Een ondertekening voor het eerste PIP telt niet", Bi.Artikel("5.3").Lid(5), afgerond: false)
                .Zekerheid(Zekerheid.Middel)
                .Als(dag < VroegsteDag),
            Regel("PVT-01-uren", $"Met minder dan {ExamenParameters.PvtUren.Tekst} uur is het traject niet afgerond; uren in de brede intake tellen alleen als het college dat kiest", Bi.Artikel("3.1").Leden(3, 5), afgerond: false)
                .Als(uren < ExamenParameters.PvtUren),
            Regel("PVT-01-kernwaarden", "Zonder inleiding met een activiteit of excursie over een kernwaarde is het traject niet afgerond", Bi.Artikel("3.1").Leden(1, 2), afgerond: false)
                .Als(!ExamenFeiten.Kernwaardenactiviteit),
            Regel("PVT-01", $"Inleiding met activiteit, ten minste {ExamenParameters.PvtUren.Tekst} uur, en ondertekend: afgerond op de dag van ondertekening", Bi.Artikel("3.1").Leden(1, 3), afgerond: true)
                .Zekerheid(Zekerheid.Middel)
                .Dan(vraag.Op, dag));
    }
}
