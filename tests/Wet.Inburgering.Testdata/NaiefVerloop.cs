using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tijd;

namespace Wet.Inburgering.Testdata;

/// <summary>Het verloop van een antwoord door iedere dag te vragen: traag, en alleen met wat een gebruiker ook ziet. De maatstaf voor het snelle verloop.</summary>
public static class NaiefVerloop
{
    private const long MaxStap = 4;

    /// <summary>De dagen waarop het antwoord een ander is dan de dag ervoor.</summary>
    public static IReadOnlyList<LocalDate> Veranderdagen(Rechtsvraag vraag, Dossier dossier, LocalDate van, LocalDate tot, Beleidskader? kader = null, Editie? editie = null)
        => Veranderdagen([vraag], dossier, van, tot, kader, editie)[vraag];

    /// <summary>Hetzelfde voor meer vragen in een gang langs de dagen.</summary>
    public static IReadOnlyDictionary<Rechtsvraag, IReadOnlyList<LocalDate>> Veranderdagen(IReadOnlyList<Rechtsvraag> vragen, Dossier dossier, LocalDate van, LocalDate tot, Beleidskader? kader = null, Editie? editie = null)
    {
        var (begin, einde) = (Dagnummer.Van(van), Dagnummer.Van(tot));
        var dagen = vragen.ToDictionary(v => v, _ => new List<Dag>());
        for (var dag = begin; dag < einde; dag++)
        {
            var beoordeling = InburgeringEngine.Standaard.Beoordeel(dossier, Dagnummer.AlsDatum(dag), kader, editie);
            foreach (var vraag in vragen)
            {
                dagen[vraag].Add(Lees(beoordeling.Uitkomst(vraag)));
            }
        }

        return vragen.ToDictionary(
            v => v,
            v => (IReadOnlyList<LocalDate>)[.. Enumerable.Range(1, einde - begin - 1).Where(i => IsVerandering(dagen[v], i)).Select(i => Dagnummer.AlsDatum(begin + i))]);
    }

    private static Dag Lees(Uitkomst uitkomst)
    {
        var vast = new List<string> { uitkomst.Status.ToString(), uitkomst.IsVoorwaardelijk.ToString() };
        var grenzen = new List<long?>();
        foreach (var veld in uitkomst.Velden)
        {
            if (veld.Veld.Eenheid is Eenheid.Datum or Eenheid.Dagen)
            {
                vast.Add($"{veld.Veld.Naam} {veld.IsZeker}");
                grenzen.Add(veld.Vroegst is { } vroegst ? Dagnummer.Van(vroegst) : veld.Minimum);
                grenzen.Add(veld.Laatst is { } laatst ? Dagnummer.Van(laatst) : veld.Maximum);
            }
            else
            {
                vast.Add($"{veld.Veld.Naam} {veld} {veld.Minimum} {veld.Maximum}");
            }
        }

        return new(string.Join(';', vast), grenzen);
    }

    private static bool IsVerandering(List<Dag> dagen, int i)
    {
        if (dagen[i].Vast != dagen[i - 1].Vast)
        {
            return true;
        }

        for (var grens = 0; grens < dagen[i].Grenzen.Count; grens++)
        {
            var stap = Stap(dagen, i, grens);
            if (stap != 0 && !(IsKlein(stap) && (Schuift(dagen, i - 1, grens, stap) || Schuift(dagen, i + 1, grens, stap))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Schuift(List<Dag> dagen, int i, int grens, long stap)
        => i > 0 && i < dagen.Count && dagen[i].Vast == dagen[i - 1].Vast && Stap(dagen, i, grens) is var buur && IsKlein(buur) && buur > 0 == stap > 0;

    private static bool IsKlein(long stap) => stap is >= -MaxStap and <= MaxStap and not 0;

    private static long Stap(List<Dag> dagen, int i, int grens)
        => (dagen[i - 1].Grenzen[grens], dagen[i].Grenzen[grens]) switch
        {
            ({ } was, { } wordt) => wordt - was,
            (null, null) => 0,
            _ => long.MaxValue,
        };

    private sealed record Dag(string Vast, IReadOnlyList<long?> Grenzen);
}
