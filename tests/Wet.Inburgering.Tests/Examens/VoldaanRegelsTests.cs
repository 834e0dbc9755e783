using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Vrijstellingen;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Examens;

/// <summary>VOLD-01, ONDERDEEL-02, ROUTE-B1-01, ROUTE-O-03 en ROUTE-O-04.</summary>
public class VoldaanRegelsTests
{
    [Fact]
    public void B1_route_alles_klaar_op_de_dag_van_het_laatste_onderdeel()
    {
        B1Klaar.Op(Nu).Voldaan.Waarde.Should().Be(new Voldoening(true, D(1, 2, 2024), true, Inburgeringsdocument.Diploma));
        B1Klaar.Op(Nu).Regel(Rechtsvragen.Voldaan, "ROUTE-B1-01-behaald").Should().Be(Regelstatus.Waar);
        B1Klaar.Met([.. AlleVijf()[..4], Poging(Examenonderdeel.Knm, dag: D(3, 5, 2024))]).Op(Nu).Voldaan.Waarde!.Value.Op.Should().Be(D(3, 5, 2024));
        (B1Klaar with { Arbeidsmarktmodule = MapKlaar with { Eindgesprek = D(4, 6, 2024) } }).Op(Nu).Voldaan.Waarde!.Value.Op.Should().Be(D(4, 6, 2024));
    }

    [Fact]
    public void Pas_vanaf_die_dag()
    {
        B1Klaar.Op(D(31, 1, 2024)).Voldaan.Waarde?.Voldaan.Should().NotBe(true);
        B1Klaar.Op(D(1, 2, 2024)).Voldaan.Waarde!.Value.Voldaan.Should().BeTrue();
    }

    [Theory]
    [InlineData("VOLD-01-pvt")]
    [InlineData("VOLD-01-map")]
    public void Zonder_PVT_of_MAP_niet(string regel)
    {
        var dossier = regel == "VOLD-01-pvt"
            ? B1Klaar with { Participatieverklaring = PvtKlaar with { Uren = 11 } }
            : B1Klaar with { Arbeidsmarktmodule = MapKlaar with { Praktijkuren = 39 } };

        dossier.Op(Nu).Voldaan.Waarde.Should().Be(new Voldoening(false, null, null, null));
        dossier.Op(Nu).Regel(Rechtsvragen.Voldaan, regel).Should().Be(Regelstatus.Waar);
        B1Klaar.Op(Nu).Regel(Rechtsvragen.Voldaan, regel).Should().Be(Regelstatus.Onwaar);
    }

    /// <summary>Of de Minister vrijstelling gaf voor een onderdeel is (nog) niet te zien: een onderdeel dat ontbreekt is dus nooit zeker nee.</summary>
    [Fact]
    public void Een_onderdeel_dat_ontbreekt_is_nee_en_zonder_zicht_op_vrijstelling_of_ontheffing_onbekend()
    {
        for (var weg = 0; weg < 5; weg++)
        {
            var over = AlleVijf().Where((_, i) => i != weg).ToArray();
            B1Klaar.Met(over).Op(Nu).Voldaan.Waarde!.Value.Voldaan.Should().BeFalse();
            B1Klaar.Met([.. over, AlleVijf()[weg] with { Uitslag = Examenuitslag.NietBehaald }]).Op(Nu).Voldaan.Waarde!.Value.Voldaan.Should().BeFalse();
            (B1Klaar.Met(over) with { Bewijsstukken = default }).Op(Nu).Voldaan.Status.Should().Be(Uitkomststatus.Onbekend);
            (B1Klaar.Met(over) with { Ontheffingsbesluiten = default }).Op(Nu).Voldaan.Status.Should().Be(Uitkomststatus.Onbekend);
        }
    }

    [Fact]
    public void Vrijstelling_of_ontheffing_van_een_onderdeel_komt_in_de_plaats_van_het_examen_EXAM_03()
    {
        var zonderSpreken = B1Klaar.Met([.. AlleVijf().Where(p => p.Onderdeel.Waarde != Examenonderdeel.Spreken)]);
        var certificaat = new Bewijsstuk
        {
            Behaald = D(1, 2, 2023),
            Soort = Bewijsstuksoort.StaatsexamenNt2,
            Lezen = Taalniveau.GeenNiveau,
            Luisteren = Taalniveau.GeenNiveau,
            Schrijven = Taalniveau.GeenNiveau,
            Spreken = Taalniveau.B1,
        };
        var ontheven = new Ontheffingsbesluit { Bekendgemaakt = D(1, 2, 2023), Omvang = Ontheffingsomvang.Spreken, Ingetrokken = DatumWaarneming.NietGebeurd };

        (zonderSpreken with { Bewijsstukken = Lijst.Volledig(certificaat) }).Op(Nu).Voldaan.Waarde!.Value.Voldaan.Should().BeTrue();
        (zonderSpreken with { Ontheffingsbesluiten = Lijst.Volledig(ontheven) }).Op(Nu).Voldaan.Waarde!.Value.Voldaan.Should().BeTrue();
    }

    [Fact]
    public void Een_ongeldig_verklaard_examen_telt_niet_EXAM_51()
        => B1Klaar.Met([.. AlleVijf()[..4], AlleVijf()[4] with { Uitslag = Examenuitslag.Ongeldig }]).Op(Nu).Voldaan.Waarde!.Value.Voldaan.Should().BeFalse();

    [Fact]
    public void B2_volstaat_en_A2_alleen_waar_het_PIP_dat_zegt_E37()
    {
        B1Klaar.Met(AlleVijf(Taalniveau.B2)).Op(Nu).Voldaan.Waarde!.Value.Voldaan.Should().BeTrue();
        B1Klaar.Met(AlleVijf(Taalniveau.A2)).Op(Nu).Voldaan.Waarde?.Voldaan.Should().NotBe(true);
        var pips = LaterPip(Leerroute.B1Route, Taalniveau.B1, Taalniveau.B1, Taalniveau.A2, Taalniveau.B1);
        var schrijvenA2 = AlleVijf();
        schrijvenA2[2] = Poging(Examenonderdeel.Schrijven, Taalniveau.A2);
        (B1Klaar.Met(schrijvenA2) with { Pips = pips }).Op(Nu).Voldaan.Waarde!.Value.Voldaan.Should().BeTrue();
        B1Klaar.Met(schrijvenA2).Op(Nu).Voldaan.Waarde?.Voldaan.Should().NotBe(true);
        var lezenA2 = AlleVijf();
        lezenA2[0] = Poging(Examenonderdeel.Lezen, Taalniveau.A2);
        (B1Klaar.Met(lezenA2) with { Pips = pips }).Op(Nu).Voldaan.Waarde?.Voldaan.Should().NotBe(true);
    }

    [Fact]
    public void De_eerste_keer_dat_een_onderdeel_is_behaald_telt()
    {
        var dossier = B1Klaar.Met([.. AlleVijf(), Poging(Examenonderdeel.Lezen, dag: D(1, 10, 2024)), Poging(Examenonderdeel.Spreken, dag: D(1, 1, 2023), uitslag: Examenuitslag.NietBehaald)]);

        dossier.Op(Nu).Voldaan.Waarde!.Value.Op.Should().Be(D(1, 2, 2024));
    }

    [Fact]
    public void Of_de_examendag_of_de_uitslag_telt_is_een_lezing()
    {
        var dossier = B1Klaar.Met(AlleVijf().Select(p => p with { Examendag = D(10, 3, 2025), Uitslagdag = D(1, 5, 2025) }).ToArray());
        var uitslag = Kader(Lezing("VOLD-01/examendag"), "dagVanUitslag");

        dossier.Op(D(1, 6, 2025)).Voldaan.Waarde.Should().Be(new Voldoening(true, D(10, 3, 2025), true, Inburgeringsdocument.Diploma));
        dossier.Op(D(1, 6, 2025)).Voldaan.Algemeen.HangtAfVanLezing.Should().BeTrue();
        dossier.Op(D(1, 6, 2025), uitslag).Voldaan.Waarde.Should().Be(new Voldoening(true, D(1, 5, 2025), false, Inburgeringsdocument.Diploma));
        dossier.Op(D(1, 4, 2025), uitslag).Voldaan.Waarde?.Voldaan.Should().NotBe(true);
    }

    [Fact]
    public void KNM_van_voor_het_eerste_PIP_telt_naar_de_lezing()
    {
        var dossier = B1Klaar.Met([.. AlleVijf()[..4], Poging(Examenonderdeel.Knm, dag: D(14, 3, 2022))]);

        dossier.Op(Nu).Voldaan.Waarde!.Value.Voldaan.Should().BeTrue();
        dossier.Op(Nu, Kader(Lezing("KNM-01/voorPip"), "teltNiet")).Voldaan.Waarde!.Value.Voldaan.Should().BeFalse();
    }

    [Fact]
    public void Wie_de_onderwijsroute_nog_volgt_heeft_haar_niet_behaald_naar_de_lezing()
    {
        var dossier = B1Klaar with
        {
            Pips = Pip(D(15, 3, 2022), Leerroute.Onderwijsroute),
            Taalschakeltraject = new() { Diploma = DatumWaarneming.NietGebeurd, Gestopt = DatumWaarneming.NietGebeurd },
        };

        dossier.Op(Nu).Voldaan.Waarde!.Value.Voldaan.Should().BeTrue();
        dossier.Op(Nu, Kader(Lezing("ROUTE-O-04/nietBehaald"), "naStoppen")).Voldaan.Waarde!.Value.Voldaan.Should().BeFalse();
    }

    [Fact]
    public void Een_kale_lijst_pogingen_kan_ja_geven()
    {
        var dossier = B1Klaar with { Examenpogingen = [.. AlleVijf()] };

        dossier.Op(Nu).Voldaan.Waarde.Should().Be(new Voldoening(true, null, true, Inburgeringsdocument.Diploma), "een eerdere poging kan er nog zijn");
    }

    [Theory]
    [InlineData(15, 3, 2025, true)]
    [InlineData(16, 3, 2025, false)]
    public void Tijdig_is_tot_en_met_de_laatste_dag(int dag, int maand, int jaar, bool tijdig)
        => (B1Klaar with { Arbeidsmarktmodule = MapKlaar with { Eindgesprek = D(dag, maand, jaar) } }).Op(D(1, 6, 2025)).Voldaan.Waarde
            .Should().Be(new Voldoening(true, D(dag, maand, jaar), tijdig, Inburgeringsdocument.Diploma));

    [Fact]
    public void Te_laat_staat_niet_vast_zolang_DUO_nog_kan_verlengen()
    {
        var laat = B1Klaar with { Arbeidsmarktmodule = MapKlaar with { Eindgesprek = D(1, 5, 2025) } };

        laat.Met(Omstandigheid(Verlengingsgrond.Bevalling, D(1, 1, 2024))).Op(D(1, 6, 2025)).Voldaan.Waarde!.Value.Tijdig.Should().BeNull();
        (laat with { Omstandigheden = default }).Op(D(1, 6, 2025)).Voldaan.Waarde!.Value.Tijdig.Should().BeNull();
        (laat with { Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 2, 2025), NieuweLaatsteDag = D(1, 5, 2025), Vervallen = false }) })
            .Op(D(1, 6, 2025)).Voldaan.Waarde!.Value.Tijdig.Should().BeTrue();
    }

    [Theory]
    [InlineData(1, 10, 2025, true)]
    [InlineData(2, 10, 2025, false)]
    public void Tijdig_ook_in_de_nieuwe_termijn_na_een_boete(int dag, int maand, int jaar, bool tijdig)
    {
        var dossier = (B1Klaar with { Verblijfstitels = Gezinsmigrant.Verblijfstitels, Arbeidsmarktmodule = MapKlaar with { Eindgesprek = D(dag, maand, jaar) } }).Met(new Wet.Inburgering.Handhaving.BoeteTermijn
        {
            Bekendgemaakt = D(1, 4, 2025),
            Boetestatus = Wet.Inburgering.Handhaving.Boetestatus.Onherroepelijk,
            PvtOntbrak = false,
            MapOntbrak = true,
            LeerrouteOntbrak = false,
        });

        dossier.Op(D(1, 12, 2025)).Voldaan.Waarde!.Value.Tijdig.Should().Be(tijdig);
    }

    [Fact]
    public void Zelfredzaamheidsroute_geeft_een_certificaat_E38_E40()
    {
        ZAsiel.Op(Nu).Voldaan.Waarde.Should().Be(new Voldoening(true, D(1, 10, 2024), true, Inburgeringsdocument.Certificaat));
        ZGezin.Op(Nu).Voldaan.Waarde.Should().Be(new Voldoening(true, D(1, 10, 2024), true, Inburgeringsdocument.Certificaat));
        ZAsiel.Op(Nu).Regel(Rechtsvragen.Voldaan, "VOLD-01-z").Should().Be(Regelstatus.Waar);
        B1Klaar.Op(Nu).Regel(Rechtsvragen.Voldaan, "VOLD-01-z").Should().Be(Regelstatus.Onwaar);
    }

    [Fact]
    public void A2_examens_in_de_zelfredzaamheidsroute_geven_geen_diploma_EXAM_53()
        => ZAsiel.Met(AlleVijf(Taalniveau.A2)).Op(Nu).Voldaan.Waarde!.Value.Document.Should().Be(Inburgeringsdocument.Certificaat);

    [Fact]
    public void Zonder_eindgesprek_of_met_te_weinig_uren_niet_E39()
    {
        var dossier = ZAsiel with { Zelfredzaamheid = Eindgesprek with { Eindgesprek = DatumWaarneming.NietGebeurd } };

        dossier.Op(Nu).Voldaan.Waarde!.Value.Voldaan.Should().BeFalse();
        dossier.Op(Nu).Regel(Rechtsvragen.Voldaan, "VOLD-01-leerroute").Should().Be(Regelstatus.Waar);
        ZAsiel.Op(Nu).Regel(Rechtsvragen.Voldaan, "VOLD-01-leerroute").Should().Be(Regelstatus.Verdrongen);
    }

    [Fact]
    public void Zonder_vastgelegde_dag_ligt_het_afronden_tussen_eindgesprek_en_peildatum()
    {
        foreach (var afgerond in new[] { DatumWaarneming.Onbekend, DatumWaarneming.NietGebeurd })
        {
            var op = (ZAsiel with { Zelfredzaamheid = Eindgesprek with { AfgerondOp = afgerond } }).Op(Nu).Voldaan.Algemeen.Veld("op");
            (op.Vroegst, op.Laatst).Should().Be((D(1, 10, 2024), Nu));
        }
    }

    [Fact]
    public void Onderwijsroute_afgerond_met_PVT_zonder_MAP_E42()
    {
        var dossier = Onderwijs with { Taalschakeltraject = new() { Diploma = D(1, 7, 2024), Gestopt = DatumWaarneming.NietGebeurd } };

        dossier.Op(Nu).Voldaan.Waarde.Should().Be(new Voldoening(true, D(1, 7, 2024), true, Inburgeringsdocument.Diploma));
        dossier.Op(Nu).Regel(Rechtsvragen.Voldaan, "ROUTE-O-03").Should().Be(Regelstatus.Waar);
        Onderwijs.Op(Nu).Regel(Rechtsvragen.Voldaan, "ROUTE-O-03").Should().Be(Regelstatus.Onwaar);
        Onderwijs.Op(Nu).Voldaan.Waarde?.Voldaan.Should().NotBe(true);
    }

    [Fact]
    public void Terugval_zonder_onderwijsroute_vier_keer_B1_en_KNM_E43()
    {
        var gestopt = Onderwijs.Met(AlleVijf()) with { Taalschakeltraject = new() { Diploma = DatumWaarneming.NietGebeurd, Gestopt = D(1, 5, 2023) } };

        // Wie het traject nog volgt of afrondde hoeft de MAP niet; wie stopte wel, tenzij de wet anders gelezen wordt.
        Onderwijs.Met(AlleVijf()).Op(Nu).Voldaan.Waarde.Should().Be(new Voldoening(true, D(1, 2, 2024), true, Inburgeringsdocument.Diploma));
        Onderwijs.Met(AlleVijf()).Op(Nu).Regel(Rechtsvragen.Voldaan, "ROUTE-O-04").Should().Be(Regelstatus.Waar);
        gestopt.Op(Nu).Voldaan.Waarde!.Value.Voldaan.Should().BeFalse();
        gestopt.Op(Nu).Voldaan.Algemeen.HangtAfVanLezing.Should().BeTrue();
        gestopt.Op(Nu, Kader(Lezing("MAP-02/gestopt"), "geenMap")).Voldaan.Waarde!.Value.Voldaan.Should().BeTrue();
        (gestopt with { Arbeidsmarktmodule = MapKlaar }).Op(Nu).Voldaan.Waarde!.Value.Voldaan.Should().BeTrue();
    }

    [Fact]
    public void In_de_terugval_volstaat_A2_nooit_ook_niet_als_het_PIP_dat_zegt()
    {
        var pip = new Pip { Dagtekening = PipDag, Leerroute = Leerroute.Onderwijsroute, NiveauLezen = Taalniveau.A2, NiveauLuisteren = Taalniveau.A2, NiveauSchrijven = Taalniveau.A2, NiveauSpreken = Taalniveau.A2 };

        (Onderwijs.Met(AlleVijf(Taalniveau.A2)) with { Pips = Lijst.Volledig(pip) }).Op(Nu).Voldaan.Waarde?.Voldaan.Should().NotBe(true);
    }

    [Fact]
    public void Een_ontbrekend_feit_zegt_nooit_dat_niet_is_voldaan()
    {
        Dossier[] gevallen =
        [
            B1Klaar with { Participatieverklaring = new() },
            B1Klaar with { Arbeidsmarktmodule = new() },
            B1Klaar with { Examenpogingen = default },
            B1Klaar with { Pips = Lijst.Volledig(new Pip { Dagtekening = PipDag }) },
            ZAsiel with { Zelfredzaamheid = new() },
            ZAsiel with { GevolgdeUren = default },
            Onderwijs with { Taalschakeltraject = new() },
        ];
        foreach (var dossier in gevallen)
        {
            dossier.Op(Nu).Voldaan.Status.Should().Be(Uitkomststatus.Onbekend);
        }
    }

    [Fact]
    public void Bij_een_onbekende_route_is_voldaan_alleen_zeker_als_iedere_route_klaar_is()
    {
        var dossier = (ZAsiel with { Pips = Lijst.Volledig(new Pip { Dagtekening = PipDag }) }).Op(Nu);

        dossier.Voldaan.Status.Should().Be(Uitkomststatus.Onbekend);
    }
}
