namespace Wet.Inburgering.Regels;

/// <summary>
/// Een vraag van recht, zoals: is er een plicht, wanneer eindigt de termijn. Een vraag heeft altijd een uitkomst, ook als die onbekend is.
/// De vraag zelf kent geen regels: die horen bij een editie.
/// </summary>
public abstract class Rechtsvraag
{
    private protected Rechtsvraag(string naam, string titel, Aard aard, Strekking strekking, string bevoegd)
    {
        Naam = naam;
        Titel = titel;
        Aard = aard;
        Strekking = strekking;
        Bevoegd = bevoegd;
        Nummer = Rechtsvragen.Volgende(this);
    }

    /// <summary>Naam in JSON.</summary>
    public string Naam { get; }

    /// <summary>De vraag in gewoon Nederlands.</summary>
    public string Titel { get; }

    /// <summary>Of de uitkomst van rechtswege volgt, een plicht is, of een oordeel of keuze vraagt.</summary>
    public Aard Aard { get; }

    /// <summary>Voor wie de uitkomst een voordeel, last of plicht is.</summary>
    public Strekking Strekking { get; }

    /// <summary>Wie hierover beslist.</summary>
    public string Bevoegd { get; }

    /// <summary>De velden van de uitkomst.</summary>
    public IReadOnlyList<Vraagveld> Velden => velden;

    internal ReadOnlySpan<Vraagveld> Veldenrij => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(velden);

    /// <summary>Heeft de vraag een enkel antwoord, met hoogstens bijkomende velden erbij?</summary>
    internal bool HeeftEenHoofdveld
    {
        get
        {
            var aantal = 0;
            foreach (var veld in Veldenrij)
            {
                aantal += veld.Bijkomend ? 0 : 1;
            }

            return aantal == 1;
        }
    }

    /// <summary>Het eerste veld dat niet bijkomend is: daaraan is te zien of het antwoord nee is.</summary>
    internal Vraagveld Antwoord
    {
        get
        {
            foreach (var veld in Veldenrij)
            {
                if (!veld.Bijkomend)
                {
                    return veld;
                }
            }

            return velden[0];
        }
    }

    /// <summary>Het eerste veld is zeker nee; bijkomende velden zeggen dan niets.</summary>
    internal bool ZegtNee(ReadOnlySpan<Cel> cellen) => velden[0].Soort == Celsoort.Waarheid && velden[0].IsNee(cellen[velden[0].Index]);

    internal int Nummer { get; }

    internal const string Hoofdveld = "waarde";

    private readonly List<Vraagveld> velden = [];

    internal T Voeg<T>(T veld)
        where T : IVeldknoop
    {
        velden.Add(veld.Veld);
        return veld;
    }

    /// <summary>Een veld van deze vraag in een zin; het hoofdveld heet naar de vraag.</summary>
    internal string Omschrijving(Vraagveld veld) => veld.Naam == Hoofdveld ? Naam : $"{Naam}.{veld.Naam}";

    /// <summary>De vraag is van toepassing.</summary>
    internal Voorwaarde<Dossier> IsVanToepassing => new ToepasselijkVoorwaarde(this);

    /// <inheritdoc/>
    public override string ToString() => Naam;
}

/// <summary>Een vraag met een uitkomst van type <typeparamref name="T"/>.</summary>
/// <typeparam name="T">Type van de uitkomst.</typeparam>
public abstract class Rechtsvraag<T> : Rechtsvraag
    where T : struct
{
    private protected Rechtsvraag(string naam, string titel, Aard aard, Strekking strekking, string bevoegd)
        : base(naam, titel, aard, strekking, bevoegd)
    {
    }

    /// <summary>De uitkomst, als alle velden vaststaan.</summary>
    internal abstract T? Lees(ReadOnlySpan<Cel> cellen);
}

/// <summary>Een vraag met ja of nee als antwoord.</summary>
public sealed class JaNeeVraag : Rechtsvraag<bool>
{
    internal JaNeeVraag(string naam, string titel, Aard aard, Strekking strekking, string bevoegd)
        : base(naam, titel, aard, strekking, bevoegd) => Ja = Voeg(new JaNeeVeld(this, Hoofdveld));

    internal JaNeeVeld Ja { get; }

    internal override bool? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Ja.Index].Waarheid is var w && w.IsOnbekend ? null : w.IsWaar;
}

/// <summary>Een vraag met een keuze uit een opsomming als antwoord.</summary>
/// <typeparam name="E">De opsomming.</typeparam>
public sealed class KeuzeVraag<E> : Rechtsvraag<E>
    where E : struct, Enum
{
    internal KeuzeVraag(string naam, string titel, Aard aard, Strekking strekking, string bevoegd, params E[] nee)
        : base(naam, titel, aard, strekking, bevoegd) => Keuze = Voeg(new KeuzeVeld<E>(this, Hoofdveld, nee));

    internal KeuzeVeld<E> Keuze { get; }

    internal override E? Lees(ReadOnlySpan<Cel> cellen) => Kandidaten<E>.Enige(cellen[Keuze.Index].Uitgesloten);
}

/// <summary>Hoe een uitkomst tot stand komt.</summary>
public enum Aard
{
    /// <summary>Niet opgegeven.</summary>
    Onbekend = 0,

    /// <summary>Volgt uit de wet zelf, zonder besluit.</summary>
    Rechtswege,

    /// <summary>Het orgaan moet zo beslissen als aan de voorwaarden is voldaan.</summary>
    Gebonden,

    /// <summary>Vraagt een oordeel van een orgaan.</summary>
    Beoordelingsruimte,

    /// <summary>Het orgaan kan: de uitkomst is dat het bevoegd is.</summary>
    Beleidsvrijheid,
}

/// <summary>Voor wie een uitkomst een voordeel, last of plicht is.</summary>
public enum Strekking
{
    /// <summary>Niet opgegeven.</summary>
    Onbekend = 0,

    /// <summary>Informeert: telt voor andere uitkomsten.</summary>
    Informatief,

    /// <summary>Een voordeel voor de persoon.</summary>
    Begunstigend,

    /// <summary>Een last voor de persoon: niet opleggen zolang iets onbekend is.</summary>
    Belastend,

    /// <summary>Een plicht van een bestuursorgaan: onbekend betekent onderzoeken, nooit nee.</summary>
    PlichtVanOrgaan,
}
