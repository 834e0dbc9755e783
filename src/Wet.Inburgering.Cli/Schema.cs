using System.ComponentModel;
using Spectre.Console.Cli;
using Wet.Inburgering.Json;

namespace Wet.Inburgering.Cli;

/// <summary>Geeft het JSON Schema van invoer of uitvoer.</summary>
internal sealed class Schema(Omgeving omgeving) : Command<Schema.Opties>
{
    public override int Execute(CommandContext context, Opties settings, CancellationToken cancellationToken)
    {
        var schema = settings.Wat switch
        {
            "dossier" => SchemaJson.Dossier(),
            "beleidskader" => SchemaJson.Beleidskader(),
            "beoordeling" => SchemaJson.Beoordeling(),
            _ => null,
        };
        if (schema is null && settings.Wat != Argumenten.Ontbreekt)
        {
            omgeving.Gemeld.Add(new("schema", "is onbekend; verwacht een van: dossier, beleidskader, beoordeling"));
        }

        if (omgeving.Gemeld.Count > 0)
        {
            throw new Geweigerd(omgeving.Gemeld);
        }

        omgeving.Uit.WriteLine(schema);
        return Afsluitcode.Goed;
    }

    internal sealed class Opties : CommandSettings
    {
        [CommandArgument(0, "<dossier|beleidskader|beoordeling>")]
        [Description("dossier of beleidskader (invoer), of beoordeling (uitvoer).")]
        public string Wat { get; init; } = string.Empty;
    }
}
