using Wet.Inburgering.Examens;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Ontheffingen;

/// <summary>
/// ONTH-04: aangepaste examenomstandigheden, na een aanvraag om ontheffing (Bi art. 2.7 lid 4) of op een eigen verzoek (Bi art. 3.9). De Regeling
/// noemt tien aanpassingen, maar die lijst is niet gesloten.
/// </summary>
internal static class AangepastExamenRegels
{
    public static Uitwerking AangepastExamen()
    {
        var vraag = Rechtsvragen.AangepastExamen;
        var vanMinister = ExamenkostenRegels.IsKnm | ExamenkostenRegels.IsOpA2;

        // Alleen de verklaring bij een eigen verzoek is kosteloos (Bi art. 3.9 lid 2); die bij een aanvraag om ontheffing kost € 225 (ONTH-05).
        Regelbouwer<Dossier> EigenVerzoek(string id, string titel, int lid, bool toegestaan)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(Bi.Artikel("3.9").Lid(lid), Bi.Artikel("3.9").Lid(2))
                .Dan(vraag.Ja, toegestaan).Dan(vraag.VerklaringNodig, true).Dan(vraag.KostenVerklaring, Gedeeld.NulEuro);

        return new Beslislijst(
            vraag,
            [
                Rechtsvragen.Inburgeringsplicht.Ja,
                (ExamenaanpassingFeiten.InOntheffingsbesluit | (ExamenaanpassingFeiten.Gevraagd <= Gedeeld.Peildatum)).Genoemd("er is om een aangepast examen gevraagd, of een besluit op een aanvraag om ontheffing noemt de aanpassingen"),
            ],
            new Regelbouwer<Dossier>("ONTH-04-staatsexamen", "Voor een taalonderdeel op B1 of B2 krijgt de persoon de verklaring mee; of het staatsexamen wordt aangepast, staat niet in deze regelingen")
                .Grondslag(Bi.Artikel("2.7").Lid(4), Bi.Artikel("3.5").Lid(1))
                .Als(!vanMinister, ExamenkostenRegels.IsStaatsexamen),
            new Regelbouwer<Dossier>("ONTH-04-besluit", "Noemt het besluit op de aanvraag om ontheffing de aanpassingen, dan laat de persoon dat bij de aanmelding zien; een nieuwe verklaring is niet nodig")
                .Grondslag(Bi.Artikel("2.7").Lid(4), Bi.Artikel("3.9").Lid(4))
                .Als(ExamenaanpassingFeiten.InOntheffingsbesluit)
                .Dan(vraag.Ja, true).Dan(vraag.VerklaringNodig, false),
            EigenVerzoek("ONTH-04-verklaring", "Zonder deskundigenverklaring nog niet; die verklaring is kosteloos", 3, toegestaan: false)
                .Als(!ExamenaanpassingFeiten.Verklaring),
            EigenVerzoek("ONTH-04-aanpassing", "De Minister kan een aangepast examen toestaan; de tien aanpassingen van de Regeling zijn voorbeelden", 1, toegestaan: true)
                .Grondslag(Ri.Artikel("3.6"))
                .Als(ExamenaanpassingFeiten.Toegestaan),
            EigenVerzoek("ONTH-04-niet", "Staat de Minister de aanpassing niet toe, dan is het examen zoals voor ieder ander", 1, toegestaan: false));
    }
}
