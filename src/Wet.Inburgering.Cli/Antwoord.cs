using Wet.Inburgering.Begeleiding;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Lening;
using Wet.Inburgering.Ontzorgen;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Tijd;

namespace Wet.Inburgering.Cli;

/// <summary>Het antwoord op een vraag, in zinnen.</summary>
internal static class Antwoord
{
    /// <summary>De zinnen bij een uitkomst die bepaald is: het antwoord eerst.</summary>
    public static IReadOnlyList<string> Bepaald(Uitkomst uitkomst)
    {
        var velden = uitkomst.Velden.ToDictionary(v => v.Veld.Naam);
        if (Eigen(uitkomst.Vraag, velden) is { } zinnen)
        {
            return zinnen;
        }

        var hoofd = velden.TryGetValue(Rechtsvraag.Hoofdveld, out var waarde) ? Woorden.Hoofdletter(Tekst(waarde)) + "." : null;
        return [.. new[] { hoofd }.OfType<string>(), .. Regels(uitkomst, alleenZeker: true)];
    }

    /// <summary>Wat er van een onbekende uitkomst al wel te zeggen is.</summary>
    public static IReadOnlyList<string> Deels(Uitkomst uitkomst)
        => uitkomst.Vraag is NieuweTermijnVraag nieuw && uitkomst.Velden.Any(v => v.Veld == nieuw.Aantal.Veld && v.Maximum == 0)
            ? ["Geen nieuwe termijn."]
            : Regels(uitkomst, alleenZeker: false);

    /// <summary>De waarde van een veld in woorden.</summary>
    public static string Tekst(Velduitkomst veld)
    {
        if (veld.Veld.Keuzes.Count > 0)
        {
            return veld.Keuzes.Count == veld.Veld.Keuzes.Count ? "onbekend" : string.Join(" of ", veld.Keuzes.Select(Woorden.Van));
        }

        if (!veld.Veld.IsExclusief)
        {
            return veld.ToString();
        }

        if (veld.IsZeker)
        {
            return veld.Vroegst is { } einde ? TotEnMet(einde) : "geen";
        }

        return (veld.Vroegst, veld.Laatst) switch
        {
            ({ } van, { } tot) => $"tussen {Tekst(DagErvoor(van))} en {Tekst(DagErvoor(tot))}",
            ({ } van, null) => $"op of na {Tekst(DagErvoor(van))}",
            (null, { } tot) => $"op of voor {Tekst(DagErvoor(tot))}",
            _ => "onbekend",
        };
    }

    private static IReadOnlyList<string>? Eigen(Rechtsvraag vraag, Dictionary<string, Velduitkomst> velden)
    {
        Velduitkomst Veld(IVeldknoop knoop) => velden[knoop.Veld.Naam];
        LocalDate? Dag(IVeldknoop knoop) => Veld(knoop).Vroegst;
        switch (vraag)
        {
            case InburgeringsplichtVraag plicht:
                return Veld(plicht.Ja).JaNee == false ? ["Nee."]
                    : Veld(plicht.Vanaf) is { IsZeker: true, Vroegst: { } sinds } ? [$"Ja, sinds {Tekst(sinds)}."]
                    : ["Ja.", $"Sinds wanneer staat nog niet vast{(Veld(plicht.Vanaf).ToString() is "onbekend" ? string.Empty : $": {Veld(plicht.Vanaf)}")}."];
            case InburgeringstermijnVraag termijn when Dag(termijn.Aanvang) is { } aanvang && Dag(termijn.EindeExclusief) is { } einde:
                return [$"Van {Tekst(aanvang)} tot en met {Tekst(DagErvoor(einde))}.", $"Op {Tekst(einde)} is de termijn voorbij."];
            case VerlengingVraag verlenging when Dag(verlenging.ZonderVerlenging) is { } zonder && Dag(verlenging.EindeExclusief) is { } met:
                var dagen = Dagnummer.Van(met) - Dagnummer.Van(zonder);
                return dagen == 0
                    ? [$"Geen extra tijd op de bekende omstandigheden: de laatste dag van de drie jaar is {Tekst(DagErvoor(zonder))}."]
                    : [$"Tot en met {Tekst(DagErvoor(met))}: {dagen} dagen langer dan {Tekst(DagErvoor(zonder))}.", "Pas een besluit van DUO verlengt de termijn echt."];
            case BijzondereVerlengingVraag bijzonder:
                return Veld(bijzonder.Recht).JaNee == false ? ["Nee."]
                    : Dag(bijzonder.EindeExclusief) is { } metGrond ? [$"Ja, tot en met {Tekst(DagErvoor(metGrond))}.", "Pas een besluit van DUO verlengt de termijn echt."] : ["Ja."];
            case OnderbrekingsverlengingVraag onderbreking:
                return Veld(onderbreking.Dagen).Minimum is 0 ? ["Niet langer: er is geen onderbreking die telt."] : [$"{Veld(onderbreking.Dagen)} langer."];
            case VerlengingsaanvraagVraag aanvraag when Dag(aanvraag.VroegsteDag) is { } vroegste:
                return [$"Vanaf {Tekst(vroegste)}."];
            case VerlengingsbeslissingVraag beslissing when Dag(beslissing.UitersteDag) is { } uiterste:
                return [Veld(beslissing.OpTijd).JaNee == true ? "De aanvraag is op tijd." : "De aanvraag is te vroeg.", $"DUO beslist uiterlijk op {Tekst(uiterste)}."];
            case NieuweTermijnVraag nieuw when Veld(nieuw.Aantal).Minimum is { } aantal:
                return aantal == 0 || Dag(nieuw.Aanvang) is not { } begin || Dag(nieuw.EindeExclusief) is not { } slot
                    ? ["Geen: er is geen boete die een nieuwe termijn geeft."]
                    : [$"De {(aantal == 1 ? "eerste" : "tweede")} nieuwe termijn: {Veld(nieuw.Maanden)}, van {Tekst(begin)} tot en met {Tekst(DagErvoor(slot))}."];
            case VolgendeBoeteVraag boete:
                return Veld(boete.Kan).JaNee == true && Dag(boete.NietEerderDan) is { } vanaf
                    ? [$"Niet eerder dan {Tekst(vanaf)}, en alleen als dan nog niet aan de plicht is voldaan."]
                    : ["In de regel geen boete."];
            case FinancieelOntzorgenVraag ontzorgen:
                return Veld(ontzorgen.Ja).JaNee == false ? ["Nee."]
                    : Dag(ontzorgen.Aanvang) is not { } eersteDag || Dag(ontzorgen.EindeExclusief) is not { } zesMaanden ? ["Ja."]
                    : Veld(ontzorgen.EerderExclusief) is { IsZeker: true, Vroegst: { } eerder } && eerder < zesMaanden ? [$"Ja, van {Tekst(eersteDag)} tot en met {Tekst(DagErvoor(eerder))}: dan eindigt de bijstand."]
                    : [$"Ja, van {Tekst(eersteDag)} tot en met {Tekst(DagErvoor(zesMaanden))}.", "Eindigt de bijstand eerder, dan eindigt het ontzorgen mee."];
            case BoeteOndersteuningVraag boete:
                return Veld(boete.MagOpleggen).JaNee == true ? [$"Ten hoogste {Veld(boete.Bedrag)} (normbedrag {Veld(boete.Normbedrag)})."] : ["Geen boete."];
            case BoetePvtMapVraag boete:
                return Veld(boete.MagOpleggen).JaNee == true ? [$"{Veld(boete.Bedrag)}{(Veld(boete.Aantal).Minimum > 1 ? $" (samen, {Veld(boete.Aantal)} boetes)" : string.Empty)}."] : ["Geen boete."];
            case BoeteLeerrouteVraag boete:
                return Veld(boete.MagOpleggen).JaNee == true ? [$"{Veld(boete.Bedrag)} (tabelbedrag {Veld(boete.Tabelbedrag)})."] : ["Geen boete."];
            case InhoudBegeleidingVraag begeleiding:
                return
                [
                    Dag(begeleiding.Aanvang) is { } vanafDag ? $"Vanaf {Tekst(vanafDag)}; een einde noemt de wet niet." : "Nog niet: de persoon is nog niet ingeschreven in de BRP.",
                    "Ten minste praktische hulp bij het regelen van basisvoorzieningen, en voorlichting daarover.",
                ];
            case RoutewijzigingVraag route:
                string[] naar = [.. new IVeldknoop[] { route.NaarB1, route.NaarOnderwijs, route.NaarZelfredzaamheid }.Where(k => Veld(k).JaNee == true).Select(k => Woorden.Van(k.Veld.Naam))];
                string[] grens = Dag(route.AlgemeenTot) is { } algemeen ? [$"De tijd voor iedere wijziging loopt tot en met {Tekst(DagErvoor(algemeen))}; daarna mag het alleen nog in de gevallen die het Besluit noemt."] : [];
                return [naar.Length == 0 ? "Nee." : $"Ja, {string.Join(" of ", naar)}. Het mag, het hoeft niet.", .. grens];
            case OntzorgbetalingenVraag betalingen:
                string[] lasten = [.. new IVeldknoop[] { betalingen.Huur, betalingen.Gas, betalingen.Water, betalingen.Stroom, betalingen.Zorgverzekering }.Where(k => Veld(k).JaNee == true).Select(k => Woorden.Van(k.Veld.Naam))];
                return
                [
                    lasten.Length == 0 ? "Er zijn geen vaste lasten om te betalen." : $"{Woorden.Hoofdletter(string.Join(", ", lasten))}: samen {Veld(betalingen.Lasten)} per maand.",
                    Veld(betalingen.Ontoereikend).JaNee == true
                        ? "De bijstand is niet genoeg voor al deze lasten. Welke last voorgaat is niet geregeld; de persoon komt nooit onder nul."
                        : $"Voor de persoon blijft over: {Veld(betalingen.Restant)}.",
                ];
            case LeningVraag lening when Veld(lening.Hoogte).Minimum == 0:
                return ["Geen lening."];
            case LeningbeslissingVraag beslissing when Dag(beslissing.UitersteDag) is { } beslistUiterlijk:
                return [$"DUO beslist uiterlijk op {Tekst(beslistUiterlijk)}."];
            case LeningbetalingVraag betaling:
                return Veld(betaling.Betaalt).JaNee != true ? ["Nee."]
                    : [Dag(betaling.UitersteDag) is { } betaaltUiterlijk ? $"Ja, aan de instelling, uiterlijk op {Tekst(betaaltUiterlijk)}." : "Ja, aan de instelling, na de verklaring van de persoon bij de factuur."];
            case TerugbetalingVraag terug:
                return Veld(terug.Moet).JaNee == true && Dag(terug.Begin) is { } eersteTermijn && Dag(terug.Einde) is { } aflosTot
                    ? [$"Ja, vanaf {Tekst(eersteTermijn)}.", $"De aflosperiode duurt hoogstens tot en met {Tekst(DagErvoor(aflosTot))}."]
                    : ["Nee."];
            case TermijnbedragVraag termijnbedrag:
                return [$"{Veld(termijnbedrag.Bedrag)} per {(Veld(termijnbedrag.PerMaand).JaNee == true ? "maand" : "jaar")}."];
            case LeninginvorderingVraag invordering:
                return Veld(invordering.Verzuim).JaNee != true ? ["Geen verzuim."]
                    : ["In verzuim: DUO kan een dwangbevel uitvaardigen.", Veld(invordering.Deurwaarder).JaNee == true ? "DUO kan de achterstand aan de deurwaarder overdragen." : "Overdragen aan de deurwaarder kan nog niet."];
            default:
                return Examenantwoord.Zinnen(vraag, velden) ?? Vrijstellingantwoord.Zinnen(vraag, velden) ?? Pipantwoord.Zinnen(vraag, velden);
        }
    }

    private static IReadOnlyList<string> Regels(Uitkomst uitkomst, bool alleenZeker)
    {
        var uit = new List<string>();
        foreach (var veld in uitkomst.Velden)
        {
            var tekst = Tekst(veld);
            if (tekst == "onbekend" || (alleenZeker && (veld.Veld.Naam == Rechtsvraag.Hoofdveld || !veld.IsZeker)))
            {
                continue;
            }

            uit.Add(veld.Veld.Naam == Rechtsvraag.Hoofdveld || uitkomst.Vraag.Velden.Count == 1
                ? $"{Woorden.Hoofdletter(tekst)}."
                : $"{Woorden.Hoofdletter(Woorden.Van(veld.Veld.Naam))}: {tekst}.");
        }

        return uit;
    }

    private static string TotEnMet(LocalDate einde) => $"{Tekst(DagErvoor(einde))} (op {Tekst(einde)} voorbij)";

    private static LocalDate DagErvoor(LocalDate dag) => Dagnummer.AlsDatum(Dagnummer.Van(dag) - 1);

    private static string Tekst(LocalDate dag) => Schrijfwijze.Datum(dag);
}
