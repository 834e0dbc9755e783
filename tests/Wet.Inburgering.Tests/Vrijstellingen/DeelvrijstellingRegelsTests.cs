using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Vrijstellingen;
using Wet.Inburgering.Tests.Randgevallen;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Vrijstellingen;

/// <summary>Wi2021 art. 7 lid 3; Ri art. 3.12 en 3.13. De nummers E… zijn de randgevallen bij deze regels.</summary>
public class DeelvrijstellingRegelsTests
{
    private static readonly LocalDate Nu = D(1, 2, 2024);

    private static Bewijsstuk Stuk(Bewijsstuksoort soort, Taalniveau lezen, Taalniveau luisteren, Taalniveau schrijven, Taalniveau spreken, int punten = 0) => new()
    {
        Behaald = D(1, 3, 2012),
        Soort = soort,
        Lezen = lezen,
        Luisteren = luisteren,
        Schrijven = schrijven,
        Spreken = spreken,
        Punten = punten,
    };

    private static Lijst<Pip> SprekenOpA2 { get; } = Lijst.Volledig(
        new Pip { Dagtekening = D(15, 3, 2022), Leerroute = Leerroute.B1Route },
        new Pip { Dagtekening = D(1, 9, 2023), Leerroute = Leerroute.B1Route, NiveauLezen = Taalniveau.B1, NiveauLuisteren = Taalniveau.B1, NiveauSchrijven = Taalniveau.B1, NiveauSpreken = Taalniveau.A2 });

    private static Uitkomst<Deelvrijstelling> Met(Bewijsstuk stuk, Lijst<Pip>? pips = null)
        => (Gezinsmigrant with { Bewijsstukken = Lijst.Volledig(stuk), Pips = pips ?? Gezinsmigrant.Pips }).Op(Nu).Deelvrijstelling;

    [Theory]
    [InlineData(Bewijsstuksoort.StaatsexamenNt2)]
    [InlineData(Bewijsstuksoort.CijferlijstVoortgezetOnderwijs)]
    [InlineData(Bewijsstuksoort.Cnavt)]
    [InlineData(Bewijsstuksoort.BuitenlandsBewijs)]
    [InlineData(Bewijsstuksoort.InburgeringsdiplomaWi2013)]
    [Randgeval("PLICHT-E41", "PLICHT-E42")]
    public void DEEL_02_alleen_de_aangetoonde_onderdelen_E40_E41_E42(Bewijsstuksoort soort)
    {
        Met(Stuk(soort, Taalniveau.B1, Taalniveau.B1, Taalniveau.B2, Taalniveau.B1)).Waarde.Should().Be(new Deelvrijstelling(true, true, true, true, Knm: false));
        Met(Stuk(soort, Taalniveau.B1, Taalniveau.GeenNiveau, Taalniveau.B1, Taalniveau.GeenNiveau)).Waarde.Should().Be(new Deelvrijstelling(true, false, true, false, false));
        Met(Stuk(soort, Taalniveau.B1, Taalniveau.B1, Taalniveau.B1, Taalniveau.A2)).Waarde.Should().Be(new Deelvrijstelling(true, true, true, false, false));
    }

    [Theory]
    [InlineData(Bewijsstuksoort.BewijsOnderdeelA2)]
    [InlineData(Bewijsstuksoort.CnavtA2)]
    [Randgeval("PLICHT-E48")]
    public void DEEL_03_A2_helpt_alleen_waar_A2_is_toegestaan_E48(Bewijsstuksoort soort)
    {
        var stuk = Stuk(soort, Taalniveau.A2, Taalniveau.A2, Taalniveau.A2, Taalniveau.A2);

        Met(stuk).Waarde.Should().Be(new Deelvrijstelling(false, false, false, false, false));
        Met(stuk, SprekenOpA2).Waarde.Should().Be(new Deelvrijstelling(false, false, false, Spreken: true, false));
        Met(stuk, Lijst.Volledig([.. SprekenOpA2.Select(p => p with { Leerroute = Leerroute.Onderwijsroute })])).Waarde.Should().Be(default(Deelvrijstelling), "de onderwijsroute vraagt ten minste B1");
    }

    [Fact]
    public void Een_ander_stuk_of_een_A1_helpt_niet()
    {
        Met(Stuk(Bewijsstuksoort.Anders, Taalniveau.B1, Taalniveau.B1, Taalniveau.B1, Taalniveau.B1), SprekenOpA2).Waarde.Should().Be(default(Deelvrijstelling));
        Met(Stuk(Bewijsstuksoort.CnavtA2, Taalniveau.A1, Taalniveau.A1, Taalniveau.A1, Taalniveau.A1), SprekenOpA2).Waarde.Should().Be(default(Deelvrijstelling));
    }

    [Theory]
    [InlineData(37, Uitkomststatus.Onbekend)]
    [InlineData(36, Uitkomststatus.Bepaald)]
    public void DEEL_07_de_Toets_Gesproken_Nederlands_is_praktijk_en_blijft_onbekend(int punten, Uitkomststatus status)
    {
        var toets = Stuk(Bewijsstuksoort.ToetsGesprokenNederlands, Taalniveau.GeenNiveau, Taalniveau.GeenNiveau, Taalniveau.GeenNiveau, Taalniveau.A2, punten);

        Met(toets, SprekenOpA2).Status.Should().Be(status);
        Met(toets).Status.Should().Be(Uitkomststatus.Bepaald, "zonder A2 in het PIP helpt de toets niet");
        Met(toets with { Behaald = D(1, 11, 2014) }, SprekenOpA2).Status.Should().Be(Uitkomststatus.Bepaald);
    }

    [Fact]
    public void KNM_kent_geen_stuk_en_van_de_oude_wet_is_het_onbekend_DEEL_04()
    {
        var knm = Stuk(Bewijsstuksoort.KnmOudeWet, Taalniveau.GeenNiveau, Taalniveau.GeenNiveau, Taalniveau.GeenNiveau, Taalniveau.GeenNiveau);

        Met(knm).Algemeen.Veld("knm").JaNee.Should().BeNull();
        Met(knm).Algemeen.Veld("lezen").JaNee.Should().BeFalse();
        Gezinsmigrant.Op(Nu).Deelvrijstelling.Waarde!.Value.Knm.Should().BeFalse();
    }

    [Fact]
    public void In_de_zelfredzaamheidsroute_is_er_geen_examen_om_van_vrij_te_stellen()
        => (Gezinsmigrant with { Pips = Pip(D(15, 3, 2022), Leerroute.Zelfredzaamheidsroute) }).Op(Nu).Deelvrijstelling.Status.Should().Be(Uitkomststatus.NietVanToepassing);

    [Fact]
    public void Een_besluit_van_DUO_over_een_onderdeel_gaat_voor()
    {
        var besluit = new Vrijstellingsbesluit { Bekendgemaakt = D(1, 6, 2023), Omvang = Vrijstellingsomvang.Knm, Verleend = true, Ingetrokken = DatumWaarneming.NietGebeurd };

        (Gezinsmigrant with { Vrijstellingsbesluiten = Lijst.Volledig(besluit) }).Op(Nu).Deelvrijstelling.Waarde.Should().Be(new Deelvrijstelling(false, false, false, false, Knm: true));
    }

    [Theory]
    [InlineData(Taalniveau.B1, true)]
    [InlineData(Taalniveau.A2, false)]
    [InlineData(null, null)]
    public void Een_vrijstelling_op_A2_telt_alleen_waar_A2_is_toegestaan(Taalniveau? niveau, bool? vrij)
    {
        var besluit = new Vrijstellingsbesluit { Bekendgemaakt = D(1, 6, 2022), Omvang = Vrijstellingsomvang.Lezen, Verleend = true, Niveau = niveau is { } op ? op : default(Waarneming<Taalniveau>), Ingetrokken = DatumWaarneming.NietGebeurd };

        (Gezinsmigrant with { Vrijstellingsbesluiten = Lijst.Volledig(besluit) }).Op(Nu).Deelvrijstelling.Algemeen.Veld("lezen").JaNee.Should().Be(vrij);
    }

    [Theory]
    [InlineData(Vrijstellingsverzoek.Bewijsstuk, 0)]
    [InlineData(Vrijstellingsverzoek.Opleiding, 0)]
    [InlineData(Vrijstellingsverzoek.VoldoendeIngeburgerd, 9_000)]
    [InlineData(Vrijstellingsverzoek.Examenonderdeel, 0)]
    public void VRIJ_07_DEEL_06_acht_weken_en_negentig_euro_alleen_voor_grond_e(Vrijstellingsverzoek verzoek, int cent)
    {
        var dossier = Gezinsmigrant with { Vrijstellingsaanvraag = new() { Ontvangen = D(2, 12, 2023), Verzoek = verzoek } };

        dossier.Op(Nu).Vrijstellingsbeslissing.Waarde.Should().Be(new Vrijstellingsbeslissing(D(27, 1, 2024), new(cent)), "een zaterdag: de termijnenwet geldt volgens de standaardlezing niet");
        dossier.Op(Nu, Kader(Lezing("REKEN-03/regeling"), "geldt")).Vrijstellingsbeslissing.Waarde!.Value.UitersteDag.Should().Be(D(29, 1, 2024));
        Gezinsmigrant.Op(Nu).Vrijstellingsbeslissing.Status.Should().Be(Uitkomststatus.NietVanToepassing);
    }

    [Theory]
    [InlineData(2013, false)]
    [InlineData(2012, true)]
    public void Een_weigering_gaat_niet_over_een_stuk_van_daarna(int jaarBesluit, bool vrijgesteld)
    {
        // Het stuk is van 1 maart 2012.
        var weigering = new Vrijstellingsbesluit { Bekendgemaakt = new LocalDate(jaarBesluit, 1, 1), Omvang = Vrijstellingsomvang.Lezen, Verleend = false, Ingetrokken = DatumWaarneming.NietGebeurd };
        var dossier = Gezinsmigrant with
        {
            Bewijsstukken = Lijst.Volledig(Stuk(Bewijsstuksoort.StaatsexamenNt2, Taalniveau.B1, Taalniveau.GeenNiveau, Taalniveau.GeenNiveau, Taalniveau.GeenNiveau)),
            Vrijstellingsbesluiten = Lijst.Volledig(weigering),
        };

        dossier.Op(Nu).Deelvrijstelling.Algemeen.Veld("lezen").JaNee.Should().Be(vrijgesteld);
    }

    [Fact]
    public void Is_A2_nu_toegestaan_dan_is_een_eerdere_weigering_van_een_stuk_op_A2_niet_zeker()
    {
        var dossier = Gezinsmigrant with
        {
            Bewijsstukken = Lijst.Volledig(Stuk(Bewijsstuksoort.CnavtA2, Taalniveau.A2, Taalniveau.A2, Taalniveau.A2, Taalniveau.A2)),
            Pips = SprekenOpA2,
            Vrijstellingsbesluiten = Lijst.Volledig(new Vrijstellingsbesluit { Bekendgemaakt = D(1, 6, 2023), Omvang = Vrijstellingsomvang.Spreken, Verleend = false, Ingetrokken = DatumWaarneming.NietGebeurd }),
        };

        dossier.Op(Nu).Deelvrijstelling.Algemeen.Veld("spreken").JaNee.Should().NotBe(false);
    }
}
