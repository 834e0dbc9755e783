namespace Wet.Inburgering.Examens;

/// <summary>Taalniveau volgens het Europees Referentiekader, voor zover de wet het noemt.</summary>
public enum Taalniveau
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Geen niveau vereist of afgesproken.</summary>
    GeenNiveau,

    /// <summary>A1. De wet vraagt dit nergens; de nota van 2020 noemt het.</summary>
    A1,

    /// <summary>A2.</summary>
    A2,

    /// <summary>B1.</summary>
    B1,

    /// <summary>B2.</summary>
    B2,
}

/// <summary>De onderdelen van het inburgeringsexamen (Wi2021 art. 7 lid 1; Bi art. 3.3).</summary>
public enum Examenonderdeel
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Leesvaardigheid.</summary>
    Lezen,

    /// <summary>Luistervaardigheid.</summary>
    Luisteren,

    /// <summary>Schrijfvaardigheid.</summary>
    Schrijven,

    /// <summary>Spreekvaardigheid.</summary>
    Spreken,

    /// <summary>Kennis van de Nederlandse maatschappij.</summary>
    Knm,
}

/// <summary>De uitslag van een examenpoging.</summary>
public enum Examenuitslag
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Behaald.</summary>
    Behaald,

    /// <summary>Niet behaald.</summary>
    NietBehaald,

    /// <summary>Ongeldig verklaard wegens een onregelmatigheid (Bi art. 3.10; besluit van de Minister).</summary>
    Ongeldig,

    /// <summary>Niet afgelegd: afgemeld, of niet verschenen.</summary>
    NietAfgelegd,
}

/// <summary>Hoe kennis van de Nederlandse maatschappij (KNM) bij de leerroute hoort.</summary>
public enum Knmvorm
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Met het KNM-examen (B1-route; in de zelfredzaamheidsroute als dat in het PIP is afgesproken).</summary>
    Examen,

    /// <summary>Met cursusuren (zelfredzaamheidsroute).</summary>
    Cursusuren,

    /// <summary>Alleen als de onderwijsroute niet wordt behaald: dan telt KNM mee voor het examen (Wi2021 art. 8 lid 4).</summary>
    AlleenInTerugval,
}

/// <summary>Wat iemand krijgt die aan de hele plicht heeft voldaan (Wi2021 art. 6 lid 2).</summary>
public enum Inburgeringsdocument
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Het inburgeringsdiploma.</summary>
    Diploma,

    /// <summary>Het inburgeringscertificaat (zelfredzaamheidsroute).</summary>
    Certificaat,

    /// <summary>Het diploma van het Besluit inburgering zoals dat voor 2022 gold, voor wie vrijwillig inburgert (Bi art. 3.15 lid 2).</summary>
    DiplomaBesluitInburgering,
}

/// <summary>Waaraan uren zijn besteed.</summary>
public enum Urensoort
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Nederlands als tweede taal.</summary>
    Nt2,

    /// <summary>Alfabetisering (voor de zelfredzaamheidsroute: onder persoonlijke begeleiding van een docent NT2).</summary>
    Alfabetisering,

    /// <summary>Kennis van de Nederlandse maatschappij.</summary>
    Knm,

    /// <summary>Andere lessen in het taalschakeltraject dan Nederlands, alfabetisering of KNM.</summary>
    OverigeTaalschakelles,

    /// <summary>Zelfredzaamheid, activering of participatie in een Nederlandstalige omgeving; niet de uren van PVT en MAP.</summary>
    Participatie,

    /// <summary>Activiteiten op grond van de Participatiewet tijdens de brede intake.</summary>
    Participatiewet,

    /// <summary>Activiteiten in de maatschappelijke begeleiding.</summary>
    MaatschappelijkeBegeleiding,
}

/// <summary>Waar uren zijn gevolgd.</summary>
public enum Instelling
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Een cursusinstelling met het keurmerk van Wi2021 art. 32.</summary>
    MetKeurmerk,

    /// <summary>Een instelling die het taalschakeltraject verzorgt (Wi2021 art. 8 lid 2).</summary>
    Taalschakelinstelling,

    /// <summary>Voortgezet speciaal onderwijs (arbeidsmarktgericht of dagbesteding), praktijkonderwijs of entreeopleiding (Bi art. 3.14 lid 10).</summary>
    AangewezenSchool,

    /// <summary>Elders.</summary>
    Anders,
}
