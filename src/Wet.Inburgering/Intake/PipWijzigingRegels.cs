using Wet.Inburgering.Bevoegdheid;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Intake;

/// <summary>Wi2021 art. 15 lid 4 en Bi art. 5.3: het PIP na verhuizing, na een andere leerroute en na afschalen.</summary>
internal static class PipWijzigingRegels
{
    /// <summary>De periode waaruit de bevoegdheid volgt.</summary>
    private static readonly Voorwaarde<Gemeenteperiode> GeeftBevoegdheid =
        (Volgt(Bevoegdheidsgrond.Woonplaats, Gemeenteband.Woonplaats) | Volgt(Bevoegdheidsgrond.Huisvesting, Gemeenteband.Huisvesting) | Volgt(Bevoegdheidsgrond.Koppeling, Gemeenteband.Koppeling))
        .Genoemd("uit deze periode volgt welk college bevoegd is");

    public static Uitwerking Verhuizing()
    {
        var vraag = Rechtsvragen.Verhuizing;
        var verhuisd = (!GemeenteperiodeFeiten.Zelfde(Rechtsvragen.BevoegdCollege.Gemeente, PipFeiten.GemeenteLaatste)).Genoemd("het laatste PIP is van een ander college dan nu bevoegd is");
        var inschrijving = GemeenteperiodeFeiten.Uit(GemeenteperiodeFeiten.Inschrijving, GeeftBevoegdheid).Genoemd("de inschrijving in de nieuwe gemeente");

        Regelbouwer<Dossier> NieuwPip(string id, int lid)
            => new Regelbouwer<Dossier>(id, $"Na verhuizing stelt het nieuwe college binnen {PipParameters.TienWekenNaVerhuizing.Tekst} na de inschrijving een PIP vast met dezelfde leerroute; ondersteuning en intensiteit mogen anders, de leerbaarheidstoets hoeft niet opnieuw en de termijn verschuift niet")
                .Grondslag(Wi2021.Artikel(15).Lid(4), Bi.Artikel("5.3").Lid(lid), Wi2021.Artikel(11).Lid(3).Onderdeel("b"), Atw.Artikel(1))
                .Als(verhuisd)
                .Dan(vraag.Ja, true).Dan(vraag.UitersteDag, new TotWerkdag<Dossier>(inschrijving + PipParameters.TienWekenNaVerhuizing)).Dan(vraag.Leerroute, PipFeiten.Laatste(PipFeiten.Route))
                .Dan(vraag.Ondersteuning, true).Dan(vraag.PvtEnMap, true).Dan(vraag.Intensiteit, GroepRegels.IsAsielstatushouder).Dan(vraag.Toets, false).Dan(vraag.Termijn, false);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.NogTeInburgeren.Ja, PipFeiten.HeeftPip],
            NieuwPip("PIP-05", 2).Geldig(tot: Wetsdatum.Wijziging2023),
            NieuwPip("PIP-05/2023", 3).Geldig(vanaf: Wetsdatum.Wijziging2023),
            new Regelbouwer<Dossier>("PIP-05a", "Is het laatste PIP van het college dat nu bevoegd is, dan is er geen verhuizing te verwerken")
                .Grondslag(Wi2021.Artikel(15).Lid(4))
                .Als(!verhuisd)
                .Dan(vraag.Ja, false));
    }

    public static Uitwerking PipAanpassing()
    {
        var vraag = Rechtsvragen.PipAanpassing;

        Regelbouwer<Dossier> Aanpassen(string id, string titel, Voorwaarde<Dossier> als, Aanpassingsreden reden, params Grondslag[] grondslagen)
            => new Regelbouwer<Dossier>($"PIP-06{id}", titel).Grondslag(grondslagen).Als(als).Dan(vraag.Ja, true).Dan(vraag.Reden, reden);

        Regelbouwer<Dossier> NaRoute(string id, int lid)
            => Aanpassen(id, "Na een besluit tot een andere leerroute past het college het PIP daarop aan", NaPip(VoortgangFeiten.RouteGewijzigdOp, "na het laatste PIP is de leerroute gewijzigd"), Aanpassingsreden.Leerroute, Wi2021.Artikel(17).Lid(2), Bi.Artikel("5.3").Lid(lid));

        Regelbouwer<Dossier> NaAfschalen(string id, int lid)
            => Aanpassen(id, "Na een besluit tot afschalen past het college het PIP daarop aan", NaPip(ExamenFeiten.AfschalingBesluit, "na het laatste PIP is afgeschaald"), Aanpassingsreden.Afschalen, Wi2021.Artikel(17).Lid(3), Bi.Artikel("5.3").Lid(lid));

        return new Beslislijst(
            vraag,
            [Rechtsvragen.NogTeInburgeren.Ja, PipFeiten.HeeftPip],
            Aanpassen("a", "Na verhuizing stelt het nieuwe college het PIP opnieuw vast", Rechtsvragen.Verhuizing.Ja.Genoemd("de persoon is verhuisd"), Aanpassingsreden.Verhuizing, Wi2021.Artikel(15).Lid(4)),
            NaRoute("b", 5).Geldig(tot: Wetsdatum.Wijziging2023),
            NaRoute("b/2023", 6).Geldig(vanaf: Wetsdatum.Wijziging2023),
            NaAfschalen("c", 5).Geldig(tot: Wetsdatum.Wijziging2023),
            NaAfschalen("c/2023", 6).Geldig(vanaf: Wetsdatum.Wijziging2023),
            new Regelbouwer<Dossier>("PIP-06", "Zonder verhuizing, andere leerroute of afschalen na het laatste PIP hoeft het niet te worden aangepast")
                .Grondslag(Wi2021.Artikel(15).Lid(4), Wi2021.Artikel(17).Leden(2, 3))
                .Dan(vraag.Ja, false));
    }

    private static Voorwaarde<Dossier> NaPip(Waarde<Dossier> besluit, string naam) => ((besluit <= Gedeeld.Peildatum) & (besluit > PipFeiten.DagLaatste)).Genoemd(naam);

    private static Voorwaarde<Gemeenteperiode> Volgt(Bevoegdheidsgrond grond, Gemeenteband band)
        => (Voorwaarde<Gemeenteperiode>)Rechtsvragen.BevoegdCollege.Grond.Is(grond) & GemeenteperiodeFeiten.LooptAls(band);
}
