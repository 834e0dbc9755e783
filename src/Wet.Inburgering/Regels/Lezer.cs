namespace Wet.Inburgering.Regels;

/// <summary>Leest typen uit cellen.</summary>
internal static class Lezer
{
    /// <summary>De dag, als die vaststaat en bestaat.</summary>
    public static LocalDate? Dag(Cel cel) => cel.Bereik is { IsPunt: true, Min: >= 0 and < Datumgrens.Nooit } dag ? Dagnummer.AlsDatum((int)dag.Min) : null;

    /// <summary>De vroegste dag, als die begrensd is.</summary>
    public static LocalDate? Vroegst(Cel cel) => cel.Bereik.Min is >= 0 and < Datumgrens.Nooit and var dag ? Dagnummer.AlsDatum((int)dag) : null;

    /// <summary>De laatste dag, als die begrensd is.</summary>
    public static LocalDate? Laatst(Cel cel) => cel.Bereik.Max is >= 0 and < Datumgrens.Nooit and var dag ? Dagnummer.AlsDatum((int)dag) : null;

    /// <summary>Ja of nee, als dat vaststaat.</summary>
    public static bool? JaNee(Cel cel) => cel.Waarheid is { IsOnbekend: false } zeker ? zeker.IsWaar : null;

    /// <summary>De gemeente, als die vaststaat.</summary>
    public static Gemeentecode? Gemeente(Cel cel) => cel.Bereik is { IsPunt: true, Min: > 0 and <= 9999 } code ? new Gemeentecode((int)code.Min) : null;

    public static Bedrag? Bedrag(Cel cel) => cel.Bereik.IsPunt ? new Bedrag(cel.Bereik.Min) : null;

    public static int? Aantal(Cel cel) => cel.Bereik.IsPunt ? (int)cel.Bereik.Min : null;
}
