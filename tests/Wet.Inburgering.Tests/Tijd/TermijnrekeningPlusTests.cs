using FluentAssertions;
using NodaTime;
using Wet.Inburgering.Tijd;
using Xunit;

namespace Wet.Inburgering.Tests.Tijd;

/// <summary>REKEN-01 en REKEN-02 en de randgevallen die zuiver rekenen zijn.</summary>
public class TermijnrekeningPlusTests
{
    private static readonly Duur DrieJaar = Duur.Jaren(3);

    [Theory]
    [InlineData("E01", "15-3-2022", "16-3-2022", "15-3-2025", "16-3-2025")]
    [InlineData("E03", "31-12-2022", "1-1-2023", "31-12-2025", "1-1-2026")]
    [InlineData("E04", "29-2-2024", "1-3-2024", "28-2-2027", "1-3-2027")]
    [InlineData("E05", "28-2-2024", "29-2-2024", "28-2-2027", "1-3-2027")]
    [InlineData("E06", "28-2-2025", "1-3-2025", "29-2-2028", "1-3-2028")]
    public void Termijn_van_drie_jaar(string geval, string dagtekening, string aanvang, string laatsteDag, string eindeExclusief)
    {
        var start = Datum.Lees(dagtekening).DagErna();
        var einde = Termijnrekening.Plus(start, DrieJaar);

        start.Should().Be(Datum.Lees(aanvang), geval);
        einde.Should().Be(Datum.Lees(eindeExclusief), geval);
        einde.DagErvoor().Should().Be(Datum.Lees(laatsteDag), geval);
        Termijnrekening.LaatsteDagNa(Datum.Lees(dagtekening), DrieJaar).Vroegst.Should().Be(Datum.Lees(laatsteDag), geval);
    }

    [Fact]
    public void E05_afkappen_verliest_een_dag()
        => Termijnrekening.PlusAfgekapt(Datum.Lees("29-2-2024"), DrieJaar).DagErvoor().Should().Be(Datum.Lees("27-2-2027"));

    [Fact]
    public void E06_dagtekening_plus_drie_jaar_is_een_dag_te_kort()
        => Termijnrekening.Plus(Datum.Lees("28-2-2025"), DrieJaar).Should().Be(Datum.Lees("28-2-2028"));

    [Theory]
    [InlineData("E09", "31-8-2022", "1-3-2024", "29-2-2024")] // afkappen: 29-2 exclusief, laatste dag 28-2
    [InlineData("E10", "16-3-2022", "16-9-2023", "16-9-2023")] // 15-9 mag nog, 16-9 niet meer
    public void Wisselvenster_van_achttien_maanden(string geval, string aanvang, string eindeExclusief, string eindeAfgekapt)
    {
        Termijnrekening.Plus(Datum.Lees(aanvang), Duur.Maanden(18)).Should().Be(Datum.Lees(eindeExclusief), geval);
        Termijnrekening.PlusAfgekapt(Datum.Lees(aanvang), Duur.Maanden(18)).Should().Be(Datum.Lees(eindeAfgekapt), geval);
    }

    [Theory]
    [InlineData("30-11-2024", "27-2-2025", false, true)] // E12: afkappen zou dit goedkeuren
    [InlineData("30-11-2024", "28-2-2025", true, true)] // E12
    [InlineData("1-12-2024", "27-2-2025", false, false)] // E13
    [InlineData("1-12-2024", "28-2-2025", true, true)]
    public void E12_ten_minste_drie_aaneengesloten_maanden(string van, string totEnMet, bool verwacht, bool verwachtAfgekapt)
    {
        var totExclusief = Datum.Lees(totEnMet).DagErna();

        (Termijnrekening.Plus(Datum.Lees(van), Duur.Maanden(3)) <= totExclusief).Should().Be(verwacht);
        (Termijnrekening.PlusAfgekapt(Datum.Lees(van), Duur.Maanden(3)) <= totExclusief).Should().Be(verwachtAfgekapt);
    }

    [Fact]
    public void E14_bevalling_geeft_zestien_weken()
    {
        var einde = Termijnrekening.Plus(Datum.Lees("16-3-2025"), Duur.Weken(16));

        einde.Should().Be(Datum.Lees("6-7-2025"));
        einde.Should().Be(Termijnrekening.Plus(Datum.Lees("16-3-2025"), Duur.Dagen(112)));
        einde.DagErvoor().Should().Be(Datum.Lees("5-7-2025"));
    }

    [Theory]
    [InlineData("E15", 3, "15-6-2025")]
    [InlineData("E16", 6, "15-9-2025")]
    public void Verlenging_in_maanden(string geval, int maanden, string laatsteDag)
        => Termijnrekening.Plus(Datum.Lees("16-3-2025"), Duur.Maanden(maanden)).DagErvoor().Should().Be(Datum.Lees(laatsteDag), geval);

    [Fact]
    public void E22_zes_maanden_voor_het_einde()
    {
        Termijnrekening.Min(Datum.Lees("16-3-2025"), Duur.Maanden(6)).Should().Be(Datum.Lees("16-9-2024"), "vanaf het exclusieve einde");
        Termijnrekening.Min(Datum.Lees("15-3-2025"), Duur.Maanden(6)).Should().Be(Datum.Lees("15-9-2024"), "de andere lezing: vanaf de laatste dag");
    }

    [Theory]
    [InlineData("31-8-2025", 6, "1-3-2025")] // 31-2-2025 bestaat niet
    [InlineData("31-8-2024", 6, "1-3-2024")] // 31-2-2024 ook niet
    [InlineData("29-8-2024", 6, "29-2-2024")]
    [InlineData("29-8-2025", 6, "1-3-2025")]
    [InlineData("1-3-2027", 36, "1-3-2024")]
    [InlineData("29-2-2024", 12, "1-3-2023")]
    [InlineData("15-1-2025", 1, "15-12-2024")]
    [InlineData("31-12-2024", 1, "1-12-2024")]
    public void Terug_in_maanden_schuift_een_onbestaande_dag_vooruit(string einde, int maanden, string verwacht)
        => Termijnrekening.Min(Datum.Lees(einde), Duur.Maanden(maanden)).Should().Be(Datum.Lees(verwacht));

    [Fact]
    public void Maanden_gaan_voor_dagen_heen_en_terug()
    {
        var maandEnDag = Duur.Maanden(1) + Duur.Dagen(1);

        Termijnrekening.Plus(Datum.Lees("30-1-2025"), maandEnDag).Should().Be(Datum.Lees("2-3-2025")); // dag eerst: 31-1, dan 1-3
        Termijnrekening.PlusAfgekapt(Datum.Lees("30-1-2025"), maandEnDag).Should().Be(Datum.Lees("1-3-2025"));
        Termijnrekening.Min(Datum.Lees("31-3-2025"), maandEnDag).Should().Be(Datum.Lees("28-2-2025")); // 31-2 wordt 1-3, dan een dag terug
    }

    [Theory]
    [InlineData("29-2-2024", 48, "29-2-2028")]
    [InlineData("29-2-2024", 12, "1-3-2025")]
    [InlineData("31-1-2024", 1, "1-3-2024")]
    [InlineData("30-1-2024", 1, "1-3-2024")]
    [InlineData("29-1-2024", 1, "29-2-2024")]
    [InlineData("31-1-2023", 1, "1-3-2023")]
    [InlineData("31-3-2025", 1, "1-5-2025")]
    [InlineData("31-12-2024", 2, "1-3-2025")]
    [InlineData("31-12-2024", 12, "31-12-2025")]
    [InlineData("28-2-1900", 0, "28-2-1900")]
    [InlineData("29-2-2096", 48, "1-3-2100")] // 2100 is geen schrikkeljaar
    public void Een_onbestaande_dag_wordt_de_eerste_van_de_volgende_maand(string grens, int maanden, string verwacht)
        => Termijnrekening.Plus(Datum.Lees(grens), Duur.Maanden(maanden)).Should().Be(Datum.Lees(verwacht));

    [Fact]
    public void Rekent_met_de_gewone_kalender_ook_voor_een_datum_uit_een_andere()
        => Termijnrekening.Plus(Datum.Lees("16-3-2022").WithCalendar(CalendarSystem.Julian), DrieJaar).Should().Be(Datum.Lees("16-3-2025"));
}
