using System.Text.RegularExpressions;
using Wet.Inburgering.Grondslagen;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Regels;

namespace Wet.Inburgering.Tests.Architectuur;

public partial class RegelsTests
{
    private static readonly Editie[] Edities = [Editie.GeldendRecht, Editie.Nota2020];

    [Fact]
    public void Iedere_regel_heeft_een_id_een_titel_een_grondslag_en_een_geldigheid()
    {
        foreach (var regel in Edities.SelectMany(e => e.Regels))
        {
            regel.Id.Should().MatchRegex(Id(), regel.Id);
            regel.Titel.Should().NotBeNullOrWhiteSpace(regel.Id);
            regel.Grondslagen.Should().NotBeEmpty(regel.Id);
            regel.Zekerheid.Should().NotBe(Zekerheid.Onbekend, regel.Id);
            (regel.GeldigTot is null || regel.GeldigTot > regel.GeldigVanaf).Should().BeTrue(regel.Id);
        }
    }

    [Fact]
    public void Alle_gronden_voor_verlenging_staan_er_als_regel_in()
        => Editie.GeldendRecht.RegelsVan(Rechtsvragen.Verlenging).Select(r => r.Id[..Math.Min(8, r.Id.Length)]).Distinct()
            .Should().Equal("VERL-03a", "VERL-03b", "VERL-03c", "VERL-03d", "VERL-03e", "VERL-03f", "VERL-03g", "VERL-03h", "VERL-03i", "VERL-03j");

    [Fact]
    public void Grondslagen_met_een_BWB_nummer_hebben_een_jci_verwijzing()
    {
        foreach (var grondslag in Edities.SelectMany(e => e.Regels).SelectMany(r => r.Grondslagen))
        {
            (grondslag.Jci is null).Should().Be(grondslag.Regeling.BwbId is null);
        }

        Regelingen.Wi2021.Artikel(11).Lid(2).Jci.Should().Be("jci1.3:c:BWBR0044770&artikel=11&lid=2");
        Regelingen.Wi2021.Artikel(11).Lid(2).ToString().Should().Be("Wi2021 art. 11 lid 2");
    }

    [Fact]
    public void Iedere_vraag_van_het_geldende_recht_heeft_op_iedere_dag_een_plan_met_regels()
    {
        foreach (var dag in Enumerable.Range(0, 365 * 6).Select(i => Wetsdatum.Inwerkingtreding.ToDateOnly().AddDays(i).DayNumber))
        {
            var plan = Editie.GeldendRecht.PlanOp(dag);
            plan.Uitwerkingen.Should().OnlyContain(u => u.Regels.Any(r => r.HoortBij(dag)));
        }
    }

    [Fact]
    public void Een_plan_is_er_een_per_periode_tussen_wetswijzigingen()
    {
        var plannen = Enumerable.Range(0, 365 * 6).Select(i => Editie.GeldendRecht.PlanOp(Wetsdatum.Inwerkingtreding.ToDateOnly().AddDays(i).DayNumber)).Distinct().ToList();

        plannen.Should().HaveCount(5, "2022, 2023, vanaf 17 april 2024, vanaf 1 september 2025 en vanaf 12 juni 2026");
        Editie.GeldendRecht.PlanOp(Wetsdatum.Wijziging2023.ToDateOnly().DayNumber - 1).Should().NotBeSameAs(Editie.GeldendRecht.PlanOp(Wetsdatum.Wijziging2023.ToDateOnly().DayNumber));
    }

    [Fact]
    public void Een_editie_is_opnieuw_op_te_bouwen_want_geen_regel_wordt_gedeeld()
        => Wet.Inburgering.Edities.MaakGeldendRecht().Regels.Select(r => r.Id).Should().Equal(Editie.GeldendRecht.Regels.Select(r => r.Id));

    [Fact]
    public void Een_kring_van_vragen_wordt_geweigerd()
    {
        var a = new Beslislijst(Rechtsvragen.Doelgroep, [Rechtsvragen.MaatschappelijkeBegeleiding.Ja]);
        var b = new Beslislijst(Rechtsvragen.MaatschappelijkeBegeleiding, [Rechtsvragen.Doelgroep.IsVanToepassing]);

        FluentActions.Invoking(() => new Editie("test", "test", false, Wetsdatum.Inwerkingtreding, [a, b])).Should().Throw<InvalidOperationException>().WithMessage("*kring*");
    }

    [Fact]
    public void Datums_optellen_of_euro_met_uren_vergelijken_wordt_geweigerd()
    {
        var dag = Gedeeld.Dag(Wetsdatum.Inwerkingtreding);

        FluentActions.Invoking(() => dag + dag).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Gedeeld.NulEuro < Gedeeld.Nul).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Lezingen_hebben_een_standaard_en_een_grond_bij_iedere_keuze()
    {
        Lezingen.Alle.Should().HaveCountGreaterThan(5);
        foreach (var lezing in Lezingen.Alle)
        {
            lezing.Keuzes.Should().HaveCountGreaterThan(1).And.Contain(lezing.Standaard);
            lezing.Keuzes.Should().OnlyContain(k => k.Grond.Length > 0);
        }
    }

    [GeneratedRegex("^(PLICHT|GROEP|OVG|OVERGANG|PIP|TERMIJN|VERL|ROUTE-[OZ]|ROUTE-B1|BOETE|SANCTIE|LENING|LEEN|BEGEL|ONTZORG|NOTA|ONDERDEEL|PVT|MAP|VOLD|EXAM|AFSCH|SWITCH|AANBOD|VRIJ|VRIJW|DEEL|ONTH|KNM|KOSTEN|BEVOEGD|INTAKE|VOORT|GEG)-[0-9]{2}[a-z]?((-[a-z]+[0-9]?)+|/overgang|/onbepaald|/kwalificatieplichtig|/2023|/2026|/besluit)?$")]
    private static partial Regex Id();
}
