using System.ComponentModel;
using Spectre.Console.Cli;

namespace Wet.Inburgering.Cli;

/// <summary>Kijkt alleen na of een dossier te lezen is en zichzelf niet tegenspreekt.</summary>
internal sealed class Controleer(Omgeving omgeving) : Command<Controleer.Opties>
{
    /// <summary>Laat: dan telt iedere gebeurtenis in het dossier mee bij het zoeken naar tegenspraken.</summary>
    private static readonly LocalDate Laat = new(9999, 12, 31);

    public override int Execute(CommandContext context, Opties settings, CancellationToken cancellationToken)
    {
        var dossier = Lezen.Dossier(omgeving, settings.Bestand, settings.ToonWaarden);
        if (!dossier.Controleer(Laat, out _, out var tegenspraken))
        {
            throw new Geweigerd(tegenspraken);
        }

        var feiten = Feitencatalogus.Standaard.Feiten;
        omgeving.Uit.WriteLine($"Het dossier klopt. Bekend: {feiten.Count(f => f.Lees(dossier).IsBekend)} van de {feiten.Count} feiten over de persoon zelf; wat ontbreekt telt als onbekend.");
        foreach (var lijst in Feitencatalogus.Standaard.Lijsten)
        {
            var (items, isBekend, volledig) = lijst.Lees(dossier);
            omgeving.Uit.WriteLine($"  {lijst.Naam}: {(isBekend ? $"{items.Count} {(items.Count == 1 ? "onderdeel" : "onderdelen")}, {(volledig ? "volledig" : "niet gezegd dat de lijst volledig is")}" : "onbekend")}");
        }

        return Afsluitcode.Goed;
    }

    internal sealed class Opties : CommandSettings
    {
        [CommandArgument(0, "<bestand>")]
        [Description("Het dossier als JSON, of - voor standaardinvoer.")]
        public string Bestand { get; init; } = string.Empty;

        [CommandOption("--toon-waarden")]
        [Description("Zet afgekeurde waarden in foutmeldingen (persoonlijke gegevens!).")]
        public bool ToonWaarden { get; init; }
    }
}
