using System.Globalization;

namespace Wet.Inburgering.Logica;

/// <summary>Hoe waarden in Nederlandse tekst geschreven worden.</summary>
internal static class Schrijfwijze
{
    private static readonly CultureInfo Nederlands = MaakNederlands();

    public static string Getal(long waarde, Eenheid eenheid) => eenheid switch
    {
        Eenheid.Eurocent => waarde % 100 == 0
            ? string.Create(Nederlands, $"€ {waarde / 100:N0}")
            : string.Create(Nederlands, $"€ {waarde / 100m:N2}"),
        Eenheid.Datum => waarde >= Datumgrens.Nooit || waarde < 0 ? "nooit" : Datum(Dagnummer.AlsDatum((int)waarde)),
        Eenheid.Dagen => $"{waarde} dagen",
        Eenheid.Gemeente => waarde.ToString("D4", Nederlands),
        Eenheid.Maanden => $"{waarde} maanden",
        _ => waarde.ToString(Nederlands),
    };

    /// <summary>Een datum als 16 maart 2025.</summary>
    public static string Datum(LocalDate datum) => $"{datum.Day} {Nederlands.DateTimeFormat.MonthNames[datum.Month - 1]} {datum.Year}";

    // Eigen schrijfwijze: werkt ook waar de machine geen cultuurgegevens heeft (InvariantGlobalization).
    private static CultureInfo MaakNederlands()
    {
        var cultuur = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        cultuur.NumberFormat.NumberDecimalSeparator = ",";
        cultuur.NumberFormat.NumberGroupSeparator = ".";
        string[] maanden = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", string.Empty];
        cultuur.DateTimeFormat.MonthNames = maanden;
        return CultureInfo.ReadOnly(cultuur);
    }
}
