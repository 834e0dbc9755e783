namespace Wet.Inburgering.Uitleg;

/// <summary>Een periode waarin het antwoord op een vraag hetzelfde is, halfopen.</summary>
/// <param name="Vanaf">Eerste dag.</param>
/// <param name="TotExclusief">Eerste dag erna.</param>
/// <param name="Beoordeling">De beoordeling op de eerste dag.</param>
/// <param name="Vraag">De vraag.</param>
/// <param name="Schuift">Velden waarvan een grens in deze periode met de dag meeschuift, zoals een aantal dagen te laat.</param>
/// <param name="Redenen">Waarom het antwoord op de eerste dag anders is dan de dag ervoor; leeg bij de eerste periode.</param>
public sealed record Verloopperiode(
    LocalDate Vanaf,
    LocalDate TotExclusief,
    Beoordeling Beoordeling,
    Rechtsvraag Vraag,
    IReadOnlyList<Vraagveld> Schuift,
    IReadOnlyList<Verloopreden> Redenen)
{
    /// <summary>Laatste dag, inclusief.</summary>
    public LocalDate LaatsteDag => Dagnummer.AlsDatum(Dagnummer.Van(TotExclusief) - 1);

    /// <summary>Het antwoord, met alle uitleg.</summary>
    public Uitkomst Uitkomst => Beoordeling.Uitkomst(Vraag);

    /// <inheritdoc/>
    public override string ToString() => $"{Vraag.Naam}: {Uitkomst.Status}";
}

/// <summary>Waarom een antwoord veranderde.</summary>
/// <param name="Oorzaak">Wat er die dag gebeurde.</param>
/// <param name="Regel">De regel die anders uitviel, of die begint of eindigt; <c>null</c> bij een feit of keuze.</param>
/// <param name="Was">Hoe de regel de dag ervoor uitviel.</param>
/// <param name="Wordt">Hoe de regel nu uitvalt.</param>
/// <param name="Wat">Het feit (zijn pad), de lezing of de parameter waar het om gaat; <c>null</c> bij een regel.</param>
public sealed record Verloopreden(Verloopoorzaak Oorzaak, Regel? Regel, Regelstatus? Was, Regelstatus? Wordt, string? Wat);

/// <summary>Wat een antwoord deed veranderen.</summary>
public enum Verloopoorzaak
{
    /// <summary>Niet opgegeven.</summary>
    Onbekend = 0,

    /// <summary>De wettekst verandert: een regel of een getal uit de wet geldt vanaf of tot deze dag.</summary>
    Wettekst,

    /// <summary>De gemeente koos een lezing vanaf deze dag.</summary>
    Beleidskeuze,

    /// <summary>Een gebeurtenis uit het dossier is op deze dag, of een periode eindigde de dag ervoor.</summary>
    Feit,

    /// <summary>Een regel valt anders uit; zonder andere oorzaak doordat een termijn of leeftijd is bereikt.</summary>
    Regel,
}
