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

    public static readonly Lezing<Verhuisdvoorpiplezing> VerhuisdVoorPip = new(
        "PIP-05/voorPip",
        "Geldt de termijn na verhuizing ook als er voor de verhuizing nog geen PIP was?",
        Bi.Artikel("5.3").Lid(3),
        Verhuisdvoorpiplezing.OokVoorPip,
        (Verhuisdvoorpiplezing.OokVoorPip, "Het nieuwe college kan pas na de inschrijving beginnen; het lid eist niet dat er al een PIP was."),
        (Verhuisdvoorpiplezing.AlleenNaPip, "Het lid hoort bij Wi2021 art. 15 lid 4, dat over een vastgesteld PIP gaat; de eerste termijn loopt dan door."));
}

/// <summary>Keuzes bij PIP-05/voorPip.</summary>
internal enum Verhuisdvoorpiplezing
{
    Onbekend = 0,
    OokVoorPip,
    AlleenNaPip,
}

/// <summary>Keuzes bij PIP-02/overgang.</summary>
internal enum PipOvergangslezing
{
    Onbekend = 0,
    NieuweRegel,
    OudeRegel,
}
