using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Examens;

/// <summary>Wi2021 art. 9; Bi art. 3.14; Ri art. 3.16: de zelfredzaamheidsroute.</summary>
internal static class ZelfredzaamheidsrouteRegels
{
    public static readonly Voorwaarde<UrenInPeriode> IsNt2OfKnm = UrenFeiten.Soort.IsEenVan(Urensoort.Nt2, Urensoort.Alfabetisering, Urensoort.Knm);

    /// <summary>Er is een eindgesprek geweest (Bi art. 3.14 lid 2 onder c).</summary>
    private static readonly Voorwaarde<Dossier> HeeftEindgesprek = (ExamenFeiten.Eindgesprek <= Gedeeld.Peildatum).Genoemd("het eindgesprek met het college is geweest");

    /// <summary>
    /// De dag waarop de route behaald is: het laatste van uren en eindgesprek. Zonder vastgelegde dag ergens vanaf het eindgesprek tot en met de
    /// peildatum.
    /// </summary>
    public static readonly Waarde<Dossier> BehaaldOp = Gedeeld.Als(
        ExamenFeiten.AfgerondOp > Gedeeld.Peildatum,
        new Tussen<Dossier>(ExamenFeiten.Eindgesprek, Gedeeld.Peildatum),
        ExamenFeiten.AfgerondOp.Minstens(ExamenFeiten.Eindgesprek).Hoogstens(Gedeeld.Peildatum)).Genoemd("de dag waarop de zelfredzaamheidsroute is behaald");

    public static Uitwerking Zelfredzaamheidsroute()
    {
        var vraag = Rechtsvragen.Zelfredzaamheidsroute;
        var (cursusnorm, cursusuren, participatienorm, participatieuren) = (Cursusnorm(), Cursusuren(), Participatienorm(), Participatieuren());
        var zonderKeuze = ((CursusurenVanafPip() < cursusnorm) | (ParticipatieVanafPip() + PvtEnMap() < participatienorm)).Genoemd("zonder de uren die het college laat meetellen is een norm niet gehaald");
        var zonderPvtEnMap = (ParticipatieVanafPip() < participatienorm).Genoemd("zonder de uren van PVT en MAP is de participatienorm niet gehaald");

        Regelbouwer<Dossier> Regel(string id, string titel, bool behaald) => new Regelbouwer<Dossier>(id, titel)
            .Grondslag(Wi2021.Artikel(9).Lid(1), Bi.Artikel("3.14").Leden(2, 3))
            .Dan(vraag.Cursusnorm, cursusnorm).Dan(vraag.Cursusuren, cursusuren)
            .Dan(vraag.Participatienorm, participatienorm).Dan(vraag.Participatieuren, participatieuren)
            .Dan(vraag.Behaald, behaald);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringstermijn.IsVanToepassing, Rechtsvragen.Onderdelen.Leerroute.Is(Leerroute.Zelfredzaamheidsroute)],
            Regel("ROUTE-Z-02-eindgesprek", "Zonder eindgesprek met het college is de route niet behaald", behaald: false)
                .Als(!HeeftEindgesprek),
            Regel("ROUTE-Z-06", "Ook met de lagere norm wegens een auditieve of visuele beperking met revalidatie zijn er te weinig cursusuren", behaald: false)
                .Grondslag(Bi.Artikel("3.14").Lid(8), Ri.Artikel("3.16").Lid(2))
                .Als(ExamenFeiten.BeperkingMetRevalidatie, cursusuren < cursusnorm),
            Regel("ROUTE-Z-02-cursus", $"Met minder dan {ExamenParameters.Cursusnorm.Tekst} cursusuren is de route niet behaald", behaald: false)
                .Grondslag(Bi.Artikel("3.14").Leden(6, 10), Bi.Artikel("5.4").Lid(4))
                .Als(cursusuren < cursusnorm),
            Regel("ROUTE-Z-02-participatie", $"Een asielstatushouder met minder dan {ExamenParameters.Participatienorm.Tekst} uren participatie, PVT en MAP meegeteld, heeft de route niet behaald", behaald: false)
                .Grondslag(Bi.Artikel("3.14").Leden(5, 6))
                .Als(participatieuren < participatienorm),
            Regel("ROUTE-Z-04", "De route is behaald doordat het college uren uit brede intake, begeleiding of school laat meetellen", behaald: true)
                .Grondslag(Bi.Artikel("3.14").Lid(6), Bi.Artikel("3.14").Leden(9, 10))
                .Als(zonderKeuze),
            Regel("ROUTE-Z-03", "De route is behaald doordat de uren van PVT en MAP van de participatienorm afgaan", behaald: true)
                .Grondslag(Bi.Artikel("3.14").Lid(5))
                .Als(zonderPvtEnMap),
            Regel("ROUTE-Z-02", "Cursusuren, voor asielstatushouders participatie-uren, en eindgesprek: de route is behaald; een taalniveau is niet vereist", behaald: true)
                .Grondslag(Ri.Artikel("3.16").Lid(1)));
    }

    /// <summary>ROUTE-Z-06: bij een auditieve of visuele beperking met revalidatie kan het college een lagere norm stellen.</summary>
    private static Waarde<Dossier> Cursusnorm()
        => Gedeeld.Als<Dossier>(ExamenFeiten.BeperkingMetRevalidatie, ExamenFeiten.LagereCursusnorm.Hoogstens(ExamenParameters.Cursusnorm).Minstens(Gedeeld.Nul), ExamenParameters.Cursusnorm)
            .Genoemd($"de norm voor cursusuren ({ExamenParameters.Cursusnorm.Tekst}, of lager bij een beperking met revalidatie)");

    /// <summary>
    /// ROUTE-Z-02 a en ROUTE-Z-04: Nederlands, alfabetisering en KNM bij een instelling met keurmerk; bij een taalschakelinstelling als dat in een
    /// eerdere route was (Bi art. 5.4 lid 4); en wat het college uit intake en school laat meetellen.
    /// </summary>
    /// <param name="gevolgd">Wanneer een periode telt; zonder opgave tot en met de peildatum.</param>
    public static Waarde<Dossier> Cursusuren(Voorwaarde<UrenInPeriode>? gevolgd = null)
        => (CursusurenZonderSchool(gevolgd) + Schooluren(gevolgd))
            .Genoemd("het aantal uren Nederlands, alfabetisering en KNM sinds het eerste PIP bij een instelling met keurmerk of in een eerdere route bij een taalschakelinstelling (brede intake en school als het college dat kiest)");

    /// <summary>Dezelfde uren zonder die op school.</summary>
    /// <param name="gevolgd">Wanneer een periode telt; zonder opgave tot en met de peildatum.</param>
    public static Waarde<Dossier> CursusurenZonderSchool(Voorwaarde<UrenInPeriode>? gevolgd = null)
    {
        return CursusurenVanafPip(gevolgd)
            + Urentelling.InIntake(ExamenFeiten.IntakeurenTellenMee, IsNt2OfKnm & !UrenFeiten.Instelling.Is(Instelling.AangewezenSchool));
    }

    /// <summary>ROUTE-Z-04: de uren op school die het college laat meetellen.</summary>
    private static Waarde<Dossier> Schooluren(Voorwaarde<UrenInPeriode>? gevolgd)
    {
        var school = (Gedeeld.Peildatum >= Gedeeld.Dag(Wetsdatum.Wijziging2025))
            & (ExamenFeiten.SchoolurenBesluit >= Gedeeld.Dag(Wetsdatum.Wijziging2025))
            & (ExamenFeiten.SchoolurenBesluit <= Gedeeld.Peildatum)
            & (ExamenLezingen.SchoolurenOudPip.Is(Schoolurenlezing.OokBijEerderPip) | (PipFeiten.Eerste >= Gedeeld.Dag(Wetsdatum.Wijziging2025)));
        return Urentelling.OpSchool(school, IsNt2OfKnm & UrenFeiten.Instelling.Is(Instelling.AangewezenSchool), gevolgd);
    }

    /// <summary>ROUTE-Z-02 b: alleen voor asielstatushouders.</summary>
    private static Waarde<Dossier> Participatienorm()
        => Gedeeld.Als(
            Rechtsvragen.Ontheffing.Participatie,
            Gedeeld.Nul,
            Gedeeld.Als(
                GroepRegels.IsAsielstatushouder,
                ExamenParameters.Participatienorm,
                Gedeeld.Als(Rechtsvragen.Doelgroep.Keuze.Is(Doelgroep.GezinsOfOverigeMigrant), Gedeeld.Nul, new Tussen<Dossier>(Gedeeld.Nul, ExamenParameters.Participatienorm))))
            .Genoemd($"de norm voor participatie ({ExamenParameters.Participatienorm.Tekst} uur voor een asielstatushouder, anders geen; geen bij ontheffing daarvan)");

    /// <summary>ROUTE-Z-03: uren van PVT en MAP gaan er altijd af. ROUTE-Z-04: intake, Participatiewet en begeleiding als het college dat kiest.</summary>
    /// <param name="gevolgd">Wanneer een periode telt; zonder opgave tot en met de peildatum.</param>
    public static Waarde<Dossier> Participatieuren(Voorwaarde<UrenInPeriode>? gevolgd = null)
    {
        var inIntake = UrenFeiten.Soort.IsEenVan(Urensoort.Participatie, Urensoort.Participatiewet);
        var pvtEnMapInIntake = Gedeeld.Als(ExamenFeiten.IntakeurenTellenMee, ExamenFeiten.PvtIntakeuren.Minstens(Gedeeld.Nul) + ExamenFeiten.MapIntakeuren.Minstens(Gedeeld.Nul), Gedeeld.Nul);
        return (ParticipatieVanafPip(gevolgd)
            + PvtEnMap()
            + Urentelling.InIntake(ExamenFeiten.IntakeurenTellenMee, inIntake)
            + pvtEnMapInIntake
            + Urentelling.InBegeleiding(ExamenFeiten.BegeleidingsurenTellenMee, gevolgd))
            .Genoemd("het aantal uren participatie sinds het eerste PIP, met alle uren van PVT en MAP (brede intake en maatschappelijke begeleiding als het college dat kiest)");
    }

    /// <summary>Uren sinds het eerste PIP bij een instelling met keurmerk, of bij een taalschakelinstelling in een eerdere route.</summary>
    private static Waarde<Dossier> CursusurenVanafPip(Voorwaarde<UrenInPeriode>? gevolgd = null)
    {
        var routeToen = PipFeiten.OpDag<UrenInPeriode, Leerroute>(PipFeiten.Route, UrenFeiten.Van);
        var bijInstelling = UrenFeiten.Instelling.Is(Instelling.MetKeurmerk)
            | (UrenFeiten.Instelling.Is(Instelling.Taalschakelinstelling) & routeToen.IsEenVan(Leerroute.B1Route, Leerroute.Onderwijsroute));
        return Urentelling.VanafPip(IsNt2OfKnm & bijInstelling, gevolgd);
    }

    private static Waarde<Dossier> ParticipatieVanafPip(Voorwaarde<UrenInPeriode>? gevolgd = null) => Urentelling.VanafPip(UrenFeiten.Soort.Is(Urensoort.Participatie), gevolgd);

    private static Waarde<Dossier> PvtEnMap() => ExamenFeiten.PvtUren.Minstens(Gedeeld.Nul) + ExamenFeiten.MapUren.Minstens(ExamenFeiten.MapPraktijkuren).Minstens(Gedeeld.Nul);
}
