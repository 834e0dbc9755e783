using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Termijn;

/// <summary>
/// Bi art. 4.5 lid 1: verlenging kan worden aangevraagd vanaf zes maanden voor het einde van de termijn die dan geldt. Terugrekenen: de
/// Algemene termijnenwet schuift die dag niet op. Een laatste dag noemt de wet niet; wat een aanvraag na afloop doet is niet geregeld.
/// </summary>
internal static class VerlengingsaanvraagRegels
{
    private static readonly Voorwaarde<Verlengingsaanvraag> Onbeslist =
        (VerlengingsaanvraagFeiten.Ontvangen > TermijnRegels.LaatsteBesluitdag) & (VerlengingsaanvraagFeiten.Ontvangen >= OnderbrekingFeiten.BeginNieuwePlicht)
        & (VerlengingsaanvraagFeiten.Afgewezen > Gedeeld.Peildatum);

    /// <summary>Er is een aanvraag waarop nog geen verlenging volgde.</summary>
    public static readonly Voorwaarde<Dossier> HeeftOnbesliste = VerlengingsaanvraagFeiten.Lijst.Bestaat(Onbeslist).Genoemd("er is een aanvraag van na het laatste verlengingsbesluit, die niet is afgewezen");

    /// <summary>De dag van ontvangst van die aanvraag.</summary>
    public static readonly Waarde<Dossier> LaatsteOnbesliste = VerlengingsaanvraagFeiten.Lijst.Laatste(VerlengingsaanvraagFeiten.Ontvangen, Onbeslist).Genoemd("de dag van ontvangst van de laatste aanvraag");

    /// <summary>Het einde van de termijn die op een dag geldt: de drie jaar, of de nieuwe termijn na een boete (Bi art. 4.1).</summary>
    private static Waarde<Dossier> Einde(Waarde<Dossier> dag)
    {
        var nieuw = Rechtsvragen.NieuweTermijn;
        return Gedeeld.Als((nieuw.Aantal > Gedeeld.Nul) & (dag >= nieuw.Aanvang), nieuw.EindeExclusief, Rechtsvragen.Inburgeringstermijn.EindeExclusief)
            .Genoemd("het einde van de termijn die dan geldt (de drie jaar, of de nieuwe termijn)");
    }

    private static Waarde<Dossier> VroegsteDag(Waarde<Dossier> einde)
        => Gedeeld.Als(
                TermijnLezingen.Aanvraagdag.Is(Aanvraagdaglezing.VanafDagErna),
                new DatumMin<Dossier>(einde, TermijnParameters.AanvraagVooraf, ruim: true),
                new DatumMin<Dossier>(new DatumMin<Dossier>(einde, new VasteParameter<Duur>(Gedeeld.EenDag, "een dag")), TermijnParameters.AanvraagVooraf, ruim: true))
            .Genoemd($"de dag {TermijnParameters.AanvraagVooraf.Tekst} voor het einde van de termijn die dan geldt");

    /// <summary>Er is zo'n aanvraag, en de laatste is niet te vroeg gedaan.</summary>
    public static readonly Voorwaarde<Dossier> HeeftOnbeslisteOpTijd =
        (HeeftOnbesliste & !(LaatsteOnbesliste < VroegsteDag(Einde(LaatsteOnbesliste)))).Genoemd("er is een aanvraag die niet te vroeg is gedaan en waarop nog niet is beslist");

    public static Uitwerking Aanvraag()
    {
        var vraag = Rechtsvragen.Verlengingsaanvraag;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringstermijn.IsVanToepassing],
            new Regelbouwer<Dossier>("VERL-07", $"In een bijzonder geval kan DUO ook zonder aanvraag verlengen, op zijn vroegst {TermijnParameters.AanvraagVooraf.Tekst} voor het einde van de termijn")
                .Grondslag(Bi.Artikel("4.5").Lid(2))
                .Als(BijzondereVerlengingFeiten.BijzonderGeval)
                .Dan(vraag.VroegsteDag, VroegsteDag(Einde(Gedeeld.Peildatum))).Dan(vraag.Ambtshalve, true),
            new Regelbouwer<Dossier>("VERL-06", $"Verlenging kan worden aangevraagd vanaf {TermijnParameters.AanvraagVooraf.Tekst} voor het einde van de termijn")
                .Grondslag(Bi.Artikel("4.5").Lid(1), Bi.Artikel("4.1"))
                .Dan(vraag.VroegsteDag, VroegsteDag(Einde(Gedeeld.Peildatum))).Dan(vraag.Ambtshalve, false));
    }

    /// <summary>
    /// De laatste aanvraag waarop nog geen verlenging volgde. Na een verlenging geldt een andere termijn: een aanvraag van daarvoor is daar
    /// niet aan te meten.
    /// </summary>
    public static Uitwerking Beslissing()
    {
        var vraag = Rechtsvragen.Verlengingsbeslissing;
        var ontvangen = LaatsteOnbesliste;
        var einde = Einde(ontvangen);
        var uiterlijk = new TotWerkdag<Dossier>(ontvangen + TermijnParameters.Beslistermijn);
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringstermijn.IsVanToepassing, HeeftOnbesliste],
            new Regelbouwer<Dossier>("VERL-06a", "Een aanvraag van voor die dag is te vroeg")
                .Grondslag(Bi.Artikel("4.5").Lid(1))
                .Als(ontvangen < VroegsteDag(einde))
                .Dan(vraag.OpTijd, false).Dan(vraag.UitersteDag, uiterlijk),
            new Regelbouwer<Dossier>("VERL-06b", $"DUO beslist binnen {TermijnParameters.Beslistermijn.Tekst} na ontvangst")
                .Grondslag(Bi.Artikel("4.5").Lid(1), Atw.Artikel(1))
                .Als(ontvangen < einde)
                .Dan(vraag.OpTijd, true).Dan(vraag.UitersteDag, uiterlijk),
            new Regelbouwer<Dossier>("VERL-06c", "Wat een aanvraag na afloop van de termijn doet, is niet geregeld")
                .Grondslag(Bi.Artikel("4.5").Lid(1))
                .Als(ontvangen >= einde)
                .Dan(vraag.UitersteDag, uiterlijk));
    }
}
