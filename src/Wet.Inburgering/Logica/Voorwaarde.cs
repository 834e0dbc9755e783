namespace Wet.Inburgering.Logica;

/// <summary>Een voorwaarde over een onderwerp <typeparamref name="S"/> (het dossier of een onderdeel van een lijst daarin).</summary>
/// <typeparam name="S">Het onderwerp; bestaat alleen om vergissingen bij het schrijven van regels te weigeren.</typeparam>
internal abstract class Voorwaarde<S> : Knoop
{
    public static Voorwaarde<S> operator &(Voorwaarde<S> a, Voorwaarde<S> b) => new EnVoorwaarde<S>([.. Delen<EnVoorwaarde<S>>(a), .. Delen<EnVoorwaarde<S>>(b)]);

    public static Voorwaarde<S> operator |(Voorwaarde<S> a, Voorwaarde<S> b) => new OfVoorwaarde<S>([.. Delen<OfVoorwaarde<S>>(a), .. Delen<OfVoorwaarde<S>>(b)]);

    public static Voorwaarde<S> operator !(Voorwaarde<S> a) => a is NietVoorwaarde<S> niet ? niet.Binnen : new NietVoorwaarde<S>(a);

    /// <summary>Een voorwaarde over het dossier geldt ook bij elk onderdeel van een lijst.</summary>
    public static implicit operator Voorwaarde<S>(Voorwaarde<Dossier> dossier) => new DossierVoorwaarde<S>(dossier);

    /// <summary>De ontkenning in gewoon Nederlands.</summary>
    public virtual string OntkennendeTekst => $"niet ({Tekst})";

    public abstract Waarheid Toets(Werk werk, int rij);

    /// <summary>Dezelfde voorwaarde onder een naam, voor leesbare teksten.</summary>
    public Voorwaarde<S> Genoemd(string naam) => new BenoemdeVoorwaarde<S>(this, naam);

    /// <summary>Verzamelt wat ontbreekt om een onbekende voorwaarde te beslissen; wat al vaststaat draagt niets bij.</summary>
    public abstract void Ontbreekt(Werk werk, int rij, Ontbrekend naar);

    private static Voorwaarde<S>[] Delen<T>(Voorwaarde<S> voorwaarde)
        where T : Samenstel<S> => voorwaarde is T samenstel ? samenstel.Delen : [voorwaarde];
}

internal abstract class Samenstel<S>(Voorwaarde<S>[] delen, string voegwoord) : Voorwaarde<S>
{
    public Voorwaarde<S>[] Delen { get; } = delen;

    public override string Tekst => string.Join(voegwoord, Delen.Select(d => d is Samenstel<S> ? $"({d.Tekst})" : d.Tekst));

    public override void Bezoek(IBezoeker bezoeker)
    {
        foreach (var deel in Delen)
        {
            deel.Bezoek(bezoeker);
        }
    }

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        if (!Toets(werk, rij).IsOnbekend)
        {
            return;
        }

        foreach (var deel in Delen)
        {
            deel.Ontbreekt(werk, rij, naar);
        }
    }
}

internal sealed class EnVoorwaarde<S>(Voorwaarde<S>[] delen) : Samenstel<S>(delen, " en ")
{
    public override Waarheid Toets(Werk werk, int rij)
    {
        var uit = Waarheid.Waar;
        foreach (var deel in Delen)
        {
            uit &= deel.Toets(werk, rij);
            if (uit.IsOnwaar)
            {
                break;
            }
        }

        return uit;
    }
}

internal sealed class OfVoorwaarde<S>(Voorwaarde<S>[] delen) : Samenstel<S>(delen, " of ")
{
    public override Waarheid Toets(Werk werk, int rij)
    {
        var uit = Waarheid.Onwaar;
        foreach (var deel in Delen)
        {
            uit |= deel.Toets(werk, rij);
            if (uit.IsWaar)
            {
                break;
            }
        }

        return uit;
    }
}

internal sealed class NietVoorwaarde<S>(Voorwaarde<S> binnen) : Voorwaarde<S>
{
    public Voorwaarde<S> Binnen { get; } = binnen;

    public override string Tekst => Binnen.OntkennendeTekst;

    public override string OntkennendeTekst => Binnen.Tekst;

    public override Waarheid Toets(Werk werk, int rij) => !Binnen.Toets(werk, rij);

    public override void Bezoek(IBezoeker bezoeker) => Binnen.Bezoek(bezoeker);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar) => Binnen.Ontbreekt(werk, rij, naar);
}

/// <summary>Een voorwaarde onder een eigen naam.</summary>
internal sealed class BenoemdeVoorwaarde<S>(Voorwaarde<S> binnen, string naam) : Voorwaarde<S>
{
    public override string Tekst => naam;

    public override Waarheid Toets(Werk werk, int rij) => binnen.Toets(werk, rij);

    public override void Bezoek(IBezoeker bezoeker) => binnen.Bezoek(bezoeker);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar) => binnen.Ontbreekt(werk, rij, naar);
}

internal sealed class DossierVoorwaarde<S>(Voorwaarde<Dossier> binnen) : Voorwaarde<S>
{
    public override string Tekst => binnen.Tekst;

    public override string OntkennendeTekst => binnen.OntkennendeTekst;

    private readonly int plaats = Geheugen.Plaats();

    public override Waarheid Toets(Werk werk, int rij)
    {
        if (werk.Geheugen.Heeft(plaats))
        {
            return werk.Geheugen[plaats].Waarheid;
        }

        var uit = binnen.Toets(werk, 0);
        werk.Geheugen[plaats] = Cel.Van(uit);
        return uit;
    }

    public override void Bezoek(IBezoeker bezoeker) => binnen.Bezoek(bezoeker);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar) => binnen.Ontbreekt(werk, 0, naar);
}

/// <summary>Vergelijkt twee waarden van dezelfde eenheid.</summary>
internal sealed class Vergelijking<S> : Voorwaarde<S>
{
    private readonly Waarde<S> links;
    private readonly Waarde<S> rechts;
    private readonly bool omgekeerd;
    private readonly string woorden;

    /// <param name="links">Links van "kleiner dan".</param>
    /// <param name="rechts">Rechts van "kleiner dan".</param>
    /// <param name="omgekeerd">Waar: de ontkenning, dus "ten minste".</param>
    /// <param name="woorden">De vergelijking in woorden.</param>
    public Vergelijking(Waarde<S> links, Waarde<S> rechts, bool omgekeerd, string woorden)
    {
        Waarde<S>.EisGelijkeEenheid(links, rechts, "vergelijken");
        this.links = links;
        this.rechts = rechts;
        this.omgekeerd = omgekeerd;
        this.woorden = woorden;
    }

    public override string Tekst => woorden;

    public override Waarheid Toets(Werk werk, int rij)
    {
        var (a, b) = (links.Bereken(werk, rij), rechts.Bereken(werk, rij));
        var kleiner = a < b;
        werk.Spoor?.Voeg(kleiner, a, b);
        return omgekeerd ? !kleiner : kleiner;
    }

    public override void Bezoek(IBezoeker bezoeker)
    {
        links.Bezoek(bezoeker);
        rechts.Bezoek(bezoeker);
    }

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        if (Toets(werk, rij).IsOnbekend)
        {
            links.Ontbreekt(werk, rij, naar);
            rechts.Ontbreekt(werk, rij, naar);
        }
    }
}

/// <summary>Een voorwaarde die altijd dezelfde uitkomst heeft, met een eigen tekst.</summary>
internal sealed class VasteVoorwaarde<S>(Waarheid waarheid, string tekst) : Voorwaarde<S>
{
    public override string Tekst => tekst;

    public override Waarheid Toets(Werk werk, int rij) => waarheid;

    public override void Bezoek(IBezoeker bezoeker)
    {
    }

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
    }
}
