using System.Text.RegularExpressions;
using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Tests.Cli;
using Wet.Inburgering.Tests.Json;

namespace Wet.Inburgering.Tests.Architectuur;

/// <summary>Wat in de documentatie staat, werkt: uitvoer is echte uitvoer, code is vertaalde code, namen van tests bestaan.</summary>
public partial class DocumentatieTests
{
    private static readonly string Wortel = Voorbeelden.Wortel;

    [Fact]
    public void De_uitvoer_in_de_README_is_de_echte_uitvoer()
    {
        var readme = File.ReadAllText(Path.Combine(Wortel, "README.md"));
        var opdracht = Opdracht().Match(readme);
        opdracht.Success.Should().BeTrue();
        var uitvoering = Uitvoering.Van("beoordeel", Path.Combine(Wortel, opdracht.Groups["bestand"].Value), "--peildatum", opdracht.Groups["peildatum"].Value);

        uitvoering.Code.Should().Be(0, uitvoering.Fout);
        var regels = Tekstblok().Match(readme).Groups["tekst"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        regels.Should().HaveCountGreaterThan(5);
        uitvoering.Uit.ReplaceLineEndings("\n").Should().ContainAll(regels);
    }

    [Theory]
    [InlineData("agenda")]
    [InlineData("verloop")]
    public void De_uitvoer_van_de_andere_opdrachten_in_de_README_is_de_echte_uitvoer(string opdracht)
    {
        var readme = File.ReadAllText(Path.Combine(Wortel, "README.md")).ReplaceLineEndings("\n");
        var regel = readme.Split('\n').Single(r => r.StartsWith($"dotnet run --project src/Wet.Inburgering.Cli -- {opdracht} ", StringComparison.Ordinal));
        var args = regel[(regel.IndexOf("-- ", StringComparison.Ordinal) + 3)..].Split(' ');
        args[1] = Path.Combine(Wortel, args[1]);
        var uitvoering = Uitvoering.Van(args);

        uitvoering.Code.Should().Be(0, uitvoering.Fout);
        var tekst = readme[readme.IndexOf(regel, StringComparison.Ordinal)..];
        var regels = Tekstblok().Match(tekst).Groups["tekst"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        regels.Should().HaveCountGreaterThan(4);
        uitvoering.Uit.ReplaceLineEndings("\n").Should().ContainAll(regels);
    }

    [Fact]
    public void De_code_in_de_README_is_de_code_van_deze_test()
    {
        // <readme>
        var dossier = new Dossier { Pips = Lijst.Volledig(new Pip { Dagtekening = new LocalDate(2022, 3, 15) }), Intake = new() { PlichtVastgesteld = true } };
        var beoordeling = InburgeringEngine.Standaard.Beoordeel(dossier, new LocalDate(2024, 6, 1));
        var aanvang = beoordeling.Inburgeringstermijn.Algemeen.Velden[0].Vroegst;
        var vragen = beoordeling.Inburgeringstermijn.Algemeen.Verklaar().OnvolledigeLijsten;
        // </readme>

        aanvang.Should().Be(new LocalDate(2022, 3, 16));
        vragen.Select(l => l.Naam).Should().Contain("verlengingsbesluiten");
        var eigen = File.ReadAllText(Path.Combine(Wortel, "tests", "Wet.Inburgering.Tests", "Architectuur", "DocumentatieTests.cs")).ReplaceLineEndings("\n");
        var code = eigen[(eigen.IndexOf("// <readme>\n", StringComparison.Ordinal) + 12)..eigen.IndexOf("        // </readme>", StringComparison.Ordinal)];
        File.ReadAllText(Path.Combine(Wortel, "README.md")).ReplaceLineEndings("\n").Should().Contain(string.Join('\n', code.Split('\n').Select(r => r.TrimStart())));
    }

    [Fact]
    public void Iedere_test_die_de_semantiek_noemt_bestaat()
    {
        var bronnen = string.Concat(Directory.EnumerateFiles(Path.Combine(Wortel, "tests", "Wet.Inburgering.EigenschapTests"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var namen = Testnaam().Matches(File.ReadAllText(Path.Combine(Wortel, "docs", "semantiek.md"))).Select(m => m.Groups["naam"].Value).ToList();

        namen.Should().HaveCountGreaterThan(30);
        namen.Where(n => !bronnen.Contains($" {n}(", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Verwijzingen_in_de_README_bestaan()
    {
        var readme = File.ReadAllText(Path.Combine(Wortel, "README.md"));
        var doelen = Verwijzing().Matches(readme).Select(m => m.Groups["doel"].Value).Where(d => !d.Contains("://", StringComparison.Ordinal) && !d.StartsWith('#')).Distinct().ToList();

        doelen.Should().HaveCountGreaterThan(4);
        doelen.Where(d => !File.Exists(Path.Combine(Wortel, d)) && !Directory.Exists(Path.Combine(Wortel, d))).Should().BeEmpty();
    }

    [GeneratedRegex(@"beoordeel (?<bestand>\S+) --peildatum (?<peildatum>\S+)")]
    private static partial Regex Opdracht();

    [GeneratedRegex("```text\n(?<tekst>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Tekstblok();

    [GeneratedRegex("`(?<naam>[A-Z][A-Za-z0-9]*(_[A-Za-z0-9]+){2,})`")]
    private static partial Regex Testnaam();

    [GeneratedRegex(@"\]\((?<doel>[^)]+)\)")]
    private static partial Regex Verwijzing();
}
