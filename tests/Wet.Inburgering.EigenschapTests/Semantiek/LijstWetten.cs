using CsCheck;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Regels;

namespace Wet.Inburgering.EigenschapTests.Semantiek;

/// <summary>S12–S13: waarden over een lijst, met onderdelen die er misschien zijn en een lijst die misschien niet volledig is.</summary>
public class LijstWetten
{
    private const int Aanvullingen = 12;

    private static readonly Voorwaarde<Dossier> Bestaat = Kunst.Lijst.Bestaat(Kunst.JaVan);
    private static readonly Waarde<Dossier> Eerste = Kunst.Lijst.Eerste(Kunst.DagVan, Kunst.JaVan);
    private static readonly Waarde<Dossier> Laatste = Kunst.Lijst.Laatste(Kunst.DagVan, Kunst.JaVan);
    private static readonly Waarde<Dossier> Som = Kunst.Lijst.Som(Kunst.GetalVan, Kunst.JaVan);
    private static readonly Keuze<Dossier, Kunst.Kleur> LaatsteKeuze = Kunst.Lijst.Laatste(Kunst.KleurVan);

    [Fact]
    public void Een_waarde_over_een_lijst_omvat_die_over_iedere_aanvulling_van_de_lijst()
        => Zaden.Sample(
            zaad =>
            {
                var t = new Random(zaad);
                var rijen = Rijen(t, t.Next(0, 5));
                var volledig = t.Next(2) == 0;
                var werk = Kunst.Werk(rijen, volledig);
                for (var n = 0; n < Aanvullingen; n++)
                {
                    var feiten = VulAan(t, rijen, volledig ? 0 : t.Next(0, 3));
                    var telt = feiten.Where(f => f.Ja).ToArray();
                    var geval = $"{string.Join(", ", rijen.AsEnumerable())} (volledig: {volledig}) met {string.Join(", ", feiten.AsEnumerable())}";
                    Bestaat.Toets(werk, 0).Omvat(Waarheid.Van(telt.Length > 0)).Should().BeTrue(geval);
                    Eerste.Bereken(werk, 0).Bevat(telt.Select(f => f.Dag).Append(Datumgrens.Nooit).Min()).Should().BeTrue(geval);
                    (telt.Length == 0 ? Laatste.Bereken(werk, 0).Min == long.MinValue : Laatste.Bereken(werk, 0).Bevat(telt.Max(f => f.Dag))).Should().BeTrue(geval);
                    Som.Bereken(werk, 0).Bevat(telt.Sum(f => f.Getal)).Should().BeTrue(geval);
                    if (feiten.Count > 0)
                    {
                        var kleur = feiten.MaxBy(f => f.Dag)!.Kleur;
                        (LaatsteKeuze.Uitgesloten(werk, 0) & (1UL << (int)kleur)).Should().Be(0, geval);
                    }
                }
            },
            iter: 10_000);

    /// <summary>De tabel in docs/semantiek.md, met een onderdeel dat zeker telt, een dat misschien telt, en geen.</summary>
    [Fact]
    public void De_tabel_van_waarden_over_lijsten_klopt()
    {
        Kunst.Rij zeker = new(Waarheid.Waar, Bereik.Punt(100), Bereik.Punt(5), Waarheid.Waar, 0b1100);
        Kunst.Rij misschien = new(Waarheid.Onbekend, Bereik.Punt(90), Bereik.Punt(7), Waarheid.Waar, 0b1010);
        var laatstMisschien = misschien with { Dag = Bereik.Punt(110) };

        Controleer([], true, Waarheid.Onwaar, Bereik.Punt(Datumgrens.Nooit), Bereik.Punt(long.MinValue), Bereik.Punt(0), 0);
        Controleer([], false, Waarheid.Onbekend, new(long.MinValue, Datumgrens.Nooit), Bereik.Alles, new(0, long.MaxValue), 0);
        Controleer([zeker], true, Waarheid.Waar, Bereik.Punt(100), Bereik.Punt(100), Bereik.Punt(5), 0b1100);
        Controleer([zeker], false, Waarheid.Waar, new(long.MinValue, 100), new(100, long.MaxValue), new(5, long.MaxValue), 0);
        Controleer([misschien], true, Waarheid.Onbekend, new(90, Datumgrens.Nooit), new(long.MinValue, 90), new(0, 7), 0);
        Controleer([misschien, zeker], true, Waarheid.Waar, new(90, 100), Bereik.Punt(100), new(5, 12), 0b1100);
        Controleer([zeker, laatstMisschien], true, Waarheid.Waar, Bereik.Punt(100), new(100, 110), new(5, 12), 0b1000);
    }

    private static void Controleer(Kunst.Rij[] rijen, bool volledig, Waarheid bestaat, Bereik eerste, Bereik laatste, Bereik som, ulong uitgesloten)
    {
        var werk = Kunst.Werk(rijen, volledig);
        Bestaat.Toets(werk, 0).Should().Be(bestaat);
        Eerste.Bereken(werk, 0).Should().Be(eerste);
        Laatste.Bereken(werk, 0).Should().Be(laatste);
        Som.Bereken(werk, 0).Should().Be(som);
        LaatsteKeuze.Uitgesloten(werk, 0).Should().Be(uitgesloten);
    }

    /// <summary>Onderdelen op volgorde van hun vroegste dag, zoals de dossiercontrole ze neerzet.</summary>
    internal static Kunst.Rij[] Rijen(Random t, int aantal, int spreiding = 60) =>
    [
        .. Enumerable.Range(0, aantal).Select(_ =>
        {
            var dag = t.Next(1000, 1000 + spreiding);
            var getal = t.Next(0, 20);
            return new Kunst.Rij(
                t.Next(3) == 0 ? Waarheid.Onbekend : t.Next(8) == 0 ? Waarheid.Onwaar : Waarheid.Waar,
                new(dag, dag + (t.Next(2) == 0 ? 0 : t.Next(0, 25))),
                new(getal, getal + (t.Next(2) == 0 ? 0 : t.Next(0, 9))),
                Trekken.Waarheden[t.Next(3)],
                (0b1110UL & ~(1UL << t.Next(1, 4))) & (ulong)t.Next(16));
        }).DistinctBy(r => r.Dag.Min).OrderBy(r => r.Dag.Min),
    ];

    /// <summary>Een werkelijkheid die bij de onderdelen past, op volgorde; nooit twee op een dag.</summary>
    internal static List<Kunst.Feit> VulAan(Random t, IEnumerable<Kunst.Rij> rijen, int erbij)
    {
        while (true)
        {
            var feiten = rijen.Where(r => Kies(t, r.ErIs)).Select(r => new Kunst.Feit(
                t.NextInt64(r.Dag.Min, r.Dag.Max + 1),
                t.NextInt64(r.Getal.Min, r.Getal.Max + 1),
                Kies(t, r.Ja),
                Kies(t, r.Uitgesloten))).ToList();
            for (var i = 0; i < erbij; i++)
            {
                feiten.Add(new(t.Next(900, 1200), t.Next(0, 30), t.Next(2) == 0, Kies(t, 0UL)));
            }

            if (feiten.DistinctBy(f => f.Dag).Count() == feiten.Count)
            {
                return [.. feiten.OrderBy(f => f.Dag)];
            }

            // Twee op dezelfde dag: trek opnieuw. De generator geeft nooit twee rijen met dezelfde vroegste dag.
        }
    }

    private static bool Kies(Random t, Waarheid w) => w.IsWaar || (w.IsOnbekend && t.Next(2) == 0);

    private static Kunst.Kleur Kies(Random t, ulong uitgesloten)
    {
        var over = new[] { Kunst.Kleur.Rood, Kunst.Kleur.Groen, Kunst.Kleur.Blauw }.Where(k => (uitgesloten & (1UL << (int)k)) == 0).ToArray();
        return over[t.Next(over.Length)];
    }
}
