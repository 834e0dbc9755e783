using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Json;

namespace Wet.Inburgering.Benchmarks;

/// <summary>De eerste dossiers van een proefset als JSON: een dossier lezen, beoordelen en de uitkomst schrijven (met uitleg en wat ontbreekt).</summary>
internal sealed class Jsonset
{
    public const int Aantal = 100;
    private readonly (byte[] Json, Peildata Peildata)[] invoer;
    private readonly Beoordeling[] beoordelingen;
    private readonly MemoryStream uit = new();

    public Jsonset(Proefset set)
    {
        var dossiers = set.Dossiers[..Aantal];
        invoer = Array.ConvertAll(dossiers, d => (System.Text.Encoding.UTF8.GetBytes(DossierJson.Schrijf(d.Bron)), d.Peildata));
        beoordelingen = Array.ConvertAll(dossiers, d => InburgeringEngine.Standaard.Beoordeel(d));
        BytesIn = invoer.Sum(i => i.Json.Length) / Aantal;
        BytesUit = beoordelingen.Sum(Lengte) / Aantal;
    }

    /// <summary>Het deel van de proefset dat een keer langskomt.</summary>
    public double Deel => (double)Aantal / Proefset.Aantal;

    public int BytesIn { get; }

    public int BytesUit { get; }

    public void Lees()
    {
        foreach (var (json, _) in invoer)
        {
            Gelezen(json);
        }
    }

    public void Schrijf()
    {
        foreach (var beoordeling in beoordelingen)
        {
            Lengte(beoordeling);
        }
    }

    public void HeenEnWeer()
    {
        foreach (var (json, peildata) in invoer)
        {
            Lengte(InburgeringEngine.Standaard.Beoordeel(Gelezen(json), peildata));
        }
    }

    private static Dossier Gelezen(byte[] json) => DossierJson.Lees(json).Dossier ?? throw new InvalidOperationException("Wat geschreven is moet te lezen zijn.");

    private int Lengte(Beoordeling beoordeling)
    {
        uit.SetLength(0);
        BeoordelingJson.Schrijf(beoordeling, uit);
        return (int)uit.Length;
    }
}
