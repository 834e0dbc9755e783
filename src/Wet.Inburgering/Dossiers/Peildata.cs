namespace Wet.Inburgering.Dossiers;

/// <summary>
/// De data van een vraag. Een gebeurtenis na de peildatum is niet gebeurd; aangekondigde einddata tellen wel. Wat op
/// <see cref="BekendTot"/> nog niet bekend was is onbekend.
/// </summary>
public readonly record struct Peildata
{
    /// <summary>Vraagt naar een dag, onder de tekst van die dag.</summary>
    /// <param name="peildatum">De dag waarover gevraagd wordt.</param>
    /// <param name="wetsdatum">De dag waarvan de tekst gebruikt wordt; standaard de peildatum.</param>
    /// <param name="bekendTot">Laatste dag tot en met welke feiten bekend waren; standaard alles.</param>
    public Peildata(LocalDate peildatum, LocalDate? wetsdatum = null, LocalDate? bekendTot = null)
    {
        Peildatum = peildatum;
        Wetsdatum = wetsdatum ?? peildatum;
        BekendTot = bekendTot;
    }

    /// <summary>De dag waarover gevraagd wordt.</summary>
    public LocalDate Peildatum { get; }

    /// <summary>De dag waarvan de wettekst gebruikt wordt.</summary>
    public LocalDate Wetsdatum { get; }

    /// <summary>Laatste dag tot en met welke feiten bekend waren; <c>null</c> = alles wat in het dossier staat.</summary>
    public LocalDate? BekendTot { get; }

    /// <summary>Een peildatum alleen is genoeg.</summary>
    /// <param name="peildatum">De dag waarover gevraagd wordt.</param>
    public static implicit operator Peildata(LocalDate peildatum) => new(peildatum);
}
