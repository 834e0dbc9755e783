namespace Wet.Inburgering.Dossiers;

/// <summary>De waarde van een feit in een dossier: bekend of onbekend (<c>default</c>), met zo nodig de herkomst.</summary>
/// <typeparam name="T">Type van de waarde.</typeparam>
public readonly record struct Waarneming<T>
    where T : struct
{
    /// <summary>Maakt een bekende waarneming.</summary>
    /// <param name="waarde">De waarde.</param>
    /// <param name="herkomst">Bron, datum en motivering, als die bekend zijn.</param>
    public Waarneming(T waarde, Herkomst? herkomst = null)
    {
        Waarde = waarde;
        Herkomst = herkomst;
        IsBekend = true;
    }

    /// <summary>Onbekend.</summary>
    public static Waarneming<T> Onbekend => default;

    /// <summary>Is de waarde bekend?</summary>
    public bool IsBekend { get; }

    /// <summary>De waarde; <c>default</c> als zij onbekend is.</summary>
    public T Waarde { get; }

    /// <summary>Bron, datum en motivering.</summary>
    public Herkomst? Herkomst { get; }

    /// <summary>Een gewone waarde is een bekende waarneming.</summary>
    /// <param name="waarde">De waarde.</param>
    public static implicit operator Waarneming<T>(T waarde) => new(waarde);

    /// <summary>Zegt alleen of de waarde bekend is: persoonlijke waarden komen niet in logs.</summary>
    public override string ToString() => IsBekend ? "bekend" : "onbekend";
}
