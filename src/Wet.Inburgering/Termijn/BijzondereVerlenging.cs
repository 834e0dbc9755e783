namespace Wet.Inburgering.Termijn;

/// <summary>Een verlenging van de termijn van drie jaar op een eigen grond. Pas een besluit van DUO verlengt de termijn echt.</summary>
/// <param name="Recht">Is er grond voor deze verlenging?</param>
/// <param name="EindeExclusief">Eerste dag na de termijn als ook deze grond wordt toegekend, als er grond is en die dag vaststaat.</param>
public readonly record struct BijzondereVerlenging(bool Recht, LocalDate? EindeExclusief)
{
    /// <summary>Laatste dag van de termijn als ook deze grond wordt toegekend, inclusief.</summary>
    public LocalDate? LaatsteDag => EindeExclusief is { } einde ? Dagnummer.AlsDatum(Dagnummer.Van(einde) - 1) : null;
}

/// <summary>De vraag naar een verlenging op een eigen grond.</summary>
public sealed class BijzondereVerlengingVraag : Rechtsvraag<BijzondereVerlenging>
{
    internal BijzondereVerlengingVraag(string naam, string titel, Aard aard)
        : base(naam, titel, aard, Strekking.Begunstigend, "Minister (DUO)")
    {
        Recht = Voeg(new JaNeeVeld(this, "recht"));
        EindeExclusief = Voeg(new WaardeVeld(this, "eindeExclusief", Eenheid.Datum, exclusief: true));
        EindeExclusief.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Recht { get; }

    /// <summary>Ook zonder grond: dan het einde zonder deze verlenging.</summary>
    internal WaardeVeld EindeExclusief { get; }

    internal override BijzondereVerlenging? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Recht.Index].Waarheid is { IsOnbekend: false } recht ? new(recht.IsWaar, recht.IsWaar ? Lezer.Dag(cellen[EindeExclusief.Index]) : null) : null;
}

/// <summary>Wat van belang is voor verlenging wegens een niet-vrijstellende opleiding (Ri art. 4.2).</summary>
public sealed record Opleidingsverlenging : Feitenrecord
{
    /// <summary>Hoe vaak DUO de termijn al verlengde omdat de persoon praktijkonderwijs of speciaal onderwijs nog volgde (Ri art. 4.2 lid 4).</summary>
    public Waarneming<int> Eerdere { get; init; }

    /// <summary>Hoe vaak DUO de termijn al verlengde omdat de persoon de entreeopleiding nog volgde (Ri art. 4.2 lid 4).</summary>
    public Waarneming<int> EerdereEntree { get; init; }

    /// <summary>Hoe vaak DUO de termijn al verlengde na afloop van een opleiding (Ri art. 4.2 lid 3).</summary>
    public Waarneming<int> EerdereNaAfloop { get; init; }

    /// <summary>
    /// Sloot de entreeopleiding direct aan op praktijkonderwijs of speciaal onderwijs (Ri art. 4.2 lid 5)? Alleen nodig als er dagen tussen
    /// zaten: of bijvoorbeeld een schoolvakantie ertussen mag, zegt de Regeling niet. Oordeel van de Minister.
    /// </summary>
    public Waarneming<bool> SlootDirectAan { get; init; }
}

/// <summary>Wat van belang is voor verlenging na aanzienlijke inspanningen (Wi2021 art. 12 lid 1 onder b; Bi art. 4.4).</summary>
public sealed record Inspanning : Feitenrecord
{
    /// <summary>Volgde een asielstatushouder alle taallessen en uren KNM, behoudens geoorloofd verzuim (oordeel van de Minister)?</summary>
    public Waarneming<bool> AlleLessenGevolgd { get; init; }

    /// <summary>Zal de persoon met deze verlenging in de vastgestelde leerroute aan de plicht voldoen (oordeel van de Minister)?</summary>
    public Waarneming<bool> LeidtTotVoldoen { get; init; }

    /// <summary>Is de termijn al eerder op deze grond verlengd?</summary>
    public Waarneming<bool> EerderVerleend { get; init; }
}

/// <summary>Wat van belang is voor verlenging zonder aanvraag (Bi art. 4.5 lid 2).</summary>
public sealed record AmbtshalveVerlenging : Feitenrecord
{
    /// <summary>Is er een bijzonder geval dat deze persoon betreft, waarin de Minister de termijn zonder aanvraag verlengt (oordeel van de Minister)?</summary>
    public Waarneming<bool> BijzonderGeval { get; init; }
}

/// <summary>De feiten over deze verlengingen die geen lijst zijn.</summary>
internal static class BijzondereVerlengingFeiten
{
    public static readonly WaardeFeit<Dossier> Eerdere = Feiten.Aantal<Dossier>(
        "opleidingsverlenging.eerdere", d => d.Opleidingsverlenging.Eerdere, "het aantal eerdere verlengingen bij lopend praktijkonderwijs of speciaal onderwijs", "Hoe vaak verlengde DUO de termijn al omdat de persoon praktijkonderwijs of speciaal onderwijs nog volgde?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> EerdereEntree = Feiten.Aantal<Dossier>(
        "opleidingsverlenging.eerdereEntree", d => d.Opleidingsverlenging.EerdereEntree, "het aantal eerdere verlengingen bij een lopende entreeopleiding", "Hoe vaak verlengde DUO de termijn al omdat de persoon de entreeopleiding nog volgde?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> EerdereNaAfloop = Feiten.Aantal<Dossier>(
        "opleidingsverlenging.eerdereNaAfloop", d => d.Opleidingsverlenging.EerdereNaAfloop, "het aantal eerdere verlengingen na afloop van een opleiding", "Hoe vaak verlengde DUO de termijn al na afloop van een niet-vrijstellende opleiding?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> SlootDirectAan = Feiten.JaNee<Dossier>(
        "opleidingsverlenging.slootDirectAan", d => d.Opleidingsverlenging.SlootDirectAan, "de entreeopleiding sloot direct aan op praktijkonderwijs of speciaal onderwijs", "Sloot de entreeopleiding direct aan op praktijkonderwijs of speciaal onderwijs?", Bron.Duo, Beoordelaar.Minister);

    public static readonly JaNeeFeit<Dossier> AlleLessenGevolgd = Feiten.JaNee<Dossier>(
        "inspanning.alleLessenGevolgd", d => d.Inspanning.AlleLessenGevolgd, "volgde alle taallessen en uren KNM, behoudens geoorloofd verzuim", "Volgde de persoon alle taallessen en uren KNM, behoudens geoorloofd verzuim?", Bron.Gemeente, Beoordelaar.Minister);

    public static readonly JaNeeFeit<Dossier> LeidtTotVoldoen = Feiten.JaNee<Dossier>(
        "inspanning.leidtTotVoldoen", d => d.Inspanning.LeidtTotVoldoen, "zal met deze verlenging in de vastgestelde leerroute aan de plicht voldoen", "Zal de persoon met deze verlenging in de vastgestelde leerroute aan de plicht voldoen?", Bron.Duo, Beoordelaar.Minister);

    public static readonly JaNeeFeit<Dossier> EerderVerleend = Feiten.JaNee<Dossier>(
        "inspanning.eerderVerleend", d => d.Inspanning.EerderVerleend, "de termijn is al eerder op deze grond verlengd", "Is de termijn al eerder wegens aanzienlijke inspanningen verlengd?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> BijzonderGeval = Feiten.JaNee<Dossier>(
        "ambtshalveVerlenging.bijzonderGeval", d => d.AmbtshalveVerlenging.BijzonderGeval, "er is een bijzonder geval voor verlenging zonder aanvraag", "Is er een bijzonder geval waarin de Minister de termijn zonder aanvraag verlengt?", Bron.Duo, Beoordelaar.Minister);

    public static readonly Feit[] Alle = [Eerdere.Feit, EerdereEntree.Feit, EerdereNaAfloop.Feit, SlootDirectAan.Feit, AlleLessenGevolgd.Feit, LeidtTotVoldoen.Feit, EerderVerleend.Feit, BijzonderGeval.Feit];
}
