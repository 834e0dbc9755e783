using System.Numerics;

namespace Wet.Inburgering.Uitleg;

/// <summary>
/// Maakt de uitleg door een vraag opnieuw te beantwoorden, nu met opname. Regels zijn zuiver, dus dat geeft dezelfde uitkomst. Een uitlegger gebruikt
/// voor alle vragen dezelfde werkruimtes en rekent iedere keuze van een lezing een keer door. Niet te delen tussen threads.
/// </summary>
internal sealed class Uitlegger(Beoordeling beoordeling)
{
    private readonly Ontbrekend?[] eigenGewoon = new Ontbrekend?[Rechtsvragen.Alle.Count];
    private readonly Ontbrekend?[] eigenStreng = new Ontbrekend?[Rechtsvragen.Alle.Count];
    private readonly Dictionary<(int Lezing, int Keuze), Werk> varianten = [];
    private Werk? gewoon;
    private Werk? streng;
    private ulong[]? gelezen;

    public Toelichting Verklaar(Rechtsvraag vraag)
    {
        var uitwerking = beoordeling.Plan.Uitwerking(vraag);
        var isStreng = beoordeling.IsVanStrengeRonde(vraag);
        var werk = Werk(isStreng);
        var uitkomst = beoordeling.Uitkomst(vraag);
        var opname = werk.Opname = new();
        uitwerking.Evalueer(werk);
        werk.Opname = null;
        var besluit = Besluit(uitwerking, werk);
        beoordeling.Herstel(werk, vraag, isStreng);
        var ontbrekend = new Ontbrekend();
        if (uitkomst.Status == Uitkomststatus.Onbekend)
        {
            Ontbreekt(vraag, isStreng, ontbrekend, []);
        }

        return new(
            uitkomst,
            Reden(uitkomst, uitwerking, ontbrekend),
            Regelregels(opname),
            [.. ontbrekend.Feiten.Select(f => new OntbrekendFeit(f.Feit, beoordeling.Dossier.Pad(f.Feit, f.Rij)))],
            ontbrekend.Lijsten,
            uitkomst.HangtAfVanLezing ? Lezingen(vraag) : [],
            besluit,
            Voorbehouden(vraag));
    }

    /// <summary>Wat een termijn nog kan verschuiven.</summary>
    /// <param name="soort">De termijn.</param>
    /// <param name="metFeiten">De dag staat niet vast: zoek ook de feiten die ontbreken.</param>
    public Verschuiving Verschuift(Termijnsoort soort, bool metFeiten)
    {
        var ontbrekend = new Ontbrekend();
        if (metFeiten)
        {
            Ontbreekt(soort.Vraag, beoordeling.IsVanStrengeRonde(soort.Vraag), ontbrekend, []);
        }

        return new(
            [.. ontbrekend.Feiten.Select(f => new OntbrekendFeit(f.Feit, beoordeling.Dossier.Pad(f.Feit, f.Rij)))],
            ontbrekend.Lijsten,
            beoordeling.Uitkomst(soort.Vraag).HangtAfVanLezing ? Lezingen(soort.Vraag, soort) : [],
            [.. soort.WachtOp.Where(v => beoordeling.Gewoon.Toepasselijk[v.Nummer].IsWaar)]);
    }

    public IReadOnlyList<string> Voorbehouden(Rechtsvraag vraag)
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

        var uitkomst = beoordeling.Uitkomst(vraag);
        if (uitkomst.HangtAfVanLezing)
        {
            uit.Add(Oorzaak(vraag));
        }

        if (vraag.Strekking == Strekking.Belastend && uitkomst.Status == Uitkomststatus.Bepaald)
        {
            uit.Add("menselijkBesluitNodig");
        }

        return uit;
    }

    /// <summary>Waarom de strenge ronde anders uitvalt.</summary>
    private string Oorzaak(Rechtsvraag vraag)
        => OpenLezingen(vraag).Any(l => Keuzes(vraag, l) is not null) ? "lezing"
            : beoordeling.BesluitWijktAf ? "besluitOmstreden"
            : beoordeling.Dossier.HeeftFeitInOnderzoek ? "feitInOnderzoek"
            : "lezing";

    private Werk Werk(bool isStreng) => isStreng ? streng ??= beoordeling.Herhaal(alsStreng: true) : gewoon ??= beoordeling.Herhaal(alsStreng: false);

    private List<Regelregel> Regelregels(Opname opname)
    {
        var uit = new List<Regelregel>();
        var gezien = new HashSet<(Regel Regel, int Rij, Regelstatus Status, int Reden)>();
        foreach (var regel in opname.Regels.Where(gezien.Add))
        {
            uit.Add(new(
                regel.Regel,
                regel.Status,
                Onderdeel(regel.Regel, regel.Rij),
                regel.Reden > 0 && regel.Reden <= regel.Regel.Voorwaarden.Count ? regel.Regel.Voorwaarden[regel.Reden - 1] : null));
        }

        return uit;
    }

    private string? Onderdeel(Regel regel, int rij)
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

    private void Ontbreekt(Rechtsvraag vraag, bool isStreng, Ontbrekend naar, HashSet<Rechtsvraag> gezien)
    {
        if (!gezien.Add(vraag))
        {
            return;
        }

        var werk = Werk(isStreng);
        var eigen = Eigen(vraag, isStreng);
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
            Ontbreekt(eerder, isStreng, naar, gezien);
        }
    }

    /// <summary>Wat bij deze vraag zelf ontbreekt, zonder wat bij eerdere vragen ontbreekt.</summary>
    private Ontbrekend Eigen(Rechtsvraag vraag, bool isStreng)
    {
        ref var eigen = ref (isStreng ? eigenStreng : eigenGewoon)[vraag.Nummer];
        if (eigen is null)
        {
            eigen = new();
            var werk = Werk(isStreng);
            beoordeling.Plan.Uitwerking(vraag).Ontbreekt(werk, eigen);
            beoordeling.Herstel(werk, vraag, isStreng);
        }

        return eigen;
    }

    private RedenOnbekend Reden(Uitkomst uitkomst, Uitwerking uitwerking, Ontbrekend ontbrekend)
    {
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

    /// <summary>De lezingen waarvan de vraag kan afhangen en die de gemeente niet koos.</summary>
    private IEnumerable<Lezing> OpenLezingen(Rechtsvraag vraag)
    {
        var bits = beoordeling.Plan.LezingenVan(vraag) & beoordeling.Kader.OpDag(Dagnummer.Van(beoordeling.Peildata.Peildatum)).Onbeslist;
        for (; bits != 0; bits &= bits - 1)
        {
            yield return Regels.Lezingen.Alle[BitOperations.TrailingZeroCount(bits)];
        }
    }

    /// <summary>Wat elke keuze van iedere open lezing geeft, de andere lezingen op hun standaard.</summary>
    /// <param name="vraag">De vraag.</param>
    /// <param name="soort">Alleen de dag van deze termijn; standaard de hele uitkomst.</param>
    private List<Lezinguitkomst> Lezingen(Rechtsvraag vraag, Termijnsoort? soort = null) => [.. OpenLezingen(vraag).SelectMany(l => Keuzes(vraag, l, soort) ?? [])];

    /// <summary>Wat elke keuze geeft; <c>null</c> als alle keuzes hetzelfde geven.</summary>
    private List<Lezinguitkomst>? Keuzes(Rechtsvraag vraag, Lezing lezing, Termijnsoort? soort = null)
    {
        if (lezing.Keuzes.All(k => IsGelijk(vraag, Variant(lezing, k))))
        {
            return null;
        }

        var keuzes = lezing.Keuzes.Select(k => new Lezinguitkomst(lezing, k, k == lezing.Standaard, Waarde(vraag, Variant(lezing, k), soort))).ToList();
        return keuzes.Select(k => k.Waarde).Distinct().Count() > 1 ? keuzes : null;
    }

    private bool IsGelijk(Rechtsvraag vraag, Werk werk)
        => werk.Toepasselijk[vraag.Nummer] == beoordeling.Gewoon.Toepasselijk[vraag.Nummer]
           && vraag.Velden.All(v => werk.Velden[v.Index] == beoordeling.Gewoon.Velden[v.Index]);

    /// <summary>De gewone ronde, met een andere keuze van een lezing. Alleen vragen die haar lazen, of een vraag lezen die nu anders uitvalt, worden opnieuw beantwoord.</summary>
    private Werk Variant(Lezing lezing, Lezingkeuze keuze)
    {
        if (keuze == lezing.Standaard)
        {
            return Werk(isStreng: false);
        }

        if (varianten.TryGetValue((lezing.Nummer, keuze.Nummer), out var variant))
        {
            return variant;
        }

        var plan = beoordeling.Plan;
        gelezen ??= Gelezen();
        variant = beoordeling.Herhaal(alsStreng: false, Werk(isStreng: false));
        variant.Lezingen = [.. variant.Lezingen];
        variant.Lezingen[lezing.Nummer] = lezing.Cel(keuze.Nummer);
        var veranderd = new bool[Rechtsvragen.Alle.Count];
        for (var i = 0; i < plan.Uitwerkingen.Length; i++)
        {
            var vraag = plan.Uitwerkingen[i].Vraag;
            if ((gelezen[vraag.Nummer] & (1UL << lezing.Nummer)) != 0 || plan.Vragen[i].Any(v => veranderd[v.Nummer]))
            {
                plan.Uitwerkingen[i].Evalueer(variant);
                veranderd[vraag.Nummer] = !IsGelijk(vraag, variant);
            }
        }

        varianten.Add((lezing.Nummer, keuze.Nummer), variant);
        return variant;
    }

    /// <summary>Per vraag de lezingen die in de gewone ronde gelezen worden.</summary>
    private ulong[] Gelezen()
    {
        var uit = new ulong[Rechtsvragen.Alle.Count];
        var werk = Werk(isStreng: false);
        foreach (var uitwerking in beoordeling.Plan.Uitwerkingen)
        {
            uitwerking.Evalueer(werk);
            uit[uitwerking.Vraag.Nummer] = werk.GelezenLezingen;
        }

        return uit;
    }

    private static string Waarde(Rechtsvraag vraag, Werk werk, Termijnsoort? soort)
        => werk.Toepasselijk[vraag.Nummer].IsOnwaar ? "niet van toepassing"
            : soort is null ? Tekst(vraag, werk.Velden)
            : new Velduitkomst(soort.Veld, Termijnlezer.Dag(soort, werk.Velden[soort.Veld.Index])).ToString();

    private static Besluitvergelijking? Besluit(Uitwerking uitwerking, Werk werk)
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
