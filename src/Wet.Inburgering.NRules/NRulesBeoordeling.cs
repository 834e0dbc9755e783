namespace Wet.Inburgering.NRules;

/// <summary>De beoordeling volgens de wet, met wat gemeentelijke regels eraan toevoegden.</summary>
public sealed class NRulesBeoordeling
{
    internal NRulesBeoordeling(Beoordeling beoordeling, IReadOnlyList<object> gemeentefeiten)
    {
        Beoordeling = beoordeling;
        Gemeentefeiten = gemeentefeiten;
    }

    /// <summary>De beoordeling volgens de wet; gelijk aan die van <see cref="InburgeringEngine"/>.</summary>
    public Beoordeling Beoordeling { get; }

    /// <summary>De feiten die gemeentelijke regels toevoegden en niet zelf weer introkken.</summary>
    public IReadOnlyList<object> Gemeentefeiten { get; }

    /// <summary>De toegevoegde feiten van een type.</summary>
    /// <typeparam name="T">Het type.</typeparam>
    public IEnumerable<T> Gemeentefeit<T>()
        where T : notnull => Gemeentefeiten.OfType<T>();
}
