// PLACEHOLDER: runs whatever benchmarks this assembly holds; none yet.
BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
