using Ical.Net;
using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Json;
using static Wet.Inburgering.Tests.Cli.Uitvoering;

namespace Wet.Inburgering.Tests.Cli;

public class TermijnenTests
{
    private const string Vl01 = "vl-01-bevalling.json";

    [Fact]
    public void De_agenda_noemt_de_dagen_op_volgorde_met_artikel_en_wie_aan_zet_is()
    {
        var uit = Van("termijnen", Bestand(Vl01), "--peildatum", "2025-04-01");

        uit.Code.Should().Be(0, uit.Fout);
        uit.Uit.Should().StartWith("Termijnen van VL-01 vanaf 1 april 2025").And.ContainAll(
            "1 september 2025 · Einde van de inburgeringstermijn",
            "Op 2 september 2025 is het voorbij.",
            "Wi2021 art. 11 lid 1-3 · TERMIJN-01 · zekerheid hoog",
            "22 december 2025 · Einde van de termijn als DUO iedere grond voor verlenging toekent");
        uit.Uit.IndexOf("1 september 2025 ·", StringComparison.Ordinal).Should().BeLessThan(uit.Uit.IndexOf("22 december 2025 ·", StringComparison.Ordinal));
        Van("agenda", Bestand(Vl01), "--peildatum", "2025-04-01").Should().Be(uit, "agenda is dezelfde opdracht");
    }

    [Fact]
    public void Een_onzekere_dag_noemt_wat_haar_verschuift()
    {
        var uit = Met("""{"kenmerk":"k","intake":{"plichtVastgesteld":true},"pips":{"volledig":true,"items":[{"dagtekening":"2024-03"}]},"onderbrekingen":{"volledig":true,"items":[]},"vrijstellingsbesluiten":{"volledig":true,"items":[]}}""", "termijnen", "-", "--peildatum", "2025-04-01").Uit;

        uit.Should().ContainAll("Op of na 1 maart 2027 · Einde van de inburgeringstermijn", "Verschuift", "Zolang niet gezegd is dat volledig");
        Met("""{"kenmerk":"k"}""", "termijnen", "-", "--peildatum", "2025-04-01").Uit.Should().Contain("Er zijn geen dagen bekend.");
    }

    [Fact]
    public void Met_ics_komt_er_een_kalender_die_te_lezen_is()
    {
        var uit = Van("agenda", Bestand(Vl01), "--peildatum", "2025-04-01", "--ics");

        uit.Code.Should().Be(0, uit.Fout);
        var dossier = DossierJson.Lees(File.ReadAllBytes(Bestand(Vl01))).Dossier!;
        Calendar.Load(uit.Uit)!.Events.Select(e => e.Summary).Should().Contain("Einde van de inburgeringstermijn")
            .And.HaveCount(InburgeringEngine.Standaard.Beoordeel(dossier, new LocalDate(2025, 4, 1)).Termijnen.Count);
        uit.Uit.Should().NotContain("VL-01");
    }

    [Fact]
    public void Zonder_kenmerk_of_peildatum_wordt_geweigerd()
    {
        var uit = Met("""{"pips":[{"dagtekening":"2024-03-15"}]}""", "agenda", "-", "--ics");

        uit.Code.Should().Be(2);
        uit.Fout.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(':')[0]).Should().BeEquivalentTo("--peildatum", "kenmerk");
        Met("""{"pips":[{"dagtekening":"2024-03-15"}]}""", "agenda", "-", "--peildatum", "2025-01-01").Code.Should().Be(0, "als tekst mag het zonder kenmerk");
        Van("agenda", Bestand(Vl01), "--peildatum", "morgen", "--editie", "nieuw").Fout.Should().ContainAll("--peildatum", "--editie");
        Van("agende", Bestand(Vl01)).Fout.Should().Contain("'agenda'");
    }

    [Fact]
    public void De_nota_zegt_dat_zij_geen_recht_is()
        => Van("termijnen", Bestand("onderwijsroute-op-31.json"), "--peildatum", "2025-04-01", "--editie", "nota2020").Uit.Should().Contain("geen geldend recht");

    [Fact]
    public void Verloop_toont_perioden_met_de_reden()
    {
        var uit = Van("verloop", Bestand(Vl01), "--vraag", "verlenging", "--van", "2022-01-01", "--tot-en-met", "2027-12-31");

        uit.Code.Should().Be(0, uit.Fout);
        uit.Uit.Should().ContainAll(
            "Van 1 september 2022 tot en met 9 maart 2025",
            "Van 10 maart 2025 tot en met 31 december 2027",
            "Tot en met 22 december 2025: 112 dagen langer dan 1 september 2025.",
            "Een dag uit het dossier: omstandigheid 1: van",
            "VERL-03c ·",
            "was niet getoetst, is nu waar",
            "Niet van toepassing. Want:");
    }

    [Fact]
    public void Verloop_weigert_wat_ontbreekt_of_niet_klopt()
    {
        Van("verloop", Bestand(Vl01)).Fout.Should().ContainAll("--vraag: ontbreekt", "--van: ontbreekt", "--tot-en-met: ontbreekt");
        Van("verloop", Bestand(Vl01), "--vraag", "lening,terugbetaling", "--van", "2025-02-01", "--tot-en-met", "2025-01-01").Fout.Should().ContainAll("--vraag: noemt meer dan een vraag", "--tot-en-met: ligt voor --van");
        Van("verloop", Bestand(Vl01), "--vraag", "leening", "--van", "0100-02-01", "--tot-en-met", "2025-01-01").Fout.Should().ContainAll("'lening'", "--van: ligt te ver weg");
    }
}
