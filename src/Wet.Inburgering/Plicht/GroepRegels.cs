using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Plicht;

/// <summary>Wi2021 art. 13 lid 1 en 19: tot welke groep iemand hoort. De eigen vergunning beslist, op de peildatum.</summary>
internal static class GroepRegels
{
    public static Uitwerking Doelgroep()
    {
        var vraag = Rechtsvragen.Doelgroep;
        var geldt = TitelFeiten.GeldtOpPeildatum;
        var telt = PlichtLezingen.AsielvergunningNa20260612.Is(Asielvergunninglezing.TeltAlsBepaaldeTijd);
        var regulierGezinslid = geldt & TitelFeiten.Soort.Is(Titelsoort.RegulierBepaaldeTijd) & TitelFeiten.Beperking.Is(Beperking.Gezinslid);
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            new Regelbouwer<Dossier>("GROEP-01a", "Asielstatushouder: eigen vergunning asiel voor bepaalde tijd")
                .Grondslag(Wi2021.Artikel(13).Lid(1).Onderdeel("a"), Bi.Artikel("1.1"))
                .Geldig(tot: Wetsdatum.OnverdeeldeAsielvergunning)
                .Als(TitelFeiten.Lijst.Bestaat(geldt & TitelFeiten.Soort.Is(Titelsoort.AsielBepaaldeTijd)))
                .Dan(vraag.Keuze, Plicht.Doelgroep.AsielstatushouderA),
            new Regelbouwer<Dossier>("GROEP-03", "Asielstatushouder: vergunning asiel van Vw art. 28, als die sinds 12 juni 2026 nog als bepaalde tijd telt")
                .Grondslag(Wi2021.Artikel(13).Lid(1).Onderdeel("a"), Vw.Artikel(28)).Zekerheid(Zekerheid.Laag)
                .Geldig(vanaf: Wetsdatum.OnverdeeldeAsielvergunning)
                .Als(TitelFeiten.Lijst.Bestaat(geldt & TitelFeiten.IsAsiel), telt)
                .Dan(vraag.Keuze, Plicht.Doelgroep.AsielstatushouderA),
            new Regelbouwer<Dossier>("GROEP-01b", "Asielstatushouder: reguliere vergunning als gezinslid van iemand met asiel voor onbepaalde tijd of met de aantekening internationale bescherming")
                .Grondslag(Wi2021.Artikel(13).Lid(1).Onderdeel("b"))
                .Als(TitelFeiten.Lijst.Bestaat(regulierGezinslid & TitelFeiten.Hoofdpersoon.IsEenVan(TitelHoofdpersoon.AsielOnbepaaldeTijd, TitelHoofdpersoon.EuLangdurigMetAantekening)))
                .Dan(vraag.Keuze, Plicht.Doelgroep.AsielstatushouderB),
            new Regelbouwer<Dossier>("GROEP-01c", "Asielstatushouder: reguliere vergunning als gezinslid van iemand met asiel voor bepaalde tijd")
                .Grondslag(Wi2021.Artikel(13).Lid(1).Onderdeel("b"))
                .Geldig(tot: Wetsdatum.OnverdeeldeAsielvergunning)
                .Als(TitelFeiten.Lijst.Bestaat(regulierGezinslid & TitelFeiten.Hoofdpersoon.Is(TitelHoofdpersoon.AsielBepaaldeTijd)))
                .Dan(vraag.Keuze, Plicht.Doelgroep.AsielstatushouderB),
            new Regelbouwer<Dossier>("GROEP-03b", "Asielstatushouder: gezinslid van iemand met een vergunning asiel van Vw art. 28, als die als bepaalde tijd telt")
                .Grondslag(Wi2021.Artikel(13).Lid(1).Onderdeel("b"), Vw.Artikel(28)).Zekerheid(Zekerheid.Laag)
                .Geldig(vanaf: Wetsdatum.OnverdeeldeAsielvergunning)
                .Als(TitelFeiten.Lijst.Bestaat(regulierGezinslid & TitelFeiten.Hoofdpersoon.IsEenVan(TitelHoofdpersoon.AsielBepaaldeTijd, TitelHoofdpersoon.AsielOnverdeeld)), telt)
                .Dan(vraag.Keuze, Plicht.Doelgroep.AsielstatushouderB),
            new Regelbouwer<Dossier>("GROEP-02", "Gezinsmigrant of overige migrant: iedere andere plichtige met een reguliere vergunning voor bepaalde tijd")
                .Grondslag(Wi2021.Artikel(19))
                .Als(TitelFeiten.Lijst.Bestaat(geldt & TitelFeiten.Soort.Is(Titelsoort.RegulierBepaaldeTijd)))
                .Dan(vraag.Keuze, Plicht.Doelgroep.GezinsOfOverigeMigrant),
            new Regelbouwer<Dossier>("GROEP-03c", "Telt de vergunning asiel niet als bepaalde tijd, dan hoort de persoon naar de letter bij geen groep")
                .Grondslag(Wi2021.Artikel(13).Lid(1), Wi2021.Artikel(19)).Zekerheid(Zekerheid.Laag)
                .Geldig(vanaf: Wetsdatum.OnverdeeldeAsielvergunning)
                .Als(TitelFeiten.Lijst.Bestaat(geldt & TitelFeiten.IsAsiel))
                .Dan(vraag.Keuze, Plicht.Doelgroep.Geen));
    }

    /// <summary>Asielstatushouder, onder a of b.</summary>
    public static readonly Voorwaarde<Dossier> IsAsielstatushouder = Rechtsvragen.Doelgroep.Keuze.IsEenVan(Plicht.Doelgroep.AsielstatushouderA, Plicht.Doelgroep.AsielstatushouderB).Genoemd("de persoon is asielstatushouder");

    /// <summary>Asielstatushouder toen, of op de peildatum: een wisseling van groep in de termijn regelt de Wet niet (GROEP-01/wisseling).</summary>
    public static Voorwaarde<T> AsielstatushouderToenOfNu<T>(Waarde<T> toen)
    {
        // Was de persoon het toen en nu, dan maakt de lezing niet uit.
        var (was, isNu) = (WasAsielstatushouder(toen), (Voorwaarde<T>)IsAsielstatushouder);
        return ((was & isNu)
                | ((Voorwaarde<T>)PlichtLezingen.Groepswisseling.Is(Groepswisselinglezing.Toen) & was)
                | ((Voorwaarde<T>)PlichtLezingen.Groepswisseling.Is(Groepswisselinglezing.OpPeildatum) & isNu))
            .Genoemd("de persoon was toen asielstatushouder (of is dat nu, als de gemeente die lezing volgt)");
    }

    /// <summary>Asielstatushouder op een eerdere dag, naar de laatste titel van die dag.</summary>
    public static Voorwaarde<T> WasAsielstatushouder<T>(Waarde<T> dag) => HadEigenVergunning(dag) | WasGezinslidVanAsiel(dag);

    /// <summary>Een eigen vergunning asiel op een eerdere dag, naar de laatste titel van die dag.</summary>
    private static Voorwaarde<T> HadEigenVergunning<T>(Waarde<T> dag)
    {
        var soort = TitelFeiten.Lijst.OpDag(TitelFeiten.Soort, dag);
        return soort.Is(Titelsoort.AsielBepaaldeTijd) | (soort.Is(Titelsoort.AsielOnverdeeld) & (Voorwaarde<T>)PlichtLezingen.AsielvergunningNa20260612.Is(Asielvergunninglezing.TeltAlsBepaaldeTijd));
    }

    /// <summary>Gezinslid van art. 13 lid 1 onder b op een eerdere dag, naar de laatste titel van die dag.</summary>
    private static Voorwaarde<T> WasGezinslidVanAsiel<T>(Waarde<T> dag)
    {
        var hoofdpersoon = TitelFeiten.Lijst.OpDag(TitelFeiten.Hoofdpersoon, dag);
        var telt = (Voorwaarde<T>)PlichtLezingen.AsielvergunningNa20260612.Is(Asielvergunninglezing.TeltAlsBepaaldeTijd);
        return TitelFeiten.Lijst.OpDag(TitelFeiten.Soort, dag).Is(Titelsoort.RegulierBepaaldeTijd)
            & TitelFeiten.Lijst.OpDag(TitelFeiten.Beperking, dag).Is(Beperking.Gezinslid)
            & (hoofdpersoon.IsEenVan(TitelHoofdpersoon.AsielBepaaldeTijd, TitelHoofdpersoon.AsielOnbepaaldeTijd, TitelHoofdpersoon.EuLangdurigMetAantekening) | (hoofdpersoon.Is(TitelHoofdpersoon.AsielOnverdeeld) & telt));
    }
}
