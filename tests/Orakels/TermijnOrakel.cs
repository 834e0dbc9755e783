namespace Wet.Inburgering.Orakels;

/// <summary>De vastgestelde leerroute.</summary>
public enum OrakelRoute
{
    /// <summary>B1-route (Wi2021 art. 7).</summary>
    B1,

    /// <summary>Onderwijsroute (Wi2021 art. 8).</summary>
    Onderwijs,

    /// <summary>Zelfredzaamheidsroute (Wi2021 art. 9).</summary>
    Z,
}

/// <summary>Verlengingsgrond van Ri 4.1 lid 1, in de volgorde van de letters a tot en met i.</summary>
public enum OrakelGrond
{
    /// <summary>a: langdurige ziekte.</summary>
    Ziekte,

    /// <summary>b: overlijden van partner of bloedverwant in de eerste graad.</summary>
    Overlijden,

    /// <summary>c: bevalling van de inburgeringsplichtige.</summary>
    Bevalling,

    /// <summary>d: verblijf in een Blijf-van-mijn-Lijfhuis.</summary>
    Opvanghuis,

    /// <summary>e: alfabetiseringscursus (alleen B1- en onderwijsroute).</summary>
    Alfabetisering,

    /// <summary>f: dakloosheid.</summary>
    Dakloosheid,

    /// <summary>g: geen tijdig aanbod (alleen asielstatushouder).</summary>
    GeenAanbod,

    /// <summary>h: onmogelijkheid door de aanbieder.</summary>
    Aanbieder,

    /// <summary>i: andere niet-verwijtbare bijzondere individuele omstandigheid.</summary>
    BijzondereOmstandigheid,
}

/// <summary>Wie de omstandigheid treft.</summary>
public enum OrakelBetreft
{
    /// <summary>De inburgeringsplichtige zelf.</summary>
    Zelf,

    /// <summary>De partner.</summary>
    Partner,

    /// <summary>Een bloedverwant in de eerste graad.</summary>
    Bloedverwant1,

    /// <summary>Een aanverwant in de eerste graad (telt alleen volgens de DUO-lezing).</summary>
    Aanverwant1,

    /// <summary>Iemand anders.</summary>
    Ander,
}

/// <summary>Eén gestelde omstandigheid.</summary>
/// <param name="Grond">De letter van Ri 4.1 lid 1.</param>
/// <param name="Van">Eerste dag; bij g de PIP-datum vanaf welke een aanbod ontbrak; bij b de sterfdag; bij c de bevallingsdag.</param>
/// <param name="LaatsteDag">Laatste dag, inclusief; genegeerd bij b en c; bij g de laatste dag zonder aanbod of zonder onderwijs.</param>
/// <param name="Betreft">Wie het treft.</param>
/// <param name="GeenVerwijt">Of het de inburgeringsplichtige redelijkerwijs niet te verwijten is.</param>
public sealed record OrakelOmstandigheid(
    OrakelGrond Grond,
    DateOnly Van,
    DateOnly LaatsteDag,
    OrakelBetreft Betreft = OrakelBetreft.Zelf,
    bool GeenVerwijt = true);

/// <summary>Alle feiten voor de termijn, volledig bekend.</summary>
/// <param name="PipDatums">Dagtekeningen van alle versies van het PIP.</param>
/// <param name="Omstandigheden">De gestelde omstandigheden, in willekeurige volgorde.</param>
/// <param name="Route">De leerroute.</param>
/// <param name="IsAsielstatushouder">Of de persoon asielstatushouder is (grond g).</param>
/// <param name="AanverwantTeltMee">Lezing: aanverwanten in de eerste graad tellen mee bij a en b.</param>
/// <param name="OverlapEenmaalTellen">Lezing: voor dezelfde dagen wordt maar één keer tijd gegeven.</param>
public sealed record OrakelTermijnInvoer(
    IReadOnlyList<DateOnly> PipDatums,
    IReadOnlyList<OrakelOmstandigheid> Omstandigheden,
    OrakelRoute Route = OrakelRoute.B1,
    bool IsAsielstatushouder = false,
    bool AanverwantTeltMee = false,
    bool OverlapEenmaalTellen = true);

/// <summary>De termijn met verlengingen.</summary>
/// <param name="Aanvang">Eerste dag van de termijn.</param>
/// <param name="EindeExclusief">Dag na de laatste dag van de driejaarstermijn.</param>
/// <param name="VerlengdEindeExclusief">Dag na de laatste dag na alle verlengingen waarop de feiten recht geven.</param>
public sealed record OrakelTermijn(DateOnly Aanvang, DateOnly EindeExclusief, DateOnly VerlengdEindeExclusief)
{
    /// <summary>Laatste dag van de verlengde termijn.</summary>
    public DateOnly LaatsteDag => VerlengdEindeExclusief.AddDays(-1);

    /// <summary>Het verschil in dagen tussen de verlengde en de driejaarstermijn.</summary>
    public int DagenVerlenging => OrakelKalender.Dagen(EindeExclusief, VerlengdEindeExclusief);
}

/// <summary>
/// Onafhankelijk orakel voor de inburgeringstermijn: Wi2021 art. 11 en 12 lid 1 onder a,
/// Bi 4.3 lid 1, Ri 4.1. Niet: VERL-01, -04, -05, -07, -11.
/// </summary>
public static class TermijnOrakel
{
    /// <summary>Bepaalt de termijn; <see langword="null"/> als er geen PIP is (dan loopt er geen termijn).</summary>
    public static OrakelTermijn? Bepaal(OrakelTermijnInvoer invoer)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        if (invoer.PipDatums.Count == 0)
        {
            return null;
        }

        DateOnly eerstePip = invoer.PipDatums[0];
        foreach (DateOnly pip in invoer.PipDatums)
        {
            if (pip < eerstePip)
            {
                eerstePip = pip;
            }
        }

        DateOnly aanvang = eerstePip.AddDays(1);
        DateOnly driejaarsEinde = OrakelKalender.PlusJaren(aanvang, 3);

        // Stap 1: de getelde perioden van omstandigheden die om geen andere reden dan de drempel afvallen.
        List<Post> posten = [];
        foreach (OrakelOmstandigheid o in invoer.Omstandigheden)
        {
            Post? post = MaakPost(o, invoer, aanvang);
            if (post is not null)
            {
                posten.Add(post);
            }
        }

        // Stap 2: op volgorde van begin, dan einde, dan grond.
        posten.Sort(Vergelijk);

        // Stap 3: één voor één toepassen op het einde dat op dat moment geldt.
        DateOnly einde = driejaarsEinde;
        DateOnly gegevenTot = DateOnly.MinValue;

        int reeksAantal = 0;
        bool reeksHeeftZwakke = false;
        DateOnly reeksBegin = DateOnly.MinValue;
        DateOnly reeksEinde = DateOnly.MinValue;
        DateOnly eindeVoorReeks = einde;

        foreach (Post post in posten)
        {
            if (post.Begin >= einde)
            {
                continue;
            }

            bool eigenGrond = HaaltDrempel(post);

            bool nieuweReeks = reeksAantal == 0 || post.Begin > reeksEinde;
            if (nieuweReeks)
            {
                reeksAantal = 1;
                reeksHeeftZwakke = !eigenGrond;
                reeksBegin = post.Begin;
                reeksEinde = post.Einde;
                eindeVoorReeks = einde;
            }
            else
            {
                reeksAantal++;
                reeksHeeftZwakke = reeksHeeftZwakke || !eigenGrond;
                reeksEinde = OrakelKalender.Laatste(reeksEinde, post.Einde);
            }

            if (eigenGrond)
            {
                DateOnly telBegin = post.Begin;
                if (invoer.OverlapEenmaalTellen)
                {
                    telBegin = OrakelKalender.Laatste(post.Begin, gegevenTot);
                }

                if (telBegin < post.Einde)
                {
                    bool nietsEerderGegeven = telBegin == post.Begin;
                    int maximum = MaximumInMaanden(post.Grond);
                    if (post.VasteMaanden > 0 && nietsEerderGegeven)
                    {
                        einde = OrakelKalender.PlusMaanden(einde, post.VasteMaanden);
                        gegevenTot = post.Einde;
                    }
                    else if (maximum > 0 && post.Einde > OrakelKalender.PlusMaanden(telBegin, maximum))
                    {
                        einde = OrakelKalender.PlusMaanden(einde, maximum);
                        gegevenTot = OrakelKalender.PlusMaanden(telBegin, maximum);
                    }
                    else
                    {
                        einde = einde.AddDays(OrakelKalender.Dagen(telBegin, post.Einde));
                        gegevenTot = post.Einde;
                    }
                }
            }

            // Grond j: samen ten minste drie maanden, terwijl minstens één het alleen niet haalt.
            if (reeksAantal >= 2 && reeksHeeftZwakke && reeksEinde >= OrakelKalender.PlusMaanden(reeksBegin, 3))
            {
                DateOnly samen = eindeVoorReeks.AddDays(OrakelKalender.Dagen(reeksBegin, reeksEinde));
                einde = OrakelKalender.Laatste(einde, samen);
                gegevenTot = OrakelKalender.Laatste(gegevenTot, reeksEinde);
            }
        }

        return new OrakelTermijn(aanvang, driejaarsEinde, einde);
    }

    private static Post? MaakPost(OrakelOmstandigheid o, OrakelTermijnInvoer invoer, DateOnly aanvang)
    {
        if (!o.GeenVerwijt)
        {
            return null;
        }

        bool naaste = o.Betreft == OrakelBetreft.Partner
            || o.Betreft == OrakelBetreft.Bloedverwant1
            || (o.Betreft == OrakelBetreft.Aanverwant1 && invoer.AanverwantTeltMee);

        DateOnly begin = OrakelKalender.Laatste(o.Van, aanvang);
        DateOnly einde = o.LaatsteDag.AddDays(1);
        int vasteMaanden = 0;

        switch (o.Grond)
        {
            case OrakelGrond.Ziekte:
                if (o.Betreft != OrakelBetreft.Zelf && !naaste)
                {
                    return null;
                }

                break;

            case OrakelGrond.Overlijden:
                if (!naaste || o.Van < aanvang)
                {
                    return null;
                }

                begin = o.Van;
                einde = OrakelKalender.PlusMaanden(o.Van, 3);
                vasteMaanden = 3;
                break;

            case OrakelGrond.Bevalling:
                if (o.Betreft != OrakelBetreft.Zelf || o.Van < aanvang)
                {
                    return null;
                }

                begin = o.Van;
                einde = o.Van.AddDays(16 * 7);
                break;

            case OrakelGrond.Alfabetisering:
                if (invoer.Route == OrakelRoute.Z)
                {
                    return null;
                }

                break;

            case OrakelGrond.GeenAanbod:
                if (!invoer.IsAsielstatushouder)
                {
                    return null;
                }

                if (invoer.Route == OrakelRoute.Onderwijs)
                {
                    DateOnly zesMaanden = OrakelKalender.PlusMaanden(o.Van, 6);
                    if (einde <= zesMaanden)
                    {
                        return null;
                    }

                    einde = zesMaanden;
                    vasteMaanden = 6;
                }
                else
                {
                    begin = OrakelKalender.Laatste(OrakelKalender.PlusMaanden(o.Van, 3), aanvang);
                }

                break;

            case OrakelGrond.Opvanghuis:
            case OrakelGrond.Dakloosheid:
            case OrakelGrond.Aanbieder:
            case OrakelGrond.BijzondereOmstandigheid:
                break;

            default:
                throw new ArgumentOutOfRangeException(nameof(o), o.Grond, "Onbekende grond.");
        }

        if (begin >= einde)
        {
            return null;
        }

        return new Post(o.Grond, begin, einde, vasteMaanden);
    }

    /// <summary>Bij a, d, e, f, h en i: ten minste drie maanden aaneengesloten; b, c en g kennen geen verdere drempel.</summary>
    private static bool HaaltDrempel(Post post)
    {
        if (post.Grond == OrakelGrond.Overlijden
            || post.Grond == OrakelGrond.Bevalling
            || post.Grond == OrakelGrond.GeenAanbod)
        {
            return true;
        }

        return post.Einde >= OrakelKalender.PlusMaanden(post.Begin, 3);
    }

    /// <summary>Het maximum van de verlenging per grond in maanden; 0 = geen maximum.</summary>
    private static int MaximumInMaanden(OrakelGrond grond) => grond switch
    {
        OrakelGrond.Alfabetisering => 6,
        OrakelGrond.Aanbieder => 6,
        OrakelGrond.Dakloosheid => 24,
        OrakelGrond.BijzondereOmstandigheid => 24,
        _ => 0,
    };

    private static int Vergelijk(Post a, Post b)
    {
        if (a.Begin != b.Begin)
        {
            return a.Begin < b.Begin ? -1 : 1;
        }

        if (a.Einde != b.Einde)
        {
            return a.Einde < b.Einde ? -1 : 1;
        }

        return ((int)a.Grond).CompareTo((int)b.Grond);
    }

    /// <summary>Een getelde periode [Begin, Einde) met, bij een vaste verlenging, het aantal maanden.</summary>
    private sealed record Post(OrakelGrond Grond, DateOnly Begin, DateOnly Einde, int VasteMaanden);
}
