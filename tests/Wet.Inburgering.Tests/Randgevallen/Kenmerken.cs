using System.Reflection;
using System.Text.RegularExpressions;
using Wet.Inburgering.Tests.Json;
using Xunit.Sdk;

namespace Wet.Inburgering.Tests.Randgevallen;

/// <summary>
/// De test van een of meer randgevallen. Zonder kenmerken is het een theorie die het kenmerk als eerste woord van haar eerste argument heeft.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RandgevalAttribute(params string[] kenmerken) : Attribute
{
    public IReadOnlyList<string> Kenmerken => kenmerken;
}

/// <summary>Alle randgevallen, en welke daarvan getest zijn.</summary>
internal static partial class Kenmerken
{
    /// <summary>De kenmerken van alle randgevallen; wat niet getest is, staat met reden in docs/randgevallen.md.</summary>
    public static IReadOnlyList<string> Randgevallen { get; } =
    [
        .. Reeks("PLICHT-E", 65), // plicht, groepen, overgangsrecht, vrijstelling en ontheffing
        .. Reeks("E", 58), // leerroutes, termijn, verlenging, PIP
        .. Reeks("HANDH-", 40), "HANDH-36b", // ontzorgen, handhaving, lening, kosten
        .. Reeks("SANCTIE-T", 11), // boetes en lening naar de tekst van de Wet
        .. Reeks("L", 25), // rekenvoorbeelden bij Besluit en Regeling
        .. Reeks("DAG-", 3), // gelijkgestelde dagen
        .. Reeks("LAST-", 6), // lezingen, lasten en plichten
    ];

    /// <summary>Wat de tests met dit attribuut dekken.</summary>
    public static IReadOnlyList<(MethodInfo Methode, T Attribuut, string Kenmerk)> Getest<T>(Func<T, IEnumerable<string>> kenmerken)
        where T : Attribute
        => [.. from type in typeof(Kenmerken).Assembly.GetTypes()
               from methode in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
               from attribuut in methode.GetCustomAttributes<T>()
               from kenmerk in kenmerken(attribuut).DefaultIfEmpty().SelectMany(k => k is null ? UitGegevens(methode) : [k]).Distinct()
               select (methode, attribuut, kenmerk)];

    /// <summary>De kenmerken met een reden onder een kop van docs/randgevallen.md.</summary>
    public static IReadOnlyList<(string Kenmerk, string Reden)> Lijst(string kop)
    {
        var tekst = File.ReadAllText(Path.Combine(Voorbeelden.Wortel, "docs", "randgevallen.md")).ReplaceLineEndings("\n");
        var deel = tekst.Split("\n## ").Single(d => d.StartsWith(kop + "\n", StringComparison.Ordinal));
        return [.. from rij in Rij().Matches(deel)
                   from kenmerk in rij.Groups["kenmerken"].Value.Split(", ")
                   select (kenmerk, rij.Groups["reden"].Value)];
    }

    private static IEnumerable<string> UitGegevens(MethodInfo methode)
        => methode.GetCustomAttributes<DataAttribute>().SelectMany(d => d.GetData(methode)).Select(rij => ((string)rij[0]).Split(' ')[0]);

    private static IEnumerable<string> Reeks(string voor, int aantal) => Enumerable.Range(1, aantal).Select(n => $"{voor}{n:00}");

    [GeneratedRegex(@"^\| (?<kenmerken>[A-Z][A-Za-z0-9, -]*[0-9][ab]?) \| (?<reden>.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Rij();
}
