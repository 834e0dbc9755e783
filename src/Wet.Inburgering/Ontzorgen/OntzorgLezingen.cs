using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Ontzorgen;

/// <summary>De lezingen over ontzorgen.</summary>
internal static class OntzorgLezingen
{
    public static readonly Lezing<NieuwRechtlezing> NieuwRecht = new(
        "ONTZORG-13/nieuwRecht",
        "Beginnen er nieuwe zes maanden als na een onderbreking, of in een andere gemeente, opnieuw recht op bijstand ontstaat?",
        Pw.Artikel("56a").Lid(2),
        NieuwRechtlezing.NieuweZesMaanden,
        (NieuwRechtlezing.NieuweZesMaanden, "Naar de letter ontstaat er opnieuw een recht op bijstand."),
        (NieuwRechtlezing.AlleenHetEersteRecht, "De tekst regelt een tweede recht niet uitdrukkelijk; dan telt alleen het eerste."));
}

/// <summary>Keuzes bij ONTZORG-13/nieuwRecht.</summary>
internal enum NieuwRechtlezing
{
    Onbekend = 0,
    NieuweZesMaanden,
    AlleenHetEersteRecht,
}
