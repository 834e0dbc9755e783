using NodaTime;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Testdata;
using Wet.Inburgering.Tijd;

namespace Wet.Inburgering.EigenschapTests.Verloop;

/// <summary>Het snelle verloop tegen de gang langs iedere dag.</summary>
public class VerloopEigenschappen
{
    private const int Zaad = 20261125;
    private const int Dagen = 1100;

    [Theory]
    [InlineData(false, 12)]
    [InlineData(true, 25)]
    public void Het_verloop_van_iedere_vraag_verandert_op_dezelfde_dagen_als_wanneer_iedere_dag_gevraagd_wordt(bool metOnbekenden, int aantal)
    {
        var generator = new Dossiergenerator(Zaad, metOnbekenden ? Profiel.MetOnbekenden : Profiel.VolledigBekend);
        var veranderingen = 0;
        var anders = new List<string>();
        var zonderReden = new List<string>();
        foreach (var (geval, i) in generator.Reeks(aantal).Select((g, i) => (g, i)))
        {
            var midden = Dagnummer.Van(geval.Peildata.Peildatum);
            var (van, tot) = (Dagnummer.AlsDatum(midden - (Dagen / 2)), Dagnummer.AlsDatum(midden + (Dagen / 2)));
            var kader = i % 3 == 0 ? Kaders.LaatsteLezingen : Beleidskader.Leeg;
            var naief = NaiefVerloop.Veranderdagen(Rechtsvragen.Alle, geval.Dossier, van, tot, kader);
            foreach (var vraag in Rechtsvragen.Alle)
            {
                var perioden = InburgeringEngine.Standaard.Verloop(vraag, geval.Dossier, van, tot, kader);
                if (!perioden.Skip(1).Select(p => p.Vanaf).SequenceEqual(naief[vraag]))
                {
                    anders.Add($"{vraag.Naam} bij dossier {i}: {string.Join(' ', perioden.Skip(1).Select(p => p.Vanaf))} in plaats van {string.Join(' ', naief[vraag])}");
                }

                zonderReden.AddRange(perioden.Skip(1).Where(p => p.Redenen.Count == 0).Select(p => $"{vraag.Naam} bij dossier {i} op {p.Vanaf}"));
                veranderingen += perioden.Count - 1;
            }
        }

        anders.Should().BeEmpty();
        zonderReden.Should().BeEmpty();
        veranderingen.Should().BeGreaterThan(aantal * 10, "anders valt er niets te vergelijken");
    }
}
