using Wet.Inburgering.Examens;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;

namespace Wet.Inburgering.Intake;

/// <summary>De feiten over een versie van het PIP.</summary>
internal static class PipFeiten
{
    public static readonly WaardeFeit<Pip> Dagtekening = Feiten.Datum<Pip>(
        "dagtekening", p => p.Dagtekening, "de dagtekening van het PIP", "Wat is de dagtekening van het PIP?", Bron.Gemeente);

    public static readonly KeuzeFeit<Pip, Leerroute> Route = Feiten.Keuze<Pip, Leerroute>(
        "leerroute", p => p.Leerroute, "de leerroute", "Welke leerroute staat in het PIP?", Bron.Gemeente);

    public static readonly KeuzeFeit<Pip, Taalniveau> NiveauLezen = Feiten.Keuze<Pip, Taalniveau>(
        "niveauLezen", p => p.NiveauLezen, "het niveau voor lezen", "Welk niveau staat in het PIP voor lezen?", Bron.Gemeente);

    public static readonly KeuzeFeit<Pip, Taalniveau> NiveauLuisteren = Feiten.Keuze<Pip, Taalniveau>(
        "niveauLuisteren", p => p.NiveauLuisteren, "het niveau voor luisteren", "Welk niveau staat in het PIP voor luisteren?", Bron.Gemeente);

    public static readonly KeuzeFeit<Pip, Taalniveau> NiveauSchrijven = Feiten.Keuze<Pip, Taalniveau>(
        "niveauSchrijven", p => p.NiveauSchrijven, "het niveau voor schrijven", "Welk niveau staat in het PIP voor schrijven?", Bron.Gemeente);

    public static readonly KeuzeFeit<Pip, Taalniveau> NiveauSpreken = Feiten.Keuze<Pip, Taalniveau>(
        "niveauSpreken", p => p.NiveauSpreken, "het niveau voor spreken", "Welk niveau staat in het PIP voor spreken?", Bron.Gemeente);

    public static readonly KeuzeFeit<Pip, Knmvorm> Knm = Feiten.Keuze<Pip, Knmvorm>(
        "knm", p => p.Knm, "de vorm van KNM", "Hoe staat KNM in het PIP?", Bron.Gemeente);

    public static readonly WaardeFeit<Pip> Gemeente = Feiten.Gemeente<Pip>(
        "gemeente", p => p.Gemeente, "de gemeente van het PIP", "Het college van welke gemeente stelde het PIP vast (code van het CBS)?", Bron.Gemeente);

    public static readonly KeuzeFeit<Pip, Pipdeel> VastgesteldeLeerroute = Deel("vastgesteldeLeerroute", p => p.VastgesteldeLeerroute, "de vaststelling van de leerroute", "Is de leerroute in het PIP vastgesteld?");

    public static readonly KeuzeFeit<Pip, Pipdeel> Ondersteuning = Deel("ondersteuning", p => p.Ondersteuning, "de ondersteuning en begeleiding", "Staat in het PIP welke ondersteuning en begeleiding de persoon nodig heeft?");

    public static readonly KeuzeFeit<Pip, Pipdeel> IntensiteitPvt = Deel("intensiteitPvt", p => p.IntensiteitPvt, "de intensiteit van het PVT", "Staat de intensiteit van het participatieverklaringstraject in het PIP?");

    public static readonly KeuzeFeit<Pip, Pipdeel> IntensiteitMap = Deel("intensiteitMap", p => p.IntensiteitMap, "de intensiteit van de MAP", "Staat de intensiteit van de module Arbeidsmarkt en Participatie in het PIP?");

    public static readonly KeuzeFeit<Pip, Pipdeel> AfsprakenVve = Deel("afsprakenVve", p => p.AfsprakenVve, "de afspraken over voor- of vroegschoolse educatie", "Staan de afspraken over voor- of vroegschoolse educatie van het kind in het PIP?");

    public static readonly KeuzeFeit<Pip, Pipdeel> IntensiteitLeerroute = Deel("intensiteitLeerroute", p => p.IntensiteitLeerroute, "de intensiteit van de leerroute", "Staat de intensiteit van de leerroute in het PIP?");

    public static readonly KeuzeFeit<Pip, Pipdeel> Voortgangsgesprekken = Deel("voortgangsgesprekken", p => p.Voortgangsgesprekken, "het aantal voortgangsgesprekken", "Staat het aantal voortgangsgesprekken in het PIP?");

    public static readonly KeuzeFeit<Pip, Pipdeel> Bijstandsbesluiten = Deel("bijstandsbesluiten", p => p.Bijstandsbesluiten, "de besluiten van de Participatiewet", "Zijn de besluiten van de Participatiewet (ook over ontzorgen) bij het PIP gevoegd?");

    public static readonly Lijstfeit<Pip> Lijst = new(
        "pips", "de PIP-versies", d => d.Pips, Dagtekening.Feit, Dagtekening.Feit, Route.Feit, NiveauLezen.Feit, NiveauLuisteren.Feit, NiveauSchrijven.Feit, NiveauSpreken.Feit, Knm.Feit,
        Gemeente.Feit, VastgesteldeLeerroute.Feit, Ondersteuning.Feit, IntensiteitPvt.Feit, IntensiteitMap.Feit, AfsprakenVve.Feit, IntensiteitLeerroute.Feit, Voortgangsgesprekken.Feit, Bijstandsbesluiten.Feit);

    /// <summary>Een PIP van voor een onderbreking die de plicht beëindigde, telt niet meer: daarna begon een nieuwe plicht (PLICHT-19).</summary>
    private static readonly Voorwaarde<Pip> HoortBijDezePlicht = (Dagtekening >= OnderbrekingFeiten.BeginNieuwePlicht).Genoemd("het PIP hoort bij de plicht die nu loopt");

    /// <summary>Er is een PIP bij de plicht die nu loopt.</summary>
    public static readonly Voorwaarde<Dossier> HeeftPip = Lijst.Bestaat(HoortBijDezePlicht).Genoemd("er is een PIP bij de plicht die nu loopt");

    /// <summary>De dagtekening van het eerste PIP bij de plicht die nu loopt; zonder PIP "nooit".</summary>
    public static readonly Waarde<Dossier> Eerste = Lijst.Eerste(Dagtekening, HoortBijDezePlicht).Genoemd("de dagtekening van het eerste PIP");

    /// <summary>De dagtekening van het laatste PIP bij de plicht die nu loopt; zonder PIP onbegrensd vroeg.</summary>
    public static readonly Waarde<Dossier> DagLaatste = Lijst.Laatste(Dagtekening, HoortBijDezePlicht).Genoemd("de dagtekening van het laatste PIP");

    /// <summary>De gemeente van het eerste PIP; bij twee op dezelfde dag kan het ieder ervan zijn.</summary>
    public static readonly Waarde<Dossier> GemeenteEerste = GemeenteVan(Dagtekening <= (Waarde<Pip>)Eerste).Genoemd("de gemeente van het eerste PIP");

    /// <summary>De gemeente van het laatste PIP; bij twee op dezelfde dag kan het ieder ervan zijn.</summary>
    public static readonly Waarde<Dossier> GemeenteLaatste = GemeenteVan(Dagtekening >= (Waarde<Pip>)DagLaatste).Genoemd("de gemeente van het laatste PIP");

    /// <summary>Het aantal PIP's bij de plicht die nu loopt.</summary>
    public static readonly Waarde<Dossier> Aantal = Lijst.Som(new Vast<Pip>(1, Eenheid.Aantal, "een"), HoortBijDezePlicht);

    /// <summary>De keuze in het laatste PIP bij de plicht die nu loopt.</summary>
    public static Keuze<Dossier, E> Laatste<E>(Keuze<Pip, E> keuze)
        where E : struct, Enum => Lijst.Laatste(keuze, HoortBijDezePlicht).Genoemd($"{keuze.Tekst} in het laatste PIP");

    /// <summary>De keuze in het PIP dat op een dag het laatste was.</summary>
    public static Keuze<T, E> OpDag<T, E>(Keuze<Pip, E> keuze, Waarde<T> dag)
        where E : struct, Enum => Lijst.OpDag(keuze, dag, HoortBijDezePlicht).Genoemd($"{keuze.Tekst} in het PIP op {dag.Tekst}");

    private static Waarde<Dossier> GemeenteVan(Voorwaarde<Pip> welke)
        => new Tussen<Dossier>(Lijst.Eerste(Gemeente, HoortBijDezePlicht & welke), Lijst.Laatste(Gemeente, HoortBijDezePlicht & welke));

    private static KeuzeFeit<Pip, Pipdeel> Deel(string naam, Func<Pip, Waarneming<Pipdeel>> lees, string omschrijving, string vraag)
        => Feiten.Keuze<Pip, Pipdeel>(naam, lees, omschrijving, vraag, Bron.Gemeente);
}
