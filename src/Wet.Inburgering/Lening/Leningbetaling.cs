namespace Wet.Inburgering.Lening;

/// <summary>De betaling van een rekening uit de lening, aan de instelling die de persoon noemt.</summary>
/// <param name="Betaalt">Betaalt DUO de rekening uit de lening?</param>
/// <param name="UitersteDag">Laatste dag waarop DUO betaalt, inclusief; <c>null</c> als DUO niet betaalt of de verklaring er nog niet is.</param>
public readonly record struct Leningbetaling(bool Betaalt, LocalDate? UitersteDag);

/// <summary>De vraag naar de betaling van een rekening uit de lening.</summary>
public sealed class LeningbetalingVraag : Rechtsvraag<Leningbetaling>
{
    internal LeningbetalingVraag()
        : base("leningbetaling", "Betaalt DUO de rekening uit de lening, en wanneer uiterlijk?", Aard.Gebonden, Strekking.Begunstigend, "Minister (DUO)")
    {
        Betaalt = Voeg(new JaNeeVeld(this, "betaalt"));
        UitersteDag = Voeg(new WaardeVeld(this, "uitersteDag", Eenheid.Datum));
        UitersteDag.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Betaalt { get; }

    internal WaardeVeld UitersteDag { get; }

    internal override Leningbetaling? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Betaalt.Index].Waarheid is { IsOnbekend: false } betaalt ? new(betaalt.IsWaar, betaalt.IsWaar ? Lezer.Dag(cellen[UitersteDag.Index]) : null) : null;
}
