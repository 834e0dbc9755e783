using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Orakels;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Vrijstellingen;

namespace Wet.Inburgering.EigenschapTests.Orakels;

/// <summary>
/// De regels naast een onafhankelijk, met de hand geschreven orakel dat geen code met de bibliotheek deelt: termijn en verlenging, de boete
/// van art. 23 en de nieuwe termijn, op willekeurige en geheel bekende gevallen.
/// </summary>
public class OrakelTests
{
    private const int Aantal = 100_000;
    private static readonly DateOnly Peildatum = new(2026, 11, 1);

    [Fact]
    public void Het_orakel_klopt_met_de_gevallen_van_de_wet()
        => Zelfcontrole.Alles().Where(z => !z.Klopt).Select(z => z.Naam).Should().BeEmpty();

    [Theory]
    [InlineData(true, false)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Termijn_en_verlenging_gelijk_aan_het_orakel(bool overlapEenmaal, bool aanverwanten)
    {
        var toeval = new Random(20220101);
        var kader = new Beleidskader(
            "test",
            new Beleidskeuze(Lezing("VERL-09/overlap"), overlapEenmaal ? "eenKeer" : "iederVoorZich", new(2022, 1, 1), "test"),
            new Beleidskeuze(Lezing("VERL-03/verwanten"), aanverwanten ? "ookAanverwanten" : "alleenBloedverwanten", new(2022, 1, 1), "test"));
        var (verlengd, samen) = (0, 0);
        var regelJ = Editie.GeldendRecht.RegelsVan(Rechtsvragen.Verlenging).Single(r => r.Id == "VERL-03j");
        for (var i = 0; i < Aantal / 3; i++)
        {
            var (invoer, dossier) = Termijngeval(toeval, overlapEenmaal, aanverwanten);
            var verwacht = TermijnOrakel.Bepaal(invoer)!;

            var beoordeling = InburgeringEngine.Standaard.Beoordeel(dossier, Dag(Peildatum), kader);

            var verlenging = beoordeling.Verlenging.Waarde ?? throw new InvalidOperationException($"geval {i}: {beoordeling.Verlenging.Status}");
            verlenging.ZonderVerlenging.Should().Be(Dag(verwacht.EindeExclusief), "geval {0}: {1}", i, invoer);
            if (verlenging.EindeExclusief != Dag(verwacht.VerlengdEindeExclusief))
            {
                verlenging.EindeExclusief.Should().Be(Dag(verwacht.VerlengdEindeExclusief), "geval {0}: {1} {2}", i, invoer, string.Join("; ", invoer.Omstandigheden));
            }

            beoordeling.Inburgeringstermijn.Waarde!.Value.Aanvang.Should().Be(Dag(verwacht.Aanvang), "geval {0}", i);
            verlengd += verlenging.Dagen > 0 ? 1 : 0;
            samen += beoordeling.Verlenging.Algemeen.RegelStatus(regelJ) == Regelstatus.Waar ? 1 : 0;
        }

        verlengd.Should().BeGreaterThan(Aantal / 10, "anders toetst de vergelijking weinig");
        samen.Should().BeGreaterThan(Aantal / 200, "grond j moet vaak genoeg voorkomen");
    }

    [Fact]
    public void Boete_van_art_23_gelijk_aan_het_orakel()
    {
        var toeval = new Random(20230101);
        var kader = new Beleidskader(
            "test",
            new Beleidskeuze(Lezing("BOETE-02/verhoging"), "overNormbedrag", new(2022, 1, 1), "test"),
            new Beleidskeuze(Lezing("BOETE-02/onherroepelijk"), "opDagVanConstatering", new(2022, 1, 1), "test"),
            new Beleidskeuze(Lezing("SANCTIE-13/regime"), "vanDeWet", new(2022, 1, 1), "test"));
        var (opgelegd, herhaald, begrensd) = (0, 0, 0);
        for (var i = 0; i < Aantal; i++)
        {
            var (invoer, dossier) = Boetegeval(toeval);
            var verwacht = Boete23Orakel.Bepaal(invoer);

            var uitkomst = InburgeringEngine.Standaard.Beoordeel(dossier, Dag(invoer.Besluitdatum), kader).BoeteOndersteuning;

            var boete = uitkomst.Waarde ?? throw new InvalidOperationException($"geval {i}: {uitkomst.Status} {string.Join(",", uitkomst.Algemeen.Velden)} {uitkomst.Algemeen.Verklaar().Reden}");
            var werkelijk = (boete.MagOpleggen, boete.Normbedrag.Eurocent, boete.MagOpleggen ? boete.Bedrag.Eurocent : 0);
            if (werkelijk != (verwacht.MagOpleggen, verwacht.NormbedragEurocent, verwacht.MagOpleggen ? verwacht.BedragEurocent : 0))
            {
                werkelijk.Should().Be((verwacht.MagOpleggen, verwacht.NormbedragEurocent, verwacht.BedragEurocent), "geval {0}: {1} {2} {3}", i, invoer, string.Join("; ", invoer.Overtredingen), string.Join("; ", invoer.Boetes22));
            }

            opgelegd += boete.MagOpleggen ? 1 : 0;
            herhaald += boete.Normbedrag.Eurocent > 5_000 ? 1 : 0;
            begrensd += boete.MagOpleggen && boete.Bedrag.Eurocent < boete.Normbedrag.Eurocent / 4 ? 1 : 0;
        }

        opgelegd.Should().BeGreaterThan(Aantal / 4);
        herhaald.Should().BeGreaterThan(Aantal / 10);
        begrensd.Should().BeGreaterThan(Aantal / 100, "het plafond moet vaak genoeg bijten");
    }

    [Fact]
    public void Nieuwe_termijn_gelijk_aan_het_orakel()
    {
        var toeval = new Random(20240101);
        for (var i = 0; i < Aantal / 4; i++)
        {
            var boetes = new List<BoeteTermijn>();
            OrakelNieuweTermijn? verwacht = new(false, 0, null, null);
            var aantal = toeval.Next(0, 4);
            var dag = new DateOnly(2022, 4, 1).AddDays(toeval.Next(200));
            for (var j = 0; j < aantal; j++)
            {
                var asiel = toeval.Next(2) == 0;
                var route = (OrakelRoute)toeval.Next(3);
                var invoer = new OrakelNieuweTermijnInvoer(
                    dag, Math.Min(j, 2), route, asiel, toeval.Next(2) == 0, route == OrakelRoute.Onderwijs || toeval.Next(2) == 0, false, toeval.Next(0, 5), toeval.Next(0, 1000), toeval.Next(0, 1000));
                if (verwacht is null && j < 2)
                {
                    // Na een geval zonder band is ook de volgende termijn niet te vergelijken.
                    break;
                }

                boetes.Add(new BoeteTermijn
                {
                    Bekendgemaakt = Dag(dag),
                    Boetestatus = Boetestatus.Onherroepelijk,
                    PvtOntbrak = !invoer.PvtAfgerond,
                    MapOntbrak = !invoer.MapAfgerond && route != OrakelRoute.Onderwijs,
                    LeerrouteOntbrak = true,
                    Leerroute = Route(route),
                    Asielstatushouder = asiel,
                    BehaaldeExamenonderdelen = invoer.BehaaldeExamenonderdelen,
                    Cursusuren = invoer.Cursusuren,
                    Participatieuren = invoer.Participatieuren,
                });
                verwacht = j < 2 ? NieuweTermijnOrakel.Bepaal(invoer) : verwacht;
                var vorige = j < 2 ? verwacht?.EindeExclusief ?? dag.AddYears(3) : dag;
                dag = vorige.AddDays(toeval.Next(0, 800));
            }

            var dossier = Basis(false, OrakelRoute.B1, new DateOnly(2022, 2, 1)) with { BoetesTermijn = Lijst.Volledig<BoeteTermijn>([.. boetes]) };
            var uitkomst = InburgeringEngine.Standaard.Beoordeel(dossier, new LocalDate(2030, 1, 1)).NieuweTermijn;

            if (verwacht is null)
            {
                uitkomst.Status.Should().Be(Uitkomststatus.Onbekend, "geval {0}", i);
            }
            else
            {
                var nieuw = uitkomst.Waarde!.Value;
                nieuw.Maanden.Should().Be(verwacht.Maanden, "geval {0}", i);
                nieuw.Aanvang.Should().Be(verwacht.Begin is { } begin ? Dag(begin) : null, "geval {0}", i);
                nieuw.EindeExclusief.Should().Be(verwacht.EindeExclusief is { } einde ? Dag(einde) : null, "geval {0}", i);
            }
        }
    }

    private static (OrakelTermijnInvoer Invoer, Dossier Dossier) Termijngeval(Random toeval, bool overlapEenmaal, bool aanverwanten)
    {
        var asiel = toeval.Next(2) == 0;
        var route = (OrakelRoute)toeval.Next(3);
        var pip = new DateOnly(2022, 2, 1).AddDays(toeval.Next(700));
        var omstandigheden = new List<OrakelOmstandigheid>();
        for (var n = toeval.Next(0, 6); n > 0; n--)
        {
            // Vaak dicht op elkaar, zodat overlap, aansluiting en de drempel voorkomen.
            var van = omstandigheden.Count > 0 && toeval.Next(2) == 0
                ? omstandigheden[^1].LaatsteDag.AddDays(toeval.Next(-40, 4))
                : pip.AddDays(toeval.Next(-120, 1150));
            var duur = toeval.Next(3) switch { 0 => toeval.Next(1, 90), 1 => toeval.Next(85, 100), _ => toeval.Next(100, 900) };
            var nieuw = new OrakelOmstandigheid((OrakelGrond)toeval.Next(9), van, van.AddDays(duur), (OrakelBetreft)toeval.Next(toeval.Next(2) == 0 ? 1 : 5), toeval.Next(10) > 0);
            if (nieuw.LaatsteDag < Peildatum && !omstandigheden.Contains(nieuw))
            {
                omstandigheden.Add(nieuw);
            }
        }

        var dossier = Basis(asiel, route, pip) with
        {
            Omstandigheden = Lijst.Volledig<Omstandigheid>([.. omstandigheden.Select(o => new Omstandigheid
            {
                Van = Dag(o.Van),
                LaatsteDag = Dag(o.LaatsteDag),
                Grond = (Verlengingsgrond)((int)o.Grond + 1),
                Betreft = (Betrokkene)((int)o.Betreft + 1),
                GeenVerwijt = o.GeenVerwijt,
            })]),
        };
        return (new([pip], omstandigheden, route, asiel, aanverwanten, overlapEenmaal), dossier);
    }

    private static (OrakelBoete23Invoer Invoer, Dossier Dossier) Boetegeval(Random toeval)
    {
        var asiel = toeval.Next(3) == 0;
        var onwil = toeval.Next(2) == 0;
        var besluit = new DateOnly(2022, 6, 1).AddDays(toeval.Next(1400));
        var dagen = new SortedSet<DateOnly>();
        var dag = besluit.AddDays(-toeval.Next(1, 60));
        for (var n = toeval.Next(1, 7); n > 0 && dag > new DateOnly(2022, 3, 1); n--)
        {
            dagen.Add(dag);
            dag = dag.AddDays(-(toeval.Next(4) == 0 ? toeval.Next(360, 372) : toeval.Next(20, 250)));
        }

        var overtredingen = dagen.Select(d => new OrakelOvertreding23(
            d,
            (OrakelOnderdeel23)toeval.Next(3),
            (OrakelVerwijtbaarheid)toeval.Next(5),
            d == dagen.Max || toeval.Next(8) == 0 ? null : Fine(toeval, d),
            toeval.Next(12) == 0)).ToList();
        var intake = Enumerable.Range(0, toeval.Next(0, 3)).Select(_ => new OrakelBoete(new DateOnly(2022, 1, 15).AddDays(toeval.Next(400)), 25_000, (OrakelBoeteStatus)toeval.Next(6))).DistinctBy(b => b.OpgelegdOp).Where(b => b.OpgelegdOp < besluit).ToList();
        var pip = new DateOnly(2022, 2, 20);
        var termijn = new OrakelPeriode(pip.AddDays(1), pip.AddDays(1).AddYears(3));
        var boetes = new List<BoeteTermijn>();
        OrakelLopendeNieuweTermijn? nieuw = null;
        if (toeval.Next(3) == 0 && besluit > new DateOnly(2023, 1, 1))
        {
            var bekend = besluit.AddDays(-toeval.Next(1, 200));
            var onderdelen = toeval.Next(5);
            var maanden = onderdelen switch { 0 => 24, 1 => 18, 2 => 12, _ => 6 };
            var begin = bekend.AddDays(1);
            var einde = NieuweTermijnOrakel.Bepaal(new(bekend, 0, OrakelRoute.B1, false, true, true, false, onderdelen))!.EindeExclusief!.Value;
            nieuw = new(new(begin, einde), maanden);
            boetes.Add(new()
            {
                Bekendgemaakt = Dag(bekend),
                Boetestatus = Boetestatus.Onherroepelijk,
                PvtOntbrak = false,
                MapOntbrak = false,
                LeerrouteOntbrak = true,
                Leerroute = Leerroute.B1Route,
                Asielstatushouder = false,
                BehaaldeExamenonderdelen = onderdelen,
                Cursusuren = 0,
                Participatieuren = 0,
            });
        }

        var dossier = Basis(asiel, OrakelRoute.B1, pip) with
        {
            BoetesTermijn = Lijst.Volledig<BoeteTermijn>([.. boetes]),
            BoetesBredeIntake = Lijst.Volledig<BoeteBredeIntake>([.. intake.Select(b => new BoeteBredeIntake { Opgelegd = Dag(b.OpgelegdOp), Bedrag = new Bedrag(b.BedragEurocent), Boetestatus = Status(b.Status) })]),
            Overtredingen = Lijst.Volledig<Overtreding>([.. overtredingen.Select(o => new Overtreding
            {
                Constatering = Dag(o.Constatering),
                Verplichting = o.Onderdeel switch { OrakelOnderdeel23.Begeleiding => Verplichting.Begeleiding, OrakelOnderdeel23.IntensiteitPvtMap => Verplichting.IntensiteitPvt, _ => Verplichting.IntensiteitLeerroute },
                Verwijtbaarheid = (Verwijtbaarheid)((int)o.Verwijtbaarheid + 1),
                BijstandVerlaagdVoorZelfdeGedraging = o.BijstandVerlaagd,
                BewezenAanhoudendeOnwil = onwil,
                Boetestatus = o.Boete is null ? Boetestatus.GeenBoete : Status(o.Boete.Status),
                BoeteOpgelegd = o.Boete is null ? DatumWaarneming.NietGebeurd : Dag(o.Boete.OpgelegdOp),
                BoeteOnherroepelijk = o.Boete?.OnherroepelijkOp is { } op ? Dag(op) : DatumWaarneming.NietGebeurd,
                BoeteBedrag = new Bedrag(o.Boete?.BedragEurocent ?? 0),
            })]),
        };
        var invoer = new OrakelBoete23Invoer(overtredingen, intake, asiel, onwil, termijn, nieuw, besluit);
        return (invoer, dossier);

        static OrakelBoete Fine(Random toeval, DateOnly constatering)
        {
            var opgelegd = constatering.AddDays(toeval.Next(0, 40));
            var status = (OrakelBoeteStatus)(toeval.Next(3) == 0 ? toeval.Next(6) : (int)OrakelBoeteStatus.Onherroepelijk);
            return new(opgelegd, toeval.Next(3) == 0 ? toeval.Next(50_000, 160_000) : toeval.Next(2_500, 40_000), status, status == OrakelBoeteStatus.Onherroepelijk ? opgelegd.AddDays(toeval.Next(0, 90)) : null);
        }
    }

    private static Dossier Basis(bool asiel, OrakelRoute route, DateOnly pip)
    {
        var titel = asiel
            ? new Verblijfstitel { Vanaf = new LocalDate(2022, 1, 10), LaatsteDag = DatumWaarneming.Lopend, Soort = Titelsoort.AsielBepaaldeTijd, DatumBeschikking = new LocalDate(2022, 1, 10) }
            : new Verblijfstitel { Vanaf = new LocalDate(2022, 1, 10), LaatsteDag = DatumWaarneming.Lopend, Soort = Titelsoort.RegulierBepaaldeTijd, Beperking = Beperking.Gezinslid, TijdelijkVerklaard = false, DoelHoofdpersoonTijdelijk = false, Hoofdpersoon = TitelHoofdpersoon.Anders, DatumDocumentOpgehaald = new LocalDate(2022, 1, 10) };
        return new()
        {
            Persoon = new()
            {
                Geboortedatum = new LocalDate(1990, 5, 1),
                NederlandseNationaliteit = false,
                EuEerOfZwitserseNationaliteit = false,
                TurkseNationaliteit = false,
                GezinslidMetVrijVerkeer = false,
                InburgeringsvereisteEldersVoldaan = false,
                Verdragsuitzondering = false,
                GeestelijkeBedienaar = false,
            },
            Onderbrekingen = Lijst.Volledig<Onderbreking>(),
            Verlengingsaanvragen = Lijst.Volledig<Verlengingsaanvraag>(),
            Opleidingsverlenging = new() { Eerdere = 0, EerdereEntree = 0, EerdereNaAfloop = 0, SlootDirectAan = false },
            NietVrijstellendeOpleidingen = Lijst.Volledig<NietVrijstellendeOpleiding>(),
            Inspanning = new() { AlleLessenGevolgd = false, LeidtTotVoldoen = false, EerderVerleend = false },
            Overgang = new() { OpleidingsvrijstellingWi2013 = false },
            Verblijfstitels = Lijst.Volledig(titel),
            Pips = Lijst.Volledig(new Pip { Dagtekening = Dag(pip), Leerroute = Route(route) }),
            Omstandigheden = Lijst.Volledig<Omstandigheid>(),
            Verlengingsbesluiten = Lijst.Volledig<Verlengingsbesluit>(),
            Overtredingen = Lijst.Volledig<Overtreding>(),
            BoetesBredeIntake = Lijst.Volledig<BoeteBredeIntake>(),
            Bewaring = new() { Overleden = DatumWaarneming.NietGebeurd },
            BoetesTermijn = Lijst.Volledig<BoeteTermijn>(),
            Bewijsstukken = Lijst.Volledig<Bewijsstuk>(),
            Opleidingen = Lijst.Volledig<Opleiding>(),
            Ingezetenschap = Lijst.Volledig<Ingezetenschap>(),
            Vrijstellingsbesluiten = Lijst.Volledig<Vrijstellingsbesluit>(),
            Ontheffingsbesluiten = Lijst.Volledig<Ontheffingsbesluit>(),
        };
    }

    private static Lezing Lezing(string id) => Lezingen.Alle.Single(l => l.Id == id);

    private static LocalDate Dag(DateOnly dag) => LocalDate.FromDateOnly(dag);

    private static Leerroute Route(OrakelRoute route) => route switch { OrakelRoute.B1 => Leerroute.B1Route, OrakelRoute.Onderwijs => Leerroute.Onderwijsroute, _ => Leerroute.Zelfredzaamheidsroute };

    private static Boetestatus Status(OrakelBoeteStatus status) => Enum.Parse<Boetestatus>(status.ToString());
}
