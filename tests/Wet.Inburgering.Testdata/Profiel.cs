namespace Wet.Inburgering.Testdata;

/// <summary>Hoeveel er in gegenereerde dossiers onbekend is. Elk aandeel ligt van 0 tot en met 1.</summary>
public sealed record Profiel
{
    /// <summary>Alles bekend: volledige lijsten, hele datums, geen onderzoek. Gelijke datums komen wel voor.</summary>
    public static Profiel VolledigBekend { get; } = new();

    /// <summary>Zoals dossiers echt zijn.</summary>
    public static Profiel MetOnbekenden { get; } = new()
    {
        Onbekend = 0.12,
        DeelsBekendeDatum = 0.15,
        KaleLijst = 0.15,
        Lopend = 0.10,
        NietGebeurd = 0.03,
        InOnderzoek = 0.005,
        MetHerkomst = 0.03,
        MetBekendTot = 0.05,
    };

    /// <summary>Aandeel feiten dat ontbreekt.</summary>
    public double Onbekend { get; init; }

    /// <summary>Aandeel datums waarvan alleen maand, jaar of grenzen bekend zijn.</summary>
    public double DeelsBekendeDatum { get; init; }

    /// <summary>Aandeel lijsten waarvan niet gezegd is dat zij volledig zijn; een derde daarvan ontbreekt geheel.</summary>
    public double KaleLijst { get; init; }

    /// <summary>Aandeel einddatums dat nog loopt.</summary>
    public double Lopend { get; init; }

    /// <summary>Aandeel gebeurtenissen dat niet gebeurd is, bovenop wat uit het levensverhaal volgt.</summary>
    public double NietGebeurd { get; init; }

    /// <summary>Aandeel feiten in onderzoek.</summary>
    public double InOnderzoek { get; init; }

    /// <summary>Aandeel feiten met een dag waarop zij bekend werden.</summary>
    public double MetHerkomst { get; init; }

    /// <summary>Aandeel gevallen met een <c>bekendTot</c> in de peildata.</summary>
    public double MetBekendTot { get; init; }
}
