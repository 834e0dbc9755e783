namespace Wet.Inburgering.Termijn;

/// <summary>De inburgeringstermijn van Wi2021 art. 11, met de verlengingen die zijn verleend.</summary>
/// <param name="Aanvang">Eerste dag, inclusief: de dag na de dagtekening van het eerste PIP.</param>
/// <param name="EindeExclusief">Eerste dag na de termijn.</param>
public readonly record struct Inburgeringstermijn(LocalDate Aanvang, LocalDate EindeExclusief)
{
    /// <summary>Laatste dag, inclusief.</summary>
    public LocalDate LaatsteDag => Dagnummer.AlsDatum(Dagnummer.Van(EindeExclusief) - 1);
}

/// <summary>De vraag naar de inburgeringstermijn.</summary>
public sealed class InburgeringstermijnVraag : Rechtsvraag<Inburgeringstermijn>
{
    internal InburgeringstermijnVraag()
        : base("inburgeringstermijn", "Wanneer begint en eindigt de inburgeringstermijn?", Aard.Rechtswege, Strekking.Informatief, "Minister (DUO)")
    {
        Aanvang = Voeg(new WaardeVeld(this, "aanvang", Eenheid.Datum));
        EindeExclusief = Voeg(new WaardeVeld(this, "eindeExclusief", Eenheid.Datum, exclusief: true));
    }

    internal WaardeVeld Aanvang { get; }

    internal WaardeVeld EindeExclusief { get; }

    internal override Inburgeringstermijn? Lees(ReadOnlySpan<Cel> cellen)
        => Lezer.Dag(cellen[Aanvang.Index]) is { } aanvang && Lezer.Dag(cellen[EindeExclusief.Index]) is { } einde ? new(aanvang, einde) : null;
}
