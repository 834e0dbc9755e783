using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Intake;

/// <summary>Wi2021 art. 14 lid 3, 5 en 6; 15 lid 4; Ri art. 5.1: moet de leerbaarheidstoets nog worden afgelegd?</summary>
internal static class LeerbaarheidstoetsRegels
{
    private static readonly Voorwaarde<Dossier> Auditief = IntakeFeiten.AuditieveBeperking & IntakeFeiten.NietInStaatTotToets;

    private static readonly Voorwaarde<Dossier> OokVoor2023 = IntakeLezingen.OntheffingVoor2023.Is(Toetsontheffingslezing.OokDaarvoor);

    /// <summary>Op die dag moest het college ontheffing van de toets geven.</summary>
    public static Voorwaarde<S> OntheffingBij<S>(Waarde<S> dag)
        => ((Voorwaarde<S>)(IntakeFeiten.VisueleBeperking | Auditief) & ((dag >= Gedeeld.Dag(Wetsdatum.Wijziging2023)) | (Voorwaarde<S>)OokVoor2023))
            .Genoemd("het college moest ontheffing van de leerbaarheidstoets geven");

    /// <summary>
    /// De toets kon op deze oproep niet (meer) worden gevergd: al afgelegd, er was al een PIP, of het college gaf ontheffing of moest die geven.
    /// </summary>
    public static Voorwaarde<Oproep> NietVerschuldigd { get; } =
        (Gedeeld.Misschien(IntakeFeiten.ToetsAfgelegd <= OproepFeiten.Verschenen, IntakeFeiten.ToetsAfgelegd <= OproepFeiten.LaatsteDag, "of weigeren nog telt als de toets binnen de termijn alsnog is afgelegd, staat er niet")
            | (PipFeiten.Eerste <= OproepFeiten.Verschenen)
            | (IntakeFeiten.ToetsontheffingVerleend <= OproepFeiten.LaatsteDag)
            | OntheffingBij(OproepFeiten.LaatsteDag))
        .Genoemd("de toets hoefde niet: al afgelegd, er was al een PIP, of het college gaf ontheffing of moest die geven");

    public static Uitwerking Leerbaarheidstoets()
    {
        var vraag = Rechtsvragen.Leerbaarheidstoets;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, NogTeInburgerenRegels.NietVrijgesteldOfOntheven],
            new Regelbouwer<Dossier>("INTAKE-03a", "De leerbaarheidstoets is afgelegd")
                .Grondslag(Wi2021.Artikel(14).Lid(3))
                .Als(IntakeFeiten.ToetsAfgelegd <= Gedeeld.Peildatum)
                .Dan(vraag.Keuze, Toetsplicht.AlAfgelegd),
            new Regelbouwer<Dossier>("INTAKE-03e", "Het college heeft ontheffing van de toets gegeven")
                .Grondslag(Wi2021.Artikel(14).Lid(6))
                .Als(IntakeFeiten.ToetsontheffingVerleend <= Gedeeld.Peildatum)
                .Dan(vraag.Keuze, Toetsplicht.OntheffingGegeven),
            new Regelbouwer<Dossier>("PIP-05-toets", "Is er al een PIP, dan hoeft de toets niet (opnieuw), ook niet na een verhuizing")
                .Grondslag(Wi2021.Artikel(15).Lid(4))
                .Als(PipFeiten.HeeftPip)
                .Dan(vraag.Keuze, Toetsplicht.NietOpnieuw),
            new Regelbouwer<Dossier>("INTAKE-04c", $"Na {IntakeParameters.Oproepen.Tekst} vergeefse oproepen rondt het college de intake af zonder de persoon, dus zonder toets")
                .Grondslag(Wi2021.Artikel(14).Lid(2))
                .Als(OproepFeiten.BijVerstek)
                .Dan(vraag.Keuze, Toetsplicht.NietBijVerstek),
            new Regelbouwer<Dossier>("INTAKE-03b", "Bij een visuele beperking moet het college ontheffing geven")
                .Grondslag(Wi2021.Artikel(14).Lid(6))
                .Geldig(vanaf: Wetsdatum.Wijziging2023)
                .Als(IntakeFeiten.VisueleBeperking)
                .Dan(vraag.Keuze, Toetsplicht.OntheffingGeven),
            new Regelbouwer<Dossier>("INTAKE-03c", "Bij een auditieve beperking moet het college ontheffing geven als de persoon niet in staat wordt geacht de toets af te leggen")
                .Grondslag(Wi2021.Artikel(14).Lid(6))
                .Geldig(vanaf: Wetsdatum.Wijziging2023)
                .Als(Auditief)
                .Dan(vraag.Keuze, Toetsplicht.OntheffingGeven),
            new Regelbouwer<Dossier>("INTAKE-03d", "Voor 2023 stond de ontheffing niet in de Wet; een toelichting voor gemeenten liet haar al toe")
                .Grondslag(Wi2021.Artikel(14).Lid(6)).Zekerheid(Zekerheid.Laag)
                .Geldig(tot: Wetsdatum.Wijziging2023)
                .Als(IntakeFeiten.VisueleBeperking | Auditief, OokVoor2023)
                .Dan(vraag.Keuze, Toetsplicht.OntheffingGeven),
            new Regelbouwer<Dossier>("INTAKE-03", "De leerbaarheidstoets is een verplicht deel van de brede intake; DUO neemt haar af en adviseert het college")
                .Grondslag(Wi2021.Artikel(14).Lid(3), Wi2021.Artikel(14).Lid(5), Ri.Artikel("5.1"))
                .Dan(vraag.Keuze, Toetsplicht.Afleggen));
    }
}
