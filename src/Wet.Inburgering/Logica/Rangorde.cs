using System.Numerics;

namespace Wet.Inburgering.Logica;

/// <summary>De plaats van een keuze in haar opsomming; alleen om gelijktijdige gebeurtenissen in een vaste volgorde te zetten.</summary>
internal sealed class Rangorde<S, E>(Keuze<S, E> keuze) : Waarde<S>
    where E : struct, Enum
{
    public override Eenheid Eenheid => Eenheid.Aantal;

    public override string Tekst => $"de volgorde van {keuze.Tekst}";

    public override Bereik Bereken(Werk werk, int rij)
    {
        var mogelijk = Kandidaten<E>.Alle & ~keuze.Uitgesloten(werk, rij);
        return mogelijk == 0 ? Bereik.Alles : new(BitOperations.TrailingZeroCount(mogelijk), 63 - BitOperations.LeadingZeroCount(mogelijk));
    }

    public override void Bezoek(IBezoeker bezoeker) => keuze.Bezoek(bezoeker);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar) => keuze.Ontbreekt(werk, rij, naar);
}
