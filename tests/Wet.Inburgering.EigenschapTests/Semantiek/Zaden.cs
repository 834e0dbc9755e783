namespace Wet.Inburgering.EigenschapTests.Semantiek;

/// <summary>
/// Vaste zaden, zodat een bouw niet wisselt van uitslag. Met de omgevingsvariabele <c>EIGENSCHAP_ZAAD</c> (een getal) beginnen zij elders:
/// zo zoekt een langere controle verder.
/// </summary>
internal static class Zaden
{
    public static void Sample(Action<int> toets, int iter = 100)
    {
        var begin = int.TryParse(Environment.GetEnvironmentVariable("EIGENSCHAP_ZAAD"), out var zaad) ? zaad : 20260101;
        var toeval = new Random(begin);
        var zaden = Enumerable.Range(0, iter).Select(_ => toeval.Next(int.MinValue, int.MaxValue)).ToArray();
        Parallel.ForEach(
            zaden,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            z =>
            {
                try
                {
                    toets(z);
                }
                catch (Exception fout)
                {
                    throw new InvalidOperationException($"zaad {z}: {fout.Message}", fout);
                }
            });
    }
}
