using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Ontzorgen;
using Wet.Inburgering.Regels;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Intake;

public class PipInhoudTests
{
    private static readonly LocalDate Nu = D(1, 6, 2024);

    private static readonly Pip Volledig = new()
    {
        Dagtekening = D(15, 3, 2022),
        Leerroute = Leerroute.B1Route,
        VastgesteldeLeerroute = Pipdeel.Opgenomen,
        Ondersteuning = Pipdeel.Opgenomen,
        IntensiteitPvt = Pipdeel.Opgenomen,
        IntensiteitMap = Pipdeel.Opgenomen,
        AfsprakenVve = Pipdeel.Opgenomen,
        IntensiteitLeerroute = Pipdeel.Opgenomen,
        Voortgangsgesprekken = Pipdeel.Opgenomen,
        Bijstandsbesluiten = Pipdeel.Opgenomen,
    };

    private static Dossier Met(Dossier dossier, params Pip[] pips) => dossier with { Pips = Lijst.Volledig<Pip>(pips) };

    private static Dossier MetBijstand(Dossier dossier)
        => dossier with { Bijstandsrechten = Lijst.Volledig(new Bijstandsrecht { Ontstaan = D(1, 3, 2022), LaatsteDag = DatumWaarneming.Lopend, Soort = Bijstandsoort.Participatiewet }) };

    private static Uitkomst<PipInhoud> Inhoud(Dossier dossier) => dossier.Op(Nu).PipInhoud;

    [Fact]
    public void Staat_alles_erin_dan_ontbreekt_er_niets()
    {
        Inhoud(Met(Asielstatushouder, Volledig)).Waarde!.Value.IetsOntbreekt.Should().BeFalse();
        Inhoud(Met(Asielstatushouder, Volledig with { VastgesteldeLeerroute = default })).Algemeen.Ontbreekt().Should().Equal("pips[0].vastgesteldeLeerroute");
        Inhoud(Met(Asielstatushouder, Volledig)).Waarde!.Value.Leerroute.Should().BeFalse();
    }

    [Fact]
    public void Ieder_verplicht_onderdeel_dat_ontbreekt_wordt_genoemd()
    {
        var dossier = MetBijstand(Asielstatushouder) with { Intake = new() { VveVanToepassing = true } };
        (string Regel, Pip Pip, Func<PipInhoud, bool?> Veld)[] gevallen =
        [
            ("PIP-01-leerroute", Volledig with { VastgesteldeLeerroute = Pipdeel.Ontbreekt }, i => i.Leerroute),
            ("PIP-01a", Volledig with { Ondersteuning = Pipdeel.Ontbreekt }, i => i.Ondersteuning),
            ("PIP-01b", Volledig with { IntensiteitPvt = Pipdeel.Ontbreekt }, i => i.IntensiteitPvt),
            ("PIP-01c", Volledig with { IntensiteitMap = Pipdeel.Ontbreekt }, i => i.IntensiteitMap),
            ("PIP-01d", Volledig with { AfsprakenVve = Pipdeel.Ontbreekt }, i => i.AfsprakenVve),
            ("PIP-01e", Volledig with { IntensiteitLeerroute = Pipdeel.Ontbreekt }, i => i.IntensiteitLeerroute),
            ("PIP-01f/2023", Volledig with { Voortgangsgesprekken = Pipdeel.Ontbreekt }, i => i.Voortgangsgesprekken),
            ("PIP-01g", Volledig with { Bijstandsbesluiten = Pipdeel.Ontbreekt }, i => i.Bijstandsbesluiten),
        ];

        foreach (var geval in gevallen)
        {
            var beoordeling = Met(dossier, geval.Pip).Op(Nu);
            var inhoud = beoordeling.PipInhoud.Waarde!.Value;

            inhoud.IetsOntbreekt.Should().BeTrue(geval.Regel);
            beoordeling.Regel(Rechtsvragen.PipInhoud, geval.Regel).Should().Be(Regelstatus.Waar);
            gevallen.Select(g => (g.Regel, g.Veld(inhoud))).Should().OnlyContain(v => v.Item2 == (v.Regel == geval.Regel), geval.Regel);
        }

        Met(dossier, gevallen[6].Pip).Op(D(31, 12, 2022)).Regel(Rechtsvragen.PipInhoud, "PIP-01f").Should().Be(Regelstatus.Waar);
        Inhoud(Met(dossier, Volledig)).Waarde!.Value.IetsOntbreekt.Should().BeFalse();
    }

    [Fact]
    public void De_intensiteit_van_de_leerroute_hoeft_alleen_bij_een_asielstatushouder()
    {
        var pip = Volledig with { IntensiteitLeerroute = Pipdeel.Ontbreekt };

        Inhoud(Met(Asielstatushouder, pip)).Waarde!.Value.IetsOntbreekt.Should().BeTrue();
        Inhoud(Met(Gezinsmigrant, pip)).Waarde!.Value.IetsOntbreekt.Should().BeFalse();
    }

    [Fact]
    public void Afspraken_over_een_kind_hoeven_alleen_als_er_mogelijkheden_zijn()
    {
        var dossier = Met(Asielstatushouder, Volledig with { AfsprakenVve = Pipdeel.Ontbreekt });

        Inhoud(dossier with { Intake = new() { VveVanToepassing = false } }).Waarde!.Value.IetsOntbreekt.Should().BeFalse();
        Inhoud(dossier).Status.Should().Be(Uitkomststatus.Onbekend);
        Inhoud(dossier).Algemeen.Ontbreekt().Should().Equal("intake.vveVanToepassing");
    }

    [Fact]
    public void Besluiten_van_de_Participatiewet_horen_er_alleen_bij_met_bijstand()
    {
        var pip = Volledig with { Bijstandsbesluiten = Pipdeel.Ontbreekt };

        Inhoud(Met(Asielstatushouder, pip)).Waarde!.Value.IetsOntbreekt.Should().BeFalse();
        Inhoud(Met(MetBijstand(Asielstatushouder), pip)).Waarde!.Value.Bijstandsbesluiten.Should().BeTrue();
    }

    [Fact]
    public void In_en_na_de_onderwijsroute_is_er_geen_MAP_MAP_02()
    {
        static Dossier Met(DatumWaarneming diploma, params Pip[] pips)
            => PipInhoudTests.Met(Asielstatushouder with { Taalschakeltraject = new() { Diploma = diploma, Gestopt = DatumWaarneming.NietGebeurd } }, pips);
        var onderwijs = Volledig with { Leerroute = Leerroute.Onderwijsroute, IntensiteitMap = Pipdeel.Ontbreekt };
        var daarnaB1 = Volledig with { Dagtekening = D(1, 2, 2024), IntensiteitMap = Pipdeel.Ontbreekt };

        Inhoud(Met(DatumWaarneming.NietGebeurd, onderwijs)).Waarde!.Value.IntensiteitMap.Should().BeFalse();
        Inhoud(Met(D(1, 1, 2024), onderwijs, daarnaB1)).Waarde!.Value.IntensiteitMap.Should().BeFalse("het traject is afgerond");
        Inhoud(Met(DatumWaarneming.NietGebeurd, onderwijs, daarnaB1)).Waarde!.Value.IntensiteitMap.Should().BeTrue();
        Inhoud(Met(default, onderwijs, daarnaB1)).Algemeen.Ontbreekt().Should().Contain("taalschakeltraject.diploma");
    }

    [Fact]
    public void Het_laatste_PIP_telt_en_zonder_PIP_is_er_geen_vraag()
    {
        var later = Volledig with { Dagtekening = D(1, 2, 2023), Ondersteuning = Pipdeel.Ontbreekt };

        Inhoud(Met(Asielstatushouder, Volledig, later)).Waarde!.Value.Ondersteuning.Should().BeTrue();
        Inhoud(Met(Asielstatushouder, Volledig with { Ondersteuning = Pipdeel.Ontbreekt }, later with { Ondersteuning = Pipdeel.Opgenomen })).Waarde!.Value.IetsOntbreekt.Should().BeFalse();
        Inhoud(Met(Asielstatushouder)).Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    [Fact]
    public void Een_onbekend_onderdeel_geeft_onderzoek_en_nooit_nee()
    {
        var uitkomst = Inhoud(Met(Asielstatushouder, Volledig with { Ondersteuning = default })).Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend);
        uitkomst.Handelen.Should().Be(Handelen.Onderzoek);
        uitkomst.Ontbreekt().Should().Equal("pips[0].ondersteuning");
    }
}
