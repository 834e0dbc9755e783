namespace Wet.Inburgering.Handhaving;

/// <summary>De feiten waar een boete van art. 24 of 25 van afhangt en die geen ander onderwerp noemt.</summary>
internal static class BoetegrondenFeiten
{
    public static readonly JaNeeFeit<Dossier> PvtVerwijtbaar = Oordeel(
        "boetegrondenPvtMap.pvtVerwijtbaar", d => d.BoetegrondenPvtMap.PvtVerwijtbaar, "het is de persoon te verwijten dat het PVT niet op tijd klaar was", "Is het de persoon te verwijten dat het participatieverklaringstraject niet op tijd klaar was?");

    public static readonly JaNeeFeit<Dossier> MapVerwijtbaar = Oordeel(
        "boetegrondenPvtMap.mapVerwijtbaar", d => d.BoetegrondenPvtMap.MapVerwijtbaar, "het is de persoon te verwijten dat de MAP niet op tijd klaar was", "Is het de persoon te verwijten dat de module Arbeidsmarkt en Participatie niet op tijd klaar was?");

    public static readonly JaNeeFeit<Dossier> BijstandVerlaagdVoorPvt = Oordeel(
        "boetegrondenPvtMap.bijstandVerlaagdVoorPvt", d => d.BoetegrondenPvtMap.BijstandVerlaagdVoorPvt, "de bijstand is voor dezelfde gedraging (PVT) verlaagd", "Is de bijstand voor dezelfde gedraging (PVT) al verlaagd (Participatiewet art. 18 of 18b)?");

    public static readonly JaNeeFeit<Dossier> BijstandVerlaagdVoorMap = Oordeel(
        "boetegrondenPvtMap.bijstandVerlaagdVoorMap", d => d.BoetegrondenPvtMap.BijstandVerlaagdVoorMap, "de bijstand is voor dezelfde gedraging (MAP) verlaagd", "Is de bijstand voor dezelfde gedraging (MAP) al verlaagd (Participatiewet art. 18 of 18b)?");

    public static readonly WaardeFeit<Dossier> VerlagingPvtMap = Feiten.Bedrag<Dossier>(
        "boetegrondenPvtMap.verlaging", d => d.BoetegrondenPvtMap.Verlaging, "de verlaging wegens bijzondere omstandigheden", "Met welk bedrag verlaagt DUO de boete voor PVT en MAP wegens bijzondere omstandigheden (nul als die er niet zijn)?", Bron.Duo, Beoordelaar.Minister);

    public static readonly JaNeeFeit<Dossier> Verwijtbaar = Oordeel(
        "boetegrondenLeerroute.verwijtbaar", d => d.BoetegrondenLeerroute.Verwijtbaar, "het is de persoon te verwijten dat de leerroute niet op tijd is behaald", "Is het de persoon te verwijten dat de leerroute niet op tijd is behaald?");

    public static readonly JaNeeFeit<Dossier> BijstandVerlaagd = Oordeel(
        "boetegrondenLeerroute.bijstandVerlaagdVoorZelfdeGedraging", d => d.BoetegrondenLeerroute.BijstandVerlaagdVoorZelfdeGedraging, "de bijstand is voor dezelfde gedraging (leerroute) verlaagd", "Is de bijstand voor dezelfde gedraging (leerroute) al verlaagd (Participatiewet art. 18 of 18b)?");

    public static readonly WaardeFeit<Dossier> Verlaging = Feiten.Bedrag<Dossier>(
        "boetegrondenLeerroute.verlaging", d => d.BoetegrondenLeerroute.Verlaging, "de verlaging wegens bijzondere omstandigheden", "Met welk bedrag verlaagt DUO de boete voor de leerroute wegens bijzondere omstandigheden (nul als die er niet zijn)?", Bron.Duo, Beoordelaar.Minister);

    public static readonly WaardeFeit<Dossier> VergunningGeweigerdOfIngetrokken = Feiten.Datum<Dossier>(
        "boetegrondenLeerroute.vergunningGeweigerdOfIngetrokken", d => d.BoetegrondenLeerroute.VergunningGeweigerdOfIngetrokken, "de dag waarop verlenging van de reguliere vergunning is geweigerd of zij is ingetrokken", "Op welke dag weigerde de IND de reguliere vergunning voor bepaalde tijd te verlengen (Vw art. 18) of trok zij die in (Vw art. 19)?", Bron.Ind);

    public static readonly JaNeeFeit<Dossier> ProcedureVergunning = Feiten.JaNee<Dossier>(
        "boetegrondenLeerroute.procedureOverVergunning", d => d.BoetegrondenLeerroute.ProcedureOverVergunning, "er loopt een procedure over weigering van verlenging of intrekking van de reguliere vergunning", "Loopt er nog een procedure over weigering van verlenging of over intrekking van de reguliere vergunning?", Bron.Ind);

    public static readonly WaardeFeit<Dossier> PipUren = Feiten.Aantal<Dossier>(
        "boetegrondenLeerroute.pipUren", d => d.BoetegrondenLeerroute.PipUren, "de uren Nederlands en KNM in het PIP", "Hoeveel uren Nederlands en KNM zijn in het PIP vastgelegd?", Bron.Gemeente);

    public static readonly Feit[] Alle =
    [
        PvtVerwijtbaar.Feit, MapVerwijtbaar.Feit, BijstandVerlaagdVoorPvt.Feit, BijstandVerlaagdVoorMap.Feit, VerlagingPvtMap.Feit,
        Verwijtbaar.Feit, BijstandVerlaagd.Feit, Verlaging.Feit, VergunningGeweigerdOfIngetrokken.Feit, ProcedureVergunning.Feit, PipUren.Feit,
    ];

    private static JaNeeFeit<Dossier> Oordeel(string pad, Func<Dossier, Waarneming<bool>> lees, string omschrijving, string vraag)
        => Feiten.JaNee(pad, lees, omschrijving, vraag, Bron.Duo, Beoordelaar.Minister);
}
