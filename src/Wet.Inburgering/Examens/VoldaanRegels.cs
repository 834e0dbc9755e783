using Wet.Inburgering.Leerroutes;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Examens;

/// <summary>
/// Wi2021 art. 6, 7, 8 lid 4, 9 en 11: aan de plicht is voldaan als alle onderdelen klaar zijn, op de dag van het laatste. Er is een termijn voor
/// alle onderdelen samen.
/// </summary>
internal static class VoldaanRegels
{
    public static Uitwerking Voldaan()
    {
        var vraag = Rechtsvragen.Voldaan;
        var onderdelen = Rechtsvragen.Onderdelen;
        var route = onderdelen.Leerroute;

        Regelbouwer<Dossier> Nee(string id, string titel, params Grondslag[] grondslagen) => new Regelbouwer<Dossier>(id, titel).Grondslag(grondslagen).Dan(vraag.Voldaan, false);

        Regel<Dossier> Ja(string id, string titel, Grondslag grondslag, Inburgeringsdocument document, Leerroutestand stand)
        {
            var op = stand.Op.Minstens(Rechtsvragen.Pvt.Op).Minstens(Gedeeld.Als(onderdelen.Map, Rechtsvragen.Map.Op, Rechtsvragen.Pvt.Op)).Genoemd("de dag van het laatste onderdeel");
            return new Regelbouwer<Dossier>(id, titel).Grondslag(Wi2021.Artikel(6).Leden(1, 2), grondslag).Zekerheid(Zekerheid.Middel).Als(route.Is(stand.Route)).Als([.. stand.Als])
                .Dan(vraag.Voldaan, true).Dan(vraag.Op, op).Dan(vraag.Tijdig, Tijdig(op)).Dan(vraag.Document, document);
        }

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringstermijn.IsVanToepassing],
            Nee("VOLD-01-pvt", "Zonder afgerond PVT is niet aan de plicht voldaan", Wi2021.Artikel(6).Lid(1).Onderdeel("a")).Als((!Rechtsvragen.Pvt.Afgerond).Genoemd("het PVT is niet afgerond")),
            Nee("VOLD-01-map", "Is de MAP vereist en niet afgerond, dan is niet aan de plicht voldaan", Wi2021.Artikel(6).Lid(1).Onderdeel("b"))
                .Als(onderdelen.Map.Genoemd("de MAP is vereist"), (!Rechtsvragen.Map.Afgerond).Genoemd("de MAP is niet afgerond")),
            Ja(
                "VOLD-01-z",
                "Zelfredzaamheidsroute behaald, met PVT en MAP: aan de plicht is voldaan, met een certificaat",
                Bi.Artikel("3.16").Lid(1),
                Inburgeringsdocument.Certificaat,
                Leerroutestand.Zelfredzaam),
            Ja(
                "ROUTE-B1-01-behaald",
                "B1-route: taalonderdelen op B1 (of A2 waar dat is toegestaan) en KNM behaald, met PVT en MAP: aan de plicht is voldaan, met een diploma",
                Wi2021.Artikel(7).Lid(1),
                Inburgeringsdocument.Diploma,
                Leerroutestand.B1),
            Ja(
                "ROUTE-O-03",
                "Onderwijsroute behaald met het diploma van het taalschakeltraject, en PVT: aan de plicht is voldaan, met een diploma",
                Bi.Artikel("3.15").Lid(1),
                Inburgeringsdocument.Diploma,
                Leerroutestand.Taalschakel),
            Ja(
                "ROUTE-O-04",
                "Onderwijsroute niet behaald, maar de taalonderdelen op ten minste B1 en KNM wel: dat telt als het inburgeringsexamen",
                Wi2021.Artikel(8).Lid(4),
                Inburgeringsdocument.Diploma,
                Leerroutestand.Terugval),
            Nee("KNM-01", $"B1-route: zonder KNM ({ExamenParameters.KnmOnderwerpen.Tekst} onderwerpen, hetzelfde examen bij ieder taalniveau) is het inburgeringsexamen niet behaald", Wi2021.Artikel(7).Lid(1).Onderdeel("b"), Bi.Artikel("3.4").Lid(1), Ri.Artikel("3.2"))
                .Als(route.Is(Leerroute.B1Route), (!Examenstand.KnmBehaald()).Genoemd("KNM is niet behaald of vrijgesteld")),
            Nee("VOLD-01-leerroute", "Zolang de leerroute niet behaald is, is niet aan de plicht voldaan", Wi2021.Artikel(6).Lid(1).Onderdeel("c")));
    }

    /// <summary>Binnen de termijn van drie jaar (met wat verlengd is) of de nieuwe termijn; kan DUO nog verlengen, dan staat te laat niet vast.</summary>
    private static Voorwaarde<Dossier> Tijdig(Waarde<Dossier> op)
    {
        var eerste = Rechtsvragen.Inburgeringstermijn;
        var nieuw = Rechtsvragen.NieuweTermijn;
        var heeftNieuwe = nieuw.Aantal > Gedeeld.Nul;
        return Gedeeld.Misschien(
            (op < eerste.EindeExclusief) | (heeftNieuwe & (op >= nieuw.Aanvang) & (op < nieuw.EindeExclusief)),
            (op < Rechtsvragen.Inspanningsverlenging.EindeExclusief) | (heeftNieuwe & (op < Rechtsvragen.VerlengingNieuweTermijn.EindeExclusief)),
            "DUO verlengt de termijn nog").Genoemd("dat was binnen de termijn");
    }
}
