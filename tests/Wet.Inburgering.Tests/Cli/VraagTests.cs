using System.Text.Json;
using Wet.Inburgering.Cli;
using Wet.Inburgering.Json;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tests.Json;

namespace Wet.Inburgering.Tests.Cli;

public class VraagTests
{
    private static readonly string Yonas = Uitvoering.Bestand("te-02-asielstatushouder.json");

    private static Uitvoering Draai(params string[] opties) => Uitvoering.Van(["beoordeel", Yonas, "--peildatum", "2025-09-01", .. opties]);

    [Theory]
    [InlineData("--vraag", "doelgroep,inburgeringsplicht")]
    [InlineData("--vraag", "doelgroep", "--vraag", "inburgeringsplicht")]
    [InlineData("--vraag=inburgeringsplicht , doelgroep,doelgroep")]
    public void Geeft_alleen_de_gevraagde_vragen_in_de_volgorde_van_de_wet(params string[] opties)
    {
        var tekst = Draai(opties).Uit;
        tekst.Should().Contain($"2 van de {Rechtsvragen.Alle.Count}").And.Contain(Rechtsvragen.Inburgeringsplicht.Titel).And.Contain(Rechtsvragen.Doelgroep.Titel)
            .And.NotContain(Rechtsvragen.Inburgeringstermijn.Titel).And.NotContain("Niet van toepassing");

        var json = Draai([.. opties, "--formaat", "json"]).Uit;
        using var document = JsonDocument.Parse(json);
        document.RootElement.GetProperty("selectie").EnumerateArray().Select(n => n.GetString()).Should().Equal("inburgeringsplicht", "doelgroep");
        document.RootElement.GetProperty("uitkomsten").EnumerateObject().Select(u => u.Name).Should().Equal("inburgeringsplicht", "doelgroep");
        new Schemacontrole(SchemaJson.Beoordeling()).Fouten(json).Should().BeEmpty();
    }

    [Fact]
    public void Zonder_keuze_staat_alles_er_en_is_er_geen_selectie()
    {
        using var document = JsonDocument.Parse(Draai("--formaat", "json").Uit);

        document.RootElement.TryGetProperty("selectie", out _).Should().BeFalse();
        document.RootElement.GetProperty("uitkomsten").EnumerateObject().Select(u => u.Name).Should().Equal(Rechtsvragen.Alle.Select(v => v.Naam));
    }

    [Theory]
    [InlineData("verlening", "--vraag verlening: is geen bekende vraag; verwacht 'verlenging' of ")]
    [InlineData("Doelgroep", "--vraag Doelgroep: is geen bekende vraag; verwacht 'doelgroep'")]
    [InlineData("qqqqqqqqqqqqqqqqqqq", "--vraag qqqqqqqqqqqqqqqqqqq: is geen bekende vraag; verwacht een naam die 'wet-inburgering regels' noemt")]
    [InlineData("doelgroep,", "--vraag: is geen bekende vraag; verwacht ")]
    public void Een_onbekende_naam_wordt_geweigerd_met_de_namen_die_erop_lijken(string naam, string melding)
    {
        var uit = Draai("--vraag", naam);

        uit.Code.Should().Be(2);
        uit.Uit.Should().BeEmpty();
        uit.Fout.TrimEnd().Split(Environment.NewLine).Should().ContainSingle().Which.Should().StartWith(melding);
    }

    [Fact]
    public void Regels_noemt_de_naam_van_iedere_vraag_met_regels()
    {
        var tekst = Uitvoering.Van("regels").Uit;
        foreach (var vraag in Rechtsvragen.Alle.Where(v => Editie.GeldendRecht.RegelsVan(v).Any()))
        {
            tekst.Should().Contain($"--vraag {vraag.Naam}");
        }

        Rechtsvragen.Alle.Should().OnlyContain(v => Editie.GeldendRecht.RegelsVan(v).Any(), "anders staat haar naam nergens");
    }

    [Fact]
    public void Plaatsen_in_een_lijst_staan_er_zoals_een_mens_telt()
    {
        Draai().Uit.Should().Contain("(verblijfstitel 1)").And.NotContain("[0]");
        Draai("--formaat", "json").Uit.Should().Contain("verblijfstitels[0]");
        Plaatsaanduiding.InWoorden("verblijfstitels[1].laatsteDag").Should().Be("verblijfstitel 2: laatsteDag");
        Plaatsaanduiding.InWoorden("pips[9]").Should().Be("PIP 10");
        Plaatsaanduiding.InWoorden("persoon.geboortedatum").Should().Be("persoon.geboortedatum");
        foreach (var lijst in Feitencatalogus.Standaard.Lijsten)
        {
            Plaatsaanduiding.InWoorden($"{lijst.Naam}[0]").Should().NotBe($"{lijst.Naam} 1", "iedere lijst heeft een woord voor een onderdeel");
        }
    }
}
