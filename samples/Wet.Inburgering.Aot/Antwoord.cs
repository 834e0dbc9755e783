using Wet.Inburgering.Regels;

namespace Wet.Inburgering.Aot;

/// <summary>Schrijft de antwoorden, en van wat nog onbekend is de reden en hoeveel er ontbreekt.</summary>
internal static class Antwoord
{
    public static void Schrijf(Beoordeling beoordeling, TextWriter uit)
    {
        foreach (var uitkomst in beoordeling.Uitkomsten)
        {
            uit.WriteLine($"{uitkomst.Vraag.Titel} {uitkomst.Status}");
            if (uitkomst.Status == Uitkomststatus.Bepaald)
            {
                foreach (var veld in uitkomst.Velden)
                {
                    uit.WriteLine($"  {veld.Veld.Naam}: {veld}");
                }
            }
            else if (uitkomst.Status == Uitkomststatus.Onbekend)
            {
                var uitleg = uitkomst.Verklaar();
                uit.WriteLine($"  {uitleg.Reden}; {uitleg.Ontbreekt.Count} feiten en {uitleg.OnvolledigeLijsten.Count} lijsten ontbreken");
            }
        }
    }
}
