using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Plicht;

/// <summary>Wi2021 art. 3 lid 1: de plicht geldt tot de AOW-leeftijd. Na de tabel (2029) is die een ondergrens.</summary>
internal static class EindePlichtRegels
{
    public static Uitwerking EindePlicht()
    {
        var vraag = Rechtsvragen.EindePlicht;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            new Regelbouwer<Dossier>("PLICHT-03-dag", "De plicht eindigt op zijn laatst op de dag van de AOW-leeftijd; later dan de vastgestelde leeftijden is alleen bekend dat het niet eerder is")
                .Grondslag(Wi2021.Artikel(3).Lid(1), PlichtParameters.AowLeeftijd.Grondslag)
                .Dan(vraag.EindeExclusief, PlichtRegels.AowDag));
    }
}
