namespace Wet.Inburgering.Handhaving;

/// <summary>
/// De boete van art. 22 voor niet verschijnen of onvoldoende meewerken bij de brede intake. Altijd nog een besluit van mensen.
/// </summary>
/// <param name="MagOpleggen">Staat de wet een boete toe? Dan legt het college haar ook op.</param>
/// <param name="Bedrag">Het bedrag, na verlaging wegens bijzondere omstandigheden en binnen het plafond.</param>
/// <param name="Hoeveelste">De eerste of de tweede boete; nul als er geen kan.</param>
/// <param name="LaatsteDagOproep">De laatste dag van de vergeefse oproep waarover het gaat; <c>null</c> als er geen is.</param>
/// <param name="NieuweTermijnTotExclusief">
/// Eerste dag na de langste nieuwe termijn die het boetebesluit mag geven: die van de eerste boete, of als die nog moet komen bij bekendmaking op de
/// peildatum. <c>null</c> als er geen boete is.
/// </param>
public readonly record struct BredeIntakeboete(bool MagOpleggen, Bedrag Bedrag, int Hoeveelste, LocalDate? LaatsteDagOproep, LocalDate? NieuweTermijnTotExclusief);

/// <summary>De vraag naar de boete van art. 22.</summary>
public sealed class BredeIntakeboeteVraag : Rechtsvraag<BredeIntakeboete>
{
    internal BredeIntakeboeteVraag()
        : base("boeteBredeIntake", "Welke boete staat op niet verschijnen of onvoldoende meewerken bij de brede intake?", Aard.Gebonden, Strekking.Belastend, "college")
    {
        MagOpleggen = Voeg(new JaNeeVeld(this, "magOpleggen"));
        Bedrag = Voeg(new WaardeVeld(this, "bedrag", Eenheid.Eurocent));
        Hoeveelste = Voeg(new WaardeVeld(this, "hoeveelste", Eenheid.Aantal));
        LaatsteDagOproep = Voeg(new WaardeVeld(this, "laatsteDagOproep", Eenheid.Datum));
        NieuweTermijnTotExclusief = Voeg(new WaardeVeld(this, "nieuweTermijnTotExclusief", Eenheid.Datum, exclusief: true));
    }

    internal JaNeeVeld MagOpleggen { get; }

    internal WaardeVeld Bedrag { get; }

    internal WaardeVeld Hoeveelste { get; }

    internal WaardeVeld LaatsteDagOproep { get; }

    internal WaardeVeld NieuweTermijnTotExclusief { get; }

    internal override BredeIntakeboete? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[MagOpleggen.Index].Waarheid is { IsOnbekend: false } mag && Lezer.Bedrag(cellen[Bedrag.Index]) is { } bedrag && Lezer.Aantal(cellen[Hoeveelste.Index]) is { } hoeveelste
            ? new(mag.IsWaar, bedrag, hoeveelste, Lezer.Dag(cellen[LaatsteDagOproep.Index]), Lezer.Dag(cellen[NieuweTermijnTotExclusief.Index]))
            : null;
}
