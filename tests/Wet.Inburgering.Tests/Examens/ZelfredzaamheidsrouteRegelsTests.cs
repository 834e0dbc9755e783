using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Examens;

/// <summary>ROUTE-Z-02 tot en met ROUTE-Z-06.</summary>
public class ZelfredzaamheidsrouteRegelsTests
{
    private static readonly LocalDate Nieuw = D(1, 10, 2025);

    [Fact]
    public void Uren_van_PVT_en_MAP_gaan_van_de_participatie_af_E38_LR_02()
    {
        var beoordeling = ZAsiel.Op(Nu);

        beoordeling.Zelfredzaamheidsroute.Waarde.Should().Be(new Zelfredzaamheidsroute(800, 800, 800, 800, true));
        beoordeling.Regel(Rechtsvragen.Zelfredzaamheidsroute, "ROUTE-Z-03").Should().Be(Regelstatus.Waar);
        ZAsiel.Met(Uren(800), Uren(800, Urensoort.Participatie)).Op(Nu).Regel(Rechtsvragen.Zelfredzaamheidsroute, "ROUTE-Z-03").Should().Be(Regelstatus.Onwaar);
        ZAsiel.Met(Uren(800), Uren(800, Urensoort.Participatie)).Op(Nu).Regel(Rechtsvragen.Zelfredzaamheidsroute, "ROUTE-Z-02").Should().Be(Regelstatus.Waar);
    }

    [Theory]
    [InlineData(799, 748, "ROUTE-Z-02-cursus")]
    [InlineData(800, 747, "ROUTE-Z-02-participatie")]
    public void Een_uur_te_weinig(int cursus, int participatie, string regel)
    {
        var beoordeling = ZAsiel.Met(Uren(cursus), Uren(participatie, Urensoort.Participatie)).Op(Nu);

        beoordeling.Zelfredzaamheidsroute.Waarde!.Value.Behaald.Should().BeFalse();
        beoordeling.Regel(Rechtsvragen.Zelfredzaamheidsroute, regel).Should().Be(Regelstatus.Waar);
        ZAsiel.Op(Nu).Regel(Rechtsvragen.Zelfredzaamheidsroute, regel).Should().Be(Regelstatus.Onwaar);
    }

    [Fact]
    public void Zonder_eindgesprek_niet_behaald_E39()
    {
        var dossier = ZAsiel.Met(Uren(800), Uren(800, Urensoort.Participatie)) with { Zelfredzaamheid = Eindgesprek with { Eindgesprek = DatumWaarneming.NietGebeurd } };

        dossier.Op(Nu).Zelfredzaamheidsroute.Waarde.Should().Be(new Zelfredzaamheidsroute(800, 800, 800, 852, false));
        dossier.Op(Nu).Regel(Rechtsvragen.Zelfredzaamheidsroute, "ROUTE-Z-02-eindgesprek").Should().Be(Regelstatus.Waar);
        ZAsiel.Op(D(30, 9, 2024)).Zelfredzaamheidsroute.Waarde!.Value.Behaald.Should().BeFalse("het eindgesprek is pas de dag erna");
        ZAsiel.Op(D(1, 10, 2024)).Zelfredzaamheidsroute.Waarde!.Value.Behaald.Should().BeTrue();
    }

    [Fact]
    public void Een_gezinsmigrant_heeft_geen_participatienorm_E40_LR_02()
        => ZGezin.Op(Nu).Zelfredzaamheidsroute.Waarde.Should().Be(new Zelfredzaamheidsroute(800, 800, 0, 52, true));

    [Fact]
    public void Een_onbekende_groep_met_te_weinig_participatie_is_nooit_zeker_niet_behaald()
    {
        var dossier = ZAsiel.Met(Uren(800)) with { Verblijfstitels = [Asiel(D(1, 2, 2022)) with { Soort = default }], Intake = new() { PlichtVastgesteld = true } };

        dossier.Op(Nu).Zelfredzaamheidsroute.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Nederlands_alfabetisering_en_KNM_tellen_samen_zonder_vaste_verdeling()
        => ZGezin.Met(Uren(300), Uren(300, Urensoort.Alfabetisering), Uren(200, Urensoort.Knm)).Op(Nu).Zelfredzaamheidsroute.Waarde!.Value.Behaald.Should().BeTrue();

    [Theory]
    [InlineData(Urensoort.OverigeTaalschakelles, Instelling.MetKeurmerk)]
    [InlineData(Urensoort.Nt2, Instelling.Anders)]
    [InlineData(Urensoort.Nt2, Instelling.Taalschakelinstelling)]
    public void Andere_uren_zijn_geen_cursusuren(Urensoort soort, Instelling instelling)
        => ZGezin.Met(Uren(700), Uren(100, soort, instelling)).Op(Nu).Zelfredzaamheidsroute.Waarde.Should().Be(new Zelfredzaamheidsroute(800, 700, 0, 52, false));

    [Fact]
    public void Uren_bij_een_taalschakelinstelling_uit_een_eerdere_route_gaan_mee()
    {
        var dossier = ZGezin.Met(Uren(700), Uren(100, instelling: Instelling.Taalschakelinstelling, tot: D(31, 8, 2023))) with
        {
            Pips = Lijst.Volledig(new Pip { Dagtekening = PipDag, Leerroute = Leerroute.Onderwijsroute }, new Pip { Dagtekening = D(1, 9, 2023), Leerroute = Leerroute.Zelfredzaamheidsroute }),
        };

        dossier.Op(Nu).Zelfredzaamheidsroute.Waarde!.Value.Behaald.Should().BeTrue();
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, null)]
    public void Uren_in_intake_alleen_als_het_college_dat_kiest_ROUTE_Z_04(bool? kiest, bool? behaald)
    {
        var intake = D(1, 2, 2022);
        var dossier = ZAsiel.Met(
            Uren(790),
            Uren(10, van: intake, tot: intake, instelling: Instelling.Anders, intake: true),
            Uren(738, Urensoort.Participatie),
            Uren(10, Urensoort.Participatiewet, Instelling.Anders, intake, intake, intake: true)) with
        {
            Zelfredzaamheid = Eindgesprek with { IntakeurenTellenMee = kiest is { } k ? k : default(Waarneming<bool>) },
        };

        var uitkomst = dossier.Op(Nu).Zelfredzaamheidsroute;

        (uitkomst.Waarde?.Behaald == behaald).Should().BeTrue();
        (dossier.Op(Nu).Regel(Rechtsvragen.Zelfredzaamheidsroute, "ROUTE-Z-04") == Regelstatus.Waar).Should().Be(behaald != false);
        ZAsiel.Op(Nu).Regel(Rechtsvragen.Zelfredzaamheidsroute, "ROUTE-Z-04").Should().Be(Regelstatus.Onwaar);
        uitkomst.Status.Should().Be(behaald is null ? Uitkomststatus.Onbekend : Uitkomststatus.Bepaald);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, null)]
    public void Uren_in_de_begeleiding_alleen_als_het_college_dat_kiest_ROUTE_Z_04(bool? kiest, bool? behaald)
    {
        var dossier = ZAsiel.Met(Uren(800), Uren(740, Urensoort.Participatie), Uren(8, Urensoort.MaatschappelijkeBegeleiding, Instelling.Anders, D(1, 2, 2022), D(1, 3, 2022))) with
        {
            Zelfredzaamheid = Eindgesprek with { BegeleidingsurenTellenMee = kiest is { } k ? k : default(Waarneming<bool>) },
        };

        (dossier.Op(Nu).Zelfredzaamheidsroute.Waarde?.Behaald == behaald).Should().BeTrue();
    }

    /// <summary>L24: voor 1 september 2025 is er geen grond; een later besluit kan, ook bij een eerder PIP (overgangsrecht niet gevonden).</summary>
    [Theory]
    [InlineData(31, 8, 2025, false)]
    [InlineData(1, 9, 2025, true)]
    public void Schooluren_tellen_alleen_bij_een_besluit_vanaf_1_september_2025_L24(int dag, int maand, int jaar, bool behaald)
    {
        var dossier = School(D(dag, maand, jaar));

        dossier.Op(Nieuw).Zelfredzaamheidsroute.Waarde!.Value.Behaald.Should().Be(behaald);
        dossier.Op(Nieuw, Kader(Lezing("ROUTE-Z-04/schooluren"), "alleenBijLaterPip")).Zelfredzaamheidsroute.Waarde!.Value.Behaald.Should().BeFalse();
    }

    [Theory]
    [InlineData(14, 3, 2020, null)]
    [InlineData(15, 3, 2020, true)]
    public void Schooluren_vanaf_twee_jaar_voor_het_PIP(int dag, int maand, int jaar, bool? behaald)
    {
        // Een periode die eerder begint en erover loopt telt misschien.
        var uitkomst = School(D(1, 9, 2025), D(dag, maand, jaar)).Op(Nieuw).Zelfredzaamheidsroute;

        (uitkomst.Waarde?.Behaald == behaald).Should().BeTrue();
        School(D(1, 9, 2025), D(1, 1, 2020), D(14, 3, 2020)).Op(Nieuw).Zelfredzaamheidsroute.Waarde!.Value.Behaald.Should().BeFalse();
    }

    [Fact]
    public void Zonder_besluit_over_schooluren_is_te_weinig_uren_nooit_zeker()
    {
        School(DatumWaarneming.NietGebeurd).Op(Nieuw).Zelfredzaamheidsroute.Waarde!.Value.Behaald.Should().BeFalse();
        School(DatumWaarneming.Onbekend).Op(Nieuw).Zelfredzaamheidsroute.Status.Should().Be(Uitkomststatus.Onbekend);
        School(DatumWaarneming.Onbekend).Op(D(31, 8, 2025)).Zelfredzaamheidsroute.Waarde!.Value.Behaald.Should().BeFalse("toen bestond de aftrek nog niet");
    }

    [Theory]
    [InlineData(true, 500, true)]
    [InlineData(true, 501, false)]
    [InlineData(false, 500, false)]
    public void Een_lagere_norm_bij_een_beperking_met_revalidatie_ROUTE_Z_06(bool beperking, int norm, bool behaald)
    {
        var dossier = ZGezin.Met(Uren(500)) with { Zelfredzaamheid = Eindgesprek with { BeperkingMetRevalidatie = beperking, LagereCursusnorm = norm } };

        dossier.Op(Nu).Zelfredzaamheidsroute.Waarde.Should().Be(new Zelfredzaamheidsroute(beperking ? norm : 800, 500, 0, 52, behaald));
        (dossier.Op(Nu).Regel(Rechtsvragen.Zelfredzaamheidsroute, "ROUTE-Z-06") == Regelstatus.Waar).Should().Be(beperking && !behaald);
    }

    [Fact]
    public void Een_norm_boven_de_wettelijke_telt_niet()
        => (ZGezin with { Zelfredzaamheid = Eindgesprek with { BeperkingMetRevalidatie = true, LagereCursusnorm = 900 } }).Op(Nu).Zelfredzaamheidsroute.Waarde!.Value.Behaald.Should().BeTrue();

    [Fact]
    public void Ieder_feit_dat_ontbreekt_geeft_onbekend_en_nooit_nee()
    {
        var krap = ZAsiel.Met(Uren(799), Uren(747, Urensoort.Participatie));
        Dossier[] gevallen =
        [
            ZAsiel with { Zelfredzaamheid = Eindgesprek with { Eindgesprek = default } },
            krap with { GevolgdeUren = [Uren(799), Uren(748, Urensoort.Participatie)] },
            krap with { GevolgdeUren = default },
            krap.Met(Uren(799), Uren(1) with { Instelling = default }, Uren(748, Urensoort.Participatie)),
            krap.Met(Uren(799), Uren(1) with { Soort = default }, Uren(748, Urensoort.Participatie)),
            ZAsiel.Met(Uren(500), Uren(748, Urensoort.Participatie)) with { Zelfredzaamheid = Eindgesprek with { BeperkingMetRevalidatie = default } },
            ZAsiel with { Participatieverklaring = PvtKlaar with { Uren = default } },
            ZAsiel with { Arbeidsmarktmodule = MapKlaar with { Uren = default, Praktijkuren = default } },
        ];
        foreach (var dossier in gevallen)
        {
            dossier.Op(Nu).Zelfredzaamheidsroute.Status.Should().Be(Uitkomststatus.Onbekend);
        }
    }

    [Fact]
    public void Alleen_in_deze_route()
    {
        B1Klaar.Op(Nu).Zelfredzaamheidsroute.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        (ZAsiel with { Pips = Lijst.Volledig(new Pip { Dagtekening = PipDag }) }).Op(Nu).Zelfredzaamheidsroute.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    internal static Dossier School(DatumWaarneming besluit, LocalDate? van = null, LocalDate? tot = null)
        => ZGezin.Met(Uren(700), Uren(100, instelling: Instelling.AangewezenSchool, van: van ?? D(1, 9, 2020), tot: tot ?? D(1, 3, 2022))) with
        {
            Zelfredzaamheid = Eindgesprek with { SchoolurenBesluit = besluit },
        };
}
