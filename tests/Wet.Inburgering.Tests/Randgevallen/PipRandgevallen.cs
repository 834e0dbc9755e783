using NodaTime.Text;
using Wet.Inburgering.Bevoegdheid;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Tests.Intake;
using static Wet.Inburgering.Tests.Bevoegdheid.BevoegdRegelsTests;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Randgevallen;

/// <summary>E25 tot en met E32 en de gelijkgestelde dagen: de uiterste dag voor het PIP.</summary>
public class PipRandgevallen
{
    [Theory]
    [InlineData("E25 een maandag", "2023-02-06", "2023-04-17")]
    [InlineData("E26 Tweede Paasdag", "2025-02-10", "2025-04-22")]
    [InlineData("E27 Kerst en weekend", "2025-10-16", "2025-12-29")]
    [InlineData("E28 Koningsdag", "2026-02-16", "2026-04-28")]
    [InlineData("DAG-01 vrijdag na Hemelvaart", "2025-03-21", "2025-06-02")]
    [Randgeval]
    public void Tien_weken_na_de_kennisgeving(string geval, string kennisgeving, string uiterste)
    {
        var beoordeling = (Asielstatushouder with { Intake = PipRegelsTests.Kennisgeving(Iso(kennisgeving)) }).Op(Iso(kennisgeving));

        beoordeling.PipVaststelling.Waarde!.Value.UitersteDag.Should().Be(Iso(uiterste), geval);
        beoordeling.Draagt(Rechtsvragen.PipVaststelling, "PIP-02/2023", geval);
    }

    [Fact]
    [Randgeval("E29")]
    public void E29_in_2022_tellen_de_tien_weken_vanaf_de_inschrijving()
    {
        var beoordeling = (Asielstatushouder with { Intake = new() { InschrijvingBrp = D(17, 10, 2022) } }).Op(D(20, 10, 2022));

        beoordeling.PipVaststelling.Waarde!.Value.UitersteDag.Should().Be(D(27, 12, 2022), "26 december is een feestdag");
        beoordeling.Draagt(Rechtsvragen.PipVaststelling, "PIP-02", "E29");
    }

    [Fact]
    [Randgeval("E30")]
    public void E30_na_de_opvang_vanaf_de_inschrijving_in_de_gemeente_van_huisvesting()
    {
        var intake = PipRegelsTests.Kennisgeving(D(6, 2, 2023)) with { InschrijvingBrp = D(5, 6, 2023) };

        (Asielstatushouder with { Intake = intake }).Op(D(1, 7, 2023)).PipVaststelling.Waarde!.Value.UitersteDag.Should().Be(D(14, 8, 2023));
    }

    [Fact]
    [Randgeval("E31")]
    public void E31_twee_weken_na_informatie_van_een_derde()
    {
        var intake = PipRegelsTests.Kennisgeving(D(6, 2, 2023)) with { WachtOpInformatieVanDerde = true, InformatieOntvangen = D(4, 5, 2023) };
        var beoordeling = (Asielstatushouder with { Intake = intake }).Op(D(1, 7, 2023));

        beoordeling.PipVaststelling.Waarde!.Value.UitersteDag.Should().Be(D(22, 5, 2023), "18 mei is Hemelvaartsdag, 19 mei gelijkgesteld, dan weekend");
        beoordeling.Draagt(Rechtsvragen.PipVaststelling, "PIP-03", "E31");
    }

    [Fact]
    [Randgeval("E32")]
    public void E32_een_te_laat_PIP_laat_de_termijn_later_beginnen_en_doet_verder_niets()
    {
        var dossier = Asielstatushouder with { Intake = PipRegelsTests.Kennisgeving(D(6, 2, 2023)) };
        var (opTijd, teLaat) = (dossier with { Pips = Pip(D(17, 4, 2023)) }, dossier with { Pips = Pip(D(8, 5, 2023)) });
        var peildatum = D(1, 6, 2023);

        teLaat.Op(peildatum).PipVaststelling.Waarde!.Value.UitersteDag.Should().Be(D(17, 4, 2023));
        teLaat.Op(peildatum).PipVaststelling.Waarde!.Value.DagenTeLaat.Should().Be(21);
        teLaat.Op(peildatum).Inburgeringstermijn.Waarde.Should().Be(new Inburgeringstermijn(D(9, 5, 2023), D(9, 5, 2026)));
        teLaat.Op(peildatum).Uitkomsten.Where((u, i) => u.ToString() != opTijd.Op(peildatum).Uitkomsten.ElementAt(i).ToString()).Should().BeEmpty("geen andere vraag krijgt of verliest een antwoord");
    }

    [Theory]
    [InlineData("DAG-02 2023-04-28", "2023-02-17", "2023-05-01")]
    [InlineData("DAG-02 2023-05-19", "2023-03-10", "2023-05-22")]
    [InlineData("DAG-02 2024-05-10", "2024-03-01", "2024-05-13")]
    [InlineData("DAG-02 2024-12-27", "2024-10-18", "2024-12-30")]
    [InlineData("DAG-02 2026-01-02", "2025-10-24", "2026-01-05")]
    [InlineData("DAG-02 2026-05-15", "2026-03-06", "2026-05-18")]
    [InlineData("DAG-02 2027-05-07", "2027-02-26", "2027-05-10")]
    [InlineData("DAG-02 2028-04-28", "2028-02-18", "2028-05-01")]
    [InlineData("DAG-02 2028-05-26", "2028-03-17", "2028-05-29")]
    [Randgeval]
    public void Een_termijn_loopt_door_na_een_gelijkgestelde_dag(string geval, string kennisgeving, string uiterste)
    {
        Iso(kennisgeving).PlusDays(70).Should().Be(Iso(geval.Split(' ')[1]), "de termijn eindigt op de gelijkgestelde dag zelf");
        (Asielstatushouder with { Intake = PipRegelsTests.Kennisgeving(Iso(kennisgeving)) }).Op(Iso(kennisgeving)).PipVaststelling.Waarde!.Value.UitersteDag.Should().Be(Iso(uiterste), geval);
    }

    [Fact]
    [Randgeval("DAG-03")]
    public void DAG_03_na_2028_is_een_vrijdag_na_Hemelvaart_een_voorbehoud()
    {
        var uitkomst = (Asielstatushouder with { Intake = PipRegelsTests.Kennisgeving(D(2, 3, 2029)) }).Op(D(3, 3, 2029)).PipVaststelling.Algemeen;

        (uitkomst.Veld("uitersteDag").Vroegst, uitkomst.Veld("uitersteDag").Laatst).Should().Be((D(11, 5, 2029), D(14, 5, 2029)));
        uitkomst.Voorbehouden.Should().Contain("rechtsstandVerouderd");
    }

    [Fact]
    [Randgeval("HANDH-36")]
    public void HANDH_36_gehuisvest_in_Haarlem_met_een_woonplaats_elders()
    {
        Gemeenteperiode[] perioden = [In(Haarlem, Gemeenteband.Huisvesting, D(1, 3, 2022)), In(Amsterdam, Gemeenteband.Woonplaats, D(1, 3, 2022))];
        var gezinslid = Leeg(Regulier(D(1, 2, 2022)) with { Hoofdpersoon = TitelHoofdpersoon.AsielBepaaldeTijd });

        Met(Asielstatushouder, perioden).Op(D(1, 6, 2024)).BevoegdCollege.Waarde.Should().Be(new BevoegdCollege(Haarlem, Bevoegdheidsgrond.Huisvesting));
        Met(Asielstatushouder, perioden).Op(D(1, 6, 2024)).Draagt(Rechtsvragen.BevoegdCollege, "BEVOEGD-01-huisvesting", "HANDH-36");
        Met(gezinslid, perioden).Op(D(1, 6, 2024)).BevoegdCollege.Waarde.Should().Be(new BevoegdCollege(Amsterdam, Bevoegdheidsgrond.Woonplaats));
    }

    [Fact]
    [Randgeval("HANDH-36b")]
    public void HANDH_36b_nog_in_de_opvang_is_onbekend_of_na_keuze_de_gekoppelde_gemeente()
    {
        var dossier = Met(Asielstatushouder, In(Opvang, Gemeenteband.OpvangCoa, D(1, 2, 2022)), In(Haarlem, Gemeenteband.Koppeling, D(1, 3, 2022)));

        dossier.Op(D(1, 6, 2024)).BevoegdCollege.Status.Should().Be(Uitkomststatus.Onbekend);
        dossier.Op(D(1, 6, 2024)).BevoegdCollege.Algemeen.Veld("grond").Keuzes.Should().Equal("nogGeen");
        dossier.Op(D(1, 6, 2024)).BevoegdCollege.Algemeen.Verklaar().Lezingen.Select(l => l.Lezing.Id).Should().Contain("BEVOEGD-01/opvang");
        var gekozen = dossier.Op(D(1, 6, 2024), Kader(Lezing("BEVOEGD-01/opvang"), "gekoppeldeGemeente"));
        gekozen.BevoegdCollege.Waarde.Should().Be(new BevoegdCollege(Haarlem, Bevoegdheidsgrond.Koppeling));
    }

    private static NodaTime.LocalDate Iso(string dag) => LocalDatePattern.Iso.Parse(dag).Value;
}
