namespace Wet.Inburgering.Tijd;

/// <summary>
/// Het rekenen met datums; de enige plaats waar dat gebeurt. Termijnen zijn halfopen: aanvang inclusief, einde exclusief (REKEN-01),
/// en de laatste dag is de dag vóór het exclusieve einde.
/// </summary>
/// <remarks>
/// <para>Leeswijze van de bibliotheek (REKEN-02; uitleg, geen wettelijke bron): bestaat een dag in de doelmaand niet, dan schuift de
/// grens <b>vooruit</b> naar de eerste van de volgende maand. Afkappen, zoals NodaTime en <see cref="DateTime"/> doen, maakt een
/// exclusief einde een of meer dagen te vroeg: 29-2-2024 + 3 jaar = 28-2-2027, zodat 27-2-2027 de laatste dag zou zijn.</para>
/// <para>De openbare methoden werken met datums en gooien buiten de jaren 1–9999. De interne werken met dagnummers
/// (<see cref="Dagnummer"/>), gooien nooit en blijven aan de rand van de kalender staan.</para>
/// <para>Pure functions, thread-safe, no allocation.</para>
/// </remarks>
public static class Termijnrekening
{
    // Atw art. 4: meer dan 90 dagen, twaalf weken (84 dagen) of drie maanden. Tussen 84 en 90 dagen ligt geen hele week, dus één grens.
    private const int AtwDagen = 90;
    private const int AtwDagenPerMaand = 30;

    /// <summary>De grens die een lengte later ligt: eerst de maanden, dan de dagen.</summary>
    /// <param name="grens">Een aanvang (inclusief) of een einde (exclusief).</param>
    /// <param name="duur">De lengte.</param>
    /// <returns>Met een aanvang: het exclusieve einde. Een onbestaande dag wordt de eerste van de volgende maand.</returns>
    /// <exception cref="ArgumentOutOfRangeException">De grens ligt vóór het jaar 1.</exception>
    /// <exception cref="OverflowException">De uitkomst ligt na 31-12-9999.</exception>
    public static LocalDate Plus(LocalDate grens, Duur duur)
        => AlsDatum(Verschuif(Dagnummer.Van(grens), duur.AantalMaanden, duur.AantalDagen, afkappen: false));

    /// <summary>
    /// De grens die een lengte eerder ligt: eerst de maanden terug, dan de dagen. Voor termijnen die teruggerekend worden vanaf een
    /// exclusief einde (VERL-06: einde 16-3-2025, zes maanden terug = 16-9-2024, de eerste dag van de aanvraag). De Algemene
    /// termijnenwet geldt daarvoor niet (art. 1 lid 2).
    /// </summary>
    /// <param name="grens">Een einde (exclusief). Wie vanaf de laatste dag wil tellen, geeft die en krijgt een dag eerder.</param>
    /// <param name="duur">De lengte.</param>
    /// <returns>
    /// De eerste dag (inclusief) van het laatste stuk. Ook hier schuift een onbestaande dag vooruit naar de eerste van de volgende
    /// maand: 31-8-2025 − 6 maanden = 1-3-2025. Zo is het laatste stuk nooit langer dan <paramref name="duur"/>: bij hele maanden is
    /// <c>Plus(Min(grens, duur), duur) &gt;= grens</c>. Afkappen (28-2) gaf een stuk dat drie dagen te lang is.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">De grens ligt vóór het jaar 1.</exception>
    /// <exception cref="OverflowException">De uitkomst ligt vóór het jaar 1.</exception>
    public static LocalDate Min(LocalDate grens, Duur duur)
        => AlsDatum(Verschuif(Dagnummer.Van(grens), -(long)duur.AantalMaanden, -(long)duur.AantalDagen, afkappen: false));

    /// <summary>
    /// Het alternatief voor <see cref="Plus(LocalDate, Duur)"/>: een onbestaande dag wordt de laatste van de maand. Alleen om het
    /// verschil te tonen (REKEN-02); geen enkele regel rekent hiermee.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">De grens ligt vóór het jaar 1.</exception>
    /// <exception cref="OverflowException">De uitkomst ligt na 31-12-9999.</exception>
    public static LocalDate PlusAfgekapt(LocalDate grens, Duur duur)
        => AlsDatum(Verschuif(Dagnummer.Van(grens), duur.AantalMaanden, duur.AantalDagen, afkappen: true));

    /// <summary>
    /// Of de Algemene termijnenwet voor een termijn van deze lengte geldt (art. 4): niet bij meer dan 90 dagen, meer dan twaalf weken,
    /// meer dan drie maanden of jaren. Een samengestelde lengte telt een maand voor 30 dagen; zij komt in deze wetgeving niet voor.
    /// </summary>
    /// <remarks>
    /// De aanroeper gaat na of de termijn in een wet of AMvB staat (art. 1 en 5; een ministeriële regeling is geen van beide), of zij
    /// niet wordt teruggerekend (art. 1 lid 2) en niet in uren is uitgedrukt.
    /// </remarks>
    public static bool AtwGeldt(Duur duur) => ((long)duur.AantalMaanden * AtwDagenPerMaand) + duur.AantalDagen <= AtwDagen;

    /// <summary>
    /// Algemene termijnenwet art. 1 lid 1: valt de laatste dag op een zaterdag, zondag, feestdag of gelijkgestelde dag, dan loopt de
    /// termijn door tot en met de eerste dag die dat niet is. Ga eerst na of de wet geldt: <see cref="AtwGeldt"/>.
    /// </summary>
    /// <remarks>
    /// Art. 2 (een termijn van ten minste drie dagen bevat ten minste twee werkdagen) is niet gebouwd: de kortste termijn waarvoor de
    /// Atw hier geldt is twee weken, en elke reeks van veertien dagen bevat ten minste twee werkdagen, zelfs als alle onzekere dagen
    /// gelijkgesteld zouden worden (en anders meer). Een test rekent dat na. Voor een kortere termijn moet art. 2 alsnog gebouwd worden.
    /// </remarks>
    /// <param name="laatsteDag">De laatste dag (inclusief) van de termijn.</param>
    /// <returns>
    /// Vroegste en laatste mogelijke dag. Zij verschillen alleen buiten de jaren waarvan de besluiten bekend zijn
    /// (<see cref="GelijkgesteldeDagen"/>), als de termijn eindigt op een dag direct naast een feestdag.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">De datum ligt vóór het jaar 1.</exception>
    public static Werkdagverschuiving VerlengTotWerkdag(LocalDate laatsteDag)
    {
        var (vroegst, laatst) = VerlengTotWerkdag(Dagnummer.Van(laatsteDag));
        return new Werkdagverschuiving(laatsteDag, Dagnummer.AlsDatum(vroegst), Dagnummer.AlsDatum(laatst));
    }

    /// <summary>
    /// De laatste dag van een termijn in een wet of AMvB die begint op de dag ná een gebeurtenis ("binnen tien weken na de dag waarop …"):
    /// de lengte erbij, en verlengd tot een werkdag als de Algemene termijnenwet voor die lengte geldt.
    /// </summary>
    /// <param name="gebeurtenis">De dag van de gebeurtenis; die telt zelf niet mee.</param>
    /// <param name="duur">De lengte. Dagtekening 15-3-2023 en drie jaar geeft 15-3-2026, al is dat een zondag (art. 4).</param>
    /// <returns>Vroegste en laatste mogelijke laatste dag (inclusief).</returns>
    /// <exception cref="ArgumentOutOfRangeException">De datum ligt vóór het jaar 1.</exception>
    /// <exception cref="OverflowException">De uitkomst ligt na 30-12-9999.</exception>
    public static Werkdagverschuiving LaatsteDagNa(LocalDate gebeurtenis, Duur duur)
    {
        var einde = Dagnummer.Van(Plus(AlsDatum(Dagnummer.Van(gebeurtenis) + 1L), duur));
        var laatsteDag = Dagnummer.AlsDatum(einde - 1);
        return AtwGeldt(duur) ? VerlengTotWerkdag(laatsteDag) : new Werkdagverschuiving(laatsteDag, laatsteDag, laatsteDag);
    }

    /// <summary>As the public version; saturates at the edges of the calendar and never throws.</summary>
    internal static (int Vroegst, int Laatst) LaatsteDagNa(int gebeurtenis, Duur duur)
    {
        var einde = Plus(Dagnummer.Begrens(gebeurtenis + 1L), duur);
        var laatsteDag = einde == Dagnummer.Max ? einde : Math.Max(einde - 1, Dagnummer.Min);
        return AtwGeldt(duur) ? VerlengTotWerkdag(laatsteDag) : (laatsteDag, laatsteDag);
    }

    /// <summary>As the public version; saturates at the edges of the calendar and never throws.</summary>
    internal static int Plus(int dagnummer, Duur duur)
        => Verzadigd(dagnummer, duur.AantalMaanden, duur.AantalDagen, afkappen: false);

    /// <summary>De eerste dag van de maand na die van deze dag; blijft aan de rand van de kalender staan.</summary>
    internal static int EersteVanVolgendeMaand(int dagnummer)
    {
        var dag = Dagnummer.Begrens(dagnummer);
        return Verzadigd(dag - (DateOnly.FromDayNumber(dag).Day - 1), 1, 0, afkappen: false);
    }

    /// <summary>As the public version; saturates at the edges of the calendar and never throws.</summary>
    internal static int Min(int dagnummer, Duur duur)
        => Verzadigd(dagnummer, -(long)duur.AantalMaanden, -(long)duur.AantalDagen, afkappen: false);

    /// <summary>As the public version; saturates at the edges of the calendar and never throws.</summary>
    internal static int PlusAfgekapt(int dagnummer, Duur duur)
        => Verzadigd(dagnummer, duur.AantalMaanden, duur.AantalDagen, afkappen: true);

    /// <summary>The counterpart of <see cref="PlusAfgekapt(int, Duur)"/>: counted back, a day that does not exist becomes the last of the month.</summary>
    internal static int MinAfgekapt(int dagnummer, Duur duur)
        => Verzadigd(dagnummer, -(long)duur.AantalMaanden, -(long)duur.AantalDagen, afkappen: true);

    /// <summary>As the public version; a day number outside the calendar becomes its edge, never throws.</summary>
    internal static (int Vroegst, int Laatst) VerlengTotWerkdag(int laatsteDag)
    {
        var vroegst = Dagnummer.Begrens(laatsteDag);
        while (vroegst < Dagnummer.Max && !IsWerkdag(vroegst))
        {
            vroegst++;
        }

        var laatst = vroegst;
        while (laatst < Dagnummer.Max && (GelijkgesteldeDagen.KanGelijkgesteldZijn(laatst) || !IsWerkdag(laatst)))
        {
            laatst++;
        }

        return (vroegst, laatst);
    }

    private static bool IsWerkdag(int dagnummer)
        => Feestdagen.Weekdag(dagnummer) is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            && !GelijkgesteldeDagen.IsGelijkgesteld(dagnummer)
            && !Feestdagen.IsFeestdag(dagnummer);

    private static int Verzadigd(int dagnummer, long maanden, long dagen, bool afkappen) => dagnummer switch
    {
        < Dagnummer.Min => Dagnummer.Min,
        > Dagnummer.Max => Dagnummer.Max,
        _ => Dagnummer.Begrens(Verschuif(dagnummer, maanden, dagen, afkappen)),
    };

    /// <summary>Months first, then days; the result may lie outside the calendar.</summary>
    private static long Verschuif(int dagnummer, long maanden, long dagen, bool afkappen)
        => (maanden == 0 ? dagnummer : VerschuifMaanden(dagnummer, maanden, afkappen)) + dagen;

    private static long VerschuifMaanden(int dagnummer, long maanden, bool afkappen)
    {
        var datum = DateOnly.FromDayNumber(dagnummer);
        var maandteller = (datum.Year * 12L) + (datum.Month - 1) + maanden;
        if (maandteller < 12)
        {
            return Dagnummer.Min - 1L;
        }

        if (maandteller >= 10_000 * 12L)
        {
            return Dagnummer.Max + 1L;
        }

        var (jaar, maand) = ((int)(maandteller / 12), (int)(maandteller % 12) + 1);
        var hoogsteDag = DateTime.DaysInMonth(jaar, maand) + (afkappen ? 0 : 1);
        return Dagnummer.Van(jaar, maand, 1) + Math.Min(datum.Day, hoogsteDag) - 1;
    }

    private static LocalDate AlsDatum(long dagnummer)
        => dagnummer is >= Dagnummer.Min and <= Dagnummer.Max
            ? Dagnummer.AlsDatum((int)dagnummer)
            : throw new OverflowException("De uitkomst ligt buiten de jaren 1 tot en met 9999.");
}
