using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Examens;

/// <summary>Bi art. 3.6-3.8; Ri art. 3.4, 3.5 en 3.10: examengeld, kosteloze pogingen en toelating.</summary>
internal static class ExamenkostenRegels
{
    private static readonly KeuzeFeit<Dossier, Examenonderdeel> Aanvraag = ExamenFeiten.AanvraagOnderdeel;

    internal static readonly Voorwaarde<Dossier> IsKnm = Aanvraag.Is(Examenonderdeel.Knm);

    internal static readonly Voorwaarde<Dossier> IsOpA2 = ExamenFeiten.AanvraagNiveau.Is(Taalniveau.A2);

    internal static readonly Voorwaarde<Dossier> IsStaatsexamen = ExamenFeiten.AanvraagNiveau.IsEenVan(Taalniveau.B1, Taalniveau.B2);

    public static Uitwerking Examenkosten()
    {
        var vraag = Rechtsvragen.Examenkosten;
        var route = Rechtsvragen.Onderdelen.Leerroute;
        var onderdelen = Taalonderdeel.Alle();
        var opPipniveau = onderdelen.Select(o => Aanvraag.Is(o.Onderdeel) & (IsStaatsexamen | (IsOpA2 & o.Niveau.Is(Taalniveau.A2)))).Aggregate((a, b) => a | b)
            .Genoemd("het taalonderdeel wordt afgelegd op ten minste het niveau van het PIP");
        var a2InPip = (IsOpA2 & onderdelen.Select(o => Aanvraag.Is(o.Onderdeel) & o.NuInPip.Is(Taalniveau.A2)).Aggregate((a, b) => a | b))
            .Genoemd("dit taalonderdeel op A2 is in het PIP afgesproken");
        var minderPogingen = (Eerdere() < ExamenParameters.KostelozePogingen).Genoemd($"er waren voor dit onderdeel minder dan {ExamenParameters.KostelozePogingen.Tekst} pogingen die tellen");

        Regel<Dossier> Kosteloos(string id, string titel, Grondslag grondslag, LocalDate? vanaf, params Voorwaarde<Dossier>[] als)
            => new Regelbouwer<Dossier>(id, $"Kosteloos voor een asielstatushouder, {ExamenParameters.KostelozePogingen.Tekst} keer per onderdeel: {titel}")
                .Grondslag(grondslag, Bi.Artikel("3.7").Lid(2)).Geldig(vanaf)
                .Als(GroepRegels.IsAsielstatushouder, minderPogingen).Als(als)
                .Dan(vraag.Kosteloos, true).Dan(vraag.Bedrag, Gedeeld.NulEuro);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            Kosteloos("EXAM-02-b1", "in de B1-route KNM, en taalonderdelen op ten minste het niveau van het PIP", Ri.Artikel("3.5").Lid(1), null, route.Is(Leerroute.B1Route), IsKnm | opPipniveau),
            Kosteloos("EXAM-02-onderwijs", "in de onderwijsroute alleen KNM", Ri.Artikel("3.5").Lid(2), null, route.Is(Leerroute.Onderwijsroute), IsKnm),
            Kosteloos("ROUTE-Z-05", "in de zelfredzaamheidsroute een taalonderdeel op A2 dat in het PIP is afgesproken", Ri.Artikel("3.5").Lid(3), null, route.Is(Leerroute.Zelfredzaamheidsroute), !IsKnm, a2InPip),
            Kosteloos(
                "ROUTE-Z-05-knm",
                "in de zelfredzaamheidsroute ook het KNM-examen dat in het PIP is afgesproken",
                Ri.Artikel("3.5").Lid(3),
                Wetsdatum.Wijziging2023,
                route.Is(Leerroute.Zelfredzaamheidsroute),
                IsKnm,
                PipFeiten.Laatste(PipFeiten.Knm).Is(Knmvorm.Examen)),
            new Regelbouwer<Dossier>("EXAM-02-knm", $"Het examen KNM kost {ExamenParameters.ExamengeldKnm.Tekst}")
                .Grondslag(Ri.Artikel("3.4")).Als(IsKnm).Dan(vraag.Kosteloos, false).Dan(vraag.Bedrag, ExamenParameters.ExamengeldKnm),
            new Regelbouwer<Dossier>("EXAM-02-a2", $"Een taalonderdeel op A2 kost {ExamenParameters.ExamengeldA2.Tekst}")
                .Grondslag(Ri.Artikel("3.4")).Als(!IsKnm, IsOpA2).Dan(vraag.Kosteloos, false).Dan(vraag.Bedrag, ExamenParameters.ExamengeldA2),
            new Regelbouwer<Dossier>("EXAM-02-staatsexamen", "Het examengeld voor B1 of B2 staat in het Staatsexamenbesluit Nt2; deze regelingen noemen het niet")
                .Grondslag(Bi.Artikel("3.5").Lid(1)).Als(!IsKnm, IsStaatsexamen).Dan(vraag.Kosteloos, false));
    }

    /// <summary>EXAM-52: alleen de examens van de Minister (KNM en A2); voor B1 en B2 geldt het staatsexamen.</summary>
    public static Uitwerking Examentoelating()
    {
        var vraag = Rechtsvragen.Examentoelating;

        Regelbouwer<Dossier> Nee(string id, string titel, Grondslag grondslag) => new Regelbouwer<Dossier>(id, titel).Grondslag(grondslag).Dan(vraag.Ja, false);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, (IsKnm | IsOpA2).Genoemd("het is een examen van de Minister: KNM, of een taalonderdeel op A2")],
            Nee("EXAM-52-aanmelding", "Zonder schriftelijke aanmelding geen toelating", Bi.Artikel("3.6").Lid(1)).Als(!ExamenFeiten.Aangemeld),
            Nee("EXAM-52-betaling", "Zonder betaling geen toelating, tenzij de poging kosteloos is", Ri.Artikel("3.10").Lid(2)).Als(!ExamenFeiten.Betaald, !Rechtsvragen.Examenkosten.Kosteloos),
            Nee("EXAM-52-identiteit", "Wie zich niet kan identificeren, wordt niet toegelaten", Bi.Artikel("3.8")).Als(!ExamenFeiten.Geidentificeerd),
            Nee("EXAM-52-geheimhouding", "Wie de geheimhouding niet aanvaardt, wordt niet toegelaten", Ri.Artikel("3.10").Lid(4)).Als(!ExamenFeiten.GeheimhoudingAanvaard),
            new Regelbouwer<Dossier>("EXAM-52", "Aangemeld, betaald of kosteloos, geïdentificeerd en geheimhouding aanvaard: toegelaten")
                .Grondslag(Ri.Artikel("3.10").Leden(2, 4)).Dan(vraag.Ja, true));
    }

    /// <summary>De eerdere pogingen voor het aangevraagde onderdeel die voor het kosteloze aantal tellen.</summary>
    private static Waarde<Dossier> Eerdere()
    {
        var zelfde = Enum.GetValues<Examenonderdeel>().Where(o => o != Examenonderdeel.Onbekend)
            .Select(o => PogingFeiten.Onderdeel.Is(o) & (Voorwaarde<Examenpoging>)Aanvraag.Is(o)).Aggregate((a, b) => a | b).Genoemd("het is het aangevraagde onderdeel");
        var telt = PogingFeiten.Kosteloos | (Voorwaarde<Examenpoging>)ExamenLezingen.Pogingen.Is(Pogingenlezing.AllePogingen);
        return PogingFeiten.Lijst.Som(new Vast<Examenpoging>(1, Eenheid.Aantal, "een"), zelfde & IsVerbruikt() & telt);
    }

    /// <summary>KOSTEN-06: het examenreglement van 2026, alleen uit een samenvatting bekend.</summary>
    private static Beslissing<Examenpoging> IsVerbruikt()
    {
        var reglement = Uitvoeringspraktijk.Artikel("Examenreglement 2026 art. 3 lid 7 en 11 lid 11");
        var nietAfgelegd = PogingFeiten.Uitslag.Is(Examenuitslag.NietAfgelegd);
        Waarde<Examenpoging> start = Gedeeld.Dag(Wetsdatum.Examenreglement2026);
        return new(
            "de poging is verbruikt",
            (new Regelbouwer<Examenpoging>("KOSTEN-06", $"Wie zich ten minste {ExamenParameters.Afmelding.Tekst} voor het examen afmeldt, houdt de kosteloze poging; wie later afmeldt of niet verschijnt, niet")
                .Grondslag(Ri.Artikel("3.11"), reglement).Zekerheid(Zekerheid.Laag)
                .Als(nietAfgelegd, PogingFeiten.Examendag >= start, PogingFeiten.AfgemeldOp + ExamenParameters.Afmelding <= PogingFeiten.Examendag), false),
            (new Regelbouwer<Examenpoging>("KOSTEN-06-eerder", "Hoe afmelden voor een examen van voor 2026 werkte, is niet nagelezen")
                .Grondslag(Ri.Artikel("3.11"), reglement).Zekerheid(Zekerheid.Laag)
                .Als(nietAfgelegd, PogingFeiten.Examendag < start, new VasteVoorwaarde<Examenpoging>(Waarheid.Onbekend, "de poging bleef toen behouden")), false),
            (new Regelbouwer<Examenpoging>("KOSTEN-06-verbruikt", "Iedere andere poging is verbruikt")
                .Grondslag(Ri.Artikel("3.5")), true));
    }
}
