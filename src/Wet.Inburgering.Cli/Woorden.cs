using System.Text;

namespace Wet.Inburgering.Cli;

/// <summary>Gewone woorden voor de namen uit het datamodel; een naam zonder eigen woord wordt in woorden geknipt.</summary>
internal static class Woorden
{
    private static readonly Dictionary<string, string> Bekend = new()
    {
        ["wi2013"] = "de oude wet: de Wet inburgering zoals die tot en met 31 december 2021 gold (Wi2013)",
        ["wi2021"] = "de Wet inburgering 2021 (Wi2021)",
        ["asielstatushouderA"] = "asielstatushouder met een eigen vergunning asiel",
        ["asielstatushouderB"] = "asielstatushouder als gezinslid, met een reguliere vergunning",
        ["gezinsOfOverigeMigrant"] = "gezinsmigrant of overige migrant",
        ["geen"] = "geen van de groepen van de wet",
        ["b1Route"] = "de B1-route",
        ["onderwijsroute"] = "de onderwijsroute",
        ["zelfredzaamheidsroute"] = "de zelfredzaamheidsroute (Z-route)",
        ["eindeExclusief"] = "laatste dag",
        ["zonderVerlenging"] = "laatste dag zonder verlenging",
        ["algemeenTotExclusief"] = "laatste dag voor iedere wijziging",
        ["naarB1Route"] = "naar de B1-route",
        ["naarOnderwijsroute"] = "naar de onderwijsroute",
        ["naarZelfredzaamheidsroute"] = "naar de zelfredzaamheidsroute",
        ["uren"] = "uren die al gevolgd zijn",
        ["tellenBijIntensiteit"] = "daarmee houdt het college rekening bij de intensiteit",
        ["gaanAfVanUrennorm"] = "die gaan van de cursusuren van de zelfredzaamheidsroute af",
        ["examens"] = "pogingen en behaalde examenonderdelen",
        ["tellenVoorInburgeringsexamen"] = "die tellen mee voor het inburgeringsexamen",
        ["tellenVoorOnderdelenOnderwijsroute"] = "die tellen mee voor de examenonderdelen bij de onderwijsroute",
        ["nietGeregeld"] = "daarover zegt het Besluit voor deze richting niets",
        ["geenWijziging"] = "daaraan verandert niets",
        ["mapVerplicht"] = "MAP verplicht",
        ["pipAanpassen"] = "PIP aanpassen (een besluit: bezwaar en beroep staan open)",
        ["termijnVerschuift"] = "termijn verschuift",
        ["keurmerkNodig"] = "keurmerk nodig",
        ["lasten"] = "vaste lasten samen",
        ["ontoereikendeBijstand"] = "de bijstand is niet genoeg voor de vaste lasten",
        ["restant"] = "blijft over voor de persoon",
        ["zorgverzekering"] = "verplichte zorgverzekering",
        ["ondersteuning"] = "ondersteuning en begeleiding",
        ["intensiteitPvt"] = "de intensiteit van het PVT",
        ["intensiteitMap"] = "de intensiteit van de MAP",
        ["afsprakenVve"] = "afspraken over voor- of vroegschoolse educatie",
        ["intensiteitLeerroute"] = "de intensiteit van de leerroute",
        ["voortgangsgesprekken"] = "het aantal voortgangsgesprekken",
        ["bijstandsbesluiten"] = "de besluiten van de Participatiewet",
        ["bestuurOpenbaarLichaam"] = "het bestuur van het openbaar lichaam",
        ["uitstelWegensDerde"] = "uitstel wegens informatie van een derde",
        ["Minister (COA)"] = "de Minister (COA)",
        ["magOpleggen"] = "boete mogelijk",
        ["hoogte"] = "bedrag",
        ["nieuweTermijnTotExclusief"] = "laatste dag van de langste nieuwe termijn",
        ["laatsteDagOproep"] = "laatste dag van de vergeefse oproep",
        ["hoeveelste"] = "de hoeveelste boete",
        ["oproepen"] = "de persoon oproepen voor de brede intake, met een termijn",
        ["bezig"] = "niets nieuws: de termijn van de oproep loopt, of de intake is bezig",
        ["opnieuwOproepen"] = "schriftelijk waarschuwen en opnieuw oproepen, met een nieuwe termijn",
        ["bijVerstekAfronden"] = "de intake afronden zonder de persoon",
        ["aanvullen"] = "de intake aanvullen: een verplicht deel ontbreekt",
        ["intakeAfgerond"] = "niets: de intake is afgerond",
        ["beperkteIntake"] = "na de verhuizing de intake voor het nieuwe PIP doen, zonder leerbaarheidstoets en zonder onderzoek naar opleiding en werk",
        ["afleggen"] = "ja, de toets moet nog worden afgelegd",
        ["alAfgelegd"] = "nee, de toets is afgelegd",
        ["ontheffingGeven"] = "nee, het college moet ontheffing van de toets geven",
        ["ontheffingGegeven"] = "nee, het college heeft ontheffing van de toets gegeven",
        ["nietOpnieuw"] = "nee, er is al een PIP",
        ["nietBijVerstek"] = "nee, de intake wordt afgerond zonder de persoon",
        ["totExclusief"] = "laatste dag",
        ["moet"] = "terugbetalen",
        ["aanloopfase"] = "begin van de aanloopfase",
        ["vanDag"] = "de rente van",
        ["deurwaarder"] = "overdragen aan de deurwaarder",
        ["pvt"] = "participatieverklaringstraject (PVT)",
        ["map"] = "module Arbeidsmarkt en Participatie (MAP)",
        ["knm"] = "kennis van de Nederlandse maatschappij (KNM)",
        ["geenNiveau"] = "geen niveau",
        ["a1"] = "A1",
        ["a2"] = "A2",
        ["b1"] = "B1",
        ["b2"] = "B2",
        ["nietPlichtig"] = "niet inburgeringsplichtig",
        ["vrijgesteld"] = "vrijgesteld",
        ["ontheven"] = "ontheven van de hele plicht",
        ["voldaan"] = "aan de hele plicht is voldaan",
        ["schoolplichtVervuld"] = "lang genoeg leer- of kwalificatieplichtig geweest in Nederland",
        ["bewijsstuk"] = "een diploma of ander stuk dat vrijstelt",
        ["nuSchoolplichtig"] = "nu leer- of kwalificatieplichtig",
        ["volgtOpleiding"] = "volgt een opleiding die tot zo'n diploma leidt",
        ["voldoendeIngeburgerd"] = "aantoonbaar voldoende ingeburgerd",
        ["vijfJaarTotExclusief"] = "laatste dag van de vijf jaar",
        ["aanhoudenTotExclusief"] = "laatste dag waarop de arts de verklaring mag aanhouden",
        ["kostenVerklaring"] = "kosten van de deskundigenverklaring",
        ["verklaringNodig"] = "een deskundigenverklaring is nodig",
        ["doorCollege"] = "het college reikt het persoonlijk uit",
        ["dagtekening"] = "dag op het document",
        ["diploma"] = "het inburgeringsdiploma",
        ["certificaat"] = "het inburgeringscertificaat",
        ["diplomaBesluitInburgering"] = "het diploma van het oude Besluit inburgering",
        ["urenTellen"] = "de uren tellen voor de plicht",
        ["verwijderenVanaf"] = "gegevens verwijderd vanaf",
        ["kerngegevensJaren"] = "jaren dat kerngegevens ten hoogste bewaard blijven",
        ["leningVerwijderenVanaf"] = "gegevens over de lening verwijderd vanaf",
        ["brp"] = "de BRP",
        ["ind"] = "de IND",
        ["duo"] = "DUO",
        ["gemeente"] = "de gemeente",
        ["persoon"] = "de persoon zelf",
        ["belastingdienst"] = "de Belastingdienst",
        ["college"] = "het college",
        ["niemand"] = "niemand: het volgt uit de wet zelf",
        ["bredeIntakeVervalt"] = "geen boete voor de brede intake meer vanaf",
        ["ondersteuningVervalt"] = "geen boete voor niet meewerken meer vanaf",
        ["minister"] = "de Minister (DUO)",
        ["Minister (DUO)"] = "de Minister (DUO)",
    };

    public static string Van(string naam) => Bekend.TryGetValue(naam, out var woord) ? woord : Knip(naam);

    public static string Naam<E>(E waarde)
        where E : struct, Enum => Van(Opsomming.Jsonnaam(waarde.ToString()));

    public static string Hoofdletter(string tekst) => tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];

    /// <summary>Zonder stuurtekens: tekst uit een dossier mag het scherm niet besturen.</summary>
    public static string Veilig(string tekst) => string.Concat(tekst.Select(t => char.IsControl(t) || char.GetUnicodeCategory(t) == System.Globalization.UnicodeCategory.Format ? '?' : t));

    private static string Knip(string naam)
    {
        var uit = new StringBuilder();
        foreach (var teken in naam)
        {
            if (char.IsUpper(teken))
            {
                uit.Append(' ');
            }

            uit.Append(char.ToLowerInvariant(teken));
        }

        return uit.ToString().Trim();
    }
}
