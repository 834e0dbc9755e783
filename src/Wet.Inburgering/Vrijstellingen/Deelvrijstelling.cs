namespace Wet.Inburgering.Vrijstellingen;

/// <summary>Vrijstelling van onderdelen van het inburgeringsexamen (Wi2021 art. 7 lid 3). PVT en MAP vallen er niet onder.</summary>
/// <param name="Lezen">Vrijgesteld van lezen?</param>
/// <param name="Luisteren">Vrijgesteld van luisteren?</param>
/// <param name="Schrijven">Vrijgesteld van schrijven?</param>
/// <param name="Spreken">Vrijgesteld van spreken?</param>
/// <param name="Knm">Vrijgesteld van KNM?</param>
public readonly record struct Deelvrijstelling(bool Lezen, bool Luisteren, bool Schrijven, bool Spreken, bool Knm);

/// <summary>De vraag naar vrijstelling per onderdeel van het examen.</summary>
public sealed class DeelvrijstellingVraag : Rechtsvraag<Deelvrijstelling>
{
    internal DeelvrijstellingVraag()
        : base("deelvrijstelling", "Van welke onderdelen van het examen is de persoon vrijgesteld?", Aard.Gebonden, Strekking.Begunstigend, "Minister (DUO)")
    {
        Lezen = Voeg(new JaNeeVeld(this, "lezen"));
        Luisteren = Voeg(new JaNeeVeld(this, "luisteren"));
        Schrijven = Voeg(new JaNeeVeld(this, "schrijven"));
        Spreken = Voeg(new JaNeeVeld(this, "spreken"));
        Knm = Voeg(new JaNeeVeld(this, "knm"));
    }

    internal JaNeeVeld Lezen { get; }

    internal JaNeeVeld Luisteren { get; }

    internal JaNeeVeld Schrijven { get; }

    internal JaNeeVeld Spreken { get; }

    internal JaNeeVeld Knm { get; }

    internal override Deelvrijstelling? Lees(ReadOnlySpan<Cel> cellen)
        => (cellen[Lezen.Index].Waarheid, cellen[Luisteren.Index].Waarheid, cellen[Schrijven.Index].Waarheid, cellen[Spreken.Index].Waarheid, cellen[Knm.Index].Waarheid)
            is ({ IsOnbekend: false } lezen, { IsOnbekend: false } luisteren, { IsOnbekend: false } schrijven, { IsOnbekend: false } spreken, { IsOnbekend: false } knm)
            ? new(lezen.IsWaar, luisteren.IsWaar, schrijven.IsWaar, spreken.IsWaar, knm.IsWaar)
            : null;
}
