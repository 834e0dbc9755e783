namespace Wet.Inburgering.Logica;

/// <summary>Hoe zeker een regel of getal is.</summary>
public enum Zekerheid
{
    /// <summary>Niet opgegeven.</summary>
    Onbekend = 0,

    /// <summary>Gelezen in de wettekst zelf.</summary>
    Hoog,

    /// <summary>Officiële secundaire bron, of afgeleid uit twee wetteksten.</summary>
    Middel,

    /// <summary>Onofficiële bron, of alleen uitvoeringspraktijk.</summary>
    Laag,
}
