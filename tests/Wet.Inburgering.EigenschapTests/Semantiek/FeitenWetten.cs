using CsCheck;
using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tijd;

namespace Wet.Inburgering.EigenschapTests.Semantiek;

/// <summary>S29–S33: van dossier naar cellen, besluiten die leiden, en de twee vormen van een antwoord.</summary>
public class FeitenWetten
{
    private static readonly int Kennisgeving = Intake.IntakeFeiten.Kennisgeving.Feit.Kolom;

    private static readonly int Geboorte = Plicht.PersoonFeiten.Geboortedatum.Feit.Kolom;

    [Fact]
    public void Een_leeg_dossier_is_overal_alles()
    {
        new Dossier().Controleer(new LocalDate(2025, 1, 1), out var leeg, out _).Should().BeTrue();
        leeg!.Cellen.Should().OnlyContain(c => c == default(Cel));
        leeg.Lijsten.Should().OnlyContain(l => l.Aantal == 0 && !l.Volledig);
    }

    [Fact]
    public void Een_gebeurtenis_na_de_peildatum_is_niet_gebeurd_en_een_kenmerk_of_einde_telt_wel()
        => Gen.Select(Gen.Int[0, 3000], Gen.Int[0, 400], Gen.Int[0, 3000]).Sample(
            (begin, lengte, peil) =>
            {
                var nul = Dagnummer.Van(2020, 1, 1);
                var (a, b, dag) = (nul + begin, nul + begin + lengte, nul + peil);
                var datum = DatumWaarneming.Tussen(Dagnummer.AlsDatum(a), Dagnummer.AlsDatum(b));
                var dossier = new Dossier
                {
                    Intake = new() { Kennisgeving = datum, InformatieOntvangen = datum },
                    Persoon = new() { Geboortedatum = datum },
                };
                dossier.Controleer(Dagnummer.AlsDatum(dag), out var g, out _).Should().BeTrue();
                var gebeurtenis = g!.Cellen[Kennisgeving].Bereik;
                for (var d = a; d <= b; d++)
                {
                    gebeurtenis.Bevat(d <= dag ? d : Datumgrens.Nooit).Should().BeTrue();
                }

                (gebeurtenis.Max <= dag || gebeurtenis.Max == Datumgrens.Nooit).Should().BeTrue("na de peildatum is er alleen 'nooit'");
                gebeurtenis.IsPunt.Should().Be(lengte == 0 || a > dag);
                g.Cellen[Geboorte].Bereik.Should().Be(new Bereik(a, b));
                g.Cellen[Intake.IntakeFeiten.InformatieOntvangen.Feit.Kolom].Bereik.Should().Be(new Bereik(a, b));
            },
            iter: 2_000);

    [Fact]
    public void Lopend_ligt_op_of_na_de_peildatum_en_niet_gebeurd_is_nooit()
    {
        var dag = new LocalDate(2025, 1, 1);
        new Dossier { Intake = new() { Kennisgeving = DatumWaarneming.NietGebeurd, InformatieOntvangen = DatumWaarneming.Lopend } }.Controleer(dag, out var g, out _).Should().BeTrue();
        g!.Cellen[Kennisgeving].Bereik.Should().Be(Bereik.Punt(Datumgrens.Nooit));
        g.Cellen[Intake.IntakeFeiten.InformatieOntvangen.Feit.Kolom].Bereik.Should().Be(new Bereik(Dagnummer.Van(dag), long.MaxValue));
        new Dossier { Intake = new() { Kennisgeving = DatumWaarneming.Lopend } }.Controleer(dag, out _, out var fouten).Should().BeFalse();
        fouten.Should().ContainSingle(f => f.Pad == "intake.kennisgeving");
    }

    [Fact]
    public void Een_onderdeel_met_een_sleutel_rond_de_peildatum_is_er_misschien()
    {
        var dag = Dagnummer.Van(2025, 1, 1);
        foreach (var (eerste, laatste, verwacht) in new[] { (-5, -1, Waarheid.Waar), (-5, 0, Waarheid.Waar), (-5, 1, Waarheid.Onbekend), (1, 9, Waarheid.Onwaar) })
        {
            var pip = new Intake.Pip { Dagtekening = DatumWaarneming.Tussen(Dagnummer.AlsDatum(dag + eerste), Dagnummer.AlsDatum(dag + laatste)) };
            new Dossier { Pips = Lijst.Volledig(pip) }.Controleer(Dagnummer.AlsDatum(dag), out var g, out _).Should().BeTrue();
            g!.Cellen[g.Lijsten[Wet.Inburgering.Intake.PipFeiten.Lijst.Nummer].Start].Waarheid.Should().Be(verwacht);
        }
    }

    [Fact]
    public void Wat_pas_na_bekendTot_bekend_werd_is_onbekend()
        => Gen.Int[-5, 5].Sample(dagen =>
        {
            var grens = Dagnummer.Van(2025, 1, 1);
            var herkomst = new Herkomst { BekendSinds = Dagnummer.AlsDatum(grens + dagen) };
            var dossier = new Dossier { Intake = new() { Kennisgeving = ((DatumWaarneming)new LocalDate(2024, 6, 1)).Met(herkomst), PlichtVastgesteld = new(true, herkomst) } };
            dossier.Controleer(new Peildata(new(2025, 3, 1), bekendTot: Dagnummer.AlsDatum(grens)), out var g, out _).Should().BeTrue();
            (g!.Cellen[Kennisgeving] == default).Should().Be(dagen > 0);
            (g.Cellen[Intake.IntakeFeiten.PlichtVastgesteld.Feit.Kolom] == default).Should().Be(dagen > 0);
        });

    [Fact]
    public void Een_feit_in_onderzoek_is_alleen_in_de_strenge_cellen_onbekend()
    {
        var dossier = new Dossier { Intake = new() { PlichtVastgesteld = new(true, new Herkomst { InOnderzoek = true }), HuisvestingArt28 = true } };
        dossier.Controleer(new LocalDate(2025, 1, 1), out var g, out _).Should().BeTrue();
        var kolom = Intake.IntakeFeiten.PlichtVastgesteld.Feit.Kolom;
        g!.Cellen[kolom].Waarheid.Should().Be(Waarheid.Waar);
        g.Streng[kolom].Should().Be(default(Cel));
        g.Streng.Where((_, i) => i != kolom).Should().Equal(g.Cellen.Where((_, i) => i != kolom));
    }

    [Fact]
    public void Twee_PIPs_van_dezelfde_dag_maken_de_laatste_route_onbekend_als_een_route_onbekend_is()
    {
        var dag = new LocalDate(2024, 1, 1);
        foreach (var route in Enum.GetValues<Leerroutes.Leerroute>().Where(r => r != 0))
        {
            var dossier = new Dossier { Pips = Lijst.Volledig<Intake.Pip>(new() { Dagtekening = dag, Leerroute = route }, new() { Dagtekening = dag }) };
            dossier.Controleer(new LocalDate(2024, 6, 1), out var g, out _).Should().BeTrue();
            var werk = Kunst.Werk(g!.Cellen);
            werk.Lijsten = g.Lijsten;
            foreach (var werkelijk in Enum.GetValues<Leerroutes.Leerroute>().Where(r => r != 0 && r != route))
            {
                var vol = new Dossier { Pips = Lijst.Volledig<Intake.Pip>(new() { Dagtekening = dag, Leerroute = route }, new() { Dagtekening = dag, Leerroute = werkelijk }) };
                vol.Controleer(new LocalDate(2024, 6, 1), out var h, out _).Should().BeTrue();
                var daarna = Kunst.Werk(h!.Cellen);
                daarna.Lijsten = h.Lijsten;
                (Wet.Inburgering.Intake.PipFeiten.Lijst.Laatste(Wet.Inburgering.Intake.PipFeiten.Route).Uitgesloten(werk, 0) & ~Wet.Inburgering.Intake.PipFeiten.Lijst.Laatste(Wet.Inburgering.Intake.PipFeiten.Route).Uitgesloten(daarna, 0)).Should().Be(0, $"{route} en onbekend werd {werkelijk}");
            }
        }
    }

    [Fact]
    public void Twee_overtredingen_van_dezelfde_dag_houden_beide_volgordes_mogelijk_zolang_er_iets_van_onbekend_is()
    {
        var eerste = new Handhaving.Overtreding
        {
            Constatering = new LocalDate(2024, 1, 1),
            Verplichting = Handhaving.Verplichting.IntensiteitMap,
            Verwijtbaarheid = Handhaving.Verwijtbaarheid.Opzet,
            BijstandVerlaagdVoorZelfdeGedraging = false,
            BewezenAanhoudendeOnwil = true,
            Boetestatus = Handhaving.Boetestatus.GeenBoete,
        };
        var tweede = eerste with { Verplichting = default, Verwijtbaarheid = Handhaving.Verwijtbaarheid.Normaal };
        var basis = TweeRondenWetten.Plichtig() with { BoetesBredeIntake = Lijst.Volledig<Handhaving.BoeteBredeIntake>(), BoetesTermijn = Lijst.Volledig<Handhaving.BoeteTermijn>(), Pips = Lijst.Volledig<Intake.Pip>() };
        var voor = basis with { Overtredingen = Lijst.Volledig(eerste, tweede) };
        foreach (var verplichting in Enum.GetValues<Handhaving.Verplichting>().Where(v => v != 0))
        {
            var vol = basis with { Overtredingen = Lijst.Volledig(eerste, tweede with { Verplichting = verplichting }) };
            DossierWetten.Verschil(voor, vol, new LocalDate(2024, 6, 1), (r, _) => r.Gewoon).Should().BeNull($"de onbekende verplichting werd {verplichting}");
        }
    }

    [Fact]
    public void Een_besluit_leidt_en_onze_eigen_berekening_blijft_ernaast_staan()
    {
        var ja = Rechtsvragen.Inburgeringsplicht.Ja.Index;
        var plichtig = TweeRondenWetten.Plichtig();
        var unieburger = plichtig with { Persoon = plichtig.Persoon with { EuEerOfZwitserseNationaliteit = true } };
        Beslis(unieburger).Gewoon.Velden[ja].Waarheid.Should().Be(Waarheid.Onwaar);

        var met = Beslis(unieburger with { Intake = new() { PlichtVastgesteld = true } });

        met.Gewoon.Velden[ja].Waarheid.Should().Be(Waarheid.Waar);
        met.Gewoon.Berekend[ja].Waarheid.Should().Be(Waarheid.Onwaar);
        met.Status(Rechtsvragen.Leerroute).Should().NotBe(Uitkomststatus.NietVanToepassing, "het besluit gaat ook in latere vragen voor");
    }

    [Fact]
    public void Een_Resultaat_is_opnieuw_te_gebruiken_en_onthoudt_niets_van_het_vorige_dossier()
    {
        var hergebruikt = InburgeringEngine.Standaard.NieuwResultaat();
        for (var zaad = 0; zaad < 300; zaad++)
        {
            var (dossier, peildata) = new Dossiermaker(zaad).Maak(gaten: zaad % 5 * 5, inOnderzoek: zaad % 3 == 0);
            if (!dossier.Controleer(peildata, out var g, out _))
            {
                continue;
            }

            InburgeringEngine.Standaard.Beslis(g, hergebruikt);
            var vers = InburgeringEngine.Standaard.NieuwResultaat();
            InburgeringEngine.Standaard.Beslis(g, vers);
            hergebruikt.Gewoon.Velden.Should().Equal(vers.Gewoon.Velden);
            hergebruikt.Gewoon.Toepasselijk.Should().Equal(vers.Gewoon.Toepasselijk);
            hergebruikt.Gewoon.Statussen.Should().Equal(vers.Gewoon.Statussen);
            foreach (var vraag in Rechtsvragen.Alle)
            {
                hergebruikt.Status(vraag).Should().Be(vers.Status(vraag), vraag.Naam);
                vraag.Velden.Should().OnlyContain(v => hergebruikt.WerkVoor(vraag).Velden[v.Index] == vers.WerkVoor(vraag).Velden[v.Index], vraag.Naam);
            }
        }
    }

    [Fact]
    public void Een_Beoordeling_verandert_niet_als_de_engine_daarna_iets_anders_beslist()
    {
        var engine = InburgeringEngine.Standaard;
        var peildata = (Peildata)new LocalDate(2024, 6, 1);
        TweeRondenWetten.Plichtig().Controleer(peildata, out var g, out _).Should().BeTrue();
        var resultaat = engine.NieuwResultaat();
        engine.Beslis(g!, resultaat);
        var beoordeling = new Beoordeling(resultaat);
        var eerst = Schrijf(beoordeling);
        new Dossier().Controleer(peildata, out var leeg, out _).Should().BeTrue();
        engine.Beslis(leeg!, resultaat);
        Schrijf(beoordeling).Should().Be(eerst);
        Schrijf(engine.Beoordeel(TweeRondenWetten.Plichtig(), peildata)).Should().Be(eerst);
        Schrijf(engine.Beoordeel(new Dossier(), peildata)).Should().NotBe(eerst);
        beoordeling.Inburgeringsplicht.Algemeen.Verklaar();
        Schrijf(beoordeling).Should().Be(eerst, "ook uitleg verandert niets");
    }

    private static string Schrijf(Beoordeling b)
        => string.Join("\n", Rechtsvragen.Alle.Select(v => $"{b.Uitkomst(v)}: {string.Join(", ", b.Uitkomst(v).Velden.Select(f => f.ToString()))}"));

    private static Resultaat Beslis(Dossier dossier)
    {
        dossier.Controleer(new LocalDate(2024, 6, 1), out var g, out _).Should().BeTrue();
        var resultaat = InburgeringEngine.Standaard.NieuwResultaat();
        InburgeringEngine.Standaard.Beslis(g!, resultaat);
        return resultaat;
    }
}
