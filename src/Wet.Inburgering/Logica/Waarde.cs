namespace Wet.Inburgering.Logica;

/// <summary>Een waarde over een onderwerp: een feit, een parameter, een uitkomst of een som daarvan, altijd als bereik van wat nog kan.</summary>
/// <typeparam name="S">Het onderwerp.</typeparam>
internal abstract class Waarde<S> : Knoop
{
    public abstract Eenheid Eenheid { get; }

    public static Voorwaarde<S> operator <(Waarde<S> a, Waarde<S> b) => new Vergelijking<S>(a, b, false, $"{a.Tekst} is {Kleiner(a)} {b.Tekst}");

    public static Voorwaarde<S> operator >(Waarde<S> a, Waarde<S> b) => new Vergelijking<S>(b, a, false, $"{a.Tekst} is {Groter(a)} {b.Tekst}");

    public static Voorwaarde<S> operator >=(Waarde<S> a, Waarde<S> b) => new Vergelijking<S>(a, b, true, $"{a.Tekst} is {Minstens_(a)} {b.Tekst}");

    public static Voorwaarde<S> operator <=(Waarde<S> a, Waarde<S> b) => new Vergelijking<S>(b, a, true, $"{a.Tekst} is {Hoogstens_(a)} {b.Tekst}");

    public static Waarde<S> operator +(Waarde<S> a, Waarde<S> b) => new Som<S>(a, b);

    public static Waarde<S> operator -(Waarde<S> a, Waarde<S> b) => new Verschil<S>(a, b);

    /// <summary>Een datum met een wettelijke duur erbij (REKEN-02).</summary>
    public static Waarde<S> operator +(Waarde<S> datum, Parameter<Duur> duur) => new DatumPlus<S>(datum, duur);

    public static Waarde<S> operator +(Waarde<S> datum, Duur duur) => new DatumPlus<S>(datum, new VasteParameter<Duur>(duur, duur.ToString()));

    public static implicit operator Waarde<S>(Waarde<Dossier> dossier) => new DossierWaarde<S>(dossier);

    public static implicit operator Waarde<S>(Parameter<long> parameter) => new ParameterWaarde<S>(parameter);

    public Waarde<S> Hoogstens(Waarde<S> grens) => new Begrensd<S>(this, grens, true);

    public Waarde<S> Minstens(Waarde<S> grens) => new Begrensd<S>(this, grens, false);

    /// <summary>Een percentage uit de wet van deze waarde.</summary>
    public Waarde<S> Procent(Parameter<long> percentage) => new PercentageVan<S>(this, percentage);

    /// <summary>Zoveel maal deze waarde als de wet zegt.</summary>
    public Waarde<S> Maal(Parameter<long> factor) => new MaalParameter<S>(this, factor);

    /// <summary>Rekent verder in tienduizendste centen, zodat percentages van percentages precies opgaan.</summary>
    public Waarde<S> Precies() => new PrecieseCent<S>(this);

    /// <summary>Van tienduizendste centen terug naar hele centen, naar boven afgerond.</summary>
    public Waarde<S> OpHeleCent() => new HeleCent<S>(this);

    /// <summary>Aantal delen van een cent bij precies rekenen.</summary>
    public const int DeelVanCent = 10_000;

    /// <summary>Dezelfde waarde onder een naam, voor leesbare teksten.</summary>
    public Waarde<S> Genoemd(string naam) => new BenoemdeWaarde<S>(this, naam);

    public abstract Bereik Bereken(Werk werk, int rij);

    /// <summary>Verzamelt de feiten die deze waarde nog niet tot een punt maken.</summary>
    public abstract void Ontbreekt(Werk werk, int rij, Ontbrekend naar);

    internal static void EisGelijkeEenheid(Waarde<S> a, Waarde<S> b, string wat)
    {
        if (a.Eenheid != b.Eenheid)
        {
            throw new InvalidOperationException($"Kan {a.Eenheid} ({a.Tekst}) en {b.Eenheid} ({b.Tekst}) niet {wat}.");
        }
    }

    private static string Kleiner(Waarde<S> a) => a.Eenheid == Eenheid.Datum ? "voor" : "minder dan";

    private static string Groter(Waarde<S> a) => a.Eenheid == Eenheid.Datum ? "na" : "meer dan";

    private static string Minstens_(Waarde<S> a) => a.Eenheid == Eenheid.Datum ? "op of na" : "ten minste";

    private static string Hoogstens_(Waarde<S> a) => a.Eenheid == Eenheid.Datum ? "op of voor" : "ten hoogste";
}

internal abstract class TweeWaarden<S>(Waarde<S> a, Waarde<S> b) : Waarde<S>
{
    protected Waarde<S> A { get; } = a;

    protected Waarde<S> B { get; } = b;

    public override void Bezoek(IBezoeker bezoeker)
    {
        A.Bezoek(bezoeker);
        B.Bezoek(bezoeker);
    }

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        A.Ontbreekt(werk, rij, naar);
        B.Ontbreekt(werk, rij, naar);
    }
}

internal sealed class Som<S> : TweeWaarden<S>
{
    public Som(Waarde<S> a, Waarde<S> b)
        : base(a, b)
    {
        if (b.Eenheid == Eenheid.Datum || (a.Eenheid != b.Eenheid && !(a.Eenheid == Eenheid.Datum && b.Eenheid == Eenheid.Dagen)))
        {
            EisGelijkeEenheid(a, b, "optellen");
            throw new InvalidOperationException($"Kan twee datums niet optellen: {a.Tekst}, {b.Tekst}.");
        }
    }

    public override Eenheid Eenheid => A.Eenheid;

    public override string Tekst => $"{A.Tekst} plus {B.Tekst}";

    public override Bereik Bereken(Werk werk, int rij) => A.Bereken(werk, rij) + B.Bereken(werk, rij);
}

/// <summary>Verschil; tussen twee datums een aantal dagen.</summary>
internal sealed class Verschil<S> : TweeWaarden<S>
{
    public Verschil(Waarde<S> a, Waarde<S> b)
        : base(a, b)
    {
        if (!(a.Eenheid == Eenheid.Datum && b.Eenheid == Eenheid.Dagen))
        {
            EisGelijkeEenheid(a, b, "aftrekken");
        }
    }

    public override Eenheid Eenheid => A.Eenheid == Eenheid.Datum && B.Eenheid == Eenheid.Datum ? Eenheid.Dagen : A.Eenheid;

    public override string Tekst => Eenheid == Eenheid.Dagen ? $"de dagen van {B.Tekst} tot {A.Tekst}" : $"{A.Tekst} min {B.Tekst}";

    public override Bereik Bereken(Werk werk, int rij) => A.Bereken(werk, rij) - B.Bereken(werk, rij);
}

internal sealed class Begrensd<S> : TweeWaarden<S>
{
    private readonly bool hoogstens;

    public Begrensd(Waarde<S> a, Waarde<S> grens, bool hoogstens)
        : base(a, grens)
    {
        EisGelijkeEenheid(a, grens, "begrenzen");
        this.hoogstens = hoogstens;
    }

    public override Eenheid Eenheid => A.Eenheid;

    public override string Tekst => Eenheid == Eenheid.Datum
        ? $"de {(hoogstens ? "vroegste" : "laatste")} van {A.Tekst} en {B.Tekst}"
        : $"{A.Tekst}, maar {(hoogstens ? "hoogstens" : "minstens")} {B.Tekst}";

    public override Bereik Bereken(Werk werk, int rij)
        => hoogstens ? A.Bereken(werk, rij).Hoogstens(B.Bereken(werk, rij)) : A.Bereken(werk, rij).Minstens(B.Bereken(werk, rij));
}

internal abstract class EenWaarde<S>(Waarde<S> binnen) : Waarde<S>
{
    protected Waarde<S> Binnen { get; } = binnen;

    public override Eenheid Eenheid => Binnen.Eenheid;

    public override void Bezoek(IBezoeker bezoeker) => Binnen.Bezoek(bezoeker);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar) => Binnen.Ontbreekt(werk, rij, naar);
}

/// <summary>Ergens van de ene tot en met de andere waarde.</summary>
internal sealed class Tussen<S>(Waarde<S> a, Waarde<S> b) : TweeWaarden<S>(a, b)
{
    public override Eenheid Eenheid => A.Eenheid;

    public override string Tekst => $"tussen {A.Tekst} en {B.Tekst}";

    public override Bereik Bereken(Werk werk, int rij) => A.Bereken(werk, rij).Samen(B.Bereken(werk, rij));
}

/// <summary>Een waarde onder een eigen naam.</summary>
internal sealed class BenoemdeWaarde<S>(Waarde<S> binnen, string naam) : EenWaarde<S>(binnen)
{
    public override string Tekst => naam;

    public override Bereik Bereken(Werk werk, int rij) => Binnen.Bereken(werk, rij);
}

/// <summary>Een bedrag in delen van een cent.</summary>
internal sealed class PrecieseCent<S>(Waarde<S> binnen) : EenWaarde<S>(binnen)
{
    public override string Tekst => Binnen.Tekst;

    public override Bereik Bereken(Werk werk, int rij) => Binnen.Bereken(werk, rij).Maal(DeelVanCent);
}

/// <summary>Een aantal maal een waarde; het aantal staat in de wet.</summary>
internal sealed class MaalParameter<S>(Waarde<S> binnen, Parameter<long> factor) : EenWaarde<S>(binnen)
{
    public override string Tekst => $"{factor.Tekst} maal {Binnen.Tekst}";

    public override Bereik Bereken(Werk werk, int rij) => Binnen.Bereken(werk, rij).Maal(factor.Op(werk.Wetsdatum));

    public override void Bezoek(IBezoeker bezoeker)
    {
        base.Bezoek(bezoeker);
        bezoeker.Parameter(factor);
    }
}

/// <summary>Afronding op een hele cent, naar boven: een rekenafspraak.</summary>
internal sealed class HeleCent<S>(Waarde<S> binnen) : EenWaarde<S>(binnen)
{
    public override string Tekst => $"{Binnen.Tekst}, op hele centen naar boven afgerond";

    public override Bereik Bereken(Werk werk, int rij)
    {
        var bereik = Binnen.Bereken(werk, rij);
        return new(NaarBoven(bereik.Min), NaarBoven(bereik.Max));
    }

    private static long NaarBoven(long waarde)
        => waarde is long.MinValue or long.MaxValue ? waarde : Math.DivRem(waarde, DeelVanCent) is var (q, r) && r > 0 ? q + 1 : q;
}

internal sealed class PercentageVan<S>(Waarde<S> binnen, Parameter<long> percentage) : EenWaarde<S>(binnen)
{
    public override string Tekst => $"{percentage.Tekst}% van {Binnen.Tekst}";

    public override Bereik Bereken(Werk werk, int rij) => Binnen.Bereken(werk, rij).Deel(percentage.Op(werk.Wetsdatum), 100);

    public override void Bezoek(IBezoeker bezoeker)
    {
        base.Bezoek(bezoeker);
        bezoeker.Parameter(percentage);
    }
}

/// <summary>Een datum plus een wettelijke duur. De berekening loopt nooit terug als de datum later is, dus de uiteinden volstaan.</summary>
internal sealed class DatumPlus<S> : EenWaarde<S>
{
    private readonly Parameter<Duur> duur;

    public DatumPlus(Waarde<S> datum, Parameter<Duur> duur)
        : base(datum)
    {
        if (datum.Eenheid != Eenheid.Datum)
        {
            throw new InvalidOperationException($"Een duur telt alleen bij een datum op, niet bij {datum.Tekst}.");
        }

        this.duur = duur;
    }

    public override string Tekst => $"{Binnen.Tekst} plus {duur.Tekst}";

    public override Bereik Bereken(Werk werk, int rij)
    {
        var datum = Binnen.Bereken(werk, rij);
        var erbij = duur.Op(werk.Wetsdatum);
        var min = Datumgrens.Plus(datum.Min, erbij);
        return Bereik.Geordend(min, datum.IsPunt ? min : Datumgrens.Plus(datum.Max, erbij));
    }

    public override void Bezoek(IBezoeker bezoeker)
    {
        base.Bezoek(bezoeker);
        bezoeker.Parameter(duur);
    }
}

internal sealed class DossierWaarde<S>(Waarde<Dossier> binnen) : Waarde<S>
{
    public override Eenheid Eenheid => binnen.Eenheid;

    public override string Tekst => binnen.Tekst;

    private readonly int plaats = Geheugen.Plaats();

    public override Bereik Bereken(Werk werk, int rij)
    {
        if (werk.Geheugen.Heeft(plaats))
        {
            return werk.Geheugen[plaats].Bereik;
        }

        var uit = binnen.Bereken(werk, 0);
        werk.Geheugen[plaats] = Cel.Van(uit);
        return uit;
    }

    public override void Bezoek(IBezoeker bezoeker) => binnen.Bezoek(bezoeker);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar) => binnen.Ontbreekt(werk, 0, naar);
}

/// <summary>Een vaste waarde, zoals 0 of een mijlpaal die elders als parameter staat.</summary>
internal sealed class Vast<S>(long waarde, Eenheid eenheid, string tekst) : Waarde<S>
{
    public override Eenheid Eenheid => eenheid;

    public override string Tekst => tekst;

    public override Bereik Bereken(Werk werk, int rij) => Bereik.Punt(waarde);

    public override void Bezoek(IBezoeker bezoeker)
    {
    }

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
    }
}

internal sealed class ParameterWaarde<S>(Parameter<long> parameter) : Waarde<S>
{
    public override Eenheid Eenheid => parameter.Eenheid;

    public override string Tekst => parameter.Tekst;

    public override Bereik Bereken(Werk werk, int rij) => Bereik.Punt(parameter.Op(werk.Wetsdatum));

    public override void Bezoek(IBezoeker bezoeker) => bezoeker.Parameter(parameter);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
    }
}

/// <summary>De peildatum: de dag waarover gevraagd wordt.</summary>
internal sealed class Peildag : Waarde<Dossier>
{
    public override Eenheid Eenheid => Eenheid.Datum;

    public override string Tekst => "de peildatum";

    public override Bereik Bereken(Werk werk, int rij) => Bereik.Punt(werk.Peildatum);

    public override void Bezoek(IBezoeker bezoeker)
    {
    }

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
    }
}

/// <summary>Als … dan … anders …: bij een onbekende voorwaarde blijven beide waarden mogelijk.</summary>
internal sealed class Naargelang<S> : Waarde<S>
{
    private readonly Voorwaarde<S> als;
    private readonly Waarde<S> dan;
    private readonly Waarde<S> anders;

    public Naargelang(Voorwaarde<S> als, Waarde<S> dan, Waarde<S> anders)
    {
        Waarde<S>.EisGelijkeEenheid(dan, anders, "kiezen");
        this.als = als;
        this.dan = dan;
        this.anders = anders;
    }

    public override Eenheid Eenheid => dan.Eenheid;

    public override string Tekst => $"{dan.Tekst} (als {als.Tekst}; anders {anders.Tekst})";

    public override Bereik Bereken(Werk werk, int rij)
    {
        var keus = als.Toets(werk, rij);
        return keus.IsWaar ? dan.Bereken(werk, rij)
            : keus.IsOnwaar ? anders.Bereken(werk, rij)
            : dan.Bereken(werk, rij).Samen(anders.Bereken(werk, rij));
    }

    public override void Bezoek(IBezoeker bezoeker)
    {
        als.Bezoek(bezoeker);
        dan.Bezoek(bezoeker);
        anders.Bezoek(bezoeker);
    }

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        als.Ontbreekt(werk, rij, naar);
        var keus = als.Toets(werk, rij);
        if (!keus.IsOnwaar)
        {
            dan.Ontbreekt(werk, rij, naar);
        }

        if (!keus.IsWaar)
        {
            anders.Ontbreekt(werk, rij, naar);
        }
    }
}

/// <summary>Verlengt een uiterste dag naar de eerste werkdag (Algemene termijnenwet art. 1, REKEN-03).</summary>
internal sealed class TotWerkdag<S>(Waarde<S> dag) : EenWaarde<S>(dag)
{
    public override string Tekst => $"{Binnen.Tekst}, verlengd tot een werkdag (Algemene termijnenwet)";

    public override Bereik Bereken(Werk werk, int rij)
    {
        var bereik = Binnen.Bereken(werk, rij);
        return new(Datumgrens.Werkdag(bereik.Min).Vroegst, Datumgrens.Werkdag(bereik.Max).Laatst);
    }
}
