using Wet.Inburgering.Begeleiding;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Begeleiding;

/// <summary>Wi2021 art. 13 lid 2 en 3 (BEGEL-11, BEGEL-12, MB-01).</summary>
public class InhoudBegeleidingTests
{
    [Fact]
    public void De_begeleiding_begint_op_de_dag_van_inschrijving_met_twee_onderdelen_BEGEL_12()
    {
        var dossier = Asielstatushouder with { Intake = new() { InschrijvingBrp = D(20, 2, 2022) } };
        var gezinslid = Leeg(Regulier(D(1, 2, 2022)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd }) with { Intake = dossier.Intake };

        dossier.Op(D(1, 6, 2023)).InhoudBegeleiding.Waarde.Should().Be(new InhoudBegeleiding(D(20, 2, 2022), true, true));
        gezinslid.Op(D(1, 6, 2023)).InhoudBegeleiding.Waarde.Should().Be(new InhoudBegeleiding(D(20, 2, 2022), true, true));
    }

    [Fact]
    public void Zonder_recht_op_begeleiding_of_zonder_inschrijving_is_er_geen_begin()
    {
        Gezinsmigrant.Op(D(1, 6, 2023)).InhoudBegeleiding.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        Asielstatushouder.Op(D(1, 6, 2023)).InhoudBegeleiding.Status.Should().Be(Uitkomststatus.Onbekend);
        Asielstatushouder.Op(D(1, 6, 2023)).InhoudBegeleiding.Algemeen.Ontbreekt().Should().Contain("intake.inschrijvingBrp");
        (Asielstatushouder with { Intake = new() { InschrijvingBrp = DatumWaarneming.NietGebeurd } }).Op(D(1, 6, 2023)).InhoudBegeleiding.Waarde
            .Should().Be(new InhoudBegeleiding(null, true, true));
    }
}
