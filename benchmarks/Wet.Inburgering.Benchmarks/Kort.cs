using System.Diagnostics;
using System.Globalization;
using Wet.Inburgering.NRules;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Testdata;

namespace Wet.Inburgering.Benchmarks;

/// <summary>
/// Snelle meting met een stopwatch: alles om en om in een run, per onderdeel de mediaan. De verhoudingen zeggen iets, de tijden alleen
/// iets over deze machine op dit moment.
/// </summary>
internal static class Kort
{
    private const int Rondes = 15;

    public static int Meet(TextWriter uit)
    {
        var klok = Stopwatch.StartNew();
        var engine = InburgeringEngine.Standaard;
        var motor = new NRulesMotor();
        var vergelijk = Vergelijkset.Maak();
        uit.WriteLine($"{Rechtsvragen.Alle.Count} vragen, {Proefset.Aantal} vaste dossiers per profiel, mediaan van {Rondes} rondes, tijden in ns per dossier");
        foreach (var set in new[] { Proefset.Van(nameof(Profiel.VolledigBekend)), Proefset.Van(nameof(Profiel.MetOnbekenden)) })
        {
            var resultaat = engine.NieuwResultaat();
            var json = new Jsonset(set);
            var m = Om(
                (20, () => Beslis(Beleidskader.Leeg)),
                (20, () => Beslis(Kaders.Standaardlezingen)),
                (5, () =>
                {
                    foreach (var dossier in set.Dossiers)
                    {
                        engine.Beoordeel(dossier);
                    }
                }
            ),
                (1, () =>
                {
                    foreach (var dossier in set.Dossiers)
                    {
                        dossier.Bron.Controleer(dossier.Peildata, out _, out _);
                    }
                }
            ),
                (1, () =>
                {
                    foreach (var dossier in set.Dossiers)
                    {
                        motor.Beoordeel(dossier);
                    }
                }
            ),
                (json.Deel, json.Lees),
                (json.Deel, json.Schrijf),
                (json.Deel, json.HeenEnWeer));
            var (beide, gewoon) = (set.Evaluaties(Beleidskader.Leeg) / (double)Proefset.Aantal, set.Evaluaties(Kaders.Standaardlezingen) / (double)Proefset.Aantal);
            uit.WriteLine();
            uit.WriteLine($"profiel {set.Naam}");
            Regel("Beslis, met strenge ronde", m[0], beide);
            Regel("Beslis, alle lezingen gekozen", m[1], gewoon);
            Regel("Beoordeel (onveranderlijk)", m[2], beide);
            Regel("Controleer (dossier nakijken)", m[3], 0);
            Regel("NRules-sessie", m[4], beide);
            Regel("JSON lezen", m[5], 0);
            Regel("JSON van de uitkomst schrijven", m[6], 0);
            Regel("JSON in, beoordelen, JSON uit", m[7], 0);
            uit.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  JSON in {json.BytesIn} B, uit {json.BytesUit} B, gemiddeld"));
            Verhouding("NRules / Beslis", m[4].Tijd / m[0].Tijd);
            Verhouding("NRules / Beoordeel", m[4].Tijd / m[2].Tijd);
            Verhouding("JSON in en uit / Beoordeel", m[7].Tijd / m[2].Tijd);

            void Beslis(Beleidskader kader)
            {
                foreach (var dossier in set.Dossiers)
                {
                    engine.Beslis(dossier, resultaat, kader);
                }
            }
        }

        var paar = Om((20, vergelijk.Regels), (100, () => vergelijk.Hand()));
        uit.WriteLine();
        uit.WriteLine("termijn, verlenging, nieuwe termijn en boete art. 23 op volledig bekende, plichtige dossiers (uitkomsten gelijk bevonden)");
        Regel("regels als gegeven, met bewijs", paar[0], Evaluaties(vergelijk));
        Regel("met de hand, zonder bewijs", paar[1], 0);
        Verhouding("direct / met de hand", paar[0].Tijd / paar[1].Tijd);
        uit.WriteLine();
        uit.WriteLine($"klaar in {klok.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s");
        return 0;

        void Regel(string naam, (double Tijd, double Bytes) meting, double evaluaties)
            => uit.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {naam,-32} {meting.Tijd,10:0} ns {meting.Bytes,8:0} B")
                + (evaluaties == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"  {evaluaties,6:0.0} regelevaluaties, {meting.Tijd / evaluaties,6:0.0} ns elk")));

        void Verhouding(string naam, double waarde) => uit.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {naam,-32} {waarde,10:0.0} x"));
    }

    private static double Evaluaties(Vergelijkset set)
    {
        var opname = set.Werk.Opname = new Opname();
        set.Regels();
        set.Werk.Opname = null;
        return opname.Regels.Count(r => r.Status is not Regelstatus.Verdrongen) / (double)Proefset.Aantal;
    }

    /// <summary>Meet om en om, zodat drukte op de machine alle onderdelen treft.</summary>
    /// <param name="onderdelen">Hoe vaak het werk per ronde alle dossiers langsgaat; minder dan 1 als het werk er maar een deel van doet.</param>
    private static (double Tijd, double Bytes)[] Om(params (double Keren, Action Werk)[] onderdelen)
    {
        var tijden = Array.ConvertAll(onderdelen, _ => new double[Rondes]);
        var bytes = new double[onderdelen.Length];

        // Opwarmen tot ook de laatste vertaling van de JIT er is.
        for (var i = 0; i < 4; i++)
        {
            foreach (var (keren, werk) in onderdelen)
            {
                for (var k = 0; k < Math.Max(keren, 3); k++)
                {
                    werk();
                }
            }

            Thread.Sleep(150);
        }

        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            for (var i = 0; i < onderdelen.Length; i++)
            {
                var (keren, werk) = onderdelen[i];
                var voor = GC.GetAllocatedBytesForCurrentThread();
                var begin = Stopwatch.GetTimestamp();
                for (var k = 0; k < keren; k++)
                {
                    werk();
                }

                tijden[i][ronde] = Stopwatch.GetElapsedTime(begin).TotalNanoseconds / keren / Proefset.Aantal;
                bytes[i] = (GC.GetAllocatedBytesForCurrentThread() - voor) / (double)keren / Proefset.Aantal;
            }
        }

        return [.. tijden.Select((t, i) => (t.Order().ElementAt(Rondes / 2), bytes[i]))];
    }
}
