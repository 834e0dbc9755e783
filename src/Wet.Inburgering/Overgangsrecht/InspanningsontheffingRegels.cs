using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Overgangsrecht;

/// <summary>
/// Ontheffing wegens aantoonbaar geleverde inspanningen (ONTH-09): afgeschaft, behalve voor wie onder Wi2013 inburgert. De eisen van de oude
/// Regeling kennen wij alleen zoals DUO ze noemt; Ri art. 12.2a maakt ze sinds 2023 lichter. De dag van de aanvraag beslist.
/// </summary>
internal static class InspanningsontheffingRegels
{
    private static readonly Waarde<Dossier> Dag = Wi2013Feiten.Aanvraag.Hoogstens(Gedeeld.Peildatum).Genoemd("de dag van de aanvraag (zonder aanvraag: de peildatum)");

    private static readonly Waarde<Dossier> Nodig = Gedeeld.Als<Dossier>(Dag < Gedeeld.Dag(Wetsdatum.Wijziging2023), Wi2013Parameters.PogingenTot2023, Wi2013Parameters.Pogingen)
        .Genoemd($"{Wi2013Parameters.PogingenTot2023.Tekst} bij een aanvraag van voor 2023, anders {Wi2013Parameters.Pogingen.Tekst}");

    public static Uitwerking Inspanningsontheffing()
    {
        var vraag = Rechtsvragen.Inspanningsontheffing;
        var naBegin = (Dag >= Wi2013Feiten.Begin + Wi2013Parameters.NaBegin).Genoemd($"de termijn begon ten minste {Wi2013Parameters.NaBegin.Tekst} voor de aanvraag");
        var cursus = ((Wi2013Feiten.Cursusuren + Wi2013Feiten.Alfabetiseringsuren >= (Waarde<Dossier>)Wi2013Parameters.Cursusuren) & (Wi2013Feiten.Cursusuren >= Wi2013Parameters.UrenInburgering))
            .Genoemd($"ten minste {Wi2013Parameters.Cursusuren.Tekst} uur cursus bij een school met keurmerk, waarvan ten minste {Wi2013Parameters.UrenInburgering.Tekst} geen alfabetisering");

        Regelbouwer<Dossier> Oud(string id, string titel, LocalDate vanaf, LocalDate? tot, params Voorwaarde<Dossier>[] als)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(Wi2021.Artikel(54).Lid(1), Wi2013Parameters.Praktijk).Zekerheid(Zekerheid.Middel)
                .Geldig(vanaf, tot, Dag).Als([BegunstigingRegels.IsWi2013, .. als]);

        Regelbouwer<Dossier> School(string id, string titel, params Voorwaarde<Dossier>[] als)
            => new Regelbouwer<Dossier>(id, titel).Geldig(vanaf: Wetsdatum.Wijziging2023, anker: Dag).Als([BegunstigingRegels.IsWi2013, .. als])
                .Dan(vraag.Mogelijk, true);

        return new Beslislijst(
            vraag,
            [],
            new Regelbouwer<Dossier>("ONTH-09", "Ontheffing wegens aantoonbaar geleverde inspanningen bestaat niet meer: alleen wie onder de oude wet inburgert, kan haar krijgen; voor deze groep is er nu de zelfredzaamheidsroute")
                .Grondslag(Wi2021.Artikel(5))
                .Als(Rechtsvragen.ToepasselijkeWet.Keuze.Is(Overgangsrecht.ToepasselijkeWet.Wi2021))
                .Dan(vraag.Mogelijk, false),
            Oud("ONTH-09-oud", "Op een aanvraag van voor 2022 zijn alleen de oude regels van toepassing; die rekent deze bibliotheek niet uit", Wetsdatum.Wi2013, Wetsdatum.Inwerkingtreding),
            Oud("ONTH-09-vier", $"Oude wet, aanvraag van voor 2023: ieder onderdeel dat nog niet behaald is ten minste {Wi2013Parameters.PogingenTot2023.Tekst} keer afgelegd", Wetsdatum.Inwerkingtreding, Wetsdatum.Wijziging2023, naBegin, cursus, Wi2013Feiten.Pogingen >= Wi2013Parameters.PogingenTot2023)
                .Dan(vraag.Mogelijk, true).Dan(vraag.Pogingen, Nodig),
            Oud("OVG-57", $"Oude wet, aanvraag sinds 2023: {Wi2013Parameters.Pogingen.Tekst} pogingen volstaan in plaats van {Wi2013Parameters.PogingenTot2023.Tekst}", Wetsdatum.Wijziging2023, null, naBegin, cursus, Wi2013Feiten.Pogingen >= Wi2013Parameters.Pogingen)
                .Grondslag(Ri.Artikel("12.2a").Lid(1))
                .Dan(vraag.Mogelijk, true).Dan(vraag.Pogingen, Nodig),
            Oud("ONTH-09-alfabetisering", "Oude wet: de variant voor wie alfabetisering volgde, met een toets", Wetsdatum.Inwerkingtreding, null, Wi2013Feiten.Alfabetiseringsvariant)
                .Dan(vraag.Mogelijk, true),
            School("OVG-58", $"Oude wet, schoolvariant: ten minste {Wi2013Parameters.Schooluren.Tekst} uur Nederlands en KNM op school, en niet leerbaar of {Wi2013Parameters.PogingenSchool.Tekst} pogingen; zij mag eerder dan een half jaar voor het einde worden aangevraagd", Wi2013Feiten.Schooluren >= Wi2013Parameters.Schooluren, (Wi2013Feiten.NietLeerbaar | (Wi2013Feiten.Pogingen >= Wi2013Parameters.PogingenSchool)).Genoemd($"{Wi2013Feiten.NietLeerbaar.Tekst}, of {Wi2013Feiten.Pogingen.Tekst} is ten minste {Wi2013Parameters.PogingenSchool.Tekst}"), !Wi2013Feiten.VrijstellendeOpleidingOpAchttien)
                .Grondslag(Ri.Artikel("12.2a").Leden(2, 3), Ri.Artikel("12.2a").Lid(5)),
            School("OVG-58-afwijking", "Oude wet, schoolvariant: in bijzondere omstandigheden kan de Minister ten gunste van de persoon van deze eisen afwijken", Wi2013Feiten.AfwijkingSchoolvariant)
                .Grondslag(Ri.Artikel("12.2a").Lid(4)),
            Oud("ONTH-09-niet", "Oude wet: zonder een van deze varianten is er geen ontheffing wegens inspanningen", Wetsdatum.Inwerkingtreding, null)
                .Dan(vraag.Mogelijk, false).Dan(vraag.Pogingen, Nodig));
    }
}
