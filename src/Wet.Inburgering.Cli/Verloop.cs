using System.ComponentModel;
using Spectre.Console.Cli;

namespace Wet.Inburgering.Cli;

/// <summary>Toont het antwoord op een vraag door de tijd, met de reden van iedere verandering.</summary>
internal sealed class Verloop(Omgeving omgeving) : Command<Verloop.Opties>
{
    private const string Vanaf = "--van";
    private const string TotEnMet = "--tot-en-met";
    private const string OpVraag = "--vraag";

    public override int Execute(CommandContext context, Opties settings, CancellationToken cancellationToken)
    {
        var fouten = omgeving.Gemeld;
        var van = Dag(Vanaf, settings.Van);
        var totEnMet = Dag(TotEnMet, settings.TotEnMet);
        if (van > totEnMet)
        {
            fouten.Add(new(TotEnMet, $"ligt voor {Vanaf}; verwacht een dag op of na {Vanaf}"));
        }

        var vragen = Lezen.Vragen(OpVraag, settings.Vraag is null ? null : [settings.Vraag], fouten);
        if (settings.Vraag is null && fouten.TrueForAll(f => f.Pad != OpVraag))
        {
            fouten.Add(new(OpVraag, "ontbreekt; verwacht de naam van een vraag, zoals 'wet-inburgering regels' die noemt"));
        }
        else if (vragen is { Count: > 1 })
        {
            fouten.Add(new(OpVraag, "noemt meer dan een vraag; verwacht er een"));
        }

        Lezen.Keuze("--editie", settings.Editie, fouten, Lezen.Edities);
        var kader = Lezen.Kader(omgeving, settings.Beleidskader, settings.Bestand);
        var dossier = Lezen.Dossier(omgeving, settings.Bestand, settings.ToonWaarden);
        if (dossier is not null && !dossier.Controleer(van ?? Controleer.Laat, out _, out var tegenspraken))
        {
            fouten.AddRange(tegenspraken);
        }

        if (fouten.Count > 0 || dossier is null)
        {
            throw new Geweigerd(fouten);
        }

        var editie = Lezen.Editie(settings.Editie);
        var perioden = InburgeringEngine.Standaard.Verloop(vragen![0], dossier, van!.Value, Tijd.Dagnummer.AlsDatum(Tijd.Dagnummer.Van(totEnMet!.Value) + 1), kader, editie);
        new Verlooptekst(omgeving.Scherm, perioden).Schrijf();
        return Afsluitcode.Goed;

        LocalDate? Dag(string optie, string? tekst)
        {
            var dag = Lezen.VerplichteDag(optie, tekst, fouten, "een dag");
            if (dag is { Year: < 1900 or > 2200 })
            {
                fouten.Add(new(optie, "ligt te ver weg; verwacht een dag van 1900 tot en met 2200"));
            }

            return dag;
        }
    }

    internal sealed class Opties : Stelselopties
    {
        [CommandOption("--vraag <NAAM>")]
        [Description("De vraag. Verplicht; de namen staan in: regels.")]
        public string? Vraag { get; init; }

        [CommandOption("--van <JJJJ-MM-DD>")]
        [Description("De eerste dag. Verplicht.")]
        public string? Van { get; init; }

        [CommandOption("--tot-en-met <JJJJ-MM-DD>")]
        [Description("De laatste dag. Verplicht.")]
        public string? TotEnMet { get; init; }
    }
}
