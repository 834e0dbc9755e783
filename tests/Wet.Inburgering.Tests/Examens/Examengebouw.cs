using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Examens;

/// <summary>Bouwstenen voor de tests over examens en leerroutes: eerste PIP van 15 maart 2022, alles bekend.</summary>
internal static class Examengebouw
{
    public static readonly LocalDate PipDag = D(15, 3, 2022);

    public static readonly LocalDate Nu = D(1, 12, 2024);

    public static readonly Participatieverklaring PvtKlaar = new()
    {
        Uren = 12,
        Intakeuren = 0,
        IntakeurenTellenMee = false,
        Kernwaardenactiviteit = true,
        Ondertekend = D(1, 9, 2022),
    };

    public static readonly Arbeidsmarktmodule MapKlaar = new()
    {
        Praktijkuren = 40,
        Uren = 40,
        Intakeuren = 0,
        IntakeurenTellenMee = false,
        AlleThemas = true,
        Eindgesprek = D(1, 6, 2023),
    };

    public static readonly Zelfredzaamheid Eindgesprek = new()
    {
        Eindgesprek = D(1, 10, 2024),
        AfgerondOp = D(1, 10, 2024),
        IntakeurenTellenMee = false,
        BegeleidingsurenTellenMee = false,
        SchoolurenBesluit = DatumWaarneming.NietGebeurd,
        BeperkingMetRevalidatie = false,
    };

    public static readonly Afschaling Afschaalbaar = new() { IntakeurenTellenMee = false, VoldoendeInspanning = true, B1NietHaalbaar = true };

    public static UrenInPeriode Uren(int aantal, Urensoort soort = Urensoort.Nt2, Instelling instelling = Instelling.MetKeurmerk, LocalDate? van = null, LocalDate? tot = null, bool intake = false) => new()
    {
        Van = van ?? D(1, 4, 2022),
        LaatsteDag = tot ?? D(30, 6, 2024),
        Aantal = aantal,
        Soort = soort,
        Instelling = instelling,
        TijdensIntake = intake,
    };

    public static Examenpoging Poging(Examenonderdeel onderdeel, Taalniveau niveau = Taalniveau.B1, LocalDate? dag = null, Examenuitslag uitslag = Examenuitslag.Behaald, bool kosteloos = true) => new()
    {
        Examendag = dag ?? D(1, 2, 2024),
        Onderdeel = onderdeel,
        Niveau = niveau,
        Uitslag = uitslag,
        Uitslagdag = (dag ?? D(1, 2, 2024)).PlusDays(60),
        Kosteloos = kosteloos,
        AfgemeldOp = DatumWaarneming.NietGebeurd,
    };

    /// <summary>De vier taalonderdelen op dit niveau, en KNM.</summary>
    public static Examenpoging[] AlleVijf(Taalniveau niveau = Taalniveau.B1)
        => [Poging(Examenonderdeel.Lezen, niveau), Poging(Examenonderdeel.Luisteren, niveau), Poging(Examenonderdeel.Schrijven, niveau), Poging(Examenonderdeel.Spreken, niveau), Poging(Examenonderdeel.Knm)];

    public static Dossier Met(this Dossier dossier, params UrenInPeriode[] uren) => dossier with { GevolgdeUren = Lijst.Volledig<UrenInPeriode>(uren) };

    public static Dossier Met(this Dossier dossier, params Examenpoging[] pogingen) => dossier with { Examenpogingen = Lijst.Volledig<Examenpoging>(pogingen) };

    public static Dossier Route(this Dossier dossier, Leerroute route) => dossier with { Pips = Pip(PipDag, route) };

    /// <summary>B1-route, later een PIP met deze niveaus voor lezen, luisteren, schrijven en spreken.</summary>
    public static Lijst<Pip> LaterPip(Leerroute route, params Taalniveau[] niveaus) => Lijst.Volledig(
        new Pip { Dagtekening = PipDag, Leerroute = Leerroute.B1Route },
        new Pip
        {
            Dagtekening = D(1, 9, 2023),
            Leerroute = route,
            NiveauLezen = niveaus[0],
            NiveauLuisteren = niveaus[1],
            NiveauSchrijven = niveaus[2],
            NiveauSpreken = niveaus[3],
        });

    /// <summary>Asielstatushouder in de zelfredzaamheidsroute, PVT en MAP klaar: geval E38.</summary>
    public static Dossier ZAsiel { get; } = Asielstatushouder.Route(Leerroute.Zelfredzaamheidsroute) with
    {
        Participatieverklaring = PvtKlaar,
        Arbeidsmarktmodule = MapKlaar,
        Zelfredzaamheid = Eindgesprek,
        GevolgdeUren = Lijst.Volledig(Uren(800), Uren(748, Urensoort.Participatie)),
    };

    /// <summary>Gezinsmigrant in de zelfredzaamheidsroute zonder participatie-uren: geval E40.</summary>
    public static Dossier ZGezin { get; } = ZAsiel with
    {
        Verblijfstitels = Gezinsmigrant.Verblijfstitels,
        GevolgdeUren = Lijst.Volledig(Uren(800)),
    };

    /// <summary>Onderwijsroute met PVT, zonder MAP, nog bezig.</summary>
    public static Dossier Onderwijs { get; } = Asielstatushouder.Route(Leerroute.Onderwijsroute) with
    {
        Participatieverklaring = PvtKlaar,
        Arbeidsmarktmodule = MapKlaar with { Eindgesprek = DatumWaarneming.NietGebeurd },
        Taalschakeltraject = new() { Diploma = DatumWaarneming.NietGebeurd, Gestopt = DatumWaarneming.NietGebeurd },
    };

    /// <summary>B1-route met alle vijf onderdelen, PVT en MAP.</summary>
    public static Dossier B1Klaar { get; } = Asielstatushouder.Met(AlleVijf()) with { Participatieverklaring = PvtKlaar, Arbeidsmarktmodule = MapKlaar };
}
