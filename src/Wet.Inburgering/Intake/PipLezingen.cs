using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Intake;

/// <summary>De lezingen over het PIP.</summary>
internal static class PipLezingen
{
    public static readonly Lezing<PipOvergangslezing> Overgang2023 = new(
        "PIP-02/overgang",
        "Welke regel geldt sinds 2023 voor wie voor 1 januari 2023 is ingeschreven?",
        Bi.Artikel("5.3").Lid(1),
        PipOvergangslezing.OudeRegel,
        (PipOvergangslezing.OudeRegel, "De tien weken liepen al sinds de inschrijving; een uiterste dag die vaststond verschuift niet achteraf."),
        (PipOvergangslezing.NieuweRegel, "Onmiddellijke werking; overgangsrecht is niet gevonden."));
}

/// <summary>Keuzes bij PIP-02/overgang.</summary>
internal enum PipOvergangslezing
{
    Onbekend = 0,
    NieuweRegel,
    OudeRegel,
}
