namespace Wet.Inburgering.Tijd;

/// <summary>
/// De dagen die bij koninklijk besluit met een algemeen erkende feestdag zijn gelijkgesteld (Algemene termijnenwet, art. 3 lid 3).
/// Zij volgen niet uit een formule; een pakket met feestdagen kent ze niet.
/// </summary>
/// <remarks>
/// <para>Bekend zijn de jaren <see cref="EersteBekendeJaar"/> tot en met <see cref="LaatsteBekendeJaar"/>: in die jaren is elke andere dag
/// <i>niet</i> gelijkgesteld. Daarbuiten kan elke werkdag direct naast een feestdag (de vrijdag na Hemelvaartsdag, en elke andere dag
/// direct vóór of na een feestdag) gelijkgesteld zijn, en is de uitkomst een paar. Dat is ruim genomen: in de gelezen besluiten
/// staan alleen dagen tussen een feestdag en een weekend.</para>
/// <para>Immutable data, thread-safe.</para>
/// </remarks>
public static class GelijkgesteldeDagen
{
    /// <summary>Het eerste jaar waarvan de gelijkgestelde dagen bekend zijn.</summary>
    public const int EersteBekendeJaar = 2022;

    /// <summary>Het laatste jaar waarvan de gelijkgestelde dagen bekend zijn.</summary>
    public const int LaatsteBekendeJaar = 2028;

    private const string Besluit2022 = "koninklijk besluit met dagen in 2022 (titel niet gelezen)";
    private const string Besluit2023 =
        "Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 met een algemeen erkende feestdag";
    private const string Besluit2026 =
        "Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag";
    private const string Bron2022 = "https://wvhl.nl/algemeen/de-algemene-termijnenwet";
    private const string BronVanaf2023 = "titel aangehaald op https://sterfgeval.nl (vraag 70745, 4-10-2025); de Staatscourant is niet gelezen";

    private static readonly GelijkgesteldeDag[] Rijen =
    [
        new(new LocalDate(2022, 5, 27), Besluit2022, Bron2022, Zekerheid.Middel),
        new(new LocalDate(2023, 4, 28), Besluit2023, BronVanaf2023, Zekerheid.Middel),
        new(new LocalDate(2023, 5, 19), Besluit2023, BronVanaf2023, Zekerheid.Middel),
        new(new LocalDate(2024, 5, 10), Besluit2023, BronVanaf2023, Zekerheid.Middel),
        new(new LocalDate(2024, 12, 27), Besluit2023, BronVanaf2023, Zekerheid.Middel),
        new(new LocalDate(2025, 5, 30), Besluit2023, BronVanaf2023, Zekerheid.Middel),
        new(new LocalDate(2026, 1, 2), Besluit2026, BronVanaf2023, Zekerheid.Middel),
        new(new LocalDate(2026, 5, 15), Besluit2026, BronVanaf2023, Zekerheid.Middel),
        new(new LocalDate(2027, 5, 7), Besluit2026, BronVanaf2023, Zekerheid.Middel),
        new(new LocalDate(2028, 4, 28), Besluit2026, BronVanaf2023, Zekerheid.Middel),
        new(new LocalDate(2028, 5, 26), Besluit2026, BronVanaf2023, Zekerheid.Middel),
    ];

    private static readonly int[] Dagnummers = Array.ConvertAll(Rijen, rij => Dagnummer.Van(rij.Datum));

    /// <summary>Alle bekende gelijkgestelde dagen, in tijdsvolgorde.</summary>
    public static IReadOnlyList<GelijkgesteldeDag> Alle { get; } = Array.AsReadOnly(Rijen);

    /// <summary>
    /// Of deze dag bij een bekend besluit is gelijkgesteld; buiten de bekende jaren betekent <c>false</c> niet dat het niet zo is.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">De datum ligt vóór het jaar 1.</exception>
    public static bool IsGelijkgesteld(LocalDate datum) => IsGelijkgesteld(Dagnummer.Van(datum));

    /// <summary>As the public version, by day number.</summary>
    internal static bool IsGelijkgesteld(int dagnummer) => Array.BinarySearch(Dagnummers, dagnummer) >= 0;

    /// <summary>Whether an unread decree could name this day: outside the known years, and directly beside a holiday.</summary>
    internal static bool KanGelijkgesteldZijn(int dagnummer)
        => Feestdagen.Jaar(dagnummer) is < EersteBekendeJaar or > LaatsteBekendeJaar
            && (Feestdagen.IsFeestdag(dagnummer - 1) || Feestdagen.IsFeestdag(dagnummer + 1));
}
