namespace Wet.Inburgering.Vrijstellingen;

/// <summary>De beslissing op een aanvraag om vrijstelling.</summary>
/// <param name="UitersteDag">Laatste dag waarop DUO beslist, inclusief.</param>
/// <param name="Kosten">Wat de aanvraag kost.</param>
public readonly record struct Vrijstellingsbeslissing(LocalDate UitersteDag, Bedrag Kosten);

/// <summary>De vraag naar de beslissing op een aanvraag om vrijstelling.</summary>
public sealed class VrijstellingsbeslissingVraag : Rechtsvraag<Vrijstellingsbeslissing>
{
    internal VrijstellingsbeslissingVraag()
        : base("vrijstellingsbeslissing", "Wanneer beslist DUO uiterlijk op de aanvraag om vrijstelling, en wat kost zij?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "Minister (DUO)")
    {
        UitersteDag = Voeg(new WaardeVeld(this, "uitersteDag", Eenheid.Datum));
        Kosten = Voeg(new WaardeVeld(this, "kosten", Eenheid.Eurocent));
    }

    internal WaardeVeld UitersteDag { get; }

    internal WaardeVeld Kosten { get; }

    internal override Vrijstellingsbeslissing? Lees(ReadOnlySpan<Cel> cellen)
        => Lezer.Dag(cellen[UitersteDag.Index]) is { } dag && Lezer.Bedrag(cellen[Kosten.Index]) is { } kosten ? new(dag, kosten) : null;
}
