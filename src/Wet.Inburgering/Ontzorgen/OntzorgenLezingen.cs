using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Ontzorgen;

/// <summary>De lezingen over het ontzorgen.</summary>
internal static class OntzorgenLezingen
{
    public static readonly Lezing<Bijstandslezing> Bijstand = new(
        "ONTZORG-11/bijstand",
        "Is bijstand in de zin van art. 56a en 57 ook bijzondere bijstand en bijstand voor zelfstandigen?",
        Pw.Artikel("56a").Lid(1),
        Bijstandslezing.AlleenAlgemeneBijstand,
        (Bijstandslezing.AlleenAlgemeneBijstand, "De vaste lasten worden uit de verleende bijstand betaald; dat past alleen bij algemene bijstand."),
        (Bijstandslezing.IedereBijstand, "De tekst zegt bijstand, niet algemene bijstand."));

    public static readonly Lezing<NieuwRechtlezing> NieuwRecht = new(
        "ONTZORG-13/nieuwRecht",
        "Begint na een onderbreking of verhuizing, met een nieuw recht op bijstand, een nieuwe periode van ontzorgen?",
        Pw.Artikel("56a").Lid(2),
        NieuwRechtlezing.NieuwePeriode,
        (NieuwRechtlezing.NieuwePeriode, "Er ontstaat naar de letter opnieuw een recht, en de periode loopt vanaf de dag waarop het recht ontstaat."),
        (NieuwRechtlezing.AlleenDeEerste, "Ontzorgen is bedoeld voor het begin; de wet regelt een herhaling niet uitdrukkelijk."));

    public static readonly Lezing<Afwijkingslezing> Afwijking = new(
        "ONTZORG-15/afwijking",
        "Mag het college in een bijzonder geval van art. 56a afzien?",
        Pw.Artikel(18).Lid(1),
        Afwijkingslezing.GeenAfwijking,
        (Afwijkingslezing.GeenAfwijking, "Art. 56a kent geen uitzondering en geen ruimte."),
        (Afwijkingslezing.AfstemmingMag, "Art. 18 lid 1 stemt ook verplichtingen op de omstandigheden af; de Minister aanvaardt sinds april 2023 een ruimere uitleg."));
}

/// <summary>Keuzes bij ONTZORG-11/bijstand.</summary>
internal enum Bijstandslezing
{
    Onbekend = 0,
    AlleenAlgemeneBijstand,
    IedereBijstand,
}

/// <summary>Keuzes bij ONTZORG-13/nieuwRecht.</summary>
internal enum NieuwRechtlezing
{
    Onbekend = 0,
    NieuwePeriode,
    AlleenDeEerste,
}

/// <summary>Keuzes bij ONTZORG-15/afwijking.</summary>
internal enum Afwijkingslezing
{
    Onbekend = 0,
    GeenAfwijking,
    AfstemmingMag,
}
