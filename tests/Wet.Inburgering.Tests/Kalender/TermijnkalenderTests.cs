using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Kalender;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Testdata;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Kalender;

public class TermijnkalenderTests
{
    private static readonly LocalDate Nu = D(1, 1, 2023);

    private static readonly Dossier Persoon = Asielstatushouder with { Kenmerk = "zaak-4711" };

    private static List<CalendarEvent> Afspraken(Dossier dossier, LocalDate peildatum, Kalenderopties? opties = null, Editie? editie = null)
        => [.. Calendar.Load(Termijnkalender.Schrijf(dossier.Op(peildatum, editie: editie), opties))!.Events];

    [Fact]
    public void Iedere_termijn_is_een_afspraak_van_een_hele_dag()
    {
        var afspraken = Afspraken(Persoon, Nu);
        var termijnen = Persoon.Op(Nu).Termijnen;

        afspraken.Select(a => (a.Start!.Value.Year, a.Start.Value.Month, a.Start.Value.Day)).Should().BeEquivalentTo(termijnen.Select(t => (t.Vroegst ?? t.Laatst)!.Value).Select(d => (d.Year, d.Month, d.Day)));
        afspraken.Select(a => a.IsAllDay).Should().OnlyContain(heel => heel);
        afspraken.Select(a => a.DtStamp!.AsUtc).Should().OnlyContain(stempel => stempel == new DateTime(2023, 1, 1, 0, 0, 0, DateTimeKind.Utc), "het tijdstempel is de peildatum: er is geen klok");
        var einde = afspraken.Single(a => a.Summary == "Einde van de inburgeringstermijn");
        einde.Start!.ToString().Should().Contain("2025").And.NotContain(":");
        einde.Description.Should().Contain("Laatste dag: 15 maart 2025.").And.Contain("Eerste dag erna: 16 maart 2025.").And.Contain("Wi2021 art. 11 lid 1-3 (TERMIJN-01)").And.Contain("Aan zet: de persoon.");
        einde.Status.Should().Be("CONFIRMED");
        einde.Transparency.Should().Be("TRANSPARENT");
    }

    [Fact]
    public void Een_deels_bekende_dag_staat_op_de_vroegste_en_is_voorlopig()
    {
        var dossier = Persoon with { Pips = Lijst.Volledig(new Pip { Dagtekening = new YearMonth(2022, 3), Leerroute = Leerroute.B1Route }) };
        var einde = Afspraken(dossier, Nu).Single(a => a.Summary!.StartsWith("Einde van de inburgeringstermijn", StringComparison.Ordinal));

        einde.Summary.Should().EndWith("(op zijn vroegst)");
        einde.Start!.Value.Should().Be(new DateTime(2025, 3, 1));
        einde.Status.Should().Be("TENTATIVE");
        einde.Description.Should().Contain("op zijn vroegst 1 maart 2025, uiterlijk 31 maart 2025").And.Contain("Kan verschuiven, nog niet bekend:");
        Afspraken(dossier, Nu, new() { AlleenZeker = true }).Select(a => a.Uid).Should().NotContain(einde.Uid);
        Afspraken(Persoon with { Onderbrekingen = default }, Nu).Select(a => a.Summary).Should().Contain(s => s!.StartsWith("Misschien: Einde van de inburgeringstermijn"));
    }

    [Fact]
    public void Dezelfde_termijn_houdt_haar_UID_ook_op_een_andere_dag_of_na_verlenging()
    {
        string Uid(Dossier dossier, LocalDate dag, Kalenderopties? opties = null) => Afspraken(dossier, dag, opties).Single(a => a.Summary == "Einde van de inburgeringstermijn").Uid!;
        var uid = Uid(Persoon, Nu);

        uid.Should().Be("848f29418ab232eaf0a41676347c6a4e88970ea6@wet-inburgering");
        Uid(Persoon, D(1, 6, 2024)).Should().Be(uid);
        Uid(Persoon with { Pips = Pip(D(1, 4, 2022)) }, Nu).Should().Be(uid, "een andere dag is dezelfde termijn");
        Uid(Persoon with { Kenmerk = "zaak-4712" }, Nu).Should().NotBe(uid);
        Uid(Persoon with { Kenmerk = null }, Nu, new() { Kenmerk = "zaak-4711" }).Should().Be(uid);
        var sleutel = new Kalenderopties { Sleutel = Encoding.UTF8.GetBytes("geheim") };
        Uid(Persoon, Nu, sleutel).Should().NotBe(uid).And.Be(Uid(Persoon, D(1, 6, 2024), sleutel));
        Afspraken(Persoon, Nu).Select(a => a.Uid).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Zonder_kenmerk_is_er_geen_kalender()
        => FluentActions.Invoking(() => Termijnkalender.Schrijf(Asielstatushouder.Op(Nu))).Should().Throw<ArgumentException>().WithParameterName("beoordeling");

    [Fact]
    public void Er_staan_geen_persoonlijke_gegevens_in()
    {
        var dossier = Persoon with { Verblijfstitels = Lijst.Volledig(Asiel(D(9, 2, 2022))), Pips = Pip(D(15, 3, 2022)) };
        var ics = Termijnkalender.Schrijf(dossier.Op(Nu)).Replace("\r\n ", string.Empty, StringComparison.Ordinal);

        ics.Should().NotContain("zaak-4711").And.NotContain("1990").And.NotContain("9 februari 2022").And.NotContain("15 maart 2022");
    }

    [Fact]
    public void De_kalender_hangt_niet_van_een_klok_af_en_is_altijd_te_lezen()
    {
        foreach (var geval in new Dossiergenerator(11, Profiel.MetOnbekenden).Reeks(12))
        {
            var beoordeling = InburgeringEngine.Standaard.Beoordeel(geval.Gecontroleerd);
            var opties = new Kalenderopties { Kenmerk = "k" };
            var ics = Termijnkalender.Schrijf(beoordeling, opties);

            Termijnkalender.Schrijf(beoordeling, opties).Should().Be(ics);
            Calendar.Load(ics)!.Events.Should().HaveCount(beoordeling.Termijnen.Count);
        }
    }

    [Fact]
    public void De_nota_zegt_bij_iedere_afspraak_dat_zij_geen_recht_is()
    {
        var afspraken = Afspraken(Persoon, Nu, editie: Editie.Nota2020);

        afspraken.Select(a => a.Summary).Should().NotBeEmpty().And.OnlyContain(s => s!.StartsWith("[geen recht]"));
        afspraken.Select(a => a.Description).Should().OnlyContain(o => o!.Contains("geen geldend recht"));
    }
}
