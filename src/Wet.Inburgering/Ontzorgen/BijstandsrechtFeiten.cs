namespace Wet.Inburgering.Ontzorgen;

/// <summary>De feiten over een recht op bijstand.</summary>
internal static class BijstandsrechtFeiten
{
    public static readonly WaardeFeit<Bijstandsrecht> Ontstaan = Feiten.Datum<Bijstandsrecht>(
        "ontstaan", b => b.Ontstaan, "de dag waarop het recht op bijstand ontstaat", "Op welke dag is het recht op bijstand ontstaan?", Bron.Gemeente);

    public static readonly WaardeFeit<Bijstandsrecht> LaatsteDag = Feiten.Datum<Bijstandsrecht>(
        "laatsteDag", b => b.LaatsteDag, "de laatste dag van het recht op bijstand", "Wat is de laatste dag van het recht op bijstand?", Bron.Gemeente, Datumrol.Einde);

    public static readonly KeuzeFeit<Bijstandsrecht, Bijstandsoort> Soort = Feiten.Keuze<Bijstandsrecht, Bijstandsoort>(
        "soort", b => b.Soort, "de soort uitkering", "Welke uitkering is het?", Bron.Gemeente);

    public static readonly Lijstfeit<Bijstandsrecht> Lijst = new(
        "bijstandsrechten", "de rechten op bijstand", d => d.Bijstandsrechten, Ontstaan.Feit, Soort.Feit, Ontstaan.Feit, LaatsteDag.Feit);

    /// <summary>Bijstand in de zin van Participatiewet art. 56a en 57; IOAW en IOAZ zijn dat niet.</summary>
    public static readonly Voorwaarde<Bijstandsrecht> IsBijstand =
        (Soort.Is(Bijstandsoort.AlgemeneBijstand)
            | (Soort.IsEenVan(Bijstandsoort.BijzondereBijstand, Bijstandsoort.BijstandZelfstandigen) & OntzorgenLezingen.Bijstand.Is(Bijstandslezing.IedereBijstand)))
        .Genoemd("het is bijstand van de Participatiewet (bijzondere bijstand en bijstand voor zelfstandigen alleen in de ruime lezing)");

    /// <summary>Op de peildatum loopt er een recht op bijstand.</summary>
    public static readonly Voorwaarde<Dossier> Loopt =
        Lijst.Bestaat(IsBijstand & (Ontstaan <= Gedeeld.Peildatum) & (LaatsteDag >= Gedeeld.Peildatum)).Genoemd("er is op deze dag recht op bijstand van de Participatiewet");
}
