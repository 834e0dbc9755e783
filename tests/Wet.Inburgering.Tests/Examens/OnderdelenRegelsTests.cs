using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Examens;

/// <summary>ONDERDEEL-01, MAP-02 en KNM: wat er per leerroute moet gebeuren.</summary>
public class OnderdelenRegelsTests
{
    /// <summary>LR-01, PV-01 en PV-06 (wet).</summary>
    [Theory]
    [InlineData(Leerroute.B1Route, true, true, Knmvorm.Examen)]
    [InlineData(Leerroute.Onderwijsroute, false, false, Knmvorm.AlleenInTerugval)]
    [InlineData(Leerroute.Zelfredzaamheidsroute, true, false, Knmvorm.Cursusuren)]
    public void Per_leerroute_LR_01_PV_01_PV_06(Leerroute route, bool map, bool examen, Knmvorm knm)
    {
        var dossier = Onderwijs.Route(route);

        dossier.Op(Nu).Onderdelen.Waarde.Should().Be(new Onderdelen(route, true, map, examen, knm));
    }

    [Fact]
    public void Het_laatste_PIP_bepaalt_de_route()
    {
        var dossier = Asielstatushouder with { Pips = LaterPip(Leerroute.Zelfredzaamheidsroute, Taalniveau.GeenNiveau, Taalniveau.GeenNiveau, Taalniveau.GeenNiveau, Taalniveau.GeenNiveau) };

        dossier.Op(D(31, 8, 2023)).Onderdelen.Waarde!.Value.Leerroute.Should().Be(Leerroute.B1Route);
        dossier.Op(D(1, 9, 2023)).Onderdelen.Waarde!.Value.Leerroute.Should().Be(Leerroute.Zelfredzaamheidsroute);
    }

    [Fact]
    public void Zonder_PIP_geldt_de_route_die_past_alleen_voor_wat_te_wachten_staat()
    {
        var dossier = Asielstatushouder with
        {
            Pips = Lijst.Volledig<Pip>(),
            Intake = new() { WilBeroepsOfHogerOnderwijs = false, GroteKansOpDiploma = false, ExamenEnTaalschakelNietHaalbaar = true },
        };

        dossier.Op(Nu).Onderdelen.Waarde!.Value.Leerroute.Should().Be(Leerroute.Zelfredzaamheidsroute);
        dossier.Op(Nu).Voldaan.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        dossier.Op(Nu).Zelfredzaamheidsroute.Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    [Fact]
    public void Zonder_bekende_route_staat_alleen_het_PVT_vast()
    {
        var uitkomst = (Asielstatushouder with { Pips = Lijst.Volledig(new Pip { Dagtekening = PipDag }) }).Op(Nu).Onderdelen.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Veld("pvt").JaNee.Should().BeTrue();
        uitkomst.Veld("map").JaNee.Should().BeNull();
        uitkomst.Veld("knm").Keuzes.Should().HaveCount(3);
        uitkomst.Ontbreekt().Should().Contain("pips[0].leerroute");
    }

    [Fact]
    public void Een_kale_lijst_PIPs_maakt_de_route_onbekend()
    {
        var uitkomst = (Asielstatushouder with { Pips = [new Pip { Dagtekening = PipDag, Leerroute = Leerroute.Onderwijsroute }] }).Op(Nu).Onderdelen.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Verklaar().OnvolledigeLijsten.Select(l => l.Naam).Should().Contain("pips");
    }

    [Fact]
    public void Wie_stopte_met_het_taalschakeltraject_moet_volgens_de_standaard_alsnog_de_MAP_doen()
    {
        var gestopt = Onderwijs with { Taalschakeltraject = Onderwijs.Taalschakeltraject with { Gestopt = D(1, 5, 2023) } };
        var lezing = Lezing("MAP-02/gestopt");

        gestopt.Op(D(30, 4, 2023)).Onderdelen.Waarde!.Value.Map.Should().BeFalse();
        gestopt.Op(Nu).Onderdelen.Waarde!.Value.Map.Should().BeTrue();
        gestopt.Op(Nu).Regel(Rechtsvragen.Onderdelen, "MAP-02-gestopt").Should().Be(Regelstatus.Waar);
        gestopt.Op(Nu).Onderdelen.Algemeen.HangtAfVanLezing.Should().BeTrue();
        gestopt.Op(Nu, Kader(lezing, "geenMap")).Onderdelen.Waarde!.Value.Map.Should().BeFalse();
        Onderwijs.Op(Nu).Regel(Rechtsvragen.Onderdelen, "MAP-02-gestopt").Should().Be(Regelstatus.Onwaar);
    }

    [Fact]
    public void Wie_het_diploma_heeft_hoeft_de_MAP_niet_ook_als_hij_eerder_stopte()
    {
        var dossier = Onderwijs with { Taalschakeltraject = new() { Gestopt = D(1, 5, 2023), Diploma = D(1, 6, 2024) } };

        dossier.Op(Nu).Onderdelen.Waarde!.Value.Map.Should().BeFalse();
    }

    [Fact]
    public void Is_niet_bekend_of_iemand_stopte_dan_is_de_MAP_onbekend()
    {
        var uitkomst = (Onderwijs with { Taalschakeltraject = new() { Diploma = DatumWaarneming.NietGebeurd } }).Op(Nu).Onderdelen.Algemeen;

        uitkomst.Veld("map").JaNee.Should().BeNull();
        uitkomst.Veld("leerroute").Keuzes.Should().Equal("onderwijsroute");
        uitkomst.Ontbreekt().Should().Contain("taalschakeltraject.gestopt");
    }

    /// <summary>Na een wissel van onderwijsroute naar B1-route geldt de gewone regel van de B1-route.</summary>
    [Fact]
    public void Wie_naar_de_B1_route_gaat_moet_de_MAP_doen()
    {
        var dossier = Onderwijs with
        {
            Pips = Lijst.Volledig(
                new Pip { Dagtekening = PipDag, Leerroute = Leerroute.Onderwijsroute },
                new Pip { Dagtekening = D(1, 9, 2023), Leerroute = Leerroute.B1Route }),
        };

        dossier.Op(Nu).Onderdelen.Waarde!.Value.Map.Should().BeTrue();
    }

    [Fact]
    public void Wie_niet_plichtig_is_hoeft_niets()
        => (Asielstatushouder with { Persoon = DeMens with { NederlandseNationaliteit = true } }).Op(Nu).Onderdelen.Status.Should().Be(Uitkomststatus.NietVanToepassing);

    [Theory]
    [InlineData(Leerroute.B1Route)]
    [InlineData(Leerroute.Onderwijsroute)]
    [InlineData(Leerroute.Zelfredzaamheidsroute)]
    public void De_nota_van_2020_vraagt_PVT_en_MAP_in_iedere_route_NOTA_13(Leerroute route)
    {
        var uitkomst = Onderwijs.Route(route).Op(Nu, editie: Editie.Nota2020).Onderdelen.Algemeen;

        uitkomst.Veld("pvt").JaNee.Should().BeTrue();
        uitkomst.Veld("map").JaNee.Should().BeTrue();
        uitkomst.Veld("examen").JaNee.Should().Be(route == Leerroute.B1Route ? true : null);
        uitkomst.Verklaar().Reden.Should().Be(RedenOnbekend.NietGeregeld, "de nota noemt KNM niet");
        uitkomst.Voorbehouden.Should().Contain("geenRechtskracht");
    }
}
