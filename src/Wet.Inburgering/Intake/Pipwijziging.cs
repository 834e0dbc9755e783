using Wet.Inburgering.Leerroutes;

namespace Wet.Inburgering.Intake;

/// <summary>Wat na verhuizing met het PIP moet en mag (Wi2021 art. 15 lid 4; Bi art. 5.3). De velden na het eerste gelden alleen als dat ja is.</summary>
/// <param name="NieuwPip">Moet het nu bevoegde college een nieuw PIP vaststellen?</param>
/// <param name="UitersteDag">Laatste dag daarvoor, inclusief; <c>null</c> als de inschrijving niet bekend is of er nog niet was.</param>
/// <param name="Leerroute">De leerroute die het college overneemt, als die vaststaat.</param>
/// <param name="OndersteuningMagWijzigen">Mag het college de ondersteuning en begeleiding anders vaststellen?</param>
/// <param name="IntensiteitPvtEnMapMagWijzigen">Mag het college de intensiteit van PVT en MAP anders vaststellen?</param>
/// <param name="IntensiteitLeerrouteMagWijzigen">Mag het college de intensiteit van de leerroute anders vaststellen? Alleen bij een asielstatushouder staat die in het PIP.</param>
/// <param name="LeerbaarheidstoetsOpnieuw">Moet de leerbaarheidstoets opnieuw?</param>
/// <param name="TermijnVerschuift">Verschuift de inburgeringstermijn?</param>
public readonly record struct Verhuizing(
    bool NieuwPip, LocalDate? UitersteDag, Leerroute? Leerroute, bool? OndersteuningMagWijzigen, bool? IntensiteitPvtEnMapMagWijzigen, bool? IntensiteitLeerrouteMagWijzigen, bool? LeerbaarheidstoetsOpnieuw, bool? TermijnVerschuift);

/// <summary>De vraag wat na verhuizing met het PIP gebeurt.</summary>
public sealed class VerhuizingVraag : Rechtsvraag<Verhuizing>
{
    internal VerhuizingVraag()
        : base("verhuizing", "Moet het college na verhuizing een nieuw PIP vaststellen, en wat neemt het over?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "college")
    {
        Ja = Voeg(new JaNeeVeld(this, Hoofdveld));
        UitersteDag = Voeg(new WaardeVeld(this, "uitersteDag", Eenheid.Datum));
        Leerroute = Voeg(new KeuzeVeld<Leerroute>(this, "leerroute"));
        Ondersteuning = Voeg(new JaNeeVeld(this, "ondersteuningMagWijzigen"));
        PvtEnMap = Voeg(new JaNeeVeld(this, "intensiteitPvtEnMapMagWijzigen"));
        Intensiteit = Voeg(new JaNeeVeld(this, "intensiteitLeerrouteMagWijzigen"));
        Toets = Voeg(new JaNeeVeld(this, "leerbaarheidstoetsOpnieuw"));
        Termijn = Voeg(new JaNeeVeld(this, "termijnVerschuift"));
        foreach (var veld in (Vraagveld[])[UitersteDag.Veld, Leerroute.Veld, Ondersteuning.Veld, PvtEnMap.Veld, Intensiteit.Veld, Toets.Veld, Termijn.Veld])
        {
            veld.Bijkomend = true;
        }
    }

    internal JaNeeVeld Ja { get; }

    internal WaardeVeld UitersteDag { get; }

    internal KeuzeVeld<Leerroute> Leerroute { get; }

    internal JaNeeVeld Ondersteuning { get; }

    internal JaNeeVeld PvtEnMap { get; }

    internal JaNeeVeld Intensiteit { get; }

    internal JaNeeVeld Toets { get; }

    internal JaNeeVeld Termijn { get; }

    internal override Verhuizing? Lees(ReadOnlySpan<Cel> cellen)
        => Lezer.JaNee(cellen[Ja.Index]) switch
        {
            null => null,
            false => default(Verhuizing),
            true => new(
                true,
                Lezer.Dag(cellen[UitersteDag.Index]),
                Kandidaten<Leerroute>.Enige(cellen[Leerroute.Index].Uitgesloten),
                Lezer.JaNee(cellen[Ondersteuning.Index]),
                Lezer.JaNee(cellen[PvtEnMap.Index]),
                Lezer.JaNee(cellen[Intensiteit.Index]),
                Lezer.JaNee(cellen[Toets.Index]),
                Lezer.JaNee(cellen[Termijn.Index])),
        };
}

/// <summary>Of het college het PIP moet aanpassen. Het PIP is een besluit: bezwaar en beroep staan open.</summary>
/// <param name="Aanpassen">Moet het college het PIP aanpassen of opnieuw vaststellen?</param>
/// <param name="Reden">Waarom, als het moet en dat vaststaat.</param>
public readonly record struct PipAanpassing(bool Aanpassen, Aanpassingsreden? Reden);

/// <summary>Waarom het college het PIP moet aanpassen.</summary>
public enum Aanpassingsreden
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>De persoon is verhuisd naar een andere gemeente (Wi2021 art. 15 lid 4).</summary>
    Verhuizing,

    /// <summary>Het college wijzigde de leerroute (Wi2021 art. 17 lid 2).</summary>
    Leerroute,

    /// <summary>Het college liet onderdelen op A2 toe (Wi2021 art. 17 lid 3).</summary>
    Afschalen,
}

/// <summary>De vraag of het college het PIP moet aanpassen.</summary>
public sealed class PipAanpassingVraag : Rechtsvraag<PipAanpassing>
{
    internal PipAanpassingVraag()
        : base("pipAanpassing", "Moet het college het PIP aanpassen?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "college")
    {
        Ja = Voeg(new JaNeeVeld(this, Hoofdveld));
        Reden = Voeg(new KeuzeVeld<Aanpassingsreden>(this, "reden"));
        Reden.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Ja { get; }

    internal KeuzeVeld<Aanpassingsreden> Reden { get; }

    internal override PipAanpassing? Lees(ReadOnlySpan<Cel> cellen)
        => Lezer.JaNee(cellen[Ja.Index]) is { } ja ? new(ja, ja ? Kandidaten<Aanpassingsreden>.Enige(cellen[Reden.Index].Uitgesloten) : null) : null;
}
