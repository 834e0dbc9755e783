namespace Wet.Inburgering.Tests.Randgevallen;

/// <summary>Ieder randgeval is een keer getest, of staat met de reden waarom niet in docs/randgevallen.md.</summary>
public class KenmerkenTests
{
    private static readonly List<string> Getest = [.. Kenmerken.Getest<RandgevalAttribute>(a => a.Kenmerken).Select(g => g.Kenmerk)];

    [Fact]
    public void Ieder_randgeval_is_getest_of_staat_in_de_lijst_en_nooit_twee_keer()
        => Getest.Concat(Kenmerken.Lijst("Randgevallen zonder test").Select(l => l.Kenmerk)).Should().BeEquivalentTo(Kenmerken.Randgevallen);

    [Fact]
    public void Een_deels_getest_randgeval_heeft_een_test()
        => Getest.Should().Contain(Kenmerken.Lijst("Randgevallen die deels getest zijn").Select(l => l.Kenmerk));

    [Fact]
    public void Een_randgeval_heeft_zijn_kenmerk_in_de_naam_van_de_test_of_in_de_gegevens()
        => Kenmerken.Getest<RandgevalAttribute>(a => a.Kenmerken).Should().OnlyContain(g => g.Methode.IsDefined(typeof(TheoryAttribute), true)
            || (g.Methode.IsDefined(typeof(FactAttribute), true) && (g.Methode.Name.StartsWith(g.Kenmerk.Replace('-', '_') + "_", StringComparison.Ordinal) || g.Methode.Name.Split('_').Contains(g.Kenmerk.Split('-').Last()))));
}
