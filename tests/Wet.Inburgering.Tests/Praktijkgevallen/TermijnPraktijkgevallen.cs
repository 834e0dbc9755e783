using NodaTime;
using NodaTime.Text;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Tests.Examens;
using Wet.Inburgering.Tests.Handhaving;
using Wet.Inburgering.Tests.Intake;
using Wet.Inburgering.Tests.Leerroutes;
using Wet.Inburgering.Tests.Randgevallen;
using Wet.Inburgering.Tijd;
using static Wet.Inburgering.Tests.Gebouw;
using static Wet.Inburgering.Tests.Intake.BredeIntakeRegelsTests;

namespace Wet.Inburgering.Tests.Praktijkgevallen;

/// <summary>PIP, termijn en verlenging.</summary>
public class TermijnPraktijkgevallen
{
    private static readonly LocalDate Nu = D(1, 6, 2026);

    /// <summary>De bron zegt van ieder die later ingeschreven is dat de inschrijving telt; het Besluit alleen van wie gehuisvest wordt.</summary>
    [Theory]
    [InlineData("al ingeschreven", "2023-02-06", true, "2023-04-17")]
    [InlineData("later ingeschreven, gehuisvest", "2023-06-05", true, "2023-08-14")]
    [InlineData("later ingeschreven, niet gehuisvest", "2023-06-05", false, "2023-04-17")]
    [Praktijkgeval("BI-01", Label.Wet)]
    public void BI_01_tien_weken_voor_het_PIP(string geval, string inschrijving, bool gehuisvest, string uiterste)
    {
        var intake = PipRegelsTests.Kennisgeving(D(6, 2, 2023)) with { InschrijvingBrp = Iso(inschrijving), HuisvestingArt28 = gehuisvest };

        (Asielstatushouder with { Intake = intake }).Op(D(1, 7, 2023)).PipVaststelling.Waarde!.Value.UitersteDag.Should().Be(Iso(uiterste), geval);
    }

    /// <summary>De uitslag van de toets bindt het college niet: de regel over de leerroute leest haar niet.</summary>
    [Fact]
    [Praktijkgeval("BI-03", Label.Wet)]
    public void BI_03_de_toets_is_verplicht_behalve_bij_ontheffing_na_drie_vergeefse_oproepen_of_na_verhuizing()
    {
        var zonderToets = Nieuw with { Intake = NogNiets with { BredeIntakeAfgerond = D(1, 8, 2024), OnderwerpenOnderzocht = true } };
        static Intakestap? Stap(Dossier dossier) => dossier.Op(D(1, 9, 2024)).BredeIntake.Waarde;

        Stap(zonderToets).Should().Be(Intakestap.Aanvullen);
        Stap(zonderToets with { Intake = zonderToets.Intake with { VisueleBeperking = true } }).Should().Be(Intakestap.Aanvullen, "de ontheffing moet nog worden gegeven");
        Stap(zonderToets with { Intake = zonderToets.Intake with { VisueleBeperking = true, ToetsontheffingVerleend = D(1, 8, 2024) } }).Should().Be(Intakestap.IntakeAfgerond);
        Stap(zonderToets.Met(Eerste, Tweede, Derde)).Should().Be(Intakestap.IntakeAfgerond);
        Stap(PipWijzigingTests.Verhuisd(Gezinsmigrant, D(6, 5, 2024)) with { Intake = NogNiets }).Should().Be(Intakestap.BeperkteIntake);
    }

    [Fact]
    [Praktijkgeval("BI-05", Label.Wet)]
    public void BI_05_na_verhuizing_dezelfde_leerroute_en_dezelfde_termijn()
    {
        var verhuisd = Asielstatushouder with
        {
            Pips = Lijst.Volledig(new Pip { Dagtekening = D(15, 3, 2022), Leerroute = Leerroute.B1Route }, new Pip { Dagtekening = D(1, 12, 2022), Leerroute = Leerroute.B1Route }),
        };

        verhuisd.Op(Nu).Onderdelen.Waarde!.Value.Leerroute.Should().Be(Leerroute.B1Route);
        verhuisd.Op(Nu).Inburgeringstermijn.Waarde.Should().Be(Asielstatushouder.Op(Nu).Inburgeringstermijn.Waarde).And.NotBeNull();
        var asiel = PipWijzigingTests.Verhuisd(Asielstatushouder, D(1, 11, 2022)).Op(Nu).Verhuizing.Waarde!.Value;
        var gezin = PipWijzigingTests.Verhuisd(Gezinsmigrant, D(1, 11, 2022)).Op(Nu).Verhuizing.Waarde!.Value;
        (asiel.NieuwPip, asiel.Leerroute, asiel.OndersteuningMagWijzigen, asiel.IntensiteitPvtEnMapMagWijzigen, asiel.IntensiteitLeerrouteMagWijzigen, asiel.LeerbaarheidstoetsOpnieuw, asiel.TermijnVerschuift)
            .Should().Be((true, Leerroute.B1Route, true, true, true, false, false));
        (gezin.NieuwPip, gezin.Leerroute, gezin.IntensiteitLeerrouteMagWijzigen).Should().Be((true, Leerroute.B1Route, false), "alleen bij asiel staat die intensiteit in het PIP");
    }

    [Fact]
    [Praktijkgeval("BI-06", Label.Wet)]
    public void BI_06_schakelen_afschalen_en_verhuizen_passen_het_PIP_aan()
    {
        var dossier = RoutewijzigingRegelsTests.Dossier(D(15, 3, 2022), Leerroute.B1Route) with { Voortgang = new() { OverwogenLeerroute = Leerroute.Zelfredzaamheidsroute } };

        dossier.Op(D(1, 6, 2023)).GevolgRoutewijziging.Waarde!.Value.PipAanpassen.Should().BeTrue();
        dossier.Op(D(1, 6, 2023)).GevolgRoutewijziging.Waarde!.Value.TermijnVerschuift.Should().BeFalse();

        var verhuisd = PipWijzigingTests.Verhuisd(Asielstatushouder, D(1, 6, 2023));
        var thuis = D(31, 5, 2023);

        verhuisd.Op(thuis).PipAanpassing.Waarde.Should().Be(new PipAanpassing(false, null));
        verhuisd.Op(D(1, 6, 2023)).PipAanpassing.Waarde.Should().Be(new PipAanpassing(true, Aanpassingsreden.Verhuizing));
        (verhuisd with { Voortgang = new() { RouteGewijzigdOp = D(1, 5, 2023) } }).Op(thuis).PipAanpassing.Waarde.Should().Be(new PipAanpassing(true, Aanpassingsreden.Leerroute));
        (verhuisd with { Afschaling = new() { Besluit = D(1, 5, 2023) } }).Op(thuis).PipAanpassing.Waarde.Should().Be(new PipAanpassing(true, Aanpassingsreden.Afschalen));
    }

    /// <summary>De bron noemt 13 mei 2028 het einde: dat is de eerste dag erna, de laatste dag is 12 mei.</summary>
    [Fact]
    [Praktijkgeval("TE-01", Label.Wet)]
    public void TE_01_Amira_begin_en_einde_van_de_termijn()
    {
        var termijn = (Gezinsmigrant with { Pips = Pip(D(12, 5, 2025)) }).Op(Nu).Inburgeringstermijn.Waarde!.Value;

        termijn.Should().Be(new Inburgeringstermijn(D(13, 5, 2025), D(13, 5, 2028)));
        termijn.LaatsteDag.Should().Be(D(12, 5, 2028));
    }

    [Fact]
    [Praktijkgeval("TE-02", Label.Wet)]
    public void TE_02_Yonas_alleen_een_verleende_verlenging_verschuift_het_einde()
    {
        var yonas = (Asielstatushouder with { Pips = Pip(D(2, 6, 2024)) }).Met(Omstandigheid(Verlengingsgrond.Bevalling, D(1, 2, 2025)));
        var verleend = yonas with { Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 3, 2026), NieuweLaatsteDag = D(2, 12, 2027), Vervallen = false }) };

        yonas.Op(Nu).Inburgeringstermijn.Waarde.Should().Be(new Inburgeringstermijn(D(3, 6, 2024), D(3, 6, 2027)));
        verleend.Op(Nu).Inburgeringstermijn.Waarde.Should().Be(new Inburgeringstermijn(D(3, 6, 2024), D(3, 12, 2027)));
        verleend.Op(Nu).Draagt(Rechtsvragen.Inburgeringstermijn, "VERL-02/besluit", "TE-02");
    }

    /// <summary>De bron kapt af op de laatste dag van de maand; wij rollen door naar de eerste dag van de maand erna, zodat geen dag verloren gaat.</summary>
    [Theory]
    [InlineData("2024-02-29", 36, "2027-02-28", "2027-03-01")]
    [InlineData("2024-02-29", 48, "2028-02-29", "2028-02-29")]
    [InlineData("2026-01-31", 1, "2026-02-28", "2026-03-01")]
    [InlineData("2026-05-31", 1, "2026-06-30", "2026-07-01")]
    [Praktijkgeval("TE-11", Label.Conventie)]
    public void TE_11_schrikkeldag_en_maandeinde(string van, int maanden, string afgekapt, string doorgerold)
    {
        Termijnrekening.Plus(Iso(van), Duur.Maanden(maanden)).Should().Be(Iso(doorgerold));
        Termijnrekening.PlusAfgekapt(Iso(van), Duur.Maanden(maanden)).Should().Be(Iso(afgekapt));
    }

    [Fact]
    [Praktijkgeval("TE-12", Label.Wet)]
    public void TE_12_plicht_en_termijn_beginnen_op_een_andere_dag()
    {
        var zonderPip = Asielstatushouder with { Pips = Lijst.Volledig<Pip>() };

        Asielstatushouder.Op(Nu).Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, D(1, 2, 2022)));
        Asielstatushouder.Op(Nu).Inburgeringstermijn.Waarde!.Value.Aanvang.Should().Be(D(16, 3, 2022));
        zonderPip.Op(Nu).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeTrue();
        zonderPip.Op(Nu).Inburgeringstermijn.Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    [Theory]
    [InlineData("leerroute")]
    [InlineData("PVT")]
    [InlineData("MAP")]
    [Praktijkgeval("TE-13", Label.Wet)]
    public void TE_13_een_termijn_voor_leerroute_PVT_en_MAP(string laatste)
    {
        Voldoening Klaar(LocalDate dag) => (laatste switch
        {
            "leerroute" => Examengebouw.B1Klaar.Met([.. Examengebouw.AlleVijf().Select(p => p.Onderdeel == Examenonderdeel.Spreken ? Examengebouw.Poging(Examenonderdeel.Spreken, dag: dag) : p)]),
            "PVT" => Examengebouw.B1Klaar with { Participatieverklaring = Examengebouw.PvtKlaar with { Ondertekend = dag } },
            _ => Examengebouw.B1Klaar with { Arbeidsmarktmodule = Examengebouw.MapKlaar with { Eindgesprek = dag } },
        }).Op(Nu).Voldaan.Waarde!.Value;

        Klaar(D(15, 3, 2025)).Should().Be(new Voldoening(true, D(15, 3, 2025), Tijdig: true, Inburgeringsdocument.Diploma), laatste);
        Klaar(D(16, 3, 2025)).Should().Be(new Voldoening(true, D(16, 3, 2025), Tijdig: false, Inburgeringsdocument.Diploma), laatste);
    }

    [Fact]
    [Praktijkgeval("VL-01", Label.Wet)]
    public void VL_01_een_bevalling_geeft_zestien_weken_op_aanvraag_in_de_laatste_zes_maanden()
    {
        var dossier = Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Bevalling, D(10, 1, 2023)));
        Verlengingsbeslissing? Aanvraag(LocalDate dag) => (dossier with { Verlengingsaanvragen = Lijst.Volledig(new Verlengingsaanvraag { Ontvangen = dag, Afgewezen = DatumWaarneming.NietGebeurd }) }).Op(D(1, 12, 2024)).Verlengingsbeslissing.Waarde;

        dossier.Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(16 * 7);
        Aanvraag(D(16, 9, 2024)).Should().Be(new Verlengingsbeslissing(OpTijd: true, D(11, 11, 2024)), "na tweeënhalf jaar, antwoord binnen acht weken");
        Aanvraag(D(16, 3, 2024))!.Value.OpTijd.Should().BeFalse("na twee jaar kan het nog niet");
    }

    /// <summary>DUO's pagina vraagt langer dan drie maanden en een arts in Nederland; de Regeling ten minste drie maanden en geen arts hier.</summary>
    [Fact]
    [Praktijkgeval("VL-03", Label.Uitvoeringspraktijk)]
    public void VL_03_precies_drie_maanden_ziek_is_volgens_de_Regeling_genoeg_en_volgens_DUO_niet()
    {
        var (van, laatsteDag) = (D(1, 1, 2025), D(31, 3, 2025));
        var beoordeling = Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Ziekte, van, laatsteDag)).Op(Nu);

        beoordeling.Verlenging.Waarde!.Value.Dagen.Should().Be(90);
        beoordeling.Draagt(Rechtsvragen.Verlenging, "VERL-03a", "VL-03");
        (laatsteDag >= Termijnrekening.Plus(van, Duur.Maanden(3))).Should().BeFalse("langer dan drie maanden, zoals DUO vraagt, is het niet");
    }

    [Fact]
    [Praktijkgeval("VL-08", Label.Wet)]
    public void VL_08_zonder_bewijs_dat_het_niet_te_verwijten_is_geen_verlenging()
    {
        var ziek = Omstandigheid(Verlengingsgrond.Ziekte, D(1, 1, 2024), D(31, 12, 2024));

        Asielstatushouder.Met(ziek with { GeenVerwijt = false }).Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(0);
        Asielstatushouder.Met(ziek with { GeenVerwijt = default }).Op(Nu).Verlenging.Algemeen.Verklaar().Reden.Should().Be(Uitleg.RedenOnbekend.OordeelOntbreekt);
    }

    /// <summary>De standaardlezing volgt DUO; de teksten kennen die zin niet, dus blijft de andere lezing zichtbaar.</summary>
    [Fact]
    [Praktijkgeval("VL-13", Label.Uitvoeringspraktijk)]
    public void VL_13_een_keer_extra_tijd_voor_dezelfde_maanden_staat_niet_in_de_tekst()
    {
        var dossier = Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Dakloosheid, D(1, 2, 2023), D(31, 7, 2023)), Omstandigheid(Verlengingsgrond.Ziekte, D(1, 2, 2023), D(31, 7, 2023)));

        dossier.Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(181);
        dossier.Op(Nu).Verlenging.Algemeen.HangtAfVanLezing.Should().BeTrue();
        dossier.Op(Nu, Kader(Lezing("VERL-09/overlap"), "iederVoorZich")).Verlenging.Waarde!.Value.Dagen.Should().Be(2 * 181);
    }

    [Fact]
    [Praktijkgeval("VL-15", Label.Wet)]
    public void VL_15_verlenging_zonder_verwijt_kan_opnieuw_ook_van_een_nieuwe_termijn()
    {
        var verlengd = Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Bevalling, D(1, 6, 2025)) with { AlVerleend = false }) with
        {
            Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 3, 2025), NieuweLaatsteDag = D(15, 9, 2025), Vervallen = false }),
        };
        var beboet = Gezinsmigrant.Met(NieuweTermijnRegelsTests.Boete(D(31, 3, 2025), b => b with { BehaaldeExamenonderdelen = 2 })).Met(Omstandigheid(Verlengingsgrond.Bevalling, D(1, 5, 2025)));

        verlengd.Op(Nu).Verlenging.Waarde.Should().Be(new Verlenging(D(16, 9, 2025), D(6, 1, 2026)));
        verlengd.Op(D(1, 4, 2025)).Verlengingsaanvraag.Waarde.Should().Be(new Verlengingsaanvraagtermijn(D(16, 3, 2025), false));
        beboet.Op(Nu).VerlengingNieuweTermijn.Waarde.Should().Be(new VerlengingNieuweTermijn(D(22, 7, 2026)));
        beboet.Op(D(1, 3, 2026)).Verlengingsaanvraag.Waarde.Should().Be(new Verlengingsaanvraagtermijn(D(1, 10, 2025), false), "de aanvraag wordt aan de nieuwe termijn gemeten");
    }

    [Fact]
    [Praktijkgeval("D-04", Label.Wet)]
    public void D_04_tien_weken_zonder_feestdagen()
        => (Asielstatushouder with { Intake = PipRegelsTests.Kennisgeving(D(6, 1, 2025)) }).Op(D(1, 2, 2025)).PipVaststelling.Waarde!.Value.UitersteDag.Should().Be(D(17, 3, 2025));

    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 90)]
    [Praktijkgeval("D-05", Label.Wet)]
    public void D_05_ziek_tot_en_met_30_of_31_maart(int dag, int dagen)
        => Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Ziekte, D(1, 1, 2025), D(dag, 3, 2025))).Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(dagen);

    [Fact]
    [Praktijkgeval("D-07", Label.Wet)]
    public void D_07_anderhalf_jaar_is_om_op_3_december_2025()
    {
        var dossier = RoutewijzigingRegelsTests.Dossier(D(2, 6, 2024), Leerroute.B1Route);

        dossier.Op(D(2, 12, 2025)).Routewijziging.Waarde.Should().Be(new Routewijziging(false, true, true, D(3, 12, 2025)));
        dossier.Op(D(3, 12, 2025)).Routewijziging.Waarde.Should().Be(new Routewijziging(false, false, false, D(3, 12, 2025)));
    }

    private static LocalDate Iso(string dag) => LocalDatePattern.Iso.Parse(dag).Value;
}
