using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Handhaving;

public class BoeteOndersteuningRegelsTests
{
    private static readonly LocalDate Nu = D(1, 3, 2025);

    internal static Overtreding Overtreding(LocalDate constatering, Verwijtbaarheid verwijt = Verwijtbaarheid.Normaal) => new()
    {
        Constatering = constatering,
        Verplichting = Verplichting.Begeleiding,
        Verwijtbaarheid = verwijt,
        BijstandVerlaagdVoorZelfdeGedraging = false,
        BewezenAanhoudendeOnwil = false,
        Boetestatus = Boetestatus.GeenBoete,
    };

    internal static Overtreding Beboet(LocalDate constatering, LocalDate onherroepelijk, decimal euro = 25, Boetestatus status = Boetestatus.Onherroepelijk) => Overtreding(constatering) with
    {
        Boetestatus = status,
        BoeteOpgelegd = constatering,
        BoeteOnherroepelijk = status == Boetestatus.Onherroepelijk ? onherroepelijk : DatumWaarneming.NietGebeurd,
        BoeteBedrag = Bedrag.Euro(euro),
    };

    private static BoeteOndersteuning? Boete(params Overtreding[] overtredingen) => Gezinsmigrant.Met(overtredingen).Op(Nu, Boetekader).BoeteOndersteuning.Waarde;

    private static BoeteOndersteuning Euro(decimal norm, decimal bedrag) => new(true, Bedrag.Euro(norm), Bedrag.Euro(bedrag));

    [Fact]
    public void Een_eerste_gewone_overtreding_kost_25_euro_L01() => Boete(Overtreding(D(1, 6, 2023))).Should().Be(Euro(50, 25));

    [Theory]
    [InlineData(Verwijtbaarheid.Opzet, 50)]
    [InlineData(Verwijtbaarheid.GroveSchuld, 37.5)]
    [InlineData(Verwijtbaarheid.Normaal, 25)]
    [InlineData(Verwijtbaarheid.Verminderd, 12.5)]
    public void De_verwijtbaarheid_bepaalt_het_deel_BOETE_51(Verwijtbaarheid verwijt, double euro)
        => Boete(Overtreding(D(1, 6, 2023), verwijt)).Should().Be(Euro(50, (decimal)euro));

    /// <summary>Norm € 50: de korte vervaltermijn (1 juni 2026) is een lezing; vijf jaar (1 juni 2028) is zeker.</summary>
    [Theory]
    [InlineData("2026-05-31", "vanHetBesluit", true)]
    [InlineData("2026-06-01", "vanHetBesluit", false)]
    [InlineData("2026-06-01", "vanDeWet", true)]
    [InlineData("2028-05-31", "vanDeWet", true)]
    [InlineData("2028-06-01", "vanDeWet", false)]
    public void Bij_een_norm_tot_340_euro_is_de_vervaltermijn_een_lezing_SANCTIE_13(string dag, string keuze, bool mag)
    {
        var dossier = Gezinsmigrant.Met(Overtreding(D(1, 6, 2023)));
        var op = NodaTime.Text.LocalDatePattern.Iso.Parse(dag).Value;

        dossier.Op(op, Boetegebouw.Kaders(("SANCTIE-13/regime", keuze))).BoeteOndersteuning.Waarde!.Value.MagOpleggen.Should().Be(mag);
        if (op == D(1, 6, 2026))
        {
            dossier.Op(op).BoeteOndersteuning.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
        }
    }

    [Fact]
    public void Na_overlijden_is_er_geen_boete_Awb_5_42()
        => (Gezinsmigrant.Met(Overtreding(D(1, 6, 2023))) with { Bewaring = Gezinsmigrant.Bewaring with { Overleden = Nu } }).Op(Nu, Boetekader).BoeteOndersteuning.Waarde!.Value.MagOpleggen.Should().BeFalse();

    [Fact]
    public void Zonder_verwijt_is_er_geen_boete() => Boete(Overtreding(D(1, 6, 2023), Verwijtbaarheid.Geen))!.Value.MagOpleggen.Should().BeFalse();

    [Fact]
    public void De_derde_overtreding_met_opzet_kost_200_euro_L02()
        => Boete(
            Beboet(D(1, 1, 2024), D(1, 3, 2024)),
            Beboet(D(1, 5, 2024), D(1, 7, 2024), 50),
            Overtreding(D(1, 9, 2024), Verwijtbaarheid.Opzet)).Should().Be(Euro(200, 200));

    [Fact]
    public void De_ladder_loopt_tot_800_euro()
        => Boete(
            Beboet(D(1, 1, 2023), D(1, 2, 2023)),
            Beboet(D(1, 4, 2023), D(1, 5, 2023), 50),
            Beboet(D(1, 7, 2023), D(1, 8, 2023), 100),
            Beboet(D(1, 10, 2023), D(1, 11, 2023), 200),
            Beboet(D(1, 1, 2024), D(1, 2, 2024), 400),
            Overtreding(D(1, 4, 2024))).Should().Be(Euro(800, 400));

    [Theory]
    [InlineData(Boetestatus.Primair)]
    [InlineData(Boetestatus.InBezwaar)]
    [InlineData(Boetestatus.InBeroep)]
    public void Een_eerdere_boete_die_nog_openstaat_verhoogt_niet_L03(Boetestatus status)
        => Boete(Beboet(D(1, 1, 2024), D(1, 3, 2024), status: status), Overtreding(D(1, 9, 2024))).Should().Be(Euro(50, 25));

    [Theory]
    [InlineData(Boetestatus.Vernietigd)]
    [InlineData(Boetestatus.Herroepen)]
    public void Een_vervallen_boete_telt_niet_mee_ook_niet_als_schakel(Boetestatus status)
    {
        Boete(Beboet(D(1, 1, 2024), D(1, 3, 2024), status: status), Overtreding(D(1, 9, 2024))).Should().Be(Euro(50, 25));
        Boete(
            Beboet(D(1, 1, 2024), D(1, 3, 2024)),
            Beboet(D(1, 5, 2024), D(1, 7, 2024), status: status),
            Overtreding(D(1, 9, 2024))).Should().Be(Euro(100, 50));
    }

    [Theory]
    [InlineData(31, 8, 2023, 50)]
    [InlineData(1, 9, 2023, 100)]
    [InlineData(2, 9, 2023, 100)]
    public void Twaalf_maanden_voor_de_constatering_min_een_nul_plus_een_L04(int dag, int maand, int jaar, int norm)
        => Boete(Beboet(new LocalDate(jaar, maand, dag), D(1, 3, 2024)), Overtreding(D(1, 9, 2024))).Should().Be(Euro(norm, norm / 2m));

    [Theory]
    [InlineData(31, 8, 100)]
    [InlineData(1, 9, 100)]
    [InlineData(2, 9, 50)]
    public void De_eerdere_boete_moet_op_de_dag_van_constatering_onherroepelijk_zijn(int dag, int maand, int norm)
        => Boete(Beboet(D(1, 6, 2024), D(dag, maand, 2024)), Overtreding(D(1, 9, 2024))).Should().Be(Euro(norm, norm / 2m));

    [Fact]
    public void Het_plafond_van_de_termijn_begrenst_het_bedrag_L05()
    {
        var dossier = Gezinsmigrant.Met(Beboet(D(1, 5, 2024), D(1, 7, 2024), 2100), Overtreding(D(1, 9, 2024), Verwijtbaarheid.Opzet)) with
        {
            BoetesBredeIntake = Lijst.Volledig(new BoeteBredeIntake { Opgelegd = D(1, 5, 2022), Bedrag = Bedrag.Euro(250), Boetestatus = Boetestatus.Onherroepelijk }),
        };

        dossier.Op(Nu, Boetekader).BoeteOndersteuning.Waarde.Should().Be(Euro(100, 50));
    }

    [Fact]
    public void Een_intakeboete_van_voor_de_termijn_telt_niet_in_het_plafond()
    {
        var dossier = Gezinsmigrant.Met(Beboet(D(1, 5, 2024), D(1, 7, 2024), 2350), Overtreding(D(1, 9, 2024), Verwijtbaarheid.Opzet)) with
        {
            BoetesBredeIntake = Lijst.Volledig(new BoeteBredeIntake { Opgelegd = D(1, 3, 2022), Bedrag = Bedrag.Euro(250), Boetestatus = Boetestatus.Onherroepelijk }),
        };

        dossier.Op(Nu, Boetekader).BoeteOndersteuning.Waarde.Should().Be(Euro(100, 50));
    }

    [Fact]
    public void In_een_nieuwe_termijn_van_zes_maanden_is_het_plafond_400_euro()
    {
        var dossier = Gezinsmigrant.Met(
            Beboet(D(1, 5, 2025), D(20, 5, 2025), 380),
            Overtreding(D(1, 6, 2025), Verwijtbaarheid.Opzet)).Met(NieuweTermijnRegelsTests.Boete(D(1, 4, 2025), b => b with { BehaaldeExamenonderdelen = 4 }));

        dossier.Op(D(2, 6, 2025), Boetekader).BoeteOndersteuning.Waarde.Should().Be(Euro(100, 20));
    }

    [Fact]
    public void Is_de_bijstand_voor_hetzelfde_verlaagd_dan_is_er_geen_boete_L14()
        => Boete(Overtreding(D(1, 6, 2023)) with { BijstandVerlaagdVoorZelfdeGedraging = true })!.Value.Should().Be(new BoeteOndersteuning(false, Bedrag.Euro(50), Bedrag.Euro(0)));

    [Fact]
    public void De_intensiteit_van_de_leerroute_geldt_niet_voor_een_gezinsmigrant()
        => Boete(Overtreding(D(1, 6, 2023)) with { Verplichting = Verplichting.IntensiteitLeerroute })!.Value.MagOpleggen.Should().BeFalse();

    [Theory]
    [InlineData(Leerroute.Onderwijsroute, false)]
    [InlineData(Leerroute.B1Route, true)]
    public void De_intensiteit_van_de_MAP_telt_niet_in_de_onderwijsroute(Leerroute route, bool mag)
    {
        var dossier = (Gezinsmigrant with { Pips = Pip(D(15, 3, 2022), route) }).Met(Overtreding(D(1, 6, 2023)) with { Verplichting = Verplichting.IntensiteitMap });

        dossier.Op(Nu, Boetekader).BoeteOndersteuning.Waarde!.Value.MagOpleggen.Should().Be(mag);
    }

    [Fact]
    public void Bij_een_asielstatushouder_is_zonder_oordeel_over_onwil_alles_open_BOETE_08()
    {
        var uitkomst = Asielstatushouder.Met(Overtreding(D(1, 6, 2023)) with { BewezenAanhoudendeOnwil = default }).Op(Nu).BoeteOndersteuning;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Waarde.Should().BeNull();
        uitkomst.Algemeen.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
        uitkomst.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.OordeelOntbreekt);
        uitkomst.Algemeen.Ontbreekt().Should().Equal("overtredingen[0].bewezenAanhoudendeOnwil");
    }

    [Fact]
    public void Een_bepaalde_boete_vraagt_nog_een_besluit_van_mensen()
        => Gezinsmigrant.Met(Overtreding(D(1, 6, 2023))).Op(Nu).BoeteOndersteuning.Algemeen.Voorbehouden.Should().Contain("menselijkBesluitNodig");

    [Fact]
    public void Een_onvolledige_lijst_laat_de_boete_open()
    {
        var dossier = Gezinsmigrant with { Overtredingen = [Overtreding(D(1, 6, 2023))] };

        var uitkomst = dossier.Op(Nu).BoeteOndersteuning.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Verklaar().OnvolledigeLijsten.Select(l => l.Naam).Should().Contain("overtredingen");
    }

    [Fact]
    public void Zonder_overtreding_is_de_vraag_niet_van_toepassing()
        => Gezinsmigrant.Op(Nu).BoeteOndersteuning.Status.Should().Be(Uitkomststatus.NietVanToepassing);

    [Fact]
    public void Een_boete_die_in_onderzoek_is_telt_niet_als_zeker()
    {
        var eerder = Beboet(D(1, 1, 2024), D(1, 3, 2024)) with { BoeteOnherroepelijk = ((DatumWaarneming)D(1, 3, 2024)).Met(new Herkomst { InOnderzoek = true }) };

        var uitkomst = Gezinsmigrant.Met(eerder, Overtreding(D(1, 9, 2024))).Op(Nu, Boetekader).BoeteOndersteuning.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Veld("normbedrag").Minimum.Should().Be(5_000);
        uitkomst.Veld("normbedrag").Maximum.Should().Be(10_000);
    }

    [Fact]
    public void Bij_herhaling_is_zonder_keuze_van_de_gemeente_alleen_een_bereik_bekend()
    {
        var dossier = Gezinsmigrant.Met(
            Beboet(D(1, 1, 2024), D(1, 3, 2024)),
            Beboet(D(1, 5, 2024), D(1, 7, 2024), 50),
            Overtreding(D(1, 9, 2024), Verwijtbaarheid.Opzet));

        var uitkomst = dossier.Op(Nu).BoeteOndersteuning.Algemeen;

        uitkomst.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
        uitkomst.Veld("bedrag").Minimum.Should().Be(10_000);
        uitkomst.Veld("bedrag").Maximum.Should().Be(20_000);
        dossier.Op(Nu, new Beleidskader("test", [.. Boetekader.Keuzes.Where(k => k.Lezing.Id != "BOETE-02/verhoging"), new Beleidskeuze(Lezing("BOETE-02/verhoging"), "overOpgelegdBedrag", D(1, 1, 2022), "test")]))
            .BoeteOndersteuning.Waarde.Should().Be(Euro(100, 100));
    }

    [Fact]
    public void Onherroepelijk_tussen_constatering_en_besluit_hangt_af_van_de_lezing()
    {
        var dossier = Gezinsmigrant.Met(Beboet(D(1, 6, 2024), D(2, 9, 2024)), Overtreding(D(1, 9, 2024)));

        dossier.Op(Nu).BoeteOndersteuning.Algemeen.Verklaar().Lezingen.Select(l => l.Lezing.Id).Should().Contain("BOETE-02/onherroepelijk");
        dossier.Op(Nu, Boetekader).BoeteOndersteuning.Waarde.Should().Be(Euro(50, 25));
    }

    [Fact]
    public void Voor_een_overtreding_met_een_boete_kan_geen_tweede_boete()
        => Boete(Beboet(D(1, 1, 2024), D(1, 3, 2024)))!.Value.MagOpleggen.Should().BeFalse();

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void Voor_het_eerste_PIP_kan_er_geen_overtreding_zijn(int dag, bool mag)
        => Boete(Overtreding(D(dag, 3, 2022)))!.Value.MagOpleggen.Should().Be(mag);

    [Theory]
    [InlineData(2023, 6, 1, true)]
    [InlineData(2020, 3, 1, false)]
    public void De_bevoegdheid_vervalt_na_vijf_jaar(int jaar, int maand, int dag, bool mag)
    {
        var dossier = Gezinsmigrant with { Pips = Pip(D(15, 1, 2020)) };

        dossier.Met(Overtreding(new LocalDate(jaar, maand, dag))).Op(Nu).BoeteOndersteuning.Waarde!.Value.MagOpleggen.Should().Be(mag);
    }

    [Fact]
    public void Telt_de_leerroute_van_toen_en_niet_die_van_nu()
    {
        var pips = Lijst.Volledig(
            new Wet.Inburgering.Intake.Pip { Dagtekening = D(15, 3, 2022), Leerroute = Leerroute.Onderwijsroute },
            new Wet.Inburgering.Intake.Pip { Dagtekening = D(1, 1, 2024), Leerroute = Leerroute.B1Route });
        var map = Overtreding(D(1, 6, 2023)) with { Verplichting = Verplichting.IntensiteitMap };

        (Gezinsmigrant with { Pips = pips }).Met(map).Op(Nu).BoeteOndersteuning.Waarde!.Value.MagOpleggen.Should().BeFalse();
        (Gezinsmigrant with { Pips = pips }).Met(map with { Constatering = D(1, 6, 2024) }).Op(Nu).BoeteOndersteuning.Waarde!.Value.MagOpleggen.Should().BeTrue();
    }

    [Fact]
    public void Twee_overtredingen_op_een_dag_hebben_geen_volgorde()
    {
        var een = Overtreding(D(1, 6, 2023));
        var ander = Overtreding(D(1, 6, 2023)) with { Verplichting = Verplichting.IntensiteitLeerroute };

        Gezinsmigrant.Met(een, ander).Op(Nu).BoeteOndersteuning.Algemeen.Veld("magOpleggen").JaNee.Should().BeNull();
    }

    [Fact]
    public void Een_besluit_dat_van_onze_berekening_verschilt_draagt_geen_last()
    {
        var dossier = Gezinsmigrant.Met(Overtreding(D(1, 6, 2023))) with { Intake = new() { PlichtVastgesteld = true }, Persoon = DeMens with { EuEerOfZwitserseNationaliteit = true } };

        var beoordeling = dossier.Op(Nu);

        beoordeling.Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeTrue("het besluit gaat voor");
        beoordeling.BoeteOndersteuning.Status.Should().Be(Uitkomststatus.Onbekend);
        beoordeling.BoeteOndersteuning.Algemeen.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
        beoordeling.BoeteOndersteuning.Algemeen.Verklaar().Reden.Should().Be(Uitleg.RedenOnbekend.BesluitOmstreden);
        beoordeling.BoeteOndersteuning.Algemeen.Voorbehouden.Should().Contain("besluitOmstreden");
    }
}
