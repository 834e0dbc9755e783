namespace Wet.Inburgering.Logica;

/// <summary>Bouwt de beschrijvingen van feiten; de beschrijving is meteen bruikbaar in voorwaarden.</summary>
internal static class Feiten
{
    public static WaardeFeit<S> Datum<S>(string pad, Func<S, DatumWaarneming> lees, string omschrijving, string vraag, Bron bron, Datumrol rol = Datumrol.Gebeurtenis)
        where S : class
        => new(new Feit(pad, omschrijving, vraag, Feitsoort.Datum, bron, Beoordelaar.Niemand, rol, [], s => lees((S)s).Aflezing), Eenheid.Datum);

    public static WaardeFeit<S> Aantal<S>(string pad, Func<S, Waarneming<int>> lees, string omschrijving, string vraag, Bron bron)
        where S : class
        => new(new Feit(pad, omschrijving, vraag, Feitsoort.Aantal, bron, Beoordelaar.Niemand, Datumrol.Kenmerk, [], s => lees((S)s) is { IsBekend: true } w
            ? new(Cel.Van(Bereik.Punt(w.Waarde)), default, w.Herkomst)
            : default), Eenheid.Aantal);

    public static WaardeFeit<S> Bedrag<S>(string pad, Func<S, Waarneming<Bedrag>> lees, string omschrijving, string vraag, Bron bron, Beoordelaar oordeelVan = Beoordelaar.Niemand)
        where S : class
        => new(new Feit(pad, omschrijving, vraag, Feitsoort.Bedrag, bron, oordeelVan, Datumrol.Kenmerk, [], s => lees((S)s) is { IsBekend: true } w
            ? new(Cel.Van(Bereik.Punt(w.Waarde.Eurocent)), default, w.Herkomst)
            : default), Eenheid.Eurocent);

    public static WaardeFeit<S> Gemeente<S>(string pad, Func<S, Waarneming<Gemeentecode>> lees, string omschrijving, string vraag, Bron bron)
        where S : class
        => new(new Feit(pad, omschrijving, vraag, Feitsoort.Gemeente, bron, Beoordelaar.Niemand, Datumrol.Kenmerk, [], s => lees((S)s) is { IsBekend: true, Waarde.Nummer: > 0 } w
            ? new(Cel.Van(Bereik.Punt(w.Waarde.Nummer)), default, w.Herkomst)
            : default), Eenheid.Gemeente);

    public static JaNeeFeit<S> JaNee<S>(string pad, Func<S, Waarneming<bool>> lees, string omschrijving, string vraag, Bron bron, Beoordelaar oordeelVan = Beoordelaar.Niemand)
        where S : class
        => new(new Feit(pad, omschrijving, vraag, Feitsoort.JaNee, bron, oordeelVan, Datumrol.Kenmerk, [], s => lees((S)s) is { IsBekend: true } w
            ? new(Cel.Van(Waarheid.Van(w.Waarde)), default, w.Herkomst)
            : default));

    public static KeuzeFeit<S, E> Keuze<S, E>(string pad, Func<S, Waarneming<E>> lees, string omschrijving, string vraag, Bron bron, Beoordelaar oordeelVan = Beoordelaar.Niemand)
        where S : class
        where E : struct, Enum
        => new(new Feit(
            pad,
            omschrijving,
            vraag,
            Feitsoort.Keuze,
            bron,
            oordeelVan,
            Datumrol.Kenmerk,
            [.. Enum.GetValues<E>().Where(w => Kandidaten<E>.Getal(w) != 0).Select(Kandidaten<E>.Naam)],
            s => lees((S)s) is { IsBekend: true } w && Kandidaten<E>.Getal(w.Waarde) != 0
                ? new(Cel.VanUitgesloten(Kandidaten<E>.Alle & ~Kandidaten<E>.Bit(w.Waarde)), default, w.Herkomst)
                : default)
        {
            Kandidaten = Kandidaten<E>.Alle,
        });
}

/// <summary>Een feit met een getal, bedrag of datum.</summary>
internal sealed class WaardeFeit<S>(Feit feit, Eenheid eenheid) : Waarde<S>
{
    public Feit Feit => feit;

    public override Eenheid Eenheid => eenheid;

    public override string Tekst => feit.Omschrijving;

    public override Bereik Bereken(Werk werk, int rij) => werk.Feiten[rij + feit.Kolom].Bereik;

    public override void Bezoek(IBezoeker bezoeker) => bezoeker.Feit(feit);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar) => naar.Voeg(werk, feit, rij);
}

/// <summary>Een feit dat ja of nee is.</summary>
internal sealed class JaNeeFeit<S>(Feit feit) : Voorwaarde<S>
{
    public Feit Feit => feit;

    public override string Tekst => feit.Omschrijving;

    public override Waarheid Toets(Werk werk, int rij) => werk.Feiten[rij + feit.Kolom].Waarheid;

    public override void Bezoek(IBezoeker bezoeker) => bezoeker.Feit(feit);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar) => naar.Voeg(werk, feit, rij);
}

/// <summary>Een feit met een waarde uit een opsomming.</summary>
internal sealed class KeuzeFeit<S, E>(Feit feit) : Keuze<S, E>
    where E : struct, Enum
{
    public Feit Feit => feit;

    public override string Tekst => feit.Omschrijving;

    public override ulong Uitgesloten(Werk werk, int rij) => werk.Feiten[rij + feit.Kolom].Uitgesloten;

    public override void Bezoek(IBezoeker bezoeker) => bezoeker.Feit(feit);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar) => naar.Voeg(werk, feit, rij);
}
