using System.Text;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace Wet.Inburgering.Json;

/// <summary>
/// Leest en schrijft een dossier als JSON. Strikt: een onbekende of dubbele naam, een onmogelijke datum of een verkeerd type wordt
/// geweigerd, met alle fouten tegelijk. Wat ontbreekt of <c>null</c> is, is onbekend. Zonder toestand en te delen tussen threads.
/// </summary>
public static class DossierJson
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Leest een dossier uit UTF-8.</summary>
    /// <param name="utf8">De JSON.</param>
    /// <param name="opties">Grenzen; standaard <see cref="Leesopties.Standaard"/>.</param>
    /// <returns>Het dossier, of alle fouten.</returns>
    public static Leesresultaat Lees(ReadOnlySpan<byte> utf8, Leesopties? opties = null)
    {
        opties ??= Leesopties.Standaard;
        if (utf8.Length > opties.MaxBytes)
        {
            return TeGroot(opties);
        }

        utf8 = Invoer.ZonderVoorloop(utf8);
        if (Snel(utf8) is { } dossier && Klopt(dossier, opties))
        {
            return new(dossier);
        }

        var verzameld = Verzamellezer.Lees(utf8, opties);
        if (verzameld.Fouten.Count > 0)
        {
            return new(verzameld.Fouten);
        }

        // Alleen eigen gegevens (x-…) of null: zonder die leest het snelle pad wat overblijft.
        return new(Snel(verzameld.Opgeschoond) ?? throw new InvalidOperationException("De twee lezers van een dossier zijn het niet eens."));
    }

    /// <summary>Leest een dossier uit tekst.</summary>
    /// <param name="json">De JSON.</param>
    /// <param name="opties">Grenzen; standaard <see cref="Leesopties.Standaard"/>.</param>
    /// <returns>Het dossier, of alle fouten.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <c>null</c>.</exception>
    public static Leesresultaat Lees(string json, Leesopties? opties = null)
    {
        Guard.Against.Null(json);
        opties ??= Leesopties.Standaard;
        return Encoding.UTF8.GetByteCount(json) > opties.MaxBytes ? TeGroot(opties) : Lees(Encoding.UTF8.GetBytes(json), opties);
    }

    /// <summary>Leest een dossier uit een stroom met UTF-8; nooit meer dan de grens.</summary>
    /// <param name="stroom">De JSON; blijft open.</param>
    /// <param name="opties">Grenzen; standaard <see cref="Leesopties.Standaard"/>.</param>
    /// <returns>Het dossier, of alle fouten.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stroom"/> is <c>null</c>.</exception>
    public static Leesresultaat Lees(Stream stroom, Leesopties? opties = null)
    {
        Guard.Against.Null(stroom);
        opties ??= Leesopties.Standaard;
        return Invoer.TotGrens(stroom, opties.MaxBytes) is { } alles ? Lees(alles, opties) : TeGroot(opties);
    }

    /// <summary>Schrijft een dossier; gelezen geeft dat hetzelfde dossier terug. Onbekende feiten staan er niet in.</summary>
    /// <param name="dossier">Het dossier.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is <c>null</c>.</exception>
    public static string Schrijf(Dossier dossier)
    {
        Guard.Against.Null(dossier);
        return JsonSerializer.Serialize(dossier, DossierContext.Leesvorm);
    }

    /// <summary>Schrijft een dossier naar een stroom, als UTF-8 zonder byte order mark.</summary>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="stroom">Waarheen; blijft open.</param>
    /// <exception cref="ArgumentNullException">Een van beide is <c>null</c>.</exception>
    public static void Schrijf(Dossier dossier, Stream stroom)
    {
        Guard.Against.Null(stroom);
        stroom.Write(Utf8.GetBytes(Schrijf(dossier)));
    }

    /// <summary>Het snelle pad: <c>null</c> bij iedere fout.</summary>
    internal static Dossier? Snel(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, DossierContext.Leesvorm) is { } gelezen ? MetGroepen(gelezen) : null;
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException or NotSupportedException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Wat het snelle pad zelf niet ziet: de rol van een datum, sleutels en de lengte van lijsten.</summary>
    internal static bool Klopt(Dossier dossier, Leesopties opties)
    {
        foreach (var feit in Feitencatalogus.Standaard.Feiten)
        {
            if (!RolKlopt(feit, dossier))
            {
                return false;
            }
        }

        foreach (var lijst in Feitencatalogus.Standaard.Lijsten)
        {
            var items = lijst.Lees(dossier).Items;
            if (items.Count > opties.MaxItemsPerLijst)
            {
                return false;
            }

            foreach (var item in items)
            {
                if (!lijst.Sleutel.Lees(item).IsBekend)
                {
                    return false;
                }

                foreach (var feit in lijst.Feiten)
                {
                    if (!RolKlopt(feit, item))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    /// <summary>De gegenereerde lezer zet een groep die ontbreekt op <c>null</c>, ook als de klasse een beginwaarde geeft.</summary>
    private static Dossier MetGroepen(Dossier dossier) => dossier with
    {
        Persoon = dossier.Persoon ?? new(),
        Uitvoering = dossier.Uitvoering ?? new(),
        Overgang = dossier.Overgang ?? new(),
        TermijnWi2013 = dossier.TermijnWi2013 ?? new(),
        InspanningWi2013 = dossier.InspanningWi2013 ?? new(),
        OnaWi2013 = dossier.OnaWi2013 ?? new(),
        LeningWi2013 = dossier.LeningWi2013 ?? new(),
        Intake = dossier.Intake ?? new(),
        Lening = dossier.Lening ?? new(),
        Leningrekening = dossier.Leningrekening ?? new(),
        Leningschuld = dossier.Leningschuld ?? new(),
        Draagkracht = dossier.Draagkracht ?? new(),
        Leningachterstand = dossier.Leningachterstand ?? new(),
        Ontzorgoordelen = dossier.Ontzorgoordelen ?? new(),
        Participatieverklaring = dossier.Participatieverklaring ?? new(),
        Arbeidsmarktmodule = dossier.Arbeidsmarktmodule ?? new(),
        Afschaling = dossier.Afschaling ?? new(),
        Zelfredzaamheid = dossier.Zelfredzaamheid ?? new(),
        Taalschakeltraject = dossier.Taalschakeltraject ?? new(),
        Examenaanvraag = dossier.Examenaanvraag ?? new(),
        Examenaanpassing = dossier.Examenaanpassing ?? new(),
        Onregelmatigheid = dossier.Onregelmatigheid ?? new(),
        VrijwilligeInburgering = dossier.VrijwilligeInburgering ?? new(),
        Bewaring = dossier.Bewaring ?? new(),
        Ontzorglasten = dossier.Ontzorglasten ?? new(),
        Voortgang = dossier.Voortgang ?? new(),
        BoetegrondenPvtMap = dossier.BoetegrondenPvtMap ?? new(),
        BoetegrondenLeerroute = dossier.BoetegrondenLeerroute ?? new(),
        Opleidingsverlenging = dossier.Opleidingsverlenging ?? new(),
        Inspanning = dossier.Inspanning ?? new(),
        AmbtshalveVerlenging = dossier.AmbtshalveVerlenging ?? new(),
        Schoolplicht = dossier.Schoolplicht ?? new(),
        VoldoendeIngeburgerd = dossier.VoldoendeIngeburgerd ?? new(),
        Vrijstellingsaanvraag = dossier.Vrijstellingsaanvraag ?? new(),
        Ontheffingsaanvraag = dossier.Ontheffingsaanvraag ?? new(),
        MedischOordeel = dossier.MedischOordeel ?? new(),
        BijzonderOordeel = dossier.BijzonderOordeel ?? new(),
    };

    private static bool RolKlopt(Feit feit, object bron) => feit.Soort != Feitsoort.Datum || feit.Lees(bron).Toestand switch
    {
        Datumtoestand.Lopend => feit.IsEinde,
        Datumtoestand.NietGebeurd => feit.Rol == Datumrol.Gebeurtenis,
        _ => true,
    };

    private static Leesresultaat TeGroot(Leesopties opties)
        => new([new("dossier", Invoer.TeGroot(opties))]);
}
