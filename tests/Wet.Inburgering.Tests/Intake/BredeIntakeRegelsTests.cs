using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Intake;

public class BredeIntakeRegelsTests
{
    private static readonly LocalDate Nu = D(1, 9, 2024);

    /// <summary>Er is nog niets gebeurd, en geen beperking.</summary>
    internal static Inburgeringsintake NogNiets { get; } = new()
    {
        BredeIntakeAfgerond = DatumWaarneming.NietGebeurd,
        OnderwerpenOnderzocht = false,
        LeerbaarheidstoetsAfgelegd = DatumWaarneming.NietGebeurd,
        ToetsontheffingVerleend = DatumWaarneming.NietGebeurd,
        VisueleBeperking = false,
        AuditieveBeperking = false,
        NietInStaatTotToets = false,
    };

    /// <summary>Een gezinsmigrant zonder PIP.</summary>
    internal static Dossier Nieuw { get; } = Gezinsmigrant with { Pips = Lijst.Volledig<Pip>(), Intake = NogNiets };

    private static readonly Inburgeringsintake Afgerond = NogNiets with { BredeIntakeAfgerond = D(1, 8, 2024), LeerbaarheidstoetsAfgelegd = D(15, 7, 2024), OnderwerpenOnderzocht = true };

    /// <summary>Niemand verscheen; gewaarschuwd, verwijtbaar, geen bijzondere omstandigheden.</summary>
    internal static Oproep Gemist(LocalDate opgeroepen, LocalDate laatsteDag) => new()
    {
        Opgeroepen = opgeroepen,
        LaatsteDag = laatsteDag,
        SchriftelijkeWaarschuwing = true,
        Verschenen = DatumWaarneming.NietGebeurd,
        VoldoendeMeegewerkt = false,
        LeerbaarheidstoetsGeweigerd = false,
        GeenVerwijt = false,
        BijstandVerlaagdVoorZelfdeGedraging = false,
        BewezenAanhoudendeOnwil = false,
        VerlagingBoete = Bedrag.Euro(0),
    };

    internal static Oproep Eerste { get; } = Gemist(D(1, 3, 2024), D(15, 3, 2024)) with { SchriftelijkeWaarschuwing = false };

    internal static Oproep Tweede { get; } = Gemist(D(20, 3, 2024), D(10, 4, 2024));

    internal static Oproep Derde { get; } = Gemist(D(16, 4, 2024), D(16, 6, 2024));

    internal static Oproep Meegewerkt(Oproep oproep) => oproep with { Verschenen = oproep.Opgeroepen, VoldoendeMeegewerkt = true };

    private static Intakestap? Stap(Dossier dossier, LocalDate? op = null) => dossier.Op(op ?? Nu).BredeIntake.Waarde;

    [Fact]
    public void Zonder_oproep_roept_het_college_op_INTAKE_01() => Stap(Nieuw).Should().Be(Intakestap.Oproepen);

    [Fact]
    public void Een_onvolledige_lijst_van_oproepen_is_nooit_een_nee()
    {
        var uitkomst = (Nieuw with { OproepenBredeIntake = default }).Op(Nu).BredeIntake;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Algemeen.Handelen.Should().Be(Handelen.Onderzoek);
    }

    /// <summary>De laatste dag van de termijn telt mee.</summary>
    [Theory]
    [InlineData(14, Intakestap.Bezig)]
    [InlineData(15, Intakestap.Bezig)]
    [InlineData(16, Intakestap.OpnieuwOproepen)]
    public void Pas_na_de_termijn_is_een_oproep_vergeefs(int maart, Intakestap stap) => Stap(Nieuw.Met(Eerste), D(maart, 3, 2024)).Should().Be(stap);

    [Theory]
    [InlineData(14, Intakestap.Bezig)]
    [InlineData(15, Intakestap.Bezig)]
    [InlineData(16, Intakestap.OpnieuwOproepen)]
    public void Wie_op_de_laatste_dag_verschijnt_is_op_tijd(int maart, Intakestap stap)
        => Stap(Nieuw.Met(Meegewerkt(Eerste) with { Verschenen = D(maart, 3, 2024) })).Should().Be(stap);

    [Theory]
    [InlineData(true, false, Intakestap.Bezig)]
    [InlineData(false, false, Intakestap.OpnieuwOproepen)]
    [InlineData(true, true, Intakestap.OpnieuwOproepen)]
    public void Verschijnen_zonder_voldoende_mee_te_werken_is_vergeefs_INTAKE_04(bool meegewerkt, bool geweigerd, Intakestap stap)
        => Stap(Nieuw.Met(Meegewerkt(Eerste) with { VoldoendeMeegewerkt = meegewerkt, LeerbaarheidstoetsGeweigerd = geweigerd })).Should().Be(stap);

    [Fact]
    public void Wie_van_de_toets_ontheven_moet_worden_weigert_haar_niet()
        => Stap((Nieuw with { Intake = NogNiets with { VisueleBeperking = true } }).Met(Meegewerkt(Eerste) with { LeerbaarheidstoetsGeweigerd = true })).Should().Be(Intakestap.Bezig);

    /// <summary>Voor onvoldoende meewerken noemt de tekst geen termijn: voor de laatste dag blijft het open.</summary>
    [Fact]
    public void Onvoldoende_meewerken_is_zolang_de_termijn_loopt_nog_niet_zeker()
    {
        var dossier = Nieuw.Met(Meegewerkt(Eerste) with { Verschenen = D(5, 3, 2024), VoldoendeMeegewerkt = false });

        dossier.Op(D(15, 3, 2024)).BredeIntake.Status.Should().Be(Uitkomststatus.Onbekend);
        Stap(dossier, D(16, 3, 2024)).Should().Be(Intakestap.OpnieuwOproepen);
    }

    [Fact]
    public void Zonder_het_oordeel_over_de_medewerking_blijft_het_onbekend()
        => Nieuw.Met(Meegewerkt(Eerste) with { VoldoendeMeegewerkt = default }).Op(Nu).BredeIntake.Algemeen.Ontbreekt().Should().Contain("oproepenBredeIntake[0].voldoendeMeegewerkt");

    [Fact]
    public void Na_drie_vergeefse_oproepen_zonder_de_persoon_afronden_INTAKE_04a()
    {
        Stap(Nieuw.Met(Eerste, Tweede)).Should().Be(Intakestap.OpnieuwOproepen);
        Stap(Nieuw.Met(Eerste, Tweede, Derde)).Should().Be(Intakestap.BijVerstekAfronden);
        Stap(Nieuw.Met(Eerste, Tweede, Meegewerkt(Derde))).Should().Be(Intakestap.Bezig);
        Stap((Nieuw with { Intake = NogNiets with { BredeIntakeAfgerond = D(1, 7, 2024) } }).Met(Eerste, Tweede, Derde)).Should().Be(Intakestap.IntakeAfgerond, "ook zonder toets en gesprek");
    }

    [Fact]
    public void Een_oproep_van_voor_een_onderbreking_die_de_plicht_beeindigde_telt_niet()
    {
        var onderbroken = Nieuw.Met(Eerste, Tweede, Derde) with
        {
            Onderbrekingen = Lijst.Volledig(new Onderbreking { Van = D(1, 7, 2024), LaatsteDag = D(31, 8, 2025), Grond = Onderbrekingsgrond.GeenIngezetene }),
        };

        Stap(onderbroken, D(1, 10, 2025)).Should().Be(Intakestap.Oproepen);
    }

    [Fact]
    public void Een_volledige_intake_is_afgerond_INTAKE_02b()
    {
        Stap(Nieuw with { Intake = Afgerond }).Should().Be(Intakestap.IntakeAfgerond);
        Stap(Nieuw with { Intake = Afgerond }, D(31, 7, 2024)).Should().Be(Intakestap.Oproepen, "een dag eerder was zij dat nog niet");
    }

    [Fact]
    public void Zonder_toets_of_verplichte_onderwerpen_moet_de_intake_worden_aangevuld_INTAKE_02()
    {
        var zonderToets = Afgerond with { LeerbaarheidstoetsAfgelegd = DatumWaarneming.NietGebeurd };

        Stap(Nieuw with { Intake = Afgerond with { OnderwerpenOnderzocht = false } }).Should().Be(Intakestap.Aanvullen);
        Stap(Nieuw with { Intake = zonderToets }).Should().Be(Intakestap.Aanvullen);
        Stap(Nieuw with { Intake = zonderToets with { VisueleBeperking = true } }).Should().Be(Intakestap.Aanvullen, "de ontheffing moet nog worden gegeven");
        Stap(Nieuw with { Intake = zonderToets with { ToetsontheffingVerleend = Nu } }).Should().Be(Intakestap.IntakeAfgerond);
        Stap(Nieuw with { Intake = zonderToets with { ToetsontheffingVerleend = D(2, 9, 2024) } }).Should().Be(Intakestap.Aanvullen, "morgen is nog niet gebeurd");
        (Nieuw with { Intake = Afgerond with { OnderwerpenOnderzocht = default } }).Op(Nu).BredeIntake.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Met_een_PIP_is_de_intake_voorbij_INTAKE_01a()
    {
        Stap(PipWijzigingTests.InHaarlem() with { Intake = NogNiets }).Should().Be(Intakestap.IntakeAfgerond);
        (Nieuw with { Pips = default }).Op(Nu).BredeIntake.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    /// <summary>Het PIP is van Haarlem, de persoon woont sinds 6 mei 2024 in Amsterdam.</summary>
    [Fact]
    public void Na_verhuizing_hoort_bij_het_nieuwe_PIP_een_beperkte_intake_INTAKE_01c()
    {
        var verhuisd = PipWijzigingTests.Verhuisd(Gezinsmigrant, D(6, 5, 2024)) with { Intake = NogNiets };

        Stap(verhuisd, D(5, 5, 2024)).Should().Be(Intakestap.IntakeAfgerond);
        Stap(verhuisd, D(6, 5, 2024)).Should().Be(Intakestap.BeperkteIntake);
        Stap(verhuisd with { Intake = NogNiets with { BredeIntakeAfgerond = D(15, 3, 2022) } }).Should().Be(Intakestap.BeperkteIntake, "die intake was voor het PIP van Haarlem");
        Stap(verhuisd with { Intake = NogNiets with { BredeIntakeAfgerond = D(16, 3, 2022) } }).Should().Be(Intakestap.IntakeAfgerond);
        (Gezinsmigrant with { Intake = NogNiets }).Op(Nu).BredeIntake.Status.Should().Be(Uitkomststatus.Onbekend, "of de persoon is verhuisd is niet bekend");
    }

    [Fact]
    public void Niets_te_doen_rust_niet_op_een_feit_in_onderzoek_of_een_open_lezing()
    {
        static DatumWaarneming InOnderzoek(LocalDate dag) => ((DatumWaarneming)dag).Met(new Herkomst { InOnderzoek = true });

        foreach (var onzeker in (Dossier[])[Nieuw with { Intake = Afgerond with { LeerbaarheidstoetsAfgelegd = InOnderzoek(D(15, 7, 2024)) } }, Nieuw.Met(Eerste with { LaatsteDag = InOnderzoek(D(15, 9, 2024)) })])
        {
            onzeker.Op(Nu).BredeIntake.Status.Should().Be(Uitkomststatus.Onbekend);
            onzeker.Op(Nu).BredeIntake.Algemeen.Handelen.Should().Be(Handelen.Onderzoek);
        }

        Stap(Nieuw.Met(Eerste with { LaatsteDag = InOnderzoek(D(15, 3, 2024)) })).Should().Be(Intakestap.OpnieuwOproepen, "iets te doen is geen weigering");
    }

    [Fact]
    public void Wie_niet_plichtig_is_hoeft_geen_intake()
        => (Nieuw with { Persoon = DeMens with { NederlandseNationaliteit = true } }).Op(Nu).BredeIntake.Status.Should().Be(Uitkomststatus.NietVanToepassing);
}
