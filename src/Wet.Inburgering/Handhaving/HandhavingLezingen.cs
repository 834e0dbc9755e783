using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Handhaving;

/// <summary>De lezingen over boetes.</summary>
internal static class HandhavingLezingen
{
    /// <summary>BOETE-08: een asielstatushouder wordt in de regel niet beboet.</summary>
    public static readonly Grondslag BoeteAanStatushouder = Rechtspraak.Artikel("HvJ EU 4 februari 2025, C-158/23; RvS 9 juli 2025, ECLI:NL:RVS:2025:3087");

    public static readonly Lezing<Gezinslidlezing> GezinslidVanStatushouder = new(
        "BOETE-08/gezinslid",
        "Geldt de rechtspraak over boetes ook voor gezinsleden van art. 13 lid 1 onder b?",
        BoeteAanStatushouder,
        Gezinslidlezing.GeldtOokVoorGezinslid,
        (Gezinslidlezing.GeldtOokVoorGezinslid, "Zij zijn volgens de Wet ook asielstatushouder."),
        (Gezinslidlezing.AlleenEigenVergunning, "De zaak ging over personen met internationale bescherming."));

    public static readonly Lezing<Verhogingslezing> Verhoging = new(
        "BOETE-02/verhoging",
        "Waarover gaat de verdubbeling bij herhaling?",
        Bi.Artikel("7.1").Lid(3),
        Verhogingslezing.OverNormbedrag,
        (Verhogingslezing.OverNormbedrag, $"Het hoogste bedrag van {HandhavingParameters.MaxNorm.Tekst} is precies vier verdubbelingen van {HandhavingParameters.Norm.Tekst}."),
        (Verhogingslezing.OverOpgelegdBedrag, "Het Besluit verhoogt 'het bedrag' van de boete; dat kan het opgelegde bedrag zijn."));

    public static readonly Lezing<Onherroepelijklezing> Onherroepelijk = new(
        "BOETE-02/onherroepelijk",
        "Op welke dag moet de boete voor de vorige overtreding onherroepelijk zijn?",
        Bi.Artikel("7.1").Lid(3),
        Onherroepelijklezing.OpDagVanConstatering,
        (Onherroepelijklezing.OpDagVanConstatering, "De twaalf maanden worden ook vanaf die dag geteld."),
        (Onherroepelijklezing.OpDagVanBesluit, "De tekst noemt geen dag; het besluit moet op dat moment kloppen."));
}

/// <summary>Keuzes bij BOETE-02/verhoging.</summary>
internal enum Verhogingslezing
{
    Onbekend = 0,
    OverNormbedrag,
    OverOpgelegdBedrag,
}

/// <summary>Keuzes bij BOETE-02/onherroepelijk.</summary>
internal enum Onherroepelijklezing
{
    Onbekend = 0,
    OpDagVanConstatering,
    OpDagVanBesluit,
}

/// <summary>Keuzes bij BOETE-08/gezinslid.</summary>
internal enum Gezinslidlezing
{
    Onbekend = 0,
    GeldtOokVoorGezinslid,
    AlleenEigenVergunning,
}
