namespace Wet.Inburgering.Gegevens;

/// <summary>Hoe lang gegevens bewaard worden (Bi art. 9.9).</summary>
/// <param name="VerwijderenVanaf">Eerste dag waarop de gegevens verwijderd moeten zijn (op de kerngegevens en die over een lening na).</param>
/// <param name="KerngegevensJaren">
/// Het aantal jaren dat identiteit, vrijstelling of ontheffing, dag en wijze van voldoen en een oninbare schuld ten hoogste bewaard blijven; vanaf
/// wanneer, zeggen de bronnen niet.
/// </param>
/// <param name="LeningVerwijderenVanaf">Eerste dag waarop gegevens over een lening verwijderd moeten zijn; <c>null</c> als er geen lening is of zij nog loopt.</param>
public readonly record struct Bewaartermijn(LocalDate VerwijderenVanaf, int? KerngegevensJaren, LocalDate? LeningVerwijderenVanaf);

/// <summary>De vraag naar de bewaartermijn.</summary>
public sealed class BewaartermijnVraag : Rechtsvraag<Bewaartermijn>
{
    internal BewaartermijnVraag()
        : base("bewaartermijn", "Vanaf welke dag moeten gegevens over de persoon verwijderd zijn?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "Minister (DUO)")
    {
        VerwijderenVanaf = Voeg(new WaardeVeld(this, "verwijderenVanaf", Eenheid.Datum));
        KerngegevensJaren = Voeg(new WaardeVeld(this, "kerngegevensJaren", Eenheid.Aantal));
        LeningVerwijderenVanaf = Voeg(new WaardeVeld(this, "leningVerwijderenVanaf", Eenheid.Datum));
        KerngegevensJaren.Veld.Bijkomend = LeningVerwijderenVanaf.Veld.Bijkomend = true;
    }

    internal WaardeVeld VerwijderenVanaf { get; }

    internal WaardeVeld KerngegevensJaren { get; }

    internal WaardeVeld LeningVerwijderenVanaf { get; }

    internal override Bewaartermijn? Lees(ReadOnlySpan<Cel> cellen)
        => Lezer.Dag(cellen[VerwijderenVanaf.Index]) is { } dag ? new(dag, Lezer.Aantal(cellen[KerngegevensJaren.Index]), Lezer.Dag(cellen[LeningVerwijderenVanaf.Index])) : null;
}
