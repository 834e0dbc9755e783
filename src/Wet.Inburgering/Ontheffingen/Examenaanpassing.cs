namespace Wet.Inburgering.Ontheffingen;

/// <summary>Een verzoek om het examen in aangepaste omstandigheden af te leggen, en wat daarover is vastgesteld (Bi art. 2.7 lid 4, 3.9; Ri art. 3.6).</summary>
public sealed record Examenaanpassing : Feitenrecord
{
    /// <summary>Dag van het verzoek om alleen aangepaste omstandigheden; <see cref="DatumWaarneming.NietGebeurd"/> als er geen verzoek is.</summary>
    public DatumWaarneming Gevraagd { get; init; }

    /// <summary>Noemt een besluit op een aanvraag om ontheffing de aanpassingen waarmee het examen kan worden afgelegd (Bi art. 2.7 lid 4)?</summary>
    public Waarneming<bool> InOntheffingsbesluit { get; init; }

    /// <summary>Is de deskundigenverklaring bij het verzoek (Bi art. 3.9 lid 3)?</summary>
    public Waarneming<bool> Verklaring { get; init; }

    /// <summary>Staat de Minister de aanpassing toe? Oordeel van de Minister (Bi art. 3.9 lid 1).</summary>
    public Waarneming<bool> Toegestaan { get; init; }
}

/// <summary>De feiten over een aangepast examen.</summary>
internal static class ExamenaanpassingFeiten
{
    public static readonly WaardeFeit<Dossier> Gevraagd = Feiten.Datum<Dossier>(
        "examenaanpassing.gevraagd", d => d.Examenaanpassing.Gevraagd, "de dag van het verzoek om een aangepast examen", "Op welke dag vroeg de persoon om aangepaste examenomstandigheden?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> InOntheffingsbesluit = Feiten.JaNee<Dossier>(
        "examenaanpassing.inOntheffingsbesluit", d => d.Examenaanpassing.InOntheffingsbesluit, "een besluit op een aanvraag om ontheffing noemt de aanpassingen", "Noemt een besluit op een aanvraag om ontheffing de aanpassingen waarmee het examen kan worden afgelegd?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> Verklaring = Feiten.JaNee<Dossier>(
        "examenaanpassing.verklaring", d => d.Examenaanpassing.Verklaring, "de deskundigenverklaring is bij het verzoek", "Is de deskundigenverklaring bij het verzoek om een aangepast examen?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> Toegestaan = Feiten.JaNee<Dossier>(
        "examenaanpassing.toegestaan", d => d.Examenaanpassing.Toegestaan, "de Minister staat de aanpassing toe", "Staat de Minister toe dat deze persoon het examen in aangepaste omstandigheden aflegt?", Bron.Duo, Beoordelaar.Minister);

    public static readonly Feit[] Alle = [Gevraagd.Feit, InOntheffingsbesluit.Feit, Verklaring.Feit, Toegestaan.Feit];
}
