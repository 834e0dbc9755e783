namespace Wet.Inburgering.Plicht;

/// <summary>
/// De tabel met AOW-leeftijden naar geboortedag. Wie later is geboren dan de tabel reikt, bereikt de AOW-leeftijd niet eerder dan op de
/// laatste leeftijd van de tabel; wie eerder is geboren, heeft haar voor 2022 bereikt.
/// </summary>
internal sealed class AowLeeftijden(Grondslag grondslag, LocalDate eersteGeboortedag, LocalDate laatsteGeboortedag, (LocalDate GeborenVanaf, Duur Leeftijd, Zekerheid Zekerheid)[] tabel)
{
    private readonly int eerste = Dagnummer.Van(eersteGeboortedag);
    private readonly int laatste = Dagnummer.Van(laatsteGeboortedag);
    private readonly int voorDeTabel = Dagnummer.Van(Wetsdatum.Inwerkingtreding) - 1;
    private readonly (int Vanaf, Duur Leeftijd)[] rijen = [.. tabel.Select(r => (Dagnummer.Van(r.GeborenVanaf), r.Leeftijd))];

    public Grondslag Grondslag => grondslag;

    public IReadOnlyList<(LocalDate GeborenVanaf, Duur Leeftijd, Zekerheid Zekerheid)> Tabel => tabel;

    /// <summary>De dag waarop de AOW-leeftijd bereikt wordt: vroegst mogelijke en laatst mogelijke dag.</summary>
    public Bereik Op(Bereik geboortedag)
    {
        var min = Dag(geboortedag.Min).Min;
        return new(min, Math.Max(min, Dag(geboortedag.Max).Max));
    }

    private Bereik Dag(long geboortedag)
    {
        if (geboortedag < eerste)
        {
            return new(long.MinValue, voorDeTabel);
        }

        if (geboortedag > laatste)
        {
            return new(Datumgrens.Plus(geboortedag, rijen[^1].Leeftijd), long.MaxValue);
        }

        var i = rijen.Length - 1;
        while (rijen[i].Vanaf > geboortedag)
        {
            i--;
        }

        return Bereik.Punt(Datumgrens.Plus(geboortedag, rijen[i].Leeftijd));
    }
}

/// <summary>Afgeleid feit: de dag waarop iemand de AOW-leeftijd bereikt. Loopt nooit terug als de geboortedag later is.</summary>
internal sealed class AowDag(Waarde<Dossier> geboortedatum, AowLeeftijden tabel) : EenWaarde<Dossier>(geboortedatum)
{
    public override string Tekst => "de dag waarop de AOW-leeftijd wordt bereikt";

    public override Bereik Bereken(Werk werk, int rij) => tabel.Op(Binnen.Bereken(werk, rij));

    /// <summary>Is de geboortedag bekend en de dag toch niet, dan reikt de tabel niet ver genoeg.</summary>
    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        base.Ontbreekt(werk, rij, naar);
        naar.NietGeregeld |= Binnen.Bereken(werk, rij).IsPunt && !Bereken(werk, rij).IsPunt;
    }
}
