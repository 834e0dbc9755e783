using Wet.Inburgering.Examens;
using Wet.Inburgering.Leerroutes;

namespace Wet.Inburgering.Intake;

/// <summary>Een versie van het persoonlijk plan inburgering en participatie (PIP).</summary>
public sealed record Pip : Feitenrecord
{
    /// <summary>Dagtekening van deze versie. Sleutel.</summary>
    public required DatumWaarneming Dagtekening { get; init; }

    /// <summary>De leerroute die het college in deze versie vaststelde.</summary>
    public Waarneming<Leerroute> Leerroute { get; init; }

    /// <summary>
    /// Niveau waarop lezen wordt geëxamineerd: B1, of A2 na afschalen. In de zelfredzaamheidsroute: A2 als dit vrijwillige examen in het PIP is
    /// afgesproken (Bi art. 3.14 lid 7), anders <see cref="Taalniveau.GeenNiveau"/>.
    /// </summary>
    public Waarneming<Taalniveau> NiveauLezen { get; init; }

    /// <summary>Niveau voor luisteren, zoals bij <see cref="NiveauLezen"/>.</summary>
    public Waarneming<Taalniveau> NiveauLuisteren { get; init; }

    /// <summary>Niveau voor schrijven, zoals bij <see cref="NiveauLezen"/>.</summary>
    public Waarneming<Taalniveau> NiveauSchrijven { get; init; }

    /// <summary>Niveau voor spreken, zoals bij <see cref="NiveauLezen"/>.</summary>
    public Waarneming<Taalniveau> NiveauSpreken { get; init; }

    /// <summary>Hoe KNM in deze versie staat; in de zelfredzaamheidsroute is <see cref="Knmvorm.Examen"/> het afgesproken vrijwillige examen.</summary>
    public Waarneming<Knmvorm> Knm { get; init; }

    /// <summary>De gemeente waarvan het college dit PIP vaststelde; na een herindeling de gemeente die haar taken overnam.</summary>
    public Waarneming<Gemeentecode> Gemeente { get; init; }

    /// <summary>Of de leerroute in dit PIP zelf is vastgesteld (Wi2021 art. 15 lid 1 onder a).</summary>
    public Waarneming<Pipdeel> VastgesteldeLeerroute { get; init; }

    /// <summary>De ondersteuning en begeleiding (Wi2021 art. 15 lid 1 onder b).</summary>
    public Waarneming<Pipdeel> Ondersteuning { get; init; }

    /// <summary>De intensiteit van het participatieverklaringstraject (Wi2021 art. 15 lid 1 onder c).</summary>
    public Waarneming<Pipdeel> IntensiteitPvt { get; init; }

    /// <summary>De intensiteit van de module Arbeidsmarkt en Participatie (Wi2021 art. 15 lid 1 onder c).</summary>
    public Waarneming<Pipdeel> IntensiteitMap { get; init; }

    /// <summary>De afspraken over voor- of vroegschoolse educatie van het kind (Wi2021 art. 15 lid 1 onder d).</summary>
    public Waarneming<Pipdeel> AfsprakenVve { get; init; }

    /// <summary>De intensiteit van de leerroute (Wi2021 art. 15 lid 2).</summary>
    public Waarneming<Pipdeel> IntensiteitLeerroute { get; init; }

    /// <summary>Het aantal voortgangsgesprekken (Bi art. 5.3).</summary>
    public Waarneming<Pipdeel> Voortgangsgesprekken { get; init; }

    /// <summary>De besluiten van de Participatiewet, ook over ontzorgen (Wi2021 art. 15 lid 3).</summary>
    public Waarneming<Pipdeel> Bijstandsbesluiten { get; init; }
}

/// <summary>Of een onderdeel in het PIP staat.</summary>
public enum Pipdeel
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Het staat erin, of is bijgevoegd.</summary>
    Opgenomen,

    /// <summary>Het ontbreekt.</summary>
    Ontbreekt,
}
