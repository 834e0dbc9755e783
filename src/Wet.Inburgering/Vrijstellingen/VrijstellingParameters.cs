using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Vrijstellingen;

/// <summary>De getallen over vrijstelling.</summary>
internal static class VrijstellingParameters
{
    public static readonly Parameter<Duur> Schoolplichtjaren = Parameter.Duur("jaren leer- of kwalificatieplicht in Nederland", Duur.Jaren(8), Wi2021.Artikel(4).Lid(1).Onderdeel("a"));

    /// <summary>Einde van de kwalificatieplicht volgens de Leerplichtwet 1969.</summary>
    public static readonly Parameter<Duur> EindeKwalificatieplicht = Parameter.Duur("leeftijd waarop de kwalificatieplicht eindigt", Duur.Jaren(18), Wi2021.Artikel(4).Lid(1).Onderdeel("c"), Zekerheid.Middel);

    public static readonly Parameter<Duur> JarenIngezetene = Parameter.Duur("jaren onafgebroken ingezetene", Duur.Jaren(10), Bi.Artikel("2.3"));

    public static readonly Parameter<long> JarenWerk = Parameter.Aantal("jaren betaald werk of vrijwilligerswerk", 5, Bi.Artikel("2.3"));

    public static readonly Parameter<long> KostenVoldoendeIngeburgerd = Parameter.Bedrag("kosten van de aanvraag: aantoonbaar voldoende ingeburgerd", 90, Ri.Artikel("2.3").Lid(3));

    public static readonly Parameter<Duur> Beslistermijn = Parameter.Duur("beslistermijn van DUO bij vrijstelling", Duur.Weken(8), Ri.Artikel("2.3").Lid(2));

    public static readonly Parameter<Duur> BeslistermijnOnderdeel = Parameter.Duur("beslistermijn van DUO bij vrijstelling van een onderdeel", Duur.Weken(8), Ri.Artikel("3.14").Lid(2));

    public static readonly Parameter<long> PuntenToetsGesprokenNederlands =
        Parameter.Aantal("punten voor de Toets Gesproken Nederlands", 37, Uitvoeringspraktijk.Artikel("Toets Gesproken Nederlands"), Zekerheid.Middel);
}
