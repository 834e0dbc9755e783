using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Termijn;

/// <summary>De lezingen over termijn en verlenging.</summary>
internal static class TermijnLezingen
{
    public static readonly Lezing<Verwantenlezing> Verwanten = new(
        "VERL-03/verwanten",
        "Tellen ook aanverwanten in de eerste graad bij ziekte en overlijden?",
        Ri.Artikel("4.1").Lid(1),
        Verwantenlezing.AlleenBloedverwanten,
        (Verwantenlezing.AlleenBloedverwanten, "De Regeling noemt bloedverwanten in de eerste graad."),
        (Verwantenlezing.OokAanverwanten, "DUO aanvaardt ook aanverwanten."));

    public static readonly Lezing<Overlaplezing> Overlap = new(
        "VERL-09/overlap",
        "Geven omstandigheden over dezelfde dagen een keer of ieder voor zich extra tijd?",
        Ri.Artikel("4.1").Lid(2),
        Overlaplezing.EenKeer,
        (Overlaplezing.EenKeer, "DUO geeft voor een periode maar een keer extra tijd."),
        (Overlaplezing.IederVoorZich, "De tekst kent geen zin over samenloop, behalve grond j."));

    public static readonly Lezing<Herhalingslezing> Herhaling = new(
        "VERL-05/herhaling",
        "Kan de verlenging na aanzienlijke inspanningen meer dan een keer?",
        Wi2021.Artikel(12).Lid(1),
        Herhalingslezing.EenKeer,
        (Herhalingslezing.EenKeer, "Het Besluit verlengt de termijn van art. 11 lid 1 met een vaste tijd."),
        (Herhalingslezing.Telkens, "De Wet zegt dat de termijn telkens wordt verlengd."));

    public static readonly Lezing<NaVerlenginglezing> NaVerlenging = new(
        "VERL-05/naVerlenging",
        "Kan de verlenging na aanzienlijke inspanningen ook een termijn verlengen die al op een andere grond is verlengd?",
        Bi.Artikel("4.4").Lid(1),
        NaVerlenginglezing.OokVerlengd,
        (NaVerlenginglezing.OokVerlengd, "De Wet zegt dat de termijn telkens wordt verlengd; geteld vanaf het einde van de verlengde termijn."),
        (NaVerlenginglezing.AlleenDrieJaar, "Het Besluit noemt alleen de termijn van art. 11 lid 1."));

    public static readonly Lezing<NieuweTermijnlezing> OpleidingNieuweTermijn = new(
        "VERL-04/nieuweTermijn",
        "Kan een niet-vrijstellende opleiding ook een nieuwe termijn na een boete verlengen?",
        Bi.Artikel("4.3").Lid(2),
        NieuweTermijnlezing.NietGenoemd,
        (NieuweTermijnlezing.NietGenoemd, "Het artikel noemt de termijn van drie jaar en de verlengde termijn, niet de nieuwe."),
        (NieuweTermijnlezing.Ook, "De Wet verlengt een nieuwe termijn op dezelfde grond (niet te verwijten); in hoofdstuk 4 van het Besluit is termijn ook die."));

    public static readonly Lezing<Uitschrijvingsdaglezing> Uitschrijvingsdag = new(
        "VERL-04/uitschrijvingsdag",
        "Telt de dag van uitschrijving mee in de duur van een niet-vrijstellende opleiding?",
        Ri.Artikel("4.2").Lid(3),
        Uitschrijvingsdaglezing.TeltNietMee,
        (Uitschrijvingsdaglezing.TeltNietMee, "De duur loopt van inschrijving tot uitschrijving; op de dag van uitschrijving is de persoon niet meer ingeschreven."),
        (Uitschrijvingsdaglezing.TeltMee, "De zin is niet eenduidig; ten gunste van de persoon telt de dag zelf mee."));

    public static readonly Lezing<VoorPlichtlezing> VoorPlicht = new(
        "VERL-04/voorPlicht",
        $"Krijgt wie een opleiding van voor de plicht nog volgt, de hele eerste verlenging van {TermijnParameters.OpleidingEerst.Tekst}?",
        Ri.Artikel("4.2").Lid(4),
        VoorPlichtlezing.HeleVerlenging,
        (VoorPlichtlezing.HeleVerlenging, "Lid 4 vraagt alleen of de persoon de opleiding nog volgt."),
        (VoorPlichtlezing.AlleenSindsPlicht, "Lid 3 laat de tijd van voor de plicht weg; of lid 4 dat ook doet, staat er niet."));

    public static readonly Lezing<VrijgesteldeTijdlezing> VrijgesteldeTijd = new(
        "VERL-04/vrijgesteld",
        "Telt ook de tijd waarin de persoon nog wegens schoolplicht was vrijgesteld?",
        Ri.Artikel("4.2").Lid(3),
        VrijgesteldeTijdlezing.Telt,
        (VrijgesteldeTijdlezing.Telt, "Wie is vrijgesteld valt wel onder art. 3 van de Wet: de plicht begon eerder."),
        (VrijgesteldeTijdlezing.TeltNiet, "Zolang de vrijstelling duurt is er niets te doen, en dus geen plicht om rekening mee te houden."));

    public static readonly Lezing<Drempellezing> Drempel = new(
        "VERL-03/drempel",
        $"Moet een omstandigheid die voor de termijn begon, in de termijn zelf {TermijnParameters.Drempel.Tekst} duren?",
        Ri.Artikel("4.1").Lid(1),
        Drempellezing.InDeTermijn,
        (Drempellezing.InDeTermijn, "Het gaat om een omstandigheid tijdens de termijn: alleen het deel daarin telt."),
        (Drempellezing.HeleOmstandigheid, "De Regeling meet de duur van de ziekte of andere omstandigheid zelf."));

    public static readonly Lezing<Samenlezing> Samen = new(
        "VERL-03j/samen",
        "Wanneer geldt grond j (samen drie maanden) voor omstandigheden die elkaar direct opvolgen of overlappen?",
        Ri.Artikel("4.1").Lid(1).Onderdeel("j"),
        Samenlezing.AlsEenTekortschiet,
        (Samenlezing.AlsEenTekortschiet, "Grond j vult aan: nodig zodra een van de omstandigheden alleen de drempel niet haalt; anders gelden de eigen maxima."),
        (Samenlezing.Altijd, "De tekst stelt geen andere eis dan twee of meer omstandigheden die samen drie maanden duren."));

    public static readonly Lezing<Aanvraagdaglezing> Aanvraagdag = new(
        "VERL-06/dag",
        $"Vanaf welke dag tellen de {TermijnParameters.AanvraagVooraf.Tekst} voor het einde van de termijn terug?",
        Bi.Artikel("4.5").Lid(1),
        Aanvraagdaglezing.VanafDagErna,
        (Aanvraagdaglezing.VanafDagErna, "De termijn is pas afgelopen op de dag na de laatste dag."),
        (Aanvraagdaglezing.VanafLaatsteDag, "De termijn loopt af op de laatste dag zelf; de aanvraag kan dan een dag eerder."));

    public static readonly Lezing<Herhaallezing> TweejaarlijkseBoete = new(
        "SANCTIE-07/eerste",
        "Wanneer kan na de tweede nieuwe termijn de eerste tweejaarlijkse boete?",
        Wi2021.Artikel(24).Lid(4),
        Herhaallezing.TweeJaarNaAfloop,
        (Herhaallezing.TweeJaarNaAfloop, "'Telkens na twee jaar': ten gunste van de persoon geteld vanaf de afloop."),
        (Herhaallezing.BijAfloop, "De tekst laat ook een boete bij de afloop zelf toe."));
}

/// <summary>Keuzes bij VERL-03/verwanten.</summary>
internal enum Verwantenlezing
{
    Onbekend = 0,
    AlleenBloedverwanten,
    OokAanverwanten,
}

/// <summary>Keuzes bij VERL-09/overlap.</summary>
internal enum Overlaplezing
{
    Onbekend = 0,
    EenKeer,
    IederVoorZich,
}

/// <summary>Keuzes bij VERL-05/herhaling.</summary>
internal enum Herhalingslezing
{
    Onbekend = 0,
    EenKeer,
    Telkens,
}

/// <summary>Keuzes bij VERL-05/naVerlenging.</summary>
internal enum NaVerlenginglezing
{
    Onbekend = 0,
    OokVerlengd,
    AlleenDrieJaar,
}

/// <summary>Keuzes bij VERL-04/nieuweTermijn.</summary>
internal enum NieuweTermijnlezing
{
    Onbekend = 0,
    NietGenoemd,
    Ook,
}

/// <summary>Keuzes bij VERL-04/uitschrijvingsdag.</summary>
internal enum Uitschrijvingsdaglezing
{
    Onbekend = 0,
    TeltNietMee,
    TeltMee,
}

/// <summary>Keuzes bij VERL-04/voorPlicht.</summary>
internal enum VoorPlichtlezing
{
    Onbekend = 0,
    HeleVerlenging,
    AlleenSindsPlicht,
}

/// <summary>Keuzes bij VERL-04/vrijgesteld.</summary>
internal enum VrijgesteldeTijdlezing
{
    Onbekend = 0,
    Telt,
    TeltNiet,
}

/// <summary>Keuzes bij VERL-03/drempel.</summary>
internal enum Drempellezing
{
    Onbekend = 0,
    InDeTermijn,
    HeleOmstandigheid,
}

/// <summary>Keuzes bij VERL-03j/samen.</summary>
internal enum Samenlezing
{
    Onbekend = 0,
    AlsEenTekortschiet,
    Altijd,
}

/// <summary>Keuzes bij VERL-06/dag.</summary>
internal enum Aanvraagdaglezing
{
    Onbekend = 0,
    VanafDagErna,
    VanafLaatsteDag,
}

/// <summary>Keuzes bij SANCTIE-07/eerste.</summary>
internal enum Herhaallezing
{
    Onbekend = 0,
    TweeJaarNaAfloop,
    BijAfloop,
}
