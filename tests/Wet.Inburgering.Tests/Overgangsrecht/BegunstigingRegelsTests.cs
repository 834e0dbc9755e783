using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Overgangsrecht;

/// <summary>Bi art. 12.1a en Ri art. 12.2a: begunstigende regels voor wie onder Wi2013 inburgert.</summary>
public class BegunstigingRegelsTests
{
    private static readonly LocalDate Nu = D(1, 6, 2024);

    /// <summary>Gezinsmigrant met een document van 2020, alles bekend, geen enkele grond.</summary>
    internal static Dossier Oud { get; } = Leeg(Regulier(D(1, 6, 2020))) with
    {
        TermijnWi2013 = new() { Begin = D(1, 7, 2020), LaatsteDag = D(30, 6, 2024), OverigeEisenVerlenging = false },
        InspanningWi2013 = new()
        {
            Aanvraag = DatumWaarneming.NietGebeurd,
            Pogingen = 0,
            Cursusuren = 0,
            Alfabetiseringsuren = 0,
            Alfabetiseringsvariant = false,
            Schooluren = 0,
            NietLeerbaar = false,
            VrijstellendeOpleidingOpAchttien = false,
            AfwijkingSchoolvariant = false,
        },
        OnaWi2013 = new() { Verzoek = DatumWaarneming.NietGebeurd, MinimumuurloonMetVakantiebijslag = new Bedrag(1_433), WerkVoldoet = false, MapBehaald = false, Pogingen = 0 },
        LeningWi2013 = new()
        {
            Beschikbaar = Bedrag.Euro(10_000),
            Geleend = Bedrag.Euro(8_000),
            Kwijtscheldingsgeval = Kwijtscheldingsgeval.Geen,
            Termijnbedrag = Bedrag.Euro(80),
            Draagkracht = Bedrag.Euro(100),
            DraagkrachtVastgesteld = D(1, 3, 2024),
            Ontheven = false,
            TerugvorderingEvenredig = false,
        },
    };

    private static readonly Rechtsvraag[] Alleen = [Rechtsvragen.OnaVrijstellingWi2013, Rechtsvragen.VerlengingWi2013, Rechtsvragen.BegeleidingWi2013, Rechtsvragen.KwijtscheldingWi2013, Rechtsvragen.TerugbetalingWi2013];

    private static Dossier Inspanning(Func<InspanningWi2013, InspanningWi2013> anders) => Oud with { InspanningWi2013 = anders(Oud.InspanningWi2013) };

    private static Dossier Lening(Func<LeningWi2013, LeningWi2013> anders) => Oud with { LeningWi2013 = anders(Oud.LeningWi2013) };

    private static Dossier Ona(Func<OnaWi2013, OnaWi2013> anders) => Oud with { OnaWi2013 = anders(Oud.OnaWi2013) };

    private static Dossier Algemeen(LocalDate aanvraag, int pogingen = 3, int cursus = 600, int alfa = 0)
        => Inspanning(i => i with { Aanvraag = aanvraag, Pogingen = pogingen, Cursusuren = cursus, Alfabetiseringsuren = alfa });

    [Fact]
    public void Alleen_onder_de_oude_wet_gelden_deze_regels()
    {
        var nieuw = (Oud with { Verblijfstitels = Lijst.Volledig(Regulier(D(1, 2, 2022))) }).Op(Nu);

        Alleen.Select(v => nieuw.Uitkomst(v).Status).Should().AllBeEquivalentTo(Uitkomststatus.NietVanToepassing);
        nieuw.Inspanningsontheffing.Waarde.Should().Be(new Inspanningsontheffing(false, null));
    }

    [Fact]
    public void Is_niet_bekend_welke_wet_geldt_dan_is_hier_niets_zeker()
    {
        var uit = (Oud with { Verblijfstitels = default }).Op(Nu);

        Alleen.Select(v => uit.Uitkomst(v).Status).Should().AllBeEquivalentTo(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Voor_2022_zijn_er_alleen_de_oude_regels()
    {
        var uit = Oud.Op(D(31, 12, 2021));

        uit.Inspanningsontheffing.Status.Should().Be(Uitkomststatus.Onbekend);
        Alleen.Select(v => uit.Uitkomst(v).Status).Should().AllBeEquivalentTo(Uitkomststatus.Onbekend);
    }

    [Theory]
    [InlineData(31, 12, 2022, 3, false, 4)]
    [InlineData(31, 12, 2022, 4, true, 4)]
    [InlineData(1, 1, 2023, 2, false, 3)]
    [InlineData(1, 1, 2023, 3, true, 3)]
    [InlineData(2, 1, 2023, 3, true, 3)]
    public void Sinds_2023_volstaan_drie_pogingen_OVG_57(int dag, int maand, int jaar, int pogingen, bool mogelijk, int nodig)
        => (Algemeen(new LocalDate(jaar, maand, dag), pogingen) with { TermijnWi2013 = Oud.TermijnWi2013 with { Begin = D(1, 1, 2020) } })
            .Op(Nu).Inspanningsontheffing.Waarde.Should().Be(new Inspanningsontheffing(mogelijk, nodig), "de dag van de aanvraag beslist, niet de peildatum");

    [Fact]
    public void Zonder_aanvraag_telt_de_peildatum_en_een_onbekende_dag_houdt_beide_open_OVG_57()
    {
        var zonder = Inspanning(i => i with { Pogingen = 3, Cursusuren = 600 });
        var onbekend = Inspanning(i => i with { Pogingen = 3, Cursusuren = 600, Aanvraag = default });

        // Dertig maanden na het begin van de termijn op 1 juli 2020 is 1 januari 2023: voor die dag faalt ook de wachttijd.
        (zonder with { TermijnWi2013 = Oud.TermijnWi2013 with { Begin = D(1, 1, 2020) } }).Op(D(31, 12, 2022)).Inspanningsontheffing.Waarde.Should().Be(new Inspanningsontheffing(false, 4));
        zonder.Op(D(1, 1, 2023)).Inspanningsontheffing.Waarde.Should().Be(new Inspanningsontheffing(true, 3));
        onbekend.Op(Nu).Inspanningsontheffing.Status.Should().Be(Uitkomststatus.Onbekend);
        onbekend.Op(Nu).Inspanningsontheffing.Algemeen.Ontbreekt().Should().Contain("inspanningWi2013.aanvraag");
        Algemeen(D(31, 12, 2021), 5).Op(Nu).Inspanningsontheffing.Status.Should().Be(Uitkomststatus.Onbekend, "op een aanvraag van voor 2022 zijn alleen de oude regels van toepassing");
        Algemeen(D(31, 12, 2021), 5).Op(Nu).Regel(Rechtsvragen.Inspanningsontheffing, "ONTH-09-oud").Should().Be(Regelstatus.Waar);
    }

    [Theory]
    [InlineData(31, 12, 2022, false)]
    [InlineData(1, 1, 2023, true)]
    [InlineData(2, 1, 2023, true)]
    public void De_termijn_begon_dertig_maanden_voor_de_aanvraag_ONTH_09(int dag, int maand, int jaar, bool mogelijk)
        => Algemeen(new LocalDate(jaar, maand, dag), 4).Op(Nu).Inspanningsontheffing.Waarde!.Value.Mogelijk.Should().Be(mogelijk);

    [Theory]
    [InlineData(599, 0, false)]
    [InlineData(600, 0, true)]
    [InlineData(199, 401, false)]
    [InlineData(200, 399, false)]
    [InlineData(200, 400, true)]
    public void Zeshonderd_uur_waarvan_tweehonderd_geen_alfabetisering_ONTH_09(int cursus, int alfa, bool mogelijk)
        => Algemeen(D(1, 5, 2024), 3, cursus, alfa).Op(Nu).Inspanningsontheffing.Waarde!.Value.Mogelijk.Should().Be(mogelijk);

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void De_variant_met_alfabetisering_is_een_oordeel_ONTH_09(bool oordeel, bool mogelijk)
        => Inspanning(i => i with { Alfabetiseringsvariant = oordeel }).Op(Nu).Inspanningsontheffing.Waarde!.Value.Mogelijk.Should().Be(mogelijk);

    [Fact]
    public void Een_ontbrekend_oordeel_maakt_geen_weigering_ONTH_09()
    {
        var uit = Inspanning(i => i with { Alfabetiseringsvariant = default }).Op(Nu).Inspanningsontheffing;

        uit.Status.Should().Be(Uitkomststatus.Onbekend);
        uit.Algemeen.Ontbreekt().Should().Equal("inspanningWi2013.alfabetiseringsvariant");
        Inspanning(i => i with { Pogingen = default, Cursusuren = 600 }).Op(Nu).Inspanningsontheffing.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Theory]
    [InlineData(600, true, 0, false, true)]
    [InlineData(599, true, 0, false, false)]
    [InlineData(600, false, 3, false, true)]
    [InlineData(600, false, 2, false, false)]
    [InlineData(600, true, 3, true, false)]
    public void De_schoolvariant_OVG_58(int uren, bool nietLeerbaar, int pogingen, bool vrijstellend, bool mogelijk)
        => Inspanning(i => i with { Schooluren = uren, NietLeerbaar = nietLeerbaar, Pogingen = pogingen, VrijstellendeOpleidingOpAchttien = vrijstellend })
            .Op(Nu).Inspanningsontheffing.Waarde!.Value.Mogelijk.Should().Be(mogelijk);

    [Theory]
    [InlineData(31, 12, 2022, false)]
    [InlineData(1, 1, 2023, true)]
    [InlineData(2, 1, 2023, true)]
    public void De_schoolvariant_is_er_sinds_2023_ook_vroeg_in_de_termijn_OVG_58(int dag, int maand, int jaar, bool mogelijk)
    {
        var vroeg = Inspanning(i => i with { Aanvraag = new LocalDate(jaar, maand, dag), Schooluren = 700, NietLeerbaar = true }) with { TermijnWi2013 = new() { Begin = D(1, 12, 2021), LaatsteDag = D(1, 12, 2024) } };
        var afwijking = Inspanning(i => i with { Aanvraag = new LocalDate(jaar, maand, dag), AfwijkingSchoolvariant = true });

        vroeg.Op(Nu).Inspanningsontheffing.Waarde!.Value.Mogelijk.Should().Be(mogelijk);
        afwijking.Op(Nu).Inspanningsontheffing.Waarde!.Value.Mogelijk.Should().Be(mogelijk);
        Inspanning(i => i with { AfwijkingSchoolvariant = default }).Op(Nu).Inspanningsontheffing.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Theory]
    [InlineData(31, 8, 2025, false)]
    [InlineData(1, 9, 2025, true)]
    [InlineData(2, 9, 2025, true)]
    public void Na_de_MAP_geen_ONA_sinds_september_2025_OVG_56(int dag, int maand, int jaar, bool vrijgesteld)
    {
        Ona(o => o with { MapBehaald = true }).Op(new LocalDate(jaar, maand, dag)).OnaVrijstellingWi2013.Waarde!.Value.Vrijgesteld.Should().Be(vrijgesteld);
        Ona(o => o with { MapBehaald = default }).Op(new LocalDate(jaar, maand, dag)).OnaVrijstellingWi2013.Status.Should().Be(vrijgesteld ? Uitkomststatus.Onbekend : Uitkomststatus.Bepaald);
    }

    [Theory]
    [InlineData(31, 12, 2023, null)]
    [InlineData(1, 1, 2024, true)]
    [InlineData(2, 1, 2024, true)]
    public void De_werknorm_geldt_voor_verzoeken_sinds_2024_OVG_55(int dag, int maand, int jaar, bool? vrijgesteld)
    {
        var uit = Ona(o => o with { Verzoek = new LocalDate(jaar, maand, dag), WerkVoldoet = true }).Op(Nu).OnaVrijstellingWi2013;

        // € 14,33 maal 48 maal 6.
        uit.Waarde.Should().Be(vrijgesteld is null ? null : new OnaVrijstelling(true, new(412_704)));
    }

    [Fact]
    public void De_norm_staat_ook_vast_zonder_oordeel_en_het_oordeel_zonder_norm_OVG_55()
    {
        var zonderOordeel = Ona(o => o with { WerkVoldoet = default }).Op(Nu).OnaVrijstellingWi2013;
        zonderOordeel.Status.Should().Be(Uitkomststatus.Onbekend);
        zonderOordeel.Algemeen.Veld("werknorm").Minimum.Should().Be(412_704);
        zonderOordeel.Algemeen.Ontbreekt().Should().Equal("onaWi2013.werkVoldoet");
        Ona(o => o with { MinimumuurloonMetVakantiebijslag = default }).Op(Nu).OnaVrijstellingWi2013.Waarde.Should().Be(new OnaVrijstelling(false, null));
        Oud.Op(D(31, 12, 2023)).OnaVrijstellingWi2013.Status.Should().Be(Uitkomststatus.Onbekend, "voor 2024 telt de norm van de oude regels");
    }

    [Theory]
    [InlineData(31, 12, 2022, 1, null)]
    [InlineData(1, 1, 2023, 1, true)]
    [InlineData(2, 1, 2023, 1, true)]
    [InlineData(1, 1, 2023, 0, null)]
    public void Verlenging_ook_met_een_poging_voor_ONA_OVG_59(int dag, int maand, int jaar, int pogingen, bool? verlenging)
    {
        var dossier = Ona(o => o with { Pogingen = pogingen }) with { TermijnWi2013 = Oud.TermijnWi2013 with { OverigeEisenVerlenging = true } };

        dossier.Op(new LocalDate(jaar, maand, dag)).VerlengingWi2013.Waarde.Should().Be(verlenging);
    }

    [Fact]
    public void Zonder_de_overige_eisen_geen_verlenging_en_zonder_dat_oordeel_niets_zeker_OVG_59()
    {
        Ona(o => o with { Pogingen = 3 }).Op(Nu).VerlengingWi2013.Waarde.Should().BeFalse();
        var uit = (Ona(o => o with { Pogingen = 3 }) with { TermijnWi2013 = Oud.TermijnWi2013 with { OverigeEisenVerlenging = default } }).Op(Nu).VerlengingWi2013;
        uit.Status.Should().Be(Uitkomststatus.Onbekend);
        uit.Algemeen.Ontbreekt().Should().Equal("termijnWi2013.overigeEisenVerlenging");
    }

    [Theory]
    [InlineData(31, 12, 2022, Kwijtscheldingsgeval.Geheel, null, null)]
    [InlineData(1, 1, 2023, Kwijtscheldingsgeval.Geheel, true, true)]
    [InlineData(2, 1, 2023, Kwijtscheldingsgeval.Gedeeltelijk, true, false)]
    [InlineData(31, 12, 2022, Kwijtscheldingsgeval.Geen, false, null)]
    [InlineData(1, 6, 2024, Kwijtscheldingsgeval.Geen, false, null)]
    public void Kwijtschelding_uit_zichzelf_sinds_2023_OVG_51(int dag, int maand, int jaar, Kwijtscheldingsgeval geval, bool? ambtshalve, bool? geheel)
        => Lening(l => l with { Kwijtscheldingsgeval = geval }).Op(new LocalDate(jaar, maand, dag)).KwijtscheldingWi2013.Waarde
            .Should().Be(ambtshalve is { } ja ? new KwijtscheldingWi2013(ja, geheel) : null);

    [Fact]
    public void Zonder_oordeel_geen_kwijtschelding_en_geen_terugbetaling_OVG_51()
    {
        var uit = Lening(l => l with { Kwijtscheldingsgeval = default }).Op(Nu);

        uit.KwijtscheldingWi2013.Status.Should().Be(Uitkomststatus.Onbekend);
        uit.TerugbetalingWi2013.Status.Should().Be(Uitkomststatus.Onbekend, "een last wacht op alles wat haar kan verhinderen");
        Lening(l => l with { Geleend = Bedrag.Euro(0) }).Op(Nu).KwijtscheldingWi2013.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        Lening(l => l with { Geleend = Bedrag.Euro(0) }).Op(Nu).TerugbetalingWi2013.Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    [Theory]
    [InlineData(79, 79, true)]
    [InlineData(80, 80, false)]
    [InlineData(81, 80, false)]
    public void De_laagste_van_termijnbedrag_en_draagkracht_met_ieder_jaar_een_toets_OVG_52_OVG_53(int draagkracht, int perMaand, bool opnieuw)
        => Lening(l => l with { Draagkracht = Bedrag.Euro(draagkracht) }).Op(Nu).TerugbetalingWi2013.Waarde
            .Should().Be(new TerugbetalingWi2013(Bedrag.Euro(perMaand), opnieuw ? D(1, 3, 2025) : null, 9));

    [Theory]
    [InlineData(31, 12, 2022, false)]
    [InlineData(1, 1, 2023, true)]
    [InlineData(2, 1, 2023, true)]
    public void Voor_2023_golden_alleen_de_oude_regels_OVG_52_OVG_53(int dag, int maand, int jaar, bool bepaald)
    {
        var uit = Lening(l => l with { DraagkrachtVastgesteld = D(1, 3, 2022) }).Op(new LocalDate(jaar, maand, dag));

        uit.TerugbetalingWi2013.Waarde.Should().Be(bepaald ? new TerugbetalingWi2013(Bedrag.Euro(80), null, 9) : null);
        uit.Regel(Rechtsvragen.TerugbetalingWi2013, bepaald ? "OVG-52" : "OVG-53-oud").Should().Be(Regelstatus.Waar);
    }

    [Fact]
    public void Een_last_is_pas_zeker_als_alles_bekend_is_OVG_53()
    {
        Rechtsvragen.TerugbetalingWi2013.Strekking.Should().Be(Strekking.Belastend);
        foreach (var (dossier, mist) in new (Dossier, string)[]
        {
            (Lening(l => l with { Draagkracht = default }), "leningWi2013.draagkracht"),
            (Lening(l => l with { Termijnbedrag = default }), "leningWi2013.termijnbedrag"),
            (Lening(l => l with { Ontheven = default }), "leningWi2013.ontheven"),
            (Lening(l => l with { Ontheven = true, TerugvorderingEvenredig = default }), "leningWi2013.terugvorderingEvenredig"),
        })
        {
            dossier.Op(Nu).TerugbetalingWi2013.Status.Should().Be(Uitkomststatus.Onbekend, mist);
            dossier.Op(Nu).TerugbetalingWi2013.Algemeen.Ontbreekt().Should().Contain(mist);
        }

        (Oud with { Verblijfstitels = Lijst.Van<Verblijfstitel>([Regulier(D(1, 6, 2020))]) }).Op(Nu).TerugbetalingWi2013.Status.Should().Be(Uitkomststatus.Onbekend, "misschien is er ook asiel");
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Een_afgewikkelde_lening_hoeft_niet_terugbetaald_te_worden_OVG_51(int dagenNaNu, bool klaar)
        => (Oud with { Bewaring = Oud.Bewaring with { LeningAfgewikkeld = Nu.PlusDays(dagenNaNu) } }).Op(Nu).TerugbetalingWi2013.Waarde!.Value.PerMaand.Should().Be(Bedrag.Euro(klaar ? 0 : 80));

    [Fact]
    public void Een_hele_kwijtschelding_maakt_de_terugbetaling_nul_OVG_51()
        => Lening(l => l with { Kwijtscheldingsgeval = Kwijtscheldingsgeval.Geheel }).Op(Nu).TerugbetalingWi2013.Waarde.Should().Be(new TerugbetalingWi2013(Bedrag.Euro(0), null, null));

    [Fact]
    public void Van_wie_nu_asiel_heeft_wordt_niet_teruggevorderd_van_wie_het_eerder_had_staat_het_niet_vast_BOETE_08()
    {
        var asiel = Oud with { Verblijfstitels = Lijst.Volledig(Asiel(D(1, 6, 2020))) };
        var eerder = Oud with { Verblijfstitels = Lijst.Volledig(Asiel(D(1, 6, 2016)) with { LaatsteDag = D(31, 5, 2021) }, Regulier(D(1, 6, 2021))) };
        var gezin = Oud with { Verblijfstitels = Lijst.Volledig(Regulier(D(1, 6, 2020)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd }) };

        asiel.Op(Nu).TerugbetalingWi2013.Waarde.Should().Be(new TerugbetalingWi2013(Bedrag.Euro(0), null, null));
        eerder.Op(Nu).TerugbetalingWi2013.Status.Should().Be(Uitkomststatus.Onbekend);
        eerder.Op(Nu).Regel(Rechtsvragen.TerugbetalingWi2013, "BOETE-08-lening").Should().Be(Regelstatus.Onbekend);
        gezin.Op(Nu).TerugbetalingWi2013.Status.Should().Be(Uitkomststatus.Onbekend, "een last die van een open lezing afhangt");
        gezin.Op(Nu, Kader(Lezing("BOETE-08/gezinslid"), "geldtOokVoorGezinslid")).TerugbetalingWi2013.Waarde!.Value.PerMaand.Should().Be(Bedrag.Euro(0));
        gezin.Op(Nu, Kader(Lezing("BOETE-08/gezinslid"), "alleenEigenVergunning")).TerugbetalingWi2013.Waarde!.Value.PerMaand.Should().Be(Bedrag.Euro(80));
    }

    [Theory]
    [InlineData(30, 6, 2023, 7_500, false)]
    [InlineData(1, 7, 2023, 7_500, true)]
    [InlineData(1, 7, 2023, 7_499, false)]
    [InlineData(30, 6, 2024, 7_500, true)]
    [InlineData(30, 6, 2023, 9_499, false)]
    [InlineData(30, 6, 2023, 9_500, true)]
    [InlineData(31, 12, 2022, 9_500, null)]
    [InlineData(1, 1, 2023, 9_500, true)]
    [InlineData(1, 7, 2024, 9_500, null)]
    [InlineData(1, 7, 2024, 7_499, false)]
    public void Begeleiding_als_de_lening_op_raakt_OVG_54(int dag, int maand, int jaar, int geleend, bool? mag)
        => Lening(l => l with { Geleend = Bedrag.Euro(geleend) }).Op(new LocalDate(jaar, maand, dag)).BegeleidingWi2013.Waarde.Should().Be(mag);

    [Fact]
    public void Zonder_einde_van_de_termijn_of_zonder_bedrag_is_begeleiding_onbekend_OVG_54()
    {
        var zonderEinde = (Oud with { TermijnWi2013 = Oud.TermijnWi2013 with { LaatsteDag = default } }).Op(Nu).BegeleidingWi2013;
        zonderEinde.Status.Should().Be(Uitkomststatus.Onbekend);
        zonderEinde.Algemeen.Ontbreekt().Should().Contain("termijnWi2013.laatsteDag");
        Lening(l => l with { Geleend = default }).Op(Nu).BegeleidingWi2013.Algemeen.Ontbreekt().Should().Contain("leningWi2013.geleend");
        Rechtsvragen.BegeleidingWi2013.Aard.Should().Be(Aard.Beleidsvrijheid);
    }

    [Fact]
    public void Wat_niet_kan_kloppen_wordt_geweigerd()
    {
        var dossier = Lening(l => l with { Geleend = Bedrag.Euro(10_001) }) with { TermijnWi2013 = Oud.TermijnWi2013 with { LaatsteDag = D(30, 6, 2020) } };

        dossier.Controleer(new Peildata(Nu), out _, out var fouten).Should().BeFalse();
        fouten.Select(f => f.Pad).Should().BeEquivalentTo("termijnWi2013.laatsteDag", "leningWi2013.geleend");
        (Lening(l => l with { Geleend = Bedrag.Euro(10_000) }) with { TermijnWi2013 = Oud.TermijnWi2013 with { LaatsteDag = D(1, 7, 2020) } }).Controleer(new Peildata(Nu), out _, out _).Should().BeTrue();
    }

    [Theory]
    [InlineData(31, 12, 2021, false, ToepasselijkeWet.Wi2013, ToepasselijkeWet.Wi2021)]
    [InlineData(31, 12, 2021, true, ToepasselijkeWet.Wi2013, ToepasselijkeWet.Wi2013)]
    [InlineData(31, 5, 2023, false, ToepasselijkeWet.Wi2013, ToepasselijkeWet.Wi2013)]
    [InlineData(30, 5, 2023, false, ToepasselijkeWet.Wi2013, ToepasselijkeWet.Wi2021)]
    public void Een_nieuw_recht_na_de_oude_plicht_is_een_lezing_OVG_10(int dag, int maand, int jaar, bool sluitAan, ToepasselijkeWet gewoon, ToepasselijkeWet andereLezing)
    {
        var dossier = Oud with
        {
            Verblijfstitels = Lijst.Volledig(
                Regulier(D(1, 6, 2020)) with { LaatsteDag = new LocalDate(jaar, maand, dag) },
                Regulier(D(1, 6, 2023)) with { SluitAanOpPlicht = sluitAan }),
        };

        dossier.Op(Nu).ToepasselijkeWet.Waarde.Should().Be(gewoon);
        dossier.Op(Nu, Kader(Lezing("OVG-10/nieuwRecht"), "nieuweWet")).ToepasselijkeWet.Waarde.Should().Be(andereLezing);
        dossier.Op(Nu, Kader(Lezing("OVG-10/nieuwRecht"), "blijftWi2013")).ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2013);
    }

    [Theory]
    [InlineData(Beperking.Gezinslid)]
    [InlineData(Beperking.Kennismigrant)]
    public void Een_diploma_op_A2_van_wie_nooit_plichtig_was_verandert_de_wet_niet_OVG_05(Beperking eerder)
    {
        var dossier = Leeg(Regulier(D(1, 6, 2023))) with
        {
            Verblijfstitels = Lijst.Volledig(Regulier(D(1, 6, 2019), eerder) with { LaatsteDag = D(31, 5, 2021), SluitAanOpPlicht = false }, Regulier(D(1, 6, 2023))),
        };

        dossier.Op(Nu).ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2021);
        dossier.Op(Nu).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeTrue();
    }

    [Fact]
    public void Zonder_beschikbare_lening_zegt_OVG_54_niets()
        => Lening(l => l with { Beschikbaar = Bedrag.Euro(0), Geleend = Bedrag.Euro(0) }).Op(Nu).BegeleidingWi2013.Status.Should().Be(Uitkomststatus.Onbekend);

    [Fact]
    public void De_alfabetiseringsvariant_en_de_schoolvariant_noemen_geen_aantal_pogingen()
    {
        Inspanning(i => i with { Alfabetiseringsvariant = true }).Op(Nu).Inspanningsontheffing.Waarde.Should().Be(new Inspanningsontheffing(true, null));
        Inspanning(i => i with { Schooluren = 600, NietLeerbaar = true }).Op(Nu).Inspanningsontheffing.Waarde.Should().Be(new Inspanningsontheffing(true, null));
    }
}
