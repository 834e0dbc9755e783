using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Plicht;

public class EindePlichtRegelsTests
{
    private static Dossier Geboren(DatumWaarneming dag) => Asielstatushouder with { Persoon = DeMens with { Geboortedatum = dag } };

    [Theory]
    [InlineData(1957, 3, 1, 2024, 3, 1)]
    [InlineData(1957, 8, 15, 2024, 8, 15)]
    [InlineData(1961, 1, 1, 2028, 4, 1)]
    public void De_plicht_eindigt_op_de_AOW_dag_PLICHT_03_dag(int jaar, int maand, int dag, int eindJaar, int eindMaand, int eindDag)
    {
        var einde = Geboren(D(dag, maand, jaar)).Op(D(1, 6, 2022)).EindePlicht;

        einde.Waarde?.LaatsteDag.PlusDays(1).Should().Be(D(eindDag, eindMaand, eindJaar));
        var beoordeling = Geboren(D(dag, maand, jaar)).Op(einde.Waarde!.Value.EindeExclusief);
        beoordeling.Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeFalse();
        beoordeling.EindePlicht.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        Geboren(D(dag, maand, jaar)).Op(einde.Waarde.Value.LaatsteDag).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeTrue();
    }

    [Fact]
    public void Na_de_tabel_is_alleen_een_ondergrens_bekend()
    {
        var einde = Geboren(D(1, 5, 1990)).Op(D(1, 6, 2022)).EindePlicht.Algemeen;

        einde.Status.Should().Be(Uitkomststatus.Onbekend);
        einde.Velden.Single().Vroegst.Should().NotBeNull();
        einde.Velden.Single().Laatst.Should().BeNull();
        einde.Verklaar().Reden.Should().Be(RedenOnbekend.NietGeregeld);
        einde.Verklaar().Ontbreekt.Should().BeEmpty();
        Geboren(DatumWaarneming.Onbekend).Op(D(1, 6, 2022)).EindePlicht.Algemeen.Verklaar().Ontbreekt.Select(o => o.Pad).Should().Contain("persoon.geboortedatum");
    }
}
