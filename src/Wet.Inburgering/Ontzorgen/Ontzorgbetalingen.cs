namespace Wet.Inburgering.Ontzorgen;

/// <summary>Wat het college in de maand van de peildatum voor de persoon betaalt, en wat overblijft (Participatiewet art. 56a lid 2).</summary>
/// <param name="Lasten">De vijf vaste lasten samen, in eurocent; wat verschuldigd is, ook als de bijstand daarvoor niet genoeg is.</param>
/// <param name="OntoereikendeBijstand">Zijn de lasten hoger dan de netto bijstand? Welke last dan voorgaat is niet geregeld.</param>
/// <param name="Restant">Wat de persoon overhoudt, nooit minder dan nul; <c>null</c> als de bijstand ontoereikend is.</param>
public readonly record struct Ontzorgbetalingen(Bedrag Lasten, bool OntoereikendeBijstand, Bedrag? Restant);

/// <summary>De vraag naar de betalingen van het college en het restant.</summary>
public sealed class OntzorgbetalingenVraag : Rechtsvraag<Ontzorgbetalingen>
{
    internal OntzorgbetalingenVraag()
        : base("ontzorgbetalingen", "Wat betaalt het college deze maand uit de bijstand, en wat houdt de persoon over?", Aard.Gebonden, Strekking.Informatief, "college")
    {
        Lasten = Voeg(new WaardeVeld(this, "lasten", Eenheid.Eurocent));
        Ontoereikend = Voeg(new JaNeeVeld(this, "ontoereikendeBijstand"));
        Restant = Voeg(new WaardeVeld(this, "restant", Eenheid.Eurocent));
        Huur = Voeg(new JaNeeVeld(this, "huur"));
        Gas = Voeg(new JaNeeVeld(this, "gas"));
        Water = Voeg(new JaNeeVeld(this, "water"));
        Stroom = Voeg(new JaNeeVeld(this, "stroom"));
        Zorgverzekering = Voeg(new JaNeeVeld(this, "zorgverzekering"));
        Restant.Veld.Bijkomend = true;
        foreach (var last in (JaNeeVeld[])[Huur, Gas, Water, Stroom, Zorgverzekering])
        {
            last.Veld.Bijkomend = true;
        }
    }

    internal WaardeVeld Lasten { get; }

    internal JaNeeVeld Ontoereikend { get; }

    internal WaardeVeld Restant { get; }

    internal JaNeeVeld Huur { get; }

    internal JaNeeVeld Gas { get; }

    internal JaNeeVeld Water { get; }

    internal JaNeeVeld Stroom { get; }

    internal JaNeeVeld Zorgverzekering { get; }

    internal override Ontzorgbetalingen? Lees(ReadOnlySpan<Cel> cellen)
        => Lezer.Bedrag(cellen[Lasten.Index]) is { } lasten && cellen[Ontoereikend.Index].Waarheid is { IsOnbekend: false } ontoereikend
            ? new(lasten, ontoereikend.IsWaar, Lezer.Bedrag(cellen[Restant.Index]))
            : null;
}
