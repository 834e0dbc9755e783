using NodaTime;
using NodaTime.Text;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Tests.Handhaving;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Gebouw;
using static Wet.Inburgering.Tests.Handhaving.BoeteOndersteuningRegelsTests;
using static Wet.Inburgering.Tests.Handhaving.NieuweTermijnRegelsTests;

namespace Wet.Inburgering.Tests.Randgevallen;

/// <summary>De boete van art. 23, de volgende boete van art. 24 en 25, en de nieuwe termijn.</summary>
public class HandhavingRandgevallen
{
    private static readonly LocalDate Nu = D(1, 6, 2026);

    private static readonly Dictionary<string, (Overtreding[] Overtredingen, decimal? Norm, decimal Bedrag, string Regel)> Boetes = new()
    {
        ["HANDH-16 eerste gewone overtreding"] = ([Overtreding(D(1, 6, 2023))], 50, 25, "BOETE-51c"),
        ["HANDH-16 alleen taallessen gemist"] = ([Overtreding(D(1, 6, 2023)) with { Verplichting = Verplichting.IntensiteitLeerroute }], null, 0, "SANCTIE-03c"),
        ["HANDH-17 bijstand al verlaagd"] = ([Overtreding(D(1, 6, 2023)) with { BijstandVerlaagdVoorZelfdeGedraging = true }], null, 0, "SANCTIE-10"),
        ["HANDH-17 nog niets verlaagd"] = ([Overtreding(D(1, 6, 2023))], 50, 25, "BOETE-51c"),
        ["L01"] = ([Overtreding(D(1, 6, 2023))], 50, 25, "BOETE-02a"),
        ["L02"] = ([Beboet(D(1, 1, 2024), D(1, 3, 2024)), Beboet(D(1, 5, 2024), D(1, 7, 2024), 50), Overtreding(D(1, 9, 2024), Verwijtbaarheid.Opzet)], 200, 200, "BOETE-02"),
        ["L03"] = ([Beboet(D(1, 1, 2024), D(1, 3, 2024), status: Boetestatus.InBezwaar), Overtreding(D(1, 9, 2024))], 50, 25, "BOETE-02a"),
        ["L04"] = ([Beboet(D(31, 8, 2023), D(1, 3, 2024)), Overtreding(D(1, 9, 2024))], 50, 25, "BOETE-02a"),
        ["L04 precies twaalf maanden"] = ([Beboet(D(1, 9, 2023), D(1, 3, 2024)), Overtreding(D(1, 9, 2024))], 100, 50, "BOETE-02"),
        ["L05"] = ([Beboet(D(1, 5, 2024), D(1, 7, 2024), 2350), Overtreding(D(1, 9, 2024), Verwijtbaarheid.Opzet)], 100, 50, "BOETE-02"),
        ["L14"] = ([Overtreding(D(1, 6, 2023)) with { Verplichting = Verplichting.IntensiteitPvt, BijstandVerlaagdVoorZelfdeGedraging = true }], null, 0, "SANCTIE-10"),
        ["SANCTIE-T05 taallessen"] = ([Overtreding(D(1, 6, 2023)) with { Verplichting = Verplichting.IntensiteitLeerroute }], null, 0, "SANCTIE-03c"),
        ["SANCTIE-T05 PVT"] = ([Overtreding(D(1, 6, 2023)) with { Verplichting = Verplichting.IntensiteitPvt }], 50, 25, "BOETE-51c"),
        ["SANCTIE-T07"] = ([Overtreding(D(1, 6, 2023)) with { Verplichting = Verplichting.Begeleiding, BijstandVerlaagdVoorZelfdeGedraging = true }], null, 0, "SANCTIE-10"),
    };

    private static readonly Dictionary<string, (Func<BoeteTermijn, BoeteTermijn> Boete, int Maanden)> NieuweTermijnen = new()
    {
        ["E52"] = (b => b with { PvtOntbrak = true, BehaaldeExamenonderdelen = 1 }, 18),
        ["E53 asielstatushouder 400 uur"] = (Z(asiel: true, 200, 200), 24),
        ["E53 asielstatushouder 401 uur"] = (Z(asiel: true, 200, 201), 18),
        ["E53 asielstatushouder 1599 uur"] = (Z(asiel: true, 800, 799), 6),
        ["HANDH-21 gezinsmigrant"] = (Z(asiel: false, 200, 0), 24),
        ["HANDH-21 asielstatushouder"] = (Z(asiel: true, 200, 200), 24),
        ["HANDH-22 gezinsmigrant"] = (Z(asiel: false, 201, 0), 18),
        ["HANDH-22 asielstatushouder"] = (Z(asiel: true, 201, 200), 18),
    };

    public static TheoryData<string> Boetenamen => [.. Boetes.Keys];

    public static TheoryData<string> Termijnnamen => [.. NieuweTermijnen.Keys];

    [Theory]
    [MemberData(nameof(Boetenamen))]
    [Randgeval]
    public void De_boete_van_artikel_23_voor_een_gezinsmigrant(string geval)
    {
        var (overtredingen, norm, bedrag, regel) = Boetes[geval];
        var beoordeling = Gezinsmigrant.Met(overtredingen).Op(D(1, 3, 2025), Boetekader);

        beoordeling.BoeteOndersteuning.Waarde.Should().Be(new BoeteOndersteuning(norm is not null, Bedrag.Euro(norm ?? 50), Bedrag.Euro(bedrag)), geval);
        beoordeling.BoeteOndersteuning.Algemeen.Voorbehouden.Should().Contain("menselijkBesluitNodig", geval);
        beoordeling.BoeteOndersteuning.Algemeen.Verklaar().Regels.Should().Contain(r => r.Regel.Id == regel && r.Status == Regelstatus.Waar && r.Onderdeel == $"overtredingen[{overtredingen.Length - 1}]", geval);
    }

    [Theory]
    [MemberData(nameof(Termijnnamen))]
    [Randgeval]
    public void De_nieuwe_termijn_begint_de_dag_na_bekendmaking_van_de_boete(string geval)
    {
        var (boete, maanden) = NieuweTermijnen[geval];
        var beoordeling = Gezinsmigrant.Met(Boete(D(31, 3, 2025), boete)).Op(Nu);

        beoordeling.NieuweTermijn.Waarde.Should().Be(new NieuweTermijn(1, maanden, D(1, 4, 2025), D(1, 4, 2025).PlusMonths(maanden)), geval);
        beoordeling.Draagt(Rechtsvragen.NieuweTermijn, "TERMIJN-05", geval);
    }

    [Theory]
    [InlineData(true, 800, 800)]
    [InlineData(false, 800, 0)]
    public void Alle_uren_zonder_eindgesprek_valt_in_geen_band(bool asiel, int cursus, int participatie)
        => Gezinsmigrant.Met(Boete(D(31, 3, 2025), Z(asiel, cursus, participatie))).Op(Nu).NieuweTermijn.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.NietGeregeld, "E53");

    /// <summary>Geen grens in de tijd: het Unierecht raakt ook eerdere zaken, dus de dag voor de uitspraak krijgt hetzelfde antwoord.</summary>
    [Theory]
    [InlineData("HANDH-23", "2025-07-08")]
    [InlineData("HANDH-24", "2025-07-09")]
    [Randgeval]
    public void Aan_een_asielstatushouder_in_de_regel_geen_boete_en_dus_geen_nieuwe_termijn(string geval, string dag)
    {
        var beoordeling = (Boetegebouw.TeLaat with { Verblijfstitels = Asielstatushouder.Verblijfstitels, Participatieverklaring = new() { Ondertekend = DatumWaarneming.NietGebeurd } })
            .Op(LocalDatePattern.Iso.Parse(dag).Value);

        beoordeling.BoeteLeerroute.Waarde.Should().Be(Boetegebouw.GeenBoete, geval);
        beoordeling.BoetePvtMap.Waarde.Should().Be(new BoetePvtMap(false, 0, Bedrag.Euro(0), null), geval);
        beoordeling.VolgendeBoete.Waarde.Should().Be(new VolgendeBoete(false, null), geval);
        beoordeling.Draagt(Rechtsvragen.VolgendeBoete, "BOETE-08", geval);
        beoordeling.NieuweTermijn.Waarde!.Value.Aantal.Should().Be(0, geval);
    }

    [Fact]
    [Randgeval("HANDH-26")]
    public void HANDH_26_voor_een_gezinslid_met_reguliere_vergunning_is_het_rechtens_open()
    {
        var dossier = Leeg(Regulier(D(1, 2, 2022)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd }) with { Pips = Pip(D(15, 3, 2022)) };
        var uitkomst = dossier.Op(D(1, 2, 2026)).VolgendeBoete.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
        uitkomst.Handelen.Should().Be(Handelen.NietOpleggenZolangOnbekend);
        Boetegebouw.TeLaatAsiel.Op(D(1, 2, 2026)).BoeteLeerroute.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
    }

    [Fact]
    [Randgeval("SANCTIE-T08")]
    public void SANCTIE_T08_na_twee_nieuwe_termijnen_telkens_na_twee_jaar()
    {
        var (eerste, tweede) = (Boete(D(31, 3, 2022), b => b with { BehaaldeExamenonderdelen = 3 }), Boete(D(31, 10, 2022), b => b with { BehaaldeExamenonderdelen = 3 }));
        var kader = Kader(Lezing("SANCTIE-07/eerste"), "tweeJaarNaAfloop");

        Gezinsmigrant.Met(eerste, tweede).Op(Nu, kader).VolgendeBoete.Waarde.Should().Be(new VolgendeBoete(true, D(1, 5, 2025)));
        var derde = Gezinsmigrant.Met(eerste, tweede, Boete(D(30, 6, 2025))).Op(Nu, kader);
        derde.VolgendeBoete.Waarde.Should().Be(new VolgendeBoete(true, D(30, 6, 2027)));
        derde.NieuweTermijn.Waarde!.Value.Aantal.Should().Be(2, "er komt geen derde nieuwe termijn");
        derde.Draagt(Rechtsvragen.VolgendeBoete, "SANCTIE-07c", "SANCTIE-T08");
    }

    [Fact]
    [Randgeval("SANCTIE-T09")]
    public void SANCTIE_T09_zonder_boetebesluit_geen_nieuwe_termijn_en_verlenging_blijft_mogelijk()
    {
        var beoordeling = Asielstatushouder.Met(Boete(D(1, 9, 2025), b => b with { Boetestatus = Boetestatus.GeenBoete })).Met(Omstandigheid(Verlengingsgrond.Bevalling, D(1, 2, 2025))).Op(Nu);

        beoordeling.NieuweTermijn.Waarde!.Value.Aantal.Should().Be(0);
        beoordeling.Verlenging.Waarde!.Value.EindeExclusief.Should().Be(D(6, 7, 2025));
    }

    private static Func<BoeteTermijn, BoeteTermijn> Z(bool asiel, int cursus, int participatie)
        => b => b with { Leerroute = Leerroute.Zelfredzaamheidsroute, Asielstatushouder = asiel, Cursusuren = cursus, Participatieuren = participatie };
}
