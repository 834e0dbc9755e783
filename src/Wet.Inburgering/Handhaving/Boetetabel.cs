namespace Wet.Inburgering.Handhaving;

/// <summary>
/// Een boetetabel van drie bij drie uit bijlage 6 van de Regeling. De drie bijlagen noemen dezelfde bedragen; de rijen gaan over pogingen (6a, 6b)
/// of participatie-uren (6c), de kolommen over uren of aanwezigheid.
/// </summary>
internal sealed class Boetetabel
{
    private readonly Parameter<long>[][] rijen;
    private readonly string naam;

    public Boetetabel(string naam, Grondslag grondslag)
    {
        this.naam = naam;
        rijen = [.. new long[][] { [1000, 800, 400], [800, 640, 320], [600, 450, 225] }.Select((rij, i) => rij.Select((euro, j) => Parameter.Bedrag($"{naam}, rij {i + 1}, kolom {j + 1}", euro, grondslag)).ToArray())];
    }

    /// <summary>De bedragen, per rij.</summary>
    public IReadOnlyList<IReadOnlyList<Parameter<long>>> Rijen => rijen;

    /// <summary>De tabel in een zin.</summary>
    public string Tekst => $"het bedrag van {naam} (rijen: {string.Join("; ", rijen.Select(r => string.Join(", ", r.Select(p => p.Tekst))))})";

    /// <summary>Leest de gunstigste rij waaraan is voldaan.</summary>
    /// <param name="tweedeRij">Er is voldaan aan de tweede rij.</param>
    /// <param name="derdeRij">Er is voldaan aan de derde rij.</param>
    /// <param name="eersteKolom">Minder dan de grens van de tweede kolom.</param>
    /// <param name="tweedeKolom">Minder dan de grens van de derde kolom.</param>
    public Waarde<Dossier> Lees(Voorwaarde<Dossier> tweedeRij, Voorwaarde<Dossier> derdeRij, Voorwaarde<Dossier> eersteKolom, Voorwaarde<Dossier> tweedeKolom)
    {
        Waarde<Dossier> Rij(int i) => Gedeeld.Als<Dossier>(eersteKolom, rijen[i][0], Gedeeld.Als<Dossier>(tweedeKolom, rijen[i][1], rijen[i][2]));
        return Gedeeld.Als(derdeRij, Rij(2), Gedeeld.Als(tweedeRij, Rij(1), Rij(0)));
    }
}
