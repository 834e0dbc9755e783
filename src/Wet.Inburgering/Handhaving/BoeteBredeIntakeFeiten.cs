using Wet.Inburgering.Plicht;

namespace Wet.Inburgering.Handhaving;

/// <summary>De feiten over een boete van art. 22.</summary>
internal static class BoeteBredeIntakeFeiten
{
    public static readonly WaardeFeit<BoeteBredeIntake> Opgelegd = Feiten.Datum<BoeteBredeIntake>(
        "opgelegd", b => b.Opgelegd, "de dag waarop de boete is opgelegd", "Op welke dag is de boete voor de brede intake opgelegd?", Bron.Gemeente);

    public static readonly WaardeFeit<BoeteBredeIntake> Bekendgemaakt = Feiten.Datum<BoeteBredeIntake>(
        "bekendgemaakt", b => b.Bekendgemaakt, "de dag van bekendmaking van de boete", "Op welke dag is het boetebesluit voor de brede intake bekendgemaakt?", Bron.Gemeente);

    public static readonly WaardeFeit<BoeteBredeIntake> Bedrag = Feiten.Bedrag<BoeteBredeIntake>(
        "bedrag", b => b.Bedrag, "het opgelegde bedrag", "Welk bedrag is voor de brede intake opgelegd?", Bron.Gemeente);

    public static readonly KeuzeFeit<BoeteBredeIntake, Boetestatus> Status = Feiten.Keuze<BoeteBredeIntake, Boetestatus>(
        "boetestatus", b => b.Boetestatus, "de stand van de boete", "Wat is de stand van de boete voor de brede intake?", Bron.Gemeente);

    public static readonly Lijstfeit<BoeteBredeIntake> Lijst = new(
        "boetesBredeIntake", "de boetes voor de brede intake", d => d.BoetesBredeIntake, Opgelegd.Feit, Opgelegd.Feit, Bekendgemaakt.Feit, Bedrag.Feit, Status.Feit);

    public static readonly Voorwaarde<BoeteBredeIntake> Staat = Status.IsEenVan(Boetestatus.Primair, Boetestatus.InBezwaar, Boetestatus.InBeroep, Boetestatus.Onherroepelijk);

    private static readonly Voorwaarde<BoeteBredeIntake> StaatBijDezePlicht =
        (Staat & (Opgelegd >= OnderbrekingFeiten.BeginNieuwePlicht)).Genoemd("de boete staat en hoort bij de plicht die nu loopt");

    /// <summary>Het aantal boetes dat staat.</summary>
    public static readonly Waarde<Dossier> Aantal = Lijst.Som(new Vast<BoeteBredeIntake>(1, Eenheid.Aantal, "een"), StaatBijDezePlicht).Genoemd("het aantal boetes voor de brede intake");

    /// <summary>De dag waarop de eerste boete werd opgelegd; zonder boete "nooit".</summary>
    public static readonly Waarde<Dossier> EersteOpgelegd = Lijst.Eerste(Opgelegd, StaatBijDezePlicht).Genoemd("de dag waarop de eerste boete werd opgelegd");

    /// <summary>De dag waarop de laatste boete werd opgelegd; zonder boete onbegrensd vroeg.</summary>
    public static readonly Waarde<Dossier> LaatsteOpgelegd = Lijst.Laatste(Opgelegd, StaatBijDezePlicht).Genoemd("de dag waarop de laatste boete werd opgelegd");

    /// <summary>De dag waarop de eerste boete bekend werd gemaakt; zonder boete "nooit".</summary>
    public static readonly Waarde<Dossier> EersteBekendgemaakt = Lijst.Eerste(Bekendgemaakt, StaatBijDezePlicht).Genoemd("de dag van bekendmaking van de eerste boete");
}
