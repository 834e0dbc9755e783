namespace Wet.Inburgering.Examens;

/// <summary>De kosten van de aangevraagde examenpoging.</summary>
/// <param name="Kosteloos">Is de poging kosteloos?</param>
/// <param name="Bedrag">Het examengeld.</param>
public readonly record struct Examenkosten(bool Kosteloos, Bedrag Bedrag);

/// <summary>De vraag naar de kosten van de aangevraagde examenpoging.</summary>
public sealed class ExamenkostenVraag : Rechtsvraag<Examenkosten>
{
    internal ExamenkostenVraag()
        : base("examenkosten", "Wat kost de aangevraagde examenpoging?", Aard.Rechtswege, Strekking.Informatief, "Minister (DUO)")
    {
        Kosteloos = Voeg(new JaNeeVeld(this, "kosteloos"));
        Bedrag = Voeg(new WaardeVeld(this, "bedrag", Eenheid.Eurocent));
    }

    internal JaNeeVeld Kosteloos { get; }

    internal WaardeVeld Bedrag { get; }

    internal override Examenkosten? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Kosteloos.Index].Waarheid is { IsOnbekend: false } kosteloos && Lezer.Bedrag(cellen[Bedrag.Index]) is { } bedrag ? new(kosteloos.IsWaar, bedrag) : null;
}
