namespace Wet.Inburgering.Ontzorgen;

/// <summary>Netto bijstand en vaste lasten van de maand van de peildatum, in eurocent (Participatiewet art. 56a lid 2).</summary>
public sealed record Ontzorglasten : Feitenrecord
{
    /// <summary>De netto bijstand per maand, in eurocent.</summary>
    public Waarneming<Bedrag> NettoBijstand { get; init; }

    /// <summary>De huur per maand, in eurocent; nul als die last er niet is.</summary>
    public Waarneming<Bedrag> Huur { get; init; }

    /// <summary>Het gas per maand, in eurocent; nul als die last er niet is.</summary>
    public Waarneming<Bedrag> Gas { get; init; }

    /// <summary>Het water per maand, in eurocent; nul als die last er niet is.</summary>
    public Waarneming<Bedrag> Water { get; init; }

    /// <summary>De stroom per maand, in eurocent; nul als die last er niet is.</summary>
    public Waarneming<Bedrag> Stroom { get; init; }

    /// <summary>De premie van de verplichte zorgverzekering per maand, in eurocent; nul als die last er niet is.</summary>
    public Waarneming<Bedrag> Zorgverzekering { get; init; }
}
