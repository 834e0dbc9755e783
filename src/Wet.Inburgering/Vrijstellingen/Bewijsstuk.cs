using Wet.Inburgering.Examens;

namespace Wet.Inburgering.Vrijstellingen;

/// <summary>Een diploma, certificaat, cijferlijst of ander stuk dat geheel of voor een deel kan vrijstellen (Ri art. 2.1, 3.12 en 3.13).</summary>
public sealed record Bewijsstuk : Feitenrecord
{
    /// <summary>Dag waarop het stuk is behaald of afgegeven. Sleutel.</summary>
    public required DatumWaarneming Behaald { get; init; }

    /// <summary>Wat voor stuk het is.</summary>
    public Waarneming<Bewijsstuksoort> Soort { get; init; }

    /// <summary>Is het onderwijs in het Nederlands gegeven? Ri art. 2.1 onder c en d.</summary>
    public Waarneming<bool> InHetNederlands { get; init; }

    /// <summary>Is voor het vak Nederlands een voldoende behaald? Ri art. 2.1 onder d en f.</summary>
    public Waarneming<bool> NederlandsVoldoende { get; init; }

    /// <summary>Is Nederlands gevolgd op een niveau dat vergelijkbaar is met ten minste B1? Ri art. 2.1 onder f.</summary>
    public Waarneming<bool> NederlandsOpB1 { get; init; }

    /// <summary>Het niveau van lezen dat het stuk met een voldoende resultaat aantoont; <see cref="Taalniveau.GeenNiveau"/> als het dat niet doet.</summary>
    public Waarneming<Taalniveau> Lezen { get; init; }

    /// <summary>Het niveau van luisteren dat het stuk met een voldoende resultaat aantoont.</summary>
    public Waarneming<Taalniveau> Luisteren { get; init; }

    /// <summary>Het niveau van schrijven dat het stuk met een voldoende resultaat aantoont.</summary>
    public Waarneming<Taalniveau> Schrijven { get; init; }

    /// <summary>Het niveau van spreken dat het stuk met een voldoende resultaat aantoont.</summary>
    public Waarneming<Taalniveau> Spreken { get; init; }

    /// <summary>Bij de Toets Gesproken Nederlands: het aantal behaalde punten.</summary>
    public Waarneming<int> Punten { get; init; }
}

/// <summary>Soort bewijsstuk.</summary>
public enum Bewijsstuksoort
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Inburgeringsdiploma van de Wet inburgering 2021 (Bi art. 3.15 lid 1).</summary>
    InburgeringsdiplomaWi2021,

    /// <summary>Inburgeringsdiploma van de wet zoals die tot en met 31 december 2021 gold.</summary>
    InburgeringsdiplomaWi2013,

    /// <summary>Nederlands diploma of getuigschrift van het wetenschappelijk onderwijs.</summary>
    Wo,

    /// <summary>Nederlands diploma of getuigschrift van het hoger beroepsonderwijs.</summary>
    Hbo,

    /// <summary>Nederlands diploma vwo.</summary>
    Vwo,

    /// <summary>Nederlands diploma havo.</summary>
    Havo,

    /// <summary>Nederlands diploma vmbo, gemengde of theoretische leerweg.</summary>
    VmboGemengdOfTheoretisch,

    /// <summary>Nederlands diploma vmbo, basisberoepsgerichte of kaderberoepsgerichte leerweg.</summary>
    VmboBasisOfKader,

    /// <summary>Nederlands diploma mbo, niveau 2 of hoger.</summary>
    Mbo2OfHoger,

    /// <summary>Vergelijkbaar diploma uit Aruba, Curaçao, Sint Maarten, Suriname of België.</summary>
    ArubaCuracaoSintMaartenSurinameOfBelgie,

    /// <summary>Vergelijkbaar diploma van een bekostigde school op Bonaire, Sint Eustatius of Saba.</summary>
    BonaireSintEustatiusOfSaba,

    /// <summary>Diploma van een erkende internationale of Europese school.</summary>
    InternationaleOfEuropeseSchool,

    /// <summary>Staatsexamen Nederlands als tweede taal: diploma of certificaat van een onderdeel.</summary>
    StaatsexamenNt2,

    /// <summary>Cijferlijst of certificaat van het voortgezet onderwijs of het staatsexamen daarvan.</summary>
    CijferlijstVoortgezetOnderwijs,

    /// <summary>Certificaat Nederlands als Vreemde Taal: Maatschappelijk Formeel, Zakelijk Professioneel, Educatief Startbekwaam of Educatief Professioneel.</summary>
    Cnavt,

    /// <summary>Certificaat Nederlands als Vreemde Taal op A2, van de Taalunie.</summary>
    CnavtA2,

    /// <summary>Buitenlands diploma of certificaat van een door de overheid erkende instelling.</summary>
    BuitenlandsBewijs,

    /// <summary>Bewijs van de Minister dat een onderdeel op A2 is behaald.</summary>
    BewijsOnderdeelA2,

    /// <summary>Toets Gesproken Nederlands van het basisexamen in het buitenland.</summary>
    ToetsGesprokenNederlands,

    /// <summary>Bewijs dat KNM onder de oude wet is behaald.</summary>
    KnmOudeWet,

    /// <summary>Inburgeringscertificaat van de zelfredzaamheidsroute.</summary>
    Inburgeringscertificaat,

    /// <summary>Entreeopleiding, praktijkonderwijs of voortgezet speciaal onderwijs (arbeidsmarktgericht of dagbesteding).</summary>
    NietVrijstellendeOpleiding,

    /// <summary>Een ander stuk.</summary>
    Anders,
}
