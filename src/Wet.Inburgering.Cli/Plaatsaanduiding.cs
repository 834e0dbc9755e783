using System.Globalization;
using System.Text.RegularExpressions;

namespace Wet.Inburgering.Cli;

/// <summary>Plaatsen in een lijst zoals een mens ze telt: <c>verblijfstitels[0].laatsteDag</c> is "verblijfstitel 1: laatsteDag".</summary>
internal static partial class Plaatsaanduiding
{
    /// <summary>Een onderdeel van elke lijst.</summary>
    private static readonly Dictionary<string, string> Onderdelen = new()
    {
        ["verblijfstitels"] = "verblijfstitel",
        ["onderbrekingen"] = "onderbreking",
        ["oproepenBredeIntake"] = "oproep voor de brede intake",
        ["pips"] = "PIP",
        ["gemeenten"] = "periode in een gemeente",
        ["gevolgdeUren"] = "periode met uren",
        ["examenpogingen"] = "examenpoging",
        ["ingezetenschap"] = "periode als ingezetene",
        ["bewijsstukken"] = "bewijsstuk",
        ["opleidingen"] = "opleiding",
        ["vrijstellingsbesluiten"] = "besluit over vrijstelling",
        ["ontheffingsbesluiten"] = "besluit tot ontheffing",
        ["nietVrijstellendeOpleidingen"] = "niet-vrijstellende opleiding",
        ["omstandigheden"] = "omstandigheid",
        ["verlengingsbesluiten"] = "verlengingsbesluit",
        ["verlengingsaanvragen"] = "verlengingsaanvraag",
        ["overtredingen"] = "overtreding",
        ["boetesBredeIntake"] = "boete voor de brede intake",
        ["boetesTermijn"] = "boete voor de termijn",
        ["bijstandsrechten"] = "recht op bijstand",
    };

    public static string InWoorden(string pad) => Index().Replace(pad, gevonden =>
    {
        var lijst = gevonden.Groups[1].Value;
        var nummer = int.Parse(gevonden.Groups[2].Value, CultureInfo.InvariantCulture) + 1;
        return $"{Onderdelen.GetValueOrDefault(lijst, lijst)} {nummer}{(gevonden.Groups[3].Success ? ": " : string.Empty)}";
    });

    [GeneratedRegex(@"([A-Za-z]+)\[([0-9]{1,9})\](\.)?")]
    private static partial Regex Index();
}
