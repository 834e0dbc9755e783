namespace Wet.Inburgering.Handhaving;

/// <summary>Bezwaar tegen de laatste boete. Bezwaar schort de boete en de nieuwe termijn niet op.</summary>
/// <param name="LaatsteDag">Laatste dag waarop bezwaar op tijd is, inclusief, na de Algemene termijnenwet.</param>
public readonly record struct BezwaarBoete(LocalDate LaatsteDag);

/// <summary>De vraag tot wanneer bezwaar tegen de laatste boete kan.</summary>
public sealed class BezwaarBoeteVraag : Rechtsvraag<BezwaarBoete>
{
    internal BezwaarBoeteVraag()
        : base("bezwaarBoete", "Tot en met welke dag kan bezwaar tegen de laatste boete?", Aard.Rechtswege, Strekking.Informatief, "college of Minister (DUO)")
        => LaatsteDag = Voeg(new WaardeVeld(this, "laatsteDag", Eenheid.Datum));

    internal WaardeVeld LaatsteDag { get; }

    internal override BezwaarBoete? Lees(ReadOnlySpan<Cel> cellen) => Lezer.Dag(cellen[LaatsteDag.Index]) is { } dag ? new(dag) : null;
}
