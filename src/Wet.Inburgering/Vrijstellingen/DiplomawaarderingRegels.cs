using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Vrijstellingen;

/// <summary>KOSTEN-51 (Bi art. 3.19; Ri art. 3.20).</summary>
internal static class DiplomawaarderingRegels
{
    public static Uitwerking Diplomawaardering()
    {
        var vraag = Rechtsvragen.Diplomawaardering;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            new Regelbouwer<Dossier>("KOSTEN-51", "Op verzoek waarderen Nuffic of SBB kosteloos een buitenlands diploma of buitenlandse schooljaren, of geven zij aan welk niveau dat is")
                .Grondslag(Bi.Artikel("3.19"), Ri.Artikel("3.20"))
                .Dan(vraag.Ja, true));
    }
}
