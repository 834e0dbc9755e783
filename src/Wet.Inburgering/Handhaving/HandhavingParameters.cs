using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Handhaving;

/// <summary>De getallen van Bi art. 7.1 en 7.2 en Ri art. 7.1 tot en met 7.4 met bijlage 6a tot en met 6c.</summary>
internal static class HandhavingParameters
{
    private static readonly Grondslag Plafondlid = Bi.Artikel("7.1").Lid(5);
    private static readonly Grondslag NieuweTermijnlid = Ri.Artikel("7.4");

    public static readonly Parameter<long> NormBredeIntake = Parameter.Bedrag("boete art. 22", 250, Bi.Artikel("7.1").Lid(1));

    /// <summary>SANCTIE-09: het hoogste bedrag dat de Wet zelf noemt.</summary>
    public static readonly Parameter<long> MaxBredeIntake = Parameter.Bedrag("hoogste boete art. 22", 250, Wi2021.Artikel(26).Lid(1));

    public static readonly Parameter<Duur> NieuweTermijnBredeIntake = Parameter.Duur("langste nieuwe termijn voor de brede intake", Duur.Maanden(2), Wi2021.Artikel(22).Lid(2));

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

    public static readonly Parameter<Duur> VervalHoog = Parameter.Duur("vervaltermijn als meer dan € 340 kan worden opgelegd (art. 23 en 25)", Duur.Jaren(5), Awb.Artikel("5:45").Lid(1));

    public static readonly Parameter<Duur> VervalLaag = Parameter.Duur("vervaltermijn als niet meer dan € 340 kan worden opgelegd (art. 22 en 24)", Duur.Jaren(3), Awb.Artikel("5:45").Lid(2));

    /// <summary>Kan niet meer dan dit worden opgelegd, dan gelden de korte vervaltermijn en het lichte regime (Awb art. 5:45 en 5:53).</summary>
    public static readonly Parameter<long> LichtRegime = Parameter.Bedrag("hoogste bedrag met de korte vervaltermijn", 340, Awb.Artikel("5:45").Lid(1));

    public static readonly Parameter<long> BoetePvtMap = Parameter.Bedrag("boete art. 24", 340, Bi.Artikel("7.2").Lid(1));

    /// <summary>SANCTIE-09: het hoogste bedrag per boete.</summary>
    public static readonly Parameter<long> MaxPvtMap = Parameter.Bedrag("hoogste boete art. 24", 340, Wi2021.Artikel(26).Lid(1).Onderdeel("b"));

    /// <inheritdoc cref="MaxPvtMap"/>
    public static readonly Parameter<long> MaxLeerroute = Parameter.Bedrag("hoogste boete art. 25", 1000, Wi2021.Artikel(26).Lid(1).Onderdeel("d"));

    /// <summary>Keren dat ieder niet behaald onderdeel is afgelegd, voor de tweede en de derde rij.</summary>
    public static readonly Parameter<long> TweedeRij = Parameter.Aantal("pogingen per onderdeel voor de tweede rij", 1, Ri.Artikel("7.1").Lid(1));

    /// <inheritdoc cref="TweedeRij"/>
    public static readonly Parameter<long> DerdeRij = Parameter.Aantal("pogingen per onderdeel voor de derde rij", 2, Ri.Artikel("7.1").Lid(1));

    public static readonly Parameter<long> TweedeAandeel = Parameter.Aantal("procent voor de tweede kolom", 60, Ri.Artikel("7.1").Lid(2));

    public static readonly Parameter<long> DerdeAandeel = Parameter.Aantal("procent voor de derde kolom", 90, Ri.Artikel("7.1").Lid(2));

    public static readonly Parameter<long> TweedeB1Uren = Parameter.Aantal("uren voor de tweede kolom (B1-route)", 250, Ri.Artikel("7.1").Lid(2));

    public static readonly Parameter<long> DerdeB1Uren = Parameter.Aantal("uren voor de derde kolom (B1-route)", 400, Ri.Artikel("7.1").Lid(2));

    public static readonly Parameter<long> TweedeZUren = Parameter.Aantal("uren voor de tweede kolom of rij (zelfredzaamheidsroute)", 300, Ri.Artikel("7.3").Lid(2));

    public static readonly Parameter<long> DerdeZUren = Parameter.Aantal("uren voor de derde kolom of rij (zelfredzaamheidsroute)", 600, Ri.Artikel("7.3").Lid(2));

    public static readonly Boetetabel Bijlage6a = new("bijlage 6a", Ri.Artikel("7.1").Lid(2));

    public static readonly Boetetabel Bijlage6b = new("bijlage 6b", Ri.Artikel("7.2").Lid(2));

    public static readonly Boetetabel Bijlage6c = new("bijlage 6c", Ri.Artikel("7.3").Lid(2));

    /// <summary>BOETE-57: wat in procenten overblijft bij een, twee, drie en vier behaalde onderdelen.</summary>
    public static readonly IReadOnlyList<Parameter<long>> NaMatiging =
        [.. new[] { 80, 60, 40, 20 }.Select((procent, i) => Parameter.Aantal($"procent van de boete bij {i + 1} behaalde onderdelen", procent, Ri.Artikel("7.1").Lid(2)))];

    /// <summary>De matiging in woorden.</summary>
    public static readonly string Matigingstekst = $"bij een, twee, drie of vier behaalde onderdelen blijft {string.Join(", ", NaMatiging.Select(p => p.Tekst))} procent over";

    public static readonly Parameter<long> NieuweTermijnen = Parameter.Aantal("aantal nieuwe termijnen", 2, Wi2021.Artikel(24).Leden(2, 4));

    private static Parameter<long> Procent(string naam, long procent) => Parameter.Aantal(naam, procent, Bi.Artikel("7.1").Lid(4));
}
