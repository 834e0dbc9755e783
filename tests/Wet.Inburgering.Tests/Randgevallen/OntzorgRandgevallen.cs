using NodaTime;
using NodaTime.Text;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Ontzorgen;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tests.Ontzorgen;
using static Wet.Inburgering.Tests.Gebouw;
using static Wet.Inburgering.Tests.Ontzorgen.OntzorgbetalingenTests;
using static Wet.Inburgering.Tests.Ontzorgen.OntzorgRegelsTests;

namespace Wet.Inburgering.Tests.Randgevallen;

/// <summary>HANDH-01 tot en met -11: financieel ontzorgen.</summary>
public class OntzorgRandgevallen
{
    private static readonly Verblijfstitel Nareiziger = Regulier(D(1, 2, 2022)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd };

    [Theory]
    [InlineData("HANDH-01", "2024-03-15", "2024-09-15")]
    [InlineData("HANDH-02 door naar 1 maart", "2024-08-31", "2025-03-01")]
    [InlineData("HANDH-03 schrikkeljaar", "2023-08-31", "2024-03-01")]
    [Randgeval]
    public void Zes_maanden_vanaf_het_ontstaan_van_het_recht_op_bijstand(string geval, string ontstaan, string einde)
    {
        var (van, tot) = (Iso(ontstaan), Iso(einde));
        var dossier = Met(Asielstatushouder, Recht(van));

        dossier.Op(tot.PlusDays(-1)).FinancieelOntzorgen.Waarde.Should().Be(new FinancieelOntzorgen(true, van, tot, null), geval);
        dossier.Op(tot.PlusDays(-1)).Draagt(Rechtsvragen.FinancieelOntzorgen, "ONTZORG-11", geval);
        dossier.Op(tot).FinancieelOntzorgen.Waarde!.Value.IsVerplicht.Should().BeFalse(geval);
    }

    [Fact]
    [Randgeval("HANDH-04")]
    public void HANDH_04_de_laatste_dag_van_de_bijstand_telt_nog_en_daarna_niets()
    {
        var dossier = Met(Asielstatushouder, Recht(D(1, 1, 2024), D(10, 4, 2024)));

        dossier.Op(D(10, 4, 2024)).FinancieelOntzorgen.Waarde.Should().Be(new FinancieelOntzorgen(true, D(1, 1, 2024), D(1, 7, 2024), D(11, 4, 2024)));
        dossier.Op(D(11, 4, 2024)).FinancieelOntzorgen.Waarde!.Value.IsVerplicht.Should().BeFalse();
        dossier.Op(D(11, 4, 2024)).Draagt(Rechtsvragen.FinancieelOntzorgen, "ONTZORG-13", "HANDH-04");
    }

    [Fact]
    [Randgeval("HANDH-05")]
    public void HANDH_05_een_nieuw_recht_geeft_naar_de_letter_nieuwe_zes_maanden()
    {
        var dossier = Met(Asielstatushouder, Recht(D(1, 1, 2024), D(10, 4, 2024)), Recht(D(1, 6, 2024)));

        dossier.Op(D(1, 8, 2024)).FinancieelOntzorgen.Waarde.Should().Be(new FinancieelOntzorgen(true, D(1, 6, 2024), D(1, 12, 2024), null));
        dossier.Op(D(1, 8, 2024), Kader(Lezing("ONTZORG-13/nieuwRecht"), "alleenHetEersteRecht")).FinancieelOntzorgen.Waarde!.Value.IsVerplicht.Should().BeFalse();
    }

    [Fact]
    [Randgeval("HANDH-06")]
    public void HANDH_06_een_nareiziger_met_reguliere_vergunning_wel_begeleiding_geen_ontzorgen()
    {
        var beoordeling = Met(Leeg(Nareiziger), Recht(D(1, 4, 2022))).Op(D(1, 6, 2022));

        beoordeling.Doelgroep.Waarde.Should().Be(Doelgroep.AsielstatushouderB);
        beoordeling.MaatschappelijkeBegeleiding.Waarde.Should().BeTrue();
        beoordeling.FinancieelOntzorgen.Waarde!.Value.IsVerplicht.Should().BeFalse();
        beoordeling.Draagt(Rechtsvragen.FinancieelOntzorgen, "ONTZORG-11a", "HANDH-06");
    }

    [Fact]
    [Randgeval("HANDH-07")]
    public void HANDH_07_een_nareiziger_met_afgeleide_vergunning_asiel_wordt_ontzorgd()
        => Met(Leeg(Asiel(D(1, 3, 2022))), Recht(D(1, 4, 2022))).Op(D(1, 6, 2022)).FinancieelOntzorgen.Waarde!.Value.IsVerplicht.Should().BeTrue();

    [Fact]
    [Randgeval("HANDH-08")]
    public void HANDH_08_een_gezinsmigrant_met_bijstand_alleen_art_57_zonder_instemming()
    {
        var beoordeling = (Met(Gezinsmigrant, Recht(D(1, 4, 2022))) with { Ontzorgoordelen = new() { NietVerantwoordBesteden = true } }).Op(D(1, 6, 2022));

        beoordeling.FinancieelOntzorgen.Waarde!.Value.IsVerplicht.Should().BeFalse();
        beoordeling.LangerOntzorgen.Waarde.Should().BeTrue("het oordeel van het college volstaat");
        beoordeling.Draagt(Rechtsvragen.LangerOntzorgen, "ONTZORG-17", "HANDH-08");
    }

    [Fact]
    [Randgeval("HANDH-09")]
    public void HANDH_09_wie_onder_Wi2013_valt_wordt_niet_ontzorgd()
    {
        var beoordeling = Met(Leeg(Asiel(D(20, 12, 2021))), Recht(D(1, 4, 2022))).Op(D(1, 6, 2022));

        beoordeling.ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2013);
        beoordeling.FinancieelOntzorgen.Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    [Fact]
    [Randgeval("HANDH-10")]
    public void HANDH_10_lasten_boven_de_bijstand_geven_een_signaal_en_nooit_een_negatief_restant()
    {
        var beoordeling = Ontzorgd(Lasten with { NettoBijstand = Bedrag.Euro(849) }).Op(D(1, 6, 2024));

        beoordeling.Ontzorgbetalingen.Waarde.Should().Be(new Ontzorgbetalingen(Bedrag.Euro(850), OntoereikendeBijstand: true, Restant: null));
        beoordeling.Ontzorgbetalingen.Algemeen.Veld("restant").Minimum.Should().Be(0, "welke last voorgaat is niet geregeld");
        beoordeling.Draagt(Rechtsvragen.Ontzorgbetalingen, "ONTZORG-05", "HANDH-10");
    }

    [Fact]
    [Randgeval("HANDH-11")]
    public void HANDH_11_wie_verwijtbaar_weigert_krijgt_minder_bijstand()
    {
        var dossier = Ontzorgd(Lasten) with { Ontzorgoordelen = new() { VerplichtingVerbonden = true, WerktNietMee = true, GeenEnkelVerwijt = false, DringendeRedenen = false } };

        dossier.Op(D(1, 6, 2024)).VerlagingBijstand.Waarde.Should().BeTrue();
        dossier.Op(D(1, 6, 2024)).Draagt(Rechtsvragen.VerlagingBijstand, "ONTZORG-16", "HANDH-11");
    }

    private static LocalDate Iso(string dag) => LocalDatePattern.Iso.Parse(dag).Value;
}
