namespace Wet.Inburgering.Tijd;

/// <summary>
/// Een dag die bij koninklijk besluit met een algemeen erkende feestdag is gelijkgesteld (Algemene termijnenwet, art. 3 lid 3).
/// </summary>
/// <param name="Datum">De gelijkgestelde dag.</param>
/// <param name="Besluit">Het besluit waarin de dag staat.</param>
/// <param name="Bron">Waar het besluit, of de aanhaling ervan, te vinden is.</param>
/// <param name="Zekerheid">Hoe zeker de bron is.</param>
public sealed record GelijkgesteldeDag(LocalDate Datum, string Besluit, string Bron, Zekerheid Zekerheid);
