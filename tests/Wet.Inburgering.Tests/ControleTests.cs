using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Termijn;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests;

public class ControleTests
{
    private static readonly LocalDate Nu = D(1, 6, 2024);

    private static IReadOnlyList<Dossierfout> Fouten(Dossier dossier)
    {
        dossier.Controleer(Nu, out _, out var fouten);
        return fouten;
    }

    [Fact]
    public void Een_leeg_dossier_is_geldig_en_alles_is_onbekend()
    {
        var beoordeling = new Dossier().Op(Nu);

        Fouten(new Dossier()).Should().BeEmpty();
        beoordeling.Uitkomsten.Select(u => u.Status).Should().AllBeEquivalentTo(Regels.Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Alle_fouten_komen_in_een_keer_terug_zonder_waarden()
    {
        var dossier = Asielstatushouder with
        {
            Persoon = DeMens with { Geboortedatum = DatumWaarneming.Lopend },
            Omstandigheden = [new Omstandigheid { Van = default }, Omstandigheid(Verlengingsgrond.Ziekte, D(1, 5, 2023), D(1, 4, 2023)) with { Van = DatumWaarneming.Lopend }],
            Lening = new() { ToetsingsinkomenAanvrager = new Bedrag(-1) },
        };

        Fouten(dossier).Select(f => f.Pad).Should().BeEquivalentTo("persoon.geboortedatum", "omstandigheden[0].van", "omstandigheden[1].van", "lening.toetsingsinkomenAanvrager");
        FluentActions.Invoking(() => dossier.Op(Nu)).Should().Throw<OngeldigDossierException>().Which.Fouten.Should().HaveCount(4);
    }

    [Fact]
    public void Een_einde_voor_het_begin_en_een_PIP_voor_de_geboorte_worden_geweigerd()
    {
        Fouten(Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Ziekte, D(1, 5, 2023), D(1, 4, 2023)))).Should().ContainSingle().Which.Pad.Should().Be("omstandigheden[0].laatsteDag");
        Fouten(Asielstatushouder with { Pips = Pip(D(1, 4, 1980)) }).Should().ContainSingle().Which.Pad.Should().Be("pips[0].dagtekening");
    }

    [Fact]
    public void Hetzelfde_onderdeel_twee_keer_wordt_geweigerd()
    {
        var bevalling = Omstandigheid(Verlengingsgrond.Bevalling, D(1, 5, 2023));

        Fouten(Asielstatushouder.Met(bevalling, bevalling)).Should().ContainSingle().Which.Pad.Should().Be("omstandigheden[1]");
    }

    [Fact]
    public void Een_fout_noemt_het_onderdeel_op_zijn_plaats_in_de_invoer()
    {
        var goed = Omstandigheid(Verlengingsgrond.Bevalling, D(1, 5, 2023));
        var fout = Omstandigheid(Verlengingsgrond.Ziekte, D(1, 5, 2022), D(1, 4, 2022));

        Fouten(Asielstatushouder.Met(goed, fout)).Should().ContainSingle().Which.Pad.Should().Be("omstandigheden[1].laatsteDag");
    }

    [Fact]
    public void Lijsten_zijn_gelijk_op_inhoud()
    {
        Pip(D(1, 5, 2023)).Should().Equal(Pip(D(1, 5, 2023)));
        (Pip(D(1, 5, 2023)) == Pip(D(1, 5, 2023))).Should().BeTrue();
        (Pip(D(1, 5, 2023)) == Pip(D(2, 5, 2023))).Should().BeFalse();
        (Asielstatushouder with { Kenmerk = "x" }).Should().NotBe(Asielstatushouder);
        (Asielstatushouder with { Pips = Pip(D(15, 3, 2022)) }).Should().Be(Asielstatushouder);
        Lijst<Verblijfstitel> bloot = [];
        bloot.IsVolledig.Should().BeFalse();
        default(Lijst<Verblijfstitel>).IsBekend.Should().BeFalse();
    }

    [Fact]
    public void Peildata_die_niet_zijn_ingevuld_worden_geweigerd_met_de_naam_van_het_argument()
    {
        var motor = new Wet.Inburgering.NRules.NRulesMotor();
        Action[] aanroepen =
        [
            () => new Dossier().Controleer(default, out _, out _),
            () => InburgeringEngine.Standaard.Beoordeel(new Dossier(), default(Peildata)),
            () => InburgeringEngine.Standaard.Beoordeel(new Dossier(), default(LocalDate)),
            () => InburgeringEngine.Standaard.Bepaal(Regels.Rechtsvragen.Doelgroep, new Dossier(), default),
            () => motor.Beoordeel(new Dossier(), default(Peildata)),
            () => InburgeringEngine.Standaard.Beoordeel(new Dossier(), new Peildata(Nu, default(LocalDate))),
        ];

        aanroepen.Should().AllSatisfy(a => a.Should().Throw<ArgumentException>().WithMessage("De peildata zijn niet ingevuld*").WithParameterName("peildata"));
    }

    [Fact]
    public void Tegenspraken_staan_naast_andere_fouten_en_hangen_niet_van_de_peildatum_af()
    {
        var later = Omstandigheid(Verlengingsgrond.Ziekte, D(1, 5, 2030), D(1, 4, 2030));
        var dossier = (Asielstatushouder with { Persoon = DeMens with { Geboortedatum = DatumWaarneming.Lopend } }).Met(later);

        Fouten(dossier).Select(f => f.Pad).Should().Contain(["persoon.geboortedatum", "omstandigheden[0].laatsteDag"]);
        Fouten(Asielstatushouder.Met(later)).Should().ContainSingle("ook wat na de peildatum ligt moet kloppen").Which.Pad.Should().Be("omstandigheden[0].laatsteDag");
    }

    [Fact]
    public void Alleen_een_veld_dat_de_eerste_dag_erna_noemt_is_exclusief()
    {
        var exclusief = Regels.Rechtsvragen.Alle.SelectMany(v => v.Velden).Where(v => v.IsExclusief).ToList();

        exclusief.Should().OnlyContain(v => v.Eenheid == Logica.Eenheid.Datum);
        exclusief.Select(v => v.Naam).Distinct().Should().BeEquivalentTo("aanhoudenTotExclusief", "algemeenTotExclusief", "eindeExclusief", "eerderExclusief", "nieuweTermijnTotExclusief", "totExclusief", "vijfJaarTotExclusief", "zonderVerlenging");
        Regels.Rechtsvragen.Alle.SelectMany(v => v.Velden).Where(v => v.Naam.Contains("xclusief", StringComparison.Ordinal)).Should().OnlyContain(v => v.IsExclusief);
    }

    [Fact]
    public void Een_uitkomst_is_voorwaardelijk_zolang_niet_vaststaat_of_de_vraag_geldt()
    {
        var onzeker = (Asielstatushouder with { Persoon = DeMens with { EuEerOfZwitserseNationaliteit = default } }).Op(Nu);

        onzeker.Inburgeringstermijn.Algemeen.IsVoorwaardelijk.Should().BeTrue();
        onzeker.Inburgeringsplicht.Algemeen.IsVoorwaardelijk.Should().BeFalse("of de wet geldt staat vast");
        Asielstatushouder.Op(Nu).Inburgeringstermijn.Algemeen.IsVoorwaardelijk.Should().BeFalse();
    }
}
