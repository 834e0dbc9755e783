using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;
using static Wet.Inburgering.Termijn.OmstandigheidFeiten;

namespace Wet.Inburgering.Termijn;

/// <summary>
/// Wi2021 art. 12 lid 1 onder a; Bi art. 4.3 lid 1; Ri art. 4.1: de gronden a tot en met j, in volgorde van tijd (VERL-09).
/// Elke omstandigheid die telt schuift het einde op; een dag geeft maar een keer extra tijd.
/// </summary>
internal sealed class VerlengingRegels
{
    private readonly Waarde<Dossier> aanvang;
    private readonly StandWaarde<Omstandigheid> einde;
    private readonly StandWaarde<Omstandigheid> van;
    private readonly StandWaarde<Omstandigheid> tot;
    private readonly StandWaarde<Omstandigheid> gegevenTot;
    private readonly StandWaarde<Omstandigheid> reeksVan;
    private readonly StandWaarde<Omstandigheid> reeksTot;
    private readonly StandWaarde<Omstandigheid> eindeVoorReeks;
    private readonly StandJaNee<Omstandigheid> meerDanEen;
    private readonly StandJaNee<Omstandigheid> tekort;
    private readonly StandJaNee<Omstandigheid> gegeven;

    /// <param name="aanvang">Eerste dag van de termijn die verlengd wordt: de drie jaar, of de nieuwe termijn na een boete.</param>
    /// <param name="einde">Eerste dag na die termijn.</param>
    private VerlengingRegels(Waarde<Dossier> aanvang, Waarde<Dossier> einde)
    {
        this.aanvang = aanvang;
        var vroeg = new Vast<Dossier>(0, Eenheid.Datum, "nog niets");
        this.einde = new(0, "het einde van de termijn", einde, Bijonvolledig.VanafBegin);
        van = new(1, "het begin van de periode die telt", vroeg);
        tot = new(2, "het einde van de periode die telt", vroeg);
        gegevenTot = new(3, "de dag tot waar al extra tijd is gegeven", vroeg);
        reeksVan = new(4, "het begin van de aaneengesloten reeks", vroeg);
        reeksTot = new(5, "het einde van de aaneengesloten reeks", vroeg);
        eindeVoorReeks = new(6, "het einde van de termijn voor de reeks", einde);
        meerDanEen = new(7, "de reeks heeft meer dan een omstandigheid");
        tekort = new(8, "een omstandigheid in de reeks haalt de drempel niet alleen");
        gegeven = new(9, "deze omstandigheid geeft zelf al verlenging");
    }

    public static Uitwerking Verlenging()
    {
        var vraag = Rechtsvragen.Verlenging;
        var regels = new VerlengingRegels(TermijnRegels.Aanvang, TermijnRegels.EindeZonderVerlenging);
        return new Keten<Omstandigheid>(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, PipFeiten.Lijst.Bestaat()],
            regels.Opzet(),
            new WaardeToekenning<Dossier>(vraag.ZonderVerlenging.Index, vraag.ZonderVerlenging.Naam, TermijnRegels.EindeZonderVerlenging),
            new WaardeToekenning<Dossier>(vraag.EindeExclusief.Index, vraag.EindeExclusief.Naam, regels.einde.Eind));
    }

    /// <summary>Een nieuwe termijn na een boete is alleen zonder verwijt te verlengen (Wi2021 art. 24 lid 2), op dezelfde gronden.</summary>
    public static Uitwerking VerlengingNieuweTermijn()
    {
        var vraag = Rechtsvragen.VerlengingNieuweTermijn;
        var nieuw = Rechtsvragen.NieuweTermijn;
        var regels = new VerlengingRegels(nieuw.Aanvang, nieuw.EindeExclusief);
        return new Keten<Omstandigheid>(
            vraag,
            [nieuw.IsVanToepassing, nieuw.Aantal > Gedeeld.Nul],
            regels.Opzet(),
            new WaardeToekenning<Dossier>(vraag.EindeExclusief.Index, vraag.EindeExclusief.Naam, regels.einde.Eind));
    }

    private Ketenopzet<Omstandigheid> Opzet()
    {
        var periodeVan = PeriodeVan();
        var periodeTot = PeriodeTot();
        return new()
        {
            Over = OmstandigheidFeiten.Lijst,
            Volgorde = periodeVan,
            DanVolgorde = periodeTot,
            Rang = new Rangorde<Omstandigheid, Verlengingsgrond>(Grond),
            Stand = [einde.Veld, van.Veld, tot.Veld, gegevenTot.Veld, reeksVan.Veld, reeksTot.Veld, eindeVoorReeks.Veld, meerDanEen.Veld, tekort.Veld, gegeven.Veld],
            Voorbereiding = [Stap<Omstandigheid>.Bijhouden(r => r.Dan(van, periodeVan).Dan(tot, periodeTot))],

            // VERL-02: alleen zonder verwijt, en alleen een omstandigheid die in de termijn valt.
            Telt = GeenVerwijt & HoortBijGrond() & (van < einde) & (tot > van),
            Stappen =
            [
                NieuweReeks(),
                new(GrondA(), GrondB(), GrondC(), GrondD(), GrondE(), GrondF(), GrondG(), GrondGOnderwijsroute(), GrondH(), GrondI()),
                Stap<Omstandigheid>.Bijhouden(r => r.Dan(tekort, tekort | !gegeven).Dan(reeksTot, reeksTot.Minstens(tot))),
                new(GrondJ()),
                Stap<Omstandigheid>.Bijhouden(r => r.Dan(meerDanEen, new VasteVoorwaarde<Omstandigheid>(Waarheid.Waar, "ja"))),
            ],
        };
    }

    private Regel<Omstandigheid> GrondA() => ZoLangAlsHetDuurt("VERL-03a", "Ziekte van de persoon, de partner of een bloedverwant in de eerste graad: zolang de ziekte duurt", "a", Verlengingsgrond.Ziekte);

    private Regel<Omstandigheid> GrondB() => VasteDuur("VERL-03b", "Overlijden van de partner of een bloedverwant in de eerste graad: drie maanden", "b", Verlengingsgrond.Overlijden, TermijnParameters.Overlijden);

    private Regel<Omstandigheid> GrondC() => VasteDuur("VERL-03c", "Bevalling: zestien weken", "c", Verlengingsgrond.Bevalling, TermijnParameters.Bevalling);

    private Regel<Omstandigheid> GrondD() => ZoLangAlsHetDuurt("VERL-03d", "Verblijf in een Blijf-van-mijn-Lijfhuis: zolang het verblijf duurt", "d", Verlengingsgrond.Opvanghuis);

    private Regel<Omstandigheid> GrondE() => ZoLangAlsHetDuurt("VERL-03e", "Alfabetiseringscursus in de B1- of onderwijsroute: zolang de cursus duurt, hoogstens zes maanden", "e", Verlengingsgrond.Alfabetisering, TermijnParameters.MaxAlfabetisering);

    private Regel<Omstandigheid> GrondF() => ZoLangAlsHetDuurt("VERL-03f", "Dakloosheid: zolang zij duurt, hoogstens twee jaar", "f", Verlengingsgrond.Dakloosheid, TermijnParameters.MaxDakloosheid);

    private Regel<Omstandigheid> GrondG()
        => Grondregel("VERL-03g", "Geen aanbod binnen drie maanden na het PIP: de tijd zonder aanbod na die drie maanden", "g")
            .Als(Grond.Is(Verlengingsgrond.GeenAanbod), !InOnderwijsroute)
            .Dan(einde, einde + Resterend(tot))
            .Dan(gegevenTot, gegevenTot.Minstens(tot))
            .Dan(gegeven, Ja);

    private Regel<Omstandigheid> GrondGOnderwijsroute()
        => VasteDuur("VERL-03g-onderwijsroute", "Onderwijsroute: kan het taalschakeltraject niet binnen zes maanden na het PIP starten, dan zes maanden", "g", Verlengingsgrond.GeenAanbod, TermijnParameters.GeenTaalschakel);

    private Regel<Omstandigheid> GrondH() => ZoLangAlsHetDuurt("VERL-03h", "Onmogelijk door de aanbieder: zolang het duurt, hoogstens zes maanden", "h", Verlengingsgrond.Aanbieder, TermijnParameters.MaxAanbieder);

    private Regel<Omstandigheid> GrondI() => ZoLangAlsHetDuurt("VERL-03i", "Andere bijzondere individuele omstandigheid: zolang zij duurt, hoogstens twee jaar", "i", Verlengingsgrond.BijzondereOmstandigheid, TermijnParameters.MaxBijzonder);

    /// <summary>Grond j: twee of meer omstandigheden die samen drie maanden aaneengesloten duren: zolang zij samen duren.</summary>
    private Regel<Omstandigheid> GrondJ()
        => Grondregel("VERL-03j", "Twee of meer omstandigheden die samen drie maanden aaneengesloten duren: zolang zij samen duren", "j")
            .Zekerheid(Zekerheid.Middel)
            .Als(
                meerDanEen,
                tekort | TermijnLezingen.Samen.Is(Samenlezing.Altijd),
                reeksTot >= reeksVan + TermijnParameters.Drempel)
            .Dan(einde, einde.Minstens(eindeVoorReeks + (reeksTot - reeksVan)))
            .Dan(gegevenTot, gegevenTot.Minstens(reeksTot));

    /// <summary>Duur als de omstandigheid, met de drempel van drie maanden en eventueel een maximum.</summary>
    private Regel<Omstandigheid> ZoLangAlsHetDuurt(string id, string titel, string onderdeel, Verlengingsgrond grond, Parameter<Duur>? maximum = null)
    {
        var start = Start();
        var regel = Grondregel(id, titel, onderdeel)
            .Als(Grond.Is(grond), tot >= van + TermijnParameters.Drempel)
            .Dan(gegeven, Ja);
        if (maximum is null)
        {
            return regel.Dan(einde, einde + Resterend(tot)).Dan(gegevenTot, gegevenTot.Minstens(tot));
        }

        var overMaximum = tot > start + maximum;
        return regel
            .Dan(einde, Gedeeld.Als<Omstandigheid>(overMaximum, einde + maximum, einde + Resterend(tot)))
            .Dan(gegevenTot, gegevenTot.Minstens(Gedeeld.Als<Omstandigheid>(overMaximum, start + maximum, tot)));
    }

    /// <summary>Een vaste duur; is een deel van die tijd al gegeven, dan de rest in dagen.</summary>
    private Regel<Omstandigheid> VasteDuur(string id, string titel, string onderdeel, Verlengingsgrond grond, Parameter<Duur> duur)
        => Grondregel(id, titel, onderdeel)
            .Als(Grond.Is(grond))
            .Dan(gegeven, Ja)
            .Dan(einde, Gedeeld.Als<Omstandigheid>(Start() <= van, einde + duur, einde + Resterend(tot)))
            .Dan(gegevenTot, gegevenTot.Minstens(tot));

    private static Regelbouwer<Omstandigheid> Grondregel(string id, string titel, string onderdeel)
        => new Regelbouwer<Omstandigheid>(id, titel)
            .Grondslag(Ri.Artikel("4.1").Lid(1).Onderdeel(onderdeel), Ri.Artikel("4.1").Lid(2).Onderdeel(onderdeel), Bi.Artikel("4.3").Lid(1));

    /// <summary>Vanaf hier telt de tijd: het begin van de periode, maar niet wat al gegeven is (VERL-09).</summary>
    private Waarde<Omstandigheid> Start()
        => Gedeeld.Als<Omstandigheid>(TermijnLezingen.Overlap.Is(Overlaplezing.EenKeer), van.Minstens(gegevenTot), van)
            .Genoemd("het begin van de periode die telt, voor zover nog geen extra tijd is gegeven");

    private Waarde<Omstandigheid> Resterend(Waarde<Omstandigheid> einddag) => (einddag - Start()).Minstens(new Vast<Omstandigheid>(0, Eenheid.Dagen, "nul dagen"));

    /// <summary>Sluit de omstandigheid niet aan op de vorige, dan begint een nieuwe reeks.</summary>
    private Stap<Omstandigheid> NieuweReeks() => new(
        new Regelbouwer<Omstandigheid>(string.Empty, "nieuwe reeks")
            .Als(van > reeksTot)
            .Dan(reeksVan, van).Dan(reeksTot, tot).Dan(eindeVoorReeks, einde).Dan(meerDanEen, Nee).Dan(tekort, Nee).Dan(gegeven, Nee),
        new Regelbouwer<Omstandigheid>(string.Empty, "zelfde reeks")
            .Dan(gegeven, Nee));

    /// <summary>
    /// Begin van de periode die telt: bij a, d, e, f, h en i niet voor de aanvang van de termijn; bij g (B1- en zelfredzaamheidsroute) na
    /// drie maanden; bij overlijden en bevalling de dag zelf.
    /// </summary>
    private Waarde<Omstandigheid> PeriodeVan()
        => Gedeeld.Als<Omstandigheid>(
            Grond.Is(Verlengingsgrond.GeenAanbod) & !InOnderwijsroute,
            (Van + TermijnParameters.WachttijdAanbod).Minstens(aanvang),
            Gedeeld.Als<Omstandigheid>(Grond.IsEenVan(Verlengingsgrond.Overlijden, Verlengingsgrond.Bevalling), Van, Van.Minstens(aanvang)));

    private Waarde<Omstandigheid> PeriodeTot()
        => Gedeeld.Als<Omstandigheid>(
            Grond.Is(Verlengingsgrond.Overlijden),
            Van + TermijnParameters.Overlijden,
            Gedeeld.Als<Omstandigheid>(
                Grond.Is(Verlengingsgrond.Bevalling),
                Van + TermijnParameters.Bevalling,
                Gedeeld.Als<Omstandigheid>(Grond.Is(Verlengingsgrond.GeenAanbod) & InOnderwijsroute, Van + TermijnParameters.GeenTaalschakel, TotExclusief)));

    /// <summary>De omstandigheid hoort bij een grond, los van de drempel: wie, welke route, welke groep.</summary>
    private Voorwaarde<Omstandigheid> HoortBijGrond()
    {
        var verwant = Betreft.IsEenVan(Betrokkene.Partner, Betrokkene.BloedverwantEersteGraad)
            | (Betreft.Is(Betrokkene.AanverwantEersteGraad) & TermijnLezingen.Verwanten.Is(Verwantenlezing.OokAanverwanten));
        var opDagInTermijn = Van >= aanvang;
        return Grond.IsEenVan(Verlengingsgrond.Opvanghuis, Verlengingsgrond.Dakloosheid, Verlengingsgrond.Aanbieder, Verlengingsgrond.BijzondereOmstandigheid)
            | (Grond.Is(Verlengingsgrond.Ziekte) & (Betreft.Is(Betrokkene.Zelf) | verwant))
            | (Grond.Is(Verlengingsgrond.Overlijden) & verwant & opDagInTermijn)
            | (Grond.Is(Verlengingsgrond.Bevalling) & Betreft.Is(Betrokkene.Zelf) & opDagInTermijn)
            | (Grond.Is(Verlengingsgrond.Alfabetisering) & PipFeiten.HuidigeRoute.IsEenVan(Leerroute.B1Route, Leerroute.Onderwijsroute))
            | (Grond.Is(Verlengingsgrond.GeenAanbod) & GroepRegels.IsAsielstatushouder
                & (!InOnderwijsroute | (TotExclusief > Van + TermijnParameters.WachttijdTaalschakel)));
    }

    private static readonly Waarde<Omstandigheid> TotExclusief = (LaatsteDag + Gedeeld.EenDag).Genoemd("de dag na de laatste dag van de omstandigheid");

    private static readonly Voorwaarde<Omstandigheid> InOnderwijsroute = PipFeiten.HuidigeRoute.Is(Leerroute.Onderwijsroute).Genoemd("de persoon volgt de onderwijsroute");

    private static readonly Voorwaarde<Omstandigheid> Ja = new VasteVoorwaarde<Omstandigheid>(Waarheid.Waar, "ja");

    private static readonly Voorwaarde<Omstandigheid> Nee = new VasteVoorwaarde<Omstandigheid>(Waarheid.Onwaar, "nee");
}
