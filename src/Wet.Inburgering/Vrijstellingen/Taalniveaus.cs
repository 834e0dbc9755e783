using Wet.Inburgering.Examens;

namespace Wet.Inburgering.Vrijstellingen;

/// <summary>Per taalonderdeel: wat een bewijsstuk aantoont, wat vereist is, en waar vrijstelling en besluit staan.</summary>
internal sealed record Taalniveaus(
    Examenonderdeel Onderdeel, KeuzeFeit<Bewijsstuk, Taalniveau> Aangetoond, KeuzeVeld<Taalniveau> Vereist, JaNeeVeld Vrijgesteld, Vrijstellingsomvang Omvang)
{
    /// <summary>Het niveau dat een bewijsstuk aantoont, voor elk van de vier onderdelen.</summary>
    public static KeuzeFeit<Bewijsstuk, Taalniveau>[] Alle => [BewijsstukFeiten.Lezen, BewijsstukFeiten.Luisteren, BewijsstukFeiten.Schrijven, BewijsstukFeiten.Spreken];

    /// <summary>De vier taalonderdelen.</summary>
    public static IReadOnlyList<Taalniveaus> PerOnderdeel()
    {
        var (niveau, deel) = (Rechtsvragen.Examenniveau, Rechtsvragen.Deelvrijstelling);
        return
        [
            new(Examenonderdeel.Lezen, BewijsstukFeiten.Lezen, niveau.Lezen, deel.Lezen, Vrijstellingsomvang.Lezen),
            new(Examenonderdeel.Luisteren, BewijsstukFeiten.Luisteren, niveau.Luisteren, deel.Luisteren, Vrijstellingsomvang.Luisteren),
            new(Examenonderdeel.Schrijven, BewijsstukFeiten.Schrijven, niveau.Schrijven, deel.Schrijven, Vrijstellingsomvang.Schrijven),
            new(Examenonderdeel.Spreken, BewijsstukFeiten.Spreken, niveau.Spreken, deel.Spreken, Vrijstellingsomvang.Spreken),
        ];
    }
}
