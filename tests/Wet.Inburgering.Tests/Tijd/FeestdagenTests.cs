using FluentAssertions;
using NodaTime;
using Wet.Inburgering.Tijd;
using Xunit;

namespace Wet.Inburgering.Tests.Tijd;

public class FeestdagenTests
{
    [Fact]
    public void Zijn_in_2022_tot_en_met_2028_precies_de_dagen_van_de_tabel()
    {
        var gevonden = new List<LocalDate>();
        for (var dag = Datum.Nummer("1-1-2022"); dag <= Datum.Nummer("31-12-2028"); dag++)
        {
            if (Feestdagen.IsFeestdag(Dagnummer.AlsDatum(dag)))
            {
                gevonden.Add(Dagnummer.AlsDatum(dag));
            }
        }

        gevonden.Should().Equal(Feestdagentabel.Feestdagen.Select(Datum.Lees));
    }

    [Theory]
    [InlineData("25-4-1734")]
    [InlineData("22-3-1761")]
    [InlineData("22-3-1818")]
    [InlineData("25-4-1943")]
    [InlineData("18-4-1954")]
    [InlineData("19-4-1981")]
    [InlineData("23-4-2000")]
    [InlineData("23-3-2008")]
    [InlineData("24-4-2011")]
    [InlineData("21-4-2019")]
    [InlineData("12-4-2020")]
    [InlineData("4-4-2021")]
    [InlineData("1-4-2029")]
    [InlineData("25-4-2038")]
    [InlineData("18-4-2049")]
    [InlineData("28-3-2100")]
    public void Eerste_Paasdag_klopt(string verwacht)
    {
        var datum = Datum.Lees(verwacht);
        Dagnummer.AlsDatum(Feestdagen.EerstePaasdag(datum.Year)).Should().Be(datum);
    }

    [Fact]
    public void Eerste_Paasdag_is_altijd_een_zondag_van_22_maart_tot_en_met_25_april()
    {
        for (var jaar = 1; jaar <= 9999; jaar++)
        {
            var pasen = Dagnummer.AlsDatum(Feestdagen.EerstePaasdag(jaar));
            if (pasen.DayOfWeek != IsoDayOfWeek.Sunday || pasen < new LocalDate(jaar, 3, 22) || pasen > new LocalDate(jaar, 4, 25))
            {
                pasen.Should().BeNull("Pasen kan niet op deze dag vallen");
            }
        }
    }

    [Theory]
    [InlineData("30-4-2013", true)] // Koninginnedag, laatste keer
    [InlineData("27-4-2013", false)]
    [InlineData("26-4-2014", true)] // eerste Koningsdag: 27-4-2014 was een zondag
    [InlineData("27-4-2014", false)]
    [InlineData("30-4-2014", false)]
    [InlineData("27-4-2015", true)]
    [InlineData("26-4-2015", false)]
    [InlineData("26-4-2020", false)]
    [InlineData("27-4-2020", true)]
    [InlineData("26-4-2025", true)]
    [InlineData("27-4-2025", false)]
    [InlineData("29-4-2000", true)] // 30-4-2000 was een zondag
    [InlineData("30-4-2000", false)]
    [InlineData("30-4-1980", false)] // vóór het besluit van 1980
    [InlineData("30-4-1981", true)]
    public void De_verjaardag_van_de_Koning_wordt_gevierd_op(string datum, bool verwacht)
        => Feestdagen.IsFeestdag(Datum.Lees(datum)).Should().Be(verwacht);

    [Theory]
    [InlineData("25-12-1964", false)]
    [InlineData("25-12-1965", true)]
    [InlineData("5-5-2010", false)]
    [InlineData("5-5-2011", true)]
    [InlineData("5-5-2026", true)] // elk jaar, niet alleen in een lustrumjaar
    public void Gelden_vanaf_hun_bron(string datum, bool verwacht) => Feestdagen.IsFeestdag(Datum.Lees(datum)).Should().Be(verwacht);

    [Theory]
    [InlineData("20-3-2285")] // Goede Vrijdag bij de vroegste Pasen, 22 maart
    [InlineData("23-3-2285")]
    [InlineData("30-4-2285")]
    [InlineData("11-5-2285")]
    [InlineData("23-4-2038")] // Goede Vrijdag bij de laatste Pasen, 25 april
    [InlineData("26-4-2038")]
    [InlineData("3-6-2038")]
    [InlineData("14-6-2038")]
    public void De_uitersten_rond_Pasen_worden_gevonden(string datum) => Feestdagen.IsFeestdag(Datum.Lees(datum)).Should().BeTrue();

    [Fact]
    public void Elke_feestdag_heeft_naam_geldigheid_en_bron()
    {
        Feestdagen.Alle.Should().HaveCount(10);
        Feestdagen.Alle.Select(f => f.Naam).Should().OnlyHaveUniqueItems();
        Feestdagen.Alle.Should().OnlyContain(f => f.Bron.Contains("https://wetten.overheid.nl/")
            && f.Bron.StartsWith("Algemene termijnenwet, art. 3 lid "));
        Feestdagen.Alle.Where(f => f.GeldigTotExclusief is not null).Should().ContainSingle()
            .Which.ToString().Should().Be("Koninginnedag");
    }

    [Fact]
    public void Op_elke_dag_geldt_precies_een_viering_van_de_verjaardag()
    {
        var vieringen = Feestdagen.Alle.Where(f => f.Naam is "Koninginnedag" or "Koningsdag").ToList();

        for (var jaar = 1981; jaar <= 2100; jaar++)
        {
            vieringen.Count(f => f.DatumIn(jaar) is not null).Should().Be(1, "in {0}", jaar);
        }
    }

    [Fact]
    public void Datum_in_een_jaar()
    {
        var koningsdag = Feestdagen.Alle.Single(f => f.Naam == "Koningsdag");

        koningsdag.DatumIn(2013).Should().BeNull();
        koningsdag.DatumIn(2014).Should().Be(new LocalDate(2014, 4, 26));
        koningsdag.DatumIn(2026).Should().Be(new LocalDate(2026, 4, 27));
        koningsdag.GeldigVanaf.Should().Be(new LocalDate(2014, 1, 1));
        koningsdag.Invoking(k => k.DatumIn(0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Buiten_de_kalender_is_geen_feestdag()
    {
        Feestdagen.IsFeestdag(-1).Should().BeFalse();
        Feestdagen.IsFeestdag(Dagnummer.Max + 1).Should().BeFalse();
        Feestdagen.IsFeestdag(int.MinValue).Should().BeFalse();
        Feestdagen.IsFeestdag(Datum.Nummer("26-12-9999")).Should().BeTrue();
    }
}
