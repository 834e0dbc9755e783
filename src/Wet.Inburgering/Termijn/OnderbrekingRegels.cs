using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;
using static Wet.Inburgering.Plicht.OnderbrekingFeiten;

namespace Wet.Inburgering.Termijn;

/// <summary>
/// Bi art. 4.2 met 2.1 lid 2: een onderbreking van hoogstens een jaar maakt de termijn van rechtswege even veel langer; er is geen
/// aanvraag voor nodig. Een langere onderbreking beëindigt de plicht: daarna telt het eerste PIP van de nieuwe plicht.
/// </summary>
internal static class OnderbrekingRegels
{
    public static Uitwerking Onderbrekingsverlenging()
    {
        var vraag = Rechtsvragen.Onderbrekingsverlenging;
        var nul = new Vast<Dossier>(0, Eenheid.Dagen, "nul dagen");
        var dagen = new StandWaarde<Onderbreking>(0, "de dagen die de termijn langer duurt", nul, Bijonvolledig.VanafBegin);
        var naBesluit = new StandWaarde<Onderbreking>(1, "de dagen daarvan na het laatste verlengingsbesluit", nul, Bijonvolledig.VanafBegin);
        var van = Van.Minstens(TermijnRegels.Aanvang);
        var duur = (DagErna - van).Genoemd("de duur van de onderbreking in de termijn");

        // Liep de onderbreking op de dag van het besluit nog, dan staat niet vast of het besluit haar al meerekende.
        var bijBesluit = Gedeeld.Als<Onderbreking>(
            Van >= (Waarde<Onderbreking>)TermijnRegels.LaatsteBesluitdag,
            naBesluit + duur,
            Gedeeld.Als<Onderbreking>(DagErna <= (Waarde<Onderbreking>)TermijnRegels.LaatsteBesluitdag, naBesluit, new Tussen<Onderbreking>(naBesluit, naBesluit + duur)));
        Waarde<Onderbreking> einde = TermijnRegels.EindeVolgensBesluit;
        return new Keten<Onderbreking>(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, Intake.PipFeiten.HeeftPip],
            new()
            {
                Over = OnderbrekingFeiten.Lijst,
                Volgorde = Van,
                DanVolgorde = DagErna,
                Stand = [dagen.Veld, naBesluit.Veld],
                Telt = TeltAlsDoorlopend & IsVoorbij
                    & (DagErna > van).Genoemd("zij valt geheel of deels in de termijn")
                    & (Van < einde + dagen).Genoemd("zij begint voor het einde van de termijn"),
                Stappen =
                [
                    new(new Regelbouwer<Onderbreking>("VERL-01", $"Een onderbreking van hoogstens {PlichtParameters.MaxOnderbreking.Tekst} maakt de termijn even veel dagen langer")
                        .Grondslag(Bi.Artikel("4.2"), Bi.Artikel("2.1").Lid(2))
                        .Dan(dagen, dagen + duur)
                        .Houd(naBesluit, bijBesluit)),
                ],
            },
            new WaardeToekenning<Dossier>(vraag.Dagen.Index, vraag.Dagen.Naam, dagen.Eind),
            new WaardeToekenning<Dossier>(vraag.NaBesluit.Index, vraag.NaBesluit.Naam, naBesluit.Eind));
    }
}
