namespace Wet.Inburgering.Uitleg;

/// <summary>Een soort termijn: een datumveld van een vraag, met een naam en wie aan zet is. Onveranderlijk.</summary>
public sealed class Termijnsoort
{
    internal Termijnsoort(Rechtsvraag vraag, Vraagveld veld, string naam, Termijnaard aard, AanZet aanZet)
    {
        Vraag = vraag;
        Veld = veld;
        Naam = naam;
        Aard = aard;
        AanZet = aanZet;
    }

    /// <summary>Vaste naam: vraag en veld, zoals <c>inburgeringstermijn.eindeExclusief</c>.</summary>
    public string Id => $"{Vraag.Naam}.{Veld.Naam}";

    /// <summary>De vraag die de dag geeft.</summary>
    public Rechtsvraag Vraag { get; }

    /// <summary>Het veld van de uitkomst.</summary>
    public Vraagveld Veld { get; }

    /// <summary>Naam in gewoon Nederlands.</summary>
    public string Naam { get; }

    /// <summary>Wat de dag is: een begin, een einde, een uiterste dag, of de dag waarop een bevoegdheid vervalt.</summary>
    public Termijnaard Aard { get; }

    /// <summary>Wie iets moet of kan doen.</summary>
    public AanZet AanZet { get; }

    /// <summary>Noemt het veld de eerste dag erna?</summary>
    internal bool NoemtDagErna => Veld.IsExclusief || Aard == Termijnaard.Verval;

    /// <summary>Alleen als dit ja-neeveld (ook van een andere vraag) deze waarde heeft; staat het niet vast, dan is de termijn voorwaardelijk.</summary>
    internal (Vraagveld Veld, bool Waarde)? Vereist { get; init; }

    /// <summary>De dag waarop gebeurde waar de termijn voor was: staat die vast, dan is de termijn afgedaan.</summary>
    internal Vraagveld? AfgedaanOp { get; init; }

    /// <summary>Het einde zonder deze mogelijkheid: is dat zeker hetzelfde, dan voegt de termijn niets toe.</summary>
    internal Vraagveld? Zonder { get; init; }

    /// <summary>Alleen tonen als de dag vaststaat: het bereik zegt anders niets dan "niet voor morgen".</summary>
    internal bool AlleenZeker { get; init; }

    /// <summary>Aanvragen waarop nog beslist moet worden; dat besluit kan de dag verschuiven.</summary>
    internal Rechtsvraag[] WachtOp { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>Wat de dag van een termijn is.</summary>
public enum Termijnaard
{
    /// <summary>Niet opgegeven.</summary>
    Onbekend = 0,

    /// <summary>De eerste dag waarop iets begint of kan.</summary>
    EersteDag,

    /// <summary>De laatste dag om iets op tijd te doen.</summary>
    UitersteDag,

    /// <summary>Het einde van een periode.</summary>
    Einde,

    /// <summary>De dag waarop een bevoegdheid vervalt.</summary>
    Verval,
}

/// <summary>Wie bij een termijn iets moet of kan doen.</summary>
public enum AanZet
{
    /// <summary>Niet opgegeven.</summary>
    Onbekend = 0,

    /// <summary>De persoon zelf.</summary>
    Persoon,

    /// <summary>Het college van burgemeester en wethouders.</summary>
    College,

    /// <summary>De Minister (DUO).</summary>
    Minister,

    /// <summary>Niemand: het volgt uit de wet zelf.</summary>
    Niemand,
}
