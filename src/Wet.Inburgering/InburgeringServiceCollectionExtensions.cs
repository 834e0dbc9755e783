using Ardalis.GuardClauses;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Wet.Inburgering;

/// <summary>Registreert de bibliotheek.</summary>
public static class InburgeringServiceCollectionExtensions
{
    /// <summary>Voegt <see cref="InburgeringEngine"/> toe, als hij er nog niet is.</summary>
    /// <param name="services">De verzameling diensten.</param>
    /// <returns>Dezelfde verzameling.</returns>
    public static IServiceCollection AddWetInburgering(this IServiceCollection services)
    {
        Guard.Against.Null(services);
        services.TryAddSingleton(InburgeringEngine.Standaard);
        return services;
    }
}
