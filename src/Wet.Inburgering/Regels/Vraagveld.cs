namespace Wet.Inburgering.Regels;

/// <summary>Een veld van de uitkomst van een vraag.</summary>
public sealed class Vraagveld
{
    internal Vraagveld(Rechtsvraag vraag, string naam, Celsoort soort, Eenheid eenheid, IReadOnlyList<(int Nummer, string Naam)> keuzes, ulong kandidaten)
    {
        Vraag = vraag;
        Naam = naam;
        Soort = soort;
        Eenheid = eenheid;
        Keuzes = keuzes;
        Kandidaten = kandidaten;
        Index = Rechtsvragen.VolgendVeld();
    }

    /// <summary>Naam in JSON.</summary>
    public string Naam { get; }

    /// <summary>Eenheid, bij een datum, bedrag of aantal.</summary>
    public Eenheid Eenheid { get; }

    /// <summary>Bij een keuze: nummer en JSON-naam van de mogelijke waarden.</summary>
    public IReadOnlyList<(int Nummer, string Naam)> Keuzes { get; }

    /// <summary>Noemt het veld de eerste dag erna? De laatste dag zelf is dan de dag ervoor.</summary>
    public bool IsExclusief { get; internal init; }

    internal Rechtsvraag Vraag { get; }

    /// <summary>Hoeft niet vast te staan om de uitkomst bepaald te noemen.</summary>
    internal bool Bijkomend { get; set; }

    internal Celsoort Soort { get; }

    internal ulong Kandidaten { get; }

    internal int Index { get; }

    /// <summary>De keuzes die, net als "nee", een weigering zijn of zeggen dat het orgaan niets hoeft te doen.</summary>
    internal ulong Neekeuzes { get; init; }

    /// <summary>Is nul een weigering?</summary>
    internal bool NulIsNee { get; init; }

    /// <summary>Zegt dit antwoord zeker nee?</summary>
    internal bool IsNee(Cel cel) => Soort switch
    {
        Celsoort.Waarheid => cel.Waarheid.IsOnwaar,
        Celsoort.Keuze => Neekeuzes != 0 && (Kandidaten & ~cel.Uitgesloten & ~Neekeuzes) == 0,
        _ => NulIsNee && cel.Bereik.Max <= 0,
    };
}

internal interface IVeldknoop
{
    Vraagveld Veld { get; }
}

/// <summary>Een ja-neeveld; in andere vragen te gebruiken als voorwaarde.</summary>
internal sealed class JaNeeVeld(Rechtsvraag vraag, string naam) : Voorwaarde<Dossier>, IVeldknoop
{
    public Vraagveld Veld { get; } = new(vraag, naam, Celsoort.Waarheid, Eenheid.Onbekend, [], 0);

    public int Index => Veld.Index;

    public string Naam => Veld.Naam;

    public override string Tekst => vraag.Omschrijving(Veld);

    public override Waarheid Toets(Werk werk, int rij) => werk.Velden[Veld.Index].Waarheid & werk.Toepasselijk[vraag.Nummer];

    public override void Bezoek(IBezoeker bezoeker) => bezoeker.Vraag(vraag);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        if (Toets(werk, rij).IsOnbekend)
        {
            naar.Voeg(vraag);
        }
    }
}

/// <summary>Een keuzeveld; in andere vragen te gebruiken.</summary>
internal sealed class KeuzeVeld<E>(Rechtsvraag vraag, string naam, params E[] nee) : Keuze<Dossier, E>, IVeldknoop
    where E : struct, Enum
{
    public Vraagveld Veld { get; } = new(
        vraag,
        naam,
        Celsoort.Keuze,
        Eenheid.Onbekend,
        [.. Enum.GetValues<E>().Where(w => Kandidaten<E>.Getal(w) != 0).Select(w => (Kandidaten<E>.Getal(w), Kandidaten<E>.Naam(w)))],
        Kandidaten<E>.Alle)
    {
        Neekeuzes = nee.Aggregate(0UL, (bits, w) => bits | Kandidaten<E>.Bit(w)),
    };

    public int Index => Veld.Index;

    public string Naam => Veld.Naam;

    public override string Tekst => vraag.Omschrijving(Veld);

    public override ulong Uitgesloten(Werk werk, int rij) => werk.IsLeesbaar(vraag) ? werk.Velden[Veld.Index].Uitgesloten : 0;

    public override void Bezoek(IBezoeker bezoeker) => bezoeker.Vraag(vraag);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar) => naar.Voeg(vraag);
}

/// <summary>Een datum, bedrag of aantal; in andere vragen te gebruiken.</summary>
internal sealed class WaardeVeld(Rechtsvraag vraag, string naam, Eenheid eenheid, bool exclusief = false, bool nulIsNee = false) : Waarde<Dossier>, IVeldknoop
{
    public Vraagveld Veld { get; } = new(vraag, naam, Celsoort.Bereik, eenheid, [], 0) { IsExclusief = exclusief, NulIsNee = nulIsNee };

    public int Index => Veld.Index;

    public string Naam => Veld.Naam;

    public override Eenheid Eenheid => Veld.Eenheid;

    public override string Tekst => vraag.Omschrijving(Veld);

    public override Bereik Bereken(Werk werk, int rij) => werk.IsLeesbaar(vraag) ? werk.Velden[Veld.Index].Bereik : Bereik.Alles;

    public override void Bezoek(IBezoeker bezoeker) => bezoeker.Vraag(vraag);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        if (!Bereken(werk, rij).IsPunt)
        {
            naar.Voeg(vraag);
        }
    }
}

/// <summary>Een andere vraag is van toepassing.</summary>
internal sealed class ToepasselijkVoorwaarde(Rechtsvraag vraag) : Voorwaarde<Dossier>
{
    public override string Tekst => $"{vraag.Naam} is van toepassing";

    public override Waarheid Toets(Werk werk, int rij) => werk.Toepasselijk[vraag.Nummer];

    public override void Bezoek(IBezoeker bezoeker) => bezoeker.Vraag(vraag);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        if (Toets(werk, rij).IsOnbekend)
        {
            naar.Voeg(vraag);
        }
    }
}
