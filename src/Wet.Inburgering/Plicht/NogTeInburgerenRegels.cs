using Wet.Inburgering.Overgangsrecht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Plicht;

/// <summary>
/// Wi2021 art. 3 tot en met 6 samen. Vrijstelling en ontheffing nemen de plicht weg van wie onder art. 3 valt; daarna zijn er geen boetes meer.
/// </summary>
internal static class NogTeInburgerenRegels
{
    /// <summary>De persoon is niet van de hele plicht vrijgesteld of ontheven (PIP-07, ONTH-11).</summary>
    public static readonly Voorwaarde<Dossier> NietVrijgesteldOfOntheven =
        (Gedeeld.Misschien(!Rechtsvragen.Vrijstelling.Ja, Rechtsvragen.Vrijstelling.BesluitNodig, "DUO heeft nog niet op de grond voor vrijstelling beslist") & !Rechtsvragen.Ontheffing.HelePlicht)
            .Genoemd("de persoon is niet van de hele plicht vrijgesteld of ontheven");

    /// <summary>Nog niet alle onderdelen zijn klaar: voldoen beëindigt de plicht (PLICHT-20), ook voor wie er rechten aan ontleent.</summary>
    public static readonly Voorwaarde<Dossier> NogNietVoldaan = (!Rechtsvragen.Voldaan.Voldaan).Genoemd("aan de plicht is nog niet voldaan");

    public static Uitwerking NogTeInburgeren()
    {
        var vraag = Rechtsvragen.NogTeInburgeren;

        Regelbouwer<Dossier> Nee(string id, string titel, Grondslag grondslag, RedenNietInburgeren reden, Voorwaarde<Dossier> als)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(grondslag).Als(als).Dan(vraag.Ja, false).Dan(vraag.Reden, reden);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.ToepasselijkeWet.Keuze.Is(ToepasselijkeWet.Wi2021)],
            Nee("PLICHT-01-geen", "Wie niet inburgeringsplichtig is, hoeft niet in te burgeren", Wi2021.Artikel(3), RedenNietInburgeren.NietPlichtig, (!Rechtsvragen.Inburgeringsplicht.Ja).Genoemd("de persoon is niet inburgeringsplichtig")),
            Nee("VRIJ-01-geheel", "Wie vrijgesteld is, hoeft niet in te burgeren; ook PVT en MAP vervallen", Wi2021.Artikel(4).Lid(1), RedenNietInburgeren.Vrijgesteld, (Rechtsvragen.Vrijstelling.Ja & !Rechtsvragen.Vrijstelling.BesluitNodig).Genoemd("de persoon is vrijgesteld")),
            Nee("ONTH-01-geheel", "Wie van de hele plicht ontheven is, hoeft niet in te burgeren", Wi2021.Artikel(5), RedenNietInburgeren.Ontheven, Rechtsvragen.Ontheffing.HelePlicht.Genoemd("de persoon is van de hele plicht ontheven")),
            Nee("VOLD-01-klaar", "Wie aan alle onderdelen heeft voldaan, is klaar", Wi2021.Artikel(6).Lid(1), RedenNietInburgeren.Voldaan, Rechtsvragen.Voldaan.Voldaan.Genoemd("aan de hele plicht is voldaan")),
            new Regelbouwer<Dossier>("VRIJ-07-nog", "Is er een grond voor vrijstelling waarop DUO op aanvraag beslist, dan staat het vast na dat besluit")
                .Grondslag(Wi2021.Artikel(4).Lid(1), Ri.Artikel("2.3").Lid(1))
                .Als(Rechtsvragen.Vrijstelling.Ja.Genoemd("er is een grond voor vrijstelling")),
            new Regelbouwer<Dossier>("PLICHT-01-rest", "In alle andere gevallen moet wie plichtig is inburgeren")
                .Grondslag(Wi2021.Artikel(3).Lid(1), Wi2021.Artikel(6).Lid(1))
                .Dan(vraag.Ja, true));
    }
}
