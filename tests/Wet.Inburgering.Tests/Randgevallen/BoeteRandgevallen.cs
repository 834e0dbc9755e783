using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Uitleg;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;
using static Wet.Inburgering.Tests.Handhaving.Boetegebouw;
using static Wet.Inburgering.Tests.Handhaving.NieuweTermijnRegelsTests;

namespace Wet.Inburgering.Tests.Randgevallen;

/// <summary>Of en hoe hoog een boete van art. 24 of 25 is.</summary>
public class BoeteRandgevallen
{
    private static readonly Participatieverklaring GeenPvt = PvtKlaar with { Ondertekend = DatumWaarneming.NietGebeurd };

    private static readonly Arbeidsmarktmodule GeenMap = MapKlaar with { Eindgesprek = DatumWaarneming.NietGebeurd };

    private static readonly Dictionary<string, (Dossier Dossier, decimal Tabel, decimal Bedrag, int Maanden)> Leerrouteboetes = new()
    {
        ["HANDH-20"] = (TeLaat.MetUren(Uren(250)).MetPogingen(Pogingen(1, 1)) with { Participatieverklaring = GeenPvt }, 640, 512, 18),
        ["L07"] = (TeLaat.MetUren(Uren(249)).MetPogingen(Pogingen(1, 1)), 800, 640, 18),
        ["L08"] = (TeLaat.MetUren(Uren(250)).MetPogingen(Pogingen(1, 1)), 640, 512, 18),
        ["L09"] = (TeLaat.MetUren(Uren(400)).MetPogingen(Pogingen(4, 2)), 225, 45, 6),
        ["L10"] = (TeLaat.In(Leerroute.Onderwijsroute) with { Taalschakeltraject = TeLaat.Taalschakeltraject with { BijgewoondeUren = 900 } }, 400, 400, 24),
        ["L11 599 uur"] = (TeLaat.In(Leerroute.Zelfredzaamheidsroute).MetUren(Uren(599)), 800, 800, 12),
        ["L11 600 uur"] = (TeLaat.In(Leerroute.Zelfredzaamheidsroute).MetUren(Uren(600)), 400, 400, 12),
    };

    public static TheoryData<string> Leerroutenamen => [.. Leerrouteboetes.Keys];

    [Theory]
    [MemberData(nameof(Leerroutenamen))]
    [Randgeval]
    public void De_boete_voor_de_leerroute_van_een_gezinsmigrant_en_de_nieuwe_termijn_die_erbij_hoort(string geval)
    {
        var (dossier, tabel, bedrag, maanden) = Leerrouteboetes[geval];
        var beoordeling = dossier.Op(Afloop);

        beoordeling.BoeteLeerroute.Waarde.Should().Be(Boete(tabel, bedrag), geval);
        beoordeling.BoeteLeerroute.Algemeen.Voorbehouden.Should().Contain("menselijkBesluitNodig", geval);
        beoordeling.BoetePvtMap.Waarde!.Value.Bedrag.Should().Be(Bedrag.Euro(geval == "HANDH-20" ? 340 : 0), geval);
        var besluit = Boete(Afloop, b => b with
        {
            Leerroute = beoordeling.Onderdelen.Waarde!.Value.Leerroute,
            PvtOntbrak = geval == "HANDH-20",
            BehaaldeExamenonderdelen = dossier.Examenpogingen.Count(p => p.Uitslag.Waarde == Examenuitslag.Behaald),
            Cursusuren = beoordeling.Zelfredzaamheidsroute.Waarde?.Cursusuren ?? 0,
        });
        dossier.Met(besluit).Op(Afloop).NieuweTermijn.Waarde!.Value.Maanden.Should().Be(maanden, geval);
    }

    [Fact]
    [Randgeval("HANDH-18")]
    public void HANDH_18_PVT_en_MAP_ontbreken_een_keer_340_of_naar_keuze_twee_keer()
    {
        var dossier = TeLaat.MetPogingen(AlleVijf()) with { Pips = Pip(D(1, 6, 2023)), Participatieverklaring = GeenPvt, Arbeidsmarktmodule = GeenMap };
        var dag = D(2, 6, 2026);

        dossier.Op(D(1, 6, 2026)).BoetePvtMap.Waarde!.Value.MagOpleggen.Should().BeFalse("de laatste dag van de termijn");
        dossier.Op(dag, Kader(Lezing("BOETE-03/aantal"), "eenBoete")).BoetePvtMap.Waarde.Should().Be(new BoetePvtMap(true, 1, Bedrag.Euro(340), D(2, 6, 2029)));
        dossier.Op(dag, Kader(Lezing("BOETE-03/aantal"), "tweeBoetes")).BoetePvtMap.Waarde.Should().Be(new BoetePvtMap(true, 2, Bedrag.Euro(680), D(2, 6, 2029)));
        dossier.Op(dag).BoetePvtMap.Algemeen.Verklaar().Reden.Should().Be(RedenOnbekend.RechtOpen);
        dossier.Op(dag).BoeteLeerroute.Waarde.Should().Be(GeenBoete, "de leerroute is behaald");
        dossier.Met(Boete(dag, b => b with { LeerrouteOntbrak = false, PvtOntbrak = true, MapOntbrak = true })).Op(dag).NieuweTermijn.Waarde!.Value.Maanden.Should().Be(12);
    }

    /// <summary>Voor een asielstatushouder geldt de tabel alleen nog als de rechtspraak niet voor hem geldt.</summary>
    [Fact]
    [Randgeval("L12")]
    public void L12_zelfredzaamheidsroute_van_een_asielstatushouder_300_en_300_uur()
    {
        var dossier = TeLaatAsiel.In(Leerroute.Zelfredzaamheidsroute).MetUren(Uren(300), Uren(248, Urensoort.Participatie));

        dossier.Op(Afloop, Asielkader()).BoeteLeerroute.Waarde.Should().Be(Boete(640, 640), "52 uur PVT en MAP tellen als participatie");
        dossier.Met(Boete(Afloop, b => b with { Leerroute = Leerroute.Zelfredzaamheidsroute, Asielstatushouder = true, Cursusuren = 300, Participatieuren = 300 })).Op(Afloop).NieuweTermijn.Waarde!.Value.Maanden.Should().Be(18);
    }

    [Fact]
    [Randgeval("L13", "SANCTIE-T06")]
    public void L13_en_SANCTIE_T06_verlenging_van_de_vergunning_geweigerd_geen_boete_voor_de_leerroute_wel_voor_het_PVT()
    {
        var dossier = TeLaat with
        {
            Participatieverklaring = GeenPvt,
            BoetegrondenLeerroute = TeLaat.BoetegrondenLeerroute with { VergunningGeweigerdOfIngetrokken = D(1, 3, 2025) },
        };
        var beoordeling = dossier.Op(Afloop);

        beoordeling.BoeteLeerroute.Waarde.Should().Be(GeenBoete);
        beoordeling.Draagt(Rechtsvragen.BoeteLeerroute, "SANCTIE-08", "L13");
        beoordeling.BoetePvtMap.Waarde!.Value.Bedrag.Should().Be(Bedrag.Euro(340));
    }
}
