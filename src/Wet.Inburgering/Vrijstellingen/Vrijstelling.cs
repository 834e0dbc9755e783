namespace Wet.Inburgering.Vrijstellingen;

/// <summary>Vrijstelling van de hele inburgeringsplicht (Wi2021 art. 4), ook van PVT en MAP.</summary>
/// <param name="Vrijgesteld">Is de persoon op de peildatum vrijgesteld?</param>
/// <param name="Grond">De grond, als die vaststaat.</param>
/// <param name="Tijdelijk">Duurt de vrijstelling alleen zolang de schoolplicht of de opleiding duurt? <c>null</c> als dat niet vaststaat.</param>
/// <param name="BesluitNodig">
/// Er is een grond, maar DUO heeft de vrijstelling nog niet verleend, en dat is bij deze grond wel nodig (Ri art. 2.3). Tot dat besluit staat nog niet vast
/// dat de persoon niets hoeft. <c>null</c> als dat niet vaststaat.
/// </param>
public readonly record struct Vrijstelling(bool Vrijgesteld, Vrijstellingsgrond? Grond, bool? Tijdelijk, bool? BesluitNodig);

/// <summary>De gronden van Wi2021 art. 4 lid 1.</summary>
public enum Vrijstellingsgrond
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>a: acht jaar leer- of kwalificatieplichtig geweest in Nederland.</summary>
    SchoolplichtVervuld,

    /// <summary>b: een aangewezen diploma of ander bewijsstuk.</summary>
    Bewijsstuk,

    /// <summary>c: nu leer- of kwalificatieplichtig.</summary>
    NuSchoolplichtig,

    /// <summary>d: volgt een opleiding die tot zo'n bewijsstuk leidt.</summary>
    VolgtOpleiding,

    /// <summary>e: aantoonbaar voldoende ingeburgerd.</summary>
    VoldoendeIngeburgerd,
}

/// <summary>De vraag naar vrijstelling van de hele plicht.</summary>
public sealed class VrijstellingVraag : Rechtsvraag<Vrijstelling>
{
    internal VrijstellingVraag()
        : base("vrijstelling", "Is de persoon vrijgesteld van de inburgeringsplicht?", Aard.Gebonden, Strekking.Begunstigend, "Minister (DUO)")
    {
        Ja = Voeg(new JaNeeVeld(this, Hoofdveld));
        Grond = Voeg(new KeuzeVeld<Vrijstellingsgrond>(this, "grond"));
        Tijdelijk = Voeg(new JaNeeVeld(this, "tijdelijk"));
        BesluitNodig = Voeg(new JaNeeVeld(this, "besluitNodig"));
        Grond.Veld.Bijkomend = Tijdelijk.Veld.Bijkomend = BesluitNodig.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Ja { get; }

    internal KeuzeVeld<Vrijstellingsgrond> Grond { get; }

    internal JaNeeVeld Tijdelijk { get; }

    internal JaNeeVeld BesluitNodig { get; }

    internal override Vrijstelling? Lees(ReadOnlySpan<Cel> cellen)
    {
        var ja = cellen[Ja.Index].Waarheid;
        return ja.IsOnbekend ? null
            : ja.IsOnwaar ? new(false, null, null, null)
            : new(true, Kandidaten<Vrijstellingsgrond>.Enige(cellen[Grond.Index].Uitgesloten), Lezer.JaNee(cellen[Tijdelijk.Index]), Lezer.JaNee(cellen[BesluitNodig.Index]));
    }
}
