namespace Wet.Inburgering.Termijn;

/// <summary>De nieuwe termijn na een boete (Wi2021 art. 24 lid 2, 25 lid 2).</summary>
/// <param name="Aantal">Hoeveelste nieuwe termijn: 0 (geen), 1 of 2.</param>
/// <param name="Maanden">Lengte in maanden volgens Ri art. 7.4.</param>
/// <param name="Aanvang">Eerste dag, inclusief: de dag na bekendmaking van de boete.</param>
/// <param name="EindeExclusief">Eerste dag na de nieuwe termijn, zonder verlenging.</param>
public readonly record struct NieuweTermijn(int Aantal, int Maanden, LocalDate? Aanvang, LocalDate? EindeExclusief)
{
    /// <summary>Laatste dag, inclusief, zonder verlenging.</summary>
    public LocalDate? LaatsteDag => EindeExclusief is { } einde ? Dagnummer.AlsDatum(Dagnummer.Van(einde) - 1) : null;
}

/// <summary>De vraag naar de nieuwe termijn na een boete.</summary>
public sealed class NieuweTermijnVraag : Rechtsvraag<NieuweTermijn>
{
    internal NieuweTermijnVraag()
        : base("nieuweTermijn", "Welke nieuwe termijn geldt na een boete?", Aard.Gebonden, Strekking.Belastend, "Minister (DUO)")
    {
        Aantal = Voeg(new WaardeVeld(this, "aantal", Eenheid.Aantal));
        Maanden = Voeg(new WaardeVeld(this, "maanden", Eenheid.Maanden));
        Aanvang = Voeg(new WaardeVeld(this, "aanvang", Eenheid.Datum));
        EindeExclusief = Voeg(new WaardeVeld(this, "eindeExclusief", Eenheid.Datum, exclusief: true));
        Boetes = Voeg(new WaardeVeld(this, "boetes", Eenheid.Aantal));
        LaatsteBoete = Voeg(new WaardeVeld(this, "laatsteBoete", Eenheid.Datum));
    }

    internal WaardeVeld Aantal { get; }

    internal WaardeVeld Maanden { get; }

    internal WaardeVeld Aanvang { get; }

    internal WaardeVeld EindeExclusief { get; }

    /// <summary>Hoeveel boetes van art. 24 of 25 er staan.</summary>
    internal WaardeVeld Boetes { get; }

    /// <summary>Bekendmaking van de laatste.</summary>
    internal WaardeVeld LaatsteBoete { get; }

    internal override NieuweTermijn? Lees(ReadOnlySpan<Cel> cellen)
        => Lezer.Aantal(cellen[Aantal.Index]) is { } aantal && Lezer.Aantal(cellen[Maanden.Index]) is { } maanden
            ? new(aantal, maanden, Lezer.Dag(cellen[Aanvang.Index]), Lezer.Dag(cellen[EindeExclusief.Index]))
            : null;
}
