using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Examens;

/// <summary>EXAM-02, EXAM-52 en ROUTE-Z-05.</summary>
public class ExamenkostenRegelsTests
{
    private static readonly Examenkosten Vrij = new(true, new(0));
    private static readonly Examenkosten Vijftig = new(false, Bedrag.Euro(50));

    /// <summary>LE-09 a en b: een gezinsmigrant betaalt iedere poging op A2 en voor KNM.</summary>
    [Theory]
    [InlineData(Examenonderdeel.Lezen, Taalniveau.A2)]
    [InlineData(Examenonderdeel.Knm, Taalniveau.Onbekend)]
    public void Een_gezinsmigrant_betaalt_50_euro_voor_A2_en_KNM_LE_09(Examenonderdeel onderdeel, Taalniveau niveau)
        => Vraag(Gezinsmigrant, onderdeel, niveau).Op(Nu).Examenkosten.Waarde.Should().Be(Vijftig);

    [Theory]
    [InlineData(Taalniveau.B1)]
    [InlineData(Taalniveau.B2)]
    public void Het_examengeld_voor_B1_en_B2_staat_niet_in_de_Regeling_en_is_nooit_50(Taalniveau niveau)
    {
        var uitkomst = Vraag(Gezinsmigrant, Examenonderdeel.Lezen, niveau).Op(Nu).Examenkosten.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Veld("kosteloos").JaNee.Should().BeFalse();
        (uitkomst.Veld("bedrag").Minimum, uitkomst.Veld("bedrag").Maximum).Should().Be((null, null));
        uitkomst.Verklaar().Reden.Should().Be(RedenOnbekend.NietGeregeld);
    }

    [Fact]
    public void Een_asielstatushouder_krijgt_per_onderdeel_twee_kosteloze_pogingen_LE_09()
    {
        var basis = Vraag(Asielstatushouder, Examenonderdeel.Lezen, Taalniveau.B1);
        basis.Op(Nu).Examenkosten.Waarde.Should().Be(Vrij);
        basis.Met(Poging(Examenonderdeel.Lezen, uitslag: Examenuitslag.NietBehaald)).Op(Nu).Examenkosten.Waarde.Should().Be(Vrij);
        var derde = basis.Met(Eerder(1), Eerder(2));
        derde.Op(Nu).Examenkosten.Algemeen.Veld("kosteloos").JaNee.Should().BeFalse();
        derde.Met(Eerder(1), Eerder(2) with { Onderdeel = Examenonderdeel.Spreken }).Op(Nu).Examenkosten.Waarde.Should().Be(Vrij);
    }

    /// <summary>LE-09 d: op A2 kost de derde poging voor lezen € 50.</summary>
    [Fact]
    public void De_derde_poging_op_A2_kost_50_euro_LE_09()
    {
        var dossier = Vraag(Asielstatushouder, Examenonderdeel.Lezen, Taalniveau.A2) with { Pips = LaterPip(Leerroute.B1Route, Taalniveau.A2, Taalniveau.A2, Taalniveau.A2, Taalniveau.A2) };

        dossier.Op(Nu).Examenkosten.Waarde.Should().Be(Vrij);
        dossier.Met(Eerder(1), Eerder(2)).Op(Nu).Examenkosten.Waarde.Should().Be(Vijftig);
    }

    [Fact]
    public void Ook_een_betaalde_poging_telt_volgens_de_standaard()
    {
        var dossier = Vraag(Asielstatushouder, Examenonderdeel.Knm).Met(Knm(1, true), Knm(2, false));

        dossier.Op(Nu).Examenkosten.Waarde.Should().Be(Vijftig);
        dossier.Op(Nu, Kader(Lezing("EXAM-02/pogingen"), "alleenKosteloze")).Examenkosten.Waarde.Should().Be(Vrij);
        dossier.Met(Knm(1, true), Knm(2, true)).Op(Nu).Examenkosten.Waarde.Should().Be(Vijftig);
        dossier.Met(Knm(1, true), Knm(2, true) with { Kosteloos = default }).Op(Nu, Kader(Lezing("EXAM-02/pogingen"), "alleenKosteloze")).Examenkosten.Status.Should().Be(Uitkomststatus.Onbekend);

        static Examenpoging Knm(int maand, bool kosteloos) => Poging(Examenonderdeel.Knm, dag: D(1, maand, 2024), uitslag: Examenuitslag.NietBehaald, kosteloos: kosteloos);
    }

    [Fact]
    public void Onder_het_niveau_van_het_PIP_is_niet_kosteloos_en_erboven_wel()
    {
        Vraag(Asielstatushouder, Examenonderdeel.Lezen, Taalniveau.A2).Op(Nu).Examenkosten.Waarde.Should().Be(Vijftig);
        Vraag(Asielstatushouder, Examenonderdeel.Lezen, Taalniveau.B2).Op(Nu).Examenkosten.Waarde.Should().Be(Vrij);
        var afgeschaald = Vraag(Asielstatushouder, Examenonderdeel.Lezen, Taalniveau.A2) with { Pips = LaterPip(Leerroute.B1Route, Taalniveau.A2, Taalniveau.B1, Taalniveau.B1, Taalniveau.B1) };
        afgeschaald.Op(Nu).Examenkosten.Waarde.Should().Be(Vrij);
        afgeschaald.Op(D(1, 6, 2023)).Examenkosten.Waarde.Should().Be(Vijftig, "toen stond er nog B1 in het PIP");
        (afgeschaald with { Examenaanvraag = afgeschaald.Examenaanvraag with { Onderdeel = Examenonderdeel.Spreken } }).Op(Nu).Examenkosten.Waarde.Should().Be(Vijftig);
    }

    [Fact]
    public void In_de_onderwijsroute_is_alleen_KNM_kosteloos()
    {
        Vraag(Onderwijs, Examenonderdeel.Knm).Op(Nu).Examenkosten.Waarde.Should().Be(Vrij);
        Vraag(Onderwijs, Examenonderdeel.Lezen, Taalniveau.B1).Op(Nu).Examenkosten.Algemeen.Veld("kosteloos").JaNee.Should().BeFalse();
        Vraag(Onderwijs, Examenonderdeel.Knm).Op(Nu).Regel(Rechtsvragen.Examenkosten, "EXAM-02-onderwijs").Should().Be(Regelstatus.Waar);
    }

    /// <summary>E41 en LR-07: KNM in de zelfredzaamheidsroute is sinds 1 januari 2023 kosteloos als het in het PIP staat; A2 al eerder.</summary>
    [Theory]
    [InlineData(1, 12, 2022, false)]
    [InlineData(31, 12, 2022, false)]
    [InlineData(1, 1, 2023, true)]
    [InlineData(1, 2, 2023, true)]
    public void KNM_in_de_zelfredzaamheidsroute_vanaf_2023_E41_LR_07(int dag, int maand, int jaar, bool kosteloos)
    {
        var dossier = Vraag(ZMetVrijwilligExamen(), Examenonderdeel.Knm);

        dossier.Op(D(dag, maand, jaar)).Examenkosten.Waarde.Should().Be(kosteloos ? Vrij : Vijftig);
    }

    [Fact]
    public void A2_in_de_zelfredzaamheidsroute_alleen_kosteloos_als_het_PIP_het_noemt_LR_07()
    {
        Vraag(ZMetVrijwilligExamen(), Examenonderdeel.Lezen, Taalniveau.A2).Op(Nu).Examenkosten.Waarde.Should().Be(Vrij);
        Vraag(ZMetVrijwilligExamen(), Examenonderdeel.Lezen, Taalniveau.A2).Op(Nu).Regel(Rechtsvragen.Examenkosten, "ROUTE-Z-05").Should().Be(Regelstatus.Waar);
        Vraag(ZMetVrijwilligExamen(), Examenonderdeel.Spreken, Taalniveau.A2).Op(Nu).Examenkosten.Waarde.Should().Be(Vijftig);
        Vraag(ZMetVrijwilligExamen() with { Verblijfstitels = Gezinsmigrant.Verblijfstitels }, Examenonderdeel.Lezen, Taalniveau.A2).Op(Nu).Examenkosten.Waarde.Should().Be(Vijftig);
        Vraag(ZMetVrijwilligExamen(Knmvorm.Cursusuren), Examenonderdeel.Knm).Op(Nu).Examenkosten.Waarde.Should().Be(Vijftig);
    }

    [Fact]
    public void Zonder_bekende_aanvraag_route_of_pogingen_is_kosteloos_onbekend()
    {
        Asielstatushouder.Op(Nu).Examenkosten.Status.Should().Be(Uitkomststatus.Onbekend);
        (Vraag(Asielstatushouder, Examenonderdeel.Knm) with { Examenpogingen = default }).Op(Nu).Examenkosten.Status.Should().Be(Uitkomststatus.Onbekend);
        (Vraag(Asielstatushouder, Examenonderdeel.Knm) with { Pips = default }).Op(Nu).Examenkosten.Status.Should().Be(Uitkomststatus.Onbekend);
        (Vraag(Asielstatushouder, Examenonderdeel.Knm) with { Pips = default }).Op(Nu).Examenkosten.Algemeen.Veld("bedrag").Maximum.Should().Be(5000);
    }

    [Fact]
    public void De_nota_noemt_geen_examenkosten_NOTA_16()
        => Vraag(Gezinsmigrant, Examenonderdeel.Knm).Op(Nu, editie: Editie.Nota2020).Examenkosten.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.NietGeregeldInEditie);

    [Fact]
    public void Toegelaten_wie_aangemeld_betaald_geidentificeerd_en_geheim_EXAM_52()
    {
        Aanvraag().Op(Nu).Examentoelating.Waarde.Should().BeTrue();
        Aanvraag().Op(Nu).Regel(Rechtsvragen.Examentoelating, "EXAM-52").Should().Be(Regelstatus.Waar);
        Aanvraag(a => a with { Niveau = Taalniveau.B1, Onderdeel = Examenonderdeel.Lezen }).Op(Nu).Examentoelating.Status.Should().Be(Uitkomststatus.NietVanToepassing, "het staatsexamen heeft eigen regels");
    }

    [Theory]
    [InlineData("EXAM-52-aanmelding")]
    [InlineData("EXAM-52-betaling")]
    [InlineData("EXAM-52-identiteit")]
    [InlineData("EXAM-52-geheimhouding")]
    public void Niet_toegelaten_als_een_ervan_ontbreekt_en_onbekend_als_dat_niet_vaststaat_EXAM_52(string regel)
    {
        Examenaanvraag Zet(Examenaanvraag a, Waarneming<bool> w) => regel switch
        {
            "EXAM-52-aanmelding" => a with { Aangemeld = w },
            "EXAM-52-betaling" => a with { Betaald = w },
            "EXAM-52-identiteit" => a with { Geidentificeerd = w },
            _ => a with { GeheimhoudingAanvaard = w },
        };

        var nee = Aanvraag(a => Zet(a, false)).Op(Nu);
        nee.Examentoelating.Waarde.Should().BeFalse();
        nee.Regel(Rechtsvragen.Examentoelating, regel).Should().Be(Regelstatus.Waar);
        Aanvraag().Op(Nu).Regel(Rechtsvragen.Examentoelating, regel).Should().Be(Regelstatus.Onwaar);
        Aanvraag(a => Zet(a, default)).Op(Nu).Examentoelating.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Wie_kosteloos_mag_hoeft_niet_te_betalen()
        => (Aanvraag(a => a with { Betaald = false }) with { Verblijfstitels = Asielstatushouder.Verblijfstitels }).Op(Nu).Examentoelating.Waarde.Should().BeTrue();

    private static Dossier Aanvraag(Func<Examenaanvraag, Examenaanvraag>? zet = null)
    {
        var aanvraag = new Examenaanvraag { Onderdeel = Examenonderdeel.Knm, Aangemeld = true, Betaald = true, Geidentificeerd = true, GeheimhoudingAanvaard = true };
        return Gezinsmigrant with { Examenaanvraag = zet is null ? aanvraag : zet(aanvraag) };
    }

    internal static Dossier ZMetVrijwilligExamen(Knmvorm knm = Knmvorm.Examen) => Asielstatushouder with
    {
        Pips = Lijst.Volledig(new Pip
        {
            Dagtekening = PipDag,
            Leerroute = Leerroute.Zelfredzaamheidsroute,
            NiveauLezen = Taalniveau.A2,
            NiveauLuisteren = Taalniveau.GeenNiveau,
            NiveauSchrijven = Taalniveau.GeenNiveau,
            NiveauSpreken = Taalniveau.GeenNiveau,
            Knm = knm,
        }),
    };

    private static Examenpoging Eerder(int maand) => Poging(Examenonderdeel.Lezen, dag: D(1, maand, 2024), uitslag: Examenuitslag.NietBehaald);

    internal static Dossier Vraag(Dossier dossier, Examenonderdeel onderdeel, Taalniveau niveau = Taalniveau.Onbekend)
        => dossier with { Examenaanvraag = new() { Onderdeel = onderdeel, Niveau = niveau == Taalniveau.Onbekend ? default(Waarneming<Taalniveau>) : niveau } };

    [Theory]
    [InlineData("2025-12-31", "2025-12-01", null)]
    [InlineData("2026-01-01", "2025-12-25", true)]
    [InlineData("2026-01-01", "2025-12-26", false)]
    [InlineData("2026-01-01", "geen", false)]
    [InlineData("2026-01-01", null, null)]
    public void Een_poging_die_niet_is_afgelegd_telt_naar_de_dag_van_afmelding_KOSTEN_06(string examendag, string? afgemeld, bool? kosteloos)
    {
        LocalDate Dag(string tekst) => NodaTime.Text.LocalDatePattern.Iso.Parse(tekst).Value;
        var poging = Poging(Examenonderdeel.Knm, dag: Dag(examendag), uitslag: Examenuitslag.NietAfgelegd) with
        {
            AfgemeldOp = afgemeld is null ? default : afgemeld == "geen" ? DatumWaarneming.NietGebeurd : Dag(afgemeld),
        };
        var eerste = Poging(Examenonderdeel.Knm, dag: D(1, 2, 2024), uitslag: Examenuitslag.NietBehaald);

        (Vraag(Asielstatushouder, Examenonderdeel.Knm).Met(eerste, poging).Op(D(1, 3, 2026)).Examenkosten.Waarde?.Kosteloos).Should().Be(kosteloos);
    }
}
