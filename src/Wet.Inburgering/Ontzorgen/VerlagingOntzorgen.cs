namespace Wet.Inburgering.Ontzorgen;

/// <summary>De verlaging van de bijstand wegens niet meewerken aan het ontzorgen (Participatiewet art. 18 lid 2). Altijd nog een besluit van mensen.</summary>
/// <param name="MoetVerlagen">Moet het college de bijstand verlagen? Hoeveel en hoe lang staat in de verordening van de gemeente, niet in de wet.</param>
public readonly record struct VerlagingOntzorgen(bool MoetVerlagen);

/// <summary>De vraag naar een verlaging wegens niet meewerken.</summary>
public sealed class VerlagingOntzorgenVraag : Rechtsvraag<VerlagingOntzorgen>
{
    internal VerlagingOntzorgenVraag()
        : base("verlagingOntzorgen", "Moet het college de bijstand verlagen omdat de persoon niet meewerkte aan het ontzorgen?", Aard.Gebonden, Strekking.Belastend, "college")
    {
        Ja = Voeg(new JaNeeVeld(this, Hoofdveld));
        Bedrag = Voeg(new WaardeVeld(this, "bedrag", Eenheid.Eurocent));
        Bedrag.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Ja { get; }

    /// <summary>Onbekend als er verlaagd wordt: het bedrag staat in de verordening van de gemeente.</summary>
    internal WaardeVeld Bedrag { get; }

    internal override VerlagingOntzorgen? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Ja.Index].Waarheid is { IsOnbekend: false } ja ? new(ja.IsWaar) : null;
}
