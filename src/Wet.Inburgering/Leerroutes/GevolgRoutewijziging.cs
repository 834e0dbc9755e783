namespace Wet.Inburgering.Leerroutes;

/// <summary>Wat er gebeurt als de leerroute in de overwogen richting wijzigt (Bi art. 5.3 en 5.4).</summary>
/// <param name="Uren">Wat er met al gevolgde uren gebeurt.</param>
/// <param name="Examens">Wat er met pogingen en behaalde examenonderdelen gebeurt.</param>
/// <param name="MapVerplicht">Hoort de module Arbeidsmarkt en Participatie daarna bij de plicht?</param>
/// <param name="PipAanpassen">Moet het PIP worden aangepast? Het is een besluit: bezwaar en beroep staan open.</param>
/// <param name="TermijnVerschuift">Verschuift de inburgeringstermijn?</param>
public readonly record struct GevolgRoutewijziging(Urengevolg Uren, Examengevolg Examens, bool MapVerplicht, bool PipAanpassen, bool TermijnVerschuift);

/// <summary>Wat een wijziging van de leerroute doet met al gevolgde uren NT2 en KNM.</summary>
public enum Urengevolg
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Bij de intensiteit van de nieuwe route wordt er rekening mee gehouden.</summary>
    TellenBijIntensiteit,

    /// <summary>Zij gaan af van de cursusuren van de zelfredzaamheidsroute.</summary>
    GaanAfVanUrennorm,

    /// <summary>Het Besluit regelt voor deze richting niets.</summary>
    NietGeregeld,

    /// <summary>De overwogen leerroute is de route in het laatste PIP: er verandert niets.</summary>
    GeenWijziging,
}

/// <summary>Wat een wijziging van de leerroute doet met pogingen en behaalde examenonderdelen.</summary>
public enum Examengevolg
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Zij tellen mee voor het inburgeringsexamen.</summary>
    TellenVoorInburgeringsexamen,

    /// <summary>Zij tellen mee voor de examenonderdelen van Wi2021 art. 8 lid 4.</summary>
    TellenVoorOnderdelenOnderwijsroute,

    /// <summary>Het Besluit regelt voor deze richting niets.</summary>
    NietGeregeld,

    /// <summary>De overwogen leerroute is de route in het laatste PIP: er verandert niets.</summary>
    GeenWijziging,
}

/// <summary>De vraag naar de gevolgen van een overwogen wijziging van de leerroute.</summary>
public sealed class GevolgRoutewijzigingVraag : Rechtsvraag<GevolgRoutewijziging>
{
    internal GevolgRoutewijzigingVraag()
        : base("gevolgRoutewijziging", "Wat gebeurt er als de leerroute wijzigt zoals nu overwogen wordt?", Aard.Rechtswege, Strekking.Informatief, "college")
    {
        Uren = Voeg(new KeuzeVeld<Urengevolg>(this, "uren"));
        Examens = Voeg(new KeuzeVeld<Examengevolg>(this, "examens"));
        MapVerplicht = Voeg(new JaNeeVeld(this, "mapVerplicht"));
        PipAanpassen = Voeg(new JaNeeVeld(this, "pipAanpassen"));
        TermijnVerschuift = Voeg(new JaNeeVeld(this, "termijnVerschuift"));
    }

    internal KeuzeVeld<Urengevolg> Uren { get; }

    internal KeuzeVeld<Examengevolg> Examens { get; }

    internal JaNeeVeld MapVerplicht { get; }

    internal JaNeeVeld PipAanpassen { get; }

    internal JaNeeVeld TermijnVerschuift { get; }

    internal override GevolgRoutewijziging? Lees(ReadOnlySpan<Cel> cellen)
        => Kandidaten<Urengevolg>.Enige(cellen[Uren.Index].Uitgesloten) is { } uren
            && Kandidaten<Examengevolg>.Enige(cellen[Examens.Index].Uitgesloten) is { } examens
            && (cellen[MapVerplicht.Index].Waarheid, cellen[PipAanpassen.Index].Waarheid, cellen[TermijnVerschuift.Index].Waarheid) is ({ IsOnbekend: false } map, { IsOnbekend: false } pip, { IsOnbekend: false } termijn)
            ? new(uren, examens, map.IsWaar, pip.IsWaar, termijn.IsWaar)
            : null;
}
