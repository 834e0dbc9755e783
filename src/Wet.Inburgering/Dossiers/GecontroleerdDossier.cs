namespace Wet.Inburgering.Dossiers;

/// <summary>
/// Een nagekeken dossier op een peildatum: dagnummers, gesorteerde lijsten, en wat na de peildatum of na <c>bekendTot</c> ligt is eruit.
/// Onveranderlijk en te delen tussen threads.
/// </summary>
public sealed class GecontroleerdDossier
{
    private readonly int[] oorspronkelijk;

    internal GecontroleerdDossier(Dossier dossier, Peildata peildata, Cel[] cellen, Cel[] streng, Lijststand[] lijsten, Lijststand[] lijstenStreng, int[] oorspronkelijk)
    {
        Bron = dossier;
        Peildata = peildata;
        Cellen = cellen;
        Streng = streng;
        Lijsten = lijsten;
        LijstenStreng = lijstenStreng;
        this.oorspronkelijk = oorspronkelijk;
    }

    /// <summary>De data waarvoor het dossier is nagekeken.</summary>
    public Peildata Peildata { get; }

    /// <summary>Het dossier zoals het binnenkwam.</summary>
    public Dossier Bron { get; }

    internal Cel[] Cellen { get; }

    /// <summary>De cellen met feiten in onderzoek als onbekend; dezelfde reeks als er geen zijn.</summary>
    internal Cel[] Streng { get; }

    internal Lijststand[] Lijsten { get; }

    internal Lijststand[] LijstenStreng { get; }

    internal bool HeeftFeitInOnderzoek => !ReferenceEquals(Streng, Cellen);

    /// <summary>Pad van een feit zoals in de invoer, met de oorspronkelijke plaats in een lijst.</summary>
    internal string Pad(Feit feit, int rij) => feit.Lijst is null ? feit.Pad : $"{feit.Lijst.Naam}[{Index(feit.Lijst, rij)}].{feit.Pad}";

    internal int Index(Lijstfeit lijst, int rij) => oorspronkelijk[rij];
}
