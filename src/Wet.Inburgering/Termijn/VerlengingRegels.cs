using Wet.Inburgering.Intake;
using static Wet.Inburgering.Grondslagen.Regelingen;
using static Wet.Inburgering.Termijn.OmstandigheidFeiten;

namespace Wet.Inburgering.Termijn;

/// <summary>
/// Wi2021 art. 12 lid 1 onder a; Bi art. 4.3 lid 1; Ri art. 4.1: de omstandigheden in volgorde van tijd (VERL-09). Elke omstandigheid die
/// telt schuift het einde op; een dag geeft maar een keer extra tijd; wat elkaar opvolgt telt ook samen (grond j).
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
    private readonly Voorwaarde<Omstandigheid> alVerleend;
    private readonly Waarde<Omstandigheid> start;
    private readonly Waarde<Omstandigheid> resterend;

    /// <param name="aanvang">Eerste dag van de termijn die verlengd wordt: de drie jaar, of de nieuwe termijn na een boete.</param>
    /// <param name="einde">Eerste dag na die termijn, met de verlengingen die al verleend zijn.</param>
    /// <param name="alVerleend">De tijd voor de omstandigheid zit al in het einde; die dagen geven niet nog eens tijd.</param>
    private VerlengingRegels(Waarde<Dossier> aanvang, Waarde<Dossier> einde, Voorwaarde<Omstandigheid> alVerleend)
    {
        this.aanvang = aanvang;
        this.alVerleend = alVerleend;
        var vroeg = new Vast<Dossier>(0, Eenheid.Datum, "nog niets");
        this.einde = new(0, "het einde van de termijn", einde, Bijonvolledig.VanafBegin);
        van = new(1, "het begin van de omstandigheid in de termijn", vroeg);
        tot = new(2, "de dag na de omstandigheid", vroeg);
        gegevenTot = new(3, "de dag tot waar al extra tijd is gegeven", vroeg);
        reeksVan = new(4, "het begin van de aaneengesloten reeks", vroeg);
        reeksTot = new(5, "de dag na de aaneengesloten reeks", vroeg);
        eindeVoorReeks = new(6, "het einde van de termijn voor de reeks", einde);
        meerDanEen = new(7, "de omstandigheid sluit aan op een andere of overlapt die");
        tekort = new(8, "een van die omstandigheden haalt de drempel niet alleen");
        gegeven = new(9, "deze omstandigheid geeft zelf al verlenging");

        // VERL-09: wat al extra tijd gaf, telt niet nog eens.
        start = Gedeeld.Als<Omstandigheid>(TermijnLezingen.Overlap.Is(Overlaplezing.EenKeer), van.Minstens(gegevenTot), van);
        resterend = (tot - start).Minstens(new Vast<Omstandigheid>(0, Eenheid.Dagen, "nul dagen"));
    }

    /// <summary>De verlenging van de termijn van drie jaar, bovenop wat DUO al verleende (VERL-09).</summary>
    public static Uitwerking Verlenging()
    {
        var vraag = Rechtsvragen.Verlenging;
        var termijn = Rechtsvragen.Inburgeringstermijn;
        var regels = new VerlengingRegels(termijn.Aanvang, termijn.EindeExclusief, AlVerleend & TermijnRegels.IsVerlengd);
        return new Keten<Omstandigheid>(
            vraag,
            [termijn.IsVanToepassing],
            regels.Opzet(),
            new WaardeToekenning<Dossier>(vraag.ZonderVerlenging.Index, vraag.ZonderVerlenging.Naam, termijn.EindeExclusief),
            new WaardeToekenning<Dossier>(vraag.EindeExclusief.Index, vraag.EindeExclusief.Naam, regels.einde.Eind));
    }

    /// <summary>Een nieuwe termijn na een boete is alleen zonder verwijt te verlengen (Wi2021 art. 24 lid 2), op dezelfde gronden.</summary>
    public static Uitwerking VerlengingNieuweTermijn()
    {
        var vraag = Rechtsvragen.VerlengingNieuweTermijn;
        var nieuw = Rechtsvragen.NieuweTermijn;
        var regels = new VerlengingRegels(nieuw.Aanvang, nieuw.EindeExclusief, Nee);
        return new Keten<Omstandigheid>(
            vraag,
            [nieuw.IsVanToepassing, nieuw.Aantal > Gedeeld.Nul],
            regels.Opzet(),
            new WaardeToekenning<Dossier>(vraag.EindeExclusief.Index, vraag.EindeExclusief.Naam, regels.einde.Eind));
    }

    private Ketenopzet<Omstandigheid> Opzet()
    {
        var gronden = Verlengingsgronden.Alle;
        var hoortBijEenGrond = gronden.Select(g => g.HoortErbij).Aggregate((a, b) => a | b);
        var periodeVan = PeriodeVan(gronden);
        var periodeTot = PeriodeTot(gronden);
        return new()
        {
            Over = OmstandigheidFeiten.Lijst,
            Volgorde = periodeVan,
            DanVolgorde = periodeTot,
            Rang = new Rangorde<Omstandigheid, Verlengingsgrond>(Grond),
            Stand = [einde.Veld, van.Veld, tot.Veld, gegevenTot.Veld, reeksVan.Veld, reeksTot.Veld, eindeVoorReeks.Veld, meerDanEen.Veld, tekort.Veld, gegeven.Veld],
            Bewaar = (van, tot),

            // VERL-02: alleen zonder verwijt, en alleen een omstandigheid die in de termijn valt.
            Telt = GeenVerwijt
                & (van < einde).Genoemd("de omstandigheid begint voor het einde van de termijn")
                & (tot > van).Genoemd("zij valt geheel of deels in de termijn")
                & hoortBijEenGrond.Genoemd("zij hoort bij een van de gronden a tot en met i"),
            Stappen =
            [
                new(
                    new Regelbouwer<Omstandigheid>(string.Empty, "een nieuwe reeks")
                        .Als(van > reeksTot)
                        .Dan(reeksVan, van).Dan(reeksTot, tot).Dan(eindeVoorReeks, einde).Dan(meerDanEen, Nee).Dan(tekort, Nee).Dan(gegeven, Nee),
                    new Regelbouwer<Omstandigheid>(string.Empty, "dezelfde reeks")
                        .Dan(gegeven, Nee)),
                new(
                [
                    new Regelbouwer<Omstandigheid>(string.Empty, "al verleend").Als(alVerleend).Houd(gegeven, Ja).Houd(gegevenTot, gegevenTot.Minstens(tot)),
                    .. gronden.Select(Grondregel),
                ]),
                Stap<Omstandigheid>.Bijhouden(r => r.Dan(tekort, tekort | !gegeven).Dan(reeksTot, reeksTot.Minstens(tot))),
                new(GrondJ()),
                Stap<Omstandigheid>.Bijhouden(r => r.Dan(meerDanEen, Ja)),
            ],
        };
    }

    private Regel<Omstandigheid> Grondregel(Verlengingsgrondregel grond)
    {
        var regel = Kop(grond.Id, grond.Titel, grond.Onderdeel).Als([Grond.Is(grond.Grond), .. grond.Eisen]).Houd(gegeven, Ja);
        if (grond.VasteDuur is { } vast)
        {
            // Is een deel van die tijd al gegeven, dan de rest in dagen.
            return regel
                .Dan(einde, Gedeeld.Als(start <= van, einde + vast, einde + resterend).Genoemd($"{vast.Tekst} later"))
                .Houd(gegevenTot, gegevenTot.Minstens(tot));
        }

        if (grond.Wachttijd is null)
        {
            var begin = Gedeeld.Als<Omstandigheid>(TermijnLezingen.Drempel.Is(Drempellezing.InDeTermijn), van, Van);
            regel.Als((tot >= begin + TermijnParameters.Drempel).Genoemd($"de omstandigheid duurt ten minste {TermijnParameters.Drempel.Tekst} aaneengesloten (in de termijn, of in het geheel als de gemeente die lezing volgt)"));
        }

        if (grond.Maximum is not { } maximum)
        {
            return regel
                .Dan(einde, (einde + resterend).Genoemd("de duur van de omstandigheid later (dagen die al extra tijd gaven niet opnieuw)"))
                .Houd(gegevenTot, gegevenTot.Minstens(tot));
        }

        var overMaximum = tot > start + maximum;
        return regel
            .Dan(einde, Gedeeld.Als(overMaximum, einde + maximum, einde + resterend).Genoemd($"de duur van de omstandigheid later, hoogstens {maximum.Tekst} (dagen die al extra tijd gaven niet opnieuw)"))
            .Houd(gegevenTot, gegevenTot.Minstens(Gedeeld.Als(overMaximum, start + maximum, tot)));
    }

    private Regel<Omstandigheid> GrondJ()
        => Kop("VERL-03j", $"Twee of meer omstandigheden die samen {TermijnParameters.Drempel.Tekst} aaneengesloten duren: zolang zij samen duren", "j")
            .Zekerheid(Zekerheid.Middel)
            .Als(
                meerDanEen,
                !alVerleend,
                tekort | TermijnLezingen.Samen.Is(Samenlezing.Altijd),
                (reeksTot >= reeksVan + TermijnParameters.Drempel).Genoemd($"samen duren zij ten minste {TermijnParameters.Drempel.Tekst} aaneengesloten"))
            .Dan(einde, einde.Minstens(eindeVoorReeks + (reeksTot - reeksVan)).Genoemd("de duur van de hele reeks later dan voor de reeks, als dat meer is"))
            .Houd(gegevenTot, gegevenTot.Minstens(reeksTot));

    private static Regelbouwer<Omstandigheid> Kop(string id, string titel, string onderdeel)
        => new Regelbouwer<Omstandigheid>(id, titel)
            .Grondslag(Ri.Artikel("4.1").Lid(1).Onderdeel(onderdeel), Ri.Artikel("4.1").Lid(2).Onderdeel(onderdeel), Bi.Artikel("4.3").Lid(1));

    /// <summary>Begin van de periode die telt: na een wachttijd, en niet voor de aanvang; een gebeurtenis telt alleen op of na de aanvang.</summary>
    private Waarde<Omstandigheid> PeriodeVan(IReadOnlyList<Verlengingsgrondregel> gronden)
        => gronden.Where(g => g.Wachttijd is not null).Aggregate(
            Van.Minstens(aanvang),
            (rest, g) => Gedeeld.Als(g.HoortErbij, (Van + g.Wachttijd!).Minstens(aanvang), rest));

    /// <summary>
    /// Einde van de periode die telt, exclusief: bij een vaste duur die duur, anders de dag na de omstandigheid. Een gebeurtenis voor de
    /// aanvang heeft geen periode in de termijn.
    /// </summary>
    private Waarde<Omstandigheid> PeriodeTot(IReadOnlyList<Verlengingsgrondregel> gronden)
        => gronden.Where(g => g.VasteDuur is not null).Aggregate(
            Verlengingsgronden.TotExclusief,
            (rest, g) => Gedeeld.Als(
                Grond.Is(g.Grond) & g.Eisen.Skip(g.OpEenDag ? g.Eisen.Length : 0).Aggregate(Ja, (a, b) => a & b),
                g.OpEenDag ? Gedeeld.Als(Van >= aanvang, Van + g.VasteDuur!, Van) : Van + g.VasteDuur!,
                rest));

    private static readonly Voorwaarde<Omstandigheid> Ja = new VasteVoorwaarde<Omstandigheid>(Waarheid.Waar, "ja");

    private static readonly Voorwaarde<Omstandigheid> Nee = new VasteVoorwaarde<Omstandigheid>(Waarheid.Onwaar, "nee");
}
