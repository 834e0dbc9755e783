namespace Wet.Inburgering.Examens;

/// <summary>Mag het college naar A2 afschalen?</summary>
/// <param name="Mag">Is het college bevoegd? Of het dat doet, en voor welke onderdelen, is zijn keuze.</param>
/// <param name="Uren">De uren Nederlands als tweede taal die tellen, als dat aantal vaststaat.</param>
public readonly record struct Afschalen(bool Mag, int? Uren);

/// <summary>De vraag naar de bevoegdheid tot afschalen.</summary>
public sealed class AfschalenVraag : Rechtsvraag<Afschalen>
{
    internal AfschalenVraag()
        : base("afschalen", "Mag het college onderdelen op A2 laten examineren?", Aard.Beleidsvrijheid, Strekking.Begunstigend, "college")
    {
        Uren = Voeg(new WaardeVeld(this, "uren", Eenheid.Aantal));
        Mag = Voeg(new JaNeeVeld(this, "mag"));
        Uren.Veld.Bijkomend = true;
    }

    internal WaardeVeld Uren { get; }

    internal JaNeeVeld Mag { get; }

    internal override Afschalen? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Mag.Index].Waarheid is { IsOnbekend: false } mag ? new(mag.IsWaar, Lezer.Aantal(cellen[Uren.Index])) : null;
}
