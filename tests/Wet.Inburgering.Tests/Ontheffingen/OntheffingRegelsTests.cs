using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Uitleg;
using Wet.Inburgering.Vrijstellingen;
using Wet.Inburgering.Tests.Randgevallen;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Ontheffingen;

/// <summary>Wi2021 art. 5; Bi art. 2.7 en 2.8. De nummers E… zijn de randgevallen bij deze regels.</summary>
public class OntheffingRegelsTests
{
    private static readonly LocalDate Nu = D(1, 2, 2024);

    internal static readonly MedischOordeel NietHaalbaar = new()
    {
        Verzoek = Ontheffingsverzoek.Gedeeltelijk,
        Belemmering = true,
        GedeeltelijkVolstaat = false,
        HaalbaarBinnenVijfJaar = false,
        HaalbaarMetAanpassing = false,
        Taalonderdelen = 0,
        Knm = false,
        Participatie = false,
        Advies = Medischadvies.Verlenen,
    };

    internal static Dossier Aanvraag(Ontheffingsoort soort, MedischOordeel? oordeel = null, Dossier? basis = null) => (basis ?? Asielstatushouder) with
    {
        Ontheffingsaanvraag = new() { Ontvangen = D(2, 1, 2024), Soort = soort, AdviesCollege = true },
        MedischOordeel = oordeel ?? NietHaalbaar,
    };

    private static MedischeOntheffing? Medisch(MedischOordeel oordeel, Dossier? basis = null) => Aanvraag(Ontheffingsoort.Medisch, oordeel, basis).Op(Nu).MedischeOntheffing.Waarde;

    private static Dossier InRoute(Leerroute route, Dossier? basis = null) => (basis ?? Asielstatushouder) with { Pips = Pip(D(15, 3, 2022), route) };

    [Fact]
    [Randgeval("PLICHT-E50")]
    public void ONTH_01_geheel_als_voldoen_in_vijf_jaar_niet_haalbaar_is_E50()
    {
        Medisch(NietHaalbaar with { Verzoek = Ontheffingsverzoek.Geheel }).Should().Be(new MedischeOntheffing(true, Ontheffingsverzoek.Geheel));
        Medisch(NietHaalbaar with { Verzoek = Ontheffingsverzoek.Geheel, HaalbaarBinnenVijfJaar = true }).Should().Be(new MedischeOntheffing(false, null));
    }

    [Fact]
    public void ONTH_01_zonder_belemmering_geen_en_als_een_deel_volstaat_een_eigen_oordeel()
    {
        var geheel = NietHaalbaar with { Verzoek = Ontheffingsverzoek.Geheel };

        Medisch(geheel with { Belemmering = false }).Should().Be(new MedischeOntheffing(false, null));
        Medisch(NietHaalbaar with { Belemmering = false, Taalonderdelen = 2 }).Should().Be(new MedischeOntheffing(false, null));
        Medisch(geheel with { Belemmering = default }).Should().BeNull();
        Medisch(geheel with { GedeeltelijkVolstaat = true }).Should().BeNull();
        Medisch(geheel with { GedeeltelijkVolstaat = default }).Should().BeNull();
    }

    [Theory]
    [InlineData(Leerroute.B1Route)]
    [InlineData(Leerroute.Onderwijsroute)]
    [InlineData(Leerroute.Zelfredzaamheidsroute)]
    public void ONTH_02_examen_en_participatie_samen_is_een_eigen_oordeel(Leerroute route)
    {
        Medisch(NietHaalbaar with { Taalonderdelen = 2, Participatie = true }, InRoute(route)).Should().BeNull();
        Medisch(NietHaalbaar with { Knm = true, Participatie = true }, InRoute(route)).Should().BeNull();
    }

    [Fact]
    public void ONTH_04_aangepast_examen_gaat_voor_op_ontheffing()
        => Medisch(NietHaalbaar with { Verzoek = Ontheffingsverzoek.Geheel, HaalbaarMetAanpassing = true })!.Value.Verlenen.Should().BeFalse();

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [Randgeval("PLICHT-E51")]
    public void ONTH_02_ten_hoogste_drie_taalonderdelen_E51(int aantal, bool verlenen)
    {
        Medisch(NietHaalbaar with { Taalonderdelen = aantal })!.Value.Should().Be(new MedischeOntheffing(verlenen, Ontheffingsverzoek.Gedeeltelijk));
        Medisch(NietHaalbaar with { Taalonderdelen = aantal }, InRoute(Leerroute.Onderwijsroute))!.Value.Verlenen.Should().Be(verlenen);
    }

    [Fact]
    [Randgeval("PLICHT-E52")]
    public void ONTH_02_vier_taalonderdelen_vragen_een_oordeel_over_de_hele_plicht_E52()
    {
        var uit = Aanvraag(Ontheffingsoort.Medisch, NietHaalbaar with { Taalonderdelen = 4 }).Op(Nu).MedischeOntheffing;

        uit.Status.Should().Be(Uitkomststatus.Onbekend);
        uit.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.NietGeregeld);
    }

    [Fact]
    [Randgeval("PLICHT-E53")]
    public void ONTH_02_de_lijst_is_gesloten_geen_PVT_of_MAP_E53()
        => Medisch(NietHaalbaar)!.Value.Verlenen.Should().BeFalse("niets van de lijst is gevraagd");

    [Fact]
    public void ONTH_02_KNM_alleen_en_samen_met_taal_naar_de_lezing()
    {
        Medisch(NietHaalbaar with { Knm = true })!.Value.Verlenen.Should().BeTrue();
        var samen = Aanvraag(Ontheffingsoort.Medisch, NietHaalbaar with { Knm = true, Taalonderdelen = 3 });
        samen.Op(Nu).MedischeOntheffing.Waarde!.Value.Verlenen.Should().BeTrue();
        samen.Op(Nu, Kader(Lezing("ONTH-02/taalEnKnm"), "eenVanBeide")).MedischeOntheffing.Status.Should().Be(Uitkomststatus.Onbekend, "welk van beide dan wel kan, is een eigen oordeel");
    }

    [Fact]
    [Randgeval("PLICHT-E54")]
    public void ONTH_02c_participatie_alleen_in_de_zelfredzaamheidsroute_van_een_asielstatushouder_E54()
    {
        var participatie = NietHaalbaar with { Participatie = true };

        Medisch(participatie, InRoute(Leerroute.Zelfredzaamheidsroute))!.Value.Verlenen.Should().BeTrue();
        Medisch(participatie, InRoute(Leerroute.Zelfredzaamheidsroute, Gezinsmigrant))!.Value.Verlenen.Should().BeFalse();
        Medisch(participatie)!.Value.Verlenen.Should().BeFalse();
        Medisch(NietHaalbaar with { Taalonderdelen = 2 }, InRoute(Leerroute.Zelfredzaamheidsroute))!.Value.Verlenen.Should().BeFalse();
    }

    [Theory]
    [InlineData(Medischadvies.Verlenen, true)]
    [InlineData(Medischadvies.Aanpassen, true)]
    [InlineData(Medischadvies.Weigeren, false)]
    [Randgeval("PLICHT-E55", "PLICHT-E56", "PLICHT-E57")]
    public void ONTH_05_het_advies_beslist_over_terugbetaling_E55_E56_E57(Medischadvies advies, bool terug)
    {
        var uit = Aanvraag(Ontheffingsoort.Medisch, NietHaalbaar with { Advies = advies, HaalbaarBinnenVijfJaar = true }).Op(Nu).Ontheffingsbeslissing.Waarde!.Value;

        uit.Should().Be(new Ontheffingsbeslissing(true, D(27, 2, 2024), new(22_500), terug, D(2, 1, 2029)));
    }

    [Fact]
    public void ONTH_05_de_kosten_staan_vast_en_de_terugbetaling_pas_met_het_advies()
    {
        var zonder = Aanvraag(Ontheffingsoort.Medisch, NietHaalbaar with { Advies = default }).Op(Nu);
        zonder.Ontheffingsbeslissing.Waarde!.Value.Should().Match<Ontheffingsbeslissing>(b => b.Kosten.Eurocent == 22_500 && b.Terugbetaling == null && b.UitersteDag == D(27, 2, 2024));
        Aanvraag(Ontheffingsoort.Medisch).Op(Nu).Regel(Rechtsvragen.Ontheffingsbeslissing, "ONTH-05").Should().Be(Regelstatus.Waar);
        Aanvraag(Ontheffingsoort.Medisch, NietHaalbaar with { Advies = Medischadvies.Weigeren }).Op(Nu).Regel(Rechtsvragen.Ontheffingsbeslissing, "ONTH-06").Should().Be(Regelstatus.Waar);
    }

    /// <summary>ONTH-51: op 29 februari aangevraagd, dan is 1 maart de eerste dag na de vijf jaar.</summary>
    [Theory]
    [InlineData("2024-01-31", "2029-01-31")]
    [InlineData("2024-02-29", "2029-03-01")]
    public void ONTH_51_de_vijf_jaar_lopen_vanaf_de_aanvraag(string ontvangen, string tot)
    {
        var dossier = Aanvraag(Ontheffingsoort.Medisch) with { Ontheffingsaanvraag = new() { Ontvangen = Iso(ontvangen), Soort = Ontheffingsoort.Medisch } };

        dossier.Op(D(1, 4, 2024)).Ontheffingsbeslissing.Waarde!.Value.VijfJaarTotExclusief.Should().Be(Iso(tot));
    }

    /// <summary>ONTH-52: ten hoogste drie maanden, dus van 1 februari tot en met 30 april 2024.</summary>
    [Theory]
    [InlineData("2024-04-30", "2024-05-27")]
    [InlineData("2024-05-01", "2024-05-28")]
    [InlineData("2024-05-02", "2024-05-28")]
    [InlineData(null, "2024-05-28")]
    public void ONTH_52_aanhouden_schuift_de_beslisdag_alleen_op_als_de_gemeente_die_lezing_volgt(string? hervat, string opgeschoven)
    {
        var dossier = Aanvraag(Ontheffingsoort.Medisch, NietHaalbaar with { Aangehouden = D(1, 2, 2024), Hervat = hervat is null ? DatumWaarneming.NietGebeurd : Iso(hervat) }) with
        {
            Ontheffingsaanvraag = new() { Ontvangen = D(3, 1, 2024), Soort = Ontheffingsoort.Medisch },
        };

        var gewoon = dossier.Op(D(1, 6, 2024)).Ontheffingsbeslissing.Waarde!.Value;
        gewoon.AanhoudenTotExclusief.Should().Be(D(1, 5, 2024));
        gewoon.UitersteDag.Should().Be(D(28, 2, 2024), "het Besluit noemt geen opschorting");
        dossier.Op(D(1, 6, 2024), Kader(Lezing("ONTH-52/aanhouden"), "schuiftOp")).Ontheffingsbeslissing.Waarde!.Value.UitersteDag.Should().Be(Iso(opgeschoven));
        dossier.Op(D(31, 1, 2024), Kader(Lezing("ONTH-52/aanhouden"), "schuiftOp")).Ontheffingsbeslissing.Waarde!.Value
            .Should().Match<Ontheffingsbeslissing>(b => b.UitersteDag == D(28, 2, 2024) && b.AanhoudenTotExclusief == null, "toen was nog niet aangehouden");
    }

    [Fact]
    public void ONTH_52_of_de_arts_aanhield_kan_onbekend_zijn()
    {
        var dossier = Aanvraag(Ontheffingsoort.Medisch);

        dossier.Op(Nu).Ontheffingsbeslissing.Waarde!.Value.UitersteDag.Should().Be(D(27, 2, 2024));
        dossier.Op(Nu, Kader(Lezing("ONTH-52/aanhouden"), "schuiftOp")).Ontheffingsbeslissing.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Fact]
    public void ONTH_53_de_weging_is_een_oordeel_en_zonder_dat_oordeel_is_ontheffing_onbekend()
    {
        var geheel = NietHaalbaar with { Verzoek = Ontheffingsverzoek.Geheel };

        Aanvraag(Ontheffingsoort.Medisch, geheel with { HaalbaarBinnenVijfJaar = true }).Op(Nu).Regel(Rechtsvragen.MedischeOntheffing, "ONTH-53").Should().Be(Regelstatus.Waar);
        var zonder = Aanvraag(Ontheffingsoort.Medisch, geheel with { HaalbaarBinnenVijfJaar = default }).Op(Nu).MedischeOntheffing;
        zonder.Status.Should().Be(Uitkomststatus.Onbekend);
        zonder.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.OordeelOntbreekt);
    }

    /// <summary>ONTH-54: zes weken; 27 december 2024 is gelijkgesteld met een feestdag.</summary>
    [Theory]
    [InlineData("2024-03-05", "2024-04-16")]
    [InlineData("2024-11-14", "2024-12-30")]
    [InlineData("2024-11-15", "2024-12-30")]
    [InlineData("2024-11-18", "2024-12-30")]
    [InlineData("2024-11-19", "2024-12-31")]
    public void ONTH_54_bezwaar_kan_tot_zes_weken_na_de_bekendmaking(string besluit, string laatste)
    {
        var dossier = Asielstatushouder with { Ontheffingsaanvraag = Asielstatushouder.Ontheffingsaanvraag with { LaatsteBesluit = Iso(besluit) } };

        dossier.Op(Iso(besluit)).BezwaarOntheffing.Waarde.Should().Be(new BezwaarOntheffing(Iso(laatste)));
        dossier.Op(Iso(besluit).PlusDays(-1)).BezwaarOntheffing.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        (dossier with { Ontheffingsaanvraag = new() }).Op(Iso(besluit)).BezwaarOntheffing.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    private static LocalDate Iso(string dag) => NodaTime.Text.LocalDatePattern.Iso.Parse(dag).Value;

    [Fact]
    public void ONTH_06_de_beslistermijn_loopt_door_tot_een_werkdag_en_de_inburgeringstermijn_loopt_gewoon_door()
    {
        var dossier = Aanvraag(Ontheffingsoort.Medisch) with { Ontheffingsaanvraag = new() { Ontvangen = D(6, 1, 2024), Soort = Ontheffingsoort.Medisch } };

        dossier.Op(D(1, 2, 2024)).Ontheffingsbeslissing.Waarde!.Value.UitersteDag.Should().Be(D(4, 3, 2024), "2 maart 2024 is een zaterdag");
        dossier.Op(Nu).Inburgeringstermijn.Waarde.Should().Be(Asielstatushouder.Op(Nu).Inburgeringstermijn.Waarde);
    }

    [Fact]
    public void ONTH_07_alle_vijf_eisen_en_anders_niet()
    {
        var alle = new BijzonderOordeel { BijzondereOmstandigheden = true, NietVerwijtbaar = true, OnmogelijkOfUiterstMoeilijk = true, UitzonderlijkEnNietVoorzien = true, ZeerSchrijnend = true };
        var dossier = Aanvraag(Ontheffingsoort.BijzondereOmstandigheden);

        (dossier with { BijzonderOordeel = alle }).Op(Nu).BijzondereOntheffing.Waarde.Should().BeTrue();
        foreach (var een in (BijzonderOordeel[])
            [alle with { BijzondereOmstandigheden = false }, alle with { NietVerwijtbaar = false }, alle with { OnmogelijkOfUiterstMoeilijk = false }, alle with { UitzonderlijkEnNietVoorzien = false }, alle with { ZeerSchrijnend = false }])
        {
            (dossier with { BijzonderOordeel = een }).Op(Nu).BijzondereOntheffing.Waarde.Should().BeFalse();
        }

        (dossier with { BijzonderOordeel = alle with { ZeerSchrijnend = default } }).Op(Nu).BijzondereOntheffing.Status.Should().Be(Uitkomststatus.Onbekend);
        Aanvraag(Ontheffingsoort.Medisch).Op(Nu).BijzondereOntheffing.Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    [Fact]
    [Randgeval("PLICHT-E60", "PLICHT-E61")]
    public void ONTH_08_zonder_advies_van_het_college_is_de_aanvraag_onvolledig_en_ambtshalve_is_er_geen_aanvraag_E60_E61()
    {
        var dossier = Aanvraag(Ontheffingsoort.BijzondereOmstandigheden);

        dossier.Op(Nu).Ontheffingsbeslissing.Waarde.Should().Be(new Ontheffingsbeslissing(true, D(27, 2, 2024), new(0), false, null));
        (dossier with { Ontheffingsaanvraag = dossier.Ontheffingsaanvraag with { AdviesCollege = false } }).Op(Nu).Ontheffingsbeslissing.Waarde!.Value.Volledig.Should().BeFalse();
        var ambtshalve = Aanvraag(Ontheffingsoort.BijzondereOmstandighedenAmbtshalve) with { BijzonderOordeel = new() { ZeerSchrijnend = false } };
        ambtshalve.Op(Nu).Ontheffingsbeslissing.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        ambtshalve.Op(Nu).BijzondereOntheffing.Waarde.Should().BeFalse();
    }

    [Fact]
    [Randgeval("PLICHT-E58")]
    public void ONTH_09_ontheffing_wegens_inspanning_bestaat_niet_meer_E58()
    {
        Asielstatushouder.Op(Nu).Inspanningsontheffing.Waarde.Should().Be(new Inspanningsontheffing(false, null));
        Asielstatushouder.Op(Nu).Inspanningsontheffing.Algemeen.Verklaar().Regels.Should().Contain(r => r.Regel.Id == "ONTH-09" && r.Regel.Titel.Contains("bestaat niet meer"));
        Leeg(Asiel(D(1, 6, 2021))).Op(Nu).Inspanningsontheffing.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    internal static Ontheffingsbesluit Besluit(Ontheffingsomvang omvang, DatumWaarneming? ingetrokken = null)
        => new() { Bekendgemaakt = D(1, 12, 2023), Omvang = omvang, Ingetrokken = ingetrokken ?? DatumWaarneming.NietGebeurd };

    [Fact]
    public void Een_ontheffing_geldt_door_het_besluit_en_tot_de_intrekking()
    {
        Dossier Met(params Ontheffingsbesluit[] besluiten) => Asielstatushouder with { Ontheffingsbesluiten = Lijst.Volledig<Ontheffingsbesluit>(besluiten) };

        Asielstatushouder.Op(Nu).Ontheffing.Waarde.Should().Be(default(Ontheffing));
        Met(Besluit(Ontheffingsomvang.Luisteren), Besluit(Ontheffingsomvang.Spreken)).Op(Nu).Ontheffing.Waarde.Should().Be(new Ontheffing(false, false, true, false, true, false, false));
        Met(Besluit(Ontheffingsomvang.HelePlicht)).Op(D(30, 11, 2023)).Ontheffing.Waarde.Should().Be(default(Ontheffing));
        Met(Besluit(Ontheffingsomvang.HelePlicht, D(1, 2, 2024))).Op(Nu).Ontheffing.Waarde!.Value.HelePlicht.Should().BeFalse();
        Met(Besluit(Ontheffingsomvang.HelePlicht, D(2, 2, 2024))).Op(Nu).Ontheffing.Waarde!.Value.HelePlicht.Should().BeTrue();
    }

    [Fact]
    public void Ontheffing_van_de_participatie_laat_de_norm_vervallen_maar_PVT_en_MAP_blijven()
    {
        var dossier = InRoute(Leerroute.Zelfredzaamheidsroute) with { Ontheffingsbesluiten = Lijst.Volledig(Besluit(Ontheffingsomvang.Participatie)) };

        dossier.Op(Nu).Zelfredzaamheidsroute.Algemeen.Veld("participatienorm").Maximum.Should().Be(0);
        dossier.Op(Nu).Onderdelen.Waarde!.Value.Should().Match<Wet.Inburgering.Examens.Onderdelen>(o => o.Pvt && o.Map);
    }

    [Fact]
    public void Wie_ontheven_of_vrijgesteld_is_hoeft_niet_meer_en_krijgt_geen_boete_en_geen_lening()
    {
        var ontheven = Asielstatushouder with { Ontheffingsbesluiten = Lijst.Volledig(Besluit(Ontheffingsomvang.HelePlicht)) };
        var metGrond = Gezinsmigrant with { Bewijsstukken = Lijst.Volledig(new Bewijsstuk { Behaald = D(1, 5, 2023), Soort = Bewijsstuksoort.Havo, InHetNederlands = true }) };
        var vrij = metGrond with
        {
            Vrijstellingsbesluiten = Lijst.Volledig(new Vrijstellingsbesluit
            {
                Bekendgemaakt = D(1, 6, 2023),
                Omvang = Vrijstellingsomvang.HelePlicht,
                Verleend = true,
                Grond = Vrijstellingsgrond.Bewijsstuk,
                Ingetrokken = DatumWaarneming.NietGebeurd,
            }),
        };
        var overtreding = new Overtreding { Constatering = D(1, 6, 2023) };

        ontheven.Op(Nu).NogTeInburgeren.Waarde.Should().Be(new NogTeInburgeren(false, RedenNietInburgeren.Ontheven));
        metGrond.Op(Nu).NogTeInburgeren.Status.Should().Be(Uitkomststatus.Onbekend, "DUO moet de vrijstelling nog verlenen");
        metGrond.Op(Nu).Vrijstelling.Waarde.Should().Be(new Vrijstelling(true, Vrijstellingsgrond.Bewijsstuk, false, BesluitNodig: true));
        metGrond.Op(Nu).PipVaststelling.Status.Should().Be(Uitkomststatus.Onbekend, "zonder besluit is de plicht van het college geen nee");
        vrij.Op(Nu).PipVaststelling.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        vrij.Op(Nu).NogTeInburgeren.Waarde.Should().Be(new NogTeInburgeren(false, RedenNietInburgeren.Vrijgesteld));
        Gezinsmigrant.Op(Nu).NogTeInburgeren.Waarde.Should().Be(new NogTeInburgeren(true, null));
        (Gezinsmigrant with { Persoon = DeMens with { NederlandseNationaliteit = true } }).Op(Nu).NogTeInburgeren.Waarde.Should().Be(new NogTeInburgeren(false, RedenNietInburgeren.NietPlichtig));
        foreach (var dossier in (Dossier[])[ontheven, vrij])
        {
            var op = dossier.Met(overtreding).Op(D(1, 6, 2025));
            op.BoeteOndersteuning.Status.Should().Be(Uitkomststatus.NietVanToepassing);
            op.VolgendeBoete.Status.Should().Be(Uitkomststatus.NietVanToepassing);
            op.PipVaststelling.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        }

        (Gezinsmigrant with { Ontheffingsbesluiten = ontheven.Ontheffingsbesluiten }).Op(Nu).Lening.Waarde!.Value.Hoogte.Eurocent.Should().Be(0);
    }

    [Theory]
    [InlineData("bewijsstukken")]
    [InlineData("opleidingen")]
    [InlineData("ontheffingsbesluiten")]
    [InlineData("ingezetenschap")]
    public void Zonder_zicht_op_vrijstelling_of_ontheffing_is_een_boete_nooit_zeker(string lijst)
    {
        var dossier = Gezinsmigrant.Met(new Overtreding { Constatering = D(1, 6, 2023) });
        var zonder = lijst switch
        {
            "bewijsstukken" => dossier with { Bewijsstukken = default },
            "opleidingen" => dossier with { Opleidingen = default },
            "ontheffingsbesluiten" => dossier with { Ontheffingsbesluiten = default },
            _ => dossier with
            {
                Ingezetenschap = default,
                Schoolplicht = new() { Begin = D(1, 6, 1995), LaatsteDag = D(30, 4, 2008) },
            },
        };

        foreach (var uitkomst in (Uitkomst[])[zonder.Op(Nu).BoeteOndersteuning.Algemeen, zonder.Op(Nu).VolgendeBoete.Algemeen])
        {
            uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
            uitkomst.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
        }
    }

    [Fact]
    public void Onder_de_nota_van_2020_is_er_geen_ontheffing_en_zegt_de_nota_niets_over_vrijstelling_NOTA_10()
    {
        var op = Aanvraag(Ontheffingsoort.Medisch, NietHaalbaar with { Verzoek = Ontheffingsverzoek.Geheel }).Op(Nu, editie: Editie.Nota2020);

        op.MedischeOntheffing.Waarde!.Value.Verlenen.Should().BeFalse();
        op.BijzondereOntheffing.Waarde.Should().BeFalse();
        op.Inspanningsontheffing.Waarde!.Value.Mogelijk.Should().BeFalse();
        op.Ontheffing.Waarde.Should().Be(default(Ontheffing));
        op.Vrijstelling.Status.Should().Be(Uitkomststatus.Onbekend);
        op.MedischeOntheffing.Algemeen.Verklaar().Regels.Should().Contain(r => r.Regel.Id == "NOTA-10");
    }
}
