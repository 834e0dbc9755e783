using Wet.Inburgering.Overgangsrecht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Examens;

/// <summary>
/// Wi2021 art. 6 lid 2; Bi art. 3.10, 3.15 en 3.16; Ri art. 3.18: diploma of certificaat, en wat na een onregelmatigheid kan. De Minister geeft het
/// document en, tegen kostprijs, een duplicaat (EXAM-53); wat dat kost, staat er niet.
/// </summary>
internal static class DocumentRegels
{
    public static Uitwerking DiplomaOfCertificaat()
    {
        var vraag = Rechtsvragen.DiplomaOfCertificaat;
        var voldaan = Rechtsvragen.Voldaan;
        var klaar = voldaan.Voldaan.Genoemd("aan de hele plicht is voldaan");
        var plichtig = Rechtsvragen.Inburgeringsplicht.Ja;
        var vrijwillig = Examenstand.Vrijwillig();

        Regelbouwer<Dossier> Recht(string id, string titel, Inburgeringsdocument document, Waarde<Dossier> dag, bool doorCollege, params Grondslag[] grondslagen)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(grondslagen)
                .Dan(vraag.Recht, true).Dan(vraag.Document, document).Dan(vraag.Dagtekening, dag).Dan(vraag.DoorCollege, doorCollege);

        Regelbouwer<Dossier> Geen(string id, string titel, params Grondslag[] grondslagen) => new Regelbouwer<Dossier>(id, titel).Grondslag(grondslagen).Dan(vraag.Recht, false);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.ToepasselijkeWet.Keuze.Is(ToepasselijkeWet.Wi2021)],
            Geen("EXAM-51-ingetrokken", "Is het diploma ingetrokken, dan is er geen recht meer op, tot de persoon daarna alsnog voldoet", Bi.Artikel("3.10").Lid(3))
                .Als(klaar, voldaan.Document.Is(Inburgeringsdocument.Diploma), DocumentFeiten.DiplomaIngetrokken <= Gedeeld.Peildatum, (voldaan.Op <= DocumentFeiten.DiplomaIngetrokken).Genoemd("de persoon had al voor de intrekking voldaan")),
            Recht(
                "ONDERDEEL-02-certificaat",
                "Zelfredzaamheidsroute behaald en de hele plicht klaar: een certificaat, dat het college persoonlijk uitreikt; behaalde onderdelen op A2 staan erop, maar maken er geen diploma van",
                Inburgeringsdocument.Certificaat,
                voldaan.Op,
                doorCollege: true,
                Wi2021.Artikel(6).Lid(2),
                Bi.Artikel("3.16").Lid(1),
                Ri.Artikel("3.18"))
                .Als(klaar, voldaan.Document.Is(Inburgeringsdocument.Certificaat)),
            Recht(
                "ONDERDEEL-02",
                "Inburgeringsexamen of onderwijsroute behaald en de hele plicht klaar: een diploma, dat de Minister verstrekt",
                Inburgeringsdocument.Diploma,
                voldaan.Op,
                doorCollege: false,
                Wi2021.Artikel(6).Lid(2),
                Bi.Artikel("3.15").Lid(1),
                Wi2021.Artikel(8).Lid(4))
                .Als(klaar, voldaan.Document.Is(Inburgeringsdocument.Diploma)),
            Geen("ONDERDEEL-02-niet", "Wie inburgeringsplichtig is en nog niet aan de hele plicht heeft voldaan, heeft nog geen recht op diploma of certificaat", Wi2021.Artikel(6).Lid(2))
                .Als(plichtig),
            Geen("VRIJW-51-geen", "Zonder plicht en zonder vrijwillige inburgering is er geen diploma of certificaat", Wi2021.Artikel(6).Lid(2))
                .Als(!DocumentFeiten.Deelnemer, (!Intake.PipFeiten.HeeftPip).Genoemd("er is nooit een PIP geweest")),
            new Regelbouwer<Dossier>("ONDERDEEL-02-eerder", "Wie niet meer plichtig is en een PIP had, kan eerder al aan de plicht hebben voldaan; dan blijft het recht bestaan")
                .Grondslag(Wi2021.Artikel(6).Lid(2)).Zekerheid(Zekerheid.Middel)
                .Als(!DocumentFeiten.Deelnemer),
            Geen("VRIJW-51-ingetrokken", "Is het diploma van wie vrijwillig inburgert ingetrokken, dan is er geen recht meer op, tot hij daarna alsnog alles behaalt", Bi.Artikel("3.10").Lid(3))
                .Geldig(vanaf: Wetsdatum.Wijziging2025)
                .Als(vrijwillig.MetExamen.Genoemd("de vier taalonderdelen op ten minste A2 en KNM zijn behaald"), DocumentFeiten.DiplomaIngetrokken <= Gedeeld.Peildatum, (vrijwillig.Op.Minstens(DocumentFeiten.OnaBehaald) <= DocumentFeiten.DiplomaIngetrokken).Genoemd("alles was al voor de intrekking behaald")),
            Recht(
                "VRIJW-51",
                "Wie vrijwillig inburgert en de taalonderdelen op ten minste A2, KNM en ONA behaalde, krijgt het diploma van het oude Besluit inburgering",
                Inburgeringsdocument.DiplomaBesluitInburgering,
                vrijwillig.Op.Minstens(DocumentFeiten.OnaBehaald).Genoemd("de dag van het laatste onderdeel"),
                doorCollege: false,
                Bi.Artikel("3.15").Lid(2),
                Bi.Artikel("6.2a").Lid(2))
                .Geldig(vanaf: Wetsdatum.Wijziging2025)
                .Als(vrijwillig.MetExamen.Genoemd("de vier taalonderdelen op ten minste A2 en KNM zijn behaald"), DocumentFeiten.OnaBehaald <= Gedeeld.Peildatum),
            Geen("VRIJW-51-niet", "Wie vrijwillig inburgert en nog een onderdeel mist, heeft nog geen recht op het diploma", Bi.Artikel("3.15").Lid(2))
                .Geldig(vanaf: Wetsdatum.Wijziging2025));
    }

    /// <summary>EXAM-51: alleen voor de examens van de Minister (KNM en A2). Een ongeldig verklaarde poging telt nergens als behaald.</summary>
    public static Uitwerking Onregelmatigheid()
    {
        var vraag = Rechtsvragen.Onregelmatigheid;

        Regelbouwer<Dossier> Gevolg(string id, string titel, Grondslag grondslag, bool examen = false, bool uitslag = false, bool diploma = false)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(grondslag)
                .Dan(vraag.ExamenOngeldig, examen).Dan(vraag.OpnieuwAfleggen, examen).Dan(vraag.UitslagOngeldig, uitslag).Dan(vraag.DiplomaIntrekken, diploma);

        return new Beslislijst(
            vraag,
            [
                Rechtsvragen.ToepasselijkeWet.Keuze.Is(ToepasselijkeWet.Wi2021),
                (DocumentFeiten.OntdektOp <= Gedeeld.Peildatum).Genoemd("er is iets ontdekt dat een onregelmatigheid bij een examen kan zijn"),
            ],
            Gevolg("EXAM-51-staatsexamen", "Bij het staatsexamen (B1 of B2) gelden de regels daarvan; dit artikel geeft de Minister daar geen bevoegdheid", Bi.Artikel("3.10"))
                .Als(DocumentFeiten.BijStaatsexamen),
            Gevolg("EXAM-51-geen", "Zonder onregelmatigheid kan de Minister niets ongeldig verklaren of intrekken", Bi.Artikel("3.10"))
                .Als(!DocumentFeiten.Vastgesteld),
            Gevolg("EXAM-51-bij", "Onregelmatigheid bij het examen: de Minister kan het examen ongeldig verklaren en opdragen het opnieuw af te leggen", Bi.Artikel("3.10").Lid(1), examen: true)
                .Als(DocumentFeiten.Moment.Is(Ontdekking.BijExamen)),
            Gevolg("EXAM-51-na", "Na het examen ontdekt: de Minister kan de uitslag ongeldig verklaren", Bi.Artikel("3.10").Lid(2), uitslag: true)
                .Als(DocumentFeiten.Moment.Is(Ontdekking.NaExamen)),
            Gevolg("EXAM-51-diploma", "Na het diploma ontdekt: de Minister kan de uitslag ongeldig verklaren en het diploma intrekken", Bi.Artikel("3.10").Lid(3), uitslag: true, diploma: true));
    }
}
