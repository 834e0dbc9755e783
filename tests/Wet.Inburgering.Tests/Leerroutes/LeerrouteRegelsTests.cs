using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Leerroutes;

public class LeerrouteRegelsTests
{
    private static readonly LocalDate Nu = D(1, 6, 2024);

    private static Dossier Dossier(LocalDate geboren, bool? wil = true, bool? kans = true, bool? nietHaalbaar = false) => Asielstatushouder with
    {
        Persoon = DeMens with { Geboortedatum = geboren },
        Intake = new()
        {
            WilBeroepsOfHogerOnderwijs = wil is { } w ? w : default(Waarneming<bool>),
            GroteKansOpDiploma = kans is { } k ? k : default(Waarneming<bool>),
            ExamenEnTaalschakelNietHaalbaar = nietHaalbaar is { } n ? n : default(Waarneming<bool>),
        },
    };

    [Theory]
    [InlineData(2, 6, 1996)]
    [InlineData(1, 6, 1996)]
    [InlineData(1, 1, 1979)]
    public void De_wet_kent_geen_leeftijdsgrens_voor_de_onderwijsroute_E44(int dag, int maand, int jaar)
        => Dossier(new LocalDate(jaar, maand, dag)).Op(Nu).Leerroute.Waarde.Should().Be(Leerroute.Onderwijsroute);

    [Theory]
    [InlineData(2, 6, 1996, Leerroute.Onderwijsroute)]
    [InlineData(1, 6, 1996, Leerroute.B1Route)]
    [InlineData(31, 5, 1996, Leerroute.B1Route)]
    public void De_nota_van_2020_kent_de_grens_van_28_jaar_NOTA_08(int dag, int maand, int jaar, Leerroute route)
    {
        var uitkomst = (Dossier(new LocalDate(jaar, maand, dag)) with { Pips = Lijst.Volledig<Pip>() }).Op(Nu, editie: Editie.Nota2020).Leerroute;

        uitkomst.Waarde.Should().Be(route);
        uitkomst.Algemeen.Voorbehouden.Should().Contain("geenRechtskracht");
    }

    [Fact]
    public void De_nota_kijkt_naar_de_dag_waarop_de_route_is_gekozen_en_vraagt_geen_kans_op_een_diploma()
    {
        var dossier = Dossier(D(1, 6, 1996), wil: true, kans: false) with { Pips = Pip(D(31, 5, 2024), Leerroute.Onderwijsroute) };

        dossier.Op(Nu, editie: Editie.Nota2020).Leerroute.Waarde.Should().Be(Leerroute.Onderwijsroute, "zevenentwintig op de dag van het PIP");
        dossier.Op(Nu, Kader(Lezing("NOTA-08/dag"), "peildatum"), Editie.Nota2020).Leerroute.Waarde.Should().Be(Leerroute.B1Route);
    }

    [Theory]
    [InlineData(true, false, true, Leerroute.Zelfredzaamheidsroute)]
    [InlineData(false, true, false, Leerroute.B1Route)]
    [InlineData(true, false, false, Leerroute.B1Route)]
    [InlineData(true, true, true, Leerroute.Onderwijsroute)]
    public void De_oordelen_van_het_college_bepalen_de_route(bool wil, bool kans, bool nietHaalbaar, Leerroute route)
        => Dossier(D(1, 5, 1990), wil, kans, nietHaalbaar).Op(Nu).Leerroute.Waarde.Should().Be(route);

    [Fact]
    public void Zonder_het_oordeel_van_het_college_blijft_de_route_open()
    {
        var uitkomst = Dossier(D(1, 5, 1990), kans: null).Op(Nu).Leerroute.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Verklaar().Reden.Should().Be(RedenOnbekend.OordeelOntbreekt);
        uitkomst.Veld("waarde").Keuzes.Should().BeEquivalentTo("b1Route", "onderwijsroute");
    }

    [Fact]
    public void Een_onbekend_geboortejaar_maakt_alleen_de_nota_onzeker()
    {
        var dossier = Dossier(D(1, 5, 1990)) with { Persoon = DeMens with { Geboortedatum = DatumWaarneming.Jaar(1996) }, Pips = Lijst.Volledig<Pip>() };

        dossier.Op(Nu).Leerroute.Waarde.Should().Be(Leerroute.Onderwijsroute);
        dossier.Op(Nu, editie: Editie.Nota2020).Leerroute.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Geen_regel_van_de_nota_staat_in_het_geldende_recht_en_omgekeerd()
    {
        Editie.GeldendRecht.Regels.Select(r => r.Id).Should().NotContain(id => id.StartsWith("NOTA-", StringComparison.Ordinal));
        Editie.Nota2020.Regels.Select(r => r.Id).Should().OnlyContain(id => id.StartsWith("NOTA-", StringComparison.Ordinal));
        Editie.Nota2020.HeeftRechtskracht.Should().BeFalse();
    }

    [Fact]
    public void Wat_de_nota_niet_regelt_is_onbekend_met_die_reden()
        => Gezinsmigrant.Op(Nu, editie: Editie.Nota2020).Lening.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.NietGeregeldInEditie);

    [Theory]
    [InlineData(30, 6, 2021, Wet.Inburgering.Overgangsrecht.ToepasselijkeWet.Wi2013)]
    [InlineData(1, 7, 2021, Wet.Inburgering.Overgangsrecht.ToepasselijkeWet.Wi2021)]
    public void De_nota_verwachtte_de_start_op_1_juli_2021_NOTA_01(int dag, int maand, int jaar, Wet.Inburgering.Overgangsrecht.ToepasselijkeWet wet)
        => Leeg(Asiel(new LocalDate(jaar, maand, dag))).Op(D(1, 9, 2021), editie: Editie.Nota2020).ToepasselijkeWet.Waarde.Should().Be(wet);
}
