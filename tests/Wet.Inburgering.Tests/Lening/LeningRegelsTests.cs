using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Lening;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Lening;

public class LeningRegelsTests
{
    private static readonly LocalDate Nu = D(1, 6, 2026);

    // Belastbaar minimumloon van € 25.000: de lage voet is € 21.000, de hoge € 30.000.
    internal static Leningaanvraag Aanvraag(long euro) => new()
    {
        ToetsingsinkomenAanvrager = Bedrag.Euro(euro),
        HeeftPartner = false,
        AlleenstaandeOuderenkorting = false,
        BelastbaarMinimumloon = Bedrag.Euro(25_000),
        OudeLeningOpen = false,
    };

    private static Bedrag? Hoogte(Leningaanvraag aanvraag) => (Gezinsmigrant with { Lening = aanvraag }).Op(Nu).Lening.Waarde?.Hoogte;

    [Fact]
    public void Zonder_inkomen_is_de_lening_tienduizend_euro_L15() => Hoogte(Aanvraag(0)).Should().Be(Bedrag.Euro(10_000));

    [Fact]
    public void Een_uitkomst_van_160_euro_wordt_nul_L16() => Hoogte(Aanvraag(21_000 + 41_000)).Should().Be(Bedrag.Euro(0));

    [Fact]
    public void Een_uitkomst_van_180_euro_en_16_cent_blijft_L17() => Hoogte(Aanvraag(21_000 + 40_916)).Should().Be(Bedrag.Euro(180.16m));

    [Fact]
    public void Met_partner_telt_diens_inkomen_en_de_hoge_voet()
        => Hoogte(Aanvraag(20_000) with { HeeftPartner = true, ToetsingsinkomenPartner = Bedrag.Euro(20_000) }).Should().Be(Bedrag.Euro(10_000 - (24 * 100)));

    [Fact]
    public void De_alleenstaande_ouderenkorting_geeft_de_hoge_voet()
        => Hoogte(Aanvraag(40_000) with { AlleenstaandeOuderenkorting = true }).Should().Be(Bedrag.Euro(10_000 - (24 * 100)));

    [Fact]
    public void Met_een_oude_lening_is_er_geen_lening_LENING_51() => Hoogte(Aanvraag(0) with { OudeLeningOpen = true }).Should().Be(Bedrag.Euro(0));

    [Fact]
    public void Een_asielstatushouder_en_zijn_gezinslid_kunnen_niet_lenen_L18_LE_01()
    {
        (Asielstatushouder with { Lening = Aanvraag(0) }).Op(Nu).Lening.Waarde!.Value.Hoogte.Should().Be(Bedrag.Euro(0));
        (Leeg(Regulier(D(1, 2, 2022)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd }) with { Lening = Aanvraag(0) }).Op(Nu).Lening.Waarde!.Value.Hoogte.Should().Be(Bedrag.Euro(0));
    }

    [Fact]
    public void Met_onbekend_inkomen_ligt_de_lening_tussen_nul_en_tienduizend()
    {
        var uitkomst = (Gezinsmigrant with { Lening = Aanvraag(0) with { ToetsingsinkomenAanvrager = default } }).Op(Nu).Lening.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Veld("hoogte").Minimum.Should().Be(0);
        uitkomst.Veld("hoogte").Maximum.Should().Be(1_000_000);
        uitkomst.Ontbreekt().Should().Equal("lening.toetsingsinkomenAanvrager");
    }

    [Fact]
    public void Is_alleen_de_partner_onbekend_dan_blijft_een_kleiner_bereik()
    {
        var uitkomst = (Gezinsmigrant with { Lening = Aanvraag(40_000) with { HeeftPartner = default, ToetsingsinkomenPartner = Bedrag.Euro(0) } }).Op(Nu).Lening.Algemeen;

        uitkomst.Veld("hoogte").Minimum.Should().Be((10_000 - (24 * 190)) * 100);
        uitkomst.Veld("hoogte").Maximum.Should().Be((10_000 - (24 * 100)) * 100);
    }

    [Fact]
    public void Tot_het_eind_wordt_precies_gerekend_en_dan_naar_boven_op_een_cent()
    {
        // Inkomen een cent boven de voet: de draagkracht is 0,12 cent, de lening € 9.999,9976.
        Hoogte(Aanvraag(0) with { ToetsingsinkomenAanvrager = new Bedrag(2_100_001) }).Should().Be(Bedrag.Euro(10_000));
        Hoogte(Aanvraag(0) with { ToetsingsinkomenAanvrager = new Bedrag(2_100_005) }).Should().Be(Bedrag.Euro(9_999.99m));
        Hoogte(Aanvraag(40_000) with { BelastbaarMinimumloon = new Bedrag(2_512_345) }).Should().Be(new Bedrag(546_489));
    }
}
