using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Termijn;
using static Wet.Inburgering.Grondslagen.Regelingen;
using static Wet.Inburgering.Handhaving.BoeteTermijnFeiten;

namespace Wet.Inburgering.Handhaving;

/// <summary>
/// Wi2021 art. 24 lid 2-4 en 25 lid 2; Ri art. 7.4: de nieuwe termijn bestaat alleen in een boetebesluit, ten hoogste twee keer.
/// </summary>
internal static class NieuweTermijnRegels
{
    public static Uitwerking NieuweTermijn()
    {
        var vraag = Rechtsvragen.NieuweTermijn;
        var een = new Vast<BoeteTermijn>(1, Eenheid.Aantal, "een");
        var aantal = new StandWaarde<BoeteTermijn>(0, "het aantal nieuwe termijnen", Gedeeld.Nul);
        var maanden = new StandWaarde<BoeteTermijn>(1, "de lengte van de nieuwe termijn", new Vast<Dossier>(0, Eenheid.Maanden, "nul maanden"));
        var aanvang = new StandWaarde<BoeteTermijn>(2, "het begin van de nieuwe termijn", Gedeeld.Nooit);
        var einde = new StandWaarde<BoeteTermijn>(3, "het einde van de nieuwe termijn", Gedeeld.Nooit);
        var boetes = new StandWaarde<BoeteTermijn>(4, "het aantal boetes", Gedeeld.Nul);
        var laatste = new StandWaarde<BoeteTermijn>(5, "de laatste boete", Gedeeld.Nooit);
        var herhaald = new StandJaNee<BoeteTermijn>(6, "dit besluit hoort bij dezelfde afloop als het vorige");
        var lengte = Lengte();
        var vorigeRoute = new StandJaNee<BoeteTermijn>(7, "de vorige besluiten bij deze afloop noemden de leerroute");
        var vorigeDelen = new StandJaNee<BoeteTermijn>(8, "de vorige besluiten bij deze afloop noemden PVT of MAP");
        var delenOntbraken = PvtOntbrak | MapOntbrak;

        // Voor een afloop is er ten hoogste een boete van ieder artikel: gaat het weer over hetzelfde, dan is het een volgende afloop.
        var zelfdeArtikel = (LeerrouteOntbrak & vorigeRoute) | (delenOntbraken & vorigeDelen);
        var zelfdeAfloop = ((aantal > Gedeeld.Nul) & ((Bekendgemaakt < einde) | (!zelfdeArtikel & BijVorigeAfloop)))
            .Genoemd("het besluit is bekendgemaakt voor de lopende nieuwe termijn om is, of gaat over iets anders en hoort bij dezelfde afloop");
        var begin = Bekendgemaakt + Gedeeld.EenDag;
        return new Keten<BoeteTermijn>(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            new()
            {
                Over = BoeteTermijnFeiten.Lijst,
                Volgorde = Bekendgemaakt,
                GelijkeDagIsOnzeker = true,
                Stand = [aantal.Veld, maanden.Veld, aanvang.Veld, einde.Veld, boetes.Veld, laatste.Veld, herhaald.Veld, vorigeRoute.Veld, vorigeDelen.Veld],
                Voorbereiding = [Stap<BoeteTermijn>.Bijhouden(r => r.Dan(herhaald, zelfdeAfloop))],
                Telt = BoeteTermijnFeiten.Telt,
                Stappen =
                [
                    new(
                        new Regelbouwer<BoeteTermijn>("TERMIJN-05a", "Een tweede besluit bij dezelfde afloop (art. 24 naast art. 25) geeft geen tweede termijn: de langste geldt")
                            .Grondslag(Ri.Artikel("7.4").Lid(6))
                            .Als(zelfdeAfloop)
                            .Dan(maanden, maanden.Minstens(lengte))
                            .Dan(einde, einde.Minstens(new DatumPlusMaanden<BoeteTermijn>(begin, lengte))),
                        new Regelbouwer<BoeteTermijn>("TERMIJN-05", "De boete geeft een nieuwe termijn vanaf de dag na bekendmaking; is meer dan een lengte van toepassing, dan de langste")
                            .Grondslag(Wi2021.Artikel(24).Lid(2), Wi2021.Artikel(25).Lid(2), Ri.Artikel("7.4").Leden(1, 6))
                            .Als(aantal < HandhavingParameters.NieuweTermijnen, PvtOntbrak | MapOntbrak | LeerrouteOntbrak)
                            .Dan(aantal, aantal + een)
                            .Dan(maanden, lengte)
                            .Dan(aanvang, begin)
                            .Dan(einde, new DatumPlusMaanden<BoeteTermijn>(begin, lengte)),
                        new Regelbouwer<BoeteTermijn>("SANCTIE-07a", "Na de tweede nieuwe termijn geeft een boete geen nieuwe termijn meer")
                            .Grondslag(Wi2021.Artikel(24).Lid(4), Wi2021.Artikel(25).Lid(2))
                            .Als(aantal >= HandhavingParameters.NieuweTermijnen)),
                    new(
                        new Regelbouwer<BoeteTermijn>(string.Empty, "zelfde afloop").Als(herhaald),
                        new Regelbouwer<BoeteTermijn>(string.Empty, "volgende boete").Dan(boetes, boetes + een)),
                    Stap<BoeteTermijn>.Bijhouden(r => r.Dan(laatste, Bekendgemaakt).Dan(vorigeRoute, (herhaald & vorigeRoute) | LeerrouteOntbrak).Dan(vorigeDelen, (herhaald & vorigeDelen) | delenOntbraken)),
                ],
            },
            Toekenning(vraag.Aantal, aantal.Eind),
            Toekenning(vraag.Maanden, maanden.Eind),
            Toekenning(vraag.Aanvang, aanvang.Eind),
            Toekenning(vraag.EindeExclusief, MetBesluit(aanvang.Eind, einde.Eind + Onderbroken(aanvang.Eind, einde.Eind)).Genoemd($"{einde.Eind.Tekst}, en even veel dagen later als de plicht daarin onderbroken was (Bi art. 4.1 en 4.2, VERL-01)")),
            Toekenning(vraag.Boetes, boetes.Eind),
            Toekenning(vraag.LaatsteBoete, laatste.Eind));
    }

    /// <summary>Wi2021 art. 24 lid 1, 3 en 4; 25 lid 1 en 2: wanneer een boete wegens te laat zijn (weer) kan.</summary>
    public static Uitwerking VolgendeBoete()
    {
        var vraag = Rechtsvragen.VolgendeBoete;
        var nieuw = Rechtsvragen.NieuweTermijn;
        var eindeTermijn = TenzijVerlengd(Rechtsvragen.Inspanningsverlenging.EindeExclusief);
        var eindeNieuw = Rechtsvragen.VerlengingNieuweTermijn.EindeExclusief;

        // Of een opleiding ook de nieuwe termijn verlengt, en met hoeveel, staat niet vast.
        var eindeMetOpleiding = TenzijVerlengd(Gedeeld.Als(OpleidingsverlengingRegels.KanNieuweTermijnVerlengen, new Tussen<Dossier>(eindeNieuw, Gedeeld.Nooit), eindeNieuw));
        var een = new Vast<Dossier>(1, Eenheid.Aantal, "een");

        // BOETE-04/naTermijn: wie alles te laat maar voor de boete afrondde, krijgt naar een van de lezingen toch nog een boete.
        var nietOpTijdVoldaan = (NogTeInburgerenRegels.NogNietVoldaan | (HandhavingLezingen.NaTermijn.Is(NaTermijnlezing.TeltNiet) & (Rechtsvragen.Voldaan.Op >= eindeTermijn)))
            .Genoemd("aan de plicht is nog niet voldaan (of pas na de termijn, als de gemeente de lezing volgt dat dit niet meetelt)");
        string[] boetes = ["SANCTIE-04", "SANCTIE-07", "SANCTIE-07b", "SANCTIE-07c"];
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringstermijn.IsVanToepassing, NogTeInburgerenRegels.NietVrijgesteldOfOntheven, nietOpTijdVoldaan],
            new Regelbouwer<Dossier>("BOETE-08", "Aan een asielstatushouder met een eigen vergunning wordt in de regel geen boete voor te laat inburgeren opgelegd")
                .Grondslag(HandhavingLezingen.BoeteAanStatushouder).Zekerheid(Zekerheid.Middel).UitzonderingOp(boetes)
                .Als(Asielbescherming.Eigen)
                .Dan(vraag.Kan, false).Dan(vraag.NietEerderDan, Gedeeld.Nooit),
            new Regelbouwer<Dossier>("BOETE-08b", "Hetzelfde voor een gezinslid van een asielstatushouder, als de rechtspraak ook voor hem geldt")
                .Grondslag(HandhavingLezingen.BoeteAanStatushouder).Zekerheid(Zekerheid.Laag).UitzonderingOp(boetes)
                .Als(Asielbescherming.Gezinslid, HandhavingLezingen.GezinslidVanStatushouder.Is(Gezinslidlezing.GeldtOokVoorGezinslid))
                .Dan(vraag.Kan, false).Dan(vraag.NietEerderDan, Gedeeld.Nooit),
            new Regelbouwer<Dossier>("SANCTIE-04", "De eerste boete kan na afloop van de (verlengde) termijn van drie jaar")
                .Grondslag(Wi2021.Artikel(24).Lid(1), Wi2021.Artikel(25).Lid(1))
                .Als(nieuw.Boetes <= Gedeeld.Nul)
                .Dan(vraag.Kan, true).Dan(vraag.NietEerderDan, eindeTermijn),
            new Regelbouwer<Dossier>("SANCTIE-07", "De tweede boete kan na afloop van de (verlengde) nieuwe termijn")
                .Grondslag(Wi2021.Artikel(24).Lid(3), Wi2021.Artikel(25).Lid(2))
                .Als(nieuw.Boetes <= een)
                .Dan(vraag.Kan, true).Dan(vraag.NietEerderDan, eindeMetOpleiding),
            new Regelbouwer<Dossier>("SANCTIE-07b", "Na de tweede nieuwe termijn kan telkens na twee jaar een boete")
                .Grondslag(Wi2021.Artikel(24).Lid(4), Wi2021.Artikel(25).Lid(2)).Zekerheid(Zekerheid.Middel)
                .Als(nieuw.Boetes <= HandhavingParameters.NieuweTermijnen)
                .Dan(vraag.Kan, true)
                .Dan(vraag.NietEerderDan, Gedeeld.Als(TermijnLezingen.TweejaarlijkseBoete.Is(Herhaallezing.TweeJaarNaAfloop), eindeMetOpleiding + HandhavingParameters.Tweejaarlijks, eindeMetOpleiding)),
            new Regelbouwer<Dossier>("SANCTIE-07c", "Daarna telkens twee jaar na de vorige boete")
                .Grondslag(Wi2021.Artikel(24).Lid(4), Wi2021.Artikel(25).Lid(2)).Zekerheid(Zekerheid.Middel)
                .Als(nieuw.Boetes > HandhavingParameters.NieuweTermijnen)
                .Dan(vraag.Kan, true).Dan(vraag.NietEerderDan, nieuw.LaatsteBoete + HandhavingParameters.Tweejaarlijks));
    }

    /// <summary>Zolang DUO niet op een aanvraag om verlenging heeft beslist, kan de termijn nog langer worden (Wi2021 art. 12 en 24).</summary>
    private static Waarde<Dossier> TenzijVerlengd(Waarde<Dossier> einde)
        => Gedeeld.Als(VerlengingsaanvraagRegels.HeeftOnbesliste, new Tussen<Dossier>(einde, Gedeeld.Nooit), einde)
            .Genoemd($"{einde.Tekst}, of later zolang op een aanvraag om verlenging niet is beslist");

    /// <summary>Een verlengingsbesluit van na het begin van de nieuwe termijn gaat misschien over haar: tot dat vaststaat kan zij ook later eindigen.</summary>
    private static Waarde<Dossier> MetBesluit(Waarde<Dossier> aanvang, Waarde<Dossier> einde) => new Tussen<Dossier>(einde, TermijnRegels.NieuweTermijnVolgensBesluit(aanvang, einde));

    /// <summary>VERL-01: ook de nieuwe termijn wordt langer door een onderbreking van hoogstens een jaar; in Bi hoofdstuk 4 is termijn ook die.</summary>
    private static Waarde<Dossier> Onderbroken(Waarde<Dossier> aanvang, Waarde<Dossier> einde)
    {
        var van = OnderbrekingFeiten.Van.Minstens(aanvang);
        return OnderbrekingFeiten.Lijst.Som(
            OnderbrekingFeiten.DagErna - van,
            OnderbrekingFeiten.TeltAlsDoorlopend & OnderbrekingFeiten.IsVoorbij & (OnderbrekingFeiten.DagErna > van) & (OnderbrekingFeiten.Van < (Waarde<Onderbreking>)einde));
    }

    /// <summary>De langste van de lengtes die van toepassing zijn (Ri art. 7.4 lid 6).</summary>
    private static Waarde<BoeteTermijn> Lengte()
    {
        var geen = new Vast<BoeteTermijn>(0, Eenheid.Maanden, "geen");
        var delen = Gedeeld.Als<BoeteTermijn>(
            PvtOntbrak & MapOntbrak,
            HandhavingParameters.MaandenPvtEnMap,
            Gedeeld.Als<BoeteTermijn>(PvtOntbrak | MapOntbrak, HandhavingParameters.MaandenPvtOfMap, geen));
        var uren = Gedeeld.Als<BoeteTermijn>(
            Asielstatushouder,
            HandhavingParameters.MaandenUrenAsiel.Bij(Cursusuren + Participatieuren),
            HandhavingParameters.MaandenUrenOverig.Bij<BoeteTermijn>(Cursusuren));
        var route = Gedeeld.Als<BoeteTermijn>(
            LeerrouteOntbrak,
            Gedeeld.Als<BoeteTermijn>(Route.Is(Leerroute.Zelfredzaamheidsroute), uren, HandhavingParameters.MaandenExamen.Bij<BoeteTermijn>(Examenonderdelen)),
            geen);
        return route.Minstens(delen);
    }

    private static WaardeToekenning<Dossier> Toekenning(WaardeVeld veld, Waarde<Dossier> waarde) => new(veld.Index, veld.Naam, waarde);
}
