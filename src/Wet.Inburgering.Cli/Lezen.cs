using NodaTime.Text;
using Wet.Inburgering.Json;

namespace Wet.Inburgering.Cli;

/// <summary>Leest bestanden en opties; wat niet klopt wordt geweigerd, alles tegelijk.</summary>
internal static class Lezen
{
    public static Dossier Dossier(Omgeving omgeving, string bestand, bool toonWaarden)
    {
        var opties = Leesopties.Standaard with { ToonWaarden = toonWaarden };
        var gelezen = bestand == Opdrachtregel.Standaardinvoer ? DossierJson.Lees(omgeving.Invoer, opties) : Bestand(bestand, opties);
        return gelezen.Dossier ?? throw new Geweigerd(gelezen.Fouten);
    }

    /// <summary>Een datum van de opdrachtregel; <c>null</c> als zij er niet staat.</summary>
    public static LocalDate? Dag(string optie, string? tekst, List<Dossierfout> fouten)
    {
        if (tekst is null)
        {
            return null;
        }

        var gelezen = LocalDatePattern.Iso.Parse(tekst);
        if (gelezen.Success && gelezen.Value.Year is >= 1 and <= 9999)
        {
            return gelezen.Value;
        }

        fouten.Add(new(optie, "is geen dag in de gevraagde vorm; verwacht JJJJ-MM-DD, zoals 2025-09-01"));
        return null;
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

    private static Leesresultaat Bestand(string bestand, Leesopties opties)
    {
        try
        {
            using var stroom = File.OpenRead(bestand);
            return DossierJson.Lees(stroom, opties);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new Geweigerd("bestand", $"{(fout is FileNotFoundException or DirectoryNotFoundException ? "bestaat niet" : "is niet te lezen")}; verwacht een leesbaar JSON-bestand, of - voor standaardinvoer");
        }
    }
}
