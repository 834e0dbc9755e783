using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Plicht;

public class PlichtRegelsTests
{
    private static Uitkomst Op(Dossier dossier, LocalDate peildatum) => dossier.Op(peildatum).Inburgeringsplicht.Algemeen;

    private static bool? Plichtig(Dossier dossier, LocalDate peildatum) => dossier.Op(peildatum).Inburgeringsplicht.Waarde?.IsPlichtig;

    private static Dossier Geboren(DatumWaarneming geboortedatum, LocalDate? sinds = null) => Leeg(Asiel(sinds ?? D(1, 2, 2022))) with { Persoon = DeMens with { Geboortedatum = geboortedatum } };

    [Theory]
    [InlineData(9, 5, 2024, false)]
    [InlineData(10, 5, 2024, true)]
    [InlineData(11, 5, 2024, true)]
    public void Plicht_vanaf_de_zestiende_verjaardag_E06_E07(int dag, int maand, int jaar, bool plichtig)
        => Plichtig(Geboren(D(10, 5, 2008)), new LocalDate(jaar, maand, dag)).Should().Be(plichtig);

    [Fact]
    public void De_plicht_van_wie_zestien_wordt_begint_op_de_verjaardag()
        => Geboren(D(10, 5, 2008)).Op(D(1, 6, 2024)).Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, D(10, 5, 2024)));

    [Fact]
    public void Geboren_op_29_februari_is_zestien_op_29_februari()
    {
        Plichtig(Geboren(D(29, 2, 2008)), D(28, 2, 2024)).Should().BeFalse();
        Plichtig(Geboren(D(29, 2, 2008)), D(29, 2, 2024)).Should().BeTrue();
    }

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-03-01", false)]
    [InlineData("2024-03-02", false)]
    public void Op_de_dag_van_de_AOW_leeftijd_is_er_geen_plicht_meer_E13_E14(string peildatum, bool plichtig)
        => Plichtig(Geboren(D(1, 3, 1957)), LocalDate.FromDateOnly(DateOnly.Parse(peildatum))).Should().Be(plichtig);

    [Theory]
    [InlineData(1955, 9, 1, 2022, 4, 1)]
    [InlineData(1956, 5, 31, 2022, 12, 31)]
    [InlineData(1956, 6, 1, 2023, 4, 1)]
    [InlineData(1957, 2, 28, 2023, 12, 28)]
    [InlineData(1960, 12, 31, 2027, 12, 31)]
    [InlineData(1961, 1, 1, 2028, 4, 1)]
    [InlineData(1962, 9, 30, 2029, 12, 30)]
    public void De_AOW_leeftijd_volgt_de_tabel_in_jaren_en_maanden(int jaar, int maand, int dag, int aowJaar, int aowMaand, int aowDag)
    {
        var aow = new LocalDate(aowJaar, aowMaand, aowDag);
        var dossier = Geboren(new LocalDate(jaar, maand, dag));

        Plichtig(dossier, aow).Should().BeFalse();
        Plichtig(dossier, LocalDate.FromDateOnly(aow.ToDateOnly().AddDays(-1))).Should().BeTrue();
    }

    [Fact]
    public void Voorbij_de_tabel_is_alleen_de_ondergrens_bekend()
    {
        var dossier = Geboren(D(1, 10, 1962));

        Plichtig(dossier, D(31, 12, 2029)).Should().BeTrue();
        Plichtig(dossier, D(1, 1, 2030)).Should().BeNull();
        Plichtig(Geboren(D(1, 5, 1990)), D(1, 1, 2030)).Should().BeTrue("een veertigjarige wordt niet onbekend");
    }

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", null)]
    [InlineData("2024-12-30", null)]
    [InlineData("2024-12-31", true)]
    public void Met_alleen_een_geboortejaar_is_zestien_onzeker_tot_het_hele_jaar_voorbij_is(string peildatum, bool? plichtig)
        => Plichtig(Geboren(DatumWaarneming.Jaar(2008)), LocalDate.FromDateOnly(DateOnly.Parse(peildatum))).Should().Be(plichtig);

    [Theory]
    [InlineData("2024-04-30", false)]
    [InlineData("2024-05-01", null)]
    [InlineData("2024-05-30", null)]
    [InlineData("2024-05-31", true)]
    public void Met_alleen_een_geboortemaand_is_zestien_een_maand_onzeker(string peildatum, bool? plichtig)
        => Plichtig(Geboren(new YearMonth(2008, 5)), LocalDate.FromDateOnly(DateOnly.Parse(peildatum))).Should().Be(plichtig);

    [Theory]
    [InlineData("2022-03-31", true)]
    [InlineData("2022-04-01", null)]
    [InlineData("2022-12-31", null)]
    [InlineData("2023-10-30", null)]
    [InlineData("2023-10-31", false)]
    public void Met_alleen_een_geboortejaar_is_de_AOW_leeftijd_onzeker_over_de_treden_van_de_tabel(string peildatum, bool? plichtig)
        => Plichtig(Geboren(DatumWaarneming.Tussen(D(1, 9, 1955), D(31, 12, 1956))), LocalDate.FromDateOnly(DateOnly.Parse(peildatum))).Should().Be(plichtig);

    [Fact]
    public void Een_onzekere_leeftijd_vraagt_om_de_geboortedatum()
    {
        var uitkomst = Op(Geboren(DatumWaarneming.Jaar(2008)), D(1, 6, 2024));

        uitkomst.Verklaar().Reden.Should().Be(Uitleg.RedenOnbekend.FeitOntbreekt);
        uitkomst.Ontbreekt().Should().Contain("persoon.geboortedatum");
    }

    [Fact]
    public void Een_burger_van_de_EU_met_een_tweede_nationaliteit_is_niet_plichtig_E25()
        => Plichtig(Asielstatushouder with { Persoon = DeMens with { EuEerOfZwitserseNationaliteit = true } }, D(1, 6, 2024)).Should().BeFalse();

    [Fact]
    public void De_uitzonderingen_van_lid_2_en_het_Nederlanderschap_heffen_de_plicht_op_E26_E27_E35()
    {
        Persoon[] personen =
        [
            DeMens with { GezinslidMetVrijVerkeer = true },
            DeMens with { InburgeringsvereisteEldersVoldaan = true },
            DeMens with { Verdragsuitzondering = true },
            DeMens with { NederlandseNationaliteit = true },
        ];

        personen.Select(p => Plichtig(Asielstatushouder with { Persoon = p }, D(1, 6, 2024))).Should().AllBeEquivalentTo(false);
    }

    [Fact]
    public void Een_onbekende_uitzondering_laat_de_plicht_open()
    {
        var uitkomst = Op(Asielstatushouder with { Persoon = DeMens with { EuEerOfZwitserseNationaliteit = default } }, D(1, 6, 2024));

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Ontbreekt().Should().Equal("persoon.euEerOfZwitserseNationaliteit");
    }

    [Fact]
    public void Een_kennismigrant_is_niet_plichtig_zijn_partner_ook_niet_E15_E16()
    {
        Plichtig(Leeg(Regulier(D(1, 2, 2022), Beperking.Kennismigrant)), D(1, 6, 2024)).Should().BeFalse();
        Plichtig(Leeg(Regulier(D(1, 2, 2022)) with { DoelHoofdpersoonTijdelijk = true }), D(1, 6, 2024)).Should().BeFalse();
        Plichtig(Gezinsmigrant, D(1, 6, 2024)).Should().BeTrue("E17: partner van een Nederlander");
    }

    [Fact]
    public void Wie_van_kennismigrant_gezinslid_wordt_is_plichtig_vanaf_het_nieuwe_recht_E19()
    {
        var kennismigrant = Regulier(D(1, 3, 2020), Beperking.Kennismigrant) with { LaatsteDag = D(31, 5, 2023) };
        var dossier = Leeg(kennismigrant) with { Verblijfstitels = Lijst.Volledig(kennismigrant, Regulier(D(1, 6, 2023))) };

        Plichtig(dossier, D(31, 5, 2023)).Should().BeFalse();
        dossier.Op(D(1, 6, 2023)).Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, D(1, 6, 2023)));
    }

    [Fact]
    public void Een_geestelijke_bedienaar_is_plichtig_ondanks_een_tijdelijk_doel_E20()
        => Plichtig(Leeg(Regulier(D(1, 2, 2022), Beperking.ArbeidInLoondienst)) with { Persoon = DeMens with { GeestelijkeBedienaar = true, GeestelijkeBedienaarSinds = D(1, 3, 2022) } }, D(1, 6, 2024)).Should().BeTrue();

    [Fact]
    public void Wie_later_geestelijke_bedienaar_wordt_is_pas_dan_plichtig_PLICHT_17()
    {
        var dossier = Leeg(Regulier(D(10, 6, 2022), Beperking.ArbeidInLoondienst)) with { Persoon = DeMens with { GeestelijkeBedienaar = true, GeestelijkeBedienaarSinds = D(1, 3, 2023) } };

        Plichtig(dossier, D(28, 2, 2023)).Should().BeFalse();
        dossier.Op(D(1, 3, 2023)).Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, D(1, 3, 2023)));
        var oud = Leeg(Regulier(D(10, 6, 2020), Beperking.ArbeidInLoondienst)) with { Persoon = dossier.Persoon };
        oud.Op(D(1, 4, 2023)).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeTrue("onder Wi2013 was er nog geen plicht");
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Een_andere_beperking_is_tijdelijk_als_dat_is_bepaald_E24(bool tijdelijkVerklaard, bool plichtig)
        => Plichtig(Leeg(Regulier(D(1, 2, 2022), Beperking.Anders) with { TijdelijkVerklaard = tijdelijkVerklaard }), D(1, 6, 2024)).Should().Be(plichtig);

    [Theory]
    [InlineData(16, false)]
    [InlineData(17, true)]
    [InlineData(18, true)]
    public void Vermogende_vreemdeling_tot_17_april_2024_dag_ervoor_dag_zelf_dag_erna_E23(int dag, bool plichtig)
        => Leeg(Regulier(D(1, 2, 2023), Beperking.VermogendeVreemdeling)).Op(D(dag, 4, 2024), Kader(Lezing("PLICHT-05/overgang"), "lijstOpWetsdatum")).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().Be(plichtig);

    [Fact]
    public void Een_vergunning_van_voor_17_april_2024_hangt_af_van_de_lezing()
    {
        var oud = Leeg(Regulier(D(1, 2, 2023), Beperking.VermogendeVreemdeling));
        var nieuw = Leeg(Regulier(D(1, 5, 2024), Beperking.VermogendeVreemdeling));

        oud.Op(D(1, 6, 2024)).Inburgeringsplicht.Algemeen.HangtAfVanLezing.Should().BeTrue();
        oud.Op(D(1, 6, 2024)).Inburgeringsplicht.Algemeen.Verklaar().Lezingen.Select(l => (l.Keuze.Naam, l.Waarde)).Should().Equal(("lijstOpWetsdatum", "ja"), ("lijstBijVerlening", "nee"));
        oud.Op(D(1, 6, 2024)).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeFalse("het Besluit vraagt waaronder de vergunning is verleend");
        nieuw.Op(D(1, 6, 2024)).Inburgeringsplicht.Algemeen.HangtAfVanLezing.Should().BeFalse();
        oud.Op(D(16, 4, 2024)).Inburgeringsplicht.Algemeen.HangtAfVanLezing.Should().BeFalse();
    }

    [Fact]
    public void De_tekst_van_een_andere_dag_is_te_vragen()
    {
        var dossier = Leeg(Regulier(D(1, 2, 2023), Beperking.VermogendeVreemdeling));

        InburgeringEngine.Standaard.Beoordeel(dossier, new Peildata(D(1, 6, 2024), wetsdatum: D(16, 4, 2024))).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeFalse();
    }

    [Fact]
    public void Direct_aansluitend_verblijf_in_afwachting_van_verlenging_houdt_de_plicht_in_stand_E32()
    {
        var vergunning = Regulier(D(1, 2, 2022)) with { LaatsteDag = D(31, 1, 2024) };
        var wacht = new Verblijfstitel { Vanaf = D(1, 2, 2024), LaatsteDag = DatumWaarneming.Lopend, Soort = Titelsoort.AfwachtingVerlenging, SluitAanOpPlicht = true };
        var dossier = Leeg(vergunning) with { Verblijfstitels = Lijst.Volledig(vergunning, wacht) };

        Plichtig(dossier, D(1, 2, 2024)).Should().BeTrue();
        Plichtig(dossier with { Verblijfstitels = Lijst.Volledig(vergunning, wacht with { SluitAanOpPlicht = false }) }, D(1, 2, 2024)).Should().BeFalse();
    }

    [Theory]
    [InlineData(Titelsoort.RegulierOnbepaaldeTijd)]
    [InlineData(Titelsoort.AsielOnbepaaldOfEuLangdurigMetAantekening)]
    [InlineData(Titelsoort.Unierecht)]
    [InlineData(Titelsoort.AfwachtingEersteBeslissing)]
    [InlineData(Titelsoort.TijdelijkeBescherming)]
    public void Een_andere_titel_geeft_geen_plicht_E31(Titelsoort soort)
        => Plichtig(Leeg(Regulier(D(1, 2, 2022)) with { Soort = soort }), D(1, 6, 2024)).Should().BeFalse();

    [Fact]
    public void Bij_een_onvolledige_lijst_van_titels_wordt_het_antwoord_nooit_nee()
    {
        var dossier = Gezinsmigrant with { Verblijfstitels = [Regulier(D(1, 2, 2022), Beperking.Studie)] };

        Op(dossier, D(1, 6, 2024)).Status.Should().Be(Uitkomststatus.Onbekend);
        Op(dossier, D(1, 6, 2024)).Verklaar().OnvolledigeLijsten.Select(l => l.Naam).Should().Contain("verblijfstitels");
    }

    [Fact]
    public void Een_vaststelling_van_DUO_leidt_en_ons_verschil_is_zichtbaar()
    {
        var unieburger = Gezinsmigrant with { Intake = new() { PlichtVastgesteld = true }, Persoon = DeMens with { EuEerOfZwitserseNationaliteit = true } };

        var uitkomst = unieburger.Op(D(1, 6, 2024)).Inburgeringsplicht;

        uitkomst.Waarde!.Value.IsPlichtig.Should().BeTrue();
        uitkomst.Algemeen.Verklaar().Besluit!.WijktAf.Should().BeTrue();
        unieburger.Op(D(1, 6, 2024)).Inburgeringstermijn.Status.Should().Be(Uitkomststatus.Bepaald);
        (Gezinsmigrant with { Intake = new() { PlichtVastgesteld = true } }).Op(D(1, 6, 2024)).Inburgeringsplicht.Algemeen.Verklaar().Besluit!.WijktAf.Should().BeFalse();
    }

    [Fact]
    public void Geen_vaststelling_is_geen_besluit_dat_er_geen_plicht_is()
        => (Gezinsmigrant with { Intake = new() { PlichtVastgesteld = false } }).Op(D(1, 6, 2024)).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeTrue();

    [Fact]
    public void Een_vaststelling_gaat_niet_voor_op_een_einde_van_rechtswege()
    {
        var vastgesteld = Gezinsmigrant with { Intake = new() { PlichtVastgesteld = true } };

        Plichtig(vastgesteld with { Persoon = DeMens with { NederlandseNationaliteit = true } }, D(1, 6, 2024)).Should().BeFalse();
        Plichtig(vastgesteld with { Persoon = DeMens with { Geboortedatum = D(1, 3, 1957) } }, D(1, 6, 2025)).Should().BeFalse();
    }

    [Fact]
    public void Een_verlengde_vergunning_hoeft_niet_eerst_opgehaald_te_worden()
    {
        var eerste = Regulier(D(1, 3, 2022)) with { LaatsteDag = D(31, 1, 2025) };
        var tweede = Regulier(D(20, 2, 2025)) with { Vanaf = D(1, 2, 2025) };
        var dossier = Leeg(eerste) with { Verblijfstitels = Lijst.Volledig(eerste, tweede) };

        dossier.Op(D(10, 2, 2025)).Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, D(1, 3, 2022)));
    }

    [Fact]
    public void De_dag_waarop_de_plicht_begon_is_onbekend_als_het_verblijfsrecht_ouder_is_dan_de_wet()
    {
        var dossier = Leeg(Asiel(D(1, 10, 2021))) with { Overgang = new() { VastgesteldeWet = Wet.Inburgering.Overgangsrecht.ToepasselijkeWet.Wi2021 } };

        var uit = dossier.Op(D(1, 6, 2022)).Inburgeringsplicht;

        uit.Waarde!.Value.IsPlichtig.Should().BeTrue();
        uit.Waarde!.Value.Vanaf.Should().BeNull();
        uit.Algemeen.Veld("vanaf").Vroegst.Should().Be(D(1, 1, 2022));
    }

    [Fact]
    public void Een_vergunning_asiel_die_op_12_juni_2026_liep_eindigt_niet_met_haar_document_als_die_lezing_gevolgd_wordt()
    {
        var dossier = Leeg(Asiel(D(12, 2, 2022)) with { LaatsteDag = D(29, 9, 2026) });

        Plichtig(dossier, D(15, 10, 2026)).Should().BeTrue();
        dossier.Op(D(15, 10, 2026)).Inburgeringsplicht.Algemeen.HangtAfVanLezing.Should().BeTrue();
        dossier.Op(D(15, 10, 2026), Kader(Lezing("GROEP-03/omzetting"), "eindigtOpDeDag")).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeFalse();
        Plichtig(Leeg(Asiel(D(12, 2, 2022)) with { LaatsteDag = D(11, 6, 2026) }), D(15, 10, 2026)).Should().BeFalse("zij was voor 12 juni 2026 al geëindigd");
    }

    [Fact]
    public void Wat_op_bekendTot_nog_niet_bekend_was_is_onbekend()
    {
        var persoon = DeMens with { EuEerOfZwitserseNationaliteit = new Waarneming<bool>(false, new Herkomst { BekendSinds = D(1, 3, 2024) }) };

        var toen = InburgeringEngine.Standaard.Beoordeel(Gezinsmigrant with { Persoon = persoon }, new Peildata(D(1, 6, 2024), bekendTot: D(29, 2, 2024)));
        var nu = InburgeringEngine.Standaard.Beoordeel(Gezinsmigrant with { Persoon = persoon }, new Peildata(D(1, 6, 2024), bekendTot: D(1, 3, 2024)));

        toen.Inburgeringsplicht.Status.Should().Be(Uitkomststatus.Onbekend);
        nu.Inburgeringsplicht.Status.Should().Be(Uitkomststatus.Bepaald);
    }

    [Fact]
    public void Ontheemden_zijn_niet_plichtig_tot_zij_een_vergunning_krijgen_E31()
    {
        var bescherming = Regulier(D(1, 4, 2022)) with { Soort = Titelsoort.TijdelijkeBescherming, LaatsteDag = D(31, 12, 2023) };
        var dossier = Leeg(bescherming) with { Verblijfstitels = Lijst.Volledig(bescherming, Regulier(D(1, 1, 2024))) };

        Plichtig(dossier, D(31, 12, 2023)).Should().BeFalse();
        dossier.Op(D(1, 1, 2024)).Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, D(1, 1, 2024)));
    }

    [Fact]
    public void Een_vergunning_voor_religieuze_arbeid_maakt_altijd_plichtig()
        => Plichtig(Leeg(Regulier(D(1, 2, 2022), Beperking.ReligieuzeArbeid) with { TijdelijkVerklaard = true }), D(1, 6, 2024)).Should().BeTrue();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void De_plicht_van_een_geestelijke_begint_bij_dat_werk_als_het_doel_tijdelijk_is(bool tijdelijk)
    {
        var titel = Regulier(D(1, 2, 2022), tijdelijk ? Beperking.ArbeidInLoondienst : Beperking.Gezinslid);
        var dossier = Leeg(titel) with { Persoon = DeMens with { GeestelijkeBedienaar = true, GeestelijkeBedienaarSinds = D(1, 9, 2023) } };

        dossier.Op(D(1, 6, 2024)).Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, tijdelijk ? D(1, 9, 2023) : D(1, 2, 2022)));
    }

    [Fact]
    public void Bij_een_vergunning_voor_religieuze_arbeid_telt_de_vergunning_en_niet_het_begin_van_het_werk()
        => (Leeg(Regulier(D(1, 2, 2022), Beperking.ReligieuzeArbeid) with { TijdelijkVerklaard = true }) with { Persoon = DeMens with { GeestelijkeBedienaar = true, GeestelijkeBedienaarSinds = D(1, 9, 2023) } })
            .Op(D(1, 6, 2024)).Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, D(1, 2, 2022)));

    [Theory]
    [InlineData(Titelsoort.RegulierOnbepaaldeTijd)]
    [InlineData(Titelsoort.AsielOnbepaaldOfEuLangdurigMetAantekening)]
    public void Of_de_plicht_bij_een_vergunning_voor_onbepaalde_tijd_eindigt_hangt_af_van_de_lezing(Titelsoort soort)
    {
        var eerst = Regulier(D(1, 2, 2022)) with { LaatsteDag = D(31, 1, 2024) };
        var daarna = Regulier(D(1, 2, 2024)) with { Soort = soort };
        var dossier = Leeg(eerst) with { Verblijfstitels = Lijst.Volledig(eerst, daarna) };

        Plichtig(dossier, D(1, 6, 2024)).Should().BeFalse();
        Op(dossier, D(1, 6, 2024)).HangtAfVanLezing.Should().BeTrue();
        dossier.Op(D(1, 6, 2024), Kader(Lezing("PLICHT-20/onbepaald"), "plichtLooptDoor")).Inburgeringsplicht.Status.Should().Be(Uitkomststatus.Onbekend, "of al aan de plicht is voldaan is geen feit van deze vraag");
        Op(Leeg(daarna), D(1, 6, 2024)).HangtAfVanLezing.Should().BeFalse("zonder eerdere plicht valt er niets door te lopen");
    }
}
