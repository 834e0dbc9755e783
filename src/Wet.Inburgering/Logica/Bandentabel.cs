namespace Wet.Inburgering.Logica;

/// <summary>Een tabel uit de wet met aaneengesloten banden van hele aantallen. Wat buiten de banden valt regelt de tabel niet.</summary>
internal sealed class Bandentabel(string naam, Grondslag grondslag, Eenheid eenheid, params (long TotEnMet, long Waarde)[] banden)
{
    public string Naam => naam;

    public Grondslag Grondslag => grondslag;

    public Eenheid Eenheid => eenheid;

    public IReadOnlyList<(long TotEnMet, long Waarde)> Banden => banden;

    /// <summary>Leest de tabel bij een aantal; bij een onzeker aantal het bereik over de banden die nog kunnen.</summary>
    public Waarde<S> Bij<S>(Waarde<S> aantal) => new Bandwaarde<S>(this, aantal);

    public Bereik Lees(Bereik aantal)
    {
        var uit = default(Bereik);
        var gevonden = false;
        var van = 0L;
        foreach (var (totEnMet, waarde) in banden)
        {
            if (aantal.Min <= totEnMet && aantal.Max >= van)
            {
                uit = gevonden ? uit.Samen(Bereik.Punt(waarde)) : Bereik.Punt(waarde);
                gevonden = true;
            }

            van = totEnMet + 1;
        }

        // Kan het aantal boven de laatste band liggen, dan is er geen waarde die de tabel noemt.
        return gevonden && aantal.Max < van ? uit : Bereik.Alles;
    }

    private sealed class Bandwaarde<S>(Bandentabel tabel, Waarde<S> aantal) : EenWaarde<S>(aantal)
    {
        public override Eenheid Eenheid => tabel.Eenheid;

        public override string Tekst => $"{tabel.Naam} bij {Binnen.Tekst}";

        public override Bereik Bereken(Werk werk, int rij) => tabel.Lees(Binnen.Bereken(werk, rij));

        public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
        {
            base.Ontbreekt(werk, rij, naar);
            naar.NietGeregeld |= Binnen.Bereken(werk, rij).IsPunt;
        }
    }
}

/// <summary>Een datum plus een aantal maanden dat zelf een uitkomst is (REKEN-02).</summary>
internal sealed class DatumPlusMaanden<S> : TweeWaarden<S>
{
    /// <summary>Honderd jaar: langer dan iedere termijn van de wet; daarboven is het einde open.</summary>
    private const int MaxMaanden = 1200;

    public DatumPlusMaanden(Waarde<S> datum, Waarde<S> maanden)
        : base(datum, maanden)
    {
        if (datum.Eenheid != Eenheid.Datum || maanden.Eenheid != Eenheid.Maanden)
        {
            throw new InvalidOperationException($"Verwacht een datum en een aantal maanden: {datum.Tekst}, {maanden.Tekst}.");
        }
    }

    public override Eenheid Eenheid => Eenheid.Datum;

    public override string Tekst => $"{A.Tekst} plus {B.Tekst}";

    public override Bereik Bereken(Werk werk, int rij)
    {
        var datum = A.Bereken(werk, rij);
        var maanden = B.Bereken(werk, rij);
        return new(
            Datumgrens.Plus(datum.Min, Duur.Maanden((int)Math.Clamp(maanden.Min, 0, MaxMaanden))),
            maanden.Max > MaxMaanden ? long.MaxValue : Datumgrens.Plus(datum.Max, Duur.Maanden((int)Math.Max(0, maanden.Max))));
    }
}

/// <summary>Teruggeteld vanaf een datum, zoals "de twaalf maanden voor de dag van constatering".</summary>
internal sealed class DatumMin<S>(Waarde<S> datum, Parameter<Duur> duur, bool ruim = false) : EenWaarde<S>(datum)
{
    public override string Tekst => $"{duur.Tekst} voor {Binnen.Tekst}";

    public override Bereik Bereken(Werk werk, int rij)
    {
        var dag = Binnen.Bereken(werk, rij);
        var eraf = duur.Op(werk.Wetsdatum);
        return new(ruim ? Datumgrens.MinAfgekapt(dag.Min, eraf) : Datumgrens.Min(dag.Min, eraf), Datumgrens.Min(dag.Max, eraf));
    }

    public override void Bezoek(IBezoeker bezoeker)
    {
        base.Bezoek(bezoeker);
        bezoeker.Parameter(duur);
    }
}
