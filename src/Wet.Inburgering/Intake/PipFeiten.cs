using Wet.Inburgering.Leerroutes;

namespace Wet.Inburgering.Intake;

/// <summary>De feiten over een versie van het PIP.</summary>
internal static class PipFeiten
{
    public static readonly WaardeFeit<Pip> Dagtekening = Feiten.Datum<Pip>(
        "dagtekening", p => p.Dagtekening, "de dagtekening van het PIP", "Wat is de dagtekening van het PIP?", Bron.Gemeente);

    public static readonly KeuzeFeit<Pip, Leerroute> Route = Feiten.Keuze<Pip, Leerroute>(
        "leerroute", p => p.Leerroute, "de leerroute", "Welke leerroute staat in het PIP?", Bron.Gemeente);

    public static readonly Lijstfeit<Pip> Lijst = new("pips", "de PIP-versies", d => d.Pips, Dagtekening.Feit, Dagtekening.Feit, Route.Feit);
}
