using System.Text.RegularExpressions;
using Wet.Inburgering.Grondslagen;

namespace Wet.Inburgering.Cli.Ledger;

/// <summary>
/// Welke leden een regel hebben. Een lid is uitgevoerd als een regel met een van zijn nummers bestaat, en een regel het lid als grondslag noemt.
/// </summary>
internal sealed partial class Dekking(IReadOnlyCollection<Regel> regels)
{
    private readonly HashSet<Grondslag> genoemd = [.. regels.SelectMany(r => r.Grondslagen)];
    private readonly HashSet<string> nummers = [.. regels.Select(r => Nummer(r.Id))];

    /// <summary>De dekking door het geldende recht.</summary>
    public static Dekking GeldendRecht { get; } = new(Editie.GeldendRecht.Regels);

    /// <summary>Het nummer zonder de uitwerking erachter: <c>VERL-03</c> van <c>VERL-03a</c> en <c>ONTH-01</c> van <c>ONTH-01-deel</c>.</summary>
    public static string Nummer(string id) => Regelnummer().Match(id).Value;

    /// <summary>Is er een regel met dit nummer, of wordt het onder een ander nummer uitgevoerd?</summary>
    public bool Bestaat(string nummer)
        => nummers.Contains(nummer) || Leden.Regelnummers.Any(n => n.Id == nummer && n.UitgevoerdAls.Any(nummers.Contains));

    /// <summary>Wordt het lid uitgevoerd?</summary>
    public bool Voert(Ledgerrij rij) => rij.Regels.Any(Bestaat) && genoemd.Any(rij.Hoort);

    /// <summary>De stand per regeling.</summary>
    public IEnumerable<Stand> Standen()
    {
        foreach (var groep in Leden.Alle.GroupBy(r => r.Regeling))
        {
            yield return Tel(groep.Key.Naam, [.. groep]);
        }
    }

    /// <summary>De stand van alle regelingen samen.</summary>
    public Stand Totaal() => Tel("totaal", Leden.Alle);

    [GeneratedRegex(@"^[A-Z]+(?:-[A-Z][A-Z0-9]*)*-\d\d")]
    private static partial Regex Regelnummer();

    private Stand Tel(string naam, IReadOnlyList<Ledgerrij> rijen) => new(
        naam,
        rijen.Count,
        rijen.Count(r => r.Status == Lidstatus.Uitvoerbaar),
        rijen.Count(r => r.Status == Lidstatus.Uitvoerbaar && Voert(r)),
        rijen.Count(r => r.Status == Lidstatus.Oordeel),
        rijen.Count(r => r.Status == Lidstatus.Oordeel && Voert(r)));

    /// <summary>Hoeveel leden een regel vragen, en hoeveel er een hebben.</summary>
    /// <param name="Regeling">De regeling, of <c>totaal</c>.</param>
    /// <param name="Leden">Alle leden en onderdelen.</param>
    /// <param name="Uitvoerbaar">Leden met een regel die zonder oordeel uit te voeren is.</param>
    /// <param name="Geimplementeerd">Hoeveel daarvan een regel hebben.</param>
    /// <param name="Oordeel">Leden die ook het oordeel van een mens vragen.</param>
    /// <param name="OordeelGeimplementeerd">Hoeveel daarvan een regel hebben.</param>
    internal sealed record Stand(string Regeling, int Leden, int Uitvoerbaar, int Geimplementeerd, int Oordeel, int OordeelGeimplementeerd);
}
