namespace Wet.Inburgering.Handhaving;

/// <summary>Wanneer de bevoegdheid van het college tot een boete vervalt (Awb art. 5:45), zonder opschorting door bezwaar of beroep.</summary>
/// <param name="BredeIntakeVervalt">Eerste dag waarop de boete van art. 22 niet meer kan; <c>null</c> als er geen vergeefse oproep zonder boete is.</param>
/// <param name="OndersteuningVervalt">Eerste dag waarop de boete van art. 23 niet meer kan; <c>null</c> als er geen overtreding zonder boete is.</param>
public readonly record struct VervalBoete(LocalDate? BredeIntakeVervalt, LocalDate? OndersteuningVervalt);

/// <summary>De vraag wanneer de bevoegdheid van het college tot een boete vervalt.</summary>
public sealed class VervalBoeteVraag : Rechtsvraag<VervalBoete>
{
    internal VervalBoeteVraag()
        : base("vervalBoete", "Vanaf welke dag kan het college voor de laatste overtreding geen boete meer opleggen?", Aard.Rechtswege, Strekking.Informatief, "college")
    {
        BredeIntake = Voeg(new WaardeVeld(this, "bredeIntakeVervalt", Eenheid.Datum));
        Ondersteuning = Voeg(new WaardeVeld(this, "ondersteuningVervalt", Eenheid.Datum));
    }

    internal WaardeVeld BredeIntake { get; }

    internal WaardeVeld Ondersteuning { get; }

    internal override VervalBoete? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[BredeIntake.Index].Bereik.IsPunt && cellen[Ondersteuning.Index].Bereik.IsPunt ? new(Lezer.Dag(cellen[BredeIntake.Index]), Lezer.Dag(cellen[Ondersteuning.Index])) : null;
}
