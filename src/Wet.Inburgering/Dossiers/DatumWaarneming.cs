using Wet.Inburgering.Logica;

namespace Wet.Inburgering.Dossiers;

/// <summary>
/// Een datum in een dossier: onbekend (<c>default</c>), bekend, deels bekend (maand of jaar), <see cref="Lopend"/> (nog niet
/// geëindigd) of <see cref="NietGebeurd"/>.
/// </summary>
public readonly record struct DatumWaarneming
{
    private readonly int eerste;
    private readonly int laatste;

    private DatumWaarneming(Datumtoestand toestand, int eerste, int laatste, Herkomst? herkomst)
    {
        Toestand = toestand;
        this.eerste = eerste;
        this.laatste = laatste;
        Herkomst = herkomst;
    }

    /// <summary>Onbekend.</summary>
    public static DatumWaarneming Onbekend => default;

    /// <summary>Een einde dat er op de peildatum nog niet is; ligt op of na de peildatum.</summary>
    public static DatumWaarneming Lopend => new(Datumtoestand.Lopend, 0, 0, null);

    /// <summary>De gebeurtenis heeft (nog) niet plaatsgevonden.</summary>
    public static DatumWaarneming NietGebeurd => new(Datumtoestand.NietGebeurd, 0, 0, null);

    /// <summary>Wat er van de datum bekend is.</summary>
    public Datumtoestand Toestand { get; }

    /// <summary>Is er iets van de datum bekend?</summary>
    public bool IsBekend => Toestand != Datumtoestand.Onbekend;

    /// <summary>Bron, datum en motivering.</summary>
    public Herkomst? Herkomst { get; }

    /// <summary>De vroegste dag die het kan zijn, als de datum geheel of deels bekend is.</summary>
    public LocalDate? Vroegst => Toestand is Datumtoestand.Bekend or Datumtoestand.DeelsBekend ? Dagnummer.AlsDatum(eerste) : null;

    /// <summary>De laatste dag die het kan zijn, als de datum geheel of deels bekend is.</summary>
    public LocalDate? Laatst => Toestand is Datumtoestand.Bekend or Datumtoestand.DeelsBekend ? Dagnummer.AlsDatum(laatste) : null;

    internal Aflezing Aflezing => Toestand is Datumtoestand.Bekend or Datumtoestand.DeelsBekend
        ? new(Cel.Van(new Bereik(eerste, laatste)), Toestand, Herkomst)
        : new(default, Toestand, Herkomst);

    /// <summary>Een bekende dag.</summary>
    /// <param name="datum">De dag.</param>
    public static implicit operator DatumWaarneming(LocalDate datum) => Tussen(datum, datum);

    /// <summary>Een bekende dag.</summary>
    /// <param name="datum">De dag.</param>
    public static implicit operator DatumWaarneming(DateOnly datum) => Tussen(LocalDate.FromDateOnly(datum), LocalDate.FromDateOnly(datum));

    /// <summary>Een bekende maand; de dag is onbekend.</summary>
    /// <param name="maand">De maand.</param>
    public static implicit operator DatumWaarneming(YearMonth maand)
        => Tussen(maand.OnDayOfMonth(1), maand.OnDayOfMonth(maand.Calendar.GetDaysInMonth(maand.Year, maand.Month)));

    /// <summary>Een bekend jaar; maand en dag zijn onbekend.</summary>
    /// <param name="jaar">Het jaar, van 1 tot en met 9999.</param>
    public static DatumWaarneming Jaar(int jaar) => Tussen(new LocalDate(jaar, 1, 1), new LocalDate(jaar, 12, 31));

    /// <summary>Een datum die tussen twee dagen ligt, beide inclusief.</summary>
    /// <param name="eerste">De vroegste dag.</param>
    /// <param name="laatste">De laatste dag.</param>
    /// <exception cref="ArgumentException">De vroegste dag ligt na de laatste.</exception>
    public static DatumWaarneming Tussen(LocalDate eerste, LocalDate laatste)
    {
        if (eerste > laatste)
        {
            throw new ArgumentException("De vroegste dag ligt na de laatste.", nameof(eerste));
        }

        return new(eerste == laatste ? Datumtoestand.Bekend : Datumtoestand.DeelsBekend, Dagnummer.Van(eerste), Dagnummer.Van(laatste), null);
    }

    /// <summary>Dezelfde datum, met herkomst.</summary>
    /// <param name="herkomst">Bron, datum en motivering.</param>
    public DatumWaarneming Met(Herkomst? herkomst) => new(Toestand, eerste, laatste, herkomst);

    /// <summary>Zegt alleen wat er bekend is: persoonlijke waarden komen niet in logs.</summary>
    public override string ToString() => Toestand.ToString();
}

/// <summary>Wat er van een datum bekend is.</summary>
public enum Datumtoestand
{
    /// <summary>Niets.</summary>
    Onbekend = 0,

    /// <summary>De dag.</summary>
    Bekend,

    /// <summary>De maand of het jaar.</summary>
    DeelsBekend,

    /// <summary>Een einde dat er nog niet is.</summary>
    Lopend,

    /// <summary>De gebeurtenis heeft niet plaatsgevonden.</summary>
    NietGebeurd,
}
