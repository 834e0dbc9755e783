using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Examens;

/// <summary>PVT-01 en MAP-01.</summary>
public class PvtEnMapRegelsTests
{
    [Fact]
    public void PVT_twaalf_uur_en_ondertekend_PV_03()
    {
        Met(PvtKlaar).Op(Nu).Pvt.Waarde.Should().Be(new Pvt(12, true, D(1, 9, 2022)));
        Met(PvtKlaar).Op(Nu).Regel(Rechtsvragen.Pvt, "PVT-01").Should().Be(Regelstatus.Waar);
    }

    public static TheoryData<string> TeWeinigPvt => ["PVT-01-ondertekening", "PVT-01-vroeg", "PVT-01-uren", "PVT-01-kernwaarden"];

    [Theory]
    [MemberData(nameof(TeWeinigPvt))]
    public void PVT_niet_afgerond_PV_03_E45(string regel)
    {
        var pvt = regel switch
        {
            "PVT-01-ondertekening" => PvtKlaar with { Ondertekend = DatumWaarneming.NietGebeurd },
            "PVT-01-vroeg" => PvtKlaar with { Ondertekend = D(14, 3, 2022) },
            "PVT-01-uren" => PvtKlaar with { Uren = 11 },
            _ => PvtKlaar with { Kernwaardenactiviteit = false },
        };

        Met(pvt).Op(Nu).Pvt.Waarde!.Value.Afgerond.Should().BeFalse();
        Met(pvt).Op(Nu).Regel(Rechtsvragen.Pvt, regel).Should().Be(Regelstatus.Waar);
        Met(PvtKlaar).Op(Nu).Regel(Rechtsvragen.Pvt, regel).Should().Be(Regelstatus.Onwaar);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, null)]
    public void Een_uur_in_de_intake_telt_als_het_college_dat_kiest_E45(bool? kiest, bool? afgerond)
    {
        var pvt = PvtKlaar with { Uren = 11, Intakeuren = 1, IntakeurenTellenMee = kiest is { } k ? k : default(Waarneming<bool>) };

        (Met(pvt).Op(Nu).Pvt.Waarde?.Afgerond == afgerond).Should().BeTrue();
    }

    /// <summary>E46: DUO (uitvoeringspraktijk) aanvaardt de dag van het PIP niet; de tekst laat ruimte.</summary>
    [Fact]
    public void Ondertekend_op_de_dag_van_het_PIP_of_de_dag_erna_E46()
    {
        var opDag = Met(PvtKlaar with { Ondertekend = PipDag });
        var kader = Kader(Lezing("PVT-01/dagVanPip"), "ookOpDeDag");

        opDag.Op(Nu).Pvt.Waarde!.Value.Afgerond.Should().BeFalse();
        opDag.Op(Nu).Pvt.Algemeen.HangtAfVanLezing.Should().BeTrue();
        opDag.Op(Nu, kader).Pvt.Waarde.Should().Be(new Pvt(12, true, PipDag));
        Met(PvtKlaar with { Ondertekend = D(16, 3, 2022) }).Op(Nu).Pvt.Waarde!.Value.Afgerond.Should().BeTrue();
        Met(PvtKlaar with { Ondertekend = D(14, 3, 2022) }).Op(Nu, kader).Pvt.Waarde!.Value.Afgerond.Should().BeFalse("voor het PIP telt in geen lezing");
    }

    [Fact]
    public void PVT_een_ontbrekend_feit_is_nooit_nee()
    {
        foreach (var pvt in new[] { PvtKlaar with { Uren = default }, PvtKlaar with { Kernwaardenactiviteit = default }, PvtKlaar with { Ondertekend = default }, PvtKlaar with { Ondertekend = new YearMonth(2022, 3) }, new() })
        {
            Met(pvt).Op(Nu).Pvt.Status.Should().Be(Uitkomststatus.Onbekend);
        }

        Met(PvtKlaar with { Ondertekend = new YearMonth(2022, 9) }).Op(Nu).Pvt.Waarde.Should().Be(new Pvt(12, true, null));
        (Met(PvtKlaar) with { Pips = [new Pip { Dagtekening = PipDag }] }).Op(Nu).Pvt.Waarde!.Value.Afgerond.Should().BeTrue("een eerder PIP verandert dat niet");
    }

    [Fact]
    public void Het_PVT_hoort_bij_iedere_route_en_bij_dezelfde_termijn_PV_01_PV_05()
    {
        foreach (var route in new[] { Leerroute.B1Route, Leerroute.Onderwijsroute, Leerroute.Zelfredzaamheidsroute })
        {
            (Onderwijs.Route(route) with { Participatieverklaring = PvtKlaar }).Op(Nu).Pvt.Waarde!.Value.Afgerond.Should().BeTrue();
        }

        // PV-05: een termijn voor alles; op de laatste dag van de drie jaar is nog op tijd.
        var laatste = B1Klaar with { Participatieverklaring = PvtKlaar with { Ondertekend = D(15, 3, 2025) } };
        laatste.Op(D(1, 6, 2025)).Voldaan.Waarde.Should().Be(new Voldoening(true, D(15, 3, 2025), true, Inburgeringsdocument.Diploma));
    }

    [Fact]
    public void MAP_veertig_praktijkuren_acht_themas_en_eindgesprek_PV_02()
    {
        Met(MapKlaar).Op(Nu).Map.Waarde.Should().Be(new Map(40, true, D(1, 6, 2023)));
        Met(MapKlaar).Op(Nu).Regel(Rechtsvragen.Map, "MAP-01").Should().Be(Regelstatus.Waar);
    }

    public static TheoryData<string> TeWeinigMap => ["MAP-01-eindgesprek", "MAP-01-vroeg", "MAP-01-uren", "MAP-01-themas"];

    [Theory]
    [MemberData(nameof(TeWeinigMap))]
    public void MAP_niet_afgerond_PV_02(string regel)
    {
        var map = regel switch
        {
            "MAP-01-eindgesprek" => MapKlaar with { Eindgesprek = DatumWaarneming.NietGebeurd },
            "MAP-01-vroeg" => MapKlaar with { Eindgesprek = D(14, 3, 2022) },
            "MAP-01-uren" => MapKlaar with { Praktijkuren = 39, Uren = 100 },
            _ => MapKlaar with { AlleThemas = false },
        };

        Met(map).Op(Nu).Map.Waarde!.Value.Afgerond.Should().BeFalse();
        Met(map).Op(Nu).Regel(Rechtsvragen.Map, regel).Should().Be(Regelstatus.Waar);
        Met(MapKlaar).Op(Nu).Regel(Rechtsvragen.Map, regel).Should().Be(Regelstatus.Onwaar);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, null)]
    public void MAP_een_uur_in_de_intake_telt_als_het_college_dat_kiest(bool? kiest, bool? afgerond)
    {
        var map = MapKlaar with { Praktijkuren = 39, Intakeuren = 1, IntakeurenTellenMee = kiest is { } k ? k : default(Waarneming<bool>) };

        (Met(map).Op(Nu).Map.Waarde?.Afgerond == afgerond).Should().BeTrue();
    }

    [Fact]
    public void MAP_een_ontbrekend_feit_is_nooit_nee()
    {
        foreach (var map in new[] { MapKlaar with { Praktijkuren = default }, MapKlaar with { AlleThemas = default }, MapKlaar with { Eindgesprek = default }, new() })
        {
            Met(map).Op(Nu).Map.Status.Should().Be(Uitkomststatus.Onbekend);
        }
    }

    [Fact]
    public void MAP_niet_van_toepassing_in_de_onderwijsroute_PV_01()
        => Onderwijs.Op(Nu).Map.Status.Should().Be(Uitkomststatus.NietVanToepassing);

    private static Dossier Met(Participatieverklaring pvt) => Asielstatushouder with { Participatieverklaring = pvt };

    private static Dossier Met(Arbeidsmarktmodule map) => Asielstatushouder with { Arbeidsmarktmodule = map };
}
