using NodaTime;
using Wet.Inburgering.Json;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Testdata;
using Wet.Inburgering.Uitleg;

namespace Wet.Inburgering.Tests;

/// <summary>De uitleg van alle vragen samen deelt werkruimtes; dat mag aan geen enkele uitleg iets veranderen.</summary>
public class UitleggerTests
{
    public static TheoryData<string> Profielen => [nameof(Profiel.VolledigBekend), nameof(Profiel.MetOnbekenden)];

    [Theory]
    [MemberData(nameof(Profielen))]
    public void De_uitleg_van_alle_vragen_samen_is_die_van_iedere_vraag_apart(string profiel)
    {
        foreach (var beoordeling in Beoordelingen(profiel, 15))
        {
            var samen = beoordeling.Verklaar().ToList();

            samen.Select(u => u.Uitkomst.Vraag).Should().Equal(Rechtsvragen.Alle);
            foreach (var uitleg in samen)
            {
                Plat(uitleg).Should().Be(Plat(uitleg.Uitkomst.Verklaar()), "{0} van {1}", uitleg.Uitkomst.Vraag.Naam, beoordeling.Dossier.Bron.Kenmerk);
                uitleg.Voorbehouden.Should().Equal(uitleg.Uitkomst.Voorbehouden);
            }
        }
    }

    [Fact]
    public void Een_keuze_van_een_lezing_geeft_wat_een_gemeente_krijgt_die_haar_kiest()
    {
        var getoetst = 0;
        foreach (var beoordeling in new[] { nameof(Profiel.VolledigBekend), nameof(Profiel.MetOnbekenden) }.SelectMany(p => Beoordelingen(p, 15)))
        {
            foreach (var lezing in beoordeling.Verklaar().SelectMany(u => u.Lezingen.Select(l => (u.Uitkomst.Vraag, Lezing: l))))
            {
                // De gewone ronde telt: die laat de andere lezingen op hun standaard.
                var kader = new Beleidskader("toets", new Beleidskeuze(lezing.Lezing.Lezing, lezing.Lezing.Keuze.Naam, new LocalDate(2000, 1, 1), "toets"));
                var gekozen = InburgeringEngine.Standaard.Beoordeel(beoordeling.Dossier, kader).Gewoon;
                var waarden = lezing.Vraag.Velden.Where(v => !v.Bijkomend).Select(v => new Velduitkomst(v, gekozen.Velden[v.Index]).ToString());

                if (gekozen.Toepasselijk[lezing.Vraag.Nummer].IsOnwaar)
                {
                    lezing.Lezing.Waarde.Should().Be("niet van toepassing");
                }
                else
                {
                    lezing.Lezing.Waarde.Should().ContainAll(waarden, "{0} bij {1}", lezing.Vraag.Naam, lezing.Lezing.Keuze.Naam);
                }

                getoetst++;
            }
        }

        getoetst.Should().BeGreaterThan(100);
    }

    [Fact]
    public void Een_keuze_uit_de_vragen_geeft_alleen_die_in_de_volgorde_van_de_wet()
        => Beoordelingen(nameof(Profiel.VolledigBekend), 1).Single().Verklaar([Rechtsvragen.Lening, Rechtsvragen.Doelgroep])
            .Select(u => u.Uitkomst.Vraag.Naam).Should().Equal("doelgroep", "lening");

    [Fact]
    public void Tweemaal_schrijven_geeft_hetzelfde()
    {
        var beoordeling = Beoordelingen(nameof(Profiel.MetOnbekenden), 1).Single();
        BeoordelingJson.Schrijf(beoordeling).Should().Be(BeoordelingJson.Schrijf(beoordeling));
    }

    private static IEnumerable<Beoordeling> Beoordelingen(string profiel, int aantal)
        => new Dossiergenerator(81, profiel == nameof(Profiel.VolledigBekend) ? Profiel.VolledigBekend : Profiel.MetOnbekenden).Reeks(aantal).Select(g => InburgeringEngine.Standaard.Beoordeel(g.Gecontroleerd));

    private static string Plat(Toelichting uitleg) => string.Join(
        '\n',
        [
            uitleg.Reden.ToString(),
            .. uitleg.Regels.Select(r => $"{r.Regel.Id} {r.Status} {r.Onderdeel} {r.Doorslag}"),
            .. uitleg.Ontbreekt.Select(o => o.Pad),
            .. uitleg.OnvolledigeLijsten.Select(l => l.Naam),
            .. uitleg.Lezingen.Select(l => $"{l.Lezing.Id} {l.Keuze.Naam} {l.IsStandaard} {l.Waarde}"),
            .. uitleg.Voorbehouden,
            uitleg.Besluit?.ToString() ?? "geen besluit",
        ]);
}
