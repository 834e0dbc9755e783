using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Vrijstellingen;

/// <summary>Ri art. 2.3 en 3.14: de aanvraag om vrijstelling. Voor de gronden a en c is er geen aanvraag.</summary>
internal static class VrijstellingsbeslissingRegels
{
    public static Uitwerking Vrijstellingsbeslissing()
    {
        var vraag = Rechtsvragen.Vrijstellingsbeslissing;

        Regelbouwer<Dossier> Regel(string id, string titel, Parameter<Duur> termijn, Waarde<Dossier> kosten, params Vrijstellingsverzoek[] verzoeken)
        {
            var laatste = VrijstellingFeiten.Ontvangen + termijn;
            return new Regelbouwer<Dossier>(id, titel)
                .Als(VrijstellingFeiten.Verzoek.IsEenVan(verzoeken))
                .Dan(vraag.UitersteDag, Gedeeld.Als(VrijstellingLezingen.Termijnenwet.Is(Termijnenwetlezing.Geldt), new TotWerkdag<Dossier>(laatste), laatste)
                    .Genoemd($"{termijn.Tekst} na ontvangst (verlengd tot een werkdag, als de Algemene termijnenwet ook voor een regeling geldt)"))
                .Dan(vraag.Kosten, kosten);
        }

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, (VrijstellingFeiten.Ontvangen <= Gedeeld.Peildatum).Genoemd("er is een aanvraag om vrijstelling waarop nog niet is beslist")],
            Regel("VRIJ-07", $"DUO beslist binnen {VrijstellingParameters.Beslistermijn.Tekst} op een aanvraag wegens een bewijsstuk of opleiding; kosten zijn er niet", VrijstellingParameters.Beslistermijn, Gedeeld.NulEuro, Vrijstellingsverzoek.Bewijsstuk, Vrijstellingsverzoek.Opleiding)
                .Grondslag(Ri.Artikel("2.3").Leden(1, 2), Wi2021.Artikel(4).Lid(3)),
            Regel("VRIJ-07-ingeburgerd", $"Ook bij aantoonbaar voldoende ingeburgerd binnen {VrijstellingParameters.Beslistermijn.Tekst}; de aanvraag kost {VrijstellingParameters.KostenVoldoendeIngeburgerd.Tekst}", VrijstellingParameters.Beslistermijn, VrijstellingParameters.KostenVoldoendeIngeburgerd, Vrijstellingsverzoek.VoldoendeIngeburgerd)
                .Grondslag(Ri.Artikel("2.3").Leden(1, 3), Wi2021.Artikel(4).Lid(3)),
            Regel("DEEL-06", $"Op een aanvraag om vrijstelling van een onderdeel beslist DUO binnen {VrijstellingParameters.BeslistermijnOnderdeel.Tekst}; kosten zijn niet gevonden", VrijstellingParameters.BeslistermijnOnderdeel, Gedeeld.NulEuro, Vrijstellingsverzoek.Examenonderdeel)
                .Grondslag(Ri.Artikel("3.14").Leden(1, 2)).Zekerheid(Zekerheid.Middel));
    }
}
