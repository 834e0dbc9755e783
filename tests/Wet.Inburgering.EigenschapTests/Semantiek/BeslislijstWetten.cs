using CsCheck;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tijd;

namespace Wet.Inburgering.EigenschapTests.Semantiek;

/// <summary>S14–S17: de beslislijst, de versies van een regel, en de vragen die voorgaan.</summary>
public class BeslislijstWetten
{
    private static readonly VolgendeBoeteVraagVelden Velden = new();

    [Fact]
    public void De_eerste_regel_die_geldt_beslist_en_een_onbekende_regel_blijft_mogelijk()
        => Zaden.Sample(
            zaad =>
            {
                var t = new Random(zaad);
                var aantal = t.Next(0, 6);
                var gevallen = Enumerable.Range(0, aantal).Select(i => new Geval(i, Trekken.Waarheden[t.Next(3)], t.Next(2) == 0, t.Next(1000, 1010), Uitzondering(t, i, aantal))).ToArray();
                var werk = Kunst.Werk([.. gevallen.Select(g => Cel.Van(g.Geldt))]);
                new Beslislijst(Velden.Vraag, [], [.. gevallen.Select(Regel)]).Evalueer(werk);

                // Alle aanvullingen van de onbekende voorwaarden, en wat er dan volgens de tekst beslist.
                var beslissers = Enumerable.Range(0, 1 << aantal)
                    .Where(bits => gevallen.All(g => g.Geldt.Mogelijk().Contains((bits & (1 << g.Nummer)) != 0)))
                    .Select(bits => Beslisser([.. gevallen.Where(g => (bits & (1 << g.Nummer)) != 0)], gevallen))
                    .ToArray();
                var dekt = beslissers.All(b => b is not null);
                var kan = dekt ? Trekken.Samenvatting(beslissers.Select(b => b!.Kan)) : Waarheid.Onbekend;
                var vanaf = dekt ? new Bereik(beslissers.Min(b => b!.Vanaf), beslissers.Max(b => b!.Vanaf)) : Bereik.Alles;
                var uitleg = string.Join("; ", gevallen.AsEnumerable());
                werk.Velden[Velden.Kan].Waarheid.Should().Be(kan, uitleg);
                werk.Velden[Velden.Vanaf].Bereik.Should().Be(vanaf, uitleg);
            },
            iter: 20_000);

    [Fact]
    public void Zonder_regel_die_geldt_is_alles_mogelijk()
    {
        var werk = Kunst.Werk(Cel.Van(Waarheid.Onwaar));
        werk.Velden[Velden.Vanaf] = Cel.Van(Bereik.Punt(7));
        new Beslislijst(Velden.Vraag, [], [Regel(new Geval(0, Waarheid.Onwaar, true, 1000, null))]).Evalueer(werk);
        werk.Velden[Velden.Kan].Should().Be(default(Cel));
        werk.Velden[Velden.Vanaf].Bereik.Should().Be(Bereik.Alles);
    }

    [Fact]
    public void Een_regel_die_een_veld_niet_noemt_laat_dat_veld_open()
    {
        var werk = Kunst.Werk();
        new Beslislijst(Velden.Vraag, [], [new Regelbouwer<Dossier>("X-1", "zegt alleen ja").Dan(Rechtsvragen.VolgendeBoete.Kan, true)]).Evalueer(werk);
        werk.Velden[Velden.Kan].Waarheid.IsWaar.Should().BeTrue();
        werk.Velden[Velden.Vanaf].Bereik.Should().Be(Bereik.Alles);
    }

    [Fact]
    public void Uitzonderingen_in_een_kring_worden_geweigerd()
    {
        Geval[] kring = [new(0, Waarheid.Waar, true, 1, 1), new(1, Waarheid.Waar, true, 2, 0)];
        FluentActions.Invoking(() => new Beslislijst(Velden.Vraag, [], [.. kring.Select(Regel)])).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Een_versie_van_een_regel_geldt_alleen_als_haar_anker_er_zeker_in_valt()
        => Gen.Select(Trekken.Genest, Gen.Int[-40, 40]).Sample(
            (anker, schuif) =>
            {
                var wijziging = Dagnummer.Van(2022, 1, 1) + 50 + schuif;
                var bereik = Begrens(anker.Ruim, wijziging);
                var werk = Kunst.Werk(Cel.Van(bereik));
                Evalueer(werk, wijziging);

                // Zeker voor of zeker na de wijziging: een versie. Anders is van geen versie zeker dat zij geldt, en dan is alles mogelijk.
                var verwacht = bereik.Min >= Dagnummer.Van(2022, 1, 1) && bereik.Max < wijziging ? Bereik.Punt(1)
                    : bereik.Min >= wijziging ? Bereik.Punt(2)
                    : Bereik.Alles;
                werk.Velden[Velden.Vanaf].Bereik.Should().Be(verwacht, $"{bereik} om {wijziging}");
            },
            iter: 5_000);

    [Fact]
    public void Een_regel_zonder_anker_geldt_naar_de_wetsdatum_halfopen()
    {
        var wijziging = Dagnummer.Van(2023, 1, 1);
        foreach (var (dag, verwacht) in new[] { (wijziging - 1, 1L), (wijziging, 2L), (wijziging + 1, 2L) })
        {
            var werk = Kunst.Werk();
            werk.Wetsdatum = dag;
            new Beslislijst(Velden.Vraag, [], [Versie("V-1", 1).Geldig(tot: new(2023, 1, 1)), Versie("V-2", 2).Geldig(vanaf: new(2023, 1, 1))]).Evalueer(werk);
            werk.Velden[Velden.Vanaf].Bereik.Should().Be(Bereik.Punt(verwacht));
        }
    }

    [Fact]
    public void Een_vraag_is_alleen_van_toepassing_als_alle_vragen_die_voorgaan_ja_zeggen()
        => Gen.Select(Trekken.Waarheid3, Trekken.Waarheid3).Sample((a, b) =>
        {
            var werk = Kunst.Werk(Cel.Van(a), Cel.Van(b), Cel.Van(Waarheid.Waar));
            werk.Velden[Velden.Vanaf] = Cel.Van(Bereik.Punt(7));
            new Beslislijst(Velden.Vraag, [new Janeecel<Dossier>(0), new Janeecel<Dossier>(1)], [Regel(new Geval(2, Waarheid.Waar, true, 1000, null))]).Evalueer(werk);
            werk.Toepasselijk[Velden.Vraag.Nummer].Should().Be(a & b);
            werk.Velden[Velden.Vanaf].Bereik.Should().Be((a & b).IsOnwaar ? Bereik.Alles : Bereik.Punt(1000), "niet van toepassing is geen nee en geen oude waarde");
            Rechtsvragen.VolgendeBoete.Kan.Toets(werk, 0).Should().Be(a & b, "een ja-neeveld van een vraag die niet van toepassing is, geldt verderop als nee");
            Rechtsvragen.VolgendeBoete.IsVanToepassing.Toets(werk, 0).Should().Be(a & b);
        });

    private static void Evalueer(Werk werk, int wijziging)
    {
        var grens = Dagnummer.AlsDatum(wijziging);
        var anker = new Getalcel<Dossier>(0, Eenheid.Datum);
        new Beslislijst(Velden.Vraag, [], [Versie("V-1", 1).Geldig(tot: grens, anker: anker), Versie("V-2", 2).Geldig(vanaf: grens, anker: anker)]).Evalueer(werk);
    }

    private static Regelbouwer<Dossier> Versie(string id, long waarde)
        => new Regelbouwer<Dossier>(id, "een versie").Dan(Rechtsvragen.VolgendeBoete.NietEerderDan, new Vast<Dossier>(waarde, Eenheid.Datum, $"{waarde}"));

    private static Bereik Begrens(Bereik bereik, int rond)
    {
        var min = bereik.Min == long.MinValue ? bereik.Min : rond + (bereik.Min % 60);
        return new(min, bereik.Max == long.MaxValue ? bereik.Max : Math.Max(min, rond + (bereik.Max % 60)));
    }

    private static int? Uitzondering(Random t, int i, int aantal) => t.Next(3) == 0 && i + 1 < aantal ? t.Next(i + 1, aantal) : null;

    private static Regel<Dossier> Regel(Geval g)
        => new Regelbouwer<Dossier>($"R-{g.Nummer}", "een regel")
            .UitzonderingOp(g.UitzonderingOp is { } op ? [$"R-{op}"] : [])
            .Als(new Janeecel<Dossier>(g.Nummer))
            .Dan(Rechtsvragen.VolgendeBoete.Kan, g.Kan)
            .Dan(Rechtsvragen.VolgendeBoete.NietEerderDan, new Vast<Dossier>(g.Vanaf, Eenheid.Datum, $"{g.Vanaf}"));

    /// <summary>Wie beslist: de regel met de langste keten van uitzonderingen onder zich, en daarbinnen de eerste in de volgorde van de wet.</summary>
    private static Geval? Beslisser(Geval[] geldig, Geval[] alle)
    {
        int Lengte(Geval g) => g.UitzonderingOp is { } op ? 1 + Lengte(alle[op]) : 0;
        return geldig.Length == 0 ? null : geldig.OrderByDescending(Lengte).ThenBy(g => g.Nummer).First();
    }

    private sealed record Geval(int Nummer, Waarheid Geldt, bool Kan, long Vanaf, int? UitzonderingOp);

    private sealed class VolgendeBoeteVraagVelden
    {
        public Rechtsvraag Vraag { get; } = Rechtsvragen.VolgendeBoete;

        public int Kan { get; } = Rechtsvragen.VolgendeBoete.Kan.Index;

        public int Vanaf { get; } = Rechtsvragen.VolgendeBoete.NietEerderDan.Index;
    }
}
