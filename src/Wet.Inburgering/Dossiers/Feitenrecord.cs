namespace Wet.Inburgering.Dossiers;

/// <summary>Basis van alle records met feiten over een persoon: drukt nooit waarden af.</summary>
public abstract record Feitenrecord
{
    /// <summary>Geeft alleen de naam van het type: persoonlijke waarden komen niet in logs of foutmeldingen.</summary>
    public sealed override string ToString() => GetType().Name;
}
