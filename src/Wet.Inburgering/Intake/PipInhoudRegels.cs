using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Ontzorgen;
using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Intake;

/// <summary>Wi2021 art. 15 lid 1 tot en met 3 en Bi art. 5.3: wat er in het PIP moet staan, en wat daarvan in het laatste PIP ontbreekt.</summary>
internal static class PipInhoudRegels
{
    public static Uitwerking PipInhoud()
    {
        var vraag = Rechtsvragen.PipInhoud;
        var routeStaatErin = PipFeiten.Laatste(PipFeiten.VastgesteldeLeerroute).Is(Pipdeel.Opgenomen).Genoemd("de leerroute staat erin");
        var routeOntbreekt = Ontbreekt(PipFeiten.VastgesteldeLeerroute);
        var ondersteuning = Ontbreekt(PipFeiten.Ondersteuning);
        var pvt = Ontbreekt(PipFeiten.IntensiteitPvt);
        var map = Ontbreekt(PipFeiten.IntensiteitMap, Rechtsvragen.Onderdelen.Map.Genoemd("de MAP hoort bij wat deze persoon moet doen"));
        var vve = Ontbreekt(PipFeiten.AfsprakenVve, IntakeFeiten.VveVanToepassing);
        var leerroute = Ontbreekt(PipFeiten.IntensiteitLeerroute, GroepRegels.WasAsielstatushouder(PipFeiten.DagLaatste).Genoemd("de persoon was op die dag asielstatushouder"));
        var gesprekken = Ontbreekt(PipFeiten.Voortgangsgesprekken);
        var bijstand = Ontbreekt(PipFeiten.Bijstandsbesluiten, OntzorgFeiten.Lijst.Bestaat(OntzorgFeiten.IsBijstand & OntzorgFeiten.LooptOpPeildatum).Genoemd("de persoon heeft bijstand"));

        Regelbouwer<Dossier> Regel(string id, string titel, Grondslag grondslag, bool ja)
            => new Regelbouwer<Dossier>($"PIP-01{id}", titel).Grondslag(grondslag)
                .Dan(vraag.Ja, ja).Dan(vraag.Leerroute, Kort(routeOntbreekt)).Dan(vraag.Ondersteuning, Kort(ondersteuning)).Dan(vraag.IntensiteitPvt, Kort(pvt)).Dan(vraag.IntensiteitMap, Kort(map)).Dan(vraag.AfsprakenVve, Kort(vve))
                .Dan(vraag.IntensiteitLeerroute, Kort(leerroute)).Dan(vraag.Voortgangsgesprekken, Kort(gesprekken)).Dan(vraag.Bijstandsbesluiten, Kort(bijstand));

        Regelbouwer<Dossier> Gebrek(string id, string titel, Grondslag grondslag, Voorwaarde<Dossier> ontbreekt) => Regel(id, titel, grondslag, ja: true).Als(ontbreekt);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.NogTeInburgeren.Ja, PipFeiten.HeeftPip],
            Gebrek("-leerroute", "In het PIP hoort de leerroute", Wi2021.Artikel(15).Lid(1).Onderdeel("a"), routeOntbreekt),
            Gebrek("a", "In het PIP hoort de ondersteuning en begeleiding die de persoon nodig heeft", Wi2021.Artikel(15).Lid(1).Onderdeel("b"), ondersteuning),
            Gebrek("b", "In het PIP hoort de intensiteit van het participatieverklaringstraject", Wi2021.Artikel(15).Lid(1).Onderdeel("c"), pvt),
            Gebrek("c", "In het PIP hoort de intensiteit van de module Arbeidsmarkt en Participatie, als die hoort bij wat deze persoon moet doen (niet in of na de onderwijsroute: MAP-02)", Wi2021.Artikel(15).Lid(1).Onderdeel("c"), map).Grondslag(Wi2021.Artikel(8).Lid(3)),
            Gebrek("d", "In het PIP horen afspraken over voor- of vroegschoolse educatie van het kind, als dat van toepassing is", Wi2021.Artikel(15).Lid(1).Onderdeel("d"), vve),
            Gebrek("e", "In het PIP hoort de intensiteit van de leerroute, alleen bij een asielstatushouder", Wi2021.Artikel(15).Lid(2), leerroute),
            Gebrek("f", "In het PIP hoort het aantal voortgangsgesprekken", Bi.Artikel("5.3").Lid(3), gesprekken).Geldig(tot: Wetsdatum.Wijziging2023),
            Gebrek("f/2023", "In het PIP hoort het aantal voortgangsgesprekken", Bi.Artikel("5.3").Lid(4), gesprekken).Geldig(vanaf: Wetsdatum.Wijziging2023),
            Gebrek("g", "Bij het PIP horen de besluiten van de Participatiewet (ook over ontzorgen), als de persoon bijstand heeft", Wi2021.Artikel(15).Lid(3), bijstand),
            Regel(string.Empty, "Staan de leerroute en al deze onderdelen erin, dan ontbreekt er niets", Wi2021.Artikel(15).Leden(1, 3), ja: false)
                .Als(routeStaatErin));
    }

    private static Voorwaarde<Dossier> Kort(Voorwaarde<Dossier> ontbreekt) => ontbreekt.Genoemd("verplicht en ontbreekt");

    private static Voorwaarde<Dossier> Ontbreekt(Keuze<Pip, Pipdeel> deel, Voorwaarde<Dossier>? verplicht = null)
    {
        var ontbreekt = PipFeiten.Laatste(deel).Is(Pipdeel.Ontbreekt).Genoemd($"{deel.Tekst}: ontbreekt in het laatste PIP");
        return verplicht is null ? ontbreekt : verplicht & ontbreekt;
    }
}
