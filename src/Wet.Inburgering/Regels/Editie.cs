using Wet.Inburgering.Gegevens;

namespace Wet.Inburgering.Regels;

/// <summary>Een stelsel van regels: het geldende recht (naar datum), of de nota van 2020 die nooit recht werd. Onveranderlijk.</summary>
public sealed class Editie
{
    private readonly Uitwerking[] uitwerkingen;
    private readonly int[] grenzen;
    private readonly Plan?[] plannen;

    internal Editie(string id, string naam, bool heeftRechtskracht, LocalDate vanaf, IEnumerable<Uitwerking> uitwerkingen)
    {
        Id = id;
        Naam = naam;
        HeeftRechtskracht = heeftRechtskracht;
        Vanaf = vanaf;
        var geregeld = uitwerkingen.ToList();
        geregeld.AddRange(Rechtsvragen.Alle.Except(geregeld.Select(u => u.Vraag)).Select(v => new NietGeregeld(v)));
        this.uitwerkingen = Afhankelijkheden.OpVolgorde(geregeld);
        var regels = new List<Regel>();
        foreach (var uitwerking in this.uitwerkingen)
        {
            var verzamelaar = new Afhankelijkheden();
            uitwerking.Bezoek(verzamelaar);
            Doelbinding.Bewaak(uitwerking.Vraag, verzamelaar.Feiten);
            regels.AddRange(verzamelaar.Regels.Where(r => r.Id.Length > 0));
        }

        Regels = regels;
        for (var i = 0; i < regels.Count; i++)
        {
            if (regels[i].Nummer >= 0)
            {
                throw new InvalidOperationException($"Regel {regels[i].Id} staat in meer dan een vraag of editie.");
            }

            regels[i].Nummer = i;
        }

        var begin = Dagnummer.Van(vanaf);
        grenzen = [.. regels.Where(r => !r.HeeftAnker)
            .SelectMany(r => new[] { r.GeldigVanaf, r.GeldigTot ?? r.GeldigVanaf })
            .Select(Dagnummer.Van).Where(d => d > begin).Prepend(begin).Distinct().Order()];
        plannen = new Plan?[grenzen.Length];
    }

    /// <summary>Het recht dat op de gevraagde dag geldt, vanaf 1 januari 2022.</summary>
    public static Editie GeldendRecht => Edities.GeldendRecht;

    /// <summary>De informatienota van maart 2020. Geen recht: alleen om te vergelijken met wat het werd.</summary>
    public static Editie Nota2020 => Edities.Nota2020;

    /// <summary>Id in JSON en op de opdrachtregel.</summary>
    public string Id { get; }

    /// <summary>Naam in gewoon Nederlands.</summary>
    public string Naam { get; }

    /// <summary>Heeft de editie rechtskracht?</summary>
    public bool HeeftRechtskracht { get; }

    /// <summary>Eerste dag waarop de editie iets regelt.</summary>
    public LocalDate Vanaf { get; }

    /// <summary>De regels, in de volgorde van de vragen.</summary>
    public IReadOnlyList<Regel> Regels { get; }

    /// <summary>De regels die bij een vraag horen.</summary>
    /// <param name="vraag">De vraag.</param>
    public IEnumerable<Regel> RegelsVan(Rechtsvraag vraag)
    {
        var verzamelaar = new Afhankelijkheden();
        UitwerkingVan(vraag).Bezoek(verzamelaar);
        return verzamelaar.Regels.Where(r => r.Id.Length > 0);
    }

    internal IReadOnlyList<Uitwerking> Uitwerkingen => uitwerkingen;

    internal Uitwerking UitwerkingVan(Rechtsvraag vraag) => uitwerkingen.First(u => u.Vraag == vraag);

    /// <summary>Het plan voor een wetsdatum: een per periode tussen wetswijzigingen, eenmaal gebouwd.</summary>
    internal Plan PlanOp(int wetsdatum)
    {
        var i = Array.BinarySearch(grenzen, wetsdatum);
        i = i >= 0 ? i : Math.Max(0, ~i - 1);
        return Volatile.Read(ref plannen[i]) ?? Bouw(i);
    }

    /// <summary>Bouwt een plan; wie tegelijk bouwt krijgt het plan van de eerste.</summary>
    private Plan Bouw(int i)
    {
        var plan = new Plan(this, i, [.. uitwerkingen.Select(u => u.VoorPlan(grenzen[i]))]);
        return Interlocked.CompareExchange(ref plannen[i], plan, null) ?? plan;
    }

    internal IReadOnlyList<LocalDate> Grenzen => [.. grenzen.Select(Dagnummer.AlsDatum)];

    /// <inheritdoc/>
    public override string ToString() => Id;
}
