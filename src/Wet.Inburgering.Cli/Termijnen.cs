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
        var peildatum = Lezen.VerplichteDag(Beoordeel.Opties.Peildag, settings.Peildatum, fouten, "de dag waarover u vraagt");
        Lezen.Keuze("--editie", settings.Editie, fouten, Lezen.Edities);
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

    internal sealed class Opties : Stelselopties
    {
        [CommandOption("--peildatum <JJJJ-MM-DD>")]
        [Description("De dag vanaf wanneer u vooruitkijkt. Verplicht.")]
        public string? Peildatum { get; init; }

        [CommandOption("--ics")]
        [Description("Als iCalendar: een afspraak per termijn, zonder persoonlijke gegevens. Vraagt een kenmerk in het dossier.")]
        public bool Ics { get; init; }
    }
}
