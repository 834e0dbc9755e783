namespace Wet.Inburgering.Testdata;

/// <summary>Een dossier met de data waarover gevraagd wordt.</summary>
/// <param name="Dossier">Het dossier; klopt op deze peildata.</param>
/// <param name="Peildata">De peildata.</param>
public sealed record Geval(Dossier Dossier, Peildata Peildata)
{
    /// <summary>Het nagekeken dossier.</summary>
    /// <exception cref="OngeldigDossierException">De generator maakte een dossier dat niet klopt: dat is een fout in de generator.</exception>
    public GecontroleerdDossier Gecontroleerd
        => Dossier.Controleer(Peildata, out var gecontroleerd, out var fouten) ? gecontroleerd : throw new OngeldigDossierException(fouten);
}
