using NodaTime.Text;
using Wet.Inburgering.Grondslagen;

namespace Wet.Inburgering.Cli.Ledger;

/// <summary>Alle leden van de regelingen, zoals zij in de bestanden van deze map staan.</summary>
internal static class Leden
{
    private static readonly Lazy<IReadOnlyList<Ledgerrij>> Gelezen = new(() =>
        [.. Lees(Regelingen.Wi2021, "wi2021"), .. Lees(Regelingen.Bi, "bi"), .. Lees(Regelingen.Ri, "ri"), .. Lees(Regelingen.Pw, "pw")]);

    private static readonly Lazy<IReadOnlyList<Regelnummer>> Nummers = new(() =>
        [.. Bestand("regelnummers").Select(c => new Regelnummer(c[0], Opgesomd(c[1]), c[2]))]);

    private static readonly Lazy<IReadOnlyList<Uitzondering>> Uitgezonderd = new(() =>
        [.. Bestand("uitzonderingen").Select(c => new Uitzondering(c[0], c[1], c[2], c[3], c[4]))]);

    /// <summary>Alle rijen, in de volgorde van de regelingen.</summary>
    public static IReadOnlyList<Ledgerrij> Alle => Gelezen.Value;

    /// <summary>De regelnummers die niet zelf een regel zijn: onder welk nummer zij wel worden uitgevoerd, of waarom niet.</summary>
    public static IReadOnlyList<Regelnummer> Regelnummers => Nummers.Value;

    /// <summary>De leden die een regel vragen en er geen hebben, met de reden.</summary>
    public static IReadOnlyList<Uitzondering> Uitzonderingen => Uitgezonderd.Value;

    private static IEnumerable<Ledgerrij> Lees(Regeling regeling, string bestand) => Bestand(bestand).Select(c => new Ledgerrij
    {
        Regeling = regeling,
        Artikel = c[0],
        Lid = c[1],
        Onderdeel = c[2],
        Beslist = c[3],
        Status = Status(c[4]),
        Regels = Opgesomd(c[5]),
        Vanaf = c[6].Length == 0 ? null : LocalDatePattern.Iso.Parse(c[6]).Value,
        Wijziging = c[7],
    });

    private static Lidstatus Status(string tekst) => tekst switch
    {
        "uitvoerbaar" => Lidstatus.Uitvoerbaar,
        "oordeel" => Lidstatus.Oordeel,
        "procedureel" => Lidstatus.Procedureel,
        "geen-persoonsgevolg" => Lidstatus.GeenPersoonsgevolg,
        _ => throw new FormatException($"Onbekende status '{tekst}' in de ledger."),
    };

    private static IReadOnlyList<string> Opgesomd(string tekst) => tekst.Split(", ", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>De regels van een bestand zonder de kop: per regel de kolommen, evenveel als de kop.</summary>
    private static IEnumerable<string[]> Bestand(string naam)
    {
        using var stroom = typeof(Leden).Assembly.GetManifestResourceStream($"{naam}.tsv") ?? throw new InvalidOperationException($"{naam}.tsv ontbreekt in het programma.");
        using var lezer = new StreamReader(stroom);
        var kolommen = lezer.ReadLine()!.Split('\t').Length;
        while (lezer.ReadLine() is { } regel)
        {
            var cellen = regel.Split('\t');
            yield return cellen.Length == kolommen ? cellen : throw new FormatException($"{naam}.tsv: '{regel}' heeft {cellen.Length} kolommen; verwacht {kolommen}.");
        }
    }
}

/// <summary>Een regelnummer dat niet zelf een regel is.</summary>
/// <param name="Id">Het nummer.</param>
/// <param name="UitgevoerdAls">De regels die het uitvoeren; leeg als er niets uit te voeren is.</param>
/// <param name="Toelichting">Waarom.</param>
internal sealed record Regelnummer(string Id, IReadOnlyList<string> UitgevoerdAls, string Toelichting);

/// <summary>Een lid zonder regel.</summary>
/// <param name="Regeling">Afkorting van de regeling.</param>
/// <param name="Artikel">Het artikel.</param>
/// <param name="Lid">Het lid; leeg voor alle leden.</param>
/// <param name="Onderdeel">Het onderdeel; leeg voor alle onderdelen.</param>
/// <param name="Reden">Waarom er geen regel is.</param>
internal sealed record Uitzondering(string Regeling, string Artikel, string Lid, string Onderdeel, string Reden)
{
    /// <summary>Gaat de uitzondering over dit lid?</summary>
    public bool Geldt(Ledgerrij rij)
        => rij.Regeling.Afkorting == Regeling && rij.Artikel == Artikel && (Lid.Length == 0 || rij.Lid == Lid) && (Onderdeel.Length == 0 || rij.Onderdeel == Onderdeel);
}
