namespace Wet.Inburgering.Uitleg;

/// <summary>Wat een termijn nog kan verschuiven of laten vervallen.</summary>
/// <param name="Ontbreekt">De feiten die nog ontbreken, als de dag niet vaststaat.</param>
/// <param name="OnvolledigeLijsten">Lijsten waarvan niet gezegd is dat zij volledig zijn, als de dag niet vaststaat.</param>
/// <param name="Lezingen">Wat andere lezingen voor deze dag geven, als de gemeente nog niet koos en het uitmaakt.</param>
/// <param name="Aanvragen">Aanvragen waarop nog beslist moet worden: de vragen over die beslissing.</param>
public sealed record Verschuiving(
    IReadOnlyList<OntbrekendFeit> Ontbreekt,
    IReadOnlyList<Lijstfeit> OnvolledigeLijsten,
    IReadOnlyList<Lezinguitkomst> Lezingen,
    IReadOnlyList<Rechtsvraag> Aanvragen)
{
    /// <summary>Is er niets bekend dat de dag nog verschuift?</summary>
    public bool IsLeeg => Ontbreekt.Count + OnvolledigeLijsten.Count + Lezingen.Count + Aanvragen.Count == 0;
}
