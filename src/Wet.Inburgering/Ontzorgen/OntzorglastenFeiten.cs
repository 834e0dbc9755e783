namespace Wet.Inburgering.Ontzorgen;

/// <summary>De feiten over netto bijstand en vaste lasten.</summary>
internal static class OntzorglastenFeiten
{
    public static readonly WaardeFeit<Dossier> NettoBijstand = Feiten.Bedrag<Dossier>(
        "ontzorglasten.nettoBijstand", d => d.Ontzorglasten.NettoBijstand, "de netto bijstand per maand", "Hoeveel netto bijstand krijgt de persoon deze maand?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> Huur = Feiten.Bedrag<Dossier>(
        "ontzorglasten.huur", d => d.Ontzorglasten.Huur, "de huur per maand", "Hoeveel huur is er per maand (nul als er geen huur is)?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> Gas = Feiten.Bedrag<Dossier>(
        "ontzorglasten.gas", d => d.Ontzorglasten.Gas, "het gas per maand", "Hoeveel kost het gas per maand (nul als er geen gas is)?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> Water = Feiten.Bedrag<Dossier>(
        "ontzorglasten.water", d => d.Ontzorglasten.Water, "het water per maand", "Hoeveel kost het water per maand (nul als die last er niet is)?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> Stroom = Feiten.Bedrag<Dossier>(
        "ontzorglasten.stroom", d => d.Ontzorglasten.Stroom, "de stroom per maand", "Hoeveel kost de stroom per maand (nul als die last er niet is)?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> Zorgverzekering = Feiten.Bedrag<Dossier>(
        "ontzorglasten.zorgverzekering", d => d.Ontzorglasten.Zorgverzekering, "de premie van de verplichte zorgverzekering per maand", "Hoeveel is de premie van de verplichte zorgverzekering per maand (nul als die last er niet is)?", Bron.Gemeente);

    public static readonly Feit[] Alle = [NettoBijstand.Feit, Huur.Feit, Gas.Feit, Water.Feit, Stroom.Feit, Zorgverzekering.Feit];
}
