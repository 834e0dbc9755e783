namespace Wet.Inburgering.Handhaving;

/// <summary>De feiten over een boete van art. 22.</summary>
internal static class BoeteBredeIntakeFeiten
{
    public static readonly WaardeFeit<BoeteBredeIntake> Opgelegd = Feiten.Datum<BoeteBredeIntake>(
        "opgelegd", b => b.Opgelegd, "de dag waarop de boete is opgelegd", "Op welke dag is de boete voor de brede intake opgelegd?", Bron.Gemeente);

    public static readonly WaardeFeit<BoeteBredeIntake> Bedrag = Feiten.Bedrag<BoeteBredeIntake>(
        "bedrag", b => b.Bedrag, "het opgelegde bedrag", "Welk bedrag is voor de brede intake opgelegd?", Bron.Gemeente);

    public static readonly KeuzeFeit<BoeteBredeIntake, Boetestatus> Status = Feiten.Keuze<BoeteBredeIntake, Boetestatus>(
        "boetestatus", b => b.Boetestatus, "de stand van de boete", "Wat is de stand van de boete voor de brede intake?", Bron.Gemeente);

    public static readonly Lijstfeit<BoeteBredeIntake> Lijst = new(
        "boetesBredeIntake", "de boetes voor de brede intake", d => d.BoetesBredeIntake, Opgelegd.Feit, Opgelegd.Feit, Bedrag.Feit, Status.Feit);

    public static readonly Voorwaarde<BoeteBredeIntake> Staat = Status.IsEenVan(Boetestatus.Primair, Boetestatus.InBezwaar, Boetestatus.InBeroep, Boetestatus.Onherroepelijk);
}
