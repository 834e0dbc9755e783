using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Vrijstellingen;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Termijn;

/// <summary>
/// Wi2021 art. 11: drie jaar vanaf de dag na de dagtekening van het eerste PIP. Een later PIP (herziening, verhuizing, andere route)
/// komt in geen enkele regel voor: de aanvang verschuift niet (TERMIJN-02).
/// </summary>
internal static class TermijnRegels
{
    /// <summary>De dag na de dagtekening van het eerste PIP (TERMIJN-01, TERMIJN-02).</summary>
    public static readonly Waarde<Dossier> Aanvang =
        (PipFeiten.Eerste + Gedeeld.EenDag).Genoemd("de dag na de dagtekening van het eerste PIP");

    /// <summary>Eerste dag na drie jaar.</summary>
    public static readonly Waarde<Dossier> EindeZonderVerlenging = (Aanvang + TermijnParameters.Termijn).Genoemd($"de eerste dag na {TermijnParameters.Termijn.Tekst}");

    /// <summary>Eerste dag na drie jaar, met de tijd van een onderbreking erbij (VERL-01).</summary>
    public static readonly Waarde<Dossier> EindeMetOnderbreking = EindeZonderVerlenging + Rechtsvragen.Onderbrekingsverlenging.Dagen;

    /// <summary>Een besluit van na de drie jaar en na een boete kan ook over de nieuwe termijn gaan; waarover het gaat, is geen feit in het dossier.</summary>
    private static readonly Voorwaarde<Verlengingsbesluit> OverDrieJaar =
        ((VerlengingsbesluitFeiten.Besluit <= (Waarde<Verlengingsbesluit>)BoeteTermijnFeiten.Lijst.Eerste(BoeteTermijnFeiten.Bekendgemaakt, BoeteTermijnFeiten.Telt).Minstens(EindeZonderVerlenging))
            | new VasteVoorwaarde<Verlengingsbesluit>(Waarheid.Onbekend, "een besluit van na een boete kan over de nieuwe termijn gaan"))
        .Genoemd("het besluit gaat over de termijn van drie jaar (van na een boete kan het ook over de nieuwe termijn gaan)");

    /// <summary>Een besluit dat nog staat, over deze termijn, en niet van voor een onderbreking die de plicht beëindigde.</summary>
    private static readonly Voorwaarde<Verlengingsbesluit> GeldendBesluit =
        !VerlengingsbesluitFeiten.Vervallen & (VerlengingsbesluitFeiten.Besluit >= OnderbrekingFeiten.BeginNieuwePlicht) & OverDrieJaar;

    /// <summary>Eerste dag na de nieuwe termijn als ieder besluit van na haar begin over haar gaat; zonder zo'n besluit het einde dat zij al had.</summary>
    public static Waarde<Dossier> NieuweTermijnVolgensBesluit(Waarde<Dossier> aanvang, Waarde<Dossier> einde)
        => VerlengingsbesluitFeiten.Lijst.Laatste(VerlengingsbesluitFeiten.NieuweLaatsteDag + Gedeeld.EenDag, !VerlengingsbesluitFeiten.Vervallen & (VerlengingsbesluitFeiten.Besluit >= (Waarde<Verlengingsbesluit>)aanvang))
            .Minstens(einde).Genoemd("de eerste dag na de laatste dag volgens een verlengingsbesluit van na het begin van de nieuwe termijn");

    /// <summary>Er is een verlengingsbesluit dat nog staat.</summary>
    public static readonly Voorwaarde<Dossier> IsVerlengd =
        VerlengingsbesluitFeiten.Lijst.Bestaat(GeldendBesluit).Genoemd("er is een verlengingsbesluit dat nog staat");

    /// <summary>De dag van het laatste verlengingsbesluit dat nog staat.</summary>
    public static readonly Waarde<Dossier> LaatsteBesluitdag =
        VerlengingsbesluitFeiten.Lijst.Laatste(VerlengingsbesluitFeiten.Besluit, GeldendBesluit).Genoemd("de dag van het laatste verlengingsbesluit");

    /// <summary>Eerste dag na de termijn volgens de verlengingsbesluiten, maar niet voor het einde van de drie jaar.</summary>
    public static readonly Waarde<Dossier> EindeVolgensBesluit =
        VerlengingsbesluitFeiten.Lijst.Laatste(VerlengingsbesluitFeiten.NieuweLaatsteDag + Gedeeld.EenDag, GeldendBesluit).Minstens(EindeZonderVerlenging)
            .Genoemd("de eerste dag na de laatste dag volgens het verlengingsbesluit");

    public static Uitwerking Inburgeringstermijn()
    {
        var vraag = Rechtsvragen.Inburgeringstermijn;
        var onderbroken = Rechtsvragen.Onderbrekingsverlenging;
        var naBesluit = (EindeVolgensBesluit + onderbroken.NaBesluit).Minstens(EindeMetOnderbreking);
        var tot = Gedeeld.Als(IsVerlengd, naBesluit, EindeMetOnderbreking);
        var vrijgesteld = (TijdelijkeVrijstelling.SchoolplichtVanaf(Aanvang) & !(IsVerlengd & (LaatsteBesluitdag > VrijstellingFeiten.SchoolplichtLaatsteDag)))
            | TijdelijkeVrijstelling.Verleend(Aanvang, tot, Gedeeld.Als(IsVerlengd, LaatsteBesluitdag, Aanvang));
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, PipFeiten.HeeftPip],
            new Regelbouwer<Dossier>("PIP-07", "Na een tijdelijke vrijstelling in de termijn wordt de termijn aangepast; met hoeveel, staat niet in de teksten")
                .Grondslag(Wi2021.Artikel(4).Lid(1), Wi2021.Artikel(11).Lid(1)).Zekerheid(Zekerheid.Laag).UitzonderingOp("TERMIJN-01", "VERL-02/besluit")
                .Als(vrijgesteld)
                .Dan(vraag.Aanvang, Aanvang)
                .Dan(vraag.EindeExclusief, new Tussen<Dossier>(tot, Gedeeld.Nooit).Genoemd("op zijn vroegst het einde zonder die aanpassing")),
            new Regelbouwer<Dossier>("VERL-02/besluit", "Een besluit van DUO verlengt de termijn; de aanvang blijft")
                .Grondslag(Wi2021.Artikel(12).Lid(1), Bi.Artikel("4.5").Lid(4)).UitzonderingOp("TERMIJN-01")
                .Als(IsVerlengd)
                .Dan(vraag.Aanvang, Aanvang)
                .Dan(vraag.EindeExclusief, naBesluit),
            new Regelbouwer<Dossier>("TERMIJN-01", $"{TermijnParameters.Termijn.Tekst}, vanaf de dag na de dagtekening van het eerste PIP")
                .Grondslag(Wi2021.Artikel(11).Leden(1, 3))
                .Dan(vraag.Aanvang, Aanvang)
                .Dan(vraag.EindeExclusief, EindeMetOnderbreking));
    }
}
