using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Gegevens;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Gegevens;

/// <summary>GEG-51.</summary>
public class BewaartermijnRegelsTests
{
    private static Dossier Met(Dossier dossier, Func<Bewaring, Bewaring> zet) => dossier with { Bewaring = zet(dossier.Bewaring) };

    [Fact]
    public void Vijf_jaar_na_het_voldoen_en_een_lening_vijf_jaar_na_de_afwikkeling()
    {
        B1Klaar.Op(Nu).Bewaartermijn.Waarde.Should().Be(new Bewaartermijn(D(1, 2, 2029), 50, null));
        B1Klaar.Op(Nu).Regel(Rechtsvragen.Bewaartermijn, "GEG-51").Should().Be(Regelstatus.Waar);
        Met(B1Klaar, b => b with { LeningAfgewikkeld = D(1, 4, 2024) }).Op(Nu).Bewaartermijn.Waarde.Should().Be(new Bewaartermijn(D(1, 2, 2029), 50, D(1, 4, 2029)));
    }

    [Theory]
    [InlineData(28, 2, 28, 2)]
    [InlineData(29, 2, 1, 3)]
    [InlineData(1, 3, 1, 3)]
    public void Eindigt_de_plicht_anders_dan_telt_die_dag(int dag, int maand, int dagErna, int maandErna)
        => Met(Gezinsmigrant, b => b with { EindePlicht = D(dag, maand, 2024) }).Op(Nu).Bewaartermijn.Waarde!.Value.VerwijderenVanaf.Should().Be(D(dagErna, maandErna, 2029));

    [Theory]
    [InlineData(31, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    public void Bij_overlijden_meteen_maar_nooit_later_dan_de_vijf_jaar(int dag, int maand)
    {
        var overleden = D(dag, maand, 2029);
        var verwacht = overleden < D(1, 2, 2029) ? overleden : D(1, 2, 2029);

        Met(B1Klaar, b => b with { Overleden = overleden }).Op(D(1, 3, 2029)).Bewaartermijn.Waarde!.Value.VerwijderenVanaf.Should().Be(verwacht);
    }

    [Fact]
    public void Wie_overlijdt_tijdens_de_plicht_heeft_de_dag_van_overlijden()
    {
        var dossier = Met(Gezinsmigrant, b => b with { Overleden = D(1, 6, 2024) });

        dossier.Op(Nu).Bewaartermijn.Waarde!.Value.VerwijderenVanaf.Should().Be(D(1, 6, 2024));
        dossier.Op(Nu).Regel(Rechtsvragen.Bewaartermijn, "GEG-51-overlijden").Should().Be(Regelstatus.Waar);
        dossier.Op(D(31, 5, 2024)).Bewaartermijn.Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    [Fact]
    public void Wie_na_het_voldoen_niet_meer_plichtig_is_telt_vanaf_de_opgegeven_dag()
    {
        var genaturaliseerd = B1Klaar with { Persoon = B1Klaar.Persoon with { NederlandseNationaliteit = true } };

        (genaturaliseerd with { Leningschuld = B1Klaar.Leningschuld with { VoldaanOp = D(1, 2, 2024) } }).Op(Nu).Bewaartermijn.Waarde!.Value.VerwijderenVanaf.Should().Be(D(1, 2, 2029));
        (genaturaliseerd with { Leningschuld = B1Klaar.Leningschuld with { VoldaanOp = default } }).Op(Nu).Bewaartermijn.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Van_wie_vrijwillig_inburgert_is_alleen_de_dag_van_de_lening_bekend()
    {
        var dossier = Tests.Lening.Leninggebouw.Unieburger with { Leningschuld = Tests.Lening.Leninggebouw.Schuld with { Vrijwillig = true }, Bewaring = Gezinsmigrant.Bewaring with { LeningAfgewikkeld = D(1, 4, 2024) } };
        var uitkomst = dossier.Op(Nu).Bewaartermijn;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Algemeen.Veld("leningVerwijderenVanaf").Vroegst.Should().Be(D(1, 4, 2029));
        dossier.Op(Nu).Regel(Rechtsvragen.Bewaartermijn, "GEG-51-vrijwillig").Should().Be(Regelstatus.Waar);
    }

    [Fact]
    public void Zolang_de_plicht_loopt_is_er_geen_dag_en_onbekend_is_geen_nee()
    {
        Gezinsmigrant.Op(Nu).Bewaartermijn.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        Met(Gezinsmigrant, b => b with { EindePlicht = default }).Op(Nu).Bewaartermijn.Status.Should().Be(Uitkomststatus.Onbekend);
        Met(B1Klaar, b => b with { Overleden = default }).Op(Nu).Bewaartermijn.Status.Should().Be(Uitkomststatus.Onbekend);
        Met(B1Klaar, b => b with { LeningAfgewikkeld = default }).Op(Nu).Bewaartermijn.Waarde!.Value.LeningVerwijderenVanaf.Should().BeNull();
    }
}
