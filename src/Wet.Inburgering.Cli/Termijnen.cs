using System.ComponentModel;
using Spectre.Console.Cli;
using Wet.Inburgering.Kalender;

namespace Wet.Inburgering.Cli;

/// <summary>Noemt de dagen die komen, als tekst of als iCalendar.</summary>
internal sealed class Termijnen(Omgeving omgeving) : Command<Termijnen.Opties>
{
    public override int Execute(CommandContext context, Opties settings, CancellationToken cancellationToken)
    {
        var fouten = omgeving.Gemeld;
        var peildatum = Lezen.Dag(Beoordeel.Opties.Peildag, settings.Peildatum, fouten);
        Lezen.Keuze("--editie", settings.Editie, fouten, Lezen.Edities);
        if (settings.Peildatum is null && fouten.TrueForAll(f => f.Pad != Beoordeel.Opties.Peildag))
        {
            fouten.Add(new(Beoordeel.Opties.Peildag, "ontbreekt; verwacht de dag waarover u vraagt (JJJJ-MM-DD)"));
        }

        var kader = Lezen.Kader(omgeving, settings.Beleidskader, settings.Bestand);
        GecontroleerdDossier? gecontroleerd = null;
        if (Lezen.Dossier(omgeving, settings.Bestand, settings.ToonWaarden) is { } dossier)
        {
            if (!dossier.Controleer(peildatum ?? Controleer.Laat, out gecontroleerd, out var tegenspraken))
            {
                fouten.AddRange(tegenspraken);
            }

            if (settings.Ics && string.IsNullOrEmpty(dossier.Kenmerk))
            {
                fouten.Add(new("kenmerk", "ontbreekt; verwacht een nietszeggend kenmerk, want zonder zijn de afspraken van twee personen niet uit elkaar te houden"));
            }
        }

        if (fouten.Count > 0 || gecontroleerd is null)
        {
            throw new Geweigerd(fouten);
        }

        var beoordeling = InburgeringEngine.Standaard.Beoordeel(gecontroleerd, kader, Lezen.Editie(settings.Editie));
        if (settings.Ics)
        {
            omgeving.Uit.Write(Termijnkalender.Schrijf(beoordeling));
        }
        else
        {
            new Termijnentekst(omgeving.Scherm, beoordeling).Schrijf();
        }

        return Afsluitcode.Goed;
    }

    internal sealed class Opties : CommandSettings
    {
        [CommandArgument(0, "<bestand>")]
        [Description("Het dossier als JSON, of - voor standaardinvoer.")]
        public string Bestand { get; init; } = string.Empty;

        [CommandOption("--peildatum <JJJJ-MM-DD>")]
        [Description("De dag vanaf wanneer u vooruitkijkt. Verplicht.")]
        public string? Peildatum { get; init; }

        [CommandOption("--ics")]
        [Description("Als iCalendar: een afspraak per termijn, zonder persoonlijke gegevens. Vraagt een kenmerk in het dossier.")]
        public bool Ics { get; init; }

        [CommandOption("--beleidskader <BESTAND>")]
        [Description("De gedateerde keuzes van de gemeente tussen lezingen, als JSON (zie: schema beleidskader).")]
        public string? Beleidskader { get; init; }

        [CommandOption("--editie <EDITIE>")]
        [Description("geldend (standaard) of nota2020: de nota van maart 2020, die nooit recht werd.")]
        public string Editie { get; init; } = "geldend";

        [CommandOption("--toon-waarden")]
        [Description("Zet afgekeurde waarden in foutmeldingen (persoonlijke gegevens!).")]
        public bool ToonWaarden { get; init; }
    }
}
