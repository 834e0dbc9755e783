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

    public static readonly Lezing<Waarschuwinglezing> Waarschuwing = new(
        "SANCTIE-01/waarschuwing",
        "Moet ook bij onvoldoende meewerken aan de brede intake eerst schriftelijk zijn gewaarschuwd?",
        Wi2021.Artikel(22).Lid(1),
        Waarschuwinglezing.Altijd,
        (Waarschuwinglezing.Altijd, "Art. 14 lid 1 schrijft de waarschuwing en de hernieuwde oproep ook bij onvoldoende meewerken voor."),
        (Waarschuwinglezing.AlleenBijNietVerschijnen, "Art. 22 lid 1 noemt bij onvoldoende meewerken geen termijn en geen waarschuwing."));

    public static readonly Lezing<OproepNaPiplezing> OproepNaPip = new(
        "SANCTIE-02/naPip",
        "Kan art. 22 opnieuw gelden voor een oproep na een eerder PIP, zoals na een verhuizing?",
        Wi2021.Artikel(15).Lid(4),
        OproepNaPiplezing.GeenBoete,
        (OproepNaPiplezing.GeenBoete, "De toets en het onderzoek naar opleiding en werk worden dan niet herhaald; het is niet meer de brede intake van art. 14."),
        (OproepNaPiplezing.WelBoete, "Ook de nieuwe gemeente stelt een PIP vast en moet de rest onderzoeken."));

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

    public static readonly Lezing<Aantallezing> AantalPvtMap = new(
        "BOETE-03/aantal",
        "Hoeveel boetes van art. 24 staan er op als PVT en MAP allebei ontbreken?",
        Bi.Artikel("7.2").Lid(1),
        Aantallezing.EenBoete,
        (Aantallezing.EenBoete, "Wet en Besluit spreken van de boete, in het enkelvoud, en de Regeling geeft een nieuwe termijn voor beide."),
        (Aantallezing.TweeBoetes, "DUO noemt ze apart; de woorden sluiten twee boetes niet uit."));

    public static readonly Lezing<NaTermijnlezing> NaTermijn = new(
        "BOETE-04/naTermijn",
        "Telt bij een boete van art. 24 of 25 mee wat na de termijn, maar voor de boete is gedaan?",
        Wi2021.Artikel(25).Lid(1),
        NaTermijnlezing.TeltMee,
        (NaTermijnlezing.TeltMee, "De boete en de nieuwe termijn gaan over wat op de dag van het besluit nog ontbreekt."),
        (NaTermijnlezing.TeltNiet, "De overtreding is dat het binnen de termijn niet klaar was."));

    public static readonly Lezing<Vrijgesteldlezing> VrijgesteldOnderdeel = new(
        "BOETE-57/vrijgesteld",
        "Hoe telt in de tabellen van bijlage 6a en 6b een onderdeel waarvoor vrijstelling of ontheffing geldt?",
        Ri.Artikel("7.1").Lid(2),
        Vrijgesteldlezing.AlleenVoorDeRij,
        (Vrijgesteldlezing.AlleenVoorDeRij, "Wat niet hoeft kan niet gemist zijn, maar gematigd wordt alleen voor wat behaald is."),
        (Vrijgesteldlezing.AlsBehaald, "Wie een onderdeel niet hoeft te doen, staat er niet slechter voor dan wie het behaalde."),
        (Vrijgesteldlezing.TeltNiet, "De bijlagen spreken van afgelegde en behaalde onderdelen; een vrijgesteld onderdeel noemen zij niet."));

    public static readonly Lezing<Regimelezing> Regime = new(
        "SANCTIE-13/regime",
        "Welk hoogste bedrag beslist of de korte vervaltermijn geldt?",
        Awb.Artikel("5:45"),
        Regimelezing.VanDeWet,
        (Regimelezing.VanDeWet, "De Wet laat voor deze boete meer dan dat bedrag toe."),
        (Regimelezing.VanHetBesluit, "Voor deze overtreding laat het Besluit of de Regeling niet meer dan dat bedrag toe."));

    public static readonly Lezing<Geweigerdlezing> GeweigerdBijHerhaling = new(
        "SANCTIE-08/herhaling",
        "Is er na weigering of intrekking van de vergunning ook geen herhaalde boete voor de leerroute?",
        Wi2021.Artikel(25).Lid(3),
        Geweigerdlezing.AlleenEersteBoete,
        (Geweigerdlezing.AlleenEersteBoete, "Het lid wijkt alleen af van het eerste lid."),
        (Geweigerdlezing.OokHerhaling, "Wie niet mag blijven heeft aan inburgeren niets, ook niet bij een herhaling."));

    public static readonly Lezing<Bandlezing> TussenBanden = new(
        "BOETE-54/tussenBanden",
        "In welke kolom valt een deel tussen twee banden, zoals 59,5 procent?",
        Ri.Artikel("7.1").Lid(2),
        Bandlezing.LageBand,
        (Bandlezing.LageBand, "De hogere kolom begint pas bij 60 of 90 procent."),
        (Bandlezing.HogeBand, "De lagere kolom loopt tot en met 59 of 89 procent; wat meer is, is gunstiger voor de persoon."));
}

/// <summary>Keuzes bij BOETE-03/aantal.</summary>
internal enum Aantallezing
{
    Onbekend = 0,
    EenBoete,
    TweeBoetes,
}

/// <summary>Keuzes bij BOETE-04/naTermijn.</summary>
internal enum NaTermijnlezing
{
    Onbekend = 0,
    TeltMee,
    TeltNiet,
}

/// <summary>Keuzes bij BOETE-57/vrijgesteld.</summary>
internal enum Vrijgesteldlezing
{
    Onbekend = 0,
    AlleenVoorDeRij,
    AlsBehaald,
    TeltNiet,
}

/// <summary>Keuzes bij SANCTIE-13/regime.</summary>
internal enum Regimelezing
{
    Onbekend = 0,
    VanDeWet,
    VanHetBesluit,
}

/// <summary>Keuzes bij SANCTIE-08/herhaling.</summary>
internal enum Geweigerdlezing
{
    Onbekend = 0,
    AlleenEersteBoete,
    OokHerhaling,
}

/// <summary>Keuzes bij BOETE-54/tussenBanden.</summary>
internal enum Bandlezing
{
    Onbekend = 0,
    LageBand,
    HogeBand,
}

/// <summary>Keuzes bij SANCTIE-01/waarschuwing.</summary>
internal enum Waarschuwinglezing
{
    Onbekend = 0,
    Altijd,
    AlleenBijNietVerschijnen,
}

/// <summary>Keuzes bij SANCTIE-02/naPip.</summary>
internal enum OproepNaPiplezing
{
    Onbekend = 0,
    GeenBoete,
    WelBoete,
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
