using NodaTime;
using NodaTime.Text;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Randgevallen;

/// <summary>E12 tot en met E24, E55 en E56: verlenging zonder verwijt, aanvraag en beslissing.</summary>
public class VerlengingRandgevallen
{
    private static readonly LocalDate Nu = D(1, 6, 2026);

    private static readonly Dossier Asiel2023 = Leeg(Asiel(D(1, 1, 2023))) with { Pips = Pip(D(1, 3, 2023)) };

    private static readonly Dictionary<string, (Dossier Dossier, LocalDate Einde, string? Regel)> Gevallen = new()
    {
        ["E12 een dag te kort"] = (Ziek(D(30, 11, 2024), D(27, 2, 2025)), D(16, 3, 2025), null),
        ["E12 precies drie maanden"] = (Ziek(D(30, 11, 2024), D(28, 2, 2025)), D(15, 6, 2025), "VERL-03a"),
        ["E13 alleen"] = (Ziek(D(1, 12, 2024), D(27, 2, 2025)), D(16, 3, 2025), null),
        ["E13 samen met wat er direct op volgt"] = (
            Asielstatushouder.Met(
                Omstandigheid(Verlengingsgrond.Ziekte, D(1, 12, 2024), D(27, 2, 2025)), Omstandigheid(Verlengingsgrond.Dakloosheid, D(28, 2, 2025), D(28, 2, 2025))),
            D(14, 6, 2025),
            "VERL-03j"),
        ["E14"] = (Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Bevalling, D(10, 1, 2023))), D(6, 7, 2025), "VERL-03c"),
        ["E15"] = (Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Overlijden, D(10, 1, 2023), betreft: Betrokkene.BloedverwantEersteGraad)), D(16, 6, 2025), "VERL-03b"),
        ["E17 B1-route"] = (Alfabetisering(Leerroute.B1Route), D(16, 9, 2025), "VERL-03e"),
        ["E17 zelfredzaamheidsroute"] = (Alfabetisering(Leerroute.Zelfredzaamheidsroute), D(16, 3, 2025), null),
        ["E18"] = (Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Dakloosheid, D(1, 4, 2022), D(30, 9, 2024))), D(16, 3, 2027), "VERL-03f"),
        ["E19"] = (ZonderAanbod(Asiel2023, D(14, 8, 2023)), D(2, 3, 2026).PlusDays(75), "VERL-03g"),
        ["E20"] = (ZonderAanbod(Leeg(Regulier(D(1, 1, 2023))) with { Pips = Pip(D(1, 3, 2023)) }, D(14, 8, 2023)), D(2, 3, 2026), null),
        ["E21 start op 1 september"] = (ZonderAanbod(Asiel2023 with { Pips = Pip(D(1, 3, 2023), Leerroute.Onderwijsroute) }, D(31, 8, 2023)), D(2, 3, 2026), null),
        ["E21 start op 15 september"] = (ZonderAanbod(Asiel2023 with { Pips = Pip(D(1, 3, 2023), Leerroute.Onderwijsroute) }, D(14, 9, 2023)), D(2, 9, 2026), "VERL-03g-onderwijsroute"),
        ["E55"] = (Ziek(D(1, 10, 2021), D(15, 3, 2022)), D(16, 3, 2025), null),
    };

    public static TheoryData<string> Namen => [.. Gevallen.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    [Randgeval]
    public void Verlenging_zonder_verwijt(string geval)
    {
        var (dossier, einde, regel) = Gevallen[geval];
        var beoordeling = dossier.Op(Nu);

        beoordeling.Verlenging.Waarde!.Value.EindeExclusief.Should().Be(einde, geval);
        var waar = beoordeling.Verlenging.Algemeen.Verklaar().Regels.Where(r => r.Status == Regelstatus.Waar).Select(r => r.Regel.Id);
        waar.Should().Equal(regel is null ? [] : [regel], geval);
    }

    [Theory]
    [InlineData("E22 te vroeg", "2024-09-14", false, false)]
    [InlineData("E22 de lezing beslist", "2024-09-15", false, true)]
    [InlineData("E22 op tijd", "2024-09-16", true, true)]
    [Randgeval]
    public void Zes_maanden_voor_het_einde(string geval, string ontvangen, bool vanafDagErna, bool vanafLaatsteDag)
    {
        var dossier = Aanvraag(LocalDatePattern.Iso.Parse(ontvangen).Value);
        bool? OpTijd(string lezing) => dossier.Op(D(1, 1, 2025), Kader(Lezing("VERL-06/dag"), lezing)).Verlengingsbeslissing.Waarde?.OpTijd;

        OpTijd("vanafDagErna").Should().Be(vanafDagErna, geval);
        OpTijd("vanafLaatsteDag").Should().Be(vanafLaatsteDag, geval);
        dossier.Op(D(1, 1, 2025)).Verlengingsbeslissing.Algemeen.HangtAfVanLezing.Should().Be(vanafDagErna != vanafLaatsteDag, geval);
    }

    [Fact]
    [Randgeval("E23")]
    public void E23_een_aanvraag_na_afloop_is_niet_geregeld()
    {
        var uitkomst = Aanvraag(D(16, 3, 2025)).Op(D(1, 6, 2025)).Verlengingsbeslissing.Algemeen;

        uitkomst.Status.Should().Be(Uitkomststatus.Onbekend, "onbepaald, geen weigering");
        uitkomst.Veld("opTijd").JaNee.Should().BeNull();
        uitkomst.Verklaar().Reden.Should().Be(Uitleg.RedenOnbekend.NietGeregeld);
    }

    /// <summary>De lijst met randgevallen noemde 27 december 2024; die vrijdag is gelijkgesteld met een feestdag, dus wordt het maandag de 30e.</summary>
    [Fact]
    [Randgeval("E24")]
    public void E24_acht_weken_na_ontvangst_eindigen_na_kerst_op_maandag_30_december()
    {
        var beoordeling = Aanvraag(D(30, 10, 2024)).Op(D(1, 1, 2025));

        beoordeling.Verlengingsbeslissing.Waarde.Should().Be(new Verlengingsbeslissing(true, D(30, 12, 2024)));
        beoordeling.Draagt(Rechtsvragen.Verlengingsbeslissing, "VERL-06b", "E24");
    }

    [Fact]
    [Randgeval("E56")]
    public void E56_over_dezelfde_dagen_een_keer_extra_tijd()
    {
        var dossier = Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Bevalling, D(1, 2, 2023)), Omstandigheid(Verlengingsgrond.Ziekte, D(1, 2, 2023), D(31, 7, 2023)));

        dossier.Op(Nu).Verlenging.Waarde!.Value.Dagen.Should().Be(181);
        dossier.Op(Nu).Verlenging.Algemeen.HangtAfVanLezing.Should().BeTrue("de tekst zegt niets over samenloop");
    }

    private static Dossier Ziek(LocalDate van, LocalDate laatsteDag) => Asielstatushouder.Met(Omstandigheid(Verlengingsgrond.Ziekte, van, laatsteDag));

    private static Dossier Alfabetisering(Leerroute route)
        => (Asielstatushouder with { Pips = Pip(D(15, 3, 2022), route) }).Met(Omstandigheid(Verlengingsgrond.Alfabetisering, D(1, 1, 2023), D(30, 9, 2023)));

    private static Dossier ZonderAanbod(Dossier dossier, LocalDate laatsteDag) => dossier.Met(Omstandigheid(Verlengingsgrond.GeenAanbod, D(1, 3, 2023), laatsteDag));

    private static Dossier Aanvraag(LocalDate ontvangen) => Asielstatushouder with { Verlengingsaanvragen = Lijst.Volledig(new Verlengingsaanvraag { Ontvangen = ontvangen, Afgewezen = DatumWaarneming.NietGebeurd }) };
}
