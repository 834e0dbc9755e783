namespace Wet.Inburgering.Testdata;

/// <summary>Toeval dat op elke machine en elke .NET-versie hetzelfde is (SplitMix64).</summary>
internal struct Toeval(ulong zaad)
{
    private ulong stand = zaad;

    public ulong Volgende()
    {
        stand += 0x9E3779B97F4A7C15;
        var z = stand;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>Een getal van <paramref name="min"/> tot en met <paramref name="max"/>; is er geen, dan <paramref name="min"/>.</summary>
    public int Tussen(int min, int max) => max <= min ? min : min + (int)(Volgende() % (ulong)(max - min + 1));

    /// <summary>Waar met deze kans; bij nul nooit en bij een altijd.</summary>
    public bool Kans(double kans) => (Volgende() >> 11) * (1.0 / (1UL << 53)) < kans;

    public T Uit<T>(ReadOnlySpan<T> keuzes) => keuzes[(int)(Volgende() % (ulong)keuzes.Length)];

    /// <summary>Een aantal naar gewicht: gewicht 0 hoort bij 0, enzovoort.</summary>
    public int Gewogen(ReadOnlySpan<byte> gewichten)
    {
        var totaal = 0;
        foreach (var gewicht in gewichten)
        {
            totaal += gewicht;
        }

        var rest = Tussen(0, totaal - 1);
        var i = 0;
        while (rest >= gewichten[i])
        {
            rest -= gewichten[i++];
        }

        return i;
    }
}
