namespace Wet.Inburgering.Bevoegdheid;

/// <summary>
/// Een periode waarin de persoon een band met een gemeente heeft: er woont, er gehuisvest is, er in de opvang zit of eraan gekoppeld is. Perioden
/// van verschillende soort mogen overlappen; een verhuizing binnen de gemeente is geen nieuwe periode.
/// </summary>
public sealed record Gemeenteperiode : Feitenrecord
{
    /// <summary>Eerste dag van de periode, inclusief. Sleutel.</summary>
    public required DatumWaarneming Van { get; init; }

    /// <summary>Laatste dag van de periode, inclusief; <see cref="DatumWaarneming.Lopend"/> zolang zij duurt.</summary>
    public DatumWaarneming LaatsteDag { get; init; }

    /// <summary>Welke band het is.</summary>
    public Waarneming<Gemeenteband> Band { get; init; }

    /// <summary>De gemeente, met de code van het CBS.</summary>
    public Waarneming<Gemeentecode> Gemeente { get; init; }

    /// <summary>Dag van inschrijving in de BRP van deze gemeente; <see cref="DatumWaarneming.NietGebeurd"/> zolang dat niet is gebeurd.</summary>
    public DatumWaarneming Inschrijving { get; init; }
}

/// <summary>De band met een gemeente.</summary>
public enum Gemeenteband
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Woonplaats (BW art. 1:10 lid 1 en 1:11).</summary>
    Woonplaats,

    /// <summary>Gehuisvest op grond van Huisvestingswet 2014 art. 28.</summary>
    Huisvesting,

    /// <summary>Verblijf in een opvangcentrum van het COA.</summary>
    OpvangCoa,

    /// <summary>Gekoppeld aan de gemeente die de persoon zal huisvesten.</summary>
    Koppeling,
}

/// <summary>Hoe de bevoegde gemeente de wet uitvoert.</summary>
public sealed record Uitvoering : Feitenrecord
{
    /// <summary>Heeft de bevoegde gemeente de uitvoering van deze wet op de peildatum overgedragen aan een openbaar lichaam (Wgr art. 8)? Wi2021 art. 18.</summary>
    public Waarneming<Overdracht> Overdracht { get; init; }
}

/// <summary>Wat van de uitvoering aan een openbaar lichaam is overgedragen.</summary>
public enum Overdracht
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Niets.</summary>
    Geen,

    /// <summary>Een deel, of alleen een mandaat.</summary>
    DeelOfMandaat,

    /// <summary>De hele uitvoering van de wet.</summary>
    Geheel,
}
