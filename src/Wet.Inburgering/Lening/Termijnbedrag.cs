namespace Wet.Inburgering.Lening;

/// <summary>Het bedrag van een termijn van de terugbetaling.</summary>
/// <param name="PerMaand">Wordt per maand betaald? Anders per jaar.</param>
/// <param name="Bedrag">Het bedrag per termijn.</param>
public readonly record struct Termijnbedrag(bool PerMaand, Bedrag Bedrag);

/// <summary>De vraag naar het termijnbedrag.</summary>
public sealed class TermijnbedragVraag : Rechtsvraag<Termijnbedrag>
{
    internal TermijnbedragVraag()
        : base("termijnbedrag", "Hoeveel betaalt de persoon per termijn terug?", Aard.Gebonden, Strekking.Belastend, "Minister (DUO)")
    {
        Bedrag = Voeg(new WaardeVeld(this, "bedrag", Eenheid.Eurocent));
        PerMaand = Voeg(new JaNeeVeld(this, "perMaand"));
    }

    internal WaardeVeld Bedrag { get; }

    internal JaNeeVeld PerMaand { get; }

    internal override Termijnbedrag? Lees(ReadOnlySpan<Cel> cellen)
        => Lezer.Bedrag(cellen[Bedrag.Index]) is { } bedrag && cellen[PerMaand.Index].Waarheid is { IsOnbekend: false } perMaand ? new(perMaand.IsWaar, bedrag) : null;
}
