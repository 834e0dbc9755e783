using Wet.Inburgering.Leerroutes;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Handhaving;

/// <summary>
/// Wi2021 art. 24, 26 en 27; Bi art. 7.2 lid 1 en 3: de vaste boete als PVT of MAP niet op tijd is afgerond. Iedere keer hetzelfde bedrag. Bij dit
/// bedrag is horen niet verplicht (Awb art. 5:53).
/// </summary>
internal static class BoetePvtMapRegels
{
    public static Uitwerking BoetePvtMap()
    {
        var vraag = Rechtsvragen.BoetePvtMap;
        var onderdelen = Rechtsvragen.Onderdelen;
        var afloop = new Boeteafloop(BoeteTermijnFeiten.PvtOntbrak | BoeteTermijnFeiten.MapOntbrak, HandhavingParameters.VervalLaag);
        var pvtOntbreekt = (!(Rechtsvragen.Pvt.Afgerond & afloop.Telt(Rechtsvragen.Pvt.Op))).Genoemd("het PVT is niet op tijd afgerond");
        var mapOntbreekt = (onderdelen.Map & !(Rechtsvragen.Map.Afgerond & afloop.Telt(Rechtsvragen.Map.Op))).Genoemd("de MAP is vereist en niet op tijd afgerond");
        var pvtVerweten = pvtOntbreekt & BoetegrondenFeiten.PvtVerwijtbaar;
        var mapVerweten = mapOntbreekt & BoetegrondenFeiten.MapVerwijtbaar;
        var pvt = pvtVerweten & !BoetegrondenFeiten.BijstandVerlaagdVoorPvt;
        var map = mapVerweten & !BoetegrondenFeiten.BijstandVerlaagdVoorMap;
        var een = new Vast<Dossier>(1, Eenheid.Aantal, "een");

        Regelbouwer<Dossier> Geen(string id, string titel, params Voorwaarde<Dossier>[] als)
            => new Regelbouwer<Dossier>(id, titel).Als(als).Dan(vraag.MagOpleggen, false).Dan(vraag.Aantal, Gedeeld.Nul).Dan(vraag.Bedrag, Gedeeld.NulEuro);

        Regelbouwer<Dossier> Ja(string id, string titel, Waarde<Dossier> aantal, Waarde<Dossier> bedrag)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(Wi2021.Artikel(24).Lid(1), Wi2021.Artikel(26).Lid(1).Onderdeel("b"), Bi.Artikel("7.2").Lid(1), Bi.Artikel("7.2").Lid(3))
                .Dan(vraag.MagOpleggen, true)
                .Dan(vraag.Aantal, aantal)
                .Dan(vraag.Bedrag, (bedrag - BoetegrondenFeiten.VerlagingPvtMap.Minstens(Gedeeld.NulEuro)).Minstens(Gedeeld.NulEuro).Genoemd($"{bedrag.Tekst}, min de verlaging wegens bijzondere omstandigheden"))
                .Dan(vraag.BevoegdheidVervalt, afloop.VervalOp);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.VolgendeBoete.IsVanToepassing],
            Geen("BOETE-08", Boetetitels.Asielstatushouder, Boeteafloop.BeschermdDoorRechtspraak)
                .Grondslag(HandhavingLezingen.BoeteAanStatushouder).Zekerheid(Zekerheid.Middel),
            Geen("SANCTIE-11-overleden", Boetetitels.Overleden, Boetevoorwaarden.Overleden)
                .Grondslag(Awb.Artikel("5:42")),
            Geen("SANCTIE-04-klaar", "Zijn het PVT en, waar die hoort, de MAP op tijd afgerond, dan is er geen boete", !pvtOntbreekt, !mapOntbreekt)
                .Grondslag(Wi2021.Artikel(24).Lid(1), Wi2021.Artikel(8).Lid(3)),
            Geen("SANCTIE-04-termijn", Boetetitels.TermijnLoopt, Boeteafloop.EersteTermijnLoopt)
                .Grondslag(Wi2021.Artikel(24).Lid(1)),
            Geen("SANCTIE-11", Boetetitels.AlBeboet, afloop.AlBeboet)
                .Grondslag(Awb.Artikel("5:43"), Wi2021.Artikel(24).Leden(3, 4)),
            new Regelbouwer<Dossier>("SANCTIE-11-ander", "Is bij de laatste afloop alleen voor de leerroute beboet, dan staat niet vast of deze boete er nog bij kan")
                .Grondslag(Wi2021.Artikel(24).Leden(1, 3)).Zekerheid(Zekerheid.Laag)
                .Als(Boeteafloop.AlleenAndereBoete),
            Geen("SANCTIE-13", Boetetitels.Vervallen(HandhavingParameters.VervalLaag), afloop.Vervallen)
                .Grondslag(Awb.Artikel("5:45").Lid(2)).Zekerheid(Zekerheid.Middel),
            Geen("BOETE-09", Boetetitels.GeenVerwijt, !pvtVerweten, !mapVerweten)
                .Grondslag(Awb.Artikel("5:41")),
            Geen("SANCTIE-10", Boetetitels.BijstandVerlaagd, !pvt, !map)
                .Grondslag(Wi2021.Artikel(27)),
            Ja(
                "BOETE-03-twee",
                $"PVT en MAP niet op tijd afgerond: twee keer {HandhavingParameters.BoetePvtMap.Tekst}, als de gemeente die lezing volgt",
                een + een,
                ((Waarde<Dossier>)HandhavingParameters.BoetePvtMap + HandhavingParameters.BoetePvtMap).Genoemd($"twee keer {HandhavingParameters.BoetePvtMap.Tekst}"))
                .Zekerheid(Zekerheid.Laag)
                .Als(pvt, map, HandhavingLezingen.AantalPvtMap.Is(Aantallezing.TweeBoetes)),
            Ja("BOETE-03", $"PVT of MAP niet op tijd afgerond: {HandhavingParameters.BoetePvtMap.Tekst}", een, HandhavingParameters.BoetePvtMap));
    }
}
