using NodaTime.Text;
using Wet.Inburgering.Json;

namespace Wet.Inburgering.Cli;

/// <summary>Leest bestanden en opties; wat niet klopt wordt geweigerd, alles tegelijk.</summary>
internal static class Lezen
{
    public const string AlsTekst = "tekst";
    public const string AlsJson = "json";

    private const int MaxVoorstellen = 3;

    private static readonly LocalDate EersteDag = new(1, 1, 2);
    private static readonly LocalDate LaatsteDag = new(9999, 12, 31);

    /// <summary>Het dossier; <c>null</c>, met de fouten erbij, als het niet te lezen is.</summary>
    public static Dossier? Dossier(Omgeving omgeving, string bestand, bool toonWaarden)
    {
        var opties = Leesopties.Standaard with { ToonWaarden = toonWaarden };
        var gelezen = Bestand("bestand", omgeving, bestand, stroom => DossierJson.Lees(stroom, opties));
        omgeving.Gemeld.AddRange(gelezen?.Fouten ?? []);
        return gelezen?.Dossier;
    }

    /// <summary>Het beleidskader; <c>null</c> als er geen gevraagd is, of (met de fouten erbij) als het niet te lezen is.</summary>
    public static Beleidskader? Kader(Omgeving omgeving, string? bestand, string dossier)
    {
        if (bestand is null)
        {
            return null;
        }

        if (bestand == Opdrachtregel.Standaardinvoer && dossier == bestand)
        {
            omgeving.Gemeld.Add(new("--beleidskader", "is standaardinvoer, net als het dossier; verwacht een van de twee als bestand"));
            return null;
        }

        var gelezen = Bestand("--beleidskader", omgeving, bestand, stroom => BeleidskaderJson.Lees(stroom));
        omgeving.Gemeld.AddRange((gelezen?.Fouten ?? []).Select(f => f.Pad == "beleidskader" ? f : f with { Pad = $"beleidskader.{f.Pad}" }));
        return gelezen?.Kader;
    }

    /// <summary>De vragen van de opdrachtregel, met of zonder komma's ertussen; <c>null</c> als er geen genoemd zijn.</summary>
    public static IReadOnlyList<Rechtsvraag>? Vragen(string optie, string[]? teksten, List<Dossierfout> fouten)
    {
        if (teksten is not { Length: > 0 })
        {
            return null;
        }

        var uit = new List<Rechtsvraag>();
        foreach (var naam in teksten.SelectMany(t => t.Split(',', StringSplitOptions.TrimEntries)).Distinct())
        {
            if (Rechtsvragen.Alle.FirstOrDefault(v => v.Naam == naam) is { } vraag)
            {
                uit.Add(vraag);
                continue;
            }

            var nabij = Naam.Nabij(naam, Rechtsvragen.Alle.Select(v => v.Naam)).Take(MaxVoorstellen).Select(n => $"'{n}'").ToList();
            fouten.Add(new($"{optie} {Naam.InPad(naam)}".TrimEnd(), $"is geen bekende vraag; verwacht {(nabij.Count > 0 ? string.Join(" of ", nabij) : "een naam die 'wet-inburgering regels' noemt")}"));
        }

        return uit;
    }

    /// <summary>Een datum van de opdrachtregel; <c>null</c> als zij er niet staat.</summary>
    public static LocalDate? Dag(string optie, string? tekst, List<Dossierfout> fouten)
    {
        if (tekst is null)
        {
            return null;
        }

        var gelezen = LocalDatePattern.Iso.Parse(tekst);
        if (gelezen.Success && gelezen.Value >= EersteDag && gelezen.Value <= LaatsteDag)
        {
            return gelezen.Value;
        }

        fouten.Add(new(optie, "is geen dag in de gevraagde vorm; verwacht JJJJ-MM-DD, zoals 2025-09-01"));
        return null;
    }

    /// <summary>Een dag die niet mag ontbreken.</summary>
    public static LocalDate? VerplichteDag(string optie, string? tekst, List<Dossierfout> fouten, string wat)
    {
        if (tekst is null && fouten.TrueForAll(f => f.Pad != optie))
        {
            fouten.Add(new(optie, $"ontbreekt; verwacht {wat} (JJJJ-MM-DD)"));
        }

        return Dag(optie, tekst, fouten);
    }

    /// <summary>Een keuze van de opdrachtregel.</summary>
    public static string Keuze(string optie, string tekst, List<Dossierfout> fouten, params string[] keuzes)
    {
        if (!keuzes.Contains(tekst))
        {
            fouten.Add(new(optie, $"is geen bekende keuze; verwacht een van: {string.Join(", ", keuzes)}"));
        }

        return tekst;
    }

    public static Editie Editie(string id) => id == Wet.Inburgering.Regels.Editie.Nota2020.Id ? Wet.Inburgering.Regels.Editie.Nota2020 : Wet.Inburgering.Regels.Editie.GeldendRecht;

    public static string[] Edities { get; } = [Wet.Inburgering.Regels.Editie.GeldendRecht.Id, Wet.Inburgering.Regels.Editie.Nota2020.Id];

    /// <summary>Leest een bestand of standaardinvoer; <c>null</c> als dat niet gaat, met de fout erbij.</summary>
    private static R? Bestand<R>(string pad, Omgeving omgeving, string bestand, Func<Stream, R> lees)
        where R : class
    {
        if (bestand == Argumenten.Ontbreekt)
        {
            return null;
        }

        try
        {
            if (bestand == Opdrachtregel.Standaardinvoer)
            {
                return lees(omgeving.Invoer);
            }

            using var stroom = File.OpenRead(bestand);
            return lees(stroom);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var wat = fout is FileNotFoundException or DirectoryNotFoundException ? "bestaat niet" : Directory.Exists(bestand) ? "is een map" : "is niet te lezen";
            omgeving.Gemeld.Add(new(pad, $"{wat}; verwacht een leesbaar JSON-bestand, of - voor standaardinvoer"));
            return null;
        }
    }
}
