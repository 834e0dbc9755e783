namespace Wet.Inburgering.Overgangsrecht;

/// <summary>De feiten over iemand die onder Wi2013 inburgert.</summary>
internal static class Wi2013Feiten
{
    public static readonly WaardeFeit<Dossier> Begin = Feiten.Datum<Dossier>(
        "termijnWi2013.begin", d => d.TermijnWi2013.Begin, "de eerste dag van de termijn onder de oude wet", "Op welke dag begon de termijn onder de oude wet?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> LaatsteDag = Feiten.Datum<Dossier>(
        "termijnWi2013.laatsteDag", d => d.TermijnWi2013.LaatsteDag, "de laatste dag van de termijn onder de oude wet", "Wat is de laatste dag van de (verlengde) termijn onder de oude wet?", Bron.Duo, Datumrol.Einde);

    public static readonly JaNeeFeit<Dossier> OverigeEisenVerlenging = Feiten.JaNee<Dossier>(
        "termijnWi2013.overigeEisenVerlenging", d => d.TermijnWi2013.OverigeEisenVerlenging, "aan de overige eisen van de oude Regeling (art. 2.4c) is voldaan", "Is aan de overige eisen voor verlenging van de oude Regeling (art. 2.4c) voldaan?", Bron.Duo, Beoordelaar.Minister);

    public static readonly WaardeFeit<Dossier> Aanvraag = Feiten.Datum<Dossier>(
        "inspanningWi2013.aanvraag", d => d.InspanningWi2013.Aanvraag, "de dag van de aanvraag om ontheffing wegens inspanningen", "Op welke dag vroeg de persoon ontheffing wegens aantoonbaar geleverde inspanningen?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> Pogingen = Feiten.Aantal<Dossier>(
        "inspanningWi2013.pogingen", d => d.InspanningWi2013.Pogingen, "het aantal pogingen voor ieder nog niet behaald onderdeel", "Hoe vaak is ieder onderdeel dat nog niet behaald is ten minste afgelegd, zoals DUO telt?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> Cursusuren = Feiten.Aantal<Dossier>(
        "inspanningWi2013.cursusuren", d => d.InspanningWi2013.Cursusuren, "het aantal uren inburgeringscursus bij een school met keurmerk", "Hoeveel uur inburgeringscursus volgde de persoon bij een school met keurmerk?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> Alfabetiseringsuren = Feiten.Aantal<Dossier>(
        "inspanningWi2013.alfabetiseringsuren", d => d.InspanningWi2013.Alfabetiseringsuren, "het aantal uren alfabetisering bij een school met keurmerk", "Hoeveel uur alfabetisering volgde de persoon bij een school met keurmerk?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> Alfabetiseringsvariant = Feiten.JaNee<Dossier>(
        "inspanningWi2013.alfabetiseringsvariant", d => d.InspanningWi2013.Alfabetiseringsvariant, "voldoet aan de variant van de oude Regeling voor wie alfabetisering volgde", "Voldoet de persoon aan de variant van de oude Regeling voor wie alfabetisering volgde (volgens DUO 600 uur, waarvan 300 alfabetisering, en een toets)?", Bron.Duo, Beoordelaar.Minister);

    public static readonly WaardeFeit<Dossier> Schooluren = Feiten.Aantal<Dossier>(
        "inspanningWi2013.schooluren", d => d.InspanningWi2013.Schooluren, "het aantal uren Nederlands en KNM op een aangewezen school in de twee jaar voor de aanvraag", "Hoeveel uur Nederlands en KNM volgde de persoon in de twee jaar voor de aanvraag op praktijkonderwijs, voortgezet speciaal onderwijs of eerste opvangonderwijs (uren met keurmerk meegeteld)?", Bron.Persoon);

    public static readonly JaNeeFeit<Dossier> NietLeerbaar = Feiten.JaNee<Dossier>(
        "inspanningWi2013.nietLeerbaar", d => d.InspanningWi2013.NietLeerbaar, "uit de leerbaarheidstoets blijkt dat de persoon het niet kan leren", "Bleek uit de leerbaarheidstoets dat de persoon het niet kan leren?", Bron.Duo, Beoordelaar.Minister);

    public static readonly JaNeeFeit<Dossier> VrijstellendeOpleidingOpAchttien = Feiten.JaNee<Dossier>(
        "inspanningWi2013.vrijstellendeOpleidingOpAchttien", d => d.InspanningWi2013.VrijstellendeOpleidingOpAchttien, "volgde op zijn achttiende een opleiding die vrijstelt", "Volgde de persoon op zijn achttiende een opleiding die vrijstelt?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> AfwijkingSchoolvariant = Feiten.JaNee<Dossier>(
        "inspanningWi2013.afwijkingSchoolvariant", d => d.InspanningWi2013.AfwijkingSchoolvariant, "er zijn bijzondere omstandigheden om van de eisen aan de schoolvariant af te wijken", "Zijn er bijzondere omstandigheden om ten gunste van de persoon van de eisen aan de schoolvariant af te wijken?", Bron.Duo, Beoordelaar.Minister);

    public static readonly WaardeFeit<Dossier> OnaVerzoek = Feiten.Datum<Dossier>(
        "onaWi2013.verzoek", d => d.OnaWi2013.Verzoek, "de dag van het verzoek om vrijstelling van ONA wegens werk", "Op welke dag vroeg de persoon vrijstelling van ONA wegens werk?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> Minimumuurloon = Feiten.Bedrag<Dossier>(
        "onaWi2013.minimumuurloonMetVakantiebijslag", d => d.OnaWi2013.MinimumuurloonMetVakantiebijslag, "het minimumuurloon met vakantiebijslag", "Wat is het minimumuurloon met vakantiebijslag dat voor dit verzoek telt?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> WerkVoldoet = Feiten.JaNee<Dossier>(
        "onaWi2013.werkVoldoet", d => d.OnaWi2013.WerkVoldoet, "het werk voldoet, met deze norm, aan de eisen van de oude regels", "Voldoet het werk, met deze norm, aan de eisen van de oude regels?", Bron.Duo, Beoordelaar.Minister);

    public static readonly JaNeeFeit<Dossier> MapBehaald = Feiten.JaNee<Dossier>(
        "onaWi2013.mapBehaald", d => d.OnaWi2013.MapBehaald, "rondde de MAP met goed gevolg af", "Rondde de persoon de module Arbeidsmarkt en Participatie (MAP) met goed gevolg af?", Bron.Gemeente);

    public static readonly WaardeFeit<Dossier> OnaPogingen = Feiten.Aantal<Dossier>(
        "onaWi2013.pogingen", d => d.OnaWi2013.Pogingen, "het aantal pogingen voor ONA", "Hoe vaak deed de persoon een poging voor ONA?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> Beschikbaar = Feiten.Bedrag<Dossier>(
        "leningWi2013.beschikbaar", d => d.LeningWi2013.Beschikbaar, "wat de persoon onder de oude wet ten hoogste kon lenen", "Hoeveel kon de persoon onder de oude wet ten hoogste lenen?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> Geleend = Feiten.Bedrag<Dossier>(
        "leningWi2013.geleend", d => d.LeningWi2013.Geleend, "wat onder de oude wet geleend is", "Hoeveel leende de persoon onder de oude wet?", Bron.Duo);

    public static readonly KeuzeFeit<Dossier, Kwijtscheldingsgeval> Kwijtscheldingsgeval = Feiten.Keuze<Dossier, Kwijtscheldingsgeval>(
        "leningWi2013.kwijtscheldingsgeval", d => d.LeningWi2013.Kwijtscheldingsgeval, "de kwijtschelding volgens de oude Regeling", "Is dit een geval van kwijtschelding van de oude Regeling, en van de hele schuld of een deel?", Bron.Duo, Beoordelaar.Minister);

    public static readonly WaardeFeit<Dossier> Termijnbedrag = Feiten.Bedrag<Dossier>(
        "leningWi2013.termijnbedrag", d => d.LeningWi2013.Termijnbedrag, "het vastgestelde termijnbedrag per maand", "Welk termijnbedrag per maand stelde DUO vast?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> Draagkracht = Feiten.Bedrag<Dossier>(
        "leningWi2013.draagkracht", d => d.LeningWi2013.Draagkracht, "de draagkracht per maand volgens de oude Regeling", "Hoe hoog is de draagkracht per maand volgens de oude Regeling?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> DraagkrachtVastgesteld = Feiten.Datum<Dossier>(
        "leningWi2013.draagkrachtVastgesteld", d => d.LeningWi2013.DraagkrachtVastgesteld, "de dag waarop de draagkracht voor het laatst is vastgesteld", "Op welke dag stelde DUO de draagkracht voor het laatst vast?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> Ontheven = Feiten.JaNee<Dossier>(
        "leningWi2013.ontheven", d => d.LeningWi2013.Ontheven, "is onder de oude wet van de plicht ontheven", "Is de persoon onder de oude wet van de plicht ontheven?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> TerugvorderingEvenredig = Feiten.JaNee<Dossier>(
        "leningWi2013.terugvorderingEvenredig", d => d.LeningWi2013.TerugvorderingEvenredig, "terugvorderen is ondanks de ontheffing evenredig", "Is terugvorderen ondanks de ontheffing evenredig?", Bron.Duo, Beoordelaar.Minister);

    public static readonly Feit[] Alle =
    [
        Begin.Feit, LaatsteDag.Feit, OverigeEisenVerlenging.Feit,
        Aanvraag.Feit, Pogingen.Feit, Cursusuren.Feit, Alfabetiseringsuren.Feit, Alfabetiseringsvariant.Feit, Schooluren.Feit, NietLeerbaar.Feit, VrijstellendeOpleidingOpAchttien.Feit, AfwijkingSchoolvariant.Feit,
        OnaVerzoek.Feit, Minimumuurloon.Feit, WerkVoldoet.Feit, MapBehaald.Feit, OnaPogingen.Feit,
        Beschikbaar.Feit, Geleend.Feit, Kwijtscheldingsgeval.Feit, Termijnbedrag.Feit, Draagkracht.Feit, DraagkrachtVastgesteld.Feit, Ontheven.Feit, TerugvorderingEvenredig.Feit,
    ];
}
