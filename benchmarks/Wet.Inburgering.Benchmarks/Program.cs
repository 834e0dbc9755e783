using BenchmarkDotNet.Running;
using Wet.Inburgering.Benchmarks;

// --kort: verhoudingen in een run, binnen een minuut. Anders BenchmarkDotNet, met zijn eigen argumenten.
if (args.Contains("--kort"))
{
    return Kort.Meet(Console.Out);
}

BenchmarkSwitcher.FromAssembly(typeof(Kort).Assembly).Run(args);
return 0;
