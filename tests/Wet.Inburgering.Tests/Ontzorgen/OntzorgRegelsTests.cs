using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Ontzorgen;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Ontzorgen;

/// <summary>Participatiewet art. 56a, 57 en 18 (ONTZORG-11 tot en met -17).</summary>
public class OntzorgRegelsTests
{
    internal static Bijstandsrecht Recht(DatumWaarneming ontstaan, DatumWaarneming? laatsteDag = null, Bijstandsoort soort = Bijstandsoort.Participatiewet)
        => new() { Ontstaan = ontstaan, LaatsteDag = laatsteDag ?? DatumWaarneming.Lopend, Soort = soort };

    internal static Dossier Met(Dossier dossier, params Bijstandsrecht[] rechten) => dossier with { Bijstandsrechten = Lijst.Volledig<Bijstandsrecht>(rechten) };

    private static FinancieelOntzorgen? Op(Dossier dossier, LocalDate peildatum) => dossier.Op(peildatum).FinancieelOntzorgen.Waarde;

    [Fact]
    public void Zes_maanden_vanaf_de_dag_waarop_het_recht_op_bijstand_ontstaat_OZ_01()
        => Op(Met(Asielstatushouder, Recht(D(1, 4, 2022))), D(1, 6, 2022)).Should().Be(new FinancieelOntzorgen(true, D(1, 4, 2022), D(1, 10, 2022), null));

    [Theory]
    [InlineData(2022, 3, 31, false)]
    [InlineData(2022, 4, 1, true)]
    [InlineData(2022, 9, 30, true)]
    [InlineData(2022, 10, 1, false)]
    public void De_eerste_dag_telt_en_na_zes_maanden_is_het_voorbij(int jaar, int maand, int dag, bool verplicht)
        => Op(Met(Asielstatushouder, Recht(D(1, 4, 2022))), new LocalDate(jaar, maand, dag))!.Value.IsVerplicht.Should().Be(verplicht);

    [Fact]
    public void Een_dag_die_niet_bestaat_rolt_door_naar_de_eerste_van_de_maand_erna()
        => Op(Met(Asielstatushouder, Recht(D(31, 8, 2022))), D(1, 12, 2022))!.Value.EindeExclusief.Should().Be(D(1, 3, 2023));

    [Fact]
    public void Eindigt_de_bijstand_eerder_dan_eindigt_het_ontzorgen_mee()
    {
        var dossier = Met(Asielstatushouder, Recht(D(1, 4, 2022), D(31, 5, 2022)));

        Op(dossier, D(31, 5, 2022)).Should().Be(new FinancieelOntzorgen(true, D(1, 4, 2022), D(1, 10, 2022), D(1, 6, 2022)));
        Op(dossier, D(1, 6, 2022))!.Value.IsVerplicht.Should().BeFalse();
    }

    [Fact]
    public void Een_gezinsmigrant_met_bijstand_wordt_niet_ontzorgd_OZ_03()
        => Op(Met(Gezinsmigrant, Recht(D(1, 4, 2022))), D(1, 6, 2022))!.Value.IsVerplicht.Should().BeFalse();

    [Fact]
    public void Een_gezinslid_met_een_reguliere_vergunning_bij_een_statushouder_ook_niet()
    {
        var titel = Regulier(D(1, 2, 2022)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd };
        var beoordeling = Met(Leeg(titel), Recht(D(1, 4, 2022))).Op(D(1, 6, 2022));

        beoordeling.Doelgroep.Waarde.Should().Be(Doelgroep.AsielstatushouderB);
        beoordeling.FinancieelOntzorgen.Waarde!.Value.IsVerplicht.Should().BeFalse();
        beoordeling.Regel(Rechtsvragen.FinancieelOntzorgen, "ONTZORG-11a").Should().Be(Regelstatus.Waar);
    }

    [Fact]
    public void Een_IOAW_uitkering_is_geen_bijstand()
        => Op(Met(Asielstatushouder, Recht(D(1, 4, 2022), soort: Bijstandsoort.IoawOfIoaz)), D(1, 6, 2022))!.Value.IsVerplicht.Should().BeFalse();

    [Fact]
    public void Een_nieuw_recht_geeft_naar_de_letter_nieuwe_zes_maanden_en_een_nee_wacht_op_de_lezing()
    {
        var dossier = Met(Asielstatushouder, Recht(D(1, 4, 2022), D(30, 6, 2022)), Recht(D(1, 1, 2023)));
        var keuze = Kader(Lezing("ONTZORG-13/nieuwRecht"), "alleenHetEersteRecht");

        Op(dossier, D(1, 3, 2023)).Should().Be(new FinancieelOntzorgen(true, D(1, 1, 2023), D(1, 7, 2023), null));
        dossier.Op(D(1, 3, 2023)).FinancieelOntzorgen.Algemeen.HangtAfVanLezing.Should().BeTrue();
        dossier.Op(D(1, 3, 2023), keuze).FinancieelOntzorgen.Waarde!.Value.IsVerplicht.Should().BeFalse();
    }

    [Fact]
    public void Sinds_12_juni_2026_hangt_het_af_van_de_lezing_van_de_onverdeelde_vergunning()
    {
        var titel = new Verblijfstitel { Vanaf = D(20, 6, 2026), LaatsteDag = DatumWaarneming.Lopend, Soort = Titelsoort.AsielOnverdeeld, DatumBeschikking = D(19, 6, 2026) };
        var beoordeling = Met(Leeg(titel), Recht(D(1, 7, 2026))).Op(D(1, 8, 2026));

        beoordeling.FinancieelOntzorgen.Waarde!.Value.IsVerplicht.Should().BeTrue();
        beoordeling.FinancieelOntzorgen.Algemeen.HangtAfVanLezing.Should().BeTrue();
    }

    [Fact]
    public void Wat_onbekend_is_maakt_de_plicht_van_het_college_nooit_tot_nee()
    {
        Dossier[] gaten =
        [
            Asielstatushouder with { Bijstandsrechten = default },
            Asielstatushouder with { Bijstandsrechten = [Recht(D(1, 4, 2020), D(1, 5, 2020))] },
            Met(Asielstatushouder, Recht(D(1, 4, 2022)) with { Soort = default }),
            Met(Asielstatushouder, Recht(D(1, 4, 2022)) with { LaatsteDag = default }),
            Met(Asielstatushouder, Recht(DatumWaarneming.Jaar(2022))),
            Met(Asielstatushouder with { Verblijfstitels = [Regulier(D(1, 2, 2022))] }, Recht(D(1, 4, 2022))),
        ];

        foreach (var dossier in gaten)
        {
            var uitkomst = dossier.Op(D(1, 6, 2022)).FinancieelOntzorgen;

            uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
            uitkomst.Algemeen.Handelen.Should().Be(Handelen.Onderzoek);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Buiten_de_zes_maanden_beslist_het_oordeel_van_het_college(bool nietVerantwoord)
    {
        var dossier = Met(Gezinsmigrant, Recht(D(1, 4, 2022))) with { Ontzorgoordelen = new() { NietVerantwoordBesteden = nietVerantwoord } };

        dossier.Op(D(1, 6, 2024)).LangerOntzorgen.Waarde.Should().Be(nietVerantwoord);
        (dossier with { Ontzorgoordelen = new() }).Op(D(1, 6, 2024)).LangerOntzorgen.Algemeen.Verklaar().Reden.Should().Be(Uitleg.RedenOnbekend.OordeelOntbreekt);
        Met(dossier).Op(D(1, 6, 2024)).LangerOntzorgen.Status.Should().Be(Uitkomststatus.NietVanToepassing, "zonder bijstand");
    }

    [Fact]
    public void Wie_verwijtbaar_niet_meewerkt_wordt_gekort_en_ieder_ontbrekend_oordeel_houdt_dat_tegen()
    {
        var oordelen = new Ontzorgoordelen { VerplichtingVerbonden = true, WerktNietMee = true, GeenEnkelVerwijt = false, DringendeRedenen = false };
        bool? Gekort(Ontzorgoordelen o) => (Met(Asielstatushouder, Recht(D(1, 4, 2022))) with { Ontzorgoordelen = o }).Op(D(1, 6, 2022)).VerlagingBijstand.Waarde;

        Gekort(oordelen).Should().BeTrue();
        Gekort(oordelen with { WerktNietMee = false }).Should().BeFalse();
        Gekort(oordelen with { VerplichtingVerbonden = false }).Should().BeFalse("zonder besluit is er geen verplichting om te schenden (ONTZORG-12)");
        Gekort(oordelen with { VerplichtingVerbonden = default }).Should().BeNull();
        Gekort(oordelen with { GeenEnkelVerwijt = true }).Should().BeFalse();
        Gekort(oordelen with { DringendeRedenen = true }).Should().BeNull("wat na afstemmen resteert is een eigen oordeel");
        Gekort(oordelen with { VerplichtingVerbonden = false }).Should().BeFalse("ONTZORG-12: zonder besluit is er niets geschonden");
        Gekort(oordelen with { VerplichtingVerbonden = default }).Should().BeNull();
        Gekort(oordelen with { WerktNietMee = default }).Should().BeNull();
        Gekort(oordelen with { GeenEnkelVerwijt = default }).Should().BeNull();
        Gekort(oordelen with { DringendeRedenen = default }).Should().BeNull();
    }

    [Fact]
    public void De_einddag_is_die_van_de_persoon_zelf_niet_die_van_aankomst_OZ_06()
        => Op(Met(Asielstatushouder, Recht(D(1, 9, 2023))), D(1, 2, 2024)).Should().Be(new FinancieelOntzorgen(true, D(1, 9, 2023), D(1, 3, 2024), null));
}
