using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Ontzorgen;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Ontzorgen;

public class OntzorgenRegelsTests
{
    private static readonly Ontzorging Lasten = new()
    {
        NettoBijstand = Euro(1_200),
        Huur = Euro(600),
        Gas = Euro(0),
        Water = Euro(10),
        Stroom = Euro(90),
        Zorgverzekering = Euro(150),
    };

    private static readonly Ontzorging WerktNietMee = Lasten with
    {
        VerplichtingVerbonden = true,
        NietMeegewerkt = D(1, 5, 2024),
        ElkVerwijtOntbreekt = false,
        AfgestemdOpNihil = false,
    };

    [Theory]
    [InlineData("2024-03-15", "2024-09-15")] // geval 1, OZ-01
    [InlineData("2024-08-31", "2025-03-01")] // geval 2: 31 februari bestaat niet
    [InlineData("2023-08-31", "2024-03-01")] // geval 3: schrikkeljaar
    public void De_periode_loopt_zes_maanden_vanaf_het_recht_op_bijstand_OZ_01(string ontstaan, string tot)
    {
        var dossier = Statushouder(Bijstand(Dag(ontstaan)));
        var op = (LocalDate dag) => dossier.Op(dag).Ontzorgen.Waarde!.Value;

        op(Dag(ontstaan)).Should().Be(new Ontzorgplicht(true, Dag(ontstaan), Dag(tot), null));
        op(Dag(tot).PlusDays(-1)).Should().Be(new Ontzorgplicht(true, Dag(ontstaan), Dag(tot), Dag(tot)));
        op(Dag(tot)).Should().Be(new Ontzorgplicht(false, Dag(ontstaan), Dag(tot), Dag(tot)));
        dossier.Op(Dag(ontstaan).PlusDays(-1)).Ontzorgen.Waarde!.Value.MoetOntzorgen.Should().BeFalse("het recht is er nog niet");
    }

    [Fact]
    public void De_periode_eindigt_met_de_bijstand_geval_4()
    {
        var dossier = Statushouder(Bijstand(D(1, 1, 2024), D(10, 4, 2024)));

        dossier.Op(D(10, 4, 2024)).Ontzorgen.Waarde.Should().Be(new Ontzorgplicht(true, D(1, 1, 2024), D(1, 7, 2024), D(11, 4, 2024)));
        var erna = dossier.Op(D(11, 4, 2024));
        erna.Ontzorgen.Waarde!.Value.MoetOntzorgen.Should().BeFalse();
        erna.Regel(Rechtsvragen.Ontzorgen, "ONTZORG-11b").Should().Be(Regelstatus.Waar);
    }

    [Fact]
    public void Een_nieuw_recht_geeft_naar_de_letter_een_nieuwe_periode_geval_5()
    {
        var dossier = Statushouder(Bijstand(D(1, 1, 2024), D(10, 4, 2024)), Bijstand(D(1, 6, 2024)));
        var anders = Kader(Lezing("ONTZORG-13/nieuwRecht"), "alleenDeEerste");

        dossier.Op(D(1, 8, 2024)).Ontzorgen.Waarde.Should().Be(new Ontzorgplicht(true, D(1, 6, 2024), D(1, 12, 2024), null));
        dossier.Op(D(1, 8, 2024)).Ontzorgen.Algemeen.HangtAfVanLezing.Should().BeTrue();
        dossier.Op(D(1, 8, 2024), anders).Ontzorgen.Waarde.Should().Be(new Ontzorgplicht(false, D(1, 1, 2024), D(1, 7, 2024), D(1, 7, 2024)));
        dossier.Op(D(15, 6, 2024), anders).Ontzorgen.Waarde!.Value.MoetOntzorgen.Should().BeTrue("de eerste periode is nog niet voorbij");
        Statushouder(Bijstand(D(1, 6, 2024))).Op(D(1, 8, 2024)).Ontzorgen.Algemeen.HangtAfVanLezing.Should().BeFalse("er is maar een recht");
    }

    [Fact]
    public void Een_gezinslid_met_een_reguliere_vergunning_wordt_niet_ontzorgd_maar_wel_begeleid_geval_6()
    {
        var dossier = Leeg(Regulier(D(1, 2, 2024)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd }) with { Bijstandsrechten = Lijst.Volledig(Bijstand(D(15, 3, 2024))) };
        var beoordeling = dossier.Op(D(1, 6, 2024));

        beoordeling.Doelgroep.Waarde.Should().Be(Doelgroep.AsielstatushouderB);
        beoordeling.Ontzorgen.Waarde!.Value.MoetOntzorgen.Should().BeFalse();
        beoordeling.Regel(Rechtsvragen.Ontzorgen, "ONTZORG-11a").Should().Be(Regelstatus.Waar);
        beoordeling.MaatschappelijkeBegeleiding.Algemeen.Veld("waarde").JaNee.Should().BeTrue();
    }

    [Fact]
    public void Een_nareiziger_met_een_afgeleide_vergunning_asiel_wordt_ontzorgd_geval_7()
    {
        var dossier = Leeg(Asiel(D(1, 2, 2024)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd }) with { Bijstandsrechten = Lijst.Volledig(Bijstand(D(15, 3, 2024))) };

        dossier.Op(D(1, 6, 2024)).Ontzorgen.Waarde!.Value.MoetOntzorgen.Should().BeTrue();
    }

    [Fact]
    public void Een_gezinsmigrant_kan_alleen_hulp_op_maat_krijgen_geval_8_OZ_03()
    {
        var dossier = Leeg(Regulier(D(1, 2, 2024))) with { Bijstandsrechten = Lijst.Volledig(Bijstand(D(15, 3, 2024))), Ontzorging = new() { GegrondeRedenen = true } };
        var beoordeling = dossier.Op(D(1, 6, 2024));

        beoordeling.Ontzorgen.Waarde!.Value.MoetOntzorgen.Should().BeFalse();
        beoordeling.OntzorgenOpMaat.Waarde.Should().BeTrue();
        dossier.Op(D(1, 6, 2026)).OntzorgenOpMaat.Waarde.Should().BeTrue("er is geen maximum");
        beoordeling.OntzorgenOpMaat.Algemeen.Vraag.Aard.Should().Be(Aard.Beleidsvrijheid);
        beoordeling.VerlagingOntzorgen.Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    [Fact]
    public void Wie_onder_de_oude_wet_valt_wordt_niet_ontzorgd_geval_9()
    {
        var dossier = Leeg(Asiel(D(20, 12, 2021))) with { Bijstandsrechten = Lijst.Volledig(Bijstand(D(1, 2, 2022))) };

        dossier.Op(D(1, 4, 2022)).Ontzorgen.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        dossier.Op(D(1, 4, 2022)).Ontzorgen.Waarde.Should().BeNull();
    }

    [Fact]
    public void De_lasten_gaan_van_de_bijstand_af_ONTZORG_14()
    {
        var dossier = Statushouder(Bijstand(D(15, 3, 2024))) with { Ontzorging = Lasten };
        var uitkomst = dossier.Op(D(1, 6, 2024)).Ontzorgbetalingen;

        uitkomst.Waarde.Should().Be(new Ontzorgbetalingen(new Bedrag(85_000), false, new Bedrag(35_000)));
        uitkomst.Algemeen.Veld("huur").JaNee.Should().BeTrue();
        uitkomst.Algemeen.Veld("gas").JaNee.Should().BeFalse("een last die er niet is wordt niet betaald");
        dossier.Op(D(15, 9, 2024)).Ontzorgbetalingen.Status.Should().Be(Uitkomststatus.NietVanToepassing, "na zes maanden betaalt de persoon zelf (OZ-06)");
    }

    [Theory]
    [InlineData(850, false, 0)]
    [InlineData(849, true, null)]
    public void Zijn_de_lasten_hoger_dan_de_bijstand_dan_is_er_een_signaal_geval_10(int netto, bool ontoereikend, int? restant)
    {
        var dossier = Statushouder(Bijstand(D(15, 3, 2024))) with { Ontzorging = Lasten with { NettoBijstand = Euro(netto) } };
        var uitkomst = dossier.Op(D(1, 6, 2024)).Ontzorgbetalingen;

        uitkomst.Waarde.Should().Be(new Ontzorgbetalingen(new Bedrag(85_000), ontoereikend, restant is { } rest ? new Bedrag(rest) : null));
        uitkomst.Algemeen.Veld("restant").Minimum.Should().Be(0, "nooit minder dan nul");
        uitkomst.Algemeen.Veld("restant").Maximum.Should().Be(ontoereikend ? netto * 100 : 0, "welke last voorgaat is niet geregeld");
    }

    [Fact]
    public void Een_onbekende_last_laat_het_restant_open()
    {
        var dossier = Statushouder(Bijstand(D(15, 3, 2024))) with { Ontzorging = Lasten with { Stroom = default } };

        dossier.Op(D(1, 6, 2024)).Ontzorgbetalingen.Status.Should().Be(Uitkomststatus.Onbekend);
        dossier.Op(D(1, 6, 2024)).Ontzorgbetalingen.Algemeen.Ontbreekt().Should().Contain("ontzorging.stroom");
    }

    [Fact]
    public void Wie_verwijtbaar_niet_meewerkt_krijgt_een_verlaging_en_geen_boete_geval_11()
    {
        var dossier = Statushouder(Bijstand(D(15, 3, 2024))) with { Ontzorging = WerktNietMee };
        var beoordeling = dossier.Op(D(1, 6, 2024));

        beoordeling.VerlagingOntzorgen.Waarde.Should().Be(new VerlagingOntzorgen(true));
        beoordeling.VerlagingOntzorgen.Algemeen.Veld("bedrag").IsZeker.Should().BeFalse("het bedrag staat in de verordening");
        beoordeling.BoeteOndersteuning.Status.Should().NotBe(Uitkomststatus.Bepaald);
        dossier.Op(D(1, 12, 2024)).VerlagingOntzorgen.Waarde.Should().Be(new VerlagingOntzorgen(true), "de schending viel in de periode");
    }

    public static TheoryData<string> Verhinderingen() => ["ONTZORG-12", "ONTZORG-16a", "ONTZORG-16b", "ONTZORG-16c", "ONTZORG-16d"];

    [Theory]
    [MemberData(nameof(Verhinderingen))]
    public void Geen_verlaging_als_iets_haar_verhindert(string regel)
    {
        var ontzorging = regel switch
        {
            "ONTZORG-12" => WerktNietMee with { VerplichtingVerbonden = false },
            "ONTZORG-16a" => WerktNietMee with { NietMeegewerkt = DatumWaarneming.NietGebeurd },
            "ONTZORG-16b" => WerktNietMee with { NietMeegewerkt = D(15, 9, 2024) },
            "ONTZORG-16c" => WerktNietMee with { ElkVerwijtOntbreekt = true },
            _ => WerktNietMee with { AfgestemdOpNihil = true },
        };
        var beoordeling = (Statushouder(Bijstand(D(15, 3, 2024))) with { Ontzorging = ontzorging }).Op(D(1, 10, 2024));

        beoordeling.VerlagingOntzorgen.Waarde.Should().Be(new VerlagingOntzorgen(false));
        beoordeling.Regel(Rechtsvragen.VerlagingOntzorgen, regel).Should().Be(Regelstatus.Waar);
    }

    [Theory]
    [InlineData("verplichtingVerbonden")]
    [InlineData("nietMeegewerkt")]
    [InlineData("elkVerwijtOntbreekt")]
    [InlineData("afgestemdOpNihil")]
    [InlineData("bijstandsrechten")]
    public void Wat_onbekend_is_geeft_nooit_een_zekere_verlaging(string onbekend)
    {
        var dossier = Statushouder(Bijstand(D(15, 3, 2024))) with { Ontzorging = WerktNietMee };
        dossier = onbekend switch
        {
            "verplichtingVerbonden" => dossier with { Ontzorging = WerktNietMee with { VerplichtingVerbonden = default } },
            "nietMeegewerkt" => dossier with { Ontzorging = WerktNietMee with { NietMeegewerkt = default } },
            "elkVerwijtOntbreekt" => dossier with { Ontzorging = WerktNietMee with { ElkVerwijtOntbreekt = default } },
            "afgestemdOpNihil" => dossier with { Ontzorging = WerktNietMee with { AfgestemdOpNihil = default } },
            _ => dossier with { Bijstandsrechten = default },
        };
        var uitkomst = dossier.Op(D(1, 6, 2024)).VerlagingOntzorgen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Algemeen.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
    }

    [Fact]
    public void Een_schending_na_de_eerste_periode_draagt_geen_last_zolang_de_lezing_open_is()
    {
        var dossier = Statushouder(Bijstand(D(1, 1, 2024), D(10, 4, 2024)), Bijstand(D(1, 6, 2024))) with { Ontzorging = WerktNietMee with { NietMeegewerkt = D(1, 8, 2024) } };

        dossier.Op(D(1, 10, 2024)).VerlagingOntzorgen.Status.Should().Be(Uitkomststatus.Onbekend);
        dossier.Op(D(1, 10, 2024), Kader(Lezing("ONTZORG-13/nieuwRecht"), "nieuwePeriode")).VerlagingOntzorgen.Waarde.Should().Be(new VerlagingOntzorgen(true));
        dossier.Op(D(1, 10, 2024), Kader(Lezing("ONTZORG-13/nieuwRecht"), "alleenDeEerste")).VerlagingOntzorgen.Waarde.Should().Be(new VerlagingOntzorgen(false));
    }

    [Theory]
    [InlineData(Bijstandsoort.Ioaw)]
    [InlineData(Bijstandsoort.Ioaz)]
    public void IOAW_en_IOAZ_zijn_geen_bijstand(Bijstandsoort soort)
        => Statushouder(Bijstand(D(15, 3, 2024)) with { Soort = soort }).Op(D(1, 6, 2024)).Ontzorgen.Waarde!.Value.MoetOntzorgen.Should().BeFalse();

    [Theory]
    [InlineData(Bijstandsoort.BijzondereBijstand)]
    [InlineData(Bijstandsoort.BijstandZelfstandigen)]
    public void Bijzondere_bijstand_hangt_van_de_lezing_af_en_is_geen_nee(Bijstandsoort soort)
    {
        var dossier = Statushouder(Bijstand(D(15, 3, 2024)) with { Soort = soort });

        dossier.Op(D(1, 6, 2024)).Ontzorgen.Status.Should().Be(Uitkomststatus.Onbekend);
        dossier.Op(D(1, 6, 2024), Kader(Lezing("ONTZORG-11/bijstand"), "iedereBijstand")).Ontzorgen.Waarde!.Value.MoetOntzorgen.Should().BeTrue();
        dossier.Op(D(1, 6, 2024), Kader(Lezing("ONTZORG-11/bijstand"), "alleenAlgemeneBijstand")).Ontzorgen.Waarde!.Value.MoetOntzorgen.Should().BeFalse();
    }

    [Fact]
    public void Afwijken_kan_alleen_in_de_ruime_lezing_ONTZORG_15()
    {
        var dossier = Statushouder(Bijstand(D(15, 3, 2024))) with { Ontzorging = new() { AfgestemdOpOmstandigheden = true } };
        var ruim = Kader(Lezing("ONTZORG-15/afwijking"), "afstemmingMag");

        dossier.Op(D(1, 6, 2024)).Ontzorgen.Waarde!.Value.MoetOntzorgen.Should().BeTrue();
        dossier.Op(D(1, 6, 2024), ruim).Ontzorgen.Waarde!.Value.MoetOntzorgen.Should().BeFalse();
        (dossier with { Ontzorging = new() { AfgestemdOpOmstandigheden = false } }).Op(D(1, 6, 2024), ruim).Ontzorgen.Waarde!.Value.MoetOntzorgen.Should().BeTrue();
    }

    [Fact]
    public void De_onverdeelde_vergunning_asiel_telt_in_de_lezing_GROEP_03()
    {
        var dossier = Statushouder(Bijstand(D(1, 5, 2026)));

        dossier.Op(D(12, 6, 2026)).Ontzorgen.Waarde!.Value.MoetOntzorgen.Should().BeTrue();
        dossier.Op(D(12, 6, 2026)).Ontzorgen.Algemeen.HangtAfVanLezing.Should().BeTrue();
        dossier.Op(D(12, 6, 2026), Kader(Lezing("GROEP-03"), "teltNiet")).Ontzorgen.Waarde!.Value.MoetOntzorgen.Should().BeFalse();
        (dossier with { Ontzorging = WerktNietMee with { NietMeegewerkt = D(10, 6, 2026) } }).Op(D(12, 6, 2026)).VerlagingOntzorgen.Status.Should().Be(Uitkomststatus.Onbekend, "een last rust niet op een open lezing");
    }

    [Fact]
    public void Een_kale_lijst_of_onbekende_soort_is_nooit_nee()
    {
        var dossier = Statushouder(Bijstand(D(15, 3, 2024), D(1, 5, 2024)));

        (dossier with { Bijstandsrechten = [Bijstand(D(15, 3, 2024), D(1, 5, 2024))] }).Op(D(1, 6, 2024)).Ontzorgen.Status.Should().Be(Uitkomststatus.Onbekend);
        (dossier with { Bijstandsrechten = default }).Op(D(1, 6, 2024)).Ontzorgen.Algemeen.Handelen.Should().Be(Handelen.Onderzoek);
        Statushouder(Bijstand(D(15, 3, 2024)) with { Soort = default }).Op(D(1, 6, 2024)).Ontzorgen.Status.Should().Be(Uitkomststatus.Onbekend);
        Statushouder(Bijstand(D(15, 3, 2024)) with { LaatsteDag = default }).Op(D(1, 6, 2024)).Ontzorgen.Status.Should().Be(Uitkomststatus.Onbekend);
        Statushouder().Op(D(1, 6, 2024)).Ontzorgen.Waarde!.Value.MoetOntzorgen.Should().BeFalse("een volledige lege lijst zegt dat er geen bijstand is");
    }

    [Fact]
    public void Van_een_deels_bekende_dag_telt_alleen_wat_zeker_is()
    {
        var dossier = Statushouder(Bijstand(D(15, 3, 2024)) with { Ontstaan = new YearMonth(2024, 3) });

        dossier.Op(D(31, 8, 2024)).Ontzorgen.Waarde!.Value.MoetOntzorgen.Should().BeTrue();
        dossier.Op(D(1, 9, 2024)).Ontzorgen.Status.Should().Be(Uitkomststatus.Onbekend);
        dossier.Op(D(1, 10, 2024)).Ontzorgen.Waarde!.Value.MoetOntzorgen.Should().BeFalse();
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void Hulp_op_maat_eist_bijstand_en_gegronde_redenen_ONTZORG_17(bool bijstand, bool redenen, bool kan)
        => (Statushouder(bijstand ? [Bijstand(D(15, 3, 2022))] : []) with { Ontzorging = new() { GegrondeRedenen = redenen } }).Op(D(1, 6, 2024)).OntzorgenOpMaat.Waarde.Should().Be(kan);

    [Fact]
    public void Zonder_oordeel_over_gegronde_redenen_is_hulp_op_maat_onbekend()
    {
        var uitkomst = Statushouder(Bijstand(D(15, 3, 2024))).Op(D(1, 6, 2024)).OntzorgenOpMaat;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Algemeen.Ontbreekt().Should().Contain("ontzorging.gegrondeRedenen");
    }

    private static Dossier Statushouder(params Bijstandsrecht[] rechten) => Leeg(Asiel(D(1, 2, 2022))) with { Bijstandsrechten = Lijst.Volledig<Bijstandsrecht>(rechten) };

    private static Bijstandsrecht Bijstand(LocalDate ontstaan, LocalDate? laatsteDag = null) => new()
    {
        Ontstaan = ontstaan,
        LaatsteDag = laatsteDag is { } dag ? dag : DatumWaarneming.Lopend,
        Soort = Bijstandsoort.AlgemeneBijstand,
    };

    private static Bedrag Euro(int euro) => new(euro * 100L);

    private static LocalDate Dag(string dag) => NodaTime.Text.LocalDatePattern.Iso.Parse(dag).Value;
}
