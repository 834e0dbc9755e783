using System.Text.Json;

namespace Wet.Inburgering.Json;

/// <summary>Leest een beleidskader en verzamelt alle fouten.</summary>
internal sealed class Kaderlezer : Jsonlezer
{
    public const string Wortelnaam = "beleidskader";
    public const string Naamveld = "naam";
    public const string Keuzes = "keuzes";
    public const string Lezing = "lezing";
    public const string Keuze = "keuze";
    public const string Vanaf = "vanaf";
    public const string Grondslag = "grondslag";

    /// <summary>Meer keuzes dan een gemeente ooit maakt.</summary>
    public const int MaxKeuzes = 1_000;

    private static readonly string[] Bovenaan = [Naamveld, Keuzes];
    private static readonly string[] VanKeuze = [Lezing, Keuze, Vanaf, Grondslag];

    private Kaderlezer(Leesopties opties)
        : base(Wortelnaam, "een naam en keuzes", opties)
    {
    }

    public static Beleidskaderresultaat Lees(ReadOnlySpan<byte> utf8, Leesopties opties)
    {
        var lezer = new Kaderlezer(opties);
        if (!lezer.IsJson(utf8))
        {
            return new(lezer.Fouten);
        }

        using var document = JsonDocument.Parse(utf8.ToArray(), new() { MaxDepth = Leesopties.MaxDiepte });
        var kader = lezer.Kader(document.RootElement);
        return lezer.Fouten.Count > 0 ? new(lezer.Fouten) : new(kader!);
    }

    /// <summary>Het kader; <c>null</c> als er fouten zijn.</summary>
    private Beleidskader? Kader(JsonElement wortel)
    {
        if (wortel.ValueKind != JsonValueKind.Object)
        {
            Fout(string.Empty, "is geen object; verwacht een JSON-object, zoals {\"naam\": \"Beleidsregels inburgering\", \"keuzes\": []}");
            return null;
        }

        var delen = Delen(wortel, string.Empty, Bovenaan);
        var naam = Verplicht(delen, string.Empty, Naamveld);
        var keuzes = new List<Beleidskeuze>();
        if (!delen.TryGetValue(Keuzes, out var lijst) || lijst.ValueKind == JsonValueKind.Null)
        {
            Fout(Keuzes, "ontbreekt; verwacht een lijst met keuzes: [ … ] (leeg als er geen zijn)");
        }
        else if (lijst.ValueKind != JsonValueKind.Array)
        {
            Fout(Keuzes, "is geen lijst; verwacht een lijst met keuzes: [ … ]", lijst);
        }
        else if (lijst.GetArrayLength() > MaxKeuzes)
        {
            Fout(Keuzes, $"heeft te veel onderdelen; verwacht ten hoogste {MaxKeuzes}");
        }
        else
        {
            Lees(lijst, keuzes);
        }

        return Fouten.Count == 0 ? new(naam!, keuzes) : null;
    }

    private void Lees(JsonElement lijst, List<Beleidskeuze> keuzes)
    {
        var eerder = new Dictionary<(Lezing, LocalDate), int>();
        var i = 0;
        foreach (var element in lijst.EnumerateArray())
        {
            var pad = $"{Keuzes}[{i}]";
            if (element.ValueKind != JsonValueKind.Object)
            {
                Fout(pad, $"is geen object; verwacht een object met {string.Join(", ", VanKeuze)}", element);
            }
            else if (Lees(element, pad) is { } keuze)
            {
                if (eerder.TryAdd((keuze.Lezing, keuze.Vanaf), i))
                {
                    keuzes.Add(keuze);
                }
                else
                {
                    Fout(pad, $"is voor dezelfde lezing en vanaf dezelfde dag als {Keuzes}[{eerder[(keuze.Lezing, keuze.Vanaf)]}]; verwacht per lezing en dag een keuze");
                }
            }

            i++;
        }
    }

    private Beleidskeuze? Lees(JsonElement element, string pad)
    {
        var delen = Delen(element, pad, VanKeuze);
        var id = Verplicht(delen, pad, Lezing, Lezingen.Alle.Select(l => l.Id), "bekende lezing", "een id uit het schema van het beleidskader");
        var lezing = Lezingen.Alle.FirstOrDefault(l => l.Id == id);
        var keuze = lezing is null
            ? Verplicht(delen, pad, Keuze)
            : Verplicht(delen, pad, Keuze, lezing.Keuzes.Select(k => k.Naam), "keuze van deze lezing", $"een van: {string.Join(", ", lezing.Keuzes.Select(k => k.Naam))}");
        var vanaf = Dag(delen, pad);
        var grondslag = Verplicht(delen, pad, Grondslag);
        return lezing is not null && keuze is not null && vanaf is { } dag && grondslag is not null ? new(lezing, keuze, dag, grondslag) : null;
    }

    private Dictionary<string, JsonElement> Delen(JsonElement element, string pad, string[] bekend)
        => Eigenschappen(element, pad, bekend).ToDictionary(e => e.Naam, e => e.Waarde);

    /// <summary>Een tekst die er moet staan; <c>null</c> als dat niet zo is.</summary>
    private string? Verplicht(Dictionary<string, JsonElement> delen, string pad, string naam)
    {
        var volledig = Volledig(pad, naam);
        if (!delen.TryGetValue(naam, out var waarde) || waarde.ValueKind == JsonValueKind.Null)
        {
            Fout(volledig, "ontbreekt; verwacht tekst tussen aanhalingstekens");
            return null;
        }

        if (waarde.ValueKind != JsonValueKind.String)
        {
            Tekst(waarde, volledig);
            return null;
        }

        if (string.IsNullOrWhiteSpace(waarde.GetString()))
        {
            Fout(volledig, "is leeg; verwacht tekst tussen aanhalingstekens");
            return null;
        }

        return waarde.GetString();
    }

    /// <summary>Een van de bekende namen; <c>null</c>, met de naam die er het meest op lijkt in de melding, als het die niet is.</summary>
    private string? Verplicht(Dictionary<string, JsonElement> delen, string pad, string naam, IEnumerable<string> bekend, string soort, string anders)
    {
        var tekst = Verplicht(delen, pad, naam);
        if (tekst is null || bekend.Contains(tekst))
        {
            return tekst;
        }

        Fout(Volledig(pad, naam), $"is geen {soort}; verwacht {(Naam.Dichtstbij(tekst, bekend) is { } bedoeld ? $"'{bedoeld}'" : anders)}", delen[naam]);
        return null;
    }

    private LocalDate? Dag(Dictionary<string, JsonElement> delen, string pad)
    {
        var volledig = Volledig(pad, Vanaf);
        if (!delen.TryGetValue(Vanaf, out var waarde) || waarde.ValueKind == JsonValueKind.Null)
        {
            Fout(volledig, "ontbreekt; verwacht de eerste dag waarop de keuze geldt (JJJJ-MM-DD)");
            return null;
        }

        Dag(waarde, volledig);
        return waarde.ValueKind == JsonValueKind.String && Datumtekst.Dag(waarde.GetString(), out var dag) == Datumoordeel.Goed ? dag : null;
    }

    private static string Volledig(string pad, string naam) => pad.Length == 0 ? naam : $"{pad}.{naam}";
}
