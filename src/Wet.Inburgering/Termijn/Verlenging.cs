namespace Wet.Inburgering.Termijn;

/// <summary>De verlenging waarop de bekende omstandigheden (nog) recht geven. Pas een besluit van DUO verlengt de termijn echt.</summary>
/// <param name="ZonderVerlenging">Eerste dag na de termijn zoals die nu is: drie jaar, met wat DUO al verleende.</param>
/// <param name="EindeExclusief">Eerste dag na de termijn als iedere grond wordt toegekend.</param>
public readonly record struct Verlenging(LocalDate ZonderVerlenging, LocalDate EindeExclusief)
{
    /// <summary>Laatste dag van de termijn als iedere grond wordt toegekend, inclusief.</summary>
    public LocalDate LaatsteDag => Dagnummer.AlsDatum(Dagnummer.Van(EindeExclusief) - 1);

    /// <summary>Aantal dagen verlenging.</summary>
    public int Dagen => Dagnummer.Van(EindeExclusief) - Dagnummer.Van(ZonderVerlenging);
}

/// <summary>De vraag naar de verlenging.</summary>
public sealed class VerlengingVraag : Rechtsvraag<Verlenging>
{
    internal VerlengingVraag()
        : base("verlenging", "Tot wanneer kan de termijn worden verlengd?", Aard.Gebonden, Strekking.Begunstigend, "Minister (DUO)")
    {
        ZonderVerlenging = Voeg(new WaardeVeld(this, "zonderVerlenging", Eenheid.Datum, exclusief: true));
        EindeExclusief = Voeg(new WaardeVeld(this, "eindeExclusief", Eenheid.Datum, exclusief: true));
    }

    internal WaardeVeld ZonderVerlenging { get; }

    internal WaardeVeld EindeExclusief { get; }

    internal override Verlenging? Lees(ReadOnlySpan<Cel> cellen)
        => Lezer.Dag(cellen[ZonderVerlenging.Index]) is { } zonder && Lezer.Dag(cellen[EindeExclusief.Index]) is { } einde ? new(zonder, einde) : null;
}
