namespace Wet.Inburgering.Handhaving;

/// <summary>De boete van art. 24 die nu mogelijk is. Altijd nog een besluit van mensen: gewogen en gemotiveerd.</summary>
/// <param name="MagOpleggen">Schrijft de wet nu een boete voor?</param>
/// <param name="Aantal">Hoeveel boetes dat zijn.</param>
/// <param name="Bedrag">Het bedrag van die boetes samen, na verlaging.</param>
/// <param name="BevoegdheidVervalt">Eerste dag waarop het niet meer kan; <c>null</c> als er geen boete is of de dag niet vaststaat.</param>
public readonly record struct BoetePvtMap(bool MagOpleggen, int Aantal, Bedrag Bedrag, LocalDate? BevoegdheidVervalt);

/// <summary>De vraag naar de boete van art. 24.</summary>
public sealed class BoetePvtMapVraag : Rechtsvraag<BoetePvtMap>
{
    internal BoetePvtMapVraag()
        : base("boetePvtMap", "Welke boete staat op het niet op tijd afronden van PVT en MAP?", Aard.Beoordelingsruimte, Strekking.Belastend, "Minister (DUO)")
    {
        MagOpleggen = Voeg(new JaNeeVeld(this, "magOpleggen"));
        Aantal = Voeg(new WaardeVeld(this, "aantal", Eenheid.Aantal));
        Bedrag = Voeg(new WaardeVeld(this, "bedrag", Eenheid.Eurocent));
        BevoegdheidVervalt = Voeg(new WaardeVeld(this, "bevoegdheidVervalt", Eenheid.Datum));
        BevoegdheidVervalt.Veld.Bijkomend = true;
    }

    internal JaNeeVeld MagOpleggen { get; }

    internal WaardeVeld Aantal { get; }

    internal WaardeVeld Bedrag { get; }

    internal WaardeVeld BevoegdheidVervalt { get; }

    internal override BoetePvtMap? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[MagOpleggen.Index].Waarheid is { IsOnbekend: false } mag && Lezer.Aantal(cellen[Aantal.Index]) is { } aantal && Lezer.Bedrag(cellen[Bedrag.Index]) is { } bedrag
            ? new(mag.IsWaar, aantal, bedrag, mag.IsWaar ? Lezer.Dag(cellen[BevoegdheidVervalt.Index]) : null)
            : null;
}
