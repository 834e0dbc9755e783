using NodaTime;
using Wet.Inburgering.Bevoegdheid;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Bevoegdheid.BevoegdRegelsTests;
using static Wet.Inburgering.Tests.Gebouw;
using static Wet.Inburgering.Tests.Handhaving.BoeteBredeIntakeRegelsTests;
using static Wet.Inburgering.Tests.Intake.BredeIntakeRegelsTests;

namespace Wet.Inburgering.Tests.Randgevallen;

/// <summary>De brede intake: oproepen, waarschuwing, de twee boetes van art. 22 en afronden zonder de persoon.</summary>
public class IntakeRandgevallen
{
    private static readonly LocalDate Nu = D(1, 9, 2024);

    private static readonly Dictionary<string, (Dossier Dossier, bool Mag, int Hoeveelste, string Regel)> Gevallen = new()
    {
        ["HANDH-12 eerste oproep gemist"] = (Nieuw.Met(Eerste), false, 0, "SANCTIE-01a"),
        ["HANDH-12 ook de hernieuwde oproep gemist"] = (Nieuw.Met(Eerste, Tweede), true, 1, "SANCTIE-01"),
        ["HANDH-13 in het ziekenhuis"] = (Nieuw.Met(Eerste, Tweede with { GeenVerwijt = true }), false, 0, "BOETE-09"),
        ["HANDH-14 ook de nieuwe termijn gemist"] = (Nieuw.Met(Eerste, Tweede, Derde).Met(EersteBoete), true, 2, "SANCTIE-02"),
        ["HANDH-14 geen derde"] = (Nieuw.Met(Eerste, Tweede, Derde).Met(EersteBoete, TweedeBoete), false, 0, "SANCTIE-02c"),
        ["SANCTIE-T01"] = (Nieuw.Met(Eerste), false, 0, "SANCTIE-01a"),
        ["SANCTIE-T02 ziek"] = (Nieuw.Met(Eerste, Tweede with { GeenVerwijt = true }), false, 0, "BOETE-09"),
        ["SANCTIE-T04"] = (Nieuw.Met(Eerste, Tweede, Derde).Met(EersteBoete), true, 2, "SANCTIE-02"),
        ["SANCTIE-T04 geen derde"] = (Nieuw.Met(Eerste, Tweede, Derde).Met(EersteBoete, TweedeBoete), false, 0, "SANCTIE-02c"),
        ["L06 eerste"] = (Nieuw.Met(Eerste, Tweede), true, 1, "SANCTIE-01"),
        ["L06 tweede"] = (Nieuw.Met(Eerste, Tweede, Derde).Met(EersteBoete), true, 2, "SANCTIE-02"),
    };

    public static TheoryData<string> Namen => [.. Gevallen.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    [Randgeval]
    public void De_boete_van_artikel_22_voor_een_gezinsmigrant(string geval)
    {
        var (dossier, mag, hoeveelste, regel) = Gevallen[geval];
        var beoordeling = dossier.Op(Nu);
        var boete = beoordeling.BoeteBredeIntake.Waarde!.Value;

        (boete.MagOpleggen, boete.Bedrag, boete.Hoeveelste).Should().Be((mag, Bedrag.Euro(mag ? 250 : 0), hoeveelste), geval);
        beoordeling.BoeteBredeIntake.Algemeen.Voorbehouden.Should().Contain("menselijkBesluitNodig", geval);
        beoordeling.BoeteBredeIntake.Algemeen.Verklaar().Regels.Should().Contain(r => r.Regel.Id == regel && r.Status == Regelstatus.Waar && r.Onderdeel == $"oproepenBredeIntake[{dossier.OproepenBredeIntake.Count - 1}]", geval);
    }

    [Fact]
    [Randgeval("HANDH-15")]
    public void HANDH_15_alleen_de_toets_geweigerd_wel_een_boete_en_met_grond_voor_ontheffing_niet()
    {
        var geweigerd = Nieuw.Met(Eerste, Meegewerkt(Tweede) with { LeerbaarheidstoetsGeweigerd = true });
        var beoordeling = (geweigerd with { Intake = NogNiets with { VisueleBeperking = true } }).Op(Nu);

        geweigerd.Op(Nu).BoeteBredeIntake.Waarde.Should().Be(new BredeIntakeboete(true, Bedrag.Euro(250), 1, D(10, 4, 2024), D(2, 11, 2024)));
        geweigerd.Op(Nu).Draagt(Rechtsvragen.BoeteBredeIntake, "SANCTIE-01", "HANDH-15");
        beoordeling.Leerbaarheidstoets.Waarde.Should().Be(Toetsplicht.OntheffingGeven);
        beoordeling.BoeteBredeIntake.Waarde!.Value.MagOpleggen.Should().BeFalse();
    }

    [Fact]
    [Randgeval("HANDH-25")]
    public void HANDH_25_voor_een_asielstatushouder_nooit_vanzelf()
    {
        var dossier = (Asielstatushouder with { Pips = Lijst.Volledig<Pip>(), Intake = NogNiets })
            .Met(Gemist(D(1, 2, 2026), D(15, 2, 2026)), Gemist(D(20, 2, 2026), D(10, 3, 2026)) with { BewezenAanhoudendeOnwil = default });
        var uitkomst = dossier.Op(D(1, 4, 2026)).BoeteBredeIntake;

        uitkomst.Waarde.Should().BeNull("nooit een bedrag, nooit een kaal nee");
        uitkomst.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.OordeelOntbreekt);
        uitkomst.Algemeen.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
    }

    [Fact]
    [Randgeval("SANCTIE-T03")]
    public void SANCTIE_T03_bekendgemaakt_op_31_januari_2025_dan_uiterlijk_31_maart_2025()
    {
        var oproep = Gemist(D(1, 12, 2024), D(15, 1, 2025));
        var dossier = Nieuw.Met(Eerste, oproep).Met(EersteBoete with { Opgelegd = D(30, 1, 2025), Bekendgemaakt = D(31, 1, 2025) });

        dossier.Op(D(1, 2, 2025)).BoeteBredeIntake.Waarde!.Value.NieuweTermijnTotExclusief.Should().Be(D(1, 4, 2025));
    }

    [Fact]
    [Randgeval("E58")]
    public void E58_drie_oproepen_genegeerd()
    {
        static (Intakestap?, bool?, int?) Stand(Dossier dossier, LocalDate op)
            => (dossier.Op(op).BredeIntake.Waarde, dossier.Op(op).BoeteBredeIntake.Waarde?.MagOpleggen, dossier.Op(op).BoeteBredeIntake.Waarde?.Hoeveelste);

        Stand(Nieuw.Met(Eerste), D(18, 3, 2024)).Should().Be((Intakestap.OpnieuwOproepen, false, 0), "een waarschuwing, geen boete");
        Stand(Nieuw.Met(Eerste, Tweede), D(11, 4, 2024)).Should().Be((Intakestap.OpnieuwOproepen, true, 1));
        Stand(Nieuw.Met(Eerste, Tweede, Derde).Met(EersteBoete), D(16, 6, 2024)).Should().Be((Intakestap.Bezig, false, 0), "de nieuwe termijn loopt nog");
        Stand(Nieuw.Met(Eerste, Tweede, Derde).Met(EersteBoete), D(17, 6, 2024)).Should().Be((Intakestap.BijVerstekAfronden, true, 2));
        var metPip = Nieuw.Met(Eerste, Tweede, Derde).Met(EersteBoete, TweedeBoete) with
        {
            Pips = Lijst.Volledig(new Pip { Dagtekening = D(1, 7, 2024), Leerroute = Leerroute.B1Route, Gemeente = Haarlem }),
            Gemeenten = Lijst.Volledig(In(Haarlem, Gemeenteband.Woonplaats, D(1, 3, 2022))),
        };
        Stand(metPip, D(2, 7, 2024)).Should().Be((Intakestap.IntakeAfgerond, false, 0), "geen derde boete");
        metPip.Op(D(2, 7, 2024)).Inburgeringstermijn.Waarde.Should().Be(new Inburgeringstermijn(D(2, 7, 2024), D(2, 7, 2027)));
    }
}
