using FluentAssertions;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Tijd;
using Xunit;

namespace Wet.Inburgering.Tests.Tijd;

public class GelijkgesteldeDagenTests
{
    [Fact]
    public void Zijn_precies_de_dagen_van_de_besluiten()
    {
        GelijkgesteldeDagen.Alle.Select(d => d.Datum).Should().Equal(Feestdagentabel.Gelijkgesteld.Select(Datum.Lees));
        GelijkgesteldeDagen.Alle.Should().OnlyContain(d => d.Bron.Contains("https://")
            && d.Besluit.Length > 20 && d.Zekerheid == Zekerheid.Middel);
    }

    [Fact]
    public void Het_besluit_noemt_de_dag()
    {
        string[] maanden = ["januari", "april", "mei", "december"];
        int[] nummers = [1, 4, 5, 12];
        foreach (var dag in GelijkgesteldeDagen.Alle.Where(d => d.Datum.Year > 2022))
        {
            var tekst = $"{dag.Datum.Day} {maanden[Array.IndexOf(nummers, dag.Datum.Month)]} {dag.Datum.Year}";
            dag.Besluit.Should().Contain(tekst);
        }
    }

    [Fact]
    public void Liggen_binnen_de_bekende_jaren_en_raken_eerste_en_laatste()
    {
        GelijkgesteldeDagen.Alle[0].Datum.Year.Should().Be(GelijkgesteldeDagen.EersteBekendeJaar);
        GelijkgesteldeDagen.Alle[^1].Datum.Year.Should().Be(GelijkgesteldeDagen.LaatsteBekendeJaar);
    }

    /// <summary>Alle dagen zijn vrijdagen: de dag ervoor (donderdag) is een feestdag, de dag erna een zaterdag.</summary>
    [Theory]
    [InlineData("27-5-2022", "30-5-2022")]
    [InlineData("28-4-2023", "1-5-2023")]
    [InlineData("19-5-2023", "22-5-2023")]
    [InlineData("10-5-2024", "13-5-2024")]
    [InlineData("27-12-2024", "30-12-2024")]
    [InlineData("30-5-2025", "2-6-2025")]
    [InlineData("2-1-2026", "5-1-2026")]
    [InlineData("15-5-2026", "18-5-2026")]
    [InlineData("7-5-2027", "10-5-2027")]
    [InlineData("28-4-2028", "1-5-2028")]
    [InlineData("26-5-2028", "29-5-2028")]
    public void Dag_ervoor_dag_zelf_en_dag_erna_lopen_door_tot_maandag(string gelijkgesteld, string maandag)
    {
        var dag = Datum.Lees(gelijkgesteld);
        var verwacht = Datum.Lees(maandag);

        GelijkgesteldeDagen.IsGelijkgesteld(dag.DagErvoor()).Should().BeFalse();
        GelijkgesteldeDagen.IsGelijkgesteld(dag).Should().BeTrue();
        GelijkgesteldeDagen.IsGelijkgesteld(dag.DagErna()).Should().BeFalse();
        Feestdagen.IsFeestdag(dag).Should().BeFalse("anders was het besluit niet nodig");

        foreach (var laatsteDag in new[] { dag.DagErvoor(), dag, dag.DagErna() })
        {
            Termijnrekening.VerlengTotWerkdag(laatsteDag).Should().Be(new Werkdagverschuiving(laatsteDag, verwacht, verwacht));
        }

        Termijnrekening.VerlengTotWerkdag(verwacht).Should().Be(new Werkdagverschuiving(verwacht, verwacht, verwacht));
    }

    [Theory]
    [InlineData("31-12-2028", false)] // laatste bekende jaar
    [InlineData("2-1-2029", true)] // naast Nieuwjaarsdag
    [InlineData("3-1-2029", false)]
    [InlineData("11-5-2029", true)] // vrijdag na Hemelvaart
    [InlineData("10-5-2029", false)] // Hemelvaart zelf staat niet naast een feestdag
    [InlineData("31-12-2021", true)] // vóór het eerste bekende jaar
    [InlineData("3-1-2022", false)]
    [InlineData("6-5-2022", false)] // naast 5 mei, maar 2022 is bekend
    public void Mogelijk_is_alleen_een_dag_naast_een_feestdag_buiten_de_bekende_jaren(string datum, bool verwacht)
        => GelijkgesteldeDagen.KanGelijkgesteldZijn(Datum.Nummer(datum)).Should().Be(verwacht);
}
