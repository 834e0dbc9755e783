using System.Reflection;
using Ardalis.GuardClauses;
using NRules.Fluent.Dsl;

namespace Wet.Inburgering.NRules;

/// <summary>Welke gemeentelijke regels meedoen.</summary>
public sealed class NRulesOpties
{
    private readonly List<Type> regels = [];

    internal IReadOnlyList<Type> Regeltypen => regels;

    /// <summary>Voegt regels toe.</summary>
    /// <param name="typen">Klassen die van <see cref="Rule"/> zijn afgeleid, met een constructor zonder parameters.</param>
    /// <returns>Dezelfde opties.</returns>
    /// <exception cref="ArgumentException">Een type is geen regel.</exception>
    public NRulesOpties Regels(params Type[] typen)
    {
        Guard.Against.Null(typen);
        foreach (var type in typen)
        {
            if (!IsRegel(type))
            {
                throw new ArgumentException($"{type} is geen regel; verwacht een klasse die van {typeof(Rule)} is afgeleid en niet abstract is.", nameof(typen));
            }
        }

        regels.AddRange(typen.Where(t => !regels.Contains(t)));
        return this;
    }

    /// <summary>Voegt alle openbare regels van een assembly toe.</summary>
    /// <param name="assembly">De assembly.</param>
    /// <returns>Dezelfde opties.</returns>
    public NRulesOpties Regels(Assembly assembly)
    {
        Guard.Against.Null(assembly);
        return Regels([.. assembly.GetExportedTypes().Where(IsRegel).OrderBy(t => t.FullName, StringComparer.Ordinal)]);
    }

    private static bool IsRegel(Type type) => !type.IsAbstract && !type.IsGenericTypeDefinition && typeof(Rule).IsAssignableFrom(type);
}
