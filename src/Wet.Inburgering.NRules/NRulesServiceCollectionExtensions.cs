using Ardalis.GuardClauses;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Wet.Inburgering.NRules;

/// <summary>Registreert de motor op NRules.</summary>
public static class NRulesServiceCollectionExtensions
{
    /// <summary>Voegt <see cref="NRulesMotor"/> en <see cref="InburgeringEngine"/> toe, als zij er nog niet zijn.</summary>
    /// <param name="services">De verzameling diensten.</param>
    /// <param name="instellen">Welke gemeentelijke regels meedoen.</param>
    /// <returns>Dezelfde verzameling.</returns>
    public static IServiceCollection AddWetInburgeringNRules(this IServiceCollection services, Action<NRulesOpties>? instellen = null)
    {
        Guard.Against.Null(services);
        services.AddWetInburgering();
        var opties = new NRulesOpties();
        instellen?.Invoke(opties);
        services.TryAddSingleton(_ => new NRulesMotor(opties));
        return services;
    }
}
