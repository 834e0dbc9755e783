using Spectre.Console;
using Wet.Inburgering.Uitleg;

namespace Wet.Inburgering.Cli;

/// <summary>Het verloop van een antwoord als leesbare tekst.</summary>
internal sealed class Verlooptekst(IAnsiConsole scherm, IReadOnlyList<Verloopperiode> perioden)
{
    /// <summary>Meer redenen maken een verandering niet duidelijker.</summary>
    private const int MaxRedenen = 8;

    public void Schrijf()
    {
        var blad = new Tekstblad(scherm);
        var eerste = perioden[0];
        if (!eerste.Beoordeling.Editie.HeeftRechtskracht)
        {
            Beoordelingstekst.GeenRecht(scherm);
        }

        blad.Zin(eerste.Vraag.Titel);
        blad.Zin("Dagen in de toekomst gaan uit van wat nu in het dossier staat.");
        foreach (var periode in perioden)
        {
            blad.Kop(periode.Vanaf == periode.LaatsteDag
                ? $"Alleen op {Schrijfwijze.Datum(periode.Vanaf)}"
                : $"Van {Schrijfwijze.Datum(periode.Vanaf)} tot en met {Schrijfwijze.Datum(periode.LaatsteDag)}");
            foreach (var zin in Antwoorden(periode))
            {
                blad.Zin(zin);
            }

            if (periode.Schuift.Count > 0)
            {
                blad.Zin($"Zoals op de eerste dag; {string.Join(" en ", periode.Schuift.Select(v => Woorden.Van(v.Naam)))} {(periode.Schuift.Count == 1 ? "schuift" : "schuiven")} daarna met de dag mee.");
            }

            blad.Lijst("Doordat", periode.Redenen.Select(Reden).Distinct().Take(MaxRedenen));
        }
    }

    private static IEnumerable<string> Antwoorden(Verloopperiode periode)
    {
        var uitkomst = periode.Uitkomst;
        return uitkomst.Status switch
        {
            Uitkomststatus.Bepaald => Antwoord.Bepaald(uitkomst),
            Uitkomststatus.NietVanToepassing => [$"Niet van toepassing. Want: {Voorgaand.Waarom(periode.Beoordeling, periode.Vraag).TrimEnd('.')}."],
            _ => ["Nog niet te zeggen.", .. uitkomst.IsVoorwaardelijk ? [] : Antwoord.Deels(uitkomst).Select(d => $"Wel bekend: {d}")],
        };
    }

    private static string Reden(Verloopreden reden) => reden switch
    {
        { Oorzaak: Verloopoorzaak.Feit, Wat: { } pad } => $"Een dag uit het dossier: {Plaatsaanduiding.InWoorden(pad)}",
        { Oorzaak: Verloopoorzaak.Beleidskeuze, Wat: { } lezing } => $"De gemeente koos een lezing: {lezing}",
        { Oorzaak: Verloopoorzaak.Wettekst, Wat: { } parameter } => $"De wettekst verandert: {parameter}",
        { Regel: { } regel } => $"{(reden.Oorzaak == Verloopoorzaak.Wettekst ? "De wettekst verandert: " : string.Empty)}{regel.Titel}.\n{string.Join("; ", regel.Grondslagen)} · {regel.Id} · was {Stand(reden.Was)}, is nu {Stand(reden.Wordt)}",
        _ => "onbekend",
    };

    private static string Stand(Regelstatus? status) => status switch
    {
        Regelstatus.Waar => "waar",
        Regelstatus.Onwaar => "niet waar",
        Regelstatus.Onbekend => "onbekend",
        Regelstatus.Verdrongen => "niet nodig",
        Regelstatus.NietGeldig => "niet geldig",
        _ => "niet getoetst",
    };
}
