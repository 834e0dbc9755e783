using Wet.Inburgering.Overgangsrecht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Gegevens;

/// <summary>GEG-51 (Bi art. 9.9): wanneer gegevens weg moeten. Er is pas een dag als de plicht geëindigd is of de persoon overleden.</summary>
internal static class BewaartermijnRegels
{
    public static Uitwerking Bewaartermijn()
    {
        var vraag = Rechtsvragen.Bewaartermijn;
        var voldaan = Rechtsvragen.Voldaan;
        var overleden = BewaringFeiten.Overleden <= Gedeeld.Peildatum;
        var einde = Gedeeld.Als(voldaan.Voldaan, voldaan.Op, BewaringFeiten.EindePlicht).Genoemd("de dag waarop de plicht eindigde");
        var naEinde = einde + GegevensParameters.Bewaren;

        Regelbouwer<Dossier> Regel(string id, string titel, Waarde<Dossier> vanaf) => new Regelbouwer<Dossier>(id, titel)
            .Grondslag(Bi.Artikel("9.9").Leden(1, 3))
            .Dan(vraag.VerwijderenVanaf, vanaf)
            .Dan(vraag.KerngegevensJaren, GegevensParameters.JarenKerngegevens)
            .Dan(vraag.LeningVerwijderenVanaf, BewaringFeiten.LeningAfgewikkeld + GegevensParameters.BewarenLening);

        return new Beslislijst(
            vraag,
            [
                Rechtsvragen.ToepasselijkeWet.Keuze.Is(ToepasselijkeWet.Wi2021),
                (voldaan.Voldaan | (BewaringFeiten.EindePlicht <= Gedeeld.Peildatum) | overleden).Genoemd("de plicht is geëindigd of de persoon is overleden"),
            ],
            Regel("GEG-51-overlijden", $"Bij overlijden gaan de gegevens weg, of eerder als het einde van de plicht dan al {GegevensParameters.Bewaren.Tekst} geleden is", BewaringFeiten.Overleden.Hoogstens(naEinde))
                .Als(overleden),
            Regel("GEG-51", $"Gegevens gaan {GegevensParameters.Bewaren.Tekst} na het einde van de plicht weg, kerngegevens na ten hoogste {GegevensParameters.JarenKerngegevens.Tekst} jaar, en die over een lening {GegevensParameters.BewarenLening.Tekst} na de afwikkeling daarvan", naEinde));
    }
}
