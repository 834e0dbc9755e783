using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tests.Ontheffingen;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Examens;

/// <summary>ONDERDEEL-02, EXAM-51, EXAM-53, VRIJW-51 en KNM-01.</summary>
public class DocumentRegelsTests
{
    private static readonly Documentrecht Geen = new(false, null, null, null);

    private static readonly Dossier Vrijwillig = B1Klaar.Met(AlleVijf(Taalniveau.A2)) with
    {
        Persoon = DeMens with { EuEerOfZwitserseNationaliteit = true },
        VrijwilligeInburgering = new() { Deelnemer = true, OnaBehaald = D(1, 3, 2025) },
    };

    private static Dossier Ingetrokken(DatumWaarneming dag) => B1Klaar with { Onregelmatigheid = B1Klaar.Onregelmatigheid with { DiplomaIngetrokken = dag } };

    [Fact]
    public void B1_route_klaar_geeft_een_diploma_met_de_dag_van_het_laatste_onderdeel()
    {
        B1Klaar.Op(Nu).DiplomaOfCertificaat.Waarde.Should().Be(new Documentrecht(true, Inburgeringsdocument.Diploma, D(1, 2, 2024), false));
        B1Klaar.Op(Nu).Regel(Rechtsvragen.DiplomaOfCertificaat, "ONDERDEEL-02").Should().Be(Regelstatus.Waar);
        B1Klaar.Op(D(31, 1, 2024)).DiplomaOfCertificaat.Waarde.Should().Be(Geen);
        B1Klaar.Op(D(1, 2, 2024)).DiplomaOfCertificaat.Waarde!.Value.Recht.Should().BeTrue();
    }

    [Fact]
    public void Onderwijsroute_behaald_en_de_terugval_van_artikel_8_lid_4_geven_een_diploma()
    {
        var behaald = Onderwijs with { Taalschakeltraject = new() { Diploma = D(1, 7, 2024), Gestopt = DatumWaarneming.NietGebeurd } };

        behaald.Op(Nu).DiplomaOfCertificaat.Waarde.Should().Be(new Documentrecht(true, Inburgeringsdocument.Diploma, D(1, 7, 2024), false));
        Onderwijs.Met(AlleVijf()).Op(Nu).DiplomaOfCertificaat.Waarde!.Value.Document.Should().Be(Inburgeringsdocument.Diploma);
        Onderwijs.Op(Nu).DiplomaOfCertificaat.Waarde.Should().Be(Geen);
    }

    [Fact]
    public void Zelfredzaamheidsroute_klaar_geeft_een_certificaat_en_A2_maakt_daar_geen_diploma_van_ROUTE_Z_05()
    {
        var certificaat = new Documentrecht(true, Inburgeringsdocument.Certificaat, D(1, 10, 2024), true);

        ZGezin.Op(Nu).DiplomaOfCertificaat.Waarde.Should().Be(certificaat);
        ZGezin.Met(AlleVijf(Taalniveau.A2)).Op(Nu).DiplomaOfCertificaat.Waarde.Should().Be(certificaat);
        ZGezin.Met(AlleVijf()).Op(Nu).DiplomaOfCertificaat.Waarde.Should().Be(certificaat);
        ZGezin.Op(Nu).Regel(Rechtsvragen.DiplomaOfCertificaat, "ONDERDEEL-02-certificaat").Should().Be(Regelstatus.Waar);
    }

    [Fact]
    public void Zonder_de_hele_plicht_is_er_geen_document_en_ontheffing_geeft_er_geen()
    {
        (B1Klaar with { Participatieverklaring = PvtKlaar with { Ondertekend = DatumWaarneming.NietGebeurd } }).Op(Nu).DiplomaOfCertificaat.Waarde.Should().Be(Geen);
        (Asielstatushouder with { Ontheffingsbesluiten = Lijst.Volledig(OntheffingRegelsTests.Besluit(Ontheffingsomvang.HelePlicht)) }).Op(Nu).DiplomaOfCertificaat.Waarde.Should().Be(Geen);
        (B1Klaar with { Participatieverklaring = PvtKlaar with { Ondertekend = default } }).Op(Nu).DiplomaOfCertificaat.Status.Should().Be(Uitkomststatus.Onbekend);
        Leeg(Asiel(D(1, 6, 2021))).Op(Nu).DiplomaOfCertificaat.Status.Should().Be(Uitkomststatus.NietVanToepassing, "de oude wet rekent deze bibliotheek niet uit");
    }

    [Fact]
    public void Een_ongeldig_verklaarde_poging_telt_niet_tot_het_onderdeel_alsnog_behaald_is_EXAM_51()
    {
        Examenpoging[] ongeldig = [.. AlleVijf().Select(p => p.Onderdeel.Equals((Waarneming<Examenonderdeel>)Examenonderdeel.Knm) ? p with { Uitslag = Examenuitslag.Ongeldig } : p)];

        B1Klaar.Met(ongeldig).Op(Nu).DiplomaOfCertificaat.Waarde.Should().Be(Geen);
        B1Klaar.Met(ongeldig).Op(Nu).Voldaan.Waarde!.Value.Voldaan.Should().BeFalse();
        B1Klaar.Met([.. ongeldig, Poging(Examenonderdeel.Knm, dag: D(1, 6, 2024))]).Op(Nu).DiplomaOfCertificaat.Waarde!.Value.Dagtekening.Should().Be(D(1, 6, 2024));
    }

    [Theory]
    [InlineData(31, 1, true)]
    [InlineData(1, 2, false)]
    [InlineData(2, 2, false)]
    public void Een_intrekking_neemt_alleen_het_recht_weg_dat_er_toen_was_EXAM_51(int dag, int maand, bool recht)
    {
        var dossier = Ingetrokken(D(dag, maand, 2024));

        dossier.Op(Nu, Kader(Lezing("VOLD-01/examendag"), "dagVanExamen")).DiplomaOfCertificaat.Waarde!.Value.Recht.Should().Be(recht);
        dossier.Op(Nu).DiplomaOfCertificaat.Waarde?.Recht.Should().BeTrue("een weigering staat pas vast als ook de dag van de uitslag haar geeft");
    }

    [Fact]
    public void Een_intrekking_geldt_vanaf_haar_dag_en_onbekend_blijft_onbekend_EXAM_51()
    {
        Ingetrokken(D(1, 6, 2024)).Op(D(31, 5, 2024)).DiplomaOfCertificaat.Waarde!.Value.Recht.Should().BeTrue();
        Ingetrokken(D(1, 6, 2024)).Op(D(1, 6, 2024)).DiplomaOfCertificaat.Waarde.Should().Be(Geen);
        (ZGezin with { Onregelmatigheid = new() { DiplomaIngetrokken = D(1, 11, 2024) } }).Op(Nu).DiplomaOfCertificaat.Waarde!.Value.Recht.Should().BeTrue("het artikel noemt alleen het diploma");
        Ingetrokken(default).Op(Nu).DiplomaOfCertificaat.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Vrijwillig_geeft_sinds_1_september_2025_het_diploma_van_het_oude_Besluit_VRIJW_51()
    {
        Vrijwillig.Op(D(31, 8, 2025)).DiplomaOfCertificaat.Status.Should().Be(Uitkomststatus.Onbekend, "voor die dag is het niet geregeld");
        foreach (var dag in new[] { D(1, 9, 2025), D(2, 9, 2025) })
        {
            Vrijwillig.Op(dag).DiplomaOfCertificaat.Waarde.Should().Be(new Documentrecht(true, Inburgeringsdocument.DiplomaBesluitInburgering, D(1, 3, 2025), false));
        }
    }

    [Theory]
    [InlineData(28, 2, true)]
    [InlineData(1, 3, false)]
    [InlineData(2, 3, false)]
    public void Een_ingetrokken_diploma_van_een_vrijwillige_telt_niet_meer_VRIJW_51(int dag, int maand, bool recht)
        => (Vrijwillig with { Onregelmatigheid = Vrijwillig.Onregelmatigheid with { DiplomaIngetrokken = D(dag, maand, 2025) } }).Op(D(1, 10, 2025)).DiplomaOfCertificaat.Waarde!.Value.Recht.Should().Be(recht);

    [Fact]
    public void Vrijwillig_zonder_alle_onderdelen_geen_diploma_VRIJW_51()
    {
        LocalDate dag = D(1, 10, 2025);

        (Vrijwillig with { VrijwilligeInburgering = new() { Deelnemer = true, OnaBehaald = DatumWaarneming.NietGebeurd } }).Op(dag).DiplomaOfCertificaat.Waarde.Should().Be(Geen);
        (Vrijwillig with { VrijwilligeInburgering = new() { Deelnemer = true, OnaBehaald = dag } }).Op(dag).DiplomaOfCertificaat.Waarde!.Value.Dagtekening.Should().Be(dag);
        Vrijwillig.Met(AlleVijf(Taalniveau.A1)).Op(dag).DiplomaOfCertificaat.Waarde.Should().Be(Geen);
        Vrijwillig.Met(AlleVijf()).Op(dag).DiplomaOfCertificaat.Waarde!.Value.Recht.Should().BeTrue("B1 is ten minste A2");
        Vrijwillig.Met(AlleVijf(Taalniveau.A2)[..4]).Op(dag).DiplomaOfCertificaat.Waarde.Should().Be(Geen, "zonder KNM");
        var nietVrijwillig = Vrijwillig with { VrijwilligeInburgering = new() { Deelnemer = false, OnaBehaald = D(1, 3, 2025) } };
        (nietVrijwillig with { Pips = Dossiers.Lijst.Volledig<Wet.Inburgering.Intake.Pip>() }).Op(dag).DiplomaOfCertificaat.Waarde.Should().Be(Geen);
        nietVrijwillig.Op(dag).DiplomaOfCertificaat.Status.Should().Be(Uitkomststatus.Onbekend, "met een PIP kan eerder al aan de plicht zijn voldaan");
        (Vrijwillig with { VrijwilligeInburgering = new() { OnaBehaald = D(1, 3, 2025) } }).Op(dag).DiplomaOfCertificaat.Status.Should().Be(Uitkomststatus.Onbekend);
        (Vrijwillig with { VrijwilligeInburgering = new() { Deelnemer = true } }).Op(dag).DiplomaOfCertificaat.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void In_de_B1_route_is_het_examen_zonder_KNM_niet_behaald_KNM_01()
    {
        var zonder = B1Klaar.Met(AlleVijf()[..4]);

        zonder.Op(Nu).Voldaan.Waarde!.Value.Voldaan.Should().BeFalse();
        zonder.Op(Nu).Regel(Rechtsvragen.Voldaan, "KNM-01").Should().Be(Regelstatus.Waar);
        B1Klaar.Met(AlleVijf()[1..]).Op(Nu).Regel(Rechtsvragen.Voldaan, "KNM-01").Should().NotBe(Regelstatus.Waar);
        B1Klaar.Met(AlleVijf()[1..]).Op(Nu).Voldaan.Waarde!.Value.Voldaan.Should().BeFalse();
    }

    [Theory]
    [InlineData(Ontdekking.BijExamen, true, false, false, "EXAM-51-bij")]
    [InlineData(Ontdekking.NaExamen, false, true, false, "EXAM-51-na")]
    [InlineData(Ontdekking.NaDiploma, false, true, true, "EXAM-51-diploma")]
    public void Wat_na_een_onregelmatigheid_kan_hangt_af_van_het_moment_EXAM_51(Ontdekking moment, bool examen, bool uitslag, bool diploma, string regel)
    {
        var op = Met(Onregel with { Moment = moment }).Op(Nu);

        op.Onregelmatigheid.Waarde.Should().Be(new GevolgOnregelmatigheid(examen, examen, uitslag, diploma));
        op.Regel(Rechtsvragen.Onregelmatigheid, regel).Should().Be(Regelstatus.Waar);
    }

    [Fact]
    public void Bij_het_staatsexamen_of_zonder_onregelmatigheid_kan_de_Minister_niets_EXAM_51()
    {
        Met(Onregel with { BijStaatsexamen = true }).Op(Nu).Onregelmatigheid.Waarde.Should().Be(default(GevolgOnregelmatigheid));
        Met(Onregel with { Vastgesteld = false }).Op(Nu).Onregelmatigheid.Waarde.Should().Be(default(GevolgOnregelmatigheid));
        Met(Onregel).Op(D(31, 5, 2024)).Onregelmatigheid.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        Met(Onregel).Op(D(1, 6, 2024)).Onregelmatigheid.Status.Should().Be(Uitkomststatus.Bepaald);
    }

    [Fact]
    public void Zonder_oordeel_van_de_Minister_of_zonder_moment_wordt_niets_opgelegd_EXAM_51()
    {
        foreach (var o in new[] { Onregel with { Vastgesteld = default }, Onregel with { Moment = default }, Onregel with { BijStaatsexamen = default } })
        {
            Met(o).Op(Nu).Onregelmatigheid.Status.Should().Be(Uitkomststatus.Onbekend);
            Met(o).Op(Nu).Onregelmatigheid.Algemeen.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
        }
    }

    private static readonly Onregelmatigheid Onregel = new()
    {
        OntdektOp = D(1, 6, 2024),
        Vastgesteld = true,
        Moment = Ontdekking.NaExamen,
        BijStaatsexamen = false,
        DiplomaIngetrokken = DatumWaarneming.NietGebeurd,
    };

    private static Dossier Met(Onregelmatigheid onregelmatigheid) => B1Klaar with { Onregelmatigheid = onregelmatigheid };
}
