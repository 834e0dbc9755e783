using Wet.Inburgering.Bevoegdheid;
using Wet.Inburgering.Intake;

namespace Wet.Inburgering.Cli;

/// <summary>Antwoorden over het bevoegde college en het PIP, in zinnen.</summary>
internal static class Pipantwoord
{
    /// <summary>De zinnen, of <c>null</c> als de vraag hier niet hoort.</summary>
    public static IReadOnlyList<string>? Zinnen(Rechtsvraag vraag, Dictionary<string, Velduitkomst> velden)
    {
        Velduitkomst Veld(IVeldknoop knoop) => velden[knoop.Veld.Naam];
        bool Ja(IVeldknoop knoop) => velden.TryGetValue(knoop.Veld.Naam, out var veld) && veld.JaNee == true;
        string? Keus(IVeldknoop knoop) => velden.TryGetValue(knoop.Veld.Naam, out var veld) && veld.IsZeker ? Woorden.Van(veld.Keuzes[0]) : null;
        string? Dag(IVeldknoop knoop) => Veld(knoop) is { IsZeker: true, Vroegst: { } dag } ? Schrijfwijze.Datum(dag) : null;
        return vraag switch
        {
            BevoegdCollegeVraag v => [$"Gemeente {Veld(v.Gemeente)}{(Keus(v.Grond) is { } grond ? $": {grond}" : string.Empty)}."],
            PipVaststellingVraag v => [$"Uiterlijk op {Dag(v.UitersteDag)}.", .. Verloop(v)],
            PipInhoudVraag v => [Ja(v.Ja) ? "Ja." : "Nee.", .. Ontbreekt([v.Leerroute, v.Ondersteuning, v.IntensiteitPvt, v.IntensiteitMap, v.AfsprakenVve, v.IntensiteitLeerroute, v.Voortgangsgesprekken, v.Bijstandsbesluiten])],
            VerhuizingVraag v => !Ja(v.Ja) ? ["Nee."] :
            [
                Dag(v.UitersteDag) is { } uiterlijk ? $"Ja, uiterlijk op {uiterlijk}." : "Ja.",
                Keus(v.Leerroute) is { } route ? $"De leerroute blijft de {route}; de termijn verschuift niet." : "De leerroute blijft gelijk; de termijn verschuift niet.",
                $"Anders mogen: de ondersteuning, de intensiteit van PVT en MAP{(Ja(v.Intensiteit) ? ", en de intensiteit van de leerroute" : string.Empty)}.",
            ],
            PipAanpassingVraag v => [!Ja(v.Ja) ? "Nee." : Keus(v.Reden) is { } reden ? $"Ja: {reden}." : "Ja."],
            _ => null,
        };

        IEnumerable<string> Verloop(PipVaststellingVraag v)
        {
            var teLaat = Veld(v.DagenTeLaat) is { IsZeker: true, Minimum: > 0 } dagen ? dagen.ToString() : null;
            if (Dag(v.VastgesteldOp) is { } op)
            {
                yield return Veld(v.DagenTeLaat).IsZeker ? $"Het is van {op}: {(teLaat is null ? "op tijd" : $"{teLaat} te laat; voor de persoon heeft dat geen gevolg, behalve dat zijn termijn later begint")}." : $"Het is van {op}.";
            }
            else if (teLaat is not null)
            {
                yield return $"Het is er nog niet, {teLaat} na die dag.";
            }
        }

        IEnumerable<string> Ontbreekt(IVeldknoop[] delen)
        {
            string[] wat = [.. delen.Where(Ja).Select(d => Woorden.Van(d.Veld.Naam))];
            return wat.Length == 0 ? [] : [$"Het gaat om: {string.Join(", ", wat)}."];
        }
    }
}
