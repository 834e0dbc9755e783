using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Ontheffingen;

/// <summary>ONTH-04: aangepaste examenomstandigheden.</summary>
public class AangepastExamenRegelsTests
{
    private static readonly LocalDate Nu = D(1, 3, 2024);

    private static readonly Examenaanpassing Compleet = new() { Gevraagd = Nu, InOntheffingsbesluit = false, Verklaring = true, Toegestaan = true };

    private static Beoordeling Op(Examenaanpassing aanpassing, Examenonderdeel onderdeel = Examenonderdeel.Knm, Taalniveau niveau = Taalniveau.Onbekend, LocalDate? dag = null)
        => (Gezinsmigrant with { Examenaanpassing = aanpassing, Examenaanvraag = new() { Onderdeel = onderdeel, Niveau = niveau } }).Op(dag ?? Nu);

    [Theory]
    [InlineData(Examenonderdeel.Knm, Taalniveau.Onbekend)]
    [InlineData(Examenonderdeel.Lezen, Taalniveau.A2)]
    public void Op_een_eigen_verzoek_met_verklaring_en_toestemming_mag_het_en_de_verklaring_is_kosteloos(Examenonderdeel onderdeel, Taalniveau niveau)
    {
        var op = Op(Compleet, onderdeel, niveau);

        op.AangepastExamen.Waarde.Should().Be(new AangepastExamen(true, true, new(0)));
        op.Regel(Rechtsvragen.AangepastExamen, "ONTH-04-aanpassing").Should().Be(Regelstatus.Waar);
    }

    [Fact]
    public void Zonder_verklaring_nog_niet_en_zonder_toestemming_niet()
    {
        Op(Compleet with { Verklaring = false }).AangepastExamen.Waarde.Should().Be(new AangepastExamen(false, true, new(0)));
        Op(Compleet with { Verklaring = false }).Regel(Rechtsvragen.AangepastExamen, "ONTH-04-verklaring").Should().Be(Regelstatus.Waar);
        Op(Compleet with { Toegestaan = false }).AangepastExamen.Waarde.Should().Be(new AangepastExamen(false, true, new(0)));
        Op(Compleet with { Toegestaan = false }).Regel(Rechtsvragen.AangepastExamen, "ONTH-04-niet").Should().Be(Regelstatus.Waar);
    }

    [Fact]
    public void Onbekend_zolang_het_oordeel_de_verklaring_of_het_onderdeel_onbekend_is()
    {
        var zonderOordeel = Op(Compleet with { Toegestaan = default }).AangepastExamen;
        zonderOordeel.Status.Should().Be(Uitkomststatus.Onbekend);
        zonderOordeel.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.OordeelOntbreekt);
        Op(Compleet with { Verklaring = default }).AangepastExamen.Status.Should().Be(Uitkomststatus.Onbekend);
        Op(Compleet, Examenonderdeel.Lezen).AangepastExamen.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Een_besluit_op_een_aanvraag_om_ontheffing_dat_de_aanpassingen_noemt_volstaat()
        => Op(new() { Gevraagd = DatumWaarneming.NietGebeurd, InOntheffingsbesluit = true }).AangepastExamen.Waarde.Should().Be(new AangepastExamen(true, false, null));

    [Theory]
    [InlineData(Taalniveau.B1)]
    [InlineData(Taalniveau.B2)]
    public void Of_het_staatsexamen_wordt_aangepast_staat_niet_in_deze_regelingen(Taalniveau niveau)
    {
        var uitkomst = Op(Compleet with { InOntheffingsbesluit = true }, Examenonderdeel.Lezen, niveau).AangepastExamen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.NietGeregeld);
    }

    [Fact]
    public void Zonder_verzoek_en_zonder_besluit_is_er_geen_vraag()
    {
        Op(new() { Gevraagd = DatumWaarneming.NietGebeurd, InOntheffingsbesluit = false }).AangepastExamen.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        Op(Compleet, dag: Nu.PlusDays(-1)).AangepastExamen.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        Op(Compleet, dag: Nu.PlusDays(1)).AangepastExamen.Waarde!.Value.Toegestaan.Should().BeTrue();
    }
}
