namespace Wet.Inburgering.Ontheffingen;

/// <summary>Een examen in aangepaste omstandigheden (Bi art. 2.7 lid 4, 3.9).</summary>
/// <param name="Toegestaan">Mag de persoon het gevraagde onderdeel in aangepaste omstandigheden afleggen?</param>
/// <param name="VerklaringNodig">Is een eigen deskundigenverklaring nodig? <c>null</c> als dat niet vaststaat.</param>
/// <param name="KostenVerklaring">Wat die verklaring kost; <c>null</c> als zij niet nodig is of dat niet vaststaat.</param>
public readonly record struct AangepastExamen(bool Toegestaan, bool? VerklaringNodig, Bedrag? KostenVerklaring);

/// <summary>De vraag naar een aangepast examen.</summary>
public sealed class AangepastExamenVraag : Rechtsvraag<AangepastExamen>
{
    internal AangepastExamenVraag()
        : base("aangepastExamen", "Mag de persoon het examen in aangepaste omstandigheden afleggen, en wat kost de verklaring daarvoor?", Aard.Beoordelingsruimte, Strekking.Begunstigend, "Minister (DUO)")
    {
        Ja = Voeg(new JaNeeVeld(this, Hoofdveld));
        VerklaringNodig = Voeg(new JaNeeVeld(this, "verklaringNodig"));
        KostenVerklaring = Voeg(new WaardeVeld(this, "kostenVerklaring", Eenheid.Eurocent));
        VerklaringNodig.Veld.Bijkomend = KostenVerklaring.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Ja { get; }

    internal JaNeeVeld VerklaringNodig { get; }

    internal WaardeVeld KostenVerklaring { get; }

    internal override AangepastExamen? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Ja.Index].Waarheid is { IsOnbekend: false } ja
            ? new(ja.IsWaar, cellen[VerklaringNodig.Index].Waarheid is { IsOnbekend: false } nodig ? nodig.IsWaar : null, Lezer.Bedrag(cellen[KostenVerklaring.Index]))
            : null;
}
