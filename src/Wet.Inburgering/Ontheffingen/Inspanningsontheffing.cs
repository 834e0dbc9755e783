namespace Wet.Inburgering.Ontheffingen;

/// <summary>Ontheffing wegens aantoonbaar geleverde inspanningen; alleen nog onder Wi2013.</summary>
/// <param name="Mogelijk">Kan deze ontheffing worden gegeven?</param>
/// <param name="Pogingen">Hoe vaak ieder onderdeel dat nog niet behaald is moet zijn afgelegd, onder Wi2013.</param>
public readonly record struct Inspanningsontheffing(bool Mogelijk, int? Pogingen);

/// <summary>De vraag naar ontheffing wegens aantoonbaar geleverde inspanningen.</summary>
public sealed class InspanningsontheffingVraag : Rechtsvraag<Inspanningsontheffing>
{
    internal InspanningsontheffingVraag()
        : base("inspanningsontheffing", "Kan ontheffing worden gegeven wegens aantoonbaar geleverde inspanningen?", Aard.Gebonden, Strekking.Begunstigend, "Minister (DUO)")
    {
        Mogelijk = Voeg(new JaNeeVeld(this, "mogelijk"));
        Pogingen = Voeg(new WaardeVeld(this, "pogingen", Eenheid.Aantal));
        Pogingen.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Mogelijk { get; }

    internal WaardeVeld Pogingen { get; }

    internal override Inspanningsontheffing? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Mogelijk.Index].Waarheid is { IsOnbekend: false } mogelijk
            ? new(mogelijk.IsWaar, Lezer.Aantal(cellen[Pogingen.Index]))
            : null;
}
