namespace Wet.Inburgering.Logica;

/// <summary>Gedeelde gang langs een lijst. Een onderdeel telt als het er op de peildatum is en aan de voorwaarde voldoet.</summary>
internal static class Lijstgang
{
    public static Waarheid Telt<S>(Werk werk, int rij, Voorwaarde<S>? waar)
    {
        var erIs = werk.Feiten[rij].Waarheid;
        return erIs.IsOnwaar || waar is null ? erIs : erIs & waar.Toets(werk, rij);
    }

    public static void Bezoek<S>(IBezoeker bezoeker, Lijstfeit<S> lijst, Knoop? waar, Knoop? waarde)
        where S : Feitenrecord
    {
        bezoeker.Lijst(lijst);
        waar?.Bezoek(bezoeker);
        waarde?.Bezoek(bezoeker);
    }

    /// <summary>Wat ontbreekt aan een waarde over een lijst: de lijst zelf, wie meetelt, en de waarde van wie meetelt.</summary>
    public static void Ontbreekt<S>(Werk werk, Lijstfeit<S> lijst, Voorwaarde<S>? waar, Waarde<S> waarde, Ontbrekend naar)
        where S : Feitenrecord
    {
        naar.Voeg(werk, lijst);
        var stand = werk.Lijsten[lijst.Nummer];
        for (int i = 0, item = stand.Start; i < stand.Aantal; i++, item += lijst.Breedte)
        {
            waar?.Ontbreekt(werk, item, naar);
            if (!Telt(werk, item, waar).IsOnwaar)
            {
                waarde.Ontbreekt(werk, item, naar);
            }
        }
    }

    public static string Die(Knoop? waar) => waar is null ? string.Empty : $" waarvoor geldt: {waar.Tekst}";
}

internal sealed class Bestaat<S>(Lijstfeit<S> lijst, Voorwaarde<S>? waar) : Voorwaarde<Dossier>
    where S : Feitenrecord
{
    public override string Tekst => waar is null ? $"{lijst.Omschrijving}: er is er een" : $"bij een van {lijst.Omschrijving}: {waar.Tekst}";

    public override string OntkennendeTekst => waar is null ? $"{lijst.Omschrijving}: er is er geen" : $"bij geen van {lijst.Omschrijving}: {waar.Tekst}";

    public override Waarheid Toets(Werk werk, int rij)
    {
        var stand = werk.Lijsten[lijst.Nummer];
        var uit = stand.Volledig ? Waarheid.Onwaar : Waarheid.Onbekend;
        for (int i = 0, item = stand.Start; i < stand.Aantal && !uit.IsWaar; i++, item += lijst.Breedte)
        {
            uit |= Lijstgang.Telt(werk, item, waar);
        }

        return uit;
    }

    public override void Bezoek(IBezoeker bezoeker) => Lijstgang.Bezoek(bezoeker, lijst, waar, null);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        if (!Toets(werk, 0).IsOnbekend)
        {
            return;
        }

        naar.Voeg(werk, lijst);
        var stand = werk.Lijsten[lijst.Nummer];
        for (int i = 0, item = stand.Start; i < stand.Aantal; i++, item += lijst.Breedte)
        {
            waar?.Ontbreekt(werk, item, naar);
        }
    }
}

internal sealed class Uiterste<S>(Lijstfeit<S> lijst, Waarde<S> waarde, Voorwaarde<S>? waar, bool eerste) : Waarde<Dossier>
    where S : Feitenrecord
{
    public override Eenheid Eenheid => waarde.Eenheid;

    public override string Tekst => $"{waarde.Tekst}, de {(eerste ? "vroegste" : "laatste")} van {lijst.Omschrijving}{Lijstgang.Die(waar)}";

    public override Bereik Bereken(Werk werk, int rij)
    {
        var stand = werk.Lijsten[lijst.Nummer];
        var leeg = eerste ? Datumgrens.Nooit : long.MinValue;
        long zeker = leeg;      // de uiterste waarde waar de uitkomst in ieder geval niet voorbij ligt
        long mogelijk = leeg;   // de uiterste waarde die nog kan
        for (int i = 0, item = stand.Start; i < stand.Aantal; i++, item += lijst.Breedte)
        {
            var telt = Lijstgang.Telt(werk, item, waar);
            if (telt.IsOnwaar)
            {
                continue;
            }

            var w = waarde.Bereken(werk, item);
            mogelijk = eerste ? Math.Min(mogelijk, w.Min) : Math.Max(mogelijk, w.Max);
            if (telt.IsWaar)
            {
                zeker = eerste ? Math.Min(zeker, w.Max) : Math.Max(zeker, w.Min);
            }
        }

        if (!stand.Volledig)
        {
            mogelijk = eerste ? long.MinValue : long.MaxValue;
        }

        return eerste ? new(mogelijk, zeker) : new(zeker, mogelijk);
    }

    public override void Bezoek(IBezoeker bezoeker) => Lijstgang.Bezoek(bezoeker, lijst, waar, waarde);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        if (!Bereken(werk, 0).IsPunt)
        {
            Lijstgang.Ontbreekt(werk, lijst, waar, waarde, naar);
        }
    }
}

internal sealed class SomOver<S>(Lijstfeit<S> lijst, Waarde<S> waarde, Voorwaarde<S>? waar) : Waarde<Dossier>
    where S : Feitenrecord
{
    public override Eenheid Eenheid => waarde.Eenheid;

    public override string Tekst => $"de som van {waarde.Tekst} over {lijst.Omschrijving}{Lijstgang.Die(waar)}";

    public override Bereik Bereken(Werk werk, int rij)
    {
        var stand = werk.Lijsten[lijst.Nummer];
        var nul = Bereik.Punt(0);
        var som = nul;
        for (int i = 0, item = stand.Start; i < stand.Aantal; i++, item += lijst.Breedte)
        {
            var telt = Lijstgang.Telt(werk, item, waar);
            if (telt.IsOnwaar)
            {
                continue;
            }

            var w = waarde.Bereken(werk, item).Minstens(nul);
            som += telt.IsWaar ? w : w.Samen(nul);
        }

        return stand.Volledig ? som : new(som.Min, long.MaxValue);
    }

    public override void Bezoek(IBezoeker bezoeker) => Lijstgang.Bezoek(bezoeker, lijst, waar, waarde);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        if (!Bereken(werk, 0).IsPunt)
        {
            Lijstgang.Ontbreekt(werk, lijst, waar, waarde, naar);
        }
    }
}

/// <summary>De keuze in het laatste onderdeel op of voor een dag van een ander onderwerp.</summary>
internal sealed class KeuzeOpDag<S, T, E>(Lijstfeit<S> lijst, Keuze<S, E> keuze, Waarde<T> dag, Voorwaarde<S>? waar) : Keuze<T, E>
    where S : Feitenrecord
    where E : struct, Enum
{
    public override string Tekst => $"{keuze.Tekst} op {dag.Tekst}";

    public override ulong Uitgesloten(Werk werk, int rij)
    {
        var stand = werk.Lijsten[lijst.Nummer];
        if (!stand.Volledig)
        {
            return 0;
        }

        var opDag = dag.Bereken(werk, rij);
        var uit = Kandidaten<E>.Alle;
        var zeker = false;
        for (var i = stand.Aantal - 1; i >= 0; i--)
        {
            var item = stand.Start + (i * lijst.Breedte);
            var telt = Lijstgang.Telt(werk, item, waar) & (werk.Feiten[item + lijst.Sleutel.Kolom].Bereik <= opDag);
            werk.Spoor?.Voeg(telt.Bits);
            if (!telt.IsOnwaar)
            {
                uit &= keuze.Uitgesloten(werk, item);
                zeker |= telt.IsWaar;
            }

            if (zeker && stand.IsBeginVanOnzekere(i))
            {
                return uit;
            }
        }

        return 0;
    }

    public override void Bezoek(IBezoeker bezoeker)
    {
        Lijstgang.Bezoek(bezoeker, lijst, waar, keuze);
        dag.Bezoek(bezoeker);
    }

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        naar.Voeg(werk, lijst);
        dag.Ontbreekt(werk, rij, naar);
        var stand = werk.Lijsten[lijst.Nummer];
        for (int i = 0, item = stand.Start; i < stand.Aantal; i++, item += lijst.Breedte)
        {
            waar?.Ontbreekt(werk, item, naar);
            if (!(werk.Feiten[item + lijst.Sleutel.Kolom].Bereik <= dag.Bereken(werk, rij)).IsOnwaar)
            {
                keuze.Ontbreekt(werk, item, naar);
            }
        }
    }
}

internal sealed class LaatsteKeuze<S, E>(Lijstfeit<S> lijst, Keuze<S, E> keuze, Voorwaarde<S>? waar) : Keuze<Dossier, E>
    where S : Feitenrecord
    where E : struct, Enum
{
    public override string Tekst => $"{keuze.Tekst} in de laatste van {lijst.Omschrijving}{Lijstgang.Die(waar)}";

    public override ulong Uitgesloten(Werk werk, int rij)
    {
        var stand = werk.Lijsten[lijst.Nummer];
        if (!stand.Volledig)
        {
            return 0;
        }

        var uit = Kandidaten<E>.Alle;
        var zeker = false;
        for (var i = stand.Aantal - 1; i >= 0; i--)
        {
            var item = stand.Start + (i * lijst.Breedte);
            var telt = Lijstgang.Telt(werk, item, waar);
            if (!telt.IsOnwaar)
            {
                uit &= keuze.Uitgesloten(werk, item);
                zeker |= telt.IsWaar;
            }

            if (zeker && stand.IsBeginVanOnzekere(i))
            {
                return uit;
            }
        }

        return 0;
    }

    public override void Bezoek(IBezoeker bezoeker) => Lijstgang.Bezoek(bezoeker, lijst, waar, keuze);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        naar.Voeg(werk, lijst);
        var stand = werk.Lijsten[lijst.Nummer];
        for (int i = 0, item = stand.Start; i < stand.Aantal; i++, item += lijst.Breedte)
        {
            waar?.Ontbreekt(werk, item, naar);
            if (i == stand.Aantal - 1 && !Lijstgang.Telt(werk, item, waar).IsOnwaar)
            {
                keuze.Ontbreekt(werk, item, naar);
            }
        }
    }
}
