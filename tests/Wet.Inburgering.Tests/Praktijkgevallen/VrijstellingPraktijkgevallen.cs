using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tests.Ontheffingen;
using Wet.Inburgering.Tests.Vrijstellingen;
using Wet.Inburgering.Vrijstellingen;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Praktijkgevallen;

/// <summary>Praktijkgevallen over vrijstelling en ontheffing.</summary>
public class VrijstellingPraktijkgevallen
{
    private static readonly LocalDate Nu = D(1, 2, 2024);

    [Fact]
    [Praktijkgeval("OV-07", Label.Wet)]
    public void OV_07_een_diploma_op_A2_van_de_oude_wet_stelt_niet_vrij()
    {
        var op = Met(VrijstellingRegelsTests.Stuk(Bewijsstuksoort.InburgeringsdiplomaWi2013, niveau: Taalniveau.A2)).Op(Nu);

        op.Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeTrue();
        op.Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeFalse();
        op.NogTeInburgeren.Waarde!.Value.MoetInburgeren.Should().BeTrue();
    }

    [Fact]
    [Praktijkgeval("PL-13", Label.Wet)]
    public void PL_13_na_de_schoolplicht_moet_iemand_inburgeren_en_niet_eerder()
    {
        var dossier = Gezinsmigrant with
        {
            Persoon = DeMens with { Geboortedatum = D(10, 5, 2006) },
            Schoolplicht = new() { Begin = D(1, 6, 2011), LaatsteDag = D(9, 5, 2024) },
        };

        dossier.Op(D(9, 5, 2024)).NogTeInburgeren.Waarde.Should().Be(new NogTeInburgeren(false, RedenNietInburgeren.Vrijgesteld));
        dossier.Op(D(10, 5, 2024)).NogTeInburgeren.Waarde.Should().Be(new NogTeInburgeren(true, null));
    }

    [Theory]
    [InlineData(Bewijsstuksoort.VmboGemengdOfTheoretisch, true, true)]
    [InlineData(Bewijsstuksoort.Havo, true, true)]
    [InlineData(Bewijsstuksoort.Vwo, true, true)]
    [InlineData(Bewijsstuksoort.Mbo2OfHoger, true, true)]
    [InlineData(Bewijsstuksoort.Hbo, true, true)]
    [InlineData(Bewijsstuksoort.Wo, true, true)]
    [InlineData(Bewijsstuksoort.Hbo, false, false)]
    [InlineData(Bewijsstuksoort.Wo, false, false)]
    [Praktijkgeval("VR-01", Label.Wet)]
    public void VR_01_diplomas_die_helemaal_vrijstellen(Bewijsstuksoort soort, bool nederlands, bool vrij)
        => Met(VrijstellingRegelsTests.Stuk(soort, nederlands)).Op(Nu).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().Be(vrij);

    [Fact]
    [Praktijkgeval("VR-05", Label.Wet)]
    public void VR_05_praktijkonderwijs_en_entree_stellen_niet_vrij()
        => Met(VrijstellingRegelsTests.Stuk(Bewijsstuksoort.NietVrijstellendeOpleiding)).Op(Nu).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeFalse();

    [Theory]
    [InlineData(8, true)]
    [InlineData(7, false)]
    [Praktijkgeval("VR-06", Label.Wet)]
    public void VR_06_acht_jaar_schoolplicht_in_Nederland(int jaren, bool vrij)
    {
        var dossier = Gezinsmigrant with
        {
            Persoon = DeMens with { Geboortedatum = D(1, 9, 2004) },
            Ingezetenschap = Lijst.Volledig(new Ingezetenschap { Van = D(1, 9, 2022).PlusYears(-jaren), LaatsteDag = DatumWaarneming.Lopend }),
            Schoolplicht = new() { Begin = D(1, 10, 2009), LaatsteDag = D(31, 8, 2022) },
        };

        dossier.Op(Nu).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().Be(vrij);
    }

    [Fact]
    [Praktijkgeval("VR-08", Label.Wet)]
    public void VR_08_een_deelcertificaat_stelt_alleen_van_dat_onderdeel_vrij()
        => Met(VrijstellingRegelsTests.Stuk(Bewijsstuksoort.StaatsexamenNt2) with { Lezen = Taalniveau.B1 }).Op(Nu).Deelvrijstelling.Waarde
            .Should().Be(new Deelvrijstelling(Lezen: true, false, false, false, false));

    [Theory]
    [InlineData(Medischadvies.Verlenen, true)]
    [InlineData(Medischadvies.Weigeren, false)]
    [InlineData(Medischadvies.Aanpassen, true)]
    [Praktijkgeval("ON-01", Label.Wet)]
    public void ON_01_het_medisch_onderzoek_kost_225_euro_en_wordt_naar_het_advies_terugbetaald(Medischadvies advies, bool terug)
    {
        var beslissing = OntheffingRegelsTests.Aanvraag(Ontheffingsoort.Medisch, OntheffingRegelsTests.NietHaalbaar with { Advies = advies }).Op(Nu).Ontheffingsbeslissing.Waarde!.Value;

        beslissing.Kosten.Should().Be(Bedrag.Euro(225));
        beslissing.Terugbetaling.Should().Be(terug);
    }

    [Fact]
    [Praktijkgeval("ON-04", Label.Wet)]
    public void ON_04_ontheffing_wegens_bijzondere_omstandigheden_neemt_de_hele_plicht_weg()
        => (Gezinsmigrant with { Ontheffingsbesluiten = Lijst.Volledig(OntheffingRegelsTests.Besluit(Ontheffingsomvang.HelePlicht)) }).Op(Nu).NogTeInburgeren.Waarde
            .Should().Be(new NogTeInburgeren(false, RedenNietInburgeren.Ontheven));

    private static Dossier Met(Bewijsstuk stuk) => Gezinsmigrant with { Bewijsstukken = Lijst.Volledig(stuk) };
}
