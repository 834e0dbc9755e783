namespace Wet.Inburgering.Examens;

/// <summary>Het document waar iemand recht op heeft (Wi2021 art. 6 lid 2; Bi art. 3.15 en 3.16).</summary>
/// <param name="Recht">Is er recht op een document?</param>
/// <param name="Document">Welk document, als er recht op is en dat vaststaat.</param>
/// <param name="Dagtekening">De dag op het document: die waarop het recht ontstond, als die vaststaat.</param>
/// <param name="DoorCollege">Reikt het college het persoonlijk uit (Ri art. 3.18 lid 2)? <c>null</c> als dat niet vaststaat.</param>
public readonly record struct Documentrecht(bool Recht, Inburgeringsdocument? Document, LocalDate? Dagtekening, bool? DoorCollege);

/// <summary>De vraag naar diploma of certificaat.</summary>
public sealed class DiplomaOfCertificaatVraag : Rechtsvraag<Documentrecht>
{
    internal DiplomaOfCertificaatVraag()
        : base("diplomaOfCertificaat", "Heeft de persoon recht op een diploma of certificaat, en welk?", Aard.Gebonden, Strekking.Begunstigend, "Minister (DUO)")
    {
        Recht = Voeg(new JaNeeVeld(this, Hoofdveld));
        Document = Voeg(new KeuzeVeld<Inburgeringsdocument>(this, "document"));
        Dagtekening = Voeg(new WaardeVeld(this, "dagtekening", Eenheid.Datum));
        DoorCollege = Voeg(new JaNeeVeld(this, "doorCollege"));
        Document.Veld.Bijkomend = Dagtekening.Veld.Bijkomend = DoorCollege.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Recht { get; }

    internal KeuzeVeld<Inburgeringsdocument> Document { get; }

    internal WaardeVeld Dagtekening { get; }

    internal JaNeeVeld DoorCollege { get; }

    internal override Documentrecht? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Recht.Index].Waarheid switch
        {
            { IsOnbekend: true } => null,
            { IsOnwaar: true } => new(false, null, null, null),
            _ => new(
                true,
                Kandidaten<Inburgeringsdocument>.Enige(cellen[Document.Index].Uitgesloten),
                Lezer.Dag(cellen[Dagtekening.Index]),
                cellen[DoorCollege.Index].Waarheid is { IsOnbekend: false } college ? college.IsWaar : null),
        };
}
