using System.Text.Json;
using System.Text.Json.Nodes;
using Wet.Inburgering.Logica;

namespace Wet.Inburgering.Tests.Json;

/// <summary>De voorbeelddossiers en dossiers die uit de feitencatalogus worden gemaakt.</summary>
internal static class Voorbeelden
{
    public static string Wortel { get; } = ZoekWortel();

    public static string Map => Path.Combine(Wortel, "samples", "dossiers");

    public static string[] Bestanden { get; } = [.. Directory.GetFiles(Map, "*.json").Order(StringComparer.Ordinal)];

    /// <summary>Een waarde die bij het feit past.</summary>
    public static JsonNode Waarde(Feit feit, Random toeval) => feit.Soort switch
    {
        Feitsoort.Datum => Datum(feit.IsEinde ? Datumrol.Einde : feit.Rol, toeval),
        Feitsoort.JaNee => toeval.Next(2) == 0,
        Feitsoort.Keuze => feit.Keuzes[toeval.Next(feit.Keuzes.Count)],
        Feitsoort.Aantal => toeval.Next(2_000),
        Feitsoort.Gemeente => toeval.Next(1, 10_000).ToString("D4", System.Globalization.CultureInfo.InvariantCulture),
        _ => toeval.NextInt64(5_000_000),
    };

    /// <summary>Een dossier met elk feit met de gegeven kans, kort of lang, en lijsten in beide vormen.</summary>
    public static JsonObject Dossier(Random toeval, double kans)
    {
        var uit = new JsonObject();
        foreach (var feit in Feitencatalogus.Standaard.Feiten)
        {
            var (groep, naam) = (feit.Pad.Split('.')[0], feit.Pad.Split('.')[1]);
            if (toeval.NextDouble() < kans)
            {
                uit[groep] ??= new JsonObject();
                uit[groep]![naam] = Kort(feit, toeval);
            }
        }

        foreach (var lijst in Feitencatalogus.Standaard.Lijsten)
        {
            if (toeval.NextDouble() >= kans)
            {
                continue;
            }

            var items = new JsonArray();
            for (var i = toeval.Next(4); i > 0; i--)
            {
                var item = new JsonObject();
                foreach (var feit in lijst.Feiten.Where(f => f == lijst.Sleutel || toeval.NextDouble() < kans))
                {
                    item[feit.Pad] = Kort(feit, toeval);
                }

                items.Add(item);
            }

            uit[lijst.Naam] = toeval.Next(2) == 0 ? items : new JsonObject { ["volledig"] = toeval.Next(2) == 0, ["stand"] = "2025-01-31", ["bron"] = "IND", ["items"] = items };
        }

        return uit;
    }

    private static JsonNode Kort(Feit feit, Random toeval)
    {
        var waarde = Waarde(feit, toeval);
        return toeval.Next(4) != 0 ? waarde : new JsonObject
        {
            ["waarde"] = waarde,
            ["bron"] = "BRP",
            ["geldigVanaf"] = "2024-02-29",
            ["bekendSinds"] = "2024-03-01",
            ["inOnderzoek"] = toeval.Next(2) == 0,
            ["motivering"] = "omdat \"het\" zo is €",
        };
    }

    private static JsonNode Datum(Datumrol rol, Random toeval) => (toeval.Next(6), rol) switch
    {
        (0, _) => $"{toeval.Next(1930, 2031)}",
        (1, _) => $"{toeval.Next(1930, 2031)}-{toeval.Next(1, 13):00}",
        (2, Datumrol.Einde) => "lopend",
        (2, Datumrol.Gebeurtenis) => "geen",
        (3, _) => $"2024-02-29/2024-{toeval.Next(3, 13):00}-10",
        _ => $"{toeval.Next(1930, 2031)}-{toeval.Next(1, 13):00}-{toeval.Next(1, 29):00}",
    };

    private static string ZoekWortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Wet.Inburgering.sln")))
        {
            map = map.Parent;
        }

        return map?.FullName ?? throw new InvalidOperationException("De map van de oplossing is niet gevonden.");
    }
}
