namespace Wet.Inburgering.Regels;

/// <summary>
/// Herbruikbare uitkomst voor het snelle pad: een keer gemaakt, daarna zonder toewijzingen gevuld door
/// <see cref="InburgeringEngine.Beslis"/>. Niet te delen tussen threads; een per thread.
/// </summary>
public sealed class Resultaat
{
    internal Resultaat(Editie editie)
    {
        Editie = editie;
        Gewoon = NieuwWerk(editie);
        Streng = NieuwWerk(editie);
        IsStreng = new bool[Rechtsvragen.Alle.Count];
        GelezenLezingen = new ulong[Rechtsvragen.Alle.Count];
        Veranderd = new bool[Rechtsvragen.Alle.Count];
    }

    /// <summary>De editie waarvoor dit resultaat gemaakt is.</summary>
    public Editie Editie { get; }

    /// <summary>De gewone ronde: onbesliste lezingen op hun standaard.</summary>
    internal Werk Gewoon { get; }

    /// <summary>Zelfde vragen, met alle onbesliste lezingen en feiten in onderzoek als onbekend: voor de lasten.</summary>
    internal Werk Streng { get; }

    internal bool[] IsStreng { get; }

    /// <summary>Per vraag de lezingen die in de gewone ronde gelezen zijn.</summary>
    internal ulong[] GelezenLezingen { get; }

    /// <summary>Per vraag: gaf de strenge ronde iets anders dan de gewone?</summary>
    internal bool[] Veranderd { get; }

    internal Plan? Plan { get; set; }

    internal GecontroleerdDossier? Dossier { get; set; }

    internal Beleidskader Kader { get; set; } = Beleidskader.Leeg;

    /// <summary>Houdt geen gegevens van een persoon vast.</summary>
    internal void LaatLos()
    {
        Dossier = null;
        Gewoon.Feiten = Streng.Feiten = [];
        Gewoon.Lijsten = Streng.Lijsten = [];
    }

    /// <summary>Status van de uitkomst van een vraag.</summary>
    /// <param name="vraag">De vraag.</param>
    public Uitkomststatus Status(Rechtsvraag vraag)
    {
        var werk = WerkVoor(vraag);
        var toepasselijk = werk.Toepasselijk[vraag.Nummer];
        if (toepasselijk.IsOnwaar)
        {
            return Uitkomststatus.NietVanToepassing;
        }

        var zeker = toepasselijk.IsWaar;
        foreach (var veld in vraag.Veldenrij)
        {
            zeker &= veld.Bijkomend || werk.Velden[veld.Index].IsZeker(veld.Soort, veld.Kandidaten);
        }

        return zeker ? Uitkomststatus.Bepaald : Uitkomststatus.Onbekend;
    }

    /// <summary>De waarde, als de uitkomst bepaald is.</summary>
    /// <typeparam name="T">Type van de uitkomst.</typeparam>
    /// <param name="vraag">De vraag.</param>
    public T? Waarde<T>(Rechtsvraag<T> vraag)
        where T : struct => Status(vraag) == Uitkomststatus.Bepaald ? vraag.Lees(WerkVoor(vraag).Velden) : null;

    internal Werk WerkVoor(Rechtsvraag vraag) => IsStreng[vraag.Nummer] && TeltStreng(vraag, Gewoon.Velden, Gewoon.Toepasselijk) ? Streng : Gewoon;

    /// <summary>
    /// De strenge ronde telt voor een last, en voor een "nee" over een plicht van een orgaan of een voordeel (een weigering is ook een last; bij een
    /// keuze of een bedrag zegt de vraag welk antwoord dat is): geen daarvan mag op een open lezing, een feit in onderzoek of een omstreden besluit rusten.
    /// </summary>
    internal static bool TeltStreng(Rechtsvraag vraag, Cel[] velden, Waarheid[] toepasselijk)
        => vraag.Strekking == Strekking.Belastend
           || ((vraag.Strekking == Strekking.PlichtVanOrgaan || (vraag.Strekking == Strekking.Begunstigend && vraag.HeeftEenHoofdveld))
               && (toepasselijk[vraag.Nummer].IsOnwaar || vraag.Antwoord.IsNee(velden[vraag.Antwoord.Index])));

    private static Werk NieuwWerk(Editie editie) => new()
    {
        Velden = new Cel[Rechtsvragen.AantalVelden],
        Berekend = new Cel[Rechtsvragen.AantalVelden],
        Toepasselijk = new Waarheid[Rechtsvragen.Alle.Count],
        Statussen = new ushort[editie.Regels.Count],
    };
}

/// <summary>Status van een uitkomst.</summary>
public enum Uitkomststatus
{
    /// <summary>Niet te bepalen: zie de reden en wat ontbreekt.</summary>
    Onbekend = 0,

    /// <summary>Bepaald; ook "nee" is bepaald.</summary>
    Bepaald,

    /// <summary>Een vraag die voorgaat is met nee beantwoord.</summary>
    NietVanToepassing,
}
