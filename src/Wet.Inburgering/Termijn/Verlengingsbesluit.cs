namespace Wet.Inburgering.Termijn;

/// <summary>Een besluit van DUO dat de termijn van drie jaar verlengt.</summary>
public sealed record Verlengingsbesluit : Feitenrecord
{
    /// <summary>Dag van het besluit. Sleutel.</summary>
    public required DatumWaarneming Besluit { get; init; }

    /// <summary>De nieuwe laatste dag van de termijn, inclusief.</summary>
    public DatumWaarneming NieuweLaatsteDag { get; init; }

    /// <summary>Is het besluit herroepen of vernietigd? Dan telt het niet.</summary>
    public Waarneming<bool> Vervallen { get; init; }
}
