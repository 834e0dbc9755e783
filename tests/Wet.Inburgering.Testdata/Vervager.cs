namespace Wet.Inburgering.Testdata;

/// <summary>
/// Zet een waar gegeven om in wat er van bekend is. De waarheid is altijd een van de mogelijkheden die overblijven, dus een vervaagd
/// dossier spreekt zichzelf nooit tegen.
/// </summary>
internal sealed class Vervager(Profiel profiel)
{
    /// <summary>Het toeval; de generator en de vervager trekken uit dezelfde reeks.</summary>
    public Toeval Toeval;

    private static readonly Herkomst Onderzoek = new() { Bron = "test", InOnderzoek = true };

    public int Peildag { get; set; }

    public Waarneming<T> Feit<T>(T waarde)
        where T : struct
        => Toeval.Kans(profiel.Onbekend) ? default : new(waarde, Herkomst());

    /// <summary>Een feit dat in de meeste dossiers wel bekend is, zoals de nationaliteit in de BRP.</summary>
    public Waarneming<T> Registerfeit<T>(T waarde)
        where T : struct
        => Toeval.Kans(profiel.Onbekend / 4) ? default : new(waarde, Herkomst());

    /// <summary>De sleutel van een lijst: nooit onbekend, soms deels bekend.</summary>
    public DatumWaarneming Sleutel(int dag) => Datum(dag).Met(Herkomst());

    public DatumWaarneming Gebeurtenis(int dag)
        => Toeval.Kans(profiel.Onbekend) ? default
            : Toeval.Kans(profiel.NietGebeurd) ? DatumWaarneming.NietGebeurd
            : Datum(dag).Met(Herkomst());

    /// <summary>Een gebeurtenis die er niet was.</summary>
    public DatumWaarneming Geen() => Toeval.Kans(profiel.Onbekend) ? default : DatumWaarneming.NietGebeurd;

    public DatumWaarneming Kenmerk(int dag) => Toeval.Kans(profiel.Onbekend) ? default : Datum(dag).Met(Herkomst());

    public DatumWaarneming Einde(int dag)
        => Toeval.Kans(profiel.Onbekend) ? default
            : dag >= Peildag && Toeval.Kans(profiel.Lopend * 2) ? DatumWaarneming.Lopend
            : Datum(dag).Met(Herkomst());

    public Lijst<T> Lijst<T>(List<T> items)
    {
        if (!Toeval.Kans(profiel.KaleLijst))
        {
            return Dossiers.Lijst.Volledig<T>([.. items]);
        }

        return Toeval.Kans(1.0 / 3) ? default : Dossiers.Lijst.Van<T>([.. items]);
    }

    /// <summary>Een lijst die in de meeste dossiers wel volledig is, omdat een register haar bijhoudt.</summary>
    public Lijst<T> Registerlijst<T>(List<T> items) => Toeval.Kans(0.95) ? Dossiers.Lijst.Volledig<T>([.. items]) : Lijst(items);

    private DatumWaarneming Datum(int dag)
    {
        var datum = Dagnummer.AlsDatum(dag);
        if (!Toeval.Kans(profiel.DeelsBekendeDatum))
        {
            return datum;
        }

        return Toeval.Tussen(0, 2) switch
        {
            0 => new YearMonth(datum.Year, datum.Month),
            1 => DatumWaarneming.Jaar(datum.Year),
            _ => DatumWaarneming.Tussen(Dagnummer.AlsDatum(dag - Toeval.Tussen(0, 40)), Dagnummer.AlsDatum(dag + Toeval.Tussen(0, 40))),
        };
    }

    private Herkomst? Herkomst()
        => Toeval.Kans(profiel.InOnderzoek) ? Onderzoek
            : Toeval.Kans(profiel.MetHerkomst) ? new() { Bron = "test", BekendSinds = Dagnummer.AlsDatum(Peildag - Toeval.Tussen(0, 400)) }
            : null;
}
