using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Examens;

/// <summary>EXAM-01, AFSCH-01, ROUTE-O-04 en ROUTE-Z-02: het niveau per onderdeel.</summary>
public class ExamenniveauRegelsTests
{
    private static readonly Examenniveau B1 = new(Taalniveau.B1, Taalniveau.B1, Taalniveau.B1, Taalniveau.B1, Knmvorm.Examen);

    [Fact]
    public void Bij_het_eerste_PIP_in_de_B1_route_geldt_B1_ook_als_het_PIP_geen_niveau_noemt()
    {
        Asielstatushouder.Op(Nu).Examenniveau.Waarde.Should().Be(B1);
        Asielstatushouder.Op(Nu).Regel(Rechtsvragen.Examenniveau, "EXAM-01-eerste").Should().Be(Regelstatus.Waar);
    }

    [Fact]
    public void Alleen_schrijven_afgeschaald_E37()
    {
        var dossier = Asielstatushouder with { Pips = LaterPip(Leerroute.B1Route, Taalniveau.B1, Taalniveau.B1, Taalniveau.A2, Taalniveau.B1) };

        dossier.Op(D(31, 8, 2023)).Examenniveau.Waarde.Should().Be(B1);
        dossier.Op(Nu).Examenniveau.Waarde.Should().Be(B1 with { Schrijven = Taalniveau.A2 });
        dossier.Op(Nu).Regel(Rechtsvragen.Examenniveau, "EXAM-01-eerste").Should().Be(Regelstatus.Onwaar);
        dossier.Op(Nu).Examenniveau.Algemeen.Verklaar().Besluit!.WijktAf.Should().BeFalse();
    }

    [Fact]
    public void Alles_afgeschaald()
        => (Asielstatushouder with { Pips = LaterPip(Leerroute.B1Route, Taalniveau.A2, Taalniveau.A2, Taalniveau.A2, Taalniveau.A2) }).Op(Nu).Examenniveau.Waarde
            .Should().Be(new Examenniveau(Taalniveau.A2, Taalniveau.A2, Taalniveau.A2, Taalniveau.A2, Knmvorm.Examen), "KNM verandert niet");

    [Fact]
    public void Noemt_een_later_PIP_geen_niveau_dan_kan_het_A2_of_B1_zijn()
    {
        var pips = Lijst.Volledig(
            new Pip { Dagtekening = PipDag, Leerroute = Leerroute.B1Route },
            new Pip { Dagtekening = D(1, 9, 2023), Leerroute = Leerroute.B1Route, NiveauLezen = Taalniveau.B1 });
        var uitkomst = (Asielstatushouder with { Pips = pips }).Op(Nu).Examenniveau.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Veld("lezen").Keuzes.Should().Equal("b1");
        uitkomst.Veld("spreken").Keuzes.Should().BeEquivalentTo("a2", "b1");
        uitkomst.Ontbreekt().Should().Contain("pips[1].niveauSpreken");
    }

    [Fact]
    public void Geen_taalniveau_in_de_zelfredzaamheidsroute_ook_niet_met_een_vrijwillig_examen()
    {
        var verwacht = new Examenniveau(Taalniveau.GeenNiveau, Taalniveau.GeenNiveau, Taalniveau.GeenNiveau, Taalniveau.GeenNiveau, Knmvorm.Cursusuren);
        ZAsiel.Op(Nu).Examenniveau.Waarde.Should().Be(verwacht);

        var vrijwillig = ZAsiel with { Pips = LaterPip(Leerroute.Zelfredzaamheidsroute, Taalniveau.A2, Taalniveau.A2, Taalniveau.GeenNiveau, Taalniveau.GeenNiveau) };
        vrijwillig.Op(Nu).Examenniveau.Waarde.Should().Be(verwacht, "LR-07: het hoort niet bij het afronden van de route");
    }

    [Fact]
    public void Onderwijsroute_B1_als_terugval_ROUTE_O_04()
        => Onderwijs.Op(Nu).Examenniveau.Waarde.Should().Be(B1 with { Knm = Knmvorm.AlleenInTerugval });

    /// <summary>Een controle van DUO (uitvoeringspraktijk); het besluit staat er, dus het leidt en het verschil wordt getoond.</summary>
    [Theory]
    [InlineData(Leerroute.B1Route, Taalniveau.A2, "b1")]
    [InlineData(Leerroute.Onderwijsroute, Taalniveau.A2, "b1")]
    [InlineData(Leerroute.Zelfredzaamheidsroute, Taalniveau.B1, "geenNiveau")]
    public void Een_niveau_dat_niet_kan_is_een_verschil_en_geen_invoerfout_E36(Leerroute route, Taalniveau niveau, string berekend)
    {
        var dossier = Onderwijs with
        {
            Pips = Lijst.Volledig(new Pip { Dagtekening = PipDag, Leerroute = route, NiveauLezen = Taalniveau.B1, NiveauSpreken = niveau }),
        };
        dossier = route == Leerroute.Zelfredzaamheidsroute ? dossier with { Pips = Lijst.Volledig(new Pip { Dagtekening = PipDag, Leerroute = route, NiveauSpreken = niveau }) } : dossier;
        dossier.Controleer(Nu, out _, out var fouten).Should().BeTrue();
        fouten.Should().BeEmpty();

        var uitkomst = dossier.Op(Nu).Examenniveau;

        uitkomst.Waarde!.Value.Spreken.Should().Be(niveau);
        var besluit = uitkomst.Algemeen.Verklaar().Besluit!;
        besluit.WijktAf.Should().BeTrue();
        besluit.Berekend.Should().Be(berekend);
        uitkomst.Algemeen.Voorbehouden.Should().Contain("besluitOmstreden");
    }

    [Fact]
    public void Een_niveau_in_onderzoek_draagt_niets_maar_blijft_zichtbaar()
    {
        var pip = new Pip { Dagtekening = PipDag, Leerroute = Leerroute.B1Route, NiveauLezen = new(Taalniveau.A2, new Herkomst { InOnderzoek = true }) };

        (Asielstatushouder with { Pips = Lijst.Volledig(pip) }).Op(Nu).Examenniveau.Waarde!.Value.Lezen.Should().Be(Taalniveau.A2);
    }

    [Theory]
    [InlineData(Leerroute.B1Route, "b1")]
    [InlineData(Leerroute.Onderwijsroute, "b1")]
    [InlineData(Leerroute.Zelfredzaamheidsroute, "a1")]
    public void De_nota_van_2020_B1_en_in_de_Z_route_A1_NOTA_07_08_09_11(Leerroute route, string niveau)
    {
        var uitkomst = Onderwijs.Route(route).Op(Nu, editie: Editie.Nota2020).Examenniveau.Algemeen;

        foreach (var naam in new[] { "lezen", "luisteren", "schrijven", "spreken" })
        {
            uitkomst.Veld(naam).Keuzes.Should().Equal(niveau);
        }

        uitkomst.Veld("knm").Keuzes.Should().HaveCount(3, "de nota noemt KNM niet");
        uitkomst.Verklaar().Reden.Should().Be(RedenOnbekend.NietGeregeld);
    }
}
