namespace Wet.Inburgering.Logica;

/// <summary>
/// De beschrijving van een feit, eenmaal opgeschreven: naam, vraag, wie het levert en wie het beoordeelt. Hieruit volgen de
/// JSON-naam, de vragen aan de gebruiker en de teksten van de voorwaarden.
/// </summary>
public sealed class Feit
{
    internal Feit(string pad, string omschrijving, string vraag, Feitsoort soort, Bron bron, Beoordelaar beoordelaar, Datumrol rol, IReadOnlyList<string> keuzes, Func<object, Aflezing> lees)
    {
        Pad = pad;
        Omschrijving = omschrijving;
        Vraag = vraag;
        Soort = soort;
        Bron = bron;
        Beoordelaar = beoordelaar;
        Rol = rol;
        Keuzes = keuzes;
        Lees = lees;
    }

    /// <summary>Plaats in de JSON: <c>groep.naam</c>, of de naam binnen een onderdeel van een lijst.</summary>
    public string Pad { get; }

    /// <summary>Korte omschrijving, voor in een zin.</summary>
    public string Omschrijving { get; }

    /// <summary>De vraag waarmee het feit wordt opgehaald.</summary>
    public string Vraag { get; }

    /// <summary>Soort waarde.</summary>
    public Feitsoort Soort { get; }

    /// <summary>Wie het feit levert.</summary>
    public Bron Bron { get; }

    /// <summary>Wie het oordeel geeft; <see cref="Beoordelaar.Niemand"/> voor een gewoon feit.</summary>
    public Beoordelaar Beoordelaar { get; }

    /// <summary>Bij een keuze: de toegestane waarden zoals in JSON.</summary>
    public IReadOnlyList<string> Keuzes { get; }

    /// <summary>De lijst waartoe het feit hoort, of <c>null</c> voor een feit van het dossier zelf.</summary>
    public Lijstfeit? Lijst { get; internal set; }

    internal Datumrol Rol { get; }

    /// <summary>Is het een einde, inclusief of exclusief?</summary>
    internal bool IsEinde => Rol is Datumrol.Einde or Datumrol.EindeExclusief;

    internal Func<object, Aflezing> Lees { get; }

    internal int Kolom { get; set; } = -1;

    internal Celsoort Celsoort => Soort switch { Feitsoort.JaNee => Celsoort.Waarheid, Feitsoort.Keuze => Celsoort.Keuze, _ => Celsoort.Bereik };

    internal ulong Kandidaten { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Lijst is null ? Pad : $"{Lijst.Naam}[].{Pad}";
}

/// <summary>Soort waarde van een feit.</summary>
public enum Feitsoort
{
    /// <summary>Niet opgegeven.</summary>
    Onbekend = 0,

    /// <summary>Een (deels bekende) datum.</summary>
    Datum,

    /// <summary>Ja of nee.</summary>
    JaNee,

    /// <summary>Een waarde uit een opsomming.</summary>
    Keuze,

    /// <summary>Een geheel aantal, nul of meer.</summary>
    Aantal,

    /// <summary>Een bedrag in eurocent, nul of meer.</summary>
    Bedrag,

    /// <summary>De code van een gemeente.</summary>
    Gemeente,
}

/// <summary>Wie een feit kan leveren.</summary>
public enum Bron
{
    /// <summary>Niet opgegeven.</summary>
    Onbekend = 0,

    /// <summary>Basisregistratie personen.</summary>
    Brp,

    /// <summary>Immigratie- en Naturalisatiedienst.</summary>
    Ind,

    /// <summary>DUO, namens de Minister.</summary>
    Duo,

    /// <summary>De gemeente zelf.</summary>
    Gemeente,

    /// <summary>De persoon.</summary>
    Persoon,

    /// <summary>Belastingdienst.</summary>
    Belastingdienst,
}

/// <summary>Wie een oordeel geeft.</summary>
public enum Beoordelaar
{
    /// <summary>Geen oordeel: een gewoon feit.</summary>
    Niemand = 0,

    /// <summary>Het college van burgemeester en wethouders.</summary>
    College,

    /// <summary>De Minister (DUO).</summary>
    Minister,
}

/// <summary>Wat een datum na de peildatum betekent.</summary>
internal enum Datumrol
{
    /// <summary>Een gegeven dat niet "gebeurt", zoals een geboortedatum.</summary>
    Kenmerk,

    /// <summary>Een gebeurtenis: ligt zij na de peildatum, dan is zij nog niet gebeurd.</summary>
    Gebeurtenis,

    /// <summary>Een einde: mag aangekondigd in de toekomst liggen; "lopend" ligt op of na de peildatum.</summary>
    Einde,

    /// <summary>Een einde waarvan de dag zelf niet meer telt, zoals een uitschrijving: lopend is dan later dan de peildatum.</summary>
    EindeExclusief,
}

/// <summary>Wat er van een feit in het dossier staat.</summary>
internal readonly record struct Aflezing(Cel Cel, Datumtoestand Toestand, Herkomst? Herkomst)
{
    public bool IsBekend => Cel != default || Toestand != Datumtoestand.Onbekend;
}
