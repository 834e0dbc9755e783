using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Lening;

/// <summary>De getallen van Bi art. 6.2 en Ri art. 6.1 en 6.8.</summary>
internal static class LeningParameters
{
    public static readonly Parameter<long> Maximum = Parameter.Bedrag("hoogste lening", 10_000, Bi.Artikel("6.2").Lid(1));

    /// <summary>Zo lang na de (verlengde) termijn van drie jaar blijft de aanspraak bestaan als niet aan de plicht is voldaan.</summary>
    public static readonly Parameter<Duur> AanspraakNaTermijn = Parameter.Duur("aanspraak na de termijn", Duur.Jaren(6), Wi2021.Artikel(20).Lid(2).Onderdeel("a"));

    /// <summary>Zo lang kan lenen wie vrijwillig inburgert, vanaf het begin van het rechtmatig verblijf.</summary>
    public static readonly Parameter<Duur> BeginVrijwillig = Parameter.Duur("tijd tussen verstrekking en terugbetaling bij wie vrijwillig inburgert", Duur.Jaren(3), Bi.Artikel("6.7").Lid(4));

    public static readonly Parameter<Duur> AanspraakVrijwillig = Parameter.Duur("aanspraak van wie vrijwillig inburgert", Duur.Jaren(3), Bi.Artikel("6.3").Lid(1));

    public static readonly Parameter<Duur> Beslistermijn = Parameter.Duur("beslistermijn van de lening", Duur.Weken(8), Bi.Artikel("6.5"));

    public static readonly Parameter<Duur> Betaaltermijn = Parameter.Duur("betaaltermijn", Duur.Weken(4), Ri.Artikel("6.2").Lid(3));

    public static readonly Parameter<long> Kwartaalmaximum = Parameter.Bedrag("hoogste bedrag aan facturen", 2_000, Ri.Artikel("6.2").Lid(4), Zekerheid.Middel);

    public static readonly Parameter<Duur> Aanloopfase = Parameter.Duur("aanloopfase", Duur.Maanden(6), Wi2021.Artikel(21).Lid(3));

    public static readonly Parameter<Duur> Aflosperiode = Parameter.Duur("langste aflosperiode", Duur.Jaren(10), Bi.Artikel("6.7").Lid(1));

    /// <summary>De aflosperiode in maandelijkse termijnen.</summary>
    public static readonly Parameter<long> MaxTermijnen = Parameter.Aantal("meeste termijnen", 120, Bi.Artikel("6.7").Lid(1));

    public static readonly Parameter<Duur> VasteRente = Parameter.Duur("vaste rente tijdens de aflosperiode", Duur.Jaren(5), Ri.Artikel("6.4").Lid(1));

    public static readonly Parameter<long> KleinsteTermijn = Parameter.Bedrag("kleinste termijnbedrag", 15, Ri.Artikel("6.5").Lid(2));

    /// <summary>Draagkracht per jaar waaronder het termijnbedrag nihil is.</summary>
    public static readonly Parameter<long> NihilDraagkracht = Parameter.Bedrag("kleinste draagkracht per jaar", 180, Ri.Artikel("6.5").Lid(2));

    public static readonly Parameter<long> MaandenPerJaar = Parameter.Aantal("maanden in een jaar", 12, Ri.Artikel("6.8").Lid(4));

    /// <summary>Zo veel procent moet het toetsingsinkomen gedaald zijn voor een ander peiljaar.</summary>
    public static readonly Parameter<long> Inkomensdaling = Parameter.Aantal("daling van het toetsingsinkomen", 15, Ri.Artikel("6.9").Lid(2));

    public static readonly Parameter<Duur> Verzuim = Parameter.Duur("tijd tot verzuim", Duur.Weken(2), Ri.Artikel("6.11"));

    public static readonly Parameter<long> AchterstandDeurwaarder = Parameter.Bedrag("achterstand voor de deurwaarder", 180, Ri.Artikel("6.12"));

    public static readonly Parameter<long> OudeAchterstandDeurwaarder = Parameter.Bedrag("achterstand van zes maanden of ouder voor de deurwaarder", 15, Ri.Artikel("6.12"));

    public static readonly Parameter<long> Drempel = Parameter.Bedrag("kleinste lening", 180, Ri.Artikel("6.1").Lid(2));

    /// <summary>Aantal keren dat de draagkracht van het maximum afgaat.</summary>
    public static readonly Parameter<long> MaalDraagkracht = Parameter.Aantal("aftrek van draagkracht", 2, Ri.Artikel("6.1").Lid(1));

    /// <summary>Deel van het inkomen boven de voet dat draagkracht is, in procenten.</summary>
    public static readonly Parameter<long> Draagkracht = Parameter.Aantal("draagkracht", 12, Ri.Artikel("6.8").Lid(4));

    /// <summary>Voet met partner of met alleenstaande-ouderenkorting, in procenten van het belastbaar minimumloon.</summary>
    public static readonly Parameter<long> HogeVoet = Parameter.Aantal("voet met partner of ouderenkorting", 120, Ri.Artikel("6.8").Lid(3));

    /// <summary>Voet voor een ander zonder partner, in procenten van het belastbaar minimumloon.</summary>
    public static readonly Parameter<long> LageVoet = Parameter.Aantal("voet zonder partner", 84, Ri.Artikel("6.8").Lid(3));
}
