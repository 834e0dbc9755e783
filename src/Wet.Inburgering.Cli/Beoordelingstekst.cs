using Spectre.Console;
using Wet.Inburgering.Grondslagen;
using Wet.Inburgering.Uitleg;

namespace Wet.Inburgering.Cli;

/// <summary>Een beoordeling als leesbare tekst.</summary>
internal sealed class Beoordelingstekst(IAnsiConsole scherm, Beoordeling beoordeling, IReadOnlyList<Rechtsvraag>? vragen = null)
{
    /// <summary>Meer regels die nog kunnen gelden maken een uitkomst niet duidelijker.</summary>
    private const int MaxRegels = 6;
    private static readonly Style Vet = new(decoration: Decoration.Bold);
    private readonly Tekstblad blad = new(scherm);

    /// <summary>Wat al genoemd is bij een eerdere vraag, met die vraag.</summary>
    private readonly Dictionary<string, string> genoemd = [];

    public void Schrijf()
    {
        Kop();
        var uitkomsten = beoordeling.Verklaar(vragen).Select(u => (u.Uitkomst, Uitleg: u)).ToList();
        foreach (var (uitkomst, uitleg) in uitkomsten)
        {
            if (uitkomst.Status != Uitkomststatus.NietVanToepassing && uitleg.Reden != RedenOnbekend.NietGeregeldInEditie)
            {
                Blok(uitkomst, uitleg);
            }
        }

        Kort("Niet van toepassing", uitkomsten
            .Where(u => u.Uitkomst.Status == Uitkomststatus.NietVanToepassing)
            .Select(u => $"{u.Uitkomst.Vraag.Titel} Want: {Voorgaand.Waarom(beoordeling, u.Uitkomst.Vraag).TrimEnd('.')}."));
        Kort("Regelt deze editie niet", uitkomsten.Where(u => u.Uitleg.Reden == RedenOnbekend.NietGeregeldInEditie).Select(u => string.Join(" ", [u.Uitkomst.Vraag.Titel, .. u.Uitleg.Regels.Select(r => $"{r.Regel.Titel} ({r.Regel.Id}).")])));
    }

    public static void GeenRecht(IAnsiConsole scherm)
        => scherm.Write(new Panel(new Text("LET OP: dit is geen geldend recht. De nota van maart 2020 zegt wat toen verwacht werd; niets hiervan geldt. Gebruik dit niet voor besluiten.", Vet)) { Border = BoxBorder.Ascii });

    private void Kop()
    {
        if (!beoordeling.Editie.HeeftRechtskracht)
        {
            GeenRecht(scherm);
        }

        scherm.Write(new Text($"Beoordeling inburgering{(beoordeling.Dossier.Bron.Kenmerk is { Length: > 0 } kenmerk ? $" van {Woorden.Veilig(kenmerk)}" : string.Empty)}\n", Vet));
        var peildata = beoordeling.Peildata;
        Paar("Peildatum", Schrijfwijze.Datum(peildata.Peildatum));
        Paar("Regels", beoordeling.Editie.HeeftRechtskracht
            ? $"{beoordeling.Editie.Naam}, zoals op {Schrijfwijze.Datum(peildata.Wetsdatum)}; nagelezen tot en met {Schrijfwijze.Datum(Wetsdatum.GecontroleerdTotEnMet)}"
            : beoordeling.Editie.Naam);
        if (peildata.BekendTot is { } tot)
        {
            Paar("Feiten", $"zonder wat volgens het dossier pas na {Schrijfwijze.Datum(tot)} bekend werd");
        }

        if (beoordeling.Kader != Beleidskader.Leeg)
        {
            Lijst("Beleid", [Woorden.Veilig(beoordeling.Kader.Naam), .. beoordeling.Kader.Keuzes.Select(Beleid)]);
        }

        if (vragen is not null)
        {
            Paar("Vragen", $"{vragen.Count} van de {Rechtsvragen.Alle.Count} (--vraag)");
        }

        if (peildata.Wetsdatum > Wetsdatum.GecontroleerdTotEnMet)
        {
            Paar("Let op", "de regels zijn voor deze dag nog niet nagelezen; een wijziging sindsdien is hier niet verwerkt.");
        }

        if (peildata.Wetsdatum < beoordeling.Editie.Vanaf)
        {
            Paar("Let op", $"deze dag ligt voor de eerste dag van deze editie ({Schrijfwijze.Datum(beoordeling.Editie.Vanaf)}).");
        }
    }

    /// <summary>Een keuze van de gemeente, en of zij op de peildatum geldt.</summary>
    private string Beleid(Beleidskeuze keuze)
    {
        var peildatum = beoordeling.Peildata.Peildatum;
        var later = beoordeling.Kader.Keuzes.FirstOrDefault(k => k.Lezing == keuze.Lezing && k.Vanaf > keuze.Vanaf && k.Vanaf <= peildatum);
        var stand = keuze.Vanaf > peildatum ? "; geldt op de peildatum nog niet"
            : later is not null ? $"; vervangen op {Schrijfwijze.Datum(later.Vanaf)}" : string.Empty;
        return $"{Woorden.Hoofdletter(Woorden.Van(keuze.Keuze))}, vanaf {Schrijfwijze.Datum(keuze.Vanaf)}{stand}.\n{keuze.Lezing.Vraag} · {keuze.Lezing.Id} · {Woorden.Veilig(keuze.Grondslag)}";
    }

    private void Blok(Uitkomst uitkomst, Toelichting uitleg)
    {
        scherm.WriteLine();
        scherm.Write(new Text($"{uitkomst.Vraag.Titel}\n", Vet));
        if (uitkomst.Status == Uitkomststatus.Bepaald)
        {
            foreach (var zin in Antwoord.Bepaald(uitkomst))
            {
                Zin(zin);
            }
        }
        else
        {
            Onbekend(uitkomst, uitleg);
        }

        Besluit(uitleg);
        if (uitkomst.Status == Uitkomststatus.Bepaald)
        {
            Lijst(uitleg.Besluit is { WijktAf: true } ? "Berekend" : "Waarom", Beslisregels(uitleg.Regels.Where(r => r.Status == Regelstatus.Waar)));
        }
        else
        {
            var mogelijk = Hoogstens(Beslisregels(uitleg.Regels.Where(r => r.Status == Regelstatus.Onbekend)).ToList()).ToList();
            Lijst("Kan gelden", mogelijk);
            Lijst(mogelijk.Count > 0 ? "Anders" : "Geldt", Beslisregels(uitleg.Regels.Where(r => r.Status == Regelstatus.Waar && r.Onderdeel is null)));
            Lijst("Nodig", Nodig(uitkomst.Vraag, uitleg));
        }

        Lezingen(uitleg);
        if (beoordeling.Editie.HeeftRechtskracht)
        {
            Paar("Bevoegd", $"{Woorden.Van(uitkomst.Vraag.Bevoegd)}; {Totstandkoming(uitkomst, uitleg)}");
        }
    }

    private void Onbekend(Uitkomst uitkomst, Toelichting uitleg)
    {
        Zin($"Nog niet te zeggen: {Reden(uitleg.Reden)}");
        if (uitkomst.IsVoorwaardelijk)
        {
            Zin("Ook of deze vraag van toepassing is, staat nog niet vast.");
        }

        // Zolang de vraag misschien niet geldt, zegt een deelantwoord over een last of een plicht niets.
        if (!uitkomst.IsVoorwaardelijk || uitkomst.Handelen == Handelen.Toegestaan)
        {
            Lijst(uitkomst.IsVoorwaardelijk ? "Zo ja, dan" : "Wel bekend", Antwoord.Deels(uitkomst));
        }

        switch (uitkomst.Handelen)
        {
            case Handelen.NietOpleggenZolangOnbekend:
                Zin("Leg deze last niet op zolang dit niet vaststaat.");
                break;
            case Handelen.Onderzoek:
                Zin("Dit is een plicht van het orgaan: zoek het uit en zeg geen nee.");
                break;
        }
    }

    private void Besluit(Toelichting uitleg)
    {
        if (uitleg.Besluit is { } besluit)
        {
            Paar("Besluit", !besluit.WijktAf
                ? "dit is ook zo vastgesteld."
                : $"vastgesteld is: {Woorden.Van(besluit.Vastgesteld)}. Dat gaat voor. {(besluit.Berekend == "onbekend" ? "Uit de feiten in het dossier is dit niet af te leiden." : $"Let op: uit de feiten volgt hier: {Woorden.Van(besluit.Berekend)}.")}");
        }
    }

    private static IEnumerable<string> Beslisregels(IEnumerable<Regelregel> regels)
        => regels
            .GroupBy(r => r.Regel)
            .OrderBy(g => g.Any(r => r.Onderdeel is not null))
            .Select(g => $"{g.Key.Titel}{Onderdelen(g)}.\n{string.Join("; ", g.Key.Grondslagen)} · {g.Key.Id} · zekerheid {Woorden.Naam(g.Key.Zekerheid)}");

    private static IEnumerable<string> Hoogstens(List<string> regels)
        => regels.Count <= MaxRegels ? regels : regels.Take(MaxRegels).Append($"en nog {regels.Count - MaxRegels} andere regels (zie --formaat json)");

    private static string Onderdelen(IEnumerable<Regelregel> regels)
    {
        var onderdelen = regels.Select(r => r.Onderdeel).OfType<string>().Select(Plaatsaanduiding.InWoorden).Distinct().ToList();
        return onderdelen.Count == 0 ? string.Empty : $" ({string.Join(", ", onderdelen)})";
    }

    private List<string> Nodig(Rechtsvraag vraag, Toelichting uitleg)
    {
        var alles = uitleg.Ontbreekt.Select(o => (Sleutel: o.Pad, Tekst: $"{o.Feit.Vraag}\n{Leverancier(o.Feit)} · {Plaatsaanduiding.InWoorden(o.Pad)}"))
            .Concat(uitleg.OnvolledigeLijsten.Select(l => (Sleutel: l.Naam, Tekst: $"Zijn dit alle {Voor(l.Omschrijving)}?\nZeg dan dat de lijst {l.Naam} volledig is (\"volledig\": true), ook als zij leeg is")))
            .ToList();
        var uit = new List<string>();
        var eerder = alles.Where(a => genoemd.ContainsKey(a.Sleutel)).Select(a => genoemd[a.Sleutel]).Distinct().ToList();
        if (eerder.Count > 0)
        {
            uit.Add($"{(alles.All(a => genoemd.ContainsKey(a.Sleutel)) ? "Wat" : "Ook wat")} hierboven nodig is bij: {string.Join(" ", eerder)}");
        }

        foreach (var (sleutel, tekst) in alles)
        {
            if (genoemd.TryAdd(sleutel, vraag.Titel))
            {
                uit.Add(tekst);
            }
        }

        return uit;
    }

    private static string Leverancier(Feit feit)
        => feit.Beoordelaar == Beoordelaar.Niemand ? $"van {Woorden.Naam(feit.Bron)}" : $"oordeel van {Woorden.Naam(feit.Beoordelaar)}";

    private static string Voor(string omschrijving) => omschrijving.StartsWith("de ", StringComparison.Ordinal) ? omschrijving[3..] : omschrijving;

    private void Lezingen(Toelichting uitleg)
    {
        foreach (var lezing in uitleg.Lezingen.GroupBy(l => l.Lezing))
        {
            Lijst("Lezing", lezing.Select(l => $"{Woorden.Hoofdletter(Woorden.Van(l.Keuze.Naam))}{(l.IsStandaard ? " (hier gebruikt)" : string.Empty)}: {Woorden.Van(l.Waarde)}. {l.Keuze.Grond}")
                .Prepend($"De tekst laat meer dan een lezing toe: {lezing.Key.Vraag} ({lezing.Key.Grondslag})"));
        }
    }

    private static string Totstandkoming(Uitkomst uitkomst, Toelichting uitleg)
    {
        var uit = uitkomst.Vraag.Aard switch
        {
            Aard.Rechtswege => "volgt uit de wet zelf",
            Aard.Gebonden => "is aan deze uitkomst gebonden",
            Aard.Beoordelingsruimte => "vraagt een eigen oordeel",
            Aard.Beleidsvrijheid => "mag, maar hoeft niet",
            _ => "onbekend",
        };
        return uitleg.Voorbehouden.Contains("menselijkBesluitNodig") && IsLast(uitkomst) ? $"{uit}. Dit is geen besluit: eerst horen, wegen en motiveren" : uit;
    }

    /// <summary>Legt de uitkomst iets op? "Geen boete" niet.</summary>
    private static bool IsLast(Uitkomst uitkomst)
        => uitkomst.Velden.Any(v => v.JaNee == true) || (uitkomst.Velden.All(v => v.JaNee is null) && uitkomst.Velden.Any(v => v.Minimum > 0));

    private static string Reden(RedenOnbekend reden) => reden switch
    {
        RedenOnbekend.FeitOntbreekt => "er ontbreken gegevens.",
        RedenOnbekend.OordeelOntbreekt => "er is nog een oordeel nodig.",
        RedenOnbekend.RechtOpen => "de tekst laat meer dan een lezing toe, en de gemeente heeft nog niet gekozen.",
        RedenOnbekend.BuitenRechtsstand => "deze dag ligt buiten de regels die zijn nagelezen.",
        RedenOnbekend.NietGeregeld => "geen regel dekt dit geval.",
        RedenOnbekend.BesluitOmstreden => "een besluit wijkt af van wat uit de feiten volgt, of staat in onderzoek. Leg dat eerst voor aan wie het nam.",
        _ => "deze editie regelt dit niet.",
    };

    private void Kort(string titel, IEnumerable<string> regels)
    {
        var alles = regels.ToList();
        if (alles.Count == 0)
        {
            return;
        }

        scherm.WriteLine();
        scherm.Write(new Text($"{titel}\n", Vet));
        foreach (var regel in alles)
        {
            scherm.Write(new Padder(Opsommingsregel(regel), new Padding(2, 0, 0, 0)));
        }
    }

    private void Zin(string tekst) => blad.Zin(tekst);

    private void Paar(string label, string tekst) => blad.Paar(label, tekst);

    private void Lijst(string label, IEnumerable<string> regels) => blad.Lijst(label, regels);

    private static Grid Opsommingsregel(string tekst)
        => new Grid().AddColumn(new GridColumn().Width(1).PadRight(1)).AddColumn(new GridColumn().PadRight(0)).AddRow(new Text("-"), new Text(tekst));
}
