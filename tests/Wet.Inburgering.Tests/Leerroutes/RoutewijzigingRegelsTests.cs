using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Leerroutes;

public class RoutewijzigingRegelsTests
{
    private static readonly Voortgang Onvoldoende = new() { Oordeel = Voortgangsoordeel.Onvoldoende, BijzonderGeval = false };

    [Theory]
    [InlineData("2022-08-30", "2024-02-29", true)] // E09: 31 augustus 2022 plus 18 maanden
    [InlineData("2022-08-30", "2024-03-01", false)]
    [InlineData("2022-03-15", "2023-09-15", true)] // E10
    [InlineData("2022-03-15", "2023-09-16", false)]
    public void In_de_eerste_anderhalf_jaar_mag_iedere_andere_route_E09_E10(string pip, string besluit, bool mag)
    {
        var uitkomst = Dossier(Dag(pip), Leerroute.B1Route).Op(Dag(besluit)).Routewijziging;

        uitkomst.Waarde!.Value.NaarZelfredzaamheidsroute.Should().Be(mag);
        uitkomst.Waarde!.Value.NaarOnderwijsroute.Should().Be(mag);
        uitkomst.Waarde!.Value.NaarB1Route.Should().BeFalse("dat is de route al");
        uitkomst.Algemeen.Vraag.Aard.Should().Be(Aard.Beleidsvrijheid);
    }

    [Theory]
    [InlineData(Leerroute.B1Route, false, true, true)]
    [InlineData(Leerroute.Onderwijsroute, true, false, true)]
    [InlineData(Leerroute.Zelfredzaamheidsroute, true, true, false)]
    public void De_route_in_het_laatste_PIP_is_geen_wijziging(Leerroute huidig, bool b1, bool onderwijs, bool zelfredzaamheid)
        => Dossier(D(15, 3, 2022), huidig).Op(D(1, 6, 2023)).Routewijziging.Waarde
            .Should().Be(new Routewijziging(b1, onderwijs, zelfredzaamheid, D(16, 9, 2023)));

    [Fact]
    public void Van_onderwijs_naar_B1_mag_altijd_E11()
    {
        var dossier = Dossier(D(15, 3, 2022), Leerroute.Onderwijsroute);
        var verlengd = dossier with { Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 2, 2025), NieuweLaatsteDag = D(15, 3, 2026), Vervallen = false }) };

        var naVenster = dossier.Op(D(16, 9, 2023));
        naVenster.Routewijziging.Waarde.Should().Be(new Routewijziging(true, false, false, D(16, 9, 2023)));
        naVenster.Regel(Rechtsvragen.Routewijziging, "SWITCH-02a").Should().Be(Regelstatus.Waar);
        verlengd.Op(D(1, 1, 2026)).Routewijziging.Waarde!.Value.NaarB1Route.Should().BeTrue("ook in een verlengde termijn");
    }

    [Fact]
    public void Een_verlenging_schuift_de_anderhalf_jaar_niet_op_VERL_10()
    {
        var dossier = Dossier(D(15, 3, 2022), Leerroute.B1Route) with
        {
            Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 6, 2023), NieuweLaatsteDag = D(15, 3, 2027), Vervallen = false }),
        };

        dossier.Op(D(16, 9, 2023)).Routewijziging.Waarde.Should().Be(new Routewijziging(false, false, false, D(16, 9, 2023)));
    }

    [Theory]
    [InlineData("2023-10-01", "2023-10-02", true)] // E57: geëindigd na maand 18
    [InlineData("2023-08-20", "2023-10-02", false)] // E57: geëindigd in maand 17
    [InlineData("2023-09-16", "2023-10-02", false)] // de laatste schooldag is de laatste dag van de anderhalf jaar: nog erin
    [InlineData("2023-09-17", "2023-10-02", true)]
    [InlineData("2023-10-02", "2023-10-02", true)] // de dag van uitschrijving telt zelf niet meer mee
    [InlineData("2023-11-01", "2023-10-02", false)] // nog niet geëindigd
    public void Na_een_opleiding_die_pas_na_anderhalf_jaar_eindigde_mag_het_nog_E57(string uitschrijving, string besluit, bool mag)
    {
        var dossier = Dossier(D(15, 3, 2022), Leerroute.B1Route) with { NietVrijstellendeOpleidingen = Opleiding(Dag(uitschrijving)) };
        var beoordeling = dossier.Op(Dag(besluit));

        beoordeling.Routewijziging.Waarde!.Value.NaarZelfredzaamheidsroute.Should().Be(mag);
        beoordeling.Regel(Rechtsvragen.Routewijziging, "SWITCH-02b").Should().Be(mag ? Regelstatus.Waar : Regelstatus.Onwaar);
    }

    [Fact]
    public void Een_lopende_of_niet_aangewezen_opleiding_geeft_geen_uitzondering()
    {
        var dossier = Dossier(D(15, 3, 2022), Leerroute.B1Route);

        (dossier with { NietVrijstellendeOpleidingen = Opleiding(DatumWaarneming.Lopend) }).Op(D(2, 10, 2023)).Routewijziging.Waarde!.Value.NaarZelfredzaamheidsroute.Should().BeFalse();
        (dossier with { NietVrijstellendeOpleidingen = Opleiding(D(1, 10, 2023), OpleidingZonderVrijstelling.Anders) }).Op(D(2, 10, 2023)).Routewijziging.Waarde!.Value.NaarZelfredzaamheidsroute.Should().BeFalse();
    }

    [Fact]
    public void Uitzondering_B_bestaat_pas_sinds_2023()
    {
        Editie.GeldendRecht.RegelsVan(Rechtsvragen.Routewijziging).Single(r => r.Id == "SWITCH-02b").GeldigVanaf.Should().Be(D(1, 1, 2023));
        var dossier = Dossier(D(15, 3, 2022), Leerroute.B1Route) with { NietVrijstellendeOpleidingen = Opleiding(D(1, 10, 2023)) };
        InburgeringEngine.Standaard.Beoordeel(dossier, new Peildata(D(2, 10, 2023), D(31, 12, 2022), null)).Routewijziging.Waarde!.Value.NaarZelfredzaamheidsroute.Should().BeFalse();
    }

    [Fact]
    public void Een_bijzonder_geval_geeft_ruimte_en_onbekend_is_geen_nee()
    {
        var dossier = Dossier(D(15, 3, 2022), Leerroute.B1Route);
        var bijzonder = dossier with { Voortgang = Onvoldoende with { BijzonderGeval = true } };
        var onbekend = dossier with { Voortgang = new() { Oordeel = Voortgangsoordeel.Onvoldoende } };

        var beoordeling = bijzonder.Op(D(1, 1, 2024));
        beoordeling.Routewijziging.Waarde.Should().Be(new Routewijziging(false, true, true, D(16, 9, 2023)));
        beoordeling.Regel(Rechtsvragen.Routewijziging, "SWITCH-02c/2023").Should().Be(Regelstatus.Waar);
        onbekend.Op(D(1, 1, 2024)).Routewijziging.Status.Should().Be(Uitkomststatus.Onbekend);
        onbekend.Op(D(1, 1, 2024)).Routewijziging.Algemeen.Ontbreekt().Should().Contain("voortgang.bijzonderGeval");
        onbekend.Op(D(1, 1, 2024)).Routewijziging.Algemeen.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
    }

    [Fact]
    public void In_2022_stond_het_bijzondere_geval_in_lid_twee()
    {
        var dossier = Dossier(D(15, 3, 2022), Leerroute.B1Route) with { Voortgang = Onvoldoende with { BijzonderGeval = true } };
        var beoordeling = InburgeringEngine.Standaard.Beoordeel(dossier, new Peildata(D(1, 1, 2024), D(1, 12, 2022), null));

        beoordeling.Regel(Rechtsvragen.Routewijziging, "SWITCH-02c").Should().Be(Regelstatus.Waar);
        beoordeling.Routewijziging.Waarde!.Value.NaarZelfredzaamheidsroute.Should().BeTrue();
    }

    [Fact]
    public void Zonder_grond_mag_het_niet_en_een_ontbrekend_oordeel_is_onbekend()
    {
        var dossier = Dossier(D(15, 3, 2022), Leerroute.Onderwijsroute);

        (dossier with { Voortgang = Onvoldoende with { Oordeel = Voortgangsoordeel.ZoalsVerwacht } }).Op(D(1, 6, 2023)).Routewijziging.Waarde.Should().Be(new Routewijziging(false, false, false, D(16, 9, 2023)));
        (dossier with { Voortgang = Onvoldoende with { Oordeel = Voortgangsoordeel.GroterDanVerwacht } }).Op(D(1, 6, 2023)).Routewijziging.Waarde!.Value.NaarB1Route.Should().BeTrue();
        var zonder = (dossier with { Voortgang = new() { BijzonderGeval = false } }).Op(D(1, 6, 2023)).Routewijziging;
        zonder.Status.Should().Be(Uitkomststatus.Onbekend);
        zonder.Algemeen.Ontbreekt().Should().Contain("voortgang.oordeel");
    }

    [Fact]
    public void Een_kale_lijst_van_PIPs_of_opleidingen_geeft_geen_nee()
    {
        var dossier = Dossier(D(15, 3, 2022), Leerroute.B1Route);

        (dossier with { Pips = [new Pip { Dagtekening = D(15, 3, 2022), Leerroute = Leerroute.B1Route }] }).Op(D(1, 1, 2024)).Routewijziging.Status.Should().Be(Uitkomststatus.Onbekend);
        (dossier with { NietVrijstellendeOpleidingen = default }).Op(D(1, 1, 2024)).Routewijziging.Status.Should().Be(Uitkomststatus.Onbekend);
        (dossier with { Pips = Lijst.Volledig<Pip>() }).Op(D(1, 1, 2024)).Routewijziging.Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    [Fact]
    public void Van_een_deels_bekend_PIP_telt_alleen_wat_zeker_is()
    {
        var dossier = Dossier(D(15, 3, 2022), Leerroute.B1Route) with { Pips = Lijst.Volledig(new Pip { Dagtekening = new YearMonth(2022, 3), Leerroute = Leerroute.B1Route }) };

        dossier.Op(D(1, 9, 2023)).Routewijziging.Waarde!.Value.NaarZelfredzaamheidsroute.Should().BeTrue("ook bij 1 maart");
        dossier.Op(D(15, 9, 2023)).Routewijziging.Status.Should().Be(Uitkomststatus.Onbekend);
        dossier.Op(D(1, 10, 2023)).Routewijziging.Waarde!.Value.NaarZelfredzaamheidsroute.Should().BeFalse("ook bij 31 maart");
    }

    [Theory]
    [InlineData(Leerroute.Onderwijsroute, Leerroute.B1Route, Urengevolg.TellenBijIntensiteit, Examengevolg.TellenVoorInburgeringsexamen, true, "SWITCH-03a/2023")]
    [InlineData(Leerroute.Zelfredzaamheidsroute, Leerroute.B1Route, Urengevolg.TellenBijIntensiteit, Examengevolg.NietGeregeld, true, "SWITCH-03b/2023")]
    [InlineData(Leerroute.B1Route, Leerroute.Onderwijsroute, Urengevolg.NietGeregeld, Examengevolg.TellenVoorOnderdelenOnderwijsroute, false, "SWITCH-03c/2023")]
    [InlineData(Leerroute.B1Route, Leerroute.Zelfredzaamheidsroute, Urengevolg.GaanAfVanUrennorm, Examengevolg.NietGeregeld, true, "SWITCH-03d/2023")]
    [InlineData(Leerroute.Onderwijsroute, Leerroute.Zelfredzaamheidsroute, Urengevolg.GaanAfVanUrennorm, Examengevolg.NietGeregeld, true, "SWITCH-03e/2023")]
    [InlineData(Leerroute.Zelfredzaamheidsroute, Leerroute.Onderwijsroute, Urengevolg.NietGeregeld, Examengevolg.NietGeregeld, false, "SWITCH-03f/2023")]
    public void Per_richting_staat_vast_wat_meegaat_SWITCH_03_BI_06(Leerroute van, Leerroute naar, Urengevolg uren, Examengevolg examens, bool map, string regel)
    {
        var dossier = Dossier(D(15, 3, 2022), van) with { Voortgang = new() { OverwogenLeerroute = naar } };
        var beoordeling = dossier.Op(D(1, 6, 2023));

        beoordeling.GevolgRoutewijziging.Waarde.Should().Be(new GevolgRoutewijziging(uren, examens, map, PipAanpassen: true, TermijnVerschuift: false));
        beoordeling.Regel(Rechtsvragen.GevolgRoutewijziging, regel).Should().Be(Regelstatus.Waar);
        Editie.GeldendRecht.RegelsVan(Rechtsvragen.GevolgRoutewijziging).Count(r => beoordeling.Regel(Rechtsvragen.GevolgRoutewijziging, r.Id) == Regelstatus.Waar).Should().Be(1);
        dossier.Op(D(1, 12, 2022)).Regel(Rechtsvragen.GevolgRoutewijziging, regel.Replace("/2023", string.Empty, StringComparison.Ordinal)).Should().Be(Regelstatus.Waar);
    }

    [Fact]
    public void Dezelfde_route_is_geen_wijziging_en_een_onbekende_richting_is_onbekend()
    {
        var dossier = Dossier(D(15, 3, 2022), Leerroute.B1Route);

        (dossier with { Voortgang = new() { OverwogenLeerroute = Leerroute.B1Route } }).Op(D(1, 6, 2023)).GevolgRoutewijziging.Waarde
            .Should().Be(new GevolgRoutewijziging(Urengevolg.GeenWijziging, Examengevolg.GeenWijziging, MapVerplicht: true, PipAanpassen: false, TermijnVerschuift: false));
        dossier.Op(D(1, 6, 2023)).GevolgRoutewijziging.Status.Should().Be(Uitkomststatus.Onbekend);
        dossier.Op(D(1, 6, 2023)).GevolgRoutewijziging.Algemeen.Ontbreekt().Should().Contain("voortgang.overwogenLeerroute");
    }

    [Theory]
    [InlineData(Leerroute.B1Route, true)]
    [InlineData(Leerroute.Zelfredzaamheidsroute, true)]
    [InlineData(Leerroute.Onderwijsroute, false)]
    public void Een_asielstatushouder_krijgt_een_aanbod_AANBOD_11_en_12(Leerroute route, bool keurmerk)
        => (Asielstatushouder with { Pips = Pip(D(15, 3, 2022), route) }).Op(D(1, 6, 2023)).Aanbod.Waarde.Should().Be(new Aanbod(true, keurmerk));

    [Fact]
    public void Een_gezinsmigrant_krijgt_geen_aanbod_en_zonder_PIP_is_er_geen_vraag_AANBOD_01()
    {
        Gezinsmigrant.Op(D(1, 6, 2023)).Aanbod.Waarde.Should().Be(new Aanbod(false, null));
        (Asielstatushouder with { Pips = Lijst.Volledig<Pip>() }).Op(D(1, 6, 2023)).Aanbod.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        (Asielstatushouder with { Verblijfstitels = default }).Op(D(1, 6, 2023)).Aanbod.Waarde.Should().BeNull();
    }

    [Fact]
    public void Met_een_onbekende_route_is_er_toch_een_aanbod()
    {
        var dossier = Asielstatushouder with { Pips = Lijst.Volledig(new Pip { Dagtekening = D(15, 3, 2022) }) };

        dossier.Op(D(1, 6, 2023)).Aanbod.Waarde.Should().Be(new Aanbod(true, null));
    }

    [Fact]
    public void Na_12_juni_2026_rust_geen_nee_op_een_open_lezing_GROEP_03()
        => Asielstatushouder.Op(D(12, 6, 2026), Kader(Lezing("GROEP-03"), "teltNiet")).Aanbod.Waarde.Should().Be(new Aanbod(false, null), "de gemeente koos zelf")
            .And.NotBe(Asielstatushouder.Op(D(12, 6, 2026)).Aanbod.Waarde);

    internal static Dossier Dossier(LocalDate pip, Leerroute route) => Asielstatushouder with { Pips = Pip(pip, route), Voortgang = Onvoldoende, Taalschakeltraject = new() { Diploma = DatumWaarneming.NietGebeurd, Gestopt = DatumWaarneming.NietGebeurd } };

    internal static Lijst<NietVrijstellendeOpleiding> Opleiding(DatumWaarneming uitschrijving, OpleidingZonderVrijstelling soort = OpleidingZonderVrijstelling.Praktijkonderwijs)
        => Lijst.Volledig(new NietVrijstellendeOpleiding { Inschrijving = D(1, 9, 2022), Uitschrijving = uitschrijving, Soort = soort, Bewezen = true });

    private static LocalDate Dag(string dag) => NodaTime.Text.LocalDatePattern.Iso.Parse(dag).Value;
}
