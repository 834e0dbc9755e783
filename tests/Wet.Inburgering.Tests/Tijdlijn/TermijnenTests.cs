using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Testdata;
using Wet.Inburgering.Tijd;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Tijdlijn;

public class TermijnenTests
{
    private static readonly LocalDate Nu = D(1, 1, 2023);

    private static Termijndag? Termijn(Beoordeling beoordeling, string id) => beoordeling.Termijnen.SingleOrDefault(t => t.Soort.Id == id);

    [Fact]
    public void Ieder_datumveld_is_een_termijn_of_is_met_een_reden_weggelaten()
    {
        var datums = Rechtsvragen.Alle.SelectMany(v => v.Velden).Where(v => v.Eenheid == Eenheid.Datum).ToList();
        var termijnen = Termijnsoorten.Alle.Select(s => s.Veld).ToList();

        termijnen.Should().OnlyHaveUniqueItems();
        termijnen.Should().NotIntersectWith(Termijnsoorten.Weggelaten.Keys);
        datums.Except(termijnen).Except(Termijnsoorten.Weggelaten.Keys).Select(v => $"{v.Vraag.Naam}.{v.Naam}").Should().BeEmpty("zet een nieuw datumveld in Termijnsoorten");
        termijnen.Concat(Termijnsoorten.Weggelaten.Keys).Except(datums).Should().BeEmpty();
        Termijnsoorten.Weggelaten.Values.Should().OnlyContain(r => r.Length > 10);
        Termijnsoorten.Alle.Should().OnlyContain(s => s.Veld.Vraag == s.Vraag && s.Aard != Termijnaard.Onbekend && s.AanZet != AanZet.Onbekend && s.Naam.Length > 10);
        Termijnsoorten.Alle.Select(s => s.Naam).Should().OnlyHaveUniqueItems();
        Termijnsoorten.Alle.SelectMany(s => new[] { s.AfgedaanOp, s.Zonder }).OfType<Vraagveld>().Should().OnlyContain(v => v.Eenheid == Eenheid.Datum);
        Termijnsoorten.Alle.Where(s => s.Vereist is not null).Select(s => s.Vereist!.Value.Veld.Soort).Should().OnlyContain(s => s == Celsoort.Waarheid);
    }

    [Fact]
    public void Iedere_soort_termijn_komt_voor_en_is_de_dag_van_haar_veld()
    {
        var gezien = new HashSet<Termijnsoort>();
        var anders = new List<string>();
        foreach (var geval in new Dossiergenerator(7, Profiel.VolledigBekend).Reeks(1500).Concat(new Dossiergenerator(8, Profiel.MetOnbekenden).Reeks(300)))
        {
            var beoordeling = InburgeringEngine.Standaard.Beoordeel(geval.Gecontroleerd);
            foreach (var termijn in beoordeling.TermijnenVanaf(D(1, 1, 1990)))
            {
                gezien.Add(termijn.Soort);
                var veld = termijn.Uitkomst.Velden.Single(v => v.Veld == termijn.Soort.Veld);
                var erna = veld.Veld.IsExclusief || termijn.Soort.Aard == Termijnaard.Verval;
                var isBegin = termijn.Soort.Aard == Termijnaard.EersteDag;
                var dag = isBegin ? termijn.EersteDag : erna ? termijn.EindeExclusief : termijn.LaatsteDag;
                if (dag != new Dagbereik(veld.Vroegst, veld.Laatst) || isBegin == termijn.LaatsteDag.HasValue || termijn.LaatsteDag?.Plus(1) != termijn.EindeExclusief
                    || (termijn.Uitkomst.IsVoorwaardelijk && !termijn.IsVoorwaardelijk))
                {
                    anders.Add($"{termijn}: {dag} in plaats van {veld}");
                }
            }

            var komend = beoordeling.Termijnen;
            if (komend.Zip(komend.Skip(1)).Any(p => (p.First.Vroegst ?? p.First.Laatst) > (p.Second.Vroegst ?? p.Second.Laatst)) || komend.Any(t => t.Laatst < geval.Peildata.Peildatum))
            {
                anders.Add($"volgorde of voorbij: {string.Join(' ', komend)}");
            }
        }

        anders.Should().BeEmpty();

        Termijnsoorten.Alle.Except(gezien).Select(s => s.Id).Should().BeEmpty();
    }

    [Theory]
    [InlineData("inburgeringstermijn.eindeExclusief", "2025-03-15", Termijnaard.Einde, "TERMIJN-01")]
    [InlineData("routewijziging.algemeenTotExclusief", "2023-09-15", Termijnaard.Einde, "SWITCH-02")]
    [InlineData("verlengingsaanvraag.vroegsteDag", "2024-09-16", Termijnaard.EersteDag, "VERL-06")]
    public void De_dagen_na_het_eerste_PIP(string id, string dag, Termijnaard aard, string regel)
    {
        var termijn = Termijn(Asielstatushouder.Op(Nu), id)!;

        termijn.Dag.Dag.Should().Be(Iso(dag));
        termijn.IsZeker.Should().BeTrue();
        termijn.Soort.Aard.Should().Be(aard);
        termijn.Regels.Select(r => r.Id).Should().Equal(regel);
        termijn.ToString().Should().Be(id);
    }

    [Fact]
    public void Een_termijn_staat_er_tot_en_met_haar_laatste_dag()
    {
        Termijn(Asielstatushouder.Op(D(14, 9, 2023)), "routewijziging.algemeenTotExclusief").Should().NotBeNull();
        Termijn(Asielstatushouder.Op(D(15, 9, 2023)), "routewijziging.algemeenTotExclusief")!.EindeExclusief!.Value.Dag.Should().Be(D(16, 9, 2023));
        Termijn(Asielstatushouder.Op(D(16, 9, 2023)), "routewijziging.algemeenTotExclusief").Should().BeNull();
        Asielstatushouder.Op(D(16, 9, 2023)).TermijnenVanaf(D(15, 9, 2023)).Should().Contain(t => t.Soort.Id == "routewijziging.algemeenTotExclusief");
        Termijn(Asielstatushouder.Op(D(16, 9, 2024)), "verlengingsaanvraag.vroegsteDag").Should().NotBeNull("vandaag kan het");
        Termijn(Asielstatushouder.Op(D(17, 9, 2024)), "verlengingsaanvraag.vroegsteDag").Should().BeNull();
    }

    [Fact]
    public void De_uiterste_dag_voor_het_PIP_vervalt_als_het_PIP_er_is()
    {
        var zonder = Leeg(Asiel(D(1, 6, 2024))) with
        {
            Intake = new() { Kennisgeving = D(10, 6, 2024), InschrijvingBrp = D(5, 6, 2024), HuisvestingArt28 = true, WachtOpInformatieVanDerde = false },
        };
        var termijn = zonder.Op(D(1, 7, 2024)).TermijnenVanaf(D(1, 1, 2024)).SingleOrDefault(t => t.Soort.Id == "pipVaststelling.uitersteDag");
        termijn.Should().NotBeNull();
        termijn!.Soort.AanZet.Should().Be(AanZet.College);
        (zonder with { Pips = Pip(D(20, 6, 2024)) }).Op(D(1, 7, 2024)).TermijnenVanaf(D(1, 1, 2024)).Should().NotContain(t => t.Soort.Id == "pipVaststelling.uitersteDag");
    }

    [Fact]
    public void Bij_deels_bekende_feiten_een_vroegste_en_een_laatste_dag_met_wat_ontbreekt()
    {
        var dossier = Asielstatushouder with { Pips = Lijst.Volledig(new Pip { Dagtekening = new YearMonth(2022, 3), Leerroute = Leerroute.B1Route }) };
        var termijn = Termijn(dossier.Op(Nu), "inburgeringstermijn.eindeExclusief")!;

        termijn.Dag.Should().Be(new Dagbereik(D(1, 3, 2025), D(31, 3, 2025)));
        termijn.EindeExclusief.Should().Be(new Dagbereik(D(2, 3, 2025), D(1, 4, 2025)));
        termijn.Dag.ToString().Should().Be("op zijn vroegst 1 maart 2025, uiterlijk 31 maart 2025");
        (termijn.IsZeker, termijn.IsVoorwaardelijk, termijn.Dag.Dag).Should().Be((false, false, (LocalDate?)null));
        termijn.Verschuift().Ontbreekt.Select(o => o.Pad).Should().Contain("pips[0].dagtekening");
    }

    [Fact]
    public void Een_lijst_die_niet_volledig_is_verschuift_de_dag_alleen_naar_achteren()
    {
        var dossier = Asielstatushouder with { Verlengingsbesluiten = default };
        var termijn = Termijn(dossier.Op(Nu), "inburgeringstermijn.eindeExclusief")!;

        termijn.Dag.Should().Be(new Dagbereik(D(15, 3, 2025), null));
        termijn.Dag.ToString().Should().Be("op of na 15 maart 2025");
        termijn.Verschuift().OnvolledigeLijsten.Select(l => l.Naam).Should().Equal("verlengingsbesluiten");
    }

    [Fact]
    public void Is_niet_zeker_dat_de_vraag_geldt_dan_is_de_termijn_voorwaardelijk()
    {
        var termijn = Termijn((Asielstatushouder with { Onderbrekingen = default }).Op(Nu), "inburgeringstermijn.eindeExclusief")!;

        termijn.IsVoorwaardelijk.Should().BeTrue();
        termijn.IsZeker.Should().BeFalse();
        termijn.Verschuift().OnvolledigeLijsten.Select(l => l.Naam).Should().Contain("onderbrekingen");
        Asielstatushouder.Op(D(1, 1, 2021)).Termijnen.Should().BeEmpty("voor 2022 is er geen termijn");
    }

    [Fact]
    public void Een_aanvraag_waarop_nog_niet_is_beslist_kan_het_einde_verschuiven()
    {
        var dossier = Asielstatushouder with { Verlengingsaanvragen = Lijst.Volledig(new Verlengingsaanvraag { Ontvangen = D(1, 10, 2024), Afgewezen = DatumWaarneming.NietGebeurd }) };
        var beoordeling = dossier.Op(D(15, 10, 2024));

        Termijn(beoordeling, "inburgeringstermijn.eindeExclusief")!.Verschuift().Aanvragen.Should().Equal(Rechtsvragen.Verlengingsbeslissing);
        Termijn(beoordeling, "verlengingsbeslissing.uitersteDag")!.Dag.Dag.Should().Be(D(26, 11, 2024));
        Termijn(Asielstatushouder.Op(D(15, 10, 2024)), "inburgeringstermijn.eindeExclusief")!.Verschuift().IsLeeg.Should().BeTrue();
    }

    [Fact]
    public void Een_open_lezing_noemt_de_dag_van_iedere_keuze()
    {
        var termijn = Termijn(Asielstatushouder.Op(Nu), "verlengingsaanvraag.vroegsteDag")!;

        termijn.Verschuift().Lezingen.Where(l => l.Lezing.Id == "VERL-06/dag").Select(l => (l.Keuze.Naam, l.Waarde)).Should()
            .BeEquivalentTo([("vanafDagErna", "16 september 2024"), ("vanafLaatsteDag", "15 september 2024")]);
        Termijn(Asielstatushouder.Op(Nu, Kader(Lezing("VERL-06/dag"), "vanafLaatsteDag")), "verlengingsaanvraag.vroegsteDag")!.Verschuift().Lezingen.Should().NotContain(l => l.Lezing.Id == "VERL-06/dag");
    }

    [Fact]
    public void Verlenging_staat_er_alleen_als_zij_iets_toevoegt()
    {
        Termijn(Asielstatushouder.Op(Nu), "verlenging.eindeExclusief").Should().BeNull();
        Termijn(Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Bevalling, D(1, 7, 2022))).Op(Nu), "verlenging.eindeExclusief")!.Dag.Dag.Should().Be(D(5, 7, 2025));
    }

    [Fact]
    public void De_agenda_kost_geen_nieuwe_beoordeling_en_is_onveranderlijk()
    {
        var beoordeling = Asielstatushouder.Op(Nu);

        beoordeling.Termijnen.Should().BeSameAs(beoordeling.Termijnen);
        beoordeling.TermijnenVanaf(Nu).Select(t => (t.Soort, t.Dag)).Should().Equal(beoordeling.Termijnen.Select(t => (t.Soort, t.Dag)));
    }

    private static LocalDate Iso(string dag) => NodaTime.Text.LocalDatePattern.Iso.Parse(dag).Value;
}
