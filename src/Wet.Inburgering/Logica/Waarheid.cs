namespace Wet.Inburgering.Logica;

/// <summary>
/// Driewaardige waarheid (Kleene): wat van waar en onwaar nog mogelijk is. <c>default</c> is <see cref="Onbekend"/>,
/// zodat een vergeten waarde nooit stilzwijgend "nee" zegt. Er is met opzet geen omzetting naar <see cref="bool"/>.
/// </summary>
public readonly struct Waarheid : IEquatable<Waarheid>
{
    private const byte WaarUitgesloten = 1;
    private const byte OnwaarUitgesloten = 2;
    private readonly byte uitgesloten;

    private Waarheid(int uitgesloten) => this.uitgesloten = (byte)uitgesloten;

    /// <summary>Zeker waar.</summary>
    public static Waarheid Waar => new(OnwaarUitgesloten);

    /// <summary>Zeker onwaar.</summary>
    public static Waarheid Onwaar => new(WaarUitgesloten);

    /// <summary>Waar en onwaar zijn beide nog mogelijk.</summary>
    public static Waarheid Onbekend => default;

    /// <summary>Is dit zeker waar?</summary>
    public bool IsWaar => uitgesloten == OnwaarUitgesloten;

    /// <summary>Is dit zeker onwaar?</summary>
    public bool IsOnwaar => uitgesloten == WaarUitgesloten;

    /// <summary>Is nog niet bepaald of dit waar of onwaar is?</summary>
    public bool IsOnbekend => uitgesloten == 0;

    internal byte Bits => uitgesloten;

    /// <summary>Maakt een zekere waarheid van een gewone <see cref="bool"/>.</summary>
    /// <param name="waarde">Waar of onwaar.</param>
    public static Waarheid Van(bool waarde) => waarde ? Waar : Onwaar;

    internal static Waarheid VanBits(long bits) => new((int)bits);

    /// <summary>En: onwaar zodra een van beide onwaar is, waar als beide waar zijn.</summary>
    /// <param name="a">Links.</param>
    /// <param name="b">Rechts.</param>
    public static Waarheid operator &(Waarheid a, Waarheid b)
        => new(((a.uitgesloten | b.uitgesloten) & WaarUitgesloten) | (a.uitgesloten & b.uitgesloten & OnwaarUitgesloten));

    /// <summary>Of: waar zodra een van beide waar is, onwaar als beide onwaar zijn.</summary>
    /// <param name="a">Links.</param>
    /// <param name="b">Rechts.</param>
    public static Waarheid operator |(Waarheid a, Waarheid b)
        => new((a.uitgesloten & b.uitgesloten & WaarUitgesloten) | ((a.uitgesloten | b.uitgesloten) & OnwaarUitgesloten));

    /// <summary>Niet: wisselt waar en onwaar, onbekend blijft onbekend.</summary>
    /// <param name="a">De waarheid.</param>
    public static Waarheid operator !(Waarheid a)
        => new(((a.uitgesloten & WaarUitgesloten) << 1) | ((a.uitgesloten & OnwaarUitgesloten) >> 1));

    /// <summary>Zijn beide gelijk?</summary>
    /// <param name="a">Links.</param>
    /// <param name="b">Rechts.</param>
    public static bool operator ==(Waarheid a, Waarheid b) => a.uitgesloten == b.uitgesloten;

    /// <summary>Zijn beide verschillend?</summary>
    /// <param name="a">Links.</param>
    /// <param name="b">Rechts.</param>
    public static bool operator !=(Waarheid a, Waarheid b) => a.uitgesloten != b.uitgesloten;

    /// <summary>Samenvoeging: alleen zeker als beide hetzelfde zeggen.</summary>
    /// <param name="ander">De andere mogelijkheid.</param>
    public Waarheid Samen(Waarheid ander) => new(uitgesloten & ander.uitgesloten);

    /// <inheritdoc/>
    public bool Equals(Waarheid other) => uitgesloten == other.uitgesloten;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Waarheid ander && Equals(ander);

    /// <inheritdoc/>
    public override int GetHashCode() => uitgesloten;

    /// <inheritdoc/>
    public override string ToString() => IsWaar ? "waar" : IsOnwaar ? "onwaar" : "onbekend";
}
