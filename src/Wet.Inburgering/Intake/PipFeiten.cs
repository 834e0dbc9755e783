using Wet.Inburgering.Examens;
using Wet.Inburgering.Leerroutes;

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

    public static readonly Lijstfeit<Pip> Lijst = new(
        "pips", "de PIP-versies", d => d.Pips, Dagtekening.Feit, Dagtekening.Feit, Route.Feit, NiveauLezen.Feit, NiveauLuisteren.Feit, NiveauSchrijven.Feit, NiveauSpreken.Feit, Knm.Feit);
}
