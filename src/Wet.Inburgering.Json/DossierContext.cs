using System.Text.Json.Serialization.Metadata;
using System.Text.Json.Serialization;
using System.Text.Json;
using Wet.Inburgering.Bevoegdheid;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Lening;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Ontzorgen;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Vrijstellingen;

namespace Wet.Inburgering.Json;

/// <summary>De gegenereerde lezer en schrijver van een dossier: zonder reflectie, dus ook na trimmen en in AOT.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(Verblijfstitel))]
[JsonSerializable(typeof(Onderbreking))]
[JsonSerializable(typeof(Oproep))]
[JsonSerializable(typeof(Pip))]
[JsonSerializable(typeof(NietVrijstellendeOpleiding))]
[JsonSerializable(typeof(Omstandigheid))]
[JsonSerializable(typeof(Verlengingsbesluit))]
[JsonSerializable(typeof(Verlengingsaanvraag))]
[JsonSerializable(typeof(Overtreding))]
[JsonSerializable(typeof(BoeteBredeIntake))]
[JsonSerializable(typeof(BoeteTermijn))]
[JsonSerializable(typeof(Bijstandsrecht))]
[JsonSerializable(typeof(UrenInPeriode))]
[JsonSerializable(typeof(Ingezetenschap))]
[JsonSerializable(typeof(Bewijsstuk))]
[JsonSerializable(typeof(Opleiding))]
[JsonSerializable(typeof(Vrijstellingsbesluit))]
[JsonSerializable(typeof(Ontheffingsbesluit))]
[JsonSerializable(typeof(Examenpoging))]
[JsonSerializable(typeof(Gemeenteperiode))]
internal sealed partial class DossierContext : JsonSerializerContext
{
    private static readonly DossierContext Strikt = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        MaxDepth = Leesopties.MaxDiepte,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new DatumConverter(),
            new WaarnemingConverter<bool, JaNeeVorm>(),
            new WaarnemingConverter<int, AantalVorm>(),
            new WaarnemingConverter<Bedrag, BedragVorm>(),
            new WaarnemingConverter<Gemeentecode, GemeenteVorm>(),
            Keuze<ToepasselijkeWet>(),
            Keuze<Titelsoort>(),
            Keuze<Leningdoel>(),
            Keuze<Beperking>(),
            Keuze<TitelHoofdpersoon>(),
            Keuze<Onderbrekingsgrond>(),
            Keuze<Leerroute>(),
            Keuze<OpleidingZonderVrijstelling>(),
            Keuze<Voortgangsoordeel>(),
            Keuze<Verlengingsgrond>(),
            Keuze<Betrokkene>(),
            Keuze<Verplichting>(),
            Keuze<Verwijtbaarheid>(),
            Keuze<Boetestatus>(),
            Keuze<Bijstandsoort>(),
            Keuze<Taalniveau>(),
            Keuze<Examenonderdeel>(),
            Keuze<Examenuitslag>(),
            Keuze<Knmvorm>(),
            Keuze<Urensoort>(),
            Keuze<Bewijsstuksoort>(),
            Keuze<Vrijstellingsgrond>(),
            Keuze<Vrijstellingsomvang>(),
            Keuze<Vrijstellingsverzoek>(),
            Keuze<Ontheffingsoort>(),
            Keuze<Ontheffingsverzoek>(),
            Keuze<Medischadvies>(),
            Keuze<Ontheffingsomvang>(),
            Keuze<Instelling>(),
            Keuze<Gemeenteband>(),
            Keuze<Overdracht>(),
            Keuze<Pipdeel>(),
            Keuze<Kwijtscheldingsgeval>(),
            Keuze<Ontdekking>(),
            new LijstConverter<Verblijfstitel>(),
            new LijstConverter<Onderbreking>(),
            new LijstConverter<Oproep>(),
            new LijstConverter<Pip>(),
            new LijstConverter<NietVrijstellendeOpleiding>(),
            new LijstConverter<Omstandigheid>(),
            new LijstConverter<Verlengingsbesluit>(),
            new LijstConverter<Verlengingsaanvraag>(),
            new LijstConverter<Overtreding>(),
            new LijstConverter<BoeteBredeIntake>(),
            new LijstConverter<BoeteTermijn>(),
            new LijstConverter<Bijstandsrecht>(),
            new LijstConverter<UrenInPeriode>(),
            new LijstConverter<Ingezetenschap>(),
            new LijstConverter<Bewijsstuk>(),
            new LijstConverter<Opleiding>(),
            new LijstConverter<Vrijstellingsbesluit>(),
            new LijstConverter<Ontheffingsbesluit>(),
            new LijstConverter<Examenpoging>(),
            new LijstConverter<Gemeenteperiode>(),
        },
    });

    public static JsonTypeInfo<Dossier> Leesvorm => Strikt.Dossier;

    private static WaarnemingConverter<E, KeuzeVorm<E>> Keuze<E>()
        where E : struct, Enum => new();
}
