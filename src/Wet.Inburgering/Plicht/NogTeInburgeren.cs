namespace Wet.Inburgering.Plicht;

/// <summary>Of de persoon (nog) moet inburgeren: plichtig, en niet vrijgesteld, ontheven of klaar.</summary>
/// <param name="MoetInburgeren">Moet de persoon nog inburgeren?</param>
/// <param name="Reden">Waarom niet, als dat vaststaat.</param>
public readonly record struct NogTeInburgeren(bool MoetInburgeren, RedenNietInburgeren? Reden);

/// <summary>Waarom iemand niet (meer) hoeft in te burgeren.</summary>
public enum RedenNietInburgeren
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Niet (meer) inburgeringsplichtig.</summary>
    NietPlichtig,

    /// <summary>Vrijgesteld van de hele plicht.</summary>
    Vrijgesteld,

    /// <summary>Ontheven van de hele plicht.</summary>
    Ontheven,

    /// <summary>Aan de hele plicht voldaan.</summary>
    Voldaan,
}

/// <summary>De vraag of de persoon nog moet inburgeren.</summary>
public sealed class NogTeInburgerenVraag : Rechtsvraag<NogTeInburgeren>
{
    internal NogTeInburgerenVraag()
        : base("nogTeInburgeren", "Moet de persoon nog inburgeren?", Aard.Rechtswege, Strekking.Informatief, "Minister (DUO)")
    {
        Ja = Voeg(new JaNeeVeld(this, Hoofdveld));
        Reden = Voeg(new KeuzeVeld<RedenNietInburgeren>(this, "reden"));
        Reden.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Ja { get; }

    internal KeuzeVeld<RedenNietInburgeren> Reden { get; }

    internal override NogTeInburgeren? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Ja.Index].Waarheid is { IsOnbekend: false } ja
            ? new(ja.IsWaar, ja.IsWaar ? null : Kandidaten<RedenNietInburgeren>.Enige(cellen[Reden.Index].Uitgesloten))
            : null;
}
