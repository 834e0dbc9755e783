using FluentAssertions;
using Wet.Inburgering.Tijd;
using Xunit;

namespace Wet.Inburgering.Tests.Tijd;

public class DuurTests
{
    public static TheoryData<Duur, string> Teksten => new()
    {
        { default, "0 dagen" },
        { Duur.Weken(0), "0 weken" },
        { Duur.Jaren(1), "1 jaar" },
        { Duur.Jaren(3), "3 jaar" },
        { Duur.Maanden(1), "1 maand" },
        { Duur.Maanden(6), "6 maanden" },
        { Duur.Maanden(12), "1 jaar" },
        { Duur.Maanden(18), "1 jaar en 6 maanden" },
        { Duur.Maanden((67 * 12) + 3), "67 jaar en 3 maanden" },
        { Duur.Jaren(67) + Duur.Maanden(3), "67 jaar en 3 maanden" },
        { Duur.Weken(1), "1 week" },
        { Duur.Weken(10), "10 weken" },
        { Duur.Weken(16), "16 weken" },
        { Duur.Dagen(1), "1 dag" },
        { Duur.Dagen(14), "14 dagen" },
        { Duur.Dagen(70), "70 dagen" },
        { Duur.Weken(8) + Duur.Weken(2), "10 weken" },
        { Duur.Weken(2) + Duur.Dagen(1), "15 dagen" },
        { Duur.Jaren(3) + Duur.Weken(16), "3 jaar en 16 weken" },
        { Duur.Weken(16) + Duur.Jaren(3), "3 jaar en 16 weken" },
        { Duur.Dagen(14) + Duur.Weken(1), "21 dagen" },
        { Duur.Maanden(13) + Duur.Dagen(2), "1 jaar, 1 maand en 2 dagen" },
    };

    [Theory]
    [MemberData(nameof(Teksten))]
    public void Leest_als_gewoon_Nederlands(Duur duur, string verwacht)
    {
        duur.Tekst.Should().Be(verwacht);
        duur.ToString().Should().Be(verwacht);
    }

    [Fact]
    public void Gelijk_is_gelijk_van_lengte()
    {
        Duur.Weken(2).Should().Be(Duur.Dagen(14));
        (Duur.Weken(2) == Duur.Dagen(14)).Should().BeTrue();
        Duur.Weken(2).GetHashCode().Should().Be(Duur.Dagen(14).GetHashCode());
        Duur.Jaren(1).Should().Be(Duur.Maanden(12));
        default(Duur).Should().Be(Duur.Dagen(0));
    }

    [Fact]
    public void Maanden_zijn_geen_dagen()
    {
        (Duur.Maanden(1) == Duur.Dagen(30)).Should().BeFalse();
        (Duur.Maanden(1) != Duur.Maanden(2)).Should().BeTrue();
        (Duur.Dagen(1) != Duur.Dagen(2)).Should().BeTrue();
        (Duur.Maanden(1) == Duur.Dagen(1)).Should().BeFalse();
    }

    [Fact]
    public void Houdt_maanden_en_dagen_apart()
    {
        var duur = Duur.Jaren(1) + Duur.Maanden(6) + Duur.Weken(2) + Duur.Dagen(3);

        duur.AantalMaanden.Should().Be(18);
        duur.AantalDagen.Should().Be(17);
        Duur.Jaren(1).Plus(Duur.Dagen(5)).Should().Be(Duur.Jaren(1) + Duur.Dagen(5));
    }

    [Fact]
    public void Is_nooit_negatief()
    {
        Func<int, Duur>[] fabrieken = [Duur.Jaren, Duur.Maanden, Duur.Weken, Duur.Dagen];

        foreach (var fabriek in fabrieken)
        {
            fabriek.Invoking(f => f(-1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("aantal");
            fabriek.Invoking(f => f(int.MinValue)).Should().Throw<ArgumentOutOfRangeException>();
            fabriek.Invoking(f => f(0)).Should().NotThrow();
        }
    }

    [Fact]
    public void Een_te_grote_lengte_loopt_niet_stil_over()
    {
        Duur.Jaren(int.MaxValue / 12).AantalMaanden.Should().BePositive();
        Duur.Weken(int.MaxValue / 7).AantalDagen.Should().BePositive();

        FluentActions.Invoking(() => Duur.Jaren((int.MaxValue / 12) + 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Duur.Weken((int.MaxValue / 7) + 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Duur.Dagen(int.MaxValue) + Duur.Dagen(1)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Duur.Maanden(int.MaxValue) + Duur.Maanden(1)).Should().Throw<OverflowException>();
    }
}
