namespace Wet.Inburgering.Examens;

/// <summary>Wat de zelfredzaamheidsroute vraagt (Bi art. 3.14) en wat daarvan gedaan is. Een taalniveau hoort er niet bij.</summary>
/// <param name="Cursusnorm">Uren Nederlands en KNM die gevraagd worden, als dat vaststaat.</param>
/// <param name="Cursusuren">Uren die daarvoor tellen, als dat vaststaat.</param>
/// <param name="Participatienorm">Uren zelfredzaamheid, activering en participatie die gevraagd worden; nul voor wie geen asielstatushouder is.</param>
/// <param name="Participatieuren">Uren die daarvoor tellen, met die van PVT en MAP, als dat vaststaat.</param>
/// <param name="Behaald">Is de route behaald?</param>
public readonly record struct Zelfredzaamheidsroute(int? Cursusnorm, int? Cursusuren, int? Participatienorm, int? Participatieuren, bool Behaald);

/// <summary>De vraag naar de zelfredzaamheidsroute.</summary>
public sealed class ZelfredzaamheidsrouteVraag : Rechtsvraag<Zelfredzaamheidsroute>
{
    internal ZelfredzaamheidsrouteVraag()
        : base("zelfredzaamheidsroute", "Wat vraagt de zelfredzaamheidsroute, en is zij behaald?", Aard.Rechtswege, Strekking.Informatief, "college")
    {
        Cursusnorm = Bijkomend("cursusnorm");
        Cursusuren = Bijkomend("cursusuren");
        Participatienorm = Bijkomend("participatienorm");
        Participatieuren = Bijkomend("participatieuren");
        Behaald = Voeg(new JaNeeVeld(this, "behaald"));
    }

    internal WaardeVeld Cursusnorm { get; }

    internal WaardeVeld Cursusuren { get; }

    internal WaardeVeld Participatienorm { get; }

    internal WaardeVeld Participatieuren { get; }

    internal JaNeeVeld Behaald { get; }

    internal override Zelfredzaamheidsroute? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Behaald.Index].Waarheid is { IsOnbekend: false } behaald
            ? new(Lezer.Aantal(cellen[Cursusnorm.Index]), Lezer.Aantal(cellen[Cursusuren.Index]), Lezer.Aantal(cellen[Participatienorm.Index]), Lezer.Aantal(cellen[Participatieuren.Index]), behaald.IsWaar)
            : null;

    private WaardeVeld Bijkomend(string naam)
    {
        var veld = Voeg(new WaardeVeld(this, naam, Eenheid.Aantal));
        veld.Veld.Bijkomend = true;
        return veld;
    }
}
