using System.Globalization;

namespace Wet.Inburgering.Tijd;

/// <summary>
/// De lengte van een termijn zoals een regeling die uitdrukt: een aantal kalendermaanden en daarna een aantal dagen.
/// Een jaar is twaalf maanden, een week zeven dagen; maanden en dagen worden nooit in elkaar omgerekend.
/// </summary>
/// <remarks>
/// <para>Nooit negatief: terugrekenen is een bewerking (<see cref="Termijnrekening.Min(NodaTime.LocalDate, Duur)"/>), geen lengte.
/// <c>default</c> is nul dagen.</para>
/// <para>Equality is by length: <c>Weken(2) == Dagen(14)</c> and <c>Jaren(1) == Maanden(12)</c>, but <c>Maanden(1) != Dagen(30)</c>.
/// There is no ordering, as one month may be shorter or longer than thirty days. Immutable, thread-safe.</para>
/// </remarks>
public readonly record struct Duur
{
    private const int MaandenPerJaar = 12;
    private const int DagenPerWeek = 7;

    // Only for the text; not part of equality.
    private readonly bool inWeken;

    private Duur(int maanden, int dagen, bool inWeken)
    {
        AantalMaanden = maanden;
        AantalDagen = dagen;
        this.inWeken = inWeken;
    }

    /// <summary>Het aantal kalendermaanden; jaren tellen voor twaalf.</summary>
    public int AantalMaanden { get; }

    /// <summary>Het aantal dagen dat na de maanden komt; weken tellen voor zeven.</summary>
    public int AantalDagen { get; }

    /// <summary>De lengte in gewoon Nederlands, bijvoorbeeld <c>1 jaar en 6 maanden</c> of <c>16 weken</c>.</summary>
    public string Tekst => ToString();

    /// <summary>Een aantal jaren.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negatief, of meer maanden dan in een <see cref="int"/> passen.</exception>
    public static Duur Jaren(int aantal) => new(Veelvoud(aantal, MaandenPerJaar), 0, inWeken: false);

    /// <summary>Een aantal kalendermaanden.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negatief.</exception>
    public static Duur Maanden(int aantal) => new(Veelvoud(aantal, 1), 0, inWeken: false);

    /// <summary>Een aantal weken van zeven dagen.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negatief, of meer dagen dan in een <see cref="int"/> passen.</exception>
    public static Duur Weken(int aantal) => new(0, Veelvoud(aantal, DagenPerWeek), inWeken: true);

    /// <summary>Een aantal dagen.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negatief.</exception>
    public static Duur Dagen(int aantal) => new(0, Veelvoud(aantal, 1), inWeken: false);

    /// <summary>Twee lengten samen: de maanden bij de maanden, de dagen bij de dagen (dus <i>alle</i> maanden eerst).</summary>
    /// <exception cref="OverflowException">De som past niet in een <see cref="int"/>.</exception>
    public static Duur operator +(Duur links, Duur rechts) => links.Plus(rechts);

    /// <summary>Deze lengte en een andere samen; zie de operator <c>+</c>.</summary>
    /// <exception cref="OverflowException">De som past niet in een <see cref="int"/>.</exception>
    public Duur Plus(Duur andere) => new(
        checked(AantalMaanden + andere.AantalMaanden),
        checked(AantalDagen + andere.AantalDagen),
        (inWeken || AantalDagen == 0) && (andere.inWeken || andere.AantalDagen == 0));

    /// <summary>Gelijk is gelijk van lengte; of de dagen als weken zijn opgegeven telt niet mee.</summary>
    public bool Equals(Duur other) => AantalMaanden == other.AantalMaanden && AantalDagen == other.AantalDagen;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(AantalMaanden, AantalDagen);

    /// <summary>Zie <see cref="Tekst"/>.</summary>
    public override string ToString()
    {
        var delen = new List<string>(3);
        Noem(delen, AantalMaanden / MaandenPerJaar, "jaar", "jaar");
        Noem(delen, AantalMaanden % MaandenPerJaar, "maand", "maanden");
        if (inWeken)
        {
            Noem(delen, AantalDagen / DagenPerWeek, "week", "weken");
        }
        else
        {
            Noem(delen, AantalDagen, "dag", "dagen");
        }

        return delen.Count switch
        {
            0 => inWeken ? "0 weken" : "0 dagen",
            1 => delen[0],
            _ => string.Join(", ", delen.SkipLast(1)) + " en " + delen[^1],
        };
    }

    private static void Noem(List<string> delen, int aantal, string enkelvoud, string meervoud)
    {
        if (aantal > 0)
        {
            delen.Add(aantal.ToString(CultureInfo.InvariantCulture) + " " + (aantal == 1 ? enkelvoud : meervoud));
        }
    }

    private static int Veelvoud(int aantal, int eenheid)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(aantal);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(aantal, int.MaxValue / eenheid);
        return aantal * eenheid;
    }
}
