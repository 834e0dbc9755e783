namespace Wet.Inburgering.Handhaving;

/// <summary>De boete op de laatst geconstateerde overtreding van art. 23. Altijd nog een besluit van mensen: gehoord, gewogen, gemotiveerd.</summary>
/// <param name="MagOpleggen">Staat de wet een boete toe?</param>
/// <param name="Normbedrag">Het bedrag volgens de ladder, voor verwijtbaarheid en plafond.</param>
/// <param name="Bedrag">Het hoogste bedrag dat nu kan, na verwijtbaarheid en plafond.</param>
public readonly record struct BoeteOndersteuning(bool MagOpleggen, Bedrag Normbedrag, Bedrag Bedrag);

/// <summary>De vraag naar de boete van art. 23.</summary>
public sealed class BoeteOndersteuningVraag : Rechtsvraag<BoeteOndersteuning>
{
    internal BoeteOndersteuningVraag()
        : base("boeteOndersteuning", "Welke boete staat op de laatste overtreding van art. 23?", Aard.Beoordelingsruimte, Strekking.Belastend, "college")
    {
        MagOpleggen = Voeg(new JaNeeVeld(this, "magOpleggen"));
        Normbedrag = Voeg(new WaardeVeld(this, "normbedrag", Eenheid.Eurocent));
        Bedrag = Voeg(new WaardeVeld(this, "bedrag", Eenheid.Eurocent));
    }

    internal JaNeeVeld MagOpleggen { get; }

    internal WaardeVeld Normbedrag { get; }

    internal WaardeVeld Bedrag { get; }

    internal override BoeteOndersteuning? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[MagOpleggen.Index].Waarheid is { IsOnbekend: false } mag && Lezer.Bedrag(cellen[Normbedrag.Index]) is { } norm && Lezer.Bedrag(cellen[Bedrag.Index]) is { } bedrag
            ? new(mag.IsWaar, norm, bedrag)
            : null;
}
