using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Randgevallen;

/// <summary>PLICHT-E01 tot en met -E65: plicht, groepen en overgangsrecht.</summary>
public class PlichtRandgevallen
{
    private static readonly LocalDate Nu = D(1, 6, 2024);

    private static readonly Onderbreking EenJaarWeg = new() { Van = D(1, 3, 2023), LaatsteDag = D(29, 2, 2024), Grond = Onderbrekingsgrond.GeenIngezetene };

    private static readonly Dictionary<string, Geval> Gevallen = new()
    {
        ["PLICHT-E01"] = new(Leeg(Asiel(D(1, 1, 2022))), ToepasselijkeWet.Wi2021, true, "PLICHT-01", Vanaf: D(1, 1, 2022)),
        ["PLICHT-E02"] = new(Leeg(Asiel(D(31, 12, 2021))) with { Intake = new() { InschrijvingBrp = D(1, 3, 2022), HuisvestingArt28 = true } }, ToepasselijkeWet.Wi2013, null, "OVG-02"),
        ["PLICHT-E03"] = new(Leeg(Regulier(D(5, 1, 2022)) with { Vanaf = D(20, 12, 2021), DatumBeschikking = D(20, 12, 2021) }), ToepasselijkeWet.Wi2021, true, "PLICHT-01a", Vanaf: D(5, 1, 2022)),
        ["PLICHT-E04 eerdere ingangsdatum"] = new(Leeg(Asiel(D(10, 2, 2022)) with { Vanaf = D(1, 9, 2021) }), ToepasselijkeWet.Wi2021, true, "PLICHT-01", Vanaf: D(10, 2, 2022)),
        ["PLICHT-E04 dezelfde feiten na 12 juni 2026"] = new(
            Leeg(Asiel(D(10, 7, 2026)) with { Soort = Titelsoort.AsielOnverdeeld, Vanaf = D(15, 6, 2026) }), ToepasselijkeWet.Wi2021, true, "PLICHT-01", D(1, 10, 2026), D(11, 7, 2026)),
        ["PLICHT-E05 zonder keuze"] = new(Leeg(Asiel(D(1, 10, 2021))), ToepasselijkeWet.Wi2013, null, "OVG-02"),
        ["PLICHT-E05 met een keuze in de herstelactie"] = new(
            Leeg(Asiel(D(1, 10, 2021))) with { Overgang = new() { OpleidingsvrijstellingWi2013 = false, VastgesteldeWet = ToepasselijkeWet.Wi2021 } }, ToepasselijkeWet.Wi2021, true, "PLICHT-01"),
        ["PLICHT-E06 de dag voor de verjaardag"] = new(Geboren(D(10, 5, 2008)), ToepasselijkeWet.Wi2021, false, "PLICHT-02", D(9, 5, 2024)),
        ["PLICHT-E06 de verjaardag"] = new(Geboren(D(10, 5, 2008)), ToepasselijkeWet.Wi2021, true, "PLICHT-01", D(10, 5, 2024), D(10, 5, 2024)),
        ["PLICHT-E07"] = new(Geboren(D(2, 6, 2008)), ToepasselijkeWet.Wi2021, false, "PLICHT-02"),
        ["PLICHT-E12 uitgeschreven in 2021"] = new(Opleiding(D(31, 12, 2021)), ToepasselijkeWet.Wi2013, null, "OVG-02"),
        ["PLICHT-E12 uitgeschreven in 2022"] = new(Opleiding(D(1, 1, 2022)), ToepasselijkeWet.Wi2021, true, "OVG-03"),
        ["PLICHT-E13 de dag ervoor"] = new(Geboren(D(1, 3, 1957), D(29, 2, 2024)), ToepasselijkeWet.Wi2021, true, "PLICHT-01", D(29, 2, 2024)),
        ["PLICHT-E13 de dag zelf"] = new(Geboren(D(1, 3, 1957), D(29, 2, 2024)), ToepasselijkeWet.Wi2021, false, "PLICHT-03", D(1, 3, 2024)),
        ["PLICHT-E14"] = new(Geboren(D(1, 3, 1957), D(1, 3, 2024)), ToepasselijkeWet.Wi2021, false, "PLICHT-03", D(1, 3, 2024)),
        ["PLICHT-E15"] = new(Leeg(Regulier(D(1, 2, 2022), Beperking.Kennismigrant)), ToepasselijkeWet.Wi2021, false, "PLICHT-05"),
        ["PLICHT-E16"] = new(Leeg(Regulier(D(1, 2, 2022)) with { DoelHoofdpersoonTijdelijk = true }), ToepasselijkeWet.Wi2021, false, "PLICHT-06"),
        ["PLICHT-E20"] = new(Leeg(Regulier(D(1, 2, 2022), Beperking.ArbeidInLoondienst)) with { Persoon = DeMens with { GeestelijkeBedienaar = true, GeestelijkeBedienaarSinds = D(1, 2, 2022) } }, ToepasselijkeWet.Wi2021, true, "PLICHT-09"),
        ["PLICHT-E21"] = new(Leeg(Regulier(D(1, 3, 2022)) with { DoelHoofdpersoonTijdelijk = true }), ToepasselijkeWet.Wi2021, false, "PLICHT-06"),
        ["PLICHT-E22"] = new(Leeg(Regulier(D(1, 2, 2022), Beperking.Studie)), ToepasselijkeWet.Wi2021, false, "PLICHT-05"),
        ["PLICHT-E23 op de lijst"] = new(Leeg(Regulier(D(1, 2, 2023), Beperking.VermogendeVreemdeling)), ToepasselijkeWet.Wi2021, false, "PLICHT-05b", D(16, 4, 2024)),
        ["PLICHT-E23 van de lijst af"] = new(Leeg(Regulier(D(17, 4, 2024), Beperking.VermogendeVreemdeling)), ToepasselijkeWet.Wi2021, true, "PLICHT-01a", D(17, 4, 2024), D(17, 4, 2024)),
        ["PLICHT-E24 tijdelijk verklaard"] = new(Leeg(Regulier(D(1, 2, 2022), Beperking.Anders) with { TijdelijkVerklaard = true }), ToepasselijkeWet.Wi2021, false, "PLICHT-07"),
        ["PLICHT-E24 niets bepaald"] = new(Leeg(Regulier(D(1, 2, 2022), Beperking.Anders)), ToepasselijkeWet.Wi2021, true, "PLICHT-01a"),
        ["PLICHT-E25"] = new(Asielstatushouder with { Persoon = DeMens with { EuEerOfZwitserseNationaliteit = true } }, ToepasselijkeWet.Wi2021, false, "PLICHT-10"),
        ["PLICHT-E26"] = new(Gezinsmigrant with { Persoon = DeMens with { GezinslidMetVrijVerkeer = true } }, ToepasselijkeWet.Wi2021, false, "PLICHT-11"),
        ["PLICHT-E27 elders voldaan"] = new(Gezinsmigrant with { Persoon = DeMens with { InburgeringsvereisteEldersVoldaan = true } }, ToepasselijkeWet.Wi2021, false, "PLICHT-12"),
        ["PLICHT-E27 elders niet gevraagd"] = new(Gezinsmigrant, ToepasselijkeWet.Wi2021, true, "PLICHT-01a"),
        ["PLICHT-E28"] = new(Turks(Regulier(D(1, 6, 2019))), ToepasselijkeWet.Wi2021, false, "PLICHT-14"),
        ["PLICHT-E29"] = new(Turks(Regulier(D(1, 2, 2022))), ToepasselijkeWet.Wi2021, true, "PLICHT-01", Vanaf: D(1, 2, 2022)),
        ["PLICHT-E30"] = new(Turks(Asiel(D(1, 6, 2020))), ToepasselijkeWet.Wi2013, null, "OVG-02"),
        ["PLICHT-E31 tijdelijke bescherming"] = new(Leeg(Bescherming), ToepasselijkeWet.Wi2021, false, "PLICHT-15", D(31, 12, 2023)),
        ["PLICHT-E31 daarna een vergunning"] = new(
            Leeg(Bescherming) with { Verblijfstitels = Lijst.Volledig(Bescherming, Regulier(D(1, 1, 2024))) }, ToepasselijkeWet.Wi2021, true, "PLICHT-01", Vanaf: D(1, 1, 2024)),
        ["PLICHT-E32 afwachting van verlenging"] = new(Wacht(), ToepasselijkeWet.Wi2021, true, "PLICHT-18", D(1, 2, 2024), D(1, 2, 2022)),
        ["PLICHT-E32 alleen het asieldocument verloopt"] = new(Asielstatushouder, ToepasselijkeWet.Wi2021, true, "PLICHT-01", D(1, 10, 2026), D(1, 2, 2022)),
        ["PLICHT-E35"] = new(Asielstatushouder with { Persoon = DeMens with { NederlandseNationaliteit = true } }, ToepasselijkeWet.Wi2021, false, "PLICHT-16"),
        ["PLICHT-E64"] = new(Geboren(D(1, 5, 2007), D(1, 6, 2021)), ToepasselijkeWet.Wi2021, true, "OVG-04", Vanaf: D(1, 5, 2023)),
    };

    public static TheoryData<string> Namen => [.. Gevallen.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    [Randgeval]
    public void Wet_plicht_en_dragende_regel(string geval)
    {
        var (dossier, wet, plichtig, regel, dag, vanaf) = Gevallen[geval];
        var beoordeling = dossier.Op(dag ?? Nu);

        beoordeling.ToepasselijkeWet.Waarde.Should().Be(wet, geval);
        (beoordeling.Inburgeringsplicht.Waarde?.IsPlichtig).Should().Be(plichtig, geval);
        (beoordeling.Inburgeringsplicht.Status == Uitkomststatus.NietVanToepassing).Should().Be(wet == ToepasselijkeWet.Wi2013, geval);
        if (vanaf is not null)
        {
            (beoordeling.Inburgeringsplicht.Waarde?.Vanaf).Should().Be(vanaf, geval);
        }

        beoordeling.Draagt(regel.StartsWith("OVG", StringComparison.Ordinal) ? Rechtsvragen.ToepasselijkeWet : Rechtsvragen.Inburgeringsplicht, regel, geval);
    }

    [Theory]
    [InlineData("PLICHT-E17", TitelHoofdpersoon.Anders, Doelgroep.GezinsOfOverigeMigrant, "GROEP-02")]
    [InlineData("PLICHT-E18 onderdeel b", TitelHoofdpersoon.AsielBepaaldeTijd, Doelgroep.AsielstatushouderB, "GROEP-01c")]
    [InlineData("PLICHT-E18 eigen afgeleide vergunning", null, Doelgroep.AsielstatushouderA, "GROEP-01a")]
    [Randgeval]
    public void De_groep_van_een_gezinslid(string geval, TitelHoofdpersoon? hoofdpersoon, Doelgroep groep, string regel)
    {
        var titel = hoofdpersoon is { } titelHoofdpersoon ? Regulier(D(1, 2, 2022)) with { Hoofdpersoon = titelHoofdpersoon } : Asiel(D(1, 2, 2022));
        var beoordeling = Leeg(titel).Op(Nu);

        beoordeling.Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeTrue(geval);
        beoordeling.Doelgroep.Waarde.Should().Be(groep, geval);
        beoordeling.Draagt(Rechtsvragen.Doelgroep, regel, geval);
    }

    [Fact]
    [Randgeval("PLICHT-E19")]
    public void PLICHT_E19_van_kennismigrant_naar_gezinslid()
    {
        var kennismigrant = Regulier(D(1, 3, 2020), Beperking.Kennismigrant) with { LaatsteDag = D(31, 5, 2023) };
        var dossier = Leeg(kennismigrant) with { Verblijfstitels = Lijst.Volledig(kennismigrant, Regulier(D(1, 6, 2023))) };

        dossier.Op(D(31, 5, 2023)).Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().BeFalse();
        dossier.Op(D(1, 6, 2023)).ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2021);
        dossier.Op(D(1, 6, 2023)).Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, D(1, 6, 2023)));
    }

    [Theory]
    [InlineData("PLICHT-E33", "2024-02-29", true)]
    [InlineData("PLICHT-E34", "2024-03-01", false)]
    [Randgeval]
    public void Een_onderbreking_van_precies_een_jaar_en_een_dag_meer(string geval, string laatsteDag, bool looptDoor)
    {
        var terug = NodaTime.Text.LocalDatePattern.Iso.Parse(laatsteDag).Value;
        var beoordeling = (Asielstatushouder with { Onderbrekingen = Lijst.Volledig(EenJaarWeg with { LaatsteDag = terug }) }).Op(Nu);

        beoordeling.Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, looptDoor ? D(1, 2, 2022) : D(2, 3, 2024)), geval);
        beoordeling.Inburgeringstermijn.Waarde.Should().Be(looptDoor ? new Inburgeringstermijn(D(16, 3, 2022), D(17, 3, 2026)) : null, "{0}: de termijn duurt 366 dagen langer, of het oude PIP telt niet meer", geval);
        (beoordeling.Onderbrekingsverlenging.Waarde?.Dagen).Should().Be(looptDoor ? 366 : null, geval);
    }

    [Fact]
    [Randgeval("PLICHT-E62")]
    public void PLICHT_E62_onderwijsroute_afgerond_geen_MAP_wel_PVT()
    {
        var beoordeling = (Onderwijs with { Taalschakeltraject = new() { Diploma = D(1, 6, 2023), Gestopt = DatumWaarneming.NietGebeurd } }).Op(Nu);

        beoordeling.Onderdelen.Waarde.Should().Be(new Onderdelen(Leerroute.Onderwijsroute, Pvt: true, Map: false, Examen: false, Knmvorm.AlleenInTerugval));
        beoordeling.Draagt(Rechtsvragen.Onderdelen, "MAP-02", "PLICHT-E62");
    }

    [Fact]
    [Randgeval("PLICHT-E63")]
    public void PLICHT_E63_van_onderwijsroute_naar_B1_route_de_MAP_moet_alsnog()
    {
        var gewisseld = Onderwijs with
        {
            Pips = Lijst.Volledig(
                new Pip { Dagtekening = PipDag, Leerroute = Leerroute.Onderwijsroute },
                new Pip { Dagtekening = D(1, 3, 2023), Leerroute = Leerroute.B1Route }),
        };

        gewisseld.Op(D(28, 2, 2023)).Onderdelen.Waarde!.Value.Map.Should().BeFalse();
        gewisseld.Op(Nu).Onderdelen.Waarde!.Value.Map.Should().BeTrue();
        gewisseld.Op(Nu).Draagt(Rechtsvragen.Onderdelen, "ONDERDEEL-01-b1", "PLICHT-E63");
    }

    [Fact]
    [Randgeval("PLICHT-E65")]
    public void PLICHT_E65_de_dag_uit_de_nota_van_2020_is_nooit_recht_geworden()
    {
        var dossier = Leeg(Asiel(D(1, 7, 2021)));

        dossier.Op(Nu).ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2013);
        dossier.Op(Nu).Draagt(Rechtsvragen.ToepasselijkeWet, "OVG-02", "PLICHT-E65");
        dossier.Op(Nu, editie: Editie.Nota2020).ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2021, "zo was het in maart 2020 verwacht");
    }

    private static Verblijfstitel Bescherming => Regulier(D(1, 4, 2022)) with { Soort = Titelsoort.TijdelijkeBescherming, LaatsteDag = D(31, 12, 2023) };

    private static Dossier Geboren(LocalDate dag, LocalDate? titel = null) => Leeg(Asiel(titel ?? D(1, 2, 2022))) with { Persoon = DeMens with { Geboortedatum = dag } };

    private static Dossier Opleiding(LocalDate uitschrijving)
        => Leeg(Asiel(D(1, 6, 2020))) with { Overgang = new() { OpleidingsvrijstellingWi2013 = true, UitschrijvingZonderDiploma = uitschrijving, KwalificatieplichtigOp31December2021 = false } };

    private static Dossier Turks(Verblijfstitel titel) => Leeg(titel) with { Persoon = DeMens with { TurkseNationaliteit = true } };

    private static Dossier Wacht()
    {
        var vergunning = Regulier(D(1, 2, 2022)) with { LaatsteDag = D(31, 1, 2024) };
        var wacht = new Verblijfstitel { Vanaf = D(1, 2, 2024), LaatsteDag = DatumWaarneming.Lopend, Soort = Titelsoort.AfwachtingVerlenging, SluitAanOpPlicht = true };
        return Leeg(vergunning) with { Verblijfstitels = Lijst.Volledig(vergunning, wacht) };
    }

    private sealed record Geval(Dossier Dossier, ToepasselijkeWet Wet, bool? Plichtig, string Regel, LocalDate? Dag = null, LocalDate? Vanaf = null);
}
