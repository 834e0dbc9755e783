using Wet.Inburgering.Grondslagen;

namespace Wet.Inburgering.Cli.Ledger;

/// <summary>Een lid van een regeling: wat het beslist, en welke regels het uitvoeren.</summary>
internal sealed record Ledgerrij
{
    /// <summary>De regeling.</summary>
    public required Regeling Regeling { get; init; }

    /// <summary>Het artikel, of <c>bijlage 1</c> en dergelijke.</summary>
    public required string Artikel { get; init; }

    /// <summary>Het lid; leeg als het artikel geen leden heeft.</summary>
    public required string Lid { get; init; }

    /// <summary>Het onderdeel, de zin of het begrip; leeg als de rij over het hele lid gaat.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Wat het lid beslist, in eigen woorden.</summary>
    public required string Beslist { get; init; }

    /// <summary>Wat het lid van deze bibliotheek vraagt.</summary>
    public required Lidstatus Status { get; init; }

    /// <summary>De regels die erbij horen.</summary>
    public required IReadOnlyList<string> Regels { get; init; }

    /// <summary>Eerste dag waarop het lid gold, als dat later is dan de inwerkingtreding.</summary>
    public LocalDate? Vanaf { get; init; }

    /// <summary>Wat er aan het lid veranderde; leeg als het steeds hetzelfde luidde.</summary>
    public required string Wijziging { get; init; }

    /// <summary>Moet er een regel voor zijn?</summary>
    public bool VraagtRegel => Status is Lidstatus.Uitvoerbaar or Lidstatus.Oordeel;

    /// <summary>Gaat een grondslag over dit lid? Een grondslag zonder lid of onderdeel gaat over het geheel.</summary>
    public bool Hoort(Grondslag grondslag)
        => grondslag.Regeling == Regeling
            && grondslag.Artikel == Artikel
            && (grondslag.LidTekst is null || Lid.Length == 0 || Leden(grondslag.LidTekst).Contains(Lid))
            && (grondslag.OnderdeelTekst is null || Onderdeel.Length == 0 || HeeftOnderdeel(grondslag.OnderdeelTekst));

    /// <inheritdoc/>
    public override string ToString()
        => $"{Regeling.Afkorting} {(char.IsAsciiDigit(Artikel[0]) ? "art. " : string.Empty)}{Artikel}{(Lid.Length == 0 ? string.Empty : $" lid {Lid}")}{(Onderdeel.Length == 0 ? string.Empty : $" {Onderdeel}")}";

    private static IEnumerable<string> Leden(string tekst)
    {
        var grenzen = tekst.Split('-');
        return grenzen.Length == 2 && int.TryParse(grenzen[0], out var van) && int.TryParse(grenzen[1], out var tot)
            ? Enumerable.Range(van, tot - van + 1).Select(n => $"{n}")
            : [tekst];
    }

    /// <summary>Een rij kan een onderdeel zijn (<c>a</c>), een reeks (<c>a–c</c>) of dieper gaan dan de grondslag (<c>b.1°</c>).</summary>
    private bool HeeftOnderdeel(string letter)
    {
        var grenzen = Onderdeel.Split('–');
        return grenzen is [[var van], [var tot]] && letter is [var ene]
            ? ene >= van && ene <= tot
            : Onderdeel == letter || Onderdeel.StartsWith($"{letter}.", StringComparison.Ordinal) || letter.StartsWith($"{Onderdeel}.", StringComparison.Ordinal);
    }
}

/// <summary>Wat een lid van deze bibliotheek vraagt.</summary>
internal enum Lidstatus
{
    /// <summary>Een regel die zonder oordeel uit te voeren is.</summary>
    Uitvoerbaar,

    /// <summary>Een regel die ook het oordeel van een mens nodig heeft, als feit.</summary>
    Oordeel,

    /// <summary>Bevoegdheid, vorm, nadere regels of een termijn voor het orgaan.</summary>
    Procedureel,

    /// <summary>Zonder gevolg voor een persoon.</summary>
    GeenPersoonsgevolg,
}
