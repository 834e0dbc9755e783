namespace Wet.Inburgering.Json;

/// <summary>De namen in JSON, afgeleid uit de feitencatalogus.</summary>
internal sealed class Indeling
{
    public const string Kenmerk = "kenmerk";

    public Indeling(Feitencatalogus catalogus)
    {
        Groepen = catalogus.Feiten
            .GroupBy(f => f.Pad[..f.Pad.IndexOf('.')])
            .ToDictionary(g => g.Key, g => (IReadOnlyDictionary<string, Feit>)g.ToDictionary(f => f.Pad[(f.Pad.IndexOf('.') + 1)..]));
        Lijsten = catalogus.Lijsten.ToDictionary(l => l.Naam);
        VanItem = catalogus.Lijsten.ToDictionary(l => l.Naam, l => (IReadOnlyDictionary<string, Feit>)l.Feiten.ToDictionary(f => f.Pad));
        Bovenaan = [Kenmerk, .. Groepen.Keys, .. Lijsten.Keys];
        Overal = [.. catalogus.Feiten.Select(f => f.Pad), .. Lijsten.Keys];
    }

    /// <summary>Groep naar naam naar feit.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, Feit>> Groepen { get; }

    public IReadOnlyDictionary<string, Lijstfeit> Lijsten { get; }

    /// <summary>Lijst naar naam naar feit van een onderdeel.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, Feit>> VanItem { get; }

    /// <summary>De namen op het bovenste niveau.</summary>
    public IReadOnlyCollection<string> Bovenaan { get; }

    /// <summary>Alle paden van feiten van het dossier en namen van lijsten, om een verkeerd geplaatste naam te herkennen.</summary>
    public IReadOnlyCollection<string> Overal { get; }

    public IReadOnlyCollection<string> Volgorde(IReadOnlyDictionary<string, Feit> feiten) => [.. feiten.Keys];
}
