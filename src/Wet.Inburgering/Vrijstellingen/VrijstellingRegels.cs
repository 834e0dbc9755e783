using Wet.Inburgering.Examens;
using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Vrijstellingen;

/// <summary>
/// Wi2021 art. 4: vrijstelling van de hele plicht. De gronden a en c hebben geen aanvraag; b, d en e wel (VRIJ-07). Wie vrijgesteld is, valt
/// wel onder art. 3.
/// </summary>
internal static class VrijstellingRegels
{
    public static Uitwerking Vrijstelling()
    {
        var vraag = Rechtsvragen.Vrijstelling;

        var schoolplichtVervuld = SchoolplichtVervuld();
        var metBewijsstuk = HeeftBewijsstuk();
        var volgtOpleiding = VolgtOpleiding();
        var nuSchoolplichtig = IsJongerDanAchttien & SchoolplichtDuurtNog;
        var ingeburgerd = IsIngeburgerd();

        // Een tijdelijke vrijstelling telt zolang de schoolplicht of de opleiding duurt (onder c en d), een andere tot zij is ingetrokken.
        var teltNog = ((!VrijstellingsbesluitFeiten.Grond.Is(Vrijstellingsgrond.NuSchoolplichtig) | (Voorwaarde<Vrijstellingsbesluit>)nuSchoolplichtig)
                & (!VrijstellingsbesluitFeiten.Grond.Is(Vrijstellingsgrond.VolgtOpleiding) | (Voorwaarde<Vrijstellingsbesluit>)volgtOpleiding))
            .Genoemd("zij is niet tijdelijk, of de schoolplicht of opleiding duurt nog");
        var verleend = VrijstellingsbesluitFeiten.Telt(Vrijstellingsomvang.HelePlicht, teltNog);
        var nietVerleend = (!verleend).Genoemd("DUO verleende de vrijstelling nog niet");

        Regelbouwer<Dossier> Grond(string id, string titel, string letter, Vrijstellingsgrond grond, bool tijdelijk)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(Wi2021.Artikel(4).Lid(1).Onderdeel(letter))
                .Dan(vraag.Ja, true).Dan(vraag.Grond, grond).Dan(vraag.Tijdelijk, tijdelijk);

        // VRIJ-07: bij de gronden b, d en e beslist DUO op een aanvraag; bij a en c niet.
        Regelbouwer<Dossier> OpAanvraag(string id, string titel, string letter, Vrijstellingsgrond grond, bool tijdelijk)
            => Grond(id, titel, letter, grond, tijdelijk).Grondslag(Ri.Artikel("2.3").Lid(1)).Dan(vraag.BesluitNodig, nietVerleend);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja],
            Grond("VRIJ-02", $"Ten minste {VrijstellingParameters.Schoolplichtjaren.Tekst} ingezetene tijdens de leer- of kwalificatieplicht: vrijgesteld", "a", Vrijstellingsgrond.SchoolplichtVervuld, tijdelijk: false)
                .Grondslag(Bi.Artikel("2.6")).Dan(vraag.BesluitNodig, false)
                .Als(schoolplichtVervuld),
            OpAanvraag("VRIJ-03", "Een aangewezen diploma of ander bewijsstuk: vrijgesteld", "b", Vrijstellingsgrond.Bewijsstuk, tijdelijk: false)
                .Grondslag(Ri.Artikel("2.1"))
                .Als(metBewijsstuk),
            Grond("VRIJ-04", "Wie nu leer- of kwalificatieplichtig is, is zolang vrijgesteld", "c", Vrijstellingsgrond.NuSchoolplichtig, tijdelijk: true)
                .Als(IsJongerDanAchttien, SchoolplichtDuurtNog).Dan(vraag.BesluitNodig, false),
            OpAanvraag("VRIJ-05", "Wie is ingeschreven bij een opleiding die tot zo'n bewijsstuk leidt, is zolang vrijgesteld", "d", Vrijstellingsgrond.VolgtOpleiding, tijdelijk: true)
                .Grondslag(Ri.Artikel("2.2"))
                .Als(volgtOpleiding),
            OpAanvraag("VRIJ-06", $"Aantoonbaar voldoende ingeburgerd: {VrijstellingParameters.JarenIngezetene.Tekst} onafgebroken ingezetene, {VrijstellingParameters.JarenWerk.Tekst} jaar werk en een gesprek op ten minste B1", "e", Vrijstellingsgrond.VoldoendeIngeburgerd, tijdelijk: false)
                .Grondslag(Bi.Artikel("2.3"))
                .Als(ingeburgerd),
            new Regelbouwer<Dossier>("VRIJ-01", "Zonder een van deze gronden is er geen vrijstelling van de hele plicht")
                .Grondslag(Wi2021.Artikel(4).Lid(1))
                .Dan(vraag.Ja, false).Dan(vraag.BesluitNodig, false))
            .LeidendeWeigering(vraag.Ja, VrijstellingsbesluitFeiten.IsGeweigerd(Vrijstellingsomvang.HelePlicht))
            .LeidendBesluit(
                vraag.Ja,
                VrijstellingsbesluitFeiten.IsVerleend(Vrijstellingsomvang.HelePlicht),
                (verleend | schoolplichtVervuld | metBewijsstuk | nuSchoolplichtig | volgtOpleiding | ingeburgerd).Genoemd("de verleende vrijstelling telt nog, of er is een andere grond"));
    }

    /// <summary>Een van de gronden, ook voor wie niet inburgeringsplichtig is (Bi art. 6.1).</summary>
    public static Voorwaarde<Dossier> HeeftGrond()
        => (SchoolplichtVervuld() | HeeftBewijsstuk() | (IsJongerDanAchttien & SchoolplichtDuurtNog) | VolgtOpleiding() | IsIngeburgerd())
            .Genoemd("er is een grond als voor vrijstelling (schoolplicht, diploma of opleiding, of voldoende ingeburgerd)");

    private static Voorwaarde<Dossier> HeeftBewijsstuk() => BewijsstukFeiten.Lijst.Bestaat(SteltVrij());

    private static Voorwaarde<Dossier> VolgtOpleiding() => OpleidingFeiten.Lijst.Bestaat(OpleidingFeiten.IsIngeschreven & LeidtTotVrijstelling());

    private static Voorwaarde<Dossier> IsIngeburgerd()
        => TienJaarIngezetene()
            & (VrijstellingFeiten.JarenWerk >= VrijstellingParameters.JarenWerk)
            & VrijstellingFeiten.GesprekSpreken.IsEenVan(Taalniveau.B1, Taalniveau.B2)
            & VrijstellingFeiten.GesprekLuisteren.IsEenVan(Taalniveau.B1, Taalniveau.B2);

    /// <summary>De dag waarop de kwalificatieplicht naar leeftijd eindigt.</summary>
    public static readonly Waarde<Dossier> Achttien = (PersoonFeiten.Geboortedatum + VrijstellingParameters.EindeKwalificatieplicht).Genoemd($"de dag waarop de persoon {VrijstellingParameters.EindeKwalificatieplicht.Tekst} wordt");

    private static readonly Voorwaarde<Dossier> IsJongerDanAchttien = (Gedeeld.Peildatum < Achttien).Genoemd($"de persoon is jonger dan {VrijstellingParameters.EindeKwalificatieplicht.Tekst}");

    private static readonly Voorwaarde<Dossier> SchoolplichtDuurtNog = (VrijstellingFeiten.SchoolplichtLaatsteDag >= Gedeeld.Peildatum).Genoemd("de leer- of kwalificatieplicht duurt nog");

    /// <summary>VRIJ-02: de dagen als ingezetene binnen de schoolplichtige jaren, opgeteld of aaneengesloten.</summary>
    private static Voorwaarde<Dossier> SchoolplichtVervuld()
    {
        var begin = IngezetenschapFeiten.Van.Minstens(VrijstellingFeiten.SchoolplichtBegin);
        var einde = IngezetenschapFeiten.DagErna.Hoogstens(VrijstellingFeiten.SchoolplichtLaatsteDag + Gedeeld.EenDag).Hoogstens(Achttien);
        var dagen = (einde - begin).Genoemd("de dagen als ingezetene tijdens de leer- of kwalificatieplicht");
        var opgeteld = (Gedeeld.Peildatum + IngezetenschapFeiten.Lijst.Som(dagen)) >= (Gedeeld.Peildatum + VrijstellingParameters.Schoolplichtjaren);
        var aaneengesloten = IngezetenschapFeiten.Lijst.Bestaat(begin + VrijstellingParameters.Schoolplichtjaren <= einde);
        return (aaneengesloten | (VrijstellingLezingen.Schoolplichtjaren.Is(Schoolplichtlezing.Opgeteld) & opgeteld))
            .Genoemd($"de persoon was tijdens de leer- of kwalificatieplicht ten minste {VrijstellingParameters.Schoolplichtjaren.Tekst} ingezetene (bij elkaar opgeteld, als de gemeente die lezing volgt)");
    }

    /// <summary>VRIJ-06 a. De tien jaar lopen door tot nu, als die lezing gevolgd wordt.</summary>
    private static Voorwaarde<Dossier> TienJaarIngezetene()
    {
        var tienJaar = IngezetenschapFeiten.Van + VrijstellingParameters.JarenIngezetene <= IngezetenschapFeiten.DagErna;
        var totNu = (IngezetenschapFeiten.LaatsteDag >= Gedeeld.Peildatum) | (Voorwaarde<Ingezetenschap>)VrijstellingLezingen.TienJaar.Is(Ingezetenelezing.OokEerder);
        return IngezetenschapFeiten.Lijst.Bestaat(tienJaar & totNu)
            .Genoemd($"de persoon was {VrijstellingParameters.JarenIngezetene.Tekst} onafgebroken ingezetene (tot nu toe, als de gemeente die lezing volgt)");
    }

    /// <summary>VRIJ-03, VRIJ-09 en VRIJ-10: welk stuk van de hele plicht vrijstelt.</summary>
    private static Beslissing<Bewijsstuk> SteltVrij()
    {
        Regel<Bewijsstuk> Stuk(string id, string titel, string letter, params Voorwaarde<Bewijsstuk>[] als)
            => new Regelbouwer<Bewijsstuk>(id, titel).Grondslag(Ri.Artikel("2.1").Onderdeel(letter)).Als(als);

        var opB1 = Taalniveaus.Alle.Select(n => n.IsEenVan(Taalniveau.B1, Taalniveau.B2)).Aggregate((a, b) => a & b).Genoemd("lezen, luisteren, schrijven en spreken zijn alle op ten minste B1 geëxamineerd");
        return new(
            "het stuk stelt vrij van de hele plicht",
            (new Regelbouwer<Bewijsstuk>("VRIJ-09", "Entreeopleiding, praktijkonderwijs en voortgezet speciaal onderwijs stellen niet vrij; zij kunnen wel extra tijd geven")
                .Grondslag(Ri.Artikel("2.1"), Bi.Artikel("4.3").Lid(2))
                .Als(BewijsstukFeiten.Soort.Is(Bewijsstuksoort.NietVrijstellendeOpleiding)), false),
            (Stuk("VRIJ-03a", "Het inburgeringsdiploma van deze wet stelt vrij", "a", BewijsstukFeiten.Soort.Is(Bewijsstuksoort.InburgeringsdiplomaWi2021)), true),
            (Stuk("VRIJ-03b", "Het inburgeringsdiploma van de oude wet stelt vrij als alle vier taalonderdelen op ten minste B1 zijn geëxamineerd", "b", BewijsstukFeiten.Soort.Is(Bewijsstuksoort.InburgeringsdiplomaWi2013), opB1), true),
            (Stuk("VRIJ-03c", "Een Nederlands diploma wo, hbo, vwo, havo, vmbo (gemengde of theoretische leerweg) of mbo vanaf niveau 2 stelt vrij, als het onderwijs Nederlandstalig was", "c", IsNederlands(BewijsstukFeiten.Soort), BewijsstukFeiten.InHetNederlands), true),
            (new Regelbouwer<Bewijsstuk>("VRIJ-03c/2023", "Sinds 2023 stelt ook een vmbo-diploma van een andere leerweg vrij")
                .Grondslag(Ri.Artikel("2.1").Onderdeel("c")).Geldig(vanaf: Wetsdatum.Wijziging2023)
                .Als(BewijsstukFeiten.Soort.Is(Bewijsstuksoort.VmboBasisOfKader), BewijsstukFeiten.InHetNederlands), true),
            (Stuk("VRIJ-03d", "Een vergelijkbaar diploma van Nederlandstalig onderwijs in Aruba, Curaçao, Sint Maarten, Suriname of België stelt vrij, met een voldoende voor Nederlands", "d", BewijsstukFeiten.Soort.Is(Bewijsstuksoort.ArubaCuracaoSintMaartenSurinameOfBelgie), BewijsstukFeiten.InHetNederlands, BewijsstukFeiten.NederlandsVoldoende), true),
            (Stuk("VRIJ-03e", "Een vergelijkbaar diploma van een bekostigde school op Bonaire, Sint Eustatius of Saba stelt vrij", "e", BewijsstukFeiten.Soort.Is(Bewijsstuksoort.BonaireSintEustatiusOfSaba)), true),
            (Stuk("VRIJ-03f", "Een diploma van een erkende internationale of Europese school stelt vrij, met een voldoende voor Nederlands op een niveau vergelijkbaar met B1", "f", BewijsstukFeiten.Soort.Is(Bewijsstuksoort.InternationaleOfEuropeseSchool), BewijsstukFeiten.NederlandsOpB1, BewijsstukFeiten.NederlandsVoldoende), true),
            (new Regelbouwer<Bewijsstuk>("VRIJ-10", "Een ander stuk stelt niet vrij van de hele plicht: ook niet een diploma op A2, het staatsexamen Nt2 of het inburgeringscertificaat")
                .Grondslag(Ri.Artikel("2.1")), false));
    }

    /// <summary>VRIJ-05: of de opleiding tot een vrijstellend stuk leidt. De voldoende voor Nederlands blijkt pas bij het diploma.</summary>
    private static Beslissing<Opleiding> LeidtTotVrijstelling()
    {
        Regelbouwer<Opleiding> Soort(string id, string titel, string letter, params Voorwaarde<Opleiding>[] als)
            => new Regelbouwer<Opleiding>(id, titel).Grondslag(Ri.Artikel("2.2"), Ri.Artikel("2.1").Onderdeel(letter)).Als(als);

        var leidtTot = OpleidingFeiten.LeidtTot;
        return new(
            "de opleiding leidt tot een vrijstellend stuk",
            (Soort("VRIJ-05c", "Een Nederlandstalige opleiding wo, hbo, vwo, havo, vmbo (gemengde of theoretische leerweg) of mbo vanaf niveau 2 telt", "c", IsNederlands(leidtTot), OpleidingFeiten.InHetNederlands), true),
            (Soort("VRIJ-05c/2023", "Sinds 2023 telt ook vmbo van een andere leerweg", "c", leidtTot.Is(Bewijsstuksoort.VmboBasisOfKader), OpleidingFeiten.InHetNederlands).Geldig(vanaf: Wetsdatum.Wijziging2023), true),
            (Soort("VRIJ-05d", "Nederlandstalig onderwijs in Aruba, Curaçao, Sint Maarten, Suriname of België telt", "d", leidtTot.Is(Bewijsstuksoort.ArubaCuracaoSintMaartenSurinameOfBelgie), OpleidingFeiten.InHetNederlands), true),
            (Soort("VRIJ-05e", "Een bekostigde school op Bonaire, Sint Eustatius of Saba telt", "e", leidtTot.Is(Bewijsstuksoort.BonaireSintEustatiusOfSaba)), true),
            (Soort("VRIJ-05f", "Een erkende internationale of Europese school met Nederlands op een niveau vergelijkbaar met B1 telt", "f", leidtTot.Is(Bewijsstuksoort.InternationaleOfEuropeseSchool), OpleidingFeiten.NederlandsOpB1), true));
    }

    /// <summary>Ri art. 2.1 onder c, met het vmbo van voor 2023.</summary>
    private static Voorwaarde<S> IsNederlands<S>(Keuze<S, Bewijsstuksoort> soort)
        => soort.IsEenVan(Bewijsstuksoort.Wo, Bewijsstuksoort.Hbo, Bewijsstuksoort.Vwo, Bewijsstuksoort.Havo, Bewijsstuksoort.VmboGemengdOfTheoretisch, Bewijsstuksoort.Mbo2OfHoger);
}
