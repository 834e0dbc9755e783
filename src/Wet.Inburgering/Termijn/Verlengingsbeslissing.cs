namespace Wet.Inburgering.Termijn;

/// <summary>De laatste aanvraag om verlenging: op tijd, en wanneer DUO uiterlijk beslist.</summary>
/// <param name="OpTijd">Is de laatste aanvraag niet te vroeg ingediend?</param>
/// <param name="UitersteDag">Laatste dag waarop DUO op tijd beslist, inclusief, na de Algemene termijnenwet.</param>
public readonly record struct Verlengingsbeslissing(bool OpTijd, LocalDate UitersteDag);

/// <summary>De vraag naar de beslissing op de laatste aanvraag.</summary>
public sealed class VerlengingsbeslissingVraag : Rechtsvraag<Verlengingsbeslissing>
{
    internal VerlengingsbeslissingVraag()
        : base("verlengingsbeslissing", "Is de aanvraag om verlenging op tijd, en wanneer beslist DUO uiterlijk?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "Minister (DUO)")
    {
        OpTijd = Voeg(new JaNeeVeld(this, "opTijd"));
        UitersteDag = Voeg(new WaardeVeld(this, "uitersteDag", Eenheid.Datum));
    }

    internal JaNeeVeld OpTijd { get; }

    internal WaardeVeld UitersteDag { get; }

    internal override Verlengingsbeslissing? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[OpTijd.Index].Waarheid is { IsOnbekend: false } opTijd && Lezer.Dag(cellen[UitersteDag.Index]) is { } dag ? new(opTijd.IsWaar, dag) : null;
}
