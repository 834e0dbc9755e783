using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;

namespace Wet.Inburgering.Dossiers;

/// <summary>Kijkt een dossier na en zet het om naar cellen. Alle fouten komen in een keer terug.</summary>
internal static class Dossiercontrole
{
    public static GecontroleerdDossier? Controleer(Dossier dossier, Peildata peildata, List<Dossierfout> fouten)
    {
        if (peildata.Peildatum == default || peildata.Wetsdatum == default)
        {
            throw new ArgumentException("De peildata zijn niet ingevuld (default); geef de dag waarover gevraagd wordt.", nameof(peildata));
        }

        var catalogus = Feitencatalogus.Standaard;
        var breedte = catalogus.Feiten.Count;
        var gelezen = new (IReadOnlyList<object> Items, bool IsBekend, bool Volledig)[catalogus.Lijsten.Count];
        var totaal = breedte;
        for (var i = 0; i < gelezen.Length; i++)
        {
            gelezen[i] = catalogus.Lijsten[i].Lees(dossier);
            totaal += gelezen[i].Items.Count * catalogus.Lijsten[i].Breedte;
        }

        var opname = new Inlezing(peildata, totaal, fouten);
        for (var i = 0; i < breedte; i++)
        {
            opname.Lees(catalogus.Feiten[i], dossier, 0, string.Empty);
        }

        var lijsten = new Lijststand[gelezen.Length];
        var lijstenStreng = new Lijststand[gelezen.Length];
        var oorspronkelijk = new int[totaal];
        var start = breedte;
        for (var i = 0; i < gelezen.Length; i++)
        {
            lijsten[i] = opname.LeesLijst(catalogus.Lijsten[i], gelezen[i].Items, gelezen[i].Volledig, start, oorspronkelijk);

            // Staat een sleuteldatum in onderzoek, dan ligt in de strenge ronde geen enkele volgorde in de lijst vast.
            lijstenStreng[i] = opname.SleutelInOnderzoek ? lijsten[i] with { OnzekerVan = 0, OnzekerTot = lijsten[i].Aantal } : lijsten[i];
            start += gelezen[i].Items.Count * catalogus.Lijsten[i].Breedte;
        }

        Tegenspraken(dossier, catalogus, fouten);
        return fouten.Count > 0 ? null : new(dossier, peildata, opname.Cellen, opname.Streng ?? opname.Cellen, lijsten, lijstenStreng, oorspronkelijk);
    }

    /// <summary>Zoekt tegenspraken in het dossier zoals het is ingevuld: of het klopt hangt niet af van de dag waarover gevraagd wordt.</summary>
    private static void Tegenspraken(Dossier dossier, Feitencatalogus catalogus, List<Dossierfout> fouten)
    {
        var geboorte = PersoonFeiten.Geboortedatum.Feit.Lees(dossier).Cel.Bereik;
        if ((Wi2013Feiten.LaatsteDag.Feit.Lees(dossier).Cel.Bereik < Wi2013Feiten.Begin.Feit.Lees(dossier).Cel.Bereik).IsWaar)
        {
            fouten.Add(new(Wi2013Feiten.LaatsteDag.Feit.Pad, $"ligt voor {Wi2013Feiten.Begin.Feit.Pad}; verwacht een dag op of na {Wi2013Feiten.Begin.Feit.Pad}"));
        }

        if ((Wi2013Feiten.Geleend.Feit.Lees(dossier).Cel.Bereik > Wi2013Feiten.Beschikbaar.Feit.Lees(dossier).Cel.Bereik).IsWaar)
        {
            fouten.Add(new(Wi2013Feiten.Geleend.Feit.Pad, $"is meer dan {Wi2013Feiten.Beschikbaar.Feit.Pad}; verwacht hoogstens dat bedrag"));
        }

        foreach (var lijst in catalogus.Lijsten)
        {
            var items = lijst.Lees(dossier).Items;
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i] is not { } item)
                {
                    continue;
                }

                var pad = $"{lijst.Naam}[{i}]";
                var sleutel = lijst.Sleutel.Lees(item).Cel.Bereik;
                if ((sleutel < geboorte).IsWaar)
                {
                    fouten.Add(new($"{pad}.{lijst.Sleutel.Pad}", "ligt voor de geboortedatum; verwacht een dag op of na de geboorte"));
                }

                foreach (var feit in lijst.Feiten)
                {
                    if (feit.IsEinde && (feit.Lees(item).Cel.Bereik < sleutel).IsWaar)
                    {
                        fouten.Add(new($"{pad}.{feit.Pad}", $"ligt voor {lijst.Sleutel.Pad}; verwacht een dag op of na {lijst.Sleutel.Pad}"));
                    }
                }
            }

            if (lijst.Los is { } einde)
            {
                NietLos(lijst, einde, items, fouten);
            }
        }
    }

    /// <summary>Perioden die zeker overlappen of op elkaar aansluiten, waar de lijst losse perioden vraagt.</summary>
    private static void NietLos(Lijstfeit lijst, Feit einde, IReadOnlyList<object> items, List<Dossierfout> fouten)
    {
        var perioden = items.Select((item, i) => (Item: item, Index: i)).Where(p => p.Item is not null)
            .Select(p => (p.Index, Begin: lijst.Sleutel.Lees(p.Item).Cel.Bereik.Max, Einde: einde.Lees(p.Item)))
            .Select(p => (p.Index, p.Begin, Einde: p.Einde.Toestand == Datumtoestand.Lopend ? long.MaxValue : p.Einde.Cel.Bereik.Min)).ToList();
        for (var i = 0; i < perioden.Count; i++)
        {
            for (var j = i + 1; j < perioden.Count; j++)
            {
                if (perioden[i].Begin <= Erna(perioden[j].Einde) && perioden[j].Begin <= Erna(perioden[i].Einde))
                {
                    fouten.Add(new($"{lijst.Naam}[{perioden[j].Index}]", $"overlapt met of sluit aan op {lijst.Naam}[{perioden[i].Index}]; verwacht losse perioden (voeg aansluitende perioden samen)"));
                    break;
                }
            }
        }

        static long Erna(long dag) => dag is long.MaxValue or long.MinValue ? dag : dag + 1;
    }

    private sealed class Inlezing(Peildata peildata, int totaal, List<Dossierfout> fouten)
    {
        private readonly int peildatum = Dagnummer.Van(peildata.Peildatum);

        public Cel[] Cellen { get; } = new Cel[totaal];

        public Cel[]? Streng { get; private set; }

        /// <summary>Staat in de laatst gelezen lijst een sleuteldatum in onderzoek?</summary>
        public bool SleutelInOnderzoek { get; private set; }

        public void Lees(Feit feit, object bron, int rij, string voor)
        {
            var aflezing = feit.Lees(bron);
            var pad = voor + feit.Pad;
            if (peildata.BekendTot is { } grens && aflezing.Herkomst?.BekendSinds > grens)
            {
                return;
            }

            var cel = feit.Soort == Feitsoort.Datum ? DatumCel(feit, aflezing, pad) : aflezing.Cel;
            if (feit.Soort is Feitsoort.Aantal or Feitsoort.Bedrag && aflezing.IsBekend && cel.Bereik.Min < 0)
            {
                fouten.Add(new(pad, "is negatief; verwacht nul of meer"));
                return;
            }

            Cellen[rij + feit.Kolom] = cel;
            if (aflezing.Herkomst is { InOnderzoek: true })
            {
                Streng ??= (Cel[])Cellen.Clone();
            }

            if (Streng is not null)
            {
                Streng[rij + feit.Kolom] = aflezing.Herkomst is { InOnderzoek: true } ? default : cel;
            }
        }

        public Lijststand LeesLijst(Lijstfeit lijst, IReadOnlyList<object> items, bool volledig, int start, int[] oorspronkelijk)
        {
            var breedte = lijst.Breedte;
            SleutelInOnderzoek = false;
            var eerder = new Dictionary<object, int>(items.Count);
            for (var i = 0; i < items.Count; i++)
            {
                var rij = start + (i * breedte);
                var pad = $"{lijst.Naam}[{i}].";
                if (items[i] is null)
                {
                    fouten.Add(new($"{lijst.Naam}[{i}]", "is leeg; verwacht een onderdeel"));
                    continue;
                }

                foreach (var feit in lijst.Feiten)
                {
                    Lees(feit, items[i], rij, pad);
                }

                var erIs = ErIs(lijst, Cellen[rij + lijst.Sleutel.Kolom].Bereik);
                Cellen[rij] = Cel.Van(erIs);
                var sleutel = lijst.Sleutel.Lees(items[i]);
                var inOnderzoek = sleutel.Herkomst is { InOnderzoek: true };
                SleutelInOnderzoek |= inOnderzoek;
                if (Streng is not null)
                {
                    Streng[rij] = inOnderzoek ? default : Cel.Van(erIs);
                }

                if (!sleutel.IsBekend)
                {
                    fouten.Add(new(pad + lijst.Sleutel.Pad, "ontbreekt; verwacht een datum (JJJJ-MM-DD, JJJJ-MM of JJJJ), want zonder is de plaats in de tijd onbekend"));
                }

                if (!eerder.TryAdd(items[i], i))
                {
                    fouten.Add(new($"{lijst.Naam}[{i}]", $"is gelijk aan {lijst.Naam}[{eerder[items[i]]}]; verwacht elk onderdeel een keer"));
                }
            }

            return Sorteer(lijst, items.Count, volledig, start, oorspronkelijk);
        }

        private static Waarheid ErIs(Lijstfeit lijst, Bereik sleutel)
            => lijst.Sleutel.Rol != Datumrol.Gebeurtenis ? Waarheid.Waar
                : sleutel.Min >= Datumgrens.Nooit ? Waarheid.Onwaar
                : sleutel.Max >= Datumgrens.Nooit ? Waarheid.Onbekend : Waarheid.Waar;

        private Cel DatumCel(Feit feit, Aflezing aflezing, string pad)
        {
            switch (aflezing.Toestand)
            {
                case Datumtoestand.Lopend when feit.IsEinde:
                    return Cel.Van(new Bereik(feit.Rol == Datumrol.Einde ? peildatum : peildatum + 1, long.MaxValue));
                case Datumtoestand.Lopend:
                    fouten.Add(new(pad, "'lopend' kan alleen bij een einde; verwacht een datum (JJJJ-MM-DD, JJJJ-MM of JJJJ)"));
                    return default;
                case Datumtoestand.NietGebeurd when feit.Rol == Datumrol.Gebeurtenis:
                    return Cel.Van(Bereik.Punt(Datumgrens.Nooit));
                case Datumtoestand.NietGebeurd:
                    fouten.Add(new(pad, "'geen' kan alleen bij een gebeurtenis; verwacht een datum (JJJJ-MM-DD, JJJJ-MM of JJJJ)"));
                    return default;
                case Datumtoestand.Onbekend:
                    return default;
            }

            var bereik = aflezing.Cel.Bereik;
            if (feit.Rol == Datumrol.Gebeurtenis && bereik.Max > peildatum)
            {
                return Cel.Van(new Bereik(bereik.Min > peildatum ? Datumgrens.Nooit : bereik.Min, Datumgrens.Nooit));
            }

            return aflezing.Cel;
        }

        /// <summary>Sorteert de rijen op de sleuteldatum en dan op inhoud, zodat de volgorde van invoer niet uitmaakt.</summary>
        private Lijststand Sorteer(Lijstfeit lijst, int aantal, bool volledig, int start, int[] oorspronkelijk)
        {
            var breedte = lijst.Breedte;
            var volgorde = Enumerable.Range(0, aantal).ToArray();
            Array.Sort(volgorde, (a, b) => Vergelijk(start + (a * breedte), start + (b * breedte), lijst));
            var kopie = Cellen.AsSpan(start, aantal * breedte).ToArray();
            var kopieStreng = Streng?.AsSpan(start, aantal * breedte).ToArray();
            for (var i = 0; i < aantal; i++)
            {
                kopie.AsSpan(volgorde[i] * breedte, breedte).CopyTo(Cellen.AsSpan(start + (i * breedte)));
                kopieStreng?.AsSpan(volgorde[i] * breedte, breedte).CopyTo(Streng.AsSpan(start + (i * breedte)));
                oorspronkelijk[start + (i * breedte)] = volgorde[i];
            }

            int van = 0, tot = 0;
            for (var i = 0; i < aantal; i++)
            {
                // Ook twee onderdelen van dezelfde dag hebben geen volgorde. Gesorteerd: na de eerste die zeker later is staat de rest vast.
                var a = Cellen[start + (i * breedte) + lijst.Sleutel.Kolom].Bereik;
                for (var j = i + 1; j < aantal && a.Max >= Cellen[start + (j * breedte) + lijst.Sleutel.Kolom].Bereik.Min; j++)
                {
                    van = tot == 0 ? i : van;
                    tot = Math.Max(tot, j + 1);
                }
            }

            return new(start, aantal, volledig, van, tot);
        }

        private int Vergelijk(int a, int b, Lijstfeit lijst)
        {
            var x = Cellen[a + lijst.Sleutel.Kolom].Bereik;
            var y = Cellen[b + lijst.Sleutel.Kolom].Bereik;
            var uit = x.Min.CompareTo(y.Min);
            uit = uit != 0 ? uit : x.Max.CompareTo(y.Max);
            for (var k = 1; uit == 0 && k < lijst.Breedte; k++)
            {
                uit = Cellen[a + k].A.CompareTo(Cellen[b + k].A);
                uit = uit != 0 ? uit : Cellen[a + k].B.CompareTo(Cellen[b + k].B);
            }

            return uit;
        }
    }
}
