namespace Wet.Inburgering.Plicht;

/// <summary>De feiten over de persoon.</summary>
internal static class PersoonFeiten
{
    public static readonly WaardeFeit<Dossier> Geboortedatum = Feiten.Datum<Dossier>(
        "persoon.geboortedatum", d => d.Persoon.Geboortedatum, "de geboortedatum", "Wat is de geboortedatum?", Bron.Brp, Datumrol.Kenmerk);

    public static readonly JaNeeFeit<Dossier> Nederlander = Feiten.JaNee<Dossier>(
        "persoon.nederlandseNationaliteit", d => d.Persoon.NederlandseNationaliteit, "heeft de Nederlandse nationaliteit", "Heeft de persoon de Nederlandse nationaliteit?", Bron.Brp);

    public static readonly JaNeeFeit<Dossier> EuEerOfZwitser = Feiten.JaNee<Dossier>(
        "persoon.euEerOfZwitserseNationaliteit", d => d.Persoon.EuEerOfZwitserseNationaliteit, "heeft de nationaliteit van een EU- of EER-land of Zwitserland", "Heeft de persoon (ook) de nationaliteit van een EU-land, Noorwegen, IJsland, Liechtenstein of Zwitserland?", Bron.Brp);

    public static readonly JaNeeFeit<Dossier> Turks = Feiten.JaNee<Dossier>(
        "persoon.turkseNationaliteit", d => d.Persoon.TurkseNationaliteit, "heeft de Turkse nationaliteit", "Heeft de persoon (ook) de Turkse nationaliteit?", Bron.Brp);

    public static readonly JaNeeFeit<Dossier> GezinslidMetVrijVerkeer = Feiten.JaNee<Dossier>(
        "persoon.gezinslidMetVrijVerkeer", d => d.Persoon.GezinslidMetVrijVerkeer, "is gezinslid met een recht op vrij verkeer", "Heeft de persoon als gezinslid van een EU-, EER- of Zwitserse burger een recht op vrij verkeer?", Bron.Ind);

    public static readonly JaNeeFeit<Dossier> InburgeringsvereisteEldersVoldaan = Feiten.JaNee<Dossier>(
        "persoon.inburgeringsvereisteEldersVoldaan", d => d.Persoon.InburgeringsvereisteEldersVoldaan, "voldeed elders in de EU aan het inburgeringsvereiste voor langdurig ingezetenen", "Was in een ander EU- of EER-land inburgering vereist voor de status van langdurig ingezetene, en voldeed de persoon daaraan?", Bron.Ind);

    public static readonly JaNeeFeit<Dossier> Verdragsuitzondering = Feiten.JaNee<Dossier>(
        "persoon.verdragsuitzondering", d => d.Persoon.Verdragsuitzondering, "een verdrag of internationaal besluit verbiedt de plicht", "Verbiedt een verdrag of een besluit van een internationale organisatie dat deze persoon inburgeringsplichtig is?", Bron.Duo, Beoordelaar.Minister);

    public static readonly JaNeeFeit<Dossier> GeestelijkeBedienaar = Feiten.JaNee<Dossier>(
        "persoon.geestelijkeBedienaar", d => d.Persoon.GeestelijkeBedienaar, "is geestelijke bedienaar", "Heeft de persoon een geestelijk ambt of religieus werk dat meer is dan incidenteel?", Bron.Ind, Beoordelaar.Minister);

    public static readonly WaardeFeit<Dossier> GeestelijkeBedienaarSinds = Feiten.Datum<Dossier>(
        "persoon.geestelijkeBedienaarSinds", d => d.Persoon.GeestelijkeBedienaarSinds, "de eerste dag van het werk als geestelijke bedienaar", "Sinds welke dag heeft de persoon dit ambt of werk?", Bron.Ind);

    public static readonly Feit[] Alle =
    [
        Geboortedatum.Feit, Nederlander.Feit, EuEerOfZwitser.Feit, Turks.Feit, GezinslidMetVrijVerkeer.Feit, InburgeringsvereisteEldersVoldaan.Feit, Verdragsuitzondering.Feit, GeestelijkeBedienaar.Feit,
        GeestelijkeBedienaarSinds.Feit,
    ];
}
