using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Plicht;

/// <summary>De lezingen over plicht en groep.</summary>
internal static class PlichtLezingen
{
    public static readonly Lezing<Asielvergunninglezing> AsielvergunningNa20260612 = new(
        "GROEP-03",
        "Telt de onverdeelde vergunning asiel (vanaf 12 juni 2026) als vergunning asiel voor bepaalde tijd?",
        Wi2021.Artikel(13).Lid(1),
        Asielvergunninglezing.TeltAlsBepaaldeTijd,
        (Asielvergunninglezing.TeltAlsBepaaldeTijd, "De Wet en Participatiewet art. 56a verwijzen naar Vw art. 28; dat artikel regelt nu de onverdeelde vergunning."),
        (Asielvergunninglezing.TeltNiet, "De Wet zegt 'voor bepaalde tijd'; die vergunning wordt naar de letter niet meer verleend."));

    public static readonly Lezing<Groepswisselinglezing> Groepswisseling = new(
        "GROEP-01/wisseling",
        "Naar welke dag telt de groep voor verlenging, als iemand tijdens de termijn van groep wisselt?",
        Wi2021.Artikel(13).Lid(1),
        Groepswisselinglezing.Toen,
        (Groepswisselinglezing.Toen, "Het gaat om een omstandigheid tijdens de termijn: toen had het college de plicht om aan te bieden."),
        (Groepswisselinglezing.OpPeildatum, "De groep volgt uit de vergunning die de persoon heeft."));

    public static readonly Lezing<Omzettingslezing> Omzetting = new(
        "GROEP-03/omzetting",
        "Loopt een vergunning asiel voor bepaalde tijd die op 12 juni 2026 nog gold, door na haar laatste dag?",
        Vw.Artikel(28),
        Omzettingslezing.LooptDoor,
        (Omzettingslezing.LooptDoor, "De Vreemdelingenwet kent sinds die dag een vergunning asiel zonder einddatum; alleen het document verloopt."),
        (Omzettingslezing.EindigtOpDeDag, "De vergunning is voor bepaalde tijd verleend, en een bepaling die haar omzet is niet gevonden."));

    public static readonly Lezing<Lijstlezing> VermogendeVreemdelingOvergang = new(
        "PLICHT-05/overgang",
        "Blijft het doel tijdelijk als de vergunning als vermogende vreemdeling voor 17 april 2024 is verleend?",
        Bi.Artikel("2.2").Lid(1),
        Lijstlezing.LijstBijVerlening,
        (Lijstlezing.LijstOpWetsdatum, "Het Besluit noemt het doel sinds 17 april 2024 niet meer; overgangsrecht is niet gevonden."),
        (Lijstlezing.LijstBijVerlening, "Het Besluit vraagt of de vergunning is verleend onder een beperking van de lijst; bij de verlening stond zij erop."));

    public static readonly Lezing<Turksevergunninglezing> TurksVoor2022 = new(
        "PLICHT-14/later",
        "Blijft een Turkse onderdaan die op 1 januari 2022 al met een vergunning hier woonde buiten de plicht als die vergunning later eindigt of een andere wordt?",
        Wi2021.Artikel(3).Lid(2).Onderdeel("d"),
        Turksevergunninglezing.BlijftUitgezonderd,
        (Turksevergunninglezing.BlijftUitgezonderd, "De voorlichting van de overheid noemt wie op 1 januari 2022 al met een vergunning hier woonde, zonder einde."),
        (Turksevergunninglezing.ZolangDieVergunningLoopt, "Een later verkregen verblijfsrecht is een nieuw recht, en dan geldt de Wet voor iedereen gelijk."));

    public static readonly Lezing<Onbepaaldlezing> NaarOnbepaaldeTijd = new(
        "PLICHT-20/onbepaald",
        "Eindigt de plicht als iemand zonder aan de plicht te hebben voldaan een vergunning voor onbepaalde tijd krijgt?",
        Wi2021.Artikel(3).Lid(1),
        Onbepaaldlezing.PlichtEindigt,
        (Onbepaaldlezing.PlichtEindigt, "De plicht rust op wie een vergunning voor bepaalde tijd heeft; die grond vervalt."),
        (Onbepaaldlezing.PlichtLooptDoor, "De Wet spreekt van het verkrijgen van dat recht en kent geen einde bij een sterker recht."));
}

/// <summary>Keuzes bij PLICHT-14/later.</summary>
internal enum Turksevergunninglezing
{
    Onbekend = 0,
    BlijftUitgezonderd,
    ZolangDieVergunningLoopt,
}

/// <summary>Keuzes bij PLICHT-20/onbepaald.</summary>
internal enum Onbepaaldlezing
{
    Onbekend = 0,
    PlichtEindigt,
    PlichtLooptDoor,
}

/// <summary>Keuzes bij GROEP-03.</summary>
internal enum Asielvergunninglezing
{
    Onbekend = 0,
    TeltAlsBepaaldeTijd,
    TeltNiet,
}

/// <summary>Keuzes bij GROEP-01/wisseling.</summary>
internal enum Groepswisselinglezing
{
    Onbekend = 0,
    Toen,
    OpPeildatum,
}

/// <summary>Keuzes bij GROEP-03/omzetting.</summary>
internal enum Omzettingslezing
{
    Onbekend = 0,
    LooptDoor,
    EindigtOpDeDag,
}

/// <summary>Keuzes bij PLICHT-05/overgang.</summary>
internal enum Lijstlezing
{
    Onbekend = 0,
    LijstOpWetsdatum,
    LijstBijVerlening,
}
