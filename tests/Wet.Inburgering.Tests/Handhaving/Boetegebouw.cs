using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Gebouw;
using static Wet.Inburgering.Tests.Examens.Examengebouw;

namespace Wet.Inburgering.Tests.Handhaving;

/// <summary>Bouwstenen voor de boetes van art. 24 en 25: de termijn liep tot en met 15 maart 2025.</summary>
internal static class Boetegebouw
{
    /// <summary>De eerste dag na de termijn.</summary>
    public static readonly LocalDate Afloop = D(16, 3, 2025);

    /// <summary>Gezinsmigrant in de B1-route, PVT en MAP op tijd klaar, verder niets gedaan en dat is hem te verwijten.</summary>
    public static Dossier TeLaat { get; } = Gezinsmigrant with
    {
        Participatieverklaring = PvtKlaar,
        Arbeidsmarktmodule = MapKlaar,
        Zelfredzaamheid = Eindgesprek with { Eindgesprek = DatumWaarneming.NietGebeurd, AfgerondOp = DatumWaarneming.NietGebeurd },
        Taalschakeltraject = new() { Diploma = DatumWaarneming.NietGebeurd, Gestopt = DatumWaarneming.NietGebeurd, Lesuren = 1000, BijgewoondeUren = 0 },
        BoetegrondenPvtMap = new() { PvtVerwijtbaar = true, MapVerwijtbaar = true, BijstandVerlaagdVoorPvt = false, BijstandVerlaagdVoorMap = false, Verlaging = Bedrag.Euro(0) },
        BoetegrondenLeerroute = new() { Verwijtbaar = true, BijstandVerlaagdVoorZelfdeGedraging = false, Verlaging = Bedrag.Euro(0), VergunningGeweigerdOfIngetrokken = DatumWaarneming.NietGebeurd, ProcedureOverVergunning = false, PipUren = 1000 },
    };

    /// <summary>Hetzelfde voor een gezinslid van een asielstatushouder (art. 13 lid 1 onder b).</summary>
    public static Dossier TeLaatAsiel { get; } = TeLaat with { Verblijfstitels = Lijst.Volledig(Regulier(D(1, 2, 2022)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd }) };

    /// <summary>Alleen zo kan een asielstatushouder een boete krijgen: de gemeente leest de rechtspraak als alleen voor eigen vergunningen.</summary>
    public static Beleidskader Asielkader(params (string Lezing, string Keuze)[] ook) => Kaders([("BOETE-08/gezinslid", "alleenEigenVergunning"), .. ook]);

    public static Beleidskader Kaders(params (string Lezing, string Keuze)[] keuzes)
        => new("test", [.. keuzes.Select(k => new Beleidskeuze(Lezing(k.Lezing), k.Keuze, D(1, 1, 2022), "testbesluit"))]);

    /// <summary>De eerste onderdelen zijn behaald, de andere zo vaak zonder succes afgelegd.</summary>
    public static Examenpoging[] Pogingen(int behaald, int keren, int eenMinderBij = -1)
    {
        Examenonderdeel[] alle = [Examenonderdeel.Lezen, Examenonderdeel.Luisteren, Examenonderdeel.Schrijven, Examenonderdeel.Spreken, Examenonderdeel.Knm];
        return
        [
            .. alle.Take(behaald).Select(o => Poging(o)),
            .. alle.Skip(behaald).SelectMany((o, i) => Enumerable.Range(0, i + behaald == eenMinderBij ? keren - 1 : keren)
                .Select(k => Poging(o, dag: D(1, 3, 2023).PlusDays(k * 30), uitslag: Examenuitslag.NietBehaald))),
        ];
    }

    public static Dossier In(this Dossier dossier, Leerroute route) => dossier with { Pips = Pip(PipDag, route) };

    public static Dossier MetPogingen(this Dossier dossier, params Examenpoging[] pogingen) => dossier with { Examenpogingen = Lijst.Volledig<Examenpoging>(pogingen) };

    public static Dossier MetUren(this Dossier dossier, params UrenInPeriode[] uren) => dossier with { GevolgdeUren = Lijst.Volledig<UrenInPeriode>(uren) };

    public static BoeteLeerroute Boete(decimal tabel, decimal bedrag) => new(true, Bedrag.Euro(tabel), Bedrag.Euro(bedrag), tabel > 340 ? D(16, 3, 2030) : null);

    public static BoeteLeerroute GeenBoete { get; } = new(false, Bedrag.Euro(0), Bedrag.Euro(0), null);
}
