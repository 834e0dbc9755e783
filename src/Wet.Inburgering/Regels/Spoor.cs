namespace Wet.Inburgering.Regels;

/// <summary>
/// Het spoor van een evaluatie: iedere beslissing (vergelijking, volgorde) in de volgorde waarin zij viel, samengevat in een getal. Twee
/// peildatums met hetzelfde spoor namen overal dezelfde afslag. Tekent ook de dagen op waarmee de peildatum vergeleken werd: daar slaat
/// een beslissing om.
/// </summary>
internal sealed class Spoor(int van, int tot)
{
    private const ulong Begin = 14695981039346656037;
    private const ulong Factor = 1099511628211;

    private readonly System.Collections.BitArray omslagdagen = new(tot - van);
    private int peildatum;

    /// <summary>Het spoor tot nu toe.</summary>
    public ulong Waarde { get; private set; }

    /// <summary>Begint opnieuw, voor een andere dag; de gevonden dagen blijven.</summary>
    public void Opnieuw(int dag)
    {
        Waarde = Begin;
        peildatum = dag;
    }

    public void Voeg(long beslissing) => Waarde = (Waarde ^ (ulong)beslissing) * Factor;

    public void Voeg(Waarheid kleiner, Bereik links, Bereik rechts)
    {
        Voeg(kleiner.Bits);
        if (links.IsPunt && links.Min == peildatum)
        {
            Omslag(rechts);
        }
        else if (rechts.IsPunt && rechts.Min == peildatum)
        {
            Omslag(links);
        }
    }

    /// <summary>De gevonden dag in (van, tot] die het dichtst bij het midden ligt, of <c>null</c>.</summary>
    public int? Tussen(int na, int totEnMet)
    {
        var midden = na + ((totEnMet - na) / 2);
        for (var afstand = 0; midden - afstand > na || midden + afstand <= totEnMet; afstand++)
        {
            if (Heeft(midden - afstand) && midden - afstand > na)
            {
                return midden - afstand;
            }

            if (Heeft(midden + afstand) && midden + afstand <= totEnMet)
            {
                return midden + afstand;
            }
        }

        return null;
    }

    /// <summary>De dag is nagegaan.</summary>
    public void Klaar(int dag) => omslagdagen[dag - van] = false;

    private bool Heeft(int dag) => dag >= van && dag < tot && omslagdagen[dag - van];

    private void Omslag(Bereik bereik)
    {
        Omslag(bereik.Min);
        Omslag(bereik.Max);
    }

    private void Omslag(long dag)
    {
        for (var omslag = dag; omslag <= dag + 1 && dag is > long.MinValue and < long.MaxValue; omslag++)
        {
            if (omslag > van && omslag < tot)
            {
                omslagdagen[(int)(omslag - van)] = true;
            }
        }
    }
}
