using BenchmarkDotNet.Attributes;

namespace Wet.Inburgering.Benchmarks;

/// <summary>De weg van JSON naar JSON; tijden en bytes per dossier.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private Jsonset set = null!;

    /// <summary>Hoeveel er onbekend is.</summary>
    [Params(nameof(Testdata.Profiel.VolledigBekend), nameof(Testdata.Profiel.MetOnbekenden))]
    public string Profiel { get; set; } = string.Empty;

    [GlobalSetup]
    public void Klaarzetten() => set = new(Proefset.Van(Profiel));

    [Benchmark(OperationsPerInvoke = Jsonset.Aantal)]
    public void Lees() => set.Lees();

    [Benchmark(OperationsPerInvoke = Jsonset.Aantal)]
    public void Schrijf() => set.Schrijf();

    [Benchmark(Baseline = true, OperationsPerInvoke = Jsonset.Aantal)]
    public void HeenEnWeer() => set.HeenEnWeer();
}
