namespace Wet.Inburgering.Handhaving;

/// <summary>Vanaf wanneer een boete van art. 24 of 25 kan.</summary>
/// <param name="Kan">Kan de wet tot een boete leiden?</param>
/// <param name="Vanaf">Eerste dag waarop het kan, als dan niet aan de plicht is voldaan; <c>null</c> als het niet kan.</param>
public readonly record struct VolgendeBoete(bool Kan, LocalDate? Vanaf);

/// <summary>De vraag naar de volgende boete.</summary>
public sealed class VolgendeBoeteVraag : Rechtsvraag<VolgendeBoete>
{
    internal VolgendeBoeteVraag()
        : base("volgendeBoete", "Vanaf wanneer kan een boete omdat de inburgering niet op tijd klaar is?", Aard.Gebonden, Strekking.Belastend, "Minister (DUO)")
    {
        Kan = Voeg(new JaNeeVeld(this, "kan"));
        Vanaf = Voeg(new WaardeVeld(this, "vanaf", Eenheid.Datum));
    }

    internal JaNeeVeld Kan { get; }

    internal WaardeVeld Vanaf { get; }

    internal override VolgendeBoete? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Kan.Index].Waarheid is { IsOnbekend: false } kan ? new(kan.IsWaar, kan.IsWaar ? Lezer.Dag(cellen[Vanaf.Index]) : null) : null;
}
