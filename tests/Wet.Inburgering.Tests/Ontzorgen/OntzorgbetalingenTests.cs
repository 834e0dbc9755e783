using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Ontzorgen;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Ontzorgen;

/// <summary>Participatiewet art. 56a lid 2: de vijf lasten en het restant (ONTZORG-05, -14).</summary>
public class OntzorgbetalingenTests
{
    internal static readonly Ontzorglasten Lasten = new()
    {
        NettoBijstand = Euro(1_200),
        Huur = Euro(600),
        Gas = Euro(0),
        Water = Euro(10),
        Stroom = Euro(90),
        Zorgverzekering = Euro(150),
    };

    [Fact]
    public void De_lasten_gaan_van_de_bijstand_af_ONTZORG_14()
    {
        var dossier = Ontzorgd(Lasten);
        var uitkomst = dossier.Op(D(1, 6, 2024)).Ontzorgbetalingen;

        uitkomst.Waarde.Should().Be(new Ontzorgbetalingen(new Bedrag(85_000), false, new Bedrag(35_000)));
        uitkomst.Algemeen.Veld("huur").JaNee.Should().BeTrue();
        uitkomst.Algemeen.Veld("gas").JaNee.Should().BeFalse("een last die er niet is wordt niet betaald");
        dossier.Op(D(15, 9, 2024)).Ontzorgbetalingen.Status.Should().Be(Uitkomststatus.NietVanToepassing, "na zes maanden betaalt de persoon zelf (OZ-06)");
        (dossier with { Bijstandsrechten = default }).Op(D(1, 6, 2024)).Ontzorgbetalingen.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Theory]
    [InlineData(850, false, 0)]
    [InlineData(849, true, null)]
    public void Zijn_de_lasten_hoger_dan_de_bijstand_dan_is_er_een_signaal_ONTZORG_05(int netto, bool ontoereikend, int? restant)
    {
        var beoordeling = Ontzorgd(Lasten with { NettoBijstand = Euro(netto) }).Op(D(1, 6, 2024));
        var uitkomst = beoordeling.Ontzorgbetalingen;

        uitkomst.Waarde.Should().Be(new Ontzorgbetalingen(new Bedrag(85_000), ontoereikend, restant is { } rest ? new Bedrag(rest) : null));
        uitkomst.Algemeen.Veld("restant").Minimum.Should().Be(0, "nooit minder dan nul");
        uitkomst.Algemeen.Veld("restant").Maximum.Should().Be(ontoereikend ? netto * 100 : 0, "welke last voorgaat is niet geregeld");
        beoordeling.Regel(Rechtsvragen.Ontzorgbetalingen, "ONTZORG-05").Should().Be(ontoereikend ? Regelstatus.Waar : Regelstatus.Onwaar);
    }

    [Theory]
    [InlineData("huur")]
    [InlineData("gas")]
    [InlineData("water")]
    [InlineData("stroom")]
    [InlineData("zorgverzekering")]
    [InlineData("nettoBijstand")]
    public void Een_onbekend_bedrag_laat_het_restant_open(string naam)
    {
        var lasten = naam switch
        {
            "huur" => Lasten with { Huur = default },
            "gas" => Lasten with { Gas = default },
            "water" => Lasten with { Water = default },
            "stroom" => Lasten with { Stroom = default },
            "zorgverzekering" => Lasten with { Zorgverzekering = default },
            _ => Lasten with { NettoBijstand = default },
        };
        var uitkomst = Ontzorgd(lasten).Op(D(1, 6, 2024)).Ontzorgbetalingen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Algemeen.Ontbreekt().Should().Contain($"ontzorglasten.{naam}");
    }

    internal static Dossier Ontzorgd(Ontzorglasten lasten) => Asielstatushouder with
    {
        Bijstandsrechten = Lijst.Volledig(new Bijstandsrecht { Ontstaan = D(15, 3, 2024), LaatsteDag = DatumWaarneming.Lopend, Soort = Bijstandsoort.Participatiewet }),
        Ontzorglasten = lasten,
    };

    private static Bedrag Euro(int euro) => new(euro * 100L);
}
