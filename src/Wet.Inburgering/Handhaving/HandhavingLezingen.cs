using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Handhaving;

/// <summary>De lezingen over boetes.</summary>
internal static class HandhavingLezingen
{
    public static readonly Lezing<Gezinslidlezing> GezinslidVanStatushouder = new(
        "BOETE-08/gezinslid",
        "Geldt de rechtspraak over boetes ook voor gezinsleden van art. 13 lid 1 onder b?",
        Rechtspraak.Artikel("HvJ EU 4 februari 2025, C-158/23; RvS 9 juli 2025, ECLI:NL:RVS:2025:3087"),
        Gezinslidlezing.GeldtOokVoorGezinslid,
        (Gezinslidlezing.GeldtOokVoorGezinslid, "Zij zijn volgens de Wet ook asielstatushouder."),
        (Gezinslidlezing.AlleenEigenVergunning, "De zaak ging over personen met internationale bescherming."));
}

/// <summary>Keuzes bij BOETE-08/gezinslid.</summary>
internal enum Gezinslidlezing
{
    Onbekend = 0,
    GeldtOokVoorGezinslid,
    AlleenEigenVergunning,
}
