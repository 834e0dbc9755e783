namespace Wet.Inburgering.Termijn;

/// <summary>Een omstandigheid die grond voor verlenging van de termijn kan zijn (Ri art. 4.1).</summary>
public sealed record Omstandigheid : Feitenrecord
{
    /// <summary>
    /// Eerste dag, inclusief. Sleutel. Bij overlijden en bevalling de dag zelf; bij een ontbrekend aanbod de dagtekening van het PIP.
    /// </summary>
    public required DatumWaarneming Van { get; init; }

    /// <summary>Laatste dag, inclusief; <see cref="DatumWaarneming.Lopend"/> zolang het duurt. Niet nodig bij overlijden en bevalling.</summary>
    public DatumWaarneming LaatsteDag { get; init; }

    /// <summary>De grond van Ri art. 4.1 lid 1.</summary>
    public Waarneming<Verlengingsgrond> Grond { get; init; }

    /// <summary>Wie het betreft (van belang bij ziekte, overlijden en bevalling).</summary>
    public Waarneming<Betrokkene> Betreft { get; init; }

    /// <summary>Heeft DUO voor deze omstandigheid de termijn al verlengd? Alleen van belang als er verlengingsbesluiten zijn.</summary>
    public Waarneming<bool> AlVerleend { get; init; }

    /// <summary>
    /// Kon de persoon hierdoor niet deelnemen, en is dat hem redelijkerwijs niet te verwijten (oordeel van de Minister, Bi art. 4.3 lid 1)?
    /// </summary>
    public Waarneming<bool> GeenVerwijt { get; init; }
}

/// <summary>De gronden van Ri art. 4.1 lid 1 onder a tot en met i; grond j (samen) volgt uit de omstandigheden zelf.</summary>
public enum Verlengingsgrond
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>a: langdurige ziekte.</summary>
    Ziekte,

    /// <summary>b: overlijden van partner of familielid in de eerste graad.</summary>
    Overlijden,

    /// <summary>c: bevalling.</summary>
    Bevalling,

    /// <summary>d: verblijf in een Blijf-van-mijn-Lijfhuis.</summary>
    Opvanghuis,

    /// <summary>e: alfabetiseringscursus.</summary>
    Alfabetisering,

    /// <summary>f: dakloosheid.</summary>
    Dakloosheid,

    /// <summary>g: geen (startbaar) aanbod van het college.</summary>
    GeenAanbod,

    /// <summary>h: onmogelijk door de aanbieder.</summary>
    Aanbieder,

    /// <summary>i: een andere bijzondere individuele omstandigheid.</summary>
    BijzondereOmstandigheid,
}

/// <summary>Wie een omstandigheid betreft.</summary>
public enum Betrokkene
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>De persoon zelf.</summary>
    Zelf,

    /// <summary>De partner.</summary>
    Partner,

    /// <summary>Een bloedverwant in de eerste graad.</summary>
    BloedverwantEersteGraad,

    /// <summary>Een aanverwant in de eerste graad.</summary>
    AanverwantEersteGraad,

    /// <summary>Iemand anders.</summary>
    Ander,
}
