namespace Wet.Inburgering.Grondslagen;

/// <summary>Data waarop de regels veranderden, elk eenmaal opgeschreven.</summary>
public static class Wetsdatum
{
    /// <summary>Begin van de Wet inburgering zoals die tot en met 31 december 2021 gold.</summary>
    public static LocalDate Wi2013 { get; } = new(2013, 1, 1);

    /// <summary>Inwerkingtreding van de Wet, het Besluit en de Regeling inburgering 2021.</summary>
    public static LocalDate Inwerkingtreding { get; } = new(2022, 1, 1);

    /// <summary>Stb. 2022, 487 en 489 en Stcrt. 2022, 33825.</summary>
    public static LocalDate Wijziging2023 { get; } = new(2023, 1, 1);

    /// <summary>Bi art. 12.1a lid 5: de werknorm voor ONA onder Wi2013.</summary>
    public static LocalDate Werknorm2024 { get; } = new(2024, 1, 1);

    /// <summary>Besluit van 9 april 2024: vermogende vreemdeling van de lijst van tijdelijke doelen.</summary>
    public static LocalDate VermogendeVreemdelingVervallen { get; } = new(2024, 4, 17);

    /// <summary>Blauwe kaart: verwijzing naar Richtlijn (EU) 2021/1883.</summary>
    public static LocalDate BlauweKaart2024 { get; } = new(2024, 6, 12);

    /// <summary>Wijziging van het Besluit per 1 september 2025.</summary>
    public static LocalDate Wijziging2025 { get; } = new(2025, 9, 1);

    /// <summary>Het examenreglement van 2026.</summary>
    public static LocalDate Examenreglement2026 { get; } = new(2026, 1, 1);

    /// <summary>Vreemdelingenwet 2000: een onverdeelde verblijfsvergunning asiel.</summary>
    public static LocalDate OnverdeeldeAsielvergunning { get; } = new(2026, 6, 12);

    /// <summary>Uitvoeringspraktijk: een Toets Gesproken Nederlands van voor deze dag kan voor spreken tellen.</summary>
    public static LocalDate ToetsGesprokenNederlands { get; } = new(2014, 11, 1);

    /// <summary>De dag tot en met welke de teksten zijn nagelezen.</summary>
    public static LocalDate GecontroleerdTotEnMet { get; } = new(2026, 11, 24);

    /// <summary>Besluit over de informatienota.</summary>
    public static LocalDate Nota2020 { get; } = new(2020, 3, 31);

    /// <summary>Verwachte start volgens de nota van maart 2020.</summary>
    public static LocalDate StartVolgensNota2020 { get; } = new(2021, 7, 1);
}
