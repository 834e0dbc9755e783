namespace Wet.Inburgering.Handhaving;

/// <summary>Een boete van Wi2021 art. 22 (brede intake).</summary>
public sealed record BoeteBredeIntake : Feitenrecord
{
    /// <summary>Dag waarop de boete is opgelegd. Sleutel.</summary>
    public required DatumWaarneming Opgelegd { get; init; }

    /// <summary>Dag waarop het boetebesluit is bekendgemaakt: de nieuwe termijn voor de intake loopt daarna (Wi2021 art. 22 lid 2).</summary>
    public DatumWaarneming Bekendgemaakt { get; init; }

    /// <summary>Het opgelegde bedrag.</summary>
    public Waarneming<Bedrag> Bedrag { get; init; }

    /// <summary>Stand van de boete.</summary>
    public Waarneming<Boetestatus> Boetestatus { get; init; }
}
