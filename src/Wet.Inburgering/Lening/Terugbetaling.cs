namespace Wet.Inburgering.Lening;

/// <summary>De terugbetaling van de lening.</summary>
/// <param name="Moet">Moet de persoon terugbetalen? In de aanloopfase al wel, maar nog geen termijnen.</param>
/// <param name="Aanloopfase">Dag waarop de aanloopfase begint: aan de plicht is voldaan, of de aanspraak verviel.</param>
/// <param name="Begin">Eerste dag van de aflosperiode, inclusief.</param>
/// <param name="EindeExclusief">Eerste dag na de langste aflosperiode.</param>
public readonly record struct Terugbetaling(bool Moet, LocalDate? Aanloopfase, LocalDate? Begin, LocalDate? EindeExclusief);

/// <summary>De vraag naar de terugbetaling van de lening.</summary>
public sealed class TerugbetalingVraag : Rechtsvraag<Terugbetaling>
{
    internal TerugbetalingVraag()
        : base("terugbetaling", "Moet de persoon de lening terugbetalen, en vanaf wanneer?", Aard.Gebonden, Strekking.Belastend, "Minister (DUO)")
    {
        Moet = Voeg(new JaNeeVeld(this, "moet"));
        Aanloopfase = Voeg(new WaardeVeld(this, "aanloopfase", Eenheid.Datum));
        Begin = Voeg(new WaardeVeld(this, "begin", Eenheid.Datum));
        Einde = Voeg(new WaardeVeld(this, "eindeExclusief", Eenheid.Datum, exclusief: true));
        Aanloopfase.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Moet { get; }

    internal WaardeVeld Aanloopfase { get; }

    internal WaardeVeld Begin { get; }

    internal WaardeVeld Einde { get; }

    internal override Terugbetaling? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Moet.Index].Waarheid is { IsOnbekend: false } moet
            ? moet.IsWaar ? new(true, Lezer.Dag(cellen[Aanloopfase.Index]), Lezer.Dag(cellen[Begin.Index]), Lezer.Dag(cellen[Einde.Index])) : new(false, null, null, null)
            : null;
}
