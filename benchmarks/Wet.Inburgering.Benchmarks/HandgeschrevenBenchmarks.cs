using BenchmarkDotNet.Attributes;

namespace Wet.Inburgering.Benchmarks;

/// <summary>De regels als gegeven tegenover dezelfde regels met de hand geschreven; tijden per dossier.</summary>
[MemoryDiagnoser]
public class HandgeschrevenBenchmarks
{
    private Vergelijkset set = null!;

    [GlobalSetup]
    public void Klaarzetten() => set = Vergelijkset.Maak();

    [Benchmark(Baseline = true, OperationsPerInvoke = Proefset.Aantal)]
    public long MetDeHand() => set.Hand();

    [Benchmark(OperationsPerInvoke = Proefset.Aantal)]
    public void RegelsAlsGegeven() => set.Regels();
}
