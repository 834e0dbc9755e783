namespace Wet.Inburgering.Regels;

/// <summary>
/// Een gang langs gebeurtenissen in volgorde van tijd: begint met een stand, en elke gebeurtenis verandert die door regels. Zo staan
/// verlengingen en de boeteladder als een regel per lid. Ligt de volgorde niet vast, dan telt iedere volgorde die nog kan.
/// </summary>
internal sealed class Keten<S> : Uitwerking
    where S : Feitenrecord
{
    /// <summary>Van zoveel onderdelen met onzekere volgorde worden alle volgordes nagegaan; daarboven is de uitkomst onbekend.</summary>
    public const int MaxOnzeker = 4;

    private readonly Ketenopzet<S> opzet;
    private readonly Toekenning<Dossier>[] slot;

    public Keten(Rechtsvraag vraag, Voorwaarde<Dossier>[] mits, Ketenopzet<S> opzet, params Toekenning<Dossier>[] slot)
        : base(vraag, mits)
    {
        this.opzet = opzet;
        this.slot = slot;
    }

    public override IEnumerable<Regel> Regels => opzet.Stappen.SelectMany(s => s.Regels);

    public override string? Telt => opzet.Telt?.Tekst;

    public override void Bezoek(IBezoeker bezoeker)
    {
        base.Bezoek(bezoeker);
        bezoeker.Lijst(opzet.Over);
        foreach (var stand in opzet.Stand)
        {
            stand.BezoekBegin(bezoeker);
        }

        opzet.Telt?.Bezoek(bezoeker);
        opzet.Volgorde.Bezoek(bezoeker);
        opzet.DanVolgorde?.Bezoek(bezoeker);
        opzet.Rang?.Bezoek(bezoeker);
        foreach (var stap in opzet.Voorbereiding.Concat(opzet.Stappen))
        {
            stap.Bezoek(bezoeker);
        }

        foreach (var toekenning in slot)
        {
            toekenning.Bezoek(bezoeker);
        }
    }

    protected override Uitwerking Filter(int wetsdatum)
        => new Keten<S>(Vraag, Mits, opzet with { Stappen = [.. opzet.Stappen.Select(s => s.Filter(wetsdatum))] }, slot);

    protected override void Bereken(Werk werk)
    {
        Loop(werk);
        foreach (var toekenning in slot)
        {
            werk.Velden[toekenning.Index] = toekenning.Bereken(werk, 0);
        }
    }

    protected override void OntbreektInRegels(Werk werk, Ontbrekend naar)
    {
        naar.Voeg(werk, opzet.Over);
        foreach (var stand in opzet.Stand)
        {
            stand.OntbreektBegin(werk, naar);
        }

        Loop(werk, naar);
        foreach (var toekenning in slot)
        {
            toekenning.Ontbreekt(werk, 0, naar);
        }
    }

    private void Loop(Werk werk, Ontbrekend? naar = null)
    {
        Span<Cel> begin = stackalloc Cel[opzet.Stand.Length];
        for (var i = 0; i < begin.Length; i++)
        {
            begin[i] = opzet.Stand[i].Begin(werk);
        }

        begin.CopyTo(werk.Stand);
        var lijst = werk.Lijsten[opzet.Over.Nummer];
        if (lijst.Aantal > 0)
        {
            Span<Plaats> plaatsen = lijst.Aantal <= 64 ? stackalloc Plaats[lijst.Aantal] : werk.Plaatsen(lijst.Aantal);
            var aantal = Rangschik(werk, lijst, plaatsen);
            plaatsen = plaatsen[..aantal];
            var (van, tot) = Onzeker(plaatsen);
            if (werk.Spoor is { } spoor)
            {
                TekenOp(spoor, plaatsen, van, tot);
            }

            if (tot - van > MaxOnzeker)
            {
                for (var i = 0; i < begin.Length; i++)
                {
                    werk.Stand[i] = default;
                }
            }
            else if (tot > van)
            {
                AlleVolgordes(werk, begin, plaatsen, van, tot, naar);
            }
            else
            {
                Reeks(werk, plaatsen, naar);
            }
        }

        if (!lijst.Volledig)
        {
            for (var i = 0; i < begin.Length; i++)
            {
                werk.Stand[i] = opzet.Stand[i].BijOnvolledig(werk.Stand[i], begin[i]);
            }
        }
    }

    private static void TekenOp(Spoor spoor, ReadOnlySpan<Plaats> plaatsen, int van, int tot)
    {
        spoor.Voeg(van);
        spoor.Voeg(tot);
        foreach (var plaats in plaatsen)
        {
            spoor.Voeg(plaats.Rij);
        }
    }

    private int Rangschik(Werk werk, Lijststand lijst, Span<Plaats> plaatsen)
    {
        var aantal = 0;
        for (int i = 0, rij = lijst.Start; i < lijst.Aantal; i++, rij += opzet.Over.Breedte)
        {
            if (werk.Feiten[rij].Waarheid.IsOnwaar)
            {
                continue;
            }

            var plaats = new Plaats(rij, opzet.Volgorde.Bereken(werk, rij), opzet.DanVolgorde?.Bereken(werk, rij) ?? Bereik.Punt(0), opzet.Rang?.Bereken(werk, rij) ?? Bereik.Punt(0));
            var j = aantal++;
            while (j > 0 && plaats.VergelijkMet(plaatsen[j - 1]) < 0)
            {
                plaatsen[j] = plaatsen[j - 1];
                j--;
            }

            plaatsen[j] = plaats;
        }

        return aantal;
    }

    private (int Van, int Tot) Onzeker(Span<Plaats> plaatsen)
    {
        int van = 0, tot = 0;
        for (var i = 0; i < plaatsen.Length; i++)
        {
            // Op volgorde van begin: wie zeker na het einde van dit begin begint, en alles daarna, staat vast.
            for (var j = i + 1; j < plaatsen.Length && plaatsen[i].Van.Max >= plaatsen[j].Van.Min; j++)
            {
                if (!plaatsen[i].ZekerVoor(plaatsen[j], opzet.GelijkeDagIsOnzeker))
                {
                    van = tot == 0 ? i : van;
                    tot = Math.Max(tot, j + 1);
                }
            }
        }

        return (van, tot);
    }

    private void AlleVolgordes(Werk werk, ReadOnlySpan<Cel> begin, Span<Plaats> plaatsen, int van, int tot, Ontbrekend? naar)
    {
        Span<Cel> samen = stackalloc Cel[begin.Length];
        Span<int> teller = stackalloc int[tot - van];
        var eerste = true;
        var n = 0;
        while (true)
        {
            begin.CopyTo(werk.Stand);
            Reeks(werk, plaatsen, naar);
            for (var i = 0; i < samen.Length; i++)
            {
                samen[i] = eerste ? werk.Stand[i] : samen[i].Samen(werk.Stand[i], opzet.Stand[i].Soort);
            }

            eerste = false;

            // Volgende verwisseling (Heap).
            while (n < teller.Length && teller[n] >= n)
            {
                teller[n++] = 0;
            }

            if (n >= teller.Length)
            {
                break;
            }

            var k = n % 2 == 0 ? 0 : teller[n];
            (plaatsen[van + k], plaatsen[van + n]) = (plaatsen[van + n], plaatsen[van + k]);
            teller[n]++;
            n = 0;
        }

        samen.CopyTo(werk.Stand);
    }

    private void Reeks(Werk werk, ReadOnlySpan<Plaats> plaatsen, Ontbrekend? naar)
    {
        Span<Cel> vooraf = stackalloc Cel[opzet.Stand.Length];
        foreach (var plaats in plaatsen)
        {
            var rij = plaats.Rij;
            werk.Stand.AsSpan(0, vooraf.Length).CopyTo(vooraf);
            if (opzet.Bewaar is { } bewaar)
            {
                werk.Stand[bewaar.Van.Index] = Cel.Van(plaats.Van);
                werk.Stand[bewaar.Tot.Index] = Cel.Van(plaats.Tot);
            }

            foreach (var stap in opzet.Voorbereiding)
            {
                stap.Voer(werk, rij, opzet.Stand, naar);
            }

            var telt = werk.Feiten[rij].Waarheid;
            if (opzet.Telt is not null && !telt.IsOnwaar)
            {
                telt &= opzet.Telt.Toets(werk, rij);
            }

            if (naar is not null && telt.IsOnbekend)
            {
                opzet.Telt?.Ontbreekt(werk, rij, naar);
            }

            if (!telt.IsOnwaar)
            {
                foreach (var stap in opzet.Stappen)
                {
                    stap.Voer(werk, rij, opzet.Stand, naar);
                }
            }

            if (!telt.IsWaar)
            {
                for (var i = 0; i < vooraf.Length; i++)
                {
                    werk.Stand[i] = telt.IsOnwaar ? vooraf[i] : vooraf[i].Samen(werk.Stand[i], opzet.Stand[i].Soort);
                }
            }
        }
    }
}

/// <summary>Wat een keten is: waarover, in welke volgorde, met welke stand en welke stappen.</summary>
internal sealed record Ketenopzet<S>
    where S : Feitenrecord
{
    public required Lijstfeit<S> Over { get; init; }

    /// <summary>Eerste sleutel van de volgorde.</summary>
    public required Waarde<S> Volgorde { get; init; }

    /// <summary>Tweede sleutel, bij gelijke eerste.</summary>
    public Waarde<S>? DanVolgorde { get; init; }

    /// <summary>Laatste sleutel, zodat de volgorde in de invoer niet uitmaakt.</summary>
    public Waarde<S>? Rang { get; init; }

    /// <summary>Twee gebeurtenissen op dezelfde dag hebben geen volgorde: iedere volgorde telt.</summary>
    public bool GelijkeDagIsOnzeker { get; init; }

    public required StandVeld<S>[] Stand { get; init; }

    /// <summary>Waar in de stand de twee sleutels van de volgorde komen, zodat zij maar een keer worden uitgerekend.</summary>
    public (StandWaarde<S> Van, StandWaarde<S> Tot)? Bewaar { get; init; }

    /// <summary>Rekent per onderdeel tussenwaarden uit, nog voor bekeken wordt of het telt.</summary>
    public Stap<S>[] Voorbereiding { get; init; } = [];

    /// <summary>Telt dit onderdeel mee, gegeven de stand tot nu toe?</summary>
    public Voorwaarde<S>? Telt { get; init; }

    public required Stap<S>[] Stappen { get; init; }
}

/// <summary>Plaats van een onderdeel in de tijd.</summary>
internal readonly record struct Plaats(int Rij, Bereik Van, Bereik Tot, Bereik Rang)
{
    public int VergelijkMet(Plaats ander)
    {
        var uit = Van.Min.CompareTo(ander.Van.Min);
        uit = uit != 0 ? uit : Van.Max.CompareTo(ander.Van.Max);
        uit = uit != 0 ? uit : Tot.Min.CompareTo(ander.Tot.Min);
        uit = uit != 0 ? uit : Tot.Max.CompareTo(ander.Tot.Max);
        return uit != 0 ? uit : Rang.Min.CompareTo(ander.Rang.Min);
    }

    public bool ZekerVoor(Plaats ander, bool gelijkIsOnzeker)
        => Van.Max < ander.Van.Min
           || (!gelijkIsOnzeker && Van.IsPunt && Van == ander.Van && (Tot.Max < ander.Tot.Min || (Tot.IsPunt && Tot == ander.Tot && Rang.IsPunt && ander.Rang.IsPunt)));
}
