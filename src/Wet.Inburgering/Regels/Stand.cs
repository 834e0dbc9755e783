namespace Wet.Inburgering.Regels;

/// <summary>Een veld van de stand van een keten.</summary>
internal abstract class StandVeld<S>(int index, Celsoort soort, Bijonvolledig bijOnvolledig)
{
    public int Index => index;

    public Celsoort Soort => soort;

    public abstract Cel Begin(Werk werk);

    public abstract void BezoekBegin(IBezoeker bezoeker);

    public abstract void OntbreektBegin(Werk werk, Ontbrekend naar);

    /// <summary>Wat de stand nog kan zijn als de lijst niet volledig is.</summary>
    public Cel BijOnvolledig(Cel stand, Cel begin) => bijOnvolledig switch
    {
        Bijonvolledig.VanafBegin => Cel.Van(new Bereik(Math.Min(stand.Bereik.Min, begin.Bereik.Min), long.MaxValue)),
        _ => default,
    };
}

/// <summary>Wat een onvolledige lijst met een stand doet.</summary>
internal enum Bijonvolledig
{
    /// <summary>Alles kan.</summary>
    Alles,

    /// <summary>De stand loopt alleen op: ten minste het begin, naar boven open.</summary>
    VanafBegin,
}

/// <summary>Een datum, bedrag of aantal in de stand.</summary>
internal sealed class StandWaarde<S> : Waarde<S>
{
    private readonly string tekst;

    public StandWaarde(int index, string tekst, Waarde<Dossier> begin, Bijonvolledig bijOnvolledig = Bijonvolledig.Alles)
    {
        Index = index;
        this.tekst = tekst;
        Veld = new StandVeldWaarde(index, begin, bijOnvolledig);
        Eenheid = begin.Eenheid;
        Eind = new StandLezer(this);
    }

    public int Index { get; }

    public StandVeld<S> Veld { get; }

    /// <summary>De stand aan het eind van de keten.</summary>
    public Waarde<Dossier> Eind { get; }

    public override Eenheid Eenheid { get; }

    public override string Tekst => tekst;

    public override Bereik Bereken(Werk werk, int rij) => werk.Stand[Index].Bereik;

    public override void Bezoek(IBezoeker bezoeker)
    {
    }

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
    }

    private sealed class StandLezer(StandWaarde<S> stand) : Waarde<Dossier>
    {
        public override Eenheid Eenheid => stand.Eenheid;

        public override string Tekst => stand.Tekst;

        public override Bereik Bereken(Werk werk, int rij) => stand.Bereken(werk, rij);

        public override void Bezoek(IBezoeker bezoeker)
        {
        }

        public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
        {
        }
    }

    private sealed class StandVeldWaarde(int index, Waarde<Dossier> begin, Bijonvolledig bijOnvolledig) : StandVeld<S>(index, Celsoort.Bereik, bijOnvolledig)
    {
        public override Cel Begin(Werk werk) => Cel.Van(begin.Bereken(werk, 0));

        public override void BezoekBegin(IBezoeker bezoeker) => begin.Bezoek(bezoeker);

        public override void OntbreektBegin(Werk werk, Ontbrekend naar)
        {
            if (!begin.Bereken(werk, 0).IsPunt)
            {
                begin.Ontbreekt(werk, 0, naar);
            }
        }
    }
}

/// <summary>Een ja-neeveld in de stand; begint met nee.</summary>
internal sealed class StandJaNee<S> : Voorwaarde<S>
{
    private readonly string tekst;

    public StandJaNee(int index, string tekst)
    {
        Index = index;
        this.tekst = tekst;
        Veld = new StandVeldJaNee(index);
        Eind = new StandLezer(this);
    }

    public int Index { get; }

    public StandVeld<S> Veld { get; }

    /// <summary>De stand aan het eind van de keten.</summary>
    public Voorwaarde<Dossier> Eind { get; }

    public override string Tekst => tekst;

    public override Waarheid Toets(Werk werk, int rij) => werk.Stand[Index].Waarheid;

    public override void Bezoek(IBezoeker bezoeker)
    {
    }

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
    }

    private sealed class StandLezer(StandJaNee<S> stand) : Voorwaarde<Dossier>
    {
        public override string Tekst => stand.Tekst;

        public override Waarheid Toets(Werk werk, int rij) => stand.Toets(werk, rij);

        public override void Bezoek(IBezoeker bezoeker)
        {
        }

        public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
        {
        }
    }

    private sealed class StandVeldJaNee(int index) : StandVeld<S>(index, Celsoort.Waarheid, Bijonvolledig.Alles)
    {
        public override Cel Begin(Werk werk) => Cel.Van(Waarheid.Onwaar);

        public override void BezoekBegin(IBezoeker bezoeker)
        {
        }

        public override void OntbreektBegin(Werk werk, Ontbrekend naar)
        {
        }
    }
}
