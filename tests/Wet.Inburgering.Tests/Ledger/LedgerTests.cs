using System.Text.Json;
using Wet.Inburgering.Cli.Ledger;
using Wet.Inburgering.Grondslagen;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tests.Cli;
using Wet.Inburgering.Tests.Json;

namespace Wet.Inburgering.Tests.Ledger;

/// <summary>De ledger: ieder lid van de wet heeft een status, en wie een regel vraagt heeft er een of staat bij de uitzonderingen.</summary>
public class LedgerTests
{
    private const double HoogstensUitgezonderd = 0.05;

    private static readonly Regeling[] Regelingen = [Grondslagen.Regelingen.Wi2021, Grondslagen.Regelingen.Bi, Grondslagen.Regelingen.Ri, Grondslagen.Regelingen.Pw];

    public static TheoryData<string, int> Aantallen => new() { { "Wi2021", 209 }, { "Bi", 249 }, { "Ri", 143 }, { "Pw", 11 } };

    [Theory]
    [MemberData(nameof(Aantallen))]
    public void Alle_leden_staan_er_een_keer_in(string afkorting, int aantal)
    {
        var rijen = Leden.Alle.Where(r => r.Regeling.Afkorting == afkorting).ToList();

        rijen.Should().HaveCount(aantal);
        rijen.Select(r => r.ToString()).Should().OnlyHaveUniqueItems();
        rijen.Should().OnlyContain(r => r.Beslist.Length > 0 && r.Beslist == r.Beslist.Trim());
    }

    [Fact]
    public void Ieder_lid_dat_een_regel_vraagt_heeft_er_een_of_staat_met_een_reden_bij_de_uitzonderingen()
    {
        var zonder = Leden.Alle.Where(r => r.VraagtRegel && !Dekking.GeldendRecht.Voert(r) && !Leden.Uitzonderingen.Any(u => u.Geldt(r)));

        string.Join('\n', zonder.Select(r => $"{r} ({string.Join(", ", r.Regels)}): {r.Beslist}")).Should().BeEmpty();
    }

    [Fact]
    public void Er_zijn_weinig_uitzonderingen_en_geen_die_niet_meer_nodig_is()
    {
        var gevraagd = Leden.Alle.Where(r => r.VraagtRegel).ToList();
        var uitgezonderd = gevraagd.Where(r => Leden.Uitzonderingen.Any(u => u.Geldt(r))).ToList();

        Leden.Uitzonderingen.Where(u => !gevraagd.Any(u.Geldt)).Select(u => $"{u}").Should().BeEmpty("een uitzondering gaat over een lid dat een regel vraagt");
        uitgezonderd.Where(Dekking.GeldendRecht.Voert).Select(r => $"{r}").Should().BeEmpty("wat een regel heeft is geen uitzondering");
        Leden.Uitzonderingen.Should().OnlyContain(u => u.Reden.Length > 0);
        ((double)uitgezonderd.Count / gevraagd.Count).Should().BeLessThanOrEqualTo(HoogstensUitgezonderd);
    }

    [Fact]
    public void Iedere_regel_noemt_een_lid_dat_bestaat()
    {
        var fout =
            from regel in Editie.GeldendRecht.Regels
            from grondslag in regel.Grondslagen
            where Regelingen.Contains(grondslag.Regeling) && !Leden.Alle.Any(r => r.Hoort(grondslag))
            select $"{regel.Id}: {grondslag}";

        string.Join('\n', fout).Should().BeEmpty();
    }

    [Fact]
    public void Ieder_regelnummer_is_bekend()
    {
        var nummers = Editie.GeldendRecht.Regels.Select(r => Dekking.Nummer(r.Id)).ToHashSet();
        var verklaard = Leden.Regelnummers.Select(n => n.Id).ToHashSet();
        var genoemd = Leden.Alle.SelectMany(r => r.Regels).ToHashSet();

        string.Join(' ', genoemd.Where(n => !nummers.Contains(n) && !verklaard.Contains(n))).Should().BeEmpty("een nummer in de ledger is een regel, of staat bij de regelnummers");
        string.Join(' ', nummers.Where(n => !genoemd.Contains(n) && !verklaard.Contains(n))).Should().BeEmpty("een regel hoort bij een lid, of staat bij de regelnummers");
    }

    [Fact]
    public void De_regelnummers_zijn_verklaard_en_verwijzen_naar_regels()
    {
        var nummers = Editie.GeldendRecht.Regels.Select(r => Dekking.Nummer(r.Id)).ToHashSet();

        Leden.Regelnummers.Select(n => n.Id).Should().OnlyHaveUniqueItems();
        Leden.Regelnummers.Should().OnlyContain(n => n.Toelichting.Length > 0);
        Leden.Regelnummers.SelectMany(n => n.UitgevoerdAls).Where(n => !nummers.Contains(n)).Should().BeEmpty();
    }

    [Fact]
    public void De_opdracht_regels_telt_de_leden()
    {
        var tekst = Uitvoering.Van("regels", "--ledger");
        var json = Uitvoering.Van("regels", "--ledger", "--formaat", "json");

        tekst.Code.Should().Be(0);
        tekst.Uit.Should().Contain("Wet inburgering 2021").And.Contain("totaal");
        json.Code.Should().Be(0);
        using var gelezen = JsonDocument.Parse(json.Uit);
        var totaal = gelezen.RootElement.GetProperty("totaal");
        totaal.GetProperty("leden").GetInt32().Should().Be(Leden.Alle.Count);
        totaal.GetProperty("uitvoerbaar").GetInt32().Should().Be(Leden.Alle.Count(r => r.Status == Lidstatus.Uitvoerbaar));
        gelezen.RootElement.GetProperty("regelingen").EnumerateArray().Sum(r => r.GetProperty("geimplementeerd").GetInt32()).Should().Be(totaal.GetProperty("geimplementeerd").GetInt32());
        gelezen.RootElement.GetProperty("regelingen")[0].GetProperty("regeling").GetString().Should().Be("Wet inburgering 2021");
    }

    [Fact]
    public void De_aantallen_in_de_README_kloppen()
    {
        var tekst = string.Join(' ', File.ReadAllText(Path.Combine(Voorbeelden.Wortel, "README.md")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var gevraagd = Leden.Alle.Where(r => r.VraagtRegel).ToList();
        var zonder = gevraagd.Count(r => !Dekking.GeldendRecht.Voert(r));

        tekst.Should().Contain($"{Leden.Alle.Count} rows, of which {gevraagd.Count} need a rule; all but {zonder} have one, and those {zonder} are listed");
        tekst.Should().Contain($"{Rechtsvragen.Alle.Count} questions: ");
    }

    [Theory]
    [InlineData("--formaat", "json")]
    [InlineData("--ledger", "VERL")]
    [InlineData("--ledger", "--editie", "nota2020")]
    public void Opties_die_niet_samengaan_worden_geweigerd(params string[] opties)
    {
        var uitvoering = Uitvoering.Van(["regels", .. opties]);

        uitvoering.Code.Should().Be(2);
        uitvoering.Fout.Should().Contain("verwacht");
    }
}
