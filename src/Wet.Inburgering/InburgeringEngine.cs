using Ardalis.GuardClauses;
using Wet.Inburgering.Uitleg;

namespace Wet.Inburgering;

/// <summary>
/// Beantwoordt de vragen van de Wet inburgering 2021 over een persoon. Zonder toestand en te delen tussen threads; leest geen klok.
/// </summary>
public sealed class InburgeringEngine
{
    [ThreadStatic]
    private static Resultaat? werkruimte;

    /// <summary>Een engine om direct te gebruiken.</summary>
    public static InburgeringEngine Standaard { get; } = new();

    /// <summary>Beoordeelt een dossier.</summary>
    /// <param name="dossier">Wat over de persoon bekend is; wat ontbreekt is onbekend.</param>
    /// <param name="peildata">De dag waarover gevraagd wordt (een <see cref="LocalDate"/> volstaat).</param>
    /// <param name="kader">Keuzes van de gemeente; standaard geen.</param>
    /// <param name="editie">Het stelsel; standaard het geldende recht op de wetsdatum.</param>
    /// <returns>Een onveranderlijke beoordeling.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="peildata"/> is niet ingevuld (<c>default</c>).</exception>
    /// <exception cref="OngeldigDossierException">Het dossier klopt niet; alle fouten staan erin.</exception>
    public Beoordeling Beoordeel(Dossier dossier, Peildata peildata, Beleidskader? kader = null, Editie? editie = null)
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
    /// <returns>Een onveranderlijke beoordeling.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is <c>null</c>.</exception>
    public Beoordeling Beoordeel(GecontroleerdDossier dossier, Beleidskader? kader = null, Editie? editie = null)
    {
        Guard.Against.Null(dossier);
        editie ??= Editie.GeldendRecht;

        // Een werkruimte per thread: de beoordeling zelf is een kopie van alleen de uitkomsten.
        var resultaat = werkruimte?.Editie == editie ? werkruimte : werkruimte = new(editie);
        Beslis(dossier, resultaat, kader);
        var beoordeling = new Beoordeling(resultaat);
        resultaat.LaatLos();
        return beoordeling;
    }

    /// <summary>De uitkomst van een vraag; de rest van het dossier mag leeg zijn.</summary>
    /// <typeparam name="T">Type van de uitkomst.</typeparam>
    /// <param name="vraag">De vraag, uit <see cref="Rechtsvragen"/>.</param>
    /// <param name="dossier">Wat over de persoon bekend is.</param>
    /// <param name="peildata">De dag waarover gevraagd wordt.</param>
    /// <param name="kader">Keuzes van de gemeente; standaard geen.</param>
    /// <param name="editie">Het stelsel; standaard het geldende recht op de wetsdatum.</param>
    /// <exception cref="ArgumentException"><paramref name="peildata"/> is niet ingevuld (<c>default</c>).</exception>
    /// <exception cref="OngeldigDossierException">Het dossier klopt niet.</exception>
    public Uitkomst<T> Bepaal<T>(Rechtsvraag<T> vraag, Dossier dossier, Peildata peildata, Beleidskader? kader = null, Editie? editie = null)
        where T : struct => Beoordeel(dossier, peildata, kader, editie).Uitkomst(vraag);

    /// <summary>
    /// Het antwoord op een vraag door de tijd, alsof zij op iedere dag gesteld wordt: perioden die op elkaar aansluiten, met de reden van iedere
    /// verandering. Een grens die dag na dag met de peildatum meeschuift (zoals "zoveel dagen te laat") is geen verandering. Dagen in de
    /// toekomst gaan uit van wat nu in het dossier staat.
    /// </summary>
    /// <param name="vraag">De vraag, uit <see cref="Rechtsvragen"/>.</param>
    /// <param name="dossier">Wat over de persoon bekend is.</param>
    /// <param name="van">Eerste dag.</param>
    /// <param name="totExclusief">Eerste dag na de laatste.</param>
    /// <param name="kader">Keuzes van de gemeente; standaard geen.</param>
    /// <param name="editie">Het stelsel; standaard het geldende recht.</param>
    /// <param name="bekendTot">Laatste dag tot en met welke feiten bekend waren; standaard alles.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vraag"/> of <paramref name="dossier"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="totExclusief"/> ligt niet na <paramref name="van"/>, of er liggen meer dan 100.000 dagen tussen.</exception>
    /// <exception cref="OngeldigDossierException">Het dossier klopt niet; alle fouten staan erin.</exception>
    public IReadOnlyList<Verloopperiode> Verloop(Rechtsvraag vraag, Dossier dossier, LocalDate van, LocalDate totExclusief, Beleidskader? kader = null, Editie? editie = null, LocalDate? bekendTot = null)
    {
        Guard.Against.Null(vraag);
        Guard.Against.Null(dossier);
        var dagen = Dagnummer.Van(totExclusief) - Dagnummer.Van(van);
        if (dagen is <= 0 or > Verlooprekening.MaxDagen)
        {
            throw new ArgumentException($"Verwacht een dag na het begin, en hoogstens {Verlooprekening.MaxDagen} dagen.", nameof(totExclusief));
        }

        return new Verlooprekening(this, vraag, dossier, van, totExclusief, kader ?? Beleidskader.Leeg, editie ?? Editie.GeldendRecht, bekendTot).Perioden();
    }

    /// <summary>Maakt een herbruikbaar resultaat voor <see cref="Beslis"/>; een per thread.</summary>
    /// <param name="editie">Het stelsel; standaard het geldende recht.</param>
    public Resultaat NieuwResultaat(Editie? editie = null) => new(editie ?? Editie.GeldendRecht);

    /// <summary>Het snelle pad: vult een herbruikbaar resultaat, zonder toewijzingen.</summary>
    /// <param name="dossier">Het nagekeken dossier, met zijn peildata.</param>
    /// <param name="resultaat">Het resultaat dat overschreven wordt.</param>
    /// <param name="kader">Keuzes van de gemeente; standaard geen.</param>
    public void Beslis(GecontroleerdDossier dossier, Resultaat resultaat, Beleidskader? kader = null)
    {
        Guard.Against.Null(dossier);
        Guard.Against.Null(resultaat);
        Voorbereid(dossier, resultaat, kader ?? Beleidskader.Leeg);
        foreach (var uitwerking in resultaat.Plan!.Uitwerkingen)
        {
            Evalueer(uitwerking, resultaat);
        }

        Streng(resultaat);
    }

    /// <summary>Zet de werkruimte klaar: de uitwerkingen kunnen daarna een voor een geëvalueerd worden.</summary>
    internal static void Voorbereid(GecontroleerdDossier dossier, Resultaat resultaat, Beleidskader kader)
    {
        var wetsdatum = Dagnummer.Van(dossier.Peildata.Wetsdatum);
        resultaat.Plan = resultaat.Editie.PlanOp(wetsdatum);
        resultaat.Dossier = dossier;
        resultaat.Kader = kader;
        var werk = resultaat.Gewoon;
        werk.BesluitWijktAf = false;
        werk.Feiten = dossier.Cellen;
        werk.Lijsten = dossier.Lijsten;
        werk.Peildatum = Dagnummer.Van(dossier.Peildata.Peildatum);
        werk.Wetsdatum = wetsdatum;
        werk.Lezingen = kader.OpDag(werk.Peildatum).Gewoon;
        Array.Clear(werk.Statussen);
        Array.Clear(werk.Velden);
        Array.Clear(werk.Toepasselijk);
        Array.Clear(werk.Berekend);
    }

    /// <summary>Beantwoordt een vraag in de gewone ronde.</summary>
    internal static void Evalueer(Uitwerking uitwerking, Resultaat resultaat)
    {
        uitwerking.Evalueer(resultaat.Gewoon);
        resultaat.GelezenLezingen[uitwerking.Vraag.Nummer] = resultaat.Gewoon.GelezenLezingen;
    }

    /// <summary>
    /// Tweede ronde: onbesliste lezingen en feiten in onderzoek als onbekend. Wat dan nog zeker is, is onder iedere lezing zo.
    /// Alleen vragen die zo'n lezing lazen, of een vraag lezen die nu anders uitvalt, worden opnieuw beantwoord: de rest kan niet anders uitvallen.
    /// </summary>
    /// <param name="resultaat">Het resultaat van de gewone ronde.</param>
    /// <param name="uitwerkingen">Alleen de uitwerkingen met deze nummers, die alles wat zij lezen bevatten; standaard alle.</param>
    internal static void Streng(Resultaat resultaat, bool[]? uitwerkingen = null)
    {
        var plan = resultaat.Plan!;
        var gewoon = resultaat.Gewoon;
        var dossier = resultaat.Dossier!;
        var (_, _, lezingen, onbeslist) = resultaat.Kader.OpDag(gewoon.Peildatum);
        var alles = dossier.HeeftFeitInOnderzoek || gewoon.BesluitWijktAf;
        Array.Clear(resultaat.IsStreng);
        if (onbeslist == 0 && !alles)
        {
            return;
        }

        var streng = resultaat.Streng;
        streng.IsStreng = true;
        streng.Feiten = dossier.Streng;
        streng.Lijsten = dossier.LijstenStreng;
        streng.Peildatum = gewoon.Peildatum;
        streng.Wetsdatum = gewoon.Wetsdatum;
        streng.Lezingen = lezingen;
        gewoon.Velden.AsSpan().CopyTo(streng.Velden);
        gewoon.Berekend.AsSpan().CopyTo(streng.Berekend);
        gewoon.Toepasselijk.AsSpan().CopyTo(streng.Toepasselijk);
        Array.Clear(streng.Statussen);
        Array.Clear(resultaat.Veranderd);
        for (var i = 0; i < plan.Uitwerkingen.Length; i++)
        {
            var vraag = plan.Uitwerkingen[i].Vraag;
            if (uitwerkingen is not null && !uitwerkingen[i])
            {
                continue;
            }

            if (alles || (resultaat.GelezenLezingen[vraag.Nummer] & onbeslist) != 0 || LeestVeranderde(plan.Vragen[i], resultaat.Veranderd))
            {
                resultaat.IsStreng[vraag.Nummer] = true;
                plan.Uitwerkingen[i].Evalueer(streng);
                resultaat.Veranderd[vraag.Nummer] = IsVeranderd(vraag, gewoon, streng);
            }
        }
    }

    private static bool LeestVeranderde(Rechtsvraag[] vragen, bool[] veranderd)
    {
        foreach (var vraag in vragen)
        {
            if (veranderd[vraag.Nummer])
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVeranderd(Rechtsvraag vraag, Werk gewoon, Werk streng)
    {
        if (gewoon.Toepasselijk[vraag.Nummer] != streng.Toepasselijk[vraag.Nummer])
        {
            return true;
        }

        foreach (var veld in vraag.Veldenrij)
        {
            if (gewoon.Velden[veld.Index] != streng.Velden[veld.Index])
            {
                return true;
            }
        }

        return false;
    }
}
