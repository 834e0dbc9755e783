using CsCheck;
using Wet.Inburgering.Logica;

namespace Wet.Inburgering.EigenschapTests.Semantiek;

/// <summary>S4–S8: het bereik van wat nog kan.</summary>
public class BereikWetten
{
    private const int Keren = 20_000;

    /// <summary>De bewerkingen op twee bereiken, elk met dezelfde bewerking op gewone getallen.</summary>
    private static readonly (string Naam, Func<Bereik, Bereik, Bereik> Bereik, Func<Int128, Int128, Int128> Getal)[] Bewerkingen =
    [
        ("plus", (a, b) => a + b, (a, b) => a + b),
        ("min", (a, b) => a - b, (a, b) => a - b),
        ("hoogstens", (a, b) => a.Hoogstens(b), Int128.Min),
        ("minstens", (a, b) => a.Minstens(b), Int128.Max),
    ];

    private static readonly (string Naam, Func<Bereik, Bereik, Waarheid> Waarheid, Func<Int128, Int128, bool> Getal)[] Vergelijkingen =
    [
        ("kleiner", (a, b) => a < b, (a, b) => a < b),
        ("groter", (a, b) => a > b, (a, b) => a > b),
        ("hoogstens gelijk", (a, b) => a <= b, (a, b) => a <= b),
        ("minstens gelijk", (a, b) => a >= b, (a, b) => a >= b),
    ];

    [Fact]
    public void De_standaardwaarde_van_een_bereik_is_alles()
    {
        default(Bereik).Should().Be(Bereik.Alles).And.Be(new Bereik(long.MinValue, long.MaxValue));
        default(Cel).Bereik.Should().Be(Bereik.Alles);
        default(Bereik).IsPunt.Should().BeFalse();
        FluentActions.Invoking(() => new Bereik(1, 0)).Should().Throw<ArgumentException>();
        Trekken.Bereiken.Sample(
            b =>
            {
                b.Should().Be(new Bereik(b.Min, b.Max));
                Cel.Van(b).Bereik.Should().Be(b);
                b.IsPunt.Should().Be(b.Min == b.Max);
            },
            iter: Keren);
    }

    [Fact]
    public void Een_bewerking_op_punten_ligt_binnen_de_bewerking_op_bereiken()
        => Gen.Select(Trekken.Genest, Trekken.Genest).Sample(
            (a, b) =>
            {
                foreach (var (naam, bereik, getal) in Bewerkingen)
                {
                    bereik(a.Ruim, b.Ruim).Bevat(getal(a.Punt, b.Punt)).Should().BeTrue($"{a.Ruim} {naam} {b.Ruim} bij {a.Punt} en {b.Punt}");
                }
            },
            iter: Keren);

    [Fact]
    public void Een_bewerking_op_smallere_bereiken_is_niet_ruimer()
        => Gen.Select(Trekken.Genest, Trekken.Genest, Gen.Long[-9, 9], Gen.Long[0, 200], Gen.Long[1, 120]).Sample(
            (a, b, factor, teller, noemer) =>
            {
                foreach (var (naam, bereik, _) in Bewerkingen)
                {
                    bereik(a.Ruim, b.Ruim).Omvat(bereik(a.Smal, b.Smal)).Should().BeTrue(naam);
                }

                a.Ruim.Samen(b.Ruim).Omvat(a.Smal.Samen(b.Smal)).Should().BeTrue();
                a.Ruim.Maal(factor).Omvat(a.Smal.Maal(factor)).Should().BeTrue();
                a.Ruim.Deel(teller, noemer).Omvat(a.Smal.Deel(teller, noemer)).Should().BeTrue();
                foreach (var (naam, waarheid, _) in Vergelijkingen)
                {
                    waarheid(a.Ruim, b.Ruim).Omvat(waarheid(a.Smal, b.Smal)).Should().BeTrue(naam);
                }
            },
            iter: Keren);

    [Fact]
    public void Een_vergelijking_is_zeker_als_en_alleen_als_alle_punten_hetzelfde_zeggen()
        => Gen.Select(Trekken.Genest, Trekken.Genest).Sample(
            (a, b) =>
            {
                foreach (var (naam, waarheid, getal) in Vergelijkingen)
                {
                    // De uitersten volstaan: een vergelijking verandert hoogstens een keer van antwoord.
                    var gevallen = new[] { getal(a.Ruim.Min, b.Ruim.Max), getal(a.Ruim.Max, b.Ruim.Min), getal(a.Punt, b.Punt) };
                    waarheid(a.Ruim, b.Ruim).Should().Be(Trekken.Samenvatting(gevallen), $"{a.Ruim} {naam} {b.Ruim}");
                }
            },
            iter: Keren);

    [Fact]
    public void Een_dalende_bewerking_wisselt_de_uiteinden()
        => Gen.Select(Trekken.Genest, Trekken.Genest, Gen.Long[-9, -1]).Sample(
            (a, b, factor) =>
            {
                var (x, y) = (Eindig(a), Eindig(b));
                (x - y).Should().Be(new Bereik(x.Min - y.Max, x.Max - y.Min));
                x.Maal(factor).Should().Be(new Bereik(x.Max * factor, x.Min * factor));
                new Bereik(x.Min, long.MaxValue).Maal(factor).Min.Should().Be(long.MinValue);
                (y - new Bereik(long.MinValue, x.Max)).Max.Should().Be(long.MaxValue);
            },
            iter: Keren);

    [Fact]
    public void Maal_bevat_ieder_product()
        => Gen.Select(Trekken.Genest, Gen.Long[-1000, 1000]).Sample(
            (a, factor) => a.Ruim.Maal(factor).Bevat((Int128)a.Punt * factor).Should().BeTrue($"{a.Ruim} maal {factor}"),
            iter: Keren);

    [Fact]
    public void Een_deel_bevat_de_breuk_en_rondt_niet_af()
        => Gen.Select(Trekken.Genest, Gen.Long[0, 1000], Gen.Long[1, 1000]).Sample(
            (a, teller, noemer) =>
            {
                var uit = a.Ruim.Deel(teller, noemer);
                var breuk = (Int128)a.Punt * teller;
                (uit.Min == long.MinValue || (Int128)uit.Min * noemer <= breuk).Should().BeTrue();
                (uit.Max == long.MaxValue || breuk <= (Int128)uit.Max * noemer).Should().BeTrue();
                if (Math.Abs(a.Punt) < Trekken.Grootst / 1000)
                {
                    var punt = Bereik.Punt(a.Punt).Deel(teller, noemer);
                    punt.IsPunt.Should().Be(breuk % noemer == 0, "alleen een deling die opgaat is een punt");
                    (punt.Max - punt.Min).Should().BeInRange(0, 1);
                }
            },
            iter: Keren);

    [Fact]
    public void Onbegrensd_blijft_onbegrensd_en_overloop_wordt_onbegrensd()
    {
        var groot = Bereik.Punt(long.MaxValue - 1);
        (groot + groot).Max.Should().Be(long.MaxValue);
        (Bereik.Punt(long.MinValue + 2) - groot).Min.Should().Be(long.MinValue);
        groot.Maal(3).Max.Should().Be(long.MaxValue);
        groot.Maal(-3).Min.Should().Be(long.MinValue);
        Bereik.Alles.Maal(0).Should().Be(Bereik.Punt(0));
        Trekken.Genest.Sample(
            a =>
            {
                (Bereik.Alles + a.Ruim).Should().Be(Bereik.Alles);
                (a.Ruim - Bereik.Alles).Should().Be(Bereik.Alles);
                Bereik.Alles.Hoogstens(a.Ruim).Should().Be(new Bereik(long.MinValue, a.Ruim.Max));
                Bereik.Alles.Minstens(a.Ruim).Should().Be(new Bereik(a.Ruim.Min, long.MaxValue));
                Bereik.Alles.Deel(12, 100).Should().Be(Bereik.Alles);
            },
            iter: Keren);
    }

    [Fact]
    public void Samenvoegen_van_bereiken_is_de_kleinste_bovengrens()
        => Gen.Select(Trekken.Bereiken, Trekken.Bereiken, Trekken.Bereiken).Sample(
            (a, b, c) =>
            {
                a.Samen(a).Should().Be(a);
                a.Samen(b).Should().Be(b.Samen(a));
                a.Samen(b).Samen(c).Should().Be(a.Samen(b.Samen(c)));
                a.Samen(b).Omvat(a).Should().BeTrue();
                a.Samen(b).Omvat(b).Should().BeTrue();
                if (c.Omvat(a) && c.Omvat(b))
                {
                    c.Omvat(a.Samen(b)).Should().BeTrue("er is geen kleinere bovengrens");
                }

                Cel.Van(a).Samen(Cel.Van(b), Celsoort.Bereik).Bereik.Should().Be(a.Samen(b));
            },
            iter: Keren);

    private static Bereik Eindig(Trekken.Nest n) => new(Math.Min(n.Punt, n.Smal.Min == long.MinValue ? n.Punt : n.Smal.Min) / 16, Math.Max(n.Punt, n.Smal.Max == long.MaxValue ? n.Punt : n.Smal.Max) / 16);
}
