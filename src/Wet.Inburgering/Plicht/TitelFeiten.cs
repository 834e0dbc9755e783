namespace Wet.Inburgering.Plicht;

/// <summary>De feiten over een verblijfstitel.</summary>
internal static class TitelFeiten
{
    public static readonly WaardeFeit<Verblijfstitel> Vanaf = Feiten.Datum<Verblijfstitel>(
        "vanaf", t => t.Vanaf, "de eerste dag van de titel", "Vanaf welke dag geldt de verblijfstitel?", Bron.Ind);

    public static readonly WaardeFeit<Verblijfstitel> LaatsteDag = Feiten.Datum<Verblijfstitel>(
        "laatsteDag", t => t.LaatsteDag, "de laatste dag van de titel", "Tot en met welke dag geldt de verblijfstitel?", Bron.Ind, Datumrol.Einde);

    public static readonly KeuzeFeit<Verblijfstitel, Titelsoort> Soort = Feiten.Keuze<Verblijfstitel, Titelsoort>(
        "soort", t => t.Soort, "de soort titel", "Welke soort verblijfstitel is het?", Bron.Ind);

    public static readonly KeuzeFeit<Verblijfstitel, Beperking> Beperking = Feiten.Keuze<Verblijfstitel, Beperking>(
        "beperking", t => t.Beperking, "de beperking", "Onder welke beperking (verblijfsdoel) is de vergunning verleend?", Bron.Ind);

    public static readonly JaNeeFeit<Verblijfstitel> TijdelijkVerklaard = Feiten.JaNee<Verblijfstitel>(
        "tijdelijkVerklaard", t => t.TijdelijkVerklaard, "het verblijf is bij de verlening tijdelijk verklaard", "Is bij de verlening uitdrukkelijk bepaald dat het verblijf tijdelijk is (Vb art. 3.5 lid 4)?", Bron.Ind);

    public static readonly JaNeeFeit<Verblijfstitel> DoelHoofdpersoonTijdelijk = Feiten.JaNee<Verblijfstitel>(
        "doelHoofdpersoonTijdelijk", t => t.DoelHoofdpersoonTijdelijk, "de hoofdpersoon heeft een tijdelijk verblijfsdoel", "Heeft degene bij wie het gezinslid verblijft zelf een tijdelijk verblijfsdoel?", Bron.Ind);

    public static readonly KeuzeFeit<Verblijfstitel, TitelHoofdpersoon> Hoofdpersoon = Feiten.Keuze<Verblijfstitel, TitelHoofdpersoon>(
        "hoofdpersoon", t => t.Hoofdpersoon, "de titel van de hoofdpersoon", "Welke verblijfstitel heeft degene bij wie het gezinslid verblijft?", Bron.Ind);

    public static readonly JaNeeFeit<Verblijfstitel> SluitAanOpPlicht = Feiten.JaNee<Verblijfstitel>(
        "sluitAanOpPlicht", t => t.SluitAanOpPlicht, "het verblijf sluit direct aan op de periode van plicht", "Sluit dit verblijf direct aan op de periode waarin de persoon inburgeringsplichtig was (of is de verlenging binnen een redelijke termijn daarna aangevraagd, Vb art. 3.82)?", Bron.Ind);

    public static readonly WaardeFeit<Verblijfstitel> DatumBeschikking = Feiten.Datum<Verblijfstitel>(
        "datumBeschikking", t => t.DatumBeschikking, "de dag van de beschikking", "Wat is de datum van de beschikking van de IND?", Bron.Ind);

    public static readonly WaardeFeit<Verblijfstitel> DatumDocumentOpgehaald = Feiten.Datum<Verblijfstitel>(
        "datumDocumentOpgehaald", t => t.DatumDocumentOpgehaald, "de dag waarop het document is opgehaald", "Op welke dag is het verblijfsdocument opgehaald?", Bron.Ind);

    public static readonly Lijstfeit<Verblijfstitel> Lijst = new(
        "verblijfstitels",
        "de verblijfstitels",
        d => d.Verblijfstitels,
        Vanaf.Feit,
        Soort.Feit, Beperking.Feit, Vanaf.Feit, LaatsteDag.Feit, TijdelijkVerklaard.Feit, DoelHoofdpersoonTijdelijk.Feit, Hoofdpersoon.Feit, SluitAanOpPlicht.Feit, DatumBeschikking.Feit, DatumDocumentOpgehaald.Feit);

    /// <summary>Een vergunning asiel in de zin van Vw art. 28, oude of nieuwe tekst.</summary>
    public static readonly Voorwaarde<Verblijfstitel> IsAsiel = Soort.IsEenVan(Titelsoort.AsielBepaaldeTijd, Titelsoort.AsielOnverdeeld).Genoemd("de titel is een vergunning asiel");

    /// <summary>
    /// De titel geldt op de peildatum. Sinds 12 juni 2026 eindigt een vergunning asiel niet meer met haar document; of dat ook geldt voor een
    /// vergunning voor bepaalde tijd van daarvoor, is een lezing (GROEP-03/omzetting).
    /// </summary>
    public static readonly Voorwaarde<Verblijfstitel> GeldtOpPeildatum =
        ((Vanaf <= Gedeeld.Peildatum)
            & ((LaatsteDag >= Gedeeld.Peildatum)
                | (Soort.Is(Titelsoort.AsielBepaaldeTijd) & (LaatsteDag >= (Waarde<Verblijfstitel>)Gedeeld.Dag(Wetsdatum.OnverdeeldeAsielvergunning)) & PlichtLezingen.Omzetting.Is(Omzettingslezing.LooptDoor))))
        .Genoemd("de titel geldt op de peildatum (een vergunning asiel die op 12 juni 2026 liep ook na haar laatste dag, als de gemeente die lezing volgt)");

    /// <summary>Bekendmaking van het verblijfsrecht: asiel de beschikking, anders het ophalen van het document (PLICHT-17).</summary>
    public static readonly Waarde<Verblijfstitel> Bekendmaking = new Naargelang<Verblijfstitel>(IsAsiel, DatumBeschikking, DatumDocumentOpgehaald).Genoemd("de bekendmaking van het verblijfsrecht");
}
