using Spectre.Console.Cli;

namespace Wet.Inburgering.Cli;

/// <summary>Het programma, los van de console.</summary>
internal static class Opdrachtregel
{
    /// <summary>Waar de opdrachtregel <c>-</c> voor invoer zegt; Spectre leest een los streepje als optie zonder naam.</summary>
    public const string Standaardinvoer = "<standaardinvoer>";

    public static int Draai(string[] args, Stream invoer, TextWriter uit, TextWriter fout)
    {
        var omgeving = new Omgeving(invoer, uit, fout);
        try
        {
            var code = Programma(omgeving).Run(Argumenten.Lees(args, omgeving.Gemeld));
            uit.Flush();
            return code;
        }
        catch (Geweigerd geweigerd)
        {
            return Meld(fout, Afsluitcode.Geweigerd, [.. geweigerd.Fouten.Select(f => f.ToString())]);
        }
        catch (CommandAppException)
        {
            return Meld(fout, Afsluitcode.Geweigerd, "opdrachtregel: is niet te lezen; verwacht wat 'wet-inburgering --help' noemt");
        }
        catch (IOException)
        {
            // Fouten bij het lezen zijn al geweigerd (zie Lezen): dit was schrijven.
            return Meld(fout, Afsluitcode.EigenFout, "uitvoer: is niet of niet helemaal geschreven (schijf vol, of de ontvanger is weg); gebruik haar niet");
        }
        catch (Exception eigen)
        {
            // Alleen de soort fout: een melding kan persoonlijke gegevens bevatten.
            return Meld(fout, Afsluitcode.EigenFout, $"Er ging iets mis in het programma zelf ({eigen.GetType().Name}). De invoer is niet beoordeeld. Meld dit met de opdracht erbij, zonder het dossier.");
        }
    }

    private static int Meld(TextWriter fout, int code, params string[] regels)
    {
        try
        {
            foreach (var regel in regels)
            {
                fout.WriteLine(regel);
            }

            fout.Flush();
        }
        catch (IOException)
        {
            // Er is geen plaats meer om iets te melden; de afsluitcode zegt genoeg.
        }

        return code;
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
            instelling.AddCommand<Termijnen>("termijnen").WithAlias("agenda").WithDescription("Noemt de dagen die komen, ook als iCalendar (--ics). Ook: agenda.");
            instelling.AddCommand<Verloop>("verloop").WithDescription("Toont het antwoord op een vraag door de tijd, met de reden van iedere verandering.");
            instelling.AddCommand<Controleer>("controleer").WithDescription("Kijkt alleen na of een dossier te lezen is.");
            instelling.AddCommand<Regellijst>("regels").WithDescription("Toont de regels, met artikel, geldigheid en zekerheid.");
            instelling.AddCommand<Schema>("schema").WithDescription("Geeft het JSON Schema van invoer of uitvoer.");
        });
        return programma;
    }
}
