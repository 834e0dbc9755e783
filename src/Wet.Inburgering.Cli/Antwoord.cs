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
    public static IReadOnlyList<string> Deels(Uitkomst uitkomst) => Regels(uitkomst, alleenZeker: false);

    /// <summary>De waarde van een veld in woorden.</summary>
    public static string Tekst(Velduitkomst veld)
    {
        if (veld.Veld.Keuzes.Count > 0)
        {
            return veld.Keuzes.Count == veld.Veld.Keuzes.Count ? "onbekend" : string.Join(" of ", veld.Keuzes.Select(Woorden.Van));
        }

        if (!IsExclusief(veld.Veld))
        {
            return veld.ToString();
        }

        if (veld.IsZeker)
        {
            return veld.Vroegst is { } einde ? TotEnMet(einde) : "geen";
        }

        return (veld.Vroegst, veld.Laatst) switch
        {
            ({ } van, { } tot) => $"tussen {Dag(DagErvoor(van))} en {Dag(DagErvoor(tot))}",
            ({ } van, null) => $"op of na {Dag(DagErvoor(van))}",
            (null, { } tot) => $"op of voor {Dag(DagErvoor(tot))}",
            _ => "onbekend",
        };
    }

    private static IReadOnlyList<string>? Eigen(Rechtsvraag vraag, Dictionary<string, Velduitkomst> velden)
    {
        if (vraag == Rechtsvragen.Inburgeringsplicht)
        {
            return velden[Rechtsvraag.Hoofdveld].JaNee == false ? ["Nee."]
                : velden["vanaf"] is { IsZeker: true, Vroegst: { } sinds } ? [$"Ja, sinds {Dag(sinds)}."]
                : ["Ja.", $"Sinds wanneer staat nog niet vast{(velden["vanaf"].ToString() is var sinds2 && sinds2 == "onbekend" ? string.Empty : $": {sinds2}")}."];
        }

        if (vraag == Rechtsvragen.Inburgeringstermijn && velden["aanvang"].Vroegst is { } aanvang && velden["eindeExclusief"].Vroegst is { } einde)
        {
            return [$"Van {Dag(aanvang)} tot en met {Dag(DagErvoor(einde))}.", $"Op {Dag(einde)} is de termijn voorbij."];
        }

        if (vraag == Rechtsvragen.Verlenging && velden["zonderVerlenging"].Vroegst is { } zonder && velden["eindeExclusief"].Vroegst is { } met)
        {
            var dagen = Dagnummer.Van(met) - Dagnummer.Van(zonder);
            return dagen == 0
                ? [$"Geen extra tijd op de bekende omstandigheden: de laatste dag van de drie jaar is {Dag(DagErvoor(zonder))}."]
                : [$"Tot en met {Dag(DagErvoor(met))}: {dagen} dagen langer dan {Dag(DagErvoor(zonder))}.", "Pas een besluit van DUO verlengt de termijn echt."];
        }

        if (vraag == Rechtsvragen.NieuweTermijn && velden["aantal"].Minimum is { } aantal)
        {
            return aantal == 0 || velden["aanvang"].Vroegst is not { } begin || velden["eindeExclusief"].Vroegst is not { } slot
                ? ["Geen: er is geen boete die een nieuwe termijn geeft."]
                : [$"De {(aantal == 1 ? "eerste" : "tweede")} nieuwe termijn: {velden["maanden"]}, van {Dag(begin)} tot en met {Dag(DagErvoor(slot))}."];
        }

        if (vraag == Rechtsvragen.VolgendeBoete)
        {
            return velden["kan"].JaNee == true && velden["vanaf"].Vroegst is { } vanaf
                ? [$"Vanaf {Dag(vanaf)}, als dan nog niet aan de plicht is voldaan."]
                : ["Zo'n boete kan niet."];
        }

        if (vraag == Rechtsvragen.BoeteOndersteuning)
        {
            return velden["magOpleggen"].JaNee == true
                ? [$"Ten hoogste {velden["bedrag"]} (normbedrag {velden["normbedrag"]})."]
                : ["Geen boete."];
        }

        if (vraag == Rechtsvragen.PipVaststelling && velden["uitersteDag"].Vroegst is { } uiterlijk)
        {
            return [$"Uiterlijk op {Dag(uiterlijk)}."];
        }

        return vraag == Rechtsvragen.Lening && velden["hoogte"].Minimum == 0 ? ["Geen lening."] : null;
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

    private static bool IsExclusief(Vraagveld veld) => veld.Eenheid == Eenheid.Datum && veld.Naam is "eindeExclusief" or "zonderVerlenging";

    private static string TotEnMet(LocalDate einde) => $"{Dag(DagErvoor(einde))} (op {Dag(einde)} voorbij)";

    private static LocalDate DagErvoor(LocalDate dag) => Dagnummer.AlsDatum(Dagnummer.Van(dag) - 1);

    private static string Dag(LocalDate dag) => Schrijfwijze.Datum(dag);
}
