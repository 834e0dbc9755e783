using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Overgangsrecht;

/// <summary>De lezingen over het overgangsrecht.</summary>
internal static class OvergangLezingen
{
    public static readonly Lezing<Uitschrijvinglezing> Uitschrijving2022 = new(
        "OVG-03/2022",
        "Geldt Wi2021 sinds 2023 ook voor wie in 2022 zonder diploma uit de opleiding is uitgeschreven?",
        Wi2021.Artikel(54).Lid(3),
        Uitschrijvinglezing.OokIn2022,
        (Uitschrijvinglezing.OokIn2022, "De bepaling noemt iedere vrijstelling die na 31 december 2021 eindigt."),
        (Uitschrijvinglezing.Vanaf2023, "De bepaling geldt sinds 1 januari 2023 en heeft geen terugwerkende kracht."));

    public static readonly Lezing<Kwalificatieplichtlezing> Kwalificatieplichtig = new(
        "OVG-04/kwalificatieplichtig",
        "Welke wet geldt voor wie op 31 december 2021 zestien of zeventien was en wegens leer- of kwalificatieplicht was vrijgesteld?",
        Wi2021.Artikel(54).Lid(1),
        Kwalificatieplichtlezing.Wi2013,
        (Kwalificatieplichtlezing.Wi2013, "Wi2013 was op die dag van toepassing: ook wie vrijgesteld is, valt onder die wet."),
        (Kwalificatieplichtlezing.Wi2021, "Op die dag rustte geen plicht op de persoon; de plicht ontstaat pas als de vrijstelling eindigt."));

    public static readonly Lezing<NieuwRechtlezing> NieuwRecht = new(
        "OVG-10/nieuwRecht",
        "Welke wet geldt voor wie onder Wi2013 viel en na het einde van die plicht een nieuw verblijfsrecht met plicht krijgt?",
        Wi2021.Artikel(54).Lid(1),
        NieuwRechtlezing.BlijftWi2013,
        (NieuwRechtlezing.BlijftWi2013, "De oude wet blijft gelden voor de persoon op wie zij op 31 december 2021 van toepassing was."),
        (NieuwRechtlezing.NieuweWet, "De oude plicht is voorbij; het nieuwe recht geeft een nieuwe plicht."));
}

/// <summary>Keuzes bij OVG-10/nieuwRecht.</summary>
internal enum NieuwRechtlezing
{
    Onbekend = 0,
    BlijftWi2013,
    NieuweWet,
}

/// <summary>Keuzes bij OVG-04/kwalificatieplichtig.</summary>
internal enum Kwalificatieplichtlezing
{
    Onbekend = 0,
    Wi2013,
    Wi2021,
}

/// <summary>Keuzes bij OVG-03/2022.</summary>
internal enum Uitschrijvinglezing
{
    Onbekend = 0,
    OokIn2022,
    Vanaf2023,
}
