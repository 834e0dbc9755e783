namespace Wet.Inburgering.Handhaving;

/// <summary>Wat de boetes van het college (Wi2021 art. 22 en 23) gemeen hebben.</summary>
internal static class Boetevoorwaarden
{
    /// <summary>BOETE-08: de rechtspraak over boetes geldt voor deze persoon.</summary>
    public static readonly Voorwaarde<Dossier> Asielstatushouder = Asielbescherming.Eigen
        | (Asielbescherming.Gezinslid & HandhavingLezingen.GezinslidVanStatushouder.Is(Gezinslidlezing.GeldtOokVoorGezinslid));

    /// <summary>Na overlijden is er geen boete meer (Awb art. 5:42).</summary>
    public static readonly Voorwaarde<Dossier> Overleden = (Gegevens.BewaringFeiten.Overleden <= Gedeeld.Peildatum).Genoemd("de persoon is overleden");

    /// <summary>SANCTIE-13/regime: van deze overtreding kan naar het Besluit zo weinig worden opgelegd, dat de korte vervaltermijn verdedigbaar is.</summary>
    public static Voorwaarde<S> Licht<S>(Waarde<S> hoogste)
        => ((Voorwaarde<S>)HandhavingLezingen.Regime.Is(Regimelezing.VanHetBesluit) & (hoogste <= HandhavingParameters.LichtRegime)).Genoemd($"van deze overtreding kan het Besluit niet meer dan {HandhavingParameters.LichtRegime.Tekst} opleggen, en de gemeente volgt die lezing");

    /// <summary>Een regel waardoor geen boete mogelijk is.</summary>
    public static Regelbouwer<S> Geen<S>(StandJaNee<S> mag, StandWaarde<S> bedrag, string id, string titel, Grondslag grondslag, Zekerheid zekerheid, params Voorwaarde<S>[] als)
        => new Regelbouwer<S>(id, titel).Grondslag(grondslag).Zekerheid(zekerheid).Als(als).Dan(mag, Vast<S>(false)).Dan(bedrag, Gedeeld.NulEuro);

    /// <summary>Vast ja of nee.</summary>
    public static Voorwaarde<S> Vast<S>(bool waarde) => new VasteVoorwaarde<S>(Waarheid.Van(waarde), waarde ? "ja" : "nee");
}
