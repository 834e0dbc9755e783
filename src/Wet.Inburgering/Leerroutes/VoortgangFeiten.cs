namespace Wet.Inburgering.Leerroutes;

/// <summary>De feiten voor een wijziging van de leerroute.</summary>
internal static class VoortgangFeiten
{
    public static readonly KeuzeFeit<Dossier, Voortgangsoordeel> Oordeel = Feiten.Keuze<Dossier, Voortgangsoordeel>(
        "voortgang.oordeel", d => d.Voortgang.Oordeel, "de voortgang", "Is de voortgang onvoldoende, zoals het PIP deed verwachten, of groter?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Dossier> BijzonderGeval = Feiten.JaNee<Dossier>(
        "voortgang.bijzonderGeval", d => d.Voortgang.BijzonderGeval, "er is een bijzonder geval om van de tijd voor routewijziging af te wijken", "Is er een bijzonder geval, de persoon betreffend, waarvoor het college van de tijd voor routewijziging afwijkt?", Bron.Gemeente, Beoordelaar.College);

    public static readonly KeuzeFeit<Dossier, Leerroute> OverwogenLeerroute = Feiten.Keuze<Dossier, Leerroute>(
        "voortgang.overwogenLeerroute", d => d.Voortgang.OverwogenLeerroute, "de overwogen leerroute", "Welke andere leerroute wordt overwogen?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> RouteGewijzigdOp = Feiten.Datum<Dossier>(
        "voortgang.routeGewijzigdOp", d => d.Voortgang.RouteGewijzigdOp, "de dag van het laatste besluit tot een andere leerroute", "Op welke dag besloot het college het laatst tot een andere leerroute?", Bron.Gemeente);

    public static readonly Feit[] Alle = [Oordeel.Feit, BijzonderGeval.Feit, OverwogenLeerroute.Feit, RouteGewijzigdOp.Feit];
}
