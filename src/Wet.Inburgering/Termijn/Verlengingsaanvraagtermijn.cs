namespace Wet.Inburgering.Termijn;

/// <summary>Wanneer verlenging aangevraagd kan worden.</summary>
/// <param name="VroegsteDag">Eerste dag waarop de aanvraag kan, inclusief. Een laatste dag noemt de wet niet.</param>
/// <param name="Ambtshalve">Kan DUO vanaf die dag ook zonder aanvraag verlengen, omdat de Minister een bijzonder geval aanneemt? <c>null</c> als dat niet vaststaat.</param>
public readonly record struct Verlengingsaanvraagtermijn(LocalDate VroegsteDag, bool? Ambtshalve);

/// <summary>De vraag vanaf wanneer verlenging aangevraagd kan worden.</summary>
public sealed class VerlengingsaanvraagVraag : Rechtsvraag<Verlengingsaanvraagtermijn>
{
    internal VerlengingsaanvraagVraag()
        : base("verlengingsaanvraag", "Vanaf wanneer kan verlenging worden aangevraagd?", Aard.Gebonden, Strekking.Begunstigend, "Minister (DUO)")
    {
        VroegsteDag = Voeg(new WaardeVeld(this, "vroegsteDag", Eenheid.Datum));
        Ambtshalve = Voeg(new JaNeeVeld(this, "ambtshalve"));
        Ambtshalve.Veld.Bijkomend = true;
    }

    internal WaardeVeld VroegsteDag { get; }

    internal JaNeeVeld Ambtshalve { get; }

    internal override Verlengingsaanvraagtermijn? Lees(ReadOnlySpan<Cel> cellen) => Lezer.Dag(cellen[VroegsteDag.Index]) is { } dag ? new(dag, Lezer.JaNee(cellen[Ambtshalve.Index])) : null;
}
