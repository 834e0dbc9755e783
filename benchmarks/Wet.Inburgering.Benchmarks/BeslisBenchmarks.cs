using BenchmarkDotNet.Attributes;
using Wet.Inburgering.NRules;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Testdata;

namespace Wet.Inburgering.Benchmarks;

/// <summary>Alle vragen over een dossier, langs elke weg; tijden en bytes per dossier.</summary>
[MemoryDiagnoser]
public class BeslisBenchmarks
{
    private Proefset set = null!;
    private Resultaat resultaat = null!;
    private NRulesMotor motor = null!;

    /// <summary>Hoeveel er onbekend is.</summary>
    [Params(nameof(Testdata.Profiel.VolledigBekend), nameof(Testdata.Profiel.MetOnbekenden))]
    public string Profiel { get; set; } = string.Empty;

    [GlobalSetup]
    public void Klaarzetten()
    {
        set = Proefset.Van(Profiel);
        resultaat = InburgeringEngine.Standaard.NieuwResultaat();
        motor = new();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Proefset.Aantal)]
    public void Beslis()
    {
        foreach (var dossier in set.Dossiers)
        {
            InburgeringEngine.Standaard.Beslis(dossier, resultaat);
        }
    }

    [Benchmark(OperationsPerInvoke = Proefset.Aantal)]
    public void BeslisMetGekozenLezingen()
    {
        foreach (var dossier in set.Dossiers)
        {
            InburgeringEngine.Standaard.Beslis(dossier, resultaat, Kaders.Standaardlezingen);
        }
    }

    [Benchmark(OperationsPerInvoke = Proefset.Aantal)]
    public int Beoordeel()
    {
        var aantal = 0;
        foreach (var dossier in set.Dossiers)
        {
            aantal += InburgeringEngine.Standaard.Beoordeel(dossier).Inburgeringsplicht.Waarde is null ? 0 : 1;
        }

        return aantal;
    }

    [Benchmark(OperationsPerInvoke = Proefset.Aantal)]
    public int NRulesSessie()
    {
        var aantal = 0;
        foreach (var dossier in set.Dossiers)
        {
            aantal += motor.Beoordeel(dossier).Beoordeling.Inburgeringsplicht.Waarde is null ? 0 : 1;
        }

        return aantal;
    }
}
