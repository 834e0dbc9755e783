using NodaTime;
using Wet.Inburgering.Grondslagen;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tijd;

namespace Wet.Inburgering.Tests.Architectuur;

/// <summary>
/// De gang langs alle dagen: van elke bepaling die wijzigde geldt op iedere dag precies een versie, en wat later kwam of eerder verviel geldt op precies
/// de dagen die hier staan. Deze lijsten zijn met de hand gemaakt: een regel met een eigen geldigheid die er niet in staat laat de test falen.
/// </summary>
public class DatumgangTests
{
    private static readonly LocalDate Begin = Wetsdatum.Inwerkingtreding;
    private static readonly LocalDate EindeExclusief = new(2030, 1, 1);
    private static readonly LocalDate In2023 = new(2023, 1, 1);
    private static readonly LocalDate In2024 = new(2024, 1, 1);
    private static readonly LocalDate April2024 = new(2024, 4, 17);
    private static readonly LocalDate September2025 = new(2025, 9, 1);
    private static readonly LocalDate Juni2026 = new(2026, 6, 12);

    /// <summary>Bepalingen die vervangen werden: de oude regel, de dag van de wijziging, de nieuwe regel.</summary>
    private static readonly (string Vraag, string Oud, LocalDate Wijziging, string Nieuw)[] Vervangen =
    [
        ("toepasselijkeWet", "PLICHT-05b", April2024, "PLICHT-05b-overgang"),
        ("inburgeringsplicht", "PLICHT-05b", April2024, "PLICHT-05b-overgang"),
        ("doelgroep", "GROEP-01a", Juni2026, "GROEP-03"),
        ("doelgroep", "GROEP-01c", Juni2026, "GROEP-03b"),
        ("inspanningsontheffing", "ONTH-09-vier", In2023, "OVG-57"),
        ("leerbaarheidstoets", "INTAKE-03d", In2023, "INTAKE-03b"),
        ("pipVaststelling", "PIP-02", In2023, "PIP-02/2023"),
        ("pipInhoud", "PIP-01f", In2023, "PIP-01f/2023"),
        ("pipVaststelling", "PIP-05b", In2023, "PIP-05b/2023"),
        ("verhuizing", "PIP-05", In2023, "PIP-05/2023"),
        ("pipAanpassing", "PIP-06b", In2023, "PIP-06b/2023"),
        ("pipAanpassing", "PIP-06c", In2023, "PIP-06c/2023"),
        ("opleidingsverlenging", "VERL-04-vroeger", In2023, "VERL-04"),
        ("routewijziging", "SWITCH-02c", In2023, "SWITCH-02c/2023"),
        ("gevolgRoutewijziging", "SWITCH-03a", In2023, "SWITCH-03a/2023"),
        ("gevolgRoutewijziging", "SWITCH-03b", In2023, "SWITCH-03b/2023"),
        ("gevolgRoutewijziging", "SWITCH-03c", In2023, "SWITCH-03c/2023"),
        ("gevolgRoutewijziging", "SWITCH-03d", In2023, "SWITCH-03d/2023"),
        ("gevolgRoutewijziging", "SWITCH-03e", In2023, "SWITCH-03e/2023"),
        ("gevolgRoutewijziging", "SWITCH-03f", In2023, "SWITCH-03f/2023"),
        ("leningbetaling", "LENING-52-ona", September2025, "LENING-52-taalschakel"),
        ("onaVrijstellingWi2013", "OVG-55-oud", In2024, "OVG-55"),
        ("begeleidingWi2013", "OVG-54-oud", In2023, "OVG-54"),
        ("kwijtscheldingWi2013", "OVG-51-oud", In2023, "OVG-51"),
        ("terugbetalingWi2013", "OVG-53-oud", In2023, "OVG-53"),
    ];

    /// <summary>Regels zonder voorganger: vanaf hun dag.</summary>
    private static readonly (string Vraag, LocalDate Vanaf, string[] Ids)[] Nieuw =
    [
        ("toepasselijkeWet", In2023, ["OVG-03"]),
        ("doelgroep", Juni2026, ["GROEP-03c"]),
        ("vrijstelling", In2023, ["VRIJ-05c/2023", "VRIJ-03c/2023"]),
        ("lening", In2023, ["VRIJ-05c/2023", "VRIJ-03c/2023"]),
        ("inspanningsontheffing", In2023, ["OVG-58", "OVG-58-afwijking"]),
        ("leerbaarheidstoets", In2023, ["INTAKE-03c"]),
        ("pipVaststelling", In2023, ["PIP-03", "PIP-02/overgang"]),
        (
            "opleidingsverlenging", In2023,
            [
                "VERL-04-geen", "VERL-04-nieuw", "VERL-04-nieuwook", "VERL-04-later", "VERL-04-gehad", "VERL-04-eerder", "VERL-04-vrijgesteld", "VERL-04-meer", "VERL-04-maximum",
                "VERL-04-vervolg", "VERL-04-voorplicht", "VERL-04-nog", "VERL-04-los", "VERL-04-zonderbegin", "VERL-04-door",
            ]),
        ("routewijziging", In2023, ["SWITCH-02b"]),
        ("lening", September2025, ["LENING-52"]),
        ("examenkosten", In2023, ["ROUTE-Z-05-knm"]),
        ("onaVrijstellingWi2013", September2025, ["OVG-56"]),
        ("onaVrijstellingWi2013", In2024, ["OVG-55-niet"]),
        ("verlengingWi2013", In2023, ["OVG-59"]),
        ("begeleidingWi2013", In2023, ["OVG-54-minder", "OVG-54-na", "OVG-54-altijd", "OVG-54-niet", "OVG-54-geen"]),
        ("kwijtscheldingWi2013", In2023, ["OVG-51-deel"]),
        ("terugbetalingWi2013", In2023, ["OVG-52"]),
        ("diplomaOfCertificaat", September2025, ["VRIJW-51", "VRIJW-51-niet", "VRIJW-51-ingetrokken"]),
    ];

    /// <summary>Regels zonder opvolger: tot hun dag.</summary>
    private static readonly (string Vraag, LocalDate TotExclusief, string Id)[] Vervallen =
    [
        ("toepasselijkeWet", Begin, "OVERGANG-00"),
        ("inspanningsontheffing", Begin, "ONTH-09-oud"),
        ("leningbetaling", September2025, "LENING-52-analogie"),
    ];

    private static readonly ILookup<(string Vraag, string Id), Regel> Regels = Rechtsvragen.Alle
        .SelectMany(v => Editie.GeldendRecht.RegelsVan(v).Select(r => (v.Naam, Regel: r)))
        .ToLookup(p => (p.Naam, p.Regel.Id), p => p.Regel);

    [Fact]
    public void Van_een_gewijzigde_bepaling_geldt_op_iedere_dag_precies_een_versie()
    {
        foreach (var dag in Dagen())
        {
            foreach (var (vraag, oud, wijziging, nieuw) in Vervangen)
            {
                new[] { oud, nieuw }.Where(id => Geldt(vraag, id, dag)).Should().Equal([dag < wijziging ? oud : nieuw], "{0} op {1}", vraag, dag);
            }
        }
    }

    [Fact]
    public void Nieuwe_en_vervallen_regels_gelden_op_precies_hun_dagen()
    {
        foreach (var dag in Dagen())
        {
            foreach (var (vraag, vanaf, ids) in Nieuw)
            {
                ids.Should().OnlyContain(id => Geldt(vraag, id, dag) == (dag >= vanaf), "{0} op {1}", vraag, dag);
            }

            foreach (var (vraag, tot, id) in Vervallen)
            {
                Geldt(vraag, id, dag).Should().Be(dag < tot, "{0} op {1}", id, dag);
            }
        }
    }

    [Fact]
    public void Alle_andere_regels_gelden_op_iedere_dag()
    {
        var genoemd = Vervangen.SelectMany(v => new[] { (v.Vraag, v.Oud), (v.Vraag, v.Nieuw) })
            .Concat(Nieuw.SelectMany(n => n.Ids.Select(id => (n.Vraag, id)))).Concat(Vervallen.Select(v => (v.Vraag, v.Id))).ToList();
        var eigen = Regels.SelectMany(g => g.Select(r => (Sleutel: g.Key, Regel: r))).Where(p => p.Regel.GeldigVanaf != Begin || p.Regel.GeldigTot is not null).Select(p => p.Sleutel);

        genoemd.Should().OnlyHaveUniqueItems();
        string.Join(' ', eigen.Except(genoemd)).Should().BeEmpty("deze regels hebben een eigen geldigheid");
        string.Join(' ', genoemd.Except(eigen)).Should().BeEmpty("deze regels gelden gewoon altijd");
    }

    [Fact]
    public void Een_vraag_heeft_geen_twee_regels_met_een_nummer()
    {
        foreach (var vraag in Rechtsvragen.Alle)
        {
            Editie.GeldendRecht.UitwerkingVan(vraag).Regels.Select(r => r.Id).Where(id => id.Length > 0).Should().OnlyHaveUniqueItems(vraag.Naam);
        }
    }

    [Fact]
    public void Het_plan_van_een_dag_kent_precies_de_regels_die_dan_kunnen_gelden()
    {
        foreach (var dag in Dagen())
        {
            foreach (var uitwerking in Editie.GeldendRecht.PlanOp(Dagnummer.Van(dag)).Uitwerkingen)
            {
                var verwacht = Editie.GeldendRecht.UitwerkingVan(uitwerking.Vraag).Regels.Where(r => r.HeeftAnker || Geldt(r, dag));
                if (!uitwerking.Regels.SequenceEqual(verwacht))
                {
                    Assert.Fail($"{uitwerking.Vraag.Naam} op {dag}");
                }
            }
        }
    }

    [Fact]
    public void Van_ieder_getal_uit_een_regel_is_er_een_versie_op_iedere_dag_dat_de_regel_geldt()
    {
        var gezien = 0;
        foreach (var regel in Editie.GeldendRecht.Regels)
        {
            var verzamelaar = new Afhankelijkheden();
            regel.Bezoek(verzamelaar);
            foreach (var versies in verzamelaar.Parameters.Select(p => p.Versies))
            {
                versies.Select(v => v.Vanaf).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
                (versies[0].Vanaf <= (regel.GeldigVanaf < Begin ? Begin : regel.GeldigVanaf) || regel.HeeftAnker).Should().BeTrue("{0} leest een getal dat pas geldt vanaf {1}", regel.Id, versies[0].Vanaf);
                gezien++;
            }
        }

        gezien.Should().BeGreaterThan(100);
    }

    private static IEnumerable<LocalDate> Dagen()
    {
        for (var dag = Begin; dag < EindeExclusief; dag = dag.PlusDays(1))
        {
            yield return dag;
        }
    }

    private static bool Geldt(string vraag, string id, LocalDate dag) => Geldt(Regels[(vraag, id)].Single(), dag);

    private static bool Geldt(Regel regel, LocalDate dag) => regel.GeldigVanaf <= dag && (regel.GeldigTot is not { } tot || dag < tot);
}
