namespace Wet.Inburgering.Lening;

/// <summary>De lening waarop de persoon aanspraak heeft.</summary>
/// <param name="Hoogte">Het bedrag; nul als er geen lening is.</param>
public readonly record struct Leningrecht(Bedrag Hoogte);

/// <summary>De vraag naar de hoogte van de lening.</summary>
public sealed class LeningVraag : Rechtsvraag<Leningrecht>
{
    internal LeningVraag()
        : base("lening", "Hoe hoog is de lening?", Aard.Gebonden, Strekking.Begunstigend, "Minister (DUO)")
        => Hoogte = Voeg(new WaardeVeld(this, "hoogte", Eenheid.Eurocent));

    internal WaardeVeld Hoogte { get; }

    internal override Leningrecht? Lees(ReadOnlySpan<Cel> cellen) => Lezer.Bedrag(cellen[Hoogte.Index]) is { } hoogte ? new(hoogte) : null;
}
