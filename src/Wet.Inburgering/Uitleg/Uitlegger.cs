namespace Wet.Inburgering.Uitleg;

/// <summary>Maakt de uitleg door een vraag opnieuw te beantwoorden, nu met opname. Regels zijn zuiver, dus dat geeft dezelfde uitkomst.</summary>
internal static class Uitlegger
{
    public static Toelichting Verklaar(Beoordeling beoordeling, Rechtsvraag vraag)
    {
        var uitwerking = Uitwerking(beoordeling, vraag);
        var streng = beoordeling.IsVanStrengeRonde(vraag);
        var werk = beoordeling.Herhaal(streng);
        werk.Opname = new Opname();
        uitwerking.Evalueer(werk);
        var regels = Regelregels(beoordeling, werk.Opname);
        var uitkomst = beoordeling.Uitkomst(vraag);
        var ontbrekend = new Ontbrekend();
        if (uitkomst.Status == Uitkomststatus.Onbekend)
        {
            Ontbreekt(beoordeling, vraag, streng, ontbrekend, []);
        }

        return new(
            Reden(beoordeling, vraag, uitwerking, ontbrekend),
            regels,
            [.. ontbrekend.Feiten.Select(f => new OntbrekendFeit(f.Feit, beoordeling.Dossier.Pad(f.Feit, f.Rij)))],
            ontbrekend.Lijsten,
            uitkomst.HangtAfVanLezing ? Lezingen(beoordeling, vraag) : [],
            Besluit(beoordeling, uitwerking, werk));
    }

    public static IReadOnlyList<string> Voorbehouden(Beoordeling beoordeling, Rechtsvraag vraag)
    {
        var uit = new List<string>();
        if (!beoordeling.Editie.HeeftRechtskracht)
        {
            uit.Add("geenRechtskracht");
        }

        if (beoordeling.Peildata.Wetsdatum > Wetsdatum.GecontroleerdTotEnMet)
        {
            uit.Add("rechtsstandVerouderd");
        }

        if (beoordeling.Peildata.Wetsdatum < beoordeling.Editie.Vanaf)
        {
            uit.Add("buitenRechtsstand");
        }

        if (beoordeling.Uitkomst(vraag).HangtAfVanLezing)
        {
            uit.Add(Oorzaak(beoordeling, vraag));
        }

        if (vraag.Strekking == Strekking.Belastend && beoordeling.Uitkomst(vraag).Status == Uitkomststatus.Bepaald)
        {
            uit.Add("menselijkBesluitNodig");
        }

        return uit;
    }

    /// <summary>Waarom de strenge ronde anders uitvalt.</summary>
    private static string Oorzaak(Beoordeling beoordeling, Rechtsvraag vraag)
    {
        var onbeslist = beoordeling.Kader.OpDag(Dagnummer.Van(beoordeling.Peildata.Peildatum)).Onbeslist;
        var leestLezing = (beoordeling.Plan.LezingenVan(vraag) & onbeslist) != 0;
        return leestLezing && Lezingen(beoordeling, vraag).Count > 0 ? "lezing"
            : beoordeling.BesluitWijktAf ? "besluitOmstreden"
            : beoordeling.Dossier.HeeftFeitInOnderzoek ? "feitInOnderzoek"
            : "lezing";
    }

    private static Uitwerking Uitwerking(Beoordeling beoordeling, Rechtsvraag vraag) => beoordeling.Plan.Uitwerkingen.First(u => u.Vraag == vraag);

    private static List<Regelregel> Regelregels(Beoordeling beoordeling, Opname opname)
    {
        var uit = new List<Regelregel>();
        var gezien = new HashSet<(Regel Regel, int Rij, Regelstatus Status, int Reden)>();
        foreach (var regel in opname.Regels.Where(gezien.Add))
        {
            uit.Add(new(
                regel.Regel,
                regel.Status,
                Onderdeel(beoordeling, regel.Regel, regel.Rij),
                regel.Reden > 0 && regel.Reden <= regel.Regel.Voorwaarden.Count ? regel.Regel.Voorwaarden[regel.Reden - 1] : null));
        }

        return uit;
    }

    private static string? Onderdeel(Beoordeling beoordeling, Regel regel, int rij)
    {
        if (rij == 0)
        {
            return null;
        }

        foreach (var lijst in Feitencatalogus.Standaard.Lijsten)
        {
            var stand = beoordeling.Dossier.Lijsten[lijst.Nummer];
            if (rij >= stand.Start && rij < stand.Start + (stand.Aantal * lijst.Breedte))
            {
                return $"{lijst.Naam}[{beoordeling.Dossier.Index(lijst, rij)}]";
            }
        }

        throw new InvalidOperationException($"Regel {regel.Id} is getoetst buiten de lijsten.");
    }

    private static void Ontbreekt(Beoordeling beoordeling, Rechtsvraag vraag, bool streng, Ontbrekend naar, HashSet<Rechtsvraag> gezien)
    {
        if (!gezien.Add(vraag))
        {
            return;
        }

        var eigen = new Ontbrekend();
        var werk = beoordeling.Herhaal(streng);
        Uitwerking(beoordeling, vraag).Ontbreekt(werk, eigen);
        foreach (var (feit, rij) in eigen.Feiten)
        {
            naar.Voeg(werk, feit, rij);
        }

        foreach (var lijst in eigen.Lijsten)
        {
            naar.Voeg(werk, lijst);
        }

        eigen.Lezingen.ForEach(naar.Voeg);
        naar.NietGeregeld |= eigen.NietGeregeld;
        foreach (var eerder in eigen.Vragen)
        {
            Ontbreekt(beoordeling, eerder, streng, naar, gezien);
        }
    }

    private static RedenOnbekend Reden(Beoordeling beoordeling, Rechtsvraag vraag, Uitwerking uitwerking, Ontbrekend ontbrekend)
    {
        var uitkomst = beoordeling.Uitkomst(vraag);
        if (uitkomst.Status != Uitkomststatus.Onbekend)
        {
            return RedenOnbekend.Geen;
        }

        if (uitwerking is NietGeregeld)
        {
            return RedenOnbekend.NietGeregeldInEditie;
        }

        if (beoordeling.Peildata.Wetsdatum < beoordeling.Editie.Vanaf)
        {
            return RedenOnbekend.BuitenRechtsstand;
        }

        // Zonder open lezingen zou de uitkomst vaststaan.
        if (ontbrekend.Lezingen.Count > 0 && uitkomst.StatusIn(beoordeling.Gewoon) != Uitkomststatus.Onbekend)
        {
            return RedenOnbekend.RechtOpen;
        }

        var oordelen = ontbrekend.Feiten.Count(f => f.Feit.Beoordelaar != Beoordelaar.Niemand);
        return (ontbrekend.Feiten.Count - oordelen + ontbrekend.Lijsten.Count) > 0 ? RedenOnbekend.FeitOntbreekt
            : oordelen > 0 ? RedenOnbekend.OordeelOntbreekt
            : ontbrekend.NietGeregeld ? RedenOnbekend.NietGeregeld
            : ontbrekend.Lezingen.Count > 0 ? RedenOnbekend.RechtOpen
            : beoordeling.BesluitWijktAf ? RedenOnbekend.BesluitOmstreden
            : RedenOnbekend.FeitOntbreekt;
    }

    /// <summary>Wat elke keuze van iedere open lezing geeft, de andere lezingen op hun standaard.</summary>
    private static List<Lezinguitkomst> Lezingen(Beoordeling beoordeling, Rechtsvraag vraag)
    {
        var uit = new List<Lezinguitkomst>();
        var (_, gewoon, _, onbeslist) = beoordeling.Kader.OpDag(Dagnummer.Van(beoordeling.Peildata.Peildatum));
        var bits = beoordeling.Plan.LezingenVan(vraag) & onbeslist;
        foreach (var lezing in Regels.Lezingen.Alle.Where(l => (bits & (1UL << l.Nummer)) != 0))
        {
            var keuzes = lezing.Keuzes.Select(k => new Lezinguitkomst(lezing, k, k == lezing.Standaard, Waarde(beoordeling, vraag, gewoon, lezing, k))).ToList();
            if (keuzes.Select(k => k.Waarde).Distinct().Count() > 1)
            {
                uit.AddRange(keuzes);
            }
        }

        return uit;
    }

    private static string Waarde(Beoordeling beoordeling, Rechtsvraag vraag, Cel[] gewoon, Lezing lezing, Lezingkeuze keuze)
    {
        var werk = beoordeling.Herhaal(alsStreng: false);
        werk.Lezingen = (Cel[])gewoon.Clone();
        werk.Lezingen[lezing.Nummer] = lezing.Cel(keuze.Nummer);
        foreach (var uitwerking in beoordeling.Plan.Uitwerkingen)
        {
            uitwerking.Evalueer(werk);
        }

        return werk.Toepasselijk[vraag.Nummer].IsOnwaar ? "niet van toepassing" : Tekst(vraag, werk.Velden);
    }

    private static Besluitvergelijking? Besluit(Beoordeling beoordeling, Uitwerking uitwerking, Werk werk)
    {
        Besluitvergelijking? eerste = null;
        foreach (var besluit in uitwerking.Vastgesteld)
        {
            var cel = besluit.Bereken(werk, 0);
            if (besluit.Leidt(werk, cel) && !werk.Toepasselijk[uitwerking.Vraag.Nummer].IsOnwaar)
            {
                var veld = uitwerking.Vraag.Velden.First(v => v.Index == besluit.Index);
                var berekend = werk.Berekend[besluit.Index];
                var vergelijking = new Besluitvergelijking(new Velduitkomst(veld, cel).ToString(), new Velduitkomst(veld, berekend).ToString(), berekend != cel);
                if (vergelijking.WijktAf)
                {
                    return vergelijking;
                }

                eerste ??= vergelijking;
            }
        }

        // Gaat over meer velden een besluit, dan telt een verschil.
        return eerste;
    }

    private static string Tekst(Rechtsvraag vraag, Cel[] velden)
        => string.Join("; ", vraag.Velden.Where(v => !v.Bijkomend).Select(v => vraag.Velden.Count(w => !w.Bijkomend) == 1 ? new Velduitkomst(v, velden[v.Index]).ToString() : $"{v.Naam} {new Velduitkomst(v, velden[v.Index])}"));
}
