namespace Wet.Inburgering.Regels;

/// <summary>De uitwerkingen die bij een wetsdatum horen, in volgorde van afhankelijkheid. Onveranderlijk, gedeeld door alle threads.</summary>
internal sealed class Plan
{
    private readonly ulong[] lezingen;
    private readonly Uitwerking[] perVraag;

    public Plan(Editie editie, int nummer, Uitwerking[] uitwerkingen)
    {
        Editie = editie;
        Nummer = nummer;
        Uitwerkingen = uitwerkingen;
        Vragen = new Rechtsvraag[uitwerkingen.Length][];
        lezingen = new ulong[Rechtsvragen.Alle.Count];
        perVraag = new Uitwerking[Rechtsvragen.Alle.Count];
        Besluitvelden = [.. uitwerkingen.SelectMany(u => u.Vastgesteld).Select(b => b.Index).Distinct()];
        for (var i = 0; i < uitwerkingen.Length; i++)
        {
            perVraag[uitwerkingen[i].Vraag.Nummer] = uitwerkingen[i];
            var verzamelaar = new Afhankelijkheden();
            uitwerkingen[i].Bezoek(verzamelaar);
            Vragen[i] = [.. verzamelaar.Vragen];
            var bits = verzamelaar.Lezingen.Aggregate(0UL, (b, l) => b | (1UL << l.Nummer));
            lezingen[uitwerkingen[i].Vraag.Nummer] = verzamelaar.Vragen.Aggregate(bits, (b, v) => b | lezingen[v.Nummer]);
        }
    }

    public Editie Editie { get; }

    public int Nummer { get; }

    public Uitwerking[] Uitwerkingen { get; }

    /// <summary>De velden waar een besluit van een orgaan kan voorgaan: alleen daarvan blijft onze eigen berekening bewaard.</summary>
    public int[] Besluitvelden { get; }

    /// <summary>Per uitwerking de vragen die zij leest.</summary>
    public Rechtsvraag[][] Vragen { get; }

    public Uitwerking Uitwerking(Rechtsvraag vraag) => perVraag[vraag.Nummer];

    /// <summary>De vragen die een vraag leest.</summary>
    public Rechtsvraag[] VragenVan(Rechtsvraag vraag) => Vragen[Array.FindIndex(Uitwerkingen, u => u.Vraag == vraag)];

    /// <summary>De regels die een veld een waarde kunnen geven; bij een gang langs een lijst alle regels van de vraag.</summary>
    public IEnumerable<Regel> RegelsVan(Vraagveld veld)
    {
        var uitwerking = Uitwerking(veld.Vraag);
        return uitwerking.Regels.Where(r => r.Id.Length > 0 && (uitwerking is not Beslislijst || r.Geeft(veld.Index)));
    }

    /// <summary>De lezingen waarvan een vraag, ook via andere vragen, afhangt.</summary>
    public ulong LezingenVan(Rechtsvraag vraag) => lezingen[vraag.Nummer];
}

/// <summary>Verzamelt wat een uitwerking leest.</summary>
internal sealed class Afhankelijkheden : IBezoeker
{
    public HashSet<Feit> Feiten { get; } = [];

    public HashSet<Lijstfeit> Lijsten { get; } = [];

    public HashSet<Rechtsvraag> Vragen { get; } = [];

    public HashSet<Lezing> Lezingen { get; } = [];

    public HashSet<Parameter> Parameters { get; } = [];

    public List<Regel> Regels { get; } = [];

    /// <summary>Zet de uitwerkingen zo dat een vraag na de vragen komt die zij leest; weigert een kring.</summary>
    public static Uitwerking[] OpVolgorde(IReadOnlyList<Uitwerking> uitwerkingen)
    {
        var uit = new List<Uitwerking>();
        var bezig = new HashSet<Rechtsvraag>();
        foreach (var uitwerking in uitwerkingen)
        {
            Plaats(uitwerking);
        }

        return [.. uit];

        void Plaats(Uitwerking uitwerking)
        {
            if (uit.Contains(uitwerking))
            {
                return;
            }

            if (!bezig.Add(uitwerking.Vraag))
            {
                throw new InvalidOperationException($"De vragen lopen in een kring bij {uitwerking.Vraag.Naam}: gebruik een keten binnen een vraag.");
            }

            var verzamelaar = new Afhankelijkheden();
            uitwerking.Bezoek(verzamelaar);
            foreach (var vraag in verzamelaar.Vragen)
            {
                Plaats(uitwerkingen.First(u => u.Vraag == vraag));
            }

            uit.Add(uitwerking);
        }
    }

    public void Feit(Feit feit) => Feiten.Add(feit);

    public void Lijst(Lijstfeit lijst) => Lijsten.Add(lijst);

    public void Vraag(Rechtsvraag vraag) => Vragen.Add(vraag);

    public void Lezing(Lezing lezing) => Lezingen.Add(lezing);

    public void Parameter(Parameter parameter) => Parameters.Add(parameter);

    public void Regel(Regel regel)
    {
        if (!Regels.Contains(regel))
        {
            Regels.Add(regel);
        }
    }
}
