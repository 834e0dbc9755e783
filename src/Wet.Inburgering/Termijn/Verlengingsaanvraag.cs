namespace Wet.Inburgering.Termijn;

/// <summary>Een aanvraag om verlenging van de termijn (Bi art. 4.5 lid 1).</summary>
public sealed record Verlengingsaanvraag : Feitenrecord
{
    /// <summary>Dag van ontvangst door DUO. Sleutel.</summary>
    public required DatumWaarneming Ontvangen { get; init; }
}
