using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Termijn;

namespace Wet.Inburgering.Aot;

/// <summary>Een verzonnen asielstatushouder die in de termijn bevalt: samples/dossiers/vl-01-bevalling.json, nu in code.</summary>
internal static class Voorbeeld
{
    public static Dossier Bevalling() => new()
    {
        Kenmerk = "VL-01",
        Persoon = new()
        {
            Geboortedatum = new LocalDate(1994, 8, 17),
            NederlandseNationaliteit = false,
            EuEerOfZwitserseNationaliteit = false,
            TurkseNationaliteit = false,
            GezinslidMetVrijVerkeer = false,
            InburgeringsvereisteEldersVoldaan = false,
            Verdragsuitzondering = false,
            GeestelijkeBedienaar = false,
        },
        Verblijfstitels = Lijst.Volledig(new Verblijfstitel
        {
            Soort = Titelsoort.AsielBepaaldeTijd,
            Vanaf = new LocalDate(2021, 12, 6),
            LaatsteDag = new LocalDate(2026, 12, 5),
            DatumBeschikking = new LocalDate(2022, 4, 11),
        }),
        Onderbrekingen = Lijst.Volledig<Onderbreking>(),
        Overgang = new() { OpleidingsvrijstellingWi2013 = false, KwalificatieplichtigOp31December2021 = false },
        Intake = new()
        {
            Kennisgeving = new LocalDate(2022, 5, 16),
            InschrijvingBrp = new LocalDate(2022, 6, 27),
            HuisvestingArt28 = true,
            WachtOpInformatieVanDerde = false,
            WilBeroepsOfHogerOnderwijs = false,
            GroteKansOpDiploma = false,
            ExamenEnTaalschakelNietHaalbaar = false,
        },
        Pips = Lijst.Volledig(new Pip { Dagtekening = new LocalDate(2022, 9, 1), Leerroute = Leerroute.B1Route }),
        Omstandigheden = Lijst.Volledig(new Omstandigheid
        {
            Grond = Verlengingsgrond.Bevalling,
            Van = new LocalDate(2025, 3, 10),
            Betreft = Betrokkene.Zelf,
            GeenVerwijt = true,
        }),
        Verlengingsaanvragen = Lijst.Volledig<Verlengingsaanvraag>(),
        Verlengingsbesluiten = Lijst.Volledig<Verlengingsbesluit>(),
    };
}
