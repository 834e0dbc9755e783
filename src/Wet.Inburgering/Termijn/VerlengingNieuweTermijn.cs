namespace Wet.Inburgering.Termijn;

/// <summary>De verlenging van een nieuwe termijn waarop de omstandigheden recht geven.</summary>
/// <param name="EindeExclusief">Eerste dag na de nieuwe termijn als iedere grond wordt toegekend.</param>
public readonly record struct VerlengingNieuweTermijn(LocalDate EindeExclusief);

/// <summary>De vraag naar de verlenging van een nieuwe termijn.</summary>
public sealed class VerlengingNieuweTermijnVraag : Rechtsvraag<VerlengingNieuweTermijn>
{
    internal VerlengingNieuweTermijnVraag()
        : base("verlengingNieuweTermijn", "Tot wanneer kan de nieuwe termijn worden verlengd?", Aard.Gebonden, Strekking.Begunstigend, "Minister (DUO)")
        => EindeExclusief = Voeg(new WaardeVeld(this, "eindeExclusief", Eenheid.Datum, exclusief: true));

    internal WaardeVeld EindeExclusief { get; }

    internal override VerlengingNieuweTermijn? Lees(ReadOnlySpan<Cel> cellen) => Lezer.Dag(cellen[EindeExclusief.Index]) is { } einde ? new(einde) : null;
}
