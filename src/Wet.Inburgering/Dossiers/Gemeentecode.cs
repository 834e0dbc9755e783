namespace Wet.Inburgering.Dossiers;

/// <summary>De code van een gemeente volgens het CBS: vier cijfers, zoals <c>0392</c>.</summary>
public readonly record struct Gemeentecode
{
    /// <summary>Maakt een gemeentecode.</summary>
    /// <param name="code">Vier cijfers; <c>0000</c> is geen gemeente.</param>
    /// <exception cref="ArgumentException">De code heeft niet precies vier cijfers, of is <c>0000</c>.</exception>
    public Gemeentecode(string code)
        => Nummer = code is { Length: 4 } && code.All(char.IsAsciiDigit) && int.Parse(code, System.Globalization.CultureInfo.InvariantCulture) is > 0 and var nummer
            ? nummer
            : throw new ArgumentException("Een gemeentecode heeft vier cijfers, zoals 0392.", nameof(code));

    internal Gemeentecode(int nummer) => Nummer = nummer;

    internal int Nummer { get; }

    /// <summary>De code in vier cijfers.</summary>
    public override string ToString() => Nummer.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
}
