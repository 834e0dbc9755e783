using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tests.Overgangsrecht;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Randgevallen;

/// <summary>Randgevallen van wie onder Wi2013 inburgert: PLICHT-E59, L25 en HANDH-28.</summary>
public class OudeWetRandgevallen
{
    private static readonly LocalDate Nu = D(1, 2, 2023);

    [Theory]
    [InlineData(31, 12, 2022, 5, true)]
    [InlineData(31, 12, 2022, 3, false)]
    [InlineData(1, 1, 2023, 3, true)]
    [Randgeval("PLICHT-E59", "L25")]
    public void Negenhonderd_uur_in_een_termijn_van_drie_jaar_drie_pogingen_volstaan_sinds_2023(int dag, int maand, int jaar, int pogingen, bool mogelijk)
    {
        var aanvraag = new LocalDate(jaar, maand, dag);
        var dossier = BegunstigingRegelsTests.Oud with
        {
            TermijnWi2013 = new() { Begin = aanvraag.PlusYears(-3), LaatsteDag = DatumWaarneming.Lopend },
            InspanningWi2013 = BegunstigingRegelsTests.Oud.InspanningWi2013 with { Aanvraag = aanvraag, Pogingen = pogingen, Cursusuren = 900 },
        };

        var beoordeling = dossier.Op(Nu);

        beoordeling.Inspanningsontheffing.Waarde.Should().Be(new Inspanningsontheffing(mogelijk, jaar == 2022 ? 4 : 3));
        beoordeling.Draagt(Rechtsvragen.Inspanningsontheffing, !mogelijk ? "ONTH-09-niet" : jaar == 2022 ? "ONTH-09-vier" : "OVG-57", "PLICHT-E59");
    }

    [Theory]
    [InlineData(2026)]
    [InlineData(2024)]
    [Randgeval("HANDH-28")]
    public void Van_een_asielmigrant_wordt_een_lening_van_tienduizend_euro_niet_teruggevorderd_ook_al_was_hij_te_laat(int jaar)
    {
        var dossier = BegunstigingRegelsTests.Oud with
        {
            Verblijfstitels = Lijst.Volledig(Asiel(D(1, 6, 2018))),
            TermijnWi2013 = new() { Begin = D(1, 7, 2018), LaatsteDag = D(30, 6, 2021) },
            LeningWi2013 = BegunstigingRegelsTests.Oud.LeningWi2013 with { Geleend = Bedrag.Euro(10_000) },
        };

        var beoordeling = dossier.Op(D(1, 5, jaar));

        beoordeling.TerugbetalingWi2013.Waarde!.Value.PerMaand.Should().Be(Bedrag.Euro(0));
        beoordeling.Draagt(Rechtsvragen.TerugbetalingWi2013, "BOETE-08-lening", "HANDH-28");
    }
}
