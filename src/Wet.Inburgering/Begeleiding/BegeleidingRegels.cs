using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Begeleiding;

/// <summary>Wi2021 art. 13: maatschappelijke begeleiding.</summary>
internal static class BegeleidingRegels
{
    public static Uitwerking MaatschappelijkeBegeleiding()
    {
        var vraag = Rechtsvragen.MaatschappelijkeBegeleiding;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            new Regelbouwer<Dossier>("BEGEL-01", "Het college geeft een asielstatushouder maatschappelijke begeleiding")
                .Grondslag(Wi2021.Artikel(13).Lid(1))
                .Als(GroepRegels.IsAsielstatushouder)
                .Dan(vraag.Ja, true),
            new Regelbouwer<Dossier>("BEGEL-01a", "Voor wie geen asielstatushouder is, is er geen plicht tot maatschappelijke begeleiding")
                .Grondslag(Wi2021.Artikel(13).Lid(1))
                .Als(!GroepRegels.IsAsielstatushouder)
                .Dan(vraag.Ja, false));
    }
}
