using System.Diagnostics.CodeAnalysis;

namespace Wet.Inburgering.Json;

/// <summary>Wat er uit de JSON gelezen is: een beleidskader, of alle fouten.</summary>
public sealed class Beleidskaderresultaat
{
    internal Beleidskaderresultaat(Beleidskader kader)
    {
        Kader = kader;
        Fouten = [];
    }

    internal Beleidskaderresultaat(IReadOnlyList<Dossierfout> fouten) => Fouten = fouten;

    /// <summary>Is de invoer goed gelezen?</summary>
    [MemberNotNullWhen(true, nameof(Kader))]
    public bool IsGelezen => Kader is not null;

    /// <summary>Het kader; <c>null</c> als er fouten zijn.</summary>
    public Beleidskader? Kader { get; }

    /// <summary>Alle fouten, in de volgorde van de invoer; leeg als het kader gelezen is.</summary>
    public IReadOnlyList<Dossierfout> Fouten { get; }
}
