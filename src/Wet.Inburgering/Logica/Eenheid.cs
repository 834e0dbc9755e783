namespace Wet.Inburgering.Logica;

/// <summary>De eenheid van een waarde. Optellen en vergelijken van verschillende eenheden wordt bij het bouwen van de regels geweigerd.</summary>
public enum Eenheid
{
    /// <summary>Geen eenheid bepaald.</summary>
    Onbekend = 0,

    /// <summary>Een kalenderdag (dagnummer).</summary>
    Datum,

    /// <summary>Een aantal dagen.</summary>
    Dagen,

    /// <summary>Een aantal maanden.</summary>
    Maanden,

    /// <summary>Een bedrag in eurocent.</summary>
    Eurocent,

    /// <summary>Een aantal (uren, pogingen, onderdelen).</summary>
    Aantal,

    /// <summary>De code van een gemeente; alleen gelijk of niet, geen hoeveelheid.</summary>
    Gemeente,
}
