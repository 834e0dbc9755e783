using NodaTime;
using NodaTime.Text;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Tests.Examens;
using Wet.Inburgering.Tests.Leerroutes;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Randgevallen;

/// <summary>E09 tot en met E11, E33 tot en met E37, E44 en E57: de leerroute, wijzigen en afschalen.</summary>
public class LeerroutesRandgevallen
{
    private static readonly Dossier OnderwijsNaarB1 = RoutewijzigingRegelsTests.Dossier(D(15, 3, 2022), Leerroute.Onderwijsroute);

    [Theory]
    [InlineData("E09 laatste dag", Leerroute.B1Route, "2022-08-30", "2024-02-29", true)]
    [InlineData("E09 dag erna", Leerroute.B1Route, "2022-08-30", "2024-03-01", false)]
    [InlineData("E10 laatste dag", Leerroute.Zelfredzaamheidsroute, "2022-03-15", "2023-09-15", true)]
    [InlineData("E10 dag erna", Leerroute.Zelfredzaamheidsroute, "2022-03-15", "2023-09-16", false)]
    [Randgeval]
    public void Wijzigen_kan_tot_en_met_de_laatste_dag_van_anderhalf_jaar(string geval, Leerroute van, string pip, string besluit, bool mag)
    {
        var beoordeling = RoutewijzigingRegelsTests.Dossier(Iso(pip), van).Op(Iso(besluit));
        var wijziging = beoordeling.Routewijziging.Waarde!.Value;

        (van == Leerroute.B1Route ? wijziging.NaarZelfredzaamheidsroute : wijziging.NaarB1Route).Should().Be(mag, geval);
        beoordeling.Draagt(Rechtsvragen.Routewijziging, mag ? "SWITCH-02" : "SWITCH-02d", geval);
    }

    [Fact]
    [Randgeval("E11")]
    public void E11_van_onderwijs_naar_B1_mag_altijd_ook_in_een_verlengde_termijn()
    {
        var verlengd = OnderwijsNaarB1 with { Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 2, 2025), NieuweLaatsteDag = D(15, 3, 2026), Vervallen = false }) };

        foreach (var beoordeling in new[] { OnderwijsNaarB1.Op(D(16, 9, 2023)), verlengd.Op(D(1, 1, 2026)) })
        {
            beoordeling.Routewijziging.Waarde.Should().Be(new Routewijziging(true, false, false, D(16, 9, 2023)));
            beoordeling.Draagt(Rechtsvragen.Routewijziging, "SWITCH-02a", "E11");
        }
    }

    [Theory]
    [InlineData("E57 geëindigd na maand 18", "2023-10-01", true)]
    [InlineData("E57 geëindigd in maand 17", "2023-08-20", false)]
    [Randgeval]
    public void Na_een_niet_vrijstellende_opleiding(string geval, string uitschrijving, bool mag)
    {
        var dossier = RoutewijzigingRegelsTests.Dossier(D(15, 3, 2022), Leerroute.B1Route) with { NietVrijstellendeOpleidingen = RoutewijzigingRegelsTests.Opleiding(Iso(uitschrijving)) };

        dossier.Op(D(2, 10, 2023)).Routewijziging.Waarde!.Value.NaarZelfredzaamheidsroute.Should().Be(mag, geval);
        dossier.Op(D(2, 10, 2023)).Draagt(Rechtsvragen.Routewijziging, mag ? "SWITCH-02b" : "SWITCH-02d", geval);
        InburgeringEngine.Standaard.Beoordeel(dossier, new Peildata(D(2, 10, 2023), wetsdatum: D(31, 12, 2022))).Routewijziging.Waarde!.Value.NaarZelfredzaamheidsroute
            .Should().BeFalse("{0}: de uitzondering bestaat sinds 2023", geval);
    }

    [Theory]
    [InlineData("E33 een uur te weinig", 599, 0, Leerroute.B1Route, "AFSCH-01-uren")]
    [InlineData("E33 precies genoeg", 600, 0, Leerroute.B1Route, "AFSCH-01")]
    [InlineData("E34", 550, 60, Leerroute.B1Route, "AFSCH-01-uren")]
    [InlineData("E35", 700, 0, Leerroute.Onderwijsroute, "AFSCH-01-route")]
    [Randgeval]
    public void Afschalen_naar_A2(string geval, int nt2, int knm, Leerroute route, string regel)
    {
        var uren = knm == 0 ? [Uren(nt2)] : new[] { Uren(nt2), Uren(knm, Urensoort.Knm) };
        var beoordeling = (Onderwijs.Route(route).Met(uren) with { Afschaling = Afschaalbaar }).Op(Nu);

        beoordeling.Afschalen.Waarde.Should().Be(new Afschalen(regel == "AFSCH-01", nt2), geval);
        beoordeling.Draagt(Rechtsvragen.Afschalen, regel, geval);
    }

    /// <summary>Dat DUO zo'n PIP weigert is uitvoeringspraktijk: het besluit leidt, en het verschil met de wet blijft zichtbaar.</summary>
    [Fact]
    [Randgeval("E36")]
    public void E36_een_eerste_PIP_met_A2_in_de_B1_route_is_omstreden()
    {
        var dossier = Asielstatushouder with { Pips = Lijst.Volledig(new Pip { Dagtekening = PipDag, Leerroute = Leerroute.B1Route, NiveauLezen = Taalniveau.A2 }) };
        var uitkomst = dossier.Op(Nu).Examenniveau;

        dossier.Op(Nu).Draagt(Rechtsvragen.Examenniveau, "EXAM-01-eerste", "E36");
        uitkomst.Algemeen.Verklaar().Besluit.Should().Be(new Uitleg.Besluitvergelijking("a2", "b1", WijktAf: true));
        uitkomst.Algemeen.Voorbehouden.Should().Contain("besluitOmstreden");
    }

    [Fact]
    [Randgeval("E37")]
    public void E37_alleen_schrijven_afgeschaald()
    {
        var beoordeling = (Asielstatushouder with { Pips = LaterPip(Leerroute.B1Route, Taalniveau.B1, Taalniveau.B1, Taalniveau.A2, Taalniveau.B1) }).Op(Nu);

        beoordeling.Examenniveau.Waarde.Should().Be(new Examenniveau(Taalniveau.B1, Taalniveau.B1, Taalniveau.A2, Taalniveau.B1, Knmvorm.Examen));
        beoordeling.Draagt(Rechtsvragen.Examenniveau, "EXAM-01", "E37");
    }

    [Fact]
    [Randgeval("E44")]
    public void E44_voor_de_onderwijsroute_is_er_geen_leeftijdsgrens_anders_dan_in_de_nota()
    {
        var dossier = Asielstatushouder with
        {
            Persoon = DeMens with { Geboortedatum = D(1, 5, 1979) },
            Intake = new() { WilBeroepsOfHogerOnderwijs = true, GroteKansOpDiploma = true, ExamenEnTaalschakelNietHaalbaar = false },
        };

        dossier.Op(Nu).Leerroute.Waarde.Should().Be(Leerroute.Onderwijsroute, "45 jaar");
        dossier.Op(Nu).Draagt(Rechtsvragen.Leerroute, "ROUTE-O-01", "E44");
        dossier.Op(Nu, editie: Editie.Nota2020).Leerroute.Waarde.Should().Be(Leerroute.B1Route, "de nota van 2020 ging uit van ten hoogste 28 jaar");
    }

    private static LocalDate Iso(string dag) => LocalDatePattern.Iso.Parse(dag).Value;
}
