namespace Wet.Inburgering.Termijn;

/// <summary>Hoeveel langer de termijn van rechtswege duurt door onderbrekingen (Bi art. 4.2).</summary>
/// <param name="Dagen">Aantal dagen.</param>
public readonly record struct Onderbrekingsverlenging(int Dagen);

/// <summary>De vraag naar de verlenging door onderbrekingen.</summary>
public sealed class OnderbrekingsverlengingVraag : Rechtsvraag<Onderbrekingsverlenging>
{
    internal OnderbrekingsverlengingVraag()
        : base("onderbrekingsverlenging", "Hoeveel langer duurt de termijn van rechtswege door onderbrekingen?", Aard.Rechtswege, Strekking.Begunstigend, "Minister (DUO)")
    {
        Dagen = Voeg(new WaardeVeld(this, "dagen", Eenheid.Dagen));
        NaBesluit = Voeg(new WaardeVeld(this, "dagenNaBesluit", Eenheid.Dagen));
        NaBesluit.Veld.Bijkomend = true;
    }

    internal WaardeVeld Dagen { get; }

    /// <summary>Alleen wat na het laatste verlengingsbesluit onderbroken werd: dat besluit kon er nog geen rekening mee houden.</summary>
    internal WaardeVeld NaBesluit { get; }

    internal override Onderbrekingsverlenging? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Dagen.Index].Bereik is { IsPunt: true } dagen ? new((int)dagen.Min) : null;
}
