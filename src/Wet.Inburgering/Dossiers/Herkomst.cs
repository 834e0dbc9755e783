namespace Wet.Inburgering.Dossiers;

/// <summary>Waar een feit vandaan komt. Bij een oordeel: wie het gaf, wanneer en waarom.</summary>
public sealed record Herkomst : Feitenrecord
{
    /// <summary>Bron, bijvoorbeeld <c>BRP</c> of de naam van het bestuursorgaan dat oordeelde.</summary>
    public string? Bron { get; init; }

    /// <summary>Dag vanaf wanneer het feit geldt, inclusief.</summary>
    public LocalDate? GeldigVanaf { get; init; }

    /// <summary>Dag waarop het feit bekend werd; telt bij <c>bekendTot</c>.</summary>
    public LocalDate? BekendSinds { get; init; }

    /// <summary>Staat het feit in onderzoek? Dan telt het voor belastende uitkomsten als onbekend.</summary>
    public bool InOnderzoek { get; init; }

    /// <summary>Motivering van een oordeel.</summary>
    public string? Motivering { get; init; }
}
