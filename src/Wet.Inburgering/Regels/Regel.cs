namespace Wet.Inburgering.Regels;

/// <summary>Een regel van recht: id, grondslag, geldigheid, voorwaarden en gevolg, alles als gegeven.</summary>
public abstract class Regel
{
    private protected Regel(Regelkop kop)
    {
        Id = kop.Id;
        Titel = kop.Titel;
        Grondslagen = kop.Grondslagen;
        Zekerheid = kop.Zekerheid;
        UitzonderingOp = kop.UitzonderingOp;
        GeldigVanaf = kop.Vanaf;
        GeldigTot = kop.Tot;
        van = Dagnummer.Van(kop.Vanaf);
        tot = kop.Tot is { } einde ? Dagnummer.Van(einde) : int.MaxValue;
    }

    private readonly int van;
    private readonly int tot;

    /// <summary>Id, zoals in de documentatie van de wet.</summary>
    public string Id { get; }

    /// <summary>Wat de regel zegt, in een zin.</summary>
    public string Titel { get; }

    /// <summary>Waar het staat.</summary>
    public IReadOnlyList<Grondslag> Grondslagen { get; }

    /// <summary>Hoe zeker de regel is.</summary>
    public Zekerheid Zekerheid { get; }

    /// <summary>De regels waarop dit een uitzondering is; die wijken als deze geldt.</summary>
    public IReadOnlyList<string> UitzonderingOp { get; }

    /// <summary>Eerste dag waarop de regel geldt.</summary>
    public LocalDate GeldigVanaf { get; }

    /// <summary>Eerste dag waarop de regel niet meer geldt, of <c>null</c>.</summary>
    public LocalDate? GeldigTot { get; }

    /// <summary>De voorwaarden in woorden.</summary>
    public abstract IReadOnlyList<string> Voorwaarden { get; }

    /// <summary>Het gevolg in woorden.</summary>
    public abstract IReadOnlyList<string> Gevolgen { get; }

    internal int Nummer { get; set; } = -1;

    internal bool HeeftAnker { get; private protected init; }

    internal bool GeldtOp(int dag) => dag >= van && dag < tot;

    /// <summary>Kan de regel in deze periode tussen twee wetswijzigingen van belang zijn?</summary>
    internal bool HoortBij(int wetsdatum) => HeeftAnker || GeldtOp(wetsdatum);

    internal Waarheid GeldtBinnen(Bereik dag) => (dag >= Bereik.Punt(van)) & (tot == int.MaxValue ? Waarheid.Waar : dag < Bereik.Punt(tot));

    /// <summary>Geeft de regel dit veld van de uitkomst, of (in een keten) van de stand een waarde?</summary>
    internal abstract bool Geeft(int index);

    internal abstract void Bezoek(IBezoeker bezoeker);

    internal abstract Waarheid Toets(Werk werk, int rij);

    internal abstract void OntbreektVoor(Werk werk, int rij, Ontbrekend naar);

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Titel}";
}

/// <summary>Wat elke regel heeft, los van haar onderwerp.</summary>
internal sealed record Regelkop(string Id, string Titel)
{
    public Grondslag[] Grondslagen { get; init; } = [];

    public LocalDate Vanaf { get; init; } = Wetsdatum.Inwerkingtreding;

    public LocalDate? Tot { get; init; }

    public Zekerheid Zekerheid { get; init; } = Zekerheid.Hoog;

    public string[] UitzonderingOp { get; init; } = [];
}

/// <summary>Een regel over een onderwerp <typeparamref name="S"/>.</summary>
internal sealed class Regel<S> : Regel
{
    private readonly Voorwaarde<S>[] als;
    private readonly Waarde<S>? anker;
    private IReadOnlyList<string>? voorwaarden;

    public Regel(Regelkop kop, Waarde<S>? anker, Voorwaarde<S>[] als, Toekenning<S>[] dan)
        : base(kop)
    {
        this.anker = anker;
        this.als = als;
        Dan = dan;
        HeeftAnker = anker is not null;
    }

    public Toekenning<S>[] Dan { get; }

    public override IReadOnlyList<string> Voorwaarden => voorwaarden ??= [.. als.Select(v => v.Tekst)];

    public override IReadOnlyList<string> Gevolgen => [.. Dan.Where(t => !t.IsBijhouden).Select(t => t.Tekst)];

    internal override bool Geeft(int index) => Array.Exists(Dan, t => t.Index == index);

    internal override Waarheid Toets(Werk werk, int rij)
    {
        var uit = Waarheid.Waar;
        var reden = 0;
        if (anker is null)
        {
            if (!GeldtOp(werk.Wetsdatum))
            {
                werk.Meld(this, rij, Regelstatus.NietGeldig, 0);
                return Waarheid.Onwaar;
            }
        }
        else
        {
            uit = GeldtBinnen(anker.Bereken(werk, rij));
            werk.Spoor?.Voeg(uit.Bits);
            if (uit.IsOnwaar)
            {
                werk.Meld(this, rij, Regelstatus.NietGeldig, 0);
                return uit;
            }
        }

        var alle = als;
        for (var i = 0; i < alle.Length; i++)
        {
            var toets = alle[i].Toets(werk, rij);
            if (toets.IsOnwaar)
            {
                werk.Meld(this, rij, Regelstatus.Onwaar, i + 1);
                return toets;
            }

            if (toets.IsOnbekend && uit.IsWaar)
            {
                reden = i + 1;
            }

            uit &= toets;
        }

        werk.Meld(this, rij, uit.IsWaar ? Regelstatus.Waar : Regelstatus.Onbekend, reden);
        return uit;
    }

    internal override void OntbreektVoor(Werk werk, int rij, Ontbrekend naar)
    {
        anker?.Ontbreekt(werk, rij, naar);
        foreach (var voorwaarde in als)
        {
            voorwaarde.Ontbreekt(werk, rij, naar);
        }
    }

    internal override void Bezoek(IBezoeker bezoeker)
    {
        bezoeker.Regel(this);
        anker?.Bezoek(bezoeker);
        foreach (var voorwaarde in als)
        {
            voorwaarde.Bezoek(bezoeker);
        }

        foreach (var toekenning in Dan)
        {
            toekenning.Bezoek(bezoeker);
        }
    }
}
