using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Wet.Inburgering.NRules;

/// <summary>
/// Zet een plan om in regels van NRules: een per vraag, en een die afsluit. Geen prioriteiten en geen ontkenning: de volgorde volgt
/// uit wat een vraag leest. De inhoud van het recht staat hier niet; elke regel evalueert de uitwerking uit het plan.
/// </summary>
internal static class Wetsregels
{
    public const string Voorvoegsel = "wet/";

    public static IEnumerable<IRuleDefinition> Van(Plan plan)
    {
        for (var i = 0; i < plan.Uitwerkingen.Length; i++)
        {
            yield return Beantwoordt(plan.Uitwerkingen[i], plan.Vragen[i]);
        }

        yield return Afsluiting(plan);
    }

    /// <summary>Beantwoordt een vraag zodra de vragen die zij leest beantwoord zijn.</summary>
    private static IRuleDefinition Beantwoordt(Uitwerking uitwerking, IEnumerable<Rechtsvraag> leest)
    {
        var soort = Uitkomstsoort.Van(uitwerking.Vraag);
        return Regel(uitwerking.Vraag.Naam, leest, (context, ronde) => Beantwoord(context, ronde, uitwerking, soort));
    }

    /// <summary>Als alle vragen beantwoord zijn: de strenge ronde, en dan pas de uitkomsten waar gemeentelijke regels op wachten.</summary>
    private static IRuleDefinition Afsluiting(Plan plan)
        => Regel("afsluiting", plan.Uitwerkingen.Select(u => u.Vraag), (context, ronde) => SluitAf(context, ronde));

    private static IRuleDefinition Regel(string naam, IEnumerable<Rechtsvraag> leest, Expression<Action<IContext, Wetsronde>> actie)
    {
        var bouwer = new RuleBuilder();
        bouwer.Name(Voorvoegsel + naam);
        bouwer.LeftHandSide().Pattern(typeof(Wetsronde), actie.Parameters[1].Name!);
        foreach (var vraag in leest)
        {
            bouwer.LeftHandSide().Pattern(Uitkomstsoort.Van(vraag).Tussenfeit, vraag.Naam);
        }

        bouwer.RightHandSide().Action(actie);
        return bouwer.Build();
    }

    private static void Beantwoord(IContext context, Wetsronde ronde, Uitwerking uitwerking, Uitkomstsoort soort)
    {
        InburgeringEngine.Evalueer(uitwerking, ronde.Resultaat);
        ronde.WetVoegtToe = true;
        context.Insert(soort.NieuwTussenfeit());
        ronde.WetVoegtToe = false;
    }

    private static void SluitAf(IContext context, Wetsronde ronde)
    {
        InburgeringEngine.Streng(ronde.Resultaat);
        var beoordeling = ronde.Beoordeling = new(ronde.Resultaat);
        var soorten = Uitkomstsoort.Alle;
        var feiten = new object[soorten.Count + 1];
        feiten[0] = beoordeling;
        for (var i = 0; i < soorten.Count; i++)
        {
            feiten[i + 1] = soorten[i].NieuweUitkomst(beoordeling);
        }

        ronde.WetVoegtToe = true;
        context.InsertAll(feiten);
        ronde.WetVoegtToe = false;
    }
}
