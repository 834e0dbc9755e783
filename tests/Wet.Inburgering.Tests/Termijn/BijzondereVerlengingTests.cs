using NodaTime;
using NodaTime.Text;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Tests.Examens;
using Wet.Inburgering.Tests.Praktijkgevallen;
using Wet.Inburgering.Tests.Randgevallen;
using Wet.Inburgering.Vrijstellingen;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Termijn;

/// <summary>VERL-04 en VERL-05: verlenging wegens een niet-vrijstellende opleiding, en voor wie bijna klaar is.</summary>
public class BijzondereVerlengingTests
{
    /// <summary>Gezinsmigrant met de plicht sinds 1 februari 2024 en een termijn tot 16 maart 2027.</summary>
    private static readonly Dossier Plicht2024 = Leeg(Regulier(D(1, 2, 2024))) with { Pips = Pip(D(15, 3, 2024)) };

    private static readonly LocalDate EindePlicht2024 = D(16, 3, 2027);

    private static readonly LocalDate Nu = D(1, 12, 2026);

    private static readonly Dictionary<string, (Dossier Dossier, BijzondereVerlenging Uitkomst, string Regel)> Opleidingen = new()
    {
        // 530 dagen: van de plicht tot de uitschrijving, ook van voor het PIP. De twee jaar van L22 tellen als jaren vanaf het einde.
        ["L21"] = (Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2023), D(15, 7, 2025))), Verlengd(EindePlicht2024.PlusDays(530)), "VERL-04"),
        ["L22"] = (Met(Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(1, 9, 2023), D(1, 9, 2026))), Verlengd(D(16, 3, 2029)), "VERL-04"),
        ["L22 een dag korter dan twee jaar"] = (Met(Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(1, 3, 2024), D(28, 2, 2026))), Verlengd(EindePlicht2024.PlusDays(729)), "VERL-04"),
        ["L23 eerste keer"] = (Met(Nog(OpleidingZonderVrijstelling.SpeciaalOnderwijsDagbesteding)), Verlengd(D(16, 3, 2029)), "VERL-04-nog"),
        ["L23 tweede keer"] = (Met(Nog(OpleidingZonderVrijstelling.SpeciaalOnderwijsDagbesteding)).Eerder(1), Verlengd(D(16, 3, 2028)), "VERL-04-vervolg"),
        ["L23 derde keer"] = (Met(Nog(OpleidingZonderVrijstelling.SpeciaalOnderwijsDagbesteding)).Eerder(2), Verlengd(D(16, 3, 2028)), "VERL-04-vervolg"),
        ["L23 vierde keer"] = (Met(Nog(OpleidingZonderVrijstelling.SpeciaalOnderwijsDagbesteding)).Eerder(3), Geen, "VERL-04-maximum"),
    };

    private static readonly Dictionary<string, (Dossier Dossier, BijzondereVerlenging Uitkomst, string Regel)> OverigeOpleidingen = new()
    {
        ["entree, eerste keer"] = (Met(Nog(OpleidingZonderVrijstelling.Entreeopleiding)), Verlengd(D(16, 3, 2029)), "VERL-04-nog"),
        ["entree, twee jaar in totaal"] = (Met(Nog(OpleidingZonderVrijstelling.Entreeopleiding)).EerderEntree(), Geen, "VERL-04-maximum"),
        ["geen opleiding"] = (Plicht2024, Geen, "VERL-04-geen"),
        ["niet aangewezen"] = (Met(Nog(OpleidingZonderVrijstelling.Anders)), Geen, "VERL-04-geen"),
        ["niet bewezen"] = (Met(Nog(OpleidingZonderVrijstelling.Praktijkonderwijs) with { Bewezen = false }), Geen, "VERL-04-geen"),
        ["klaar op de eerste dag van de termijn"] = (Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2023), D(16, 3, 2024))), Geen, "VERL-04-geen"),
        ["klaar een dag later"] = (Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2023), D(17, 3, 2024))), Verlengd(EindePlicht2024.PlusDays(45)), "VERL-04"),
        ["twee jaar entree over een schrikkeldag minder"] = (Met(Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(1, 3, 2024), D(1, 6, 2026))), Verlengd(D(16, 3, 2029)), "VERL-04"),
        ["twee keer entree, samen hoogstens twee jaar"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(1, 3, 2024), D(1, 7, 2025)), Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(1, 7, 2025), D(1, 10, 2026))),
            Verlengd(D(16, 3, 2029)),
            "VERL-04"),
        ["twee keer entree tegelijk: dezelfde dagen een keer"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(1, 3, 2025), D(1, 9, 2025)), Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(1, 6, 2025), D(1, 3, 2026))),
            Verlengd(EindePlicht2024.PlusDays(365)),
            "VERL-04"),
        ["twee keer praktijkonderwijs op dezelfde dag begonnen: dezelfde dagen een keer"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 3, 2025), D(1, 9, 2025)), Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 3, 2025), D(1, 3, 2026))),
            Verlengd(EindePlicht2024.PlusDays(365)),
            "VERL-04"),
        ["direct door, daarna een tweede entreeopleiding"] = (
            Met(
                Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2023), D(1, 8, 2024)),
                Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(1, 8, 2024), D(1, 2, 2025)),
                Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(1, 2, 2025), D(1, 8, 2025))),
            Verlengd(EindePlicht2024.PlusDays(547)),
            "VERL-04"),
        ["entree begonnen voor de uitschrijving: die dagen niet dubbel"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2023), D(1, 4, 2025)), Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(1, 3, 2025), D(11, 4, 2025))),
            Verlengd(EindePlicht2024.PlusDays(435)),
            "VERL-04"),
        ["praktijkonderwijs van voor het PIP, direct door naar de entreeopleiding"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2023), D(1, 3, 2024)), Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(1, 3, 2024), D(1, 3, 2025))),
            Verlengd(EindePlicht2024.PlusDays(29 + 365)),
            "VERL-04"),
        ["hetzelfde, en de entreeopleiding loopt nog"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2023), D(1, 3, 2024)), Nog(OpleidingZonderVrijstelling.Entreeopleiding) with { Inschrijving = D(1, 3, 2024) }),
            Verlengd(EindePlicht2024.PlusDays(29).PlusYears(2)),
            "VERL-04-door"),
        ["praktijkonderwijs van voor het PIP, en later los een entreeopleiding: alleen wat liep toen de plicht begon"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2023), D(1, 3, 2024)), Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(1, 9, 2024), D(1, 3, 2025))),
            Verlengd(EindePlicht2024.PlusDays(29)),
            "VERL-04-los"),
        ["een entreeopleiding binnen het praktijkonderwijs telt niet dubbel"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 3, 2025), D(1, 3, 2026)), Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(1, 5, 2025), D(1, 3, 2026))),
            Verlengd(EindePlicht2024.PlusDays(365)),
            "VERL-04"),
        ["ook niet als zij eerder eindigde"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 3, 2025), D(1, 3, 2026)), Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(1, 5, 2025), D(1, 1, 2026))),
            Verlengd(EindePlicht2024.PlusDays(365)),
            "VERL-04"),
        ["en met een dag langer een dag meer"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 3, 2025), D(1, 3, 2026)), Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(1, 5, 2025), D(2, 3, 2026))),
            Verlengd(EindePlicht2024.PlusDays(366)),
            "VERL-04"),
        ["een te vroege aanvraag telt niet"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 3, 2025), D(1, 3, 2026))) with { Verlengingsaanvragen = Lijst.Volledig(new Verlengingsaanvraag { Ontvangen = D(1, 2, 2026), Afgewezen = DatumWaarneming.NietGebeurd }) },
            Verlengd(EindePlicht2024.PlusDays(365)),
            "VERL-04"),
        ["een afgewezen aanvraag telt niet"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2024), D(1, 11, 2026))) with { Verlengingsaanvragen = Lijst.Volledig(new Verlengingsaanvraag { Ontvangen = D(1, 10, 2026), Afgewezen = D(20, 11, 2026) }) },
            Verlengd(EindePlicht2024.PlusDays(791)),
            "VERL-04"),
        ["met een vakantie ertussen, volgens DUO direct"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2023), D(1, 4, 2025)), Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(15, 4, 2025), D(25, 4, 2025)))
                with
            { Opleidingsverlenging = Plicht2024.Opleidingsverlenging with { SlootDirectAan = true } },
            Verlengd(EindePlicht2024.PlusDays(435)),
            "VERL-04"),
        ["entree die direct aansloot loopt nog"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2023), D(15, 7, 2025)), Nog(OpleidingZonderVrijstelling.Entreeopleiding) with { Inschrijving = D(15, 7, 2025) }),
            Verlengd(EindePlicht2024.PlusDays(530).PlusYears(2)),
            "VERL-04-door"),
        ["entree die niet aansloot loopt nog"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2023), D(15, 7, 2025)), Nog(OpleidingZonderVrijstelling.Entreeopleiding) with { Inschrijving = D(1, 9, 2025) }),
            Verlengd(EindePlicht2024.PlusDays(530)),
            "VERL-04-los"),
        ["bij de aanvraag nog ingeschreven, nu niet meer"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2024), D(1, 11, 2026))) with { Verlengingsaanvragen = Lijst.Volledig(new Verlengingsaanvraag { Ontvangen = D(1, 10, 2026), Afgewezen = DatumWaarneming.NietGebeurd }) },
            Verlengd(D(16, 3, 2029)),
            "VERL-04-nog"),
        ["na afloop al verlengd"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 4, 2024), D(1, 6, 2024))).NaAfloop() with
            {
                Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 10, 2026), NieuweLaatsteDag = D(15, 5, 2027), Vervallen = false }),
            },
            Geen,
            "VERL-04-gehad"),
        ["direct door naar de entreeopleiding"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2023), D(1, 4, 2025)), Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(1, 4, 2025), D(11, 4, 2025))),
            Verlengd(EindePlicht2024.PlusDays(435)),
            "VERL-04"),
        ["niet direct door: alleen de opleiding op de eerste dag van de plicht"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2023), D(1, 4, 2025)), Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(2, 4, 2025), D(11, 4, 2025))),
            Verlengd(EindePlicht2024.PlusDays(425)),
            "VERL-04-los"),
    };

    private static readonly Dictionary<string, (Dossier Dossier, string Regel)> Open = new()
    {
        ["eerder verlengd bij een lopende opleiding, nu afgerond"] = (Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2024), D(15, 7, 2025))).Eerder(1), "VERL-04-eerder"),
        ["eerder verlengd bij entree, nu praktijkonderwijs"] = (Met(Nog(OpleidingZonderVrijstelling.Praktijkonderwijs)).EerderEntree(), "VERL-04-eerder"),
        ["eerder verlengd na een andere opleiding"] = (Met(Nog(OpleidingZonderVrijstelling.Praktijkonderwijs)).NaAfloop(), "VERL-04-eerder"),
        ["eerder verlengd bij praktijkonderwijs, nu entree"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2023), D(15, 7, 2025)), Nog(OpleidingZonderVrijstelling.Entreeopleiding) with { Inschrijving = D(15, 7, 2025) }).Eerder(1),
            "VERL-04-eerder"),
        ["los, en niets op de eerste dag van de plicht"] = (
            Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2024), D(1, 4, 2025)), Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(2, 4, 2025), D(11, 4, 2025))),
            "VERL-04-zonderbegin"),
    };

    /// <summary>Gezinsmigrant, B1-route, PVT en MAP klaar, KNM en twee taalonderdelen behaald, 450 uur les.</summary>
    private static readonly Dossier Gezin = Bijna(Gezinsmigrant).Met(Uren(300), Uren(150, Urensoort.Knm));

    private static readonly Dossier Asielgeval = Bijna(Asielstatushouder);

    private static readonly Dictionary<string, (Dossier Dossier, BijzondereVerlenging Uitkomst, string Regel)> Inspanningen = new()
    {
        ["E16"] = (Asielgeval, Verlengd(D(16, 9, 2025)), "VERL-05"),
        ["E47 450 uur"] = (Gezin, Verlengd(D(16, 9, 2025)), "VERL-05"),
        ["E47 449 uur"] = (Gezin.Met(Uren(300), Uren(149, Urensoort.Knm)), Geen, "VERL-05-uren"),
        ["E48"] = (Asielgeval.Met(Taal(Examenonderdeel.Lezen, Examenonderdeel.Luisteren, Examenonderdeel.Schrijven)), Geen, "VERL-05-examens"),
        ["E49"] = (Asielgeval with { BoetesTermijn = Lijst.Volledig(Boete) }, Geen, "VERL-05-nieuw"),
    };

    /// <summary>VL-09: mist er een, dan niet op deze grond.</summary>
    private static readonly Dictionary<string, (Dossier Dossier, bool Recht, string Regel)> EenOntbreekt = new()
    {
        ["niets"] = (Asielgeval, true, "VERL-05"),
        ["een taalonderdeel minder"] = (Asielgeval.Met([.. Taal(Examenonderdeel.Lezen), Poging(Examenonderdeel.Knm)]), false, "VERL-05-examens"),
        ["een taalonderdeel onder het niveau"] = (
            Asielgeval.Met([.. Taal(Examenonderdeel.Lezen), Poging(Examenonderdeel.Luisteren, Taalniveau.A2), Poging(Examenonderdeel.Knm)]), false, "VERL-05-examens"),
        ["PVT"] = (Asielgeval with { Participatieverklaring = PvtKlaar with { Ondertekend = DatumWaarneming.NietGebeurd } }, false, "VERL-05-pvtmap"),
        ["MAP"] = (Asielgeval with { Arbeidsmarktmodule = MapKlaar with { Eindgesprek = DatumWaarneming.NietGebeurd } }, false, "VERL-05-pvtmap"),
        ["lessen"] = (Asielgeval with { Inspanning = new() { AlleLessenGevolgd = false, LeidtTotVoldoen = true, EerderVerleend = false } }, false, "VERL-05-lessen"),
        ["uitzicht op voldoen"] = (Asielgeval with { Inspanning = new() { AlleLessenGevolgd = true, LeidtTotVoldoen = false, EerderVerleend = false } }, false, "VERL-05-prognose"),
        ["B1-route"] = (Asielgeval.Route(Leerroute.Zelfredzaamheidsroute), false, "VERL-05-route"),
    };

    private static BijzondereVerlenging Geen => new(false, null);

    private static BoeteTermijn Boete => new()
    {
        Bekendgemaakt = D(1, 4, 2025),
        Boetestatus = Boetestatus.Onherroepelijk,
        PvtOntbrak = false,
        MapOntbrak = false,
        LeerrouteOntbrak = true,
        Leerroute = Leerroute.B1Route,
        BehaaldeExamenonderdelen = 3,
    };

    public static TheoryData<string> Opleidingsnamen => [.. Opleidingen.Keys];

    public static TheoryData<string> OverigeNamen => [.. OverigeOpleidingen.Keys];

    public static TheoryData<string> OpenNamen => [.. Open.Keys];

    public static TheoryData<string> Inspanningsnamen => [.. Inspanningen.Keys];

    public static TheoryData<string> Ontbrekend => [.. EenOntbreekt.Keys];

    [Theory]
    [MemberData(nameof(Opleidingsnamen))]
    [Randgeval]
    public void Verlenging_wegens_een_opleiding(string geval) => Toets(Opleidingen[geval], geval);

    [Theory]
    [MemberData(nameof(OverigeNamen))]
    public void Verlenging_wegens_een_opleiding_op_de_grens(string geval) => Toets(OverigeOpleidingen[geval], geval);

    [Theory]
    [InlineData("HANDH-37", "2026-12-01", true)]
    [InlineData("HANDH-38", "2022-12-31", false)]
    [Randgeval]
    public void Een_opleiding_geeft_pas_sinds_2023_extra_tijd(string geval, string peildatum, bool recht)
    {
        var dossier = Asielstatushouder with { NietVrijstellendeOpleidingen = Lijst.Volledig(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 4, 2022), D(1, 6, 2022))) };
        var beoordeling = dossier.Op(LocalDatePattern.Iso.Parse(peildatum).Value);

        beoordeling.Opleidingsverlenging.Waarde!.Value.Recht.Should().Be(recht, geval);
        beoordeling.Draagt(Rechtsvragen.Opleidingsverlenging, recht ? "VERL-04" : "VERL-04-vroeger", geval);
    }

    [Fact]
    [Praktijkgeval("T-5", Label.Wet)]
    public void T_5_praktijkonderwijs_en_entree_stellen_niet_vrij_maar_geven_extra_tijd()
    {
        var dossier = Met(Nog(OpleidingZonderVrijstelling.Entreeopleiding)) with
        {
            Opleidingen = Lijst.Volledig(new Opleiding { Inschrijving = D(1, 9, 2025), Uitschrijving = DatumWaarneming.Lopend, LeidtTot = Bewijsstuksoort.NietVrijstellendeOpleiding }),
        };

        dossier.Op(Nu).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeTrue();
        dossier.Op(Nu).Vrijstelling.Waarde!.Value.Vrijgesteld.Should().BeFalse();
        dossier.Op(Nu).Opleidingsverlenging.Waarde!.Value.Recht.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(OpenNamen))]
    public void Waar_de_Regeling_zwijgt_is_het_onbekend_met_een_ondergrens(string geval)
    {
        var (dossier, regel) = Open[geval];
        var uitkomst = dossier.Op(Nu).Opleidingsverlenging;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend, geval);
        uitkomst.Algemeen.Verklaar().Regels.Single(r => r.Status == Regelstatus.Waar).Regel.Id.Should().Be(regel, geval);
        uitkomst.Algemeen.Veld("recht").JaNee.Should().BeNull(geval);
        uitkomst.Algemeen.Veld("eindeExclusief").Vroegst.Should().Be(EindePlicht2024, geval);
    }

    [Fact]
    public void Een_tweede_opleiding_kost_nooit_tijd_maar_hoe_zij_meetelt_staat_niet_vast()
    {
        var eerste = Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 2, 2024), D(1, 11, 2026));
        var samen = Met(eerste, Nog(OpleidingZonderVrijstelling.SpeciaalOnderwijsArbeidsmarktgericht) with { Inschrijving = D(10, 11, 2026) }).Op(Nu).Opleidingsverlenging;
        var alleen = Met(eerste).Op(Nu).Opleidingsverlenging.Waarde!.Value.EindeExclusief!.Value;

        samen.Status.Should().Be(Uitkomststatus.Onbekend);
        samen.Algemeen.Veld("eindeExclusief").Vroegst.Should().Be(alleen);
        Met(Klaar(OpleidingZonderVrijstelling.Entreeopleiding, D(1, 3, 2024), D(1, 3, 2025)), Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2025), D(1, 3, 2026)))
            .Op(Nu).Opleidingsverlenging.Status.Should().Be(Uitkomststatus.Onbekend, "de volgorde van lid 5 is andersom");
    }

    [Fact]
    public void De_open_punten_van_VERL_04_zijn_lezingen()
    {
        var klaar = Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 9, 2023), D(15, 7, 2025)));
        var vanVoorDePlicht = Met(Nog(OpleidingZonderVrijstelling.Praktijkonderwijs) with { Inschrijving = D(1, 9, 2023) });

        klaar.Op(Nu, Kader(Lezing("VERL-04/uitschrijvingsdag"), "teltMee")).Opleidingsverlenging.Waarde.Should().Be(Verlengd(EindePlicht2024.PlusDays(531)));
        klaar.Op(Nu).Opleidingsverlenging.Algemeen.HangtAfVanLezing.Should().BeTrue();
        vanVoorDePlicht.Op(Nu).Opleidingsverlenging.Waarde.Should().Be(Verlengd(D(16, 3, 2029)));
        var anders = vanVoorDePlicht.Op(Nu, Kader(Lezing("VERL-04/voorPlicht"), "alleenSindsPlicht")).Opleidingsverlenging;
        anders.Waarde.Should().Be(new BijzondereVerlenging(true, null));
        anders.Algemeen.Veld("eindeExclusief").Vroegst.Should().Be(EindePlicht2024);
        anders.Algemeen.Veld("eindeExclusief").Laatst.Should().Be(D(16, 3, 2029));
    }

    [Fact]
    public void Of_de_tijd_van_een_vrijstelling_wegens_schoolplicht_telt_is_een_lezing()
    {
        var scholier = Met(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 3, 2024), D(1, 3, 2026))) with
        {
            Persoon = DeMens with { Geboortedatum = D(1, 6, 2007) },
            Schoolplicht = new() { Begin = D(1, 7, 2012), LaatsteDag = D(15, 3, 2024) },
        };

        scholier.Op(Nu).Opleidingsverlenging.Waarde.Should().Be(Verlengd(EindePlicht2024.PlusDays(730)));
        scholier.Op(Nu, Kader(Lezing("VERL-04/vrijgesteld"), "teltNiet")).Opleidingsverlenging.Status.Should().Be(Uitkomststatus.Onbekend);
    }

    [Theory]
    [InlineData("2027-03-15", "VERL-04-nog")]
    [InlineData("2027-03-16", "VERL-04-later")]
    public void Of_een_opleiding_telt_die_pas_in_de_verlengde_tijd_begon_is_onbekend(string inschrijving, string regel)
    {
        var dossier = Met(Nog(OpleidingZonderVrijstelling.Praktijkonderwijs) with { Inschrijving = LocalDatePattern.Iso.Parse(inschrijving).Value }) with
        {
            Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 3, 2027), NieuweLaatsteDag = D(15, 3, 2028), Vervallen = false }),
        };

        dossier.Op(D(1, 12, 2027)).Opleidingsverlenging.Algemeen.Verklaar().Regels.Single(r => r.Status == Regelstatus.Waar).Regel.Id.Should().Be(regel);
    }

    [Fact]
    public void Of_een_opleiding_een_nieuwe_termijn_verlengt_is_een_lezing_en_houdt_de_volgende_boete_open()
    {
        var dossier = Gezinsmigrant with
        {
            BoetesTermijn = Lijst.Volledig(Boete with { Bekendgemaakt = D(1, 4, 2025) }),
            NietVrijstellendeOpleidingen = Lijst.Volledig(Nog(OpleidingZonderVrijstelling.Praktijkonderwijs)),
        };
        var zonder = dossier with { NietVrijstellendeOpleidingen = Lijst.Volledig<NietVrijstellendeOpleiding>() };

        var nietGenoemd = Kader(Lezing("VERL-04/nieuweTermijn"), "nietGenoemd");

        dossier.Op(Nu).Opleidingsverlenging.Algemeen.Verklaar().Reden.Should().Be(Uitleg.RedenOnbekend.RechtOpen);
        dossier.Op(Nu, nietGenoemd).Opleidingsverlenging.Waarde.Should().Be(Geen);
        dossier.Op(Nu, nietGenoemd).Draagt(Rechtsvragen.Opleidingsverlenging, "VERL-04-nieuw", "nieuwe termijn");
        dossier.Op(Nu, nietGenoemd).VolgendeBoete.Status.Should().Be(Uitkomststatus.Bepaald);
        dossier.Op(Nu).VolgendeBoete.Status.Should().Be(Uitkomststatus.Onbekend);
        zonder.Op(Nu).VolgendeBoete.Status.Should().Be(Uitkomststatus.Bepaald);
    }

    [Theory]
    [MemberData(nameof(Inspanningsnamen))]
    [Randgeval]
    public void Verlenging_na_aanzienlijke_inspanningen(string geval)
    {
        var (dossier, uitkomst, regel) = Inspanningen[geval];

        dossier.Op(D(1, 6, 2025)).Inspanningsverlenging.Waarde.Should().Be(uitkomst, geval);
        dossier.Op(D(1, 6, 2025)).Draagt(Rechtsvragen.Inspanningsverlenging, regel, geval);
    }

    [Theory]
    [MemberData(nameof(Ontbrekend))]
    [Praktijkgeval("VL-09", Label.Wet)]
    public void VL_09_zes_maanden_als_alles_klopt_en_niet_als_er_een_ontbreekt(string ontbreekt)
    {
        var (dossier, recht, regel) = EenOntbreekt[ontbreekt];

        dossier.Op(D(1, 2, 2025)).Inspanningsverlenging.Waarde!.Value.Recht.Should().Be(recht, ontbreekt);
        dossier.Op(D(1, 2, 2025)).Draagt(Rechtsvragen.Inspanningsverlenging, regel, ontbreekt);
    }

    [Fact]
    public void Bij_een_gezinsmigrant_tellen_uren_en_niet_of_alle_lessen_gevolgd_zijn()
        => (Gezin with { Inspanning = new() { LeidtTotVoldoen = true, EerderVerleend = false } }).Op(D(1, 2, 2025)).Inspanningsverlenging.Waarde!.Value.Recht.Should().BeTrue();

    [Fact]
    public void Een_wisseling_van_groep_in_de_termijn_is_een_lezing()
    {
        var gewisseld = Asielgeval with
        {
            Verblijfstitels = Lijst.Volledig(Asiel(D(1, 2, 2022)) with { LaatsteDag = D(31, 12, 2024) }, Regulier(D(1, 1, 2025))),
        };

        gewisseld.Op(D(1, 2, 2025)).Inspanningsverlenging.Waarde!.Value.Recht.Should().BeTrue("toen volgde de persoon alle lessen als asielstatushouder");
        gewisseld.Op(D(1, 2, 2025)).Inspanningsverlenging.Algemeen.HangtAfVanLezing.Should().BeTrue();
        gewisseld.Op(D(1, 2, 2025), Kader(Lezing("GROEP-01/wisseling"), "opPeildatum")).Inspanningsverlenging.Waarde.Should().Be(Geen);
    }

    [Fact]
    public void Of_het_nog_eens_kan_is_een_lezing()
    {
        var uitkomst = (Asielgeval with { Inspanning = new() { AlleLessenGevolgd = true, LeidtTotVoldoen = true, EerderVerleend = true } }).Op(D(1, 2, 2025)).Inspanningsverlenging;

        uitkomst.Algemeen.Verklaar().Lezingen.Should().Contain(l => l.Lezing.Id == "VERL-05/herhaling");
    }

    [Fact]
    public void Wie_de_MAP_niet_hoeft_te_doen_krijgt_de_zes_maanden_zonder_MAP()
    {
        var traject = Asielgeval with
        {
            Arbeidsmarktmodule = MapKlaar with { Eindgesprek = DatumWaarneming.NietGebeurd },
            Taalschakeltraject = new() { Diploma = D(1, 6, 2023), Gestopt = DatumWaarneming.NietGebeurd },
            Pips = Lijst.Volledig(new Pip { Dagtekening = PipDag, Leerroute = Leerroute.Onderwijsroute }, new Pip { Dagtekening = D(1, 9, 2023), Leerroute = Leerroute.B1Route }),
        };

        traject.Op(D(1, 2, 2025)).Onderdelen.Waarde!.Value.Map.Should().BeFalse();
        traject.Op(D(1, 2, 2025)).Inspanningsverlenging.Waarde!.Value.Recht.Should().BeTrue();
    }

    [Fact]
    public void Of_een_al_verlengde_termijn_nog_zes_maanden_krijgt_is_een_lezing()
    {
        var dossier = Asielgeval with { Verlengingsbesluiten = Lijst.Volledig(new Verlengingsbesluit { Besluit = D(1, 1, 2025), NieuweLaatsteDag = D(31, 5, 2025), Vervallen = false }) };
        var verlengbaar = Asielgeval with { NietVrijstellendeOpleidingen = Lijst.Volledig(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 4, 2022), D(1, 6, 2022))) };
        var kader = Kader(Lezing("VERL-05/naVerlenging"), "alleenDrieJaar");

        dossier.Op(D(1, 2, 2025), kader).Inspanningsverlenging.Waarde.Should().Be(Geen);
        verlengbaar.Op(D(1, 2, 2025), kader).Inspanningsverlenging.Waarde!.Value.Recht.Should().BeTrue("een verlenging die alleen mogelijk is, is er nog niet");
        Asielgeval.Op(D(1, 2, 2025), kader).Inspanningsverlenging.Waarde!.Value.Recht.Should().BeTrue();
    }

    [Fact]
    public void De_zes_maanden_komen_na_de_andere_verlengingen()
    {
        var dossier = Asielgeval with { NietVrijstellendeOpleidingen = Lijst.Volledig(Klaar(OpleidingZonderVrijstelling.Praktijkonderwijs, D(1, 4, 2022), D(1, 6, 2022))) };

        dossier.Op(D(1, 2, 2025)).Opleidingsverlenging.Waarde.Should().Be(Verlengd(D(16, 5, 2025)));
        dossier.Op(D(1, 2, 2025)).Inspanningsverlenging.Waarde.Should().Be(Verlengd(D(16, 11, 2025)));
    }

    private static void Toets((Dossier Dossier, BijzondereVerlenging Uitkomst, string Regel) geval, string naam)
    {
        var beoordeling = geval.Dossier.Op(Nu);

        beoordeling.Opleidingsverlenging.Waarde.Should().Be(geval.Uitkomst, naam);
        beoordeling.Draagt(Rechtsvragen.Opleidingsverlenging, geval.Regel, naam);
    }

    private static BijzondereVerlenging Verlengd(LocalDate eindeExclusief) => new(true, eindeExclusief);

    private static Dossier Met(params NietVrijstellendeOpleiding[] opleidingen)
        => Plicht2024 with { NietVrijstellendeOpleidingen = Lijst.Volledig<NietVrijstellendeOpleiding>(opleidingen) };

    private static NietVrijstellendeOpleiding Nog(OpleidingZonderVrijstelling soort)
        => new() { Inschrijving = D(1, 9, 2024), Uitschrijving = DatumWaarneming.Lopend, Soort = soort, Bewezen = true };

    private static NietVrijstellendeOpleiding Klaar(OpleidingZonderVrijstelling soort, LocalDate inschrijving, LocalDate uitschrijving)
        => new() { Inschrijving = inschrijving, Uitschrijving = uitschrijving, Soort = soort, Bewezen = true };

    private static Examenpoging[] Taal(params Examenonderdeel[] onderdelen) => [.. onderdelen.Select(o => Poging(o))];

    private static Dossier Bijna(Dossier dossier) => dossier.Met([.. Taal(Examenonderdeel.Lezen, Examenonderdeel.Luisteren), Poging(Examenonderdeel.Knm)]) with
    {
        Participatieverklaring = PvtKlaar,
        Arbeidsmarktmodule = MapKlaar,
        Inspanning = new() { AlleLessenGevolgd = true, LeidtTotVoldoen = true, EerderVerleend = false },
    };
}

/// <summary>Wat alleen deze tests nodig hebben.</summary>
file static class Eerdere
{
    public static Dossier NaAfloop(this Dossier dossier) => dossier with { Opleidingsverlenging = dossier.Opleidingsverlenging with { EerdereNaAfloop = 1 } };

    public static Dossier EerderEntree(this Dossier dossier) => dossier with { Opleidingsverlenging = dossier.Opleidingsverlenging with { EerdereEntree = 1 } };

    public static Dossier Eerder(this Dossier dossier, int keer) => dossier with { Opleidingsverlenging = dossier.Opleidingsverlenging with { Eerdere = keer } };
}
