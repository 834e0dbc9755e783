namespace Wet.Inburgering.Logica;

/// <summary>
/// Een stuk van een regel als gegeven: het rekent, maar kent ook zijn tekst en alles wat het leest. Onveranderlijk en vrij van
/// neveneffecten, dus te delen tussen threads.
/// </summary>
internal abstract class Knoop
{
    /// <summary>De knoop in gewoon Nederlands.</summary>
    public abstract string Tekst { get; }

    /// <summary>Bezoekt deze knoop en alles eronder.</summary>
    public abstract void Bezoek(IBezoeker bezoeker);
}

/// <summary>Krijgt te zien wat een knoop leest.</summary>
internal interface IBezoeker
{
    void Feit(Feit feit);

    void Lijst(Lijstfeit lijst);

    void Vraag(Rechtsvraag vraag);

    void Lezing(Lezing lezing);

    void Parameter(Parameter parameter);

    void Regel(Regel regel);
}
