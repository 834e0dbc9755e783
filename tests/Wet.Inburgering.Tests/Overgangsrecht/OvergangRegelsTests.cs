using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Overgangsrecht;

public class OvergangRegelsTests
{
    private static readonly LocalDate Nu = D(1, 6, 2024);

    private static ToepasselijkeWet? Wet(Dossier dossier, LocalDate? peildatum = null) => dossier.Op(peildatum ?? Nu).ToepasselijkeWet.Waarde;

    [Theory]
    [InlineData(2021, 12, 31, ToepasselijkeWet.Wi2013)]
    [InlineData(2022, 1, 1, ToepasselijkeWet.Wi2021)]
    [InlineData(2022, 1, 2, ToepasselijkeWet.Wi2021)]
    public void De_dag_van_de_beschikking_beslist_bij_asiel_OV_01_E01_E02(int jaar, int maand, int dag, ToepasselijkeWet wet)
        => Wet(Leeg(Asiel(new LocalDate(jaar, maand, dag)))).Should().Be(wet);

    [Fact]
    public void Bij_een_reguliere_vergunning_telt_het_ophalen_van_het_document_E03()
    {
        var titel = Regulier(D(5, 1, 2022)) with { Vanaf = D(20, 12, 2021), DatumBeschikking = D(20, 12, 2021) };

        Wet(Leeg(titel)).Should().Be(ToepasselijkeWet.Wi2021);
        Leeg(titel).Op(Nu).Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, D(5, 1, 2022)));
    }

    [Fact]
    public void Een_eerdere_ingangsdatum_verschuift_niets_E04()
    {
        var titel = Asiel(D(10, 2, 2022)) with { Vanaf = D(1, 9, 2021) };

        Leeg(titel).Op(Nu).Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, D(10, 2, 2022)));
    }

    [Fact]
    public void Een_vaststelling_van_DUO_of_keuze_in_de_herstelactie_leidt_E05_OVG_07()
    {
        var dossier = Leeg(Asiel(D(1, 10, 2021))) with { Overgang = new() { OpleidingsvrijstellingWi2013 = false, VastgesteldeWet = ToepasselijkeWet.Wi2021 } };

        Wet(dossier).Should().Be(ToepasselijkeWet.Wi2021);
        var besluit = dossier.Op(Nu).ToepasselijkeWet.Algemeen.Verklaar().Besluit!;
        besluit.Berekend.Should().Be("wi2013");
        besluit.WijktAf.Should().BeTrue();
    }

    [Theory]
    [InlineData(2021, 12, 31, ToepasselijkeWet.Wi2013)]
    [InlineData(2022, 1, 1, ToepasselijkeWet.Wi2021)]
    public void Wie_een_vrijstellende_opleiding_verlaat_volgt_de_dag_van_uitschrijving_E12(int jaar, int maand, int dag, ToepasselijkeWet wet)
    {
        var dossier = Leeg(Asiel(D(1, 6, 2020))) with { Overgang = new() { OpleidingsvrijstellingWi2013 = true, UitschrijvingZonderDiploma = new LocalDate(jaar, maand, dag) } };

        Wet(dossier).Should().Be(wet);
    }

    [Fact]
    public void Wie_pas_na_2022_zestien_wordt_valt_onder_Wi2021_E64()
        => Wet(Leeg(Asiel(D(1, 6, 2021))) with { Persoon = DeMens with { Geboortedatum = D(1, 2, 2007) } }).Should().Be(ToepasselijkeWet.Wi2021);

    [Theory]
    [InlineData(31, 12, 2005, ToepasselijkeWet.Wi2013)]
    [InlineData(1, 1, 2006, ToepasselijkeWet.Wi2021)]
    public void Zestien_op_de_dag_van_inwerkingtreding_min_een_en_nul(int dag, int maand, int jaar, ToepasselijkeWet wet)
        => Wet(Leeg(Asiel(D(1, 6, 2021))) with { Persoon = DeMens with { Geboortedatum = new LocalDate(jaar, maand, dag) } }).Should().Be(wet);

    [Theory]
    [InlineData(2021, 12, 31)]
    [InlineData(2020, 2, 29)]
    public void Voor_2022_gold_Wi2013_en_is_de_rest_niet_van_toepassing(int jaar, int maand, int dag)
    {
        var beoordeling = Leeg(Asiel(D(1, 1, 2020))).Op(new LocalDate(jaar, maand, dag));

        beoordeling.ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2013);
        beoordeling.Inspanningsontheffing.Status.Should().Be(Uitkomststatus.Onbekend, "onder de oude wet bestaat zij, en die wet wordt hier niet uitgerekend");
        beoordeling.Uitkomsten.Where(u => u.Vraag != Rechtsvragen.ToepasselijkeWet && u.Vraag != Rechtsvragen.Inspanningsontheffing && !u.Vraag.Naam.EndsWith("Wi2013", StringComparison.Ordinal)).Select(u => u.Status).Should().AllBeEquivalentTo(Uitkomststatus.NietVanToepassing);
    }

    [Fact]
    public void De_wet_van_31_december_2021_met_de_tekst_van_2022()
    {
        var dossier = Leeg(Asiel(D(1, 6, 2021)));

        InburgeringEngine.Standaard.Beoordeel(dossier, new Peildata(D(31, 12, 2021), wetsdatum: D(1, 1, 2022))).ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2013);
    }

    [Fact]
    public void Ontbreekt_de_dag_van_bekendmaking_dan_blijven_beide_wetten_mogelijk()
    {
        var uitkomst = Leeg(Asiel(D(1, 6, 2022)) with { DatumBeschikking = default }).Op(Nu).ToepasselijkeWet;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Algemeen.Ontbreekt().Should().Contain("verblijfstitels[0].datumBeschikking");
    }

    [Fact]
    public void Voor_de_bekendmaking_is_er_nog_geen_plicht()
    {
        var e03 = Leeg(Regulier(D(5, 1, 2022)) with { Vanaf = D(20, 12, 2021) });
        var e04 = Leeg(Asiel(D(10, 2, 2022)) with { Vanaf = D(1, 9, 2021) });

        e03.Op(D(4, 1, 2022)).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeFalse();
        e03.Op(D(5, 1, 2022)).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeTrue();
        e04.Op(D(9, 2, 2022)).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeFalse();
    }

    [Fact]
    public void Een_recht_dat_voor_31_december_2021_eindigde_maakt_geen_Wi2013()
    {
        var oud = Regulier(D(1, 3, 2016)) with { LaatsteDag = D(1, 3, 2018) };
        var dossier = Leeg(oud) with { Verblijfstitels = Lijst.Volledig(oud, Regulier(D(1, 6, 2023))) };

        Wet(dossier).Should().Be(ToepasselijkeWet.Wi2021);
        Wet(dossier with { Verblijfstitels = Lijst.Volledig(oud with { LaatsteDag = D(31, 12, 2021) }, Regulier(D(1, 6, 2023))) }).Should().Be(ToepasselijkeWet.Wi2013);
        Wet(dossier with { Verblijfstitels = Lijst.Volledig(oud with { LaatsteDag = D(30, 12, 2021) }, Regulier(D(1, 6, 2023))) }).Should().Be(ToepasselijkeWet.Wi2021);
    }

    [Fact]
    public void Wie_zijn_opleiding_nog_volgt_of_afrondde_valt_niet_onder_OVG_03()
    {
        var dossier = Leeg(Asiel(D(1, 6, 2020))) with { Overgang = new() { OpleidingsvrijstellingWi2013 = true, UitschrijvingZonderDiploma = DatumWaarneming.NietGebeurd } };

        Wet(dossier).Should().Be(ToepasselijkeWet.Wi2013);
    }

    [Fact]
    public void Stelde_DUO_de_plicht_onder_Wi2021_vast_dan_geldt_die_wet()
    {
        var dossier = Leeg(Asiel(D(1, 10, 2021))) with { Intake = new() { PlichtVastgesteld = true } };

        Wet(dossier).Should().Be(ToepasselijkeWet.Wi2021);
        dossier.Op(Nu).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeTrue();
    }

    [Fact]
    public void Wie_op_31_december_2021_kwalificatieplichtig_was_hangt_af_van_de_lezing()
    {
        var dossier = Leeg(Asiel(D(1, 6, 2020))) with
        {
            Persoon = DeMens with { Geboortedatum = D(1, 6, 2005) },
            Overgang = new() { OpleidingsvrijstellingWi2013 = false, KwalificatieplichtigOp31December2021 = true },
        };

        Wet(dossier).Should().Be(ToepasselijkeWet.Wi2013);
        dossier.Op(Nu).ToepasselijkeWet.Algemeen.HangtAfVanLezing.Should().BeTrue();
        dossier.Op(Nu, Kader(Lezing("OVG-04/kwalificatieplichtig"), "wi2021")).ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2021);
        Leeg(Asiel(D(1, 6, 2020))).Op(Nu).ToepasselijkeWet.Algemeen.HangtAfVanLezing.Should().BeFalse();
    }
}
