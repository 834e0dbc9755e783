using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Ontzorgen;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Tests.Examens;
using Wet.Inburgering.Tests.Handhaving;
using Wet.Inburgering.Tests.Lening;
using Wet.Inburgering.Tests.Ontzorgen;
using Wet.Inburgering.Tests.Overgangsrecht;
using Wet.Inburgering.Tests.Randgevallen;
using Wet.Inburgering.Tijd;
using static Wet.Inburgering.Tests.Gebouw;
using static Wet.Inburgering.Tests.Handhaving.BoeteOndersteuningRegelsTests;
using static Wet.Inburgering.Tests.Handhaving.NieuweTermijnRegelsTests;
using static Wet.Inburgering.Tests.Intake.BredeIntakeRegelsTests;
using static Wet.Inburgering.Tests.Ontzorgen.OntzorgRegelsTests;

namespace Wet.Inburgering.Tests.Praktijkgevallen;

/// <summary>Ontzorgen, boetes, nieuwe termijn, lening en examengeld.</summary>
public class GeldPraktijkgevallen
{
    private static readonly NodaTime.LocalDate Nu = D(1, 6, 2026);

    [Fact]
    [Praktijkgeval("OZ-01", Label.Wet)]
    public void OZ_01_zes_maanden_vanaf_het_recht_op_bijstand_en_alleen_deze_lasten()
    {
        var beoordeling = OntzorgbetalingenTests.Ontzorgd(OntzorgbetalingenTests.Lasten).Op(D(1, 6, 2024));

        beoordeling.FinancieelOntzorgen.Waarde.Should().Be(new FinancieelOntzorgen(true, D(15, 3, 2024), D(15, 9, 2024), null));
        beoordeling.Ontzorgbetalingen.Algemeen.Velden.Select(v => v.Veld.Naam).Should()
            .BeEquivalentTo("lasten", "ontoereikendeBijstand", "restant", "huur", "gas", "water", "stroom", "zorgverzekering");
    }

    [Fact]
    [Praktijkgeval("OZ-03", Label.Wet)]
    public void OZ_03_een_gezinsmigrant_met_bijstand_wordt_niet_ontzorgd()
    {
        var beoordeling = Met(Gezinsmigrant, Recht(D(1, 4, 2022))).Op(D(1, 6, 2022));

        beoordeling.FinancieelOntzorgen.Waarde!.Value.IsVerplicht.Should().BeFalse();
        beoordeling.Draagt(Rechtsvragen.FinancieelOntzorgen, "ONTZORG-11a", "OZ-03");
    }

    /// <summary>Velsen telt zes maanden vanaf aankomst in de gemeente; de wet vanaf het ontstaan van het recht op bijstand.</summary>
    [Fact]
    [Praktijkgeval("OZ-06", Label.Uitvoeringspraktijk)]
    public void OZ_06_Velsen_telt_vanaf_aankomst_en_de_wet_vanaf_de_bijstand()
    {
        var (bijstand, aankomst) = (D(1, 12, 2023), D(1, 2, 2024));
        var dossier = Met(Asielstatushouder with { Intake = new() { InschrijvingBrp = aankomst } }, Recht(bijstand));
        var eindeVolgensVelsen = Termijnrekening.Plus(aankomst, Duur.Maanden(6));

        dossier.Op(D(31, 5, 2024)).FinancieelOntzorgen.Waarde.Should().Be(new FinancieelOntzorgen(true, bijstand, D(1, 6, 2024), null));
        dossier.Op(eindeVolgensVelsen.PlusDays(-1)).FinancieelOntzorgen.Waarde!.Value.IsVerplicht.Should().BeFalse("de zes maanden van de wet waren toen al om");
    }

    [Fact]
    [Praktijkgeval("BO-01", Label.Wet)]
    public void BO_01_hoogste_bedragen_en_wanneer_geen_boete()
    {
        var (dossier, dag) = (Boetegebouw.TeLaat with { Participatieverklaring = new() { Ondertekend = DatumWaarneming.NietGebeurd } }, Boetegebouw.Afloop);
        var leerroute = dossier.BoetegrondenLeerroute;

        dossier.Op(dag).BoeteLeerroute.Waarde!.Value.Bedrag.Should().Be(Bedrag.Euro(1000), "het hoogste bedrag van de tabel");
        dossier.Op(dag).BoetePvtMap.Waarde!.Value.Bedrag.Should().Be(Bedrag.Euro(340));
        dossier.Met(Omstandigheid(Verlengingsgrond.Bevalling, D(1, 2, 2025))).Op(dag).BoeteLeerroute.Waarde!.Value.MagOpleggen.Should().BeFalse("er is verlenging");
        dossier.Met(Omstandigheid(Verlengingsgrond.Bevalling, D(1, 2, 2025))).Op(dag).BoetePvtMap.Waarde!.Value.MagOpleggen.Should().BeFalse("er is verlenging");
        (dossier with { BoetegrondenLeerroute = leerroute with { BijstandVerlaagdVoorZelfdeGedraging = true } }).Op(dag).BoeteLeerroute.Waarde!.Value.MagOpleggen.Should().BeFalse();
        var geweigerd = (dossier with { BoetegrondenLeerroute = leerroute with { VergunningGeweigerdOfIngetrokken = dag } }).Op(dag);
        (geweigerd.BoeteLeerroute.Waarde!.Value.MagOpleggen, geweigerd.BoetePvtMap.Waarde!.Value.MagOpleggen).Should().Be((false, true));
    }

    [Theory]
    [InlineData(0, 24)]
    [InlineData(1, 18)]
    [InlineData(2, 12)]
    [InlineData(3, 6)]
    [InlineData(4, 6)]
    [Praktijkgeval("BO-05", Label.Wet)]
    public void BO_05_nieuwe_termijn_naar_behaalde_examenonderdelen(int onderdelen, int maanden)
    {
        foreach (var route in new[] { Leerroute.B1Route, Leerroute.Onderwijsroute })
        {
            Gezinsmigrant.Met(Boete(D(31, 3, 2025), b => b with { Leerroute = route, BehaaldeExamenonderdelen = onderdelen })).Op(Nu).NieuweTermijn.Waarde
                .Should().Be(new NieuweTermijn(1, maanden, D(1, 4, 2025), D(1, 4, 2025).PlusMonths(maanden)), "vanaf de dag na bekendmaking van de boete");
        }

        Gezinsmigrant.Op(Nu).NieuweTermijn.Waarde!.Value.Aantal.Should().Be(0, "zonder boetebesluit geen nieuwe termijn");
    }

    [Theory]
    [InlineData(150, 24, 24)]
    [InlineData(300, 18, 24)]
    [InlineData(500, 12, 18)]
    [InlineData(700, 6, 18)]
    [Praktijkgeval("BO-06", Label.Wet)]
    public void BO_06_nieuwe_termijn_in_de_zelfredzaamheidsroute_per_groep(int uren, int gezin, int asiel)
    {
        int Maanden(bool isAsiel) => Gezinsmigrant
            .Met(Boete(D(31, 3, 2025), b => b with { Leerroute = Leerroute.Zelfredzaamheidsroute, Asielstatushouder = isAsiel, Cursusuren = uren, Participatieuren = 0 }))
            .Op(Nu).NieuweTermijn.Waarde!.Value.Maanden;

        (Maanden(isAsiel: false), Maanden(isAsiel: true)).Should().Be((gezin, asiel));
    }

    [Fact]
    [Praktijkgeval("BO-12", Label.Wet)]
    public void BO_12_wie_waarvoor_beboet_en_niet_na_een_verlaging_van_de_bijstand()
    {
        Rechtsvragen.VolgendeBoete.Bevoegd.Should().Be("Minister (DUO)");
        Rechtsvragen.BoeteOndersteuning.Bevoegd.Should().Be("college");
        bool? Mag(bool verlaagd) => Gezinsmigrant.Met(Overtreding(D(1, 6, 2023)) with { BijstandVerlaagdVoorZelfdeGedraging = verlaagd }).Op(D(1, 3, 2025)).BoeteOndersteuning.Waarde?.MagOpleggen;

        (Mag(verlaagd: false), Mag(verlaagd: true)).Should().Be((true, false));
    }

    [Fact]
    [Praktijkgeval("BO-14", Label.Wet)]
    public void BO_14_welke_boetes_het_college_oplegt()
    {
        Rechtsvragen.BoeteBredeIntake.Bevoegd.Should().Be("college");
        Nieuw.Met(Eerste).Op(D(1, 9, 2024)).BoeteBredeIntake.Waarde!.Value.MagOpleggen.Should().BeFalse("eerst een waarschuwing en een hernieuwde oproep");
        Nieuw.Met(Eerste, Tweede).Op(D(1, 9, 2024)).BoeteBredeIntake.Waarde!.Value.Bedrag.Should().Be(Bedrag.Euro(250));
        foreach (var verplichting in (Verplichting[])[Verplichting.Begeleiding, Verplichting.IntensiteitPvt, Verplichting.IntensiteitMap, Verplichting.IntensiteitLeerroute])
        {
            var mag = verplichting != Verplichting.IntensiteitLeerroute;
            Gezinsmigrant.Met(Overtreding(D(1, 6, 2023)) with { Verplichting = verplichting }).Op(D(1, 3, 2025)).BoeteOndersteuning.Waarde
                .Should().Be(new BoeteOndersteuning(mag, Bedrag.Euro(50), Bedrag.Euro(mag ? 25 : 0)), $"{verplichting}");
        }
    }

    [Fact]
    [Praktijkgeval("BO-09", Label.Wet)]
    public void BO_09_wie_onder_de_oude_wet_inburgert_krijgt_hier_geen_boete_van_deze_wet()
    {
        var beoordeling = BegunstigingRegelsTests.Oud.Op(D(1, 6, 2025));

        beoordeling.ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2013);
        foreach (var vraag in new Rechtsvraag[] { Rechtsvragen.VolgendeBoete, Rechtsvragen.NieuweTermijn, Rechtsvragen.BoeteOndersteuning })
        {
            beoordeling.Uitkomst(vraag).Status.Should().Be(Uitkomststatus.NietVanToepassing, vraag.Naam);
        }
    }

    [Theory]
    [InlineData(Kwijtscheldingsgeval.Geen, false)]
    [InlineData(Kwijtscheldingsgeval.Geheel, true)]
    [Praktijkgeval("LE-07", Label.Wet)]
    public void LE_07_buiten_de_gevallen_van_de_oude_regels_is_er_geen_kwijtschelding(Kwijtscheldingsgeval geval, bool kwijt)
    {
        var dossier = BegunstigingRegelsTests.Oud with { LeningWi2013 = BegunstigingRegelsTests.Oud.LeningWi2013 with { Kwijtscheldingsgeval = geval } };

        dossier.Op(D(1, 6, 2024)).KwijtscheldingWi2013.Waarde!.Value.Ambtshalve.Should().Be(kwijt);
        (dossier.Op(D(27, 7, 2022)).KwijtscheldingWi2013.Waarde?.Ambtshalve).Should().Be(kwijt ? null : false, "de weigering van 2021 bleef in stand");
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(false, null)]
    [InlineData(true, 80)]
    [Praktijkgeval("LE-08", Label.Wet)]
    public void LE_08_na_een_ontheffing_moet_terugvorderen_evenredig_zijn(bool? evenredig, int? perMaand)
    {
        var dossier = BegunstigingRegelsTests.Oud with
        {
            LeningWi2013 = BegunstigingRegelsTests.Oud.LeningWi2013 with { Ontheven = true, TerugvorderingEvenredig = evenredig is { } ja ? ja : default(Waarneming<bool>) },
        };

        (dossier.Op(D(1, 6, 2024)).TerugbetalingWi2013.Waarde?.PerMaand).Should().Be(perMaand is { } euro ? Bedrag.Euro(euro) : null);
        dossier.Op(D(1, 6, 2024)).TerugbetalingWi2013.Algemeen.Handelen.Should().Be(evenredig == true ? Handelen.Toegestaan : Handelen.NietOpleggenZolangOnbekend);
    }

    [Theory]
    [InlineData("asiel", 0)]
    [InlineData("gezin", 5_440)]
    [InlineData("gezinslid van een statushouder", 0)]
    [Praktijkgeval("LE-01", Label.Wet)]
    public void LE_01_wie_kan_lenen_en_hoeveel(string wie, int euro)
    {
        // Inkomen € 40.000, voet € 21.000: draagkracht 12% van € 19.000.
        var titel = wie switch
        {
            "asiel" => Asiel(D(1, 2, 2022)),
            "gezin" => Regulier(D(1, 2, 2022)),
            _ => Regulier(D(1, 2, 2022)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd },
        };

        (Leeg(titel) with { Pips = Pip(D(15, 3, 2022)), Lening = LeningRegelsTests.Aanvraag(40_000) }).Op(D(1, 6, 2024)).Lening.Waarde!.Value.Hoogte.Should().Be(Bedrag.Euro(euro), wie);
    }

    /// <summary>De zaak ging over Wi2013; onder Wi2021 zijn er geen groepen voor kwijtschelding: alleen overlijden en de rest na de aflosperiode (Bi art. 6.14).</summary>
    [Fact]
    public void LE_07_kwijtschelding_is_er_niet()
    {
        var beoordeling = Leninggebouw.Klaar(D(15, 1, 2025)).Op(D(1, 6, 2026));

        beoordeling.Terugbetaling.Waarde!.Value.Moet.Should().BeTrue();
        beoordeling.Editie.RegelsVan(Rechtsvragen.Terugbetaling).Where(r => r.Id.StartsWith("LENING-06", StringComparison.Ordinal)).Select(r => r.Id)
            .Should().BeEquivalentTo("LENING-06", "LENING-06-klaar", "LENING-06-overlijden");
    }

    /// <summary>De zaak ging over Wi2013 (evenredigheid); onder Wi2021 vervalt met een ontheffing van de hele plicht de aanspraak en volgt terugbetaling.</summary>
    [Fact]
    public void LE_08_een_ontheffing_beeindigt_de_lening_niet_maar_begint_de_terugbetaling()
    {
        var ontheven = Leninggebouw.Lener with { Ontheffingsbesluiten = Lijst.Volledig(new Ontheffingsbesluit { Bekendgemaakt = D(20, 11, 2024), Omvang = Ontheffingsomvang.HelePlicht, Ingetrokken = DatumWaarneming.NietGebeurd }) };

        ontheven.Op(D(1, 5, 2025)).Terugbetaling.Waarde!.Value.Begin.Should().Be(D(1, 6, 2025));
        ontheven.Op(D(1, 5, 2025)).Lening.Waarde!.Value.Hoogte.Should().Be(Bedrag.Euro(0));
    }

    /// <summary>DUO's pagina neemt op verzoek een nieuwer inkomen; voor de hoogte kennen Besluit en Regeling alleen het tweede jaar voor de aanvraag.</summary>
    [Fact]
    [Praktijkgeval("LE-02", Label.Uitvoeringspraktijk)]
    public void LE_02_het_inkomen_van_twee_jaar_terug_telt_ook_als_het_daarna_daalde()
    {
        var (vanToen, nieuwer) = (LeningRegelsTests.Aanvraag(40_000), LeningRegelsTests.Aanvraag(30_000));
        Bedrag Hoogte(Wet.Inburgering.Lening.Leningaanvraag aanvraag) => (Gezinsmigrant with { Lening = aanvraag }).Op(Nu).Lening.Waarde!.Value.Hoogte;

        Hoogte(vanToen).Should().Be(Bedrag.Euro(5_440));
        Hoogte(nieuwer).Should().Be(Bedrag.Euro(7_840), "zo veel zou het met het nieuwere inkomen zijn");
        (Gezinsmigrant with { Lening = vanToen with { ToetsingsinkomenAanvrager = default } }).Op(Nu).Lening.Algemeen.Verklaar().Ontbreekt.Single().Feit.Vraag
            .Should().Contain("tweede jaar voor de aanvraag");
    }

    [Theory]
    [InlineData("gezin een keer", 250)]
    [InlineData("gezin twee keer", 500)]
    [InlineData("asiel twee keer op het niveau van het PIP", 0)]
    [InlineData("asiel afgeschaald, lezen drie keer", 50)]
    [Praktijkgeval("LE-09", Label.Wet)]
    public void LE_09_examengeld(string geval, int euro)
    {
        var onderdelen = Enum.GetValues<Examenonderdeel>().Where(o => o != Examenonderdeel.Onbekend).ToArray();
        var afgeschaald = Asielstatushouder with { Pips = Examengebouw.LaterPip(Leerroute.B1Route, Taalniveau.A2, Taalniveau.A2, Taalniveau.A2, Taalniveau.A2) };
        var totaal = geval switch
        {
            "gezin een keer" => Totaal(Gezinsmigrant, Taalniveau.A2, onderdelen),
            "gezin twee keer" => Totaal(Gezinsmigrant, Taalniveau.A2, [.. onderdelen, .. onderdelen]),
            "asiel twee keer op het niveau van het PIP" => Totaal(Asielstatushouder, Taalniveau.B1, [.. onderdelen, .. onderdelen]),
            _ => Totaal(afgeschaald, Taalniveau.A2, [.. onderdelen, Examenonderdeel.Lezen, Examenonderdeel.Lezen]),
        };

        totaal.Should().Be(euro * 100, geval);
    }

    /// <summary>De kosten van deze pogingen na elkaar, in eurocent.</summary>
    private static long Totaal(Dossier dossier, Taalniveau niveau, Examenonderdeel[] pogingen)
    {
        var eerder = new List<Examenpoging>();
        var totaal = 0L;
        foreach (var onderdeel in pogingen)
        {
            var kosten = ExamenkostenRegelsTests.Vraag(dossier, onderdeel, onderdeel == Examenonderdeel.Knm ? Taalniveau.Onbekend : niveau).Met([.. eerder]).Op(D(1, 6, 2024)).Examenkosten.Waarde!.Value;
            totaal += kosten.Bedrag.Eurocent;
            eerder.Add(Examengebouw.Poging(onderdeel, niveau, D(1, 1, 2024).PlusDays(eerder.Count), Examenuitslag.NietBehaald, kosten.Kosteloos));
        }

        return totaal;
    }
}
