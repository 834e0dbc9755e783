using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wet.Inburgering.Tests.Json;

/// <summary>Toetst JSON aan een JSON Schema, voor de woorden die onze schema's gebruiken; een ander woord is een fout.</summary>
internal sealed class Schemacontrole(string schema)
{
    private static readonly HashSet<string> ZonderToets = ["$schema", "$id", "$defs", "title", "description"];

    private readonly JsonElement wortel = JsonDocument.Parse(schema).RootElement;

    public IReadOnlyList<string> Fouten(string json)
    {
        using var document = JsonDocument.Parse(json);
        var fouten = new List<string>();
        Toets(wortel, document.RootElement, "$", fouten);
        return fouten;
    }

    private void Toets(JsonElement regels, JsonElement waarde, string pad, List<string> fouten)
    {
        if (regels.ValueKind is JsonValueKind.True)
        {
            return;
        }

        foreach (var regel in regels.EnumerateObject())
        {
            if (!ZonderToets.Contains(regel.Name) && !Klopt(regel.Name, regel.Value, regels, waarde, pad, fouten))
            {
                fouten.Add($"{pad}: {regel.Name}");
            }
        }
    }

    private bool Klopt(string woord, JsonElement eis, JsonElement regels, JsonElement waarde, string pad, List<string> fouten)
    {
        switch (woord)
        {
            case "type":
                return (eis.ValueKind == JsonValueKind.Array ? eis.EnumerateArray().ToList() : [eis]).Any(t => IsType(t.GetString()!, waarde));
            case "enum":
                return eis.EnumerateArray().Any(k => JsonElement.DeepEquals(k, waarde));
            case "const":
                return JsonElement.DeepEquals(eis, waarde);
            case "pattern":
                return waarde.ValueKind != JsonValueKind.String || Regex.IsMatch(waarde.GetString()!, eis.GetString()!);
            case "minimum":
                return waarde.ValueKind != JsonValueKind.Number || waarde.GetDecimal() >= eis.GetDecimal();
            case "maximum":
                return waarde.ValueKind != JsonValueKind.Number || waarde.GetDecimal() <= eis.GetDecimal();
            case "required":
                return waarde.ValueKind != JsonValueKind.Object || eis.EnumerateArray().All(n => waarde.TryGetProperty(n.GetString()!, out _));
            case "$ref":
                var doel = eis.GetString()!.Split('/');
                Toets(wortel.GetProperty(doel[1]).GetProperty(doel[2]), waarde, pad, fouten);
                return true;
            case "anyOf":
                return eis.EnumerateArray().Any(keuze =>
                {
                    var eigen = new List<string>();
                    Toets(keuze, waarde, pad, eigen);
                    return eigen.Count == 0;
                });
            case "items":
                if (waarde.ValueKind == JsonValueKind.Array)
                {
                    var i = 0;
                    foreach (var item in waarde.EnumerateArray())
                    {
                        Toets(eis, item, $"{pad}[{i++}]", fouten);
                    }
                }

                return true;
            case "properties":
                if (waarde.ValueKind == JsonValueKind.Object)
                {
                    foreach (var eigenschap in waarde.EnumerateObject())
                    {
                        if (eis.TryGetProperty(eigenschap.Name, out var deel))
                        {
                            Toets(deel, eigenschap.Value, $"{pad}.{eigenschap.Name}", fouten);
                        }
                    }
                }

                return true;
            case "patternProperties":
                return true;
            case "additionalProperties":
                eis.ValueKind.Should().Be(JsonValueKind.False);
                return waarde.ValueKind != JsonValueKind.Object || waarde.EnumerateObject().All(e => regels.GetProperty("properties").TryGetProperty(e.Name, out _)
                    || regels.GetProperty("patternProperties").EnumerateObject().Any(p => Regex.IsMatch(e.Name, p.Name)));
            default:
                throw new InvalidOperationException($"Onbekend woord in het schema: {woord}");
        }
    }

    private static bool IsType(string type, JsonElement waarde) => type switch
    {
        "object" => waarde.ValueKind == JsonValueKind.Object,
        "array" => waarde.ValueKind == JsonValueKind.Array,
        "string" => waarde.ValueKind == JsonValueKind.String,
        "boolean" => waarde.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => waarde.ValueKind == JsonValueKind.Null,
        "integer" => waarde.ValueKind == JsonValueKind.Number && decimal.IsInteger(waarde.GetDecimal()),
        _ => throw new InvalidOperationException($"Onbekend type in het schema: {type}"),
    };
}
