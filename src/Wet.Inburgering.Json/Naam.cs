using System.Text.Json;

namespace Wet.Inburgering.Json;

/// <summary>Namen in JSON: wat van de gebruiker zelf is, en wat er waarschijnlijk bedoeld is.</summary>
internal static class Naam
{
    /// <summary>Zo begint de naam van eigen gegevens van de gebruiker; die worden overgeslagen.</summary>
    public const string Eigen = "x-";

    /// <summary>Verwijzing naar het JSON Schema, voor editors; wordt overgeslagen.</summary>
    public const string Schema = "$schema";

    private const int MaxLengte = 60;

    /// <summary>Vanaf deze lengte wijst een deel van een naam ("route") de hele naam aan ("leerroute").</summary>
    private const int KortsteDeel = 4;

    public static bool IsEigen(string naam) => naam.StartsWith(Eigen, StringComparison.Ordinal);

    public static bool IsEigen(ref Utf8JsonReader lezer)
        => lezer.ValueIsEscaped ? IsEigen(lezer.GetString()!) : lezer.ValueSpan.StartsWith("x-"u8);

    /// <summary>De naam zoals die in een pad komt: kort en zonder stuurtekens.</summary>
    public static string InPad(string naam)
    {
        var schoon = string.Concat(naam.Select(t => char.IsControl(t) || char.IsSurrogate(t) ? '?' : t));
        return schoon.Length <= MaxLengte ? schoon : string.Concat(schoon.AsSpan(0, MaxLengte), "…");
    }

    /// <summary>De bekende naam die er het meest op lijkt.</summary>
    public static string? Dichtstbij(string naam, IEnumerable<string> bekend) => Nabij(naam, bekend).FirstOrDefault();

    /// <summary>De bekende namen die erop lijken, de meest gelijkende eerst; dan de namen waar het een deel van is.</summary>
    public static IEnumerable<string> Nabij(string naam, IEnumerable<string> bekend)
    {
        if (naam.Length > MaxLengte)
        {
            return [];
        }

        var klein = naam.ToLowerInvariant();
        return bekend
            .Select(b => (Naam: b, Afstand: Afstand(klein, b[(b.LastIndexOf('.') + 1)..].ToLowerInvariant())))
            .OrderBy(b => b.Afstand)
            .Where(b => b.Afstand <= Math.Max(2, naam.Length / 3))
            .Select(b => b.Naam)
            .Concat(bekend.Where(b => naam.Length >= KortsteDeel && b.Contains(naam, StringComparison.OrdinalIgnoreCase)))
            .Distinct();
    }

    /// <summary>Afstand van Levenshtein.</summary>
    public static int Afstand(string a, string b)
    {
        var rij = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var schuin = rij[0];
            rij[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var boven = rij[j];
                rij[j] = Math.Min(Math.Min(boven, rij[j - 1]) + 1, schuin + (a[i - 1] == b[j - 1] ? 0 : 1));
                schuin = boven;
            }
        }

        return rij[b.Length];
    }
}
