namespace Wet.Inburgering.Uitleg;

/// <summary>Leest de termijnen uit een beoordeling: de dagen staan al in de velden, er wordt niets opnieuw berekend.</summary>
internal static class Termijnlezer
{
    public static IReadOnlyList<Termijndag> Lees(Beoordeling beoordeling, int vanaf)
    {
        var uit = new List<Termijndag>();
        foreach (var soort in Termijnsoorten.Rij)
        {
            if (Lees(beoordeling, soort, vanaf) is { } termijn)
            {
                uit.Add(termijn);
            }
        }

        // Stabiel: op dezelfde dag de volgorde van de wet.
        return [.. uit.OrderBy(t => t.Vroegst ?? t.Laatst)];
    }

    /// <summary>De termijn van een soort; <c>null</c> als er geen is, zij voorbij is, of er niets van haar dag bekend is.</summary>
    private static Termijndag? Lees(Beoordeling beoordeling, Termijnsoort soort, int vanaf)
    {
        var stand = beoordeling.Stand(soort.Vraag);
        var toepasselijk = stand.Toepasselijk[soort.Vraag.Nummer];
        if (toepasselijk.IsOnwaar)
        {
            return null;
        }

        var vereist = Vereist(beoordeling, soort);
        var cel = Dag(soort, stand.Velden[soort.Veld.Index]);
        var (vroegst, laatst) = (Lezer.Vroegst(cel), Lezer.Laatst(cel));
        if (vereist.IsOnwaar || (vroegst is null && laatst is null) || (vereist.IsOnbekend && laatst is null) || (soort.AlleenZeker && vroegst != laatst) || IsOverbodig(soort, stand))
        {
            return null;
        }

        return laatst is { } laatste && Dagnummer.Van(laatste) < vanaf ? null : new(beoordeling, soort, new(vroegst, laatst), !(toepasselijk & vereist).IsWaar);
    }

    private static Waarheid Vereist(Beoordeling beoordeling, Termijnsoort soort)
    {
        if (soort.Vereist is not var (veld, waarde))
        {
            return Waarheid.Waar;
        }

        var stand = beoordeling.Stand(veld.Vraag);
        var ja = stand.Velden[veld.Index].Waarheid;
        return stand.Toepasselijk[veld.Vraag.Nummer] & (waarde ? ja : !ja);
    }

    /// <summary>De dag van de termijn: de laatste dag waar het veld de dag erna noemt.</summary>
    public static Cel Dag(Termijnsoort soort, Cel veld)
    {
        var bereik = veld.Bereik;
        return soort.NoemtDagErna ? Cel.Van(new Bereik(Dagvoor(bereik.Min), Dagvoor(bereik.Max))) : veld;

        static long Dagvoor(long dag) => dag is > Dagnummer.Min and < Datumgrens.Nooit ? dag - 1 : dag;
    }

    private static bool IsOverbodig(Termijnsoort soort, Beoordeling.Werkstand stand)
    {
        var cel = stand.Velden[soort.Veld.Index];
        return (soort.AfgedaanOp is { } gedaan && Lezer.Dag(stand.Velden[gedaan.Index]) is not null)
            || (soort.Zonder is { } zonder && cel.Bereik.IsPunt && stand.Velden[zonder.Index] == cel);
    }
}
