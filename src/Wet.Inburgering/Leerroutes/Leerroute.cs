namespace Wet.Inburgering.Leerroutes;

/// <summary>De leerroutes van Wi2021 art. 7 tot en met 9.</summary>
public enum Leerroute
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>B1-route (art. 7).</summary>
    B1Route,

    /// <summary>Onderwijsroute (art. 8).</summary>
    Onderwijsroute,

    /// <summary>Zelfredzaamheidsroute (art. 9).</summary>
    Zelfredzaamheidsroute,
}
