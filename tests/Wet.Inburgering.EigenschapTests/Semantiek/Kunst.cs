using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Regels;

namespace Wet.Inburgering.EigenschapTests.Semantiek;

/// <summary>Een kunstmatige lijst en losse cellen, zodat een wet van de rekenmachine zonder regels van recht na te gaan is.</summary>
internal static class Kunst
{
    public const int Dag = 1;
    public const int Getal = 2;
    public const int Ja = 3;
    public const int Kleurkolom = 4;

    private static readonly WaardeFeit<Onderdeel> Dagfeit = Feiten.Datum<Onderdeel>("dag", _ => default, "de dag", "Welke dag?", Bron.Persoon);

    private static readonly WaardeFeit<Onderdeel> Getalfeit = Feiten.Aantal<Onderdeel>("getal", _ => default, "het getal", "Welk getal?", Bron.Persoon);

    private static readonly JaNeeFeit<Onderdeel> Jafeit = Feiten.JaNee<Onderdeel>("ja", _ => default, "ja", "Ja?", Bron.Persoon);

    private static readonly KeuzeFeit<Onderdeel, Kleur> Kleurfeit = Feiten.Keuze<Onderdeel, Kleur>("kleur", _ => default, "de kleur", "Welke kleur?", Bron.Persoon);

    public static Lijstfeit<Onderdeel> Lijst { get; } = MaakLijst();

    public static Waarde<Onderdeel> DagVan => Dagfeit;

    public static Waarde<Onderdeel> GetalVan => Getalfeit;

    public static Voorwaarde<Onderdeel> JaVan => Jafeit;

    public static Keuze<Onderdeel, Kleur> KleurVan => Kleurfeit;

    private static Lijstfeit<Onderdeel> MaakLijst()
    {
        var lijst = new Lijstfeit<Onderdeel>("onderdelen", "de onderdelen", _ => default, Dagfeit.Feit, Dagfeit.Feit, Getalfeit.Feit, Jafeit.Feit, Kleurfeit.Feit) { Nummer = 0 };
        for (var i = 0; i < lijst.Feiten.Count; i++)
        {
            lijst.Feiten[i].Kolom = i + 1;
        }

        return lijst;
    }

    /// <summary>Werkruimte voor de engine-vragen, met losse cellen of met de kunstlijst vanaf cel 0.</summary>
    public static Werk Werk(params Cel[] cellen) => new()
    {
        Feiten = cellen,
        Velden = new Cel[Rechtsvragen.AantalVelden],
        Berekend = new Cel[Rechtsvragen.AantalVelden],
        Toepasselijk = new Waarheid[Rechtsvragen.Alle.Count],
        Wetsdatum = 739_251,
        Peildatum = 739_251,
    };

    /// <summary>Een lijst van onderdelen: sorteert niet, berekent wel welke onderdelen een onzekere plaats hebben (zoals de dossiercontrole).</summary>
    public static Werk Werk(IReadOnlyList<Rij> rijen, bool volledig)
    {
        var werk = Werk([.. rijen.SelectMany(r => new[] { Cel.Van(r.ErIs), Cel.Van(r.Dag), Cel.Van(r.Getal), Cel.Van(r.Ja), Cel.VanUitgesloten(r.Uitgesloten) })]);
        int van = 0, tot = 0;
        for (var i = 0; i < rijen.Count; i++)
        {
            for (var j = i + 1; j < rijen.Count; j++)
            {
                if (rijen[i].Dag.Max >= rijen[j].Dag.Min)
                {
                    van = tot == 0 ? i : van;
                    tot = Math.Max(tot, j + 1);
                }
            }
        }

        werk.Lijsten = [new Lijststand(0, rijen.Count, volledig, van, tot)];
        return werk;
    }

    internal enum Kleur
    {
        Onbekend = 0,
        Rood,
        Groen,
        Blauw,
    }

    internal sealed record Onderdeel : Feitenrecord;

    /// <summary>Een onderdeel zoals het in de cellen staat.</summary>
    internal sealed record Rij(Waarheid ErIs, Bereik Dag, Bereik Getal, Waarheid Ja, ulong Uitgesloten);

    /// <summary>Een onderdeel zoals het werkelijk is.</summary>
    internal sealed record Feit(long Dag, long Getal, bool Ja, Kleur Kleur);
}

internal sealed class Getalcel<S>(int kolom, Eenheid eenheid) : Waarde<S>
{
    public override Eenheid Eenheid => eenheid;

    public override string Tekst => $"cel {kolom}";

    public override Bereik Bereken(Werk werk, int rij) => werk.Feiten[rij + kolom].Bereik;

    public override void Bezoek(IBezoeker bezoeker)
    {
    }

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
    }
}

internal sealed class Janeecel<S>(int kolom) : Voorwaarde<S>
{
    public override string Tekst => $"cel {kolom}";

    public override Waarheid Toets(Werk werk, int rij) => werk.Feiten[rij + kolom].Waarheid;

    public override void Bezoek(IBezoeker bezoeker)
    {
    }

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
    }
}

internal sealed class Keuzecel<S, E>(int kolom) : Keuze<S, E>
    where E : struct, Enum
{
    public override string Tekst => $"cel {kolom}";

    public override ulong Uitgesloten(Werk werk, int rij) => werk.Feiten[rij + kolom].Uitgesloten;

    public override void Bezoek(IBezoeker bezoeker)
    {
    }

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
    }
}
