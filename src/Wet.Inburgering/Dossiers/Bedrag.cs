namespace Wet.Inburgering.Dossiers;

/// <summary>Een bedrag in hele eurocenten.</summary>
/// <param name="Eurocent">Het aantal eurocenten.</param>
public readonly record struct Bedrag(long Eurocent)
{
    /// <summary>Een bedrag in euro.</summary>
    /// <param name="euro">Het bedrag, met ten hoogste twee decimalen.</param>
    /// <exception cref="ArgumentException">Het bedrag heeft meer dan twee decimalen.</exception>
    public static Bedrag Euro(decimal euro) => decimal.Truncate(euro * 100) == euro * 100
        ? new((long)(euro * 100))
        : throw new ArgumentException("Een bedrag heeft ten hoogste twee decimalen.", nameof(euro));

    /// <summary>Het bedrag in euro met twee decimalen.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Eurocent / 100m:0.00}");
}
