using System.Text;

namespace Wet.Inburgering.Uitleg;

/// <summary>
/// Schrijft de regels van een editie als leesbare tekst, uit dezelfde gegevens die ook rekenen. Een wijziging van een regel is zo als
/// gewone tekst te zien en na te lezen.
/// </summary>
public static class Regeltekst
{
    /// <summary>Alle regels van een editie, per vraag, in Markdown.</summary>
    /// <param name="editie">De editie.</param>
    public static string Schrijf(Editie editie)
    {
        var tekst = new StringBuilder();
        tekst.Append(System.Globalization.CultureInfo.InvariantCulture, $"# {editie.Naam}\n");
        foreach (var vraag in Rechtsvragen.Alle.Where(v => editie.RegelsVan(v).Any()))
        {
            tekst.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## {vraag.Naam}: {vraag.Titel}\n\n");
            tekst.Append(System.Globalization.CultureInfo.InvariantCulture, $"Wie beslist: {vraag.Bevoegd}. Aard: {Opsomming.Woorden($"{vraag.Aard}")}. Strekking: {Opsomming.Woorden($"{vraag.Strekking}")}.\n");
            var uitwerking = editie.UitwerkingVan(vraag);
            foreach (var mits in uitwerking.Mits)
            {
                tekst.Append(System.Globalization.CultureInfo.InvariantCulture, $"- alleen als: {mits.Tekst}\n");
            }

            foreach (var besluit in uitwerking.Vastgesteld)
            {
                tekst.Append(System.Globalization.CultureInfo.InvariantCulture, $"- een besluit gaat voor{(besluit.AlsBesluit is { } als ? $", als {als.Tekst}" : string.Empty)}: {besluit.Tekst}\n");
            }

            if (uitwerking.Telt is { } telt)
            {
                tekst.Append(System.Globalization.CultureInfo.InvariantCulture, $"- een onderdeel telt mee als: {telt}\n");
            }

            foreach (var regel in editie.RegelsVan(vraag))
            {
                Schrijf(tekst, regel);
            }
        }

        return tekst.ToString();
    }

    private static void Schrijf(StringBuilder tekst, Regel regel)
    {
        var cultuur = System.Globalization.CultureInfo.InvariantCulture;
        tekst.Append(cultuur, $"\n### {regel.Id}\n\n{regel.Titel}.\n\n");
        tekst.Append(cultuur, $"- grondslag: {string.Join("; ", regel.Grondslagen)}\n");
        tekst.Append(cultuur, $"- geldig: vanaf {Schrijfwijze.Datum(regel.GeldigVanaf)}{(regel.GeldigTot is { } tot ? $" tot {Schrijfwijze.Datum(tot)}" : string.Empty)}; zekerheid {Opsomming.Woorden($"{regel.Zekerheid}")}\n");
        if (regel.UitzonderingOp.Count > 0)
        {
            tekst.Append(cultuur, $"- uitzondering op: {string.Join(", ", regel.UitzonderingOp)}\n");
        }

        foreach (var voorwaarde in regel.Voorwaarden)
        {
            tekst.Append(cultuur, $"- als: {voorwaarde}\n");
        }

        foreach (var gevolg in regel.Gevolgen)
        {
            tekst.Append(cultuur, $"- dan: {gevolg}\n");
        }
    }
}
