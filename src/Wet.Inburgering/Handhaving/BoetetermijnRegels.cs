using Wet.Inburgering.Intake;
using Wet.Inburgering.Ontheffingen;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Handhaving;

/// <summary>
/// Awb art. 5:45, 6:7 en 6:8: bezwaar tegen een boete, en het verval van de bevoegdheid van het college. De beslistermijn van art. 5:51
/// loopt vanaf het rapport; dat staat niet in het dossier.
/// </summary>
internal static class BoetetermijnRegels
{
    private static readonly Voorwaarde<Overtreding> StaatOndersteuning = OvertredingFeiten.StaatNu;
    private static readonly Voorwaarde<BoeteTermijn> StaatTermijn = !BoeteTermijnFeiten.Status.IsEenVan(Boetestatus.GeenBoete, Boetestatus.Herroepen, Boetestatus.Vernietigd);

    public static Uitwerking BezwaarBoete()
    {
        var vraag = Rechtsvragen.BezwaarBoete;
        var ondersteuning = OvertredingFeiten.Lijst.Laatste(OvertredingFeiten.Opgelegd, StaatOndersteuning);
        var bredeIntake = BoeteBredeIntakeFeiten.Lijst.Laatste(BoeteBredeIntakeFeiten.Bekendgemaakt, BoeteBredeIntakeFeiten.Staat);
        var termijn = BoeteTermijnFeiten.Lijst.Laatste(BoeteTermijnFeiten.Bekendgemaakt, StaatTermijn);
        var laatste = ondersteuning.Minstens(bredeIntake).Minstens(termijn).Genoemd("de dag waarop de laatste boete bekend is gemaakt");
        return new Beslislijst(
            vraag,
            [(OvertredingFeiten.Lijst.Bestaat(StaatOndersteuning) | BoeteBredeIntakeFeiten.Lijst.Bestaat(BoeteBredeIntakeFeiten.Staat) | BoeteTermijnFeiten.Lijst.Bestaat(StaatTermijn)).Genoemd("er is een boete opgelegd")],
            new Regelbouwer<Dossier>("SANCTIE-13-bezwaar", $"Bezwaar kan tot {OntheffingParameters.Bezwaar.Tekst} na de bekendmaking van de boete; het schort de boete en de nieuwe termijn niet op")
                .Grondslag(Awb.Artikel("6:7"), Awb.Artikel("6:8").Lid(1), Awb.Artikel("6:16"), Atw.Artikel(1))
                .Dan(vraag.LaatsteDag, new TotWerkdag<Dossier>(laatste + OntheffingParameters.Bezwaar)));
    }

    public static Uitwerking VervalBoete()
    {
        var vraag = Rechtsvragen.VervalBoete;
        var vergeefs = Gedeeld.Als(OproepFeiten.Binnen, OproepFeiten.Verschenen, OproepFeiten.LaatsteDag + Gedeeld.EenDag).Genoemd("de dag waarop de persoon onvoldoende meewerkte, of anders de dag na de termijn");
        var oproepen = OproepFeiten.HoortBijDezePlicht & OproepFeiten.Gemist & (vergeefs > BoeteBredeIntakeFeiten.LaatsteOpgelegd).Genoemd("er is daarna geen boete opgelegd");
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, OproepFeiten.Lijst.Bestaat() | OvertredingFeiten.Lijst.Bestaat()],
            new Regelbouwer<Dossier>(
                    "SANCTIE-13-verval",
                    $"De bevoegdheid vervalt na de laatste overtreding waarvoor nog geen boete staat: {HandhavingParameters.VervalLaag.Tekst} (art. 22) of {HandhavingParameters.VervalHoog.Tekst} (art. 23); bezwaar en beroep schorten dat op")
                .Grondslag(Awb.Artikel("5:45")).Zekerheid(Zekerheid.Middel)
                .Dan(vraag.BredeIntake, Na(OproepFeiten.Lijst.Bestaat(oproepen), OproepFeiten.Lijst.Laatste(vergeefs, oproepen), HandhavingParameters.VervalLaag))
                .Dan(vraag.Ondersteuning, Na(OvertredingFeiten.Lijst.Bestaat(!StaatOndersteuning), OvertredingFeiten.Lijst.Laatste(OvertredingFeiten.Constatering, !StaatOndersteuning), HandhavingParameters.VervalHoog)));
    }

    /// <summary>Zoveel tijd na de laatste overtreding; zonder overtreding nooit.</summary>
    private static Waarde<Dossier> Na(Voorwaarde<Dossier> bestaat, Waarde<Dossier> laatste, Parameter<Duur> duur)
        => Gedeeld.Als(bestaat, laatste + duur, Gedeeld.Nooit).Genoemd($"{duur.Tekst} na de laatste overtreding waarvoor geen boete staat");
}
