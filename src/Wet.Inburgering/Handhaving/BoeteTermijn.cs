namespace Wet.Inburgering.Handhaving;

/// <summary>Een boetebesluit van de Minister (Wi2021 art. 24 en 25) omdat de inburgering niet op tijd klaar was, met wat toen was gehaald.</summary>
public sealed record BoeteTermijn : Feitenrecord
{
    /// <summary>Dag waarop het boetebesluit is bekendgemaakt. Sleutel.</summary>
    public required DatumWaarneming Bekendgemaakt { get; init; }

    /// <summary>Stand van de boete; bij herroepen of vernietigd is er ook geen nieuwe termijn.</summary>
    public Waarneming<Boetestatus> Boetestatus { get; init; }

    /// <summary>Was het participatieverklaringstraject niet afgerond?</summary>
    public Waarneming<bool> PvtOntbrak { get; init; }

    /// <summary>Was de module Arbeidsmarkt en Participatie vereist en niet afgerond?</summary>
    public Waarneming<bool> MapOntbrak { get; init; }

    /// <summary>Was de leerroute niet behaald?</summary>
    public Waarneming<bool> LeerrouteOntbrak { get; init; }

    /// <summary>De leerroute waarnaar is gemeten.</summary>
    public Waarneming<Leerroutes.Leerroute> Leerroute { get; init; }

    /// <summary>Was de persoon toen asielstatushouder?</summary>
    public Waarneming<bool> Asielstatushouder { get; init; }

    /// <summary>Aantal behaalde examenonderdelen, KNM meegeteld (B1- en onderwijsroute).</summary>
    public Waarneming<int> BehaaldeExamenonderdelen { get; init; }

    /// <summary>Gevolgde cursusuren bij een instelling met keurmerk (zelfredzaamheidsroute).</summary>
    public Waarneming<int> Cursusuren { get; init; }

    /// <summary>Gevolgde participatie-uren (zelfredzaamheidsroute, asielstatushouder).</summary>
    public Waarneming<int> Participatieuren { get; init; }

    /// <summary>
    /// Hoort dit besluit bij dezelfde afloop van de termijn als het vorige boetebesluit (art. 24 naast art. 25)? Alleen nodig als het pas na de nieuwe termijn van
    /// het vorige is bekendgemaakt en over iets anders gaat.
    /// </summary>
    public Waarneming<bool> BijVorigeAfloop { get; init; }
}
