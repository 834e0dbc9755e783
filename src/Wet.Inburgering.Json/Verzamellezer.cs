using System.Text.Json;

namespace Wet.Inburgering.Json;

/// <summary>
/// Kijkt JSON na tegen de feitencatalogus en verzamelt alle fouten. Wordt pas gebruikt als het snelle pad weigert; is er geen fout, dan
/// levert zij dezelfde JSON zonder eigen gegevens en zonder <c>null</c>.
/// </summary>
internal sealed class Verzamellezer : Jsonlezer
{
    private const string Wortelnaam = "dossier";
    private const string Datumvormen = "JJJJ-MM-DD, JJJJ-MM of JJJJ";

    private static readonly Indeling Namen = new(Feitencatalogus.Standaard);

    private readonly Leesopties opties;

    private Verzamellezer(Leesopties opties)
        : base(Wortelnaam, "feiten", opties) => this.opties = opties;

    public static (IReadOnlyList<Dossierfout> Fouten, byte[] Opgeschoond) Lees(ReadOnlySpan<byte> utf8, Leesopties opties)
    {
        var lezer = new Verzamellezer(opties);
        if (!lezer.IsJson(utf8))
        {
            return (lezer.Fouten, []);
        }

        using var document = JsonDocument.Parse(utf8.ToArray(), new() { MaxDepth = Leesopties.MaxDiepte });
        lezer.Dossier(document.RootElement);
        return (lezer.Fouten, lezer.Fouten.Count == 0 ? Schoon(document.RootElement) : []);
    }

    private void Dossier(JsonElement wortel)
    {
        if (wortel.ValueKind != JsonValueKind.Object)
        {
            Fout(Wortelnaam, "is geen object; verwacht een JSON-object met feiten, zoals {\"persoon\": {\"geboortedatum\": \"1990\"}}");
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
            case Feitsoort.Gemeente:
                if (element.ValueKind != JsonValueKind.String || !GemeenteVorm.IsGoed(element.GetString()))
                {
                    Fout(pad, "is geen gemeentecode; verwacht vier cijfers tussen aanhalingstekens, zoals \"0392\"", element);
                }

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
