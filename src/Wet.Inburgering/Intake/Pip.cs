using Wet.Inburgering.Leerroutes;

namespace Wet.Inburgering.Intake;

/// <summary>Een versie van het persoonlijk plan inburgering en participatie (PIP).</summary>
public sealed record Pip : Feitenrecord
{
    /// <summary>Dagtekening van deze versie. Sleutel.</summary>
    public required DatumWaarneming Dagtekening { get; init; }

    /// <summary>De leerroute die het college in deze versie vaststelde.</summary>
    public Waarneming<Leerroute> Leerroute { get; init; }
}
