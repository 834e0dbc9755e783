using CsCheck;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Regels;

namespace Wet.Inburgering.EigenschapTests.Semantiek;

/// <summary>S18–S21: de keten langs gebeurtenissen in volgorde van tijd.</summary>
public class KetenWetten
{
    private const int Drempel = 25;
    private const int Grens = 400;

    [Fact]
    public void Een_keten_omvat_de_gang_langs_iedere_werkelijkheid_die_nog_kan()
        => Zaden.Sample(
            zaad =>
            {
                var t = new Random(zaad);
                var rijen = LijstWetten.Rijen(t, t.Next(0, 6));
                var werk = Kunst.Werk(rijen, volledig: true);
                MaakKeten().Evalueer(werk);
                var stand = Stand(werk);
                for (var n = 0; n < 20; n++)
                {
                    var feiten = LijstWetten.VulAan(t, rijen, 0);
                    stand.Bevat(Gang(feiten)).Should().BeTrue($"{stand} omvat {Gang(feiten)} bij {string.Join(", ", rijen.AsEnumerable())} met {string.Join(", ", feiten)}");
                }

                if (rijen.All(r => r.Dag.IsPunt && r.Getal.IsPunt && !r.ErIs.IsOnbekend && !r.Ja.IsOnbekend))
                {
                    stand.IsPunt.Should().BeTrue("wie alles weet krijgt een punt");
                }
            },
            iter: 10_000);

    [Fact]
    public void Bij_een_onbekende_volgorde_blijft_iedere_volgorde_mogelijk()
        => Gen.Select(Gen.Int[2, 4], Gen.Int).Sample(
            (aantal, zaad) =>
            {
                var t = new Random(zaad);
                var rijen = Enumerable.Range(0, aantal)
                    .Select(i => new Kunst.Rij(Waarheid.Waar, new(1000, 1030), Bereik.Punt(t.Next(0, 20)), Waarheid.Van(t.Next(2) == 0), 0b1100)).ToArray();
                var werk = Kunst.Werk(rijen, volledig: true);
                MaakKeten().Evalueer(werk);
                var uitkomsten = Volgordes([.. rijen.Select((r, i) => new Kunst.Feit(i, r.Getal.Min, r.Ja.IsWaar, Kunst.Kleur.Rood))]).Select(Gang).ToArray();
                Stand(werk).Should().Be(new Bereik(uitkomsten.Min(), uitkomsten.Max()), "niet minder en niet meer dan de volgordes die kunnen");
            },
            iter: 3_000);

    [Fact]
    public void Boven_vier_onderdelen_met_onzekere_volgorde_is_alles_mogelijk()
    {
        foreach (var (aantal, bekend) in new[] { (Keten<Kunst.Onderdeel>.MaxOnzeker, true), (Keten<Kunst.Onderdeel>.MaxOnzeker + 1, false) })
        {
            var werk = Kunst.Werk([.. Enumerable.Repeat(new Kunst.Rij(Waarheid.Waar, new(1000, 1030), Bereik.Punt(3), Waarheid.Waar, 0), aantal)], volledig: true);
            MaakKeten().Evalueer(werk);
            Stand(werk).IsPunt.Should().Be(bekend);
            (Stand(werk) == Bereik.Alles).Should().Be(!bekend);
        }
    }

    [Fact]
    public void De_volgorde_van_invoer_maakt_voor_een_keten_niet_uit()
        => Zaden.Sample(
            zaad =>
            {
                var t = new Random(zaad);
                var rijen = LijstWetten.Rijen(t, t.Next(2, 6));
                var werk = Kunst.Werk(rijen, volledig: true);
                MaakKeten().Evalueer(werk);
                t.Shuffle(rijen);
                var ander = Kunst.Werk(rijen, volledig: true);
                MaakKeten().Evalueer(ander);
                Stand(ander).Should().Be(Stand(werk));
            },
            iter: 5_000);

    [Fact]
    public void Een_onderdeel_dat_misschien_telt_laat_de_stand_met_en_zonder_mogelijk()
        => Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20], Gen.Bool).Sample((a, b, ja) =>
        {
            Kunst.Rij eerste = new(Waarheid.Waar, Bereik.Punt(1000), Bereik.Punt(a), Waarheid.Waar, 0);
            Kunst.Rij tweede = new(Waarheid.Onbekend, Bereik.Punt(1001), Bereik.Punt(b), Waarheid.Van(ja), 0);
            var werk = Kunst.Werk([eerste, tweede], volledig: true);
            MaakKeten().Evalueer(werk);
            Kunst.Feit[] feiten = [new(1000, a, true, Kunst.Kleur.Rood), new(1001, b, ja, Kunst.Kleur.Rood)];
            Stand(werk).Should().Be(Bereik.Punt(Gang(feiten[..1])).Samen(Bereik.Punt(Gang(feiten))));
        });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Een_onvolledige_lijst_laat_de_stand_open_of_alleen_naar_boven_open(bool looptOp)
        => Zaden.Sample(
            zaad =>
            {
                var t = new Random(zaad);
                var rijen = LijstWetten.Rijen(t, t.Next(0, 4));
                var werk = Kunst.Werk(rijen, volledig: false);
                MaakKeten(looptOp ? Bijonvolledig.VanafBegin : Bijonvolledig.Alles).Evalueer(werk);
                var stand = Stand(werk);
                stand.Max.Should().Be(long.MaxValue);
                stand.Min.Should().Be(looptOp ? 1 : long.MinValue);
                stand.Bevat(Gang(LijstWetten.VulAan(t, rijen, t.Next(0, 3)))).Should().BeTrue();
            },
            iter: 2_000);

    private static Bereik Stand(Werk werk) => werk.Velden[Rechtsvragen.NieuweTermijn.Aantal.Index].Bereik;

    /// <summary>Begin 1; telt zolang de stand onder de grens ligt; ja: verdubbel en tel op; anders en boven de drempel: hoogstens de drempel plus het getal.</summary>
    private static Keten<Kunst.Onderdeel> MaakKeten(Bijonvolledig bijOnvolledig = Bijonvolledig.Alles)
    {
        var stand = new StandWaarde<Kunst.Onderdeel>(0, "de stand", new Vast<Dossier>(1, Eenheid.Aantal, "een"), bijOnvolledig);
        var tweemaal = Parameter.Aantal("een factor", 2, Grondslagen.Grondslag.Geen);
        var drempel = new Vast<Kunst.Onderdeel>(Drempel, Eenheid.Aantal, "drempel");
        return new(
            Rechtsvragen.NieuweTermijn,
            [],
            new()
            {
                Over = Kunst.Lijst,
                Volgorde = Kunst.DagVan,
                Stand = [stand.Veld],
                Telt = stand < new Vast<Kunst.Onderdeel>(Grens, Eenheid.Aantal, "grens"),
                Stappen =
                [
                    new(
                        new Regelbouwer<Kunst.Onderdeel>("K-1", "verdubbelt").Als(Kunst.JaVan).Dan(stand, stand.Maal(tweemaal) + Kunst.GetalVan),
                        new Regelbouwer<Kunst.Onderdeel>("K-2", "begrenst").Als(stand > drempel).Dan(stand, stand.Hoogstens(drempel + Kunst.GetalVan))),
                ],
            },
            new WaardeToekenning<Dossier>(Rechtsvragen.NieuweTermijn.Aantal.Index, "aantal", stand.Eind));
    }

    /// <summary>Dezelfde gang met gewone getallen.</summary>
    private static long Gang(IEnumerable<Kunst.Feit> feiten)
    {
        var stand = 1L;
        foreach (var feit in feiten.OrderBy(f => f.Dag))
        {
            if (stand >= Grens)
            {
                continue;
            }

            stand = feit.Ja ? (2 * stand) + feit.Getal : stand > Drempel ? Math.Min(stand, Drempel + feit.Getal) : stand;
        }

        return stand;
    }

    private static IEnumerable<List<Kunst.Feit>> Volgordes(List<Kunst.Feit> feiten)
        => feiten.Count <= 1
            ? [feiten]
            : feiten.SelectMany((feit, i) => Volgordes([.. feiten.Where((_, j) => j != i)]).Select(rest => Hernummer([feit, .. rest])));

    private static List<Kunst.Feit> Hernummer(List<Kunst.Feit> feiten) => [.. feiten.Select((f, i) => f with { Dag = i })];
}
