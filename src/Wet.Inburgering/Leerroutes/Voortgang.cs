namespace Wet.Inburgering.Leerroutes;

/// <summary>Wat van belang is voor een wijziging van de leerroute (Wi2021 art. 17 lid 2; Bi art. 5.4).</summary>
public sealed record Voortgang : Feitenrecord
{
    /// <summary>Hoe verloopt het, vergeleken met wat het PIP deed verwachten (oordeel van het college)? Wi2021 art. 17 lid 2.</summary>
    public Waarneming<Voortgangsoordeel> Oordeel { get; init; }

    /// <summary>Is er een bijzonder geval, de persoon betreffend, om van de tijd van Bi art. 5.4 af te wijken (oordeel van het college)?</summary>
    public Waarneming<bool> BijzonderGeval { get; init; }

    /// <summary>De leerroute die overwogen wordt in plaats van de route in het laatste PIP.</summary>
    public Waarneming<Leerroute> OverwogenLeerroute { get; init; }

    /// <summary>Dag van het laatste besluit om de leerroute te wijzigen; <see cref="DatumWaarneming.NietGebeurd"/> als dat er niet is.</summary>
    public DatumWaarneming RouteGewijzigdOp { get; init; }
}

/// <summary>De voortgang, vergeleken met het PIP (Wi2021 art. 17 lid 2).</summary>
public enum Voortgangsoordeel
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Onvoldoende.</summary>
    Onvoldoende,

    /// <summary>Zoals het PIP deed verwachten.</summary>
    ZoalsVerwacht,

    /// <summary>Groter dan het PIP deed verwachten.</summary>
    GroterDanVerwacht,
}
