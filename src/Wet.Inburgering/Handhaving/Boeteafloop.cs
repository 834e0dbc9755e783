using Wet.Inburgering.Plicht;

namespace Wet.Inburgering.Handhaving;

/// <summary>
/// Wat de boetes van art. 24 en 25 gemeen hebben: na welke afloop zij kunnen, tot wanneer, en wat tot dan meetelt. Wie alles af heeft is niet
/// meer plichtig (PLICHT-20): dan geldt de vraag niet.
/// </summary>
internal sealed class Boeteafloop
{
    private static readonly Voorwaarde<Dossier> NogNietAfgelopen = (Gedeeld.Peildatum < Afloop).Genoemd("de dag waarop een (volgende) boete kan, is er nog niet");

    private readonly Voorwaarde<BoeteTermijn> overDitArtikel;

    /// <summary>Maakt de regels voor een artikel.</summary>
    /// <param name="overDitArtikel">Een boetebesluit gaat (mede) over dit artikel.</param>
    /// <param name="verval">De vervaltermijn.</param>
    public Boeteafloop(Voorwaarde<BoeteTermijn> overDitArtikel, Parameter<Duur> verval)
    {
        this.overDitArtikel = BoeteTermijnFeiten.Telt & overDitArtikel;
        EigenAfloop = Gedeeld.Als(
                (Rechtsvragen.NieuweTermijn.Boetes <= Gedeeld.Nul) | BijLaatsteBeboet,
                Afloop,
                new Tussen<Dossier>(Rechtsvragen.Inspanningsverlenging.EindeExclusief, Afloop))
            .Genoemd("de eerste dag waarop een boete van dit artikel kan (is het bij de laatste afloop niet beboet, dan kan dat een eerdere afloop zijn)");
        VervalOp = (EigenAfloop + verval).Genoemd($"{verval.Tekst} na de eerste dag waarop de boete kon");
        Vervallen = (Gedeeld.Peildatum >= VervalOp).Genoemd($"de bevoegdheid verviel {verval.Tekst} na de overtreding");
    }

    /// <summary>De eerste dag waarop een boete kan: de dag na de (verlengde of nieuwe) termijn, later telkens na twee jaar.</summary>
    public static Waarde<Dossier> Afloop => Rechtsvragen.VolgendeBoete.NietEerderDan;

    /// <summary>
    /// De eerste dag waarop een boete van dit artikel kan. Staat bij de laatste afloop alleen een boete van het andere artikel, dan kan de overtreding van
    /// dit artikel nog die van een eerdere afloop zijn: de vervaltermijn telt per overtreding (Awb art. 5:45).
    /// </summary>
    public Waarde<Dossier> EigenAfloop { get; }

    /// <summary>BOETE-08: de rechtspraak over asielstatushouders staat aan een boete in de weg.</summary>
    public static Voorwaarde<Dossier> BeschermdDoorRechtspraak { get; } =
        (!Rechtsvragen.VolgendeBoete.Kan).Genoemd("de rechtspraak over boetes aan asielstatushouders geldt voor de persoon");

    /// <summary>Er is nog geen enkele termijn afgelopen.</summary>
    public static Voorwaarde<Dossier> EersteTermijnLoopt { get; } = (NogNietAfgelopen & (Rechtsvragen.NieuweTermijn.Boetes <= Gedeeld.Nul)).Genoemd("de (verlengde) termijn is niet om");

    /// <summary>Voor dit artikel is nog nooit een boete opgelegd die staat.</summary>
    public Voorwaarde<Dossier> EersteKeer => !BoeteTermijnFeiten.Lijst.Bestaat(overDitArtikel).Genoemd("er is al een boete van dit artikel");

    /// <summary>Bij de laatste afloop is voor dit artikel al een boete opgelegd, en een volgende kan nog niet.</summary>
    public Voorwaarde<Dossier> AlBeboet => (NogNietAfgelopen & BijLaatsteBeboet).Genoemd("bij de laatste afloop is hiervoor al een boete opgelegd, en een volgende kan nog niet");

    /// <summary>Bij de laatste afloop is alleen van het andere artikel een boete opgelegd (of dat staat niet vast).</summary>
    public static Voorwaarde<Dossier> AlleenAndereBoete => NogNietAfgelopen;

    /// <summary>De bevoegdheid is vervallen (Awb art. 5:45).</summary>
    public Voorwaarde<Dossier> Vervallen { get; }

    /// <summary>Eerste dag waarop de bevoegdheid vervallen is, zonder opschorting door bezwaar of beroep (Awb art. 5:45 lid 3).</summary>
    public Waarde<Dossier> VervalOp { get; }

    private Voorwaarde<Dossier> BijLaatsteBeboet
    {
        get
        {
            var nieuw = Rechtsvragen.NieuweTermijn;
            var bijLaatste = ((Voorwaarde<BoeteTermijn>)(nieuw.Boetes <= HandhavingParameters.NieuweTermijnen) & (BoeteTermijnFeiten.Bekendgemaakt + Gedeeld.EenDag >= nieuw.Aanvang))
                | ((Voorwaarde<BoeteTermijn>)(nieuw.Boetes > HandhavingParameters.NieuweTermijnen) & (BoeteTermijnFeiten.Bekendgemaakt >= nieuw.LaatsteBoete));
            return BoeteTermijnFeiten.Lijst.Bestaat(overDitArtikel & bijLaatste);
        }
    }

    /// <summary>BOETE-04/naTermijn: een dag waarop gedaan werk meetelt.</summary>
    /// <param name="dag">De dag.</param>
    public Voorwaarde<S> Telt<S>(Waarde<S> dag)
        => (dag <= Gedeeld.Peildatum) & ((Voorwaarde<S>)HandhavingLezingen.NaTermijn.Is(NaTermijnlezing.TeltMee) | (dag < (Waarde<S>)EigenAfloop));
}
