namespace Wet.Inburgering.Handhaving;

/// <summary>De boete van art. 25 die nu mogelijk is. Altijd nog een besluit van mensen: gehoord, gewogen, gemotiveerd.</summary>
/// <param name="MagOpleggen">Schrijft de wet nu een boete voor?</param>
/// <param name="Tabelbedrag">Het bedrag van de tabel, voor behaalde onderdelen en verlaging.</param>
/// <param name="Bedrag">Het bedrag na matiging voor behaalde onderdelen en na verlaging.</param>
/// <param name="BevoegdheidVervalt">Eerste dag waarop het niet meer kan; <c>null</c> als er geen boete is of de dag niet vaststaat.</param>
public readonly record struct BoeteLeerroute(bool MagOpleggen, Bedrag Tabelbedrag, Bedrag Bedrag, LocalDate? BevoegdheidVervalt);

/// <summary>De vraag naar de boete van art. 25.</summary>
public sealed class BoeteLeerrouteVraag : Rechtsvraag<BoeteLeerroute>
{
    internal BoeteLeerrouteVraag()
        : base("boeteLeerroute", "Welke boete staat op het niet op tijd behalen van de leerroute?", Aard.Beoordelingsruimte, Strekking.Belastend, "Minister (DUO)")
    {
        MagOpleggen = Voeg(new JaNeeVeld(this, "magOpleggen"));
        Tabelbedrag = Voeg(new WaardeVeld(this, "tabelbedrag", Eenheid.Eurocent));
        Bedrag = Voeg(new WaardeVeld(this, "bedrag", Eenheid.Eurocent));
        BevoegdheidVervalt = Voeg(new WaardeVeld(this, "bevoegdheidVervalt", Eenheid.Datum));
        BevoegdheidVervalt.Veld.Bijkomend = true;
    }

    internal JaNeeVeld MagOpleggen { get; }

    internal WaardeVeld Tabelbedrag { get; }

    internal WaardeVeld Bedrag { get; }

    internal WaardeVeld BevoegdheidVervalt { get; }

    internal override BoeteLeerroute? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[MagOpleggen.Index].Waarheid is { IsOnbekend: false } mag && Lezer.Bedrag(cellen[Tabelbedrag.Index]) is { } tabel && Lezer.Bedrag(cellen[Bedrag.Index]) is { } bedrag
            ? new(mag.IsWaar, tabel, bedrag, mag.IsWaar ? Lezer.Dag(cellen[BevoegdheidVervalt.Index]) : null)
            : null;
}
