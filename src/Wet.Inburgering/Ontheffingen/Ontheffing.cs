namespace Wet.Inburgering.Ontheffingen;

/// <summary>De ontheffing die geldt, naar de besluiten van DUO.</summary>
/// <param name="HelePlicht">Is de persoon van de hele plicht ontheven?</param>
/// <param name="Lezen">Van het onderdeel lezen?</param>
/// <param name="Luisteren">Van het onderdeel luisteren?</param>
/// <param name="Schrijven">Van het onderdeel schrijven?</param>
/// <param name="Spreken">Van het onderdeel spreken?</param>
/// <param name="Knm">Van het onderdeel KNM?</param>
/// <param name="Participatie">Van de participatie in de zelfredzaamheidsroute?</param>
public readonly record struct Ontheffing(bool HelePlicht, bool Lezen, bool Luisteren, bool Schrijven, bool Spreken, bool Knm, bool Participatie);

/// <summary>De vraag welke ontheffing geldt.</summary>
public sealed class OntheffingVraag : Rechtsvraag<Ontheffing>
{
    internal OntheffingVraag()
        : base("ontheffing", "Van welk deel van de plicht is de persoon ontheven?", Aard.Rechtswege, Strekking.Informatief, "Minister (DUO)")
    {
        HelePlicht = Voeg(new JaNeeVeld(this, "helePlicht"));
        Lezen = Voeg(new JaNeeVeld(this, "lezen"));
        Luisteren = Voeg(new JaNeeVeld(this, "luisteren"));
        Schrijven = Voeg(new JaNeeVeld(this, "schrijven"));
        Spreken = Voeg(new JaNeeVeld(this, "spreken"));
        Knm = Voeg(new JaNeeVeld(this, "knm"));
        Participatie = Voeg(new JaNeeVeld(this, "participatie"));
    }

    internal JaNeeVeld HelePlicht { get; }

    internal JaNeeVeld Lezen { get; }

    internal JaNeeVeld Luisteren { get; }

    internal JaNeeVeld Schrijven { get; }

    internal JaNeeVeld Spreken { get; }

    internal JaNeeVeld Knm { get; }

    internal JaNeeVeld Participatie { get; }

    internal override Ontheffing? Lees(ReadOnlySpan<Cel> cellen)
    {
        foreach (var veld in Veldenrij)
        {
            if (cellen[veld.Index].Waarheid.IsOnbekend)
            {
                return null;
            }
        }

        return new(
            cellen[HelePlicht.Index].Waarheid.IsWaar,
            cellen[Lezen.Index].Waarheid.IsWaar,
            cellen[Luisteren.Index].Waarheid.IsWaar,
            cellen[Schrijven.Index].Waarheid.IsWaar,
            cellen[Spreken.Index].Waarheid.IsWaar,
            cellen[Knm.Index].Waarheid.IsWaar,
            cellen[Participatie.Index].Waarheid.IsWaar);
    }
}
