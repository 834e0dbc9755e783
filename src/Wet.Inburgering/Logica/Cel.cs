namespace Wet.Inburgering.Logica;

/// <summary>
/// Opslag van een feit, uitkomst of tussenstand: de nog mogelijke waarden, met <c>default</c> = alles. Wat erin zit (waarheid, keuze of
/// bereik) weet wie haar leest.
/// </summary>
internal readonly record struct Cel(long A, long B)
{
    public Waarheid Waarheid => Waarheid.VanBits(A);

    public Bereik Bereik => Bereik.VanCode(A, B);

    /// <summary>De uitgesloten kandidaten van een opsomming, een bit per waarde.</summary>
    public ulong Uitgesloten => (ulong)A;

    public static Cel Van(Waarheid waarheid) => new(waarheid.Bits, 0);

    public static Cel Van(Bereik bereik) => new(bereik.Laag, bereik.Hoog);

    public static Cel VanUitgesloten(ulong bits) => new((long)bits, 0);

    /// <summary>Wat in minstens een van beide mogelijk is. Voor waarheid en keuze: uitgesloten blijft wat beide uitsluiten.</summary>
    public Cel Samen(Cel ander, Celsoort soort)
        => soort == Celsoort.Bereik ? Van(Bereik.Samen(ander.Bereik)) : new(A & ander.A, 0);

    public bool IsZeker(Celsoort soort, ulong kandidaten) => soort switch
    {
        Celsoort.Waarheid => !Waarheid.IsOnbekend,
        Celsoort.Keuze => System.Numerics.BitOperations.PopCount(kandidaten & ~Uitgesloten) == 1,
        _ => Bereik.IsPunt,
    };
}

/// <summary>Hoe een <see cref="Cel"/> gelezen wordt.</summary>
internal enum Celsoort
{
    Waarheid,
    Keuze,
    Bereik,
}
