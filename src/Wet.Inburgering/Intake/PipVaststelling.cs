namespace Wet.Inburgering.Intake;

/// <summary>De uiterste dag voor het PIP.</summary>
/// <param name="UitersteDag">Laatste dag waarop het college het PIP op tijd vaststelt, inclusief, na de Algemene termijnenwet.</param>
public readonly record struct PipVaststelling(LocalDate UitersteDag);

/// <summary>De vraag naar de uiterste dag voor het PIP.</summary>
public sealed class PipVaststellingVraag : Rechtsvraag<PipVaststelling>
{
    internal PipVaststellingVraag()
        : base("pipVaststelling", "Wanneer moet het college het PIP uiterlijk vaststellen?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "college")
        => UitersteDag = Voeg(new WaardeVeld(this, "uitersteDag", Eenheid.Datum));

    internal WaardeVeld UitersteDag { get; }

    internal override PipVaststelling? Lees(ReadOnlySpan<Cel> cellen) => Lezer.Dag(cellen[UitersteDag.Index]) is { } dag ? new(dag) : null;
}
