namespace Wet.Inburgering.Leerroutes;

/// <summary>Naar welke leerroutes het college op de peildatum nog mag wijzigen (Wi2021 art. 17 lid 2; Bi art. 5.4). Het mag, het hoeft niet.</summary>
/// <param name="NaarB1Route">Naar de B1-route.</param>
/// <param name="NaarOnderwijsroute">Naar de onderwijsroute.</param>
/// <param name="NaarZelfredzaamheidsroute">Naar de zelfredzaamheidsroute.</param>
/// <param name="AlgemeenTotExclusief">Eerste dag na de anderhalf jaar waarin iedere wijziging mag, of <c>null</c> als die niet vaststaat.</param>
public readonly record struct Routewijziging(bool NaarB1Route, bool NaarOnderwijsroute, bool NaarZelfredzaamheidsroute, LocalDate? AlgemeenTotExclusief);

/// <summary>De vraag of het college de leerroute nog mag wijzigen.</summary>
public sealed class RoutewijzigingVraag : Rechtsvraag<Routewijziging>
{
    internal RoutewijzigingVraag()
        : base("routewijziging", "Mag het college de leerroute op deze dag nog wijzigen, en naar welke?", Aard.Beleidsvrijheid, Strekking.Belastend, "college")
    {
        AlgemeenTot = Voeg(new WaardeVeld(this, "algemeenTotExclusief", Eenheid.Datum, exclusief: true));
        AlgemeenTot.Veld.Bijkomend = true;
        NaarB1 = Voeg(new JaNeeVeld(this, "naarB1Route"));
        NaarOnderwijs = Voeg(new JaNeeVeld(this, "naarOnderwijsroute"));
        NaarZelfredzaamheid = Voeg(new JaNeeVeld(this, "naarZelfredzaamheidsroute"));
    }

    internal WaardeVeld AlgemeenTot { get; }

    internal JaNeeVeld NaarB1 { get; }

    internal JaNeeVeld NaarOnderwijs { get; }

    internal JaNeeVeld NaarZelfredzaamheid { get; }

    internal override Routewijziging? Lees(ReadOnlySpan<Cel> cellen)
        => (cellen[NaarB1.Index].Waarheid, cellen[NaarOnderwijs.Index].Waarheid, cellen[NaarZelfredzaamheid.Index].Waarheid) is ({ IsOnbekend: false } b1, { IsOnbekend: false } onderwijs, { IsOnbekend: false } zelfredzaamheid)
            ? new(b1.IsWaar, onderwijs.IsWaar, zelfredzaamheid.IsWaar, Lezer.Dag(cellen[AlgemeenTot.Index]))
            : null;
}
