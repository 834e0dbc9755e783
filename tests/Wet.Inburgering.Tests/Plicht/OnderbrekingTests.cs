using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Tijd;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Plicht;

/// <summary>Bi art. 2.1 lid 2 en 4.2: de onderbreking van hoogstens een jaar (PLICHT-19, VERL-01).</summary>
public class OnderbrekingTests
{
    private static readonly LocalDate Nu = D(1, 6, 2026);

    private static Onderbreking Weg(LocalDate van, DatumWaarneming laatsteDag, Onderbrekingsgrond grond = Onderbrekingsgrond.GeenIngezetene)
        => new() { Van = van, LaatsteDag = laatsteDag, Grond = grond };

    private static Dossier Met(params Onderbreking[] onderbrekingen) => Asielstatushouder with { Onderbrekingen = Lijst.Volledig<Onderbreking>(onderbrekingen) };

    [Theory]
    [InlineData("E50: tien maanden", "2023-03-01", "2023-12-31", 306)]
    [InlineData("E33: precies twaalf maanden", "2023-03-01", "2024-02-29", 366)]
    [InlineData("een dag", "2023-03-01", "2023-03-01", 1)]
    public void Een_onderbreking_van_hoogstens_een_jaar_maakt_de_termijn_even_veel_dagen_langer(string geval, string van, string laatsteDag, int dagen)
    {
        var beoordeling = Met(Weg(Dag(van), Dag(laatsteDag))).Op(Nu);

        beoordeling.Onderbrekingsverlenging.Waarde.Should().Be(new Onderbrekingsverlenging(dagen), geval);
        beoordeling.Inburgeringstermijn.Waarde.Should().Be(new Inburgeringstermijn(D(16, 3, 2022), Dagnummer.AlsDatum(Dagnummer.Van(D(16, 3, 2025)) + dagen)), geval);
        beoordeling.Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, D(1, 2, 2022)), geval);
        beoordeling.Regel(Rechtsvragen.Onderbrekingsverlenging, "VERL-01").Should().Be(Regelstatus.Waar, geval);
    }

    [Theory]
    [InlineData("E34: twaalf maanden en een dag", "2023-03-01", "2024-03-01")]
    [InlineData("E51: dertien maanden", "2023-03-01", "2024-03-31")]
    public void Een_langere_onderbreking_beeindigt_de_plicht_en_daarna_begint_een_nieuwe(string geval, string van, string laatsteDag)
    {
        var eersteDag = Dagnummer.AlsDatum(Dagnummer.Van(Dag(laatsteDag)) + 1);
        var dossier = Met(Weg(Dag(van), Dag(laatsteDag)));

        dossier.Op(Nu).Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, eersteDag), geval);
        dossier.Op(Nu).Inburgeringstermijn.Status.Should().Be(Uitkomststatus.NietVanToepassing, "het oude PIP hoort bij de plicht die eindigde: {0}", geval);
        var metNieuwPip = dossier with { Pips = Lijst.Volledig(new Pip { Dagtekening = D(15, 3, 2022), Leerroute = Leerroute.B1Route }, new Pip { Dagtekening = D(1, 7, 2024), Leerroute = Leerroute.B1Route }) };
        metNieuwPip.Op(Nu).Inburgeringstermijn.Waarde.Should().Be(new Inburgeringstermijn(D(2, 7, 2024), D(2, 7, 2027)), geval);
    }

    [Fact]
    public void Een_onderbreking_om_een_andere_reden_beeindigt_de_plicht_hoe_kort_ook()
        => Met(Weg(D(1, 3, 2023), D(31, 3, 2023), Onderbrekingsgrond.Anders)).Op(Nu).Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, D(1, 4, 2023)));

    [Fact]
    public void Tijdens_een_korte_onderbreking_is_de_plicht_onbekend_en_na_een_jaar_nee()
    {
        var dossier = Met(Weg(D(1, 3, 2023), DatumWaarneming.Lopend));

        dossier.Op(D(28, 2, 2023)).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeTrue();
        dossier.Op(D(1, 3, 2023)).Inburgeringsplicht.Status.Should().Be(Uitkomststatus.Onbekend);
        dossier.Op(D(29, 2, 2024)).Inburgeringsplicht.Status.Should().Be(Uitkomststatus.Onbekend, "het jaar kan vandaag nog eindigen");
        dossier.Op(D(1, 3, 2024)).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeFalse("de onderbreking duurt dan langer dan een jaar");
    }

    [Fact]
    public void Met_een_aangekondigd_einde_binnen_een_jaar_blijft_de_plicht_tijdens_de_onderbreking_onbekend()
        => Met(Weg(D(1, 3, 2023), D(31, 5, 2023))).Op(D(1, 4, 2023)).Inburgeringsplicht.Status.Should().Be(Uitkomststatus.Onbekend);

    [Fact]
    public void Wie_ook_EU_burger_is_is_tijdens_een_onderbreking_gewoon_niet_plichtig()
        => (Met(Weg(D(1, 3, 2023), DatumWaarneming.Lopend)) with { Persoon = DeMens with { EuEerOfZwitserseNationaliteit = true } })
            .Op(D(1, 4, 2023)).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeFalse();

    [Fact]
    public void Alleen_het_deel_in_de_termijn_telt()
    {
        Met(Weg(D(1, 3, 2022), D(31, 3, 2022))).Op(Nu).Onderbrekingsverlenging.Waarde.Should().Be(new Onderbrekingsverlenging(16), "de termijn begint op 16 maart");
        Met(Weg(D(16, 3, 2025), D(31, 3, 2025))).Op(Nu).Onderbrekingsverlenging.Waarde.Should().Be(new Onderbrekingsverlenging(0), "de termijn is dan al voorbij");
        Met(Weg(D(15, 3, 2025), D(31, 3, 2025))).Op(Nu).Onderbrekingsverlenging.Waarde.Should().Be(new Onderbrekingsverlenging(17), "de laatste dag van de termijn");
    }

    [Fact]
    public void Twee_onderbrekingen_tellen_op_ook_als_de_tweede_in_de_verlengde_termijn_valt()
        => Met(Weg(D(1, 1, 2025), D(31, 1, 2025)), Weg(D(1, 4, 2025), D(10, 4, 2025))).Op(Nu)
            .Inburgeringstermijn.Waarde!.Value.EindeExclusief.Should().Be(Dagnummer.AlsDatum(Dagnummer.Van(D(16, 3, 2025)) + 41));

    [Fact]
    public void Na_een_verlengingsbesluit_telt_alleen_een_latere_onderbreking_er_nog_bij()
    {
        var dossier = Met(Weg(D(1, 3, 2023), D(31, 3, 2023)), Weg(D(1, 3, 2025), D(10, 3, 2025))) with
        {
            Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 1, 2025), NieuweLaatsteDag = D(15, 9, 2025), Vervallen = false }),
        };

        dossier.Op(Nu).Inburgeringstermijn.Waarde!.Value.EindeExclusief.Should().Be(D(26, 9, 2025));
    }

    [Fact]
    public void Of_een_besluit_een_onderbreking_die_nog_liep_al_meerekende_staat_niet_vast()
    {
        var dossier = Met(Weg(D(1, 12, 2024), D(10, 1, 2025))) with
        {
            Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 1, 2025), NieuweLaatsteDag = D(15, 9, 2025), Vervallen = false }),
        };
        var einde = dossier.Op(Nu).Inburgeringstermijn.Algemeen.Veld("eindeExclusief");

        einde.Vroegst.Should().Be(D(16, 9, 2025));
        einde.Laatst.Should().Be(D(27, 10, 2025), "41 dagen later");
    }

    [Fact]
    public void Zonder_volledige_lijst_is_alleen_te_zeggen_dat_de_termijn_niet_eerder_eindigt()
    {
        var einde = (Asielstatushouder with { Onderbrekingen = default, Intake = new() { PlichtVastgesteld = true } }).Op(Nu).Inburgeringstermijn.Algemeen;

        einde.Status.Should().Be(Uitkomststatus.Onbekend);
        einde.Veld("eindeExclusief").Vroegst.Should().Be(D(16, 3, 2025));
        einde.Veld("eindeExclusief").Laatst.Should().BeNull();
        einde.Verklaar().OnvolledigeLijsten.Select(l => l.Naam).Should().Contain("onderbrekingen");
    }

    [Fact]
    public void Een_onbekende_laatste_dag_van_een_onderbreking_maakt_het_einde_onbekend_maar_nooit_vroeger()
    {
        var termijn = Met(Weg(D(1, 3, 2023), DatumWaarneming.Tussen(D(10, 3, 2023), D(20, 3, 2023)))).Op(Nu).Inburgeringstermijn.Algemeen;

        termijn.Veld("eindeExclusief").Vroegst.Should().Be(D(26, 3, 2025));
        termijn.Veld("eindeExclusief").Laatst.Should().Be(D(5, 4, 2025));
    }

    [Fact]
    public void Een_boete_van_voor_een_lange_onderbreking_hoort_bij_de_oude_plicht()
    {
        var boete = new BoeteTermijn { Bekendgemaakt = D(1, 4, 2025), Boetestatus = Boetestatus.Onherroepelijk, PvtOntbrak = true, MapOntbrak = false, LeerrouteOntbrak = false };
        var dossier = (Gezinsmigrant with { Onderbrekingen = Lijst.Volledig(Weg(D(1, 5, 2025), D(30, 6, 2026))) }).Met(boete);

        dossier.Op(D(1, 8, 2026)).NieuweTermijn.Waarde!.Value.Aantal.Should().Be(0);
        Gezinsmigrant.Met(boete).Op(D(1, 8, 2026)).NieuweTermijn.Waarde!.Value.Aantal.Should().Be(1);
    }

    [Theory]
    [InlineData(Onderbrekingsgrond.GeenIngezetene)]
    [InlineData(Onderbrekingsgrond.TijdelijkDoel)]
    [InlineData(Onderbrekingsgrond.GeenGeestelijkWerk)]
    public void Alle_drie_de_gronden_tellen(Onderbrekingsgrond grond)
        => Met(Weg(D(1, 3, 2023), D(31, 3, 2023), grond)).Op(Nu).Onderbrekingsverlenging.Waarde.Should().Be(new Onderbrekingsverlenging(31));

    [Fact]
    public void Op_haar_laatste_dag_is_een_onderbreking_nog_niet_voorbij()
    {
        var dossier = Met(Weg(D(1, 3, 2023), D(31, 5, 2023))) with { Intake = new() { PlichtVastgesteld = true } };

        dossier.Op(D(31, 5, 2023)).Onderbrekingsverlenging.Waarde.Should().Be(new Onderbrekingsverlenging(0));
        dossier.Op(D(1, 6, 2023)).Onderbrekingsverlenging.Waarde.Should().Be(new Onderbrekingsverlenging(92));
    }

    [Fact]
    public void Een_verlengingsbesluit_van_voor_een_lange_onderbreking_telt_niet_meer()
    {
        var dossier = Met(Weg(D(1, 3, 2023), D(31, 3, 2024))) with
        {
            Pips = Lijst.Volledig(new Pip { Dagtekening = D(15, 3, 2022), Leerroute = Leerroute.B1Route }, new Pip { Dagtekening = D(1, 7, 2024), Leerroute = Leerroute.B1Route }),
            Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 2, 2023), NieuweLaatsteDag = D(1, 1, 2030), Vervallen = false }),
            Verlengingsaanvragen = Lijst.Volledig(new Verlengingsaanvraag { Ontvangen = D(1, 2, 2023), Afgewezen = DatumWaarneming.NietGebeurd }),
        };

        dossier.Op(Nu).Inburgeringstermijn.Waarde.Should().Be(new Inburgeringstermijn(D(2, 7, 2024), D(2, 7, 2027)));
        dossier.Op(Nu).Verlengingsbeslissing.Status.Should().Be(Uitkomststatus.NietVanToepassing, "ook die aanvraag hoort bij de oude plicht");
        (dossier with { Verlengingsbesluiten = Lijst.Volledig<Verlengingsbesluit>() }).Op(Nu).Verlengingsbeslissing.Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    [Fact]
    public void Een_verlengingsbesluit_verkort_de_termijn_met_onderbreking_niet()
    {
        var dossier = Met(Weg(D(1, 3, 2023), D(30, 11, 2023))) with
        {
            Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 1, 2025), NieuweLaatsteDag = D(31, 3, 2025), Vervallen = false }),
        };

        dossier.Op(Nu).Inburgeringstermijn.Waarde!.Value.EindeExclusief.Should().Be(Dagnummer.AlsDatum(Dagnummer.Van(D(16, 3, 2025)) + 275));
    }

    private static LocalDate Dag(string dag) => LocalDate.FromDateOnly(DateOnly.Parse(dag));
}
