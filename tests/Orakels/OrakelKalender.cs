namespace Wet.Inburgering.Orakels;

/// <summary>Kalenderrekenen met de hand: een niet-bestaande dag schuift door naar de eerste van de volgende maand (REKEN-02).</summary>
internal static class OrakelKalender
{
    /// <summary>Telt hele maanden op; bestaat de dag niet, dan geldt de eerste dag van de maand erna.</summary>
    internal static DateOnly PlusMaanden(DateOnly datum, int maanden)
    {
        int jaar = datum.Year;
        int maand = datum.Month;
        for (int i = 0; i < maanden; i++)
        {
            maand++;
            if (maand == 13)
            {
                maand = 1;
                jaar++;
            }
        }

        if (datum.Day <= DateTime.DaysInMonth(jaar, maand))
        {
            return new DateOnly(jaar, maand, datum.Day);
        }

        // Alleen maanden korter dan 31 dagen komen hier; december dus nooit.
        return new DateOnly(jaar, maand + 1, 1);
    }

    /// <summary>Telt hele maanden terug; bestaat de dag niet, dan geldt de eerste dag van de maand erna.</summary>
    internal static DateOnly MinMaanden(DateOnly datum, int maanden)
    {
        int jaar = datum.Year;
        int maand = datum.Month;
        for (int i = 0; i < maanden; i++)
        {
            maand--;
            if (maand == 0)
            {
                maand = 12;
                jaar--;
            }
        }

        return datum.Day <= DateTime.DaysInMonth(jaar, maand) ? new DateOnly(jaar, maand, datum.Day) : new DateOnly(jaar, maand + 1, 1);
    }

    /// <summary>Telt hele jaren op, als twaalf maanden per jaar.</summary>
    internal static DateOnly PlusJaren(DateOnly datum, int jaren) => PlusMaanden(datum, 12 * jaren);

    /// <summary>Aantal dagen in [van, totExclusief).</summary>
    internal static int Dagen(DateOnly van, DateOnly totExclusief) => totExclusief.DayNumber - van.DayNumber;

    /// <summary>De latere van twee dagen.</summary>
    internal static DateOnly Laatste(DateOnly a, DateOnly b) => a > b ? a : b;
}
