namespace Wet.Inburgering.Regels;

/// <summary>Hoe een editie een vraag beantwoordt: de voorafgaande vragen, de regels en hoe zij samenkomen.</summary>
internal abstract class Uitwerking(Rechtsvraag vraag, Voorwaarde<Dossier>[] mits)
{
    public Rechtsvraag Vraag { get; } = vraag;

    public Voorwaarde<Dossier>[] Mits { get; } = mits;

    /// <summary>Wat een orgaan al vastgesteld heeft; gaat in latere vragen voor op onze eigen berekening.</summary>
    public Toekenning<Dossier>[] Vastgesteld { get; private set; } = [];

    public abstract IEnumerable<Regel> Regels { get; }

    /// <summary>Wanneer een onderdeel van de lijst meetelt, bij een gang langs een lijst.</summary>
    public virtual string? Telt => null;

    public Uitwerking LeidendBesluit(JaNeeVeld veld, Voorwaarde<Dossier> besluit)
    {
        Vastgesteld = [.. Vastgesteld, new JaNeeToekenning<Dossier>(veld.Index, veld.Naam, besluit)];
        return this;
    }

    /// <summary>Een besluit waarvan de waarde nog van andere feiten afhangt, zoals een vaststelling die van rechtswege kan zijn geëindigd.</summary>
    public Uitwerking LeidendBesluit(JaNeeVeld veld, Voorwaarde<Dossier> alsBesluit, Voorwaarde<Dossier> waarde)
    {
        Vastgesteld = [.. Vastgesteld, new JaNeeToekenning<Dossier>(veld.Index, veld.Naam, waarde) { AlsBesluit = alsBesluit }];
        return this;
    }

    /// <summary>Een weigering: staat vast dat er zo een is, dan is het nee.</summary>
    public Uitwerking LeidendeWeigering(JaNeeVeld veld, Voorwaarde<Dossier> isGeweigerd)
        => LeidendBesluit(veld, isGeweigerd, new VasteVoorwaarde<Dossier>(Waarheid.Onwaar, "nee"));

    public Uitwerking LeidendBesluit<E>(KeuzeVeld<E> veld, Keuze<Dossier, E> besluit)
        where E : struct, Enum
    {
        Vastgesteld = [.. Vastgesteld, new KeuzeToekenning<Dossier, E>(veld.Index, veld.Naam, besluit)];
        return this;
    }

    public Uitwerking LeidendBesluit(WaardeVeld veld, Waarde<Dossier> besluit)
    {
        Vastgesteld = [.. Vastgesteld, new WaardeToekenning<Dossier>(veld.Index, veld.Naam, besluit)];
        return this;
    }

    /// <summary>Dezelfde uitwerking met alleen de regels die bij deze wetsdatum kunnen horen.</summary>
    public Uitwerking VoorPlan(int wetsdatum)
    {
        var uit = Filter(wetsdatum);
        uit.Vastgesteld = Vastgesteld;
        return uit;
    }

    public void Evalueer(Werk werk)
    {
        Begin(werk);
        var goldAlNiet = werk.IsStreng && werk.Toepasselijk[Vraag.Nummer].IsOnwaar;
        var toepasselijk = Waarheid.Waar;
        foreach (var voorwaarde in Mits)
        {
            toepasselijk &= voorwaarde.Toets(werk, 0);
            if (toepasselijk.IsOnwaar)
            {
                break;
            }
        }

        werk.Toepasselijk[Vraag.Nummer] = toepasselijk;
        if (toepasselijk.IsOnbekend)
        {
            werk.Voorwaardelijk = true;
            werk.Geheugen.Vergeet();
        }

        // In de strenge ronde staan hier nog de uitkomst en de eigen berekening van de gewone ronde, als de vraag daarin van toepassing was.
        Span<(Cel Uitkomst, Cel Berekend)> gewoon = stackalloc (Cel, Cel)[Vastgesteld.Length];
        for (var i = 0; i < gewoon.Length; i++)
        {
            gewoon[i] = (werk.Velden[Vastgesteld[i].Index], werk.Berekend[Vastgesteld[i].Index]);
        }

        foreach (var veld in Vraag.Veldenrij)
        {
            werk.Velden[veld.Index] = default;
        }

        if (toepasselijk.IsOnwaar)
        {
            return;
        }

        Bereken(werk);
        if (gewoon.Length == 0)
        {
            return;
        }

        foreach (var veld in Vraag.Veldenrij)
        {
            werk.Berekend[veld.Index] = werk.Velden[veld.Index];
        }

        for (var i = 0; i < gewoon.Length; i++)
        {
            LaatVoorgaan(werk, Vastgesteld[i], goldAlNiet ? null : gewoon[i]);
        }
    }

    /// <summary>
    /// Een besluit gaat voor op onze berekening. Zegt die zeker iets anders, of staat het besluit in onderzoek, dan is in de strenge ronde
    /// beide mogelijk.
    /// </summary>
    /// <param name="werk">De ronde.</param>
    /// <param name="besluit">Het besluit.</param>
    /// <param name="gewoon">Wat de gewone ronde gaf; <c>null</c> als de vraag daarin niet van toepassing was.</param>
    private static void LaatVoorgaan(Werk werk, Toekenning<Dossier> besluit, (Cel Uitkomst, Cel Berekend)? gewoon)
    {
        var cel = besluit.Bereken(werk, 0);
        var berekend = werk.Berekend[besluit.Index];
        if (besluit.Leidt(werk, cel))
        {
            werk.BesluitWijktAf |= berekend != cel && berekend.IsZeker(besluit.Soort, besluit.Kandidaten) && cel.IsZeker(besluit.Soort, besluit.Kandidaten);
            werk.Velden[besluit.Index] = cel;
        }

        if (werk.IsStreng)
        {
            var uit = MetEigen(werk.Velden[besluit.Index], berekend);
            if (gewoon is { } eerder)
            {
                uit = MetEigen(uit.Samen(eerder.Uitkomst, besluit.Soort), eerder.Berekend);
            }

            werk.Velden[besluit.Index] = uit;
        }

        Cel MetEigen(Cel uit, Cel eigen) => eigen.IsZeker(besluit.Soort, besluit.Kandidaten) ? uit.Samen(eigen, besluit.Soort) : uit;
    }

    public virtual void Bezoek(IBezoeker bezoeker)
    {
        foreach (var voorwaarde in Mits)
        {
            voorwaarde.Bezoek(bezoeker);
        }

        foreach (var besluit in Vastgesteld)
        {
            besluit.AlsBesluit?.Bezoek(bezoeker);
            besluit.Bezoek(bezoeker);
        }
    }

    /// <summary>Verzamelt wat ontbreekt; de uitwerking is net met een opname geëvalueerd.</summary>
    public void Ontbreekt(Werk werk, Ontbrekend naar)
    {
        Begin(werk);
        if (werk.Toepasselijk[Vraag.Nummer].IsOnbekend)
        {
            foreach (var voorwaarde in Mits)
            {
                voorwaarde.Ontbreekt(werk, 0, naar);
            }

            werk.Voorwaardelijk = true;
            werk.Geheugen.Vergeet();
        }

        OntbreektInRegels(werk, naar);
        foreach (var besluit in Vastgesteld)
        {
            if (besluit.AlsBesluit is not null && besluit.Leidt(werk, default))
            {
                besluit.Ontbreekt(werk, 0, naar);
            }
        }
    }

    private static void Begin(Werk werk)
    {
        werk.Voorwaardelijk = false;
        werk.GelezenLezingen = 0;
        werk.Geheugen.Vergeet();
    }

    protected abstract Uitwerking Filter(int wetsdatum);

    protected abstract void Bereken(Werk werk);

    protected abstract void OntbreektInRegels(Werk werk, Ontbrekend naar);

    /// <summary>Uitzonderingen gaan voor op alle gewone regels, uitzonderingen daarop weer daarvoor; verder de volgorde van de wet.</summary>
    protected static Regel<S>[] OpVolgorde<S>(IReadOnlyList<Regel<S>> regels)
    {
        int Diepte(Regel regel, int stap)
            => stap > regels.Count
                ? throw new InvalidOperationException($"De uitzonderingen van {regel.Id} lopen in een kring.")
                : regel.UitzonderingOp.Count == 0 ? 0
                : 1 + regels.Where(r => regel.UitzonderingOp.Contains(r.Id)).Select(r => Diepte(r, stap + 1)).DefaultIfEmpty(0).Max();
        return [.. regels.OrderByDescending(r => Diepte(r, 0))];
    }
}

/// <summary>
/// De eerste regel waarvan de voorwaarden gelden beslist; uitzonderingen gaan voor. Is van een regel onbekend of zij geldt, dan blijft
/// haar gevolg mogelijk naast dat van de regels erna.
/// </summary>
internal sealed class Beslislijst : Uitwerking
{
    private readonly Regel<Dossier>[] regels;

    public Beslislijst(Rechtsvraag vraag, Voorwaarde<Dossier>[] mits, params IReadOnlyList<Regel<Dossier>> regels)
        : base(vraag, mits) => this.regels = OpVolgorde(regels);

    public override IEnumerable<Regel> Regels => regels;

    public override void Bezoek(IBezoeker bezoeker)
    {
        base.Bezoek(bezoeker);
        foreach (var regel in regels)
        {
            regel.Bezoek(bezoeker);
        }
    }

    protected override Uitwerking Filter(int wetsdatum) => new Beslislijst(Vraag, Mits, [.. regels.Where(r => r.HoortBij(wetsdatum))]);

    protected override void Bereken(Werk werk)
    {
        var velden = Vraag.Veldenrij;
        var gevonden = false;
        for (var i = 0; i < regels.Length; i++)
        {
            var regel = regels[i];
            var toets = regel.Toets(werk, 0);
            if (toets.IsOnwaar)
            {
                continue;
            }

            Voeg(werk, regel, velden, gevonden);
            gevonden = true;
            if (toets.IsWaar)
            {
                for (var j = i + 1; j < regels.Length; j++)
                {
                    werk.Meld(regels[j], 0, Regelstatus.Verdrongen, 0);
                }

                return;
            }
        }

        // Geen regel besliste zeker: dan is ook een geval dat geen regel dekt nog mogelijk.
        foreach (var veld in velden)
        {
            werk.Velden[veld.Index] = default;
        }
    }

    protected override void OntbreektInRegels(Werk werk, Ontbrekend naar)
    {
        foreach (var regel in regels)
        {
            var toets = regel.Toets(werk, 0);
            if (toets.IsOnbekend)
            {
                regel.OntbreektVoor(werk, 0, naar);
            }

            if (!toets.IsOnwaar)
            {
                foreach (var toekenning in regel.Dan)
                {
                    toekenning.Ontbreekt(werk, 0, naar);
                }
            }

            if (toets.IsWaar)
            {
                // Een veld dat de beslissende regel niet noemt, regelen deze teksten niet.
                naar.NietGeregeld |= Vraag.Velden.Any(v => !v.Bijkomend && regel.Dan.All(t => t.Index != v.Index));
                return;
            }
        }

        naar.NietGeregeld = true;
    }

    private static void Voeg(Werk werk, Regel<Dossier> regel, ReadOnlySpan<Vraagveld> velden, bool bijBestaande)
    {
        for (var i = 0; i < velden.Length; i++)
        {
            var veld = velden[i];
            var cel = default(Cel);
            foreach (var toekenning in regel.Dan)
            {
                if (toekenning.Index == veld.Index)
                {
                    cel = toekenning.Bereken(werk, 0);
                    break;
                }
            }

            werk.Velden[veld.Index] = bijBestaande ? werk.Velden[veld.Index].Samen(cel, veld.Soort) : cel;
        }
    }
}

/// <summary>
/// Een vraag die deze editie niet regelt: de uitkomst is altijd onbekend. De regels zeggen waarom, en geven geen gevolg.
/// </summary>
internal sealed class NietGeregeld(Rechtsvraag vraag, params IReadOnlyList<Regel<Dossier>> reden) : Uitwerking(vraag, [])
{
    public override IEnumerable<Regel> Regels => reden;

    public override void Bezoek(IBezoeker bezoeker)
    {
        base.Bezoek(bezoeker);
        foreach (var regel in reden)
        {
            regel.Bezoek(bezoeker);
        }
    }

    protected override Uitwerking Filter(int wetsdatum) => new NietGeregeld(Vraag, [.. reden.Where(r => r.HoortBij(wetsdatum))]);

    protected override void Bereken(Werk werk)
    {
        for (var i = 0; i < reden.Count; i++)
        {
            reden[i].Toets(werk, 0);
        }
    }

    protected override void OntbreektInRegels(Werk werk, Ontbrekend naar) => naar.NietGeregeld = true;
}
