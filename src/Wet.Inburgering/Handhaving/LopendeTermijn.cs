namespace Wet.Inburgering.Handhaving;

/// <summary>
/// De termijn die op de peildatum loopt, en het plafond dat daarin geldt voor de boetes van art. 22 en 23 samen (BOETE-52; Bi art. 7.1
/// lid 5). Buiten een termijn noemt de tekst geen plafond. Is er recht op verlenging die DUO nog niet verleende, dan is het einde onzeker.
/// </summary>
internal sealed class LopendeTermijn
{
    private readonly Voorwaarde<Dossier> inNieuwe;
    private readonly Voorwaarde<Dossier> inEerste;
    private readonly Waarde<Dossier> eindeEerste;

    public LopendeTermijn()
    {
        var nieuw = Rechtsvragen.NieuweTermijn;
        var eerste = Rechtsvragen.Inburgeringstermijn;
        eindeEerste = new Tussen<Dossier>(eerste.EindeExclusief, Rechtsvragen.Inspanningsverlenging.EindeExclusief);
        inNieuwe = nieuw.IsVanToepassing & (nieuw.Aantal > Gedeeld.Nul)
            & (Gedeeld.Peildatum >= nieuw.Aanvang) & (Gedeeld.Peildatum < Rechtsvragen.VerlengingNieuweTermijn.EindeExclusief);
        inEerste = eerste.IsVanToepassing & (Gedeeld.Peildatum >= eerste.Aanvang) & (Gedeeld.Peildatum < eindeEerste);
        Plafond = Gedeeld.Als<Dossier>(
            inNieuwe,
            HandhavingParameters.PlafondNieuweTermijn.Bij(new MaandenAlsAantal(nieuw.Maanden)),
            Gedeeld.Als<Dossier>(inEerste, HandhavingParameters.Plafond, new Vast<Dossier>(long.MaxValue, Eenheid.Eurocent, "geen plafond")));
        EerderBredeIntake = BoeteBredeIntakeFeiten.Lijst.Som(
            BoeteBredeIntakeFeiten.Bedrag,
            BoeteBredeIntakeFeiten.Staat & Bevat<BoeteBredeIntake>(BoeteBredeIntakeFeiten.Opgelegd));
    }

    /// <summary>Het plafond.</summary>
    public Waarde<Dossier> Plafond { get; }

    /// <summary>Wat in die termijn voor de brede intake (art. 22) is opgelegd.</summary>
    public Waarde<Dossier> EerderBredeIntake { get; }

    /// <summary>Wat in die termijn al is opgelegd, voor art. 22 en 23 samen.</summary>
    public Waarde<Dossier> EerderOpgelegd => EerderBredeIntake + OvertredingFeiten.Lijst.Som(OvertredingFeiten.Bedrag, OvertredingFeiten.StaatNu & Bevat<Overtreding>(OvertredingFeiten.Opgelegd));

    /// <summary>De dag valt in de termijn die nu loopt.</summary>
    public Voorwaarde<S> Bevat<S>(Waarde<S> dag)
    {
        var nieuw = Rechtsvragen.NieuweTermijn;
        var eerste = Rechtsvragen.Inburgeringstermijn;
        return ((Voorwaarde<S>)inNieuwe & (dag >= nieuw.Aanvang))
            | ((Voorwaarde<S>)(!inNieuwe & inEerste) & (dag >= eerste.Aanvang) & (dag < eindeEerste));
    }

    private sealed class MaandenAlsAantal(Waarde<Dossier> maanden) : EenWaarde<Dossier>(maanden)
    {
        public override Eenheid Eenheid => Eenheid.Aantal;

        public override string Tekst => Binnen.Tekst;

        public override Bereik Bereken(Werk werk, int rij) => Binnen.Bereken(werk, rij);
    }
}
