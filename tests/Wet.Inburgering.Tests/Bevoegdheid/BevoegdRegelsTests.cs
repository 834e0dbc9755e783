using NodaTime;
using Wet.Inburgering.Bevoegdheid;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Bevoegdheid;

public class BevoegdRegelsTests
{
    internal static readonly Gemeentecode Haarlem = new("0392");
    internal static readonly Gemeentecode Amsterdam = new("0363");
    internal static readonly Gemeentecode Opvang = new("1950");

    private static readonly LocalDate Nu = D(1, 6, 2024);

    internal static Gemeenteperiode In(Gemeentecode gemeente, Gemeenteband band, LocalDate van, LocalDate? laatsteDag = null) => new()
    {
        Van = van,
        LaatsteDag = laatsteDag is { } dag ? dag : DatumWaarneming.Lopend,
        Band = band,
        Gemeente = gemeente,
        Inschrijving = van,
    };

    internal static Dossier Met(Dossier dossier, params Gemeenteperiode[] perioden) => dossier with { Gemeenten = Lijst.Volledig<Gemeenteperiode>(perioden) };

    private static Uitkomst<BevoegdCollege> College(Dossier dossier, LocalDate? op = null, Beleidskader? kader = null) => dossier.Op(op ?? Nu, kader).BevoegdCollege;

    private static Dossier GezinslidB => Leeg(Regulier(D(1, 2, 2022)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd }) with { Pips = Pip(D(15, 3, 2022)) };

    [Fact]
    public void Bij_een_eigen_vergunning_asiel_telt_de_huisvesting()
    {
        var dossier = Met(Asielstatushouder, In(Haarlem, Gemeenteband.Huisvesting, D(1, 3, 2022)), In(Amsterdam, Gemeenteband.Woonplaats, D(1, 3, 2022)));

        College(dossier).Waarde.Should().Be(new BevoegdCollege(Haarlem, Bevoegdheidsgrond.Huisvesting));
    }

    [Fact]
    public void Voor_ieder_ander_telt_de_woonplaats_ook_voor_een_asielstatushouder_met_reguliere_vergunning()
    {
        Gemeenteperiode[] perioden = [In(Haarlem, Gemeenteband.Huisvesting, D(1, 3, 2022)), In(Amsterdam, Gemeenteband.Woonplaats, D(1, 3, 2022))];

        GezinslidB.Op(Nu).Doelgroep.Waarde.Should().Be(Doelgroep.AsielstatushouderB);
        College(Met(GezinslidB, perioden)).Waarde.Should().Be(new BevoegdCollege(Amsterdam, Bevoegdheidsgrond.Woonplaats));
        College(Met(Gezinsmigrant, perioden)).Waarde.Should().Be(new BevoegdCollege(Amsterdam, Bevoegdheidsgrond.Woonplaats));
    }

    [Theory]
    [InlineData(31, 5, "0363")]
    [InlineData(1, 6, "0392")]
    [InlineData(2, 6, "0392")]
    public void De_dag_van_verhuizing_hoort_bij_de_nieuwe_gemeente(int dag, int maand, string gemeente)
    {
        var dossier = Met(Gezinsmigrant, In(Amsterdam, Gemeenteband.Woonplaats, D(1, 3, 2022), D(31, 5, 2024)), In(Haarlem, Gemeenteband.Woonplaats, D(1, 6, 2024)));

        College(dossier, new LocalDate(2024, maand, dag)).Waarde!.Value.Gemeente.ToString().Should().Be(gemeente);
    }

    [Fact]
    public void Zonder_woonplaats_of_met_twee_verschillende_is_het_onbekend()
    {
        College(Gezinsmigrant).Status.Should().Be(Uitkomststatus.Onbekend);
        var twee = College(Met(Gezinsmigrant, In(Amsterdam, Gemeenteband.Woonplaats, D(1, 3, 2022)), In(Haarlem, Gemeenteband.Woonplaats, D(1, 4, 2022))));
        twee.Status.Should().Be(Uitkomststatus.Onbekend);
        twee.Algemeen.Veld("gemeente").ToString().Should().Be("onbekend", "wat tussen twee codes ligt is geen gemeente");
        (twee.Algemeen.Veld("gemeente").Gemeente, twee.Algemeen.Veld("gemeente").Minimum).Should().Be((null, null));
        College(Met(Gezinsmigrant, In(Haarlem, Gemeenteband.Woonplaats, D(1, 3, 2022)), In(Haarlem, Gemeenteband.Woonplaats, D(1, 4, 2022)))).Waarde!.Value.Gemeente.Should().Be(Haarlem);
    }

    [Fact]
    public void Is_de_lijst_niet_volledig_dan_wordt_daarnaar_gevraagd()
    {
        var uitkomst = College(Gezinsmigrant with { Gemeenten = Lijst.Van<Gemeenteperiode>([In(Haarlem, Gemeenteband.Woonplaats, D(1, 3, 2022))]) });

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Algemeen.Verklaar().OnvolledigeLijsten.Select(l => l.Naam).Should().Contain("gemeenten");
    }

    [Fact]
    public void Is_de_groep_onbekend_maar_de_gemeente_gelijk_dan_staat_de_gemeente_vast()
    {
        var dossier = Met(Asielstatushouder with { Verblijfstitels = Lijst.Volledig(Asiel(D(1, 2, 2022)) with { Soort = default, Beperking = Beperking.Gezinslid }), Intake = new() { PlichtVastgesteld = true } }, In(Haarlem, Gemeenteband.Huisvesting, D(1, 3, 2022)), In(Haarlem, Gemeenteband.Woonplaats, D(1, 3, 2022)));

        dossier.Op(Nu).Doelgroep.Status.Should().Be(Uitkomststatus.Onbekend);
        College(dossier).Algemeen.Veld("grond").Keuzes.Should().BeEquivalentTo("woonplaats", "huisvesting", "koppeling", "nogGeen");
        College(dossier).Status.Should().Be(Uitkomststatus.Onbekend, "wie in geen groep valt heeft nog geen regel");
    }

    [Fact]
    public void In_de_opvang_is_er_naar_de_letter_nog_geen_college_en_na_keuze_de_gekoppelde_gemeente()
    {
        var dossier = Met(Asielstatushouder, In(Opvang, Gemeenteband.OpvangCoa, D(1, 2, 2022)), In(Haarlem, Gemeenteband.Koppeling, D(1, 3, 2022)), In(Opvang, Gemeenteband.Woonplaats, D(1, 9, 2022)));

        College(dossier).Status.Should().Be(Uitkomststatus.Onbekend);
        dossier.Op(Nu).Regel(Rechtsvragen.BevoegdCollege, "BEVOEGD-01-opvang").Should().Be(Regelstatus.Waar);
        College(dossier, kader: Kader(Lezing("BEVOEGD-01/opvang"), "gekoppeldeGemeente")).Waarde.Should().Be(new BevoegdCollege(Haarlem, Bevoegdheidsgrond.Koppeling));
    }

    [Fact]
    public void Wie_na_de_huisvesting_zelf_verhuist_volgt_de_woonplaats_als_de_gemeente_dat_zo_leest()
    {
        var dossier = Met(Asielstatushouder, In(Haarlem, Gemeenteband.Huisvesting, D(1, 3, 2022), D(31, 12, 2023)), In(Amsterdam, Gemeenteband.Woonplaats, D(1, 1, 2024)));

        College(dossier).Waarde.Should().Be(new BevoegdCollege(Amsterdam, Bevoegdheidsgrond.Woonplaats));
        College(dossier, D(31, 12, 2023)).Waarde!.Value.Gemeente.Should().Be(Haarlem);
        College(dossier, kader: Kader(Lezing("BEVOEGD-01/verhuizing"), "alleenHuisvesting")).Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void Wie_asiel_heeft_en_nooit_is_gehuisvest_heeft_naar_lezing_het_college_van_de_woonplaats()
    {
        var zelf = Met(Asielstatushouder, In(Amsterdam, Gemeenteband.Woonplaats, D(1, 1, 2024)));
        var inOpvang = Met(Asielstatushouder, In(Amsterdam, Gemeenteband.Woonplaats, D(1, 1, 2024)), In(Opvang, Gemeenteband.OpvangCoa, D(1, 1, 2024)));

        College(zelf).Waarde.Should().Be(new BevoegdCollege(Amsterdam, Bevoegdheidsgrond.Woonplaats));
        zelf.Op(Nu).BevoegdCollege.Algemeen.HangtAfVanLezing.Should().BeTrue();
        zelf.Op(Nu, Kader(Lezing("BEVOEGD-01/zelfGehuisvest"), "alleenHuisvesting")).BevoegdCollege.Status.Should().Be(Uitkomststatus.Onbekend);
        College(inOpvang).Status.Should().Be(Uitkomststatus.Onbekend, "in de opvang geldt een andere lezing");
    }

    [Fact]
    public void Zonder_plicht_is_er_geen_bevoegd_college()
        => College(Met(Leeg(Regulier(D(1, 2, 2022), Beperking.Studie)), In(Haarlem, Gemeenteband.Woonplaats, D(1, 3, 2022)))).Status.Should().Be(Uitkomststatus.NietVanToepassing);

    [Theory]
    [InlineData(Overdracht.Geheel, Uitvoeringsorgaan.BestuurOpenbaarLichaam)]
    [InlineData(Overdracht.DeelOfMandaat, Uitvoeringsorgaan.College)]
    [InlineData(Overdracht.Geen, Uitvoeringsorgaan.College)]
    public void Alleen_bij_overdracht_van_de_hele_uitvoering_treedt_het_bestuur_in_de_plaats(Overdracht overdracht, Uitvoeringsorgaan orgaan)
        => (Asielstatushouder with { Uitvoering = new() { Overdracht = overdracht } }).Op(Nu).UitvoerendOrgaan.Waarde.Should().Be(orgaan);

    [Fact]
    public void Is_de_overdracht_onbekend_dan_wordt_zij_gevraagd()
    {
        Asielstatushouder.Op(Nu).UitvoerendOrgaan.Status.Should().Be(Uitkomststatus.Onbekend);
        Asielstatushouder.Op(Nu).UitvoerendOrgaan.Algemeen.Ontbreekt().Should().Equal("uitvoering.overdracht");
    }

    [Theory]
    [InlineData(2, 6, 2006, true)] // wordt op 2 juni 2024 achttien
    [InlineData(1, 6, 2006, null)] // is op 1 juni 2024 achttien
    [InlineData(1, 6, 2008, true)] // is op 1 juni 2024 zestien
    [InlineData(2, 6, 2008, null)] // nog vijftien: niet plichtig
    public void Een_plichtige_minderjarige_doet_zelf_wat_de_wet_vraagt(int dag, int maand, int jaar, bool? mag)
    {
        var uitkomst = (Asielstatushouder with { Persoon = DeMens with { Geboortedatum = new LocalDate(jaar, maand, dag) } }).Op(Nu).ZelfHandelen;

        uitkomst.Waarde.Should().Be(mag);
        uitkomst.Status.Should().Be(mag is null ? Uitkomststatus.NietVanToepassing : Uitkomststatus.Bepaald);
    }

    [Fact]
    public void Is_de_leeftijd_onbekend_dan_zegt_de_vraag_geen_nee()
        => (Asielstatushouder with { Persoon = DeMens with { Geboortedatum = default } }).Op(Nu).ZelfHandelen.Status.Should().Be(Uitkomststatus.Onbekend);

    [Fact]
    public void De_voorbereiding_wordt_aangeboden_in_de_opvang_tot_de_huisvesting()
    {
        var dossier = Met(Asielstatushouder, In(Opvang, Gemeenteband.OpvangCoa, D(1, 2, 2022), D(31, 5, 2024)), In(Haarlem, Gemeenteband.Huisvesting, D(1, 6, 2024)));

        dossier.Op(D(31, 5, 2024)).Voorbereiding.Waarde.Should().BeTrue();
        dossier.Op(D(1, 6, 2024)).Voorbereiding.Waarde.Should().BeFalse();
        Met(Asielstatushouder, In(Opvang, Gemeenteband.OpvangCoa, D(1, 2, 2022)), In(Haarlem, Gemeenteband.Huisvesting, D(1, 5, 2024))).Op(Nu).Voorbereiding.Waarde.Should().BeFalse();
        Met(Gezinsmigrant, In(Opvang, Gemeenteband.OpvangCoa, D(1, 2, 2022))).Op(Nu).Voorbereiding.Status.Should().Be(Uitkomststatus.Onbekend, "wie geen vergunning asiel heeft noemt de tekst niet");
        (Asielstatushouder with { Gemeenten = default }).Op(Nu).Voorbereiding.Algemeen.Handelen.Should().Be(Handelen.Onderzoek);
    }

    [Theory]
    [InlineData("392")]
    [InlineData("00392")]
    [InlineData("03a2")]
    [InlineData("0000")]
    [InlineData("٠٣٩٢")]
    [InlineData("")]
    [InlineData(null)]
    public void Een_gemeentecode_heeft_vier_cijfers(string? code) => FluentActions.Invoking(() => new Gemeentecode(code!)).Should().Throw<ArgumentException>();

    [Fact]
    public void Een_gemeentecode_houdt_haar_nul() => (new Gemeentecode("0003").ToString(), new Gemeentecode("9999").ToString()).Should().Be(("0003", "9999"));
}
