using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Vrijstellingen;

namespace Wet.Inburgering.Cli;

/// <summary>Antwoorden over vrijstelling en ontheffing, in zinnen.</summary>
internal static class Vrijstellingantwoord
{
    /// <summary>De zinnen, of <c>null</c> als de vraag hier niet hoort.</summary>
    public static IReadOnlyList<string>? Zinnen(Rechtsvraag vraag, Dictionary<string, Velduitkomst> velden)
    {
        Velduitkomst Veld(IVeldknoop knoop) => velden[knoop.Veld.Naam];
        bool Ja(IVeldknoop knoop) => Veld(knoop).JaNee == true;
        string? Keus(IVeldknoop knoop) => velden.TryGetValue(knoop.Veld.Naam, out var veld) && veld.IsZeker ? veld.Keuzes[0] : null;
        bool Vast(IVeldknoop knoop) => velden.TryGetValue(knoop.Veld.Naam, out var veld) && veld.IsZeker;
        string Dag(IVeldknoop knoop) => Schrijfwijze.Datum(Veld(knoop).Vroegst!.Value);
        return vraag switch
        {
            NogTeInburgerenVraag v => [Ja(v.Ja) ? "Ja." : Keus(v.Reden) is { } reden ? $"Nee: {Woorden.Van(reden)}." : "Nee."],
            VrijstellingVraag v => Ja(v.Ja)
                ? [Keus(v.Grond) is { } grond ? $"Ja: {Woorden.Van(grond)}." : "Ja.", .. Veld(v.Tijdelijk).JaNee == true ? ["De vrijstelling duurt zolang de school- of opleidingstijd duurt."] : (string[])[], .. Veld(v.BesluitNodig).JaNee == true ? ["DUO moet de vrijstelling nog verlenen, op aanvraag."] : (string[])[]]
                : ["Nee."],
            DeelvrijstellingVraag v => [Onderdelen([v.Lezen, v.Luisteren, v.Schrijven, v.Spreken, v.Knm])],
            OntheffingVraag v => [Ja(v.HelePlicht) ? "Van de hele plicht." : Onderdelen([v.Lezen, v.Luisteren, v.Schrijven, v.Spreken, v.Knm, v.Participatie])],
            VrijstellingsbeslissingVraag v => [$"DUO beslist uiterlijk op {Dag(v.UitersteDag)}.", $"Kosten: {Veld(v.Kosten)}."],
            MedischeOntheffingVraag v => [Ja(v.Verlenen) ? Keus(v.Omvang) is { } omvang ? $"Ja, {(omvang == "geheel" ? "van de hele plicht" : "van de gevraagde onderdelen")}." : "Ja." : "Nee."],
            OntheffingsbeslissingVraag v =>
            [
                Ja(v.Volledig) ? "De aanvraag is volledig." : "De aanvraag is niet volledig: het advies van het college ontbreekt.",
                $"DUO beslist uiterlijk op {Dag(v.UitersteDag)}; de inburgeringstermijn loopt intussen door.",
                $"Kosten: {Veld(v.Kosten)}{(Veld(v.Terugbetaling).JaNee == true ? ", die worden terugbetaald" : string.Empty)}.",
            ],
            InspanningsontheffingVraag v => [Ja(v.Mogelijk) ? "Ja." : "Nee.", .. Vast(v.Pogingen) ? [$"Nodig onder de oude wet: {Veld(v.Pogingen).Minimum} pogingen voor ieder onderdeel dat nog niet behaald is."] : (string[])[]],
            OnaVrijstellingVraag v => [Ja(v.Vrijgesteld) ? "Ja." : "Nee.", .. Vast(v.Werknorm) ? [$"De norm voor vrijstelling wegens werk is {Veld(v.Werknorm)}."] : (string[])[]],
            KwijtscheldingWi2013Vraag v => [!Ja(v.Ambtshalve) ? "Nee." : Vast(v.Geheel) && Ja(v.Geheel) ? "Ja, de hele schuld." : "Ja, een deel van de schuld."],
            TerugbetalingWi2013Vraag v => Veld(v.PerMaand).Minimum == 0 && !Vast(v.Rentemaand)
                ? ["Niets."]
                :
                [
                    $"{Veld(v.PerMaand)} per maand.",
                    .. Vast(v.VolgendeToets) && Veld(v.VolgendeToets).Vroegst is not null ? [$"De draagkracht wordt opnieuw vastgesteld op {Dag(v.VolgendeToets)}, zolang zij lager is dan het termijnbedrag."] : (string[])[],
                ],
            _ => null,
        };

        string Onderdelen(IVeldknoop[] delen)
        {
            string[] wel = [.. delen.Where(Ja).Select(d => Woorden.Van(d.Veld.Naam))];
            return wel.Length == 0 ? "Geen." : $"{Woorden.Hoofdletter(string.Join(", ", wel))}.";
        }
    }
}
