using System.Text;
using Wet.Inburgering.Cli;

namespace Wet.Inburgering.Tests.Cli;

public class SlechteInvoerTests
{
    private static readonly string Yonas = Uitvoering.Bestand("te-02-asielstatushouder.json");

    private static string[] Regels(Uitvoering uit)
    {
        uit.Code.Should().Be(2);
        uit.Uit.Should().BeEmpty("er wordt niets half beantwoord");
        uit.Fout.Should().NotContain("   at ");
        return uit.Fout.TrimEnd().Split(Environment.NewLine);
    }

    [Theory]
    [InlineData((byte)'x')]
    [InlineData((byte)'{')]
    [InlineData((byte)' ')]
    [InlineData((byte)0)]
    public void Honderd_megabyte_rommel_wordt_snel_geweigerd_zonder_alles_te_lezen(byte rommel)
    {
        using var stroom = new Rommel(rommel, 100_000_000);
        using var uit = new StringWriter();
        using var fout = new StringWriter();
        var voor = GC.GetAllocatedBytesForCurrentThread();

        Opdrachtregel.Draai(["controleer", "-"], stroom, uit, fout).Should().Be(2);

        (GC.GetAllocatedBytesForCurrentThread() - voor).Should().BeLessThan(80_000_000);
        fout.ToString().TrimEnd().Should().Be("dossier: is te groot; verwacht ten hoogste 10000000 bytes");
        stroom.Gelezen.Should().BeLessThan(11_000_000);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"x-a\":")]
    public void Tienduizend_niveaus_diep_is_een_melding(string niveau)
        => Regels(Uitvoering.Met(string.Concat(Enumerable.Repeat(niveau, 10_000)), "beoordeel", "-", "--peildatum", "2025-09-01"))
            .Should().Equal("dossier: is te diep genest; verwacht ten hoogste 32 niveaus");

    [Fact]
    public void Heel_veel_fouten_worden_begrensd()
    {
        var json = $"{{{string.Join(",", Enumerable.Range(0, 200_000).Select(i => $"\"feit{i}\":1"))}}}";
        var regels = Regels(Uitvoering.Met(json, "controleer", "-"));

        regels.Should().HaveCount(1_001);
        regels[0].Should().StartWith("feit0: is geen bekende naam");
        regels[^1].Should().Be("dossier: heeft meer dan 1000 fouten; verwacht feiten volgens het schema, de rest is niet nagekeken");
    }

    [Fact]
    public void Een_leeg_bestand_een_map_en_een_bestand_dat_er_niet_is()
    {
        var leeg = Path.GetTempFileName();
        try
        {
            Regels(Uitvoering.Van("controleer", leeg)).Should().Equal("dossier: is leeg; verwacht een JSON-object met feiten");
        }
        finally
        {
            File.Delete(leeg);
        }

        Regels(Uitvoering.Van("controleer", Path.GetTempPath())).Should().Equal("bestand: is een map; verwacht een leesbaar JSON-bestand, of - voor standaardinvoer");
        Regels(Uitvoering.Van("controleer", Path.Combine(Path.GetTempPath(), "bestaat", "niet.json"))).Should().Equal("bestand: bestaat niet; verwacht een leesbaar JSON-bestand, of - voor standaardinvoer");
        Regels(Uitvoering.Van("controleer", Yonas, "--beleidskader", Path.GetTempPath())).Should().Equal("--beleidskader: is een map; verwacht een leesbaar JSON-bestand, of - voor standaardinvoer");
    }

    [Fact]
    public void Invoer_die_stuk_gaat_is_geweigerde_invoer()
    {
        using var fout = new StringWriter();
        using var uit = new StringWriter();

        Opdrachtregel.Draai(["controleer", "-"], new Stuk(), uit, fout).Should().Be(2);
        fout.ToString().TrimEnd().Should().Be("bestand: is niet te lezen; verwacht een leesbaar JSON-bestand, of - voor standaardinvoer");
    }

    [Theory]
    [InlineData("beoordeel", "{}", 0)]
    [InlineData("beoordeel", "{}", 40)]
    [InlineData("beoordeel-json", "{}", 0)]
    [InlineData("controleer", "{}", 0)]
    [InlineData("regels", "", 200)]
    [InlineData("schema", "", 0)]
    public void Uitvoer_die_niet_te_schrijven_is_geeft_code_een_en_een_regel(string opdracht, string invoer, int ruimte)
    {
        string[] args = opdracht switch
        {
            "beoordeel" => ["beoordeel", "-", "--peildatum", "2025-09-01"],
            "beoordeel-json" => ["beoordeel", "-", "--peildatum", "2025-09-01", "--formaat", "json"],
            "controleer" => ["controleer", "-"],
            "schema" => ["schema", "dossier"],
            _ => [opdracht],
        };
        using var fout = new StringWriter();
        using var stroom = new MemoryStream(Encoding.UTF8.GetBytes(invoer));

        Opdrachtregel.Draai(args, stroom, new Vol(ruimte), fout).Should().Be(1);
        fout.ToString().TrimEnd().Should().Be("uitvoer: is niet of niet helemaal geschreven (schijf vol, of de ontvanger is weg); gebruik haar niet");
    }

    [Fact]
    public void Ook_als_pas_het_wegschrijven_mislukt_of_stderr_vol_is()
    {
        using var fout = new StringWriter();

        Opdrachtregel.Draai(["schema", "dossier"], Stream.Null, new Vol(int.MaxValue), fout).Should().Be(1);
        fout.ToString().Should().StartWith("uitvoer: ");
        Opdrachtregel.Draai(["schema", "dossier"], Stream.Null, new Vol(0), new Vol(0)).Should().Be(1);
        Opdrachtregel.Draai(["schema", "x"], Stream.Null, TextWriter.Null, new Vol(0)).Should().Be(2);
    }

    [Fact]
    public void Dezelfde_optie_twee_keer_wordt_een_keer_gemeld()
        => Regels(Uitvoering.Van("beoordeel", Yonas, "--peildatum", "2025-09-01", "--peildatum=2025-09-02", "--peildatum", "2025-09-03"))
            .Should().Equal("--peildatum: staat er meer dan een keer; verwacht de optie een keer");

    [Theory]
    [InlineData("--peildatm: is geen bekende optie; verwacht '--peildatum'", "--peildatm", "2025-09-01")]
    [InlineData("--formaaat: is geen bekende optie; verwacht '--formaat'", "--peildatum", "2025-09-01", "--formaaat=json")]
    [InlineData("--Peildatum: is geen bekende optie; verwacht '--peildatum'", "--Peildatum", "2025-09-01")]
    [InlineData("--toon: is geen bekende optie; verwacht '--toon-waarden'", "--peildatum", "2025-09-01", "--toon")]
    [InlineData("--motor: heeft geen waarde; verwacht een waarde achter de optie", "--peildatum", "2025-09-01", "--motor")]
    [InlineData("--motor: heeft geen waarde; verwacht een waarde achter de optie", "--motor", "--peildatum", "2025-09-01")]
    [InlineData("--motor: heeft geen waarde; verwacht een waarde achter de optie", "--peildatum", "2025-09-01", "--motor=")]
    [InlineData("--peildatum: heeft geen waarde; verwacht een waarde achter de optie", "--peildatum")]
    [InlineData("--toon-waarden: heeft een waarde; verwacht de optie zonder waarde", "--peildatum", "2025-09-01", "--toon-waarden=ja")]
    [InlineData("opdrachtregel: heeft te veel waarden; verwacht: beoordeel <bestand> [opties]", "--peildatum", "2025-09-01", "nog", "meer")]
    public void Een_verkeerde_optie_geeft_een_melding_met_wat_bedoeld_was(string melding, params string[] opties)
        => Regels(Uitvoering.Van(["beoordeel", Yonas, .. opties])).Should().Equal(melding);

    [Fact]
    public void Een_onbekende_optie_zonder_gelijkenis_neemt_haar_waarde_mee()
        => Regels(Uitvoering.Van("beoordeel", "--onzin", "waarde", Yonas, "--peildatum", "2025-09-01")).Should().ContainSingle()
            .Which.Should().StartWith("--onzin: is geen bekende optie; verwacht een van: --peildatum, ");

    [Fact]
    public void Fouten_in_opties_kader_en_dossier_komen_in_een_keer()
    {
        var kader = Path.GetTempFileName();
        File.WriteAllText(kader, """{"naam": "a", "keuzes": [{"lezing": "GROEP-3"}]}""");
        try
        {
            var regels = Regels(Uitvoering.Met(
                """{"persoon": {"geboortedatum": "2025-02-30", "geboortdatum": 1}, "pips": 1}""",
                "beoordeel", "-", "--peildatm", "2025-02-30", "--editie", "a", "--editie", "b", "--vraag", "pvtt", "--beleidskader", kader));

            regels.Select(r => r[..r.IndexOf(": ", StringComparison.Ordinal)]).Should().BeEquivalentTo(
                "--peildatm", "--editie", "--peildatum", "--editie", "--vraag pvtt",
                "beleidskader.keuzes[0].lezing", "beleidskader.keuzes[0].keuze", "beleidskader.keuzes[0].vanaf", "beleidskader.keuzes[0].grondslag",
                "persoon.geboortedatum", "persoon.geboortdatum", "pips");
        }
        finally
        {
            File.Delete(kader);
        }
    }

    [Fact]
    public void Tegenspraken_staan_ook_naast_fouten_in_opties()
        => Regels(Uitvoering.Met("""{"persoon": {"geboortedatum": "2020-01-01"}, "pips": [{"dagtekening": "2019-01-01"}]}""", "beoordeel", "-", "--motor", "x"))
            .Should().HaveCount(3).And.Contain(r => r.StartsWith("pips[0].dagtekening: ligt voor")).And.Contain(r => r.StartsWith("--peildatum: ontbreekt")).And.Contain(r => r.StartsWith("--motor: "));

    [Fact]
    public void Standaardinvoer_kan_maar_een_keer()
        => Regels(Uitvoering.Met("{}", "controleer", "-", "--beleidskader", "-")).Should().Equal("--beleidskader: is standaardinvoer, net als het dossier; verwacht een van de twee als bestand");

    [Theory]
    [InlineData("0001-01-02", "Let op deze dag ligt voor de eerste dag van deze editie")]
    [InlineData("2021-12-31", "Voor 1 januari 2022 gold Wi2013.")]
    [InlineData("2026-11-26", "de regels zijn voor deze dag nog niet nagelezen")]
    [InlineData("2029-01-01", "de regels zijn voor deze dag nog niet nagelezen")]
    [InlineData("9999-12-31", "de regels zijn voor deze dag nog niet nagelezen")]
    public void Een_dag_buiten_de_nagelezen_regels_krijgt_een_antwoord_met_voorbehoud(string dag, string voorbehoud)
    {
        var uit = Uitvoering.Van("beoordeel", Yonas, "--peildatum", dag);

        uit.Code.Should().Be(0, uit.Fout);
        string.Join(' ', uit.Uit.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)).Should().Contain(voorbehoud);
        if (dag.StartsWith("20", StringComparison.Ordinal) && dag != "2021-12-31")
        {
            Uitvoering.Van("beoordeel", Yonas, "--peildatum", dag, "--formaat", "json").Uit.Should().Contain("rechtsstandVerouderd");
        }
    }

    [Fact]
    public void De_eerste_dag_van_de_jaartelling_is_geen_peildatum()
        => Regels(Uitvoering.Van("beoordeel", Yonas, "--peildatum", "0001-01-01")).Should().ContainSingle().Which.Should().StartWith("--peildatum: is geen dag");

    /// <summary>Rommel zonder haar te bewaren.</summary>
    private sealed class Rommel(byte teken, long lengte) : MemoryStream
    {
        public long Gelezen { get; private set; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var deel = buffer[..(int)Math.Min(buffer.Length, lengte - Gelezen)];
            deel.Fill(teken);
            Gelezen += deel.Length;
            return deel.Length;
        }
    }

    private sealed class Stuk : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("geheime plaats");
    }

    /// <summary>Een schijf met zoveel ruimte; legen lukt nooit.</summary>
    private sealed class Vol(int ruimte) : TextWriter
    {
        private int over = ruimte;

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            if (--over < 0)
            {
                throw new IOException("geen ruimte op het apparaat");
            }
        }

        public override void Flush() => throw new IOException("geen ruimte op het apparaat");
    }
}
