using System.Numerics;
using System.Runtime.CompilerServices;

namespace Wet.Inburgering.Logica;

/// <summary>Een waarde uit een opsomming, als verzameling van wat nog kan (uitgesloten kandidaten als bits).</summary>
/// <typeparam name="S">Het onderwerp.</typeparam>
/// <typeparam name="E">De opsomming; 0 is <c>Onbekend</c> en nooit een juridische waarde.</typeparam>
internal abstract class Keuze<S, E> : Knoop
    where E : struct, Enum
{
    public static implicit operator Keuze<S, E>(Keuze<Dossier, E> dossier) => new DossierKeuze<S, E>(dossier);

    public Voorwaarde<S> Is(E waarde) => new KeuzeVoorwaarde<S, E>(this, Kandidaten<E>.Bit(waarde), Kandidaten<E>.Woorden(waarde));

    public Voorwaarde<S> IsEenVan(params E[] waarden)
        => new KeuzeVoorwaarde<S, E>(this, waarden.Aggregate(0UL, (bits, w) => bits | Kandidaten<E>.Bit(w)), string.Join(" of ", waarden.Select(Kandidaten<E>.Woorden)));

    /// <summary>Dezelfde keuze onder een naam, voor leesbare teksten.</summary>
    public Keuze<S, E> Genoemd(string naam) => new BenoemdeKeuze<S, E>(this, naam);

    public abstract ulong Uitgesloten(Werk werk, int rij);

    public abstract void Ontbreekt(Werk werk, int rij, Ontbrekend naar);
}

internal sealed class KeuzeVoorwaarde<S, E>(Keuze<S, E> keuze, ulong gezocht, string waarden) : Voorwaarde<S>
    where E : struct, Enum
{
    private readonly ulong alle = Kandidaten<E>.Alle;

    public override string Tekst => $"{keuze.Tekst} is {waarden}";

    public override string OntkennendeTekst => $"{keuze.Tekst} is niet {waarden}";

    public override Waarheid Toets(Werk werk, int rij)
    {
        var mogelijk = alle & ~keuze.Uitgesloten(werk, rij);
        return (mogelijk & gezocht) == 0 ? Waarheid.Onwaar : (mogelijk & ~gezocht) == 0 ? Waarheid.Waar : Waarheid.Onbekend;
    }

    public override void Bezoek(IBezoeker bezoeker) => keuze.Bezoek(bezoeker);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        if (Toets(werk, rij).IsOnbekend)
        {
            keuze.Ontbreekt(werk, rij, naar);
        }
    }
}

internal sealed class DossierKeuze<S, E>(Keuze<Dossier, E> binnen) : Keuze<S, E>
    where E : struct, Enum
{
    public override string Tekst => binnen.Tekst;

    public override ulong Uitgesloten(Werk werk, int rij) => binnen.Uitgesloten(werk, 0);

    public override void Bezoek(IBezoeker bezoeker) => binnen.Bezoek(bezoeker);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar) => binnen.Ontbreekt(werk, 0, naar);
}

/// <summary>Een keuze onder een eigen naam.</summary>
internal sealed class BenoemdeKeuze<S, E>(Keuze<S, E> binnen, string naam) : Keuze<S, E>
    where E : struct, Enum
{
    public override string Tekst => naam;

    public override ulong Uitgesloten(Werk werk, int rij) => binnen.Uitgesloten(werk, rij);

    public override void Bezoek(IBezoeker bezoeker) => binnen.Bezoek(bezoeker);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar) => binnen.Ontbreekt(werk, rij, naar);
}

/// <summary>Een vaste keuze, als uitkomst van een regel.</summary>
internal sealed class VasteKeuze<S, E>(E waarde) : Keuze<S, E>
    where E : struct, Enum
{
    public override string Tekst => Kandidaten<E>.Woorden(waarde);

    public override ulong Uitgesloten(Werk werk, int rij) => Kandidaten<E>.Alle & ~Kandidaten<E>.Bit(waarde);

    public override void Bezoek(IBezoeker bezoeker)
    {
    }

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
    }
}

/// <summary>Een vaste keuze als een voorwaarde geldt; anders zegt zij niets.</summary>
internal sealed class KeuzeAls<S, E>(Voorwaarde<S> als, E waarde) : Keuze<S, E>
    where E : struct, Enum
{
    public override string Tekst => $"{Kandidaten<E>.Woorden(waarde)} (als {als.Tekst})";

    public override ulong Uitgesloten(Werk werk, int rij) => als.Toets(werk, rij).IsWaar ? Kandidaten<E>.Alle & ~Kandidaten<E>.Bit(waarde) : 0;

    public override void Bezoek(IBezoeker bezoeker) => als.Bezoek(bezoeker);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
    }
}

/// <summary>Als … dan … anders … voor een keuze: bij een onbekende voorwaarde blijft mogelijk wat in een van beide kan.</summary>
internal sealed class KeuzeNaargelang<S, E>(Voorwaarde<S> als, Keuze<S, E> dan, Keuze<S, E> anders) : Keuze<S, E>
    where E : struct, Enum
{
    public override string Tekst => $"{dan.Tekst} (als {als.Tekst}; anders {anders.Tekst})";

    public override ulong Uitgesloten(Werk werk, int rij)
    {
        var keus = als.Toets(werk, rij);
        return keus.IsWaar ? dan.Uitgesloten(werk, rij)
            : keus.IsOnwaar ? anders.Uitgesloten(werk, rij)
            : dan.Uitgesloten(werk, rij) & anders.Uitgesloten(werk, rij);
    }

    public override void Bezoek(IBezoeker bezoeker)
    {
        als.Bezoek(bezoeker);
        dan.Bezoek(bezoeker);
        anders.Bezoek(bezoeker);
    }

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        als.Ontbreekt(werk, rij, naar);
        var keus = als.Toets(werk, rij);
        if (!keus.IsOnwaar)
        {
            dan.Ontbreekt(werk, rij, naar);
        }

        if (!keus.IsWaar)
        {
            anders.Ontbreekt(werk, rij, naar);
        }
    }
}

/// <summary>De kandidaten van een opsomming als bits; 0 (Onbekend) hoort er niet bij.</summary>
internal static class Kandidaten<E>
    where E : struct, Enum
{
    public static ulong Alle { get; } = Enum.GetValues<E>().Where(w => Getal(w) != 0).Aggregate(0UL, (bits, w) => bits | Bit(w));

    public static ulong Bit(E waarde)
        => Getal(waarde) is > 0 and < 64 and var n
            ? 1UL << n
            : throw new ArgumentOutOfRangeException(nameof(waarde), $"{typeof(E).Name} heeft alleen waarden van 1 tot en met 63.");

    public static string Naam(E waarde) => Opsomming.Jsonnaam(waarde.ToString());

    /// <summary>De waarde in woorden, voor in een zin.</summary>
    public static string Woorden(E waarde) => Opsomming.Woorden(waarde.ToString());

    /// <summary>De enige overgebleven kandidaat, of <c>null</c>.</summary>
    public static E? Enige(ulong uitgesloten)
    {
        var mogelijk = Alle & ~uitgesloten;
        if (BitOperations.PopCount(mogelijk) != 1)
        {
            return null;
        }

        var n = BitOperations.TrailingZeroCount(mogelijk);
        return Unsafe.As<int, E>(ref n);
    }

    public static int Getal(E waarde) => Unsafe.As<E, int>(ref waarde);
}

internal static class Opsomming
{
    /// <summary>De naam in losse woorden: <c>AsielBepaaldeTijd</c> wordt "asiel bepaalde tijd", <c>B1Route</c> wordt "B1 route".</summary>
    public static string Woorden(string naam)
        => string.Concat(naam.Select((c, i) => $"{(i > 0 && char.IsUpper(c) ? " " : string.Empty)}{(i + 1 < naam.Length && char.IsDigit(naam[i + 1]) ? c : char.ToLowerInvariant(c))}"));

    /// <summary>Naam in JSON: camelCase.</summary>
    public static string Jsonnaam(string naam) => naam.Length == 0 ? naam : char.ToLowerInvariant(naam[0]) + naam[1..];
}
