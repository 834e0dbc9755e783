using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tests.Randgevallen;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Examens.ExamenkostenRegelsTests;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Praktijkgevallen;

/// <summary>Onderdelen per leerroute, zelfredzaamheidsroute, afschalen, PVT, MAP en KNM.</summary>
public class LeerroutePraktijkgevallen
{
    /// <summary>De bron laat KNM in de onderwijsroute altijd afleggen; de wet alleen als de route niet wordt behaald (art. 8 lid 4).</summary>
    [Theory]
    [InlineData(Leerroute.B1Route, true, true, Knmvorm.Examen, "ONDERDEEL-01-b1")]
    [InlineData(Leerroute.Onderwijsroute, false, false, Knmvorm.AlleenInTerugval, "MAP-02")]
    [InlineData(Leerroute.Zelfredzaamheidsroute, true, false, Knmvorm.Cursusuren, "ONDERDEEL-01-z")]
    [Praktijkgeval("LR-01", Label.Wet)]
    public void LR_01_onderdelen_per_leerroute(Leerroute route, bool map, bool examen, Knmvorm knm, string regel)
    {
        Onderwijs.Route(route).Op(Nu).Onderdelen.Waarde.Should().Be(new Onderdelen(route, Pvt: true, map, examen, knm));
        Onderwijs.Route(route).Op(Nu).Draagt(Rechtsvragen.Onderdelen, regel, "LR-01");
    }

    [Fact]
    [Praktijkgeval("LR-02", Label.Wet)]
    public void LR_02_uren_in_de_zelfredzaamheidsroute_per_groep()
    {
        ZAsiel.Op(Nu).Zelfredzaamheidsroute.Waarde.Should().Be(new Zelfredzaamheidsroute(800, 800, 800, 748 + 12 + 40, Behaald: true), "de uren van PVT en MAP tellen mee");
        ZGezin.Op(Nu).Zelfredzaamheidsroute.Waarde.Should().Be(new Zelfredzaamheidsroute(800, 800, 0, 12 + 40, Behaald: true));
        ZGezin.Met(Uren(799)).Op(Nu).Zelfredzaamheidsroute.Waarde!.Value.Behaald.Should().BeFalse();
    }

    [Fact]
    [Praktijkgeval("LR-07", Label.Wet)]
    public void LR_07_examens_in_de_zelfredzaamheidsroute_mogen_maar_hoeven_niet()
    {
        Vraag(ZMetVrijwilligExamen(), Examenonderdeel.Lezen, Taalniveau.A2).Op(D(1, 12, 2022)).Examenkosten.Waarde!.Value.Kosteloos.Should().BeTrue();
        Vraag(ZMetVrijwilligExamen(), Examenonderdeel.Knm).Op(D(31, 12, 2022)).Examenkosten.Waarde!.Value.Kosteloos.Should().BeFalse();
        Vraag(ZMetVrijwilligExamen(), Examenonderdeel.Knm).Op(D(1, 1, 2023)).Examenkosten.Waarde!.Value.Kosteloos.Should().BeTrue();
        ZAsiel.Op(Nu).Voldaan.Waarde!.Value.Voldaan.Should().BeTrue("er is geen examen afgelegd");
    }

    [Theory]
    [InlineData(Leerroute.B1Route, 600, true)]
    [InlineData(Leerroute.B1Route, 599, false)]
    [InlineData(Leerroute.Onderwijsroute, 600, false)]
    [InlineData(Leerroute.Zelfredzaamheidsroute, 600, false)]
    [Praktijkgeval("AF-01", Label.Wet)]
    public void AF_01_voorwaarden_om_af_te_schalen(Leerroute route, int uren, bool mag)
        => (Onderwijs.Route(route).Met(Uren(uren)) with { Afschaling = Afschaalbaar }).Op(Nu).Afschalen.Waarde.Should().Be(new Afschalen(mag, uren));

    [Fact]
    [Praktijkgeval("AF-04", Label.Wet)]
    public void AF_04_afschalen_verandert_de_termijn_niet()
    {
        var afgeschaald = Asielstatushouder with { Pips = LaterPip(Leerroute.B1Route, Taalniveau.A2, Taalniveau.A2, Taalniveau.A2, Taalniveau.A2) };

        afgeschaald.Op(Nu).Examenniveau.Waarde!.Value.Spreken.Should().Be(Taalniveau.A2);
        afgeschaald.Op(Nu).Inburgeringstermijn.Waarde.Should().Be(Asielstatushouder.Op(Nu).Inburgeringstermijn.Waarde).And.NotBeNull();
    }

    [Theory]
    [InlineData(Leerroute.B1Route, true)]
    [InlineData(Leerroute.Onderwijsroute, false)]
    [InlineData(Leerroute.Zelfredzaamheidsroute, true)]
    [Praktijkgeval("PV-01", Label.Wet)]
    public void PV_01_PVT_in_iedere_route_MAP_niet_in_de_onderwijsroute(Leerroute route, bool map)
    {
        var beoordeling = Onderwijs.Route(route).Op(Nu);

        beoordeling.Pvt.Waarde!.Value.Afgerond.Should().BeTrue();
        beoordeling.Map.Status.Should().Be(map ? Uitkomststatus.Bepaald : Uitkomststatus.NietVanToepassing);
    }

    /// <summary>Dat het eindgesprek positief moet zijn staat in geen tekst: het moet er geweest zijn.</summary>
    [Theory]
    [InlineData(40, true, "MAP-01")]
    [InlineData(39, false, "MAP-01-uren")]
    [Praktijkgeval("PV-02", Label.Wet)]
    public void PV_02_veertig_uur_praktijk_en_een_eindgesprek(int uren, bool afgerond, string regel)
    {
        var beoordeling = (Asielstatushouder with { Arbeidsmarktmodule = MapKlaar with { Praktijkuren = uren, Uren = 100 } }).Op(Nu);

        beoordeling.Map.Waarde!.Value.Afgerond.Should().Be(afgerond);
        beoordeling.Draagt(Rechtsvragen.Map, regel, "PV-02");
    }

    [Theory]
    [InlineData(12, true, "PVT-01")]
    [InlineData(12, false, "PVT-01-ondertekening")]
    [InlineData(11, true, "PVT-01-uren")]
    [Praktijkgeval("PV-03", Label.Wet)]
    public void PV_03_twaalf_uur_en_de_ondertekening(int uren, bool ondertekend, string regel)
    {
        var pvt = PvtKlaar with { Uren = uren, Ondertekend = ondertekend ? D(1, 9, 2022) : DatumWaarneming.NietGebeurd };
        var beoordeling = (Asielstatushouder with { Participatieverklaring = pvt }).Op(Nu);

        beoordeling.Pvt.Waarde!.Value.Afgerond.Should().Be(regel == "PVT-01");
        beoordeling.Draagt(Rechtsvragen.Pvt, regel, "PV-03");
    }

    [Theory]
    [InlineData(14, 3, 2024, true)]
    [InlineData(15, 3, 2025, true)]
    [InlineData(16, 3, 2025, false)]
    [Praktijkgeval("PV-05", Label.Wet)]
    public void PV_05_voor_het_PVT_is_er_drie_jaar_en_niet_een_jaar(int dag, int maand, int jaar, bool tijdig)
        => (B1Klaar with { Participatieverklaring = PvtKlaar with { Ondertekend = D(dag, maand, jaar) } }).Op(D(1, 6, 2025)).Voldaan.Waarde!.Value.Tijdig.Should().Be(tijdig);

    [Theory]
    [InlineData(Leerroute.B1Route, Knmvorm.Examen)]
    [InlineData(Leerroute.Onderwijsroute, Knmvorm.AlleenInTerugval)]
    [InlineData(Leerroute.Zelfredzaamheidsroute, Knmvorm.Cursusuren)]
    [Praktijkgeval("PV-06", Label.Wet)]
    public void PV_06_KNM_per_leerroute(Leerroute route, Knmvorm knm)
    {
        // Met het diploma van het taalschakeltraject en zonder KNM: de bron vraagt KNM ook in de onderwijsroute, de wet alleen in de terugval.
        var beoordeling = (Onderwijs.Route(route) with { Taalschakeltraject = new() { Diploma = D(1, 6, 2024), Gestopt = DatumWaarneming.NietGebeurd } }).Op(Nu);

        beoordeling.Examenniveau.Waarde!.Value.Knm.Should().Be(knm);
        (beoordeling.Voldaan.Waarde?.Voldaan).Should().Be(route == Leerroute.Onderwijsroute);
    }
}
