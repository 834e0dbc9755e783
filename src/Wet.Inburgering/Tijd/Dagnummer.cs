namespace Wet.Inburgering.Tijd;

/// <summary>
/// Omzetting tussen een datum en haar dagnummer: het aantal dagen sinds 1 januari van het jaar 1, dezelfde telling als
/// <see cref="DateOnly.DayNumber"/>. Regels rekenen met dagnummers, mensen lezen datums.
/// </summary>
/// <remarks>Pure functions, no allocation for ISO dates, thread-safe.</remarks>
internal static class Dagnummer
{
    /// <summary>1 januari van het jaar 1, de eerste dag die kan worden voorgesteld.</summary>
    public const int Min = 0;

    /// <summary>31 december 9999, de laatste dag die kan worden voorgesteld (inclusief).</summary>
    public const int Max = 3_652_058;

    /// <summary>Het dagnummer van een datum; een datum uit een andere kalender wordt eerst omgezet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">De datum ligt vóór het jaar 1.</exception>
    public static int Van(LocalDate datum)
    {
        var iso = datum.Calendar == CalendarSystem.Iso ? datum : datum.WithCalendar(CalendarSystem.Iso);
        return Van(iso.Year, iso.Month, iso.Day);
    }

    /// <summary>Het dagnummer van een datum in de gregoriaanse kalender.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Deze datum bestaat niet, of ligt buiten de jaren 1–9999.</exception>
    public static int Van(int jaar, int maand, int dag) => new DateOnly(jaar, maand, dag).DayNumber;

    /// <summary>De datum bij een dagnummer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Het nummer ligt buiten <see cref="Min"/>–<see cref="Max"/>.</exception>
    public static LocalDate AlsDatum(int dagnummer) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(dagnummer));

    /// <summary>Het dichtstbijzijnde bestaande dagnummer.</summary>
    public static int Begrens(long dagnummer) => (int)Math.Clamp(dagnummer, Min, Max);
}
