namespace Wet.Inburgering.Dossiers;

/// <summary>Een fout in een dossier. De waarde zelf staat er niet in.</summary>
/// <param name="Pad">Waar: <c>groep.naam</c> of <c>lijst[0].naam</c>.</param>
/// <param name="Melding">Wat er mis is en wat verwacht werd.</param>
public sealed record Dossierfout(string Pad, string Melding)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Pad}: {Melding}";
}
