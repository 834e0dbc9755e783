namespace Wet.Inburgering.Examens;

/// <summary>Of aan de hele inburgeringsplicht is voldaan.</summary>
/// <param name="Voldaan">Zijn alle onderdelen klaar?</param>
/// <param name="Op">De dag van het laatste onderdeel, als die vaststaat.</param>
/// <param name="Tijdig">Was dat binnen de termijn, als dat vaststaat?</param>
/// <param name="Document">Diploma of certificaat.</param>
public readonly record struct Voldoening(bool Voldaan, LocalDate? Op, bool? Tijdig, Inburgeringsdocument? Document);

/// <summary>De vraag of aan de plicht is voldaan.</summary>
public sealed class VoldaanVraag : Rechtsvraag<Voldoening>
{
    internal VoldaanVraag()
        : base("voldaan", "Is aan de hele inburgeringsplicht voldaan, en wanneer?", Aard.Rechtswege, Strekking.Informatief, "Minister (DUO)")
    {
        Voldaan = Voeg(new JaNeeVeld(this, "voldaan"));
        Op = Voeg(new WaardeVeld(this, "op", Eenheid.Datum));
        Tijdig = Voeg(new JaNeeVeld(this, "tijdig"));
        Document = Voeg(new KeuzeVeld<Inburgeringsdocument>(this, "document"));
        Op.Veld.Bijkomend = Tijdig.Veld.Bijkomend = Document.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Voldaan { get; }

    internal WaardeVeld Op { get; }

    internal JaNeeVeld Tijdig { get; }

    internal KeuzeVeld<Inburgeringsdocument> Document { get; }

    internal override Voldoening? Lees(ReadOnlySpan<Cel> cellen)
    {
        var voldaan = cellen[Voldaan.Index].Waarheid;
        if (voldaan.IsOnbekend)
        {
            return null;
        }

        if (voldaan.IsOnwaar)
        {
            return new(false, null, null, null);
        }

        var tijdig = cellen[Tijdig.Index].Waarheid;
        return new(true, Lezer.Dag(cellen[Op.Index]), tijdig.IsOnbekend ? null : tijdig.IsWaar, Kandidaten<Inburgeringsdocument>.Enige(cellen[Document.Index].Uitgesloten));
    }
}
