using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Termijn;

/// <summary>De getallen van Wi2021 art. 11 en Ri art. 4.1.</summary>
internal static class TermijnParameters
{
    private static readonly Grondslag Duurlid = Ri.Artikel("4.1").Lid(2);

    public static readonly Parameter<Duur> Termijn = Parameter.Duur("inburgeringstermijn", Duur.Jaren(3), Wi2021.Artikel(11).Lid(1));

    /// <summary>Ten minste drie aaneengesloten maanden (a, d, e, f, h, i en j).</summary>
    public static readonly Parameter<Duur> Drempel = Parameter.Duur("drempel van een omstandigheid", Duur.Maanden(3), Ri.Artikel("4.1").Lid(1));

    public static readonly Parameter<Duur> Overlijden = Parameter.Duur("verlenging bij overlijden", Duur.Maanden(3), Duurlid.Onderdeel("b"));

    public static readonly Parameter<Duur> Bevalling = Parameter.Duur("verlenging bij bevalling", Duur.Weken(16), Duurlid.Onderdeel("c"));

    public static readonly Parameter<Duur> MaxAlfabetisering = Parameter.Duur("maximum bij alfabetisering", Duur.Maanden(6), Duurlid.Onderdeel("e"));

    public static readonly Parameter<Duur> MaxDakloosheid = Parameter.Duur("maximum bij dakloosheid", Duur.Jaren(2), Duurlid.Onderdeel("f"));

    public static readonly Parameter<Duur> WachttijdAanbod = Parameter.Duur("wachttijd op een aanbod", Duur.Maanden(3), Ri.Artikel("4.1").Lid(1).Onderdeel("g"));

    public static readonly Parameter<Duur> WachttijdTaalschakel = Parameter.Duur("wachttijd op een taalschakeltraject", Duur.Maanden(6), Ri.Artikel("4.1").Lid(1).Onderdeel("g"));

    public static readonly Parameter<Duur> GeenTaalschakel = Parameter.Duur("verlenging zonder taalschakeltraject", Duur.Maanden(6), Duurlid.Onderdeel("g"));

    public static readonly Parameter<Duur> MaxAanbieder = Parameter.Duur("maximum bij vertraging door de aanbieder", Duur.Maanden(6), Duurlid.Onderdeel("h"));

    public static readonly Parameter<Duur> MaxBijzonder = Parameter.Duur("maximum bij een andere omstandigheid", Duur.Jaren(2), Duurlid.Onderdeel("i"));

    /// <summary>Zo lang voor het einde van de termijn kan verlenging op zijn vroegst worden aangevraagd.</summary>
    public static readonly Parameter<Duur> AanvraagVooraf = Parameter.Duur("vroegste aanvraag voor het einde", Duur.Maanden(6), Bi.Artikel("4.5").Lid(1));

    public static readonly Parameter<Duur> Beslistermijn = Parameter.Duur("beslistermijn van een aanvraag om verlenging", Duur.Weken(8), Bi.Artikel("4.5").Lid(1));

    public static readonly Parameter<Duur> OpleidingEerst = Parameter.Duur("eerste verlenging bij een lopende niet-vrijstellende opleiding", Duur.Jaren(2), Ri.Artikel("4.2").Lid(4));

    public static readonly Parameter<Duur> OpleidingVervolg = Parameter.Duur("verdere verlenging bij een lopende niet-vrijstellende opleiding", Duur.Jaren(1), Ri.Artikel("4.2").Lid(4));

    public static readonly Parameter<long> OpleidingVervolgkeren = Parameter.Aantal("aantal verdere verlengingen bij een lopende niet-vrijstellende opleiding", 2, Ri.Artikel("4.2").Lid(4));

    public static readonly Parameter<Duur> MaxEntree = Parameter.Duur("maximum bij de entreeopleiding", Duur.Jaren(2), Ri.Artikel("4.2").Lid(3));

    public static readonly Parameter<Duur> Inspanning = Parameter.Duur("verlenging na aanzienlijke inspanningen", Duur.Maanden(6), Bi.Artikel("4.4").Lid(1));

    public static readonly Parameter<long> InspanningTaalonderdelen = Parameter.Aantal("taalonderdelen die behaald moeten zijn", 2, Bi.Artikel("4.4").Lid(2));

    public static readonly Parameter<long> InspanningUren = Parameter.Aantal("uren taalles of KNM", 450, Bi.Artikel("4.4").Lid(3));
}
