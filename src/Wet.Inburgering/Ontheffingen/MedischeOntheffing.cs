namespace Wet.Inburgering.Ontheffingen;

/// <summary>Medische ontheffing op de aanvraag die loopt (Wi2021 art. 5 lid 1).</summary>
/// <param name="Verlenen">Verleent de Minister ontheffing?</param>
/// <param name="Omvang">Geheel of gedeeltelijk, als er ontheffing is en dat vaststaat.</param>
public readonly record struct MedischeOntheffing(bool Verlenen, Ontheffingsverzoek? Omvang);

/// <summary>De vraag naar medische ontheffing.</summary>
public sealed class MedischeOntheffingVraag : Rechtsvraag<MedischeOntheffing>
{
    internal MedischeOntheffingVraag()
        : base("medischeOntheffing", "Is er grond voor de gevraagde medische ontheffing?", Aard.Beoordelingsruimte, Strekking.Begunstigend, "Minister (DUO)")
    {
        Verlenen = Voeg(new JaNeeVeld(this, "verlenen"));
        Omvang = Voeg(new KeuzeVeld<Ontheffingsverzoek>(this, "omvang"));
        Omvang.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Verlenen { get; }

    internal KeuzeVeld<Ontheffingsverzoek> Omvang { get; }

    internal override MedischeOntheffing? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Verlenen.Index].Waarheid is { IsOnbekend: false } verlenen
            ? new(verlenen.IsWaar, verlenen.IsWaar ? Kandidaten<Ontheffingsverzoek>.Enige(cellen[Omvang.Index].Uitgesloten) : null)
            : null;
}
