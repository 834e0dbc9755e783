using Wet.Inburgering.Intake;
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
            [Rechtsvragen.Inburgeringsplicht.Ja, NogTeInburgerenRegels.NogNietVoldaan],
            new Regelbouwer<Dossier>("BEGEL-01", "Het college geeft een asielstatushouder maatschappelijke begeleiding")
                .Grondslag(Wi2021.Artikel(13).Lid(1))
                .Als(GroepRegels.IsAsielstatushouder)
                .Dan(vraag.Ja, true),
            new Regelbouwer<Dossier>("BEGEL-01a", "Voor wie geen asielstatushouder is, is er geen plicht tot maatschappelijke begeleiding")
                .Grondslag(Wi2021.Artikel(13).Lid(1))
                .Als(!GroepRegels.IsAsielstatushouder)
                .Dan(vraag.Ja, false));
    }

    /// <summary>Art. 13 lid 2 en 3: begin en minimum; een einde of aantal maanden noemt de wet niet.</summary>
    public static Uitwerking InhoudBegeleiding()
    {
        var vraag = Rechtsvragen.InhoudBegeleiding;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.MaatschappelijkeBegeleiding.Ja],
            Minimum(new Regelbouwer<Dossier>("BEGEL-12", "De begeleiding begint op de dag van inschrijving in de BRP; bij een eigen vergunning asiel in de gemeente van huisvesting. Een einde noemt de wet niet")
                .Grondslag(Wi2021.Artikel(13).Lid(3), Wi2021.Artikel(13).Lid(2), Bi.Artikel("5.1"))));

        // BEGEL-11: ten minste deze twee onderdelen; meer mag.
        Regelbouwer<Dossier> Minimum(Regelbouwer<Dossier> regel)
            => regel.Dan(vraag.Aanvang, IntakeFeiten.InschrijvingBrp).Dan(vraag.PraktischeHulp, true).Dan(vraag.Voorlichting, true);
    }
}
