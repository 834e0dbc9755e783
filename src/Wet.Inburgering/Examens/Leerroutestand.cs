using Wet.Inburgering.Leerroutes;

namespace Wet.Inburgering.Examens;

/// <summary>Een manier om een leerroute te behalen.</summary>
/// <param name="Route">De leerroute.</param>
/// <param name="Als">Wat daarvoor nodig is.</param>
/// <param name="Op">De dag waarop dat er was.</param>
internal sealed record Leerroutestand(Leerroute Route, IReadOnlyList<Voorwaarde<Dossier>> Als, Waarde<Dossier> Op)
{
    /// <summary>Wi2021 art. 9; Bi art. 3.14.</summary>
    public static readonly Leerroutestand Zelfredzaam = new(
        Leerroute.Zelfredzaamheidsroute,
        [Rechtsvragen.Zelfredzaamheidsroute.Behaald.Genoemd("de zelfredzaamheidsroute is behaald")],
        ZelfredzaamheidsrouteRegels.BehaaldOp);

    /// <summary>Wi2021 art. 7 lid 1.</summary>
    public static readonly Leerroutestand B1 = Examen(Leerroute.B1Route, Examenstand.OpNiveau(), "de taalonderdelen op het vereiste niveau en KNM zijn behaald of vrijgesteld");

    /// <summary>Wi2021 art. 8.</summary>
    public static readonly Leerroutestand Taalschakel = new(Leerroute.Onderwijsroute, [OnderdelenRegels.HeeftTaalschakeldiploma], ExamenFeiten.Taalschakeldiploma);

    /// <summary>Wi2021 art. 8 lid 4: de onderwijsroute is niet behaald, het examen wel.</summary>
    public static readonly Leerroutestand Terugval = Examen(
        Leerroute.Onderwijsroute,
        Examenstand.OpB1(),
        "de taalonderdelen op ten minste B1 en KNM zijn behaald of vrijgesteld",
        (OnderdelenRegels.IsGestopt | ExamenLezingen.NietBehaald.Is(Nietbehaaldlezing.ZolangNietBehaald)).Genoemd("de onderwijsroute is niet behaald (nog niet, of pas na stoppen als de gemeente die lezing volgt)"));

    /// <summary>De leerroute van het PIP is behaald, op een dag die telt.</summary>
    /// <param name="telt">Of een dag telt.</param>
    public static Voorwaarde<Dossier> IsBehaald(Func<Waarde<Dossier>, Voorwaarde<Dossier>> telt)
        => new[] { Zelfredzaam, B1, Taalschakel, Terugval }
            .Select(s => s.Als.Aggregate(Rechtsvragen.Onderdelen.Leerroute.Is(s.Route), (a, b) => a & b) & telt(s.Op))
            .Aggregate((a, b) => a | b)
            .Genoemd("de leerroute is behaald");

    private static Leerroutestand Examen(Leerroute route, Examenuitkomst uitkomst, string naam, params Voorwaarde<Dossier>[] ook)
        => new(route, [.. ook, uitkomst.Behaald.Genoemd(naam)], uitkomst.Op);
}
