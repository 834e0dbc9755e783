using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Handhaving;

/// <summary>De getallen van Bi art. 7.1 en Ri art. 7.4.</summary>
internal static class HandhavingParameters
{
    private static readonly Grondslag Plafondlid = Bi.Artikel("7.1").Lid(5);
    private static readonly Grondslag NieuweTermijnlid = Ri.Artikel("7.4");

    public static readonly Parameter<long> Norm = Parameter.Bedrag("boete art. 23", 50, Bi.Artikel("7.1").Lid(2));

    public static readonly Parameter<long> MaxNorm = Parameter.Bedrag("hoogste boete art. 23", 800, Bi.Artikel("7.1").Lid(3));

    /// <summary>Zoveel maal het vorige bedrag bij herhaling.</summary>
    public static readonly Parameter<long> Verhoging = Parameter.Aantal("verhoging bij herhaling", 2, Bi.Artikel("7.1").Lid(3));

    /// <summary>Deel van het normbedrag naar verwijtbaarheid, in procenten (Bi art. 7.1 lid 4).</summary>
    public static readonly IReadOnlyDictionary<Verwijtbaarheid, Parameter<long>> Aandeel = new Dictionary<Verwijtbaarheid, Parameter<long>>
    {
        [Verwijtbaarheid.Opzet] = Procent("deel bij opzet", 100),
        [Verwijtbaarheid.GroveSchuld] = Procent("deel bij grove schuld", 75),
        [Verwijtbaarheid.Normaal] = Procent("deel zonder opzet of grove schuld", 50),
        [Verwijtbaarheid.Verminderd] = Procent("deel bij verminderde verwijtbaarheid", 25),
    };

    public static readonly Parameter<Duur> Herhaling = Parameter.Duur("herhalingstijd", Duur.Maanden(12), Bi.Artikel("7.1").Lid(3));

    public static readonly Parameter<long> Plafond = Parameter.Bedrag("plafond in de (verlengde) termijn van drie jaar", 2400, Plafondlid);

    /// <summary>Plafond in een nieuwe termijn, naar haar lengte in maanden.</summary>
    public static readonly Bandentabel PlafondNieuweTermijn = new("het plafond in de nieuwe termijn", Plafondlid, Eenheid.Eurocent, (6, 40_000), (12, 80_000), (18, 120_000), (24, 160_000));

    /// <summary>Een van PVT en MAP ontbreekt / beide ontbreken.</summary>
    public static readonly Parameter<long> MaandenPvtOfMap = new("nieuwe termijn voor PVT of MAP", Eenheid.Maanden, Zekerheid.Hoog, [(Wetsdatum.Inwerkingtreding, 6, NieuweTermijnlid.Lid(1))]);

    public static readonly Parameter<long> MaandenPvtEnMap = new("nieuwe termijn voor PVT en MAP", Eenheid.Maanden, Zekerheid.Hoog, [(Wetsdatum.Inwerkingtreding, 12, NieuweTermijnlid.Lid(1))]);

    public static readonly Bandentabel MaandenExamen = new("de nieuwe termijn", NieuweTermijnlid.Lid(2), Eenheid.Maanden, (0, 24), (1, 18), (2, 12), (4, 6));

    public static readonly Bandentabel MaandenUrenAsiel = new("de nieuwe termijn", NieuweTermijnlid.Lid(3), Eenheid.Maanden, (400, 24), (800, 18), (1200, 12), (1599, 6));

    public static readonly Bandentabel MaandenUrenOverig = new("de nieuwe termijn", NieuweTermijnlid.Lid(4), Eenheid.Maanden, (200, 24), (400, 18), (600, 12), (799, 6));

    public static readonly Parameter<Duur> Tweejaarlijks = Parameter.Duur("tijd tussen boetes na de tweede nieuwe termijn", Duur.Jaren(2), Wi2021.Artikel(24).Lid(4));

    public static readonly Parameter<Duur> Verval = Parameter.Duur("vervaltermijn van de boete van art. 23", Duur.Jaren(5), Awb.Artikel("5:45").Lid(1));

    public static readonly Parameter<long> NieuweTermijnen = Parameter.Aantal("aantal nieuwe termijnen", 2, Wi2021.Artikel(24).Leden(2, 4));

    private static Parameter<long> Procent(string naam, long procent) => Parameter.Aantal(naam, procent, Bi.Artikel("7.1").Lid(4));
}
