namespace Wet.Inburgering.Ontzorgen;

/// <summary>De feiten over bijstand en ontzorgen.</summary>
internal static class OntzorgFeiten
{
    public static readonly WaardeFeit<Bijstandsrecht> Ontstaan = Feiten.Datum<Bijstandsrecht>(
        "ontstaan", b => b.Ontstaan, "de dag waarop het recht op bijstand ontstaat", "Op welke dag ontstond het recht op bijstand?", Bron.Gemeente);

    public static readonly WaardeFeit<Bijstandsrecht> LaatsteDag = Feiten.Datum<Bijstandsrecht>(
        "laatsteDag", b => b.LaatsteDag, "de laatste dag van het recht op bijstand", "Tot en met welke dag is er recht op bijstand?", Bron.Gemeente, Datumrol.Einde);

    public static readonly KeuzeFeit<Bijstandsrecht, Bijstandsoort> Soort = Feiten.Keuze<Bijstandsrecht, Bijstandsoort>(
        "soort", b => b.Soort, "de soort uitkering", "Welke uitkering is het?", Bron.Gemeente);

    public static readonly Lijstfeit<Bijstandsrecht> Lijst = new(
        "bijstandsrechten", "de rechten op bijstand", d => d.Bijstandsrechten, Ontstaan.Feit, Soort.Feit, Ontstaan.Feit, LaatsteDag.Feit);

    public static readonly JaNeeFeit<Dossier> NietVerantwoordBesteden = Feiten.JaNee<Dossier>(
        "ontzorgoordelen.nietVerantwoordBesteden", d => d.Ontzorgoordelen.NietVerantwoordBesteden, "kan zonder hulp niet verantwoord met zijn middelen omgaan", "Zijn er gegronde redenen om aan te nemen dat de persoon zonder hulp niet verantwoord met zijn middelen kan omgaan?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Dossier> VerplichtingVerbonden = Feiten.JaNee<Dossier>(
        "ontzorgoordelen.verplichtingVerbonden", d => d.Ontzorgoordelen.VerplichtingVerbonden, "de verplichting om mee te werken is bij besluit aan de bijstand verbonden", "Heeft het college bij besluit de verplichting om mee te werken aan de bijstand verbonden?", Bron.Gemeente);

    public static readonly JaNeeFeit<Dossier> WerktNietMee = Feiten.JaNee<Dossier>(
        "ontzorgoordelen.werktNietMee", d => d.Ontzorgoordelen.WerktNietMee, "werkt niet mee aan de betalingen", "Werkt de persoon niet mee aan de betalingen door het college?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Dossier> GeenEnkelVerwijt = Feiten.JaNee<Dossier>(
        "ontzorgoordelen.geenEnkelVerwijt", d => d.Ontzorgoordelen.GeenEnkelVerwijt, "elke verwijtbaarheid ontbreekt", "Ontbreekt elke verwijtbaarheid?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Dossier> DringendeRedenen = Feiten.JaNee<Dossier>(
        "ontzorgoordelen.dringendeRedenen", d => d.Ontzorgoordelen.DringendeRedenen, "er zijn dringende redenen om af te stemmen", "Zijn er dringende redenen om de verlaging af te stemmen?", Bron.Gemeente, Beoordelaar.College);

    public static readonly Feit[] Alle = [.. OntzorglastenFeiten.Alle, NietVerantwoordBesteden.Feit, VerplichtingVerbonden.Feit, WerktNietMee.Feit, GeenEnkelVerwijt.Feit, DringendeRedenen.Feit];

    /// <summary>Een recht op bijstand van de Participatiewet; IOAW en IOAZ zijn geen bijstand.</summary>
    public static readonly Voorwaarde<Bijstandsrecht> IsBijstand = Soort.Is(Bijstandsoort.Participatiewet).Genoemd("het is bijstand van de Participatiewet");

    /// <summary>Het recht loopt op de peildatum.</summary>
    public static readonly Voorwaarde<Bijstandsrecht> LooptOpPeildatum = ((Ontstaan <= Gedeeld.Peildatum) & (LaatsteDag >= Gedeeld.Peildatum)).Genoemd("het recht loopt op de peildatum");
}
