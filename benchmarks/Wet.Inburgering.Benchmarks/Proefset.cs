using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Testdata;

namespace Wet.Inburgering.Benchmarks;

/// <summary>De vaste dossiers waarop gemeten wordt.</summary>
internal sealed class Proefset
{
    public const int Aantal = 1_000;
    private const int Zaad = 2026;

    private Proefset(string naam, Profiel profiel)
    {
        Naam = naam;
        Dossiers = [.. new Dossiergenerator(Zaad, profiel).Reeks(Aantal).Select(g => g.Gecontroleerd)];
    }

    public string Naam { get; }

    public GecontroleerdDossier[] Dossiers { get; }

    public static Proefset Van(string naam) => new(naam, naam == nameof(Profiel.VolledigBekend) ? Profiel.VolledigBekend : Profiel.MetOnbekenden);

    /// <summary>Hoe vaak een regel van recht getoetst wordt, over alle dossiers; een regel per onderdeel telt per onderdeel. Verdrongen regels tellen niet.</summary>
    public long Evaluaties(Beleidskader kader)
    {
        var resultaat = InburgeringEngine.Standaard.NieuwResultaat();
        var opname = resultaat.Gewoon.Opname = resultaat.Streng.Opname = new Opname();
        foreach (var dossier in Dossiers)
        {
            InburgeringEngine.Standaard.Beslis(dossier, resultaat, kader);
        }

        return opname.Regels.Count(r => r.Status is not Regelstatus.Verdrongen);
    }
}
