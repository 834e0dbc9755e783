namespace Wet.Inburgering.Tijd;

/// <summary>
/// De algemeen erkende feestdagen van de Algemene termijnenwet, art. 3 lid 1, en Goede Vrijdag (lid 2). De dagen die daar bij
/// koninklijk besluit mee gelijkgesteld zijn (lid 3) staan in <see cref="GelijkgesteldeDagen"/>.
/// </summary>
/// <remarks>
/// <para>Eerste Paasdag en Eerste Pinksterdag zijn zondagen en daarom in de wet niet genoemd.</para>
/// <para>Gelezen is de wettekst van 10-10-2010. De vijfde mei is in de jaren tachtig toegevoegd; de dag waarop is niet nagezocht en
/// daarom geldt zij hier vanaf de oudste gelezen tekst. Deze bibliotheek rekent vanaf 1-1-2022.</para>
/// <para>Pure, thread-safe; nothing is cached and the day number versions allocate nothing.</para>
/// </remarks>
public static class Feestdagen
{
    private const string Lid1 = "Algemene termijnenwet, art. 3 lid 1 — https://wetten.overheid.nl/BWBR0002448";
    private const string Lid2 = "Algemene termijnenwet, art. 3 lid 2 — https://wetten.overheid.nl/BWBR0002448";

    private static readonly LocalDate Atw = new(1965, 4, 1);
    private static readonly LocalDate OudsteGelezenTekst = new(2010, 10, 10);
    private static readonly LocalDate Koningsdagbesluit = new(2014, 1, 1);

    private static readonly Feestdag[] Rijen =
    [
        Feestdag.Vast("Nieuwjaarsdag", 1, 1, Atw, Lid1),
        Feestdag.RondPasen("Goede Vrijdag", -2, Atw, Lid2),
        Feestdag.RondPasen("Tweede Paasdag", 1, Atw, Lid1),
        Feestdag.Vast(
            "Koninginnedag", 4, 30, new LocalDate(1980, 5, 19),
            Lid1 + "; KB 24-4-1980 — https://wetten.overheid.nl/BWBR0031338", Koningsdagbesluit, zondagWordtZaterdag: true),
        Feestdag.Vast(
            "Koningsdag", 4, 27, Koningsdagbesluit,
            Lid1 + "; KB 30-1-2013, Stcrt. 2013, 4075 — https://wetten.overheid.nl/BWBR0032908", zondagWordtZaterdag: true),
        Feestdag.Vast("Vijfde mei", 5, 5, OudsteGelezenTekst, Lid1),
        Feestdag.RondPasen("Hemelvaartsdag", 39, Atw, Lid1),
        Feestdag.RondPasen("Tweede Pinksterdag", 50, Atw, Lid1),
        Feestdag.Vast("Eerste Kerstdag", 12, 25, Atw, Lid1),
        Feestdag.Vast("Tweede Kerstdag", 12, 26, Atw, Lid1),
    ];

    /// <summary>Alle feestdagen met geldigheid en bron, in de volgorde van het jaar.</summary>
    public static IReadOnlyList<Feestdag> Alle { get; } = Array.AsReadOnly(Rijen);

    /// <summary>Of deze dag een algemeen erkende feestdag of Goede Vrijdag is; weekenden en gelijkgestelde dagen tellen niet mee.</summary>
    /// <exception cref="ArgumentOutOfRangeException">De datum ligt vóór het jaar 1.</exception>
    public static bool IsFeestdag(LocalDate datum) => IsFeestdag(Dagnummer.Van(datum));

    /// <summary>As the public version; a day number outside the calendar is no holiday.</summary>
    internal static bool IsFeestdag(int dagnummer)
    {
        if (dagnummer is < Dagnummer.Min or > Dagnummer.Max)
        {
            return false;
        }

        // Goede Vrijdag valt op zijn vroegst op 20 maart, Tweede Pinksterdag op zijn laatst op 14 juni.
        var datum = DateOnly.FromDayNumber(dagnummer);
        var pasen = datum.Month is >= 3 and <= 6 ? EerstePaasdag(datum.Year) : Feestdag.Geen;
        foreach (var feestdag in Rijen)
        {
            if (feestdag.ValtOp(dagnummer, datum, pasen))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Easter Sunday of the Gregorian calendar as a day number, by the algorithm of Meeus, Jones and Butcher.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1–9999.</exception>
    internal static int EerstePaasdag(int jaar)
    {
        var a = jaar % 19;
        var (b, c) = (jaar / 100, jaar % 100);
        var (d, e) = (b / 4, b % 4);
        var g = (b - ((b + 8) / 25) + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var l = (32 + (2 * e) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return Dagnummer.Van(jaar, n / 31, (n % 31) + 1);
    }

    /// <summary>The day of the week of a valid day number.</summary>
    internal static DayOfWeek Weekdag(int dagnummer) => DateOnly.FromDayNumber(dagnummer).DayOfWeek;

    /// <summary>The year of a valid day number.</summary>
    internal static int Jaar(int dagnummer) => DateOnly.FromDayNumber(dagnummer).Year;
}
