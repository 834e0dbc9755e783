using System.Text;
using Wet.Inburgering.Gegevens;
using Wet.Inburgering.Grondslagen;
using Wet.Inburgering.Json;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;

namespace Wet.Inburgering.Tests.Gegevens;

/// <summary>GEGEVENS-03: feiten over gezondheid en religie alleen voor wat de wet noemt (Wi2021 art. 37).</summary>
public class DoelbindingTests
{
    private static readonly Rechtsvraag[] BoetesEnLening =
    [
        Rechtsvragen.BoeteOndersteuning, Rechtsvragen.BoetePvtMap, Rechtsvragen.BoeteLeerroute, Rechtsvragen.NieuweTermijn,
        Rechtsvragen.VolgendeBoete, Rechtsvragen.Lening, Rechtsvragen.Leningbeslissing, Rechtsvragen.Leningbetaling, Rechtsvragen.Terugbetaling, Rechtsvragen.VerlagingBijstand,
    ];

    [Fact]
    public void Een_boete_of_lening_leest_geen_feit_over_gezondheid_of_religie()
    {
        Doelbinding.Alle.SelectMany(d => d.Vragen).Should().NotIntersectWith(BoetesEnLening);
        foreach (var vraag in BoetesEnLening)
        {
            Gelezen(Editie.GeldendRecht, vraag).Should().NotIntersectWith(Doelbinding.Alle.SelectMany(d => d.Feiten), vraag.Naam);
        }
    }

    /// <summary>Of de toets gevraagd mocht worden hoort bij de brede intake; dat een beperking een boete voorkomt staat bij de tests van die boete.</summary>
    [Fact]
    public void De_boete_van_de_brede_intake_leest_alleen_of_de_toets_gevraagd_mocht_worden()
        => Gelezen(Editie.GeldendRecht, Rechtsvragen.BoeteBredeIntake).Intersect(Doelbinding.Alle.SelectMany(d => d.Feiten)).Select(f => f.Pad)
            .Should().BeEquivalentTo("intake.visueleBeperking", "intake.auditieveBeperking", "intake.nietInStaatTotToets");

    [Fact]
    public void Ieder_doel_wordt_gebruikt_en_ieder_feit_gelezen()
    {
        foreach (var doelbinding in Doelbinding.Alle)
        {
            foreach (var vraag in doelbinding.Vragen)
            {
                Gelezen(Editie.GeldendRecht, vraag).Overlaps(doelbinding.Feiten).Should().BeTrue("anders hoeft {0} niet bij {1} te staan", vraag.Naam, doelbinding.Naam);
            }

            doelbinding.Feiten.Should().OnlyContain(f => doelbinding.Vragen.Any(v => Gelezen(Editie.GeldendRecht, v).Contains(f)));
        }
    }

    /// <summary>Wie een feit toevoegt over het lichaam of de geest moet het bij de doelbinding zetten, of hier zeggen waarom niet.</summary>
    [Fact]
    public void Feiten_die_over_gezondheid_of_religie_gaan_staan_bij_de_doelbinding()
    {
        string[] gewoon =
        [
            // Wanneer de arts de behandeling aanhield, en wat gevraagd is: geen gegeven over de gezondheid zelf.
            "medischOordeel.aangehouden", "medischOordeel.hervat",

            // Wat gevraagd of vastgesteld is, en of er een verklaring is; niet wat iemand mankeert.
            "ontheffingsaanvraag.soort", "examenaanpassing.verklaring", "zelfredzaamheid.lagereCursusnorm",

            // Dat het werk als geestelijke bedienaar onderbroken is: dat die status er was staat bij de doelbinding.
            "onderbrekingen[].grond",

            // "Beperking" is hier het verblijfsdoel.
            "verblijfstitels[].beperking",
        ];
        string[] woorden = ["ziek", "medisch", "arts", "gezond", "psychisch", "lichamelijk", "beperking", "geestelijk", "religie", "religieus", "godsdienst", "bevalling", "deskundigenverklaring"];
        var feiten = Feitencatalogus.Standaard.Feiten.Concat(Feitencatalogus.Standaard.Lijsten.SelectMany(l => l.Feiten));
        var verdacht = feiten.Where(f => woorden.Any(w => $"{f.Omschrijving} {f.Vraag} {string.Join(' ', f.Keuzes)}".Contains(w, StringComparison.OrdinalIgnoreCase))).ToList();

        verdacht.Except(Doelbinding.Alle.SelectMany(d => d.Feiten)).Select(f => f.ToString()).Should().BeEquivalentTo(gewoon);
    }

    [Fact]
    public void Een_editie_waarin_een_boete_een_feit_over_gezondheid_leest_wordt_niet_gebouwd()
    {
        var regel = new Regelbouwer<Dossier>("TOETS", "Geen boete bij een belemmering").Grondslag(Regelingen.Wi2021.Artikel(23))
            .Als(OntheffingFeiten.Belemmering).Dan(Rechtsvragen.BoeteOndersteuning.MagOpleggen, false);
        var bouw = () => new Editie("toets", "toets", false, new(2022, 1, 1), [new Beslislijst(Rechtsvragen.BoeteOndersteuning, [], regel)]);

        bouw.Should().Throw<InvalidOperationException>().WithMessage("*boeteOndersteuning*medischOordeel.belemmering*gezondheid*art. 37 lid 2*");
    }

    [Fact]
    public void Een_editie_waarin_een_lening_de_religie_leest_wordt_niet_gebouwd()
        => ((Action)(() => Doelbinding.Bewaak(Rechtsvragen.Lening, new HashSet<Feit> { PersoonFeiten.GeestelijkeBedienaar.Feit }))).Should().Throw<InvalidOperationException>().WithMessage("*religie*lid 1*");

    [Theory]
    [InlineData("overtredingen", "ziekte", "\"hartklachten\"")]
    [InlineData("overtredingen", "medischeReden", "true")]
    [InlineData("boetesTermijn", "diagnose", "\"ptss\"")]
    [InlineData("oproepenBredeIntake", "gezondheid", "\"slecht\"")]
    public void Een_feit_over_gezondheid_bij_een_boete_wordt_geweigerd_zonder_de_waarde_te_noemen(string lijst, string naam, string waarde)
    {
        var json = Encoding.UTF8.GetBytes($$"""{"{{lijst}}": [{"{{naam}}": {{waarde}}}]}""");
        var gelezen = DossierJson.Lees(json);

        gelezen.Dossier.Should().BeNull();
        gelezen.Fouten.Should().Contain(f => f.Pad == $"{lijst}[0].{naam}").And.NotContain(f => f.Melding.Contains(waarde.Trim('"')) && waarde.StartsWith('"'));
    }

    private static HashSet<Feit> Gelezen(Editie editie, Rechtsvraag vraag)
    {
        var verzamelaar = new Afhankelijkheden();
        editie.UitwerkingVan(vraag).Bezoek(verzamelaar);
        return verzamelaar.Feiten;
    }
}
