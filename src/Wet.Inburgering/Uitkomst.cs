using Wet.Inburgering.Uitleg;

namespace Wet.Inburgering;

/// <summary>De uitkomst van een vraag, met haar eigen type.</summary>
/// <typeparam name="T">Type van de waarde.</typeparam>
public readonly struct Uitkomst<T>
    where T : struct
{
    private readonly Rechtsvraag<T> vraag;

    internal Uitkomst(Rechtsvraag<T> vraag, Uitkomst algemeen)
    {
        this.vraag = vraag;
        Algemeen = algemeen;
    }

    /// <summary>Alles wat niet van het type afhangt: velden, regels, wat ontbreekt.</summary>
    public Uitkomst Algemeen { get; }

    /// <summary>Status.</summary>
    public Uitkomststatus Status => Algemeen.Status;

    /// <summary>De waarde; alleen als de uitkomst bepaald is.</summary>
    public T? Waarde => Status == Uitkomststatus.Bepaald ? vraag.Lees(Algemeen.Cellen) : null;

    /// <inheritdoc/>
    public override string ToString() => Algemeen.ToString();
}

/// <summary>De uitkomst van een vraag.</summary>
public readonly struct Uitkomst
{
    private readonly Beoordeling beoordeling;

    internal Uitkomst(Beoordeling beoordeling, Rechtsvraag vraag)
    {
        this.beoordeling = beoordeling;
        Vraag = vraag;
    }

    /// <summary>De vraag.</summary>
    public Rechtsvraag Vraag { get; }

    /// <summary>Bepaald, niet van toepassing of onbekend.</summary>
    public Uitkomststatus Status => StatusIn(beoordeling.Stand(Vraag));

    /// <summary>De velden van de uitkomst, elk met wat nog mogelijk is.</summary>
    public IReadOnlyList<Velduitkomst> Velden
    {
        get
        {
            var cellen = beoordeling.Stand(Vraag).Velden;
            var nee = Vraag.ZegtNee(cellen);
            return Status == Uitkomststatus.NietVanToepassing ? [] : [.. Vraag.Velden.Where(v => !v.Bijkomend || !nee).Select(v => new Velduitkomst(v, cellen[v.Index]))];
        }
    }

    /// <summary>
    /// Staat nog niet vast of de vraag van toepassing is? <see cref="Velden"/> geldt dan alleen voor het geval zij dat is, en belooft niets.
    /// </summary>
    public bool IsVoorwaardelijk => beoordeling.Stand(Vraag).Toepasselijk[Vraag.Nummer].IsOnbekend;

    /// <summary>Wat er met een onzekere uitkomst mag.</summary>
    public Handelen Handelen => Status != Uitkomststatus.Onbekend ? Handelen.Toegestaan : Vraag.Strekking switch
    {
        Strekking.Belastend => Handelen.NietOpleggenZolangOnbekend,
        Strekking.PlichtVanOrgaan => Handelen.Onderzoek,
        _ => Handelen.Toegestaan,
    };

    /// <summary>Voorbehouden bij de uitkomst.</summary>
    public IReadOnlyList<string> Voorbehouden => new Uitlegger(beoordeling).Voorbehouden(Vraag);

    /// <summary>Hangt de uitkomst af van een lezing die de gemeente nog niet koos?</summary>
    public bool HangtAfVanLezing
    {
        get
        {
            if (!beoordeling.IsStreng(Vraag))
            {
                return false;
            }

            var (a, b) = (beoordeling.Gewoon, beoordeling.Streng);
            return a.Toepasselijk[Vraag.Nummer] != b.Toepasselijk[Vraag.Nummer] || Vraag.Velden.Any(v => a.Velden[v.Index] != b.Velden[v.Index]);
        }
    }

    /// <summary>
    /// De uitleg: regels, wat ontbreekt, en wat andere lezingen geven. Wordt op verzoek berekend; voor meer vragen van een beoordeling is
    /// <see cref="Beoordeling.Verklaar"/> veel sneller.
    /// </summary>
    public Toelichting Verklaar() => new Uitlegger(beoordeling).Verklaar(Vraag);

    /// <summary>Status van een regel bij deze uitkomst.</summary>
    /// <param name="regel">De regel, uit <see cref="Editie.Regels"/>.</param>
    public Regelstatus RegelStatus(Regel regel) => beoordeling.Stand(Vraag).Status(regel);

    internal ReadOnlySpan<Cel> Cellen => beoordeling.Stand(Vraag).Velden;

    /// <inheritdoc/>
    public override string ToString() => $"{Vraag.Naam}: {Status}";

    internal Uitkomststatus StatusIn(Beoordeling.Werkstand stand)
    {
        var toepasselijk = stand.Toepasselijk[Vraag.Nummer];
        if (toepasselijk.IsOnwaar)
        {
            return Uitkomststatus.NietVanToepassing;
        }

        return toepasselijk.IsWaar && Vraag.Velden.All(v => v.Bijkomend || stand.Velden[v.Index].IsZeker(v.Soort, v.Kandidaten))
            ? Uitkomststatus.Bepaald
            : Uitkomststatus.Onbekend;
    }
}

/// <summary>Wat er met een uitkomst mag zolang zij niet vaststaat.</summary>
public enum Handelen
{
    /// <summary>Niets staat in de weg.</summary>
    Toegestaan = 0,

    /// <summary>Een last wordt niet opgelegd zolang iets onbekend is dat haar kan verhinderen.</summary>
    NietOpleggenZolangOnbekend,

    /// <summary>Een plicht van een orgaan: onderzoek eerst, zeg geen nee.</summary>
    Onderzoek,
}

/// <summary>Een veld van een uitkomst: de waarde als zij vaststaat, anders wat nog mogelijk is.</summary>
public readonly struct Velduitkomst
{
    private readonly Cel cel;

    internal Velduitkomst(Vraagveld veld, Cel cel)
    {
        Veld = veld;
        this.cel = cel;
    }

    /// <summary>Het veld.</summary>
    public Vraagveld Veld { get; }

    /// <summary>Staat de waarde vast?</summary>
    public bool IsZeker => cel.IsZeker(Veld.Soort, Veld.Kandidaten);

    /// <summary>Ja of nee, bij een ja-neeveld dat vaststaat.</summary>
    public bool? JaNee => Veld.Soort == Celsoort.Waarheid && IsZeker ? cel.Waarheid.IsWaar : null;

    /// <summary>De keuzes die nog mogelijk zijn, bij een keuzeveld; JSON-namen.</summary>
    public IReadOnlyList<string> Keuzes
    {
        get
        {
            var uitgesloten = cel.Uitgesloten;
            return Veld.Soort != Celsoort.Keuze ? [] : [.. Veld.Keuzes.Where(k => (uitgesloten & (1UL << k.Nummer)) == 0).Select(k => k.Naam)];
        }
    }

    /// <summary>De vroegste dag, bij een datum die naar voren begrensd is.</summary>
    public LocalDate? Vroegst => Veld.Eenheid == Eenheid.Datum ? Lezer.Vroegst(cel) : null;

    /// <summary>De laatste dag, bij een datum die naar achteren begrensd is.</summary>
    public LocalDate? Laatst => Veld.Eenheid == Eenheid.Datum ? Lezer.Laatst(cel) : null;

    /// <summary>De kleinste waarde van een bedrag (eurocent) of aantal, als die begrensd is.</summary>
    public long? Minimum => IsGetal && cel.Bereik.Min != long.MinValue ? cel.Bereik.Min : null;

    /// <summary>De grootste waarde van een bedrag (eurocent) of aantal, als die begrensd is.</summary>
    public long? Maximum => IsGetal && cel.Bereik.Max != long.MaxValue ? cel.Bereik.Max : null;

    /// <summary>De gemeente, als die vaststaat.</summary>
    public Gemeentecode? Gemeente => Veld.Eenheid == Eenheid.Gemeente ? Lezer.Gemeente(cel) : null;

    private bool IsGetal => Veld.Soort == Celsoort.Bereik && Veld.Eenheid is not (Eenheid.Datum or Eenheid.Gemeente);

    /// <summary>De waarde in gewoon Nederlands.</summary>
    public override string ToString() => Veld.Soort switch
    {
        Celsoort.Waarheid => cel.Waarheid.IsOnbekend ? "onbekend" : cel.Waarheid.IsWaar ? "ja" : "nee",
        Celsoort.Keuze => Keuzes.Count == Veld.Keuzes.Count ? "onbekend" : string.Join(" of ", Keuzes),
        _ => Bereiktekst(),
    };

    private string Bereiktekst()
    {
        var (bereik, eenheid) = (cel.Bereik, Veld.Eenheid);
        if (bereik.IsPunt)
        {
            return Schrijfwijze.Getal(bereik.Min, eenheid);
        }

        if (eenheid == Eenheid.Gemeente)
        {
            return "onbekend"; // wat tussen twee codes ligt zegt niets
        }

        var heeftMin = bereik.Min != long.MinValue && (eenheid != Eenheid.Datum || bereik.Min > 0);
        var heeftMax = bereik.Max != long.MaxValue && (eenheid != Eenheid.Datum || bereik.Max < Datumgrens.Nooit);
        var (vanaf, tot) = eenheid == Eenheid.Datum ? ("op of na", "op of voor") : ("ten minste", "ten hoogste");
        return (heeftMin, heeftMax) switch
        {
            (true, true) => $"tussen {Schrijfwijze.Getal(bereik.Min, eenheid)} en {Schrijfwijze.Getal(bereik.Max, eenheid)}",
            (true, false) => $"{vanaf} {Schrijfwijze.Getal(bereik.Min, eenheid)}",
            (false, true) => $"{tot} {Schrijfwijze.Getal(bereik.Max, eenheid)}",
            _ => "onbekend",
        };
    }
}
