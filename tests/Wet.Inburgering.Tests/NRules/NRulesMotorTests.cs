using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NRules;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.NRules;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Testdata;

namespace Wet.Inburgering.Tests.NRules;

public class NRulesMotorTests
{
    private static readonly LocalDate Peildatum = new(2024, 6, 1);

    private static readonly Dossier Plichtig = new()
    {
        Persoon = new()
        {
            Geboortedatum = new LocalDate(1990, 1, 1),
            NederlandseNationaliteit = false,
            EuEerOfZwitserseNationaliteit = false,
            TurkseNationaliteit = false,
            GezinslidMetVrijVerkeer = false,
            InburgeringsvereisteEldersVoldaan = false,
            Verdragsuitzondering = false,
            GeestelijkeBedienaar = false,
        },
        Onderbrekingen = Lijst.Volledig<Onderbreking>(),
        Overgang = new() { OpleidingsvrijstellingWi2013 = false, UitschrijvingZonderDiploma = DatumWaarneming.NietGebeurd },
        Verblijfstitels = Lijst.Volledig(new Verblijfstitel
        {
            Vanaf = new LocalDate(2023, 1, 1),
            LaatsteDag = new LocalDate(2028, 1, 1),
            Soort = Titelsoort.AsielBepaaldeTijd,
            DatumBeschikking = new LocalDate(2023, 1, 1),
        }),
    };

    [Fact]
    public void Elke_vraag_heeft_precies_een_eigen_verzegelde_klasse()
    {
        var klassen = typeof(WetUitkomst).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(WetUitkomst))).ToList();

        Uitkomstsoort.Alle.Select(s => s.Vraag).Should().Equal(Rechtsvragen.Alle);
        Uitkomstsoort.Alle.Select(s => s.Type).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(klassen);
        klassen.Should().OnlyContain(t => t.IsSealed && t.IsPublic && t.GetConstructors().Length == 0);
        klassen.Select(t => t.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType).Should().AllBeEquivalentTo(typeof(object), "een uitkomst is alleen gelijk aan zichzelf");
    }

    [Fact]
    public void Elke_klasse_draagt_de_uitkomst_van_haar_eigen_vraag()
    {
        var beoordeling = InburgeringEngine.Standaard.Beoordeel(Plichtig, Peildatum);

        Uitkomstsoort.Alle.Select(s => s.NieuweUitkomst(beoordeling)).Should().OnlyContain(u => Uitkomstsoort.Van(u.Vraag).Type == u.GetType());
    }

    [Fact]
    public void De_beoordeling_is_die_van_de_directe_weg()
    {
        var nrules = new NRulesMotor().Beoordeel(Plichtig, Peildatum);

        nrules.Beoordeling.Inburgeringsplicht.Waarde.Should().Be(InburgeringEngine.Standaard.Beoordeel(Plichtig, Peildatum).Inburgeringsplicht.Waarde).And.NotBeNull();
        nrules.Gemeentefeiten.Should().BeEmpty();
    }

    [Fact]
    public void Een_gemeentelijke_regel_voegt_een_eigen_feit_toe()
    {
        var nrules = new NRulesMotor(typeof(WelkomstRegel), typeof(WelkomstVervolgRegel)).Beoordeel(Plichtig, Peildatum);

        nrules.Gemeentefeiten.Should().BeEquivalentTo(new object[] { new Welkomstpakket("inburgeringsplicht"), new Routefolder(Uitkomststatus.Onbekend) });
        nrules.Gemeentefeit<Welkomstpakket>().Should().ContainSingle();
    }

    [Fact]
    public void Zonder_plicht_vuurt_de_gemeentelijke_regel_niet()
    {
        var nederlander = Plichtig with { Persoon = Plichtig.Persoon with { NederlandseNationaliteit = true } };

        new NRulesMotor(typeof(WelkomstRegel)).Beoordeel(nederlander, Peildatum).Gemeentefeiten.Should().BeEmpty();
    }

    [Fact]
    public void Bij_een_onbekende_plicht_vuurt_de_gemeentelijke_regel_niet()
        => new NRulesMotor(typeof(WelkomstRegel)).Beoordeel(new Dossier(), Peildatum).Gemeentefeiten.Should().BeEmpty();

    [Theory]
    [InlineData(typeof(IntrekRegel), Ingreep.Intrekken, "boeteOndersteuning")]
    [InlineData(typeof(WijzigRegel), Ingreep.Wijzigen, "lening")]
    [InlineData(typeof(ToevoegRegel), Ingreep.Toevoegen, "leerroute")]
    [InlineData(typeof(GekoppeldToevoegRegel), Ingreep.Toevoegen, "leerroute")]
    [InlineData(typeof(BeoordelingToevoegRegel), Ingreep.Toevoegen, "Beoordeling")]
    [InlineData(typeof(AllesIntrekRegel), Ingreep.Intrekken, "feit")]
    public void Een_regel_die_aan_een_uitkomst_komt_wordt_geweigerd(Type regel, Ingreep ingreep, string wat)
    {
        ToevoegRegel.Andere.Value = Uitkomstsoort.Van(Rechtsvragen.Leerroute).NieuweUitkomst(InburgeringEngine.Standaard.Beoordeel(new Dossier(), Peildatum));
        var motor = new NRulesMotor(regel, typeof(WelkomstRegel));

        var fout = motor.Invoking(m => m.Beoordeel(Plichtig, Peildatum)).Should().ThrowExactly<WetUitkomstGewijzigdException>().Which;

        fout.Ingreep.Should().Be(ingreep);
        fout.Regel.Should().Be(regel.FullName);
        fout.Message.Should().Contain(wat).And.Contain(regel.Name).And.Contain("beleidskader");
    }

    [Fact]
    public void Na_een_geweigerde_regel_werkt_de_motor_gewoon_door()
    {
        var motor = new NRulesMotor(typeof(IntrekRegel));
        motor.Invoking(m => m.Beoordeel(Plichtig, Peildatum)).Should().Throw<WetUitkomstGewijzigdException>();

        motor.Invoking(m => m.Beoordeel(Plichtig, Peildatum)).Should().Throw<WetUitkomstGewijzigdException>("ook de volgende sessie is bewaakt");
    }

    [Fact]
    public void Een_uitkomst_nog_eens_toevoegen_weigert_NRules_zelf_want_zij_is_er_al()
        => new NRulesMotor(typeof(HerhaalRegel)).Invoking(m => m.Beoordeel(Plichtig, Peildatum))
            .Should().Throw<RuleRhsExpressionEvaluationException>().WithInnerExceptionExactly<ArgumentException>();

    [Fact]
    public void Een_gewone_fout_in_een_gemeentelijke_regel_blijft_zichtbaar()
        => new NRulesMotor(typeof(FoutRegel)).Invoking(m => m.Beoordeel(Plichtig, Peildatum))
            .Should().Throw<Exception>().WithInnerExceptionExactly<NotSupportedException>();

    [Fact]
    public void Een_gemeentelijke_regel_ziet_alle_uitkomsten_tegelijk_en_nooit_een_deel()
        => new NRulesMotor(typeof(TelRegel)).Beoordeel(Plichtig, Peildatum).Gemeentefeiten
            .Should().Equal(new Telling(Rechtsvragen.Alle.Count, true));

    [Fact]
    public void Een_gemeentelijke_regel_die_de_sessie_stilzet_houdt_de_wet_niet_tegen()
    {
        var nrules = new NRulesMotor(typeof(StilzetRegel)).Beoordeel(Plichtig, Peildatum);

        nrules.Beoordeling.Inburgeringsplicht.Status.Should().Be(Uitkomststatus.Bepaald);
    }

    [Fact]
    public void Iedere_sessie_begint_schoon()
    {
        var motor = new NRulesMotor(typeof(WelkomstRegel));
        motor.Beoordeel(Plichtig, Peildatum).Gemeentefeiten.Should().ContainSingle();

        motor.Beoordeel(new Dossier(), Peildatum).Gemeentefeiten.Should().BeEmpty();
    }

    [Fact]
    public void Een_motor_is_te_delen_tussen_threads()
    {
        var motor = new NRulesMotor(typeof(WelkomstRegel));
        var aantallen = new int[64];

        Parallel.For(0, aantallen.Length, i => aantallen[i] = motor.Beoordeel(i % 2 == 0 ? Plichtig : new Dossier(), Peildatum).Gemeentefeiten.Count);

        aantallen.Should().Equal(Enumerable.Range(0, aantallen.Length).Select(i => 1 - (i % 2)));
    }

    [Fact]
    public void Een_dossier_dat_niet_klopt_geeft_dezelfde_fout_als_de_directe_weg()
    {
        var fout = new Dossier { Persoon = new() { Geboortedatum = DatumWaarneming.Lopend } };

        new NRulesMotor().Invoking(m => m.Beoordeel(fout, Peildatum)).Should().Throw<OngeldigDossierException>()
            .Which.Fouten.Should().ContainSingle(f => f.Pad == "persoon.geboortedatum");
    }

    [Fact]
    public void Registratie_geeft_een_motor_met_de_genoemde_regels()
    {
        var diensten = new ServiceCollection().AddWetInburgeringNRules(o => o.Regels(typeof(WelkomstRegel))).AddWetInburgeringNRules();

        var registratie = diensten.Should().ContainSingle(d => d.ServiceType == typeof(NRulesMotor), "de eerste registratie blijft").Which;
        registratie.Lifetime.Should().Be(ServiceLifetime.Singleton);
        registratie.ImplementationFactory!(null!).Should().BeOfType<NRulesMotor>().Which.Beoordeel(Plichtig, Peildatum).Gemeentefeiten.Should().ContainSingle();
        diensten.Should().ContainSingle(d => d.ServiceType == typeof(InburgeringEngine));
    }

    [Fact]
    public void Een_assembly_levert_al_haar_openbare_regels()
        => new NRulesOpties().Regels(typeof(WelkomstRegel).Assembly).Regeltypen.Should().Contain([typeof(WelkomstRegel), typeof(IntrekRegel)]).And.NotContain(typeof(Welkomstpakket));

    [Fact]
    public void Een_type_dat_geen_regel_is_wordt_geweigerd()
        => new NRulesOpties().Invoking(o => o.Regels(typeof(Welkomstpakket))).Should().Throw<ArgumentException>().WithMessage("*Welkomstpakket*Rule*");

    [Fact]
    public void Dezelfde_regel_twee_keer_noemen_telt_een_keer()
        => new NRulesMotor(typeof(WelkomstRegel), typeof(WelkomstRegel)).Beoordeel(Plichtig, Peildatum).Gemeentefeiten.Should().ContainSingle();

    [Fact]
    public void Elke_regel_van_de_wet_vuurt_een_keer_per_sessie_in_de_volgorde_van_wat_zij_leest()
    {
        var resultaat = InburgeringEngine.Standaard.NieuwResultaat();
        Plichtig.Controleer(Peildatum, out var dossier, out _).Should().BeTrue();
        InburgeringEngine.Voorbereid(dossier!, resultaat, Beleidskader.Leeg);
        var plan = resultaat.Plan!;
        var sessie = new RuleCompiler().Compile(Wetsregels.Van(plan)).CreateSession();
        var gevuurd = new List<string>();
        sessie.Events.RuleFiredEvent += (_, e) => gevuurd.Add(e.Rule.Name);

        sessie.Insert(new Wetsronde(resultaat));
        sessie.Fire();

        gevuurd.Should().BeEquivalentTo([.. plan.Uitwerkingen.Select(u => Wetsregels.Voorvoegsel + u.Vraag.Naam), "wet/afsluiting"]);
        gevuurd[^1].Should().Be("wet/afsluiting");
        for (var i = 0; i < plan.Uitwerkingen.Length; i++)
        {
            var plaats = gevuurd.IndexOf(Wetsregels.Voorvoegsel + plan.Uitwerkingen[i].Vraag.Naam);
            plan.Vragen[i].Where(v => gevuurd.IndexOf(Wetsregels.Voorvoegsel + v.Naam) >= plaats).Should().BeEmpty();
        }
    }

    [Fact]
    public void Gemeentelijke_regels_veranderen_de_beoordeling_niet()
    {
        var (zonder, met) = (new NRulesMotor(), new NRulesMotor(typeof(WelkomstRegel), typeof(WelkomstVervolgRegel), typeof(TelRegel), typeof(StilzetRegel)));
        foreach (var geval in new Dossiergenerator(3).Reeks(200))
        {
            var (a, b) = (zonder.Beoordeel(geval.Dossier, geval.Peildata).Beoordeling, met.Beoordeel(geval.Dossier, geval.Peildata).Beoordeling);

            b.Gewoon.Velden.Should().Equal(a.Gewoon.Velden);
            a.Editie.Regels.Should().OnlyContain(r => b.Gewoon.Status(r) == a.Gewoon.Status(r));
            b.Streng.Velden.Should().Equal(a.Streng.Velden);
        }
    }
}
