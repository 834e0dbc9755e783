using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Termijn;

/// <summary>
/// Bi art. 4.5 lid 1: verlenging kan worden aangevraagd vanaf zes maanden voor het einde van de termijn die dan geldt. Terugrekenen: de
/// Algemene termijnenwet schuift die dag niet op. Een laatste dag noemt de wet niet; wat een aanvraag na afloop doet is niet geregeld.
/// </summary>
internal static class VerlengingsaanvraagRegels
{
    private static readonly Waarde<Dossier> Einde = Rechtsvragen.Inburgeringstermijn.EindeExclusief;

    private static readonly Waarde<Dossier> VroegsteDag = Gedeeld.Als(
            TermijnLezingen.Aanvraagdag.Is(Aanvraagdaglezing.VanafDagErna),
            new DatumMin<Dossier>(Einde, TermijnParameters.AanvraagVooraf),
            new DatumMin<Dossier>(Einde, TermijnParameters.AanvraagVooraf) - new Vast<Dossier>(1, Eenheid.Dagen, "een dag"))
        .Genoemd($"de dag {TermijnParameters.AanvraagVooraf.Tekst} voor het einde van de termijn");

    public static Uitwerking Aanvraag()
    {
        var vraag = Rechtsvragen.Verlengingsaanvraag;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringstermijn.IsVanToepassing],
            new Regelbouwer<Dossier>("VERL-06", $"Verlenging kan worden aangevraagd vanaf {TermijnParameters.AanvraagVooraf.Tekst} voor het einde van de termijn")
                .Grondslag(Bi.Artikel("4.5").Lid(1))
                .Dan(vraag.VroegsteDag, VroegsteDag));
    }

    public static Uitwerking Beslissing()
    {
        var vraag = Rechtsvragen.Verlengingsbeslissing;
        var ontvangen = VerlengingsaanvraagFeiten.Lijst.Laatste(VerlengingsaanvraagFeiten.Ontvangen).Genoemd("de dag van ontvangst van de laatste aanvraag");
        var uiterlijk = new TotWerkdag<Dossier>(ontvangen + TermijnParameters.Beslistermijn);
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringstermijn.IsVanToepassing, VerlengingsaanvraagFeiten.Lijst.Bestaat()],
            new Regelbouwer<Dossier>("VERL-06a", "Een aanvraag van voor die dag is te vroeg")
                .Grondslag(Bi.Artikel("4.5").Lid(1))
                .Als(ontvangen < VroegsteDag)
                .Dan(vraag.OpTijd, false).Dan(vraag.UitersteDag, uiterlijk),
            new Regelbouwer<Dossier>("VERL-06b", $"DUO beslist binnen {TermijnParameters.Beslistermijn.Tekst} na ontvangst")
                .Grondslag(Bi.Artikel("4.5").Lid(1), Atw.Artikel(1))
                .Als(ontvangen < Einde)
                .Dan(vraag.OpTijd, true).Dan(vraag.UitersteDag, uiterlijk),
            new Regelbouwer<Dossier>("VERL-06c", "Wat een aanvraag na afloop van de termijn doet, is niet geregeld")
                .Grondslag(Bi.Artikel("4.5").Lid(1))
                .Als(ontvangen >= Einde)
                .Dan(vraag.UitersteDag, uiterlijk));
    }
}
