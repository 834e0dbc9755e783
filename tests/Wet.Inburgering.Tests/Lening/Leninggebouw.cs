using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Lening;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Tests.Examens;
using Wet.Inburgering.Vrijstellingen;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Lening;

/// <summary>Bouwstenen voor de tests over de lening: alles bekend, eerste PIP van 15 maart 2022, termijn tot en met 15 maart 2025.</summary>
internal static class Leninggebouw
{
    public static readonly Leningschuld Schuld = new()
    {
        Verstrekt = true,
        Vrijwillig = false,
        VerstrektOp = new NodaTime.LocalDate(2022, 2, 1),
        VoldaanOp = DatumWaarneming.NietGebeurd,
        PlichtGeeindigdOp = DatumWaarneming.NietGebeurd,
        EerderOpVerzoek = false,
        Overleden = false,
        RestDoorDraagkracht = false,
        SchuldMetRente = Bedrag.Euro(12_000),
        Termijnen = 120,
        BinnenlandsBelastingplichtig = true,
        PerMaandOpVerzoek = false,
    };

    // Belastbaar minimumloon van € 25.000: de lage voet is € 21.000, de hoge € 30.000.
    public static readonly Draagkracht GeenVerlaging = new()
    {
        Bekendgemaakt = DatumWaarneming.NietGebeurd,
        Toetsingsinkomen = Bedrag.Euro(30_000),
        AnderPeiljaarGevraagd = false,
        ToetsingsinkomenPartner = Bedrag.Euro(0),
        HeeftPartner = false,
        PartnerIsSchuldenaar = false,
        AlleenstaandeOuderenkorting = false,
        BelastbaarMinimumloon = Bedrag.Euro(25_000),
    };

    public static readonly Leningachterstand GeenAchterstand = new() { Bedrag = Bedrag.Euro(0), OudsteVervaldag = DatumWaarneming.NietGebeurd, ZesMaandenTeLaat = Bedrag.Euro(0) };

    public static readonly Leningrekening Cursus = new()
    {
        Doel = Leningdoel.Cursus,
        InstellingErkend = true,
        AlfabetiseringVerplicht = false,
        Kwartaalbedrag = Bedrag.Euro(2_000),
        VerklaringOntvangen = D(1, 6, 2024),
    };

    /// <summary>Gezinsmigrant met een lening, nog niet klaar.</summary>
    public static readonly Dossier Lener = Gezinsmigrant with { Lening = LeningRegelsTests.Aanvraag(0), Leningschuld = Schuld, Draagkracht = GeenVerlaging, Leningachterstand = GeenAchterstand };

    /// <summary>Burger van de Unie die vrijwillig inburgert sinds 1 februari 2022.</summary>
    public static readonly Dossier Unieburger = Leeg(Unierecht(D(1, 2, 2022))) with
    {
        Persoon = DeMens with { EuEerOfZwitserseNationaliteit = true },
        Schoolplicht = new() { Begin = D(1, 6, 1995), LaatsteDag = D(1, 5, 2008) },
        VoldoendeIngeburgerd = new() { JarenWerk = 0, GesprekSpreken = Taalniveau.A1, GesprekLuisteren = Taalniveau.A1 },
        Lening = LeningRegelsTests.Aanvraag(40_000),
        Bewaring = Gezinsmigrant.Bewaring,
    };

    /// <summary>Gezinsmigrant met een lening die op deze dag met de MAP het laatste onderdeel afrondt.</summary>
    public static Dossier Klaar(LocalDate op) => Gezinsmigrant with
    {
        Examenpogingen = Examengebouw.B1Klaar.Examenpogingen,
        Participatieverklaring = Examengebouw.PvtKlaar,
        Arbeidsmarktmodule = Examengebouw.MapKlaar with { Eindgesprek = op },
        Lening = LeningRegelsTests.Aanvraag(0),
        Leningschuld = Schuld,
        Draagkracht = GeenVerlaging,
        Leningachterstand = GeenAchterstand,
    };

    public static Verblijfstitel Unierecht(LocalDate vanaf) => new() { Vanaf = vanaf, LaatsteDag = DatumWaarneming.Lopend, Soort = Titelsoort.Unierecht, DatumDocumentOpgehaald = vanaf };
}
