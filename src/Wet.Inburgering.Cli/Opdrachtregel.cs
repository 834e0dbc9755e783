using Spectre.Console.Cli;

namespace Wet.Inburgering.Cli;

/// <summary>Het programma, los van de console.</summary>
internal static class Opdrachtregel
{
    /// <summary>Waar de opdrachtregel <c>-</c> voor invoer zegt; Spectre leest een los streepje als optie zonder naam.</summary>
    public const string Standaardinvoer = "<standaardinvoer>";

    private static readonly string[] Opdrachten = ["beoordeel", "controleer", "regels", "schema"];

    public static int Draai(string[] args, Stream invoer, TextWriter uit, TextWriter fout)
    {
        var omgeving = new Omgeving(invoer, uit, fout);
        try
        {
            if (args.FirstOrDefault(a => !a.StartsWith('-')) is { } opdracht && !Opdrachten.Contains(opdracht) && args[0] == opdracht)
            {
                throw new Geweigerd("opdracht", $"is onbekend; verwacht een van: {string.Join(", ", Opdrachten)}");
            }

            return Programma(omgeving).Run(args.Select(a => a == "-" ? Standaardinvoer : a));
        }
        catch (Geweigerd geweigerd)
        {
            foreach (var regel in geweigerd.Fouten)
            {
                fout.WriteLine(regel);
            }

            return Afsluitcode.Geweigerd;
        }
        catch (CommandAppException)
        {
            fout.WriteLine("opdrachtregel: is niet te lezen (onbekende optie, of een waarde die ontbreekt of te veel is); verwacht wat 'wet-inburgering --help' noemt");
            return Afsluitcode.Geweigerd;
        }
        catch (Exception eigen)
        {
            // Alleen de soort fout: een melding kan persoonlijke gegevens bevatten.
            fout.WriteLine($"Er ging iets mis in het programma zelf ({eigen.GetType().Name}). De invoer is niet beoordeeld. Meld dit met de opdracht erbij, zonder het dossier.");
            return Afsluitcode.EigenFout;
        }
    }

    private static CommandApp Programma(Omgeving omgeving)
    {
        var programma = new CommandApp();
        programma.Configure(instelling =>
        {
            instelling.SetApplicationName("wet-inburgering");
            instelling.SetApplicationVersion(Json.BeoordelingJson.Pakketversie);
            instelling.Settings.Console = omgeving.Scherm;
            instelling.Settings.StrictParsing = true;
            instelling.Settings.Registrar.RegisterInstance(omgeving);
            instelling.PropagateExceptions();
            instelling.SetHelpProvider(new Hulptekst());
            instelling.AddCommand<Beoordeel>("beoordeel").WithDescription("Beantwoordt alle vragen over een dossier.");
            instelling.AddCommand<Controleer>("controleer").WithDescription("Kijkt alleen na of een dossier te lezen is.");
            instelling.AddCommand<Regellijst>("regels").WithDescription("Toont de regels, met artikel, geldigheid en zekerheid.");
            instelling.AddCommand<Schema>("schema").WithDescription("Geeft het JSON Schema van invoer of uitvoer.");
        });
        return programma;
    }
}
