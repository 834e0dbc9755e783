using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Lening;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tests.Lening;
using static Wet.Inburgering.Tests.Examens.ExamenkostenRegelsTests;
using static Wet.Inburgering.Tests.Examens.Examengebouw;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Randgevallen;

/// <summary>De lening, het examengeld, en wat de AOW-leeftijd en een nieuwe tekst van de Wet doen.</summary>
public class KostenRandgevallen
{
    // Belastbaar minimumloon van € 25.000: de voet is € 21.000.
    [Theory]
    [InlineData("L15", 0, 10_000, "LENING-02")]
    [InlineData("L16", 62_000, 0, "LENING-02a")]
    [InlineData("L17", 61_916, 180.16, "LENING-02")]
    [Randgeval]
    public void De_hoogte_van_de_lening(string geval, int inkomen, double hoogte, string regel)
    {
        var beoordeling = (Gezinsmigrant with { Lening = LeningRegelsTests.Aanvraag(inkomen) }).Op(Nu);

        beoordeling.Lening.Waarde!.Value.Hoogte.Should().Be(Bedrag.Euro((decimal)hoogte), geval);
        beoordeling.Draagt(Rechtsvragen.Lening, regel, geval);
    }

    [Theory]
    [InlineData("HANDH-27 eigen vergunning", null)]
    [InlineData("HANDH-27 gezinslid", TitelHoofdpersoon.AsielBepaaldeTijd)]
    [InlineData("L18", TitelHoofdpersoon.EuLangdurigMetAantekening)]
    [Randgeval]
    public void Een_asielstatushouder_kan_niet_lenen(string geval, TitelHoofdpersoon? hoofdpersoon)
    {
        var titel = hoofdpersoon is { } titelHoofdpersoon ? Regulier(D(1, 2, 2022)) with { Hoofdpersoon = titelHoofdpersoon } : Asiel(D(1, 2, 2022));
        var beoordeling = (Leeg(titel) with { Lening = LeningRegelsTests.Aanvraag(0) }).Op(Nu);

        beoordeling.Lening.Waarde!.Value.Hoogte.Should().Be(Bedrag.Euro(0), geval);
        beoordeling.Draagt(Rechtsvragen.Lening, "LENING-01", geval);
    }

    [Fact]
    [Randgeval("HANDH-31")]
    public void HANDH_31_onder_het_niveau_van_het_PIP_kost_ook_de_eerste_poging_50_euro()
    {
        var beoordeling = Vraag(Asielstatushouder, Examenonderdeel.Lezen, Taalniveau.A2).Op(Nu);

        beoordeling.Examenkosten.Waarde.Should().Be(new Examenkosten(false, Bedrag.Euro(50)));
        beoordeling.Draagt(Rechtsvragen.Examenkosten, "EXAM-02-a2", "HANDH-31");
    }

    [Fact]
    [Randgeval("HANDH-32")]
    public void HANDH_32_na_afschalen_is_een_poging_op_B1_kosteloos()
    {
        var afgeschaald = Asielstatushouder with { Pips = LaterPip(Leerroute.B1Route, Taalniveau.A2, Taalniveau.A2, Taalniveau.A2, Taalniveau.A2) };
        var beoordeling = Vraag(afgeschaald, Examenonderdeel.Lezen, Taalniveau.B1).Op(Nu);

        beoordeling.Examenkosten.Waarde.Should().Be(new Examenkosten(true, Bedrag.Euro(0)));
        beoordeling.Draagt(Rechtsvragen.Examenkosten, "EXAM-02-b1", "HANDH-32");
    }

    [Fact]
    [Randgeval("HANDH-33")]
    public void HANDH_33_de_derde_poging_KNM_kost_50_euro_en_daarvoor_is_geen_lening()
    {
        var dossier = Vraag(Asielstatushouder, Examenonderdeel.Knm).Met(Gezakt(1), Gezakt(2)) with { Lening = LeningRegelsTests.Aanvraag(0) };

        dossier.Op(Nu).Examenkosten.Waarde.Should().Be(new Examenkosten(false, Bedrag.Euro(50)));
        dossier.Op(Nu).Lening.Waarde!.Value.Hoogte.Should().Be(Bedrag.Euro(0));
        dossier.Op(Nu).Draagt(Rechtsvragen.Examenkosten, "EXAM-02-knm", "HANDH-33");

        static Examenpoging Gezakt(int maand) => Poging(Examenonderdeel.Knm, dag: D(1, maand, 2024), uitslag: Examenuitslag.NietBehaald);
    }

    /// <summary>KOSTEN-06: het examenreglement van 2026, uitvoeringspraktijk.</summary>
    [Theory]
    [InlineData("HANDH-34", 3, true)]
    [InlineData("HANDH-35", 4, false)]
    [Randgeval]
    public void Wie_zich_zeven_dagen_voor_het_examen_afmeldt_houdt_de_kosteloze_poging(string geval, int dag, bool kosteloos)
    {
        var eerste = Poging(Examenonderdeel.Knm, dag: D(1, 2, 2024), uitslag: Examenuitslag.NietBehaald);
        var afgemeld = Poging(Examenonderdeel.Knm, dag: D(10, 2, 2026), uitslag: Examenuitslag.NietAfgelegd) with { AfgemeldOp = D(dag, 2, 2026) };
        var beoordeling = Vraag(Asielstatushouder, Examenonderdeel.Knm).Met(eerste, afgemeld).Op(D(1, 3, 2026));

        beoordeling.Examenkosten.Waarde.Should().Be(new Examenkosten(kosteloos, Bedrag.Euro(kosteloos ? 0 : 50)), geval);
        beoordeling.Draagt(Rechtsvragen.Examenkosten, kosteloos ? "EXAM-02-b1" : "EXAM-02-knm", geval);
    }

    [Theory]
    [InlineData("HANDH-39 de dag ervoor", 29, 2, true)]
    [InlineData("HANDH-39 de dag van de AOW-leeftijd", 1, 3, false)]
    [Randgeval]
    public void Met_de_AOW_leeftijd_eindigen_de_plicht_en_de_lening(string geval, int dag, int maand, bool plichtig)
    {
        var beoordeling = (Leninggebouw.Lener with { Persoon = DeMens with { Geboortedatum = D(1, 3, 1957) } }).Op(D(dag, maand, 2024));

        beoordeling.Inburgeringsplicht.Waarde!.Value.IsPlichtig.Should().Be(plichtig, geval);
        beoordeling.Lening.Status.Should().Be(plichtig ? Uitkomststatus.Bepaald : Uitkomststatus.NietVanToepassing, geval);
        beoordeling.Terugbetaling.Waarde.Should().Be(plichtig ? new Terugbetaling(false, null, null, null) : new Terugbetaling(true, D(1, 3, 2024), D(1, 10, 2024), D(1, 10, 2034)), geval);
    }

    [Theory]
    [InlineData("HANDH-29")]
    [InlineData("L19")]
    [Randgeval]
    public void Wie_op_15_januari_2026_klaar_is_betaalt_vanaf_1_augustus_2026_terug_hoogstens_tien_jaar(string geval)
    {
        var beoordeling = Leninggebouw.Klaar(D(15, 1, 2026)).Op(D(1, 2, 2026));

        beoordeling.Terugbetaling.Waarde.Should().Be(new Terugbetaling(true, D(15, 1, 2026), D(1, 8, 2026), D(1, 8, 2036)), geval);
        beoordeling.Draagt(Rechtsvragen.Terugbetaling, "LENING-05", geval);
    }

    [Fact]
    [Randgeval("HANDH-30")]
    public void HANDH_30_ook_wie_op_tijd_klaar_is_betaalt_terug()
    {
        var beoordeling = Leninggebouw.Klaar(D(15, 1, 2025)).Op(D(1, 6, 2026));

        beoordeling.Voldaan.Waarde!.Value.Tijdig.Should().BeTrue();
        beoordeling.Terugbetaling.Waarde.Should().Be(new Terugbetaling(true, D(15, 1, 2025), D(1, 8, 2025), D(1, 8, 2035)));
        beoordeling.Termijnbedrag.Waarde.Should().Be(new Termijnbedrag(true, Bedrag.Euro(100)));
    }

    [Fact]
    [Randgeval("L20")]
    public void L20_bij_een_draagkracht_van_179_euro_per_jaar_is_het_termijnbedrag_nihil()
    {
        // 12% van € 1.491,67 boven de voet van € 21.000 is € 179.
        var dossier = Leninggebouw.Klaar(D(15, 1, 2025)) with { Draagkracht = Leninggebouw.GeenVerlaging with { Bekendgemaakt = D(1, 5, 2026), Toetsingsinkomen = Bedrag.Euro(22_491.67m) } };
        var beoordeling = dossier.Op(D(1, 6, 2026));

        beoordeling.Termijnbedrag.Waarde.Should().Be(new Termijnbedrag(true, Bedrag.Euro(0)));
        beoordeling.Draagt(Rechtsvragen.Termijnbedrag, "LENING-56-nihil", "L20");
    }

    [Theory]
    [InlineData("SANCTIE-T10 de laatste dag", 15, false)]
    [InlineData("SANCTIE-T10 de dag erna", 16, true)]
    [Randgeval]
    public void SANCTIE_T10_zes_jaar_na_de_termijn_vervalt_de_aanspraak(string geval, int dag, bool vervallen)
    {
        var beoordeling = Leninggebouw.Lener.Op(D(dag, 3, 2031));

        beoordeling.Inburgeringstermijn.Waarde!.Value.EindeExclusief.Should().Be(D(16, 3, 2025));
        beoordeling.Lening.Waarde!.Value.Hoogte.Should().Be(Bedrag.Euro(vervallen ? 0 : 10_000), geval);
        beoordeling.Terugbetaling.Waarde!.Value.Begin.Should().Be(vervallen ? D(1, 10, 2031) : null, geval);
    }

    [Fact]
    [Randgeval("SANCTIE-T11")]
    public void SANCTIE_T11_wie_Nederlander_wordt_kan_niet_meer_lenen()
    {
        var lener = Leninggebouw.Lener;
        var genaturaliseerd = (lener with { Persoon = DeMens with { NederlandseNationaliteit = true }, Leningschuld = Leninggebouw.Schuld with { PlichtGeeindigdOp = D(10, 2, 2026) } }).Op(D(10, 2, 2026));

        lener.Op(D(10, 2, 2026)).Lening.Status.Should().Be(Uitkomststatus.Bepaald);
        genaturaliseerd.Lening.Status.Should().Be(Uitkomststatus.NietVanToepassing);
        genaturaliseerd.Terugbetaling.Waarde.Should().Be(new Terugbetaling(true, D(10, 2, 2026), D(1, 9, 2026), D(1, 9, 2036)));
        genaturaliseerd.Draagt(Rechtsvragen.Inburgeringsplicht, "PLICHT-16", "SANCTIE-T11");
    }

    [Fact]
    [Randgeval("HANDH-40")]
    public void HANDH_40_de_tekst_van_21_oktober_2025_verandert_voor_een_persoon_niets()
    {
        foreach (var dossier in new[] { Asielstatushouder, Gezinsmigrant, ZAsiel, ZGezin, Onderwijs, B1Klaar })
        {
            Uitkomsten(dossier, D(21, 10, 2025)).Should().Equal(Uitkomsten(dossier, D(20, 10, 2025)));
        }

        static IEnumerable<string> Uitkomsten(Dossier dossier, LocalDate wetsdatum)
            => InburgeringEngine.Standaard.Beoordeel(dossier, new Peildata(D(1, 12, 2025), wetsdatum)).Uitkomsten
                .Select(u => $"{u} {string.Join(", ", u.Velden.Select(v => $"{v.Veld.Naam}: {v}"))}");
    }
}
