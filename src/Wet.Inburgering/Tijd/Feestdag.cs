namespace Wet.Inburgering.Tijd;

/// <summary>
/// Een algemeen erkende feestdag van de Algemene termijnenwet (art. 3 lid 1, en Goede Vrijdag uit lid 2) met zijn geldigheid en bron.
/// </summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed record Feestdag
{
    /// <summary>No such holiday in that year.</summary>
    internal const int Geen = -1;

    private readonly int maand;
    private readonly int dag;
    private readonly bool zondagWordtZaterdag;
    private readonly int dagenNaPasen;
    private readonly int vanafDagnummer;
    private readonly int totDagnummer;

    private Feestdag(
        string naam, int maand, int dag, bool zondagWordtZaterdag, int dagenNaPasen, LocalDate vanaf, LocalDate? totExclusief, string bron)
    {
        Naam = naam;
        GeldigVanaf = vanaf;
        GeldigTotExclusief = totExclusief;
        Bron = bron;
        this.maand = maand;
        this.dag = dag;
        this.zondagWordtZaterdag = zondagWordtZaterdag;
        this.dagenNaPasen = dagenNaPasen;
        vanafDagnummer = Dagnummer.Van(vanaf);
        totDagnummer = totExclusief is { } tot ? Dagnummer.Van(tot) : int.MaxValue;
    }

    /// <summary>De naam, bijvoorbeeld <c>Koningsdag</c>.</summary>
    public string Naam { get; }

    /// <summary>De eerste dag (inclusief) waarop deze regel geldt; vóór deze dag is de feestdag hier niet bekend.</summary>
    public LocalDate GeldigVanaf { get; }

    /// <summary>De dag (exclusief) waarop deze regel ophoudt te gelden; <c>null</c> = nog steeds geldig.</summary>
    public LocalDate? GeldigTotExclusief { get; }

    /// <summary>Waar het staat: artikel of besluit, met adres.</summary>
    public string Bron { get; }

    /// <summary>De datum van deze feestdag in een jaar, of <c>null</c> als hij dat jaar niet geldt.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Het jaar ligt buiten 1–9999.</exception>
    public LocalDate? DatumIn(int jaar)
    {
        var dagnummer = DagnummerIn(jaar, Feestdagen.EerstePaasdag(jaar));
        return dagnummer == Geen ? null : Dagnummer.AlsDatum(dagnummer);
    }

    /// <inheritdoc/>
    public override string ToString() => Naam;

    /// <summary>A holiday on a fixed day of the year.</summary>
    internal static Feestdag Vast(
        string naam, int maand, int dag, LocalDate vanaf, string bron, LocalDate? totExclusief = null, bool zondagWordtZaterdag = false)
        => new(naam, maand, dag, zondagWordtZaterdag, 0, vanaf, totExclusief, bron);

    /// <summary>A holiday at a fixed distance in days from Easter Sunday (negative = before).</summary>
    internal static Feestdag RondPasen(string naam, int dagenNaPasen, LocalDate vanaf, string bron)
        => new(naam, 0, 0, zondagWordtZaterdag: false, dagenNaPasen, vanaf, totExclusief: null, bron);

    /// <summary>Whether this holiday falls on this day; <paramref name="eerstePaasdag"/> is read only from March to June.</summary>
    internal bool ValtOp(int dagnummer, DateOnly datum, int eerstePaasdag)
        => (maand == 0 || maand == datum.Month) && DagnummerIn(datum.Year, eerstePaasdag) == dagnummer;

    /// <summary>The day number in this year, or <see cref="Geen"/>; the caller computes Easter once.</summary>
    internal int DagnummerIn(int jaar, int eerstePaasdag)
    {
        var dagnummer = maand == 0 ? eerstePaasdag + dagenNaPasen : Dagnummer.Van(jaar, maand, dag);
        if (zondagWordtZaterdag && Feestdagen.Weekdag(dagnummer) == DayOfWeek.Sunday)
        {
            dagnummer--;
        }

        return dagnummer >= vanafDagnummer && dagnummer < totDagnummer ? dagnummer : Geen;
    }
}
