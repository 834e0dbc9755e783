namespace Wet.Inburgering.Plicht;

/// <summary>De inburgeringsplicht op de peildatum.</summary>
/// <param name="IsPlichtig">Is de persoon op de peildatum inburgeringsplichtig?</param>
/// <param name="Vanaf">Eerste dag van de plicht, inclusief; <c>null</c> als die niet vaststaat of er geen plicht is.</param>
public readonly record struct Inburgeringsplicht(bool IsPlichtig, LocalDate? Vanaf);

/// <summary>De vraag naar de inburgeringsplicht.</summary>
public sealed class InburgeringsplichtVraag : Rechtsvraag<Inburgeringsplicht>
{
    internal InburgeringsplichtVraag()
        : base("inburgeringsplicht", "Is de persoon inburgeringsplichtig?", Aard.Rechtswege, Strekking.Informatief, "Minister (DUO)")
    {
        Ja = Voeg(new JaNeeVeld(this, Hoofdveld));
        Vanaf = Voeg(new WaardeVeld(this, "vanaf", Eenheid.Datum));
        Vanaf.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Ja { get; }

    internal WaardeVeld Vanaf { get; }

    internal override Inburgeringsplicht? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Ja.Index].Waarheid is var ja && ja.IsOnbekend ? null : new(ja.IsWaar, ja.IsWaar ? Lezer.Dag(cellen[Vanaf.Index]) : null);
}
