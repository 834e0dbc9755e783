using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Termijn;

namespace Wet.Inburgering.Benchmarks;

/// <summary>
/// Termijn, verlenging, nieuwe termijn en boete van art. 23 zoals iemand ze met de hand zou programmeren: alles bekend, geen bewijs, geen
/// onbekend, geen tekst, geen wetsdatum. Alleen om mee te vergelijken; met opzet zonder iets uit de kern.
/// </summary>
internal static class Handgeschreven
{
    private const int Nooit = 4_000_000;

    public static HandUitkomst Bepaal(in HandInvoer d)
    {
        var uit = default(HandUitkomst);
        uit.HeeftTermijn = d.Pips.Length > 0;
        if (uit.HeeftTermijn)
        {
            uit.Aanvang = d.Pips[0] + 1;
            uit.Einde = PlusMaanden(uit.Aanvang, 36);
            uit.ZonderVerlenging = uit.Einde;
            uit.VerlengdEinde = Verleng(d, uit.Aanvang, uit.Einde);
        }

        NieuweTermijn(d, ref uit);
        if (uit.NieuweTermijnen > 0)
        {
            uit.NieuwVerlengdEinde = Verleng(d, uit.NieuwAanvang, uit.NieuwEinde);
        }

        Boete(d, ref uit);
        return uit;
    }

    private static int Verleng(in HandInvoer d, int aanvang, int einde)
    {
        Span<Post> posten = d.Omstandigheden.Length <= 128 ? stackalloc Post[d.Omstandigheden.Length] : new Post[d.Omstandigheden.Length];
        var aantal = 0;
        foreach (ref readonly var o in d.Omstandigheden.AsSpan())
        {
            if (!MaakPost(o, d, aanvang, out var post))
            {
                continue;
            }

            var j = aantal++;
            while (j > 0 && Voor(post, posten[j - 1]))
            {
                posten[j] = posten[j - 1];
                j--;
            }

            posten[j] = post;
        }

        int gegevenTot = 0, reeksVan = 0, reeksTot = 0, eindeVoorReeks = einde, inReeks = 0;
        var tekort = false;
        foreach (ref readonly var post in posten[..aantal])
        {
            if (post.Van >= einde)
            {
                continue;
            }

            var zelf = post.ZonderDrempel || post.Tot >= PlusMaanden(post.Van, 3);
            if (inReeks == 0 || post.Van > reeksTot)
            {
                (inReeks, reeksVan, reeksTot, eindeVoorReeks, tekort) = (0, post.Van, post.Tot, einde, false);
            }

            if (zelf)
            {
                var start = Math.Max(post.Van, gegevenTot);
                if (post.VasteMaanden > 0 && start == post.Van)
                {
                    einde = PlusMaanden(einde, post.VasteMaanden);
                    gegevenTot = Math.Max(gegevenTot, post.Tot);
                }
                else if (post.MaxMaanden > 0 && post.Tot > PlusMaanden(start, post.MaxMaanden))
                {
                    einde = PlusMaanden(einde, post.MaxMaanden);
                    gegevenTot = Math.Max(gegevenTot, PlusMaanden(start, post.MaxMaanden));
                }
                else
                {
                    einde += Math.Max(0, post.Tot - start);
                    gegevenTot = Math.Max(gegevenTot, post.Tot);
                }
            }

            tekort |= !zelf;
            reeksTot = Math.Max(reeksTot, post.Tot);
            inReeks++;
            if (inReeks > 1 && tekort && reeksTot >= PlusMaanden(reeksVan, 3))
            {
                einde = Math.Max(einde, eindeVoorReeks + (reeksTot - reeksVan));
                gegevenTot = Math.Max(gegevenTot, reeksTot);
            }
        }

        return einde;
    }

    private static bool MaakPost(in HandOmstandigheid o, in HandInvoer d, int aanvang, out Post post)
    {
        post = default;
        if (!o.GeenVerwijt)
        {
            return false;
        }

        var verwant = o.Betreft is Betrokkene.Partner or Betrokkene.BloedverwantEersteGraad;
        var (van, tot) = (Math.Max(o.Van, aanvang), o.TotExclusief);
        var (vast, max, zonderDrempel) = (0, 0, false);
        switch (o.Grond)
        {
            case Verlengingsgrond.Ziekte:
                if (o.Betreft != Betrokkene.Zelf && !verwant)
                {
                    return false;
                }

                break;
            case Verlengingsgrond.Overlijden:
                if (!verwant || o.Van < aanvang)
                {
                    return false;
                }

                (van, tot, vast, zonderDrempel) = (o.Van, PlusMaanden(o.Van, 3), 3, true);
                break;
            case Verlengingsgrond.Bevalling:
                if (o.Betreft != Betrokkene.Zelf || o.Van < aanvang)
                {
                    return false;
                }

                (van, tot, zonderDrempel) = (o.Van, o.Van + (16 * 7), true);
                break;
            case Verlengingsgrond.Alfabetisering:
                if (d.Route == Leerroute.Zelfredzaamheidsroute)
                {
                    return false;
                }

                max = 6;
                break;
            case Verlengingsgrond.GeenAanbod:
                if (!d.IsAsielstatushouder)
                {
                    return false;
                }

                zonderDrempel = true;
                if (d.Route == Leerroute.Onderwijsroute)
                {
                    var zesMaanden = PlusMaanden(o.Van, 6);
                    if (tot <= zesMaanden)
                    {
                        return false;
                    }

                    (tot, vast) = (zesMaanden, 6);
                }
                else
                {
                    van = Math.Max(PlusMaanden(o.Van, 3), aanvang);
                }

                break;
            case Verlengingsgrond.Dakloosheid or Verlengingsgrond.BijzondereOmstandigheid:
                max = 24;
                break;
            case Verlengingsgrond.Aanbieder:
                max = 6;
                break;
        }

        post = new(van, tot, vast, max, zonderDrempel, o.Grond);
        return tot > van;
    }

    private static bool Voor(in Post a, in Post b)
        => a.Van != b.Van ? a.Van < b.Van : a.Tot != b.Tot ? a.Tot < b.Tot : a.Grond < b.Grond;

    private static void NieuweTermijn(in HandInvoer d, ref HandUitkomst uit)
    {
        (uit.NieuwAanvang, uit.NieuwEinde) = (Nooit, Nooit);
        foreach (ref readonly var b in d.BoetesTermijn.AsSpan())
        {
            if (b.Status is Boetestatus.GeenBoete or Boetestatus.Herroepen or Boetestatus.Vernietigd)
            {
                continue;
            }

            if (uit.NieuweTermijnen > 0 && b.Bekendgemaakt < uit.NieuwEinde)
            {
                var lengte = Lengte(b);
                uit.Maanden = Math.Max(uit.Maanden, lengte);
                uit.NieuwEinde = Math.Max(uit.NieuwEinde, PlusMaanden(b.Bekendgemaakt + 1, lengte));
            }
            else if (uit.NieuweTermijnen < 2 && (b.Pvt || b.Map || b.LeerrouteOntbrak))
            {
                uit.NieuweTermijnen++;
                uit.Maanden = Lengte(b);
                uit.NieuwAanvang = b.Bekendgemaakt + 1;
                uit.NieuwEinde = PlusMaanden(uit.NieuwAanvang, uit.Maanden);
            }
        }
    }

    private static int Lengte(in HandBoeteTermijn b)
    {
        var delen = b.Pvt && b.Map ? 12 : b.Pvt || b.Map ? 6 : 0;
        if (!b.LeerrouteOntbrak)
        {
            return delen;
        }

        var route = b.Route != Leerroute.Zelfredzaamheidsroute
            ? b.Examenonderdelen switch { 0 => 24, 1 => 18, 2 => 12, _ => 6 }
            : b.Asielstatushouder
                ? (b.Cursusuren + b.Participatieuren) switch { <= 400 => 24, <= 800 => 18, <= 1200 => 12, _ => 6 }
                : b.Cursusuren switch { <= 200 => 24, <= 400 => 18, <= 600 => 12, _ => 6 };
        return Math.Max(route, delen);
    }

    private static void Boete(in HandInvoer d, ref HandUitkomst uit)
    {
        if (d.Overtredingen.Length == 0)
        {
            return;
        }

        var inNieuwe = uit.NieuweTermijnen > 0 && d.Peildatum >= uit.NieuwAanvang && d.Peildatum < uit.NieuwVerlengdEinde;
        var inEerste = !inNieuwe && uit.HeeftTermijn && d.Peildatum >= uit.Aanvang && d.Peildatum < uit.Einde;
        var (van, tot) = inNieuwe ? (uit.NieuwAanvang, int.MaxValue) : inEerste ? (uit.Aanvang, uit.Einde) : (int.MaxValue, 0);
        var plafond = inNieuwe ? uit.Maanden switch { 6 => 40_000, 12 => 80_000, 18 => 120_000, _ => 160_000 } : inEerste ? 240_000 : long.MaxValue;
        long norm = 0, schakelNorm = 0, vorigeNorm = 0, eigen = 0, eerder = 0;
        int constatering = 0, vorigeConstatering = 0, onherroepelijk = Nooit, vorigeOnherroepelijk = Nooit;
        foreach (ref readonly var o in d.Overtredingen.AsSpan())
        {
            if (o.Constatering > constatering)
            {
                (vorigeNorm, vorigeConstatering, vorigeOnherroepelijk) = (schakelNorm, constatering, onherroepelijk);
            }

            norm = vorigeConstatering < o.Constatering && vorigeOnherroepelijk <= o.Constatering && vorigeConstatering >= PlusMaanden(o.Constatering, -12)
                ? Math.Min(2 * vorigeNorm, 80_000)
                : 5_000;
            uit.Mag = !(Staat(o.Status) && o.Opgelegd <= d.Peildatum) && d.Peildatum < PlusMaanden(o.Constatering, 60)
                && d.Pips.Length > 0 && o.Constatering >= d.Pips[0] && !o.BijstandVerlaagd && o.Verwijt != Verwijtbaarheid.Geen
                && (o.Verplichting != Verplichting.IntensiteitLeerroute || d.IsAsielstatushouder)
                && (o.Verplichting != Verplichting.IntensiteitMap || d.Route != Leerroute.Onderwijsroute)
                && (!d.HeeftAsielbescherming || o.Onwil) && !d.IsOverleden;
            uit.Bedrag = !uit.Mag ? 0 : norm * o.Verwijt switch { Verwijtbaarheid.Opzet => 100, Verwijtbaarheid.GroveSchuld => 75, Verwijtbaarheid.Normaal => 50, _ => 25 } / 100;
            eerder += eigen;
            eigen = Staat(o.Status) && o.Opgelegd <= d.Peildatum && o.Opgelegd >= van && o.Opgelegd < tot ? o.Bedrag : 0;
            if (o.Status is not (Boetestatus.Herroepen or Boetestatus.Vernietigd))
            {
                (schakelNorm, constatering, onherroepelijk) = (norm, o.Constatering, o.Status == Boetestatus.Onherroepelijk ? o.Onherroepelijk : Nooit);
            }
        }

        foreach (ref readonly var b in d.BoetesBredeIntake.AsSpan())
        {
            eerder += Staat(b.Status) && b.Opgelegd >= van && b.Opgelegd < tot ? b.Bedrag : 0;
        }

        uit.Norm = norm;
        uit.Bedrag = Math.Min(uit.Bedrag, Math.Max(0, plafond - eerder));
    }

    private static bool Staat(Boetestatus status) => status is Boetestatus.Primair or Boetestatus.InBezwaar or Boetestatus.InBeroep or Boetestatus.Onherroepelijk;

    private static int PlusMaanden(int dag, int maanden)
    {
        if (dag >= Nooit)
        {
            return dag;
        }

        var (jaar, maand, dagVanMaand) = DateOnly.FromDayNumber(dag);
        var teller = (jaar * 12) + maand - 1 + maanden;
        (jaar, maand) = (teller / 12, (teller % 12) + 1);
        return new DateOnly(jaar, maand, 1).DayNumber + Math.Min(dagVanMaand, DateTime.DaysInMonth(jaar, maand) + 1) - 1;
    }

    private readonly record struct Post(int Van, int Tot, int VasteMaanden, int MaxMaanden, bool ZonderDrempel, Verlengingsgrond Grond);
}

/// <summary>De invoer, vooraf uitgepakt tot dagnummers en opsommingen.</summary>
internal sealed class HandInvoer
{
    public required int Peildatum { get; init; }

    public required bool IsAsielstatushouder { get; init; }

    /// <summary>Bij BOETE-08 gaat het om de eigen vergunning en niet om de groep; hier een gegeven.</summary>
    public required bool HeeftAsielbescherming { get; init; }

    public required bool IsOverleden { get; init; }

    public required Leerroute Route { get; init; }

    public required int[] Pips { get; init; }

    public required HandOmstandigheid[] Omstandigheden { get; init; }

    public required HandOvertreding[] Overtredingen { get; init; }

    public required HandBoete[] BoetesBredeIntake { get; init; }

    public required HandBoeteTermijn[] BoetesTermijn { get; init; }
}

internal readonly record struct HandOmstandigheid(int Van, int TotExclusief, Verlengingsgrond Grond, Betrokkene Betreft, bool GeenVerwijt);

internal readonly record struct HandOvertreding(
    int Constatering, Verplichting Verplichting, Verwijtbaarheid Verwijt, bool BijstandVerlaagd, bool Onwil, Boetestatus Status, int Opgelegd, int Onherroepelijk, long Bedrag);

internal readonly record struct HandBoete(int Opgelegd, long Bedrag, Boetestatus Status);

internal readonly record struct HandBoeteTermijn(
    int Bekendgemaakt, Boetestatus Status, bool Pvt, bool Map, bool LeerrouteOntbrak, Leerroute Route, bool Asielstatushouder, long Examenonderdelen, long Cursusuren, long Participatieuren);

/// <summary>De uitkomst in dagnummers en eurocenten.</summary>
internal record struct HandUitkomst
{
    public bool HeeftTermijn;
    public int Aanvang;
    public int ZonderVerlenging;
    public int Einde;
    public int VerlengdEinde;
    public int NieuweTermijnen;
    public int Maanden;
    public int NieuwAanvang;
    public int NieuwEinde;
    public int NieuwVerlengdEinde;
    public bool Mag;
    public long Norm;
    public long Bedrag;
}
