using Wet.Inburgering.Intake;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Termijn;

/// <summary>
/// Wi2021 art. 11: drie jaar vanaf de dag na de dagtekening van het eerste PIP. Een later PIP (herziening, verhuizing, andere route)
/// komt in geen enkele regel voor: de aanvang verschuift niet (TERMIJN-02).
/// </summary>
internal static class TermijnRegels
{
    /// <summary>De dag na de dagtekening van het eerste PIP (TERMIJN-01, TERMIJN-02).</summary>
    public static readonly Waarde<Dossier> Aanvang = (PipFeiten.Lijst.Eerste(PipFeiten.Dagtekening) + Gedeeld.EenDag).Genoemd("de dag na de dagtekening van het eerste PIP");

    /// <summary>Eerste dag na drie jaar.</summary>
    public static readonly Waarde<Dossier> EindeZonderVerlenging = (Aanvang + TermijnParameters.Termijn).Genoemd($"de eerste dag na {TermijnParameters.Termijn.Tekst}");

    /// <summary>Er is een verlengingsbesluit dat nog staat.</summary>
    public static readonly Voorwaarde<Dossier> IsVerlengd =
        VerlengingsbesluitFeiten.Lijst.Bestaat(!VerlengingsbesluitFeiten.Vervallen).Genoemd("er is een verlengingsbesluit dat nog staat");

    public static Uitwerking Inburgeringstermijn()
    {
        var vraag = Rechtsvragen.Inburgeringstermijn;
        var geldendBesluit = !VerlengingsbesluitFeiten.Vervallen;
        var verlengd = VerlengingsbesluitFeiten.Lijst.Laatste(VerlengingsbesluitFeiten.NieuweLaatsteDag + Gedeeld.EenDag, geldendBesluit);
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, PipFeiten.Lijst.Bestaat()],
            new Regelbouwer<Dossier>("VERL-02/besluit", "Een besluit van DUO verlengt de termijn; de aanvang blijft")
                .Grondslag(Wi2021.Artikel(12).Lid(1), Bi.Artikel("4.5").Lid(4)).UitzonderingOp("TERMIJN-01")
                .Als(IsVerlengd)
                .Dan(vraag.Aanvang, Aanvang)
                .Dan(vraag.EindeExclusief, verlengd.Minstens(EindeZonderVerlenging)),
            new Regelbouwer<Dossier>("TERMIJN-01", $"{TermijnParameters.Termijn.Tekst}, vanaf de dag na de dagtekening van het eerste PIP")
                .Grondslag(Wi2021.Artikel(11).Leden(1, 2))
                .Dan(vraag.Aanvang, Aanvang)
                .Dan(vraag.EindeExclusief, EindeZonderVerlenging));
    }
}
