namespace Wet.Inburgering.Lening;

/// <summary>De invordering van achterstallige termijnen.</summary>
/// <param name="Verzuim">Is de persoon in verzuim? Dan kan DUO een dwangbevel uitvaardigen.</param>
/// <param name="Deurwaarder">Kan DUO de achterstand aan de deurwaarder overdragen?</param>
public readonly record struct Leninginvordering(bool Verzuim, bool Deurwaarder);

/// <summary>De vraag naar verzuim en invordering.</summary>
public sealed class LeninginvorderingVraag : Rechtsvraag<Leninginvordering>
{
    internal LeninginvorderingVraag()
        : base("leninginvordering", "Is de persoon in verzuim met terugbetalen, en kan DUO de achterstand overdragen?", Aard.Beleidsvrijheid, Strekking.Belastend, "Minister (DUO)")
    {
        Verzuim = Voeg(new JaNeeVeld(this, "verzuim"));
        Deurwaarder = Voeg(new JaNeeVeld(this, "deurwaarder"));
    }

    internal JaNeeVeld Verzuim { get; }

    internal JaNeeVeld Deurwaarder { get; }

    internal override Leninginvordering? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Verzuim.Index].Waarheid is { IsOnbekend: false } verzuim && cellen[Deurwaarder.Index].Waarheid is { IsOnbekend: false } deurwaarder ? new(verzuim.IsWaar, deurwaarder.IsWaar) : null;
}
