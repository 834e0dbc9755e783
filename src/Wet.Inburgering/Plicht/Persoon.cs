namespace Wet.Inburgering.Plicht;

/// <summary>De persoon. Alles is standaard onbekend.</summary>
public sealed record Persoon : Feitenrecord
{
    /// <summary>Geboortedatum; mag deels bekend zijn (maand of jaar). Bron: BRP.</summary>
    public DatumWaarneming Geboortedatum { get; init; }

    /// <summary>Heeft de Nederlandse nationaliteit. Bron: BRP. Onderdeel van Wi2021 art. 3 lid 1 (vreemdeling).</summary>
    public Waarneming<bool> NederlandseNationaliteit { get; init; }

    /// <summary>Heeft (ook) de nationaliteit van een EU-land, Noorwegen, IJsland, Liechtenstein of Zwitserland. Bron: BRP. Wi2021 art. 3 lid 2 onder a.</summary>
    public Waarneming<bool> EuEerOfZwitserseNationaliteit { get; init; }

    /// <summary>Heeft (ook) de Turkse nationaliteit. Bron: BRP. Alleen van belang bij een reguliere vergunning van voor 2022.</summary>
    public Waarneming<bool> TurkseNationaliteit { get; init; }

    /// <summary>Gezinslid met een recht op vrij verkeer (Richtlijn 2004/38/EG, EER- of Zwitserland-overeenkomst). Bron: IND. Wi2021 art. 3 lid 2 onder b.</summary>
    public Waarneming<bool> GezinslidMetVrijVerkeer { get; init; }

    /// <summary>Voldeed in een ander EU- of EER-land aan het inburgeringsvereiste voor langdurig ingezetenen. Bron: IND. Wi2021 art. 3 lid 2 onder c.</summary>
    public Waarneming<bool> InburgeringsvereisteEldersVoldaan { get; init; }

    /// <summary>Een verdrag of besluit van een internationale organisatie verbiedt de plicht (oordeel van de Minister). Wi2021 art. 3 lid 2 onder d.</summary>
    public Waarneming<bool> Verdragsuitzondering { get; init; }

    /// <summary>Geestelijke bedienaar: religieus ambt of werk dat meer is dan louter incidenteel (oordeel van de Minister). Wi2021 art. 1; Ri art. 1.2.</summary>
    public Waarneming<bool> GeestelijkeBedienaar { get; init; }

    /// <summary>Eerste dag van het werk als geestelijke bedienaar. Wi2021 art. 3 lid 1 onder b en lid 3: eerder begint de plicht op die grond niet.</summary>
    public DatumWaarneming GeestelijkeBedienaarSinds { get; init; }
}
