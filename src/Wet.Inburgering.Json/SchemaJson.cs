using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Wet.Inburgering.Uitleg;

namespace Wet.Inburgering.Json;

/// <summary>
/// De JSON Schema's (draft 2020-12) van invoer en uitvoer, gemaakt uit de feitencatalogus, de lezingen en de rechtsvragen: zij kunnen niet achterlopen.
/// </summary>
public static class SchemaJson
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";
    private const string Dagpatroon = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private const string Datumpatroon = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$|^[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    /// <summary>Niet alleen wit.</summary>
    private const string Gevuld = "[^\\s]";

    private static readonly Indeling Namen = new(Feitencatalogus.Standaard);

    /// <summary>Het schema van een dossier.</summary>
    public static string Dossier() => Maak(schrijver =>
    {
        schrijver.WriteString("$schema", Draft);
        schrijver.WriteString("$id", "urn:wet-inburgering:dossier:0");
        schrijver.WriteString("title", "Dossier");
        schrijver.WriteString("description", "Alles wat over een persoon bekend is. Wat ontbreekt of null is, is onbekend, nooit 'nee'. Eigen gegevens: een naam die met x- begint.");
        schrijver.WriteString("type", "object");
        schrijver.WriteStartObject("properties");
        Eigenschap(schrijver, "$schema", "Verwijzing naar dit schema, voor editors.", "string");
        Eigenschap(schrijver, Indeling.Kenmerk, "Eigen, nietszeggend kenmerk; komt terug in de uitvoer. Geen burgerservicenummer.", "string", "null");
        foreach (var (naam, groep) in Namen.Groepen)
        {
            schrijver.WriteStartObject(naam);
            schrijver.WriteStartArray("type");
            schrijver.WriteStringValue("object");
            schrijver.WriteStringValue("null");
            schrijver.WriteEndArray();
            Feiten(schrijver, groep, null);
            schrijver.WriteEndObject();
        }

        foreach (var lijst in Namen.Lijsten.Values)
        {
            Lijst(schrijver, lijst);
        }

        schrijver.WriteEndObject();
        Gesloten(schrijver);
        schrijver.WriteStartObject("$defs");
        Datum(schrijver, nameof(Datumrol.Kenmerk), null);
        Datum(schrijver, nameof(Datumrol.Gebeurtenis), Datumtekst.Geen);
        Datum(schrijver, nameof(Datumrol.Einde), Datumtekst.Lopend);
        Tekst(schrijver, "dag", Dagpatroon);
        schrijver.WriteStartObject("jaNee");
        schrijver.WriteString("type", "boolean");
        schrijver.WriteEndObject();
        Getal(schrijver, "aantal", "Een heel getal, nul of meer.", int.MaxValue);
        Getal(schrijver, "bedrag", "Een bedrag in hele eurocenten, nul of meer.", long.MaxValue);
        Tekst(schrijver, "gemeente", GemeenteVorm.Patroon);
        schrijver.WriteEndObject();
    });

    /// <summary>Het schema van een beoordeling.</summary>
    public static string Beoordeling() => Maak(schrijver =>
    {
        schrijver.WriteString("$schema", Draft);
        schrijver.WriteString("$id", BeoordelingJson.Schema);
        schrijver.WriteString("title", "Beoordeling");
        schrijver.WriteString("type", "object");
        Vereist(schrijver, "schema", "kenmerk", "peildatum", "wetsdatum", "bekendTot", "editie", "rechtsstand", "pakket", "beleidskader", "uitkomsten");
        schrijver.WriteStartObject("properties");
        schrijver.WriteStartObject("schema");
        schrijver.WriteString("const", BeoordelingJson.Schema);
        schrijver.WriteEndObject();
        Eigenschap(schrijver, "kenmerk", "Het kenmerk uit het dossier.", "string", "null");
        Verwijzing(schrijver, "peildatum", "dag", "De dag waarover gevraagd is.");
        Verwijzing(schrijver, "wetsdatum", "dag", "De dag waarvan de wettekst gebruikt is.");
        Verwijzing(schrijver, "bekendTot", "dagOfNull", "Laatste dag tot en met welke feiten bekend waren; null = alles.");
        Object(schrijver, "editie", "Het stelsel.", ("id", ["string"]), ("naam", ["string"]), ("rechtskracht", ["boolean"]));
        Object(schrijver, "rechtsstand", "Tot en met welke dag de teksten zijn nagelezen.", ("gecontroleerdTot", ["string"]));
        Object(schrijver, "pakket", "Versie van de regels.", ("versie", ["string"]));
        schrijver.WriteStartObject("selectie");
        schrijver.WriteString("description", "Alleen deze vragen staan in de uitkomsten; ontbreekt als zij er alle in staan.");
        schrijver.WriteString("type", "array");
        schrijver.WriteStartObject("items");
        schrijver.WriteStartArray("enum");
        foreach (var vraag in Rechtsvragen.Alle)
        {
            schrijver.WriteStringValue(vraag.Naam);
        }

        schrijver.WriteEndArray();
        schrijver.WriteEndObject();
        schrijver.WriteEndObject();
        Object(schrijver, "beleidskader", "De keuzes van de gemeente.", ("naam", ["string"]), ("keuzes", ["array"]));
        schrijver.WriteStartObject("uitkomsten");
        schrijver.WriteString("description", "Alle vragen, of alleen die van de selectie.");
        schrijver.WriteString("type", "object");
        schrijver.WriteStartObject("properties");
        foreach (var vraag in Rechtsvragen.Alle)
        {
            Vraag(schrijver, vraag);
        }

        schrijver.WriteEndObject();
        schrijver.WriteEndObject();
        Termijnen(schrijver);
        schrijver.WriteEndObject();
        schrijver.WriteStartObject("$defs");
        Tekst(schrijver, "dag", Dagpatroon);
        schrijver.WriteStartObject("dagOfNull");
        Typen(schrijver, "string", "null");
        schrijver.WriteString("pattern", Dagpatroon);
        schrijver.WriteEndObject();
        schrijver.WriteStartObject("dagen");
        schrijver.WriteString("description", "Waar tussen de dag ligt, inclusief; gelijk als zij vaststaat, null als een grens niet bekend is.");
        Typen(schrijver, "object", "null");
        Vereist(schrijver, "vroegst", "laatst");
        schrijver.WriteStartObject("properties");
        DagOfNull(schrijver, "vroegst", "De vroegst mogelijke dag.");
        DagOfNull(schrijver, "laatst", "De laatst mogelijke dag.");
        schrijver.WriteEndObject();
        schrijver.WriteEndObject();
        schrijver.WriteStartObject("dagOfGeen");
        Typen(schrijver, "string", "null");
        schrijver.WriteString("pattern", $"^{BeoordelingJson.Geen}$|{Dagpatroon}");
        schrijver.WriteEndObject();
        schrijver.WriteEndObject();
    });

    /// <summary>Het schema van een beleidskader, met alle lezingen en hun keuzes.</summary>
    public static string Beleidskader() => Maak(schrijver =>
    {
        schrijver.WriteString("$schema", Draft);
        schrijver.WriteString("$id", "urn:wet-inburgering:beleidskader:0");
        schrijver.WriteString("title", "Beleidskader");
        schrijver.WriteString("description", "De gedateerde keuzes van een gemeente waar de tekst meer dan een lezing toelaat. Per lezing mogen er meer keuzes zijn, elk vanaf een eigen dag.");
        schrijver.WriteString("type", "object");
        Vereist(schrijver, Kaderlezer.Naamveld, Kaderlezer.Keuzes);
        schrijver.WriteStartObject("properties");
        Eigenschap(schrijver, "$schema", "Verwijzing naar dit schema, voor editors.", "string");
        Tekst(schrijver, Kaderlezer.Naamveld, Gevuld);
        schrijver.WriteStartObject(Kaderlezer.Keuzes);
        schrijver.WriteString("type", "array");
        schrijver.WriteStartObject("items");
        schrijver.WriteStartArray("anyOf");
        foreach (var lezing in Lezingen.Alle.OrderBy(l => l.Id, StringComparer.Ordinal))
        {
            Keuze(schrijver, lezing);
        }

        schrijver.WriteEndArray();
        schrijver.WriteEndObject();
        schrijver.WriteEndObject();
        schrijver.WriteEndObject();
        Gesloten(schrijver);
        schrijver.WriteStartObject("$defs");
        Tekst(schrijver, "dag", Dagpatroon);
        schrijver.WriteEndObject();
    });

    private static void Keuze(Utf8JsonWriter schrijver, Lezing lezing)
    {
        schrijver.WriteStartObject();
        schrijver.WriteString("title", $"{lezing.Vraag} ({lezing.Grondslag})");
        schrijver.WriteString("description", string.Join(" ", lezing.Keuzes.Select(k => $"{k.Naam}{(k == lezing.Standaard ? " (standaard)" : string.Empty)}: {k.Grond}")));
        schrijver.WriteString("type", "object");
        Vereist(schrijver, Kaderlezer.Lezing, Kaderlezer.Keuze, Kaderlezer.Vanaf, Kaderlezer.Grondslag);
        schrijver.WriteStartObject("properties");
        schrijver.WriteStartObject(Kaderlezer.Lezing);
        schrijver.WriteString("const", lezing.Id);
        schrijver.WriteEndObject();
        schrijver.WriteStartObject(Kaderlezer.Keuze);
        schrijver.WriteStartArray("enum");
        foreach (var keuze in lezing.Keuzes)
        {
            schrijver.WriteStringValue(keuze.Naam);
        }

        schrijver.WriteEndArray();
        schrijver.WriteEndObject();
        Verwijzing(schrijver, Kaderlezer.Vanaf, "dag", "Eerste dag waarop de keuze geldt.");
        Tekst(schrijver, Kaderlezer.Grondslag, Gevuld);
        schrijver.WriteEndObject();
        Gesloten(schrijver);
        schrijver.WriteEndObject();
    }

    private static void Feiten(Utf8JsonWriter schrijver, IReadOnlyDictionary<string, Feit> feiten, Feit? sleutel)
    {
        schrijver.WriteStartObject("properties");
        foreach (var (naam, feit) in feiten)
        {
            schrijver.WriteStartObject(naam);
            schrijver.WriteString("description", $"{feit.Vraag} Bron: {feit.Bron}.{(feit.Beoordelaar == Beoordelaar.Niemand ? string.Empty : $" Oordeel van: {feit.Beoordelaar}.")}");
            schrijver.WriteStartArray("anyOf");
            schrijver.WriteStartObject();
            Waarde(schrijver, feit);
            schrijver.WriteEndObject();
            Lang(schrijver, feit, feit == sleutel);
            if (feit != sleutel)
            {
                schrijver.WriteStartObject();
                schrijver.WriteString("type", "null");
                schrijver.WriteEndObject();
            }

            schrijver.WriteEndArray();
            schrijver.WriteEndObject();
        }

        schrijver.WriteEndObject();
        if (sleutel is not null)
        {
            Vereist(schrijver, sleutel.Pad);
        }

        Gesloten(schrijver);
    }

    private static void Lang(Utf8JsonWriter schrijver, Feit feit, bool isSleutel)
    {
        schrijver.WriteStartObject();
        schrijver.WriteString("type", "object");
        schrijver.WriteStartObject("properties");
        schrijver.WriteStartObject(LangeVorm.Waarde);
        schrijver.WriteStartArray("anyOf");
        schrijver.WriteStartObject();
        Waarde(schrijver, feit);
        schrijver.WriteEndObject();
        if (!isSleutel)
        {
            schrijver.WriteStartObject();
            schrijver.WriteString("type", "null");
            schrijver.WriteEndObject();
        }

        schrijver.WriteEndArray();
        schrijver.WriteEndObject();
        Eigenschap(schrijver, LangeVorm.Bron, "Waar het feit vandaan komt; bij een oordeel: van wie.", "string", "null");
        DagOfNull(schrijver, LangeVorm.GeldigVanaf, "Eerste dag waarop het feit geldt.");
        DagOfNull(schrijver, LangeVorm.BekendSinds, "Dag waarop het feit bekend werd.");
        Eigenschap(schrijver, LangeVorm.InOnderzoek, "Staat het feit in onderzoek? Dan telt het voor lasten als onbekend.", "boolean", "null");
        Eigenschap(schrijver, LangeVorm.Motivering, "Motivering van een oordeel.", "string", "null");
        schrijver.WriteEndObject();
        if (isSleutel)
        {
            Vereist(schrijver, LangeVorm.Waarde);
        }

        Gesloten(schrijver);
        schrijver.WriteEndObject();
    }

    private static void Waarde(Utf8JsonWriter schrijver, Feit feit)
    {
        switch (feit.Soort)
        {
            case Feitsoort.Keuze:
                schrijver.WriteStartArray("enum");
                foreach (var keuze in feit.Keuzes)
                {
                    schrijver.WriteStringValue(keuze);
                }

                schrijver.WriteEndArray();
                break;
            case Feitsoort.Datum:
                schrijver.WriteString("$ref", $"#/$defs/datum{(feit.IsEinde ? Datumrol.Einde : feit.Rol)}");
                break;
            default:
                schrijver.WriteString("$ref", $"#/$defs/{Opsomming.Jsonnaam(feit.Soort.ToString())}");
                break;
        }
    }

    private static void Lijst(Utf8JsonWriter schrijver, Lijstfeit lijst)
    {
        schrijver.WriteStartObject(lijst.Naam);
        schrijver.WriteString("description", $"{char.ToUpperInvariant(lijst.Omschrijving[0])}{lijst.Omschrijving[1..]}. Als lijst is niet gezegd dat zij volledig is.");
        schrijver.WriteStartArray("anyOf");
        Items(schrijver, lijst, null);
        schrijver.WriteStartObject();
        schrijver.WriteString("type", "object");
        schrijver.WriteStartObject("properties");
        Eigenschap(schrijver, Lijstvorm.Volledig, "Is de lijst volledig? Dan is er niets wat er niet in staat.", "boolean", "null");
        DagOfNull(schrijver, Lijstvorm.Stand, "De dag waarop de lijst zo was.");
        Eigenschap(schrijver, Lijstvorm.Bron, "Waar de lijst vandaan komt.", "string", "null");
        Items(schrijver, lijst, Lijstvorm.Items);
        schrijver.WriteEndObject();
        Vereist(schrijver, Lijstvorm.Items);
        Gesloten(schrijver);
        schrijver.WriteEndObject();
        schrijver.WriteStartObject();
        schrijver.WriteString("type", "null");
        schrijver.WriteEndObject();
        schrijver.WriteEndArray();
        schrijver.WriteEndObject();
    }

    private static void Items(Utf8JsonWriter schrijver, Lijstfeit lijst, string? naam)
    {
        if (naam is null)
        {
            schrijver.WriteStartObject();
        }
        else
        {
            schrijver.WriteStartObject(naam);
        }

        schrijver.WriteString("type", "array");
        schrijver.WriteStartObject("items");
        schrijver.WriteString("type", "object");
        Feiten(schrijver, Namen.VanItem[lijst.Naam], lijst.Sleutel);
        schrijver.WriteEndObject();
        schrijver.WriteEndObject();
    }

    private static void Vraag(Utf8JsonWriter schrijver, Rechtsvraag vraag)
    {
        schrijver.WriteStartObject(vraag.Naam);
        schrijver.WriteString("title", vraag.Titel);
        schrijver.WriteString("type", "object");
        Vereist(schrijver, "status", "voorwaardelijk", "waarde", "velden", "bevoegd", "aard", "handelen", "redenOnbekend", "lezingen", "voorbehoud", "regels", "ontbreekt", "onvolledigeLijsten");
        schrijver.WriteStartObject("properties");
        Eigenschap(schrijver, "vraag", "De vraag in gewoon Nederlands.", "string");
        Keuzes<Uitkomststatus>(schrijver, "status", "bepaald met waarde false betekent nee; nietVanToepassing: een vraag die voorgaat is nee.");
        Eigenschap(schrijver, "voorwaardelijk", "Staat nog niet vast of de vraag van toepassing is?", "boolean");
        schrijver.WriteStartObject("waarde");
        schrijver.WriteString("description", "null als de uitkomst niet bepaald is.");
        if (vraag.Velden.FirstOrDefault(v => v.Naam == Rechtsvraag.Hoofdveld) is { } hoofd)
        {
            Veldwaarde(schrijver, hoofd);
        }
        else
        {
            Typen(schrijver, "object", "null");
            schrijver.WriteStartObject("properties");
            foreach (var veld in vraag.Velden)
            {
                schrijver.WriteStartObject(veld.Naam);
                Veldwaarde(schrijver, veld);
                schrijver.WriteEndObject();
            }

            schrijver.WriteEndObject();
        }

        schrijver.WriteEndObject();
        schrijver.WriteStartObject("velden");
        schrijver.WriteString("description", "Per veld de waarde, en wat nog mogelijk is. Leeg als de vraag niet van toepassing is; is voorwaardelijk true, dan alleen voor het geval zij dat wel is.");
        schrijver.WriteString("type", "object");
        schrijver.WriteStartObject("properties");
        foreach (var veld in vraag.Velden)
        {
            Veld(schrijver, veld);
        }

        schrijver.WriteEndObject();
        schrijver.WriteEndObject();
        Eigenschap(schrijver, "bevoegd", "Wie hierover beslist.", "string");
        Keuzes<Aard>(schrijver, "aard", "Hoe de uitkomst tot stand komt.");
        Keuzes<Strekking>(schrijver, "strekking", "Voor wie de uitkomst een voordeel, last of plicht is.");
        Keuzes<Handelen>(schrijver, "handelen", "Wat er met de uitkomst mag.");
        Keuzes<RedenOnbekend>(schrijver, "redenOnbekend", "Waarom de uitkomst onbekend is.", metNull: true);
        Objecten(schrijver, "lezingen", "Wat elke lezing geeft, als de uitkomst daarvan afhangt.", "id", "vraag", "keuze", "standaard", "waarde");
        Eigenschap(schrijver, "vastgesteld", "Het besluit van een orgaan, dat voorgaat.", "string");
        Eigenschap(schrijver, "berekend", "Onze berekening naast dat besluit.", "string");
        Eigenschap(schrijver, "afwijking", "Wijkt het besluit af van onze berekening?", "boolean");
        Eigenschap(schrijver, "voorbehoud", "Voorbehouden bij de uitkomst.", "array");
        Objecten(schrijver, "regels", "De regels die getoetst zijn.", "id", "status", "titel", "zekerheid", "grondslag", "jci", "waarom");
        Objecten(schrijver, "ontbreekt", "Wat nog nodig is.", "feit", "vraag", "bron", "oordeelVan");
        Eigenschap(schrijver, "onvolledigeLijsten", "Lijsten waarvan niet gezegd is dat zij volledig zijn, terwijl dat uitmaakt.", "array");
        schrijver.WriteEndObject();
        schrijver.WriteEndObject();
    }

    private static void Termijnen(Utf8JsonWriter schrijver)
    {
        schrijver.WriteStartObject("termijnen");
        schrijver.WriteString("description", "De dagen die komen, op volgorde van de vroegste dag; bij een selectie alleen die van haar vragen.");
        schrijver.WriteString("type", "array");
        schrijver.WriteStartObject("items");
        schrijver.WriteString("type", "object");
        Vereist(schrijver, "id", "vraag", "veld", "naam", "aard", "aanZet", "zeker", "voorwaardelijk", "eersteDag", "laatsteDag", "totExclusief", "regels", "verschuift");
        schrijver.WriteStartObject("properties");
        schrijver.WriteStartObject("id");
        schrijver.WriteString("description", "Vraag en veld.");
        schrijver.WriteStartArray("enum");
        foreach (var soort in Termijnsoorten.Alle)
        {
            schrijver.WriteStringValue(soort.Id);
        }

        schrijver.WriteEndArray();
        schrijver.WriteEndObject();
        Eigenschap(schrijver, "vraag", "De vraag die de dag geeft; zie uitkomsten.", "string");
        Eigenschap(schrijver, "veld", "Het veld van die uitkomst.", "string");
        Eigenschap(schrijver, "naam", "De termijn in gewoon Nederlands.", "string");
        Keuzes<Termijnaard>(schrijver, "aard", "Wat de dag is.");
        Keuzes<AanZet>(schrijver, "aanZet", "Wie iets moet of kan doen.");
        Eigenschap(schrijver, "zeker", "Staat vast dat er een termijn is, en op welke dag?", "boolean");
        Eigenschap(schrijver, "voorwaardelijk", "Staat nog niet vast of deze termijn er is?", "boolean");
        Verwijzing(schrijver, "eersteDag", "dagen", "De eerste dag, bij een begin.");
        Verwijzing(schrijver, "laatsteDag", "dagen", "De laatste dag, inclusief; null bij een begin.");
        Verwijzing(schrijver, "totExclusief", "dagen", "De eerste dag erna; null bij een begin.");
        Objecten(schrijver, "regels", "De regels die de dag geven, of misschien geven.", "id", "grondslag");
        Object(schrijver, "verschuift", "Wat de dag nog kan verschuiven.", ("ontbreekt", ["array"]), ("onvolledigeLijsten", ["array"]), ("lezingen", ["array"]), ("aanvragen", ["array"]));
        schrijver.WriteEndObject();
        schrijver.WriteEndObject();
        schrijver.WriteEndObject();
    }

    private static void Veld(Utf8JsonWriter schrijver, Vraagveld veld)
    {
        schrijver.WriteStartObject(veld.Naam);
        schrijver.WriteString("type", "object");
        schrijver.WriteStartObject("properties");
        schrijver.WriteStartObject("waarde");
        Veldwaarde(schrijver, veld);
        schrijver.WriteEndObject();
        if (veld.Soort == Celsoort.Keuze)
        {
            Eigenschap(schrijver, "mogelijk", "De keuzes die nog mogelijk zijn.", "array");
        }
        else if (veld.Eenheid == Eenheid.Datum)
        {
            Verwijzing(schrijver, "vroegst", "dagOfNull", "De vroegste dag.");
            Verwijzing(schrijver, "laatst", "dagOfNull", "De laatste dag die nog kan.");
            if (veld.IsExclusief)
            {
                Verwijzing(schrijver, "laatsteDag", "dagOfNull", "De laatste dag van de termijn, inclusief.");
            }
        }
        else if (veld.Soort == Celsoort.Bereik && veld.Eenheid != Eenheid.Gemeente)
        {
            Eigenschap(schrijver, "minimum", "De kleinste waarde die nog kan.", "integer", "null");
            Eigenschap(schrijver, "maximum", "De grootste waarde die nog kan.", "integer", "null");
            Eigenschap(schrijver, "eenheid", "De eenheid.", "string");
        }

        schrijver.WriteEndObject();
        schrijver.WriteEndObject();
    }

    private static void Veldwaarde(Utf8JsonWriter schrijver, Vraagveld veld)
    {
        switch (veld.Soort)
        {
            case Celsoort.Waarheid:
                Typen(schrijver, "boolean", "null");
                break;
            case Celsoort.Keuze:
                schrijver.WriteStartArray("enum");
                foreach (var (_, naam) in veld.Keuzes)
                {
                    schrijver.WriteStringValue(naam);
                }

                schrijver.WriteNullValue();
                schrijver.WriteEndArray();
                break;
            default:
                if (veld.Eenheid == Eenheid.Datum)
                {
                    schrijver.WriteString("$ref", "#/$defs/dagOfGeen");
                }
                else if (veld.Eenheid == Eenheid.Gemeente)
                {
                    Typen(schrijver, "string", "null");
                    schrijver.WriteString("pattern", GemeenteVorm.Patroon);
                }
                else
                {
                    Typen(schrijver, "integer", "null");
                }

                break;
        }
    }

    private static void Datum(Utf8JsonWriter schrijver, string rol, string? woord)
    {
        schrijver.WriteStartObject($"datum{rol}");
        schrijver.WriteString("description", $"Een dag, maand of jaar (JJJJ-MM-DD, JJJJ-MM, JJJJ), of twee dagen met een schuine streep ertussen{(woord is null ? string.Empty : $", of \"{woord}\"")}.");
        schrijver.WriteString("type", "string");
        schrijver.WriteString("pattern", woord is null ? Datumpatroon : $"^{woord}$|{Datumpatroon}");
        schrijver.WriteEndObject();
    }

    private static void Getal(Utf8JsonWriter schrijver, string naam, string omschrijving, long hoogstens)
    {
        schrijver.WriteStartObject(naam);
        schrijver.WriteString("description", omschrijving);
        schrijver.WriteString("type", "integer");
        schrijver.WriteNumber("minimum", 0);
        schrijver.WriteNumber("maximum", hoogstens);
        schrijver.WriteEndObject();
    }

    private static void Tekst(Utf8JsonWriter schrijver, string naam, string patroon)
    {
        schrijver.WriteStartObject(naam);
        schrijver.WriteString("type", "string");
        schrijver.WriteString("pattern", patroon);
        schrijver.WriteEndObject();
    }

    private static void DagOfNull(Utf8JsonWriter schrijver, string naam, string omschrijving)
    {
        schrijver.WriteStartObject(naam);
        schrijver.WriteString("description", omschrijving);
        Typen(schrijver, "string", "null");
        schrijver.WriteString("pattern", Dagpatroon);
        schrijver.WriteEndObject();
    }

    private static void Eigenschap(Utf8JsonWriter schrijver, string naam, string omschrijving, params string[] typen)
    {
        schrijver.WriteStartObject(naam);
        schrijver.WriteString("description", omschrijving);
        Typen(schrijver, typen);
        schrijver.WriteEndObject();
    }

    private static void Verwijzing(Utf8JsonWriter schrijver, string naam, string naar, string omschrijving)
    {
        schrijver.WriteStartObject(naam);
        schrijver.WriteString("description", omschrijving);
        schrijver.WriteString("$ref", $"#/$defs/{naar}");
        schrijver.WriteEndObject();
    }

    private static void Object(Utf8JsonWriter schrijver, string naam, string omschrijving, params (string Naam, string[] Typen)[] delen)
    {
        schrijver.WriteStartObject(naam);
        schrijver.WriteString("description", omschrijving);
        schrijver.WriteString("type", "object");
        Vereist(schrijver, [.. delen.Select(d => d.Naam)]);
        schrijver.WriteStartObject("properties");
        foreach (var (deel, typen) in delen)
        {
            schrijver.WriteStartObject(deel);
            Typen(schrijver, typen);
            schrijver.WriteEndObject();
        }

        schrijver.WriteEndObject();
        schrijver.WriteEndObject();
    }

    private static void Objecten(Utf8JsonWriter schrijver, string naam, string omschrijving, params string[] vereist)
    {
        schrijver.WriteStartObject(naam);
        schrijver.WriteString("description", omschrijving);
        schrijver.WriteString("type", "array");
        schrijver.WriteStartObject("items");
        schrijver.WriteString("type", "object");
        Vereist(schrijver, vereist);
        schrijver.WriteEndObject();
        schrijver.WriteEndObject();
    }

    private static void Keuzes<E>(Utf8JsonWriter schrijver, string naam, string omschrijving, bool metNull = false)
        where E : struct, Enum
    {
        schrijver.WriteStartObject(naam);
        schrijver.WriteString("description", omschrijving);
        schrijver.WriteStartArray("enum");
        foreach (var waarde in Enum.GetValues<E>())
        {
            schrijver.WriteStringValue(Opsomming.Jsonnaam(waarde.ToString()));
        }

        if (metNull)
        {
            schrijver.WriteNullValue();
        }

        schrijver.WriteEndArray();
        schrijver.WriteEndObject();
    }

    private static void Typen(Utf8JsonWriter schrijver, params string[] typen)
    {
        if (typen.Length == 1)
        {
            schrijver.WriteString("type", typen[0]);
            return;
        }

        schrijver.WriteStartArray("type");
        foreach (var type in typen)
        {
            schrijver.WriteStringValue(type);
        }

        schrijver.WriteEndArray();
    }

    private static void Vereist(Utf8JsonWriter schrijver, params string[] namen)
    {
        schrijver.WriteStartArray("required");
        foreach (var naam in namen)
        {
            schrijver.WriteStringValue(naam);
        }

        schrijver.WriteEndArray();
    }

    /// <summary>Geen andere namen dan deze, behalve eigen gegevens.</summary>
    private static void Gesloten(Utf8JsonWriter schrijver)
    {
        schrijver.WriteStartObject("patternProperties");
        schrijver.WriteBoolean($"^{Naam.Eigen}", true);
        schrijver.WriteEndObject();
        schrijver.WriteBoolean("additionalProperties", false);
    }

    private static string Maak(Action<Utf8JsonWriter> schrijf)
    {
        using var stroom = new MemoryStream();
        using (var schrijver = new Utf8JsonWriter(stroom, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            schrijver.WriteStartObject();
            schrijf(schrijver);
            schrijver.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer(), 0, (int)stroom.Length);
    }
}
