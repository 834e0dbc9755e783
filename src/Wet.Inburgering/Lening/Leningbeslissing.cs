namespace Wet.Inburgering.Lening;

/// <summary>De beslissing op een aanvraag om een lening.</summary>
/// <param name="UitersteDag">Laatste dag waarop DUO beslist, inclusief.</param>
public readonly record struct Leningbeslissing(LocalDate UitersteDag);

/// <summary>De vraag naar de beslissing op een aanvraag om een lening.</summary>
public sealed class LeningbeslissingVraag : Rechtsvraag<Leningbeslissing>
{
    internal LeningbeslissingVraag()
        : base("leningbeslissing", "Wanneer beslist DUO uiterlijk op de aanvraag om een lening?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "Minister (DUO)")
        => UitersteDag = Voeg(new WaardeVeld(this, "uitersteDag", Eenheid.Datum));

    internal WaardeVeld UitersteDag { get; }

    internal override Leningbeslissing? Lees(ReadOnlySpan<Cel> cellen) => Lezer.Dag(cellen[UitersteDag.Index]) is { } dag ? new(dag) : null;
}
