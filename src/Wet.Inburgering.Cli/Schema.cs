using System.ComponentModel;
using Spectre.Console.Cli;
using Wet.Inburgering.Json;

namespace Wet.Inburgering.Cli;

/// <summary>Geeft het JSON Schema van invoer of uitvoer.</summary>
internal sealed class Schema(Omgeving omgeving) : Command<Schema.Opties>
{
    public override int Execute(CommandContext context, Opties settings, CancellationToken cancellationToken)
    {
        omgeving.Uit.WriteLine(settings.Wat switch
        {
            "dossier" => SchemaJson.Dossier(),
            "beoordeling" => SchemaJson.Beoordeling(),
            _ => throw new Geweigerd("schema", "is onbekend; verwacht een van: dossier, beoordeling"),
        });
        return Afsluitcode.Goed;
    }

    internal sealed class Opties : CommandSettings
    {
        [CommandArgument(0, "<dossier|beoordeling>")]
        [Description("dossier (invoer) of beoordeling (uitvoer).")]
        public string Wat { get; init; } = string.Empty;
    }
}
