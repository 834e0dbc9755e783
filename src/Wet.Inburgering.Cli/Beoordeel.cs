using System.ComponentModel;
using Spectre.Console.Cli;
using Wet.Inburgering.Json;

namespace Wet.Inburgering.Cli;

/// <summary>Beantwoordt alle vragen over een dossier.</summary>
internal sealed class Beoordeel(Omgeving omgeving) : Command<Beoordeel.Opties>
{
    public override int Execute(CommandContext context, Opties settings, CancellationToken cancellationToken)
    {
        var fouten = omgeving.Gemeld;
        var peildatum = Lezen.VerplichteDag(Opties.Peildag, settings.Peildatum, fouten, "de dag waarover u vraagt");
        var wetsdatum = Lezen.Dag("--wetsdatum", settings.Wetsdatum, fouten);
        var bekendTot = Lezen.Dag("--bekend-tot", settings.BekendTot, fouten);
        Lezen.Keuze("--editie", settings.Editie, fouten, Lezen.Edities);
        Lezen.Keuze("--formaat", settings.Formaat, fouten, Lezen.AlsTekst, Lezen.AlsJson);
        Lezen.Keuze("--motor", settings.Motor, fouten, Motoren.Direct, Motoren.NRules);
        var vragen = Lezen.Vragen("--vraag", settings.Vraag, fouten);

        var kader = Lezen.Kader(omgeving, settings.Beleidskader, settings.Bestand);
        GecontroleerdDossier? gecontroleerd = null;
        if (Lezen.Dossier(omgeving, settings.Bestand, settings.ToonWaarden) is { } dossier
            && !dossier.Controleer(peildatum is { } dag ? new Peildata(dag, wetsdatum, bekendTot) : Controleer.Laat, out gecontroleerd, out var tegenspraken))
        {
            fouten.AddRange(tegenspraken);
        }

        if (fouten.Count > 0 || gecontroleerd is null)
        {
            throw new Geweigerd(fouten);
        }

        var beoordeling = Motoren.Beoordeel(settings.Motor, gecontroleerd, kader, Lezen.Editie(settings.Editie));
        if (settings.Formaat == Lezen.AlsJson)
        {
            omgeving.Uit.WriteLine(BeoordelingJson.Schrijf(beoordeling, ingesprongen: true, vragen));
        }
        else
        {
            new Beoordelingstekst(omgeving.Scherm, beoordeling, vragen).Schrijf();
        }

        return Afsluitcode.Goed;
    }

    internal sealed class Opties : Stelselopties
    {
        public const string Peildag = "--peildatum";

        [CommandOption("--peildatum <JJJJ-MM-DD>")]
        [Description("De dag waarover u vraagt. Verplicht.")]
        public string? Peildatum { get; init; }

        [CommandOption("--wetsdatum <JJJJ-MM-DD>")]
        [Description("De dag waarvan de wettekst gebruikt wordt; standaard de peildatum.")]
        public string? Wetsdatum { get; init; }

        [CommandOption("--bekend-tot <JJJJ-MM-DD>")]
        [Description("Feiten die volgens het dossier (bekendSinds) pas na deze dag bekend werden, tellen niet mee.")]
        public string? BekendTot { get; init; }

        [CommandOption("--vraag <NAAM>")]
        [Description("Alleen deze vraag; vaker te geven, of met komma's. De namen staan in: regels.")]
        public string[]? Vraag { get; init; }

        [CommandOption("--formaat <FORMAAT>")]
        [Description("tekst (standaard) of json.")]
        public string Formaat { get; init; } = Lezen.AlsTekst;

        [CommandOption("--motor <MOTOR>")]
        [Description("direct (standaard) of nrules; de antwoorden zijn gelijk.")]
        public string Motor { get; init; } = Motoren.Direct;
    }
}
