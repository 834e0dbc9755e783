namespace Wet.Inburgering.Bevoegdheid;

/// <summary>Het college van welke gemeente op de peildatum bevoegd is.</summary>
/// <param name="Gemeente">De gemeente.</param>
/// <param name="Grond">Waarom die gemeente, of <c>null</c> als dat niet vaststaat.</param>
public readonly record struct BevoegdCollege(Gemeentecode Gemeente, Bevoegdheidsgrond? Grond);

/// <summary>Waaruit volgt welk college bevoegd is (Wi2021 art. 1).</summary>
public enum Bevoegdheidsgrond
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>De woonplaats (BW art. 1:10 lid 1 en 1:11).</summary>
    Woonplaats,

    /// <summary>De huisvesting op grond van Huisvestingswet 2014 art. 28.</summary>
    Huisvesting,

    /// <summary>De koppeling aan een gemeente, terwijl de persoon nog in de opvang zit.</summary>
    Koppeling,

    /// <summary>Geen: naar de letter is er (nog) geen bevoegd college. De gemeente blijft dan onbekend.</summary>
    NogGeen,
}

/// <summary>Wie de taken van het college uitvoert (Wi2021 art. 18).</summary>
public enum Uitvoeringsorgaan
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Het college zelf.</summary>
    College,

    /// <summary>Het bestuur van het openbaar lichaam waaraan de hele uitvoering is overgedragen.</summary>
    BestuurOpenbaarLichaam,
}

/// <summary>De vraag welk college bevoegd is.</summary>
public sealed class BevoegdCollegeVraag : Rechtsvraag<BevoegdCollege>
{
    internal BevoegdCollegeVraag()
        : base("bevoegdCollege", "Het college van welke gemeente is op deze dag bevoegd?", Aard.Rechtswege, Strekking.Informatief, "college")
    {
        Gemeente = Voeg(new WaardeVeld(this, "gemeente", Eenheid.Gemeente));
        Grond = Voeg(new KeuzeVeld<Bevoegdheidsgrond>(this, "grond"));
        Grond.Veld.Bijkomend = true;
    }

    internal WaardeVeld Gemeente { get; }

    internal KeuzeVeld<Bevoegdheidsgrond> Grond { get; }

    internal override BevoegdCollege? Lees(ReadOnlySpan<Cel> cellen)
        => Lezer.Gemeente(cellen[Gemeente.Index]) is { } gemeente ? new(gemeente, Kandidaten<Bevoegdheidsgrond>.Enige(cellen[Grond.Index].Uitgesloten)) : null;
}
