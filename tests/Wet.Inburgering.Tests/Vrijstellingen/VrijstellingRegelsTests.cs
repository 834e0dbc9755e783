using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Uitleg;
using Wet.Inburgering.Vrijstellingen;
using Wet.Inburgering.Tests.Randgevallen;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Vrijstellingen;

/// <summary>Wi2021 art. 4. De nummers E… zijn de randgevallen bij deze regels.</summary>
public class VrijstellingRegelsTests
{
    private static readonly LocalDate Nu = D(1, 2, 2023);

    internal static Bewijsstuk Stuk(Bewijsstuksoort soort, bool nederlands = true, bool voldoende = true, Taalniveau niveau = Taalniveau.GeenNiveau, Taalniveau? spreken = null) => new()
    {
        Behaald = D(1, 3, 2022),
        Soort = soort,
        InHetNederlands = nederlands,
        NederlandsVoldoende = voldoende,
        NederlandsOpB1 = voldoende,
        Lezen = niveau,
        Luisteren = niveau,
        Schrijven = niveau,
        Spreken = spreken ?? niveau,
        Punten = 0,
    };

    private static Vrijstelling? Met(Bewijsstuk stuk, LocalDate? dag = null) => (Gezinsmigrant with { Bewijsstukken = Lijst.Volledig(stuk) }).Op(dag ?? Nu).Vrijstelling.Waarde;

    [Theory]
    [InlineData(Bewijsstuksoort.InburgeringsdiplomaWi2021, true)]
    [InlineData(Bewijsstuksoort.Wo, true)]
    [InlineData(Bewijsstuksoort.Hbo, true)]
    [InlineData(Bewijsstuksoort.Vwo, true)]
    [InlineData(Bewijsstuksoort.Havo, true)]
    [InlineData(Bewijsstuksoort.VmboGemengdOfTheoretisch, true)]
    [InlineData(Bewijsstuksoort.VmboBasisOfKader, true)]
    [InlineData(Bewijsstuksoort.Mbo2OfHoger, true)]
    [InlineData(Bewijsstuksoort.ArubaCuracaoSintMaartenSurinameOfBelgie, true)]
    [InlineData(Bewijsstuksoort.BonaireSintEustatiusOfSaba, true)]
    [InlineData(Bewijsstuksoort.InternationaleOfEuropeseSchool, true)]
    [InlineData(Bewijsstuksoort.NietVrijstellendeOpleiding, false)]
    [InlineData(Bewijsstuksoort.StaatsexamenNt2, false)]
    [InlineData(Bewijsstuksoort.Inburgeringscertificaat, false)]
    [InlineData(Bewijsstuksoort.BewijsOnderdeelA2, false)]
    [InlineData(Bewijsstuksoort.Anders, false)]
    [Randgeval("PLICHT-E49")]
    public void VRIJ_03_welk_stuk_van_de_hele_plicht_vrijstelt_E49(Bewijsstuksoort soort, bool vrij)
    {
        var uit = Met(Stuk(soort))!.Value;

        uit.Vrijgesteld.Should().Be(vrij);
        uit.Grond.Should().Be(vrij ? Vrijstellingsgrond.Bewijsstuk : null);
        uit.Tijdelijk.Should().Be(vrij ? false : null);
    }

    [Fact]
    [Randgeval("PLICHT-E39")]
    public void VRIJ_03c_vmbo_basis_of_kader_pas_vanaf_2023_E39()
    {
        var stuk = Stuk(Bewijsstuksoort.VmboBasisOfKader);

        Met(stuk, D(31, 12, 2022))!.Value.Vrijgesteld.Should().BeFalse();
        Met(stuk, D(1, 1, 2023))!.Value.Vrijgesteld.Should().BeTrue();
    }

    [Theory]
    [InlineData(Bewijsstuksoort.Wo)]
    [InlineData(Bewijsstuksoort.ArubaCuracaoSintMaartenSurinameOfBelgie)]
    [Randgeval("PLICHT-E43", "PLICHT-E44")]
    public void Onderwijs_in_een_andere_taal_stelt_niet_vrij_E43_E44(Bewijsstuksoort soort) => Met(Stuk(soort, nederlands: false))!.Value.Vrijgesteld.Should().BeFalse();

    [Theory]
    [InlineData(Bewijsstuksoort.ArubaCuracaoSintMaartenSurinameOfBelgie)]
    [InlineData(Bewijsstuksoort.InternationaleOfEuropeseSchool)]
    [Randgeval("PLICHT-E45")]
    public void Zonder_voldoende_voor_Nederlands_geen_vrijstelling_E45(Bewijsstuksoort soort) => Met(Stuk(soort, voldoende: false))!.Value.Vrijgesteld.Should().BeFalse();

    [Fact]
    [Randgeval("PLICHT-E40")]
    public void VRIJ_03b_het_oude_diploma_alleen_met_alle_vier_onderdelen_op_B1_E40()
    {
        Met(Stuk(Bewijsstuksoort.InburgeringsdiplomaWi2013, niveau: Taalniveau.B1))!.Value.Vrijgesteld.Should().BeTrue();
        Met(Stuk(Bewijsstuksoort.InburgeringsdiplomaWi2013, niveau: Taalniveau.B1, spreken: Taalniveau.A2))!.Value.Vrijgesteld.Should().BeFalse();
    }

    [Fact]
    public void Een_diploma_van_na_de_peildatum_telt_nog_niet()
        => Met(Stuk(Bewijsstuksoort.Havo) with { Behaald = D(2, 2, 2023) })!.Value.Vrijgesteld.Should().BeFalse();

    [Fact]
    public void Een_onbekend_stuk_geeft_geen_ja_en_geen_nee()
    {
        var uit = (Gezinsmigrant with { Bewijsstukken = Lijst.Volledig(new Bewijsstuk { Behaald = D(1, 3, 2022) }) }).Op(Nu).Vrijstelling;

        uit.Status.Should().Be(Uitkomststatus.Onbekend);
        uit.Algemeen.Ontbreekt().Should().Contain("bewijsstukken[0].soort");
    }

    [Fact]
    [Randgeval("PLICHT-E36", "PLICHT-E37", "PLICHT-E38")]
    public void VRIJ_02_acht_jaar_schoolplicht_in_Nederland_is_ten_minste_E36_E37_E38()
    {
        Dossier Kind(LocalDate van) => Gezinsmigrant with
        {
            Persoon = DeMens with { Geboortedatum = D(1, 9, 2004) },
            Ingezetenschap = Lijst.Volledig(new Ingezetenschap { Van = van, LaatsteDag = DatumWaarneming.Lopend }),
            Schoolplicht = new() { Begin = D(1, 10, 2009), LaatsteDag = D(31, 8, 2022) },
        };

        Kind(D(1, 9, 2013)).Op(Nu).Vrijstelling.Waarde!.Value.Grond.Should().Be(Vrijstellingsgrond.SchoolplichtVervuld, "negen jaar");
        Kind(D(1, 9, 2014)).Op(Nu).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeTrue("precies acht jaar");
        Kind(D(2, 9, 2014)).Op(Nu).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeFalse("een dag te weinig");
        Kind(D(1, 3, 2015)).Op(Nu).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeFalse("zeven en een half jaar");
    }

    [Fact]
    public void VRIJ_02_met_een_onderbreking_hangt_af_van_de_lezing()
    {
        var dossier = Gezinsmigrant with
        {
            Persoon = DeMens with { Geboortedatum = D(1, 9, 2004) },
            Ingezetenschap = Lijst.Volledig(
                new Ingezetenschap { Van = D(1, 10, 2009), LaatsteDag = D(30, 9, 2014) },
                new Ingezetenschap { Van = D(1, 10, 2016), LaatsteDag = DatumWaarneming.Lopend }),
            Schoolplicht = new() { Begin = D(1, 10, 2009), LaatsteDag = D(31, 8, 2022) },
        };
        var lezing = Lezing("VRIJ-02/aaneengesloten");

        dossier.Op(Nu).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeTrue("vijf jaar en bijna zes jaar samen");
        dossier.Op(Nu, Kader(lezing, "aaneengesloten")).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeFalse();
        dossier.Op(Nu).Vrijstelling.Algemeen.HangtAfVanLezing.Should().BeTrue();
    }

    [Fact]
    [Randgeval("PLICHT-E10")]
    public void VRIJ_04_nu_schoolplichtig_tot_de_achttiende_verjaardag_E06_E10()
    {
        var dossier = Gezinsmigrant with
        {
            Persoon = DeMens with { Geboortedatum = D(10, 5, 2006) },
            Schoolplicht = new() { Begin = D(1, 6, 2011), LaatsteDag = D(9, 5, 2024) },
        };

        dossier.Op(D(9, 5, 2022)).Vrijstelling.Status.Should().Be(Uitkomststatus.NietVanToepassing, "nog geen zestien: niet plichtig");
        var uit = dossier.Op(D(10, 5, 2022)).Vrijstelling.Waarde!.Value;
        uit.Grond.Should().Be(Vrijstellingsgrond.NuSchoolplichtig);
        uit.Tijdelijk.Should().BeTrue();
        dossier.Op(D(9, 5, 2024)).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeTrue();
        dossier.Op(D(10, 5, 2024)).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeFalse();
    }

    [Fact]
    [Randgeval("PLICHT-E08")]
    public void VRIJ_04_zeventien_en_niet_kwalificatieplichtig_is_niet_vrijgesteld_E08()
    {
        var dossier = Gezinsmigrant with
        {
            Persoon = DeMens with { Geboortedatum = D(1, 2, 2006) },
            Schoolplicht = new() { Begin = D(1, 3, 2011), LaatsteDag = D(14, 7, 2022) },
            Bewijsstukken = Lijst.Volledig(Stuk(Bewijsstuksoort.NietVrijstellendeOpleiding)),
        };

        dossier.Op(Nu).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeTrue();
        dossier.Op(Nu).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeFalse();
    }

    [Fact]
    [Randgeval("PLICHT-E09")]
    public void VRIJ_04_eindigt_met_een_startkwalificatie_en_dan_stelt_het_diploma_vrij_E09()
    {
        var dossier = Gezinsmigrant with
        {
            Persoon = DeMens with { Geboortedatum = D(1, 2, 2006) },
            Schoolplicht = new() { Begin = D(1, 3, 2011), LaatsteDag = D(30, 6, 2022) },
            Bewijsstukken = Lijst.Volledig(Stuk(Bewijsstuksoort.Havo) with { Behaald = D(30, 6, 2022) }),
        };

        dossier.Op(D(29, 6, 2022)).Vrijstelling.Waarde!.Value.Grond.Should().Be(Vrijstellingsgrond.NuSchoolplichtig);
        dossier.Op(Nu).Vrijstelling.Waarde!.Value.Grond.Should().Be(Vrijstellingsgrond.Bewijsstuk);
    }

    [Fact]
    public void VRIJ_04_onbekende_schoolplicht_telt_alleen_onder_de_achttien()
    {
        (Gezinsmigrant with { Persoon = DeMens with { Geboortedatum = D(1, 2, 2006) } }).Op(Nu).Vrijstelling.Status.Should().Be(Uitkomststatus.Onbekend);
        Gezinsmigrant.Op(Nu).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeFalse();
    }

    [Theory]
    [InlineData(Bewijsstuksoort.Mbo2OfHoger, true)]
    [InlineData(Bewijsstuksoort.VmboBasisOfKader, true)]
    [InlineData(Bewijsstuksoort.ArubaCuracaoSintMaartenSurinameOfBelgie, true)]
    [InlineData(Bewijsstuksoort.BonaireSintEustatiusOfSaba, true)]
    [InlineData(Bewijsstuksoort.InternationaleOfEuropeseSchool, true)]
    [InlineData(Bewijsstuksoort.NietVrijstellendeOpleiding, false)]
    [InlineData(Bewijsstuksoort.StaatsexamenNt2, false)]
    [Randgeval("PLICHT-E11")]
    public void VRIJ_05_een_opleiding_stelt_vrij_van_inschrijving_tot_uitschrijving_E10_E11(Bewijsstuksoort leidtTot, bool vrij)
    {
        var dossier = Gezinsmigrant with
        {
            Opleidingen = Lijst.Volledig(new Opleiding { Inschrijving = D(1, 9, 2022), Uitschrijving = D(1, 7, 2023), LeidtTot = leidtTot, InHetNederlands = true, NederlandsOpB1 = true }),
        };

        dossier.Op(D(31, 8, 2022)).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeFalse();
        dossier.Op(Nu).Vrijstelling.Waarde!.Value.Grond.Should().Be(vrij ? Vrijstellingsgrond.VolgtOpleiding : null);
        dossier.Op(D(30, 6, 2023)).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().Be(vrij);
        dossier.Op(D(1, 7, 2023)).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeFalse();
    }

    [Theory]
    [InlineData(0, 5, Taalniveau.B1, Taalniveau.B1, true)]
    [InlineData(1, 5, Taalniveau.B1, Taalniveau.B1, false)]
    [InlineData(0, 4, Taalniveau.B1, Taalniveau.B1, false)]
    [InlineData(0, 5, Taalniveau.B1, Taalniveau.A2, false)]
    [InlineData(0, 5, Taalniveau.A2, Taalniveau.B1, false)]
    [Randgeval("PLICHT-E47")]
    public void VRIJ_06_aantoonbaar_voldoende_ingeburgerd_vraagt_alle_drie_E47(int dagenTeLaat, int jarenWerk, Taalniveau spreken, Taalniveau luisteren, bool vrij)
    {
        var dossier = Gezinsmigrant with
        {
            Ingezetenschap = Lijst.Volledig(new Ingezetenschap { Van = D(2, 2, 2013).PlusDays(dagenTeLaat), LaatsteDag = DatumWaarneming.Lopend }),
            VoldoendeIngeburgerd = new() { JarenWerk = jarenWerk, GesprekSpreken = spreken, GesprekLuisteren = luisteren },
        };

        dossier.Op(Nu).Vrijstelling.Waarde!.Value.Grond.Should().Be(vrij ? Vrijstellingsgrond.VoldoendeIngeburgerd : null);
    }

    [Fact]
    [Randgeval("PLICHT-E46")]
    public void VRIJ_06_tien_jaar_met_een_gat_telt_niet_en_tien_jaar_van_vroeger_naar_de_lezing_E46()
    {
        var ingeburgerd = new VoldoendeIngeburgerd { JarenWerk = 6, GesprekSpreken = Taalniveau.B1, GesprekLuisteren = Taalniveau.B1 };
        Dossier Met(params Ingezetenschap[] perioden) => Gezinsmigrant with { VoldoendeIngeburgerd = ingeburgerd, Ingezetenschap = Lijst.Volledig<Ingezetenschap>(perioden) };

        Met(new() { Van = D(1, 1, 2012), LaatsteDag = D(30, 9, 2020) }, new() { Van = D(1, 1, 2021), LaatsteDag = DatumWaarneming.Lopend })
            .Op(Nu).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeFalse();
        var eerder = Met(new Ingezetenschap { Van = D(1, 1, 2005), LaatsteDag = D(31, 12, 2016) }, new() { Van = D(1, 2, 2022), LaatsteDag = DatumWaarneming.Lopend });
        eerder.Op(Nu).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeTrue();
        eerder.Op(Nu, Kader(Lezing("VRIJ-06/tienjaar"), "totNu")).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeFalse();
    }

    [Fact]
    public void Een_besluit_van_DUO_gaat_voor_en_het_verschil_is_te_zien()
    {
        Vrijstellingsbesluit Besluit(bool verleend, DatumWaarneming? ingetrokken = null) => new()
        {
            Bekendgemaakt = D(1, 6, 2022),
            Omvang = Vrijstellingsomvang.HelePlicht,
            Verleend = verleend,
            Grond = Vrijstellingsgrond.Bewijsstuk,
            Ingetrokken = ingetrokken ?? DatumWaarneming.NietGebeurd,
        };
        Uitkomst<Vrijstelling> Na(Dossier dossier, Vrijstellingsbesluit besluit) => (dossier with { Vrijstellingsbesluiten = Lijst.Volledig(besluit) }).Op(Nu).Vrijstelling;
        var metDiploma = Gezinsmigrant with { Bewijsstukken = Lijst.Volledig(Stuk(Bewijsstuksoort.Havo)) };

        Na(Gezinsmigrant, Besluit(verleend: true)).Waarde!.Value.Vrijgesteld.Should().BeTrue();
        Na(Gezinsmigrant, Besluit(verleend: true, D(1, 1, 2023))).Waarde!.Value.Vrijgesteld.Should().BeFalse("ingetrokken");
        Na(Gezinsmigrant, Besluit(verleend: false)).Waarde!.Value.Vrijgesteld.Should().BeFalse();
        var geweigerd = Na(metDiploma, Besluit(verleend: false));
        geweigerd.Status.Should().Be(Uitkomststatus.Onbekend, "een weigering die wij niet kunnen narekenen is geen zeker nee");
        geweigerd.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.BesluitOmstreden);
    }

    [Theory]
    [InlineData(Vrijstellingsgrond.VolgtOpleiding, "2023-01-31", true)]
    [InlineData(Vrijstellingsgrond.VolgtOpleiding, "2023-02-01", false)]
    [InlineData(Vrijstellingsgrond.Bewijsstuk, "2023-02-01", true)]
    [InlineData(null, "2023-01-31", true)]
    [InlineData(null, "2023-02-01", null)]
    public void Een_tijdelijke_vrijstelling_telt_zolang_de_opleiding_duurt(Vrijstellingsgrond? grond, string dag, bool? vrij)
    {
        var dossier = Gezinsmigrant with
        {
            Opleidingen = Lijst.Volledig(new Opleiding { Inschrijving = D(1, 3, 2022), Uitschrijving = D(1, 2, 2023), LeidtTot = Bewijsstuksoort.Mbo2OfHoger, InHetNederlands = true }),
            Vrijstellingsbesluiten = Lijst.Volledig(new Vrijstellingsbesluit { Bekendgemaakt = D(1, 6, 2022), Omvang = Vrijstellingsomvang.HelePlicht, Verleend = true, Grond = grond is { } g ? g : default(Waarneming<Vrijstellingsgrond>), Ingetrokken = DatumWaarneming.NietGebeurd }),
        };
        var uit = dossier.Op(LocalDate.FromDateOnly(DateOnly.Parse(dag)));

        (uit.Vrijstelling.Waarde?.Vrijgesteld).Should().Be(vrij);
        (dossier with { Bewijsstukken = Lijst.Volledig(Stuk(Bewijsstuksoort.Havo)) }).Op(D(1, 2, 2023)).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeTrue("dan is er een andere grond");
    }

    [Fact]
    public void PIP_07_na_een_tijdelijke_vrijstelling_in_de_termijn_staat_het_einde_niet_vast()
    {
        Dossier Na(Vrijstellingsgrond grond, DatumWaarneming ingetrokken) => Gezinsmigrant with
        {
            Opleidingen = Lijst.Volledig(new Opleiding { Inschrijving = D(1, 9, 2022), Uitschrijving = D(1, 2, 2024), LeidtTot = Bewijsstuksoort.Mbo2OfHoger, InHetNederlands = true }),
            Vrijstellingsbesluiten = Lijst.Volledig(new Vrijstellingsbesluit { Bekendgemaakt = D(15, 9, 2022), Omvang = Vrijstellingsomvang.HelePlicht, Verleend = true, Grond = grond, Ingetrokken = ingetrokken }),
        };
        var gewoon = Gezinsmigrant.Op(D(1, 3, 2024)).Inburgeringstermijn.Waarde!.Value;
        var termijn = Na(Vrijstellingsgrond.VolgtOpleiding, D(1, 2, 2024)).Op(D(1, 3, 2024));

        termijn.Inburgeringstermijn.Status.Should().Be(Uitkomststatus.Onbekend);
        termijn.Inburgeringstermijn.Algemeen.Veld("aanvang").Vroegst.Should().Be(gewoon.Aanvang);
        termijn.Inburgeringstermijn.Algemeen.Veld("eindeExclusief").Vroegst.Should().Be(gewoon.EindeExclusief);
        termijn.VolgendeBoete.Status.Should().Be(Uitkomststatus.Onbekend);
        Na(Vrijstellingsgrond.Bewijsstuk, DatumWaarneming.NietGebeurd).Op(D(1, 3, 2024)).Inburgeringstermijn.Waarde.Should().Be(gewoon, "een blijvende vrijstelling maakt de termijn niet langer");
        Na(Vrijstellingsgrond.Bewijsstuk, D(1, 2, 2024)).Op(D(1, 3, 2024)).Inburgeringstermijn.Status.Should().Be(Uitkomststatus.Onbekend, "ook een ingetrokken vrijstelling kostte tijd");
        var aangepast = Na(Vrijstellingsgrond.VolgtOpleiding, D(1, 2, 2024)) with
        {
            Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 2, 2024), NieuweLaatsteDag = D(1, 9, 2026), Vervallen = false }),
        };
        aangepast.Op(D(1, 3, 2024)).Inburgeringstermijn.Waarde!.Value.EindeExclusief.Should().Be(D(2, 9, 2026), "DUO paste de termijn aan");
    }

    [Fact]
    public void PIP_07_ook_wie_bij_de_aanvang_nog_schoolplichtig_was()
    {
        var scholier = Gezinsmigrant with
        {
            Persoon = DeMens with { Geboortedatum = D(1, 6, 2005) },
            Schoolplicht = new() { Begin = D(1, 7, 2010), LaatsteDag = D(31, 5, 2023) },
        };

        scholier.Op(D(1, 3, 2024)).Inburgeringstermijn.Status.Should().Be(Uitkomststatus.Onbekend);
        (scholier with { Schoolplicht = new() { Begin = D(1, 7, 2010), LaatsteDag = D(15, 3, 2022) } }).Op(D(1, 3, 2024)).Inburgeringstermijn.Status.Should().Be(Uitkomststatus.Bepaald);
    }

    [Fact]
    public void Een_latere_weigering_neemt_een_eerdere_vrijstelling_niet_terug()
    {
        Vrijstellingsbesluit Besluit(LocalDate dag, bool verleend, DatumWaarneming ingetrokken) => new() { Bekendgemaakt = dag, Omvang = Vrijstellingsomvang.HelePlicht, Verleend = verleend, Grond = Vrijstellingsgrond.Bewijsstuk, Ingetrokken = ingetrokken };
        bool? Na(DatumWaarneming ingetrokken) => (Gezinsmigrant with
        {
            Vrijstellingsbesluiten = Lijst.Volledig(Besluit(D(1, 6, 2022), verleend: true, ingetrokken), Besluit(D(1, 11, 2022), verleend: false, DatumWaarneming.NietGebeurd)),
        }).Op(Nu).Vrijstelling.Waarde?.Vrijgesteld;

        Na(DatumWaarneming.NietGebeurd).Should().BeTrue();
        Na(D(1, 9, 2022)).Should().BeFalse();
    }

    [Fact]
    public void Wie_niet_plichtig_is_kan_niet_vrijgesteld_worden()
        => (Gezinsmigrant with { Persoon = DeMens with { NederlandseNationaliteit = true } }).Op(Nu).Vrijstelling.Status.Should().Be(Uitkomststatus.NietVanToepassing);

    [Fact]
    public void Perioden_als_ingezetene_staan_los_van_elkaar()
    {
        Ingezetenschap Periode(LocalDate van, DatumWaarneming laatste) => new() { Van = van, LaatsteDag = laatste };
        List<string> Fouten(params Ingezetenschap[] perioden)
            => (Gezinsmigrant with { Ingezetenschap = Lijst.Volledig<Ingezetenschap>(perioden) }).Controleer(new Peildata(Nu), out _, out var fouten) ? [] : [.. fouten.Select(f => f.Pad)];

        Fouten(Periode(D(1, 1, 2010), D(31, 12, 2012)), Periode(D(2, 1, 2013), DatumWaarneming.Lopend)).Should().BeEmpty();
        Fouten(Periode(D(1, 1, 2010), D(31, 12, 2012)), Periode(D(1, 1, 2013), DatumWaarneming.Lopend)).Should().Equal("ingezetenschap[1]");
        Fouten(Periode(D(1, 1, 2013), DatumWaarneming.Lopend), Periode(D(1, 1, 2010), D(1, 2, 2013))).Should().Equal("ingezetenschap[1]");
        Fouten(Periode(D(1, 1, 2010), DatumWaarneming.Lopend), Periode(D(1, 2, 2013), D(1, 3, 2013))).Should().Equal("ingezetenschap[1]");
    }
}
