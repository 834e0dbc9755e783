using System.Text.Json;

namespace Wet.Inburgering.Json;

/// <summary>Wat iedere lezer nodig heeft: is het JSON, welke namen staan er, en alle fouten met hun pad.</summary>
/// <param name="wortel">Pad van het geheel in een melding.</param>
/// <param name="inhoud">Wat er in het object hoort, in een melding.</param>
/// <param name="opties">Grenzen.</param>
internal abstract class Jsonlezer(string wortel, string inhoud, Leesopties opties)
{
    private readonly List<Dossierfout> fouten = [];

    protected IReadOnlyList<Dossierfout> Fouten => fouten;

    /// <summary>Is de grens aan het aantal fouten bereikt? Verder kijken kost dan alleen tijd.</summary>
    protected bool IsVol { get; private set; }

    /// <summary>Is het JSON, niet te diep, met leesbare tekst? Anders heeft verder kijken geen zin.</summary>
    protected bool IsJson(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return Weiger($"is leeg; verwacht een JSON-object met {inhoud}");
        }

        if (utf8[0] is 0xFE or 0xFF)
        {
            return Weiger("is geen UTF-8-tekst; verwacht JSON in UTF-8");
        }

        var lezer = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (lezer.Read())
            {
                if (lezer.CurrentDepth >= Leesopties.MaxDiepte && lezer.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    return Weiger($"is te diep genest; verwacht ten hoogste {Leesopties.MaxDiepte} niveaus");
                }

                if (lezer.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    lezer.GetString();
                }
            }

            return true;
        }
        catch (JsonException fout)
        {
            return Weiger($"is geen geldige JSON bij regel {(fout.LineNumber ?? 0) + 1}, positie {(fout.BytePositionInLine ?? 0) + 1}; verwacht een JSON-object zonder opmerkingen en zonder komma na het laatste onderdeel");
        }
        catch (InvalidOperationException)
        {
            return Weiger("bevat tekst met ongeldige tekens; verwacht JSON in UTF-8");
        }
    }

    protected void Fout(string pad, string melding, JsonElement? waarde = null)
    {
        if (IsVol)
        {
            return;
        }

        if (fouten.Count == opties.MaxFouten)
        {
            IsVol = true;
            fouten.Add(new(wortel, $"heeft meer dan {opties.MaxFouten} fouten; verwacht {inhoud} volgens het schema, de rest is niet nagekeken"));
            return;
        }

        if (opties.ToonWaarden && waarde is { } getoond)
        {
            melding += $" (er staat: {Naam.InPad(getoond.GetRawText())})";
        }

        fouten.Add(new(pad.Length == 0 ? wortel : pad, melding));
    }

    /// <summary>De bekende eigenschappen van een object; meldt onbekende en dubbele namen, slaat eigen gegevens over.</summary>
    protected List<(string Naam, JsonElement Waarde)> Eigenschappen(JsonElement element, string pad, IReadOnlyCollection<string> bekend, IReadOnlyCollection<string>? elders = null)
    {
        var uit = new List<(string, JsonElement)>();
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var eigenschap in element.EnumerateObject())
        {
            if (IsVol)
            {
                return [];
            }

            var naam = eigenschap.Name;
            if (Naam.IsEigen(naam) || (pad.Length == 0 && naam == Naam.Schema))
            {
                continue;
            }

            var volledig = pad.Length == 0 ? naam : $"{pad}.{naam}";
            if (!bekend.Contains(naam))
            {
                var bedoeld = Naam.Dichtstbij(naam, bekend) ?? (elders is null ? null : Naam.Dichtstbij(naam, elders));
                var verwacht = bedoeld is not null ? $"'{bedoeld}'" : bekend.Count <= 12 ? $"een van: {string.Join(", ", bekend)}" : "een naam uit het schema";
                Fout(pad.Length == 0 ? Naam.InPad(naam) : $"{pad}.{Naam.InPad(naam)}", $"is geen bekende naam; verwacht {verwacht} (eigen gegevens: een naam die met x- begint)");
            }
            else if (!gezien.Add(naam))
            {
                Fout(volledig, "staat er meer dan een keer; verwacht elke naam een keer");
            }
            else
            {
                uit.Add((naam, eigenschap.Value));
            }
        }

        return uit;
    }

    protected void JaNee(JsonElement element, string pad)
    {
        if (element.ValueKind is not (JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null))
        {
            Fout(pad, "is geen ja of nee; verwacht true of false (zonder aanhalingstekens)", element);
        }
    }

    protected void Tekst(JsonElement element, string pad)
    {
        if (element.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
        {
            Fout(pad, "is geen tekst; verwacht tekst tussen aanhalingstekens", element);
        }
    }

    protected void Dag(JsonElement element, string pad)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        var oordeel = element.ValueKind == JsonValueKind.String ? Datumtekst.Dag(element.GetString(), out _) : Datumoordeel.GeenDatum;
        if (oordeel != Datumoordeel.Goed)
        {
            Fout(pad, $"{(oordeel == Datumoordeel.BestaatNiet ? "bestaat niet in de kalender" : "is geen dag")}; verwacht een dag (JJJJ-MM-DD)", element);
        }
    }

    private bool Weiger(string melding)
    {
        fouten.Add(new(wortel, melding));
        return false;
    }
}
