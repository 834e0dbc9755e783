using Wet.Inburgering.Leerroutes;
using static Wet.Inburgering.Grondslagen.Regelingen;
using static Wet.Inburgering.Leerroutes.NietVrijstellendeOpleidingFeiten;

namespace Wet.Inburgering.Termijn;

/// <summary>
/// Bi art. 4.3 lid 2; Ri art. 4.2, sinds 2023: verlenging voor wie praktijkonderwijs, voortgezet speciaal onderwijs of de entreeopleiding volgt.
/// De tijd telt vanaf de plicht, dus ook van voor het PIP. Een nieuwe termijn na een boete noemen de teksten niet.
/// </summary>
internal static class OpleidingsverlengingRegels
{
    private static readonly Voorwaarde<NietVrijstellendeOpleiding> IsEntree = Soort.Is(OpleidingZonderVrijstelling.Entreeopleiding);

    public static Uitwerking Opleidingsverlenging()
    {
        var vraag = Rechtsvragen.Opleidingsverlenging;
        var basis = Rechtsvragen.Verlenging.EindeExclusief;
        Waarde<NietVrijstellendeOpleiding> start = Rechtsvragen.Inburgeringsplicht.Vanaf;
        var inTermijn = (IsAangewezen & (Inschrijving < (Waarde<NietVrijstellendeOpleiding>)basis) & (Uitschrijving > (Waarde<NietVrijstellendeOpleiding>)Rechtsvragen.Inburgeringstermijn.Aanvang))
            .Genoemd("een aangewezen opleiding, geheel of deels in de termijn");
        var bewezen = inTermijn & Bewezen;
        var volgtNog = (Uitschrijving > Gedeeld.Peildatum).Genoemd("de persoon is nog ingeschreven");
        var begin = Inschrijving.Minstens(start);
        var entreedagen = (Uitschrijving.Hoogstens(begin + TermijnParameters.MaxEntree) - begin).Genoemd($"de duur van de entreeopleiding vanaf de plicht, hoogstens {TermijnParameters.MaxEntree.Tekst}");
        var dagen = Gedeeld.Als(IsEntree, entreedagen, Uitschrijving - begin).Genoemd($"de duur van de opleiding vanaf de plicht (entree: hoogstens {TermijnParameters.MaxEntree.Tekst})");
        var laatsteAndere = NietVrijstellendeOpleidingFeiten.Lijst.Laatste(Uitschrijving, bewezen & !IsEntree).Genoemd("de uitschrijving bij praktijkonderwijs of speciaal onderwijs");
        var los = (NietVrijstellendeOpleidingFeiten.Lijst.Bestaat(bewezen & !IsEntree) & NietVrijstellendeOpleidingFeiten.Lijst.Bestaat(bewezen & IsEntree & (Inschrijving > (Waarde<NietVrijstellendeOpleiding>)laatsteAndere)))
            .Genoemd("de entreeopleiding sloot niet direct aan op praktijkonderwijs of speciaal onderwijs");
        var bijBegin = NietVrijstellendeOpleidingFeiten.Lijst.Som(dagen, bewezen & (Inschrijving <= start) & (Uitschrijving > start)).Genoemd("de duur van de opleiding op de dag waarop de plicht begon");
        var eerdere = BijzondereVerlengingFeiten.Eerdere;

        Regelbouwer<Dossier> Regel(string id, string titel, string lid, bool recht, Waarde<Dossier> einde)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(Bi.Artikel("4.3").Lid(2), Ri.Artikel("4.2").Lid(int.Parse(lid, System.Globalization.CultureInfo.InvariantCulture)))
                .Geldig(vanaf: Wetsdatum.Wijziging2023).Dan(vraag.Recht, recht).Dan(vraag.EindeExclusief, einde);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringstermijn.IsVanToepassing],
            new Regelbouwer<Dossier>("VERL-04-vroeger", "Tot 2023 gaf een niet-vrijstellende opleiding geen extra tijd")
                .Grondslag(Bi.Artikel("4.3")).Geldig(tot: Wetsdatum.Wijziging2023)
                .Dan(vraag.Recht, false).Dan(vraag.EindeExclusief, basis),
            Regel("VERL-04-geen", "Zonder een aangewezen opleiding in de termijn, met bewijs van inschrijving, is er op deze grond geen verlenging", "1", recht: false, basis)
                .Als(!NietVrijstellendeOpleidingFeiten.Lijst.Bestaat(bewezen)),
            Regel("VERL-04-maximum", $"Wie nog ingeschreven is, krijgt eerst {TermijnParameters.OpleidingEerst.Tekst} en daarna hoogstens {TermijnParameters.OpleidingVervolgkeren.Tekst} keer {TermijnParameters.OpleidingVervolg.Tekst}; bij de entreeopleiding {TermijnParameters.MaxEntree.Tekst} in totaal", "4", recht: false, basis)
                .Als(
                    NietVrijstellendeOpleidingFeiten.Lijst.Bestaat(bewezen & volgtNog),
                    (eerdere > TermijnParameters.OpleidingVervolgkeren) | ((eerdere > Gedeeld.Nul) & NietVrijstellendeOpleidingFeiten.Lijst.Bestaat(bewezen & volgtNog & IsEntree))),
            Regel("VERL-04-vervolg", $"Nog ingeschreven, en al eerder verlengd: {TermijnParameters.OpleidingVervolg.Tekst} erbij", "4", recht: true, (basis + TermijnParameters.OpleidingVervolg).Genoemd($"{TermijnParameters.OpleidingVervolg.Tekst} later"))
                .Als(NietVrijstellendeOpleidingFeiten.Lijst.Bestaat(bewezen & volgtNog), eerdere > Gedeeld.Nul),
            Regel("VERL-04-nog", $"Nog ingeschreven: eerst {TermijnParameters.OpleidingEerst.Tekst}", "4", recht: true, (basis + TermijnParameters.OpleidingEerst).Genoemd($"{TermijnParameters.OpleidingEerst.Tekst} later"))
                .Als(NietVrijstellendeOpleidingFeiten.Lijst.Bestaat(bewezen & volgtNog)),
            new Regelbouwer<Dossier>("VERL-04-eerder", "Hoe een eerdere verlenging telt als de opleiding daarna eindigde, is niet geregeld")
                .Grondslag(Ri.Artikel("4.2")).Geldig(vanaf: Wetsdatum.Wijziging2023)
                .Als(eerdere > Gedeeld.Nul),
            Regel("VERL-04-los", "Sloot de entreeopleiding niet direct aan, dan telt alleen de opleiding op de dag waarop de plicht begon", "5", recht: true, basis + bijBegin)
                .Zekerheid(Zekerheid.Middel)
                .Als(los),
            Regel("VERL-04", "Niet meer ingeschreven: zolang de opleiding duurde, van inschrijving tot uitschrijving, vanaf de plicht; direct op elkaar volgende opleidingen worden opgeteld", "3", recht: true, (basis + NietVrijstellendeOpleidingFeiten.Lijst.Som(dagen, bewezen)).Genoemd("de duur van de opleiding later")));
    }
}
