namespace Wet.Inburgering.Handhaving;

/// <summary>
/// Vanaf wanneer een boete van art. 24 of 25 op zijn vroegst kan. Of zij dan mag en hoe hoog zij is, zeggen <see cref="BoetePvtMap"/> en
/// <see cref="BoeteLeerroute"/>.
/// </summary>
/// <param name="Kan">Kan de wet tot een boete leiden?</param>
/// <param name="NietEerderDan">Eerste dag waarop het op zijn vroegst kan, inclusief; <c>null</c> als het niet kan.</param>
public readonly record struct VolgendeBoete(bool Kan, LocalDate? NietEerderDan);

/// <summary>De vraag naar de volgende boete.</summary>
public sealed class VolgendeBoeteVraag : Rechtsvraag<VolgendeBoete>
{
    internal VolgendeBoeteVraag()
        : base("volgendeBoete", "Vanaf wanneer kan op zijn vroegst een boete omdat de inburgering niet op tijd klaar is?", Aard.Gebonden, Strekking.Belastend, "Minister (DUO)")
    {
        Kan = Voeg(new JaNeeVeld(this, "kan"));
        NietEerderDan = Voeg(new WaardeVeld(this, "nietEerderDan", Eenheid.Datum));
    }

    internal JaNeeVeld Kan { get; }

    internal WaardeVeld NietEerderDan { get; }

    internal override VolgendeBoete? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Kan.Index].Waarheid is { IsOnbekend: false } kan ? new(kan.IsWaar, kan.IsWaar ? Lezer.Dag(cellen[NietEerderDan.Index]) : null) : null;
}
