using Spectre.Console;
using Spectre.Console.Cli.Help;
using Spectre.Console.Rendering;

namespace Wet.Inburgering.Cli;

/// <summary>De hulptekst, in het Nederlands.</summary>
internal sealed class Hulptekst : IHelpProvider
{
    public IEnumerable<IRenderable> Write(ICommandModel model, ICommandInfo? command)
    {
        yield return Kop("GEBRUIK");
        if (command is null)
        {
            yield return Inspringen($"{model.ApplicationName} <opdracht> [opties]");
            yield return Kop("OPDRACHTEN");
            yield return Tabel(model.Commands.Where(c => !c.IsHidden).Select(c => ($"{c.Name} {string.Join(' ', c.Parameters.OfType<ICommandArgument>().Select(Argument))}".TrimEnd(), c.Description)));
            yield return Kop("AFSLUITCODE");
            yield return Tabel([("0", "beantwoord, ook als een uitkomst onbekend is"), ("2", "invoer of opdracht geweigerd; elke fout op een regel van stderr"), ("1", "fout van het programma zelf")]);
            yield return Kop("VOORBEELD");
            yield return Inspringen($"{model.ApplicationName} beoordeel dossier.json --peildatum 2025-09-01");
            yield break;
        }

        var argumenten = command.Parameters.OfType<ICommandArgument>().OrderBy(a => a.Position).ToList();
        yield return Inspringen($"{model.ApplicationName} {command.Name} {string.Join(' ', argumenten.Select(Argument))} [opties]");
        if (command.Description is not null)
        {
            yield return Inspringen(command.Description);
        }

        if (argumenten.Count > 0)
        {
            yield return Kop("INVOER");
            yield return Tabel(argumenten.Select(a => (Argument(a), a.Description)));
        }

        yield return Kop("OPTIES");
        yield return Tabel(command.Parameters.OfType<ICommandOption>().Where(o => !o.IsHidden)
            .Select(o => ($"--{o.LongNames[0]}{(o.IsFlag ? string.Empty : $" <{o.ValueName}>")}", o.Description))
            .Append(("--help", "deze tekst")));
    }

    private static string Argument(ICommandArgument argument) => argument.IsRequired ? $"<{argument.Value}>" : $"[{argument.Value}]";

    private static Text Kop(string tekst) => new($"\n{tekst}\n", new Style(decoration: Decoration.Bold));

    private static Padder Inspringen(string tekst) => new(new Text(tekst), new Padding(2, 0, 0, 0));

    private static Padder Tabel(IEnumerable<(string Naam, string? Uitleg)> regels)
    {
        var raster = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(3)).AddColumn();
        foreach (var (naam, uitleg) in regels)
        {
            raster.AddRow(new Text(naam), new Text(uitleg ?? string.Empty));
        }

        return new(raster, new Padding(2, 0, 0, 0));
    }
}
