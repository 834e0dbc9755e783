namespace Wet.Inburgering.Logica;

/// <summary>
/// De nog mogelijke waarden van een getal, datum (dagnummer) of bedrag (eurocent): van <see cref="Min"/> tot en met <see cref="Max"/>.
/// <c>default</c> is <i>alles</i>. <see cref="long.MinValue"/> en <see cref="long.MaxValue"/> betekenen: naar die kant onbegrensd.
/// </summary>
public readonly struct Bereik : IEquatable<Bereik>
{
    // Opgeslagen als afwijking van "onbegrensd", zodat default alles betekent.
    private readonly long laag;
    private readonly long hoog;

    /// <summary>Maakt een bereik.</summary>
    /// <param name="min">Kleinste mogelijke waarde, inclusief.</param>
    /// <param name="max">Grootste mogelijke waarde, inclusief.</param>
    /// <exception cref="ArgumentException"><paramref name="min"/> is groter dan <paramref name="max"/>.</exception>
    public Bereik(long min, long max)
    {
        if (min > max)
        {
            throw new ArgumentException("Een bereik heeft een ondergrens die niet boven de bovengrens ligt.", nameof(min));
        }

        laag = min ^ long.MinValue;
        hoog = max ^ long.MaxValue;
    }

    private Bereik(long laag, long hoog, bool _)
    {
        this.laag = laag;
        this.hoog = hoog;
    }

    /// <summary>Alles is nog mogelijk.</summary>
    public static Bereik Alles => default;

    /// <summary>Kleinste mogelijke waarde, inclusief.</summary>
    public long Min => laag ^ long.MinValue;

    /// <summary>Grootste mogelijke waarde, inclusief.</summary>
    public long Max => hoog ^ long.MaxValue;

    /// <summary>Is precies een waarde mogelijk?</summary>
    public bool IsPunt => Min == Max;

    internal long Laag => laag;

    internal long Hoog => hoog;

    /// <summary>Een zekere waarde.</summary>
    /// <param name="waarde">De waarde.</param>
    public static Bereik Punt(long waarde) => new(waarde ^ long.MinValue, waarde ^ long.MaxValue, true);

    /// <summary>Optellen, eind voor eind.</summary>
    /// <param name="a">Links.</param>
    /// <param name="b">Rechts.</param>
    public static Bereik operator +(Bereik a, Bereik b) => Geordend(Som(a.Min, b.Min), Som(a.Max, b.Max));

    /// <summary>Aftrekken: de uiteinden van het rechterlid wisselen.</summary>
    /// <param name="a">Links.</param>
    /// <param name="b">Rechts.</param>
    public static Bereik operator -(Bereik a, Bereik b) => Geordend(Som(a.Min, Tegen(b.Max)), Som(a.Max, Tegen(b.Min)));

    /// <summary>Kleiner dan: waar als ieder links kleiner is dan ieder rechts, onwaar als dat nergens kan.</summary>
    /// <param name="a">Links.</param>
    /// <param name="b">Rechts.</param>
    public static Waarheid operator <(Bereik a, Bereik b)
        => a.Max < b.Min ? Waarheid.Waar : a.Min >= b.Max ? Waarheid.Onwaar : Waarheid.Onbekend;

    /// <summary>Groter dan.</summary>
    /// <param name="a">Links.</param>
    /// <param name="b">Rechts.</param>
    public static Waarheid operator >(Bereik a, Bereik b) => b < a;

    /// <summary>Kleiner dan of gelijk aan.</summary>
    /// <param name="a">Links.</param>
    /// <param name="b">Rechts.</param>
    public static Waarheid operator <=(Bereik a, Bereik b) => !(b < a);

    /// <summary>Groter dan of gelijk aan.</summary>
    /// <param name="a">Links.</param>
    /// <param name="b">Rechts.</param>
    public static Waarheid operator >=(Bereik a, Bereik b) => !(a < b);

    /// <summary>Zijn de bereiken gelijk (dezelfde grenzen)?</summary>
    /// <param name="a">Links.</param>
    /// <param name="b">Rechts.</param>
    public static bool operator ==(Bereik a, Bereik b) => a.laag == b.laag && a.hoog == b.hoog;

    /// <summary>Verschillen de bereiken?</summary>
    /// <param name="a">Links.</param>
    /// <param name="b">Rechts.</param>
    public static bool operator !=(Bereik a, Bereik b) => !(a == b);

    /// <summary>Het kleinste bereik dat beide omvat.</summary>
    /// <param name="ander">De andere mogelijkheid.</param>
    public Bereik Samen(Bereik ander) => Geordend(Math.Min(Min, ander.Min), Math.Max(Max, ander.Max));

    /// <summary>De waarde, maar niet hoger dan <paramref name="grens"/>.</summary>
    /// <param name="grens">De bovengrens.</param>
    public Bereik Hoogstens(Bereik grens) => Geordend(Math.Min(Min, grens.Min), Math.Min(Max, grens.Max));

    /// <summary>De waarde, maar niet lager dan <paramref name="grens"/>.</summary>
    /// <param name="grens">De ondergrens.</param>
    public Bereik Minstens(Bereik grens) => Geordend(Math.Max(Min, grens.Min), Math.Max(Max, grens.Max));

    /// <summary>Vermenigvuldigt met een vast geheel getal; een negatief getal wisselt de uiteinden.</summary>
    /// <param name="factor">De factor.</param>
    public Bereik Maal(long factor)
        => factor >= 0 ? new(Product(Min, factor), Product(Max, factor)) : new(Product(Max, factor), Product(Min, factor));

    /// <summary>
    /// Een deel, bijvoorbeeld 12/100. Waar de deling niet opgaat ligt de uitkomst tussen de twee omringende gehele waarden:
    /// de wet noemt geen afronding, dus wordt er niet afgerond.
    /// </summary>
    /// <param name="teller">Teller, niet negatief.</param>
    /// <param name="noemer">Noemer, positief.</param>
    public Bereik Deel(long teller, long noemer)
    {
        var product = Maal(teller);
        return new(
            Onbegrensd(product.Min) ? product.Min : Math.DivRem(product.Min, noemer) is var (q, r) && r < 0 ? q - 1 : product.Min / noemer,
            Onbegrensd(product.Max) ? product.Max : Math.DivRem(product.Max, noemer) is var (p, s) && s > 0 ? p + 1 : product.Max / noemer);
    }

    /// <inheritdoc/>
    public bool Equals(Bereik other) => this == other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Bereik ander && this == ander;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(laag, hoog);

    /// <inheritdoc/>
    public override string ToString() => IsPunt ? $"{Min}" : $"[{Grens(Min)} .. {Grens(Max)}]";

    internal static Bereik VanCode(long laag, long hoog) => new(laag, hoog, true);

    /// <summary>Een bereik waarvan de grenzen al op volgorde staan.</summary>
    internal static Bereik Geordend(long min, long max) => new(min ^ long.MinValue, max ^ long.MaxValue, true);

    private static bool Onbegrensd(long waarde) => waarde is long.MinValue or long.MaxValue;

    private static string Grens(long waarde) => Onbegrensd(waarde) ? "onbegrensd" : $"{waarde}";

    private static long Som(long a, long b)
    {
        if (Onbegrensd(a))
        {
            return a;
        }

        if (Onbegrensd(b))
        {
            return b;
        }

        var som = a + b;
        return ((a ^ som) & (b ^ som)) < 0 ? (a < 0 ? long.MinValue : long.MaxValue) : som;
    }

    private static long Tegen(long waarde)
        => waarde switch { long.MinValue => long.MaxValue, long.MaxValue => long.MinValue, _ => -waarde };

    private static long Product(long waarde, long factor)
    {
        if (factor == 0)
        {
            return 0;
        }

        if (Onbegrensd(waarde))
        {
            return factor > 0 ? waarde : Tegen(waarde);
        }

        var uit = (Int128)waarde * factor;
        return uit <= long.MinValue ? long.MinValue : uit >= long.MaxValue ? long.MaxValue : (long)uit;
    }
}
