using FluentAssertions;
using NodaTime;
using Wet.Inburgering.Tijd;
using Xunit;

namespace Wet.Inburgering.Tests.Tijd;

/// <summary>REKEN-03: de Algemene termijnenwet, met de gelijkgestelde dagen.</summary>
public class TermijnrekeningAtwTests
{
    public static TheoryData<Duur, bool> Lengtes => new()
    {
        { default, true },
        { Duur.Dagen(90), true },
        { Duur.Dagen(91), false },
        { Duur.Weken(2), true },
        { Duur.Weken(8), true },
        { Duur.Weken(10), true },
        { Duur.Weken(12), true },
        { Duur.Weken(13), false },
        { Duur.Weken(16), false },
        { Duur.Maanden(1), true },
        { Duur.Maanden(3), true },
        { Duur.Maanden(4), false },
        { Duur.Maanden(6), false },
        { Duur.Maanden(18), false },
        { Duur.Jaren(1), false },
        { Duur.Jaren(3), false },
        { Duur.Maanden(3) + Duur.Dagen(1), false },
        { Duur.Maanden(2) + Duur.Dagen(30), true },
        { Duur.Jaren(int.MaxValue / 12), false },
    };

    [Theory]
    [MemberData(nameof(Lengtes))]
    public void Geldt_niet_boven_90_dagen_twaalf_weken_of_drie_maanden(Duur duur, bool verwacht)
        => Termijnrekening.AtwGeldt(duur).Should().Be(verwacht);

    [Theory]
    [InlineData("E24", "30-10-2024", 8, "30-12-2024")] // 25 en 26-12 feestdag, 27-12 gelijkgesteld, weekend; 
    [InlineData("E25", "6-2-2023", 10, "17-4-2023")] // een maandag
    [InlineData("E26", "10-2-2025", 10, "22-4-2025")] // 21-4 Tweede Paasdag
    [InlineData("E27", "16-10-2025", 10, "29-12-2025")] // 25 en 26 feestdag, weekend
    [InlineData("E28", "16-2-2026", 10, "28-4-2026")] // 27-4 Koningsdag
    [InlineData("E29", "17-10-2022", 10, "27-12-2022")] // 26-12 feestdag
    [InlineData("E30", "5-6-2023", 10, "14-8-2023")]
    [InlineData("E31", "4-5-2023", 2, "22-5-2023")] // 18-5 Hemelvaart, 19-5 gelijkgesteld, weekend
    [InlineData("DAG-01", "21-3-2025", 10, "2-6-2025")] // 30-5 gelijkgesteld
    public void Termijn_in_weken_loopt_door_tot_een_werkdag(string geval, string gebeurtenis, int weken, string verwacht)
    {
        var uitkomst = Termijnrekening.LaatsteDagNa(Datum.Lees(gebeurtenis), Duur.Weken(weken));

        uitkomst.Vroegst.Should().Be(Datum.Lees(verwacht), geval);
        uitkomst.IsZeker.Should().BeTrue(geval);
        uitkomst.LaatsteDag.Should().Be(Termijnrekening.Plus(Datum.Lees(gebeurtenis), Duur.Weken(weken)));
        uitkomst.IsVerlengd.Should().Be(uitkomst.LaatsteDag != Datum.Lees(verwacht));
    }

    [Fact]
    public void E54_een_termijn_in_jaren_eindigt_gewoon_op_zondag()
    {
        var uitkomst = Termijnrekening.LaatsteDagNa(Datum.Lees("15-3-2023"), Duur.Jaren(3));
        var zondag = Datum.Lees("15-3-2026");

        zondag.DayOfWeek.Should().Be(IsoDayOfWeek.Sunday);
        uitkomst.Should().Be(new Werkdagverschuiving(zondag, zondag, zondag));
        uitkomst.IsVerlengd.Should().BeFalse();
        Termijnrekening.VerlengTotWerkdag(zondag).Vroegst.Should().Be(Datum.Lees("16-3-2026"), "zo zou het zijn als de wet wel gold");
    }

    [Fact]
    public void In_maanden_telt_de_dag_na_de_gebeurtenis_als_aanvang()
    {
        // Aanvang 1-2, einde exclusief 1-3, laatste dag 28-2-2025 (vrijdag).
        Termijnrekening.LaatsteDagNa(Datum.Lees("31-1-2025"), Duur.Maanden(1)).Vroegst.Should().Be(Datum.Lees("28-2-2025"));
        // Zaterdag 15-3-2025 wordt maandag.
        Termijnrekening.LaatsteDagNa(Datum.Lees("15-12-2024"), Duur.Maanden(3)).Vroegst.Should().Be(Datum.Lees("17-3-2025"));
    }

    [Fact]
    public void In_de_bekende_jaren_is_elke_uitkomst_zeker_en_die_van_de_tabel()
    {
        var vrij = Feestdagentabel.Feestdagen.Concat(Feestdagentabel.Gelijkgesteld).Select(Datum.Nummer).ToHashSet();
        for (var dag = Datum.Nummer("1-1-2022"); dag <= Datum.Nummer("29-12-2028"); dag++)
        {
            var verwacht = dag;
            while (DateOnly.FromDayNumber(verwacht).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || vrij.Contains(verwacht))
            {
                verwacht++;
            }

            Termijnrekening.VerlengTotWerkdag(dag).Should().Be((verwacht, verwacht), "{0}", DateOnly.FromDayNumber(dag));
        }
    }

    [Theory]
    [InlineData("29-12-2028", "29-12-2028", "29-12-2028")] // vrijdag in het laatste bekende jaar
    [InlineData("30-12-2028", "2-1-2029", "3-1-2029")] // zaterdag, zondag, Nieuwjaarsdag; 2-1 ligt ernaast
    [InlineData("2-1-2029", "2-1-2029", "3-1-2029")]
    [InlineData("3-1-2029", "3-1-2029", "3-1-2029")]
    [InlineData("8-5-2029", "8-5-2029", "8-5-2029")]
    [InlineData("9-5-2029", "9-5-2029", "14-5-2029")] // woensdag vóór Hemelvaart
    [InlineData("10-5-2029", "11-5-2029", "14-5-2029")] // Hemelvaart
    [InlineData("11-5-2029", "11-5-2029", "14-5-2029")] // vrijdag erna
    [InlineData("12-5-2029", "14-5-2029", "14-5-2029")] // zaterdag
    [InlineData("24-12-2029", "24-12-2029", "28-12-2029")] // maandag vóór Kerst; 27-12 ligt naast Tweede Kerstdag
    [InlineData("31-12-2021", "31-12-2021", "3-1-2022")] // vóór de bekende jaren
    public void Buiten_de_bekende_jaren_geeft_een_dag_naast_een_feestdag_een_paar(string laatsteDag, string vroegst, string laatst)
    {
        var uitkomst = Termijnrekening.VerlengTotWerkdag(Datum.Lees(laatsteDag));

        uitkomst.Should().Be(new Werkdagverschuiving(Datum.Lees(laatsteDag), Datum.Lees(vroegst), Datum.Lees(laatst)));
        uitkomst.IsZeker.Should().Be(vroegst == laatst);
    }

    [Fact]
    public void Verlengen_is_monotoon_idempotent_en_nooit_eerder()
    {
        var onzeker = 0;
        var vorige = (Vroegst: 0, Laatst: 0);
        for (var dag = Datum.Nummer("1-1-2015"); dag <= Datum.Nummer("31-12-2060"); dag++)
        {
            var (vroegst, laatst) = Termijnrekening.VerlengTotWerkdag(dag);
            onzeker += vroegst == laatst ? 0 : 1;
            var goed = vroegst >= dag && laatst >= vroegst && vroegst >= vorige.Vroegst && laatst >= vorige.Laatst
                && Termijnrekening.VerlengTotWerkdag(vroegst).Vroegst == vroegst
                && Termijnrekening.VerlengTotWerkdag(laatst) == (laatst, laatst);
            goed.Should().BeTrue("{0}", DateOnly.FromDayNumber(dag));
            vorige = (vroegst, laatst);
        }

        onzeker.Should().BeGreaterThan(0);
    }

    /// <summary>Atw art. 2 hoeft niet gebouwd te worden: zie de opmerking bij VerlengTotWerkdag.</summary>
    [Theory]
    [InlineData(false, 6)]
    [InlineData(true, 2)] // ook als elke onzekere dag gelijkgesteld zou worden
    public void Art_2_kan_bij_veertien_dagen_nooit_iets_veranderen(bool onzekerIsVrij, int verwachtMinimum)
    {
        const int dagen = 14;
        var (begin, eind) = (Datum.Nummer("10-10-2010"), Datum.Nummer("31-12-2400"));
        var werkdag = Enumerable.Range(begin, eind - begin).Select(dag =>
        {
            var (vroegst, laatst) = Termijnrekening.VerlengTotWerkdag(dag);
            return (onzekerIsVrij ? laatst : vroegst) == dag ? 1 : 0;
        }).ToArray();
        var inVenster = werkdag.Take(dagen).Sum();
        var minimum = inVenster;
        for (var i = dagen; i < werkdag.Length; i++)
        {
            inVenster += werkdag[i] - werkdag[i - dagen];
            minimum = Math.Min(minimum, inVenster);
        }

        minimum.Should().Be(verwachtMinimum).And.BeGreaterThanOrEqualTo(2);
    }
}
