using Wet.Inburgering.Leerroutes;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Examens;

/// <summary>
/// Wi2021 art. 17 lid 3-4; Bi art. 5.5: afschalen naar A2, geheel of voor een deel van de taalonderdelen. KNM blijft gelijk. Er is geen vroegste
/// dag; na afloop van de termijn zonder nieuwe termijn regelen de teksten het niet.
/// </summary>
internal static class AfschalenRegels
{
    public static Uitwerking Afschalen()
    {
        var vraag = Rechtsvragen.Afschalen;
        var uren = Uren();

        Regelbouwer<Dossier> Regel(string id, string titel, Grondslag grondslag, bool mag)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(grondslag, Bi.Artikel("5.5").Leden(1, 2)).Dan(vraag.Uren, uren).Dan(vraag.Mag, mag);

        var lid3 = Wi2021.Artikel(17).Lid(3);
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringstermijn.IsVanToepassing],
            Regel("AFSCH-01-route", "Alleen in de B1-route kan het college afschalen", lid3, mag: false).Als(!Rechtsvragen.Onderdelen.Leerroute.Is(Leerroute.B1Route)),
            Regel("AFSCH-01-uren", $"Met minder dan {ExamenParameters.Afschaaluren.Tekst} uur Nederlands als tweede taal kan het niet", lid3, mag: false).Als(uren < ExamenParameters.Afschaaluren),
            Regel("AFSCH-01-inspanning", "Zonder voldoende inspanning tijdens de lessen kan het niet", lid3, mag: false).Als(!ExamenFeiten.VoldoendeInspanning),
            Regel("AFSCH-01-haalbaar", "Is B1 haalbaar binnen de termijn, dan kan het niet", lid3, mag: false).Als(!ExamenFeiten.B1NietHaalbaar),
            Regel("AFSCH-01", $"B1-route, ten minste {ExamenParameters.Afschaaluren.Tekst} uur met voldoende inspanning, en B1 is niet haalbaar binnen de termijn die loopt: het college kan afschalen", lid3, mag: true)
                .Als(
                    Rechtsvragen.Onderdelen.Leerroute.Is(Leerroute.B1Route),
                    uren >= ExamenParameters.Afschaaluren,
                    ExamenFeiten.VoldoendeInspanning,
                    ExamenFeiten.B1NietHaalbaar,
                    Loopt()));
    }

    private static Waarde<Dossier> Uren()
    {
        var soort = UrenFeiten.Soort.IsEenVan(Urensoort.Nt2, Urensoort.Alfabetisering)
            | (UrenFeiten.Soort.Is(Urensoort.OverigeTaalschakelles) & (Voorwaarde<UrenInPeriode>)ExamenLezingen.Taalschakeluren.Is(Taalschakellezing.AlleLessen));
        var telt = soort.Genoemd("het is Nederlands als tweede taal of alfabetisering, of een les die ook telt")
            & UrenFeiten.Instelling.IsEenVan(Instelling.MetKeurmerk, Instelling.Taalschakelinstelling);
        return (Urentelling.VanafPip(telt) + Urentelling.InIntake(ExamenFeiten.AfschalingIntakeurenTellenMee, soort))
            .Genoemd("het aantal uren Nederlands als tweede taal of alfabetisering bij een instelling met keurmerk of een taalschakelinstelling sinds het eerste PIP (de brede intake als het college dat kiest; andere taalschakellessen als de gemeente die lezing volgt)");
    }

    /// <summary>De termijn loopt, met wat DUO al verlengde; wat nog verlengd kan worden loopt misschien.</summary>
    public static Voorwaarde<Dossier> Loopt()
    {
        var eerste = Rechtsvragen.Inburgeringstermijn;
        var nieuw = Rechtsvragen.NieuweTermijn;
        var inNieuwe = (nieuw.Aantal > Gedeeld.Nul) & (Gedeeld.Peildatum >= nieuw.Aanvang);
        return Gedeeld.Misschien(
            ((Gedeeld.Peildatum >= eerste.Aanvang) & (Gedeeld.Peildatum < eerste.EindeExclusief)) | (inNieuwe & (Gedeeld.Peildatum < nieuw.EindeExclusief)),
            ((Gedeeld.Peildatum >= eerste.Aanvang) & (Gedeeld.Peildatum < Rechtsvragen.Inspanningsverlenging.EindeExclusief)) | (inNieuwe & (Gedeeld.Peildatum < Rechtsvragen.VerlengingNieuweTermijn.EindeExclusief)),
            "DUO verlengt de termijn nog").Genoemd("de (verlengde of nieuwe) termijn loopt");
    }
}
