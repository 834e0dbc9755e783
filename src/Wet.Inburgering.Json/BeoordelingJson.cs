using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;
using Wet.Inburgering.Grondslagen;
using Wet.Inburgering.Tijd;
using Wet.Inburgering.Uitleg;

namespace Wet.Inburgering.Json;

/// <summary>Schrijft een beoordeling als JSON. Zonder toestand en te delen tussen threads.</summary>
public static class BeoordelingJson
{
    /// <summary>Naam en hoofdversie van het uitvoerformaat; binnen een hoofdversie komen er alleen eigenschappen bij.</summary>
    public const string Schema = "urn:wet-inburgering:beoordeling:0";

    internal const string Geen = Datumtekst.Geen;

    /// <summary>Versie van het pakket met de regels.</summary>
    public static string Pakketversie { get; } = Versie();

    /// <summary>Schrijft naar een stroom, als UTF-8 zonder byte order mark.</summary>
    /// <param name="beoordeling">De beoordeling.</param>
    /// <param name="stroom">Waarheen; blijft open.</param>
    /// <param name="ingesprongen">Met regels en inspringen, om te lezen.</param>
    /// <param name="vragen">Alleen de uitkomsten van deze vragen, in de volgorde van de wet; standaard alle.</param>
    /// <exception cref="ArgumentNullException">Een van beide is <c>null</c>.</exception>
    public static void Schrijf(Beoordeling beoordeling, Stream stroom, bool ingesprongen = false, IReadOnlyCollection<Rechtsvraag>? vragen = null)
    {
        Guard.Against.Null(beoordeling);
        Guard.Against.Null(stroom);
        using var schrijver = new Utf8JsonWriter(stroom, new() { Indented = ingesprongen, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Schrijf(beoordeling, schrijver, vragen);
    }

    /// <summary>Schrijft naar tekst.</summary>
    /// <param name="beoordeling">De beoordeling.</param>
    /// <param name="ingesprongen">Met regels en inspringen, om te lezen.</param>
    /// <param name="vragen">Alleen de uitkomsten van deze vragen, in de volgorde van de wet; standaard alle.</param>
    /// <exception cref="ArgumentNullException"><paramref name="beoordeling"/> is <c>null</c>.</exception>
    public static string Schrijf(Beoordeling beoordeling, bool ingesprongen = false, IReadOnlyCollection<Rechtsvraag>? vragen = null)
    {
        using var stroom = new MemoryStream();
        Schrijf(beoordeling, stroom, ingesprongen, vragen);
        return Encoding.UTF8.GetString(stroom.GetBuffer(), 0, (int)stroom.Length);
    }

    private static void Schrijf(Beoordeling beoordeling, Utf8JsonWriter schrijver, IReadOnlyCollection<Rechtsvraag>? vragen)
    {
        schrijver.WriteStartObject();
        Kop(beoordeling, schrijver);
        if (vragen is not null)
        {
            schrijver.WriteStartArray("selectie");
            foreach (var vraag in Rechtsvragen.Alle.Where(vragen.Contains))
            {
                schrijver.WriteStringValue(vraag.Naam);
            }

            schrijver.WriteEndArray();
        }

        schrijver.WriteStartObject("uitkomsten");
        foreach (var uitleg in beoordeling.Verklaar(vragen))
        {
            schrijver.WriteStartObject(uitleg.Uitkomst.Vraag.Naam);
            Uitkomst(uitleg, schrijver);
            schrijver.WriteEndObject();
        }

        schrijver.WriteEndObject();
        Termijnen(beoordeling.Termijnen.Where(t => vragen?.Contains(t.Soort.Vraag) ?? true), schrijver);
        schrijver.WriteEndObject();
    }

    private static void Termijnen(IEnumerable<Termijndag> termijnen, Utf8JsonWriter schrijver)
    {
        schrijver.WriteStartArray("termijnen");
        foreach (var termijn in termijnen)
        {
            schrijver.WriteStartObject();
            schrijver.WriteString("id", termijn.Soort.Id);
            schrijver.WriteString("vraag", termijn.Soort.Vraag.Naam);
            schrijver.WriteString("veld", termijn.Soort.Veld.Naam);
            schrijver.WriteString("naam", termijn.Soort.Naam);
            schrijver.WriteString("aard", Naamvan(termijn.Soort.Aard));
            schrijver.WriteString("aanZet", Naamvan(termijn.Soort.AanZet));
            schrijver.WriteBoolean("zeker", termijn.IsZeker);
            schrijver.WriteBoolean("voorwaardelijk", termijn.IsVoorwaardelijk);
            Dagen(schrijver, "eersteDag", termijn.EersteDag);
            Dagen(schrijver, "laatsteDag", termijn.LaatsteDag);
            Dagen(schrijver, "totExclusief", termijn.EindeExclusief);
            schrijver.WriteStartArray("regels");
            foreach (var regel in termijn.Regels)
            {
                schrijver.WriteStartObject();
                schrijver.WriteString("id", regel.Id);
                schrijver.WriteStartArray("grondslag");
                foreach (var grondslag in regel.Grondslagen)
                {
                    schrijver.WriteStringValue(grondslag.ToString());
                }

                schrijver.WriteEndArray();
                schrijver.WriteEndObject();
            }

            schrijver.WriteEndArray();
            var verschuiving = termijn.Verschuift();
            schrijver.WriteStartObject("verschuift");
            Teksten(schrijver, "ontbreekt", verschuiving.Ontbreekt.Select(o => o.Pad));
            Teksten(schrijver, "onvolledigeLijsten", verschuiving.OnvolledigeLijsten.Select(l => l.Naam));
            Lezingen(verschuiving.Lezingen, schrijver);
            Teksten(schrijver, "aanvragen", verschuiving.Aanvragen.Select(v => v.Naam));
            schrijver.WriteEndObject();
            schrijver.WriteEndObject();
        }

        schrijver.WriteEndArray();
    }

    private static void Dagen(Utf8JsonWriter schrijver, string naam, Dagbereik? dag)
    {
        if (dag is not { } dagen)
        {
            schrijver.WriteNull(naam);
            return;
        }

        schrijver.WriteStartObject(naam);
        Dag(schrijver, "vroegst", dagen.Vroegst);
        Dag(schrijver, "laatst", dagen.Laatst);
        schrijver.WriteEndObject();
    }

    private static void Teksten(Utf8JsonWriter schrijver, string naam, IEnumerable<string> teksten)
    {
        schrijver.WriteStartArray(naam);
        foreach (var tekst in teksten)
        {
            schrijver.WriteStringValue(tekst);
        }

        schrijver.WriteEndArray();
    }

    private static void Kop(Beoordeling beoordeling, Utf8JsonWriter schrijver)
    {
        schrijver.WriteString("schema", Schema);
        schrijver.WriteString("kenmerk", beoordeling.Dossier.Bron.Kenmerk);
        Dag(schrijver, "peildatum", beoordeling.Peildata.Peildatum);
        Dag(schrijver, "wetsdatum", beoordeling.Peildata.Wetsdatum);
        Dag(schrijver, "bekendTot", beoordeling.Peildata.BekendTot);

        schrijver.WriteStartObject("editie");
        schrijver.WriteString("id", beoordeling.Editie.Id);
        schrijver.WriteString("naam", beoordeling.Editie.Naam);
        schrijver.WriteBoolean("rechtskracht", beoordeling.Editie.HeeftRechtskracht);
        schrijver.WriteEndObject();

        schrijver.WriteStartObject("rechtsstand");
        Dag(schrijver, "gecontroleerdTot", Wetsdatum.GecontroleerdTotEnMet);
        schrijver.WriteEndObject();

        schrijver.WriteStartObject("pakket");
        schrijver.WriteString("versie", Pakketversie);
        schrijver.WriteEndObject();

        schrijver.WriteStartObject("beleidskader");
        schrijver.WriteString("naam", beoordeling.Kader.Naam);
        schrijver.WriteStartArray("keuzes");
        foreach (var keuze in beoordeling.Kader.Keuzes)
        {
            schrijver.WriteStartObject();
            schrijver.WriteString("lezing", keuze.Lezing.Id);
            schrijver.WriteString("keuze", keuze.Keuze);
            Dag(schrijver, "vanaf", keuze.Vanaf);
            schrijver.WriteString("grondslag", keuze.Grondslag);
            schrijver.WriteEndObject();
        }

        schrijver.WriteEndArray();
        schrijver.WriteEndObject();
    }

    private static void Uitkomst(Toelichting uitleg, Utf8JsonWriter schrijver)
    {
        var uitkomst = uitleg.Uitkomst;
        var vraag = uitkomst.Vraag;
        var velden = uitkomst.Velden;
        schrijver.WriteString("vraag", vraag.Titel);
        schrijver.WriteString("status", Naamvan(uitkomst.Status));
        schrijver.WriteBoolean("voorwaardelijk", uitkomst.IsVoorwaardelijk);
        schrijver.WritePropertyName("waarde");
        Waarde(uitkomst.Status, velden, schrijver);
        schrijver.WriteStartObject("velden");
        foreach (var veld in velden)
        {
            Veld(veld, schrijver);
        }

        schrijver.WriteEndObject();
        schrijver.WriteString("bevoegd", vraag.Bevoegd);
        schrijver.WriteString("aard", Naamvan(vraag.Aard));
        schrijver.WriteString("strekking", Naamvan(vraag.Strekking));
        schrijver.WriteString("handelen", Naamvan(uitkomst.Handelen));
        schrijver.WriteString("redenOnbekend", uitleg.Reden == RedenOnbekend.Geen ? null : Naamvan(uitleg.Reden));
        Lezingen(uitleg.Lezingen, schrijver);
        if (uitleg.Besluit is { } besluit)
        {
            schrijver.WriteString("vastgesteld", besluit.Vastgesteld);
            schrijver.WriteString("berekend", besluit.Berekend);
            schrijver.WriteBoolean("afwijking", besluit.WijktAf);
        }

        schrijver.WriteStartArray("voorbehoud");
        foreach (var voorbehoud in uitleg.Voorbehouden)
        {
            schrijver.WriteStringValue(voorbehoud);
        }

        schrijver.WriteEndArray();
        Regels(uitleg, schrijver);
        Ontbreekt(uitleg, schrijver);
    }

    /// <summary>Een vraag met een hoofdveld geeft die waarde; anders een object met een waarde per veld. <c>null</c> als niet bepaald.</summary>
    private static void Waarde(Uitkomststatus status, IReadOnlyList<Velduitkomst> velden, Utf8JsonWriter schrijver)
    {
        if (status != Uitkomststatus.Bepaald)
        {
            schrijver.WriteNullValue();
        }
        else if (velden.FirstOrDefault(v => v.Veld.Naam == Rechtsvraag.Hoofdveld) is { Veld: not null } hoofd)
        {
            Veldwaarde(hoofd, schrijver);
        }
        else
        {
            schrijver.WriteStartObject();
            foreach (var veld in velden)
            {
                schrijver.WritePropertyName(veld.Veld.Naam);
                Veldwaarde(veld, schrijver);
            }

            schrijver.WriteEndObject();
        }
    }

    private static void Veld(Velduitkomst veld, Utf8JsonWriter schrijver)
    {
        schrijver.WriteStartObject(veld.Veld.Naam);
        schrijver.WritePropertyName("waarde");
        Veldwaarde(veld, schrijver);
        if (veld.Veld.Soort == Celsoort.Keuze)
        {
            schrijver.WriteStartArray("mogelijk");
            foreach (var keuze in veld.Keuzes)
            {
                schrijver.WriteStringValue(keuze);
            }

            schrijver.WriteEndArray();
        }
        else if (veld.Veld.Eenheid == Eenheid.Datum)
        {
            Dag(schrijver, "vroegst", veld.Vroegst);
            Dag(schrijver, "laatst", veld.Laatst);
            if (veld.Veld.IsExclusief)
            {
                Dag(schrijver, "laatsteDag", veld.IsZeker && veld.Vroegst is { } dag ? Dagnummer.AlsDatum(Dagnummer.Van(dag) - 1) : null);
            }
        }
        else if (veld.Veld.Soort == Celsoort.Bereik && veld.Veld.Eenheid != Eenheid.Gemeente)
        {
            Getal(schrijver, "minimum", veld.Minimum);
            Getal(schrijver, "maximum", veld.Maximum);
            schrijver.WriteString("eenheid", Naamvan(veld.Veld.Eenheid));
        }

        schrijver.WriteEndObject();
    }

    private static void Veldwaarde(Velduitkomst veld, Utf8JsonWriter schrijver)
    {
        if (!veld.IsZeker)
        {
            schrijver.WriteNullValue();
            return;
        }

        switch (veld.Veld.Soort)
        {
            case Celsoort.Waarheid:
                schrijver.WriteBooleanValue(veld.JaNee!.Value);
                break;
            case Celsoort.Keuze:
                schrijver.WriteStringValue(veld.Keuzes[0]);
                break;
            default:
                if (veld.Veld.Eenheid == Eenheid.Datum)
                {
                    schrijver.WriteStringValue(veld.Vroegst is { } dag ? Datumtekst.Schrijf(dag) : Geen);
                }
                else if (veld.Veld.Eenheid == Eenheid.Gemeente)
                {
                    schrijver.WriteStringValue(veld.ToString());
                }
                else
                {
                    schrijver.WriteNumberValue(veld.Minimum!.Value);
                }

                break;
        }
    }

    private static void Lezingen(IReadOnlyList<Lezinguitkomst> lezingen, Utf8JsonWriter schrijver)
    {
        schrijver.WriteStartArray("lezingen");
        foreach (var lezing in lezingen)
        {
            schrijver.WriteStartObject();
            schrijver.WriteString("id", lezing.Lezing.Id);
            schrijver.WriteString("vraag", lezing.Lezing.Vraag);
            schrijver.WriteString("keuze", lezing.Keuze.Naam);
            schrijver.WriteBoolean("standaard", lezing.IsStandaard);
            schrijver.WriteString("waarde", lezing.Waarde);
            schrijver.WriteEndObject();
        }

        schrijver.WriteEndArray();
    }

    private static void Regels(Toelichting uitleg, Utf8JsonWriter schrijver)
    {
        schrijver.WriteStartArray("regels");
        foreach (var regel in uitleg.Regels)
        {
            schrijver.WriteStartObject();
            schrijver.WriteString("id", regel.Regel.Id);
            schrijver.WriteString("status", Naamvan(regel.Status));
            if (regel.Onderdeel is not null)
            {
                schrijver.WriteString("onderdeel", regel.Onderdeel);
            }

            schrijver.WriteString("titel", regel.Regel.Titel);
            schrijver.WriteString("zekerheid", Naamvan(regel.Regel.Zekerheid));
            schrijver.WriteStartArray("grondslag");
            foreach (var grondslag in regel.Regel.Grondslagen)
            {
                schrijver.WriteStringValue(grondslag.ToString());
            }

            schrijver.WriteEndArray();
            schrijver.WriteStartArray("jci");
            foreach (var jci in regel.Regel.Grondslagen.Select(g => g.Jci).OfType<string>())
            {
                schrijver.WriteStringValue(jci);
            }

            schrijver.WriteEndArray();
            schrijver.WriteString("waarom", regel.Doorslag);
            schrijver.WriteEndObject();
        }

        schrijver.WriteEndArray();
    }

    private static void Ontbreekt(Toelichting uitleg, Utf8JsonWriter schrijver)
    {
        schrijver.WriteStartArray("ontbreekt");
        foreach (var ontbreekt in uitleg.Ontbreekt)
        {
            schrijver.WriteStartObject();
            schrijver.WriteString("feit", ontbreekt.Pad);
            schrijver.WriteString("vraag", ontbreekt.Feit.Vraag);
            schrijver.WriteString("bron", Naamvan(ontbreekt.Feit.Bron));
            schrijver.WriteString("oordeelVan", ontbreekt.Feit.Beoordelaar == Beoordelaar.Niemand ? null : Naamvan(ontbreekt.Feit.Beoordelaar));
            schrijver.WriteEndObject();
        }

        schrijver.WriteEndArray();
        schrijver.WriteStartArray("onvolledigeLijsten");
        foreach (var lijst in uitleg.OnvolledigeLijsten)
        {
            schrijver.WriteStringValue(lijst.Naam);
        }

        schrijver.WriteEndArray();
    }

    private static string Naamvan<E>(E waarde)
        where E : struct, Enum => Opsomming.Jsonnaam(waarde.ToString());

    private static void Dag(Utf8JsonWriter schrijver, string naam, LocalDate? dag) => schrijver.WriteString(naam, dag is { } d ? Datumtekst.Schrijf(d) : null);

    private static void Getal(Utf8JsonWriter schrijver, string naam, long? getal)
    {
        if (getal is { } waarde)
        {
            schrijver.WriteNumber(naam, waarde);
        }
        else
        {
            schrijver.WriteNull(naam);
        }
    }

    private static string Versie()
    {
        var pakket = typeof(InburgeringEngine).Assembly;
        return pakket.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? pakket.GetName().Version?.ToString() ?? "onbekend";
    }
}
