namespace Wet.Inburgering.Logica;

/// <summary>Alle feiten en lijsten van het dossier, eenmaal beschreven. Hieruit volgen de JSON-namen, de vragen en de opslag.</summary>
public sealed class Feitencatalogus
{
    private Feitencatalogus(IEnumerable<Feit> feiten, IEnumerable<Lijstfeit> lijsten)
    {
        Feiten = [.. feiten];
        Lijsten = [.. lijsten];
        for (var i = 0; i < Feiten.Count; i++)
        {
            Feiten[i].Kolom = i;
        }

        for (var i = 0; i < Lijsten.Count; i++)
        {
            Lijsten[i].Nummer = i;
            for (var j = 0; j < Lijsten[i].Feiten.Count; j++)
            {
                Lijsten[i].Feiten[j].Kolom = j + 1;
            }
        }
    }

    /// <summary>De catalogus van deze bibliotheek.</summary>
    public static Feitencatalogus Standaard { get; } = new(Topics.DossierFeiten(), Topics.Lijsten());

    /// <summary>De feiten van het dossier zelf.</summary>
    public IReadOnlyList<Feit> Feiten { get; }

    /// <summary>De lijsten, met hun feiten.</summary>
    public IReadOnlyList<Lijstfeit> Lijsten { get; }
}
