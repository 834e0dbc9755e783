using NodaTime.Text;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tests.Examens;
using Wet.Inburgering.Tests.Handhaving;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Randgevallen;

/// <summary>E38 tot en met E43, E45, E46 en L24: zelfredzaamheidsroute, PVT, MAP en wanneer aan de plicht is voldaan.</summary>
public class ExamensRandgevallen
{
    private static readonly Dictionary<string, (Dossier Dossier, bool Behaald, string Regel)> Zelfredzaamheid = new()
    {
        ["E38"] = (ZAsiel, true, "ROUTE-Z-03"),
        ["E38 een uur participatie minder"] = (ZAsiel.Met(Uren(800), Uren(747, Urensoort.Participatie)), false, "ROUTE-Z-02-participatie"),
        ["E39"] = (ZAsiel with { Zelfredzaamheid = Eindgesprek with { Eindgesprek = DatumWaarneming.NietGebeurd, AfgerondOp = DatumWaarneming.NietGebeurd } }, false, "ROUTE-Z-02-eindgesprek"),
    };

    private static readonly Dossier Gestopt = Onderwijs.Met(AlleVijf()) with { Taalschakeltraject = new() { Diploma = DatumWaarneming.NietGebeurd, Gestopt = D(1, 5, 2023) } };

    public static TheoryData<string> Zelfredzaamheidsnamen => [.. Zelfredzaamheid.Keys];

    [Theory]
    [MemberData(nameof(Zelfredzaamheidsnamen))]
    [Randgeval]
    public void De_zelfredzaamheidsroute_van_een_asielstatushouder(string geval)
    {
        var (dossier, behaald, regel) = Zelfredzaamheid[geval];

        dossier.Op(Nu).Zelfredzaamheidsroute.Waarde!.Value.Behaald.Should().Be(behaald, geval);
        dossier.Op(Nu).Draagt(Rechtsvragen.Zelfredzaamheidsroute, regel, geval);
    }

    [Fact]
    [Randgeval("E40")]
    public void E40_een_gezinsmigrant_zonder_participatie_krijgt_het_certificaat()
    {
        ZGezin.Op(Nu).Zelfredzaamheidsroute.Waarde!.Value.Participatienorm.Should().Be(0);
        ZGezin.Op(Nu).Voldaan.Waarde.Should().Be(new Voldoening(true, D(1, 10, 2024), true, Inburgeringsdocument.Certificaat));
        ZGezin.Op(Nu).Draagt(Rechtsvragen.Voldaan, "VOLD-01-z", "E40");
    }

    /// <summary>Wat het vrijwillige KNM-examen geeft, is de kosteloze poging; het hoort nooit bij het afronden van de route.</summary>
    [Theory]
    [InlineData("E41 in 2022", "2022-12-01", false)]
    [InlineData("E41 in 2023", "2023-02-01", true)]
    [Randgeval]
    public void Vrijwillig_KNM_examen_in_de_zelfredzaamheidsroute(string geval, string dag, bool grond)
    {
        var beoordeling = ExamenkostenRegelsTests.Vraag(ExamenkostenRegelsTests.ZMetVrijwilligExamen(), Examenonderdeel.Knm).Op(LocalDatePattern.Iso.Parse(dag).Value);

        beoordeling.Examenkosten.Waarde!.Value.Kosteloos.Should().Be(grond, geval);
        beoordeling.Draagt(Rechtsvragen.Examenkosten, grond ? "ROUTE-Z-05-knm" : "EXAM-02-knm", geval);
    }

    [Fact]
    [Randgeval("E42")]
    public void E42_onderwijsroute_en_PVT_zonder_MAP_geeft_het_diploma()
    {
        var dossier = Onderwijs with { Taalschakeltraject = new() { Diploma = D(1, 6, 2024), Gestopt = DatumWaarneming.NietGebeurd } };

        dossier.Op(Nu).Voldaan.Waarde.Should().Be(new Voldoening(true, D(1, 6, 2024), true, Inburgeringsdocument.Diploma));
        dossier.Op(Nu).Draagt(Rechtsvragen.Voldaan, "ROUTE-O-03", "E42");
    }

    [Fact]
    [Randgeval("HANDH-19")]
    public void HANDH_19_in_de_onderwijsroute_ontbreekt_de_MAP_nooit()
    {
        Onderwijs.Op(Nu).Onderdelen.Waarde!.Value.Map.Should().BeFalse();
        Onderwijs.Op(Nu).Map.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        Onderwijs.Op(Nu).Draagt(Rechtsvragen.Onderdelen, "MAP-02", "HANDH-19");
        var teLaat = Boetegebouw.TeLaat with { Arbeidsmarktmodule = MapKlaar with { Eindgesprek = DatumWaarneming.NietGebeurd } };
        bool? Boete(Leerroute route) => Boetegebouw.In(teLaat, route).Op(Boetegebouw.Afloop).BoetePvtMap.Waarde?.MagOpleggen;
        (Boete(Leerroute.Onderwijsroute), Boete(Leerroute.B1Route)).Should().Be((false, true), "HANDH-19");
    }

    [Fact]
    [Randgeval("E43")]
    public void E43_het_examen_telt_zonder_onderwijsroute_maar_of_de_MAP_moet_is_open()
    {
        Gestopt.Op(Nu).Voldaan.Algemeen.HangtAfVanLezing.Should().BeTrue();
        Gestopt.Op(Nu, Kader(Lezing("MAP-02/gestopt"), "mapNodig")).Voldaan.Waarde!.Value.Voldaan.Should().BeFalse();
        var zonderMap = Gestopt.Op(Nu, Kader(Lezing("MAP-02/gestopt"), "geenMap"));
        zonderMap.Voldaan.Waarde.Should().Be(new Voldoening(true, D(1, 2, 2024), true, Inburgeringsdocument.Diploma));
        zonderMap.Draagt(Rechtsvragen.Voldaan, "ROUTE-O-04", "E43");
    }

    [Theory]
    [InlineData("E45 elf uur", 0, false, "PVT-01-uren")]
    [InlineData("E45 met een uur uit de intake", 1, true, "PVT-01")]
    [Randgeval]
    public void Twaalf_uur_PVT(string geval, int intakeuren, bool afgerond, string regel)
    {
        var dossier = Asielstatushouder with { Participatieverklaring = PvtKlaar with { Uren = 11, Intakeuren = intakeuren, IntakeurenTellenMee = true } };

        dossier.Op(Nu).Pvt.Waarde!.Value.Afgerond.Should().Be(afgerond, geval);
        dossier.Op(Nu).Draagt(Rechtsvragen.Pvt, regel, geval);
    }

    /// <summary>Dat DUO de dag van het PIP zelf weigert is uitvoeringspraktijk, en de standaardlezing; de tekst laat ook het andere toe.</summary>
    [Theory]
    [InlineData("E46 op de dag van het PIP", 0, false)]
    [InlineData("E46 de dag erna", 1, true)]
    [Randgeval]
    public void PVT_ondertekend_rond_het_PIP(string geval, int dagen, bool afgerond)
    {
        var dossier = Asielstatushouder with { Participatieverklaring = PvtKlaar with { Ondertekend = PipDag.PlusDays(dagen) } };

        dossier.Op(Nu).Pvt.Waarde!.Value.Afgerond.Should().Be(afgerond, geval);
        dossier.Op(Nu).Pvt.Algemeen.HangtAfVanLezing.Should().Be(!afgerond, geval);
    }

    [Theory]
    [InlineData("L24 besluit in augustus 2025", "2025-08-31", false)]
    [InlineData("L24 besluit in september 2025", "2025-09-01", true)]
    [Randgeval]
    public void Schooluren_tellen_pas_bij_een_besluit_vanaf_september_2025(string geval, string besluit, bool behaald)
        => ZelfredzaamheidsrouteRegelsTests.School(LocalDatePattern.Iso.Parse(besluit).Value).Op(D(1, 12, 2025)).Zelfredzaamheidsroute.Waarde!.Value.Behaald.Should().Be(behaald, geval);
}
