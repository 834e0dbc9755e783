namespace Wet.Inburgering.Overgangsrecht;

/// <summary>De termijn van iemand die onder Wi2013 inburgert. Die termijn rekent deze bibliotheek niet uit: neem over wat DUO vaststelde.</summary>
public sealed record TermijnWi2013 : Feitenrecord
{
    /// <summary>Eerste dag van de termijn onder Wi2013.</summary>
    public DatumWaarneming Begin { get; init; }

    /// <summary>Laatste dag van de (verlengde) termijn onder Wi2013, inclusief.</summary>
    public DatumWaarneming LaatsteDag { get; init; }

    /// <summary>Is aan de overige eisen voor verlenging van de oude Regeling (art. 2.4c) voldaan, die over ONA daargelaten? Oordeel van de Minister.</summary>
    public Waarneming<bool> OverigeEisenVerlenging { get; init; }
}

/// <summary>Wat van belang is voor ontheffing wegens aantoonbaar geleverde inspanningen onder Wi2013.</summary>
public sealed record InspanningWi2013 : Feitenrecord
{
    /// <summary>Dag van de aanvraag; <see cref="DatumWaarneming.NietGebeurd"/> als er geen is: dan telt de peildatum.</summary>
    public DatumWaarneming Aanvraag { get; init; }

    /// <summary>Hoe vaak is ieder onderdeel dat nog niet behaald is ten minste afgelegd, zoals DUO telt (een staatsexamen NT2 hoogstens tweemaal)?</summary>
    public Waarneming<int> Pogingen { get; init; }

    /// <summary>Uren inburgeringscursus bij een school met keurmerk, zonder alfabetisering.</summary>
    public Waarneming<int> Cursusuren { get; init; }

    /// <summary>Uren alfabetisering bij een school met keurmerk.</summary>
    public Waarneming<int> Alfabetiseringsuren { get; init; }

    /// <summary>Voldoet de persoon aan de variant van de oude Regeling voor wie alfabetisering volgde (met een toets)? Oordeel van de Minister.</summary>
    public Waarneming<bool> Alfabetiseringsvariant { get; init; }

    /// <summary>
    /// Uren Nederlands en KNM in de twee jaar voor de aanvraag op praktijkonderwijs, voortgezet speciaal onderwijs (arbeidsmarktgericht of
    /// dagbesteding) of eerste opvangonderwijs; uren bij een school met keurmerk mogen erbij (Ri art. 12.2a lid 2 en 3).
    /// </summary>
    public Waarneming<int> Schooluren { get; init; }

    /// <summary>Bleek uit de leerbaarheidstoets dat de persoon het niet kan leren (Ri art. 12.2a lid 2)? Oordeel van de Minister.</summary>
    public Waarneming<bool> NietLeerbaar { get; init; }

    /// <summary>Volgde de persoon op zijn achttiende een opleiding die vrijstelt (Ri art. 12.2a lid 3)?</summary>
    public Waarneming<bool> VrijstellendeOpleidingOpAchttien { get; init; }

    /// <summary>Zijn er bijzondere omstandigheden om van de eisen aan de schoolvariant af te wijken (Ri art. 12.2a lid 4)? Oordeel van de Minister.</summary>
    public Waarneming<bool> AfwijkingSchoolvariant { get; init; }
}

/// <summary>Het onderdeel Orientatie op de Nederlandse Arbeidsmarkt (ONA) onder Wi2013.</summary>
public sealed record OnaWi2013 : Feitenrecord
{
    /// <summary>Dag van het verzoek om vrijstelling van ONA wegens werk; <see cref="DatumWaarneming.NietGebeurd"/> als er geen is: dan telt de peildatum.</summary>
    public DatumWaarneming Verzoek { get; init; }

    /// <summary>Minimumuurloon met vakantiebijslag, in eurocent. Invoer: het bedrag staat niet in het Besluit, en ook niet van welke dag.</summary>
    public Waarneming<Bedrag> MinimumuurloonMetVakantiebijslag { get; init; }

    /// <summary>Voldoet het werk, met deze norm, aan de eisen van de oude regels? Oordeel van de Minister.</summary>
    public Waarneming<bool> WerkVoldoet { get; init; }

    /// <summary>Rondde de persoon de module Arbeidsmarkt en Participatie (MAP) met goed gevolg af?</summary>
    public Waarneming<bool> MapBehaald { get; init; }

    /// <summary>Aantal pogingen voor ONA.</summary>
    public Waarneming<int> Pogingen { get; init; }
}

/// <summary>De lening onder Wi2013.</summary>
public sealed record LeningWi2013 : Feitenrecord
{
    /// <summary>Wat de persoon ten hoogste kon lenen, in eurocent.</summary>
    public Waarneming<Bedrag> Beschikbaar { get; init; }

    /// <summary>Wat daarvan geleend is, in eurocent; nul als er niet geleend is.</summary>
    public Waarneming<Bedrag> Geleend { get; init; }

    /// <summary>Is er een geval van kwijtschelding van de oude Regeling, en waarvan? Oordeel van de Minister; de gevallen zelf staan niet in het Besluit van 2021.</summary>
    public Waarneming<Kwijtscheldingsgeval> Kwijtscheldingsgeval { get; init; }

    /// <summary>Het vastgestelde termijnbedrag per maand, in eurocent.</summary>
    public Waarneming<Bedrag> Termijnbedrag { get; init; }

    /// <summary>De draagkracht per maand volgens de oude Regeling, in eurocent.</summary>
    public Waarneming<Bedrag> Draagkracht { get; init; }

    /// <summary>Dag waarop de draagkracht voor het laatst werd vastgesteld.</summary>
    public DatumWaarneming DraagkrachtVastgesteld { get; init; }

    /// <summary>Is de persoon onder Wi2013 van de plicht ontheven?</summary>
    public Waarneming<bool> Ontheven { get; init; }

    /// <summary>Bij een ontheffing: is terugvorderen evenredig? Oordeel van de Minister.</summary>
    public Waarneming<bool> TerugvorderingEvenredig { get; init; }
}

/// <summary>Of de oude Regeling kwijtschelding kent voor dit geval.</summary>
public enum Kwijtscheldingsgeval
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Geen geval van kwijtschelding.</summary>
    Geen,

    /// <summary>Van een deel van de schuld.</summary>
    Gedeeltelijk,

    /// <summary>Van de hele schuld.</summary>
    Geheel,
}
