using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Leerroutes;

/// <summary>ROUTE-O-02 en VOORT-01.</summary>
public class TaalschakeltrajectRegelsTests
{
    private static readonly Taalschakeltraject Traject = Onderwijs.Taalschakeltraject with { OpleidingEducatie = true, Diplomaerkenning = true, NaarVervolgonderwijs = true };

    private static Uitkomst<bool> Op(Taalschakeltraject traject) => (Onderwijs with { Taalschakeltraject = traject }).Op(Nu).Taalschakeltraject;

    [Fact]
    public void Alle_drie_de_kenmerken_en_anders_niet_ROUTE_O_02()
    {
        Op(Traject).Waarde.Should().BeTrue();
        foreach (var zonder in (Taalschakeltraject[])[Traject with { OpleidingEducatie = false }, Traject with { Diplomaerkenning = false }, Traject with { NaarVervolgonderwijs = false }])
        {
            Op(zonder).Waarde.Should().BeFalse();
        }

        foreach (var onbekend in (Taalschakeltraject[])[Traject with { OpleidingEducatie = default }, Traject with { Diplomaerkenning = default }, Traject with { NaarVervolgonderwijs = default }])
        {
            Op(onbekend).Status.Should().Be(Uitkomststatus.Onbekend);
        }
    }

    [Fact]
    public void Buiten_de_onderwijsroute_is_het_geen_vraag_ROUTE_O_02()
        => (B1Klaar with { Taalschakeltraject = Traject }).Op(Nu).Taalschakeltraject.Status.Should().Be(Uitkomststatus.NietVanToepassing);

    [Fact]
    public void Het_college_houdt_zicht_zolang_er_een_PIP_is_en_de_persoon_niet_klaar_is_VOORT_01()
    {
        Gezinsmigrant.Op(Nu).ZichtOpVoortgang.Waarde.Should().BeTrue();
        Gezinsmigrant.Op(PipDag).ZichtOpVoortgang.Waarde.Should().BeTrue();
        Gezinsmigrant.Op(PipDag.PlusDays(-1)).ZichtOpVoortgang.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        B1Klaar.Op(Nu).ZichtOpVoortgang.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        (Gezinsmigrant with { Pips = default }).Op(Nu).ZichtOpVoortgang.Status.Should().Be(Uitkomststatus.Onbekend);
    }
}
