namespace Wet.Inburgering.Handhaving;

/// <summary>Wat DUO weegt voor een boete van Wi2021 art. 24 (PVT en MAP niet op tijd afgerond).</summary>
public sealed record BoetegrondenPvtMap : Feitenrecord
{
    /// <summary>Is het de persoon te verwijten dat het participatieverklaringstraject niet op tijd klaar was (oordeel van DUO, Awb art. 5:41)?</summary>
    public Waarneming<bool> PvtVerwijtbaar { get; init; }

    /// <summary>Is het de persoon te verwijten dat de module Arbeidsmarkt en Participatie niet op tijd klaar was (oordeel van DUO, Awb art. 5:41)?</summary>
    public Waarneming<bool> MapVerwijtbaar { get; init; }

    /// <summary>Is de bijstand voor dezelfde gedraging (PVT) al verlaagd (oordeel van DUO, Wi2021 art. 27)?</summary>
    public Waarneming<bool> BijstandVerlaagdVoorPvt { get; init; }

    /// <summary>Is de bijstand voor dezelfde gedraging (MAP) al verlaagd (oordeel van DUO, Wi2021 art. 27)?</summary>
    public Waarneming<bool> BijstandVerlaagdVoorMap { get; init; }

    /// <summary>Waarmee DUO het vaste bedrag verlaagt wegens bijzondere omstandigheden; nul als die er niet zijn (oordeel van DUO, Bi art. 7.2 lid 3).</summary>
    public Waarneming<Bedrag> Verlaging { get; init; }
}

/// <summary>Wat DUO weegt voor een boete van Wi2021 art. 25 (leerroute niet op tijd behaald).</summary>
public sealed record BoetegrondenLeerroute : Feitenrecord
{
    /// <summary>Is het de persoon te verwijten dat de leerroute niet op tijd is behaald (oordeel van DUO, Awb art. 5:41)?</summary>
    public Waarneming<bool> Verwijtbaar { get; init; }

    /// <summary>Is de bijstand voor dezelfde gedraging al verlaagd (oordeel van DUO, Wi2021 art. 27)?</summary>
    public Waarneming<bool> BijstandVerlaagdVoorZelfdeGedraging { get; init; }

    /// <summary>Waarmee DUO het bedrag verlaagt wegens bijzondere omstandigheden; nul als die er niet zijn (oordeel van DUO, Awb art. 5:46 lid 3).</summary>
    public Waarneming<Bedrag> Verlaging { get; init; }

    /// <summary>
    /// Dag waarop de IND weigerde de reguliere vergunning voor bepaalde tijd te verlengen (Vw art. 18) of die introk (Vw art. 19);
    /// <see cref="DatumWaarneming.NietGebeurd"/> als dat niet gebeurde, of als daarna weer een vergunning is verleend.
    /// </summary>
    public DatumWaarneming VergunningGeweigerdOfIngetrokken { get; init; }

    /// <summary>Loopt er nog een procedure over weigering van verlenging of over intrekking van de reguliere vergunning?</summary>
    public Waarneming<bool> ProcedureOverVergunning { get; init; }

    /// <summary>De uren Nederlands en KNM die in het PIP zijn vastgelegd (alleen bij een asielstatushouder in de B1-route).</summary>
    public Waarneming<int> PipUren { get; init; }
}
