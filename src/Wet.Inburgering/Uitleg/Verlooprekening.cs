namespace Wet.Inburgering.Uitleg;

/// <summary>
/// Zoekt de dagen waarop een antwoord verandert, zonder iedere dag te beantwoorden. De feiten en de wettekst veranderen alleen op dagen die
/// uit het dossier en de regels te lezen zijn. Daartussen lopen alle waarden met de peildatum mee of staan zij stil: hebben twee dagen
/// hetzelfde spoor van beslissingen, dan ook alle dagen ertussen. Verschilt het spoor, dan wordt gedeeld, eerst op de dagen waarmee
/// de peildatum vergeleken werd en anders doormidden.
/// </summary>
internal sealed class Verlooprekening
{
    /// <summary>De langste tijd die in een keer te vragen is.</summary>
    public const int MaxDagen = 100_000;

    /// <summary>Een datum een duur na of voor de peildatum verspringt aan het eind van een maand hoogstens zoveel dagen.</summary>
    private const int MaxStap = 4;

    private readonly InburgeringEngine engine;
    private readonly Rechtsvraag vraag;
    private readonly Dossier dossier;
    private readonly int van;
    private readonly int tot;
    private readonly Beleidskader kader;
    private readonly Editie editie;
    private readonly LocalDate? bekendTot;
    private readonly Resultaat resultaat;
    private readonly Spoor spoor;
    private readonly Dictionary<Plan, bool[]> nodigPerPlan = [];
    private readonly SortedList<int, Dagstand> standen = [];
    private readonly Afhankelijkheden leest = new();

    public Verlooprekening(InburgeringEngine engine, Rechtsvraag vraag, Dossier dossier, LocalDate van, LocalDate tot, Beleidskader kader, Editie editie, LocalDate? bekendTot)
    {
        this.engine = engine;
        this.vraag = vraag;
        this.dossier = dossier;
        this.van = Dagnummer.Van(van);
        this.tot = Dagnummer.Van(tot);
        this.kader = kader;
        this.editie = editie;
        this.bekendTot = bekendTot;
        spoor = new(this.van, this.tot);
        resultaat = engine.NieuwResultaat(editie);
        resultaat.Gewoon.Spoor = resultaat.Streng.Spoor = spoor;
        foreach (var nodig in Nodig(editie.Uitwerkingen))
        {
            nodig.Bezoek(leest);
        }
    }

    /// <summary>Hoeveel dagen er beantwoord zijn.</summary>
    public int Beantwoord => standen.Count;

    public IReadOnlyList<Verloopperiode> Perioden()
    {
        var begin = van;
        foreach (var grens in Grenzen())
        {
            Deel(begin, grens - 1);
            begin = grens;
        }

        Deel(begin, tot - 1);
        return Samen();
    }

    /// <summary>De dagen waarop een gebeurtenis, de wettekst of een keuze van de gemeente anders wordt.</summary>
    private IEnumerable<int> Grenzen()
        => Gebeurtenissen().Select(g => g.Dag).Concat(Tekstgrenzen().Select(t => t.Dag)).Concat(kader.Keuzes.Select(k => Dagnummer.Van(k.Vanaf))).Append(Dagnummer.Van(editie.Vanaf))
            .Where(d => d > van && d < tot).Distinct().Order().ToList();

    private IEnumerable<(int Dag, string Pad)> Gebeurtenissen() => Datums().Where(d => d.Feit.Rol == Datumrol.Gebeurtenis).Select(d => (d.Dag, d.Pad));

    /// <summary>De uiteinden van alle (deels) bekende datums in het dossier die de vraag kan lezen.</summary>
    private IEnumerable<(Feit Feit, int Dag, string Pad)> Datums()
    {
        var catalogus = Feitencatalogus.Standaard;
        var los = catalogus.Feiten.Where(f => f.Soort == Feitsoort.Datum && leest.Feiten.Contains(f)).SelectMany(f => Uiteinden(f, dossier, f.Pad));
        var inLijsten = catalogus.Lijsten.SelectMany(l => l.Lees(dossier).Items.SelectMany((item, i) => l.Feiten
            .Where(f => f.Soort == Feitsoort.Datum && (f == l.Sleutel ? leest.Lijsten.Contains(l) || leest.Feiten.Contains(f) : leest.Feiten.Contains(f)))
            .SelectMany(f => Uiteinden(f, item, $"{l.Naam}[{i}].{f.Pad}"))));
        return los.Concat(inLijsten);
    }

    private static IEnumerable<(Feit Feit, int Dag, string Pad)> Uiteinden(Feit feit, object bron, string pad)
    {
        var aflezing = feit.Lees(bron);
        var bereik = aflezing.Cel.Bereik;
        return aflezing.IsBekend
            ? new[] { bereik.Min, bereik.Max }.Distinct().Where(d => d is >= Dagnummer.Min and <= Dagnummer.Max).Select(d => (feit, (int)d, pad))
            : [];
    }

    /// <summary>De dagen waarop een regel begint of eindigt, of een getal uit de wet een andere waarde krijgt (voor de eerste waarde geldt die ook).</summary>
    private IEnumerable<(int Dag, Regel? Regel, string? Parameter)> Tekstgrenzen()
        => leest.Regels.Where(r => r.Id.Length > 0).SelectMany(r => new[] { r.GeldigVanaf, r.GeldigTot }.OfType<LocalDate>().Select(d => (Dagnummer.Van(d), (Regel?)r, (string?)null)))
            .Concat(leest.Parameters.SelectMany(p => p.Versies.Skip(1).Select(v => (Dagnummer.Van(v.Vanaf), (Regel?)null, (string?)p.Naam))));

    /// <summary>Deelt tot iedere dag van <paramref name="a"/> tot en met <paramref name="b"/> vaststaat.</summary>
    private void Deel(int a, int b)
    {
        var (begin, einde) = (Op(a), Op(b));
        if (b - a <= 1)
        {
            return;
        }

        if (begin.Spoor == einde.Spoor && (begin.IsGelijkAan(einde) || begin.SchuiftNaar(einde, b - a)))
        {
            return;
        }

        if (begin.Spoor != einde.Spoor && spoor.Tussen(a, b) is { } omslag)
        {
            spoor.Klaar(omslag);
            if (omslag - 1 >= a)
            {
                Deel(a, omslag - 1);
            }

            Deel(omslag, b);
            return;
        }

        var midden = a + ((b - a) / 2);
        Deel(a, midden);
        Deel(midden, b);
    }

    private Dagstand Op(int dag)
    {
        if (standen.TryGetValue(dag, out var stand))
        {
            return stand;
        }

        var gecontroleerd = Gecontroleerd(dag);
        spoor.Opnieuw(dag);
        InburgeringEngine.Voorbereid(gecontroleerd, resultaat, kader);
        var plan = resultaat.Plan!;
        if (!nodigPerPlan.TryGetValue(plan, out var nodig))
        {
            var uitwerkingen = Nodig(plan.Uitwerkingen).ToHashSet();
            nodigPerPlan[plan] = nodig = [.. plan.Uitwerkingen.Select(uitwerkingen.Contains)];
        }

        for (var i = 0; i < nodig.Length; i++)
        {
            if (nodig[i])
            {
                InburgeringEngine.Evalueer(plan.Uitwerkingen[i], resultaat);
            }
        }

        InburgeringEngine.Streng(resultaat, nodig);
        spoor.Voeg(resultaat.Gewoon.BesluitWijktAf ? 1 : 0);
        stand = Dagstand.Van(vraag, resultaat.WerkVoor(vraag), spoor.Waarde);
        resultaat.LaatLos();
        return standen[dag] = stand;
    }

    private GecontroleerdDossier Gecontroleerd(int dag)
        => dossier.Controleer(new Peildata(Dagnummer.AlsDatum(dag), null, bekendTot), out var gecontroleerd, out var fouten) ? gecontroleerd : throw new OngeldigDossierException(fouten);

    /// <summary>
    /// De uitwerking van de vraag en alles wat zij leest, en die waar een besluit kan voorgaan: of zo'n besluit afwijkt, bepaalt mede de
    /// strenge ronde van iedere vraag.
    /// </summary>
    private List<Uitwerking> Nodig(IReadOnlyList<Uitwerking> uitwerkingen)
    {
        var nodig = new HashSet<Rechtsvraag>();
        foreach (var uitwerking in uitwerkingen.Where(u => u.Vraag == vraag || u.Vastgesteld.Length > 0))
        {
            Voeg(uitwerking);
        }

        return [.. uitwerkingen.Where(u => nodig.Contains(u.Vraag))];

        void Voeg(Uitwerking uitwerking)
        {
            if (!nodig.Add(uitwerking.Vraag))
            {
                return;
            }

            var verzamelaar = new Afhankelijkheden();
            uitwerking.Bezoek(verzamelaar);
            foreach (var eerder in verzamelaar.Vragen)
            {
                Voeg(uitwerkingen.First(u => u.Vraag == eerder));
            }
        }
    }

    private List<Verloopperiode> Samen()
    {
        // Twee beantwoorde dagen met dagen ertussen zijn gelijk of schuiven mee; alleen tussen buurdagen kan iets veranderen.
        var dagen = standen.Keys.ToList();
        var begin = new List<int> { van };
        for (var i = 1; i < dagen.Count; i++)
        {
            if (dagen[i] == dagen[i - 1] + 1 && IsVerandering(dagen[i]))
            {
                begin.Add(dagen[i]);
            }
        }

        var uit = new List<Verloopperiode>();
        Beoordeling? vorige = null;
        for (var i = 0; i < begin.Count; i++)
        {
            var einde = i + 1 < begin.Count ? begin[i + 1] : tot;
            var beoordeling = engine.Beoordeel(Gecontroleerd(begin[i]), kader, editie);
            uit.Add(new(
                Dagnummer.AlsDatum(begin[i]),
                Dagnummer.AlsDatum(einde),
                beoordeling,
                vraag,
                [.. Schuivend(begin[i], einde - 1)],
                i == 0 ? [] : Redenen(begin[i], Dagvoor(begin[i], vorige!), beoordeling)));
            vorige = beoordeling;
        }

        return uit;

        Beoordeling Dagvoor(int dag, Beoordeling laatste)
            => laatste.Peildata.Peildatum == Dagnummer.AlsDatum(dag - 1) ? laatste : engine.Beoordeel(Gecontroleerd(dag - 1), kader, editie);
    }

    /// <summary>Is het antwoord op deze dag een ander dan de dag ervoor?</summary>
    private bool IsVerandering(int dag)
    {
        var (was, wordt) = (Op(dag - 1), Op(dag));
        if (!was.ZelfdeOpzet(wordt))
        {
            return true;
        }

        for (var i = 0; i < was.Grenzen.Length; i++)
        {
            var stap = Stap(dag, i);
            if (stap != 0 && !(IsKlein(stap) && (ZelfdeKant(stap, dag - 1, i) || ZelfdeKant(stap, dag + 1, i))))
            {
                return true;
            }
        }

        return false;
    }

    private bool ZelfdeKant(long stap, int dag, int grens) => Stap(dag, grens) is var buur && IsKlein(buur) && Math.Sign(buur) == Math.Sign(stap);

    private static bool IsKlein(long stap) => stap is >= -MaxStap and <= MaxStap and not 0;

    /// <summary>Hoeveel een grens op deze dag verspringt; nul als dat niet te zeggen is.</summary>
    private long Stap(int dag, int grens)
        => dag <= van || dag >= tot || !Op(dag - 1).ZelfdeOpzet(Op(dag)) ? 0 : Dagstand.Stap(Op(dag - 1).Grenzen[grens], Op(dag).Grenzen[grens]);

    private IEnumerable<Vraagveld> Schuivend(int eerste, int laatste)
    {
        var (a, b) = (Op(eerste), Op(laatste));
        return a.ZelfdeOpzet(b) ? a.Veldgrenzen.Where((_, i) => a.Grenzen[i] != b.Grenzen[i]).Distinct() : [];
    }

    private List<Verloopreden> Redenen(int dag, Beoordeling was, Beoordeling wordt)
    {
        var uit = new List<Verloopreden>();
        uit.AddRange(Tekstgrenzen().Where(t => t.Dag == dag && t.Parameter is not null).Select(t => new Verloopreden(Verloopoorzaak.Wettekst, null, null, null, t.Parameter)).Distinct());
        uit.AddRange(kader.Keuzes.Where(k => Dagnummer.Van(k.Vanaf) == dag && leest.Lezingen.Contains(k.Lezing)).Select(k => new Verloopreden(Verloopoorzaak.Beleidskeuze, null, null, null, k.Lezing.Id)));
        uit.AddRange(Datums().Where(d => (d.Feit.Rol == Datumrol.Gebeurtenis && d.Dag == dag) || (d.Feit.Rol == Datumrol.Einde && d.Dag == dag - 1) || (d.Feit.Rol == Datumrol.EindeExclusief && d.Dag == dag))
            .Select(d => new Verloopreden(Verloopoorzaak.Feit, null, null, null, d.Pad)).Distinct());

        // De regels van de vraag zelf; valt daar geen anders uit, dan die van de vragen die zij leest.
        var eigen = Omgeslagen([vraag], dag, was, wordt);
        uit.AddRange(eigen.Count > 0 ? eigen : Omgeslagen([.. Eerdere(wordt.Plan)], dag, was, wordt));
        return uit.Count > 0 ? uit : [.. wordt.Plan.Uitwerking(vraag).Regels.Where(r => r.Id.Length > 0 && wordt.Uitkomst(vraag).RegelStatus(r) is Regelstatus.Waar or Regelstatus.Onbekend)
            .Select(r => new Verloopreden(Verloopoorzaak.Regel, r, was.Uitkomst(vraag).RegelStatus(r), wordt.Uitkomst(vraag).RegelStatus(r), null))];
    }

    private List<Verloopreden> Omgeslagen(IReadOnlyList<Rechtsvraag> vragen, int dag, Beoordeling was, Beoordeling wordt)
    {
        var uit = new List<Verloopreden>();
        foreach (var eerder in vragen)
        {
            var (a, b) = (was.Uitkomst(eerder), wordt.Uitkomst(eerder));
            foreach (var regel in editie.UitwerkingVan(eerder).Regels.Where(r => r.Id.Length > 0))
            {
                var (toen, nu) = (a.RegelStatus(regel), b.RegelStatus(regel));
                if (toen != nu)
                {
                    var isTekst = Dagnummer.Van(regel.GeldigVanaf) == dag || (regel.GeldigTot is { } einde && Dagnummer.Van(einde) == dag);
                    uit.Add(new(isTekst ? Verloopoorzaak.Wettekst : Verloopoorzaak.Regel, regel, toen, nu, null));
                }
            }
        }

        // Een regel die eerst en nu niets bijdroeg (niet waar, verdrongen) zegt niet waarom het antwoord anders is.
        var doorslag = uit.Where(r => Telt(r.Was) || Telt(r.Wordt)).ToList();
        return doorslag.Count > 0 ? doorslag : uit;

        static bool Telt(Regelstatus? status) => status is Regelstatus.Waar or Regelstatus.Onbekend;
    }

    private IEnumerable<Rechtsvraag> Eerdere(Plan plan)
    {
        var gezien = new HashSet<Rechtsvraag> { vraag };
        var wachtrij = new Queue<Rechtsvraag>([vraag]);
        while (wachtrij.TryDequeue(out var volgende))
        {
            foreach (var eerder in plan.VragenVan(volgende).Where(gezien.Add))
            {
                wachtrij.Enqueue(eerder);
                yield return eerder;
            }
        }
    }

    /// <summary>Het antwoord op een dag, voor zover het zichtbaar is, en het spoor ernaartoe.</summary>
    private sealed class Dagstand
    {
        private readonly Waarheid toepasselijk;
        private readonly Cel[] vast;

        private Dagstand(Waarheid toepasselijk, Cel[] vast, long[] grenzen, Vraagveld[] veldgrenzen, ulong spoor)
        {
            this.toepasselijk = toepasselijk;
            this.vast = vast;
            Grenzen = grenzen;
            Veldgrenzen = veldgrenzen;
            Spoor = spoor;
        }

        public ulong Spoor { get; }

        /// <summary>De onder- en bovengrens van ieder veld met een dag of aantal dagen: die kunnen meeschuiven.</summary>
        public long[] Grenzen { get; }

        public Vraagveld[] Veldgrenzen { get; }

        public static Dagstand Van(Rechtsvraag vraag, Werk werk, ulong spoor)
        {
            var toepasselijk = werk.Toepasselijk[vraag.Nummer];
            var vast = new List<Cel>();
            var grenzen = new List<long>();
            var veldgrenzen = new List<Vraagveld>();
            var nee = vraag.ZegtNee(werk.Velden);
            foreach (var veld in toepasselijk.IsOnwaar ? [] : vraag.Veldenrij)
            {
                var cel = werk.Velden[veld.Index];
                if (veld.Bijkomend && nee)
                {
                    continue;
                }

                if (veld.Soort == Celsoort.Bereik && veld.Eenheid is Eenheid.Datum or Eenheid.Dagen)
                {
                    var zichtbaar = new Velduitkomst(veld, cel);
                    grenzen.Add(zichtbaar.Vroegst is { } vroegst ? Dagnummer.Van(vroegst) : zichtbaar.Minimum ?? long.MinValue);
                    grenzen.Add(zichtbaar.Laatst is { } laatst ? Dagnummer.Van(laatst) : zichtbaar.Maximum ?? long.MaxValue);
                    veldgrenzen.AddRange([veld, veld]);
                    vast.Add(Cel.Van(zichtbaar.IsZeker ? Waarheid.Waar : Waarheid.Onwaar));
                }
                else
                {
                    vast.Add(cel);
                }
            }

            return new(toepasselijk, [.. vast], [.. grenzen], [.. veldgrenzen], spoor);
        }

        public bool IsGelijkAan(Dagstand ander) => ZelfdeOpzet(ander) && Grenzen.AsSpan().SequenceEqual(ander.Grenzen);

        /// <summary>Op de dagen en aantallen dagen na hetzelfde antwoord.</summary>
        public bool ZelfdeOpzet(Dagstand ander)
            => toepasselijk == ander.toepasselijk && Grenzen.Length == ander.Grenzen.Length && vast.AsSpan().SequenceEqual(ander.vast);

        /// <summary>Schuift iedere grens die verandert iedere dag een dag op (of terug)?</summary>
        public bool SchuiftNaar(Dagstand ander, int dagen)
        {
            if (!ZelfdeOpzet(ander))
            {
                return false;
            }

            for (var i = 0; i < Grenzen.Length; i++)
            {
                var stap = Stap(Grenzen[i], ander.Grenzen[i]);
                if (stap != 0 && Math.Abs(stap) != dagen)
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>Van de ene grens naar de andere; van of naar onbegrensd is een sprong.</summary>
        public static long Stap(long was, long wordt)
            => was == wordt ? 0 : was is long.MinValue or long.MaxValue || wordt is long.MinValue or long.MaxValue ? long.MaxValue : wordt - was;
    }
}
