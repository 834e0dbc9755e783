using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;

namespace Wet.Inburgering.Cli.Ledger;

/// <summary>De dekking van de regelingen als tabel of als JSON.</summary>
internal static class Dekkingstekst
{
    public static void Schrijf(IAnsiConsole scherm, Dekking dekking)
    {
        var tabel = new Table().Border(TableBorder.Simple)
            .AddColumn("Regeling").AddColumn(Rechts("Leden")).AddColumn(Rechts("Uitvoerbaar")).AddColumn(Rechts("Met regel")).AddColumn(Rechts("Met oordeel")).AddColumn(Rechts("Met regel"));
        foreach (var s in dekking.Standen().Append(dekking.Totaal()))
        {
            tabel.AddRow(new[] { s.Regeling, $"{s.Leden}", $"{s.Uitvoerbaar}", $"{s.Geimplementeerd}", $"{s.Oordeel}", $"{s.OordeelGeimplementeerd}" }.Select(c => new Text(c)));
        }

        scherm.Write(tabel);
        var zonder = Leden.Alle.Where(r => r.VraagtRegel && !dekking.Voert(r)).ToList();
        if (zonder.Count == 0)
        {
            return;
        }

        scherm.Write(new Text("Zonder regel\n", new Style(decoration: Decoration.Bold)));
        foreach (var rij in zonder)
        {
            var reden = Leden.Uitzonderingen.FirstOrDefault(u => u.Geldt(rij))?.Reden ?? "nog niet uitgevoerd";
            scherm.Write(new Padder(new Text($"{rij}: {rij.Beslist}. Reden: {reden}."), new Padding(2, 0, 0, 0)));
        }
    }

    public static string Json(Dekking dekking) => JsonSerializer.Serialize(new Uitvoer([.. dekking.Standen()], dekking.Totaal()), DekkingContext.Default.Uitvoer);

    private static TableColumn Rechts(string kop) => new TableColumn(kop).RightAligned();

    /// <summary>De vorm van de JSON.</summary>
    /// <param name="Regelingen">Per regeling.</param>
    /// <param name="Totaal">Alle samen.</param>
    internal sealed record Uitvoer(IReadOnlyList<Dekking.Stand> Regelingen, Dekking.Stand Totaal);
}

/// <summary>Schrijft de dekking zonder reflectie.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(Dekkingstekst.Uitvoer))]
internal sealed partial class DekkingContext : JsonSerializerContext;
