namespace Wet.Inburgering.Plicht;

/// <summary>
/// Een onderbreking tussen twee perioden van plicht (Bi art. 2.1 lid 2). Duurt zij hoogstens een jaar, dan geldt de plicht als nooit
/// geëindigd en wordt de termijn even veel langer (Bi art. 4.2). Duurt zij langer, dan eindigde de plicht en begint daarna een nieuwe.
/// Onderbrekingen die op elkaar aansluiten zijn een onderbreking: geef ze als een op.
/// </summary>
public sealed record Onderbreking : Feitenrecord
{
    /// <summary>Eerste dag van de onderbreking, inclusief. Sleutel.</summary>
    public required DatumWaarneming Van { get; init; }

    /// <summary>Laatste dag van de onderbreking, inclusief; <see cref="DatumWaarneming.Lopend"/> zolang zij duurt.</summary>
    public DatumWaarneming LaatsteDag { get; init; }

    /// <summary>Waardoor de plicht onderbroken werd.</summary>
    public Waarneming<Onderbrekingsgrond> Grond { get; init; }
}

/// <summary>De gronden van Bi art. 2.1 lid 2.</summary>
public enum Onderbrekingsgrond
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Geen ingezetene in de zin van de Wet BRP.</summary>
    GeenIngezetene,

    /// <summary>Verblijf voor een tijdelijk doel.</summary>
    TijdelijkDoel,

    /// <summary>Onderbreking van het werk als geestelijke bedienaar.</summary>
    GeenGeestelijkWerk,

    /// <summary>Een andere reden: dan eindigde de plicht, hoe kort het ook duurde.</summary>
    Anders,
}
