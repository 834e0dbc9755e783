using System.Numerics;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Testdata;
using Wet.Inburgering.Tijd;

namespace Wet.Inburgering.Benchmarks;

/// <summary>
/// Duizend plichtige, volledig bekende dossiers waarop de vijf vragen over termijn en boete zeker zijn, twee keer: als feiten met de antwoorden
/// op de eerdere vragen (plicht, groep), en uitgepakt voor de handgeschreven tegenhanger. Gelijkheid is eerst nagegaan. Zoals in het gebruik
/// is er een werkruimte, die ieder dossier opnieuw gebruikt: met een werkruimte per dossier meet men vooral geheugen buiten de cache.
/// </summary>
internal sealed class Vergelijkset
{
    private static readonly Rechtsvraag[] Vragen =
    [
        Rechtsvragen.Inburgeringstermijn, Rechtsvragen.Verlenging, Rechtsvragen.NieuweTermijn, Rechtsvragen.VerlengingNieuweTermijn, Rechtsvragen.BoeteOndersteuning,
    ];

    private readonly Beantwoord[] dossiers;

    private Vergelijkset(Werk werk, Beantwoord[] dossiers, HandInvoer[] invoer)
    {
        Werk = werk;
        this.dossiers = dossiers;
        Invoer = invoer;
    }

    public Werk Werk { get; }

    public HandInvoer[] Invoer { get; }

    /// <summary>Maakt de set.</summary>
    /// <exception cref="InvalidOperationException">De handgeschreven code geeft iets anders dan de regels.</exception>
    public static Vergelijkset Maak()
    {
        var generator = new Dossiergenerator(77, Profiel.VolledigBekend);
        var (dossiers, invoer) = (new List<Beantwoord>(), new List<HandInvoer>());
        while (dossiers.Count < Proefset.Aantal)
        {
            var dossier = generator.Volgende().Gecontroleerd;
            var resultaat = InburgeringEngine.Standaard.NieuwResultaat();
            InburgeringEngine.Standaard.Beslis(dossier, resultaat, Kaders.Standaardlezingen);
            if (resultaat.Waarde(Rechtsvragen.Inburgeringsplicht) is not { IsPlichtig: true } || Vragen.Any(v => resultaat.Status(v) == Uitkomststatus.Onbekend))
            {
                continue;
            }

            // Om de handgeschreven code overzichtelijk te houden: geen besluiten van DUO, geen onderbrekingen (VERL-01), een leerroute en een groep.
            var routes = Rijen(dossier, PipFeiten.Lijst).Select(r => dossier.Cellen[r + PipFeiten.Route.Feit.Kolom]).Distinct().Count();
            if (routes > 1 || WisseldeVanGroep(dossier, resultaat) || Rijen(dossier, VerlengingsbesluitFeiten.Lijst).Any() || Rijen(dossier, OnderbrekingFeiten.Lijst).Any())
            {
                continue;
            }

            var hand = Pak(dossier, resultaat);
            Controleer(resultaat, Handgeschreven.Bepaal(hand), dossier.Bron.Kenmerk);
            var werk = resultaat.Gewoon;
            dossiers.Add(new(
                [.. resultaat.Plan!.Uitwerkingen.Where(u => Vragen.Contains(u.Vraag))],
                werk.Feiten, werk.Lijsten, werk.Velden, werk.Toepasselijk, werk.Berekend, werk.Lezingen, werk.Peildatum, werk.Wetsdatum));
            invoer.Add(hand);
        }

        return new(InburgeringEngine.Standaard.NieuwResultaat().Gewoon, [.. dossiers], [.. invoer]);
    }

    public void Regels()
    {
        foreach (ref readonly var dossier in dossiers.AsSpan())
        {
            dossier.ZetIn(Werk);
            foreach (var uitwerking in dossier.Uitwerkingen)
            {
                uitwerking.Evalueer(Werk);
            }
        }
    }

    public long Hand()
    {
        var som = 0L;
        foreach (var invoer in Invoer)
        {
            som += Handgeschreven.Bepaal(invoer).Bedrag;
        }

        return som;
    }

    private static void Controleer(Resultaat resultaat, HandUitkomst hand, string? kenmerk)
    {
        var werk = resultaat.Gewoon;
        var (termijn, verlenging, nieuw, boete) = (Rechtsvragen.Inburgeringstermijn, Rechtsvragen.Verlenging, Rechtsvragen.NieuweTermijn, Rechtsvragen.BoeteOndersteuning);
        Eis(termijn, hand.HeeftTermijn, (termijn.Aanvang, hand.Aanvang), (termijn.EindeExclusief, hand.Einde));
        Eis(verlenging, hand.HeeftTermijn, (verlenging.ZonderVerlenging, hand.ZonderVerlenging), (verlenging.EindeExclusief, hand.VerlengdEinde));
        Eis(nieuw, true, (nieuw.Aantal, hand.NieuweTermijnen), (nieuw.Maanden, hand.Maanden), (nieuw.Aanvang, hand.NieuwAanvang), (nieuw.EindeExclusief, hand.NieuwEinde));
        Eis(Rechtsvragen.VerlengingNieuweTermijn, hand.NieuweTermijnen > 0, (Rechtsvragen.VerlengingNieuweTermijn.EindeExclusief, hand.NieuwVerlengdEinde));
        var overtreding = werk.Toepasselijk[boete.Nummer].IsWaar;
        Eis(boete, overtreding, (boete.Normbedrag, hand.Norm), (boete.Bedrag, hand.Bedrag));
        if (overtreding && werk.Velden[boete.MagOpleggen.Index].Waarheid != Waarheid.Van(hand.Mag))
        {
            throw new InvalidOperationException($"{kenmerk}: magOpleggen verschilt.");
        }

        void Eis(Rechtsvraag vraag, bool toepasselijk, params (WaardeVeld Veld, long Waarde)[] velden)
        {
            if (werk.Toepasselijk[vraag.Nummer] != Waarheid.Van(toepasselijk))
            {
                throw new InvalidOperationException($"{kenmerk}: toepasselijkheid van {vraag.Naam} verschilt.");
            }

            foreach (var (veld, waarde) in velden)
            {
                if (toepasselijk && werk.Velden[veld.Index].Bereik != Bereik.Punt(waarde))
                {
                    throw new InvalidOperationException($"{kenmerk}: {vraag.Naam}.{veld.Naam} is {werk.Velden[veld.Index].Bereik}, met de hand {waarde}.");
                }
            }
        }
    }

    private static HandInvoer Pak(GecontroleerdDossier dossier, Resultaat resultaat)
    {
        var pips = Rijen(dossier, PipFeiten.Lijst).ToArray();
        return new()
        {
            Peildatum = Dagnummer.Van(dossier.Peildata.Peildatum),
            IsAsielstatushouder = resultaat.Waarde(Rechtsvragen.Doelgroep) is Doelgroep.AsielstatushouderA or Doelgroep.AsielstatushouderB,
            HeeftAsielbescherming = Boetevoorwaarden.Asielstatushouder.Toets(resultaat.Gewoon, 0).IsWaar,
            IsOverleden = Boetevoorwaarden.Overleden.Toets(resultaat.Gewoon, 0).IsWaar,
            Route = pips.Length == 0 ? default : Keuze<Leerroutes.Leerroute>(dossier, pips[^1], PipFeiten.Route.Feit),
            Pips = [.. pips.Select(r => Dag(dossier, r, PipFeiten.Dagtekening.Feit))],
            Omstandigheden =
            [
                .. Rijen(dossier, OmstandigheidFeiten.Lijst).Select(r => new HandOmstandigheid(
                    Dag(dossier, r, OmstandigheidFeiten.Van.Feit),
                    Dag(dossier, r, OmstandigheidFeiten.LaatsteDag.Feit) + 1,
                    Keuze<Verlengingsgrond>(dossier, r, OmstandigheidFeiten.Grond.Feit),
                    Keuze<Betrokkene>(dossier, r, OmstandigheidFeiten.Betreft.Feit),
                    JaNee(dossier, r, OmstandigheidFeiten.GeenVerwijt.Feit))),
            ],
            Overtredingen =
            [
                .. Rijen(dossier, OvertredingFeiten.Lijst).Select(r => new HandOvertreding(
                    Dag(dossier, r, OvertredingFeiten.Constatering.Feit),
                    Keuze<Verplichting>(dossier, r, OvertredingFeiten.Verplichting.Feit),
                    Keuze<Verwijtbaarheid>(dossier, r, OvertredingFeiten.Verwijt.Feit),
                    JaNee(dossier, r, OvertredingFeiten.BijstandVerlaagd.Feit),
                    JaNee(dossier, r, OvertredingFeiten.Onwil.Feit),
                    Keuze<Boetestatus>(dossier, r, OvertredingFeiten.Status.Feit),
                    Dag(dossier, r, OvertredingFeiten.Opgelegd.Feit),
                    Dag(dossier, r, OvertredingFeiten.Onherroepelijk.Feit),
                    Getal(dossier, r, OvertredingFeiten.Bedrag.Feit))),
            ],
            BoetesBredeIntake =
            [
                .. Rijen(dossier, BoeteBredeIntakeFeiten.Lijst).Select(r => new HandBoete(
                    Dag(dossier, r, BoeteBredeIntakeFeiten.Opgelegd.Feit),
                    Getal(dossier, r, BoeteBredeIntakeFeiten.Bedrag.Feit),
                    Keuze<Boetestatus>(dossier, r, BoeteBredeIntakeFeiten.Status.Feit))),
            ],
            BoetesTermijn =
            [
                .. Rijen(dossier, BoeteTermijnFeiten.Lijst).Select(r => new HandBoeteTermijn(
                    Dag(dossier, r, BoeteTermijnFeiten.Bekendgemaakt.Feit),
                    Keuze<Boetestatus>(dossier, r, BoeteTermijnFeiten.Status.Feit),
                    JaNee(dossier, r, BoeteTermijnFeiten.PvtOntbrak.Feit),
                    JaNee(dossier, r, BoeteTermijnFeiten.MapOntbrak.Feit),
                    JaNee(dossier, r, BoeteTermijnFeiten.LeerrouteOntbrak.Feit),
                    Keuze<Leerroutes.Leerroute>(dossier, r, BoeteTermijnFeiten.Route.Feit),
                    JaNee(dossier, r, BoeteTermijnFeiten.Asielstatushouder.Feit),
                    Getal(dossier, r, BoeteTermijnFeiten.Examenonderdelen.Feit),
                    Getal(dossier, r, BoeteTermijnFeiten.Cursusuren.Feit),
                    Getal(dossier, r, BoeteTermijnFeiten.Participatieuren.Feit))),
            ],
        };
    }

    private static bool WisseldeVanGroep(GecontroleerdDossier dossier, Resultaat resultaat)
    {
        var nu = resultaat.Waarde(Rechtsvragen.Doelgroep) is Doelgroep.AsielstatushouderA or Doelgroep.AsielstatushouderB;
        return Rijen(dossier, OmstandigheidFeiten.Lijst).Any(r => Verlengingsgronden.Asielstatushouder.Toets(resultaat.Gewoon, r).IsWaar != nu);
    }

    private static IEnumerable<int> Rijen(GecontroleerdDossier dossier, Lijstfeit lijst)
    {
        var stand = dossier.Lijsten[lijst.Nummer];
        return Enumerable.Range(0, stand.Aantal).Select(i => stand.Start + (i * lijst.Breedte)).Where(r => dossier.Cellen[r].Waarheid.IsWaar);
    }

    private static int Dag(GecontroleerdDossier dossier, int rij, Feit feit) => (int)Getal(dossier, rij, feit);

    private static long Getal(GecontroleerdDossier dossier, int rij, Feit feit) => dossier.Cellen[rij + feit.Kolom].Bereik.Min;

    private static bool JaNee(GecontroleerdDossier dossier, int rij, Feit feit) => dossier.Cellen[rij + feit.Kolom].Waarheid.IsWaar;

    private static E Keuze<E>(GecontroleerdDossier dossier, int rij, Feit feit)
        where E : struct, Enum
        => Kandidaten<E>.Enige(dossier.Cellen[rij + feit.Kolom].Uitgesloten) ?? throw new InvalidOperationException($"{feit} staat niet vast ({BitOperations.PopCount(feit.Kandidaten)} kandidaten).");

    /// <summary>Een dossier waarvan alle vragen beantwoord zijn; wie een deel opnieuw beantwoordt leest de andere antwoorden hieruit.</summary>
    private readonly record struct Beantwoord(
        Uitwerking[] Uitwerkingen, Cel[] Feiten, Lijststand[] Lijsten, Cel[] Velden, Waarheid[] Toepasselijk, Cel[] Berekend, Cel[] Lezingen, int Peildatum, int Wetsdatum)
    {
        public void ZetIn(Werk werk)
        {
            (werk.Feiten, werk.Lijsten, werk.Velden, werk.Toepasselijk, werk.Berekend, werk.Lezingen) = (Feiten, Lijsten, Velden, Toepasselijk, Berekend, Lezingen);
            (werk.Peildatum, werk.Wetsdatum) = (Peildatum, Wetsdatum);
            Array.Clear(werk.Statussen);
        }
    }
}
