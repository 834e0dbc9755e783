using CsCheck;
using Wet.Inburgering.Logica;

namespace Wet.Inburgering.EigenschapTests.Semantiek;

/// <summary>Generatoren en vergelijkingen voor bereiken en waarheden.</summary>
internal static class Trekken
{
    /// <summary>Grootste getal waarmee hier gerekend wordt; ver boven ieder bedrag of dagnummer.</summary>
    public const long Grootst = 1L << 62;

    public static readonly Waarheid[] Waarheden = [Waarheid.Waar, Waarheid.Onwaar, Waarheid.Onbekend];

    public static readonly Gen<Waarheid> Waarheid3 = Gen.Int[0, 2].Select(i => Waarheden[i]);

    public static readonly Gen<long> Getal = Gen.Frequency(
        (5, Gen.Long[-12, 12]),
        (3, Gen.Long[-2_000_000, 5_000_000]),
        (1, Gen.Long[-Grootst, Grootst]));

    /// <summary>Een ruim bereik, een smaller bereik daarbinnen en een punt daar weer binnen.</summary>
    public static readonly Gen<Nest> Genest = Gen.Select(Getal, Getal, Getal, Getal, Getal, Gen.Int[0, 15], (a, b, c, d, e, open) =>
    {
        var s = new[] { a, b, c, d, e };
        Array.Sort(s);
        return new Nest(
            new((open & 1) != 0 ? long.MinValue : s[0], (open & 2) != 0 ? long.MaxValue : s[4]),
            new((open & 5) == 5 ? long.MinValue : s[1], (open & 10) == 10 ? long.MaxValue : s[3]),
            s[2]);
    });

    public static readonly Gen<Bereik> Bereiken = Genest.Select(n => n.Ruim);

    /// <summary>Ligt het getal in het bereik? Een eind op de rand van <see cref="long"/> is open.</summary>
    public static bool Bevat(this Bereik bereik, Int128 getal)
        => (bereik.Min == long.MinValue || bereik.Min <= getal) && (bereik.Max == long.MaxValue || getal <= bereik.Max);

    public static bool Omvat(this Bereik ruim, Bereik smal) => ruim.Min <= smal.Min && smal.Max <= ruim.Max;

    /// <summary>De waarden die nog kunnen.</summary>
    public static bool[] Mogelijk(this Waarheid w) => w.IsWaar ? [true] : w.IsOnwaar ? [false] : [false, true];

    /// <summary>De kleinste waarheid die al deze gevallen toelaat.</summary>
    public static Waarheid Samenvatting(IEnumerable<bool> gevallen)
    {
        var verschillend = gevallen.Distinct().ToArray();
        return verschillend.Length == 1 ? Waarheid.Van(verschillend[0]) : Waarheid.Onbekend;
    }

    /// <summary>Zegt de smalle niets anders dan de ruime toeliet?</summary>
    public static bool Omvat(this Waarheid ruim, Waarheid smal) => ruim.IsOnbekend || ruim == smal;

    internal readonly record struct Nest(Bereik Ruim, Bereik Smal, long Punt);
}
