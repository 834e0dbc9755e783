namespace Wet.Inburgering.Overgangsrecht;

/// <summary>Vrijstelling van ONA onder Wi2013.</summary>
/// <param name="Vrijgesteld">Is er vrijstelling wegens werk of wegens de MAP?</param>
/// <param name="Werknorm">Wat bij vrijstelling wegens werk ten minste verdiend moet zijn, als dat vaststaat (verzoeken sinds 2024).</param>
public readonly record struct OnaVrijstelling(bool Vrijgesteld, Bedrag? Werknorm);

/// <summary>De vraag naar vrijstelling van ONA onder Wi2013.</summary>
public sealed class OnaVrijstellingVraag : Rechtsvraag<OnaVrijstelling>
{
    internal OnaVrijstellingVraag()
        : base("onaVrijstellingWi2013", "Is er onder de oude wet vrijstelling van ONA wegens werk of na de MAP?", Aard.Gebonden, Strekking.Begunstigend, "Minister (DUO)")
    {
        Vrijgesteld = Voeg(new JaNeeVeld(this, "vrijgesteld"));
        Werknorm = Voeg(new WaardeVeld(this, "werknorm", Eenheid.Eurocent));
        Werknorm.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Vrijgesteld { get; }

    internal WaardeVeld Werknorm { get; }

    internal override OnaVrijstelling? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Vrijgesteld.Index].Waarheid is { IsOnbekend: false } vrij ? new(vrij.IsWaar, Lezer.Bedrag(cellen[Werknorm.Index])) : null;
}

/// <summary>Kwijtschelding van de lening van Wi2013 door DUO uit zichzelf.</summary>
/// <param name="Ambtshalve">Scheldt DUO uit zichzelf kwijt?</param>
/// <param name="Geheel">De hele schuld, en niet een deel; leeg als er geen kwijtschelding is.</param>
public readonly record struct KwijtscheldingWi2013(bool Ambtshalve, bool? Geheel);

/// <summary>De vraag naar kwijtschelding van de lening van Wi2013.</summary>
public sealed class KwijtscheldingWi2013Vraag : Rechtsvraag<KwijtscheldingWi2013>
{
    internal KwijtscheldingWi2013Vraag()
        : base("kwijtscheldingWi2013", "Scheldt DUO de lening van de oude wet uit zichzelf kwijt?", Aard.Gebonden, Strekking.Begunstigend, "Minister (DUO)")
    {
        Ambtshalve = Voeg(new JaNeeVeld(this, "ambtshalve"));
        Geheel = Voeg(new JaNeeVeld(this, "geheel"));
        Geheel.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Ambtshalve { get; }

    internal JaNeeVeld Geheel { get; }

    internal override KwijtscheldingWi2013? Lees(ReadOnlySpan<Cel> cellen)
    {
        var (ambtshalve, geheel) = (cellen[Ambtshalve.Index].Waarheid, cellen[Geheel.Index].Waarheid);
        return ambtshalve.IsOnbekend ? null : new(ambtshalve.IsWaar, ambtshalve.IsOnwaar || geheel.IsOnbekend ? null : geheel.IsWaar);
    }
}

/// <summary>Terugbetaling van de lening van Wi2013.</summary>
/// <param name="PerMaand">Het bedrag per maand; nul als er niet terugbetaald hoeft te worden.</param>
/// <param name="VolgendeToets">Dag waarop de draagkracht opnieuw wordt vastgesteld, zolang zij lager is dan het termijnbedrag.</param>
/// <param name="Rentemaand">Maand waarvan de rente telt (9 is september), als er terugbetaald wordt.</param>
public readonly record struct TerugbetalingWi2013(Bedrag PerMaand, LocalDate? VolgendeToets, int? Rentemaand);

/// <summary>De vraag naar terugbetaling van de lening van Wi2013.</summary>
public sealed class TerugbetalingWi2013Vraag : Rechtsvraag<TerugbetalingWi2013>
{
    internal TerugbetalingWi2013Vraag()
        : base("terugbetalingWi2013", "Hoeveel moet de persoon per maand terugbetalen van de lening van de oude wet?", Aard.Gebonden, Strekking.Belastend, "Minister (DUO)")
    {
        PerMaand = Voeg(new WaardeVeld(this, "perMaand", Eenheid.Eurocent));
        VolgendeToets = Voeg(new WaardeVeld(this, "volgendeToets", Eenheid.Datum));
        Rentemaand = Voeg(new WaardeVeld(this, "rentemaand", Eenheid.Aantal));
        VolgendeToets.Veld.Bijkomend = Rentemaand.Veld.Bijkomend = true;
    }

    internal WaardeVeld PerMaand { get; }

    internal WaardeVeld VolgendeToets { get; }

    internal WaardeVeld Rentemaand { get; }

    internal override TerugbetalingWi2013? Lees(ReadOnlySpan<Cel> cellen)
        => Lezer.Bedrag(cellen[PerMaand.Index]) is { } bedrag
            ? new(bedrag, Lezer.Dag(cellen[VolgendeToets.Index]), Lezer.Aantal(cellen[Rentemaand.Index]))
            : null;
}
