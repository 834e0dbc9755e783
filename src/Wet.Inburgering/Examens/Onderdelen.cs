using Wet.Inburgering.Leerroutes;

namespace Wet.Inburgering.Examens;

/// <summary>Wat iemand moet doen om aan de inburgeringsplicht te voldoen (Wi2021 art. 6).</summary>
/// <param name="Leerroute">De leerroute die moet worden behaald.</param>
/// <param name="Pvt">Is het participatieverklaringstraject vereist?</param>
/// <param name="Map">Is de module Arbeidsmarkt en Participatie vereist?</param>
/// <param name="Examen">Is het inburgeringsexamen vereist? In de onderwijsroute is het alleen de terugval.</param>
/// <param name="Knm">Hoe KNM erbij hoort.</param>
public readonly record struct Onderdelen(Leerroute Leerroute, bool Pvt, bool Map, bool Examen, Knmvorm Knm);

/// <summary>De vraag wat er moet gebeuren.</summary>
public sealed class OnderdelenVraag : Rechtsvraag<Onderdelen>
{
    internal OnderdelenVraag()
        : base("onderdelen", "Wat moet de persoon doen om aan de inburgeringsplicht te voldoen?", Aard.Rechtswege, Strekking.Informatief, "Minister (DUO)")
    {
        Leerroute = Voeg(new KeuzeVeld<Leerroute>(this, "leerroute"));
        Pvt = Voeg(new JaNeeVeld(this, "pvt"));
        Map = Voeg(new JaNeeVeld(this, "map"));
        Examen = Voeg(new JaNeeVeld(this, "examen"));
        Knm = Voeg(new KeuzeVeld<Knmvorm>(this, "knm"));
    }

    internal KeuzeVeld<Leerroute> Leerroute { get; }

    internal JaNeeVeld Pvt { get; }

    internal JaNeeVeld Map { get; }

    internal JaNeeVeld Examen { get; }

    internal KeuzeVeld<Knmvorm> Knm { get; }

    internal override Onderdelen? Lees(ReadOnlySpan<Cel> cellen)
        => Kandidaten<Leerroute>.Enige(cellen[Leerroute.Index].Uitgesloten) is { } route && Kandidaten<Knmvorm>.Enige(cellen[Knm.Index].Uitgesloten) is { } knm
            && cellen[Pvt.Index].Waarheid is { IsOnbekend: false } pvt && cellen[Map.Index].Waarheid is { IsOnbekend: false } map && cellen[Examen.Index].Waarheid is { IsOnbekend: false } examen
            ? new(route, pvt.IsWaar, map.IsWaar, examen.IsWaar, knm)
            : null;
}
