using System.ComponentModel;
using Spectre.Console.Cli;

namespace Wet.Inburgering.Cli;

/// <summary>Kijkt alleen na of een dossier te lezen is en zichzelf niet tegenspreekt.</summary>
internal sealed class Controleer(Omgeving omgeving) : Command<Controleer.Opties>
{
    /// <summary>Laat: dan telt iedere gebeurtenis in het dossier mee bij het zoeken naar tegenspraken.</summary>
    public static readonly LocalDate Laat = new(9999, 12, 31);

    public override int Execute(CommandContext context, Opties settings, CancellationToken cancellationToken)
    {
        var kader = Lezen.Kader(omgeving, settings.Beleidskader, settings.Bestand);
        var dossier = Lezen.Dossier(omgeving, settings.Bestand, settings.ToonWaarden);
        if (dossier is not null && !dossier.Controleer(Laat, out _, out var tegenspraken))
        {
            omgeving.Gemeld.AddRange(tegenspraken);
        }

        if (omgeving.Gemeld.Count > 0 || dossier is null)
        {
            throw new Geweigerd(omgeving.Gemeld);
        }

        var feiten = Feitencatalogus.Standaard.Feiten;
        omgeving.Uit.WriteLine($"Het dossier klopt. Bekend: {feiten.Count(f => f.Lees(dossier).IsBekend)} van de {feiten.Count} feiten over de persoon zelf; wat ontbreekt telt als onbekend.");
        foreach (var lijst in Feitencatalogus.Standaard.Lijsten)
        {
            var (items, isBekend, volledig) = lijst.Lees(dossier);
            omgeving.Uit.WriteLine($"  {lijst.Naam}: {(isBekend ? $"{items.Count} {(items.Count == 1 ? "onderdeel" : "onderdelen")}, {(volledig ? "volledig" : "niet gezegd dat de lijst volledig is")}" : "onbekend")}");
        }

        if (kader is not null)
        {
            omgeving.Uit.WriteLine($"Het beleidskader klopt: {kader.Keuzes.Count} {(kader.Keuzes.Count == 1 ? "keuze" : "keuzes")}.");
        }

        return Afsluitcode.Goed;
    }

    internal sealed class Opties : Dossieropties;
}
