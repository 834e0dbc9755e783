using Wet.Inburgering.Leerroutes;

namespace Wet.Inburgering.Handhaving;

/// <summary>De feiten over een boete van art. 24 of 25.</summary>
internal static class BoeteTermijnFeiten
{
    public static readonly WaardeFeit<BoeteTermijn> Bekendgemaakt = Feiten.Datum<BoeteTermijn>(
        "bekendgemaakt", b => b.Bekendgemaakt, "de dag van bekendmaking van de boete", "Op welke dag is het boetebesluit bekendgemaakt?", Bron.Duo);

    public static readonly KeuzeFeit<BoeteTermijn, Boetestatus> Status = Feiten.Keuze<BoeteTermijn, Boetestatus>(
        "boetestatus", b => b.Boetestatus, "de stand van de boete", "Wat is de stand van de boete?", Bron.Duo);

    public static readonly JaNeeFeit<BoeteTermijn> PvtOntbrak = Feiten.JaNee<BoeteTermijn>(
        "pvtOntbrak", b => b.PvtOntbrak, "het participatieverklaringstraject was niet afgerond", "Was het participatieverklaringstraject toen niet afgerond?", Bron.Duo);

    public static readonly JaNeeFeit<BoeteTermijn> MapOntbrak = Feiten.JaNee<BoeteTermijn>(
        "mapOntbrak", b => b.MapOntbrak, "de module Arbeidsmarkt en Participatie was vereist en niet afgerond", "Was de module Arbeidsmarkt en Participatie toen vereist en niet afgerond?", Bron.Duo);

    public static readonly JaNeeFeit<BoeteTermijn> LeerrouteOntbrak = Feiten.JaNee<BoeteTermijn>(
        "leerrouteOntbrak", b => b.LeerrouteOntbrak, "de leerroute was niet behaald", "Was de leerroute toen niet behaald?", Bron.Duo);

    public static readonly KeuzeFeit<BoeteTermijn, Leerroute> Route = Feiten.Keuze<BoeteTermijn, Leerroute>(
        "leerroute", b => b.Leerroute, "de leerroute", "Naar welke leerroute is gemeten?", Bron.Duo);

    public static readonly JaNeeFeit<BoeteTermijn> Asielstatushouder = Feiten.JaNee<BoeteTermijn>(
        "asielstatushouder", b => b.Asielstatushouder, "de persoon was asielstatushouder", "Was de persoon toen asielstatushouder?", Bron.Duo);

    public static readonly WaardeFeit<BoeteTermijn> Examenonderdelen = Feiten.Aantal<BoeteTermijn>(
        "behaaldeExamenonderdelen", b => b.BehaaldeExamenonderdelen, "het aantal behaalde examenonderdelen", "Hoeveel examenonderdelen waren behaald (KNM meegeteld)?", Bron.Duo);

    public static readonly WaardeFeit<BoeteTermijn> Cursusuren = Feiten.Aantal<BoeteTermijn>(
        "cursusuren", b => b.Cursusuren, "de gevolgde cursusuren", "Hoeveel cursusuren bij een instelling met keurmerk waren gevolgd?", Bron.Duo);

    public static readonly WaardeFeit<BoeteTermijn> Participatieuren = Feiten.Aantal<BoeteTermijn>(
        "participatieuren", b => b.Participatieuren, "de gevolgde participatie-uren", "Hoeveel participatie-uren waren gevolgd?", Bron.Gemeente);

    public static readonly JaNeeFeit<BoeteTermijn> BijVorigeAfloop = Feiten.JaNee<BoeteTermijn>(
        "bijVorigeAfloop", b => b.BijVorigeAfloop, "het besluit hoort bij dezelfde afloop als het vorige", "Hoort dit boetebesluit bij dezelfde afloop van de termijn als het vorige?", Bron.Duo);

    public static readonly Lijstfeit<BoeteTermijn> Lijst = new(
        "boetesTermijn",
        "de boetes wegens termijnoverschrijding",
        d => d.BoetesTermijn,
        Bekendgemaakt.Feit,
        Bekendgemaakt.Feit, Status.Feit, PvtOntbrak.Feit, MapOntbrak.Feit, LeerrouteOntbrak.Feit, Route.Feit, Asielstatushouder.Feit, Examenonderdelen.Feit, Cursusuren.Feit, Participatieuren.Feit, BijVorigeAfloop.Feit);

    /// <summary>De boete staat, en hoort bij de plicht die nu loopt.</summary>
    public static readonly Voorwaarde<BoeteTermijn> Telt =
        !Status.IsEenVan(Boetestatus.GeenBoete, Boetestatus.Herroepen, Boetestatus.Vernietigd)
        & (Bekendgemaakt >= Plicht.OnderbrekingFeiten.BeginNieuwePlicht).Genoemd("de boete hoort bij de plicht die nu loopt");
}
