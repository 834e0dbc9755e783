namespace Wet.Inburgering.Uitleg;

/// <summary>
/// Een dag om te bewaken uit een beoordeling. Waarschuw op <see cref="Vroegst"/>; laat een nadeel pas na <see cref="Laatst"/> ingaan.
/// Onveranderlijk; regels en wat de dag verschuift worden op verzoek berekend.
/// </summary>
public sealed class Termijndag
{
    private readonly Beoordeling beoordeling;

    internal Termijndag(Beoordeling beoordeling, Termijnsoort soort, Dagbereik dag, bool isVoorwaardelijk)
    {
        this.beoordeling = beoordeling;
        Soort = soort;
        Dag = dag;
        IsVoorwaardelijk = isVoorwaardelijk;
    }

    /// <summary>Welke termijn dit is.</summary>
    public Termijnsoort Soort { get; }

    /// <summary>De dag van de agenda: bij een begin de eerste dag, anders de laatste dag, inclusief.</summary>
    public Dagbereik Dag { get; }

    /// <summary>De eerste dag, bij een begin.</summary>
    public Dagbereik? EersteDag => IsBegin ? Dag : null;

    /// <summary>De laatste dag, inclusief; niet bij een begin.</summary>
    public Dagbereik? LaatsteDag => IsBegin ? null : Dag;

    /// <summary>De eerste dag erna; niet bij een begin.</summary>
    public Dagbereik? EindeExclusief => IsBegin ? null : Dag.Plus(1);

    /// <summary>De vroegst mogelijke dag; <c>null</c> als die niet begrensd is.</summary>
    public LocalDate? Vroegst => Dag.Vroegst;

    /// <summary>De laatst mogelijke dag; <c>null</c> als die niet begrensd is, of als de dag er misschien nooit is.</summary>
    public LocalDate? Laatst => Dag.Laatst;

    /// <summary>Staat vast dat er een termijn is, en op welke dag?</summary>
    public bool IsZeker => Dag.IsZeker && !IsVoorwaardelijk;

    /// <summary>Staat nog niet vast of deze termijn er is? De dag geldt dan alleen voor het geval zij er is, en belooft niets.</summary>
    public bool IsVoorwaardelijk { get; }

    /// <summary>De uitkomst waar de dag uit komt, met haar voorbehouden en uitleg.</summary>
    public Uitkomst Uitkomst => beoordeling.Uitkomst(Soort.Vraag);

    /// <summary>De regels die de dag geven; staat zij niet vast, dan ook (daarna) de regels die haar misschien geven.</summary>
    public IReadOnlyList<Regel> Regels
        => [.. beoordeling.Plan.RegelsVan(Soort.Veld)
            .Where(r => Uitkomst.RegelStatus(r) == Regelstatus.Waar || (!IsZeker && Uitkomst.RegelStatus(r) == Regelstatus.Onbekend))
            .OrderBy(r => Uitkomst.RegelStatus(r) != Regelstatus.Waar)];

    /// <summary>Wat de dag nog kan verschuiven. Wordt op verzoek berekend.</summary>
    public Verschuiving Verschuift() => new Uitlegger(beoordeling).Verschuift(Soort, metFeiten: !IsZeker);

    private bool IsBegin => Soort.Aard == Termijnaard.EersteDag;

    /// <inheritdoc/>
    public override string ToString() => Soort.Id;
}
