namespace Wet.Inburgering.Logica;

/// <summary>
/// Onthoudt binnen een vraag de waarden over het dossier die een keten bij ieder onderdeel opnieuw zou uitrekenen. Zij hangen niet van
/// het onderdeel af, en binnen een vraag verandert niets waar zij van afhangen.
/// </summary>
internal sealed class Geheugen
{
    private static int aantal;
    private readonly Cel[] cellen = new Cel[Volatile.Read(ref aantal)];
    private readonly int[] gevuldIn = new int[Volatile.Read(ref aantal)];
    private int ronde = 1;

    public Cel this[int plaats]
    {
        get => cellen[plaats];
        set
        {
            // Een knoop die na deze werkruimte gemaakt is heeft geen plaats; dan wordt gewoon opnieuw gerekend.
            if (plaats < cellen.Length)
            {
                cellen[plaats] = value;
                gevuldIn[plaats] = ronde;
            }
        }
    }

    /// <summary>Geeft een knoop zijn plaats.</summary>
    public static int Plaats() => Interlocked.Increment(ref aantal) - 1;

    /// <summary>Vergeet alles: een nieuwe vraag.</summary>
    public void Vergeet() => ronde++;

    public bool Heeft(int plaats) => plaats < gevuldIn.Length && gevuldIn[plaats] == ronde;
}
