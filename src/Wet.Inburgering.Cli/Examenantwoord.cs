using Wet.Inburgering.Examens;

namespace Wet.Inburgering.Cli;

/// <summary>Antwoorden over examens, PVT, MAP en leerroute, in zinnen.</summary>
internal static class Examenantwoord
{
    /// <summary>De zinnen, of <c>null</c> als de vraag hier niet hoort.</summary>
    public static IReadOnlyList<string>? Zinnen(Rechtsvraag vraag, Dictionary<string, Velduitkomst> velden)
    {
        Velduitkomst Veld(IVeldknoop knoop) => velden[knoop.Veld.Naam];
        bool Ja(IVeldknoop knoop) => Veld(knoop).JaNee == true;
        string Keus(IVeldknoop knoop) => Veld(knoop).Keuzes[0];
        return vraag switch
        {
            OnderdelenVraag v => Onderdelen(Keus(v.Leerroute), Ja(v.Map)),
            ExamenniveauVraag v => Niveau([("lezen", Keus(v.Lezen)), ("luisteren", Keus(v.Luisteren)), ("schrijven", Keus(v.Schrijven)), ("spreken", Keus(v.Spreken))], Keus(v.Knm)),
            AfschalenVraag v => [Ja(v.Mag) ? "Ja, het college is daartoe bevoegd; voor welke onderdelen kiest het zelf." : "Nee.", .. Aantal("Uren Nederlands als tweede taal die tellen", Veld(v.Uren))],
            ZelfredzaamheidsrouteVraag v =>
            [
                Ja(v.Behaald) ? "De route is behaald." : "De route is nog niet behaald.",
                .. Aantal("Cursusuren die tellen", Veld(v.Cursusuren), Veld(v.Cursusnorm)),
                .. Veld(v.Participatienorm).Maximum == 0 ? ["Participatie-uren zijn niet vereist."] : Aantal("Participatie-uren die tellen, met PVT en MAP", Veld(v.Participatieuren), Veld(v.Participatienorm)),
            ],
            PvtVraag v => [Af(Ja(v.Afgerond), Veld(v.Op)), .. Aantal("Uren die tellen", Veld(v.Uren))],
            MapVraag v => [Af(Ja(v.Afgerond), Veld(v.Op)), .. Aantal("Uren praktische inzet die tellen", Veld(v.Praktijkuren))],
            VoldaanVraag v => Ja(v.Voldaan) ? Voldaan(Veld(v.Op), Veld(v.Tijdig).JaNee, Keus(v.Document)) : ["Nog niet."],
            ExamenkostenVraag v => [Ja(v.Kosteloos) ? "Kosteloos." : $"{Veld(v.Bedrag)}."],
            _ => null,
        };
    }

    private static string[] Onderdelen(string route, bool map)
    {
        var deel = route switch
        {
            "b1Route" => "het inburgeringsexamen (taal en KNM)",
            "onderwijsroute" => "de onderwijsroute",
            _ => "de zelfredzaamheidsroute (met KNM in de cursusuren)",
        };
        string[] uit = [map ? $"Het participatieverklaringstraject (PVT), de module Arbeidsmarkt en Participatie (MAP) en {deel}." : $"Het participatieverklaringstraject (PVT) en {deel}; de MAP hoeft niet."];
        return route == "onderwijsroute" ? [.. uit, "Lukt de onderwijsroute niet, dan tellen de taalonderdelen op ten minste B1 met KNM als het inburgeringsexamen."] : uit;
    }

    private static string[] Niveau((string Onderdeel, string Niveau)[] delen, string knm)
    {
        var gelijk = delen.Select(d => d.Niveau).Distinct().Count() == 1;
        var taal = gelijk && delen[0].Niveau == "geenNiveau" ? "Geen taalniveau vereist."
            : gelijk ? $"{Woorden.Van(delen[0].Niveau)} voor lezen, luisteren, schrijven en spreken."
            : $"{Woorden.Hoofdletter(string.Join(", ", delen.Select(d => $"{d.Onderdeel} {Woorden.Van(d.Niveau)}")))}.";
        return
        [
            taal,
            knm switch
            {
                "examen" => "KNM: met het examen KNM.",
                "cursusuren" => "KNM: in de cursusuren.",
                _ => "Alleen nodig als de onderwijsroute niet wordt behaald; dan ook KNM.",
            },
        ];
    }

    private static string[] Voldaan(Velduitkomst op, bool? tijdig, string document)
    {
        var dag = op is { IsZeker: true, Vroegst: { } zeker } ? $", op {Schrijfwijze.Datum(zeker)}" : string.Empty;
        var binnen = tijdig switch { true => ", binnen de termijn", false => ", na de termijn", null => string.Empty };
        return [$"Ja{dag}{binnen}.", document == "diploma" ? "Daarbij hoort het inburgeringsdiploma." : "Daarbij hoort het inburgeringscertificaat."];
    }

    private static string Af(bool af, Velduitkomst op)
        => !af ? "Nog niet afgerond." : op is { IsZeker: true, Vroegst: { } dag } ? $"Afgerond op {Schrijfwijze.Datum(dag)}." : "Afgerond.";

    private static string[] Aantal(string wat, Velduitkomst aantal, Velduitkomst? norm = null)
        => aantal.ToString() == "onbekend" ? [] : [$"{wat}: {aantal}{(norm is { IsZeker: true } n ? $" (norm {n})" : string.Empty)}."];
}
