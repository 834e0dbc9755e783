using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Tests.Ontzorgen;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Gebouw;
using static Wet.Inburgering.Tests.Handhaving.BoeteOndersteuningRegelsTests;

namespace Wet.Inburgering.Tests.Randgevallen;

/// <summary>Een last op de persoon en een plicht van een orgaan worden bij onzekerheid niet gelijk behandeld.</summary>
public class LastenRandgevallen
{
    [Fact]
    [Randgeval("LAST-01")]
    public void LAST_01_een_last_wordt_niet_opgelegd_zolang_onbekend_is_wat_haar_kan_verhinderen()
    {
        var uitkomst = Gezinsmigrant.Met(Overtreding(D(1, 6, 2023)) with { BijstandVerlaagdVoorZelfdeGedraging = default }).Op(D(1, 3, 2025)).BoeteOndersteuning.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
        uitkomst.Ontbreekt().Should().Equal("overtredingen[0].bijstandVerlaagdVoorZelfdeGedraging");
    }

    [Fact]
    [Randgeval("LAST-02")]
    public void LAST_02_een_onbekend_feit_maakt_van_een_plicht_van_het_college_onderzoek_en_geen_nee()
    {
        var uitkomst = OntzorgRegelsTests.Met(Asielstatushouder, OntzorgRegelsTests.Recht(D(1, 4, 2022)) with { Soort = default }).Op(D(1, 6, 2022)).FinancieelOntzorgen;

        uitkomst.Waarde.Should().BeNull();
        uitkomst.Algemeen.Handelen.Should().Be(Handelen.Onderzoek);
        uitkomst.Algemeen.Ontbreekt().Should().Contain("bijstandsrechten[0].soort");
    }

    [Fact]
    [Randgeval("LAST-03")]
    public void LAST_03_een_datum_onder_onzekerheid_is_een_vroegste_en_een_laatste_dag()
    {
        var dossier = Asielstatushouder with { Pips = Lijst.Volledig(new Wet.Inburgering.Intake.Pip { Dagtekening = new NodaTime.YearMonth(2022, 3), Leerroute = Wet.Inburgering.Leerroutes.Leerroute.B1Route }) };
        var einde = dossier.Op(D(1, 6, 2024)).Inburgeringstermijn.Algemeen.Veld("eindeExclusief");

        (einde.Vroegst, einde.Laatst).Should().Be((D(2, 3, 2025), D(1, 4, 2025)));
    }

    [Fact]
    [Randgeval("LAST-04")]
    public void LAST_04_sinds_12_juni_2026_draagt_iedere_uitkomst_over_asiel_de_lezing()
    {
        Asielstatushouder.Op(D(11, 6, 2026)).Doelgroep.Algemeen.HangtAfVanLezing.Should().BeFalse();
        var beoordeling = Asielstatushouder.Op(D(12, 6, 2026));

        beoordeling.Doelgroep.Waarde.Should().Be(Doelgroep.AsielstatushouderA);
        new[] { beoordeling.Doelgroep.Algemeen, beoordeling.MaatschappelijkeBegeleiding.Algemeen, beoordeling.Aanbod.Algemeen }.Should().OnlyContain(u => u.Voorbehouden.Contains("lezing"));
        beoordeling.Draagt(Rechtsvragen.Doelgroep, "GROEP-03", "LAST-04");
    }

    [Fact]
    [Randgeval("LAST-05")]
    public void LAST_05_een_boete_van_art_23_aan_een_asielstatushouder_wacht_op_een_oordeel()
    {
        var uitkomst = Asielstatushouder.Met(Overtreding(D(1, 6, 2023)) with { BewezenAanhoudendeOnwil = default }).Op(D(1, 3, 2025)).BoeteOndersteuning;

        uitkomst.Waarde.Should().BeNull("nooit een bedrag, nooit een kaal nee");
        uitkomst.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.OordeelOntbreekt);
        uitkomst.Algemeen.Veld("magOpleggen").JaNee.Should().BeNull();
    }

    [Theory]
    [InlineData("LAST-06 vijfendertig jaar", 1995, true)]
    [InlineData("LAST-06 zevenenzestig jaar", 1963, null)]
    [Randgeval]
    public void Voorbij_de_tabel_is_de_AOW_leeftijd_een_ondergrens(string geval, int geboortejaar, bool? plichtig)
        => ((Leeg(Regulier(D(1, 2, 2022))) with { Persoon = DeMens with { Geboortedatum = D(1, 2, geboortejaar) } }).Op(D(1, 6, 2030)).Inburgeringsplicht.Waarde?.IsPlichtig)
            .Should().Be(plichtig, geval);
}
