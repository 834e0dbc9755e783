using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Overgangsrecht;

/// <summary>De getallen van Bi art. 12.1a en Ri art. 12.2a. Wat alleen in de oude regels staat, is hier uitvoeringspraktijk of invoer.</summary>
internal static class Wi2013Parameters
{
    /// <summary>Wat DUO zegt over ontheffing wegens inspanningen onder de oude wet.</summary>
    public static readonly Grondslag Praktijk = Uitvoeringspraktijk.Artikel("ontheffing wegens aantoonbaar geleverde inspanningen (Wi2013)");

    public static readonly Parameter<Duur> NaBegin = Parameter.Duur("tijd sinds het begin van de termijn", Duur.Maanden(30), Praktijk, Zekerheid.Middel);

    public static readonly Parameter<long> Cursusuren = Parameter.Aantal("uren cursus, alfabetisering meegeteld", 600, Praktijk, Zekerheid.Middel);

    public static readonly Parameter<long> UrenInburgering = Parameter.Aantal("uren daarvan die geen alfabetisering zijn", 200, Praktijk, Zekerheid.Middel);

    /// <summary>Pogingen bij een aanvraag van voor 2023.</summary>
    public static readonly Parameter<long> PogingenTot2023 = Parameter.Aantal("pogingen per onderdeel, bij een aanvraag van voor 2023", 4, Praktijk);

    public static readonly Parameter<long> Pogingen = Vanaf2023("pogingen per onderdeel, bij een aanvraag sinds 2023", 3, Ri.Artikel("12.2a").Lid(1));

    public static readonly Parameter<long> Schooluren = Vanaf2023("uren Nederlands en KNM op school", 600, Ri.Artikel("12.2a").Lid(2));

    public static readonly Parameter<long> PogingenSchool = Vanaf2023("pogingen per onderdeel in de schoolvariant", 3, Ri.Artikel("12.2a").Lid(2));

    public static readonly Parameter<long> PogingenOna = Vanaf2023("pogingen voor ONA bij verlenging", 1, Ri.Artikel("12.2a").Lid(6));

    public static readonly Parameter<long> Rentemaand = Vanaf2023("rentemaand", 9, Bi.Artikel("12.1a").Lid(2));

    public static readonly Parameter<Duur> Hertoets = Jaar("tijd tot de volgende toets van de draagkracht", Ri.Artikel("12.2a").Lid(7));

    public static readonly Parameter<long> GebruiktLaatsteJaar = Vanaf2023("deel van de lening dat in het laatste jaar gebruikt moet zijn, in procenten", 75, Ri.Artikel("12.2a").Lid(8));

    public static readonly Parameter<Duur> LaatsteJaar = Jaar("laatste deel van de termijn", Ri.Artikel("12.2a").Lid(8));

    public static readonly Parameter<long> Gebruikt = Vanaf2023("deel van de lening dat anders gebruikt moet zijn, in procenten", 95, Ri.Artikel("12.2a").Lid(8));

    public static readonly Parameter<long> OnaUren = new("uren werk per maand", Eenheid.Aantal, Zekerheid.Hoog, [(Wetsdatum.Werknorm2024, 48, Bi.Artikel("12.1a").Lid(5))]);

    public static readonly Parameter<long> OnaMaanden = new("maanden werk", Eenheid.Aantal, Zekerheid.Hoog, [(Wetsdatum.Werknorm2024, 6, Bi.Artikel("12.1a").Lid(5))]);

    private static Parameter<long> Vanaf2023(string naam, long waarde, Grondslag grondslag) => new(naam, Eenheid.Aantal, Zekerheid.Hoog, [(Wetsdatum.Wijziging2023, waarde, grondslag)]);

    private static Parameter<Duur> Jaar(string naam, Grondslag grondslag) => new(naam, Eenheid.Onbekend, Zekerheid.Hoog, [(Wetsdatum.Wijziging2023, Duur.Jaren(1), grondslag)]);
}
