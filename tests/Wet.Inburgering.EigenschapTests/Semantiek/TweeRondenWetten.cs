using CsCheck;
using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tijd;

namespace Wet.Inburgering.EigenschapTests.Semantiek;

/// <summary>S22–S24: lezingen zijn feiten van het beleidskader; een last staat pas vast als iedere lezing hetzelfde geeft.</summary>
public class TweeRondenWetten
{
    /// <summary>Alle combinaties van lezingen.</summary>
    private static readonly Cel[][] Combinaties = MaakCombinaties();

    [Fact]
    public void Ieder_paar_van_keuzes_komt_in_de_nagegane_combinaties_voor()
    {
        foreach (var (een, ander) in Lezingen.Alle.SelectMany(a => Lezingen.Alle.Where(b => b.Nummer > a.Nummer).Select(b => (a, b))))
        {
            Combinaties.Select(c => (c[een.Nummer], c[ander.Nummer])).Distinct().Should().HaveCount(een.Keuzes.Count * ander.Keuzes.Count, "{0} en {1}", een.Id, ander.Id);
        }
    }

    [Fact]
    public void De_strenge_ronde_omvat_iedere_combinatie_van_lezingen()
        => Zaden.Sample(
            zaad =>
            {
                var maker = new Dossiermaker(zaad);
                var (dossier, peildata) = maker.Maak(gaten: Math.Abs(zaad % 4) * 5);
                if (!dossier.Controleer(peildata, out var gecontroleerd, out _))
                {
                    return;
                }

                var resultaat = InburgeringEngine.Standaard.NieuwResultaat();
                InburgeringEngine.Standaard.Beslis(gecontroleerd, resultaat);
                foreach (var lezingen in Combinaties)
                {
                    var werk = Werk(resultaat, lezingen);
                    foreach (var vraag in Rechtsvragen.Alle)
                    {
                        var ronde = resultaat.IsStreng[vraag.Nummer] ? resultaat.Streng : resultaat.Gewoon;
                        var toepasselijk = werk.Toepasselijk[vraag.Nummer];
                        if (!ronde.Toepasselijk[vraag.Nummer].Omvat(toepasselijk)
                            || (ronde.Toepasselijk[vraag.Nummer].IsWaar && !vraag.Velden.All(v => DossierWetten.Omvat(v, ronde.Velden[v.Index], werk.Velden[v.Index]))))
                        {
                            var keuzes = string.Join(", ", Lezingen.Alle.Select(l => $"{l.Id}: {l.Keuzes.First(k => l.Cel(k.Nummer) == lezingen[l.Nummer]).Naam}"));
                            Assert.Fail($"{vraag.Naam} bij {keuzes}: {Dossiermaker.Schrijf(dossier)}");
                        }
                    }
                }
            },
            iter: 250);

    [Fact]
    public void De_strenge_ronde_slaat_alleen_vragen_over_die_van_geen_open_lezing_afhangen()
        => Zaden.Sample(
            zaad =>
            {
                var (dossier, peildata) = new Dossiermaker(zaad).Maak(gaten: Math.Abs(zaad % 4) * 5);
                if (!dossier.Controleer(peildata, out var gecontroleerd, out _))
                {
                    return;
                }

                var resultaat = InburgeringEngine.Standaard.NieuwResultaat();
                InburgeringEngine.Standaard.Beslis(gecontroleerd, resultaat);
                var alles = Werk(resultaat, new Cel[Lezingen.Alle.Count]);
                if (resultaat.Gewoon.BesluitWijktAf || alles.BesluitWijktAf)
                {
                    // Dan gaat ook zonder open lezing alles door de strenge ronde, en is naast het besluit onze berekening mogelijk (S25).
                    return;
                }

                foreach (var vraag in Rechtsvragen.Alle)
                {
                    var ronde = resultaat.IsStreng[vraag.Nummer] ? resultaat.Streng : resultaat.Gewoon;
                    ronde.Toepasselijk[vraag.Nummer].Should().Be(alles.Toepasselijk[vraag.Nummer], vraag.Naam);
                    vraag.Velden.Should().OnlyContain(v => ronde.Velden[v.Index] == alles.Velden[v.Index], vraag.Naam);
                }
            },
            iter: 500);

    [Fact]
    public void Alleen_een_last_en_een_nee_over_een_plicht_van_een_orgaan_of_een_voordeel_nemen_de_strenge_ronde()
        => Zaden.Sample(
            zaad =>
            {
                var (dossier, peildata) = new Dossiermaker(zaad).Maak(gaten: 5, inOnderzoek: true);
                if (!dossier.Controleer(peildata, out var gecontroleerd, out _))
                {
                    return;
                }

                var resultaat = InburgeringEngine.Standaard.NieuwResultaat();
                InburgeringEngine.Standaard.Beslis(gecontroleerd, resultaat);
                foreach (var vraag in Rechtsvragen.Alle)
                {
                    var nee = resultaat.Gewoon.Toepasselijk[vraag.Nummer].IsOnwaar
                        || vraag.Antwoord.IsNee(resultaat.Gewoon.Velden[vraag.Antwoord.Index]);
                    var streng = resultaat.IsStreng[vraag.Nummer] && (vraag.Strekking == Strekking.Belastend || (nee && (vraag.Strekking == Strekking.PlichtVanOrgaan || (vraag.Strekking == Strekking.Begunstigend && vraag.HeeftEenHoofdveld))));
                    resultaat.WerkVoor(vraag).Should().BeSameAs(streng ? resultaat.Streng : resultaat.Gewoon, vraag.Naam);
                }
            },
            iter: 200);

    [Fact]
    public void De_strenge_ronde_omvat_de_gewone_ook_als_een_besluit_in_onderzoek_is()
    {
        // DUO stelde vast dat er plicht is, maar dat staat in onderzoek; onze eigen berekening zegt van een burger van de Unie dat er geen plicht is.
        var dossier = Plichtig() with { Intake = new() { PlichtVastgesteld = new(true, new Herkomst { InOnderzoek = true }) } };
        dossier = dossier with { Persoon = dossier.Persoon with { EuEerOfZwitserseNationaliteit = true } };
        dossier.Controleer(new LocalDate(2024, 6, 1), out var gecontroleerd, out _).Should().BeTrue();
        var resultaat = InburgeringEngine.Standaard.NieuwResultaat();
        InburgeringEngine.Standaard.Beslis(gecontroleerd!, resultaat);
        resultaat.Gewoon.Velden[Rechtsvragen.Inburgeringsplicht.Ja.Index].Waarheid.Should().Be(Waarheid.Waar);
        resultaat.Streng.Velden[Rechtsvragen.Inburgeringsplicht.Ja.Index].Waarheid.Should().Be(Waarheid.Onbekend, "anders staat een last vast op een besluit in onderzoek");
    }

    [Fact]
    public void Een_sleuteldatum_in_onderzoek_maakt_in_de_strenge_ronde_de_volgorde_onbekend()
    {
        // De tweede dagtekening staat in onderzoek: dan is niet zeker welk PIP het laatste is, en dus ook de route niet.
        var dossier = new Dossier
        {
            Pips = Lijst.Volledig<Intake.Pip>(
                new() { Dagtekening = new LocalDate(2023, 1, 1), Leerroute = Leerroutes.Leerroute.Zelfredzaamheidsroute },
                new() { Dagtekening = ((DatumWaarneming)new LocalDate(2024, 1, 1)).Met(new Herkomst { InOnderzoek = true }), Leerroute = Leerroutes.Leerroute.Onderwijsroute }),
        };
        dossier.Controleer(new LocalDate(2024, 6, 1), out var gecontroleerd, out _).Should().BeTrue();
        var werk = Kunst.Werk(gecontroleerd!.Streng);
        werk.Lijsten = gecontroleerd.LijstenStreng;
        Wet.Inburgering.Intake.PipFeiten.Lijst.Laatste(Wet.Inburgering.Intake.PipFeiten.Route).Is(Leerroutes.Leerroute.Onderwijsroute).Toets(werk, 0).Should().Be(Waarheid.Onbekend);
    }

    [Fact]
    public void Een_gedateerde_keuze_van_de_gemeente_geldt_in_beide_ronden_vanaf_haar_dag()
        => Gen.Select(Gen.Int[0, Lezingen.Alle.Count - 1], Gen.Int[0, 1], Gen.Int[-3, 3]).Sample((nummer, keus, dagen) =>
        {
            var lezing = Lezingen.Alle.First(l => l.Nummer == nummer);
            var keuze = lezing.Keuzes[keus];
            var vanaf = Dagnummer.Van(2024, 1, 1);
            var kader = new Beleidskader("proef", new Beleidskeuze(lezing, keuze.Naam, Dagnummer.AlsDatum(vanaf), "besluit"));
            var (_, gewoon, streng, onbeslist) = kader.OpDag(vanaf + dagen);
            foreach (var l in Lezingen.Alle)
            {
                var gekozen = l == lezing && dagen >= 0;
                gewoon[l.Nummer].Should().Be(l.Cel(gekozen ? keuze.Nummer : l.StandaardNummer));
                streng[l.Nummer].Should().Be(gekozen ? l.Cel(keuze.Nummer) : default);
                ((onbeslist >> l.Nummer) & 1).Should().Be(gekozen ? 0UL : 1UL);
            }
        });

    private static Werk Werk(Resultaat resultaat, Cel[] lezingen)
    {
        var werk = Kunst.Werk(resultaat.Dossier!.Streng);
        werk.Lijsten = resultaat.Dossier.Lijsten;
        werk.Lezingen = lezingen;
        werk.Peildatum = resultaat.Gewoon.Peildatum;
        werk.Wetsdatum = resultaat.Gewoon.Wetsdatum;
        werk.Statussen = new ushort[resultaat.Editie.Regels.Count];
        foreach (var uitwerking in resultaat.Plan!.Uitwerkingen)
        {
            uitwerking.Evalueer(werk);
        }

        return werk;
    }

    /// <summary>
    /// Alle combinaties zijn er te veel. Nagegaan worden: overal de eerste keuze, daarvan iedere afwijking van een of twee lezingen, en een
    /// vast aantal willekeurige combinaties.
    /// </summary>
    private static Cel[][] MaakCombinaties()
    {
        const int Willekeurig = 400;
        var lezingen = Lezingen.Alle;
        Cel[] Met(params (Lezing Lezing, Lezingkeuze Keuze)[] afwijkingen)
            => [.. lezingen.Select(l => l.Cel((afwijkingen.FirstOrDefault(a => a.Lezing == l).Keuze ?? l.Keuzes[0]).Nummer))];
        var afwijkingen = lezingen.SelectMany(l => l.Keuzes.Skip(1).Select(k => (Lezing: l, Keuze: k))).ToList();
        var toeval = new Random(20_211_231);
        return
        [
            Met(),
            .. afwijkingen.Select(a => Met(a)),
            .. afwijkingen.SelectMany(a => afwijkingen.Where(b => b.Lezing.Nummer > a.Lezing.Nummer).Select(b => Met(a, b))),
            .. Enumerable.Range(0, Willekeurig).Select(_ => Met([.. lezingen.Select(l => (l, l.Keuzes[toeval.Next(l.Keuzes.Count)]))])),
        ];
    }

    /// <summary>Iemand die volgens onze berekening zeker plichtig is.</summary>
    internal static Dossier Plichtig() => new()
    {
        Persoon = new()
        {
            Geboortedatum = new LocalDate(1990, 1, 1),
            NederlandseNationaliteit = false,
            EuEerOfZwitserseNationaliteit = false,
            TurkseNationaliteit = false,
            GezinslidMetVrijVerkeer = false,
            InburgeringsvereisteEldersVoldaan = false,
            Verdragsuitzondering = false,
            GeestelijkeBedienaar = false,
        },
        Onderbrekingen = Lijst.Volledig<Plicht.Onderbreking>(),
        Overgang = new() { VastgesteldeWet = Overgangsrecht.ToepasselijkeWet.Wi2021 },
        Verblijfstitels = Lijst.Volledig<Plicht.Verblijfstitel>(new Plicht.Verblijfstitel
        {
            Vanaf = new LocalDate(2023, 1, 1),
            LaatsteDag = DatumWaarneming.Lopend,
            Soort = Plicht.Titelsoort.AsielBepaaldeTijd,
            DatumBeschikking = new LocalDate(2023, 1, 1),
        }),
    };
}
