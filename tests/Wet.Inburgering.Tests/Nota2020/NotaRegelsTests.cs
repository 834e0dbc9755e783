using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Ontzorgen;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Nota2020;

public class NotaRegelsTests
{
    private static readonly LocalDate Nu = D(1, 10, 2021);

    /// <summary>Een dag waarop een gemeente een lezing gekozen heeft.</summary>
    private static readonly LocalDate Gekozen = D(10, 1, 2022);

    private static readonly Dossier Asielzoeker = Leeg(Asiel(D(15, 7, 2021))) with { Bijstandsrechten = Bijstand(D(1, 9, 2021)) };

    private static readonly Dossier Gezin = Leeg(Regulier(D(15, 7, 2021)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd }) with { Bijstandsrechten = Bijstand(D(1, 9, 2021)) };

    public static TheoryData<string, string> Ongeregeld() => new()
    {
        { "bredeIntake", "NOTA-03" },
        { "leerbaarheidstoets", "NOTA-03" },
        { "boeteBredeIntake", "NOTA-16" },
        { "pipVaststelling", "NOTA-03" },
        { "pipVaststelling", "NOTA-04" },
        { "routewijziging", "NOTA-15" },
        { "inhoudBegeleiding", "NOTA-15" },
        { "gevolgRoutewijziging", "NOTA-15" },
        { "vrijstelling", "NOTA-10" },
        { "deelvrijstelling", "NOTA-10" },
        { "examenkosten", "NOTA-16" },
        { "verlenging", "NOTA-15" },
        { "onderbrekingsverlenging", "NOTA-15" },
        { "verlengingsaanvraag", "NOTA-15" },
        { "verlengingsbeslissing", "NOTA-15" },
        { "nieuweTermijn", "NOTA-16" },
        { "volgendeBoete", "NOTA-16" },
        { "boeteOndersteuning", "NOTA-16" },
        { "lening", "NOTA-16" },
        { "onaVrijstellingWi2013", "NOTA-02" },
        { "verlengingWi2013", "NOTA-02" },
        { "begeleidingWi2013", "NOTA-02" },
        { "kwijtscheldingWi2013", "NOTA-02" },
        { "terugbetalingWi2013", "NOTA-02" },
        { "bezwaarOntheffing", "NOTA-10" },
        { "aangepastExamen", "NOTA-10" },
        { "isTaalschakeltraject", "NOTA-15" },
        { "zichtOpVoortgang", "NOTA-15" },
        { "onregelmatigheid", "NOTA-16" },
        { "diplomaOfCertificaat", "NOTA-16" },
        { "diplomawaardering", "NOTA-16" },
        { "bewaartermijn", "NOTA-16" },
        { "bezwaarBoete", "NOTA-16" },
        { "vervalBoete", "NOTA-16" },
    };

    [Fact]
    public void De_drie_jaar_van_de_B1_route_lopen_vanaf_het_PIP_als_de_nota_zo_gelezen_wordt_NOTA_07()
    {
        var nota = Asielstatushouder with { Verblijfstitels = Lijst.Volledig(Asiel(D(1, 2, 2022))) };

        nota.Op(D(1, 6, 2022), editie: Editie.Nota2020).Inburgeringstermijn.Waarde.Should().Be(new Inburgeringstermijn(D(16, 3, 2022), D(16, 3, 2025)));
        nota.Op(D(1, 6, 2022), Kader(Lezing("NOTA-07/begin"), "nietGezegd"), Editie.Nota2020).Inburgeringstermijn.Status.Should().Be(Uitkomststatus.Onbekend);
        (nota with { Pips = Pip(D(15, 3, 2022), Leerroute.Onderwijsroute) }).Op(D(1, 6, 2022), editie: Editie.Nota2020).Inburgeringstermijn.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Alleen_asiel_van_voor_de_start_hoort_zeker_bij_de_oude_wet_NOTA_02()
    {
        LocalDate voor = D(1, 6, 2021);

        Leeg(Asiel(voor)).Op(Nu, editie: Editie.Nota2020).ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2013);
        Leeg(Regulier(voor, Beperking.Studie)).Op(Nu, editie: Editie.Nota2020).ToepasselijkeWet.Status.Should().Be(Uitkomststatus.Onbekend);
        Leeg(Regulier(D(1, 7, 2021))).Op(Nu, editie: Editie.Nota2020).ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2021);
    }

    [Theory]
    [MemberData(nameof(Ongeregeld))]
    public void Wat_de_nota_openlaat_is_onbekend_met_de_reden_erbij(string vraag, string regel)
    {
        var uitkomst = Nota(Asielzoeker, Nu).Uitkomst(Rechtsvragen.Alle.Single(v => v.Naam == vraag));
        var uitleg = uitkomst.Verklaar();

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitleg.Reden.Should().Be(RedenOnbekend.NietGeregeldInEditie);
        uitleg.Regels.Select(r => r.Regel.Id).Should().Contain(regel);
    }

    [Fact]
    public void Een_vraag_van_het_geldende_recht_kent_geen_regel_van_de_nota_en_andersom()
    {
        foreach (var vraag in Rechtsvragen.Alle)
        {
            Editie.GeldendRecht.RegelsVan(vraag).Select(r => r.Id).Should().NotContain(id => id.StartsWith("NOTA-", StringComparison.Ordinal));
            Editie.Nota2020.RegelsVan(vraag).Select(r => r.Id).Should().NotContain(id => !id.StartsWith("NOTA-", StringComparison.Ordinal));
            Editie.GeldendRecht.RegelsVan(vraag).SelectMany(r => r.Grondslagen).Should().NotContain(g => g.Regeling == Grondslagen.Regelingen.Nota2020);
            Editie.Nota2020.RegelsVan(vraag).SelectMany(r => r.Grondslagen).Should().NotContain(g => g.Regeling != Grondslagen.Regelingen.Nota2020);
        }

        // Ook een lezing van de nota verandert niets aan het geldende recht, en andersom.
        var kader = Kader(Lezing("NOTA-05/statushouder"), "ookGezinslid");
        var dossier = Leeg(Regulier(D(15, 7, 2024)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd }) with { Bijstandsrechten = Bijstand(D(1, 9, 2024)) };
        dossier.Op(D(1, 10, 2024), kader).FinancieelOntzorgen.Waarde.Should().Be(dossier.Op(D(1, 10, 2024)).FinancieelOntzorgen.Waarde);
        Nota(Asielzoeker, Gekozen, Kader(Lezing("GROEP-03"), "teltNiet")).FinancieelOntzorgen.Waarde!.Value.IsVerplicht.Should().BeTrue();
    }

    [Fact]
    public void De_nota_ontzorgt_een_statushouder_met_bijstand_NOTA_05()
    {
        Nota(Asielzoeker, Nu).FinancieelOntzorgen.Waarde.Should().Be(new FinancieelOntzorgen(true, null, null, null), "vanaf welke dag de zes maanden lopen zegt de nota niet");
        Nota(Asielzoeker, D(14, 1, 2022)).FinancieelOntzorgen.Waarde!.Value.IsVerplicht.Should().BeTrue();
        Nota(Asielzoeker, D(15, 1, 2022)).FinancieelOntzorgen.Status.Should().Be(Uitkomststatus.Onbekend, "de zes maanden kunnen voorbij zijn");
        Nota(Asielzoeker with { Bijstandsrechten = Lijst.Volledig<Bijstandsrecht>() }, Nu).FinancieelOntzorgen.Status.Should().Be(Uitkomststatus.Onbekend);
        Nota(Asielzoeker, D(30, 6, 2021)).FinancieelOntzorgen.Status.Should().Be(Uitkomststatus.NietVanToepassing, "het stelsel is nog niet begonnen");
    }

    [Fact]
    public void Of_een_gezinslid_statushouder_is_hangt_van_de_lezing_af_NOTA_05()
    {
        var ruim = Kader(Lezing("NOTA-05/statushouder"), "ookGezinslid");

        Nota(Gezin, Nu).FinancieelOntzorgen.Status.Should().Be(Uitkomststatus.Onbekend);
        Nota(Gezin, Gekozen, ruim).FinancieelOntzorgen.Waarde!.Value.IsVerplicht.Should().BeTrue();
        Nota(Gezin, Nu).MaatschappelijkeBegeleiding.Status.Should().Be(Uitkomststatus.Onbekend);
        Nota(Gezin, Gekozen, ruim).MaatschappelijkeBegeleiding.Algemeen.Veld("waarde").JaNee.Should().BeTrue();
        Nota(Leeg(Regulier(D(15, 7, 2021))), Gekozen, ruim).MaatschappelijkeBegeleiding.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void De_nota_begeleidt_een_asielstatushouder_NOTA_13()
        => Nota(Asielzoeker, Nu).MaatschappelijkeBegeleiding.Algemeen.Veld("waarde").JaNee.Should().BeTrue();

    [Fact]
    public void Het_aanbod_staat_alleen_voor_asiel_vast_NOTA_06_en_14()
    {
        Nota(Asielzoeker, Nu).Aanbod.Waarde.Should().Be(new Aanbod(true, null));
        var gezin = Nota(Gezin, Nu);
        gezin.Aanbod.Status.Should().Be(Uitkomststatus.Onbekend);
        gezin.Regel(Rechtsvragen.Aanbod, "NOTA-14").Should().Be(Regelstatus.Waar);
        Nota(Asielzoeker, Nu).Regel(Rechtsvragen.Aanbod, "NOTA-14").Should().Be(Regelstatus.Verdrongen);
    }

    private static Lijst<Bijstandsrecht> Bijstand(LocalDate ontstaan)
        => Lijst.Volledig(new Bijstandsrecht { Ontstaan = ontstaan, LaatsteDag = DatumWaarneming.Lopend, Soort = Bijstandsoort.Participatiewet });

    private static Beoordeling Nota(Dossier dossier, LocalDate dag, Beleidskader? kader = null) => dossier.Op(dag, kader, Editie.Nota2020);
}
