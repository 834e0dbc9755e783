using System.Diagnostics.CodeAnalysis;

namespace Wet.Inburgering.Json;

/// <summary>Wat er uit de JSON gelezen is: een dossier, of alle fouten.</summary>
public sealed class Leesresultaat
{
    internal Leesresultaat(Dossier dossier)
    {
        Dossier = dossier;
        Fouten = [];
    }

    internal Leesresultaat(IReadOnlyList<Dossierfout> fouten) => Fouten = fouten;

    /// <summary>Is de invoer goed gelezen?</summary>
    [MemberNotNullWhen(true, nameof(Dossier))]
    public bool IsGelezen => Dossier is not null;

    /// <summary>Het dossier; <c>null</c> als er fouten zijn.</summary>
    public Dossier? Dossier { get; }

    /// <summary>Alle fouten, in de volgorde van de invoer; leeg als het dossier gelezen is.</summary>
    public IReadOnlyList<Dossierfout> Fouten { get; }
}
