namespace Wet.Inburgering.Lening;

/// <summary>De eerste dag van de maand na die van een dag. Loopt nooit terug als de dag later is.</summary>
internal sealed class EersteVanVolgendeMaand<S>(Waarde<S> dag) : EenWaarde<S>(dag)
{
    public override string Tekst => $"de eerste dag van de maand na {Binnen.Tekst}";

    public override Bereik Bereken(Werk werk, int rij)
    {
        var bereik = Binnen.Bereken(werk, rij);
        return new(Datumgrens.EersteVanVolgendeMaand(bereik.Min), Datumgrens.EersteVanVolgendeMaand(bereik.Max));
    }
}

/// <summary>Een bedrag in gelijke delen, naar beneden op een hele cent (rekenafspraak, ten gunste van de schuldenaar).</summary>
/// <param name="bedrag">Het bedrag, nul of meer.</param>
/// <param name="delen">Het aantal delen; minder dan een telt als een.</param>
/// <param name="schaal">Aantal delen van een cent waarin het bedrag staat.</param>
internal sealed class InDelen<S>(Waarde<S> bedrag, Waarde<S> delen, int schaal = 1) : TweeWaarden<S>(bedrag, delen)
{
    public override Eenheid Eenheid => A.Eenheid;

    public override string Tekst => $"{A.Tekst}, gedeeld door {B.Tekst} en naar beneden op een hele cent afgerond";

    public override Bereik Bereken(Werk werk, int rij)
    {
        var (heel, deel) = (A.Bereken(werk, rij), B.Bereken(werk, rij));
        return new(Deel(Math.Max(0, heel.Min), deel.Max), Deel(Math.Max(0, heel.Max), deel.Min));
    }

    private long Deel(long heel, long delen)
        => heel == long.MaxValue ? (delen == long.MaxValue ? 0 : heel) : delen == long.MaxValue ? 0 : heel / Math.Max(1, delen) / schaal;
}

/// <summary>Het deel van een bedrag naar verhouding van het eigen inkomen tot dat van beiden.</summary>
internal sealed class NaarVerhouding<S>(Waarde<S> bedrag, Waarde<S> eigen, Waarde<S> ander) : Waarde<S>
{
    public override Eenheid Eenheid => bedrag.Eenheid;

    public override string Tekst => $"{bedrag.Tekst}, naar verhouding van {eigen.Tekst} tot {ander.Tekst}";

    public override Bereik Bereken(Werk werk, int rij)
    {
        var (heel, zelf, partner) = (bedrag.Bereken(werk, rij), eigen.Bereken(werk, rij), ander.Bereken(werk, rij));
        return new(
            Deel(Math.Max(0, heel.Min), Math.Max(0, zelf.Min), Math.Max(0, partner.Max)),
            Deel(Math.Max(0, heel.Max), Math.Max(0, zelf.Max), Math.Max(0, partner.Min)));
    }

    public override void Bezoek(IBezoeker bezoeker)
    {
        bedrag.Bezoek(bezoeker);
        eigen.Bezoek(bezoeker);
        ander.Bezoek(bezoeker);
    }

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        bedrag.Ontbreekt(werk, rij, naar);
        eigen.Ontbreekt(werk, rij, naar);
        ander.Ontbreekt(werk, rij, naar);
    }

    private static long Deel(long heel, long zelf, long partner)
    {
        if (heel == long.MaxValue || zelf == long.MaxValue)
        {
            return heel;
        }

        if (partner == long.MaxValue || (zelf == 0 && partner == 0))
        {
            return 0;
        }

        return (long)((Int128)heel * zelf / ((Int128)zelf + partner));
    }
}
