// Beoordeelt een verzonnen dossier uit code, en met --json ook heen en terug door de JSON. Met --leeg doet het niets: de kale start van een proces.
using System.Text;
using NodaTime;
using Wet.Inburgering;
using Wet.Inburgering.Aot;
using Wet.Inburgering.Json;

if (args.Contains("--leeg"))
{
    return 0;
}

Console.OutputEncoding = Encoding.UTF8;
var peildatum = new LocalDate(2025, 4, 1);
var beoordeling = InburgeringEngine.Standaard.Beoordeel(Voorbeeld.Bevalling(), peildatum);
Antwoord.Schrijf(beoordeling, Console.Out);
if (!args.Contains("--json"))
{
    return 0;
}

var gelezen = DossierJson.Lees(DossierJson.Schrijf(Voorbeeld.Bevalling()));
if (!gelezen.IsGelezen)
{
    Console.Error.WriteLine(string.Join(Environment.NewLine, gelezen.Fouten));
    return 1;
}

Console.WriteLine(BeoordelingJson.Schrijf(InburgeringEngine.Standaard.Beoordeel(gelezen.Dossier, peildatum), ingesprongen: true));
return 0;
