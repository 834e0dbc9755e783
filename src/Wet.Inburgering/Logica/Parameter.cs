namespace Wet.Inburgering.Logica;

/// <summary>Een getal uit de wet: eenmaal opgeschreven, met geldigheid en grondslag.</summary>
public abstract class Parameter
{
    private protected Parameter(string naam, Eenheid eenheid, Zekerheid zekerheid)
    {
        Naam = naam;
        Eenheid = eenheid;
        Zekerheid = zekerheid;
    }

    /// <summary>Naam in gewoon Nederlands.</summary>
    public string Naam { get; }

    /// <summary>Eenheid van de waarde; bij een duur <see cref="Eenheid.Onbekend"/>.</summary>
    public Eenheid Eenheid { get; }

    /// <summary>Hoe zeker de waarde is.</summary>
    public Zekerheid Zekerheid { get; }

    /// <summary>De versies, oudste eerst: geldig vanaf, waarde als tekst en grondslag.</summary>
    public abstract IReadOnlyList<(LocalDate Vanaf, string Waarde, Grondslag Grondslag)> Versies { get; }

    /// <summary>Naam en waarden, voor in een zin.</summary>
    internal abstract string Tekst { get; }

    internal static Parameter<Duur> Duur(string naam, Duur waarde, Grondslag grondslag, Zekerheid zekerheid = Zekerheid.Hoog)
        => new(naam, Eenheid.Onbekend, zekerheid, [(Wetsdatum.Inwerkingtreding, waarde, grondslag)]);

    internal static Parameter<long> Bedrag(string naam, long euro, Grondslag grondslag, Zekerheid zekerheid = Zekerheid.Hoog)
        => new(naam, Eenheid.Eurocent, zekerheid, [(Wetsdatum.Inwerkingtreding, euro * 100, grondslag)]);

    internal static Parameter<long> Aantal(string naam, long waarde, Grondslag grondslag, Zekerheid zekerheid = Zekerheid.Hoog)
        => new(naam, Eenheid.Aantal, zekerheid, [(Wetsdatum.Inwerkingtreding, waarde, grondslag)]);
}

/// <summary>Een gedateerde waarde uit de wet.</summary>
/// <typeparam name="T">Type van de waarde: een aantal of bedrag (eurocent) als <see cref="long"/>, of een <see cref="Tijd.Duur"/>.</typeparam>
public class Parameter<T> : Parameter
    where T : notnull
{
    private readonly (int Vanaf, T Waarde)[] versies;
    private readonly (LocalDate Vanaf, T Waarde, Grondslag Grondslag)[] bron;

    internal Parameter(string naam, Eenheid eenheid, Zekerheid zekerheid, (LocalDate Vanaf, T Waarde, Grondslag Grondslag)[] versies)
        : base(naam, eenheid, zekerheid)
    {
        bron = versies;
        this.versies = [.. versies.Select(v => (Dagnummer.Van(v.Vanaf), v.Waarde))];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(LocalDate Vanaf, string Waarde, Grondslag Grondslag)> Versies
        => [.. bron.Select(v => (v.Vanaf, Schrijf(v.Waarde), v.Grondslag))];

    internal override string Tekst => string.Join(", ", bron.Select(v => bron.Length == 1 ? Schrijf(v.Waarde) : $"{Schrijf(v.Waarde)} (vanaf {v.Vanaf:uuuu-MM-dd})"));

    /// <summary>De waarde op een dag; voor de eerste versie geldt de eerste.</summary>
    internal T Op(int dagnummer)
    {
        var i = versies.Length - 1;
        while (i > 0 && versies[i].Vanaf > dagnummer)
        {
            i--;
        }

        return versies[i].Waarde;
    }

    private string Schrijf(T waarde) => waarde is long getal ? Schrijfwijze.Getal(getal, Eenheid) : waarde.ToString() ?? string.Empty;
}

/// <summary>Een duur die geen getal uit de wet is maar een vaste rekenstap, zoals "de dag erna".</summary>
internal sealed class VasteParameter<T>(T waarde, string tekst) : Parameter<T>(tekst, Eenheid.Onbekend, Zekerheid.Hoog, [(Wetsdatum.Inwerkingtreding, waarde, Grondslag.Geen)])
    where T : notnull
{
    internal override string Tekst => Naam;
}
