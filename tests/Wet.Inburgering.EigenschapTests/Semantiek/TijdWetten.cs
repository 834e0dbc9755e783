using CsCheck;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Tijd;

namespace Wet.Inburgering.EigenschapTests.Semantiek;

/// <summary>S11: rekenen met dagen loopt nooit terug als de dag later is; daarop berust dat de uiteinden van een bereik volstaan.</summary>
public class TijdWetten
{
    private static readonly long[] Randen = [long.MinValue, long.MaxValue, Datumgrens.Nooit, Datumgrens.Nooit - 1, Datumgrens.Nooit + 1];

    private static readonly Gen<long> Dag = Gen.Frequency(
        (6, Gen.Long[735_000, 742_000]),
        (1, Gen.Long[-3, 800]),
        (1, Gen.Long[Dagnummer.Max - 800, Dagnummer.Max + 3]),
        (1, Gen.Int[0, 4].Select(i => Randen[i])));

    private static readonly Gen<Duur> Lengte = Gen.Select(Gen.Int[0, 900], Gen.Int[0, 900], Gen.Bool, (m, d, maanden) => maanden ? Duur.Maanden(m) : Duur.Dagen(d));

    [Fact]
    public void Een_latere_dag_plus_of_min_een_duur_is_nooit_vroeger()
        => Gen.Select(Dag, Gen.Long[0, 5], Dag, Gen.Bool, Lengte).Sample(
            (a, erbij, ver, dichtbij, duur) =>
            {
                var b = dichtbij && a is >= -3 and <= Dagnummer.Max ? a + erbij : ver;
                var (vroeg, laat) = (Math.Min(a, b), Math.Max(a, b));
                Datumgrens.Plus(vroeg, duur).Should().BeLessThanOrEqualTo(Datumgrens.Plus(laat, duur));
                Datumgrens.Min(vroeg, duur).Should().BeLessThanOrEqualTo(Datumgrens.Min(laat, duur));
                Datumgrens.Werkdag(vroeg).Vroegst.Should().BeLessThanOrEqualTo(Datumgrens.Werkdag(laat).Vroegst);
                Datumgrens.Werkdag(vroeg).Laatst.Should().BeLessThanOrEqualTo(Datumgrens.Werkdag(laat).Laatst);
                Datumgrens.Werkdag(vroeg).Vroegst.Should().BeLessThanOrEqualTo(Datumgrens.Werkdag(vroeg).Laatst);
            },
            iter: 50_000);

    [Fact]
    public void Iedere_dag_plus_iedere_termijn_uit_de_wet_loopt_niet_terug()
    {
        Duur[] termijnen = [Duur.Jaren(3), Duur.Maanden(1), Duur.Maanden(3), Duur.Maanden(6), Duur.Maanden(18), Duur.Weken(10), Duur.Weken(16), Duur.Jaren(16)];
        foreach (var duur in termijnen)
        {
            for (var dag = Dagnummer.Van(1990, 1, 1); dag < Dagnummer.Van(2060, 1, 1); dag++)
            {
                var (a, b) = (Termijnrekening.LaatsteDagNa(dag, duur), Termijnrekening.LaatsteDagNa(dag + 1, duur));
                if (Termijnrekening.Plus(dag, duur) > Termijnrekening.Plus(dag + 1, duur)
                    || Termijnrekening.Min(dag, duur) > Termijnrekening.Min(dag + 1, duur)
                    || a.Vroegst > b.Vroegst || a.Laatst > b.Laatst || a.Vroegst > a.Laatst)
                {
                    Assert.Fail($"dag {dag} en {duur}");
                }
            }
        }
    }

    [Fact]
    public void Nooit_en_onbegrensd_blijven_bij_iedere_duur_zichzelf()
        => Lengte.Sample(duur =>
        {
            foreach (var rand in new[] { long.MinValue, long.MaxValue, Datumgrens.Nooit })
            {
                Datumgrens.Plus(rand, duur).Should().Be(rand);
                Datumgrens.Min(rand, duur).Should().Be(rand);
                Datumgrens.Werkdag(rand).Should().Be((rand, rand));
            }
        });

    [Fact]
    public void Wie_later_geboren_is_bereikt_de_AOW_leeftijd_nooit_eerder()
    {
        var tabel = PlichtParameters.AowLeeftijd;
        var vorige = tabel.Op(Bereik.Punt(0));
        for (var dag = 1; dag <= Dagnummer.Van(2150, 1, 1); dag++)
        {
            var nu = tabel.Op(Bereik.Punt(dag));
            if (vorige.Min > nu.Min || vorige.Max > nu.Max || nu.Min > nu.Max)
            {
                Assert.Fail($"geboren op dag {dag}: {vorige} en dan {nu}");
            }

            vorige = nu;
        }
    }

    [Fact]
    public void De_AOW_dag_van_een_deels_bekende_geboortedatum_omvat_die_van_iedere_geboortedag_erbinnen()
        => Gen.Select(Gen.Int[Dagnummer.Van(1950, 1, 1), Dagnummer.Van(1970, 1, 1)], Gen.Int[0, 800], Gen.Int[0, 800], Gen.Int[0, 3]).Sample(
            (begin, erbij, nogMeer, open) =>
            {
                var tabel = PlichtParameters.AowLeeftijd;
                var bereik = new Bereik((open & 1) != 0 ? long.MinValue : begin, (open & 2) != 0 ? long.MaxValue : begin + erbij + nogMeer);
                tabel.Op(bereik).Omvat(tabel.Op(Bereik.Punt(begin + erbij))).Should().BeTrue();
                tabel.Op(bereik).Omvat(tabel.Op(new Bereik(begin, begin + erbij))).Should().BeTrue();
            },
            iter: 20_000);
}
