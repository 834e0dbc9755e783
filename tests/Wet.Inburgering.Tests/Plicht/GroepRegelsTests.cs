using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Plicht;

public class GroepRegelsTests
{
    private static readonly LocalDate Nu = D(1, 10, 2026);

    private static Dossier Onverdeeld { get; } = Leeg(Asiel(D(1, 7, 2026)) with { Soort = Titelsoort.AsielOnverdeeld }) with { Pips = Pip(D(1, 9, 2026)) };

    [Theory]
    [InlineData(TitelHoofdpersoon.AsielBepaaldeTijd, Doelgroep.AsielstatushouderB)]
    [InlineData(TitelHoofdpersoon.AsielOnbepaaldeTijd, Doelgroep.AsielstatushouderB)]
    [InlineData(TitelHoofdpersoon.EuLangdurigMetAantekening, Doelgroep.AsielstatushouderB)]
    [InlineData(TitelHoofdpersoon.Anders, Doelgroep.GezinsOfOverigeMigrant)]
    public void De_titel_van_de_hoofdpersoon_bepaalt_de_groep_van_een_gezinslid_E18(TitelHoofdpersoon hoofdpersoon, Doelgroep groep)
        => Leeg(Regulier(D(1, 2, 2022)) with { Hoofdpersoon = hoofdpersoon }).Op(Nu).Doelgroep.Waarde.Should().Be(groep);

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    [InlineData(13, true)]
    public void Een_eigen_vergunning_asiel_is_onderdeel_a_sinds_12_juni_2026_met_de_lezing(int dag, bool metLezing)
    {
        var uitkomst = Asielstatushouder.Op(D(dag, 6, 2026)).Doelgroep;

        uitkomst.Waarde.Should().Be(Doelgroep.AsielstatushouderA);
        uitkomst.Algemeen.HangtAfVanLezing.Should().Be(metLezing);
    }

    [Fact]
    public void GROEP_03_een_gunstige_uitkomst_volgt_de_standaard_en_noemt_de_lezing()
    {
        var uitkomst = Onverdeeld.Op(Nu).MaatschappelijkeBegeleiding;

        uitkomst.Waarde.Should().BeTrue();
        uitkomst.Algemeen.HangtAfVanLezing.Should().BeTrue();
        uitkomst.Algemeen.Voorbehouden.Should().Contain("lezing");
        uitkomst.Algemeen.Verklaar().Lezingen.Select(l => (l.Lezing.Id, l.Keuze.Naam, l.IsStandaard, l.Waarde)).Should().Equal(
            ("GROEP-03", "teltAlsBepaaldeTijd", true, "ja"),
            ("GROEP-03", "teltNiet", false, "niet van toepassing"));
    }

    [Fact]
    public void GROEP_03_een_last_blijft_onbekend_zolang_de_gemeente_niet_kiest()
    {
        var overtreding = new Overtreding
        {
            Constatering = D(15, 9, 2026),
            Verplichting = Verplichting.IntensiteitLeerroute,
            Verwijtbaarheid = Verwijtbaarheid.Normaal,
            BijstandVerlaagdVoorZelfdeGedraging = false,
            BewezenAanhoudendeOnwil = true,
            Boetestatus = Boetestatus.GeenBoete,
        };
        var dossier = Onverdeeld.Met(overtreding);

        var open = dossier.Op(Nu).BoeteOndersteuning;
        open.Status.Should().Be(Uitkomststatus.Onbekend);
        open.Algemeen.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
        open.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
        open.Algemeen.Veld("magOpleggen").JaNee.Should().BeNull();

        dossier.Op(Nu, Kader(Lezing("GROEP-03"), "teltAlsBepaaldeTijd")).BoeteOndersteuning.Waarde.Should().Be(new BoeteOndersteuning(true, Bedrag.Euro(50), Bedrag.Euro(25)));
        dossier.Op(Nu, Kader(Lezing("GROEP-03"), "teltNiet")).BoeteOndersteuning.Status.Should().Be(Uitkomststatus.NietVanToepassing, "naar de letter is er dan geen plicht");
    }

    [Fact]
    public void Een_keuze_geldt_pas_vanaf_haar_dag()
    {
        var kader = new Beleidskader("besluit", new Beleidskeuze(Lezing("GROEP-03"), "teltNiet", D(1, 11, 2026), "collegebesluit"));

        Asielstatushouder.Op(D(31, 10, 2026), kader).Doelgroep.Waarde.Should().Be(Doelgroep.AsielstatushouderA);
        Asielstatushouder.Op(D(1, 11, 2026), kader).Doelgroep.Waarde.Should().Be(Doelgroep.Geen);
    }

    [Fact]
    public void Een_kader_met_een_onbekende_keuze_wordt_geweigerd()
        => FluentActions.Invoking(() => Kader(Lezing("GROEP-03"), "bestaatNiet")).Should().Throw<ArgumentException>().WithMessage("*GROEP-03*teltAlsBepaaldeTijd*");

    [Fact]
    public void Een_gezinsmigrant_heeft_geen_recht_op_maatschappelijke_begeleiding()
        => Gezinsmigrant.Op(Nu).MaatschappelijkeBegeleiding.Waarde.Should().BeFalse();

    [Fact]
    public void Een_onbekende_hoofdpersoon_maakt_van_begeleiding_een_onderzoek_en_nooit_nee()
    {
        var uitkomst = Leeg(Regulier(D(1, 2, 2022)) with { Hoofdpersoon = default }).Op(Nu).MaatschappelijkeBegeleiding;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Algemeen.Handelen.Should().Be(Handelen.Onderzoek);
        uitkomst.Algemeen.Ontbreekt().Should().Equal("verblijfstitels[0].hoofdpersoon");
    }
}
