namespace Wet.Inburgering.Logica;

/// <summary>Datumrekenen op de uiteinden van een bereik: onbegrensd blijft onbegrensd, "nooit" blijft nooit.</summary>
internal static class Datumgrens
{
    /// <summary>Dagnummer van iets dat (nog) niet gebeurd is: later dan iedere kalenderdag.</summary>
    public const long Nooit = 4_000_000;

    public static long Plus(long dagnummer, Duur duur)
        => BuitenKalender(dagnummer) ? dagnummer : Termijnrekening.Plus((int)dagnummer, duur);

    public static long Min(long dagnummer, Duur duur)
        => BuitenKalender(dagnummer) ? dagnummer : Termijnrekening.Min((int)dagnummer, duur);

    /// <summary>Een dag die niet bestaat wordt de laatste van de maand (REKEN-02, de andere telwijze).</summary>
    public static long MinAfgekapt(long dagnummer, Duur duur)
        => BuitenKalender(dagnummer) ? dagnummer : Termijnrekening.MinAfgekapt((int)dagnummer, duur);

    public static long EersteVanVolgendeMaand(long dagnummer)
        => BuitenKalender(dagnummer) ? dagnummer : Termijnrekening.EersteVanVolgendeMaand((int)dagnummer);

    public static (long Vroegst, long Laatst) Werkdag(long dagnummer)
        => BuitenKalender(dagnummer) ? (dagnummer, dagnummer) : Termijnrekening.VerlengTotWerkdag((int)dagnummer);

    private static bool BuitenKalender(long dagnummer) => dagnummer < 0 || dagnummer >= Nooit;
}
