namespace Wet.Inburgering.Regels;

/// <summary>Bouwt een regel in de volgorde waarin het lid leest: grondslag, geldigheid, als, dan.</summary>
internal sealed class Regelbouwer<S>
{
    private readonly List<Voorwaarde<S>> als = [];
    private readonly List<Toekenning<S>> dan = [];
    private Regelkop kop;
    private Waarde<S>? anker;

    public Regelbouwer(string id, string titel) => kop = new(id, titel);

    public static implicit operator Regel<S>(Regelbouwer<S> bouwer) => new(bouwer.kop, bouwer.anker, [.. bouwer.als], [.. bouwer.dan]);

    public Regelbouwer<S> Grondslag(params Grondslag[] grondslagen)
    {
        kop = kop with { Grondslagen = [.. kop.Grondslagen, .. grondslagen] };
        return this;
    }

    /// <summary>Half-open: de regel geldt van <paramref name="vanaf"/> tot <paramref name="tot"/>, getoetst aan de wetsdatum of aan <paramref name="anker"/>.</summary>
    public Regelbouwer<S> Geldig(LocalDate? vanaf = null, LocalDate? tot = null, Waarde<S>? anker = null)
    {
        kop = kop with { Vanaf = vanaf ?? kop.Vanaf, Tot = tot };
        this.anker = anker;
        return this;
    }

    public Regelbouwer<S> Zekerheid(Zekerheid zekerheid)
    {
        kop = kop with { Zekerheid = zekerheid };
        return this;
    }

    public Regelbouwer<S> UitzonderingOp(params string[] ids)
    {
        kop = kop with { UitzonderingOp = ids };
        return this;
    }

    /// <summary>Alle voorwaarden moeten gelden.</summary>
    public Regelbouwer<S> Als(params Voorwaarde<S>[] voorwaarden)
    {
        als.AddRange(voorwaarden);
        return this;
    }

    /// <summary>Behalve als dit geldt.</summary>
    public Regelbouwer<S> Tenzij(Voorwaarde<S> voorwaarde)
    {
        als.Add(!voorwaarde);
        return this;
    }

    public Regelbouwer<S> Dan(JaNeeVeld veld, bool waarde)
        => Dan(veld, new VasteVoorwaarde<S>(Waarheid.Van(waarde), waarde ? "ja" : "nee"));

    public Regelbouwer<S> Dan(JaNeeVeld veld, Voorwaarde<S> waarde)
    {
        dan.Add(new JaNeeToekenning<S>(veld.Index, veld.Naam, waarde));
        return this;
    }

    public Regelbouwer<S> Dan<E>(KeuzeVeld<E> veld, E waarde)
        where E : struct, Enum => Dan(veld, new VasteKeuze<S, E>(waarde));

    public Regelbouwer<S> Dan<E>(KeuzeVeld<E> veld, Keuze<S, E> waarde)
        where E : struct, Enum
    {
        dan.Add(new KeuzeToekenning<S, E>(veld.Index, veld.Naam, waarde));
        return this;
    }

    public Regelbouwer<S> Dan(WaardeVeld veld, Waarde<S> waarde)
    {
        EisEenheid(veld.Eenheid, waarde, veld.Naam);
        dan.Add(new WaardeToekenning<S>(veld.Index, veld.Naam, waarde));
        return this;
    }

    public Regelbouwer<S> Dan(StandWaarde<S> stand, Waarde<S> waarde)
    {
        EisEenheid(stand.Eenheid, waarde, stand.Tekst);
        dan.Add(new WaardeToekenning<S>(stand.Index, stand.Tekst, waarde));
        return this;
    }

    public Regelbouwer<S> Dan(StandJaNee<S> stand, Voorwaarde<S> waarde)
    {
        dan.Add(new JaNeeToekenning<S>(stand.Index, stand.Tekst, waarde));
        return this;
    }

    /// <summary>Houdt de stand van een keten bij; geen gevolg dat de wet noemt, dus niet in de tekst.</summary>
    public Regelbouwer<S> Houd(StandWaarde<S> stand, Waarde<S> waarde) => Dan(stand, waarde).LaatsteIsBijhouden();

    /// <inheritdoc cref="Houd(StandWaarde{S}, Waarde{S})"/>
    public Regelbouwer<S> Houd(StandJaNee<S> stand, Voorwaarde<S> waarde) => Dan(stand, waarde).LaatsteIsBijhouden();

    private Regelbouwer<S> LaatsteIsBijhouden()
    {
        dan[^1].IsBijhouden = true;
        return this;
    }

    private static void EisEenheid(Eenheid eenheid, Waarde<S> waarde, string veld)
    {
        if (eenheid != waarde.Eenheid)
        {
            throw new InvalidOperationException($"{veld} is in {eenheid}, maar {waarde.Tekst} is in {waarde.Eenheid}.");
        }
    }
}
