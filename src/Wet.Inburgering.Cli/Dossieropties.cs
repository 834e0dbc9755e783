using System.ComponentModel;
using Spectre.Console.Cli;

namespace Wet.Inburgering.Cli;

/// <summary>De opties van iedere opdracht die een dossier leest.</summary>
internal abstract class Dossieropties : CommandSettings
{
    [CommandArgument(0, "<bestand>")]
    [Description("Het dossier als JSON, of - voor standaardinvoer.")]
    public string Bestand { get; init; } = string.Empty;

    [CommandOption("--beleidskader <BESTAND>")]
    [Description("De gedateerde keuzes van de gemeente tussen lezingen, als JSON (zie: schema beleidskader).")]
    public string? Beleidskader { get; init; }

    [CommandOption("--toon-waarden")]
    [Description("Zet afgekeurde waarden in foutmeldingen (persoonlijke gegevens!).")]
    public bool ToonWaarden { get; init; }
}

/// <summary>De opties van iedere opdracht die een dossier naar een stelsel beantwoordt.</summary>
internal abstract class Stelselopties : Dossieropties
{
    [CommandOption("--editie <EDITIE>")]
    [Description("geldend (standaard) of nota2020: de nota van maart 2020, die nooit recht werd.")]
    public string Editie { get; init; } = "geldend";
}
