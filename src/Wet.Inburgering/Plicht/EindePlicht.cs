namespace Wet.Inburgering.Plicht;

/// <summary>Het einde van de plicht dat uit de leeftijd volgt. Eerder eindigt zij door te voldoen, door naturalisatie of door verlies van de titel.</summary>
/// <param name="EindeExclusief">De dag waarop de AOW-leeftijd wordt bereikt: de eerste dag zonder plicht.</param>
public readonly record struct EindePlicht(LocalDate EindeExclusief)
{
    /// <summary>Laatste dag van de plicht, inclusief.</summary>
    public LocalDate LaatsteDag => Dagnummer.AlsDatum(Dagnummer.Van(EindeExclusief) - 1);
}

/// <summary>De vraag wanneer de plicht door de leeftijd eindigt.</summary>
public sealed class EindePlichtVraag : Rechtsvraag<EindePlicht>
{
    internal EindePlichtVraag()
        : base("eindePlicht", "Wanneer eindigt de plicht op zijn laatst, door de AOW-leeftijd?", Aard.Rechtswege, Strekking.Informatief, "Minister (DUO)")
        => EindeExclusief = Voeg(new WaardeVeld(this, "eindeExclusief", Eenheid.Datum, exclusief: true));

    internal WaardeVeld EindeExclusief { get; }

    internal override EindePlicht? Lees(ReadOnlySpan<Cel> cellen) => Lezer.Dag(cellen[EindeExclusief.Index]) is { } dag ? new(dag) : null;
}
