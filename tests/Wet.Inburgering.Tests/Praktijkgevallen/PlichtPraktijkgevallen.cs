using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tests.Randgevallen;
using static Wet.Inburgering.Tests.Gebouw;

namespace Wet.Inburgering.Tests.Praktijkgevallen;

/// <summary>Welke wet geldt, en wie plichtig is.</summary>
public class PlichtPraktijkgevallen
{
    private static readonly LocalDate Nu = D(1, 6, 2024);

    private static readonly string[] Nationaliteiten = ["eu", "anders"];

    private static readonly string[] Redenen = ["studie", "gezin", "asiel"];

    private static readonly int[] Leeftijden = [15, 34, 70];

    private static bool? Plichtig(Dossier dossier, LocalDate? dag = null) => dossier.Op(dag ?? Nu).Inburgeringsplicht.Waarde?.IsPlichtig;

    [Theory]
    [InlineData("op 31 december 2021", 2021, 12, 31, ToepasselijkeWet.Wi2013, "OVG-02")]
    [InlineData("op 1 januari 2022", 2022, 1, 1, ToepasselijkeWet.Wi2021, "OVERGANG-01")]
    [Praktijkgeval("OV-01", Label.Wet)]
    public void OV_01_de_grens_van_de_twee_wetten(string geval, int jaar, int maand, int dag, ToepasselijkeWet wet, string regel)
    {
        var beoordeling = Leeg(Asiel(new LocalDate(jaar, maand, dag))).Op(Nu);

        beoordeling.ToepasselijkeWet.Waarde.Should().Be(wet, geval);
        beoordeling.Draagt(Rechtsvragen.ToepasselijkeWet, regel, geval);
    }

    [Fact]
    [Praktijkgeval("OV-04", Label.Wet)]
    public void OV_04_de_dag_van_huisvesting_doet_niet_mee()
    {
        var gehuisvest = Leeg(Asiel(D(1, 10, 2021))) with { Intake = new() { InschrijvingBrp = D(1, 5, 2022), HuisvestingArt28 = true } };

        gehuisvest.Op(Nu).ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2013);
    }

    /// <summary>De tabel van de bron, met vijftien jaar waar de bron 'onder de 18' zegt: de wet legt de grens bij zestien (T-3).</summary>
    [Fact]
    [Praktijkgeval("PL-01", Label.Wet)]
    public void PL_01_nationaliteit_verblijfsdoel_en_leeftijd_en_alleen_wat_uitmaakt_is_onbekend()
    {
        foreach (var nationaliteit in (string?[])[.. Nationaliteiten, null])
        {
            foreach (var reden in (string?[])[.. Redenen, null])
            {
                foreach (var leeftijd in (int?[])[.. Leeftijden.Select(l => (int?)l), null])
                {
                    Plichtig(Mens(nationaliteit, reden, leeftijd)).Should().Be(Verwacht(nationaliteit, reden, leeftijd), "{0}, {1}, {2}", nationaliteit ?? "?", reden ?? "?", leeftijd?.ToString() ?? "?");
                }
            }
        }

        Plichtig(Mens("anders", "gezin", 17)).Should().BeTrue("voorlichting noemt wie nog geen 18 is niet plichtig, de wet alleen wie nog geen 16 is");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Praktijkgeval("PL-04", Label.Wet)]
    public void PL_04_een_Turkse_onderdaan_die_sinds_2022_komt_als_ieder_ander(bool geestelijke)
    {
        var titel = Regulier(D(1, 1, 2022), geestelijke ? Beperking.ReligieuzeArbeid : Beperking.Gezinslid);
        var persoon = DeMens with { GeestelijkeBedienaar = geestelijke, GeestelijkeBedienaarSinds = geestelijke ? D(1, 1, 2022) : DatumWaarneming.NietGebeurd };
        var (turks, ander) = (Leeg(titel) with { Persoon = persoon with { TurkseNationaliteit = true } }, Leeg(titel) with { Persoon = persoon });

        turks.Op(Nu).ToepasselijkeWet.Waarde.Should().Be(ToepasselijkeWet.Wi2021);
        turks.Op(Nu).Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, D(1, 1, 2022)));
        ander.Op(Nu).Inburgeringsplicht.Waarde.Should().Be(new Inburgeringsplicht(true, D(1, 1, 2022)));
    }

    [Theory]
    [InlineData(Beperking.Kennismigrant, Titelsoort.RegulierBepaaldeTijd)]
    [InlineData(Beperking.Studie, Titelsoort.RegulierBepaaldeTijd)]
    [InlineData(Beperking.ArbeidInLoondienst, Titelsoort.RegulierBepaaldeTijd)]
    [InlineData(Beperking.Gezinslid, Titelsoort.Anders)]
    [Praktijkgeval("PL-06", Label.Wet)]
    public void PL_06_een_Turkse_onderdaan_met_een_tijdelijk_doel_of_kort_bezoek(Beperking beperking, Titelsoort soort)
        => Plichtig(Leeg(Regulier(D(1, 2, 2023), beperking) with { Soort = soort }) with { Persoon = DeMens with { TurkseNationaliteit = true } }).Should().BeFalse();

    [Theory]
    [InlineData(Beperking.ArbeidInLoondienst)]
    [InlineData(Beperking.Kennismigrant)]
    [InlineData(Beperking.ArbeidAlsZelfstandige)]
    [InlineData(Beperking.EuropeseBlauweKaart)]
    [InlineData(Beperking.Onderzoek)]
    [InlineData(Beperking.Studie)]
    [InlineData(Beperking.Uitwisseling)]
    [InlineData(Beperking.LerendWerken)]
    [InlineData(Beperking.ZoekenVanArbeid)]
    [Praktijkgeval("PL-07", Label.Wet)]
    public void PL_07_verblijfsdoelen_die_geen_plicht_geven(Beperking beperking)
    {
        Plichtig(Leeg(Regulier(D(1, 2, 2022), beperking))).Should().BeFalse();
        Leeg(Regulier(D(1, 2, 2022), beperking)).Op(Nu).Draagt(Rechtsvragen.Inburgeringsplicht, "PLICHT-05", "PL-07");
        Plichtig(Gezinsmigrant).Should().BeTrue("de partner van een Nederlander wel");
        Plichtig(Asielstatushouder).Should().BeTrue("een asielstatushouder wel");
    }

    [Fact]
    [Praktijkgeval("PL-09", Label.Wet)]
    public void PL_09_de_AOW_leeftijd_tijdens_het_traject_maakt_een_einde_aan_plicht_en_lening()
    {
        var dossier = Lening.Leninggebouw.Lener with { Persoon = DeMens with { Geboortedatum = D(1, 3, 1957) } };

        dossier.Op(D(29, 2, 2024)).Inburgeringstermijn.Status.Should().Be(Uitkomststatus.Bepaald);
        var erna = dossier.Op(D(1, 3, 2024));
        Plichtig(dossier, D(1, 3, 2024)).Should().BeFalse();
        new[] { erna.Inburgeringstermijn.Status, erna.Onderdelen.Status, erna.Lening.Status, erna.VolgendeBoete.Status }.Should().OnlyContain(s => s == Uitkomststatus.NietVanToepassing);
        erna.Terugbetaling.Waarde!.Value.Begin.Should().Be(D(1, 10, 2024), "de eerste van de maand na zes maanden");
        erna.Draagt(Rechtsvragen.Inburgeringsplicht, "PLICHT-03", "PL-09");
    }

    private static Dossier Mens(string? nationaliteit, string? reden, int? leeftijd)
    {
        var titel = reden switch
        {
            "studie" => Regulier(D(1, 2, 2022), Beperking.Studie),
            "gezin" => Regulier(D(1, 2, 2022)),
            "asiel" => Asiel(D(1, 2, 2022)),
            _ => Regulier(D(1, 2, 2022)) with { Soort = default, Beperking = default, DatumBeschikking = D(1, 2, 2022) },
        };
        return Leeg(titel) with
        {
            Persoon = DeMens with
            {
                EuEerOfZwitserseNationaliteit = nationaliteit is null ? default(Waarneming<bool>) : nationaliteit == "eu",
                Geboortedatum = leeftijd is { } jaren ? D(1, 3, Nu.Year - jaren) : DatumWaarneming.Onbekend,
            },
        };
    }

    /// <summary>Onbekend is alleen onbekend als het uitmaakt: dan geven niet alle invullingen hetzelfde antwoord.</summary>
    private static bool? Verwacht(string? nationaliteit, string? reden, int? leeftijd)
    {
        var antwoorden = (from n in nationaliteit is null ? Nationaliteiten : [nationaliteit]
                          from r in reden is null ? Redenen : [reden]
                          from l in leeftijd is { } jaren ? [jaren] : Leeftijden
                          select n == "anders" && r != "studie" && l == 34).Distinct().ToList();
        return antwoorden.Count == 1 ? antwoorden[0] : null;
    }
}
