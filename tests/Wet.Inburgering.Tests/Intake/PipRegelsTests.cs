using NodaTime;
using Wet.Inburgering.Bevoegdheid;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Bevoegdheid.BevoegdRegelsTests;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Intake;

public class PipRegelsTests
{
    private static Dossier Met(Inburgeringsintake intake) => Asielstatushouder with { Intake = intake };

    internal static Inburgeringsintake Kennisgeving(LocalDate dag) => new() { Kennisgeving = dag, InschrijvingBrp = dag, HuisvestingArt28 = true, WachtOpInformatieVanDerde = false };

    private static LocalDate? Uiterste(Inburgeringsintake intake, LocalDate peildatum, Beleidskader? kader = null) => Met(intake).Op(peildatum, kader).PipVaststelling.Waarde?.UitersteDag;

    [Theory]
    [InlineData("E25", "2023-02-06", "2023-04-17")]
    [InlineData("E26 Tweede Paasdag", "2025-02-10", "2025-04-22")]
    [InlineData("E27 Kerst en weekend", "2025-10-16", "2025-12-29")]
    [InlineData("E28 Koningsdag", "2026-02-16", "2026-04-28")]
    [InlineData("D-04", "2025-01-06", "2025-03-17")]
    [InlineData("aangewezen dag na Hemelvaart", "2025-03-21", "2025-06-02")]
    public void Tien_weken_na_de_kennisgeving_met_de_Algemene_termijnenwet(string geval, string kennisgeving, string uiterste)
    {
        var dag = Iso(kennisgeving);

        Uiterste(Kennisgeving(dag), D(1, 6, 2026)).Should().Be(Iso(uiterste), geval);
    }

    [Fact]
    public void In_2022_tellen_de_tien_weken_vanaf_de_inschrijving_E29()
        => Uiterste(new() { InschrijvingBrp = D(17, 10, 2022) }, D(20, 10, 2022)).Should().Be(D(27, 12, 2022));

    [Fact]
    public void Wie_in_COA_zit_telt_vanaf_inschrijving_in_de_gemeente_van_huisvesting_E30()
        => Uiterste(Kennisgeving(D(6, 2, 2023)) with { InschrijvingBrp = D(5, 6, 2023) }, D(1, 7, 2023)).Should().Be(D(14, 8, 2023));

    [Fact]
    public void Zonder_huisvesting_telt_de_kennisgeving_ook_als_de_inschrijving_later_is()
        => Uiterste(Kennisgeving(D(6, 2, 2023)) with { InschrijvingBrp = D(5, 6, 2023), HuisvestingArt28 = false }, D(1, 7, 2023)).Should().Be(D(17, 4, 2023));

    /// <summary>Kennisgeving 6 februari 2023 (uiterlijk 17 april); naar Amsterdam verhuisd en ingeschreven op 20 maart (uiterlijk 29 mei, Tweede Pinksterdag: 30 mei).</summary>
    [Fact]
    public void Wie_voor_het_eerste_PIP_verhuist_is_naar_lezing_later_te_laat_PIP_05()
    {
        static Dossier Verhuisd(Gemeentecode naar) => Bevoegdheid.BevoegdRegelsTests.Met(
            Gezinsmigrant with { Intake = Kennisgeving(D(6, 2, 2023)) with { HuisvestingArt28 = false }, Pips = Lijst.Volledig<Pip>() },
            In(Haarlem, Gemeenteband.Woonplaats, D(6, 2, 2023), D(19, 3, 2023)), In(naar, Gemeenteband.Woonplaats, D(20, 3, 2023)));
        PipVaststelling Vaststelling(Dossier dossier, string? keuze = null) => dossier.Op(D(1, 5, 2023), keuze is null ? null : Kader(Lezing("PIP-05/voorPip"), keuze)).PipVaststelling.Waarde!.Value;

        (Vaststelling(Verhuisd(Amsterdam)).UitersteDag, Vaststelling(Verhuisd(Amsterdam)).DagenTeLaat).Should().Be((D(30, 5, 2023), 0));
        Verhuisd(Amsterdam).Op(D(1, 5, 2023)).PipVaststelling.Algemeen.HangtAfVanLezing.Should().BeTrue();
        (Vaststelling(Verhuisd(Amsterdam), "alleenNaPip").UitersteDag, Vaststelling(Verhuisd(Amsterdam), "alleenNaPip").DagenTeLaat).Should().Be((D(17, 4, 2023), 14));
        Vaststelling(Verhuisd(Haarlem)).UitersteDag.Should().Be(D(17, 4, 2023), "binnen de gemeente verhuizen telt niet");
        Vaststelling(Verhuisd(Amsterdam) with { Pips = Pip(D(15, 3, 2023)) }).UitersteDag.Should().Be(D(17, 4, 2023), "het PIP was er al voor de verhuizing");
        Vaststelling(Verhuisd(Amsterdam) with { Intake = Kennisgeving(D(6, 2, 2023)) with { WachtOpInformatieVanDerde = true, InformatieOntvangen = D(20, 5, 2023) } }).UitersteDag.Should().Be(D(5, 6, 2023), "twee weken na 20 mei is later");
        (Verhuisd(Amsterdam) with { Gemeenten = default }).Op(D(1, 5, 2023)).PipVaststelling.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void In_2022_stond_de_termijn_na_verhuizing_in_lid_2_PIP_05b()
        => Bevoegdheid.BevoegdRegelsTests.Met(Gezinsmigrant with { Intake = new() { InschrijvingBrp = D(5, 9, 2022) }, Pips = Lijst.Volledig<Pip>() }, In(Haarlem, Gemeenteband.Woonplaats, D(5, 9, 2022), D(30, 9, 2022)), In(Amsterdam, Gemeenteband.Woonplaats, D(3, 10, 2022)))
            .Op(D(1, 11, 2022)).PipVaststelling.Waarde!.Value.UitersteDag.Should().Be(D(12, 12, 2022));

    [Fact]
    public void Twee_weken_na_informatie_van_een_derde_E31()
        => Uiterste(Kennisgeving(D(6, 2, 2023)) with { WachtOpInformatieVanDerde = true, InformatieOntvangen = D(4, 5, 2023) }, D(1, 7, 2023)).Should().Be(D(22, 5, 2023));

    [Fact]
    public void Komt_de_informatie_vroeg_dan_blijven_de_tien_weken()
        => Uiterste(Kennisgeving(D(6, 2, 2023)) with { WachtOpInformatieVanDerde = true, InformatieOntvangen = D(1, 3, 2023) }, D(1, 7, 2023)).Should().Be(D(17, 4, 2023));

    [Fact]
    public void Zolang_de_informatie_er_niet_is_staat_alleen_de_vroegste_dag_vast()
    {
        var uitkomst = Met(Kennisgeving(D(6, 2, 2023)) with { WachtOpInformatieVanDerde = true, InformatieOntvangen = DatumWaarneming.Lopend }).Op(D(1, 5, 2023)).PipVaststelling.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Handelen.Should().Be(Handelen.Onderzoek);
        uitkomst.Veld("uitersteDag").Vroegst.Should().Be(D(15, 5, 2023));
        uitkomst.Veld("uitersteDag").Laatst.Should().BeNull();
    }

    [Theory]
    [InlineData(31, 12, 2022, 13, 3)]
    [InlineData(1, 1, 2023, 20, 3)]
    [InlineData(2, 1, 2023, 20, 3)]
    public void Inschrijving_op_de_dag_voor_van_en_na_de_wijziging_van_2023(int dag, int maand, int jaar, int uitersteDag, int uitersteMaand)
    {
        var beoordeling = Met(Kennisgeving(D(9, 1, 2023)) with { InschrijvingBrp = new LocalDate(jaar, maand, dag) }).Op(D(1, 2, 2023));

        beoordeling.PipVaststelling.Waarde!.Value.UitersteDag.Should().Be(D(uitersteDag, uitersteMaand, 2023));
        beoordeling.PipVaststelling.Algemeen.HangtAfVanLezing.Should().Be(jaar == 2022);
    }

    [Theory]
    [InlineData(31, 12)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    public void De_uiterste_dag_verschuift_niet_doordat_de_regel_verandert(int dag, int maand)
    {
        var intake = Kennisgeving(D(9, 1, 2023)) with { InschrijvingBrp = D(1, 12, 2022) };

        Uiterste(intake, new LocalDate(maand == 12 ? 2022 : 2023, maand, dag)).Should().Be(D(9, 2, 2023));
    }

    [Fact]
    public void Wie_voor_2023_was_ingeschreven_hangt_af_van_de_lezing()
    {
        var intake = Kennisgeving(D(9, 1, 2023)) with { InschrijvingBrp = D(1, 12, 2022) };

        Uiterste(intake, D(1, 2, 2023), Kader(Lezing("PIP-02/overgang"), "nieuweRegel")).Should().Be(D(20, 3, 2023));
    }

    [Fact]
    public void Zonder_kennisgeving_zijn_de_tien_weken_nog_niet_begonnen()
    {
        var uitkomst = Met(Kennisgeving(D(9, 1, 2023)) with { Kennisgeving = DatumWaarneming.NietGebeurd, InschrijvingBrp = D(5, 1, 2023) }).Op(D(1, 2, 2023)).PipVaststelling.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Handelen.Should().Be(Handelen.Onderzoek);
    }

    [Fact]
    public void Na_2028_is_een_vrijdag_na_Hemelvaart_onzeker()
    {
        // Hemelvaartsdag 2029 is 10 mei; 70 dagen na vrijdag 2 maart 2029 is vrijdag 11 mei 2029.
        var uitkomst = Met(Kennisgeving(D(2, 3, 2029))).Op(D(3, 3, 2029)).PipVaststelling.Algemeen;

        uitkomst.Veld("uitersteDag").Vroegst.Should().Be(D(11, 5, 2029));
        uitkomst.Veld("uitersteDag").Laatst.Should().Be(D(14, 5, 2029));
        uitkomst.Voorbehouden.Should().Contain("rechtsstandVerouderd");
    }

    [Fact]
    public void Ontbreekt_de_kennisgeving_dan_wordt_zij_gevraagd()
        => Met(new() { InschrijvingBrp = D(1, 3, 2024), HuisvestingArt28 = true, WachtOpInformatieVanDerde = false }).Op(D(1, 5, 2024)).PipVaststelling.Algemeen.Ontbreekt().Should().Equal("intake.kennisgeving");

    [Theory]
    [InlineData(16, 4, 0)]
    [InlineData(17, 4, 0)]
    [InlineData(18, 4, 1)]
    [InlineData(8, 5, 21)]
    public void Een_PIP_is_op_tijd_of_zoveel_dagen_te_laat(int dag, int maand, int dagen)
    {
        var pip = new LocalDate(2023, maand, dag);

        (Met(Kennisgeving(D(6, 2, 2023))) with { Pips = Pip(pip) }).Op(D(1, 7, 2023)).PipVaststelling.Waarde
            .Should().Be(new PipVaststelling(D(17, 4, 2023), pip, dagen, false));
    }

    [Theory]
    [InlineData(17, 0)]
    [InlineData(18, 1)]
    public void Zonder_PIP_loopt_het_te_laat_zijn_door_tot_de_peildatum(int dag, int dagen)
        => (Met(Kennisgeving(D(6, 2, 2023))) with { Pips = Lijst.Volledig<Pip>() }).Op(D(dag, 4, 2023)).PipVaststelling.Waarde
            .Should().Be(new PipVaststelling(D(17, 4, 2023), null, dagen, false));

    [Theory]
    [InlineData(4, 5, true)]
    [InlineData(3, 4, false)] // twee weken daarna is 17 april: niet later dan de tien weken
    [InlineData(4, 4, true)]
    public void Uitstel_telt_alleen_als_de_dag_erdoor_verschoof(int dag, int maand, bool uitstel)
        => Met(Kennisgeving(D(6, 2, 2023)) with { WachtOpInformatieVanDerde = true, InformatieOntvangen = new LocalDate(2023, maand, dag) }).Op(D(1, 7, 2023)).PipVaststelling.Waarde!.Value.UitstelWegensDerde
            .Should().Be(uitstel);

    [Fact]
    public void Is_niet_bekend_wanneer_het_PIP_er_was_dan_staat_de_uiterste_dag_wel_vast()
        => (Met(Kennisgeving(D(6, 2, 2023))) with { Pips = default }).Op(D(1, 7, 2023)).PipVaststelling.Waarde.Should().Be(new PipVaststelling(D(17, 4, 2023), null, null, false));

    private static LocalDate Iso(string iso) => LocalDate.FromDateOnly(DateOnly.ParseExact(iso, "yyyy-MM-dd"));
}
