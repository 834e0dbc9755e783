using NodaTime;
using Wet.Inburgering.Bevoegdheid;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Vrijstellingen;
using static Wet.Inburgering.Tests.Bevoegdheid.BevoegdRegelsTests;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Intake;

public class PipWijzigingTests
{
    private static readonly LocalDate Nu = D(1, 6, 2024);

    /// <summary>Gehuisvest in Haarlem, PIP van Haarlem, daarna verhuisd naar Amsterdam op de genoemde dag.</summary>
    internal static Dossier Verhuisd(Dossier dossier, LocalDate dag, params Pip[] later) => Met(
        dossier with { Pips = Lijst.Volledig<Pip>([new Pip { Dagtekening = D(15, 3, 2022), Leerroute = Leerroute.B1Route, Gemeente = Haarlem }, .. later]) },
        In(Opvang, Gemeenteband.OpvangCoa, D(1, 2, 2022), D(28, 2, 2022)),
        In(Haarlem, Gemeenteband.Huisvesting, D(1, 3, 2022), dag.PlusDays(-1)),
        In(Haarlem, Gemeenteband.Woonplaats, D(1, 3, 2022), dag.PlusDays(-1)),
        In(Amsterdam, Gemeenteband.Huisvesting, dag),
        In(Amsterdam, Gemeenteband.Woonplaats, dag));

    [Fact]
    public void Na_verhuizing_neemt_het_nieuwe_college_de_leerroute_over()
    {
        Verhuisd(Asielstatushouder, D(6, 5, 2024)).Op(Nu).Verhuizing.Waarde.Should().Be(new Verhuizing(true, D(15, 7, 2024), Leerroute.B1Route, true, true, true, false, false));
        Verhuisd(Gezinsmigrant, D(6, 5, 2024)).Op(Nu).Verhuizing.Waarde.Should().Be(new Verhuizing(true, D(15, 7, 2024), Leerroute.B1Route, true, true, false, false, false));
    }

    [Theory]
    [InlineData(5, 5, false)]
    [InlineData(6, 5, true)]
    [InlineData(7, 5, true)]
    public void De_dag_voor_van_en_na_de_verhuizing(int dag, int maand, bool nieuwPip)
    {
        var beoordeling = Verhuisd(Asielstatushouder, D(6, 5, 2024)).Op(new LocalDate(2024, maand, dag));

        beoordeling.Verhuizing.Waarde!.Value.NieuwPip.Should().Be(nieuwPip);
        beoordeling.Regel(Rechtsvragen.Verhuizing, nieuwPip ? "PIP-05/2023" : "PIP-05a").Should().Be(Regelstatus.Waar);
        (beoordeling.PipAanpassing.Waarde!.Value).Should().Be(new PipAanpassing(nieuwPip, nieuwPip ? Aanpassingsreden.Verhuizing : null));
    }

    [Fact]
    public void Heeft_het_nieuwe_college_een_PIP_vastgesteld_dan_is_de_verhuizing_verwerkt()
    {
        var dossier = Verhuisd(Asielstatushouder, D(6, 5, 2024), new Pip { Dagtekening = D(20, 5, 2024), Leerroute = Leerroute.B1Route, Gemeente = Amsterdam });

        dossier.Op(D(19, 5, 2024)).Verhuizing.Waarde!.Value.NieuwPip.Should().BeTrue();
        dossier.Op(D(20, 5, 2024)).Verhuizing.Waarde!.Value.NieuwPip.Should().BeFalse();
        dossier.Op(Nu).Inburgeringstermijn.Waarde!.Value.Aanvang.Should().Be(D(16, 3, 2022), "de aanvang blijft die van het eerste PIP");
    }

    [Fact]
    public void In_2022_stond_de_termijn_na_verhuizing_in_lid_2()
        => Verhuisd(Asielstatushouder, D(5, 9, 2022)).Op(D(31, 12, 2022)).Regel(Rechtsvragen.Verhuizing, "PIP-05").Should().Be(Regelstatus.Waar);

    [Fact]
    public void De_uiterste_dag_schuift_over_een_feestdag()
        => Verhuisd(Asielstatushouder, D(16, 2, 2026)).Op(D(17, 2, 2026)).Verhuizing.Waarde!.Value.UitersteDag.Should().Be(D(28, 4, 2026), "27 april is Koningsdag");

    [Fact]
    public void Zonder_inschrijving_is_er_nog_geen_uiterste_dag()
    {
        var dossier = Verhuisd(Gezinsmigrant, D(6, 5, 2024));
        var laatste = dossier.Gemeenten.Items.Last() with { Inschrijving = DatumWaarneming.NietGebeurd };

        (dossier with { Gemeenten = Lijst.Volledig<Gemeenteperiode>([.. dossier.Gemeenten.Items.SkipLast(1), laatste]) }).Op(Nu).Verhuizing.Waarde!.Value.UitersteDag.Should().BeNull();
    }

    [Fact]
    public void Is_onbekend_welk_college_het_PIP_vaststelde_dan_is_onbekend_of_er_een_nieuw_moet_komen()
    {
        var uitkomst = (Verhuisd(Asielstatushouder, D(6, 5, 2024)) with { Pips = Pip(D(15, 3, 2022)) }).Op(Nu);

        uitkomst.Verhuizing.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Verhuizing.Algemeen.Handelen.Should().Be(Handelen.Onderzoek);
        uitkomst.Verhuizing.Algemeen.Ontbreekt().Should().Contain("pips[0].gemeente");
        uitkomst.PipAanpassing.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Een_verhuizing_voor_het_eerste_PIP_is_hier_geen_verhuizing()
        => (Verhuisd(Asielstatushouder, D(6, 5, 2024)) with { Pips = Lijst.Volledig<Pip>() }).Op(Nu).Verhuizing.Status.Should().Be(Uitkomststatus.NietVanToepassing);

    [Theory]
    [InlineData(14, null)]
    [InlineData(15, null)]
    [InlineData(16, Aanpassingsreden.Leerroute)]
    public void Een_besluit_tot_een_andere_leerroute_na_het_laatste_PIP_vraagt_aanpassing(int dag, Aanpassingsreden? reden)
        => (InHaarlem() with { Voortgang = new() { RouteGewijzigdOp = D(dag, 3, 2022) } }).Op(Nu).PipAanpassing.Waarde.Should().Be(new PipAanpassing(reden is not null, reden));

    [Theory]
    [InlineData(14, null)]
    [InlineData(15, null)]
    [InlineData(16, Aanpassingsreden.Afschalen)]
    public void Een_besluit_tot_afschalen_na_het_laatste_PIP_vraagt_aanpassing(int dag, Aanpassingsreden? reden)
        => (InHaarlem() with { Afschaling = new() { Besluit = D(dag, 3, 2022) } }).Op(Nu).PipAanpassing.Waarde.Should().Be(new PipAanpassing(reden is not null, reden));

    [Fact]
    public void Het_lid_over_aanpassen_is_in_2023_hernummerd()
    {
        var route = InHaarlem() with { Voortgang = new() { RouteGewijzigdOp = D(1, 6, 2022) } };
        var afgeschaald = InHaarlem() with { Afschaling = new() { Besluit = D(1, 6, 2022) } };

        route.Op(D(31, 12, 2022)).Regel(Rechtsvragen.PipAanpassing, "PIP-06b").Should().Be(Regelstatus.Waar);
        route.Op(D(1, 1, 2023)).Regel(Rechtsvragen.PipAanpassing, "PIP-06b/2023").Should().Be(Regelstatus.Waar);
        afgeschaald.Op(D(31, 12, 2022)).Regel(Rechtsvragen.PipAanpassing, "PIP-06c").Should().Be(Regelstatus.Waar);
        afgeschaald.Op(D(1, 1, 2023)).Regel(Rechtsvragen.PipAanpassing, "PIP-06c/2023").Should().Be(Regelstatus.Waar);
    }

    [Fact]
    public void Is_een_besluit_onbekend_dan_is_er_geen_nee()
        => (InHaarlem() with { Afschaling = new() }).Op(Nu).PipAanpassing.Algemeen.Ontbreekt().Should().Equal("afschaling.besluit");

    [Theory]
    [InlineData(30, 4, false)]
    [InlineData(1, 5, true)]
    [InlineData(2, 5, true)]
    public void DUO_neemt_geen_PIP_aan_van_voor_de_vestiging(int dag, int maand, bool aangenomen)
    {
        var dossier = Met(Asielstatushouder with { Pips = Lijst.Volledig(new Pip { Dagtekening = new LocalDate(2022, maand, dag), Gemeente = Haarlem }) }, In(Haarlem, Gemeenteband.Koppeling, D(1, 3, 2022)), In(Haarlem, Gemeenteband.Huisvesting, D(1, 5, 2022)));

        dossier.Op(Nu).PipDagtekening.Waarde.Should().Be(aangenomen);
    }

    [Theory]
    [InlineData(31, 1, false)]
    [InlineData(1, 2, true)]
    [InlineData(2, 2, true)]
    public void DUO_neemt_geen_PIP_aan_van_voor_de_plicht(int dag, int maand, bool aangenomen)
    {
        var dossier = Met(Asielstatushouder with { Pips = Lijst.Volledig(new Pip { Dagtekening = new LocalDate(2022, maand, dag), Gemeente = Haarlem }) }, In(Haarlem, Gemeenteband.Huisvesting, D(1, 1, 2022)));

        dossier.Op(Nu).Inburgeringsplicht.Waarde!.Value.Vanaf.Should().Be(D(1, 2, 2022));
        dossier.Op(Nu).PipDagtekening.Waarde.Should().Be(aangenomen);
    }

    [Fact]
    public void Zonder_bekende_gemeente_is_onbekend_of_DUO_de_dagtekening_aanneemt()
        => Met(Asielstatushouder, In(Haarlem, Gemeenteband.Huisvesting, D(1, 3, 2022))).Op(Nu).PipDagtekening.Algemeen.Ontbreekt().Should().Contain("pips[0].gemeente");

    [Fact]
    public void Wie_vrijgesteld_is_krijgt_geen_PIP_en_na_intrekking_weer_wel_PIP_07()
    {
        var vrijgesteld = (Asielstatushouder with
        {
            Pips = Lijst.Volledig<Pip>(),
            Bewijsstukken = default, // anders is het besluit omstreden, en staat niets vast
            Intake = PipRegelsTests.Kennisgeving(D(6, 2, 2023)),
            Vrijstellingsbesluiten = Lijst.Volledig(new Vrijstellingsbesluit { Bekendgemaakt = D(1, 3, 2023), Omvang = Vrijstellingsomvang.HelePlicht, Verleend = true, Grond = Vrijstellingsgrond.Bewijsstuk, Ingetrokken = D(1, 5, 2024) }),
        });

        vrijgesteld.Op(D(30, 4, 2024)).PipVaststelling.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        vrijgesteld.Op(D(1, 5, 2024)).PipVaststelling.Status.Should().NotBe(Uitkomststatus.NietVanToepassing);
    }

    internal static Dossier InHaarlem() => Met(Asielstatushouder with { Pips = Lijst.Volledig(new Pip { Dagtekening = D(15, 3, 2022), Leerroute = Leerroute.B1Route, Gemeente = Haarlem }) }, In(Haarlem, Gemeenteband.Huisvesting, D(1, 3, 2022)));
}
