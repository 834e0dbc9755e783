namespace Wet.Inburgering.Lening;

/// <summary>De lening waarop de persoon aanspraak heeft.</summary>
/// <param name="Hoogte">Het bedrag; nul als er geen lening is.</param>
/// <param name="TotExclusief">
/// Eerste dag zonder aanspraak als er niets verandert: zes jaar na de (verlengde) termijn, of de AOW-leeftijd als die eerder komt. <c>null</c> als die
/// dag niet vaststaat of er geen lening is.
/// </param>
public readonly record struct Leningrecht(Bedrag Hoogte, LocalDate? TotExclusief);

/// <summary>De vraag naar de hoogte van de lening.</summary>
public sealed class LeningVraag : Rechtsvraag<Leningrecht>
{
    internal LeningVraag()
        : base("lening", "Hoe hoog is de lening?", Aard.Gebonden, Strekking.Begunstigend, "Minister (DUO)")
    {
        Hoogte = Voeg(new WaardeVeld(this, "hoogte", Eenheid.Eurocent, nulIsNee: true));
        Tot = Voeg(new WaardeVeld(this, "totExclusief", Eenheid.Datum, exclusief: true));
        Tot.Veld.Bijkomend = true;
    }

    internal WaardeVeld Hoogte { get; }

    internal WaardeVeld Tot { get; }

    internal override Leningrecht? Lees(ReadOnlySpan<Cel> cellen)
        => Lezer.Bedrag(cellen[Hoogte.Index]) is { } hoogte ? new(hoogte, hoogte.Eurocent > 0 ? Lezer.Dag(cellen[Tot.Index]) : null) : null;
}
