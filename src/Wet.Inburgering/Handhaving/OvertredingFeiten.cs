namespace Wet.Inburgering.Handhaving;

/// <summary>De feiten over een overtreding van art. 23.</summary>
internal static class OvertredingFeiten
{
    public static readonly WaardeFeit<Overtreding> Constatering = Feiten.Datum<Overtreding>(
        "constatering", o => o.Constatering, "de dag van constatering", "Op welke dag is de overtreding geconstateerd?", Bron.Gemeente);

    public static readonly KeuzeFeit<Overtreding, Verplichting> Verplichting = Feiten.Keuze<Overtreding, Verplichting>(
        "verplichting", o => o.Verplichting, "de verplichting die niet is nagekomen", "Welke verplichting is niet nagekomen?", Bron.Gemeente);

    public static readonly KeuzeFeit<Overtreding, Verwijtbaarheid> Verwijt = Feiten.Keuze<Overtreding, Verwijtbaarheid>(
        "verwijtbaarheid", o => o.Verwijtbaarheid, "de verwijtbaarheid", "In welke mate is de overtreding de persoon te verwijten?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Overtreding> BijstandVerlaagd = Feiten.JaNee<Overtreding>(
        "bijstandVerlaagdVoorZelfdeGedraging", o => o.BijstandVerlaagdVoorZelfdeGedraging, "de bijstand is voor dezelfde gedraging verlaagd", "Is de bijstand voor dezelfde gedraging al verlaagd (Participatiewet art. 18 of 18b)?", Bron.Gemeente, Beoordelaar.College);

    public static readonly JaNeeFeit<Overtreding> Onwil = Feiten.JaNee<Overtreding>(
        "bewezenAanhoudendeOnwil", o => o.BewezenAanhoudendeOnwil, "er is een bewezen en aanhoudend gebrek aan bereidheid om in te burgeren", "Is, gelet op de persoonlijke omstandigheden, een bewezen en aanhoudend gebrek aan bereidheid om in te burgeren vastgesteld?", Bron.Gemeente, Beoordelaar.College);

    public static readonly KeuzeFeit<Overtreding, Boetestatus> Status = Feiten.Keuze<Overtreding, Boetestatus>(
        "boetestatus", o => o.Boetestatus, "de stand van de boete", "Wat is de stand van de boete voor deze overtreding?", Bron.Gemeente);

    public static readonly WaardeFeit<Overtreding> Opgelegd = Feiten.Datum<Overtreding>(
        "boeteOpgelegd", o => o.BoeteOpgelegd, "de dag waarop de boete is opgelegd", "Op welke dag is de boete opgelegd?", Bron.Gemeente);

    public static readonly WaardeFeit<Overtreding> Onherroepelijk = Feiten.Datum<Overtreding>(
        "boeteOnherroepelijk", o => o.BoeteOnherroepelijk, "de dag waarop de boete onherroepelijk werd", "Op welke dag werd de boete onherroepelijk?", Bron.Gemeente);

    public static readonly WaardeFeit<Overtreding> Bedrag = Feiten.Bedrag<Overtreding>(
        "boeteBedrag", o => o.BoeteBedrag, "het opgelegde bedrag", "Welk bedrag is opgelegd?", Bron.Gemeente);

    public static readonly Lijstfeit<Overtreding> Lijst = new(
        "overtredingen",
        "de overtredingen",
        d => d.Overtredingen,
        Constatering.Feit,
        Constatering.Feit, Verplichting.Feit, Verwijt.Feit, BijstandVerlaagd.Feit, Onwil.Feit, Status.Feit, Opgelegd.Feit, Onherroepelijk.Feit, Bedrag.Feit);

    /// <summary>De boete is herroepen of vernietigd: de overtreding telt in de ladder niet mee.</summary>
    public static readonly Voorwaarde<Overtreding> BoeteVervallen = Status.IsEenVan(Boetestatus.Herroepen, Boetestatus.Vernietigd);

    /// <summary>Er is een boete opgelegd die nog staat.</summary>
    public static readonly Voorwaarde<Overtreding> BoeteStaat = Status.IsEenVan(Boetestatus.Primair, Boetestatus.InBezwaar, Boetestatus.InBeroep, Boetestatus.Onherroepelijk);

    /// <summary>Die boete is op de peildatum opgelegd.</summary>
    public static readonly Voorwaarde<Overtreding> StaatNu = BoeteStaat & (Opgelegd <= Gedeeld.Peildatum).Genoemd("de boete is opgelegd");
}
