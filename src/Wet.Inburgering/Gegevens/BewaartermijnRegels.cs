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

        // Wie na het voldoen niet meer plichtig is, heeft geen uitkomst bij "voldaan": dan telt de opgegeven dag.
        var voldaanOp = Gedeeld.Als(voldaan.IsVanToepassing, Gedeeld.Als(voldaan.Voldaan, voldaan.Op, Gedeeld.Nooit), Gedeeld.Als(Intake.PipFeiten.HeeftPip, Lening.LeningschuldFeiten.VoldaanOp, Gedeeld.Nooit));
        var einde = voldaanOp.Hoogstens(BewaringFeiten.EindePlicht).Genoemd("de dag waarop de plicht eindigde");
        var geeindigd = (einde <= Gedeeld.Peildatum).Genoemd("de plicht is geëindigd");
        var vrijwillig = Lening.LeningschuldFeiten.Verstrekt & Lening.LeningschuldFeiten.Vrijwillig;
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
                (geeindigd | overleden | (vrijwillig & (BewaringFeiten.LeningAfgewikkeld <= Gedeeld.Peildatum))).Genoemd("de plicht is geëindigd, de persoon is overleden, of een lening van wie vrijwillig inburgert is afgewikkeld"),
            ],
            Regel("GEG-51-overlijden", $"Bij overlijden gaan de gegevens weg, of eerder als het einde van de plicht dan al {GegevensParameters.Bewaren.Tekst} geleden is", BewaringFeiten.Overleden.Hoogstens(naEinde))
                .Als(overleden),
            new Regelbouwer<Dossier>("GEG-51-vrijwillig", $"Van wie zonder plicht vrijwillig inburgert, gaan de gegevens over een lening {GegevensParameters.BewarenLening.Tekst} na de afwikkeling weg; vanaf wanneer de andere gegevens weg moeten, staat er niet")
                .Grondslag(Bi.Artikel("9.9").Lid(3), Bi.Artikel("6.1")).Zekerheid(Zekerheid.Middel)
                .Als(!geeindigd, vrijwillig)
                .Dan(vraag.LeningVerwijderenVanaf, BewaringFeiten.LeningAfgewikkeld + GegevensParameters.BewarenLening),
            Regel("GEG-51", $"Gegevens gaan {GegevensParameters.Bewaren.Tekst} na het einde van de plicht weg, kerngegevens na ten hoogste {GegevensParameters.JarenKerngegevens.Tekst} jaar, en die over een lening {GegevensParameters.BewarenLening.Tekst} na de afwikkeling daarvan", naEinde));
    }
}
