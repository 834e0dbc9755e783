using Wet.Inburgering.Bevoegdheid;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Lening;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Ontzorgen;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Vrijstellingen;

namespace Wet.Inburgering.Testdata;

/// <summary>
/// Een eindeloze reeks gevarieerde dossiers die kloppen. Eerst een waar levensverhaal (titel, PIP, omstandigheden, overtredingen, boetes
/// in de tijd), daarna wordt vervaagd wat er van bekend is. Zelfde zaad en profiel: zelfde reeks, op elke machine.
/// Niet te delen tussen threads.
/// </summary>
public sealed class Dossiergenerator
{
    private const int LangeLijst = 400;

    private static readonly int Begin = Dagnummer.Van(Wetsdatum.Inwerkingtreding);
    private static readonly int Einde = Dagnummer.Van(2026, 12, 31);

    /// <summary>De dagen waarop de regels veranderden: hieromheen liggen extra peildata.</summary>
    private static readonly int[] Grenzen =
    [
        .. new[]
        {
            Wetsdatum.Inwerkingtreding, Wetsdatum.Wijziging2023, Wetsdatum.Werknorm2024, Wetsdatum.VermogendeVreemdelingVervallen, Wetsdatum.BlauweKaart2024,
            Wetsdatum.Wijziging2025, Wetsdatum.OnverdeeldeAsielvergunning, Wetsdatum.GecontroleerdTotEnMet,
        }.Select(Dagnummer.Van),
    ];

    private static readonly Titelsoort[] Titelsoorten = [.. Enum.GetValues<Titelsoort>().Skip(1)];
    private static readonly Beperking[] Beperkingen = [.. Enum.GetValues<Beperking>().Skip(1)];
    private static readonly TitelHoofdpersoon[] Hoofdpersonen = [.. Enum.GetValues<TitelHoofdpersoon>().Skip(1)];
    private static readonly Onderbrekingsgrond[] Onderbrekingsgronden = [.. Enum.GetValues<Onderbrekingsgrond>().Skip(1)];
    private static readonly Bijstandsoort[] Bijstandsoorten = [.. Enum.GetValues<Bijstandsoort>().Skip(1)];
    private static readonly Voortgangsoordeel[] Oordelen = [.. Enum.GetValues<Voortgangsoordeel>().Skip(1)];
    private static readonly OpleidingZonderVrijstelling[] Opleidingen = [.. Enum.GetValues<OpleidingZonderVrijstelling>().Skip(1)];
    private static readonly Leerroute[] Leerroutes = [.. Enum.GetValues<Leerroute>().Skip(1)];
    private static readonly Verlengingsgrond[] Gronden = [.. Enum.GetValues<Verlengingsgrond>().Skip(1)];
    private static readonly Betrokkene[] Betrokkenen = [.. Enum.GetValues<Betrokkene>().Skip(1)];
    private static readonly Verplichting[] Verplichtingen = [.. Enum.GetValues<Verplichting>().Skip(1)];
    private static readonly Verwijtbaarheid[] Verwijten = [.. Enum.GetValues<Verwijtbaarheid>().Skip(1)];
    private static readonly Boetestatus[] Statussen = [.. Enum.GetValues<Boetestatus>().Skip(1)];
    private static readonly Examenonderdeel[] Examenonderdelen = [.. Enum.GetValues<Examenonderdeel>().Skip(1)];
    private static readonly Examenuitslag[] Uitslagen = [.. Enum.GetValues<Examenuitslag>().Skip(1)];
    private static readonly Taalniveau[] Niveaus = [.. Enum.GetValues<Taalniveau>().Skip(1)];
    private static readonly Knmvorm[] Knmvormen = [.. Enum.GetValues<Knmvorm>().Skip(1)];
    private static readonly Urensoort[] Urensoorten = [.. Enum.GetValues<Urensoort>().Skip(1)];
    private static readonly Instelling[] Instellingen = [.. Enum.GetValues<Instelling>().Skip(1)];
    private static readonly Bewijsstuksoort[] Stukken = [.. Enum.GetValues<Bewijsstuksoort>().Skip(1)];
    private static readonly Vrijstellingsgrond[] Vrijstellingsgronden = [.. Enum.GetValues<Vrijstellingsgrond>().Skip(1)];
    private static readonly Vrijstellingsomvang[] Vrijstellingsomvangen = [.. Enum.GetValues<Vrijstellingsomvang>().Skip(1)];
    private static readonly Vrijstellingsverzoek[] Vrijstellingsverzoeken = [.. Enum.GetValues<Vrijstellingsverzoek>().Skip(1)];
    private static readonly Ontheffingsomvang[] Ontheffingsomvangen = [.. Enum.GetValues<Ontheffingsomvang>().Skip(1)];
    private static readonly Ontheffingsoort[] Ontheffingsoorten = [.. Enum.GetValues<Ontheffingsoort>().Skip(1)];
    private static readonly Ontheffingsverzoek[] Ontheffingsverzoeken = [.. Enum.GetValues<Ontheffingsverzoek>().Skip(1)];
    private static readonly Medischadvies[] Adviezen = [.. Enum.GetValues<Medischadvies>().Skip(1)];
    private static readonly Overdracht[] Overdrachten = [.. Enum.GetValues<Overdracht>().Skip(1)];
    private static readonly Gemeentecode[] Gemeentecodes = [new("0363"), new("0392"), new("0599"), new("1950")];
    private static readonly Kwijtscheldingsgeval[] Kwijtscheldingsgevallen = [.. Enum.GetValues<Kwijtscheldingsgeval>().Skip(1)];
    private static readonly Ontdekking[] Ontdekkingen = [.. Enum.GetValues<Ontdekking>().Skip(1)];
    private static readonly Leningdoel[] Leningdoelen = [.. Enum.GetValues<Leningdoel>().Skip(1)];
    private static readonly long[] Bedragen = [5_000, 10_000, 20_000, 40_000, 80_000];
    private static readonly int[] Uren = [0, 150, 200, 201, 400, 401, 600, 601, 799, 800, 801, 1200, 1201, 1599];

    private readonly Profiel profiel;
    private readonly Vervager bekend;
    private readonly ulong zaad;
    private ulong nummer;
    private int peildag;

    /// <summary>Maakt een generator.</summary>
    /// <param name="zaad">Het begin van de reeks.</param>
    /// <param name="profiel">Hoeveel er onbekend is; standaard <see cref="Profiel.MetOnbekenden"/>.</param>
    public Dossiergenerator(int zaad, Profiel? profiel = null)
    {
        this.zaad = (ulong)zaad;
        this.profiel = profiel ?? Profiel.MetOnbekenden;
        bekend = new(this.profiel);
    }

    /// <summary>De volgende <paramref name="aantal"/> gevallen.</summary>
    /// <param name="aantal">Het aantal.</param>
    public IEnumerable<Geval> Reeks(int aantal)
    {
        for (var i = 0; i < aantal; i++)
        {
            yield return Volgende();
        }
    }

    /// <summary>Het volgende geval.</summary>
    public Geval Volgende()
    {
        // Elk geval heeft een eigen begin, zodat een afwijkend geval ook los terug te vinden is.
        bekend.Toeval = new Toeval((zaad * 1_000_003) + nummer);
        peildag = bekend.Peildag = Peildag();
        var plichtig = Kans(0.82);
        var start = plichtig ? Tussen(Math.Min(Begin, peildag), peildag) : Tussen(peildag - 4000, peildag + (profiel.Onbekend > 0 ? 60 : 0));
        var geboorte = plichtig ? peildag - Tussen(17 * 366, 64 * 365) : peildag - Tussen(12 * 366, 75 * 365);
        geboorte = Kans(0.03) ? peildag - (16 * 365) - Tussen(0, 8) : geboorte;
        var pip = Math.Min(start + Tussen(20, 200), Math.Max(start, peildag - Tussen(1, 60)));
        var oproepen = Oproepdagen(start);
        var dossier = new Dossier
        {
            Kenmerk = $"{zaad}/{nummer++}",
            Persoon = Persoon(geboorte, plichtig),
            Verblijfstitels = Titels(start, geboorte, plichtig),
            Onderbrekingen = Onderbrekingen(start),
            Overgang = Overgang(),
            Intake = Intake(start),
            OproepenBredeIntake = Oproepen(oproepen),
            Pips = Pips(pip, geboorte),
            NietVrijstellendeOpleidingen = NietVrijstellendeOpleidingen(start, geboorte),
            Voortgang = Voortgang(),
            Ontzorglasten = Ontzorglasten(),
            Omstandigheden = Omstandigheden(pip, geboorte),
            Verlengingsbesluiten = Verlengingsbesluiten(pip),
            Verlengingsaanvragen = Verlengingsaanvragen(pip),
            Overtredingen = Overtredingen(pip),
            BoetesBredeIntake = BoetesBredeIntake(start, oproepen),
            BoetesTermijn = BoetesTermijn(pip),
            Lening = Lening(),
            Leningrekening = Leningrekening(),
            Leningschuld = Leningschuld(start),
            Draagkracht = Draagkracht(),
            Leningachterstand = Leningachterstand(),
            Bijstandsrechten = Bijstandsrechten(start),
            Ontzorgoordelen = new()
            {
                NietVerantwoordBesteden = bekend.Feit(Kans(0.3)),
                VerplichtingVerbonden = bekend.Feit(Kans(0.85)),
                WerktNietMee = bekend.Feit(Kans(0.5)),
                GeenEnkelVerwijt = bekend.Feit(Kans(0.2)),
                DringendeRedenen = bekend.Feit(Kans(0.1)),
            },
            GevolgdeUren = GevolgdeUren(pip, geboorte),
            Examenpogingen = Examenpogingen(pip, geboorte),
            Participatieverklaring = Participatieverklaring(pip),
            Arbeidsmarktmodule = Arbeidsmarktmodule(pip),
            Afschaling = Afschaling(),
            Zelfredzaamheid = Zelfredzaamheid(pip),
            Taalschakeltraject = Taalschakeltraject(pip),
            Examenaanvraag = Examenaanvraag(),
            Opleidingsverlenging = new()
            {
                Eerdere = bekend.Feit(bekend.Toeval.Gewogen([70, 10, 10, 10])),
                EerdereEntree = bekend.Feit(Kans(0.15) ? 1 : 0),
                EerdereNaAfloop = bekend.Feit(Kans(0.2) ? 1 : 0),
                SlootDirectAan = bekend.Feit(Kans(0.3)),
            },
            Inspanning = new() { AlleLessenGevolgd = bekend.Feit(Kans(0.7)), LeidtTotVoldoen = bekend.Feit(Kans(0.7)), EerderVerleend = bekend.Feit(Kans(0.2)) },
            AmbtshalveVerlenging = new() { BijzonderGeval = bekend.Feit(Kans(0.1)) },
            Ingezetenschap = Ingezetenschap(start, geboorte),
            Bewijsstukken = Bewijsstukken(geboorte),
            Opleidingen = VrijstellendeOpleidingen(geboorte),
            Vrijstellingsbesluiten = Vrijstellingsbesluiten(start),
            Schoolplicht = Schoolplicht(geboorte),
            VoldoendeIngeburgerd = new()
            {
                JarenWerk = bekend.Feit(Tussen(0, 9)),
                GesprekSpreken = bekend.Feit(Kans(0.7) ? Taalniveau.B1 : Uit(Niveaus)),
                GesprekLuisteren = bekend.Feit(Kans(0.7) ? Taalniveau.B1 : Uit(Niveaus)),
            },
            Vrijstellingsaanvraag = new()
            {
                Ontvangen = Kans(0.3) ? bekend.Gebeurtenis(Math.Min(peildag, start + Tussen(0, 700))) : bekend.Geen(),
                Verzoek = bekend.Feit(Uit(Vrijstellingsverzoeken)),
            },
            Ontheffingsbesluiten = Ontheffingsbesluiten(start),
            Ontheffingsaanvraag = new()
            {
                Ontvangen = Kans(0.4) ? bekend.Gebeurtenis(Math.Min(peildag, start + Tussen(0, 900))) : bekend.Geen(),
                Soort = bekend.Feit(Kans(0.5) ? Ontheffingsoort.Medisch : Uit(Ontheffingsoorten)),
                AdviesCollege = bekend.Feit(Kans(0.7)),
            },
            MedischOordeel = new()
            {
                Verzoek = bekend.Feit(Uit(Ontheffingsverzoeken)),
                Belemmering = bekend.Feit(Kans(0.85)),
                GedeeltelijkVolstaat = bekend.Feit(Kans(0.3)),
                HaalbaarBinnenVijfJaar = bekend.Feit(Kans(0.2)),
                HaalbaarMetAanpassing = bekend.Feit(Kans(0.2)),
                Taalonderdelen = bekend.Feit(Tussen(0, 4)),
                Knm = bekend.Feit(Kans(0.4)),
                Participatie = bekend.Feit(Kans(0.5)),
                Advies = bekend.Feit(Uit(Adviezen)),
            },
            BijzonderOordeel = new()
            {
                BijzondereOmstandigheden = bekend.Feit(Kans(0.8)),
                NietVerwijtbaar = bekend.Feit(Kans(0.8)),
                OnmogelijkOfUiterstMoeilijk = bekend.Feit(Kans(0.8)),
                UitzonderlijkEnNietVoorzien = bekend.Feit(Kans(0.8)),
                ZeerSchrijnend = bekend.Feit(Kans(0.8)),
            },
            TermijnWi2013 = TermijnWi2013(),
            InspanningWi2013 = InspanningWi2013(),
            OnaWi2013 = new()
            {
                Verzoek = Kans(0.7) ? bekend.Gebeurtenis(peildag - Tussen(0, 1200)) : bekend.Geen(),
                MinimumuurloonMetVakantiebijslag = bekend.Feit(new Bedrag(Tussen(1_300, 1_700))),
                WerkVoldoet = bekend.Feit(Kans(0.5)),
                MapBehaald = bekend.Feit(Kans(0.4)),
                Pogingen = bekend.Feit(Tussen(0, 3)),
            },
            LeningWi2013 = LeningWi2013(),
        };
        if (plichtig && Kans(0.012) && start > Begin + 2 && dossier.Verblijfstitels.IsVolledig)
        {
            // Een recht van voor 2022 dat al voorbij was: wie onder de oude wet viel en daarna een nieuw recht kreeg.
            var vanaf = Math.Max(geboorte, Begin - Tussen(30, 900));
            var oud = Titel(vanaf, Tussen(Begin - 1, start - 2), Titelsoort.RegulierBepaaldeTijd, Beperking.Gezinslid, Uit(Hoofdpersonen), vanaf);
            dossier = dossier with { Verblijfstitels = Lijst.Volledig<Verblijfstitel>([oud, .. dossier.Verblijfstitels.Items]) };
        }

        var peildata = Peildata();

        // Als laatste getrokken: wat hiervoor staat blijft dan bij hetzelfde zaad hetzelfde.
        dossier = MetBoetegronden(dossier);
        dossier = MetGemeenteEnPip(dossier, start, geboorte);
        dossier = MetExamenEnGegevens(dossier, start, plichtig);
        return new(MetLaatste(MetZeldzaam(dossier, start, pip, plichtig), start), peildata);
    }

    /// <summary>Wat het laatst is toegevoegd: achteraan, zodat wat al getrokken werd hetzelfde blijft.</summary>
    private Dossier MetLaatste(Dossier dossier, int start) => dossier with
    {
        Intake = dossier.Intake with { ToetsontheffingVerleend = Kans(0.1) ? bekend.Gebeurtenis(start + Tussen(5, 120)) : bekend.Geen() },
        BoetegrondenLeerroute = dossier.BoetegrondenLeerroute with { ProcedureOverVergunning = bekend.Feit(Kans(0.08)) },
        Pips = MetRoutedeel(dossier.Pips),
    };

    private Lijst<Pip> MetRoutedeel(Lijst<Pip> pips)
    {
        if (!pips.IsBekend)
        {
            return pips;
        }

        Pip[] uit = [.. pips.Items.Select(p => p with { VastgesteldeLeerroute = bekend.Feit(Kans(0.96) ? Pipdeel.Opgenomen : Pipdeel.Ontbreekt) })];
        return pips.IsVolledig ? Lijst.Volledig<Pip>(uit) : Lijst.Van<Pip>(uit);
    }

    /// <summary>Wat bij toeval bijna nooit samenkomt: uren die precies door PVT en MAP volstaan, en een titel voor onbepaalde tijd naast de eerste.</summary>
    private Dossier MetZeldzaam(Dossier dossier, int start, int pip, bool plichtig)
    {
        if (plichtig && Kans(0.03))
        {
            dossier = dossier with
            {
                GevolgdeUren = Lijst.Volledig(UrenVan(pip + 1, Urensoort.Nt2, 850), UrenVan(pip + 2, Urensoort.Participatie, Tussen(770, 800))),
                Participatieverklaring = dossier.Participatieverklaring with { Uren = bekend.Feit(12) },
                Arbeidsmarktmodule = dossier.Arbeidsmarktmodule with { Uren = bekend.Feit(40), Praktijkuren = bekend.Feit(40) },
            };
            if (Kans(0.5) && dossier.Pips.IsVolledig && pip < peildag - 200)
            {
                // En alles is klaar: een certificaat.
                dossier = dossier with
                {
                    Pips = Lijst.Volledig<Pip>([.. dossier.Pips.Items.Select(p => p with { Leerroute = bekend.Feit(Leerroute.Zelfredzaamheidsroute) })]),
                    Zelfredzaamheid = dossier.Zelfredzaamheid with { Eindgesprek = bekend.Gebeurtenis(peildag - 20), AfgerondOp = bekend.Gebeurtenis(peildag - 10) },
                    Participatieverklaring = dossier.Participatieverklaring with { Kernwaardenactiviteit = bekend.Feit(true), Ondertekend = bekend.Gebeurtenis(pip + 100) },
                    Arbeidsmarktmodule = dossier.Arbeidsmarktmodule with { AlleThemas = bekend.Feit(true), Eindgesprek = bekend.Gebeurtenis(pip + 150) },
                };
            }
        }

        if (plichtig && Kans(0.03) && start < peildag - 200 && dossier.Verblijfstitels.IsVolledig)
        {
            var onbepaald = Titel(peildag - 100, peildag + 4000, Titelsoort.RegulierOnbepaaldeTijd, Beperking.Gezinslid, TitelHoofdpersoon.Anders, peildag - 100);
            var eerder = dossier.Verblijfstitels.Count == 1 && Kans(0.7)
                ? [Titel(start, peildag - 101, Titelsoort.RegulierBepaaldeTijd, Beperking.Gezinslid, TitelHoofdpersoon.Anders, start)]
                : dossier.Verblijfstitels.Items;
            dossier = dossier with { Verblijfstitels = Lijst.Volledig<Verblijfstitel>([.. eerder, onbepaald]) };
        }

        if (!plichtig && Kans(0.2))
        {
            // Vrijwillig op grond van het Unierecht, met een bewijsstuk of een opleiding (Bi art. 6.1).
            var volwassen = bekend.Kenmerk(peildag - Tussen(20 * 366, 60 * 365));
            dossier = dossier with
            {
                Persoon = dossier.Persoon with { Geboortedatum = volwassen, EuEerOfZwitserseNationaliteit = bekend.Registerfeit(true) },
                Verblijfstitels = Lijst.Volledig(Titel(peildag - Tussen(30, 2500), peildag + 2000, Titelsoort.Unierecht, Beperking.Anders, TitelHoofdpersoon.Anders, peildag - 30)),
                Onderbrekingen = Lijst.Volledig<Onderbreking>(),
                Bewijsstukken = Lijst.Volledig(StukVan(Uit(Stukken))),
                Opleidingen = Lijst.Volledig(OpleidingVan(Uit(Stukken))),
            };
        }

        return dossier;
    }

    private Bewijsstuk StukVan(Bewijsstuksoort soort) => new()
    {
        Behaald = bekend.Sleutel(peildag - Tussen(0, 3000)),
        Soort = bekend.Feit(soort),
        InHetNederlands = bekend.Feit(Kans(0.8)),
        NederlandsVoldoende = bekend.Feit(Kans(0.8)),
        NederlandsOpB1 = bekend.Feit(Kans(0.8)),
        Lezen = bekend.Feit(Taalniveau.B1),
        Luisteren = bekend.Feit(Taalniveau.B1),
        Schrijven = bekend.Feit(Taalniveau.B1),
        Spreken = bekend.Feit(Taalniveau.B1),
        Punten = bekend.Feit(0),
    };

    private Opleiding OpleidingVan(Bewijsstuksoort soort)
    {
        var dag = peildag - Tussen(0, 900);
        return new()
        {
            Inschrijving = bekend.Sleutel(dag),
            Uitschrijving = bekend.Einde(dag + Tussen(1, 1800)),
            LeidtTot = bekend.Feit(soort),
            InHetNederlands = bekend.Feit(Kans(0.8)),
            NederlandsOpB1 = bekend.Feit(Kans(0.8)),
        };
    }

    private UrenInPeriode UrenVan(int van, Urensoort soort, int aantal) => new()
    {
        Van = bekend.Sleutel(Math.Min(van, peildag)),
        LaatsteDag = bekend.Einde(Math.Min(van, peildag)),
        Aantal = bekend.Feit(aantal),
        Soort = bekend.Feit(soort),
        Instelling = bekend.Feit(Instelling.MetKeurmerk),
        TijdensIntake = bekend.Feit(false),
    };

    /// <summary>Aangepast examen, onregelmatigheid, document, bezwaar en bewaartermijn. Als laatste, zodat de rest van de reeks hetzelfde blijft.</summary>
    private Dossier MetExamenEnGegevens(Dossier dossier, int start, bool plichtig)
    {
        DatumWaarneming Soms(double kans, int min, int max) => Kans(kans) ? bekend.Gebeurtenis(Math.Min(peildag, start + Tussen(min, max))) : bekend.Geen();

        return dossier with
        {
            Ontheffingsaanvraag = dossier.Ontheffingsaanvraag with { LaatsteBesluit = Soms(0.3, 0, 900) },
            MedischOordeel = dossier.MedischOordeel with { Aangehouden = Soms(0.3, 20, 900), Hervat = Soms(0.3, 60, 1000) },
            Taalschakeltraject = dossier.Taalschakeltraject with
            {
                OpleidingEducatie = bekend.Feit(Kans(0.9)),
                Diplomaerkenning = bekend.Feit(Kans(0.9)),
                NaarVervolgonderwijs = bekend.Feit(Kans(0.9)),
            },
            Examenaanpassing = new()
            {
                Gevraagd = Soms(0.5, 0, 900),
                InOntheffingsbesluit = bekend.Feit(Kans(0.2)),
                Verklaring = bekend.Feit(Kans(0.7)),
                Toegestaan = bekend.Feit(Kans(0.7)),
            },
            Onregelmatigheid = new()
            {
                OntdektOp = Soms(0.4, 0, 1200),
                Vastgesteld = bekend.Feit(Kans(0.8)),
                Moment = bekend.Feit(Uit(Ontdekkingen)),
                BijStaatsexamen = bekend.Feit(Kans(0.15)),
                DiplomaIngetrokken = Kans(0.3) ? bekend.Gebeurtenis(peildag - Tussen(0, 60)) : bekend.Geen(),
            },
            VrijwilligeInburgering = new() { Deelnemer = bekend.Feit(Kans(0.7)), OnaBehaald = Soms(0.8, 0, 900) },
            Bewaring = new()
            {
                EindePlicht = Soms(0.2, 100, 900),
                Overleden = Kans(0.03) ? bekend.Gebeurtenis(peildag - Tussen(0, 30)) : bekend.Geen(),
                LeningAfgewikkeld = Soms(0.2, 100, 900),
            },
            Examenpogingen = !plichtig && peildag >= Dagnummer.Van(Wetsdatum.Wijziging2025) && Kans(0.35) ? Vrijwillig(start) : dossier.Examenpogingen,
        };
    }

    /// <summary>Wie vrijwillig inburgert en alle onderdelen behaalde.</summary>
    private Lijst<Examenpoging> Vrijwillig(int start)
    {
        var pogingen = new List<Examenpoging>();
        foreach (var onderdeel in Examenonderdelen)
        {
            var dag = Math.Min(peildag, start + Tussen(0, 900));
            Voeg(pogingen, new()
            {
                Examendag = bekend.Sleutel(dag),
                Onderdeel = bekend.Feit(onderdeel),
                Niveau = bekend.Feit(Kans(0.7) ? Taalniveau.A2 : Taalniveau.B1),
                Uitslag = bekend.Feit(Examenuitslag.Behaald),
                Uitslagdag = bekend.Gebeurtenis(dag + Tussen(10, 60)),
                Kosteloos = bekend.Feit(Kans(0.1)),
                AfgemeldOp = bekend.Geen(),
            });
        }

        return bekend.Lijst(pogingen);
    }

    private Dossier MetBoetegronden(Dossier dossier) => dossier with
    {
        BoetegrondenPvtMap = new()
        {
            PvtVerwijtbaar = bekend.Feit(Kans(0.8)),
            MapVerwijtbaar = bekend.Feit(Kans(0.8)),
            BijstandVerlaagdVoorPvt = bekend.Feit(Kans(0.15)),
            BijstandVerlaagdVoorMap = bekend.Feit(Kans(0.15)),
            Verlaging = bekend.Feit(new Bedrag(Kans(0.8) ? 0 : 10_000)),
        },
        BoetegrondenLeerroute = new()
        {
            Verwijtbaar = bekend.Feit(Kans(0.85)),
            BijstandVerlaagdVoorZelfdeGedraging = bekend.Feit(Kans(0.1)),
            Verlaging = bekend.Feit(new Bedrag(Kans(0.8) ? 0 : 10_000)),
            VergunningGeweigerdOfIngetrokken = Kans(0.12) ? bekend.Gebeurtenis(peildag - Tussen(0, 300)) : bekend.Geen(),
            PipUren = bekend.Feit(Tussen(100, 900)),
        },
        Taalschakeltraject = dossier.Taalschakeltraject with { Lesuren = bekend.Feit(Tussen(200, 1000)), BijgewoondeUren = bekend.Feit(Tussen(0, 1000)) },
    };

    /// <summary>Wat later bij de feiten kwam, met toeval van na de rest: zo verandert de rest van een geval niet.</summary>
    private Dossier MetGemeenteEnPip(Dossier dossier, int start, int geboorte) => dossier with
    {
        Gemeenten = Gemeenten(start, geboorte),
        Uitvoering = new() { Overdracht = bekend.Feit(Uit(Overdrachten)) },
        Intake = dossier.Intake with { VveVanToepassing = bekend.Feit(Kans(0.2)) },
        Voortgang = dossier.Voortgang with { RouteGewijzigdOp = Besluitdag() },
        Afschaling = dossier.Afschaling with { Besluit = Besluitdag() },
        Pips = MetDelen(dossier.Pips),
    };

    private DatumWaarneming Besluitdag() => Kans(0.4) ? bekend.Gebeurtenis(peildag - Tussen(0, 900)) : bekend.Geen();

    private Lijst<Pip> MetDelen(Lijst<Pip> pips)
    {
        if (!pips.IsBekend)
        {
            return pips;
        }

        Pip[] uit =
        [
            .. pips.Items.Select(p => p with
            {
                Gemeente = bekend.Feit(Kans(0.7) ? Gemeentecodes[1] : Uit(Gemeentecodes)),
                Ondersteuning = Deel(),
                IntensiteitPvt = Deel(),
                IntensiteitMap = Deel(),
                AfsprakenVve = Deel(),
                IntensiteitLeerroute = Deel(),
                Voortgangsgesprekken = Deel(),
                Bijstandsbesluiten = Deel(),
            }),
        ];
        return pips.IsVolledig ? Lijst.Volledig<Pip>(uit) : Lijst.Van<Pip>(uit);
    }

    private int Peildag()
    {
        if (Kans(0.2))
        {
            return Uit(Grenzen) + Tussen(-1, 1);
        }

        // Een enkele keer ver na nu: pas dan kan een bevoegdheid vervallen zijn.
        var dag = Tussen(Begin, Einde);
        return dag % 15 == 0 ? dag + (8 * 365) : dag;
    }

    private Peildata Peildata()
    {
        var dag = Dagnummer.AlsDatum(peildag);
        LocalDate? wetsdatum = Kans(0.03) ? Dagnummer.AlsDatum(Uit(Grenzen) + Tussen(-1, 1)) : null;
        return new(dag, wetsdatum, Kans(profiel.MetBekendTot) ? Dagnummer.AlsDatum(peildag - Tussen(0, 300)) : null);
    }

    private Persoon Persoon(int geboorte, bool plichtig)
    {
        var uitzondering = plichtig ? 0.005 : 0.12;
        return new()
        {
            Geboortedatum = bekend.Kenmerk(geboorte),
            NederlandseNationaliteit = bekend.Registerfeit(Kans(uitzondering)),
            EuEerOfZwitserseNationaliteit = bekend.Registerfeit(Kans(uitzondering)),
            TurkseNationaliteit = bekend.Registerfeit(Kans(0.06)),
            GezinslidMetVrijVerkeer = bekend.Registerfeit(Kans(uitzondering)),
            InburgeringsvereisteEldersVoldaan = bekend.Registerfeit(Kans(uitzondering)),
            Verdragsuitzondering = bekend.Registerfeit(Kans(uitzondering)),
            GeestelijkeBedienaar = bekend.Registerfeit(Kans(0.04)),
            GeestelijkeBedienaarSinds = bekend.Gebeurtenis(Math.Max(geboorte, peildag - Tussen(0, 1500))),
        };
    }

    private Lijst<Verblijfstitel> Titels(int start, int geboorte, bool plichtig)
    {
        var aantal = 1 + bekend.Toeval.Gewogen([62, 30, 8]);
        var titels = new List<Verblijfstitel>(aantal);

        // Eerst wat voorafging (in afwachting), daarna de titel van het verhaal, soms met een andere ernaast.
        for (var i = 1; i < aantal; i++)
        {
            var begin = Math.Max(geboorte, start - Tussen(30, 900));
            var eind = Kans(0.8) ? Math.Max(begin, start - 1) : Math.Max(begin, peildag + Tussen(-30, 400));
            var soort = Kans(0.7) ? Titelsoort.AfwachtingEersteBeslissing : Uit(Titelsoorten);
            Voeg(titels, Titel(begin, eind, soort, Uit(Beperkingen), Uit(Hoofdpersonen), begin));
        }

        if (plichtig)
        {
            var (soort, beperking) = bekend.Toeval.Gewogen([45, 34, 11, 10]) switch
            {
                0 => (peildag >= Dagnummer.Van(Wetsdatum.OnverdeeldeAsielvergunning) && Kans(0.5) ? Titelsoort.AsielOnverdeeld : Titelsoort.AsielBepaaldeTijd, Beperking.Anders),
                1 => (Titelsoort.RegulierBepaaldeTijd, Beperking.Gezinslid),
                2 => (Titelsoort.RegulierBepaaldeTijd, Beperking.Anders),
                _ => (Titelsoort.RegulierBepaaldeTijd, Uit(Beperkingen)),
            };
            Voeg(titels, Titel(start, peildag + Tussen(0, 1800), soort, beperking, Uit(Hoofdpersonen), Math.Min(peildag, start + Tussen(0, 30))));
        }
        else
        {
            var begin = Math.Max(geboorte, start);
            Voeg(titels, Titel(begin, Math.Max(begin, peildag + Tussen(-200, 1500)), Uit(Titelsoorten), Uit(Beperkingen), Uit(Hoofdpersonen), begin + Tussen(0, 60)));
        }

        return bekend.Lijst(titels);
    }

    private Verblijfstitel Titel(int vanaf, int laatsteDag, Titelsoort soort, Beperking beperking, TitelHoofdpersoon hoofdpersoon, int bekendmaking) => new()
    {
        Vanaf = bekend.Sleutel(vanaf),
        LaatsteDag = vanaf > peildag ? DatumWaarneming.Lopend : bekend.Einde(laatsteDag),
        Soort = bekend.Feit(soort),
        Beperking = bekend.Feit(beperking),
        TijdelijkVerklaard = bekend.Feit(Kans(0.04)),
        DoelHoofdpersoonTijdelijk = bekend.Feit(Kans(0.06)),
        Hoofdpersoon = bekend.Feit(hoofdpersoon),
        SluitAanOpPlicht = bekend.Feit(Kans(0.6)),
        DatumBeschikking = Kans(0.97) ? bekend.Gebeurtenis(bekendmaking) : bekend.Geen(),
        DatumDocumentOpgehaald = Kans(0.97) ? bekend.Gebeurtenis(bekendmaking + Tussen(0, Math.Min(30, Math.Max(0, peildag - bekendmaking)))) : bekend.Geen(),
    };

    private Lijst<Onderbreking> Onderbrekingen(int start)
    {
        var aantal = bekend.Toeval.Gewogen([82, 13, 5]);
        var onderbrekingen = new List<Onderbreking>(aantal);
        var dag = start;
        for (var i = 0; i < aantal && dag <= peildag; i++)
        {
            dag += Tussen(1, 500);
            var duur = bekend.Toeval.Gewogen([6, 2, 1]) switch { 0 => Tussen(0, 363), 1 => Tussen(363, 367), _ => Tussen(368, 600) };
            Voeg(onderbrekingen, new() { Van = bekend.Sleutel(dag), LaatsteDag = bekend.Einde(dag + duur), Grond = bekend.Feit(Uit(Onderbrekingsgronden)) });
            dag += duur + 1;
        }

        return bekend.Registerlijst(onderbrekingen);
    }

    private Overgang Overgang() => new()
    {
        // Meestal is er geen vaststelling: dan is het feit leeg, ook als alles bekend is.
        VastgesteldeWet = Kans(0.05) ? bekend.Feit(Kans(0.5) ? ToepasselijkeWet.Wi2013 : ToepasselijkeWet.Wi2021) : default,
        OpleidingsvrijstellingWi2013 = bekend.Feit(Kans(0.05)),
        KwalificatieplichtigOp31December2021 = bekend.Registerfeit(Kans(0.1)),
        UitschrijvingZonderDiploma = Kans(0.1) ? bekend.Gebeurtenis(peildag - Tussen(0, 1500)) : bekend.Geen(),
    };

    private TermijnWi2013 TermijnWi2013()
    {
        var begin = peildag - Tussen(200, 2200);
        return new()
        {
            Begin = bekend.Gebeurtenis(begin),
            LaatsteDag = bekend.Einde(begin + Tussen(1_000, 1_500)),
            OverigeEisenVerlenging = bekend.Feit(Kans(0.7)),
        };
    }

    private InspanningWi2013 InspanningWi2013() => new()
    {
        Aanvraag = Kans(0.7) ? bekend.Gebeurtenis(peildag - Tussen(0, 1200)) : bekend.Geen(),
        Pogingen = bekend.Feit(Tussen(1, 6)),
        Cursusuren = bekend.Feit(Tussen(150, 1_000)),
        Alfabetiseringsuren = bekend.Feit(Kans(0.6) ? 0 : Tussen(100, 500)),
        Alfabetiseringsvariant = bekend.Feit(Kans(0.2)),
        Schooluren = bekend.Feit(Kans(0.5) ? 0 : Tussen(400, 900)),
        NietLeerbaar = bekend.Feit(Kans(0.4)),
        VrijstellendeOpleidingOpAchttien = bekend.Feit(Kans(0.15)),
        AfwijkingSchoolvariant = bekend.Feit(Kans(0.15)),
    };

    private LeningWi2013 LeningWi2013()
    {
        var beschikbaar = Kans(0.7) ? 1_000_000 : Kans(0.1) ? 0 : Tussen(100_000, 999_999);
        var draagkracht = Tussen(0, 20_000);
        return new()
        {
            Beschikbaar = bekend.Feit(new Bedrag(beschikbaar)),
            Geleend = bekend.Feit(new Bedrag(Kans(0.1) ? 0 : Tussen(beschikbaar / 2, beschikbaar))),
            Kwijtscheldingsgeval = bekend.Feit(Kans(0.5) ? Kwijtscheldingsgeval.Geen : Uit(Kwijtscheldingsgevallen)),
            Termijnbedrag = bekend.Feit(new Bedrag(Tussen(5_000, 15_000))),
            Draagkracht = bekend.Feit(new Bedrag(draagkracht)),
            DraagkrachtVastgesteld = bekend.Gebeurtenis(peildag - Tussen(0, 700)),
            Ontheven = bekend.Feit(Kans(0.3)),
            TerugvorderingEvenredig = bekend.Feit(Kans(0.5)),
        };
    }

    private Inburgeringsintake Intake(int start)
    {
        var kennisgeving = Math.Min(start + Tussen(0, 60), peildag + 10);
        return new()
        {
            PlichtVastgesteld = Kans(0.05) ? bekend.Feit(Kans(0.8)) : default,
            Kennisgeving = bekend.Gebeurtenis(kennisgeving),
            InschrijvingBrp = bekend.Gebeurtenis(Math.Min(start + Tussen(-20, 90), peildag + 10)),
            HuisvestingArt28 = bekend.Feit(Kans(0.4)),
            WachtOpInformatieVanDerde = bekend.Feit(Kans(0.15)),
            InformatieOntvangen = bekend.Einde(kennisgeving + Tussen(10, 120)),
            BredeIntakeAfgerond = Kans(0.6) ? bekend.Gebeurtenis(kennisgeving + Tussen(10, 90)) : bekend.Geen(),
            OnderwerpenOnderzocht = bekend.Feit(Kans(0.7)),
            LeerbaarheidstoetsAfgelegd = Kans(0.5) ? bekend.Gebeurtenis(kennisgeving + Tussen(5, 90)) : bekend.Geen(),
            VisueleBeperking = bekend.Feit(Kans(0.1)),
            AuditieveBeperking = bekend.Feit(Kans(0.15)),
            NietInStaatTotToets = bekend.Feit(Kans(0.6)),
            WilBeroepsOfHogerOnderwijs = bekend.Feit(Kans(0.35)),
            GroteKansOpDiploma = bekend.Feit(Kans(0.5)),
            ExamenEnTaalschakelNietHaalbaar = bekend.Feit(Kans(0.35)),
        };
    }

    private Lijst<Pip> Pips(int eerste, int geboorte)
    {
        var aantal = Kans(0.04) ? 0 : 1 + bekend.Toeval.Gewogen([50, 35, 15]);
        var pips = new List<Pip>(aantal);
        var dag = Math.Max(geboorte, eerste);
        for (var i = 0; i < aantal; i++)
        {
            var route = Uit(Leerroutes);
            Voeg(pips, new()
            {
                Dagtekening = bekend.Sleutel(dag),
                Leerroute = bekend.Feit(route),
                NiveauLezen = bekend.Feit(Niveau(route, i)),
                NiveauLuisteren = bekend.Feit(Niveau(route, i)),
                NiveauSchrijven = bekend.Feit(Niveau(route, i)),
                NiveauSpreken = bekend.Feit(Niveau(route, i)),
                Knm = bekend.Feit(Uit(Knmvormen)),
            });
            dag += Kans(0.05) ? 0 : Tussen(30, 500);
        }

        return bekend.Lijst(pips);
    }

    private Waarneming<Pipdeel> Deel() => bekend.Feit(Kans(0.9) ? Pipdeel.Opgenomen : Pipdeel.Ontbreekt);

    /// <summary>Eerst soms opvang met een koppeling, dan huisvesting of woonplaats, soms een verhuizing.</summary>
    private Lijst<Gemeenteperiode> Gemeenten(int start, int geboorte)
    {
        var perioden = new List<Gemeenteperiode>(3);
        if (Kans(0.8))
        {
            return bekend.Registerlijst(perioden);
        }

        var dag = Math.Max(geboorte, start);
        var opvang = Kans(0.15);
        if (opvang)
        {
            var einde = Kans(0.5) ? dag + Tussen(20, 300) : peildag + Tussen(0, 300);
            Voeg(perioden, Gemeenteperiode(dag, einde, Gemeenteband.OpvangCoa, Gemeentecodes[3]));
            Voeg(perioden, Gemeenteperiode(dag, einde, Gemeenteband.Koppeling, Gemeentecodes[1]));
            dag = einde + 1;
        }

        var band = Kans(0.5) ? Gemeenteband.Huisvesting : Gemeenteband.Woonplaats;
        var verhuist = Kans(0.2);
        if (dag <= peildag)
        {
            var tot = verhuist ? dag + Tussen(30, 600) : peildag + Tussen(0, 900);
            Voeg(perioden, Gemeenteperiode(dag, tot, band, Kans(0.8) ? Gemeentecodes[1] : Uit(Gemeentecodes)));
            if (verhuist && tot < peildag)
            {
                Voeg(perioden, Gemeenteperiode(tot + 1, peildag + Tussen(0, 900), Kans(0.6) ? Gemeenteband.Woonplaats : band, Uit(Gemeentecodes)));
            }
        }

        return bekend.Registerlijst(perioden);
    }

    private Gemeenteperiode Gemeenteperiode(int van, int laatsteDag, Gemeenteband band, Gemeentecode gemeente) => new()
    {
        Van = bekend.Sleutel(van),
        LaatsteDag = bekend.Einde(Math.Max(van, laatsteDag)),
        Band = bekend.Feit(band),
        Gemeente = bekend.Feit(gemeente),
        Inschrijving = Kans(0.9) ? bekend.Gebeurtenis(van + Tussen(0, 14)) : bekend.Geen(),
    };

    /// <summary>Het niveau in het PIP: meestal wat bij de route past, soms een besluit dat daarvan afwijkt.</summary>
    private Taalniveau Niveau(Leerroute route, int versie)
        => Kans(0.02) ? Uit(Niveaus)
            : route == Leerroute.Zelfredzaamheidsroute ? Kans(0.3) ? Taalniveau.A2 : Taalniveau.GeenNiveau
            : route == Leerroute.B1Route && versie > 0 && Kans(0.4) ? Taalniveau.A2
            : Taalniveau.B1;

    private Lijst<UrenInPeriode> GevolgdeUren(int pip, int geboorte)
    {
        var aantal = Kans(0.75) ? 0 : bekend.Toeval.Gewogen([0, 10, 15, 20, 25, 30]);
        var uren = new List<UrenInPeriode>(aantal);
        var dag = pip - 60;
        for (var i = 0; i < aantal; i++)
        {
            var van = Math.Max(geboorte, Math.Min(dag, peildag));
            var duur = Tussen(0, 240);
            var keurmerk = Kans(0.6);
            Voeg(uren, new()
            {
                Van = bekend.Sleutel(van),
                LaatsteDag = bekend.Einde(van + duur),
                Aantal = bekend.Feit(Uit(Uren)),
                Soort = bekend.Feit(keurmerk ? Urensoort.Nt2 : Uit(Urensoorten)),
                Instelling = bekend.Feit(keurmerk ? Instelling.MetKeurmerk : Uit(Instellingen)),
                TijdensIntake = bekend.Feit(van + duur < pip ? Kans(0.7) : Kans(0.03)),
            });
            dag += Tussen(20, 260);
        }

        return bekend.Lijst(uren);
    }

    private Lijst<Examenpoging> Examenpogingen(int pip, int geboorte)
    {
        var pogingen = new List<Examenpoging>();
        if (Kans(0.82))
        {
            return bekend.Lijst(pogingen);
        }

        var ijverig = Kans(0.6);
        foreach (var onderdeel in Examenonderdelen)
        {
            var aantal = ijverig ? Tussen(1, 3) : bekend.Toeval.Gewogen([30, 40, 20, 10]);
            for (var i = 0; i < aantal; i++)
            {
                var dag = Math.Max(geboorte, Math.Min(pip + Tussen(-100, 900), peildag));
                Voeg(pogingen, new()
                {
                    Examendag = bekend.Sleutel(dag),
                    Onderdeel = bekend.Feit(onderdeel),
                    Niveau = bekend.Feit(ijverig && Kans(0.8) ? Taalniveau.B1 : Uit(Niveaus)),
                    Uitslag = bekend.Feit(ijverig && Kans(0.9) ? Examenuitslag.Behaald : Uit(Uitslagen)),
                    Uitslagdag = bekend.Gebeurtenis(dag + Tussen(10, 110)),
                    Kosteloos = bekend.Feit(Kans(0.6)),
                    AfgemeldOp = Kans(0.5) ? bekend.Gebeurtenis(dag - Tussen(0, 20)) : bekend.Geen(),
                });
            }
        }

        return bekend.Lijst(pogingen);
    }

    private Participatieverklaring Participatieverklaring(int pip) => new()
    {
        Uren = bekend.Feit(Tussen(8, 16)),
        Intakeuren = bekend.Feit(Tussen(0, 3)),
        IntakeurenTellenMee = bekend.Feit(Kans(0.5)),
        Kernwaardenactiviteit = bekend.Feit(Kans(0.9)),
        Ondertekend = Kans(0.8) ? bekend.Gebeurtenis(pip + Tussen(-2, 500)) : bekend.Geen(),
    };

    private Arbeidsmarktmodule Arbeidsmarktmodule(int pip)
    {
        var praktijk = Tussen(34, 60);
        return new()
        {
            Praktijkuren = bekend.Feit(praktijk),
            Uren = bekend.Feit(praktijk + Tussen(0, 30)),
            Intakeuren = bekend.Feit(Tussen(0, 5)),
            IntakeurenTellenMee = bekend.Feit(Kans(0.5)),
            AlleThemas = bekend.Feit(Kans(0.9)),
            Eindgesprek = Kans(0.8) ? bekend.Gebeurtenis(pip + Tussen(-2, 700)) : bekend.Geen(),
        };
    }

    private Afschaling Afschaling() => new()
    {
        IntakeurenTellenMee = bekend.Feit(Kans(0.5)),
        VoldoendeInspanning = bekend.Feit(Kans(0.8)),
        B1NietHaalbaar = bekend.Feit(Kans(0.6)),
    };

    private Zelfredzaamheid Zelfredzaamheid(int pip)
    {
        var eindgesprek = pip + Tussen(300, 1000);
        return new()
        {
            Eindgesprek = Kans(0.7) ? bekend.Gebeurtenis(eindgesprek) : bekend.Geen(),
            AfgerondOp = Kans(0.5) ? bekend.Gebeurtenis(eindgesprek + Tussen(0, 60)) : bekend.Geen(),
            IntakeurenTellenMee = bekend.Feit(Kans(0.5)),
            BegeleidingsurenTellenMee = bekend.Feit(Kans(0.5)),
            SchoolurenBesluit = Kans(0.2) ? bekend.Gebeurtenis(Math.Min(peildag, pip + Tussen(0, 900))) : bekend.Geen(),
            BeperkingMetRevalidatie = bekend.Feit(Kans(0.1)),
            LagereCursusnorm = bekend.Feit(Uit(Uren)),
        };
    }

    private Taalschakeltraject Taalschakeltraject(int pip) => new()
    {
        Diploma = Kans(0.4) ? bekend.Gebeurtenis(pip + Tussen(300, 900)) : bekend.Geen(),
        Gestopt = Kans(0.2) ? bekend.Gebeurtenis(pip + Tussen(30, 600)) : bekend.Geen(),
    };

    private Examenaanvraag Examenaanvraag() => new()
    {
        Onderdeel = bekend.Feit(Uit(Examenonderdelen)),
        Niveau = bekend.Feit(Uit(Niveaus)),
        Aangemeld = bekend.Feit(Kans(0.9)),
        Betaald = bekend.Feit(Kans(0.6)),
        Geidentificeerd = bekend.Feit(Kans(0.95)),
        GeheimhoudingAanvaard = bekend.Feit(Kans(0.95)),
    };

    private Lijst<Ingezetenschap> Ingezetenschap(int start, int geboorte)
    {
        var perioden = new List<Ingezetenschap>();
        var dag = Math.Max(geboorte, Kans(0.12) ? peildag - Tussen(3000, 7000) : start);
        var aantal = bekend.Toeval.Gewogen([70, 26, 4]);
        for (var i = 0; i < aantal && dag <= peildag; i++)
        {
            var eind = Kans(0.8) ? peildag + 400 : dag + Tussen(100, 3500);
            perioden.Add(new() { Van = bekend.Sleutel(dag), LaatsteDag = bekend.Einde(eind) });
            dag = eind + Tussen(800, 1200);
        }

        return bekend.Lijst(perioden);
    }

    private Lijst<Bewijsstuk> Bewijsstukken(int geboorte)
    {
        var aantal = bekend.Toeval.Gewogen([86, 10, 4]);
        var stukken = new List<Bewijsstuk>(aantal);
        for (var i = 0; i < aantal; i++)
        {
            var opA2 = Kans(0.4);
            var dag = Math.Max(geboorte, peildag - Tussen(0, Kans(opA2 ? 0.9 : 0.4) ? 9000 : 1500));
            var niveau = opA2 ? Taalniveau.A2 : Taalniveau.B1;
            Voeg(stukken, new()
            {
                Behaald = bekend.Sleutel(dag),
                Soort = bekend.Feit(opA2 ? Uit<Bewijsstuksoort>([Bewijsstuksoort.BewijsOnderdeelA2, Bewijsstuksoort.CnavtA2, Bewijsstuksoort.ToetsGesprokenNederlands, Bewijsstuksoort.ToetsGesprokenNederlands, Bewijsstuksoort.ToetsGesprokenNederlands]) : Uit(Stukken)),
                InHetNederlands = bekend.Feit(Kans(0.6)),
                NederlandsVoldoende = bekend.Feit(Kans(0.7)),
                NederlandsOpB1 = bekend.Feit(Kans(0.7)),
                Lezen = bekend.Feit(Kans(0.6) ? niveau : Uit(Niveaus)),
                Luisteren = bekend.Feit(Kans(0.6) ? niveau : Uit(Niveaus)),
                Schrijven = bekend.Feit(Kans(0.6) ? niveau : Uit(Niveaus)),
                Spreken = bekend.Feit(Kans(0.6) ? niveau : Uit(Niveaus)),
                Punten = bekend.Feit(Tussen(30, 45)),
            });
        }

        return bekend.Lijst(stukken);
    }

    private Lijst<Opleiding> VrijstellendeOpleidingen(int geboorte)
    {
        var aantal = bekend.Toeval.Gewogen([88, 10, 2]);
        var opleidingen = new List<Opleiding>(aantal);
        for (var i = 0; i < aantal; i++)
        {
            var dag = Math.Max(geboorte, peildag - Tussen(0, 900));
            Voeg(opleidingen, new()
            {
                Inschrijving = bekend.Sleutel(dag),
                Uitschrijving = bekend.Einde(dag + Tussen(30, 1400)),
                LeidtTot = bekend.Feit(Uit(Stukken)),
                InHetNederlands = bekend.Feit(Kans(0.7)),
                NederlandsOpB1 = bekend.Feit(Kans(0.7)),
            });
        }

        return bekend.Lijst(opleidingen);
    }

    private Lijst<Vrijstellingsbesluit> Vrijstellingsbesluiten(int start)
    {
        var aantal = bekend.Toeval.Gewogen([92, 6, 2]);
        var besluiten = new List<Vrijstellingsbesluit>(aantal);
        for (var i = 0; i < aantal; i++)
        {
            var dag = Math.Min(peildag, start + Tussen(0, 900));
            Voeg(besluiten, new()
            {
                Bekendgemaakt = bekend.Sleutel(dag),
                Omvang = bekend.Feit(Uit(Vrijstellingsomvangen)),
                Verleend = bekend.Feit(Kans(0.6)),
                Grond = bekend.Feit(Uit(Vrijstellingsgronden)),
                Niveau = bekend.Feit(Uit(Niveaus)),
                Ingetrokken = Kans(0.5) ? bekend.Gebeurtenis(dag + Tussen(1, 900)) : bekend.Geen(),
            });
        }

        return bekend.Lijst(besluiten);
    }

    private Lijst<Ontheffingsbesluit> Ontheffingsbesluiten(int start)
    {
        var aantal = bekend.Toeval.Gewogen([88, 9, 3]);
        var besluiten = new List<Ontheffingsbesluit>(aantal);
        for (var i = 0; i < aantal; i++)
        {
            var dag = Math.Min(peildag, start + Tussen(0, 900));
            Voeg(besluiten, new()
            {
                Bekendgemaakt = bekend.Sleutel(dag),
                Omvang = bekend.Feit(Uit(Ontheffingsomvangen)),
                Ingetrokken = Kans(0.4) ? bekend.Gebeurtenis(dag + Tussen(1, 900)) : bekend.Geen(),
            });
        }

        return bekend.Lijst(besluiten);
    }

    private Schoolplicht Schoolplicht(int geboorte) => new()
    {
        Begin = bekend.Kenmerk(geboorte + (5 * 365) + Tussen(20, 60)),
        LaatsteDag = bekend.Einde(geboorte + (18 * 365) + Tussen(-700, 4)),
    };

    private Lijst<NietVrijstellendeOpleiding> NietVrijstellendeOpleidingen(int start, int geboorte)
    {
        var aantal = bekend.Toeval.Gewogen([78, 9, 13]);
        var opleidingen = new List<NietVrijstellendeOpleiding>(aantal);
        var dag = Math.Max(geboorte, start + (Kans(0.15) ? Tussen(1090, 1600) : Tussen(-300, 200)));
        for (var i = 0; i < aantal; i++)
        {
            dag = Math.Min(dag, peildag);
            var eind = dag + (aantal > 1 ? Tussen(150, 650) : Tussen(60, 900));
            Voeg(opleidingen, new()
            {
                Inschrijving = bekend.Sleutel(dag),
                Uitschrijving = bekend.Einde(eind),
                Soort = bekend.Feit(i > 0 && Kans(0.7) ? OpleidingZonderVrijstelling.Entreeopleiding : aantal > 1 && Kans(0.6) ? OpleidingZonderVrijstelling.Praktijkonderwijs : Uit(Opleidingen)),
                Bewezen = bekend.Feit(Kans(0.9)),
            });

            // Aansluitend of los.
            dag = eind + (Kans(0.25) ? 0 : Tussen(1, 200));
        }

        return bekend.Lijst(opleidingen);
    }

    private Lijst<Omstandigheid> Omstandigheden(int pip, int geboorte)
    {
        var aantal = Kans(1.0 / LangeLijst) ? Tussen(65, 80) : bekend.Toeval.Gewogen([46, 25, 14, 7, 4, 2, 2]);
        var omstandigheden = new List<Omstandigheid>(aantal);
        var dag = pip - 60;
        for (var i = 0; i < aantal; i++)
        {
            // Aansluitend, overlappend, op dezelfde dag of los.
            dag += Kans(0.1) ? 0 : Tussen(1, 260);
            var van = Math.Max(geboorte, Math.Min(dag, peildag));
            var duur = bekend.Toeval.Gewogen([3, 4, 2, 1]) switch { 0 => Tussen(0, 88), 1 => Tussen(88, 190), 2 => Tussen(180, 400), _ => Tussen(700, 800) };
            Voeg(omstandigheden, new()
            {
                Van = bekend.Sleutel(van),
                LaatsteDag = bekend.Einde(van + duur),
                Grond = bekend.Feit(Uit(Gronden)),
                Betreft = bekend.Feit(Kans(0.5) ? Betrokkene.Zelf : Uit(Betrokkenen)),
                GeenVerwijt = bekend.Feit(Kans(0.85)),
                AlVerleend = bekend.Feit(Kans(0.3)),
            });
            dag = Kans(0.3) ? van + duur + 1 : dag;
        }

        return bekend.Lijst(omstandigheden);
    }

    private Lijst<Verlengingsbesluit> Verlengingsbesluiten(int pip)
    {
        var aantal = bekend.Toeval.Gewogen([60, 27, 13]);
        var besluiten = new List<Verlengingsbesluit>(aantal);
        for (var i = 0; i < aantal; i++)
        {
            Voeg(besluiten, new()
            {
                Besluit = bekend.Sleutel(Tussen(Math.Min(pip, peildag), peildag)),
                NieuweLaatsteDag = bekend.Kenmerk(pip + (3 * 365) + Tussen(0, 900)),
                Vervallen = bekend.Feit(Kans(0.15)),
            });
        }

        return bekend.Lijst(besluiten);
    }

    private Lijst<Verlengingsaanvraag> Verlengingsaanvragen(int pip)
    {
        var aantal = bekend.Toeval.Gewogen([70, 22, 8]);
        var aanvragen = new List<Verlengingsaanvraag>(aantal);
        for (var i = 0; i < aantal; i++)
        {
            var dag = Math.Min(peildag, pip + (30 * 30) + Tussen(-40, 300));
            Voeg(aanvragen, new() { Ontvangen = bekend.Sleutel(dag), Afgewezen = Kans(0.15) ? bekend.Gebeurtenis(dag + Tussen(1, 60)) : bekend.Geen() });
        }

        return bekend.Lijst(aanvragen);
    }

    private Lijst<Overtreding> Overtredingen(int pip)
    {
        var aantal = bekend.Toeval.Gewogen([32, 31, 19, 9, 6, 3]);
        var overtredingen = new List<Overtreding>(aantal);
        var dag = Math.Min(peildag, pip + Tussen(10, 200));
        for (var i = 0; i < aantal; i++)
        {
            var status = Kans(0.45) ? Boetestatus.Onherroepelijk : Uit(Statussen);
            var opgelegd = dag + Tussen(7, 60);
            var beboet = status != Boetestatus.GeenBoete && opgelegd <= peildag;
            status = beboet ? status : Boetestatus.GeenBoete;
            Voeg(overtredingen, new()
            {
                Constatering = bekend.Sleutel(dag),
                Verplichting = bekend.Feit(Uit(Verplichtingen)),
                Verwijtbaarheid = bekend.Feit(Uit(Verwijten)),
                BijstandVerlaagdVoorZelfdeGedraging = bekend.Feit(Kans(0.08)),
                BewezenAanhoudendeOnwil = bekend.Feit(Kans(0.6)),
                Boetestatus = bekend.Feit(status),
                BoeteOpgelegd = beboet ? bekend.Gebeurtenis(opgelegd) : bekend.Geen(),
                BoeteOnherroepelijk = status == Boetestatus.Onherroepelijk ? bekend.Gebeurtenis(opgelegd + Tussen(42, 90)) : bekend.Geen(),
                BoeteBedrag = bekend.Feit(new Bedrag(beboet ? Uit(Bedragen) : 0)),
            });

            // Op of rond twaalf maanden, op dezelfde dag, of zomaar.
            var verder = bekend.Toeval.Gewogen([2, 1, 7]) switch { 0 => 365 + Tussen(-1, 1), 1 => 0, _ => Tussen(20, 300) };
            dag = Math.Min(peildag + 5, dag + verder);
        }

        return bekend.Lijst(overtredingen);
    }

    private List<(int Dag, int Laatste)> Oproepdagen(int start)
    {
        var oproepen = new List<(int Dag, int Laatste)>();
        var aantal = bekend.Toeval.Gewogen([62, 12, 12, 11, 3]);
        var dag = Kans(0.5) ? peildag - Tussen(0, 200) : start + Tussen(5, 60);
        for (var i = 0; i < aantal; i++)
        {
            dag = Math.Min(Math.Max(dag, start), peildag);
            var laatste = dag + Tussen(7, 28);
            oproepen.Add((dag, laatste));
            dag = laatste + Tussen(1, 40);
        }

        return oproepen;
    }

    private Lijst<Oproep> Oproepen(List<(int Dag, int Laatste)> dagen)
    {
        var oproepen = new List<Oproep>(dagen.Count);
        foreach (var (dag, laatste) in dagen)
        {
            Voeg(oproepen, new()
            {
                Opgeroepen = bekend.Sleutel(dag),
                LaatsteDag = bekend.Einde(laatste),
                SchriftelijkeWaarschuwing = bekend.Feit(Kans(0.75)),
                Verschenen = Kans(0.35) ? bekend.Gebeurtenis(dag + Tussen(0, laatste - dag + 3)) : bekend.Geen(),
                VoldoendeMeegewerkt = bekend.Feit(Kans(0.4)),
                LeerbaarheidstoetsGeweigerd = bekend.Feit(Kans(0.4)),
                GeenVerwijt = bekend.Feit(Kans(0.1)),
                BijstandVerlaagdVoorZelfdeGedraging = bekend.Feit(Kans(0.1)),
                BewezenAanhoudendeOnwil = bekend.Feit(Kans(0.6)),
                VerlagingBoete = bekend.Feit(new Bedrag(Kans(0.7) ? 0 : Tussen(0, 30_000))),
            });
        }

        return bekend.Lijst(oproepen);
    }

    private Lijst<BoeteBredeIntake> BoetesBredeIntake(int start, List<(int Dag, int Laatste)> oproepen)
    {
        var aantal = bekend.Toeval.Gewogen([55, 30, 12, 3]);
        var bijOproep = oproepen.Count > 1 && Kans(0.8);
        var boetes = new List<BoeteBredeIntake>(aantal);
        for (var i = 0; i < aantal; i++)
        {
            // Meestal kort na de tweede of derde oproep.
            var dag = bijOproep
                ? Math.Min(oproepen[Math.Min(i + 1, oproepen.Count - 1)].Laatste + Tussen(1, 10), peildag)
                : Tussen(Math.Min(start, peildag), peildag);
            Voeg(boetes, new()
            {
                Opgelegd = bekend.Sleutel(dag),
                Bekendgemaakt = bekend.Gebeurtenis(dag + Tussen(0, 4)),
                Bedrag = bekend.Feit(new Bedrag(Kans(0.5) ? 25_000 : 12_500)),
                Boetestatus = bekend.Feit(Uit(Statussen)),
            });
        }

        return bekend.Lijst(boetes);
    }

    private Lijst<BoeteTermijn> BoetesTermijn(int pip)
    {
        var aantal = bekend.Toeval.Gewogen([38, 26, 14, 22]);
        var boetes = new List<BoeteTermijn>(aantal);
        var dag = Math.Max(pip, Math.Min(pip + (3 * 365), peildag - Tussen(0, 700)));
        for (var i = 0; i < aantal; i++)
        {
            Voeg(boetes, new()
            {
                Bekendgemaakt = bekend.Sleutel(dag),
                Boetestatus = bekend.Feit(Kans(0.7) ? Boetestatus.Onherroepelijk : Uit(Statussen)),
                PvtOntbrak = bekend.Feit(Kans(0.3)),
                MapOntbrak = bekend.Feit(Kans(0.4)),
                LeerrouteOntbrak = bekend.Feit(Kans(0.7)),
                Leerroute = bekend.Feit(Uit(Leerroutes)),
                Asielstatushouder = bekend.Feit(Kans(0.5)),
                BehaaldeExamenonderdelen = bekend.Feit(Tussen(0, 4)),
                Cursusuren = bekend.Feit(Uit(Uren)),
                Participatieuren = bekend.Feit(Uit(Uren)),
                BijVorigeAfloop = bekend.Feit(false),
            });
            dag += Kans(0.05) ? 0 : Tussen(180, 760);
        }

        return bekend.Lijst(boetes);
    }

    private Lijst<Bijstandsrecht> Bijstandsrechten(int start)
    {
        var aantal = bekend.Toeval.Gewogen([35, 50, 15]);
        var rechten = new List<Bijstandsrecht>(aantal);
        var dag = Kans(0.4) ? peildag - Tussen(0, 190) : start;
        for (var i = 0; i < aantal; i++)
        {
            var laatste = dag + (Kans(0.3) ? Tussen(20, 200) : Tussen(200, 1500));
            Voeg(rechten, new() { Ontstaan = bekend.Sleutel(dag), LaatsteDag = bekend.Einde(laatste), Soort = bekend.Feit(Kans(0.85) ? Bijstandsoort.Participatiewet : Uit(Bijstandsoorten)) });
            dag = laatste + Tussen(1, 120);
        }

        return bekend.Lijst(rechten);
    }

    private Voortgang Voortgang() => new()
    {
        Oordeel = bekend.Feit(Uit(Oordelen)),
        BijzonderGeval = bekend.Feit(Kans(0.3)),
        OverwogenLeerroute = bekend.Feit(Uit(Leerroutes)),
    };

    private Ontzorglasten Ontzorglasten() => new()
    {
        NettoBijstand = bekend.Feit(new Bedrag(Tussen(60_000, 140_000))),
        Huur = bekend.Feit(new Bedrag(Kans(0.1) ? 0 : Tussen(20_000, 75_000))),
        Gas = bekend.Feit(new Bedrag(Kans(0.3) ? 0 : Tussen(1_000, 15_000))),
        Water = bekend.Feit(new Bedrag(Tussen(0, 2_500))),
        Stroom = bekend.Feit(new Bedrag(Tussen(1_000, 12_000))),
        Zorgverzekering = bekend.Feit(new Bedrag(Tussen(11_000, 18_000))),
    };

    private Leningaanvraag Lening()
    {
        var partner = Kans(0.5);
        return new()
        {
            Ontvangen = Kans(0.3) ? bekend.Gebeurtenis(peildag - Tussen(0, 90)) : bekend.Geen(),
            ToetsingsinkomenAanvrager = bekend.Feit(new Bedrag(Tussen(0, 7_000_000))),
            ToetsingsinkomenPartner = bekend.Feit(new Bedrag(partner ? Tussen(0, 5_000_000) : 0)),
            HeeftPartner = bekend.Feit(partner),
            AlleenstaandeOuderenkorting = bekend.Feit(!partner && Kans(0.2)),
            BelastbaarMinimumloon = bekend.Feit(new Bedrag(Tussen(2_000_000, 2_600_000))),
            OudeLeningOpen = bekend.Feit(Kans(0.08)),
        };
    }

    private Leningrekening Leningrekening() => new()
    {
        Doel = bekend.Feit(Uit(Leningdoelen)),
        InstellingErkend = bekend.Feit(Kans(0.8)),
        AlfabetiseringVerplicht = bekend.Feit(Kans(0.5)),
        Kwartaalbedrag = bekend.Feit(new Bedrag(Kans(0.2) ? 200_000 + Tussen(-1, 1) : Tussen(0, 300_000))),
        VerklaringOntvangen = Kans(0.8) ? bekend.Gebeurtenis(peildag - Tussen(0, 40)) : bekend.Geen(),
    };

    private Leningschuld Leningschuld(int start) => new()
    {
        Verstrekt = bekend.Feit(Kans(0.6)),
        Vrijwillig = bekend.Feit(Kans(0.15)),
        VerstrektOp = bekend.Gebeurtenis(peildag - Tussen(0, 1600)),
        VoldaanOp = Kans(0.4) ? bekend.Gebeurtenis(Math.Min(peildag, start + Tussen(200, 1400))) : bekend.Geen(),
        PlichtGeeindigdOp = Kans(0.5) ? bekend.Gebeurtenis(Math.Min(peildag, start + Tussen(200, 1400))) : bekend.Geen(),
        EerderOpVerzoek = bekend.Feit(Kans(0.08)),
        BeginOpVerzoek = bekend.Kenmerk(peildag - Tussen(-100, Kans(0.3) ? 4500 : 600)),
        Overleden = bekend.Feit(Kans(0.03)),
        RestDoorDraagkracht = bekend.Feit(Kans(0.5)),
        SchuldMetRente = bekend.Feit(new Bedrag(Kans(0.15) ? Tussen(0, 200_000) : Tussen(100_000, 1_200_000))),
        Termijnen = bekend.Feit(Kans(0.7) ? 120 : Tussen(1, 121)),
        BinnenlandsBelastingplichtig = bekend.Feit(Kans(0.9)),
        PerMaandOpVerzoek = bekend.Feit(Kans(0.5)),
    };

    private Draagkracht Draagkracht()
    {
        var partner = Kans(0.5);
        var inkomen = Tussen(0, 4_000_000);
        return new()
        {
            Bekendgemaakt = Kans(0.6) ? bekend.Gebeurtenis(peildag - Tussen(0, 300)) : bekend.Geen(),
            Toetsingsinkomen = bekend.Feit(new Bedrag(inkomen)),
            AnderPeiljaarGevraagd = bekend.Feit(Kans(0.4)),
            ToetsingsinkomenAnderJaar = bekend.Feit(new Bedrag((long)inkomen * Tussen(50, 110) / 100)),
            GeenNormaleSchommeling = bekend.Feit(Kans(0.7)),
            ToetsingsinkomenPartner = bekend.Feit(new Bedrag(partner ? Tussen(0, 3_000_000) : 0)),
            HeeftPartner = bekend.Feit(partner),
            PartnerIsSchuldenaar = bekend.Feit(Kans(0.3)),
            AlleenstaandeOuderenkorting = bekend.Feit(!partner && Kans(0.2)),
            BelastbaarMinimumloon = bekend.Feit(new Bedrag(Tussen(2_000_000, 2_600_000))),
        };
    }

    private Leningachterstand Leningachterstand()
    {
        var bedrag = Kans(0.4) ? 0 : Uit([1_500, 17_999, 18_000, 40_000]);
        return new()
        {
            Bedrag = bekend.Feit(new Bedrag(bedrag)),
            OudsteVervaldag = bedrag == 0 ? bekend.Geen() : bekend.Gebeurtenis(peildag - Uit([0, 13, 14, 15, 100, 300])),
            ZesMaandenTeLaat = bekend.Feit(new Bedrag(Math.Min(bedrag, Uit([0, 1_499, 1_500])))),
        };
    }

    /// <summary>Twee gelijke onderdelen weigert de controle; door vervaging kunnen zij ontstaan.</summary>
    private static void Voeg<T>(List<T> lijst, T item)
        where T : Feitenrecord
    {
        if (!lijst.Contains(item))
        {
            lijst.Add(item);
        }
    }

    private bool Kans(double kans) => bekend.Toeval.Kans(kans);

    private int Tussen(int min, int max) => bekend.Toeval.Tussen(min, max);

    private T Uit<T>(T[] keuzes) => bekend.Toeval.Uit<T>(keuzes);
}
