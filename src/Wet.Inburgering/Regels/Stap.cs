namespace Wet.Inburgering.Regels;

/// <summary>
/// Een stap van een keten: van de regels erin geldt de eerste waarvan de voorwaarden gelden; geldt er geen, dan verandert de stand niet.
/// </summary>
internal sealed class Stap<S>(params Regel<S>[] regels)
{
    public IEnumerable<Regel> Regels => regels.Where(r => r.Id.Length > 0);

    /// <summary>Houdt de stand bij; geen regel van recht.</summary>
    public static Stap<S> Bijhouden(Func<Regelbouwer<S>, Regelbouwer<S>> bouw) => new(bouw(new Regelbouwer<S>(string.Empty, "bijhouden")));

    public Stap<S> Filter(int wetsdatum) => new([.. regels.Where(r => r.HoortBij(wetsdatum))]);

    public void Bezoek(IBezoeker bezoeker)
    {
        foreach (var regel in regels)
        {
            regel.Bezoek(bezoeker);
        }
    }

    public void Voer(Werk werk, int rij, StandVeld<S>[] stand, Ontbrekend? naar)
    {
        var eerste = naar is null ? VoerZeker(werk, rij) : 0;
        if (eerste >= 0)
        {
            VoerOnzeker(werk, rij, stand, naar, eerste);
        }
    }

    /// <summary>
    /// Het gewone geval: een regel geldt zeker, of geen enkele. Geeft anders de plaats van de eerste regel waarvan dat onbekend is.
    /// </summary>
    private int VoerZeker(Werk werk, int rij)
    {
        for (var r = 0; r < regels.Length; r++)
        {
            var toets = regels[r].Toets(werk, rij);
            if (toets.IsOnwaar)
            {
                continue;
            }

            if (!toets.IsWaar)
            {
                return r;
            }

            var dan = regels[r].Dan;
            for (var i = 0; i < dan.Length; i++)
            {
                werk.Tijdelijk[i] = dan[i].Bereken(werk, rij);
            }

            for (var i = 0; i < dan.Length; i++)
            {
                werk.Stand[dan[i].Index] = werk.Tijdelijk[i];
            }

            for (r++; r < regels.Length; r++)
            {
                werk.Meld(regels[r], rij, Regelstatus.Verdrongen, 0);
            }
        }

        return -1;
    }

    private void VoerOnzeker(Werk werk, int rij, StandVeld<S>[] stand, Ontbrekend? naar, int eerste)
    {
        Span<Cel> uit = stackalloc Cel[stand.Length];
        Span<Cel> nieuw = stackalloc Cel[stand.Length];
        var oud = werk.Stand.AsSpan(0, stand.Length);
        var gevonden = false;
        var beslist = false;
        foreach (var regel in regels.AsSpan(eerste))
        {
            if (beslist)
            {
                werk.Meld(regel, rij, Regelstatus.Verdrongen, 0);
                continue;
            }

            var toets = regel.Toets(werk, rij);
            if (toets.IsOnwaar)
            {
                continue;
            }

            if (naar is not null && toets.IsOnbekend)
            {
                regel.OntbreektVoor(werk, rij, naar);
            }

            oud.CopyTo(nieuw);
            foreach (var toekenning in regel.Dan)
            {
                nieuw[toekenning.Index] = toekenning.Bereken(werk, rij);
                if (naar is not null)
                {
                    toekenning.Ontbreekt(werk, rij, naar);
                }
            }

            for (var i = 0; i < uit.Length; i++)
            {
                uit[i] = gevonden ? uit[i].Samen(nieuw[i], stand[i].Soort) : nieuw[i];
            }

            gevonden = true;
            beslist = toets.IsWaar;
        }

        if (!gevonden)
        {
            return;
        }

        for (var i = 0; i < uit.Length; i++)
        {
            oud[i] = beslist ? uit[i] : uit[i].Samen(oud[i], stand[i].Soort);
        }
    }
}
