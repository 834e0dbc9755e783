namespace Wet.Inburgering.Uitleg;

/// <summary>Een dag, of waar tussen zij ligt zolang feiten maar deels bekend zijn. Beide grenzen zijn inclusief.</summary>
/// <param name="Vroegst">De vroegst mogelijke dag; <c>null</c> als die niet begrensd is.</param>
/// <param name="Laatst">De laatst mogelijke dag; <c>null</c> als die niet begrensd is, of als de dag er misschien nooit is.</param>
public readonly record struct Dagbereik(LocalDate? Vroegst, LocalDate? Laatst)
{
    /// <summary>De dag, als zij vaststaat.</summary>
    public LocalDate? Dag => Vroegst == Laatst ? Vroegst : null;

    /// <summary>Staat de dag vast?</summary>
    public bool IsZeker => Dag is not null;

    /// <summary>Zoveel dagen later (of eerder, bij een negatief aantal).</summary>
    internal Dagbereik Plus(int dagen) => new(Plus(Vroegst, dagen), Plus(Laatst, dagen));

    /// <summary>De dag in gewoon Nederlands.</summary>
    public override string ToString() => (Vroegst, Laatst) switch
    {
        ({ } vroegst, { } laatst) when vroegst == laatst => Schrijfwijze.Datum(vroegst),
        ({ } vroegst, { } laatst) => $"op zijn vroegst {Schrijfwijze.Datum(vroegst)}, uiterlijk {Schrijfwijze.Datum(laatst)}",
        ({ } vroegst, null) => $"op of na {Schrijfwijze.Datum(vroegst)}",
        (null, { } laatst) => $"op of voor {Schrijfwijze.Datum(laatst)}",
        _ => "onbekend",
    };

    private static LocalDate? Plus(LocalDate? dag, int dagen) => dag is { } d ? Dagnummer.AlsDatum(Dagnummer.Begrens(Dagnummer.Van(d) + dagen)) : null;
}
