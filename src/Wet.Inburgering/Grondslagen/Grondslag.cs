namespace Wet.Inburgering.Grondslagen;

/// <summary>Waar een regel of getal staat: regeling, artikel, lid en onderdeel, of een andere bron.</summary>
public sealed record Grondslag
{
    internal Grondslag(Regeling regeling, string artikel, string? lid = null, string? onderdeel = null)
    {
        Regeling = regeling;
        Artikel = artikel;
        LidTekst = lid;
        OnderdeelTekst = onderdeel;
    }

    /// <summary>De regeling.</summary>
    public Regeling Regeling { get; }

    /// <summary>Het artikel, de bijlage (<c>bijlage 6a</c>), of de plaats in een bron zonder artikelen.</summary>
    public string Artikel { get; }

    /// <summary>Het lid of de leden, bijvoorbeeld <c>1</c> of <c>2-3</c>.</summary>
    public string? LidTekst { get; private init; }

    /// <summary>Het onderdeel, bijvoorbeeld <c>a</c>.</summary>
    public string? OnderdeelTekst { get; private init; }

    /// <summary>Officiële verwijzing (<c>jci1.3</c>), als de regeling een BWB-nummer heeft.</summary>
    public string? Jci => Regeling.BwbId is null
        ? null
        : $"jci1.3:c:{Regeling.BwbId}&{(IsBijlage ? Artikel.Replace(' ', '=') : $"artikel={Artikel}")}{(LidTekst is null || LidTekst.Contains('-') ? string.Empty : $"&lid={LidTekst}")}{(OnderdeelTekst is null ? string.Empty : $"&o={OnderdeelTekst}")}";

    private bool IsBijlage => Artikel.StartsWith("bijlage", StringComparison.Ordinal);

    internal static Grondslag Geen { get; } = new(Regelingen.RekenAfspraak, "rekenregel");

    /// <summary>Een lid van het artikel.</summary>
    /// <param name="nummer">Nummer van het lid.</param>
    public Grondslag Lid(int nummer) => this with { LidTekst = $"{nummer}" };

    /// <summary>Aaneengesloten leden van het artikel.</summary>
    /// <param name="van">Eerste lid.</param>
    /// <param name="tot">Laatste lid.</param>
    public Grondslag Leden(int van, int tot) => this with { LidTekst = $"{van}-{tot}" };

    /// <summary>Een onderdeel van het artikel of lid.</summary>
    /// <param name="letter">De letter.</param>
    public Grondslag Onderdeel(string letter) => this with { OnderdeelTekst = letter };

    /// <summary>Zoals juristen het schrijven: <c>Wet inburgering 2021, art. 11 lid 2</c>.</summary>
    public override string ToString()
        => Regeling.BwbId is null
            ? $"{Regeling.Naam}, {Artikel}"
            : $"{Regeling.Afkorting} {(IsBijlage ? string.Empty : "art. ")}{Artikel}{(LidTekst is null ? string.Empty : $" lid {LidTekst}")}{(OnderdeelTekst is null ? string.Empty : $" onder {OnderdeelTekst}")}";
}
