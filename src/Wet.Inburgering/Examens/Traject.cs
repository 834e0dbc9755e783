namespace Wet.Inburgering.Examens;

/// <summary>Het participatieverklaringstraject (PVT).</summary>
/// <param name="Uren">De uren die tellen, als dat vaststaat.</param>
/// <param name="Afgerond">Is het traject afgerond?</param>
/// <param name="Op">De dag van ondertekening, als het is afgerond en die dag vaststaat.</param>
public readonly record struct Pvt(int? Uren, bool Afgerond, LocalDate? Op);

/// <summary>De module Arbeidsmarkt en Participatie (MAP).</summary>
/// <param name="Praktijkuren">De uren praktische inzet die tellen, als dat vaststaat.</param>
/// <param name="Afgerond">Is de module afgerond?</param>
/// <param name="Op">De dag van het eindgesprek, als de module is afgerond en die dag vaststaat.</param>
public readonly record struct Map(int? Praktijkuren, bool Afgerond, LocalDate? Op);

/// <summary>De vraag naar het participatieverklaringstraject.</summary>
public sealed class PvtVraag : Rechtsvraag<Pvt>
{
    internal PvtVraag()
        : base("pvt", "Is het participatieverklaringstraject afgerond?", Aard.Rechtswege, Strekking.Informatief, "college")
    {
        Uren = Voeg(new WaardeVeld(this, "uren", Eenheid.Aantal));
        Afgerond = Voeg(new JaNeeVeld(this, "afgerond"));
        Op = Voeg(new WaardeVeld(this, "op", Eenheid.Datum));
        Uren.Veld.Bijkomend = Op.Veld.Bijkomend = true;
    }

    internal WaardeVeld Uren { get; }

    internal JaNeeVeld Afgerond { get; }

    internal WaardeVeld Op { get; }

    internal override Pvt? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Afgerond.Index].Waarheid is { IsOnbekend: false } af ? new(Lezer.Aantal(cellen[Uren.Index]), af.IsWaar, af.IsWaar ? Lezer.Dag(cellen[Op.Index]) : null) : null;
}

/// <summary>De vraag naar de module Arbeidsmarkt en Participatie.</summary>
public sealed class MapVraag : Rechtsvraag<Map>
{
    internal MapVraag()
        : base("map", "Is de module Arbeidsmarkt en Participatie afgerond?", Aard.Rechtswege, Strekking.Informatief, "college")
    {
        Praktijkuren = Voeg(new WaardeVeld(this, "praktijkuren", Eenheid.Aantal));
        Afgerond = Voeg(new JaNeeVeld(this, "afgerond"));
        Op = Voeg(new WaardeVeld(this, "op", Eenheid.Datum));
        Praktijkuren.Veld.Bijkomend = Op.Veld.Bijkomend = true;
    }

    internal WaardeVeld Praktijkuren { get; }

    internal JaNeeVeld Afgerond { get; }

    internal WaardeVeld Op { get; }

    internal override Map? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Afgerond.Index].Waarheid is { IsOnbekend: false } af ? new(Lezer.Aantal(cellen[Praktijkuren.Index]), af.IsWaar, af.IsWaar ? Lezer.Dag(cellen[Op.Index]) : null) : null;
}
