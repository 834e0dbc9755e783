using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Grondslagen;
using Wet.Inburgering.Logica;
using Wet.Inburgering.NRules;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Testdata;

namespace Wet.Inburgering.EigenschapTests.NRules;

/// <summary>
/// De directe weg en NRules geven op 100.000 dossiers per profiel hetzelfde: elk veld, elke toepasselijkheid, elke status van elke regel,
/// in beide ronden. Beide kanten evalueren dezelfde uitwerkingen: dit bewijst de adapter (volgorde, eenmaal vuren, tweede ronde, eigen
/// werkruimte), niet dat een regel juist is. Daarvoor zijn de orakels.
/// </summary>
public class DirectGelijkAanNRulesTests
{
    private const int Aantal = 100_000;
    private const int Deel = 5_000;

    /// <summary>Om en om: zonder keuzes, en met overal de laatste lezing (dan is alleen onderzoek nog reden voor de strenge ronde).</summary>
    private static readonly Beleidskader[] Kader = [Beleidskader.Leeg, Kaders.LaatsteLezingen];

    [Theory]
    [InlineData(11, nameof(Profiel.VolledigBekend))]
    [InlineData(12, nameof(Profiel.MetOnbekenden))]
    public void Direct_en_NRules_zijn_gelijk_op_honderdduizend_dossiers(int zaad, string profiel)
    {
        var motor = new NRulesMotor();
        var verschillen = new System.Collections.Concurrent.ConcurrentQueue<string>();
        var (vergeleken, streng) = (0, 0);
        Parallel.For(0, Aantal / Deel, deel =>
        {
            var generator = new Dossiergenerator((zaad * 1000) + deel, Profielnaam(profiel));
            var direct = InburgeringEngine.Standaard.NieuwResultaat();
            for (var i = 0; i < Deel && verschillen.Count < 10; i++)
            {
                var geval = generator.Volgende();
                var dossier = geval.Gecontroleerd;
                var kader = Kader[i % Kader.Length];
                InburgeringEngine.Standaard.Beslis(dossier, direct, kader);
                var nrules = motor.Beoordeel(dossier, kader).Beoordeling;
                if (Verschil(direct, nrules) is { } verschil)
                {
                    verschillen.Enqueue($"{geval.Dossier.Kenmerk}: {verschil}");
                }

                Interlocked.Increment(ref vergeleken);
                Interlocked.Add(ref streng, direct.IsStreng.Contains(true) ? 1 : 0);
            }
        });

        verschillen.Should().BeEmpty();
        vergeleken.Should().Be(Aantal);
        streng.Should().BeGreaterThan(Aantal / 3, "de strenge ronde moet ook vergeleken zijn");
    }

    [Fact]
    public void Direct_en_NRules_zijn_gelijk_in_de_editie_van_de_nota()
    {
        var motor = new NRulesMotor();
        var direct = InburgeringEngine.Standaard.NieuwResultaat(Editie.Nota2020);
        foreach (var geval in new Dossiergenerator(13).Reeks(2_000))
        {
            InburgeringEngine.Standaard.Beslis(geval.Gecontroleerd, direct);

            Verschil(direct, motor.Beoordeel(geval.Dossier, geval.Peildata, editie: Editie.Nota2020).Beoordeling).Should().BeNull();
        }
    }

    public static TheoryData<string> Vragen => [.. Rechtsvragen.Alle.Select(v => v.Naam)];

    [Theory]
    [MemberData(nameof(Vragen))]
    public void De_vergelijking_vindt_een_uitwerking_die_soms_iets_anders_zegt(string vraag)
    {
        var mutant = Mutant(vraag, u => new EenErnaast(u));

        EersteVerschil(mutant).Should().Contain(vraag);
    }

    [Fact]
    public void Zonder_verandering_is_de_nagebouwde_editie_gelijk()
        => EersteVerschil(Mutant(string.Empty, u => u)).Should().BeNull("anders zegt het vinden van een mutant niets");

    private static string? EersteVerschil(Editie editie)
    {
        var motor = new NRulesMotor();
        var direct = InburgeringEngine.Standaard.NieuwResultaat();
        foreach (var geval in new Dossiergenerator(14).Reeks(1_000))
        {
            InburgeringEngine.Standaard.Beslis(geval.Gecontroleerd, direct);
            if (Verschil(direct, motor.Beoordeel(geval.Dossier, geval.Peildata, editie: editie).Beoordeling) is { } verschil)
            {
                return verschil;
            }
        }

        return null;
    }

    private static string? Verschil(Resultaat direct, Beoordeling nrules)
        => Verschil("gewoon", direct.Plan!, direct.Gewoon, nrules.Gewoon)
            ?? (direct.IsStreng.AsSpan().SequenceEqual(nrules.IsStreng()) ? null : "of de strenge ronde nodig was")
            ?? (direct.IsStreng.Contains(true) ? Verschil("streng", direct.Plan!, direct.Streng, nrules.Streng) : null);

    private static string? Verschil(string ronde, Plan plan, Werk direct, Beoordeling.Werkstand nrules)
    {
        // In de volgorde waarin zij beantwoord worden: een verschil staat bij de vraag waar het begint.
        foreach (var vraag in plan.Uitwerkingen.Select(u => u.Vraag))
        {
            if (direct.Toepasselijk[vraag.Nummer] != nrules.Toepasselijk[vraag.Nummer])
            {
                return $"{vraag.Naam} toepasselijk, {ronde}";
            }

            if (vraag.Velden.FirstOrDefault(v => direct.Velden[v.Index] != nrules.Velden[v.Index]) is { } veld)
            {
                return $"{vraag.Naam}.{veld.Naam}, {ronde}";
            }
        }

        return plan.Editie.Regels.FirstOrDefault(r => (Regelstatus)(direct.Statussen[r.Nummer] >> 13) != nrules.Status(r)) is { } regel
            ? $"status van {regel.Id}, {ronde}"
            : null;
    }

    private static Profiel Profielnaam(string naam) => naam == nameof(Profiel.VolledigBekend) ? Profiel.VolledigBekend : Profiel.MetOnbekenden;

    private static Editie Mutant(string naam, Func<Uitwerking, Uitwerking> verander)
        => new("mutant", "mutant", true, Wetsdatum.Wi2013, Edities.UitwerkingenGeldendRecht().Select(u => u.Vraag.Naam == naam ? verander(u) : u));

    /// <summary>Zegt op even peildata "onbekend" waar het eerste veld vaststaat; verder hetzelfde.</summary>
    private sealed class EenErnaast(Uitwerking binnen) : Uitwerking(binnen.Vraag, [])
    {
        public override IEnumerable<Regel> Regels => binnen.Regels;

        public override void Bezoek(IBezoeker bezoeker) => binnen.Bezoek(bezoeker);

        protected override Uitwerking Filter(int wetsdatum) => new EenErnaast(binnen.VoorPlan(wetsdatum));

        protected override void Bereken(Werk werk)
        {
            binnen.Evalueer(werk);
            var eerste = Vraag.Velden[0];
            if (werk.Peildatum % 2 == 0 && werk.Velden[eerste.Index].IsZeker(eerste.Soort, eerste.Kandidaten))
            {
                werk.Velden[eerste.Index] = default;
            }
        }

        protected override void OntbreektInRegels(Werk werk, Ontbrekend naar) => binnen.Ontbreekt(werk, naar);
    }
}

internal static class Beoordelingen
{
    public static bool[] IsStreng(this Beoordeling beoordeling) => [.. Rechtsvragen.Alle.Select(beoordeling.IsStreng)];
}
