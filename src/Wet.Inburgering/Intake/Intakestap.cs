namespace Wet.Inburgering.Intake;

/// <summary>Wat het college voor de brede intake moet doen (Wi2021 art. 14).</summary>
public enum Intakestap
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>De persoon oproepen, met een termijn.</summary>
    Oproepen,

    /// <summary>De persoon is opgeroepen: de termijn loopt, of de intake is bezig.</summary>
    Bezig,

    /// <summary>Schriftelijk waarschuwen en opnieuw oproepen, met een nieuwe termijn.</summary>
    OpnieuwOproepen,

    /// <summary>De intake afronden zonder de persoon: drie oproepen waren vergeefs.</summary>
    BijVerstekAfronden,

    /// <summary>De intake aanvullen: een verplicht deel ontbreekt.</summary>
    Aanvullen,

    /// <summary>De intake is afgerond.</summary>
    IntakeAfgerond,

    /// <summary>Na verhuizing: de intake voor het nieuwe PIP, zonder leerbaarheidstoets en zonder onderzoek naar opleiding en werk.</summary>
    BeperkteIntake,
}

/// <summary>Hoe het met de leerbaarheidstoets staat (Wi2021 art. 14 lid 3-6).</summary>
public enum Toetsplicht
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>De toets moet nog worden afgelegd.</summary>
    Afleggen,

    /// <summary>De toets is afgelegd.</summary>
    AlAfgelegd,

    /// <summary>Het college moet ontheffing van de toets geven.</summary>
    OntheffingGeven,

    /// <summary>Er is al een PIP; de toets hoeft niet (opnieuw), ook niet na een verhuizing.</summary>
    NietOpnieuw,

    /// <summary>De intake wordt afgerond zonder de persoon, en dus zonder toets.</summary>
    NietBijVerstek,

    /// <summary>Het college heeft ontheffing van de toets gegeven.</summary>
    OntheffingGegeven,
}
