namespace Wet.Inburgering.Termijn;

/// <summary>Een aanvraag om verlenging van de termijn (Bi art. 4.5 lid 1).</summary>
public sealed record Verlengingsaanvraag : Feitenrecord
{
    /// <summary>Dag van ontvangst door DUO. Sleutel.</summary>
    public required DatumWaarneming Ontvangen { get; init; }

    /// <summary>Dag waarop DUO de aanvraag afwees, of de persoon haar introk; <see cref="DatumWaarneming.NietGebeurd"/> zolang dat niet gebeurde.</summary>
    public DatumWaarneming Afgewezen { get; init; }
}
