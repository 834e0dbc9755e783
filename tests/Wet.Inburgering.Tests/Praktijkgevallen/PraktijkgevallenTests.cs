using Wet.Inburgering.Tests.Json;
using Wet.Inburgering.Tests.Randgevallen;

namespace Wet.Inburgering.Tests.Praktijkgevallen;

/// <summary>Ieder praktijkgeval is een keer getest, of staat met de reden waarom niet in docs/randgevallen.md.</summary>
public class PraktijkgevallenTests
{
    private static readonly List<string> Getest = [.. Kenmerken.Getest<PraktijkgevalAttribute>(a => [a.Kenmerk]).Select(g => g.Kenmerk)];

    [Fact]
    public void Ieder_praktijkgeval_is_getest_of_staat_in_de_lijst_en_nooit_twee_keer()
        => Getest.Concat(Kenmerken.Lijst("Praktijkgevallen zonder test").Select(l => l.Kenmerk)).Should().BeEquivalentTo(Bronnen.Alle.Select(b => b.Kenmerk));

    [Fact]
    public void Een_deels_getest_praktijkgeval_heeft_een_test()
        => Getest.Should().Contain(Kenmerken.Lijst("Praktijkgevallen die deels getest zijn").Select(l => l.Kenmerk));

    [Fact]
    public void De_test_van_een_praktijkgeval_draagt_zijn_kenmerk_in_de_naam()
        => Kenmerken.Getest<PraktijkgevalAttribute>(a => [a.Kenmerk]).Should()
            .OnlyContain(g => g.Methode.IsDefined(typeof(FactAttribute), true) && g.Methode.Name.StartsWith(g.Kenmerk.Replace('-', '_') + "_", StringComparison.Ordinal));

    [Fact]
    public void Alleen_wat_volgens_de_lijst_van_de_wet_verschilt_heeft_een_ander_label_dan_wet()
        => Kenmerken.Lijst("Praktijkgevallen die van de wet verschillen").Should().BeEquivalentTo(
            Kenmerken.Getest<PraktijkgevalAttribute>(a => [a.Kenmerk]).Where(g => g.Attribuut.Label != Label.Wet)
                .Select(g => (g.Kenmerk, g.Attribuut.Label.ToString().ToLowerInvariant())));

    [Fact]
    public void De_aantallen_in_de_README_kloppen()
        => string.Join(' ', File.ReadAllText(Path.Combine(Voorbeelden.Wortel, "README.md")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Should().Contain($"{Kenmerken.Randgevallen.Count} edge cases of the legal sources and {Bronnen.Alle.Count} cases from practice");
}
