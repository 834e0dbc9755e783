using System.Text.Json;

namespace Wet.Inburgering.Json;

/// <summary>
/// Kijkt JSON na tegen de feitencatalogus en verzamelt alle fouten. Wordt pas gebruikt als het snelle pad weigert; is er geen fout, dan
/// levert zij dezelfde JSON zonder eigen gegevens en zonder <c>null</c>.
/// </summary>
internal sealed class Verzamellezer
{
    private const string Wortel = "dossier";
    private const string Datumvormen = "JJJJ-MM-DD, JJJJ-MM of JJJJ";

    private static readonly Indeling Namen = new(Feitencatalogus.Standaard);

    private readonly Leesopties opties;
    private readonly List<Dossierfout> fouten = [];

    private Verzamellezer(Leesopties opties) => this.opties = opties;

    public static (IReadOnlyList<Dossierfout> Fouten, byte[] Opgeschoond) Lees(ReadOnlySpan<byte> utf8, Leesopties opties)
    {
        var lezer = new Verzamellezer(opties);
        if (!lezer.IsJson(utf8))
        {
            return (lezer.fouten, []);
        }

        using var document = JsonDocument.Parse(utf8.ToArray(), new() { MaxDepth = Leesopties.MaxDiepte });
        lezer.Dossier(document.RootElement);
        return (lezer.fouten, lezer.fouten.Count == 0 ? Schoon(document.RootElement) : []);
    }

    /// <summary>Is het JSON, niet te diep, met leesbare tekst? Anders heeft verder kijken geen zin.</summary>
    private bool IsJson(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return Weiger("is leeg; verwacht een JSON-object met feiten");
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

    private bool Weiger(string melding)
    {
        fouten.Add(new(Wortel, melding));
        return false;
    }

    private void Fout(string pad, string melding, JsonElement? waarde = null)
    {
        if (opties.ToonWaarden && waarde is { } getoond)
        {
            melding += $" (er staat: {Naam.InPad(getoond.GetRawText())})";
        }

        fouten.Add(new(pad.Length == 0 ? Wortel : pad, melding));
    }

    private void Dossier(JsonElement wortel)
    {
        if (wortel.ValueKind != JsonValueKind.Object)
        {
            Fout(Wortel, "is geen object; verwacht een JSON-object met feiten, zoals {\"persoon\": {\"geboortedatum\": \"1990\"}}");
            return;
        }

        foreach (var (naam, waarde) in Eigenschappen(wortel, string.Empty, Namen.Bovenaan, Namen.Overal))
        {
            if (naam == Indeling.Kenmerk)
            {
                Tekst(waarde, naam);
            }
            else if (Namen.Groepen.TryGetValue(naam, out var groep))
            {
                Groep(waarde, naam, groep);
            }
            else if (Namen.Lijsten.TryGetValue(naam, out var lijst))
            {
                Lijst(waarde, lijst);
            }
        }
    }

    /// <summary>De bekende eigenschappen van een object; meldt onbekende en dubbele namen, slaat eigen gegevens over.</summary>
    private List<(string Naam, JsonElement Waarde)> Eigenschappen(JsonElement element, string pad, IReadOnlyCollection<string> bekend, IReadOnlyCollection<string>? elders = null)
    {
        var uit = new List<(string, JsonElement)>();
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var eigenschap in element.EnumerateObject())
        {
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

    private void Groep(JsonElement element, string pad, IReadOnlyDictionary<string, Feit> feiten)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            Fout(pad, "is geen object; verwacht een object met feiten", element);
            return;
        }

        foreach (var (naam, waarde) in Eigenschappen(element, pad, Namen.Volgorde(feiten), Namen.Overal))
        {
            Feit(waarde, $"{pad}.{naam}", feiten[naam]);
        }
    }

    private void Lijst(JsonElement element, Lijstfeit lijst)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Null:
                return;
            case JsonValueKind.Array:
                Items(element, lijst);
                return;
            case JsonValueKind.Object:
                var heeftItems = false;
                foreach (var (naam, waarde) in Eigenschappen(element, lijst.Naam, Lijstvorm.Namen))
                {
                    var pad = $"{lijst.Naam}.{naam}";
                    switch (naam)
                    {
                        case Lijstvorm.Volledig:
                            JaNee(waarde, pad);
                            break;
                        case Lijstvorm.Stand:
                            Dag(waarde, pad);
                            break;
                        case Lijstvorm.Bron:
                            Tekst(waarde, pad);
                            break;
                        case Lijstvorm.Items when waarde.ValueKind == JsonValueKind.Array:
                            heeftItems = true;
                            Items(waarde, lijst);
                            break;
                        default:
                            heeftItems = waarde.ValueKind != JsonValueKind.Null;
                            if (heeftItems)
                            {
                                Fout(pad, "is geen lijst; verwacht een lijst met onderdelen: [ … ]", waarde);
                            }

                            break;
                    }
                }

                if (!heeftItems)
                {
                    Fout($"{lijst.Naam}.{Lijstvorm.Items}", "ontbreekt; verwacht een lijst met onderdelen: [ … ] (leeg als er geen zijn)");
                }

                return;
            default:
                Fout(lijst.Naam, "is geen lijst; verwacht [ … ] of {\"volledig\": true, \"items\": [ … ]}", element);
                return;
        }
    }

    private void Items(JsonElement items, Lijstfeit lijst)
    {
        if (items.GetArrayLength() > opties.MaxItemsPerLijst)
        {
            Fout(lijst.Naam, $"heeft te veel onderdelen; verwacht ten hoogste {opties.MaxItemsPerLijst}");
            return;
        }

        var feiten = Namen.VanItem[lijst.Naam];
        var i = 0;
        foreach (var item in items.EnumerateArray())
        {
            var pad = $"{lijst.Naam}[{i++}]";
            if (item.ValueKind != JsonValueKind.Object)
            {
                Fout(pad, "is geen object; verwacht een object met feiten", item);
                continue;
            }

            var heeftSleutel = false;
            foreach (var (naam, waarde) in Eigenschappen(item, pad, Namen.Volgorde(feiten)))
            {
                var bekend = Feit(waarde, $"{pad}.{naam}", feiten[naam]);
                heeftSleutel |= feiten[naam] == lijst.Sleutel && bekend;
            }

            if (!heeftSleutel)
            {
                Fout($"{pad}.{lijst.Sleutel.Pad}", $"ontbreekt; verwacht een datum ({Datumvormen}), want zonder is de plaats in de tijd onbekend");
            }
        }
    }

    /// <summary>Kijkt een feit na; waar als er een waarde staat (ook een verkeerde, die is dan al gemeld).</summary>
    private bool Feit(JsonElement element, string pad, Feit feit)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return Waarde(element, pad, feit);
        }

        var staatEr = false;
        foreach (var (naam, waarde) in Eigenschappen(element, pad, LangeVorm.Namen))
        {
            var deel = $"{pad}.{naam}";
            switch (naam)
            {
                case LangeVorm.Waarde:
                    staatEr = Waarde(waarde, deel, feit);
                    break;
                case LangeVorm.GeldigVanaf or LangeVorm.BekendSinds:
                    Dag(waarde, deel);
                    break;
                case LangeVorm.InOnderzoek:
                    JaNee(waarde, deel);
                    break;
                default:
                    Tekst(waarde, deel);
                    break;
            }
        }

        return staatEr;
    }

    private bool Waarde(JsonElement element, string pad, Feit feit)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return false;
        }

        switch (feit.Soort)
        {
            case Feitsoort.JaNee:
                JaNee(element, pad);
                break;
            case Feitsoort.Keuze:
                if (element.ValueKind != JsonValueKind.String || !feit.Keuzes.Contains(element.GetString()))
                {
                    Fout(pad, $"is geen bekende keuze; verwacht {(feit.Keuzes.Count == 1 ? string.Empty : "een van: ")}{string.Join(", ", feit.Keuzes)}", element);
                }

                break;
            case Feitsoort.Aantal:
                Getal(element, pad, element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var aantal) ? aantal : null, "een heel getal, nul of meer");
                break;
            case Feitsoort.Bedrag:
                Getal(element, pad, element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out var cent) ? cent : null, "een heel aantal eurocenten, nul of meer (€ 12,50 is 1250)");
                break;
            default:
                Datum(element, pad, feit);
                break;
        }

        return true;
    }

    private void Datum(JsonElement element, string pad, Feit feit)
    {
        var verwacht = $"verwacht een datum ({Datumvormen}){feit.Rol switch
        {
            Datumrol.Einde or Datumrol.EindeExclusief => $" of \"{Datumtekst.Lopend}\"",
            Datumrol.Gebeurtenis => $" of \"{Datumtekst.Geen}\"",
            _ => string.Empty,
        }}";
        if (element.ValueKind != JsonValueKind.String)
        {
            Fout(pad, $"is geen datum; {verwacht}", element);
            return;
        }

        var melding = Datumtekst.Lees(element.GetString(), out var datum) switch
        {
            Datumoordeel.GeenDatum => $"is geen datum; {verwacht}",
            Datumoordeel.BestaatNiet => $"bestaat niet in de kalender; {verwacht}",
            Datumoordeel.Omgekeerd => "eindigt voor het begin; verwacht twee dagen met de vroegste eerst",
            _ => datum.Toestand switch
            {
                Datumtoestand.Lopend when !feit.IsEinde => $"'{Datumtekst.Lopend}' kan alleen bij een einde; {verwacht}",
                Datumtoestand.NietGebeurd when feit.Rol != Datumrol.Gebeurtenis => $"'{Datumtekst.Geen}' kan alleen bij een gebeurtenis; {verwacht}",
                _ => null,
            },
        };
        if (melding is not null)
        {
            Fout(pad, melding, element);
        }
    }

    private void Getal(JsonElement element, string pad, long? getal, string verwacht)
    {
        if (getal is null or < 0)
        {
            Fout(pad, $"{(getal < 0 ? "is negatief" : element.ValueKind == JsonValueKind.Number ? "is geen heel getal, of te groot" : "is geen getal")}; verwacht {verwacht}", element);
        }
    }

    private void JaNee(JsonElement element, string pad)
    {
        if (element.ValueKind is not (JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null))
        {
            Fout(pad, "is geen ja of nee; verwacht true of false (zonder aanhalingstekens)", element);
        }
    }

    private void Tekst(JsonElement element, string pad)
    {
        if (element.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
        {
            Fout(pad, "is geen tekst; verwacht tekst tussen aanhalingstekens", element);
        }
    }

    private void Dag(JsonElement element, string pad)
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

    private static byte[] Schoon(JsonElement wortel)
    {
        using var stroom = new MemoryStream();
        using (var schrijver = new Utf8JsonWriter(stroom))
        {
            Schoon(wortel, schrijver);
        }

        return stroom.ToArray();
    }

    private static void Schoon(JsonElement element, Utf8JsonWriter schrijver)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                schrijver.WriteStartObject();
                foreach (var eigenschap in element.EnumerateObject())
                {
                    if (eigenschap.Value.ValueKind != JsonValueKind.Null && !Naam.IsEigen(eigenschap.Name) && eigenschap.Name != Naam.Schema)
                    {
                        schrijver.WritePropertyName(eigenschap.Name);
                        Schoon(eigenschap.Value, schrijver);
                    }
                }

                schrijver.WriteEndObject();
                break;
            case JsonValueKind.Array:
                schrijver.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                {
                    Schoon(item, schrijver);
                }

                schrijver.WriteEndArray();
                break;
            default:
                element.WriteTo(schrijver);
                break;
        }
    }
}
