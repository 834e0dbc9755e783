using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Termijn;

/// <summary>Bi art. 4.5 lid 1: wanneer verlenging kan worden aangevraagd en wanneer DUO beslist (VERL-06).</summary>
public class VerlengingsaanvraagTests
{
    private static Dossier Aanvraag(LocalDate ontvangen) => Asielstatushouder with { Verlengingsaanvragen = Lijst.Volledig(new Verlengingsaanvraag { Ontvangen = ontvangen, Afgewezen = DatumWaarneming.NietGebeurd }) };

    [Fact]
    public void Aanvragen_kan_vanaf_zes_maanden_voor_het_einde_VL_01()
        => Asielstatushouder.Op(D(1, 6, 2024)).Verlengingsaanvraag.Waarde.Should().Be(new Verlengingsaanvraagtermijn(D(16, 9, 2024), false));

    [Theory]
    [InlineData("2024-09-14", false, false)]
    [InlineData("2024-09-15", false, true)]
    [InlineData("2024-09-16", true, true)]
    public void Een_aanvraag_is_te_vroeg_op_de_grens_beslist_de_lezing_E22(string ontvangen, bool opTijd, bool opTijdVanafLaatsteDag)
    {
        var dossier = Aanvraag(LocalDate.FromDateOnly(DateOnly.Parse(ontvangen)));
        var kader = Kader(Lezing("VERL-06/dag"), "vanafLaatsteDag");

        dossier.Op(D(1, 1, 2025), Kader(Lezing("VERL-06/dag"), "vanafDagErna")).Verlengingsbeslissing.Waarde!.Value.OpTijd.Should().Be(opTijd);
        dossier.Op(D(1, 1, 2025), kader).Verlengingsbeslissing.Waarde!.Value.OpTijd.Should().Be(opTijdVanafLaatsteDag);
        dossier.Op(D(1, 1, 2025)).Verlengingsbeslissing.Algemeen.HangtAfVanLezing.Should().Be(opTijd != opTijdVanafLaatsteDag);
    }

    [Theory]
    [InlineData("2025-02-27", false)]
    [InlineData("2025-02-28", null)]
    [InlineData("2025-03-01", true)]
    public void Zes_maanden_voor_de_31e_staat_op_de_dag_niet_vast_REKEN_02(string ontvangen, bool? opTijd)
    {
        // De termijn eindigt voor 31 augustus 2025: zes maanden eerder is 28 februari of 1 maart.
        var dossier = Aanvraag(LocalDate.FromDateOnly(DateOnly.Parse(ontvangen, System.Globalization.CultureInfo.InvariantCulture))) with { Pips = Pip(D(30, 8, 2022)) };

        (dossier.Op(D(1, 5, 2025), Kader(Lezing("VERL-06/dag"), "vanafDagErna")).Verlengingsbeslissing.Waarde?.OpTijd).Should().Be(opTijd);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void VERL_07_in_een_bijzonder_geval_ook_zonder_aanvraag_vanaf_dezelfde_dag(bool? bijzonder)
        => (Asielstatushouder with { AmbtshalveVerlenging = new() { BijzonderGeval = bijzonder is { } geval ? geval : default(Waarneming<bool>) } }).Op(D(1, 6, 2024)).Verlengingsaanvraag.Waarde
            .Should().Be(new Verlengingsaanvraagtermijn(D(16, 9, 2024), bijzonder));

    [Fact]
    public void Een_afgewezen_aanvraag_is_geen_aanvraag_meer()
    {
        var dossier = Asielstatushouder with { Verlengingsaanvragen = Lijst.Volledig(new Verlengingsaanvraag { Ontvangen = D(1, 10, 2024), Afgewezen = D(1, 12, 2024) }) };

        dossier.Op(D(30, 11, 2024)).Verlengingsbeslissing.Waarde!.Value.OpTijd.Should().BeTrue();
        dossier.Op(D(1, 12, 2024)).Verlengingsbeslissing.Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    [Fact]
    public void Of_een_aanvraag_na_afloop_nog_kan_is_niet_geregeld_E23()
    {
        var uitkomst = Aanvraag(D(16, 3, 2025)).Op(D(1, 6, 2025)).Verlengingsbeslissing;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Algemeen.Veld("opTijd").JaNee.Should().BeNull();
        uitkomst.Algemeen.Veld("uitersteDag").Vroegst.Should().Be(D(12, 5, 2025), "56 dagen, een zondag: de maandag erna");
        Aanvraag(D(15, 3, 2025)).Op(D(1, 6, 2025)).Verlengingsbeslissing.Waarde!.Value.OpTijd.Should().BeTrue("de laatste dag van de termijn");
    }

    [Fact]
    public void DUO_beslist_binnen_acht_weken_en_na_Kerstmis_op_de_eerste_werkdag_E24()
        => Aanvraag(D(30, 10, 2024)).Op(D(1, 1, 2025)).Verlengingsbeslissing.Waarde!.Value.UitersteDag.Should().Be(D(30, 12, 2024), "25 en 26 december, de gelijkgestelde 27e en het weekend");

    [Fact]
    public void Een_eerdere_verlenging_schuift_de_vroegste_dag_op_VL_15()
        => (Asielstatushouder with { Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 2, 2025), NieuweLaatsteDag = D(15, 9, 2025), Vervallen = false }) })
            .Op(D(1, 3, 2025)).Verlengingsaanvraag.Waarde.Should().Be(new Verlengingsaanvraagtermijn(D(16, 3, 2025), false));

    [Fact]
    public void Zonder_aanvraag_is_er_niets_te_beslissen_en_met_een_onvolledige_lijst_misschien_wel()
    {
        Asielstatushouder.Op(D(1, 1, 2025)).Verlengingsbeslissing.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        (Asielstatushouder with { Verlengingsaanvragen = default }).Op(D(1, 1, 2025)).Verlengingsbeslissing.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Een_aanvraag_waarop_verlenging_volgde_is_niet_aan_de_nieuwe_termijn_te_meten()
    {
        var besluit = new Verlengingsbesluit { Besluit = D(1, 12, 2024), NieuweLaatsteDag = D(15, 9, 2025), Vervallen = false };
        var dossier = Aanvraag(D(1, 10, 2024)) with { Verlengingsbesluiten = Lijst.Volledig(besluit) };

        dossier.Op(D(1, 1, 2025)).Verlengingsbeslissing.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        (dossier with { Verlengingsaanvragen = Lijst.Volledig(new Verlengingsaanvraag { Ontvangen = D(1, 10, 2024), Afgewezen = DatumWaarneming.NietGebeurd }, new Verlengingsaanvraag { Ontvangen = D(2, 12, 2024), Afgewezen = DatumWaarneming.NietGebeurd }) })
            .Op(D(1, 1, 2025)).Verlengingsbeslissing.Waarde!.Value.OpTijd.Should().BeFalse("de tweede aanvraag is te vroeg voor het einde van 15 september 2025");
    }

    [Fact]
    public void Teruggeteld_vanaf_de_laatste_dag_gaat_eerst_die_dag_en_dan_de_maanden()
        => (Asielstatushouder with { Pips = Pip(D(28, 2, 2022)) }).Op(D(1, 6, 2024), Kader(Lezing("VERL-06/dag"), "vanafLaatsteDag")).Verlengingsaanvraag.Waarde
            .Should().Be(new Verlengingsaanvraagtermijn(D(28, 8, 2024), false), "de laatste dag is 28 februari 2025");
}
