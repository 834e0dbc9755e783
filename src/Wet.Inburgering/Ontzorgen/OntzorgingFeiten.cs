namespace Wet.Inburgering.Ontzorgen;

/// <summary>De feiten voor het ontzorgen.</summary>
internal static class OntzorgingFeiten
{
    public static readonly WaardeFeit<Dossier> NettoBijstand = Feiten.Bedrag<Dossier>(
        "ontzorging.nettoBijstand", d => d.Ontzorging.NettoBijstand, "de netto bijstand per maand", "Hoeveel netto bijstand krijgt de persoon deze maand?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> Huur = Feiten.Bedrag<Dossier>(
        "ontzorging.huur", d => d.Ontzorging.Huur, "de huur per maand", "Hoeveel huur is er per maand (nul als er geen huur is)?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> Gas = Feiten.Bedrag<Dossier>(
        "ontzorging.gas", d => d.Ontzorging.Gas, "het gas per maand", "Hoeveel kost het gas per maand (nul als er geen gas is)?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> Water = Feiten.Bedrag<Dossier>(
        "ontzorging.water", d => d.Ontzorging.Water, "het water per maand", "Hoeveel kost het water per maand (nul als die last er niet is)?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> Stroom = Feiten.Bedrag<Dossier>(
        "ontzorging.stroom", d => d.Ontzorging.Stroom, "de stroom per maand", "Hoeveel kost de stroom per maand (nul als die last er niet is)?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> Zorgverzekering = Feiten.Bedrag<Dossier>(
        "ontzorging.zorgverzekering", d => d.Ontzorging.Zorgverzekering, "de premie van de verplichte zorgverzekering per maand", "Hoeveel is de premie van de verplichte zorgverzekering per maand (nul als die last er niet is)?", Bron.Gemeente);

    public static readonly JaNeeFeit<Dossier> VerplichtingVerbonden = Feiten.JaNee<Dossier>(
        "ontzorging.verplichtingVerbonden", d => d.Ontzorging.VerplichtingVerbonden, "de verplichting om mee te werken is bij besluit aan de bijstand verbonden", "Heeft het college de verplichting om mee te werken bij besluit aan de bijstand verbonden?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> NietMeegewerkt = Feiten.Datum<Dossier>(
        "ontzorging.nietMeegewerkt", d => d.Ontzorging.NietMeegewerkt, "de dag waarop de persoon niet meewerkte aan de betalingen", "Op welke dag werkte de persoon niet mee aan de betalingen?", Bron.Gemeente);

    public static readonly JaNeeFeit<Dossier> ElkVerwijtOntbreekt = Feiten.JaNee<Dossier>(
        "ontzorging.elkVerwijtOntbreekt", d => d.Ontzorging.ElkVerwijtOntbreekt, "elke vorm van verwijtbaarheid ontbreekt", "Ontbreekt bij het niet meewerken elke vorm van verwijtbaarheid?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Dossier> AfgestemdOpNihil = Feiten.JaNee<Dossier>(
        "ontzorging.afgestemdOpNihil", d => d.Ontzorging.AfgestemdOpNihil, "de verlaging is wegens dringende redenen afgestemd op nihil", "Stemt het college de verlaging wegens dringende redenen af op nihil?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Dossier> AfgestemdOpOmstandigheden = Feiten.JaNee<Dossier>(
        "ontzorging.afgestemdOpOmstandigheden", d => d.Ontzorging.AfgestemdOpOmstandigheden, "het college laat de verplichting wegens de omstandigheden achterwege", "Laat het college de verplichting wegens de omstandigheden van de persoon achterwege (Participatiewet art. 18 lid 1)?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Dossier> GegrondeRedenen = Feiten.JaNee<Dossier>(
        "ontzorging.gegrondeRedenen", d => d.Ontzorging.GegrondeRedenen, "er zijn gegronde redenen dat de persoon zonder hulp zijn geld niet verantwoord kan besteden", "Zijn er gegronde redenen om aan te nemen dat de persoon zonder hulp zijn geld niet verantwoord kan besteden?", Bron.Gemeente, Beoordelaar.College);

    public static readonly Feit[] Alle =
    [
        NettoBijstand.Feit, Huur.Feit, Gas.Feit, Water.Feit, Stroom.Feit, Zorgverzekering.Feit,
        VerplichtingVerbonden.Feit, NietMeegewerkt.Feit, ElkVerwijtOntbreekt.Feit, AfgestemdOpNihil.Feit, AfgestemdOpOmstandigheden.Feit, GegrondeRedenen.Feit,
    ];
}
