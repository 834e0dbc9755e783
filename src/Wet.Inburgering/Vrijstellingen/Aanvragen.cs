using Wet.Inburgering.Examens;

namespace Wet.Inburgering.Vrijstellingen;

/// <summary>De leerplicht en de kwalificatieplicht van de Leerplichtwet 1969 (Wi2021 art. 4 lid 1 onder a en c).</summary>
public sealed record Schoolplicht : Feitenrecord
{
    /// <summary>
    /// Eerste dag van de jaren waarin de persoon naar leeftijd leerplichtig was, ook als hij toen niet in Nederland woonde.
    /// </summary>
    public DatumWaarneming Begin { get; init; }

    /// <summary>
    /// Laatste dag waarop de persoon leer- of kwalificatieplichtig was: de dag voor de achttiende verjaardag, of eerder, zoals bij een
    /// startkwalificatie of een getuigschrift praktijkonderwijs. <see cref="DatumWaarneming.Lopend"/> zolang de plicht duurt.
    /// </summary>
    public DatumWaarneming LaatsteDag { get; init; }
}

/// <summary>Wat van belang is voor "aantoonbaar voldoende ingeburgerd" (Wi2021 art. 4 lid 1 onder e; Bi art. 2.3).</summary>
public sealed record VoldoendeIngeburgerd : Feitenrecord
{
    /// <summary>Aantal hele jaren betaald werk of vrijwilligerswerk in Nederland dat is aangetoond. Een minimum aantal uren noemt het Besluit niet.</summary>
    public Waarneming<int> JarenWerk { get; init; }

    /// <summary>Het niveau van spreken dat in het gesprek is vastgesteld; <see cref="Taalniveau.GeenNiveau"/> zonder gesprek.</summary>
    public Waarneming<Taalniveau> GesprekSpreken { get; init; }

    /// <summary>Het niveau van luisteren dat in het gesprek is vastgesteld; <see cref="Taalniveau.GeenNiveau"/> zonder gesprek.</summary>
    public Waarneming<Taalniveau> GesprekLuisteren { get; init; }
}

/// <summary>De laatste aanvraag om vrijstelling waarop DUO nog niet besliste (Ri art. 2.3 en 3.14).</summary>
public sealed record Vrijstellingsaanvraag : Feitenrecord
{
    /// <summary>Dag van ontvangst; <see cref="DatumWaarneming.NietGebeurd"/> als er geen aanvraag is.</summary>
    public DatumWaarneming Ontvangen { get; init; }

    /// <summary>Waarom vrijstelling gevraagd wordt.</summary>
    public Waarneming<Vrijstellingsverzoek> Verzoek { get; init; }
}

/// <summary>De gronden waarop vrijstelling wordt aangevraagd.</summary>
public enum Vrijstellingsverzoek
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Een diploma of ander bewijsstuk (Wi2021 art. 4 lid 1 onder b).</summary>
    Bewijsstuk,

    /// <summary>Het volgen van een opleiding (Wi2021 art. 4 lid 1 onder d).</summary>
    Opleiding,

    /// <summary>Aantoonbaar voldoende ingeburgerd (Wi2021 art. 4 lid 1 onder e).</summary>
    VoldoendeIngeburgerd,

    /// <summary>Een onderdeel van het examen (Wi2021 art. 7 lid 3).</summary>
    Examenonderdeel,
}
