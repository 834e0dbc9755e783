namespace Wet.Inburgering.Lening;

/// <summary>Welke rente voor de lening geldt. Het percentage stelt de Minister ieder jaar vast.</summary>
/// <param name="VanDag">De rente die op deze dag gold, geldt.</param>
/// <param name="TotExclusief">Eerste dag waarop zij niet meer vaststaat.</param>
public readonly record struct Leningrente(LocalDate VanDag, LocalDate TotExclusief);

/// <summary>De vraag welke rente geldt.</summary>
public sealed class LeningrenteVraag : Rechtsvraag<Leningrente>
{
    internal LeningrenteVraag()
        : base("leningrente", "De rente van welke dag geldt voor de lening, en tot wanneer?", Aard.Rechtswege, Strekking.Informatief, "Minister (DUO)")
    {
        VanDag = Voeg(new WaardeVeld(this, "vanDag", Eenheid.Datum));
        Tot = Voeg(new WaardeVeld(this, "totExclusief", Eenheid.Datum, exclusief: true));
    }

    internal WaardeVeld VanDag { get; }

    internal WaardeVeld Tot { get; }

    internal override Leningrente? Lees(ReadOnlySpan<Cel> cellen)
        => Lezer.Dag(cellen[VanDag.Index]) is { } dag && Lezer.Dag(cellen[Tot.Index]) is { } tot ? new(dag, tot) : null;
}
