namespace Wet.Inburgering.Regels;

/// <summary>
/// Een punt waar de tekst meer dan een lezing toelaat. De keuze is een feit uit het <see cref="Beleidskader"/> van de gemeente; zolang
/// niet gekozen is geldt voor informerende en begunstigende uitkomsten de standaard, en blijft een last onbekend als de lezingen verschillen.
/// </summary>
public abstract class Lezing
{
    private protected Lezing(string id, string vraag, Grondslag grondslag, IReadOnlyList<Lezingkeuze> keuzes, int standaard)
    {
        Id = id;
        Vraag = vraag;
        Grondslag = grondslag;
        Keuzes = keuzes;
        StandaardNummer = standaard;
        Nummer = Lezingen.Volgende(this);
    }

    /// <summary>Id, naar de regel waar het punt bij hoort.</summary>
    public string Id { get; }

    /// <summary>Het punt als vraag.</summary>
    public string Vraag { get; }

    /// <summary>Waar het punt speelt.</summary>
    public Grondslag Grondslag { get; }

    /// <summary>De mogelijke lezingen met hun grond.</summary>
    public IReadOnlyList<Lezingkeuze> Keuzes { get; }

    /// <summary>De lezing die geldt zolang niet gekozen is.</summary>
    public Lezingkeuze Standaard => Keuzes.First(k => k.Nummer == StandaardNummer);

    internal int StandaardNummer { get; }

    internal int Nummer { get; }

    internal ulong Kandidaten => Keuzes.Aggregate(0UL, (bits, k) => bits | (1UL << k.Nummer));

    internal Cel Cel(int nummer) => Logica.Cel.VanUitgesloten(Kandidaten & ~(1UL << nummer));

    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>Een mogelijke lezing.</summary>
/// <param name="Nummer">Nummer binnen de lezing.</param>
/// <param name="Naam">Naam in JSON en in het beleidskader.</param>
/// <param name="Grond">Wat voor deze lezing pleit.</param>
public sealed record Lezingkeuze(int Nummer, string Naam, string Grond);

/// <summary>Een lezing met een eigen opsomming.</summary>
internal sealed class Lezing<E> : Lezing
    where E : struct, Enum
{
    public Lezing(string id, string vraag, Grondslag grondslag, E standaard, params (E Keuze, string Grond)[] keuzes)
        : base(id, vraag, grondslag, [.. keuzes.Select(k => new Lezingkeuze(Kandidaten<E>.Getal(k.Keuze), Kandidaten<E>.Naam(k.Keuze), k.Grond))], Kandidaten<E>.Getal(standaard))
    {
        Keus = new LezingKeuze(this);
    }

    private Keuze<Dossier, E> Keus { get; }

    public Voorwaarde<Dossier> Is(E keuze) => Keus.Is(keuze);

    private sealed class LezingKeuze(Lezing<E> lezing) : Keuze<Dossier, E>
    {
        public override string Tekst => $"de lezing {lezing.Id}";

        public override ulong Uitgesloten(Werk werk, int rij)
        {
            werk.GelezenLezingen |= 1UL << lezing.Nummer;
            return werk.Lezingen[lezing.Nummer].Uitgesloten;
        }

        public override void Bezoek(IBezoeker bezoeker) => bezoeker.Lezing(lezing);

        public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar) => naar.Voeg(lezing);
    }
}
