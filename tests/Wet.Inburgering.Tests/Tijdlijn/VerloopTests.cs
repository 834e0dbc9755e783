using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Testdata;
using Wet.Inburgering.Tijd;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Tijdlijn;

public class VerloopTests
{
    private static IReadOnlyList<Verloopperiode> Verloop(Rechtsvraag vraag, Dossier dossier, LocalDate van, LocalDate tot, Beleidskader? kader = null)
        => InburgeringEngine.Standaard.Verloop(vraag, dossier, van, tot, kader);

    [Fact]
    public void De_plicht_begint_met_de_wet_en_de_titel_en_eindigt_met_de_AOW_leeftijd()
    {
        var dossier = Asielstatushouder with { Persoon = DeMens with { Geboortedatum = D(15, 8, 1957) } };
        var perioden = Verloop(Rechtsvragen.Inburgeringsplicht, dossier, D(1, 12, 2021), D(1, 1, 2026));

        perioden.Select(p => (p.Vanaf, p.Uitkomst.Status, Ja: p.Beoordeling.Inburgeringsplicht.Waarde?.IsPlichtig)).Should().Equal(
            (D(1, 12, 2021), Uitkomststatus.NietVanToepassing, null),
            (D(1, 1, 2022), Uitkomststatus.Bepaald, false),
            (D(1, 2, 2022), Uitkomststatus.Bepaald, true),
            (D(15, 8, 2024), Uitkomststatus.Bepaald, false));
        perioden.Zip(perioden.Skip(1)).Should().OnlyContain(p => p.First.TotExclusief == p.Second.Vanaf && p.First.LaatsteDag == Dagnummer.AlsDatum(Dagnummer.Van(p.Second.Vanaf) - 1));
        perioden[^1].TotExclusief.Should().Be(D(1, 1, 2026));
        perioden[0].Redenen.Should().BeEmpty();
        perioden[1].Redenen.Should().Contain(r => r.Oorzaak == Verloopoorzaak.Wettekst);
        perioden[^1].Redenen.Should().ContainSingle(r => r.Regel != null && r.Regel.Id == "PLICHT-03").Which.Should().BeEquivalentTo(new { Oorzaak = Verloopoorzaak.Regel, Was = (Regelstatus?)Regelstatus.Onwaar, Wordt = (Regelstatus?)Regelstatus.Waar });
    }

    [Fact]
    public void Een_gebeurtenis_uit_het_dossier_is_de_reden()
    {
        var perioden = Verloop(Rechtsvragen.Inburgeringstermijn, Asielstatushouder, D(1, 3, 2022), D(1, 3, 2026));

        perioden.Select(p => (p.Vanaf, p.Uitkomst.Status)).Should().Equal((D(1, 3, 2022), Uitkomststatus.NietVanToepassing), (D(15, 3, 2022), Uitkomststatus.Bepaald));
        perioden[1].Redenen.Should().Contain(r => r.Oorzaak == Verloopoorzaak.Feit && r.Wat == "pips[0].dagtekening");
        perioden[1].Redenen.Should().Contain(r => r.Regel != null && r.Regel.Id == "TERMIJN-01");
        perioden[1].ToString().Should().Be("inburgeringstermijn: Bepaald");
    }

    [Fact]
    public void Een_wijziging_van_de_wet_is_de_reden()
    {
        var redenen = Rechtsvragen.Alle.SelectMany(v => Verloop(v, Gezinsmigrant, D(1, 12, 2021), D(1, 7, 2026))).SelectMany(p => p.Redenen.Select(r => (p.Vanaf, Reden: r)))
            .Where(r => r.Reden.Oorzaak == Verloopoorzaak.Wettekst && r.Reden.Regel is not null).ToList();

        redenen.Should().NotBeEmpty();
        redenen.Should().OnlyContain(r => r.Reden.Regel!.GeldigVanaf == r.Vanaf || r.Reden.Regel.GeldigTot == r.Vanaf);
    }

    [Fact]
    public void Een_antwoord_dat_tussendoor_anders_is_wordt_ook_gevonden_als_begin_en_einde_gelijk_zijn()
    {
        var jong = Asielstatushouder with { Persoon = DeMens with { Geboortedatum = D(1, 5, 2015) } };

        Verloop(Rechtsvragen.ZelfHandelen, jong, D(1, 6, 2027), D(1, 1, 2040)).Select(p => (p.Vanaf, Geldt: p.Uitkomst.Status != Uitkomststatus.NietVanToepassing)).Should().Equal(
            (D(1, 6, 2027), false), (D(1, 5, 2031), true), (D(1, 5, 2033), false));
    }

    [Fact]
    public void Een_keuze_van_de_gemeente_is_de_reden()
    {
        var kader = new Beleidskader("test", new Beleidskeuze(Lezing("VERL-06/dag"), "vanafLaatsteDag", D(1, 6, 2023), "besluit"));
        var perioden = Verloop(Rechtsvragen.Verlengingsaanvraag, Asielstatushouder, D(1, 1, 2023), D(1, 1, 2024), kader);

        perioden.Select(p => p.Vanaf).Should().Equal(D(1, 1, 2023), D(1, 6, 2023));
        perioden[1].Redenen.Should().Contain(r => r.Oorzaak == Verloopoorzaak.Beleidskeuze && r.Wat == "VERL-06/dag");
    }

    [Fact]
    public void Een_grens_die_met_de_dag_meeschuift_is_geen_verandering_maar_wordt_genoemd()
    {
        var dossier = Asielstatushouder with { Persoon = DeMens with { Geboortedatum = DatumWaarneming.Onbekend } };
        foreach (var vraag in Rechtsvragen.Alle)
        {
            Verloop(vraag, dossier, D(1, 1, 2023), D(1, 1, 2025)).Count.Should().BeLessThan(60, vraag.Naam);
        }

        var lopend = Asielstatushouder.Met(new Wet.Inburgering.Termijn.Omstandigheid { Grond = Wet.Inburgering.Termijn.Verlengingsgrond.Ziekte, Van = D(1, 7, 2022), LaatsteDag = DatumWaarneming.Lopend, Betreft = Wet.Inburgering.Termijn.Betrokkene.Zelf, GeenVerwijt = true });
        Verloop(Rechtsvragen.Verlenging, lopend, D(1, 2, 2023), D(1, 2, 2024)).Should().ContainSingle()
            .Which.Schuift.Select(v => v.Naam).Should().Equal("eindeExclusief");
    }

    [Fact]
    public void Een_verkeerde_periode_of_een_verkeerd_dossier_wordt_geweigerd()
    {
        FluentActions.Invoking(() => Verloop(Rechtsvragen.Lening, Asielstatushouder, D(2, 1, 2023), D(2, 1, 2023))).Should().Throw<ArgumentException>().WithParameterName("totExclusief");
        FluentActions.Invoking(() => Verloop(Rechtsvragen.Lening, Asielstatushouder, D(1, 1, 1900), D(1, 1, 2900))).Should().Throw<ArgumentException>().WithParameterName("totExclusief");
        FluentActions.Invoking(() => Verloop(null!, Asielstatushouder, D(1, 1, 2023), D(2, 1, 2023))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Verloop(Rechtsvragen.Lening, null!, D(1, 1, 2023), D(2, 1, 2023))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Verloop(Rechtsvragen.Lening, Asielstatushouder with { Pips = Lijst.Volledig(new Wet.Inburgering.Intake.Pip { Dagtekening = D(1, 1, 1980) }) }, D(1, 1, 2023), D(2, 1, 2023))).Should().Throw<OngeldigDossierException>();
        Verloop(Rechtsvragen.Lening, Asielstatushouder, D(1, 1, 2023), D(2, 1, 2023)).Should().ContainSingle();
    }

    [Fact]
    public void Wat_pas_later_bekend_werd_telt_met_bekendTot_niet_mee()
    {
        var dossier = Asielstatushouder with { Pips = Lijst.Volledig(new Wet.Inburgering.Intake.Pip { Dagtekening = ((DatumWaarneming)D(15, 3, 2022)).Met(new Herkomst { BekendSinds = D(1, 6, 2023) }), Leerroute = Wet.Inburgering.Leerroutes.Leerroute.B1Route }) };

        InburgeringEngine.Standaard.Verloop(Rechtsvragen.Inburgeringstermijn, dossier, D(1, 1, 2023), D(1, 1, 2024), bekendTot: D(1, 1, 2023)).Should().ContainSingle().Which.Uitkomst.Status.Should().NotBe(Uitkomststatus.Bepaald);
        InburgeringEngine.Standaard.Verloop(Rechtsvragen.Inburgeringstermijn, dossier, D(1, 1, 2023), D(1, 1, 2024)).Should().ContainSingle().Which.Uitkomst.Status.Should().Be(Uitkomststatus.Bepaald);
    }

    /// <summary>De grote proef staat in de eigenschaptests; dit is de snelle.</summary>
    [Fact]
    public void Het_verloop_verandert_op_dezelfde_dagen_als_wanneer_iedere_dag_gevraagd_wordt()
    {
        foreach (var geval in new Dossiergenerator(3, Profiel.MetOnbekenden).Reeks(2))
        {
            var midden = Dagnummer.Van(geval.Peildata.Peildatum);
            var (van, tot) = (Dagnummer.AlsDatum(midden - 90), Dagnummer.AlsDatum(midden + 90));
            var naief = NaiefVerloop.Veranderdagen(Rechtsvragen.Alle, geval.Dossier, van, tot);
            foreach (var vraag in Rechtsvragen.Alle)
            {
                var perioden = Verloop(vraag, geval.Dossier, van, tot);
                perioden.Skip(1).Select(p => p.Vanaf).Should().Equal(naief[vraag], vraag.Naam);
                perioden.Skip(1).Where(p => p.Redenen.Count == 0).Should().BeEmpty(vraag.Naam);
            }
        }
    }
}
