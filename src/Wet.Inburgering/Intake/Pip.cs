using Wet.Inburgering.Examens;
using Wet.Inburgering.Leerroutes;

namespace Wet.Inburgering.Intake;

/// <summary>Een versie van het persoonlijk plan inburgering en participatie (PIP).</summary>
public sealed record Pip : Feitenrecord
{
    /// <summary>Dagtekening van deze versie. Sleutel.</summary>
    public required DatumWaarneming Dagtekening { get; init; }

    /// <summary>De leerroute die het college in deze versie vaststelde.</summary>
    public Waarneming<Leerroute> Leerroute { get; init; }

    /// <summary>
    /// Niveau waarop lezen wordt geëxamineerd: B1, of A2 na afschalen. In de zelfredzaamheidsroute: A2 als dit vrijwillige examen in het PIP is
    /// afgesproken (Bi art. 3.14 lid 7), anders <see cref="Taalniveau.GeenNiveau"/>.
    /// </summary>
    public Waarneming<Taalniveau> NiveauLezen { get; init; }

    /// <summary>Niveau voor luisteren, zoals bij <see cref="NiveauLezen"/>.</summary>
    public Waarneming<Taalniveau> NiveauLuisteren { get; init; }

    /// <summary>Niveau voor schrijven, zoals bij <see cref="NiveauLezen"/>.</summary>
    public Waarneming<Taalniveau> NiveauSchrijven { get; init; }

    /// <summary>Niveau voor spreken, zoals bij <see cref="NiveauLezen"/>.</summary>
    public Waarneming<Taalniveau> NiveauSpreken { get; init; }

    /// <summary>Hoe KNM in deze versie staat; in de zelfredzaamheidsroute is <see cref="Knmvorm.Examen"/> het afgesproken vrijwillige examen.</summary>
    public Waarneming<Knmvorm> Knm { get; init; }
}
