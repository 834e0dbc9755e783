using System.Collections.Concurrent;
using Ardalis.GuardClauses;
using NRules;
using NRules.Diagnostics;
using NRules.Fluent;
using NRules.RuleModel;

namespace Wet.Inburgering.NRules;

/// <summary>
/// Voert de wet uit in NRules, met de regels van een gemeente ernaast. De uitkomsten zijn die van <see cref="InburgeringEngine"/>; die is
/// de snelle weg als er geen gemeentelijke regels zijn.
/// </summary>
/// <remarks>
/// <para>Een sessie per dossier. Eerst beantwoorden de regels van de wet alle vragen; een vraag gaat pas als wat zij leest beantwoord is.
/// Daarna volgt de strenge ronde voor lasten (onbesliste lezingen en feiten in onderzoek als onbekend). Pas dan komen de
/// <see cref="Wet.Inburgering.Beoordeling"/> en per vraag een <see cref="WetUitkomst"/> in de sessie, alle tegelijk en onveranderlijk:
/// daarop reageren gemeentelijke regels. Hun eigen feiten hebben geen invloed op de wet.</para>
/// <para>Een gemeentelijke regel die een uitkomst wil toevoegen, wijzigen of intrekken krijgt een <see cref="WetUitkomstGewijzigdException"/>.</para>
/// <para>Te delen tussen threads. Regels worden eenmaal vertaald per plan (een periode tussen wetswijzigingen van een editie) en deze
/// verzameling gemeentelijke regels; dat duurt bij het eerste gebruik ongeveer een tiende seconde. Houd daarom een motor per gemeente vast.</para>
/// </remarks>
public sealed class NRulesMotor
{
    private readonly IReadOnlyList<IRuleDefinition> gemeentelijk;
    private readonly ConcurrentDictionary<Plan, Lazy<ISessionFactory>> fabrieken = new();

    /// <summary>Maakt een motor zonder gemeentelijke regels, of met de regels die genoemd worden.</summary>
    /// <param name="regels">Klassen die van <see cref="global::NRules.Fluent.Dsl.Rule"/> zijn afgeleid.</param>
    public NRulesMotor(params Type[] regels)
        : this(new NRulesOpties().Regels(regels))
    {
    }

    /// <summary>Maakt een motor.</summary>
    /// <param name="opties">Welke gemeentelijke regels meedoen.</param>
    /// <exception cref="ArgumentNullException"><paramref name="opties"/> is <c>null</c>.</exception>
    public NRulesMotor(NRulesOpties opties)
    {
        Guard.Against.Null(opties);
        var activator = new DefaultRuleActivator();
        var vertaler = new RuleDefinitionFactory();
        gemeentelijk = [.. opties.Regeltypen.SelectMany(activator.Activate).Select(vertaler.Create)];
    }

    /// <summary>Beoordeelt een dossier.</summary>
    /// <param name="dossier">Wat over de persoon bekend is; wat ontbreekt is onbekend.</param>
    /// <param name="peildata">De dag waarover gevraagd wordt (een <see cref="LocalDate"/> volstaat).</param>
    /// <param name="kader">Keuzes van de gemeente; standaard geen.</param>
    /// <param name="editie">Het stelsel; standaard het geldende recht op de wetsdatum.</param>
    /// <returns>De beoordeling, met wat gemeentelijke regels toevoegden.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="peildata"/> is niet ingevuld (<c>default</c>).</exception>
    /// <exception cref="OngeldigDossierException">Het dossier klopt niet; alle fouten staan erin.</exception>
    /// <exception cref="WetUitkomstGewijzigdException">Een gemeentelijke regel kwam aan een uitkomst van de wet.</exception>
    public NRulesBeoordeling Beoordeel(Dossier dossier, Peildata peildata, Beleidskader? kader = null, Editie? editie = null)
    {
        Guard.Against.Null(dossier);
        return dossier.Controleer(peildata, out var gecontroleerd, out var fouten)
            ? Beoordeel(gecontroleerd, kader, editie)
            : throw new OngeldigDossierException(fouten);
    }

    /// <summary>Beoordeelt een nagekeken dossier.</summary>
    /// <param name="dossier">Het nagekeken dossier, met zijn peildata.</param>
    /// <param name="kader">Keuzes van de gemeente; standaard geen.</param>
    /// <param name="editie">Het stelsel; standaard het geldende recht op de wetsdatum.</param>
    /// <returns>De beoordeling, met wat gemeentelijke regels toevoegden.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is <c>null</c>.</exception>
    /// <exception cref="WetUitkomstGewijzigdException">Een gemeentelijke regel kwam aan een uitkomst van de wet.</exception>
    public NRulesBeoordeling Beoordeel(GecontroleerdDossier dossier, Beleidskader? kader = null, Editie? editie = null)
    {
        Guard.Against.Null(dossier);
        var resultaat = new Resultaat(editie ?? Editie.GeldendRecht);
        InburgeringEngine.Voorbereid(dossier, resultaat, kader ?? Beleidskader.Leeg);
        var ronde = new Wetsronde(resultaat);
        var sessie = Fabriek(resultaat.Plan!).CreateSession();
        sessie.Insert(ronde);
        Bewaak(sessie, ronde);
        Vuur(sessie, ronde);
        return new(ronde.Beoordeling!, gemeentelijk.Count == 0 ? [] : [.. sessie.Query<object>().Where(f => !IsVanDeWet(f))]);
    }

    private static bool IsVanDeWet(object feit) => feit is IWetsfeit or Beoordeling;

    /// <summary>Zonder gemeentelijke regels is er niemand die aan de uitkomsten kan komen, en niets te bewaken.</summary>
    private void Bewaak(ISession sessie, Wetsronde ronde)
    {
        if (gemeentelijk.Count == 0)
        {
            return;
        }

        var regel = string.Empty;
        sessie.Events.RuleFiringEvent += (_, e) => regel = e.Rule.Name;
        sessie.Events.FactInsertingEvent += (_, e) => Weiger(e, Ingreep.Toevoegen);
        sessie.Events.FactUpdatingEvent += (_, e) => Weiger(e, Ingreep.Wijzigen);
        sessie.Events.FactRetractingEvent += (_, e) => Weiger(e, Ingreep.Intrekken);

        void Weiger(WorkingMemoryEventArgs e, Ingreep ingreep)
        {
            if (!ronde.WetVoegtToe && e.Fact.Value is { } feit && IsVanDeWet(feit))
            {
                throw new WetUitkomstGewijzigdException(regel, ingreep, feit);
            }
        }
    }

    /// <summary>Een gemeentelijke regel kan de sessie stilzetten; de wet wordt dan toch afgemaakt.</summary>
    private static void Vuur(ISession sessie, Wetsronde ronde)
    {
        try
        {
            do
            {
                if (sessie.Fire() == 0 && ronde.Beoordeling is null)
                {
                    throw new InvalidOperationException("De regels van de wet zijn niet alle uitgevoerd.");
                }
            }
            while (ronde.Beoordeling is null);
        }
        catch (RuleRhsExpressionEvaluationException fout) when (fout.InnerException is WetUitkomstGewijzigdException gewijzigd)
        {
            throw new WetUitkomstGewijzigdException(gewijzigd, fout);
        }
    }

    private ISessionFactory Fabriek(Plan plan)
        => fabrieken.GetOrAdd(plan, static (p, gemeente) => new(() => new RuleCompiler().Compile([.. Wetsregels.Van(p), .. gemeente])), gemeentelijk).Value;
}
