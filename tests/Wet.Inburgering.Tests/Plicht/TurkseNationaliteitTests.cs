using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Plicht;

/// <summary>PLICHT-14: wie op 1 januari 2022 al met een reguliere vergunning hier woonde.</summary>
public class TurkseNationaliteitTests
{
    private static readonly LocalDate Nu = D(1, 6, 2024);

    private static Dossier Turks(params Verblijfstitel[] titels) => Leeg(titels[0]) with { Persoon = DeMens with { TurkseNationaliteit = true }, Verblijfstitels = Lijst.Volledig<Verblijfstitel>(titels) };

    [Fact]
    public void Een_gezinsvergunning_van_voor_2022_geeft_geen_plicht_E28()
    {
        var beoordeling = Turks(Regulier(D(1, 6, 2019))).Op(Nu);

        beoordeling.ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2021, "Wi2013 was op 31 december 2021 niet op hem van toepassing");
        beoordeling.Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeFalse();
        beoordeling.Regel(Rechtsvragen.Inburgeringsplicht, "PLICHT-14").Should().Be(Regelstatus.Waar);
    }

    [Fact]
    public void Wie_niet_Turks_is_valt_met_dezelfde_vergunning_onder_Wi2013()
        => Leeg(Regulier(D(1, 6, 2019))).Op(Nu).ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2013);

    [Theory]
    [InlineData(2021, 12, 31, false)]
    [InlineData(2022, 1, 1, true)]
    [InlineData(2022, 2, 1, true)]
    public void Wie_vanaf_1_januari_2022_komt_is_plichtig_als_ieder_ander_E29_PL_04(int jaar, int maand, int dag, bool plichtig)
        => Turks(Regulier(new LocalDate(jaar, maand, dag))).Op(Nu).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().Be(plichtig);

    [Fact]
    public void Een_Turkse_asielstatushouder_van_2020_en_zijn_gezinslid_vallen_onder_Wi2013_E30()
    {
        Turks(Asiel(D(1, 6, 2020))).Op(Nu).ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2013);
        Turks(Regulier(D(1, 6, 2020)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd }).Op(Nu).ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2013);
    }

    [Theory]
    [InlineData(Beperking.Kennismigrant)]
    [InlineData(Beperking.Studie)]
    [InlineData(Beperking.ArbeidInLoondienst)]
    public void Een_tijdelijk_doel_geeft_ook_een_Turkse_onderdaan_geen_plicht_PL_06(Beperking beperking)
        => Turks(Regulier(D(1, 2, 2023), beperking)).Op(Nu).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeFalse();

    [Fact]
    public void Een_nieuwe_vergunning_na_2022_hangt_af_van_de_lezing()
    {
        var dossier = Turks(Regulier(D(1, 6, 2019), Beperking.Studie) with { LaatsteDag = D(31, 8, 2022) }, Regulier(D(1, 9, 2022)));

        dossier.Op(Nu).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeFalse();
        dossier.Op(Nu).Inburgeringsplicht.Algemeen.HangtAfVanLezing.Should().BeTrue();
        dossier.Op(Nu, Kader(Lezing("PLICHT-14/later"), "zolangDieVergunningLoopt")).Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, D(1, 9, 2022)));
    }

    [Fact]
    public void Een_vergunning_die_voor_2022_eindigde_telt_niet()
        => Turks(Regulier(D(1, 6, 2019)) with { LaatsteDag = D(31, 12, 2021) }, Regulier(D(1, 9, 2022))).Op(Nu).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeTrue();

    [Fact]
    public void Is_de_nationaliteit_onbekend_dan_is_de_plicht_bij_een_oude_vergunning_onbekend()
    {
        var oud = Leeg(Regulier(D(1, 6, 2019))) with { Persoon = DeMens with { TurkseNationaliteit = default } };

        oud.Op(Nu).ToepasselijkeWet.Status.Should().Be(Uitkomststatus.Onbekend);
        oud.Op(Nu).ToepasselijkeWet.Algemeen.Ontbreekt().Should().Contain("persoon.turkseNationaliteit");
        var nieuw = Leeg(Regulier(D(1, 6, 2022))) with { Persoon = DeMens with { TurkseNationaliteit = default } };
        nieuw.Op(Nu).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeTrue("bij een vergunning van na 2022 maakt het niet uit");
    }
}
