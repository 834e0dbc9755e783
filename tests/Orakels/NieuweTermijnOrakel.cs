namespace Wet.Inburgering.Orakels;

/// <summary>De feiten op het moment van een boetebeschikking van art. 24 of 25.</summary>
/// <param name="Bekendmaking">Dag waarop de boetebeschikking is bekendgemaakt.</param>
/// <param name="EerdereNieuweTermijnen">Hoeveel nieuwe termijnen al eerder zijn vastgesteld (0, 1, 2 …).</param>
/// <param name="Route">De leerroute.</param>
/// <param name="IsAsielstatushouder">Of de persoon asielstatushouder is (kolom van de Z-route).</param>
/// <param name="PvtAfgerond">Of het participatieverklaringstraject is afgerond.</param>
/// <param name="MapAfgerond">Of de MAP is afgerond; genegeerd in de onderwijsroute, waar de MAP niet geldt.</param>
/// <param name="LeerrouteBehaald">Of de leerroute is behaald.</param>
/// <param name="BehaaldeExamenonderdelen">B1- en onderwijsroute: behaalde examenonderdelen, KNM meegeteld (0 tot en met 5).</param>
/// <param name="Cursusuren">Z-route: hele cursusuren bij een keurmerkinstelling.</param>
/// <param name="Participatieuren">Z-route: hele participatie-uren (tellen alleen bij asielstatushouders).</param>
public sealed record OrakelNieuweTermijnInvoer(
    DateOnly Bekendmaking,
    int EerdereNieuweTermijnen,
    OrakelRoute Route,
    bool IsAsielstatushouder,
    bool PvtAfgerond,
    bool MapAfgerond,
    bool LeerrouteBehaald,
    int BehaaldeExamenonderdelen = 0,
    int Cursusuren = 0,
    int Participatieuren = 0);

/// <summary>De nieuwe termijn die de boetebeschikking moet vaststellen.</summary>
/// <param name="Bestaat">Of er een nieuwe termijn komt.</param>
/// <param name="Maanden">De lengte in maanden; 0 als er geen nieuwe termijn komt.</param>
/// <param name="Begin">Eerste dag: de dag na bekendmaking.</param>
/// <param name="EindeExclusief">Dag na de laatste dag.</param>
public sealed record OrakelNieuweTermijn(bool Bestaat, int Maanden, DateOnly? Begin, DateOnly? EindeExclusief);

/// <summary>Onafhankelijk orakel voor de nieuwe termijn na een boete (Wi2021 24 lid 2 tot en met 4, 25 lid 2; Ri 7.4).</summary>
public static class NieuweTermijnOrakel
{
    private static readonly OrakelNieuweTermijn Geen = new(false, 0, null, null);

    /// <summary>
    /// Bepaalt de nieuwe termijn. <see langword="null"/> = onbepaald: de leerroute is niet behaald en past in geen band.
    /// <see cref="OrakelNieuweTermijn.Bestaat"/> is onwaar na twee nieuwe termijnen, of als er niets ontbreekt.
    /// </summary>
    public static OrakelNieuweTermijn? Bepaal(OrakelNieuweTermijnInvoer invoer)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        if (invoer.EerdereNieuweTermijnen >= 2)
        {
            return Geen;
        }

        bool mapOntbreekt = invoer.Route != OrakelRoute.Onderwijs && !invoer.MapAfgerond;
        int maanden = 0;
        if (!invoer.PvtAfgerond && mapOntbreekt)
        {
            maanden = 12;
        }
        else if (!invoer.PvtAfgerond || mapOntbreekt)
        {
            maanden = 6;
        }

        if (!invoer.LeerrouteBehaald)
        {
            int? voorRoute = MaandenVoorLeerroute(invoer);
            if (voorRoute is null)
            {
                return null;
            }

            if (voorRoute.Value > maanden)
            {
                maanden = voorRoute.Value;
            }
        }

        if (maanden == 0)
        {
            return Geen;
        }

        DateOnly begin = invoer.Bekendmaking.AddDays(1);
        return new OrakelNieuweTermijn(true, maanden, begin, OrakelKalender.PlusMaanden(begin, maanden));
    }

    private static int? MaandenVoorLeerroute(OrakelNieuweTermijnInvoer invoer)
    {
        if (invoer.Route != OrakelRoute.Z)
        {
            switch (invoer.BehaaldeExamenonderdelen)
            {
                case 0:
                    return 24;
                case 1:
                    return 18;
                case 2:
                    return 12;
                case 3:
                case 4:
                    return 6;
                default:
                    return null;
            }
        }

        if (invoer.IsAsielstatushouder)
        {
            int uren = invoer.Cursusuren + invoer.Participatieuren;
            if (uren <= 400)
            {
                return 24;
            }

            if (uren <= 800)
            {
                return 18;
            }

            if (uren <= 1200)
            {
                return 12;
            }

            if (uren <= 1599)
            {
                return 6;
            }

            return null;
        }

        if (invoer.Cursusuren <= 200)
        {
            return 24;
        }

        if (invoer.Cursusuren <= 400)
        {
            return 18;
        }

        if (invoer.Cursusuren <= 600)
        {
            return 12;
        }

        if (invoer.Cursusuren <= 799)
        {
            return 6;
        }

        return null;
    }
}
