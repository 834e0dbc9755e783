using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Bevoegdheid;

/// <summary>Wi2021 art. 1, 2 en 18: welk college bevoegd is, wie zijn taken uitvoert, en wat een minderjarige zelf mag.</summary>
internal static class BevoegdRegels
{
    /// <summary>De persoon heeft zelf een vergunning asiel voor bepaalde tijd (GROEP-01 onder a); een asielstatushouder onder b volgt de woonplaats.</summary>
    public static readonly Voorwaarde<Dossier> HeeftVergunningAsiel =
        Rechtsvragen.Doelgroep.Keuze.Is(Plicht.Doelgroep.AsielstatushouderA).Genoemd("de persoon heeft zelf een vergunning asiel voor bepaalde tijd");

    public static readonly Voorwaarde<Dossier> IsGehuisvest = GemeenteperiodeFeiten.IsEr(Gemeenteband.Huisvesting, "de persoon is gehuisvest op grond van Huisvestingswet 2014 art. 28");

    public static readonly Voorwaarde<Dossier> IsInOpvang = GemeenteperiodeFeiten.IsEr(Gemeenteband.OpvangCoa, "de persoon zit in de opvang van het COA");

    private static readonly Grondslag Wet = Wi2021.Artikel(1);

    public static Uitwerking BevoegdCollege()
    {
        var vraag = Rechtsvragen.BevoegdCollege;
        var heeftWoonplaats = GemeenteperiodeFeiten.IsEr(Gemeenteband.Woonplaats, "de persoon heeft een bekende woonplaats");

        Regelbouwer<Dossier> Regel(string id, string titel) => new Regelbouwer<Dossier>($"BEVOEGD-01{id}", titel).Grondslag(Wet);

        Regelbouwer<Dossier> Geeft(Regelbouwer<Dossier> regel, Gemeenteband band, Bevoegdheidsgrond grond, string naam)
            => regel.Dan(vraag.Gemeente, GemeenteperiodeFeiten.Uit(GemeenteperiodeFeiten.Gemeente, GemeenteperiodeFeiten.LooptAls(band)).Genoemd(naam)).Dan(vraag.Grond, grond);

        Regelbouwer<Dossier> Woonplaats(Regelbouwer<Dossier> regel) => Geeft(regel, Gemeenteband.Woonplaats, Bevoegdheidsgrond.Woonplaats, "de gemeente van de woonplaats");

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            Geeft(
                Regel("-huisvesting", "Bij een eigen vergunning asiel is het college bevoegd van de gemeente waar de persoon is gehuisvest (Huisvestingswet 2014 art. 28)")
                    .Grondslag(Huisvestingswet.Artikel(28)).Als(HeeftVergunningAsiel, IsGehuisvest),
                Gemeenteband.Huisvesting,
                Bevoegdheidsgrond.Huisvesting,
                "de gemeente van huisvesting"),
            Woonplaats(
                Regel("-verhuisd", "Verhuist die persoon daarna zelf, dan is het college van de nieuwe woonplaats bevoegd, als de gemeente die lezing volgt")
                    .Grondslag(Wi2021.Artikel(15).Lid(4)).Zekerheid(Zekerheid.Laag)
                    .Als(HeeftVergunningAsiel, GemeenteperiodeFeiten.HuisvestingIsVoorbij, !IsInOpvang, heeftWoonplaats, BevoegdLezingen.NaVerhuizing.Is(Verhuislezing.Woonplaats))),
            Woonplaats(
                Regel("-zelf", "Is die persoon nooit door een gemeente gehuisvest en zit hij niet in de opvang, dan is het college van de woonplaats bevoegd, als de gemeente die lezing volgt").Zekerheid(Zekerheid.Laag)
                    .Als(HeeftVergunningAsiel, !GemeenteperiodeFeiten.HuisvestingIsVoorbij, !IsInOpvang, heeftWoonplaats, BevoegdLezingen.NooitGehuisvest.Is(Verhuislezing.Woonplaats))),
            Geeft(
                Regel("-koppeling", "Zit die persoon nog in de opvang, dan is het college bevoegd van de gemeente waaraan hij gekoppeld is, als de gemeente die lezing volgt")
                    .Grondslag(Wi2021.Artikel(34).Lid(6)).Zekerheid(Zekerheid.Laag)
                    .Als(HeeftVergunningAsiel, IsInOpvang, GemeenteperiodeFeiten.IsEr(Gemeenteband.Koppeling, "de persoon is aan een gemeente gekoppeld"), BevoegdLezingen.Opvang.Is(Opvanglezing.GekoppeldeGemeente)),
                Gemeenteband.Koppeling,
                Bevoegdheidsgrond.Koppeling,
                "de gemeente waaraan de persoon gekoppeld is"),
            Regel("-opvang", "Wie een eigen vergunning asiel heeft en (nog) niet is gehuisvest, heeft naar de letter geen bevoegd college: de tekst spreekt van waar hij is gehuisvest").Zekerheid(Zekerheid.Middel)
                .Als(HeeftVergunningAsiel)
                .Dan(vraag.Grond, Bevoegdheidsgrond.NogGeen),
            Woonplaats(
                Regel(string.Empty, "Voor ieder ander, ook een asielstatushouder met een reguliere vergunning, is het college van de woonplaats bevoegd")
                    .Grondslag(Bw.Artikel(10).Lid(1), Bw.Artikel(11))
                    .Als(!HeeftVergunningAsiel, heeftWoonplaats)));
    }

    public static Uitwerking UitvoerendOrgaan()
    {
        var vraag = Rechtsvragen.UitvoerendOrgaan;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            new Regelbouwer<Dossier>("BEVOEGD-02", "Is de hele uitvoering overgedragen aan een openbaar lichaam, dan treedt zijn bestuur in de plaats van het college, ook voor boetes; niet voor statistiek (art. 39) en financiering (hoofdstuk 10)")
                .Grondslag(Wi2021.Artikel(18), Wgr.Artikel(8))
                .Als(GemeenteperiodeFeiten.Overdracht.Is(Overdracht.Geheel))
                .Dan(vraag.Keuze, Uitvoeringsorgaan.BestuurOpenbaarLichaam),
            new Regelbouwer<Dossier>("BEVOEGD-02a", "Bij overdracht van een deel, bij mandaat of zonder overdracht blijft het college bevoegd")
                .Grondslag(Wi2021.Artikel(18))
                .Als(GemeenteperiodeFeiten.Overdracht.IsEenVan(Overdracht.Geen, Overdracht.DeelOfMandaat))
                .Dan(vraag.Keuze, Uitvoeringsorgaan.College));
    }

    public static Uitwerking ZelfHandelen()
    {
        var vraag = Rechtsvragen.ZelfHandelen;
        var geboorte = PersoonFeiten.Geboortedatum;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, (Gedeeld.Peildatum < geboorte + BevoegdParameters.Meerderjarig).Genoemd($"de persoon is nog geen {BevoegdParameters.Meerderjarig.Tekst}")],
            new Regelbouwer<Dossier>("BEVOEGD-03", $"Een minderjarige vanaf {PlichtParameters.Ondergrens.Tekst} doet zelf wat deze wet vraagt: aanvragen, bezwaar maken, tekenen en lenen; toestemming van een wettelijke vertegenwoordiger is niet nodig")
                .Grondslag(Wi2021.Artikel(2))
                .Als((Gedeeld.Peildatum >= geboorte + PlichtParameters.Ondergrens).Genoemd($"de persoon is ten minste {PlichtParameters.Ondergrens.Tekst}"))
                .Dan(vraag.Ja, true));
    }

    public static Uitwerking Voorbereiding()
    {
        var vraag = Rechtsvragen.Voorbereiding;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            new Regelbouwer<Dossier>("INTAKE-05", "In de opvang, voor de huisvesting, wordt de voorbereiding op de inburgering aangeboden: gratis, nooit verplicht, en zij mag het traject niet vertragen; de uren tellen niet mee (PIP-08)")
                .Grondslag(Wi2021.Artikel(10), Bi.Artikel("3.17"), Ri.Artikel("3.19")).Zekerheid(Zekerheid.Middel)
                .Als(HeeftVergunningAsiel, IsInOpvang, !IsGehuisvest)
                .Dan(vraag.Ja, true),
            new Regelbouwer<Dossier>("INTAKE-05a", "Wie niet in de opvang zit, of al gehuisvest is, valt buiten de voorbereiding")
                .Grondslag(Wi2021.Artikel(10)).Zekerheid(Zekerheid.Middel)
                .Als(!IsInOpvang | IsGehuisvest)
                .Dan(vraag.Ja, false));
    }
}
