namespace Wet.Inburgering.Dossiers;

/// <summary>Het dossier klopt niet; alle fouten staan erin.</summary>
public sealed class OngeldigDossierException : ArgumentException
{
    /// <summary>Maakt de fout.</summary>
    /// <param name="fouten">Alle fouten.</param>
    public OngeldigDossierException(IReadOnlyList<Dossierfout> fouten)
        : base($"Het dossier heeft {fouten.Count} fout(en): {string.Join("; ", fouten)}") => Fouten = fouten;

    /// <summary>Alle fouten.</summary>
    public IReadOnlyList<Dossierfout> Fouten { get; }
}
