using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Grondslagen;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Testdata;
using Wet.Inburgering.Tijd;

namespace Wet.Inburgering.EigenschapTests.Testdata;

/// <summary>Meet of de gegenereerde dossiers de moeite waard zijn: anders bewijzen de tests erop niets.</summary>
public class DossiergeneratorTests
{
    private const int Aantal = 20_000;

    private static readonly Lazy<IReadOnlyList<Geval>> Volledig = new(() => [.. new Dossiergenerator(1, Profiel.VolledigBekend).Reeks(Aantal)]);
    private static readonly Lazy<IReadOnlyList<Geval>> Deels = new(() => [.. new Dossiergenerator(2, Profiel.MetOnbekenden).Reeks(Aantal)]);

    public static TheoryData<string> Profielen => [nameof(Profiel.VolledigBekend), nameof(Profiel.MetOnbekenden)];

    [Theory]
    [MemberData(nameof(Profielen))]
    public void Elk_dossier_klopt(string profiel)
    {
        foreach (var geval in Gevallen(profiel))
        {
            var klopt = geval.Dossier.Controleer(geval.Peildata, out _, out var fouten);

            klopt.Should().BeTrue("{0} moet kloppen, maar: {1}", geval.Dossier.Kenmerk, string.Join("; ", fouten));
        }
    }

    [Theory]
    [InlineData(nameof(Profiel.VolledigBekend), 0.60)]
    [InlineData(nameof(Profiel.MetOnbekenden), 0.22)]
    public void Genoeg_personen_zijn_zeker_inburgeringsplichtig(string profiel, double minstens)
    {
        var resultaat = InburgeringEngine.Standaard.NieuwResultaat();
        var plichtig = 0;
        foreach (var geval in Gevallen(profiel))
        {
            InburgeringEngine.Standaard.Beslis(geval.Gecontroleerd, resultaat);
            plichtig += resultaat.Waarde(Rechtsvragen.Inburgeringsplicht) is { IsPlichtig: true } ? 1 : 0;
        }

        ((double)plichtig / Aantal).Should().BeGreaterThanOrEqualTo(minstens);
    }

    [Theory]
    [MemberData(nameof(Profielen))]
    public void Een_doorsnee_dossier_heeft_twaalf_onderdelen_in_lijsten(string profiel)
    {
        var aantallen = Gevallen(profiel).Select(g => g.Gecontroleerd.Lijsten.Sum(l => l.Aantal)).Order().ToList();

        aantallen[Aantal / 2].Should().BeInRange(11, 13);
        Gevallen(profiel).Should().Contain(g => g.Dossier.Omstandigheden.Count > 64, "ook lange lijsten komen voor");
        Gevallen(profiel).Should().Contain(g => g.Dossier.Omstandigheden.Count == 0 && g.Dossier.Overtredingen.Count == 0);
    }

    [Theory]
    [MemberData(nameof(Profielen))]
    public void Alle_keuzes_van_elk_keuzefeit_komen_voor(string profiel)
    {
        var gezien = new Dictionary<Feit, ulong>();
        foreach (var geval in Gevallen(profiel))
        {
            foreach (var (feit, bron) in Bronnen(geval.Dossier))
            {
                var cel = feit.Lees(bron).Cel;
                if (feit.Soort == Feitsoort.Keuze && cel.IsZeker(Celsoort.Keuze, feit.Kandidaten))
                {
                    gezien[feit] = gezien.GetValueOrDefault(feit) | (feit.Kandidaten & ~cel.Uitgesloten);
                }
            }
        }

        foreach (var feit in Alle().Where(f => f.Soort == Feitsoort.Keuze))
        {
            gezien.GetValueOrDefault(feit).Should().Be(feit.Kandidaten, "elke waarde van {0} moet voorkomen", feit);
        }
    }

    [Fact]
    public void Bij_volledig_bekend_ontbreekt_niets()
    {
        // Leeg betekent hier: er is geen vaststelling.
        string[] besluiten = ["overgang.vastgesteldeWet", "intake.plichtVastgesteld"];
        var onzeker = Volledig.Value.SelectMany(g => Bronnen(g.Dossier)).Where(p => !besluiten.Contains(p.Feit.Pad)).Where(p => !IsZeker(p.Feit, p.Feit.Lees(p.Bron)));

        onzeker.Select(p => p.Feit).Distinct().Should().BeEmpty();
        Volledig.Value.Where(g => g.Peildata.BekendTot != null || g.Gecontroleerd.Lijsten.Any(l => !l.Volledig)).Should().BeEmpty();

        static bool IsZeker(Feit feit, Aflezing aflezing)
            => aflezing.Herkomst is null && (aflezing.Toestand == Datumtoestand.NietGebeurd || aflezing.Cel.IsZeker(feit.Celsoort, feit.Kandidaten));
    }

    [Fact]
    public void Bij_onbekenden_is_elk_feit_soms_bekend_en_soms_niet()
    {
        var bekend = new Dictionary<Feit, int>();
        var keren = new Dictionary<Feit, int>();
        var onderzoek = new HashSet<Feit>();
        foreach (var (feit, bron) in Deels.Value.SelectMany(g => Bronnen(g.Dossier)))
        {
            var aflezing = feit.Lees(bron);
            keren[feit] = keren.GetValueOrDefault(feit) + 1;
            bekend[feit] = bekend.GetValueOrDefault(feit) + (aflezing.IsBekend ? 1 : 0);
            if (aflezing.Herkomst is { InOnderzoek: true })
            {
                onderzoek.Add(feit);
            }
        }

        foreach (var feit in Alle())
        {
            bekend[feit].Should().BePositive("{0} is soms bekend", feit);
            if (feit != feit.Lijst?.Sleutel)
            {
                bekend[feit].Should().BeLessThan(keren[feit], "{0} is soms onbekend", feit);
            }
        }

        Alle().Where(f => !onderzoek.Contains(f)).Should().BeEmpty("ieder feit is soms in onderzoek");

        (1 - ((double)bekend.Values.Sum() / keren.Values.Sum())).Should().BeInRange(0.07, 0.15);
    }

    [Fact]
    public void Bij_onbekenden_komen_alle_toestanden_van_een_datum_voor()
    {
        var toestanden = Deels.Value.SelectMany(g => Bronnen(g.Dossier)).Where(p => p.Feit.Soort == Feitsoort.Datum)
            .CountBy(p => p.Feit.Lees(p.Bron).Toestand).ToDictionary();

        toestanden.Keys.Should().BeEquivalentTo(Enum.GetValues<Datumtoestand>());
        ((double)toestanden[Datumtoestand.DeelsBekend] / (toestanden[Datumtoestand.DeelsBekend] + toestanden[Datumtoestand.Bekend])).Should().BeInRange(0.12, 0.18);
        Deels.Value.Should().Contain(g => !g.Dossier.Pips.IsBekend).And.Contain(g => g.Dossier.Pips.IsBekend && !g.Dossier.Pips.IsVolledig);
        Deels.Value.Should().Contain(g => g.Peildata.BekendTot != null);
    }

    [Theory]
    [MemberData(nameof(Profielen))]
    public void Peildata_liggen_van_2022_tot_en_met_2026_en_rond_elke_wetswijziging(string profiel)
    {
        var dagen = Gevallen(profiel).Select(g => g.Peildata.Peildatum).ToHashSet();

        dagen.Select(d => d.Year).Distinct().Should().Contain([2022, 2023, 2024, 2025, 2026]);
        var grenzen = Editie.GeldendRecht.Grenzen.Where(d => d >= Wetsdatum.Inwerkingtreding);
        foreach (var dag in grenzen.Select(Dagnummer.Van))
        {
            dagen.Should().Contain([Dagnummer.AlsDatum(dag - 1), Dagnummer.AlsDatum(dag), Dagnummer.AlsDatum(dag + 1)]);
        }

        Gevallen(profiel).Should().Contain(g => g.Peildata.Wetsdatum != g.Peildata.Peildatum);
    }

    [Theory]
    [MemberData(nameof(Profielen))]
    public void Alle_groepen_en_routes_komen_als_uitkomst_voor(string profiel)
    {
        var resultaat = InburgeringEngine.Standaard.NieuwResultaat();
        var groepen = new HashSet<Doelgroep>();
        var routes = new HashSet<Leerroute>();
        var statussen = new HashSet<(Rechtsvraag, Uitkomststatus)>();
        var regels = new HashSet<(Regel, Regelstatus)>();
        var eerste = false;
        foreach (var geval in Gevallen(profiel))
        {
            eerste = !eerste;
            InburgeringEngine.Standaard.Beslis(geval.Gecontroleerd, resultaat, eerste ? Kaders.LaatsteLezingen : Kaders.Standaardlezingen);
            groepen.Add(resultaat.Waarde(Rechtsvragen.Doelgroep) ?? default);
            routes.Add(resultaat.Waarde(Rechtsvragen.Leerroute) ?? default);
            statussen.UnionWith(Rechtsvragen.Alle.Select(v => (v, resultaat.Status(v))));
            regels.UnionWith(Editie.GeldendRecht.Regels.Select(r => (r, (Regelstatus)(resultaat.Gewoon.Statussen[r.Nummer] >> 13))));
        }

        groepen.Should().Contain(Enum.GetValues<Doelgroep>().Skip(1));
        routes.Should().Contain(Enum.GetValues<Leerroute>().Skip(1));
        statussen.Should().Contain(Rechtsvragen.Alle.Select(v => (v, Uitkomststatus.Bepaald)));

        // KOSTEN-06-eerder is nooit zeker: het oude examenreglement is niet nagelezen.
        string.Join(' ', Editie.GeldendRecht.Regels.Where(r => r.Id != "KOSTEN-06-eerder" && !regels.Contains((r, Regelstatus.Waar))).Select(r => r.Id)).Should().BeEmpty("iedere regel moet ergens gelden");

        // Deze regels sluiten een rij uitputtend af: zij worden pas getoetst als alle andere niet gelden, en dan gelden zij.
        string[] sluitstukken =
        [
            "DEEL-06", "ONTH-08", "BEVOEGD-02a", "BEVOEGD-03", "PIP-05a", "PIP-01", "VERL-06c", "SANCTIE-07c", "AANBOD-01", "BEGEL-01a", "ONTZORG-14", "BOETE-51d", "OVG-51-deel",
        ];
        Editie.GeldendRecht.Regels.Where(r => r.Voorwaarden.Count > 0 && !regels.Contains((r, Regelstatus.Onwaar))).Select(r => r.Id)
            .Should().BeSubsetOf(sluitstukken, "iedere andere regel met voorwaarden moet ergens niet gelden");
    }

    [Fact]
    public void Zelfde_zaad_geeft_zelfde_dossiers_en_ander_zaad_andere()
    {
        var eerste = new Dossiergenerator(7).Reeks(100).ToList();

        new Dossiergenerator(7).Reeks(100).Should().Equal(eerste);
        new Dossiergenerator(8).Reeks(100).Zip(eerste).Should().NotContain(p => p.First.Dossier.Persoon == p.Second.Dossier.Persoon && p.First.Peildata == p.Second.Peildata);
    }

    private static IReadOnlyList<Geval> Gevallen(string profiel) => profiel == nameof(Profiel.VolledigBekend) ? Volledig.Value : Deels.Value;

    private static IEnumerable<Feit> Alle() => Feitencatalogus.Standaard.Feiten.Concat(Feitencatalogus.Standaard.Lijsten.SelectMany(l => l.Feiten));

    private static IEnumerable<(Feit Feit, object Bron)> Bronnen(Dossier dossier)
    {
        foreach (var feit in Feitencatalogus.Standaard.Feiten)
        {
            yield return (feit, dossier);
        }

        foreach (var lijst in Feitencatalogus.Standaard.Lijsten)
        {
            foreach (var item in lijst.Lees(dossier).Items)
            {
                foreach (var feit in lijst.Feiten)
                {
                    yield return (feit, item);
                }
            }
        }
    }
}
