using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Termijn.OmstandigheidFeiten;

namespace Wet.Inburgering.Termijn;

/// <summary>Ri art. 4.1 lid 1 en 2: de gronden a tot en met i, zoals de tabel van de Regeling leest. Grond j staat bij de keten.</summary>
internal static class Verlengingsgronden
{
    private static readonly Voorwaarde<Omstandigheid> Zelf = Betreft.Is(Betrokkene.Zelf);

    private static readonly Voorwaarde<Omstandigheid> PartnerOfVerwant =
        Betreft.IsEenVan(Betrokkene.Partner, Betrokkene.BloedverwantEersteGraad)
        | (Betreft.Is(Betrokkene.AanverwantEersteGraad) & TermijnLezingen.Verwanten.Is(Verwantenlezing.OokAanverwanten));

    /// <summary>De leerroute in het PIP dat gold toen de omstandigheid begon, of bij de aanvang als zij eerder begon.</summary>
    private static readonly Keuze<Omstandigheid, Leerroute> RouteToen = PipFeiten.OpDag(PipFeiten.Route, Van.Minstens(TermijnRegels.Aanvang));

    private static readonly Voorwaarde<Omstandigheid> InB1OfOnderwijsroute = RouteToen.IsEenVan(Leerroute.B1Route, Leerroute.Onderwijsroute);

    private static readonly Voorwaarde<Omstandigheid> InOnderwijsroute = RouteToen.Is(Leerroute.Onderwijsroute);

    /// <summary>Toen de omstandigheid begon, of bij de aanvang als zij eerder begon.</summary>
    internal static readonly Voorwaarde<Omstandigheid> Asielstatushouder = GroepRegels.AsielstatushouderToenOfNu(Van.Minstens(TermijnRegels.Aanvang));

    private static readonly Waarde<Omstandigheid> DagErna = (LaatsteDag + Gedeeld.EenDag).Genoemd("de dag na de laatste dag");

    private static readonly Voorwaarde<Omstandigheid> GeenTaalschakeltraject =
        (DagErna > Van + TermijnParameters.WachttijdTaalschakel).Genoemd($"het taalschakeltraject kon niet binnen {TermijnParameters.WachttijdTaalschakel.Tekst} na het PIP starten");

    public static IReadOnlyList<Verlengingsgrondregel> Alle =>
    [
        new("a", "Ziekte van de persoon, de partner of een bloedverwant in de eerste graad: zolang de ziekte duurt", Verlengingsgrond.Ziekte)
            { Eisen = [Zelf | PartnerOfVerwant] },
        new("b", "Overlijden van de partner of een bloedverwant in de eerste graad", Verlengingsgrond.Overlijden)
            { Eisen = [PartnerOfVerwant], OpEenDag = true, VasteDuur = TermijnParameters.Overlijden },
        new("c", "Bevalling van de persoon", Verlengingsgrond.Bevalling)
            { Eisen = [Zelf], OpEenDag = true, VasteDuur = TermijnParameters.Bevalling },
        new("d", "Verblijf in een Blijf-van-mijn-Lijfhuis: zolang het verblijf duurt", Verlengingsgrond.Opvanghuis),
        new("e", "Alfabetiseringscursus in de B1- of onderwijsroute: zolang de cursus duurt", Verlengingsgrond.Alfabetisering)
            { Eisen = [InB1OfOnderwijsroute], Maximum = TermijnParameters.MaxAlfabetisering },
        new("f", "Dakloosheid: zolang zij duurt", Verlengingsgrond.Dakloosheid)
            { Maximum = TermijnParameters.MaxDakloosheid },
        new("g", $"Asielstatushouder zonder aanbod binnen {TermijnParameters.WachttijdAanbod.Tekst} na het PIP: de tijd zonder aanbod daarna", Verlengingsgrond.GeenAanbod)
            { Eisen = [Asielstatushouder, !InOnderwijsroute], Wachttijd = TermijnParameters.WachttijdAanbod },
        new("g", $"Asielstatushouder in de onderwijsroute zonder taalschakeltraject binnen {TermijnParameters.WachttijdTaalschakel.Tekst} na het PIP", Verlengingsgrond.GeenAanbod)
            { Eisen = [Asielstatushouder, InOnderwijsroute, GeenTaalschakeltraject], VasteDuur = TermijnParameters.GeenTaalschakel, Achtervoegsel = "-onderwijsroute" },
        new("h", "Onmogelijk door de aanbieder: zolang het duurt", Verlengingsgrond.Aanbieder)
            { Maximum = TermijnParameters.MaxAanbieder },
        new("i", "Andere bijzondere individuele omstandigheid: zolang zij duurt", Verlengingsgrond.BijzondereOmstandigheid)
            { Maximum = TermijnParameters.MaxBijzonder },
    ];

    /// <summary>Eerste dag na de omstandigheid, zoals opgegeven.</summary>
    public static Waarde<Omstandigheid> TotExclusief => DagErna;
}

/// <summary>Een grond van Ri art. 4.1: wanneer zij geldt en hoeveel tijd zij geeft.</summary>
internal sealed record Verlengingsgrondregel(string Onderdeel, string Omstandigheid, Verlengingsgrond Grond)
{
    /// <summary>Wat de grond eist van persoon, route of groep; los van de drempel van drie maanden.</summary>
    public Voorwaarde<Omstandigheid>[] Eisen { get; init; } = [];

    /// <summary>Een gebeurtenis op een dag, die in de termijn moet vallen.</summary>
    public bool OpEenDag { get; init; }

    /// <summary>Een vaste duur, zonder drempel.</summary>
    public Parameter<Duur>? VasteDuur { get; init; }

    /// <summary>De tijd telt pas na deze wachttijd vanaf de dagtekening van het PIP; er is dan geen andere drempel.</summary>
    public Parameter<Duur>? Wachttijd { get; init; }

    /// <summary>Hoogstens zoveel tijd.</summary>
    public Parameter<Duur>? Maximum { get; init; }

    public string Achtervoegsel { get; init; } = string.Empty;

    /// <summary>De omstandigheid en wat zij geeft.</summary>
    public string Titel => VasteDuur is { } vast ? $"{Omstandigheid}: {vast.Tekst}" : Maximum is { } maximum ? $"{Omstandigheid}, hoogstens {maximum.Tekst}" : Omstandigheid;

    public string Id => $"VERL-03{Onderdeel}{Achtervoegsel}";

    /// <summary>De omstandigheid hoort bij deze grond, los van de drempel.</summary>
    public Voorwaarde<Omstandigheid> HoortErbij => Eisen.Aggregate(OmstandigheidFeiten.Grond.Is(Grond), (a, b) => a & b);
}
