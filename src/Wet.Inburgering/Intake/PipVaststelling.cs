namespace Wet.Inburgering.Intake;

/// <summary>De uiterste dag voor het PIP, en wat ervan kwam. Te laat heeft voor de persoon geen gevolg, behalve dat zijn termijn later begint.</summary>
/// <param name="UitersteDag">Laatste dag waarop het college het PIP op tijd vaststelt, inclusief, na de Algemene termijnenwet.</param>
/// <param name="VastgesteldOp">Dagtekening van het eerste PIP; <c>null</c> als het er op de peildatum niet is, of als dat niet vaststaat.</param>
/// <param name="DagenTeLaat">Zoveel dagen na de uiterste dag; zonder PIP tot de peildatum. <c>null</c> als dat niet vaststaat.</param>
/// <param name="UitstelWegensDerde">Verschoof de uiterste dag doordat het college op informatie van een derde wachtte?</param>
public readonly record struct PipVaststelling(LocalDate UitersteDag, LocalDate? VastgesteldOp, int? DagenTeLaat, bool? UitstelWegensDerde);

/// <summary>De vraag naar de uiterste dag voor het PIP.</summary>
public sealed class PipVaststellingVraag : Rechtsvraag<PipVaststelling>
{
    internal PipVaststellingVraag()
        : base("pipVaststelling", "Wanneer moet het college het PIP uiterlijk vaststellen, en was het op tijd?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "college")
    {
        UitersteDag = Voeg(new WaardeVeld(this, "uitersteDag", Eenheid.Datum));
        VastgesteldOp = Voeg(new WaardeVeld(this, "vastgesteldOp", Eenheid.Datum));
        DagenTeLaat = Voeg(new WaardeVeld(this, "dagenTeLaat", Eenheid.Dagen));
        UitstelWegensDerde = Voeg(new JaNeeVeld(this, "uitstelWegensDerde"));
        VastgesteldOp.Veld.Bijkomend = DagenTeLaat.Veld.Bijkomend = UitstelWegensDerde.Veld.Bijkomend = true;
    }

    internal WaardeVeld UitersteDag { get; }

    internal WaardeVeld VastgesteldOp { get; }

    internal WaardeVeld DagenTeLaat { get; }

    internal JaNeeVeld UitstelWegensDerde { get; }

    internal override PipVaststelling? Lees(ReadOnlySpan<Cel> cellen)
        => Lezer.Dag(cellen[UitersteDag.Index]) is { } dag
            ? new(dag, Lezer.Dag(cellen[VastgesteldOp.Index]), Lezer.Aantal(cellen[DagenTeLaat.Index]), Lezer.JaNee(cellen[UitstelWegensDerde.Index]))
            : null;
}
