namespace Wet.Inburgering.Logica;

/// <summary>De beschrijving van een lijst in het dossier, zoals de PIP-versies of de omstandigheden.</summary>
public abstract class Lijstfeit
{
    private protected Lijstfeit(string naam, string omschrijving, IReadOnlyList<Feit> feiten, Feit sleutel)
    {
        Naam = naam;
        Omschrijving = omschrijving;
        Feiten = feiten;
        Sleutel = sleutel;
        foreach (var feit in feiten)
        {
            feit.Lijst = this;
        }
    }

    /// <summary>Naam in JSON.</summary>
    public string Naam { get; }

    /// <summary>Omschrijving, voor in een zin.</summary>
    public string Omschrijving { get; }

    /// <summary>De feiten van een onderdeel.</summary>
    public IReadOnlyList<Feit> Feiten { get; }

    /// <summary>De datum die een onderdeel zijn plaats in de tijd geeft; moet (deels) bekend zijn.</summary>
    public Feit Sleutel { get; }

    /// <summary>Perioden die los van elkaar staan: het feit met de laatste dag. Overlappende of aansluitende perioden zijn dan een tegenspraak.</summary>
    internal Feit? Los { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Naam;

    internal int Nummer { get; set; } = -1;

    /// <summary>Aantal cellen per onderdeel: kolom 0 zegt of het onderdeel er op de peildatum is, daarna de feiten.</summary>
    internal int Breedte => Feiten.Count + 1;

    internal abstract (IReadOnlyList<object> Items, bool IsBekend, bool Volledig) Lees(Dossier dossier);
}

/// <summary>Een lijst met onderdelen van type <typeparamref name="S"/>.</summary>
internal sealed class Lijstfeit<S> : Lijstfeit
    where S : Feitenrecord
{
    private readonly Func<Dossier, Lijst<S>> lees;

    public Lijstfeit(string naam, string omschrijving, Func<Dossier, Lijst<S>> lees, Feit sleutel, params Feit[] feiten)
        : base(naam, omschrijving, feiten, sleutel) => this.lees = lees;

    /// <summary>Er is een onderdeel dat aan de voorwaarde voldoet; bij een lijst die niet volledig is nooit onwaar.</summary>
    public Voorwaarde<Dossier> Bestaat(Voorwaarde<S> waar) => new Bestaat<S>(this, waar);

    /// <summary>Er is een onderdeel.</summary>
    public Voorwaarde<Dossier> Bestaat() => new Bestaat<S>(this, null);

    /// <summary>De vroegste waarde; zonder onderdelen "nooit".</summary>
    public Waarde<Dossier> Eerste(Waarde<S> waarde, Voorwaarde<S>? waar = null) => new Uiterste<S>(this, waarde, waar, eerste: true);

    /// <summary>De laatste waarde; zonder onderdelen onbegrensd vroeg.</summary>
    public Waarde<Dossier> Laatste(Waarde<S> waarde, Voorwaarde<S>? waar = null) => new Uiterste<S>(this, waarde, waar, eerste: false);

    /// <summary>De som over de onderdelen die aan de voorwaarde voldoen; termen zijn nul of meer.</summary>
    public Waarde<Dossier> Som(Waarde<S> waarde, Voorwaarde<S>? waar = null) => new SomOver<S>(this, waarde, waar);

    /// <summary>De keuze in het laatste onderdeel.</summary>
    public Keuze<Dossier, E> Laatste<E>(Keuze<S, E> keuze, Voorwaarde<S>? waar = null)
        where E : struct, Enum => new LaatsteKeuze<S, E>(this, keuze, waar);

    /// <summary>De keuze in het onderdeel dat op een dag het laatste was, bijvoorbeeld de leerroute in het PIP van dat moment.</summary>
    public Keuze<T, E> OpDag<T, E>(Keuze<S, E> keuze, Waarde<T> dag, Voorwaarde<S>? waar = null)
        where E : struct, Enum => new KeuzeOpDag<S, T, E>(this, keuze, dag, waar);

    internal override (IReadOnlyList<object> Items, bool IsBekend, bool Volledig) Lees(Dossier dossier)
    {
        var lijst = lees(dossier);
        return (lijst.Items, lijst.IsBekend, lijst.IsVolledig);
    }
}
