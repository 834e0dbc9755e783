using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Examens;

/// <summary>De getallen van Bi hoofdstuk 3 en art. 5.5 en Ri art. 3.1, 3.4 en 3.5.</summary>
internal static class ExamenParameters
{
    public static readonly Parameter<long> PvtUren = Parameter.Aantal("uren van het participatieverklaringstraject", 12, Bi.Artikel("3.1").Lid(3));

    public static readonly Parameter<long> MapPraktijkuren = Parameter.Aantal("praktijkuren van de MAP", 40, Ri.Artikel("3.1"));

    public static readonly Parameter<long> Afschaaluren = Parameter.Aantal("uren Nederlands als tweede taal voor afschalen", 600, Bi.Artikel("5.5").Lid(1));

    public static readonly Parameter<long> Cursusnorm = Parameter.Aantal("cursusuren van de zelfredzaamheidsroute", 800, Bi.Artikel("3.14").Lid(2).Onderdeel("a"));

    public static readonly Parameter<long> Participatienorm = Parameter.Aantal("participatie-uren van de zelfredzaamheidsroute", 800, Bi.Artikel("3.14").Lid(2).Onderdeel("b"));

    public static readonly Parameter<long> KnmOnderwerpen = Parameter.Aantal("onderwerpen van KNM", 8, Bi.Artikel("3.4").Lid(1));

    public static readonly Parameter<Duur> Schoolperiode = Parameter.Duur("periode voor het PIP waaruit schooluren kunnen tellen", Duur.Jaren(2), Bi.Artikel("3.14").Lid(9));

    public static readonly Parameter<long> ExamengeldKnm = Parameter.Bedrag("examengeld KNM", 50, Ri.Artikel("3.4"));

    public static readonly Parameter<long> ExamengeldA2 = Parameter.Bedrag("examengeld taalonderdeel op A2", 50, Ri.Artikel("3.4"));

    public static readonly Parameter<long> KostelozePogingen = Parameter.Aantal("kosteloze pogingen per onderdeel", 2, Ri.Artikel("3.5"));

    /// <summary>Zo lang voor het examen kan de persoon zich afmelden zonder de poging te verliezen.</summary>
    public static readonly Parameter<Duur> Afmelding = Parameter.Duur("afmelden voor het examen", Duur.Dagen(7), Uitvoeringspraktijk.Artikel("Examenreglement 2026 art. 3 lid 7 en 11 lid 11"), Zekerheid.Laag);
}
