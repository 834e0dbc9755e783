namespace Wet.Inburgering.Uitleg;

/// <summary>
/// De tabel van termijnen: welk datumveld van welke vraag een dag is om te bewaken. Geen recht: de dagen zelf komen uit de regels. Ieder
/// datumveld staat hier of in <see cref="Weggelaten"/>.
/// </summary>
public static class Termijnsoorten
{
    private static readonly Rechtsvraag[] Aanvragen = [Rechtsvragen.Verlengingsbeslissing, Rechtsvragen.Vrijstellingsbeslissing, Rechtsvragen.Ontheffingsbeslissing];
    private static readonly Rechtsvraag[] VanDePlicht = [Rechtsvragen.Vrijstellingsbeslissing, Rechtsvragen.Ontheffingsbeslissing];

    /// <summary>Alle soorten, in de volgorde van de wet.</summary>
    public static IReadOnlyList<Termijnsoort> Alle => Rij;

    internal static Termijnsoort[] Rij { get; } =
    [
        new(Rechtsvragen.EindePlicht, Rechtsvragen.EindePlicht.EindeExclusief.Veld, "Einde van de plicht door de AOW-leeftijd", Termijnaard.Einde, AanZet.Niemand),
        new(Rechtsvragen.Vrijstellingsbeslissing, Rechtsvragen.Vrijstellingsbeslissing.UitersteDag.Veld, "Uiterste dag waarop DUO beslist op de aanvraag om vrijstelling", Termijnaard.UitersteDag, AanZet.Minister),
        new(Rechtsvragen.Ontheffingsbeslissing, Rechtsvragen.Ontheffingsbeslissing.AanhoudenTot.Veld, "Einde van het aanhouden van de medische verklaring", Termijnaard.Einde, AanZet.Minister),
        new(Rechtsvragen.Ontheffingsbeslissing, Rechtsvragen.Ontheffingsbeslissing.UitersteDag.Veld, "Uiterste dag waarop DUO beslist op de aanvraag om ontheffing", Termijnaard.UitersteDag, AanZet.Minister),
        new(Rechtsvragen.BezwaarOntheffing, Rechtsvragen.BezwaarOntheffing.LaatsteDag.Veld, "Laatste dag voor bezwaar tegen het besluit over ontheffing", Termijnaard.UitersteDag, AanZet.Persoon),
        new(Rechtsvragen.PipVaststelling, Rechtsvragen.PipVaststelling.UitersteDag.Veld, "Uiterste dag voor het eerste PIP", Termijnaard.UitersteDag, AanZet.College)
            { AfgedaanOp = Rechtsvragen.PipVaststelling.VastgesteldOp.Veld, WachtOp = VanDePlicht },
        new(Rechtsvragen.Verhuizing, Rechtsvragen.Verhuizing.UitersteDag.Veld, "Uiterste dag voor het PIP na verhuizing", Termijnaard.UitersteDag, AanZet.College)
            { Vereist = (Rechtsvragen.Verhuizing.Ja.Veld, true) },
        new(Rechtsvragen.Inburgeringstermijn, Rechtsvragen.Inburgeringstermijn.Aanvang.Veld, "Begin van de inburgeringstermijn", Termijnaard.EersteDag, AanZet.Persoon),
        new(Rechtsvragen.Inburgeringstermijn, Rechtsvragen.Inburgeringstermijn.EindeExclusief.Veld, "Einde van de inburgeringstermijn", Termijnaard.Einde, AanZet.Persoon)
            { WachtOp = Aanvragen },
        new(Rechtsvragen.Verlenging, Rechtsvragen.Verlenging.EindeExclusief.Veld, "Einde van de termijn als DUO iedere grond voor verlenging toekent", Termijnaard.Einde, AanZet.Persoon)
            { Zonder = Rechtsvragen.Verlenging.ZonderVerlenging.Veld, WachtOp = Aanvragen },
        new(Rechtsvragen.Opleidingsverlenging, Rechtsvragen.Opleidingsverlenging.EindeExclusief.Veld, "Einde van de termijn als DUO haar om de opleiding verlengt", Termijnaard.Einde, AanZet.Persoon)
            { Vereist = (Rechtsvragen.Opleidingsverlenging.Recht.Veld, true), WachtOp = Aanvragen },
        new(Rechtsvragen.Inspanningsverlenging, Rechtsvragen.Inspanningsverlenging.EindeExclusief.Veld, "Einde van de termijn als DUO haar om de inspanningen verlengt", Termijnaard.Einde, AanZet.Persoon)
            { Vereist = (Rechtsvragen.Inspanningsverlenging.Recht.Veld, true), WachtOp = Aanvragen },
        new(Rechtsvragen.Verlengingsaanvraag, Rechtsvragen.Verlengingsaanvraag.VroegsteDag.Veld, "Eerste dag om verlenging aan te vragen", Termijnaard.EersteDag, AanZet.Persoon)
            { WachtOp = Aanvragen },
        new(Rechtsvragen.Verlengingsbeslissing, Rechtsvragen.Verlengingsbeslissing.UitersteDag.Veld, "Uiterste dag waarop DUO beslist op de aanvraag om verlenging", Termijnaard.UitersteDag, AanZet.Minister),
        new(Rechtsvragen.NieuweTermijn, Rechtsvragen.NieuweTermijn.Aanvang.Veld, "Begin van de nieuwe termijn na een boete", Termijnaard.EersteDag, AanZet.Persoon),
        new(Rechtsvragen.NieuweTermijn, Rechtsvragen.NieuweTermijn.EindeExclusief.Veld, "Einde van de nieuwe termijn na een boete", Termijnaard.Einde, AanZet.Persoon)
            { WachtOp = Aanvragen },
        new(Rechtsvragen.VerlengingNieuweTermijn, Rechtsvragen.VerlengingNieuweTermijn.EindeExclusief.Veld, "Einde van de nieuwe termijn als DUO iedere grond voor verlenging toekent", Termijnaard.Einde, AanZet.Persoon)
            { Zonder = Rechtsvragen.NieuweTermijn.EindeExclusief.Veld, WachtOp = Aanvragen },
        new(Rechtsvragen.VolgendeBoete, Rechtsvragen.VolgendeBoete.NietEerderDan.Veld, "Eerste dag waarop DUO een boete kan opleggen omdat de inburgering niet klaar is", Termijnaard.EersteDag, AanZet.Minister)
            { Vereist = (Rechtsvragen.VolgendeBoete.Kan.Veld, true), WachtOp = Aanvragen },
        new(Rechtsvragen.BoetePvtMap, Rechtsvragen.BoetePvtMap.BevoegdheidVervalt.Veld, "Laatste dag waarop de boete voor PVT en MAP kan", Termijnaard.Verval, AanZet.Minister)
            { Vereist = (Rechtsvragen.BoetePvtMap.MagOpleggen.Veld, true), WachtOp = Aanvragen },
        new(Rechtsvragen.BoeteLeerroute, Rechtsvragen.BoeteLeerroute.BevoegdheidVervalt.Veld, "Laatste dag waarop de boete voor de leerroute kan", Termijnaard.Verval, AanZet.Minister)
            { Vereist = (Rechtsvragen.BoeteLeerroute.MagOpleggen.Veld, true), WachtOp = Aanvragen },
        new(Rechtsvragen.Routewijziging, Rechtsvragen.Routewijziging.AlgemeenTot.Veld, "Einde van de tijd waarin het college de leerroute zonder meer mag wijzigen", Termijnaard.Einde, AanZet.College),
        new(Rechtsvragen.InhoudBegeleiding, Rechtsvragen.InhoudBegeleiding.Aanvang.Veld, "Begin van de maatschappelijke begeleiding", Termijnaard.EersteDag, AanZet.College),
        new(Rechtsvragen.FinancieelOntzorgen, Rechtsvragen.FinancieelOntzorgen.Aanvang.Veld, "Begin van het financieel ontzorgen", Termijnaard.EersteDag, AanZet.College)
            { Vereist = (Rechtsvragen.FinancieelOntzorgen.Ja.Veld, true) },
        new(Rechtsvragen.FinancieelOntzorgen, Rechtsvragen.FinancieelOntzorgen.EindeExclusief.Veld, "Einde van het financieel ontzorgen", Termijnaard.Einde, AanZet.College)
            { Vereist = (Rechtsvragen.FinancieelOntzorgen.Ja.Veld, true), WachtOp = VanDePlicht },
        new(Rechtsvragen.FinancieelOntzorgen, Rechtsvragen.FinancieelOntzorgen.EerderExclusief.Veld, "Einde van het ontzorgen doordat de bijstand eerder eindigt", Termijnaard.Einde, AanZet.College)
            { Vereist = (Rechtsvragen.FinancieelOntzorgen.Ja.Veld, true), AlleenZeker = true },
        new(Rechtsvragen.BoeteBredeIntake, Rechtsvragen.BoeteBredeIntake.NieuweTermijnTotExclusief.Veld, "Uiterste einde van de nieuwe termijn voor de brede intake na een boete", Termijnaard.Einde, AanZet.Persoon)
            { Vereist = (Rechtsvragen.BoeteBredeIntake.MagOpleggen.Veld, false) },
        new(Rechtsvragen.BezwaarBoete, Rechtsvragen.BezwaarBoete.LaatsteDag.Veld, "Laatste dag voor bezwaar tegen de laatste boete", Termijnaard.UitersteDag, AanZet.Persoon),
        new(Rechtsvragen.VervalBoete, Rechtsvragen.VervalBoete.BredeIntake.Veld, "Laatste dag waarop de boete voor de brede intake kan", Termijnaard.Verval, AanZet.College)
            { Vereist = (Rechtsvragen.BoeteBredeIntake.MagOpleggen.Veld, true) },
        new(Rechtsvragen.VervalBoete, Rechtsvragen.VervalBoete.Ondersteuning.Veld, "Laatste dag waarop de boete voor niet meewerken tijdens het traject kan", Termijnaard.Verval, AanZet.College)
            { Vereist = (Rechtsvragen.BoeteOndersteuning.MagOpleggen.Veld, true) },
        new(Rechtsvragen.Lening, Rechtsvragen.Lening.Tot.Veld, "Einde van de aanspraak op een lening", Termijnaard.Einde, AanZet.Persoon)
            { WachtOp = Aanvragen },
        new(Rechtsvragen.Leningbeslissing, Rechtsvragen.Leningbeslissing.UitersteDag.Veld, "Uiterste dag waarop DUO beslist op de aanvraag om een lening", Termijnaard.UitersteDag, AanZet.Minister),
        new(Rechtsvragen.Leningbetaling, Rechtsvragen.Leningbetaling.UitersteDag.Veld, "Uiterste dag waarop DUO de rekening betaalt", Termijnaard.UitersteDag, AanZet.Minister)
            { Vereist = (Rechtsvragen.Leningbetaling.Betaalt.Veld, true) },
        new(Rechtsvragen.Terugbetaling, Rechtsvragen.Terugbetaling.Aanloopfase.Veld, "Begin van de aanloopfase van de lening", Termijnaard.EersteDag, AanZet.Persoon)
            { Vereist = (Rechtsvragen.Terugbetaling.Moet.Veld, true) },
        new(Rechtsvragen.Terugbetaling, Rechtsvragen.Terugbetaling.Begin.Veld, "Begin van het terugbetalen van de lening", Termijnaard.EersteDag, AanZet.Persoon)
            { Vereist = (Rechtsvragen.Terugbetaling.Moet.Veld, true), WachtOp = Aanvragen },
        new(Rechtsvragen.Terugbetaling, Rechtsvragen.Terugbetaling.Einde.Veld, "Einde van het terugbetalen van de lening", Termijnaard.Einde, AanZet.Persoon)
            { Vereist = (Rechtsvragen.Terugbetaling.Moet.Veld, true), WachtOp = Aanvragen },
        new(Rechtsvragen.Leningrente, Rechtsvragen.Leningrente.Tot.Veld, "Einde van de tijd waarvoor de rente van de lening vaststaat", Termijnaard.Einde, AanZet.Minister),
        new(Rechtsvragen.TerugbetalingWi2013, Rechtsvragen.TerugbetalingWi2013.VolgendeToets.Veld, "Dag waarop DUO de draagkracht opnieuw vaststelt (lening van de oude wet)", Termijnaard.EersteDag, AanZet.Minister),
        new(Rechtsvragen.Bewaartermijn, Rechtsvragen.Bewaartermijn.VerwijderenVanaf.Veld, "Dag waarop de gegevens verwijderd moeten zijn", Termijnaard.EersteDag, AanZet.Minister),
        new(Rechtsvragen.Bewaartermijn, Rechtsvragen.Bewaartermijn.LeningVerwijderenVanaf.Veld, "Dag waarop de gegevens over de lening verwijderd moeten zijn", Termijnaard.EersteDag, AanZet.Minister),
    ];

    /// <summary>Datumvelden die geen termijn zijn, met de reden.</summary>
    internal static IReadOnlyDictionary<Vraagveld, string> Weggelaten { get; } = new Dictionary<Vraagveld, string>
    {
        [Rechtsvragen.Inburgeringsplicht.Vanaf.Veld] = "het begin van de plicht ligt nooit na de peildatum: voor die dag is er geen plicht",
        [Rechtsvragen.Ontheffingsbeslissing.VijfJaarTot.Veld] = "een maatstaf voor het oordeel (haalbaar binnen vijf jaar), geen dag om iets op te doen",
        [Rechtsvragen.PipVaststelling.VastgesteldOp.Veld] = "een dag die geweest is: de dagtekening van het eerste PIP",
        [Rechtsvragen.Verlenging.ZonderVerlenging.Veld] = "hetzelfde als inburgeringstermijn.eindeExclusief",
        [Rechtsvragen.NieuweTermijn.LaatsteBoete.Veld] = "een dag die geweest is: de bekendmaking van de laatste boete",
        [Rechtsvragen.BoeteBredeIntake.LaatsteDagOproep.Veld] = "een dag die geweest is: de laatste dag van een vergeefse oproep",
        [Rechtsvragen.Leningrente.VanDag.Veld] = "de dag waarvan de rente telt, geen dag om iets op te doen",
        [Rechtsvragen.Pvt.Op.Veld] = "een dag die geweest is: de afronding",
        [Rechtsvragen.Map.Op.Veld] = "een dag die geweest is: de afronding",
        [Rechtsvragen.Voldaan.Op.Veld] = "een dag die geweest is: aan de plicht is voldaan",
        [Rechtsvragen.DiplomaOfCertificaat.Dagtekening.Veld] = "een dag die geweest is: de dagtekening van het document",
    };
}
