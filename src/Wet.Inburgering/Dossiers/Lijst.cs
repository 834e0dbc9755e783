using System.Collections;
using System.Runtime.CompilerServices;

namespace Wet.Inburgering.Dossiers;

/// <summary>
/// Een lijst in een dossier. <c>default</c> is onbekend. Een lijst geldt pas als volledig als dat gezegd is: wat erin staat telt,
/// wat er niet in staat is anders onbekend.
/// </summary>
/// <typeparam name="T">Type van de onderdelen.</typeparam>
[CollectionBuilder(typeof(Lijst), nameof(Lijst.Van))]
public readonly struct Lijst<T> : IEquatable<Lijst<T>>, IReadOnlyList<T>
{
    private readonly T[]? items;

    internal Lijst(T[] items, bool volledig)
    {
        this.items = items;
        IsVolledig = volledig;
    }

    /// <summary>Is er een lijst opgegeven?</summary>
    public bool IsBekend => items is not null;

    /// <summary>Is gezegd dat de lijst volledig is?</summary>
    public bool IsVolledig { get; }

    /// <inheritdoc/>
    public int Count => items?.Length ?? 0;

    internal T[] Items => items ?? [];

    /// <inheritdoc/>
    public T this[int index] => Items[index];

    /// <summary>Zijn de lijsten gelijk?</summary>
    /// <param name="a">Links.</param>
    /// <param name="b">Rechts.</param>
    public static bool operator ==(Lijst<T> a, Lijst<T> b) => a.Equals(b);

    /// <summary>Verschillen de lijsten?</summary>
    /// <param name="a">Links.</param>
    /// <param name="b">Rechts.</param>
    public static bool operator !=(Lijst<T> a, Lijst<T> b) => !a.Equals(b);

    /// <inheritdoc/>
    public bool Equals(Lijst<T> other)
        => IsBekend == other.IsBekend && IsVolledig == other.IsVolledig && Items.AsSpan().SequenceEqual(other.Items, EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Lijst<T> ander && Equals(ander);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(IsBekend);
        hash.Add(IsVolledig);
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Zegt alleen hoeveel onderdelen er zijn.</summary>
    public override string ToString() => IsBekend ? $"{Count} onderdelen{(IsVolledig ? ", volledig" : string.Empty)}" : "onbekend";
}

/// <summary>Maakt lijsten.</summary>
public static class Lijst
{
    /// <summary>Een lijst waarvan niet gezegd is dat zij volledig is.</summary>
    /// <typeparam name="T">Type van de onderdelen.</typeparam>
    /// <param name="items">De onderdelen.</param>
    public static Lijst<T> Van<T>(ReadOnlySpan<T> items) => new(items.ToArray(), false);

    /// <summary>Een volledige lijst: wat er niet in staat, is er niet.</summary>
    /// <typeparam name="T">Type van de onderdelen.</typeparam>
    /// <param name="items">De onderdelen.</param>
    public static Lijst<T> Volledig<T>(params ReadOnlySpan<T> items) => new(items.ToArray(), true);
}
