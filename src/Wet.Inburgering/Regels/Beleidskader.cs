namespace Wet.Inburgering.Regels;

/// <summary>
/// De gedateerde keuzes van een gemeente tussen lezingen. Onveranderlijk en te delen; een kader per gemeente, nooit per aanroep, want
/// gelijke gevallen worden gelijk behandeld. Wie in een systeem met meer gemeenten het juiste kader kiest, is de aanroeper.
/// </summary>
public sealed class Beleidskader
{
    private readonly (int Vanaf, Cel[] Gewoon, Cel[] Streng, ulong Onbeslist)[] perioden;

    /// <summary>Maakt een kader.</summary>
    /// <param name="naam">Naam, bijvoorbeeld van het besluit waarin de keuzes staan.</param>
    /// <param name="keuzes">De keuzes; per lezing mogen er meer zijn, elk vanaf een eigen dag.</param>
    /// <exception cref="ArgumentException">Een keuze bestaat niet, of een lezing heeft twee keuzes vanaf dezelfde dag.</exception>
    public Beleidskader(string naam, params IEnumerable<Beleidskeuze> keuzes)
    {
        Naam = naam;
        Keuzes = [.. keuzes.OrderBy(k => k.Vanaf)];
        foreach (var keuze in Keuzes)
        {
            if (keuze.Lezing.Keuzes.All(k => k.Naam != keuze.Keuze))
            {
                throw new ArgumentException($"Lezing {keuze.Lezing.Id} kent de keuze '{keuze.Keuze}' niet; verwacht: {string.Join(", ", keuze.Lezing.Keuzes.Select(k => k.Naam))}.", nameof(keuzes));
            }
        }

        if (Keuzes.GroupBy(k => (k.Lezing, k.Vanaf)).FirstOrDefault(g => g.Count() > 1) is { } dubbel)
        {
            throw new ArgumentException($"Lezing {dubbel.Key.Lezing.Id} heeft twee keuzes vanaf dezelfde dag; verwacht er een.", nameof(keuzes));
        }

        perioden = [.. Keuzes.Select(k => Dagnummer.Van(k.Vanaf)).Prepend(int.MinValue).Distinct().Order().Select(Op)];
    }

    /// <summary>Geen enkele keuze gemaakt.</summary>
    public static Beleidskader Leeg { get; } = new("geen", []);

    /// <summary>Naam van het kader.</summary>
    public string Naam { get; }

    /// <summary>De keuzes, oudste eerst.</summary>
    public IReadOnlyList<Beleidskeuze> Keuzes { get; }

    internal (int Vanaf, Cel[] Gewoon, Cel[] Streng, ulong Onbeslist) OpDag(int dag)
    {
        var i = perioden.Length - 1;
        while (perioden[i].Vanaf > dag)
        {
            i--;
        }

        return perioden[i];
    }

    private (int Vanaf, Cel[] Gewoon, Cel[] Streng, ulong Onbeslist) Op(int dag)
    {
        var lezingen = Lezingen.Alle;
        var gewoon = new Cel[lezingen.Count];
        var streng = new Cel[lezingen.Count];
        var onbeslist = 0UL;
        foreach (var lezing in lezingen)
        {
            var keuze = Keuzes.LastOrDefault(k => k.Lezing == lezing && Dagnummer.Van(k.Vanaf) <= dag);
            var nummer = keuze is null ? lezing.StandaardNummer : lezing.Keuzes.First(k => k.Naam == keuze.Keuze).Nummer;
            gewoon[lezing.Nummer] = lezing.Cel(nummer);
            streng[lezing.Nummer] = keuze is null ? default : gewoon[lezing.Nummer];
            onbeslist |= keuze is null ? 1UL << lezing.Nummer : 0;
        }

        return (dag, gewoon, streng, onbeslist);
    }
}

/// <summary>Een keuze van de gemeente tussen lezingen.</summary>
/// <param name="Lezing">De lezing.</param>
/// <param name="Keuze">Naam van de gekozen lezing.</param>
/// <param name="Vanaf">Eerste dag waarop de keuze geldt.</param>
/// <param name="Grondslag">Het besluit waarin de keuze staat.</param>
public sealed record Beleidskeuze(Lezing Lezing, string Keuze, LocalDate Vanaf, string Grondslag);
