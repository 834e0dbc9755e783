namespace Wet.Inburgering.Ontheffingen;

/// <summary>De beslissing op een aanvraag om ontheffing. De inburgeringstermijn loopt intussen door (ONTH-06).</summary>
/// <param name="Volledig">Is de aanvraag volledig?</param>
/// <param name="UitersteDag">Laatste dag waarop DUO beslist, inclusief.</param>
/// <param name="Kosten">Wat de aanvraag kost.</param>
/// <param name="Terugbetaling">Worden die kosten terugbetaald, als dat vaststaat? Het advies van de arts beslist, niet het besluit.</param>
/// <param name="VijfJaarTotExclusief">Bij een medische aanvraag: eerste dag na de vijf jaar waarin voldoen niet haalbaar moet zijn.</param>
public readonly record struct Ontheffingsbeslissing(bool Volledig, LocalDate UitersteDag, Bedrag Kosten, bool? Terugbetaling, LocalDate? VijfJaarTotExclusief)
{
    /// <summary>Als de arts de verklaring aanhoudt: eerste dag waarop dat niet meer mag (ONTH-52).</summary>
    public LocalDate? AanhoudenTotExclusief { get; init; }
}

/// <summary>De vraag naar de beslissing op een aanvraag om ontheffing.</summary>
public sealed class OntheffingsbeslissingVraag : Rechtsvraag<Ontheffingsbeslissing>
{
    internal OntheffingsbeslissingVraag()
        : base("ontheffingsbeslissing", "Is de aanvraag om ontheffing volledig, wanneer beslist DUO uiterlijk, en wat kost zij?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "Minister (DUO)")
    {
        Volledig = Voeg(new JaNeeVeld(this, "volledig"));
        UitersteDag = Voeg(new WaardeVeld(this, "uitersteDag", Eenheid.Datum));
        Kosten = Voeg(new WaardeVeld(this, "kosten", Eenheid.Eurocent));
        Terugbetaling = Voeg(new JaNeeVeld(this, "terugbetaling"));
        VijfJaarTot = Voeg(new WaardeVeld(this, "vijfJaarTotExclusief", Eenheid.Datum, exclusief: true));
        AanhoudenTot = Voeg(new WaardeVeld(this, "aanhoudenTotExclusief", Eenheid.Datum, exclusief: true));
        Terugbetaling.Veld.Bijkomend = VijfJaarTot.Veld.Bijkomend = AanhoudenTot.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Volledig { get; }

    internal WaardeVeld UitersteDag { get; }

    internal WaardeVeld Kosten { get; }

    internal JaNeeVeld Terugbetaling { get; }

    internal WaardeVeld VijfJaarTot { get; }

    internal WaardeVeld AanhoudenTot { get; }

    internal override Ontheffingsbeslissing? Lees(ReadOnlySpan<Cel> cellen)
    {
        var terug = cellen[Terugbetaling.Index].Waarheid;
        return cellen[Volledig.Index].Waarheid is { IsOnbekend: false } volledig && Lezer.Dag(cellen[UitersteDag.Index]) is { } dag && Lezer.Bedrag(cellen[Kosten.Index]) is { } kosten
            ? new(volledig.IsWaar, dag, kosten, terug.IsOnbekend ? null : terug.IsWaar, Lezer.Dag(cellen[VijfJaarTot.Index])) { AanhoudenTotExclusief = Lezer.Dag(cellen[AanhoudenTot.Index]) }
            : null;
    }
}
