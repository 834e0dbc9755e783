using System.ComponentModel;
using System.Reflection;
using Spectre.Console.Cli;
using Wet.Inburgering.Json;

namespace Wet.Inburgering.Cli;

/// <summary>
/// Kijkt de opdrachtregel na voor Spectre dat doet: dat stopt bij de eerste fout, hier komen zij alle. Wat niet klopt gaat eruit, zodat de
/// opdracht ook haar andere invoer nog nakijkt.
/// </summary>
internal static class Argumenten
{
    /// <summary>In plaats van een argument dat ontbreekt; de fout is dan al gemeld.</summary>
    public const string Ontbreekt = "<ontbreekt>";

    private const string Opdracht = "opdracht";

    private static readonly Dictionary<string, Type> Opdrachten = new()
    {
        ["beoordeel"] = typeof(Beoordeel.Opties),
        ["termijnen"] = typeof(Termijnen.Opties),
        ["agenda"] = typeof(Termijnen.Opties),
        ["verloop"] = typeof(Verloop.Opties),
        ["controleer"] = typeof(Controleer.Opties),
        ["regels"] = typeof(Regellijst.Opties),
        ["schema"] = typeof(Schema.Opties),
    };

    /// <summary>De argumenten voor Spectre; wat er mis mee was staat in <paramref name="fouten"/>.</summary>
    public static IEnumerable<string> Lees(string[] args, List<Dossierfout> fouten)
    {
        if (args.Length == 0 || args[0] is "--version" or "--help" or "-h")
        {
            return args;
        }

        if (!Opdrachten.TryGetValue(args[0], out var type))
        {
            var bedoeld = Naam.Dichtstbij(args[0], Opdrachten.Keys);
            throw new Geweigerd(Opdracht, $"{(args[0].StartsWith('-') ? "ontbreekt" : "is onbekend")}; verwacht {(bedoeld is null ? $"een van: {string.Join(", ", Opdrachten.Keys)}" : $"'{bedoeld}'")}");
        }

        if (args.Any(a => a is "--help" or "-h"))
        {
            return [args[0], "--help"];
        }

        var lezing = new Lezing(args[0], type, fouten);
        for (var i = 1; i < args.Length; i++)
        {
            i += lezing.Neem(args[i], i + 1 < args.Length ? args[i + 1] : null);
        }

        return lezing.Klaar();
    }

    private static bool IsOptie(string tekst) => tekst.Length > 1 && tekst[0] == '-';

    private sealed class Lezing(string opdracht, Type type, List<Dossierfout> fouten)
    {
        private readonly Dictionary<string, (bool HeeftWaarde, bool MagVaker)> opties = type.GetProperties()
            .Select(p => (Eigenschap: p, Optie: p.GetCustomAttribute<CommandOptionAttribute>()))
            .Where(p => p.Optie is not null)
            .ToDictionary(p => $"--{p.Optie!.LongNames[0]}", p => (p.Eigenschap.PropertyType != typeof(bool), p.Eigenschap.PropertyType.IsArray));

        private readonly List<(CommandArgumentAttribute Argument, string? Uitleg)> argumenten = [.. type.GetProperties()
            .Select(p => (p.GetCustomAttribute<CommandArgumentAttribute>()!, p.GetCustomAttribute<DescriptionAttribute>()?.Description))
            .Where(p => p.Item1 is not null)
            .OrderBy(p => p.Item1.Position)];

        private readonly List<string> uit = [opdracht];
        private readonly List<(string Tekst, bool VanOnbekend)> los = [];
        private readonly HashSet<string> gezien = [];
        private readonly HashSet<string> dubbel = [];
        private bool naOnbekend;

        /// <summary>Neemt een argument; geeft hoeveel van de volgende daarbij hoorden.</summary>
        public int Neem(string tekst, string? volgende)
        {
            if (!IsOptie(tekst))
            {
                los.Add((tekst, naOnbekend));
                naOnbekend = false;
                return 0;
            }

            var scheiding = tekst.AsSpan().IndexOfAny('=', ':');
            var (naam, waarde) = scheiding < 0 ? (tekst, null) : (tekst[..scheiding], tekst[(scheiding + 1)..]);
            naOnbekend = false;
            if (!opties.ContainsKey(naam))
            {
                // Gelezen als wat er waarschijnlijk bedoeld is, zodat ook de waarde wordt nagekeken.
                var bedoeld = Naam.Dichtstbij(naam.TrimStart('-'), opties.Keys.Select(o => o[2..]));
                fouten.Add(new(Naam.InPad(naam), $"is geen bekende optie; verwacht {(bedoeld is null ? $"een van: {string.Join(", ", opties.Keys)}" : $"'--{bedoeld}'")}"));
                naOnbekend = bedoeld is null && waarde is null;
                if (bedoeld is null)
                {
                    return 0;
                }

                naam = $"--{bedoeld}";
            }

            return Optie(naam, waarde, volgende);
        }

        /// <summary>De argumenten voor Spectre.</summary>
        public List<string> Klaar()
        {
            // Een los woord achter een onbekende optie was waarschijnlijk haar waarde.
            for (var i = los.FindLastIndex(l => l.VanOnbekend); i >= 0 && los.Count > argumenten.Count; i = los.FindLastIndex(l => l.VanOnbekend))
            {
                los.RemoveAt(i);
            }

            if (los.Count > argumenten.Count)
            {
                fouten.Add(new("opdrachtregel", $"heeft te veel waarden; verwacht: {opdracht} {string.Join(' ', argumenten.Select(a => a.Argument.IsRequired ? $"<{a.Argument.ValueName}>" : $"[{a.Argument.ValueName}]"))} [opties]"));
                los.RemoveRange(argumenten.Count, los.Count - argumenten.Count);
            }

            foreach (var (argument, uitleg) in argumenten.Skip(los.Count).Where(a => a.Argument.IsRequired))
            {
                fouten.Add(new(argument.ValueName.Contains('|') ? opdracht : argument.ValueName, $"ontbreekt; verwacht {uitleg?.TrimEnd('.')}"));
                los.Add((Ontbreekt, false));
            }

            return [.. uit, .. los.Select(l => l.Tekst == "-" ? Opdrachtregel.Standaardinvoer : l.Tekst)];
        }

        private int Optie(string naam, string? waarde, string? volgende)
        {
            var (heeftWaarde, magVaker) = opties[naam];
            var hierbij = 0;
            if (heeftWaarde && waarde is null && volgende is not null && !IsOptie(volgende))
            {
                waarde = volgende;
                hierbij = 1;
            }

            if (!magVaker && !gezien.Add(naam))
            {
                if (dubbel.Add(naam))
                {
                    fouten.Add(new(naam, "staat er meer dan een keer; verwacht de optie een keer"));
                }
            }
            else if (!heeftWaarde && waarde is not null)
            {
                fouten.Add(new(naam, "heeft een waarde; verwacht de optie zonder waarde"));
            }
            else if (heeftWaarde && string.IsNullOrEmpty(waarde))
            {
                fouten.Add(new(naam, "heeft geen waarde; verwacht een waarde achter de optie"));
            }
            else
            {
                uit.AddRange(heeftWaarde ? [naam, waarde == "-" ? Opdrachtregel.Standaardinvoer : waarde!] : [naam]);
            }

            return hierbij;
        }
    }
}
