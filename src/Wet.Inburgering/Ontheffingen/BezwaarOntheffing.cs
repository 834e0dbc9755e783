namespace Wet.Inburgering.Ontheffingen;

/// <summary>Bezwaar tegen een besluit op een aanvraag om ontheffing.</summary>
/// <param name="LaatsteDag">Laatste dag waarop bezwaar op tijd is, inclusief, na de Algemene termijnenwet.</param>
public readonly record struct BezwaarOntheffing(LocalDate LaatsteDag);

/// <summary>De vraag tot wanneer bezwaar kan.</summary>
public sealed class BezwaarOntheffingVraag : Rechtsvraag<BezwaarOntheffing>
{
    internal BezwaarOntheffingVraag()
        : base("bezwaarOntheffing", "Tot en met welke dag kan bezwaar tegen het besluit op de aanvraag om ontheffing?", Aard.Rechtswege, Strekking.Informatief, "Minister (DUO)")
        => LaatsteDag = Voeg(new WaardeVeld(this, "laatsteDag", Eenheid.Datum));

    internal WaardeVeld LaatsteDag { get; }

    internal override BezwaarOntheffing? Lees(ReadOnlySpan<Cel> cellen) => Lezer.Dag(cellen[LaatsteDag.Index]) is { } dag ? new(dag) : null;
}
