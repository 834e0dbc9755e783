using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;
using Wet.Inburgering.Cli.Ledger;

namespace Wet.Inburgering.Cli;

/// <summary>Toont de regels van een editie.</summary>
internal sealed class Regellijst(Omgeving omgeving) : Command<Regellijst.Opties>
{
    public override int Execute(CommandContext context, Opties settings, CancellationToken cancellationToken)
    {
        var fouten = omgeving.Gemeld;
        Lezen.Keuze("--editie", settings.Editie, fouten, Lezen.Edities);
        Lezen.Keuze("--formaat", settings.Formaat, fouten, Lezen.AlsTekst, Lezen.AlsJson);
        if (!settings.Ledger && settings.Formaat == Lezen.AlsJson)
        {
            fouten.Add(new("--formaat", "json hoort bij --ledger; verwacht tekst, of --ledger erbij"));
        }

        if (settings.Ledger && (settings.Zoekterm is not null || settings.Editie != Editie.GeldendRecht.Id))
        {
            fouten.Add(new("--ledger", "telt alle leden van het geldende recht; verwacht geen zoekterm en geen andere editie"));
        }

        if (fouten.Count > 0)
        {
            throw new Geweigerd(fouten);
        }

        var editie = Lezen.Editie(settings.Editie);
        var scherm = omgeving.Scherm;
        if (settings.Ledger)
        {
            if (settings.Formaat == Lezen.AlsJson)
            {
                omgeving.Uit.WriteLine(Dekkingstekst.Json(Dekking.GeldendRecht));
            }
            else
            {
                Dekkingstekst.Schrijf(scherm, Dekking.GeldendRecht);
            }

            return Afsluitcode.Goed;
        }

        if (!editie.HeeftRechtskracht)
        {
            Beoordelingstekst.GeenRecht(scherm);
        }

        var gevonden = 0;
        foreach (var vraag in Rechtsvragen.Alle)
        {
            var regels = editie.RegelsVan(vraag).Distinct().Where(r => Past(vraag, r, settings.Zoekterm)).ToList();
            if (regels.Count == 0)
            {
                continue;
            }

            gevonden += regels.Count;
            scherm.WriteLine();
            scherm.Write(new Text(vraag.Titel + "\n", new Style(decoration: Decoration.Bold)));
            scherm.Write(new Padder(new Text($"--vraag {vraag.Naam}", new Style(decoration: Decoration.Dim)), new Padding(2, 0, 0, 0)));
            foreach (var regel in regels)
            {
                scherm.Write(new Padder(new Text($"{regel.Id}: {regel.Titel}"), new Padding(2, 0, 0, 0)));
                scherm.Write(new Padder(new Text(Bijzonderheden(regel), new Style(decoration: Decoration.Dim)), new Padding(4, 0, 0, 0)));
            }
        }

        scherm.WriteLine();
        scherm.Write(new Text(gevonden switch
        {
            0 => "Geen regels gevonden.\n",
            1 => $"1 regel ({editie.Naam}).\n",
            _ => $"{gevonden} regels ({editie.Naam}).\n",
        }));
        return Afsluitcode.Goed;
    }

    private static bool Past(Rechtsvraag vraag, Regel regel, string? zoekterm)
        => zoekterm is null
            || regel.Grondslagen.Select(g => g.ToString()).Concat([regel.Id, regel.Titel, vraag.Naam, vraag.Titel]).Any(t => t.Contains(zoekterm, StringComparison.OrdinalIgnoreCase));

    private static string Bijzonderheden(Regel regel)
    {
        var geldig = regel.GeldigTot is { } tot
            ? $"geldt van {Schrijfwijze.Datum(regel.GeldigVanaf)} tot {Schrijfwijze.Datum(tot)}"
            : $"geldt vanaf {Schrijfwijze.Datum(regel.GeldigVanaf)}";
        var uitzondering = regel.UitzonderingOp.Count == 0 ? string.Empty : $" · uitzondering op {string.Join(", ", regel.UitzonderingOp)}";
        return $"{string.Join("; ", regel.Grondslagen)} · {geldig} · zekerheid {Woorden.Naam(regel.Zekerheid)}{uitzondering}";
    }

    internal sealed class Opties : CommandSettings
    {
        [CommandArgument(0, "[zoekterm]")]
        [Description("Alleen regels met dit woord in id, titel, artikel of vraag.")]
        public string? Zoekterm { get; init; }

        [CommandOption("--editie <EDITIE>")]
        [Description("geldend (standaard) of nota2020.")]
        public string Editie { get; init; } = "geldend";

        [CommandOption("--ledger")]
        [Description("Telt per regeling welke leden een regel hebben, en noemt de leden zonder.")]
        public bool Ledger { get; init; }

        [CommandOption("--formaat <FORMAAT>")]
        [Description("tekst (standaard) of json; json alleen met --ledger.")]
        public string Formaat { get; init; } = Lezen.AlsTekst;
    }
}
