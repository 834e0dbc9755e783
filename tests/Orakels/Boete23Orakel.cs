namespace Wet.Inburgering.Orakels;

/// <summary>Het onderdeel van art. 23 Wi2021 dat is overtreden.</summary>
public enum OrakelOnderdeel23
{
    /// <summary>Niet of onvoldoende meewerken aan ondersteuning en begeleiding.</summary>
    Begeleiding,

    /// <summary>De intensiteit van PVT of MAP niet nakomen.</summary>
    IntensiteitPvtMap,

    /// <summary>De intensiteit van de leerroute niet nakomen (alleen asielstatushouders).</summary>
    IntensiteitLeerroute,
}

/// <summary>De mate van verwijtbaarheid (Bi 7.1 lid 4; Awb 5:41).</summary>
public enum OrakelVerwijtbaarheid
{
    /// <summary>Opzet: 100 %.</summary>
    Opzet,

    /// <summary>Grove schuld: 75 %.</summary>
    GroveSchuld,

    /// <summary>Geen opzet of grove schuld: 50 %.</summary>
    Normaal,

    /// <summary>Verminderde verwijtbaarheid: 25 %.</summary>
    Verminderd,

    /// <summary>Geen enkele verwijtbaarheid: geen boete.</summary>
    Geen,
}

/// <summary>De stand van een boetebesluit.</summary>
public enum OrakelBoeteStatus
{
    /// <summary>Opgelegd; rechtsmiddelen staan open.</summary>
    Primair,

    /// <summary>In bezwaar.</summary>
    InBezwaar,

    /// <summary>In beroep.</summary>
    InBeroep,

    /// <summary>Door het bestuursorgaan herroepen.</summary>
    Herroepen,

    /// <summary>Door de rechter vernietigd.</summary>
    Vernietigd,

    /// <summary>Onherroepelijk.</summary>
    Onherroepelijk,
}

/// <summary>Een opgelegde boete op grond van art. 22 of 23.</summary>
/// <param name="OpgelegdOp">Dag van oplegging.</param>
/// <param name="BedragEurocent">Bedrag in eurocenten.</param>
/// <param name="Status">De stand van het besluit.</param>
/// <param name="OnherroepelijkOp">Dag waarop het besluit onherroepelijk werd.</param>
public sealed record OrakelBoete(
    DateOnly OpgelegdOp,
    long BedragEurocent,
    OrakelBoeteStatus Status,
    DateOnly? OnherroepelijkOp = null);

/// <summary>Een overtreding van art. 23.</summary>
/// <param name="Constatering">Dag van constatering.</param>
/// <param name="Onderdeel">Het overtreden onderdeel.</param>
/// <param name="Verwijtbaarheid">De mate van verwijtbaarheid.</param>
/// <param name="Boete">De boete die ervoor is opgelegd, als die er is.</param>
/// <param name="BijstandVerlaagd">Of de bijstand voor dezelfde gedraging al is verlaagd (art. 27).</param>
public sealed record OrakelOvertreding23(
    DateOnly Constatering,
    OrakelOnderdeel23 Onderdeel = OrakelOnderdeel23.Begeleiding,
    OrakelVerwijtbaarheid Verwijtbaarheid = OrakelVerwijtbaarheid.Normaal,
    OrakelBoete? Boete = null,
    bool BijstandVerlaagd = false);

/// <summary>Een termijnperiode [Begin, EindeExclusief).</summary>
/// <param name="Begin">Eerste dag.</param>
/// <param name="EindeExclusief">Dag na de laatste dag.</param>
public sealed record OrakelPeriode(DateOnly Begin, DateOnly EindeExclusief)
{
    /// <summary>Of de dag in de periode valt.</summary>
    public bool Bevat(DateOnly dag) => dag >= Begin && dag < EindeExclusief;
}

/// <summary>Een nieuwe termijn uit een boetebeschikking van art. 24 of 25.</summary>
/// <param name="Periode">De periode.</param>
/// <param name="Maanden">De vastgestelde lengte: 6, 12, 18 of 24 maanden.</param>
public sealed record OrakelLopendeNieuweTermijn(OrakelPeriode Periode, int Maanden);

/// <summary>Alle feiten voor een boete op grond van art. 23.</summary>
/// <param name="Overtredingen">De overtredingen; de laatst geconstateerde wordt beoordeeld.</param>
/// <param name="Boetes22">De boetes op grond van art. 22.</param>
/// <param name="IsAsielstatushouder">Of de persoon asielstatushouder is.</param>
/// <param name="OnwilBewezen">Of aanhoudende onwil bewezen is.</param>
/// <param name="Driejaarstermijn">De driejaarstermijn of de verlengde termijn; <see langword="null"/> zonder PIP.</param>
/// <param name="NieuweTermijn">De nieuwe termijn na een boete, als die er is.</param>
/// <param name="Besluitdatum">De dag van het te nemen besluit.</param>
public sealed record OrakelBoete23Invoer(
    IReadOnlyList<OrakelOvertreding23> Overtredingen,
    IReadOnlyList<OrakelBoete> Boetes22,
    bool IsAsielstatushouder,
    bool OnwilBewezen,
    OrakelPeriode? Driejaarstermijn,
    OrakelLopendeNieuweTermijn? NieuweTermijn,
    DateOnly Besluitdatum);

/// <summary>De boete voor de laatst geconstateerde overtreding.</summary>
/// <param name="MagOpleggen">Of een boete mag worden opgelegd (los van het plafond).</param>
/// <param name="NormbedragEurocent">De trede van de ladder, ook als er geen boete mag worden opgelegd.</param>
/// <param name="BedragEurocent">Het op te leggen bedrag; 0 als opleggen niet mag of het plafond is bereikt.</param>
public sealed record OrakelBoete23(bool MagOpleggen, long NormbedragEurocent, long BedragEurocent);

/// <summary>Onafhankelijk orakel voor de boete van art. 23 Wi2021 (Bi 7.1 lid 2 tot en met 5; art. 27).</summary>
public static class Boete23Orakel
{
    private const long Basis = 5_000;
    private const long Hoogste = 80_000;

    /// <summary>Beoordeelt de overtreding met de laatste constatering (bij gelijke dag: de laatste in de lijst).</summary>
    /// <exception cref="ArgumentException">Zonder overtredingen.</exception>
    public static OrakelBoete23 Bepaal(OrakelBoete23Invoer invoer)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        if (invoer.Overtredingen.Count == 0)
        {
            throw new ArgumentException("Er is geen overtreding om te beoordelen.", nameof(invoer));
        }

        int laatsteIndex = 0;
        for (int i = 1; i < invoer.Overtredingen.Count; i++)
        {
            if (invoer.Overtredingen[i].Constatering >= invoer.Overtredingen[laatsteIndex].Constatering)
            {
                laatsteIndex = i;
            }
        }

        OrakelOvertreding23 laatste = invoer.Overtredingen[laatsteIndex];
        long norm = Norm(laatste, invoer.Overtredingen);

        bool mag = true;
        if (laatste.Verwijtbaarheid == OrakelVerwijtbaarheid.Geen)
        {
            mag = false;
        }

        if (laatste.Onderdeel == OrakelOnderdeel23.IntensiteitLeerroute && !invoer.IsAsielstatushouder)
        {
            mag = false;
        }

        if (invoer.IsAsielstatushouder && !invoer.OnwilBewezen)
        {
            mag = false;
        }

        if (laatste.BijstandVerlaagd)
        {
            mag = false;
        }

        if (!mag)
        {
            return new OrakelBoete23(false, norm, 0);
        }

        long bedrag = norm * Percentage(laatste.Verwijtbaarheid) / 100;

        // Het plafond van de termijn waarin het besluit valt.
        OrakelPeriode? periode = null;
        long plafond = 0;
        if (invoer.NieuweTermijn is not null && invoer.NieuweTermijn.Periode.Bevat(invoer.Besluitdatum))
        {
            periode = invoer.NieuweTermijn.Periode;
            plafond = invoer.NieuweTermijn.Maanden switch
            {
                6 => 40_000,
                12 => 80_000,
                18 => 120_000,
                24 => 160_000,
                _ => throw new ArgumentException("Een nieuwe termijn duurt 6, 12, 18 of 24 maanden.", nameof(invoer)),
            };
        }
        else if (invoer.Driejaarstermijn is not null && invoer.Driejaarstermijn.Bevat(invoer.Besluitdatum))
        {
            periode = invoer.Driejaarstermijn;
            plafond = 240_000;
        }

        if (periode is not null)
        {
            long eerder = 0;
            for (int i = 0; i < invoer.Overtredingen.Count; i++)
            {
                OrakelBoete? boete = invoer.Overtredingen[i].Boete;
                if (i != laatsteIndex && boete is not null && TeltVoorPlafond(boete, periode, invoer.Besluitdatum))
                {
                    eerder += boete.BedragEurocent;
                }
            }

            foreach (OrakelBoete boete in invoer.Boetes22)
            {
                if (TeltVoorPlafond(boete, periode, invoer.Besluitdatum))
                {
                    eerder += boete.BedragEurocent;
                }
            }

            long ruimte = plafond - eerder;
            if (bedrag > ruimte)
            {
                bedrag = ruimte;
            }

            if (bedrag < 0)
            {
                bedrag = 0;
            }
        }

        return new OrakelBoete23(true, norm, bedrag);
    }

    /// <summary>
    /// Het normbedrag: het dubbele van dat van de direct voorafgaande overtreding, mits die binnen twaalf maanden
    /// viel en de boete ervoor op de dag van deze constatering onherroepelijk was; anders het basisbedrag.
    /// </summary>
    private static long Norm(OrakelOvertreding23 deze, IReadOnlyList<OrakelOvertreding23> alle)
    {
        // De laatste strikt eerdere overtreding waarvan de boete niet is herroepen of vernietigd.
        OrakelOvertreding23? vorige = null;
        foreach (OrakelOvertreding23 kandidaat in alle)
        {
            if (kandidaat.Constatering >= deze.Constatering)
            {
                continue;
            }

            if (kandidaat.Boete is not null && IsVervallen(kandidaat.Boete))
            {
                continue;
            }

            if (vorige is null || kandidaat.Constatering >= vorige.Constatering)
            {
                vorige = kandidaat;
            }
        }

        if (vorige is null || vorige.Boete is null)
        {
            return Basis;
        }

        // "In de twaalf maanden voor de dag van constatering": teruggeteld vanaf die dag.
        bool binnenTwaalfMaanden = vorige.Constatering >= OrakelKalender.MinMaanden(deze.Constatering, 12);
        bool onherroepelijk = vorige.Boete.Status == OrakelBoeteStatus.Onherroepelijk
            && vorige.Boete.OnherroepelijkOp is not null
            && vorige.Boete.OnherroepelijkOp.Value <= deze.Constatering;

        if (!binnenTwaalfMaanden || !onherroepelijk)
        {
            return Basis;
        }

        long verdubbeld = 2 * Norm(vorige, alle);
        return verdubbeld > Hoogste ? Hoogste : verdubbeld;
    }

    private static long Percentage(OrakelVerwijtbaarheid verwijtbaarheid) => verwijtbaarheid switch
    {
        OrakelVerwijtbaarheid.Opzet => 100,
        OrakelVerwijtbaarheid.GroveSchuld => 75,
        OrakelVerwijtbaarheid.Normaal => 50,
        OrakelVerwijtbaarheid.Verminderd => 25,
        _ => 0,
    };

    private static bool IsVervallen(OrakelBoete boete) =>
        boete.Status == OrakelBoeteStatus.Herroepen || boete.Status == OrakelBoeteStatus.Vernietigd;

    private static bool TeltVoorPlafond(OrakelBoete boete, OrakelPeriode periode, DateOnly besluitdatum) =>
        !IsVervallen(boete) && periode.Bevat(boete.OpgelegdOp) && boete.OpgelegdOp <= besluitdatum;
}
