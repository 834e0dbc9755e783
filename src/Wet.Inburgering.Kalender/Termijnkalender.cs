using System.Security.Cryptography;
using System.Text;
using Ardalis.GuardClauses;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Uitleg;

namespace Wet.Inburgering.Kalender;

/// <summary>
/// Zet de termijnen van een beoordeling in een iCalendar (RFC 5545): een afspraak van een hele dag per termijn. Zonder klok: het tijdstempel is
/// de peildatum. Zonder persoonlijke gegevens: het kenmerk komt alleen als hash in de UID. Dezelfde termijn houdt dezelfde UID,
/// zodat een nieuwe beoordeling de afspraak verplaatst. Zonder toestand en te delen tussen threads.
/// </summary>
public static class Termijnkalender
{
    /// <summary>Het achterstuk van iedere UID.</summary>
    public const string Domein = "wet-inburgering";

    private const int Uidbytes = 20;

    /// <summary>Meer regels die misschien gelden maken een afspraak niet duidelijker.</summary>
    private const int MaxRegels = 6;

    /// <summary>De kalender als tekst.</summary>
    /// <param name="beoordeling">De beoordeling.</param>
    /// <param name="opties">Opties; standaard <see cref="Kalenderopties.Standaard"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="beoordeling"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">Noch het dossier noch de opties hebben een kenmerk: de UID's van twee personen zouden gelijk zijn.</exception>
    public static string Schrijf(Beoordeling beoordeling, Kalenderopties? opties = null) => new CalendarSerializer().SerializeToString(Maak(beoordeling, opties)) ?? string.Empty;

    /// <summary>De kalender als object, om afspraken aan te vullen of bij andere te voegen.</summary>
    /// <param name="beoordeling">De beoordeling.</param>
    /// <param name="opties">Opties; standaard <see cref="Kalenderopties.Standaard"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="beoordeling"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">Noch het dossier noch de opties hebben een kenmerk: de UID's van twee personen zouden gelijk zijn.</exception>
    public static Calendar Maak(Beoordeling beoordeling, Kalenderopties? opties = null)
    {
        Guard.Against.Null(beoordeling);
        opties ??= Kalenderopties.Standaard;
        var kenmerk = opties.Kenmerk ?? beoordeling.Dossier.Bron.Kenmerk;
        if (string.IsNullOrEmpty(kenmerk))
        {
            throw new ArgumentException("Het dossier heeft geen kenmerk; geef er een in de opties, want zonder zijn de UID's van twee personen gelijk.", nameof(beoordeling));
        }

        var kalender = new Calendar { ProductId = "-//Wet.Inburgering//Termijnen//NL", Method = "PUBLISH" };
        foreach (var termijn in beoordeling.Termijnen.Where(t => t.IsZeker || !opties.AlleenZeker))
        {
            kalender.Events.Add(Afspraak(beoordeling, termijn, Uid(kenmerk, termijn.Soort, opties.Sleutel.Span)));
        }

        return kalender;
    }

    private static CalendarEvent Afspraak(Beoordeling beoordeling, Termijndag termijn, string uid) => new()
    {
        Uid = uid,
        DtStamp = new CalDateTime(beoordeling.Peildata.Peildatum.Year, beoordeling.Peildata.Peildatum.Month, beoordeling.Peildata.Peildatum.Day, 0, 0, 0, CalDateTime.UtcTzId),
        Start = Dag((termijn.Vroegst ?? termijn.Laatst)!.Value),
        Summary = Samenvatting(beoordeling, termijn),
        Description = Omschrijving(beoordeling, termijn),
        Categories = [Woord(termijn.Soort.AanZet)],
        Status = termijn.IsZeker ? EventStatus.Confirmed : EventStatus.Tentative,
        Transparency = TransparencyType.Transparent,
        Class = "CONFIDENTIAL",
    };

    private static string Samenvatting(Beoordeling beoordeling, Termijndag termijn)
    {
        var uit = termijn.Soort.Naam;
        if (termijn.IsVoorwaardelijk)
        {
            uit = $"Misschien: {uit}";
        }

        if (!termijn.Dag.IsZeker)
        {
            uit += termijn.Vroegst is null ? " (uiterlijk)" : " (op zijn vroegst)";
        }

        return beoordeling.Editie.HeeftRechtskracht ? uit : $"[geen recht] {uit}";
    }

    private static string Omschrijving(Beoordeling beoordeling, Termijndag termijn)
    {
        var regels = new List<string>();
        if (!beoordeling.Editie.HeeftRechtskracht)
        {
            regels.Add($"LET OP: dit is geen geldend recht ({beoordeling.Editie.Naam}).");
        }

        Voeg("Eerste dag", termijn.EersteDag);
        Voeg("Laatste dag", termijn.LaatsteDag);
        Voeg("Eerste dag erna", termijn.EindeExclusief);
        if (termijn.IsVoorwaardelijk)
        {
            regels.Add("Of deze termijn er is, staat nog niet vast.");
        }

        regels.Add($"Aan zet: {Woord(termijn.Soort.AanZet)}.");
        regels.AddRange(termijn.Regels.Take(MaxRegels).Select(r => $"{r.Titel}. {string.Join("; ", r.Grondslagen)} ({r.Id})"));
        Verschuift(termijn.Verschuift());
        if (termijn.Uitkomst.Voorbehouden.Contains("rechtsstandVerouderd"))
        {
            regels.Add("De regels zijn voor deze dag nog niet nagelezen.");
        }

        regels.Add($"Berekend naar de stand van {Schrijfwijze.Datum(beoordeling.Peildata.Peildatum)}; een besluit van het bevoegde orgaan gaat voor.");
        return string.Join("\n", regels);

        void Voeg(string wat, Dagbereik? dag)
        {
            if (dag is { } d)
            {
                regels.Add($"{wat}: {d}.");
            }
        }

        void Verschuift(Verschuiving verschuiving)
        {
            regels.AddRange(verschuiving.Ontbreekt.Select(o => $"Kan verschuiven, nog niet bekend: {o.Feit.Vraag}"));
            regels.AddRange(verschuiving.OnvolledigeLijsten.Select(l => $"Kan verschuiven, lijst niet volledig: {l.Omschrijving}."));
            regels.AddRange(verschuiving.Lezingen.Where(l => !l.IsStandaard).Select(l => $"Andere lezing van {l.Lezing.Grondslag} ({l.Keuze.Naam}): {l.Waarde}."));
            regels.AddRange(verschuiving.Aanvragen.Select(a => $"Kan verschuiven, nog niet beslist: {a.Titel}"));
        }
    }

    /// <summary>De UID volgt uit kenmerk en termijn, en uit niets anders.</summary>
    private static string Uid(string kenmerk, Termijnsoort soort, ReadOnlySpan<byte> sleutel)
    {
        var bron = Encoding.UTF8.GetBytes($"{kenmerk}\n{soort.Id}");
        var hash = sleutel.IsEmpty ? SHA256.HashData(bron) : HMACSHA256.HashData(sleutel, bron);
        return $"{Convert.ToHexStringLower(hash.AsSpan(0, Uidbytes))}@{Domein}";
    }

    private static CalDateTime Dag(LocalDate dag) => new(dag.Year, dag.Month, dag.Day);

    private static string Woord(AanZet aanZet) => aanZet switch
    {
        AanZet.Persoon => "de persoon",
        AanZet.College => "het college",
        AanZet.Minister => "de Minister (DUO)",
        AanZet.Niemand => "niemand (volgt uit de wet)",
        _ => "onbekend",
    };
}
