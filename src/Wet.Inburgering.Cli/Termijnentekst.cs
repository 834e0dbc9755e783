using Spectre.Console;
using Wet.Inburgering.Uitleg;

namespace Wet.Inburgering.Cli;

/// <summary>De termijnen van een beoordeling als leesbare tekst, op volgorde van dag.</summary>
internal sealed class Termijnentekst(IAnsiConsole scherm, Beoordeling beoordeling)
{
    private static readonly Style Vet = new(decoration: Decoration.Bold);

    /// <summary>Meer regels of vragen maken het niet duidelijker; <c>beoordeel</c> noemt ze alle.</summary>
    private const int MaxRegels = 5;

    public void Schrijf()
    {
        var blad = new Tekstblad(scherm);
        if (!beoordeling.Editie.HeeftRechtskracht)
        {
            Beoordelingstekst.GeenRecht(scherm);
        }

        scherm.Write(new Text($"Termijnen{(beoordeling.Dossier.Bron.Kenmerk is { Length: > 0 } kenmerk ? $" van {Woorden.Veilig(kenmerk)}" : string.Empty)} vanaf {Schrijfwijze.Datum(beoordeling.Peildata.Peildatum)}\n", Vet));
        if (beoordeling.Peildata.Wetsdatum > Grondslagen.Wetsdatum.GecontroleerdTotEnMet)
        {
            blad.Paar("Let op", "de regels zijn voor deze dag nog niet nagelezen; een wijziging sindsdien is hier niet verwerkt.");
        }

        var termijnen = beoordeling.Termijnen;
        if (termijnen.Count == 0)
        {
            blad.Zin("Er zijn geen dagen bekend. Wat ontbreekt staat in: beoordeel.");
        }

        foreach (var termijn in termijnen)
        {
            Blok(blad, termijn);
        }
    }

    private static void Blok(Tekstblad blad, Termijndag termijn)
    {
        blad.Kop($"{Woorden.Hoofdletter(termijn.Dag.ToString())} · {termijn.Soort.Naam}");
        if (termijn.IsVoorwaardelijk)
        {
            blad.Zin("Of deze termijn er is, staat nog niet vast.");
        }

        if (termijn.EindeExclusief is { IsZeker: true } erna)
        {
            blad.Zin($"Op {erna} is {(termijn.Soort.Aard == Termijnaard.UitersteDag ? "het te laat" : "het voorbij")}.");
        }

        var regels = termijn.Regels.ToLookup(r => termijn.Uitkomst.RegelStatus(r) == Regelstatus.Waar);
        blad.Lijst("Waarom", Waarom(regels[true]));
        blad.Lijst("Kan gelden", Hoogstens(Waarom(regels[false]).ToList(), "andere regels"));
        blad.Lijst("Verschuift", Verschuift(termijn.Verschuift()));
        blad.Paar("Aan zet", Woorden.Naam(termijn.Soort.AanZet));
    }

    private static IEnumerable<string> Waarom(IEnumerable<Regel> regels)
        => regels.Select(r => $"{r.Titel}.\n{string.Join("; ", r.Grondslagen)} · {r.Id} · zekerheid {Woorden.Naam(r.Zekerheid)}");

    private static IEnumerable<string> Hoogstens(List<string> regels, string wat)
        => regels.Count <= MaxRegels ? regels : regels.Take(MaxRegels).Append($"en nog {regels.Count - MaxRegels} {wat} (zie: beoordeel)");

    private static IEnumerable<string> Verschuift(Verschuiving verschuiving)
    {
        foreach (var aanvraag in verschuiving.Aanvragen)
        {
            yield return $"Door een beslissing die nog komt: {aanvraag.Titel}";
        }

        foreach (var lezing in verschuiving.Lezingen.GroupBy(l => l.Lezing))
        {
            yield return $"Door een keuze van de gemeente: {lezing.Key.Vraag} ({lezing.Key.Grondslag})\n{string.Join("; ", lezing.Select(l => $"{Woorden.Van(l.Keuze.Naam)}{(l.IsStandaard ? " (hier gebruikt)" : string.Empty)}: {Woorden.Van(l.Waarde)}"))}";
        }

        foreach (var feit in Hoogstens([.. verschuiving.Ontbreekt.Select(f => $"Door wat nog niet bekend is: {f.Feit.Vraag}")], "andere feiten"))
        {
            yield return feit;
        }

        if (verschuiving.OnvolledigeLijsten.Count > 0)
        {
            yield return $"Zolang niet gezegd is dat volledig {(verschuiving.OnvolledigeLijsten.Count == 1 ? "is" : "zijn")}: {string.Join(", ", verschuiving.OnvolledigeLijsten.Select(l => l.Naam))}";
        }
    }
}
