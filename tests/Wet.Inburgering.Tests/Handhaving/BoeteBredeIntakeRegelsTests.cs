using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Gebouw;
using static Wet.Inburgering.Tests.Intake.BredeIntakeRegelsTests;

namespace Wet.Inburgering.Tests.Handhaving;

public class BoeteBredeIntakeRegelsTests
{
    private static readonly LocalDate Nu = D(1, 9, 2024);

    /// <summary>De eerste boete, na de tweede oproep.</summary>
    internal static BoeteBredeIntake EersteBoete { get; } = new() { Opgelegd = D(15, 4, 2024), Bekendgemaakt = D(16, 4, 2024), Bedrag = Bedrag.Euro(250), Boetestatus = Boetestatus.Onherroepelijk };

    internal static BoeteBredeIntake TweedeBoete { get; } = EersteBoete with { Opgelegd = D(20, 6, 2024), Bekendgemaakt = D(21, 6, 2024) };

    private static Uitkomst<BredeIntakeboete> Boete(Dossier dossier, LocalDate? op = null, Beleidskader? kader = null) => dossier.Op(op ?? Nu, kader).BoeteBredeIntake;

    private static bool? Mag(Dossier dossier, LocalDate? op = null, Beleidskader? kader = null) => Boete(dossier, op, kader).Waarde?.MagOpleggen;

    private static Dossier MetTweede(Func<Oproep, Oproep> tweede) => Nieuw.Met(Eerste, tweede(Tweede));

    [Fact]
    public void Na_de_eerste_vergeefse_oproep_nog_geen_boete_SANCTIE_01a()
    {
        var beoordeling = Nieuw.Met(Eerste).Op(Nu);

        beoordeling.BoeteBredeIntake.Waarde.Should().Be(new BredeIntakeboete(false, Bedrag.Euro(0), 0, D(15, 3, 2024), null));
        beoordeling.Regel(Rechtsvragen.BoeteBredeIntake, "SANCTIE-01a").Should().Be(Regelstatus.Waar);
        Mag(Nieuw.Met(Tweede)).Should().BeFalse("ook niet als bij die eerste is gewaarschuwd");
    }

    [Fact]
    public void Na_de_hernieuwde_oproep_250_euro_en_een_nieuwe_termijn_van_hoogstens_twee_maanden_SANCTIE_01()
        => Boete(Nieuw.Met(Eerste, Tweede)).Waarde.Should().Be(new BredeIntakeboete(true, Bedrag.Euro(250), 1, D(10, 4, 2024), D(2, 11, 2024)));

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void Pas_na_de_laatste_dag_van_de_hernieuwde_oproep(int april, bool mag) => Mag(Nieuw.Met(Eerste, Tweede), D(april, 4, 2024)).Should().Be(mag);

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void Wie_op_de_laatste_dag_verschijnt_en_meewerkt_krijgt_geen_boete(int april, bool mag)
        => Mag(MetTweede(o => Meegewerkt(o) with { Verschenen = D(april, 4, 2024) })).Should().Be(mag);

    [Fact]
    public void Niet_als_de_hernieuwde_oproep_geen_waarschuwing_had_SANCTIE_01b()
    {
        Mag(MetTweede(o => o with { SchriftelijkeWaarschuwing = false })).Should().BeFalse();
        MetTweede(o => o with { SchriftelijkeWaarschuwing = default }).Op(Nu).BoeteBredeIntake.Algemeen.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
    }

    [Fact]
    public void Niet_zonder_verwijt_niet_na_verlaging_van_de_bijstand_en_niet_na_drie_jaar()
    {
        var dossiers = new Dictionary<string, Dossier>
        {
            ["BOETE-09"] = MetTweede(o => o with { GeenVerwijt = true }),
            ["SANCTIE-11-overleden"] = MetTweede(o => o) with { Bewaring = Nieuw.Bewaring with { Overleden = Nu } },
            ["SANCTIE-10"] = MetTweede(o => o with { BijstandVerlaagdVoorZelfdeGedraging = true }),
        };
        foreach (var (regel, dossier) in dossiers)
        {
            Mag(dossier).Should().BeFalse();
            dossier.Op(Nu).Regel(Rechtsvragen.BoeteBredeIntake, regel).Should().Be(Regelstatus.Waar);
        }

        foreach (var onbekend in (Dossier[])[MetTweede(o => o with { GeenVerwijt = default }), MetTweede(o => o with { BijstandVerlaagdVoorZelfdeGedraging = default }), MetTweede(o => o with { Verschenen = default }), MetTweede(o => o with { LaatsteDag = default })])
        {
            Boete(onbekend).Status.Should().Be(Uitkomststatus.Onbekend);
            Boete(onbekend).Algemeen.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
        }
    }

    /// <summary>De overtreding is op 11 april 2024, de dag na de termijn.</summary>
    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    [InlineData(12, false)]
    public void De_bevoegdheid_vervalt_na_drie_jaar_SANCTIE_13(int april, bool mag) => Mag(Nieuw.Met(Eerste, Tweede), D(april, 4, 2027)).Should().Be(mag);

    [Theory]
    [InlineData(0, 250)]
    [InlineData(100, 150)]
    [InlineData(250, 0)]
    [InlineData(300, 0)]
    public void Bijzondere_omstandigheden_verlagen_het_bedrag_BOETE_53(int verlaging, int bedrag)
        => Boete(MetTweede(o => o with { VerlagingBoete = Bedrag.Euro(verlaging) })).Waarde!.Value.Bedrag.Should().Be(Bedrag.Euro(bedrag));

    [Fact]
    public void Zonder_oordeel_over_bijzondere_omstandigheden_staat_het_bedrag_niet_vast()
    {
        var uitkomst = Boete(MetTweede(o => o with { VerlagingBoete = default }));

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Algemeen.Veld("bedrag").Maximum.Should().Be(25_000);
        uitkomst.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.OordeelOntbreekt);
    }

    [Fact]
    public void Weigeren_van_de_toets_is_onvoldoende_meewerken_tenzij_ontheffing_moet_worden_gegeven()
    {
        static Oproep Geweigerd(Oproep o) => Meegewerkt(o) with { LeerbaarheidstoetsGeweigerd = true };
        var visueel = Nieuw with { Intake = NogNiets with { VisueleBeperking = true } };

        Boete(MetTweede(Geweigerd)).Waarde!.Value.Bedrag.Should().Be(Bedrag.Euro(250));
        Mag(visueel.Met(Eerste, Geweigerd(Tweede))).Should().BeFalse();
        Boete((Nieuw with { Intake = NogNiets with { VisueleBeperking = default } }).Met(Eerste, Geweigerd(Tweede))).Status.Should().Be(Uitkomststatus.Onbekend);
    }

    /// <summary>De tweede oproep: verschenen op 20 maart, laatste dag 10 april 2024.</summary>
    [Theory]
    [InlineData("toets", "2024-03-19", false)]
    [InlineData("toets", "2024-03-20", false)]
    [InlineData("toets", "2024-03-21", null)]
    [InlineData("toets", "2024-04-10", null)]
    [InlineData("toets", "2024-04-11", true)]
    [InlineData("ontheffing", "2024-04-10", false)]
    [InlineData("ontheffing", "2024-04-11", true)]
    [InlineData("pip", "2024-03-20", false)]
    [InlineData("pip", "2024-03-21", true)]
    public void Weigeren_van_een_toets_die_niet_hoefde_is_geen_overtreding(string waarom, string dag, bool? mag)
    {
        var op = NodaTime.Text.LocalDatePattern.Iso.Parse(dag).Value;
        var dossier = MetTweede(o => Meegewerkt(o) with { LeerbaarheidstoetsGeweigerd = true });
        dossier = waarom switch
        {
            "toets" => dossier with { Intake = NogNiets with { LeerbaarheidstoetsAfgelegd = op } },
            "ontheffing" => dossier with { Intake = NogNiets with { ToetsontheffingVerleend = op } },
            _ => dossier with { Pips = Pip(op) },
        };

        Mag(dossier, kader: Kader(Lezing("SANCTIE-02/naPip"), "welBoete")).Should().Be(mag);
    }

    /// <summary>De ontheffing staat sinds 1 januari 2023 in de Wet; over een weigering daarvoor lopen de lezingen uiteen.</summary>
    [Theory]
    [InlineData("2022-12-31", null)]
    [InlineData("2023-01-01", false)]
    [InlineData("2023-01-02", false)]
    public void Weigeren_met_een_visuele_beperking_voor_2023_is_rechtens_open(string laatsteDag, bool? mag)
    {
        var einde = NodaTime.Text.LocalDatePattern.Iso.Parse(laatsteDag).Value;
        var oproep = Gemist(D(1, 12, 2022), einde) with { Verschenen = D(5, 12, 2022), VoldoendeMeegewerkt = true, LeerbaarheidstoetsGeweigerd = true };
        var dossier = (Nieuw with { Intake = NogNiets with { VisueleBeperking = true } }).Met(Gemist(D(1, 11, 2022), D(15, 11, 2022)), oproep);

        Mag(dossier, D(1, 3, 2023)).Should().Be(mag);
        if (mag is null)
        {
            Boete(dossier, D(1, 3, 2023)).Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
            Mag(dossier, D(1, 3, 2023), Kader(Lezing("INTAKE-03/voor2023"), "ookDaarvoor")).Should().BeFalse();
            Mag(dossier, D(1, 3, 2023), Kader(Lezing("INTAKE-03/voor2023"), "pasVanaf2023")).Should().BeTrue();
        }
    }

    /// <summary>Art. 22 noemt bij onvoldoende meewerken geen waarschuwing, art. 14 wel: een lezing.</summary>
    [Fact]
    public void Onvoldoende_meewerken_zonder_waarschuwing_is_rechtens_open()
    {
        var (lezing, eerste) = (Lezing("SANCTIE-01/waarschuwing"), Nieuw.Met(Meegewerkt(Eerste) with { VoldoendeMeegewerkt = false }));

        Boete(eerste).Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
        Mag(eerste, kader: Kader(lezing, "altijd")).Should().BeFalse();
        Mag(eerste, kader: Kader(lezing, "alleenBijNietVerschijnen")).Should().BeTrue();

        var tweede = MetTweede(o => Meegewerkt(o) with { VoldoendeMeegewerkt = false, SchriftelijkeWaarschuwing = false });
        Mag(tweede, kader: Kader(lezing, "altijd")).Should().BeFalse();
        Mag(tweede, kader: Kader(lezing, "alleenBijNietVerschijnen")).Should().BeTrue();
        Mag(MetTweede(o => Meegewerkt(o) with { VoldoendeMeegewerkt = false })).Should().BeTrue("na een waarschuwing zeggen beide lezingen hetzelfde");
    }

    [Fact]
    public void Een_boete_per_overtreding_en_de_termijn_telt_vanaf_de_bekendmaking_SANCTIE_11()
    {
        var beboet = Nieuw.Met(Eerste, Tweede).Met(EersteBoete);

        Boete(beboet).Waarde.Should().Be(new BredeIntakeboete(false, Bedrag.Euro(0), 0, D(10, 4, 2024), D(17, 6, 2024)));
        beboet.Op(Nu).Regel(Rechtsvragen.BoeteBredeIntake, "SANCTIE-11").Should().Be(Regelstatus.Waar);
        Mag(Nieuw.Met(Eerste, Tweede).Met(EersteBoete with { Boetestatus = Boetestatus.Vernietigd })).Should().BeTrue("die boete staat niet meer");
        Boete(Nieuw.Met(Eerste, Tweede).Met(EersteBoete with { Boetestatus = default })).Status.Should().Be(Uitkomststatus.Onbekend);
        Boete(Nieuw.Met(Eerste, Tweede) with { BoetesBredeIntake = default }).Status.Should().Be(Uitkomststatus.Onbekend);
    }

    /// <summary>Een boete van 11 april, de dag van de overtreding, is voor deze oproep; een van de dag ervoor kan dat niet zijn.</summary>
    [Theory]
    [InlineData(10, "SANCTIE-02a")]
    [InlineData(11, "SANCTIE-11")]
    [InlineData(12, "SANCTIE-11")]
    public void Een_boete_hoort_bij_de_oproep_als_zij_na_de_termijn_is_opgelegd(int april, string regel)
        => Nieuw.Met(Eerste, Tweede).Met(EersteBoete with { Opgelegd = D(april, 4, 2024) }).Op(Nu).Regel(Rechtsvragen.BoeteBredeIntake, regel).Should().Be(Regelstatus.Waar);

    [Fact]
    public void Ook_de_nieuwe_termijn_gemist_nog_eens_250_euro_en_geen_derde_SANCTIE_02()
    {
        var dossier = Nieuw.Met(Eerste, Tweede, Derde);

        Boete(dossier.Met(EersteBoete)).Waarde.Should().Be(new BredeIntakeboete(true, Bedrag.Euro(250), 2, D(16, 6, 2024), D(17, 6, 2024)));
        Boete(dossier.Met(EersteBoete, TweedeBoete)).Waarde.Should().Be(new BredeIntakeboete(false, Bedrag.Euro(0), 0, D(16, 6, 2024), D(17, 6, 2024)));
        var vierde = Nieuw.Met(Eerste, Tweede, Derde, Gemist(D(1, 7, 2024), D(1, 8, 2024))).Met(EersteBoete, TweedeBoete).Op(Nu);
        vierde.BoeteBredeIntake.Waarde!.Value.MagOpleggen.Should().BeFalse();
        vierde.Regel(Rechtsvragen.BoeteBredeIntake, "SANCTIE-02c").Should().Be(Regelstatus.Waar);
        Mag(Nieuw.Met(Eerste, Tweede, Derde with { SchriftelijkeWaarschuwing = false }).Met(EersteBoete)).Should().BeTrue("de nieuwe termijn staat in het boetebesluit; art. 22 lid 3 vraagt geen nieuwe waarschuwing");
    }

    [Theory]
    [InlineData("2024-06-15", true)]
    [InlineData("2024-06-16", false)]
    [InlineData("2024-06-17", false)]
    public void De_tweede_boete_pas_als_de_termijn_na_de_bekendmaking_is_verstreken_SANCTIE_02a(string bekendgemaakt, bool mag)
        => Mag(Nieuw.Met(Eerste, Tweede, Derde).Met(EersteBoete with { Bekendgemaakt = NodaTime.Text.LocalDatePattern.Iso.Parse(bekendgemaakt).Value })).Should().Be(mag);

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void De_nieuwe_termijn_eindigt_uiterlijk_twee_maanden_na_de_bekendmaking_SANCTIE_02(int juni, bool mag)
        => Mag(Nieuw.Met(Eerste, Tweede, Derde with { LaatsteDag = D(juni, 6, 2024) }).Met(EersteBoete)).Should().Be(mag, "een latere oproep is niet de nieuwe termijn uit het boetebesluit");

    [Fact]
    public void Een_boete_die_nog_niet_bekendgemaakt_is_geeft_geen_nieuwe_termijn()
    {
        var dossier = Nieuw.Met(Eerste, Tweede, Derde);

        Mag(dossier.Met(EersteBoete with { Bekendgemaakt = DatumWaarneming.NietGebeurd })).Should().BeFalse();
        Boete(dossier.Met(EersteBoete with { Bekendgemaakt = default })).Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Theory]
    [InlineData("2025-01-31", "2025-04-01")]
    [InlineData("2024-12-30", "2025-03-01")]
    [InlineData("2024-12-31", "2025-03-01")]
    [InlineData("2025-01-01", "2025-03-02")]
    public void De_nieuwe_termijn_is_hoogstens_twee_maanden_na_bekendmaking(string bekendgemaakt, string totExclusief)
    {
        var dag = NodaTime.Text.LocalDatePattern.Iso.Parse(bekendgemaakt).Value;
        var dossier = Nieuw.Met(Eerste, Tweede).Met(EersteBoete with { Opgelegd = dag, Bekendgemaakt = dag });

        Boete(dossier, D(1, 2, 2025)).Waarde!.Value.NieuweTermijnTotExclusief.Should().Be(NodaTime.Text.LocalDatePattern.Iso.Parse(totExclusief).Value);
    }

    [Fact]
    public void Voor_een_asielstatushouder_wacht_de_boete_op_een_oordeel_BOETE_08()
    {
        static Dossier Asiel(Waarneming<bool> onwil) => (Asielstatushouder with { Pips = Lijst.Volledig<Pip>(), Intake = NogNiets }).Met(Eerste, Tweede with { BewezenAanhoudendeOnwil = onwil });
        var open = Boete(Asiel(default));

        open.Waarde.Should().BeNull();
        open.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.OordeelOntbreekt);
        open.Algemeen.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
        open.Algemeen.Veld("magOpleggen").JaNee.Should().BeNull();
        Mag(Asiel(false)).Should().BeFalse();
        Mag(Asiel(true)).Should().BeTrue();
    }

    [Fact]
    public void Voor_een_gezinslid_van_een_statushouder_is_dat_een_lezing()
    {
        var dossier = (Leeg(Regulier(D(1, 2, 2022)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd }) with { Intake = NogNiets }).Met(Eerste, Tweede);

        Boete(dossier).Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
        Mag(dossier, kader: Kader(Lezing("BOETE-08/gezinslid"), "alleenEigenVergunning")).Should().BeTrue();
    }

    [Fact]
    public void Na_een_eerder_PIP_is_een_boete_rechtens_open_en_geldt_het_plafond_BOETE_52()
    {
        var (lezing, kader) = (Lezing("SANCTIE-02/naPip"), Kader(Lezing("SANCTIE-02/naPip"), "welBoete"));
        var dossier = Gezinsmigrant.Met(Eerste, Tweede) with { Intake = NogNiets };

        Boete(dossier).Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
        Mag(dossier, kader: Kader(lezing, "geenBoete")).Should().BeFalse();
        Boete(dossier, kader: kader).Waarde!.Value.Bedrag.Should().Be(Bedrag.Euro(250));
        Boete(dossier.Met(BoeteOndersteuningRegelsTests.Beboet(D(1, 7, 2024), D(1, 8, 2024), 2300)), kader: kader).Waarde!.Value.Bedrag.Should().Be(Bedrag.Euro(100), "van € 2.400 is € 2.300 op");
        Mag(Gezinsmigrant.Met(Eerste, Tweede) with { Intake = NogNiets, Pips = Pip(D(1, 7, 2024)) }).Should().BeTrue("oproepen van voor het PIP horen gewoon bij de intake");
    }

    [Fact]
    public void Zonder_oproep_is_de_vraag_niet_aan_de_orde()
    {
        Boete(Nieuw).Status.Should().Be(Uitkomststatus.NietVanToepassing);
        Boete(Nieuw.Met(Meegewerkt(Eerste))).Waarde.Should().Be(new BredeIntakeboete(false, Bedrag.Euro(0), 0, null, null));
        Boete(Nieuw with { OproepenBredeIntake = default }).Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Twee_oproepen_van_dezelfde_dag_hebben_geen_volgorde()
        => Boete(Nieuw.Met(Eerste with { SchriftelijkeWaarschuwing = true }, Tweede with { Opgeroepen = Eerste.Opgeroepen, GeenVerwijt = true })).Algemeen.Veld("magOpleggen").JaNee.Should().BeNull();

    /// <summary>Iedere oproep telt met haar eigen waarschuwing en oordelen: wat bij de derde niet kan, neemt de tweede niet weg.</summary>
    [Fact]
    public void Een_gemiste_tweede_oproep_blijft_te_beboeten_als_ook_de_derde_wordt_gemist_SANCTIE_01()
    {
        static Dossier MetDerde(Func<Oproep, Oproep> derde) => Nieuw.Met(Eerste, Tweede, derde(Derde));
        var voorDeTweede = new BredeIntakeboete(true, Bedrag.Euro(250), 1, D(10, 4, 2024), D(2, 11, 2024));

        Boete(MetDerde(o => o with { SchriftelijkeWaarschuwing = false })).Waarde.Should().Be(voorDeTweede);
        Boete(MetDerde(o => o with { GeenVerwijt = true })).Waarde.Should().Be(voorDeTweede);
        Boete(MetDerde(o => o with { BijstandVerlaagdVoorZelfdeGedraging = true })).Waarde.Should().Be(voorDeTweede);
        Boete(MetDerde(o => o)).Waarde.Should().Be(voorDeTweede with { LaatsteDagOproep = D(16, 6, 2024) }, "kan het voor beide, dan is het er toch maar een");
        Mag(Nieuw.Met(Eerste, Tweede with { GeenVerwijt = true }, Derde with { SchriftelijkeWaarschuwing = false })).Should().BeFalse("dan geeft geen van beide een boete");
        Boete(Nieuw.Met(Eerste, Tweede with { GeenVerwijt = default }, Derde with { SchriftelijkeWaarschuwing = false })).Algemeen.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
        Mag(Nieuw.Met(Eerste, Tweede with { GeenVerwijt = default }, Derde)).Should().BeTrue("de derde beslist dan zelf");
    }

    [Fact]
    public void Verschilt_de_verlaging_per_oproep_dan_staat_het_bedrag_niet_vast()
    {
        var bedrag = Boete(Nieuw.Met(Eerste, Tweede with { VerlagingBoete = Bedrag.Euro(100) }, Derde)).Algemeen.Veld("bedrag");

        (bedrag.Minimum, bedrag.Maximum).Should().Be((15_000, 25_000));
    }

    [Fact]
    public void Een_vierde_oproep_zonder_boete_neemt_de_tweede_boete_niet_weg_SANCTIE_02()
        => Boete(Nieuw.Met(Eerste, Tweede, Derde, Gemist(D(1, 7, 2024), D(1, 8, 2024))).Met(EersteBoete)).Waarde
            .Should().Be(new BredeIntakeboete(true, Bedrag.Euro(250), 2, D(16, 6, 2024), D(17, 6, 2024)));

    [Fact]
    public void Na_een_boete_en_een_geslaagde_derde_oproep_komt_er_geen_tweede()
        => Mag(Nieuw.Met(Eerste, Tweede, Meegewerkt(Derde)).Met(EersteBoete)).Should().BeFalse();

    [Fact]
    public void Het_besluit_blijft_mensenwerk_van_het_college()
    {
        Rechtsvragen.BoeteBredeIntake.Bevoegd.Should().Be("college");
        Boete(Nieuw.Met(Eerste, Tweede)).Algemeen.Voorbehouden.Should().Contain("menselijkBesluitNodig");
    }
}
