using Wet.Inburgering.Intake;

namespace Wet.Inburgering.Examens;

/// <summary>Een taalonderdeel van het examen: het niveau in het PIP en het niveau dat daaruit volgt.</summary>
internal sealed record Taalonderdeel(Examenonderdeel Onderdeel, KeuzeFeit<Pip, Taalniveau> NiveauInPip, KeuzeVeld<Taalniveau> Niveau)
{
    /// <summary>Bi art. 3.3: lezen, luisteren, schrijven en spreken.</summary>
    public static IReadOnlyList<Taalonderdeel> Alle() =>
    [
        new(Examenonderdeel.Lezen, PipFeiten.NiveauLezen, Rechtsvragen.Examenniveau.Lezen),
        new(Examenonderdeel.Luisteren, PipFeiten.NiveauLuisteren, Rechtsvragen.Examenniveau.Luisteren),
        new(Examenonderdeel.Schrijven, PipFeiten.NiveauSchrijven, Rechtsvragen.Examenniveau.Schrijven),
        new(Examenonderdeel.Spreken, PipFeiten.NiveauSpreken, Rechtsvragen.Examenniveau.Spreken),
    ];

    /// <summary>Het niveau in het laatste PIP.</summary>
    public Keuze<Dossier, Taalniveau> NuInPip => PipFeiten.Laatste(NiveauInPip);
}
