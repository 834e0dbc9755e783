namespace Wet.Inburgering.Examens;

/// <summary>Het taalniveau dat moet worden aangetoond; in de onderwijsroute alleen als terugval (Wi2021 art. 8 lid 4).</summary>
/// <param name="Lezen">Niveau voor lezen.</param>
/// <param name="Luisteren">Niveau voor luisteren.</param>
/// <param name="Schrijven">Niveau voor schrijven.</param>
/// <param name="Spreken">Niveau voor spreken.</param>
/// <param name="Knm">Hoe KNM erbij hoort.</param>
public readonly record struct Examenniveau(Taalniveau Lezen, Taalniveau Luisteren, Taalniveau Schrijven, Taalniveau Spreken, Knmvorm Knm);

/// <summary>De vraag naar het niveau per onderdeel.</summary>
public sealed class ExamenniveauVraag : Rechtsvraag<Examenniveau>
{
    internal ExamenniveauVraag()
        : base("examenniveau", "Welk taalniveau moet worden aangetoond, en hoe KNM?", Aard.Rechtswege, Strekking.Informatief, "college")
    {
        Lezen = Voeg(new KeuzeVeld<Taalniveau>(this, "lezen"));
        Luisteren = Voeg(new KeuzeVeld<Taalniveau>(this, "luisteren"));
        Schrijven = Voeg(new KeuzeVeld<Taalniveau>(this, "schrijven"));
        Spreken = Voeg(new KeuzeVeld<Taalniveau>(this, "spreken"));
        Knm = Voeg(new KeuzeVeld<Knmvorm>(this, "knm"));
    }

    internal KeuzeVeld<Taalniveau> Lezen { get; }

    internal KeuzeVeld<Taalniveau> Luisteren { get; }

    internal KeuzeVeld<Taalniveau> Schrijven { get; }

    internal KeuzeVeld<Taalniveau> Spreken { get; }

    internal KeuzeVeld<Knmvorm> Knm { get; }

    internal override Examenniveau? Lees(ReadOnlySpan<Cel> cellen)
        => Kandidaten<Taalniveau>.Enige(cellen[Lezen.Index].Uitgesloten) is { } lezen && Kandidaten<Taalniveau>.Enige(cellen[Luisteren.Index].Uitgesloten) is { } luisteren
            && Kandidaten<Taalniveau>.Enige(cellen[Schrijven.Index].Uitgesloten) is { } schrijven && Kandidaten<Taalniveau>.Enige(cellen[Spreken.Index].Uitgesloten) is { } spreken
            && Kandidaten<Knmvorm>.Enige(cellen[Knm.Index].Uitgesloten) is { } knm
            ? new(lezen, luisteren, schrijven, spreken, knm)
            : null;
}
