namespace Wet.Inburgering.Regels;

/// <summary>Werkruimte van een evaluatie: alle cellen waar de knopen uit lezen. Hergebruikt, dus niet te delen tussen threads.</summary>
internal sealed class Werk(Geheugen? geheugen = null)
{
    public const int MaxStand = 16;

    public Cel[] Feiten = [];
    public Lijststand[] Lijsten = [];
    public Cel[] Velden = [];
    /// <summary>Onze eigen berekening van velden waar een besluit van een orgaan voorgaat.</summary>
    public Cel[] Berekend = [];
    public Waarheid[] Toepasselijk = [];
    public ushort[] Statussen = [];
    public Cel[] Lezingen = [];
    /// <summary>
    /// De vraag die nu beantwoord wordt is zelf misschien niet van toepassing: dan is niets zeker, en mogen velden van vragen die
    /// misschien niet van toepassing zijn voorwaardelijk meelezen.
    /// </summary>
    public bool Voorwaardelijk;

    /// <summary>De strenge ronde, voor lasten.</summary>
    public bool IsStreng;

    /// <summary>Een besluit van een orgaan verschilt van onze eigen, zekere berekening.</summary>
    public bool BesluitWijktAf;
    public int Peildatum;
    public int Wetsdatum;

    /// <summary>Stand van de keten die nu loopt.</summary>
    public Cel[] Stand = new Cel[MaxStand];

    public Geheugen Geheugen { get; } = geheugen ?? new();

    /// <summary>De lezingen die bij de vraag van nu gelezen zijn.</summary>
    public ulong GelezenLezingen;

    /// <summary>Ruimte om de gevolgen van een regel uit te rekenen voor zij geschreven worden.</summary>
    public Cel[] Tijdelijk { get; } = new Cel[MaxStand];

    /// <summary>Als gezet: iedere toets van een regel wordt opgetekend (uitleg, niet in het snelle pad).</summary>
    public Opname? Opname;

    /// <summary>Als gezet: tekent de beslissingen op (verloop, niet in het snelle pad).</summary>
    public Spoor? Spoor;

    private Plaats[] plaatsen = [];

    /// <summary>Werkruimte voor lange lijsten; groeit mee en blijft staan.</summary>
    public Span<Plaats> Plaatsen(int aantal)
    {
        if (plaatsen.Length < aantal)
        {
            plaatsen = new Plaats[aantal * 2];
        }

        return plaatsen.AsSpan(0, aantal);
    }

    /// <summary>Mag een veld van deze vraag gelezen worden? Anders is alles nog mogelijk.</summary>
    public bool IsLeesbaar(Rechtsvraag vraag) => Voorwaardelijk || Toepasselijk[vraag.Nummer].IsWaar;

    public void Meld(Regel regel, int rij, Regelstatus status, int reden)
    {
        if (regel.Nummer < 0)
        {
            return;
        }

        var nieuw = (ushort)(((int)status << 13) | reden);
        ref var oud = ref Statussen[regel.Nummer];
        if (nieuw >> 13 > oud >> 13)
        {
            oud = nieuw;
        }

        Opname?.Voeg(regel, rij, status, reden);
    }
}

/// <summary>Waar de onderdelen van een lijst staan en of de lijst volledig is.</summary>
internal readonly record struct Lijststand(int Start, int Aantal, bool Volledig, int OnzekerVan, int OnzekerTot)
{
    /// <summary>Ligt de plaats van dit onderdeel in de tijd niet vast ten opzichte van een ander?</summary>
    public bool VolgordeOnzeker(int index) => index >= OnzekerVan && index < OnzekerTot;

    /// <summary>Ligt dit onderdeel zeker voor alle volgende? Het eerste van een groep zonder vaste volgorde sluit die groep af.</summary>
    public bool IsBeginVanOnzekere(int index) => index <= OnzekerVan || index >= OnzekerTot;
}

/// <summary>Hoe een regel uitviel. Hoger gaat voor als een regel voor meer onderdelen van een lijst getoetst is.</summary>
public enum Regelstatus
{
    /// <summary>Niet getoetst: de uitkomst stond al vast, of er was niets om te toetsen.</summary>
    NietGetoetst = 0,

    /// <summary>De regel gold niet op de dag die voor haar telt.</summary>
    NietGeldig,

    /// <summary>Een regel die voorgaat besliste al.</summary>
    Verdrongen,

    /// <summary>Aan de voorwaarden is niet voldaan.</summary>
    Onwaar,

    /// <summary>Of aan de voorwaarden is voldaan, is onbekend.</summary>
    Onbekend,

    /// <summary>Aan de voorwaarden is voldaan.</summary>
    Waar,
}
