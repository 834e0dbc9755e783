namespace Wet.Inburgering.Intake;

/// <summary>Kennisgeving, inschrijving en brede intake.</summary>
public sealed record Inburgeringsintake : Feitenrecord
{
    /// <summary>
    /// Heeft DUO vastgesteld dat de persoon onder deze wet inburgeringsplichtig is? Dat besluit gaat voor op onze eigen berekening, tot de
    /// plicht van rechtswege eindigt. <c>false</c> is geen besluit: dan geldt onze berekening.
    /// </summary>
    public Waarneming<bool> PlichtVastgesteld { get; init; }

    /// <summary>Dag waarop DUO de persoon schriftelijk over de plicht informeerde.</summary>
    public DatumWaarneming Kennisgeving { get; init; }

    /// <summary>Dag van inschrijving in de BRP (bij huisvesting: in die gemeente).</summary>
    public DatumWaarneming InschrijvingBrp { get; init; }

    /// <summary>Wordt de persoon gehuisvest op grond van art. 28 Huisvestingswet 2014?</summary>
    public Waarneming<bool> HuisvestingArt28 { get; init; }

    /// <summary>Wacht het college op informatie van een derde zonder welke het PIP redelijkerwijs niet op tijd kan (oordeel van het college)?</summary>
    public Waarneming<bool> WachtOpInformatieVanDerde { get; init; }

    /// <summary>Dag waarop die informatie is ontvangen; <see cref="DatumWaarneming.Lopend"/> zolang het college wacht.</summary>
    public DatumWaarneming InformatieOntvangen { get; init; }

    /// <summary>Dag waarop het college de brede intake afrondde; <see cref="DatumWaarneming.NietGebeurd"/> zolang dat niet zo is.</summary>
    public DatumWaarneming BredeIntakeAfgerond { get; init; }

    /// <summary>
    /// Zijn in de intake alle verplichte onderwerpen behalve de leerbaarheidstoets onderzocht en vastgelegd: opleiding en werk, persoonlijke
    /// omstandigheden, taalniveau, kansen op werk, zelfredzaamheid en waar nodig voor- en vroegschoolse educatie? En is de persoon gewezen op het recht
    /// om alleen te worden gehoord? Wi2021 art. 14 lid 3; Bi art. 5.2.
    /// </summary>
    public Waarneming<bool> OnderwerpenOnderzocht { get; init; }

    /// <summary>Dag waarop de persoon de leerbaarheidstoets aflegde; <see cref="DatumWaarneming.NietGebeurd"/> als dat niet is gebeurd.</summary>
    public DatumWaarneming LeerbaarheidstoetsAfgelegd { get; init; }

    /// <summary>
    /// Dag waarop het college ontheffing van de leerbaarheidstoets gaf (Wi2021 art. 14 lid 6); <see cref="DatumWaarneming.NietGebeurd"/> als dat niet
    /// gebeurde, of als zij is ingetrokken. Dit besluit leidt: of het moest, is een andere vraag.
    /// </summary>
    public DatumWaarneming ToetsontheffingVerleend { get; init; }

    /// <summary>Heeft de persoon een visuele beperking? Alleen voor de ontheffing van de leerbaarheidstoets, Wi2021 art. 14 lid 6 onder a.</summary>
    public Waarneming<bool> VisueleBeperking { get; init; }

    /// <summary>Heeft de persoon een auditieve beperking? Alleen voor de ontheffing van de leerbaarheidstoets, Wi2021 art. 14 lid 6 onder b.</summary>
    public Waarneming<bool> AuditieveBeperking { get; init; }

    /// <summary>Wordt de persoon daardoor niet in staat geacht de leerbaarheidstoets af te leggen (oordeel van het college)? Wi2021 art. 14 lid 6 onder b.</summary>
    public Waarneming<bool> NietInStaatTotToets { get; init; }

    /// <summary>Heeft de persoon in de brede intake gezegd naar beroeps- of hoger onderwijs te willen? Wi2021 art. 8 lid 1.</summary>
    public Waarneming<bool> WilBeroepsOfHogerOnderwijs { get; init; }

    /// <summary>Heeft de persoon na het taalschakeltraject een grote kans op een diploma (oordeel van het college)? Wi2021 art. 8 lid 1.</summary>
    public Waarneming<bool> GroteKansOpDiploma { get; init; }

    /// <summary>Zijn examen en taalschakeltraject redelijkerwijs niet haalbaar in drie jaar (oordeel van het college)? Wi2021 art. 9 lid 1.</summary>
    public Waarneming<bool> ExamenEnTaalschakelNietHaalbaar { get; init; }

    /// <summary>Zijn er voor een kind mogelijkheden voor voor- of vroegschoolse educatie? Wi2021 art. 14 lid 3 onder d en 15 lid 1 onder d.</summary>
    public Waarneming<bool> VveVanToepassing { get; init; }
}
