using Wet.Inburgering.Examens;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Leerroutes;

/// <summary>
/// Bi art. 5.4 lid 4 (lid 3 tot 2023): wat meegaat naar de nieuwe leerroute, per richting. Bij iedere richting past het college het PIP aan
/// (Bi art. 5.3) en blijft de termijn zoals hij was (Wi2021 art. 11 lid 3).
/// </summary>
internal static class GevolgRoutewijzigingRegels
{
    private const Leerroute B1 = Leerroute.B1Route;
    private const Leerroute O = Leerroute.Onderwijsroute;
    private const Leerroute Z = Leerroute.Zelfredzaamheidsroute;

    public static Uitwerking GevolgRoutewijziging()
    {
        var vraag = Rechtsvragen.GevolgRoutewijziging;
        var overwogen = VoortgangFeiten.OverwogenLeerroute;
        var zelfdeRoute = new[] { B1, O, Z }.Select(r => RoutewijzigingRegels.Huidig.Is(r) & overwogen.Is(r)).Aggregate((a, b) => a | b)
            .Genoemd("de overwogen leerroute is de route in het laatste PIP");
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringstermijn.IsVanToepassing],
            [
                new Regelbouwer<Dossier>("SWITCH-03", "Is de overwogen leerroute de route in het laatste PIP, dan verandert er niets")
                    .Grondslag(Wi2021.Artikel(17).Lid(2))
                    .Als(zelfdeRoute)
                    .Dan(vraag.Uren, Urengevolg.GeenWijziging).Dan(vraag.Examens, Examengevolg.GeenWijziging)
                    .Dan(vraag.MapVerplicht, Rechtsvragen.Onderdelen.Map).Dan(vraag.PipAanpassen, false).Dan(vraag.TermijnVerschuift, false),
                .. Versie(string.Empty, 3, 5, null, Wetsdatum.Wijziging2023), .. Versie("/2023", 4, 6, Wetsdatum.Wijziging2023, null),
            ]);
    }

    /// <summary>De richtingen, met de leden zoals zij in een periode genummerd waren.</summary>
    private static IEnumerable<Regel<Dossier>> Versie(string achtervoegsel, int meenemen, int aanpassen, LocalDate? vanaf, LocalDate? tot)
    {
        Regelbouwer<Dossier> Richting(string letter, string titel, Leerroute van, Leerroute naar, Urengevolg uren, Examengevolg examens)
        {
            var vraag = Rechtsvragen.GevolgRoutewijziging;
            return new Regelbouwer<Dossier>($"SWITCH-03{letter}{achtervoegsel}", titel)
                .Grondslag(Bi.Artikel("5.4").Lid(meenemen), Bi.Artikel("5.3").Lid(aanpassen), Wi2021.Artikel(8).Lid(3), Wi2021.Artikel(11).Lid(3).Onderdeel("b"))
                .Geldig(vanaf, tot)
                .Als(RoutewijzigingRegels.Huidig.Is(van), VoortgangFeiten.OverwogenLeerroute.Is(naar))
                .Dan(vraag.Uren, uren).Dan(vraag.Examens, examens).Dan(vraag.MapVerplicht, naar == O ? new VasteVoorwaarde<Dossier>(Waarheid.Onwaar, "nee") : !OnderdelenRegels.HeeftTrajectAfgerond).Dan(vraag.PipAanpassen, true).Dan(vraag.TermijnVerschuift, false);
        }

        yield return Richting("a", "Van de onderwijs- naar de B1-route: gevolgde uren tellen bij de intensiteit, pogingen en behaalde onderdelen gaan mee, en de MAP moet alsnog", O, B1, Urengevolg.TellenBijIntensiteit, Examengevolg.TellenVoorInburgeringsexamen)
            .Zekerheid(Zekerheid.Middel);
        yield return Richting("b", "Van de zelfredzaamheids- naar de B1-route: gevolgde uren tellen bij de intensiteit", Z, B1, Urengevolg.TellenBijIntensiteit, Examengevolg.NietGeregeld);
        yield return Richting("c", "Van de B1- naar de onderwijsroute: pogingen en behaalde onderdelen tellen voor de examenonderdelen van die route, en de MAP hoeft niet", B1, O, Urengevolg.NietGeregeld, Examengevolg.TellenVoorOnderdelenOnderwijsroute);
        yield return Richting("d", "Van de B1- naar de zelfredzaamheidsroute: gevolgde uren gaan van de cursusuren af", B1, Z, Urengevolg.GaanAfVanUrennorm, Examengevolg.NietGeregeld);
        yield return Richting("e", "Van de onderwijs- naar de zelfredzaamheidsroute: gevolgde uren gaan van de cursusuren af, en de MAP moet alsnog", O, Z, Urengevolg.GaanAfVanUrennorm, Examengevolg.NietGeregeld)
            .Zekerheid(Zekerheid.Middel);
        yield return Richting("f", "Van de zelfredzaamheids- naar de onderwijsroute: niet verboden, maar wat meegaat is niet geregeld; de MAP hoeft niet", Z, O, Urengevolg.NietGeregeld, Examengevolg.NietGeregeld);
    }
}
