namespace Wet.Inburgering.Termijn;

/// <summary>De feiten over een aanvraag om verlenging.</summary>
internal static class VerlengingsaanvraagFeiten
{
    public static readonly WaardeFeit<Verlengingsaanvraag> Ontvangen = Feiten.Datum<Verlengingsaanvraag>(
        "ontvangen", a => a.Ontvangen, "de dag van ontvangst van de aanvraag", "Op welke dag ontving DUO de aanvraag om verlenging?", Bron.Duo);

    public static readonly WaardeFeit<Verlengingsaanvraag> Afgewezen = Feiten.Datum<Verlengingsaanvraag>(
        "afgewezen", a => a.Afgewezen, "de dag waarop de aanvraag is afgewezen of ingetrokken", "Op welke dag is de aanvraag om verlenging afgewezen of ingetrokken?", Bron.Duo);

    public static readonly Lijstfeit<Verlengingsaanvraag> Lijst = new(
        "verlengingsaanvragen", "de aanvragen om verlenging", d => d.Verlengingsaanvragen, Ontvangen.Feit, Ontvangen.Feit, Afgewezen.Feit);
}
